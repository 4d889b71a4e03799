namespace TcAssistant.Asks.Grammar;

/// <summary>Periods counted from today: "next month", "les 3 prochains mois", "resto del año", "hace 2 semanas".</summary>
internal sealed partial class PeriodReader
{
    /// <summary>Months of the units that a calendar has.</summary>
    private static readonly int[] Units = [1, 3, 6, 12];

    private (DaySpan Span, int After)? Relative(int at) =>
        SoFar(at) ?? EarlierIn(at) ?? LastDayOf(at) ?? NamedDay(at) ?? WeekAfter(at) ?? DayOfMonth(at) ?? UnitsBack(at) ?? SameUnit(at) ?? Onward(at) ?? RestOf(at) ?? EndOfUnit(at) ?? PartOfRelativeMonth(at) ?? WeekOf(at) ?? Weekend(at) ?? MonthsOfYear(at) ?? Counted(at) ?? Adjacent(at) ?? Weekday(at) ?? OfThisUnit(at);

    /// <summary>"So far this year", "jusqu'ici cette année": up to today.</summary>
    private (DaySpan Span, int After)? SoFar(int at) =>
        Forms.Pieces(pieces, at, Form.SoFar) is > 0 and var said && One(SkipIn(at + said)) is { Span.From: { } from } period && from < Today && period.Span.Holds(Today) ? (new(from, Today), period.After) : null;

    /// <summary>"Earlier this year", "plus tôt ce mois-ci": up to yesterday.</summary>
    private (DaySpan Span, int After)? EarlierIn(int at) =>
        !Is(at, Cue.Before) && Forms.Pieces(pieces, at, Form.Earlier) is > 0 and var said && SignBefore(at + said) == ' ' && Is(at + said, Cue.This) && UnitAround(at + said + 1, 0) is { From: { } from } && from < Today
            ? (new(from, DaySpan.Moved(Today, -1)), SkipThis(at + said + 2)) : null;

    private (DaySpan Span, int After)? NamedDay(int at)
    {
        if (Is(at, Shade.OrTheDayAfter))
        {
            return (new(DaySpan.Moved(Today, 1), DaySpan.Moved(Today, 2)), at + 1);
        }

        var days = Is(at, Cue.Today) || Is(at, Cue.Now) ? 0 : NumberOf(at, Cue.Tomorrow) is { } ahead ? Math.Max(1, ahead) : NumberOf(at, Cue.Yesterday) is { } ago ? -Math.Max(1, ago) : (int?)null;
        return days is { } shift ? (DaySpan.Day(DaySpan.Moved(Today, shift)), at + 1) : null;
    }

    /// <summary>"For the 31st", "el 15", "pour le 31", at the end of a question: the next such day, or that of the month that was asked about.</summary>
    private (DaySpan Span, int After)? DayOfMonth(int at)
    {
        var leads = at - 1;
        while (leads >= 0 && Is(leads, Cue.Article))
        {
            leads--;
        }

        var announced = leads >= 0 && leads < at - 1 && (Is(leads, Cue.In) || Is(leads, Cue.By) || Is(leads, Cue.Before) || pieces[leads].Is(Form.OnDay))
            && (leads < 0 || !Is(leads, Cue.In) || pieces[at - 1].Ends(Form.SingularArticle))
            || leads < at - 1 && pieces.Take(at).Any(static piece => piece.Is(Cue.Due) || piece.Is(Cue.Planned) || piece.Is(Cue.ToDo));
        // "Antes del 24 vence algo?": the bound has its article in it.
        var bounded = at > 0 && (Is(at - 1, Cue.Before) || Is(at - 1, Cue.By)) && pieces[at - 1].Ends(Form.SingularArticle);
        if (!(announced && at + 1 == pieces.Count || (bounded || announced && (Is(leads, Cue.By) || Is(leads, Cue.Before))) && EndsHere(at + 1)) || NumberOf(at, Cue.Ordinal) is not null || DayNumber(at) is not { } day)
        {
            return null;
        }

        var first = years.Near is { From: { } from } ? new DateOnly(from.Year, from.Month, 1) : new DateOnly(Today.Year, Today.Month, 1);
        while (DateTime.DaysInMonth(first.Year, first.Month) < day || years.Near is null && first.AddDays(day - 1) < Today)
        {
            first = first.AddMonths(1);
        }

        return (DaySpan.Day(first.AddDays(day - 1)), at + 1);
    }

    /// <summary>Whether no unit and no month belongs to a number before this place.</summary>
    private bool EndsHere(int at) => at >= pieces.Count || pieces[at].Cue is Cue.Due or Cue.Deadline or Cue.Start or Cue.Planned or Cue.ToDo or Cue.Done or Cue.Overdue or Cue.Filler or Cue.And or Cue.What;

