namespace TcAssistant.Asks.Grammar;

/// <summary>Periods of so many units: "the next 3 months", "within 6 weeks", "the first six months of 2000".</summary>
internal sealed partial class PeriodReader
{
    /// <summary>"next 3 months", "3 prochains mois", "3 mois à venir", "il y a 2 mois", "2 months ago", "in 3 months".</summary>
    private (DaySpan Span, int After)? Counted(int at)
    {
        var direction = Direction(at);
        var next = direction == 0 ? at : SkipArticles(at + 1);
        if (Count(next) is not { } count)
        {
            return direction == 0 && at > 0 && (IsAnnounced(IsUnitWord(at) ? at - 1 : at) || IsUnitWord(at) && IsFromNow(at + 1)) ? Single(at) : null;
        }

        next++;
        if (direction == 0 && Direction(next) is var between && between != 0)
        {
            (direction, next) = (between, next + 1);
        }

        if (!IsUnitWord(next))
        {
            return direction > 0 && next == pieces.Count && Is(next - 1, Shade.Following) ? AsManyMore(count, next) : null;
        }

        var unit = next;
        next++;
        if (direction == 0)
        {
            direction = Is(next, Cue.Ago) ? -1 : Direction(next);
            next = direction == 0 ? next : next + 1;
        }

        if ((direction == 0 && Is(next, Cue.OneAfter) || (direction > 0 && Following(at, next))) && years.Near?.To is { } end)
        {
            // "The two months after that", "les deux mois suivants": behind the period that was asked about.
            return (Behind(end, unit, count), direction == 0 ? next + 1 : next);
        }

        if (direction == 0 && Range(Skip(SkipArticles(next), Cue.From), static reader => reader.IsTo, needed: true) is { } named)
        {
            // "In the four months from June to September".
            return named;
        }

        // "in 3 months": from today on; a bare "3 months" says nothing.
        if (direction == 0 && !IsAnnounced(at) && !IsFromNow(next))
        {
            return null;
        }

        if (direction > 0 && !IsAnnounced(at) && (Is(unit, Cue.QuarterUnit) || Is(unit, Cue.HalfUnit)) && UnitAround(unit, 1) is { } nearest && UnitAround(unit, count) is { } farthest)
        {
            // "The next two quarters" are the calendar's, as "next quarter" is.
            return (new(nearest.From, farthest.To), SkipNow(next));
        }

        return direction < 0
            ? (new(Away(unit, -count), Today), next)
            : (new(Today, Away(unit, count)), SkipNow(next));
    }

    /// <summary>"And in the 30 following?" after 30 days, "les trois suivants" after three months: as many again of what was counted before.</summary>
    private (DaySpan Span, int After)? AsManyMore(int count, int after)
    {
        if (years.Near is not { From: { } from, To: { } to })
        {
            return null;
        }

        var first = DaySpan.Moved(to, 1);
        return Math.Abs(to.DayNumber - from.DayNumber - count) <= 1 ? (new(first, DaySpan.Moved(first, count - 1)), after)
            : Math.Abs(from.AddMonths(count).DayNumber - first.DayNumber) <= 1 ? (new(first, DaySpan.Moved(first.AddMonths(count), -1)), after)
            : null;
    }

    /// <summary>Whether "next" was said as "following", before the number or behind the unit.</summary>
    private bool Following(int at, int after) => Is(at, Shade.Following) || Is(after - 1, Shade.Following);

    /// <summary>So many units, the first of which begins on the day behind.</summary>
    private DaySpan Behind(DateOnly end, int unit, int count)
    {
        var first = DaySpan.Moved(end, 1);
        return new(first, DaySpan.Moved(Away(unit, count, first), -1));
    }

    private bool IsAnnounced(int at) => Is(at - 1, Cue.In) || Is(at - 1, Cue.Within) || Is(at - 1, Cue.By) || Is(at - 1, Cue.Next);

