namespace TcAssistant.Timetables;

/// <summary>Months, the days and weeks of a month, and months with a typing slip.</summary>
internal sealed partial class DateReader
{
    private static readonly int Years = PeriodCode.Parse("Y");
    private static readonly int Days = PeriodCode.Parse("D");
    private static readonly int Months = PeriodCode.Parse("M");
    private static readonly int Weeks = PeriodCode.Parse("W");

    private DatePoint? MonthPoint(ref int at)
    {
        var month = MonthAt(at);
        if (month == 0)
        {
            return null;
        }

        var next = at + 1;
        if (YearAt(next, out var year, out var after))
        {
            at = after;
            return DatePoint.OfMonth(year, month);
        }

        if (MonthShortYear(next) is { } shortYear)
        {
            at = next + 2;
            return DatePoint.OfMonth(shortYear, month).With(DateNote.ShortYear);
        }

        // March 31, 2000; March 10-12, 2000; "mayo 15 de 2000"
        var dayAt = SkipMarks(next, WordClass.The);
        var day = DayAt(dayAt);
        if (day != 0)
        {
            var last = day;
            var behind = dayAt + 1;
            if (this[behind].Class is WordClass.Hyphen or WordClass.To or WordClass.And && DayAt(behind + 1) > day
                && !IsTight(behind + 2, WordClass.Slash, WordClass.Dot))
            {
                last = DayAt(behind + 1);
                behind += 2;
            }

            if (YearAt(behind, out year, out after))
            {
                at = after;
                return new DatePoint(year, month, month, day, last);
            }

            if (this[dayAt] is { Class: WordClass.Ordinal } || IsListBreak(behind))
            {
                at = behind;
                return new DatePoint(0, month, month, day, last);
            }

            return null;
        }

        at = next;
        return DatePoint.OfMonth(0, month);
    }

    private bool IsListBreak(int at) => this[at].Class is WordClass.EndOfText or WordClass.And or WordClass.Comma or WordClass.To or WordClass.Hyphen
        or WordClass.Close or WordClass.Every or WordClass.Semicolon or WordClass.Dot or WordClass.NewLine or WordClass.Until or WordClass.Rhythm;

    // Mar-20, Sept '00
    private int? MonthShortYear(int at)
    {
        var isJoined = IsTight(at, WordClass.Hyphen, WordClass.Slash);
        var number = this[isJoined ? at + 1 : at];
        return isJoined && number is { Class: WordClass.Number, Digits: 2 } && (this[at + 2].Class is not (WordClass.Hyphen or WordClass.Slash) || this[at + 3].Class == WordClass.Month)
            && !(this[at + 2].Class == WordClass.Comma && this[at + 3].IsYear)
            ? Century(number.Value)
            : null;
    }

    /// <summary>"first quarter [of 2000]", "2nd half", "first week of May 2000", "1st March", "second fortnight of June".</summary>
    private DatePoint? OrdinalPoint(ref int at)
    {
        if (YearlessPart(at, out _, out _, out var behind) && !(Is(at + 1, WordClass.Half) && IsMonth(SkipLead(SkipMarks(behind, WordClass.Of, WordClass.The)))))
        {
            return NamedPart(ref at);
        }

        if (FirstMonths(ref at) is { } months)
        {
            return months;
        }

        var place = this[at].Value;
        var noun = at + 1;
        if (Is(noun, WordClass.Fortnight) && place is 1 or 2)
        {
            return PartOfMonth(ref at, noun + 1, month => place == 1 ? month with { LastDay = 15 } : month with { FirstDay = 16 });
        }

        if (Is(noun, WordClass.Half) && place is 1 or 2)
        {
            return PartOfMonth(ref at, noun + 1, month => place == 1 ? month with { LastDay = 15 } : month with { FirstDay = 16 });
        }

        if (Is(noun, WordClass.Unit) && this[noun].Value == Days && place is 1 or 99)
        {
            return PartOfMonth(ref at, noun + 1, month => place == 1 ? month with { LastDay = 1 } : month with { FirstDay = DateTime.DaysInMonth(month.Year, month.FirstMonth) });
        }

        if (Is(noun, WordClass.Unit) && this[noun].Value == Weeks && place is (>= 1 and <= 4) or 99)
        {
            return PartOfMonth(ref at, noun + 1, month => place == 99
                ? month with { FirstDay = DateTime.DaysInMonth(month.Year, month.FirstMonth) - 6 }
                : month with { FirstDay = (place * 7) - 6, LastDay = place * 7 });
        }

        return DayPoint(ref at);
    }

    private DatePoint? PartOfMonth(ref int at, int next, Func<DatePoint, DatePoint> part)
    {
        next = SkipMarks(next, WordClass.Of, WordClass.The, WordClass.In);
        next = SkipLead(next);
        if (!IsMonth(next) || MonthPoint(ref next) is not { HasYear: true, IsWholeMonths: true } month)
        {
            return null;
        }

        at = next;
        return part(month);
    }

    private bool YearCouldFollow(int at)
    {
        var next = SkipMarks(at + 1, WordClass.Comma, WordClass.Of, WordClass.Dot, WordClass.The);
        return this[next].IsYear || (DayAt(next) != 0 && YearAt(next + 1, out _, out _));
    }

    private int SlipMonth(int at)
    {
        var symbol = this[at];
        return symbol.End - symbol.Start >= 5 ? words.NearestTo(folded.AsSpan(symbol.Start, symbol.End - symbol.Start)).Month : 0;
    }

    private DatePoint? SlipPoint(ref int at)
    {
        var month = SlipMonth(at);
        if (month == 0)
        {
            return null;
        }

        if (YearAt(at + 1, out var year, out var after))
        {
            at = after;
            return DatePoint.OfMonth(year, month).With(DateNote.TypingSlip);
        }

        var day = DayAt(at + 1);
        if (day != 0 && YearAt(at + 2, out year, out after))
        {
            at = after;
            return DatePoint.OfDay(year, month, day).With(DateNote.TypingSlip);
        }

        return null;
    }
}