    /// <summary>"And in the second?" after the first half or a quarter: that one of the same year.</summary>
    private (DaySpan Span, int After)? SameUnit(int at)
    {
        if (Is(at, Cue.This) && at + 1 == pieces.Count && Is(at - 1, Cue.In) && years.Near is { From: { Day: 1 } then, To: { } until } && Units.FirstOrDefault(count => then.AddMonths(count).AddDays(-1) == until) is > 0 and var length)
        {
            // "And in this one?" after last quarter.
            return (DaySpan.Months(Today.Year, (Today.Month - 1) / length * length + 1, length), at + 1);
        }

        if (NumberOf(at, Cue.Ordinal) is not { } nth || at + 1 < pieces.Count || !Is(at - 1, Cue.Article) && !Is(at - 1, Cue.In)
            || years.Near is not { From: { Day: 1 } from, To: { } to })
        {
            return null;
        }

        var months = DaySpan.Months(from.Year, from.Month, 6).To == to && from.Month % 6 == 1 ? 6 : DaySpan.Months(from.Year, from.Month, 3).To == to && from.Month % 3 == 1 ? 3 : 0;
        return months > 0 && nth * months <= 12 ? (DaySpan.Months(from.Year, (nth - 1) * months + 1, months), at + 1) : null;
    }

    /// <summary>"Later on": behind the period that was asked about, or from today on.</summary>
    private (DaySpan Span, int After)? Onward(int at) =>
        Is(at, Cue.Onward) ? (new(years.Near is { From: not null, To: { } to } ? DaySpan.Moved(to, 1) : Today, null), at + 1) : null;

    private (DaySpan Span, int After)? RestOf(int at)
    {
        if (!Is(at, Cue.Rest))
        {
            return null;
        }

        var next = SkipArticles(at + 1);
        next = Is(next, Cue.This) ? next + 1 : next;
        if (UnitAround(next, 0) is { } unit)
        {
            return (new(Today, unit.To), SkipThis(next + 1));
        }

        if (Name(next) is not { } name)
        {
            return null;
        }

        var span = Resolve(name.Name);
        return (span.Holds(Today) ? span with { From = Today } : span, name.After);
    }

    /// <summary>"this week", "le mois prochain", "el año que viene", "last quarter".</summary>
    private (DaySpan Span, int After)? Adjacent(int at)
    {
        at = SkipArticles(at);
        if (Is(at, Cue.This) && AndNext(at + 1) is { } named && UnitAround(named, 0) is { } here && UnitAround(named, 1) is { } there)
        {
            // "this and next month"
            return (new(here.From, there.To), named + 1);
        }

        if (UnitSoFar(at) is { } soFar)
        {
            return soFar;
        }

        if (OneOf(at) is not { } one || one.Shift != 0 && one.Unit is { } many && IsMany(many))
        {
            return null;
        }

        if (one.Unit is { } unit && AndNext(one.After) is { } bare && !IsUnitWord(bare) && NumberOf(bare, Cue.Month) is null && Count(bare) is null
            && UnitAround(unit, one.Shift + 1) is { } following)
        {
            // "this month and the next"
            return (new(one.Span.From, following.To), bare);
        }

        return (one.Span, one.After);
    }

    /// <summary>Behind "and (the) next".</summary>
    private int? AndNext(int at)
    {
        var next = SkipArticles(at + 1);
        return (Is(at, Cue.And) || Is(at, Cue.Or)) && (Is(next, Cue.Next) || Is(next, Cue.NextOne) || Is(next, Cue.OneAfter)) ? next + 1 : null;
    }

    /// <summary>"Year to date", "lo que va del año": until today.</summary>
    private (DaySpan Span, int After)? UnitSoFar(int at)
    {
        var isLed = Is(at, Shade.SoFar);
        var unit = isLed ? at + 1 : at;
        return (isLed || unit + 1 < pieces.Count && pieces[unit + 1].Is(Form.SoFar)) && UnitAround(unit, 0) is { } around ? (around with { To = Today }, isLed ? unit + 1 : unit + 2) : null;
    }

    private (DaySpan Span, int After, int? Unit, int Shift)? OneOf(int at)
    {
        if (IsUnitWord(at) && !Is(at, Cue.DayUnit))
        {
            var after = at + 1;
            var shift = Is(after, Cue.Next) ? 1 : Is(after, Cue.Last) ? -1 : Is(after, Cue.This) ? 0 : (int?)null;
            // "the month after next"
            if (Is(after, Cue.After) && Is(after + 1, Cue.Next))
            {
                return UnitAround(at, 2) is { } second ? (second, after + 2, at, 2) : null;
            }

            return shift is { } moved && UnitAround(at, moved, CountedFrom(after, moved)) is { } span ? (span, after + 1, at, moved) : null;
        }

        var before = Is(at, Cue.This) ? 0 : Is(at, Cue.Next) ? 1 : Is(at, Cue.Last) ? -1 : (int?)null;
        if (before is not { } direction)
        {
            return null;
        }

        if (NumberOf(at + 1, Cue.Month) is { } month && direction != 0)
        {
            return (MonthNear(month, direction), at + 2, null, 0);
        }

        if (NumberOf(at + 1, Cue.Month) is { } own && direction == 0)
        {
            return (DaySpan.Month(Today.Year, own), at + 2, null, 0);
        }

        return UnitAround(at + 1, direction, CountedFrom(at, direction)) is { } unit ? (unit, at + 2, at + 1, direction) : null;
    }

