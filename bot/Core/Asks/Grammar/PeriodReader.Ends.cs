namespace TcAssistant.Asks.Grammar;

/// <summary>The end of a calendar unit: "the end of the year", "by month end", "the last day of July".</summary>
internal sealed partial class PeriodReader
{
    /// <summary>"The last day of July", "le dernier jour de juin".</summary>
    private (DaySpan Span, int After)? LastDayOf(int at)
    {
        at = SkipArticles(at);
        var month = Is(at, Cue.Last) && Is(at + 1, Cue.DayUnit) ? SkipArticles(at + 2) : 0;
        return month > at + 2 && Is(month, Cue.Month) && Name(month) is { } name && Resolve(name.Name).To is { } last ? (DaySpan.Day(last), name.After) : null;
    }

    /// <summary>"the end of the year", "début du mois", "finales de mes".</summary>
    private (DaySpan Span, int After)? EndOfUnit(int at)
    {
        if (Is(at, Cue.End) && at > 0 && (Is(at - 1, Cue.LineNoun) || pieces[at - 1].Begins(Form.Which)) && Is(at + 1, Cue.This))
        {
            // "Which lines end this year?": a verb.
            return null;
        }

        var yearEnd = Is(at, Cue.YearUnit) && (Is(at + 1, Cue.End) || pieces.Count > at + 1 && pieces[at + 1].Is(Form.YearEnd));
        if (yearEnd)
        {
            return (DaySpan.Month(Today.Year, 12), at + 2);
        }

        if (Is(at, Cue.MonthUnit) && Is(at + 1, Cue.End) && pieces[at + 1].Length == 1)
        {
            // "By month end".
            var month = DaySpan.Month(Today.Year, Today.Month);
            return (month with { From = month.From!.Value.AddDays(20) }, at + 2);
        }

        var third = Is(at, Cue.Early) ? 1 : Is(at, Cue.Mid) ? 2 : Is(at, Cue.End) || IsLateIn(at) ? 3 : 0;
        if (third == 0)
        {
            return null;
        }

        var next = SkipArticles(at + 1);
        var shift = 0;
        if (Is(next, Cue.This))
        {
            next++;
        }
        else if (Is(next, Cue.Next))
        {
            (shift, next) = (1, next + 1);
        }

        if (UnitAround(next, shift) is not { } unit)
        {
            return null;
        }

        var after = next + 1;
        if (shift == 0 && Is(after, Cue.Next) && UnitAround(next, 1) is { } following)
        {
            (unit, after) = (following, after + 1);
        }

        var from = unit.From!.Value;
        if (Is(next, Cue.DayUnit) || Is(next, Cue.WeekUnit))
        {
            return (third == 3 ? unit with { From = DaySpan.Moved(unit.To!.Value, -2) } : unit, SkipThis(after));
        }

        var months = Is(next, Cue.MonthUnit) ? 1 : Is(next, Cue.QuarterUnit) ? 3 : Is(next, Cue.HalfUnit) ? 6 : 12;
        return (Part(new CalendarName(from.Year, from.Month, months), third).In(from.Year), SkipThis(after));
    }

    /// <summary>"Due late this year": behind a verb, towards its end; "which are late this year?" is none.</summary>
    private bool IsLateIn(int at) => Is(at, Cue.LateWord) && at > 0 && pieces[at - 1].Cue is Cue.Due or Cue.Start or Cue.Planned or Cue.ToDo or Cue.Deadline && (Is(at + 1, Cue.This) || Is(at + 1, Cue.Next));
}
