namespace TcAssistant.Asks.Grammar;

/// <summary>Periods with one bound: "by June", "before the year is out", "from May on".</summary>
internal sealed partial class PeriodReader
{
    /// <summary>"by", "before", "after", "since", "until", "from … on".</summary>
    private (DaySpan Span, int After)? Bounded(int at)
    {
        // "d'ici 3 mois", "by 30 days from now" are counted from today.
        if ((Is(at, Cue.By) || Is(at, Cue.Within)) && Duration(SkipArticles(at + 1)) is { } within)
        {
            return (new(Today, within.Span.To), within.After);
        }

        if (IsFromOn(at) && One(SkipIn(at + 1)) is { } fromOn)
        {
            return (new(fromOn.Span.From, null), fromOn.After);
        }

        if (Is(at, Cue.Within) && !Is(at, Cue.By) && pieces[at].Length > 2 && One(SkipIn(at + 1)) is { } ahead)
        {
            // "De aquí a fin de año"; "au cours des trois derniers mois" ends today.
            return (ahead.Span.To == Today ? ahead.Span : new(ahead.Span.To < Today ? null : Today, ahead.Span.To), ahead.After);
        }

        if ((Is(at, Cue.By) || Is(at, Cue.Before) || Is(at, Cue.Until)) && Feast(SkipIn(at + 1)) is { } feast)
        {
            return (new(null, feast.Day), feast.After);
        }

        if (Is(at, Cue.By) && pieces[at].Length > 1 && pieces[at].Ends(Form.Subordinator) && at + 1 < pieces.Count && One(SkipIn(at + 2)) is { } over)
        {
            // "Antes de que termine junio", "antes de que empiece".
            return (new(null, Is(at + 1, Cue.Start) && over.Span.From is { } first ? DaySpan.Moved(first, -1) : over.Span.To), over.After);
        }

        if ((Is(at, Cue.By) || Is(at, Cue.Before)) && BeforeUnitEnds(at + 1) is { } unitEnd)
        {
            return unitEnd;
        }

        if (Is(at, Cue.By) && One(SkipIn(at + 1)) is { } by)
        {
            return (new(null, by.Span.To), by.After);
        }

        if (Is(at, Cue.Before) && at + 1 == pieces.Count && years.Near?.From is { } begin)
        {
            // "And before?", "¿y lo de antes?"
            return (new(null, DaySpan.Moved(begin, -1)), at + 1);
        }

        if (Is(at, Cue.Before) && One(SkipIn(at + 1)) is { } before)
        {
            // "before the end of the year" does not mean before December.
            var end = IsEnd(SkipIn(at + 1)) ? before.Span.To : before.Span.From is { } from ? DaySpan.Moved(from, -1) : null;
            return (new(null, end), SkipItsVerb(before.After, static piece => piece.Cue is Cue.Start or Cue.Recurring));
        }

        if (Is(at, Cue.After) && (!pieces[at].Is(Shade.GoneBy) || IsPast(at)) && One(SkipIn(at + 1)) is { } after)
        {
            return (new(after.Span.To is { } to ? DaySpan.Moved(to, 1) : null, null), SkipItsVerb(after.After, static piece => piece.Cue is Cue.Due or Cue.End or Cue.Overdue or Cue.Done || piece.Is(Form.YearOut)));
        }

        if (at == 0 && pieces[at].Is(Form.Gone) && Is(at + 1, Cue.Month) && One(at + 1) is { } gone)
        {
            // "Passé septembre", "pasado mayo".
            return (new(gone.Span.To is { } end ? DaySpan.Moved(end, 1) : null, null), gone.After);
        }

        if ((Is(at, Cue.From) || Is(at, Cue.Since)) && Range(at + 1, static reader => reader.IsTo, needed: true) is { } range)
        {
            return range;
        }

        if (Is(at, Cue.From) && Next(at + 1) is { } left && (Is(at - 1, Cue.Still) || Is(at - 1, Cue.Open) || (Is(at - 1, Cue.Overdue) || Is(at - 1, Cue.LateWord)) && left.Span.To < Today) && pieces[at].Length == 1 && !Is(left.After, Cue.In) && !Is(left.After, Cue.Now))
        {
            // "Still open from 2000", "overdue from last year": of that year.
            return left;
        }

        if (Is(at, Cue.From) && at > 0 && (pieces[at - 1].Is(Form.Antecedent) || pieces[at - 1].Is(Form.Demonstrative) || Is(at - 1, Cue.LineNoun)) && pieces[at].Begins(Form.FromOrigin) && Next(at + 1) is { } of && (of.After == pieces.Count || Is(of.After, Cue.Past) || Is(of.After, Cue.Filler) || Is(of.After, Cue.Still) || Is(of.After, Cue.Open) || Is(of.After, Cue.Modal)))
        {
            // "The ones from December": of that month.
            return of;
        }

        if (Is(at, Cue.From) && Next(at + 1) is { } start)
        {
            return (new(start.Span.From, null), BoundBehind(start) is { Span.To: null } onward ? onward.After : Skip(start.After, Cue.Now));
        }

        if (Is(at, Cue.Since) && One(SkipIn(at + 1)) is { } since)
        {
            return (new(since.Span.From, since.Span.From > Today ? null : Today), since.After);
        }

        if (Is(at, Cue.Until) && One(SkipIn(at + 1)) is { } until)
        {
            return (new(null, until.Span.To), until.After);
        }

        // "Jusqu'à la fin de l'année", where the bound has the end in it.
        return Is(at, Cue.Until) && pieces[at].Length > 3 && SkipArticles(at + 1) is var unit && UnitAround(unit, 0) is { To: { } unitEnds } ? (new(null, unitEnds), SkipThis(unit + 1)) : null;
    }

