namespace TcAssistant.Asks.Grammar;

/// <summary>How the years are filled in that a question leaves out.</summary>
/// <param name="Near">The period of the question that this one follows; null when it follows none.</param>
/// <param name="Tense">Whether the question speaks of the past.</param>
/// <param name="Ahead">It asks what there is for a month: "¿Qué hay para junio?"</param>
/// <param name="LeansOnPast">It follows a question about what is late, and says no more than a month: the one that is nearer.</param>
internal sealed record YearChoice(DateOnly Today, DaySpan? Near, Tense Tense, bool Ahead, bool LeansOnPast)
{
    public bool IsPast => Tense != Tense.Open;
}

/// <summary>Reads the period that begins at a word of a question: "between May and July", "d'ici 3 mois", "el próximo trimestre".</summary>
internal sealed partial class PeriodReader(IReadOnlyList<Piece> pieces, YearChoice years)
{
    private DateOnly Today => years.Today;

    /// <summary>A period, and the place after its last word; null when none begins here.</summary>
    public (DaySpan Span, int After)? Read(int at)
    {
        var start = at;
        if (LongerAgo(at) is { } longer)
        {
            return longer;
        }

        if (Is(at, Cue.Between) && Range(at + 1, static reader => reader.IsAnd, needed: true) is { } between)
        {
            return between;
        }

        if (Is(at, Cue.Within) && Duration(SkipArticles(at + 1)) is { } within)
        {
            return within;
        }

        return Bounded(at) ?? (Plain(SkipIn(start), start) is { } plain ? BoundBehind(plain) : null);
    }

    /// <summary>A period here, also behind "as of", "au", "al"; whether it was named as a day to judge on.</summary>
    public (DaySpan Span, int After, bool IsDay)? Any(int at)
    {
        if (Read(at) is { } plain && plain.After > at)
        {
            return (plain.Span, plain.After, false);
        }

        var day = Is(at, Cue.AsOf);
        // "Au deuxième trimestre" is in it; only a day, or "as of", says when to judge.
        return (day || Is(at, Cue.To)) && Read(at + 1) is { } behind && behind.After > at + 1 ? (behind.Span, behind.After, day && (pieces[at].Length > 1 || behind.Span.From == behind.Span.To || Is(at + 1, Cue.Month))) : null;
    }

    private (DaySpan Span, int After)? Next(int at) => One(SkipIn(at));

    /// <summary>A named period, alone, as a range ("May to July", "May-July") or as a list ("May and June").</summary>
    private (DaySpan Span, int After)? Plain(int at, int start) =>
        Range(at, static reader => reader.IsTo, needed: false) is { } found && found.After > start ? found : null;

    private (DaySpan Span, int After)? Range(int at, Func<PeriodReader, Func<int, bool>> joins, bool needed)
    {
        at = SkipIn(at);
        if ((DayRange(at, joins(this)) ?? DottedDays(at, joins(this))) is { } days)
        {
            return days;
        }

        if ((MonthBeside(at) ?? SeasonAhead(at)) is { } beside)
        {
            return beside;
        }

        if (Name(at) is { } first)
        {
            if (first.After < pieces.Count && pieces[first.After].Is(Form.SoFar) && Resolve(first.Name) is { From: { } since, To: { } end } && since <= Today)
            {
                // "From January to date", "2000 to date".
                return end < Today && !Is(at - 1, Cue.From) && !Is(at - 1, Cue.Since) && !Is(at - 1, Cue.Article) ? null : (new(since, Today), first.After + 1);
            }

            var joint = SkipArticles(first.After);
            if (joins(this)(joint) && Name(SkipIn(joint + (IsDash(joint) ? 0 : 1))) is { } second)
            {
                return (Resolve(first.Name, second.Name), second.After);
            }

            if (joins(this)(joint) && Relative(SkipIn(joint + 1)) is { } relative)
            {
                return (new(Resolve(first.Name).From, relative.Span.To), relative.After);
            }

            if (LeadsOn(joint) && Name(joint) is { } until && Resolve(first.Name, until.Name) is { } stretch)
            {
                // "De mediados de mayo a mediados de julio".
                return (stretch, until.After);
            }

            return needed ? null : List(first.Name, first.After);
        }

        if (Relative(at) is { } now)
        {
            if (joins(this)(now.After) && (One(SkipIn(now.After + 1)) ?? Duration(SkipArticles(now.After + 1))) is { } until)
            {
                return (new(now.Span.From, until.Span.To), until.After);
            }

            if (now.Span.From == now.Span.To && Is(now.After, Cue.End) && One(now.After) is { Span.To: { } end } ending && end > now.Span.From)
            {
                // "D'aujourd'hui à la fin de l'année".
                return (new(now.Span.From, end), ending.After);
            }

            return needed ? null : now;
        }

        return null;
    }

    /// <summary>"A mediados (de julio)": its first word can lead from one name to the next.</summary>
    private bool LeadsOn(int at) => at < pieces.Count && pieces[at] is { Length: > 1, Cue: Cue.Early or Cue.Mid or Cue.End } && Lexicon.All.Says(pieces[at].First.Text, Cue.To);

    /// <summary>"May and June", "May, June and July": names that follow one another are one period.</summary>
    private (DaySpan Span, int After)? List(CalendarName first, int after)
    {
        var last = first;
        while (true)
        {
            var next = Is(after, Cue.And) || Is(after, Cue.Or) ? after + 1 : SignBefore(after) == ',' ? after : -1;
            if (next < 0 || Name(SkipIn(next)) is not { } name || !Follows(last, name.Name))
            {
                break;
            }

            last = name.Name;
            after = name.After;
        }

        return (last == first ? Resolve(first) : Resolve(first, last), after);
    }

