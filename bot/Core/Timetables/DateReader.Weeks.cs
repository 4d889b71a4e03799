namespace TcAssistant.Timetables;

/// <summary>Weeks by their number or their first day, and years named as such.</summary>
internal sealed partial class DateReader
{
    // "year 2000", "week 12 of 2000", "week of 15 May 2000"
    private DatePoint? UnitPoint(ref int at)
    {
        if (this[at].Value == Years)
        {
            var next = SkipMarks(at + 1, WordClass.Of, WordClass.Colon);
            return Is(next, WordClass.Number) && this[next].IsYear && YearFirst(ref next) is { } year && Moved(ref at, next)
                ? year
                : RelativeAfter(ref at);
        }

        if (this[at].Value != Weeks)
        {
            return null;
        }

        return WeekOfYear(ref at) ?? (this[at + 1].Class is WordClass.Of or WordClass.The or WordClass.From or WordClass.In or WordClass.Start ? WeekFrom(ref at) : null);
    }

    // "week 12 of 2000", "weeks 12-14, 2000", "CW 14/2025", "S14 2025"
    private DatePoint? WeekOfYear(ref int at)
    {
        if (!WeeksAt(at, out var first, out var last, out var after) || !YearAt(after, out var year, out after))
        {
            return null;
        }

        at = after;
        return new DatePoint(year, 1, 1, first, last, DateNote.IsoWeek);
    }

    // Letters that could be a half of the year are a week from the third on.
    private bool WeeksAt(int at, out int first, out int last, out int after)
    {
        var isWeek = Is(at, WordClass.WeekLetter) || (Is(at, WordClass.Unit) && this[at].Value == Weeks)
            || (this[at].Class is WordClass.HalfLetter or WordClass.Half && this[at].End - this[at].Start <= 3 && this[at + 1].Value > 2);
        (first, after) = (this[at + 1].Value, at + 2);
        last = first;
        if (this[after].Class is WordClass.Hyphen or WordClass.To or WordClass.And && this[after + 1] is { Class: WordClass.Number, Digits: 1 or 2 } second && second.Value > first)
        {
            (last, after) = (second.Value, after + 2);
        }

        return isWeek && this[at + 1] is { Class: WordClass.Number, Digits: 1 or 2, Value: >= 1 and <= 53 } && last <= 53;
    }

    // "week of 15 May 2000", "w/c 3 March 2025", "semaine du 3 mars 2025"
    private DatePoint? WeekFrom(ref int at)
    {
        var day = SkipMarks(at + 1, WordClass.Of, WordClass.The, WordClass.From, WordClass.In, WordClass.Start, WordClass.Colon);
        day = SkipLead(day);
        if ((DayAt(day) == 0 || (NumericDate(ref day) ?? DayPoint(ref day)) is not { } start) && (!IsMonth(day) || (start = MonthPoint(ref day).GetValueOrDefault()) is { HasYear: false })
            || start.IsWholeMonths || start.FirstDay != start.LastDay)
        {
            return null;
        }

        at = day;
        return start.With(DateNote.WeekFrom);
    }
}