    /// <summary>"(Three months) from now", "from today".</summary>
    private bool IsFromNow(int at) => at < pieces.Count && pieces[at].Begins(Form.FromOrigin) && SkipNow(at) > at;

    /// <summary>What follows "within": a number of units from today.</summary>
    private (DaySpan Span, int After)? Duration(int at)
    {
        at = Direction(at) > 0 ? at + 1 : at;
        if (Count(at) is not { } count)
        {
            return Single(at);
        }

        var unit = Direction(at + 1) > 0 ? at + 2 : at + 1;
        if (!IsUnitWord(unit))
        {
            return null;
        }

        if (Following(unit - 1, unit + 2) && years.Near?.To is { } end)
        {
            // "¿Y en los dos meses siguientes?": behind the period that was asked about.
            return (Behind(end, unit, count), Direction(unit + 1) > 0 ? unit + 2 : unit + 1);
        }

        var after = Direction(unit + 1) > 0 ? unit + 2 : SkipNow(unit + 1);
        return (new(Today, Away(unit, count)), after);
    }

    /// <summary>"The first six months of 2000", "los últimos tres meses del año".</summary>
    private (DaySpan Span, int After)? MonthsOfYear(int at)
    {
        at = SkipArticles(at);
        var (count, side, next) = (0, 0, at);
        for (; next < at + 2; next++)
        {
            if (count == 0 && Count(next) is >= 1 and <= 12 and { } number)
            {
                count = number;
            }
            else if (side == 0 && (NumberOf(next, Cue.Ordinal) == 1 || Is(next, Cue.Last)))
            {
                side = Is(next, Cue.Last) ? -1 : 1;
            }
            else if (IsUnitWord(next))
            {
                break;
            }
            else
            {
                return null;
            }
        }

        var unit = Is(next, Cue.MonthUnit) ? 1 : Is(next, Cue.QuarterUnit) && (side < 0 || count > 1) ? 3 : side < 0 && Is(next, Cue.HalfUnit) ? 6 : 0;
        if (unit == 0 || unit > 3 && count > 1 || unit * count > 12)
        {
            return null;
        }

        var isBare = side > 0 && count > 1 && next + 1 == pieces.Count;
        count = Math.Max(1, count) * unit;
        if (isBare && years.Near is null)
        {
            // "The first six months": of the year that is meant where a month is named without one.
            return (Resolve(new CalendarName(null, 1, count)), next + 1);
        }

        next = SkipArticles(next + 1);
        next = Is(next, Cue.This) ? next + 1 : next;
        var year = Is(next, Cue.YearUnit) ? (Today.Year, next + 1) : Name(next) is { Name: { Months: 12, Year: { } named }, After: var after } ? (named, after) : ((int Year, int After)?)null;
        return year is { } found ? (DaySpan.Months(found.Year, side > 0 ? 1 : 13 - count, count), found.After) : null;
    }

    /// <summary>"(2000, except) the last quarter", "le premier mois": of the period that was named, not of those around today.</summary>
    /// <param name="whole">Null: the period of the question before, where there is one.</param>
    public (DaySpan Span, int After)? EndOf(int at, DaySpan? whole)
    {
        at = SkipArticles(at);
        if ((whole ?? years.Near) is not { From: { } from, To: { } to })
        {
            return null;
        }

        var first = NumberOf(at, Cue.Ordinal) == 1;
        var next = first || Is(at, Cue.Last) || Is(at, Cue.FinalOne) ? at + 1 : -1;
        var count = next > 0 && Count(next) is { } several ? several : 1;
        next = next > 0 && Count(next) is not null ? next + 1 : next;
        var months = next < 0 ? 0 : count * (Is(next, Cue.MonthUnit) ? 1 : Is(next, Cue.QuarterUnit) ? 3 : Is(next, Cue.HalfUnit) ? 6 : 0);
        if (months == 0 || DaySpan.MonthsOn(from, months) > to)
        {
            return null;
        }

        return (first ? new(from, DaySpan.Moved(DaySpan.MonthsOn(from, months), -1)) : new(DaySpan.MonthsOn(DaySpan.Moved(to, 1), -months), to), next + 1);
    }