    private static bool Follows(CalendarName one, CalendarName next)
    {
        if (one.Months == 0 || next.Months != one.Months)
        {
            return false;
        }

        var months = next.Month - one.Month + 12 * ((next.Year ?? one.Year ?? 0) - (one.Year ?? next.Year ?? 0));
        return months == one.Months || (months + 12) % 12 == one.Months % 12 && next.Year is null;
    }

    /// <summary>"1-15 May 2000", "du 1er au 15 mai": the month is said once.</summary>
    private (DaySpan Span, int After)? DayRange(int at, Func<int, bool> joins)
    {
        if (DayNumber(at) is not { } first || Is(at + 1, Cue.Month))
        {
            return null;
        }

        var joint = at + 1;
        if (!(joins(joint) || IsDash(joint)))
        {
            return null;
        }

        var second = SkipArticles(joint + (IsDash(joint) ? 0 : 1));
        if (DayNumber(second) is null || Name(second) is not { Name: { Months: 0, FirstDay: > 0 } last } found)
        {
            return null;
        }

        return (Resolve(last with { FirstDay = first }, last), found.After);
    }

    private (DaySpan Span, int After)? One(int at) =>
        MonthBeside(at) ?? SeasonAhead(at) ?? (Name(at) is { } name ? (Resolve(name.Name), name.After) : Feast(at) is { } feast ? (DaySpan.Day(feast.Day), feast.After) : Relative(at));

    /// <summary>How long a month that has passed is still the one that is meant: in November, May is the next one.</summary>
    private const int DaysStillMeant = 150;

    /// <summary>The same of a month for which something is asked.</summary>
    private const int DaysStillMeantAhead = 60;

    /// <summary>"What was there in June?", in April: the coming one, where the last lies more than so many times as far away.</summary>
    private const int FartherThanAhead = 2;

    private DaySpan Resolve(CalendarName name) => name.In(name.Year ?? ChosenYear(name));

    private DaySpan Resolve(CalendarName first, CalendarName last)
    {
        var firstYear = first.Year ?? (last.Year is { } known ? known - (last.Month < first.Month ? 1 : 0) : ChosenYear(first));
        var lastYear = last.Year ?? firstYear + (last.Month < first.Month ? 1 : 0);
        var span = new DaySpan(first.In(firstYear).From, last.In(lastYear).To);
        return span.From <= span.To ? span : new(last.In(lastYear).From, first.In(firstYear).To);
    }

    /// <summary>A follow-up stays in the year of its question, save that January follows December; otherwise this year, unless that is more than five months ago.</summary>
    private int ChosenYear(CalendarName name)
    {
        if (years.Near is { } near && (near.From ?? near.To) is { } then)
        {
            // "And in January?" after December is the next one; "and in December?" after a January that lies ahead is the one before it, unless that is past.
            var wide = near.To is not { } to || near.From is { } from && to.DayNumber - from.DayNumber > 300;
            var months = name.Month - then.Month;
            return then.Year + (wide ? 0 : months < -8 ? 1 : months > 8 && (years.IsPast || name.In(then.Year - 1).To >= Today) ? -1 : 0);
        }

        var span = name.In(Today.Year);
        var (sinceLast, untilNext) = (Today.DayNumber - name.In(Today.Year - 1).To?.DayNumber, span.From?.DayNumber - Today.DayNumber);
        if (years.Tense == Tense.Happened || years.Tense == Tense.Recalled && !(sinceLast > FartherThanAhead * untilNext) || years.LeansOnPast && sinceLast < untilNext)
        {
            return span.From > Today ? Today.Year - 1 : Today.Year;
        }

        return span.To is { } end && end.DayNumber < Today.DayNumber - (years.Ahead ? DaysStillMeantAhead : DaysStillMeant) ? Today.Year + 1 : Today.Year;
    }

    private bool Is(int at, Cue cue) => at >= 0 && at < pieces.Count && pieces[at].Is(cue);

    private bool Is(int at, Shade shade) => at >= 0 && at < pieces.Count && pieces[at].Is(shade);

    private int? NumberOf(int at, Cue cue) => at >= 0 && at < pieces.Count ? pieces[at].NumberOf(cue) : null;

    private char SignBefore(int at) => at >= 0 && at < pieces.Count ? pieces[at].First.Before : ' ';

    private bool IsDash(int at) => SignBefore(at) == '-' && !Is(at, Cue.To);

    private Func<int, bool> IsAnd => at => Is(at, Cue.And) || Is(at, Cue.To) || IsDash(at);

    private Func<int, bool> IsTo => at => Is(at, Cue.To) || Is(at, Cue.Until) || IsDash(at);

    private int Skip(int at, Cue cue) => Is(at, cue) ? at + 1 : at;

    private int SkipArticles(int at)
    {
        while (Is(at, Cue.Article))
        {
            at++;
        }

        return at;
    }

    /// <summary>Past "in", "for the", "in the month of".</summary>
    private int SkipIn(int at)
    {
        while (Is(at, Cue.In) || Is(at, Cue.Article) || IsUnitOf(at))
        {
            at++;
        }

        return at;
    }

    /// <summary>"the month of May", "l'année 2000", "year 2000": the unit says nothing that the name does not.</summary>
    private bool IsUnitOf(int at) =>
        Is(at, Cue.MonthUnit) && (Is(at + 1, Cue.Month) || Is(at + 1, Cue.Article) && Is(at + 2, Cue.Month))
        || Is(at, Cue.YearUnit) && (YearNumber(at + 1) is not null || Is(at + 1, Cue.Article) && YearNumber(at + 2) is not null);
}