    /// <summary>"Before May begins", "once May has passed": what is said of the period, at the end of the question or of its clause, is no question.</summary>
    private int SkipItsVerb(int at, Func<Piece, bool> isVerb)
    {
        var next = at;
        while (next < pieces.Count && pieces[next].First.Before != ',' && pieces[next].Cue is Cue.Filler or Cue.Past)
        {
            next++;
        }

        return next < pieces.Count && pieces[next].First.Before != ',' && isVerb(pieces[next]) && (next + 1 == pieces.Count || pieces[next + 1].First.Before is ',' or '?' || pieces[next + 1].Cue is Cue.Filler or Cue.Thanks) ? next + 1 : at;
    }

    /// <summary>"Due past January": after it; "this past January" is the last one.</summary>
    private bool IsPast(int at) => Is(at + 1, Cue.Month) && !Is(at - 1, Cue.Article) && !Is(at - 1, Cue.This) && !Is(at - 1, Cue.In);

    /// <summary>"(Before) the year is out", "(antes de que) acabe el mes": up to the end of the one that today lies in.</summary>
    private (DaySpan Span, int After)? BeforeUnitEnds(int at)
    {
        var isVerbFirst = at < pieces.Count && pieces[at].Cue is Cue.Due or Cue.End or Cue.Filler && pieces[at - 1].Length > 1 && pieces[at - 1].Ends(Form.Subordinator);
        var unit = SkipArticles(isVerbFirst ? at + 1 : at);
        unit = Is(unit, Cue.This) ? unit + 1 : unit;
        if (unit == at || UnitAround(unit, 0) is not { To: { } end } || Is(unit, Cue.DayUnit))
        {
            return null;
        }

        var (after, ends) = (unit + 1, false);
        while (!isVerbFirst && after < pieces.Count && (pieces[after].Cue is Cue.Filler or Cue.Due or Cue.End || pieces[after].Is(Form.YearOut)))
        {
            ends |= pieces[after].Cue != Cue.Filler || pieces[after].Is(Form.YearOut);
            after++;
        }

        return isVerbFirst || ends ? (new(null, end), after) : null;
    }

    /// <summary>"30 June at the latest", "May and later": the bound stands behind its day.</summary>
    private (DaySpan Span, int After) BoundBehind((DaySpan Span, int After) found) =>
        found.Span.From < Today && found.Span.Holds(Today) && Forms.Pieces(pieces, found.After, Form.SoFar) is > 0 and var said ? (new(found.Span.From, Today), found.After + said)
        : found.After < pieces.Count && pieces[found.After].Is(Shade.Onwards) ? (new(found.Span.From, null), found.After + 1)
        : Is(found.After, Cue.By) && pieces[found.After].Length > 1 && One(SkipIn(found.After + 1)) is null ? (new(null, found.Span.To), found.After + 1)
        : found;

    /// <summary>"Dès juillet": only its accent tells it from the article. What is to start "dès janvier" starts then.</summary>
    private bool IsFromOn(int at) => at >= 0 && at < pieces.Count && !pieces.Any(static piece => piece.Cue == Cue.Start) && pieces[at].Length == 1 && pieces[at].Written.Equals("dès", StringComparison.OrdinalIgnoreCase);
}