    /// <summary>"Overdue for more than six months", "vencidas hace más de 6 meses": what lay so long ago on the day.</summary>
    private (DaySpan Span, int After)? LongerAgo(int at)
    {
        if (!pieces.Any(static piece => piece.Is(Cue.Overdue) || piece.Is(Cue.LateWord)))
        {
            return null;
        }

        var next = at;
        while (next < at + 3 && next < pieces.Count && (Is(next, Cue.Since) || Is(next, Cue.Ago) || Is(next, Cue.In) || Is(next, Cue.By)))
        {
            next++;
        }

        var more = Forms.Pieces(pieces, next, Form.MoreThan);
        next += more;
        var isOne = next < pieces.Count && (Is(next, Cue.Article) || pieces[next].Ends(Form.SingularArticle) || pieces[next].Is(Form.SingularArticle));
        // "Overdue by two months": by that much or more.
        var byAsMuch = more == 0 && next == at + 1 && Is(at, Cue.By) && (Is(at - 1, Cue.Overdue) || Is(at - 1, Cue.LateWord));
        return (more > 0 || byAsMuch) && (Count(next) ?? (isOne ? 1 : null)) is { } count && IsUnitWord(next + 1) && SkipNow(next + 2) == next + 2
            ? (new(null, DaySpan.Moved(Away(next + 1, -count), -1)), Is(next + 2, Cue.Ago) ? next + 3 : next + 2)
            : null;
    }

    /// <summary>"A month earlier", "step back one month", "el mes antes de junio": so many units before the period that was asked about, or before the one that is named.</summary>
    private (DaySpan Span, int After)? UnitsBack(int at)
    {
        var unit = SkipArticles(at);
        var count = 1;
        if (Count(unit) is >= 1 and <= 24 and { } counted)
        {
            (count, unit) = (counted, unit + 1);
        }

        if (!IsUnitWord(unit) || Is(unit, Cue.DayUnit))
        {
            return null;
        }

        var bound = Is(unit + 1, Cue.Before) || Is(unit + 1, Shade.Preceding) ? -count : Is(unit + 1, Cue.After) || Is(unit + 1, Shade.Following) ? count : 0;
        if (bound != 0 && SignBefore(unit + 2) != ',' && Name(SkipIn(unit + 2)) is { } named && Resolve(named.Name).From is { } then && UnitAround(unit, bound, then) is { } beside)
        {
            return (beside, named.After);
        }

        if (years.Near is not { From: { } from, To: not null })
        {
            return null;
        }

        var behind = Forms.Pieces(pieces, unit + 1, Form.Earlier);
        var after = unit + 1 + behind;
        var isBack = behind > 0 && (after == pieces.Count || pieces[after].First.Before is ',' or ';' || !Is(after - 1, Cue.Before) || Is(after, Cue.Them) || Is(after, Cue.Filler))
            || at > 0 && pieces[at - 1].Is(Form.Earlier) && !Is(at - 1, Cue.Before);
        return isBack && UnitAround(unit, -count, from) is { } moved ? (moved, after) : null;
    }

    /// <summary>"The coming weeks", "les prochains mois": how many is not said.</summary>
    private bool IsMany(int unit) =>
        pieces[unit].Is(Form.SameInPlural)
            ? Neighbours(unit).Any(static near => near.First.Text.EndsWith('s') && near.First.Text.Length > 3 || near.Begins(Form.PluralArticle))
            : pieces[unit].Written.EndsWith('s') && !pieces[unit].Is(Form.SingularInS);

    private IEnumerable<Piece> Neighbours(int at) => new[] { at - 1, at + 1 }.Where(near => near >= 0 && near < pieces.Count).Select(near => pieces[near]);
}