    /// <summary>"Next month" counts from today; "the following month" from the period that was asked about before.</summary>
    private DateOnly CountedFrom(int at, int direction) =>
        (direction > 0 && Is(at, Shade.Following) ? years.Near?.To : direction < 0 && Is(at, Shade.Preceding) ? years.Near?.From : null) ?? Today;

    /// <summary>"Décembre dernier", "diciembre pasado", "mai prochain".</summary>
    private (DaySpan Span, int After)? MonthBeside(int at) =>
        NumberOf(at, Cue.Month) is { } month && (Is(at + 1, Cue.Last) ? -1 : Is(at + 1, Cue.Next) ? 1 : 0) is not 0 and var direction && !IsUnitWord(at + 2) && NumberOf(at + 2, Cue.Month) is null ? (MonthNear(month, direction), at + 2) : null;

    /// <summary>"Next spring", "l'été prochain": the first that has not begun.</summary>
    private (DaySpan Span, int After)? SeasonAhead(int at)
    {
        var named = Is(at, Cue.Next) || Is(at, Cue.NextOne) ? at + 1 : at;
        if (!Is(named, Cue.Season) || SeasonName(named) is not { Name: { Year: null } season } found || named == at && !Is(found.After, Cue.Next))
        {
            return null;
        }

        var year = Today.Year;
        while (season.In(year).From <= Today)
        {
            year++;
        }

        return (season.In(year), named > at ? found.After : found.After + 1);
    }

    private DaySpan MonthNear(int month, int direction)
    {
        var year = Today.Year;
        if (direction > 0 && month <= Today.Month)
        {
            year++;
        }
        else if (direction < 0 && month >= Today.Month)
        {
            year--;
        }

        return DaySpan.Month(year, month);
    }

    private int Direction(int at) => Is(at, Cue.Next) ? 1 : Is(at, Cue.Last) ? -1 : Is(at, Cue.Ago) ? -1 : 0;

    private int? Count(int at) => Digits(at) is >= 1 and <= 999 and { } digits ? digits : NumberOf(at, Cue.Number);

    private bool IsUnitWord(int at) =>
        Is(at, Cue.DayUnit) || Is(at, Cue.WeekUnit) || Is(at, Cue.MonthUnit) || Is(at, Cue.QuarterUnit) || Is(at, Cue.HalfUnit) || Is(at, Cue.YearUnit);

    /// <summary>The unit that today lies in, or one before or after it.</summary>
    private DaySpan? UnitAround(int at, int shift) => UnitAround(at, shift, Today);

    private DaySpan? UnitAround(int at, int shift, DateOnly from)
    {
        if (NumberOf(at, Cue.WeekUnit) > 0)
        {
            // A fortnight is a length of time, with no place in the calendar.
            return shift == 1 ? new(from, DaySpan.Moved(from, 7 * NumberOf(at, Cue.WeekUnit)!.Value)) : null;
        }

        if (Is(at, Cue.WeekUnit))
        {
            var monday = DaySpan.Moved(from, 1 - Weekdays(from) + 7 * shift);
            return new(monday, DaySpan.Moved(monday, 6));
        }

        var months = Is(at, Cue.MonthUnit) ? 1 : Is(at, Cue.QuarterUnit) ? 3 : Is(at, Cue.HalfUnit) ? 6 : Is(at, Cue.YearUnit) ? 12 : 0;
        if (months == 0)
        {
            return Is(at, Cue.DayUnit) ? DaySpan.Day(DaySpan.Moved(from, shift)) : null;
        }

        var first = DaySpan.MonthsOn(new DateOnly(from.Year, (from.Month - 1) / months * months + 1, 1), months * shift);
        return DaySpan.Months(first.Year, first.Month, months);
    }

    private DateOnly Away(int unit, int count) => Away(unit, count, Today);

    private DateOnly Away(int unit, int count, DateOnly from)
    {
        if (Is(unit, Cue.DayUnit) || Is(unit, Cue.WeekUnit))
        {
            return DaySpan.Moved(from, NumberOf(unit, Cue.WeekUnit) is { } weeks ? 7 * Math.Max(1, weeks) * count : count);
        }

        var months = count * (Is(unit, Cue.MonthUnit) ? 1 : Is(unit, Cue.QuarterUnit) ? 3 : Is(unit, Cue.HalfUnit) ? 6 : 12);
        return from.AddMonths(Math.Clamp(months, -1200, 1200));
    }

    private int SkipThis(int at) => Is(at, Cue.This) ? at + 1 : at;

    /// <summary>Past "(30 days) from now", "from today".</summary>
    private int SkipNow(int at) => Is(at, Cue.Now) ? at + 1 : Is(at, Cue.From) && Is(at + 1, Cue.Today) ? at + 2 : at;
}
