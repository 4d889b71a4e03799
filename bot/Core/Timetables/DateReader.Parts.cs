using TcAssistant.Languages;

namespace TcAssistant.Timetables;

/// <summary>Dates that begin with a word: months, quarters, halves, seasons, weeks, fiscal years, budgets.</summary>
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
        return isJoined && number is { Class: WordClass.Number, Digits: 2 } && this[at + 2].Class is not (WordClass.Hyphen or WordClass.Slash)
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

    /// <summary>"first six months of 2025", "les six premiers mois de 2025", "last 3 months of 2025".</summary>
    private DatePoint? FirstMonths(ref int at)
    {
        var (place, count) = (this[at], this[at + 1]) switch
        {
            ({ Class: WordClass.Ordinal, Value: 1 or 99 } ordinal, { Class: WordClass.Number, Value: >= 2 and <= 11 } number) => (ordinal.Value, number.Value),
            ({ Class: WordClass.Number, Value: >= 2 and <= 11 } number, { Class: WordClass.Ordinal, Value: 1 or 99 } ordinal) => (ordinal.Value, number.Value),
            _ => default,
        };
        if (this[at] is { Class: WordClass.Number, Value: >= 2 and <= 11 } months && this[at + 1] is { Class: WordClass.Edge, Value: 1 or 3 } edge && YearAt(at + 2, out var edgeYear, out var afterEdge))
        {
            // "premiers mois de" is one word of the list.
            at = afterEdge;
            return edge.Value == 1 ? new DatePoint(edgeYear, 1, months.Value) : new DatePoint(edgeYear, 13 - months.Value, 12);
        }

        if (count == 0 || this[at + 2] is not { Class: WordClass.Unit } unit || unit.Value != Months || !YearAt(at + 3, out var year, out var after))
        {
            return null;
        }

        at = after;
        return place == 1 ? new DatePoint(year, 1, count) : new DatePoint(year, 13 - count, 12);
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

    /// <summary>Quarters, halves and thirds, with or without a year.</summary>
    private DatePoint? NamedPart(ref int at)
    {
        if (!YearlessPart(at, out var first, out var last, out var after))
        {
            return null;
        }

        at = after;
        var slot = SkipMarks(after, WordClass.Of, WordClass.The, WordClass.Comma, WordClass.In, WordClass.Hyphen);
        if (this[slot].Class == WordClass.Fiscal || (this[slot].IsYear && PairAt(slot, out _, out _) && !IsSpanOfYears(slot)))
        {
            return PartOfFiscalYear(slot, ref at, first, last);
        }

        if (YearAt(after, out var year, out after) || MonthShortYear(at) is { } shortYear && Moved(ref year, shortYear) && Moved(ref after, at + 2))
        {
            at = after;
            return new DatePoint(year, first, last);
        }

        return this[at] is { Class: WordClass.Number, Digits: 2 } tight && (!tight.Spaced || (tight.Value is >= 20 and <= 60 && IsEndOfDate(at + 1))) && Moved(ref at, at + 1)
            ? new DatePoint(Century(tight.Value), first, last).With(DateNote.ShortYear)
            : new DatePoint(0, first, last);
    }

    private bool IsEndOfDate(int at) => this[at].Class is WordClass.EndOfText or WordClass.NewLine or WordClass.Semicolon or WordClass.Comma or WordClass.Close;

    private bool IsSpanOfYears(int at) => this[at + 2] is { Digits: 4 } && this[at + 1].Class == WordClass.Hyphen && anchor.FiscalYearStart == 1;

    private DatePoint? PartOfFiscalYear(int slot, ref int at, int first, int last)
    {
        var next = slot;
        if (FiscalPoint(ref next) is not { } fiscalYear && (!PairAt(slot, out var pair, out next) || (fiscalYear = pair) is { HasYear: false }))
        {
            return new DatePoint(0, first, last);
        }

        if (fiscalYear.Months != 12)
        {
            // Quarters of a year that runs over two calendar years need the plan's fiscal year.
            return null;
        }

        at = next;
        var start = fiscalYear.FirstMonth - 1;
        return new DatePoint(fiscalYear.Year, start + first, start + last, Notes: fiscalYear.Notes);
    }

    // 1Q20, 2T 2020, 1H2020: figure, then letter
    private DatePoint? LetteredPart(ref int at) =>
        this[at].Digits == 1 && this[at + 1].Class is WordClass.Quarter or WordClass.Half or WordClass.HalfLetter
            && (!this[at + 1].Spaced || this[at + 1].End - this[at + 1].Start > 3)
            ? NamedPart(ref at)
            : null;

    private bool YearlessPart(int at, out int first, out int last, out int after)
    {
        (first, last, after) = (0, 0, at);
        var noun = at;
        var place = 0;
        var through = 0;
        if (this[at].Class is WordClass.Ordinal or WordClass.Text && this[at + 1].Class is WordClass.And or WordClass.Hyphen or WordClass.To or WordClass.Slash or WordClass.Or
            && SkipMarks(at + 2, WordClass.The) is var secondAt && PlaceAt(secondAt) > PlaceAt(at) && PlaceAt(at) > 0
            && this[secondAt + 1].Class is WordClass.Quarter or WordClass.Half or WordClass.Third or WordClass.Sixth && !IsLetter(secondAt + 1))
        {
            // "first and second quarters" are one window; "second and fourth" are two dates, read one after the other.
            place = PlaceAt(at);
            noun = secondAt + 1;
            var isPair = this[at + 1].Class is WordClass.And or WordClass.Or && PlaceAt(secondAt) != 99 && PlaceAt(secondAt) > place + 1;
            through = isPair ? 0 : PlaceAt(secondAt);
            after = isPair ? at + 1 : secondAt + 2;
        }
        else if (this[at].Class is WordClass.Ordinal or WordClass.Number or WordClass.Text && (this[at + 1].Class is WordClass.Quarter or WordClass.Half or WordClass.HalfLetter or WordClass.Third or WordClass.Sixth || IsHalfOf(at + 1)))
        {
            noun = at + 1;
            place = PlaceAt(at);
            after = at + 2;
            var isLetter = IsLetter(noun);
            if (isLetter && (this[noun].Spaced || this[at].Class != WordClass.Number))
            {
                return false;
            }
        }
        else if (this[at].Class is WordClass.Quarter or WordClass.Half or WordClass.HalfLetter or WordClass.Third or WordClass.Sixth
            && this[at + 1] is { IsYear: false } && PlaceAt(at + 1) is > 0 and <= 6
            && !(IsLetter(at) && this[at + 1].Class != WordClass.Number))
        {
            place = PlaceAt(at + 1);
            after = at + 2;
        }

        var (parts, months) = this[noun].Class switch
        {
            WordClass.Quarter => (4, 3),
            WordClass.Half or WordClass.HalfLetter or WordClass.Edge => (2, 6),
            WordClass.Sixth => (6, 2),
            _ => (3, 4),
        };
        if (place == 99)
        {
            place = parts;
        }

        if (place < 1 || place > parts)
        {
            return false;
        }

        (first, last) = (((place - 1) * months) + 1, place * months);
        if (noun == at && this[after].Class is WordClass.And or WordClass.Hyphen or WordClass.To or WordClass.Slash
            && this[after + 1] is { Class: WordClass.Number, Digits: 1 } second && second.Value > place && second.Value <= parts
            && this[after + 2].Class is not (WordClass.Quarter or WordClass.Half or WordClass.HalfLetter or WordClass.Month))
        {
            if (second.Value > place + 1 && Is(after, WordClass.And))
            {
                // "quarters 1 and 3": not what lies between them.
                return false;
            }

            last = second.Value * months;
            after += 2;
        }

        if (through > place && through <= parts)
        {
            last = through * months;
        }

        return true;
    }

    // "primera mitad de 2025", where "mitad de 2025" alone is its middle.
    private bool IsHalfOf(int at) => this[at] is { Class: WordClass.Edge, Value: 2 } edge && folded.AsSpan(edge.Start, edge.End - edge.Start).StartsWith("mitad");

    private bool IsLetter(int at) => this[at].End - this[at].Start == 1;

    private int PlaceAt(int at) => this[at] switch
    {
        { Class: WordClass.Ordinal or WordClass.Number, Digits: <= 2 } place => place.Value,
        { Class: WordClass.Text } roman => roman.Value,
        _ => 0,
    };

    private DatePoint? SeasonPoint(ref int at)
    {
        var season = this[at];
        var next = SkipMarks(at + 1, WordClass.Of, WordClass.The, WordClass.Comma);
        var north = anchor.Seasons != Hemisphere.Southern;
        var first = (season.Value, north) switch
        {
            (1, true) or (3, false) => 3,
            (2, true) or (4, false) => 6,
            (3, true) or (1, false) => 9,
            _ => 0,
        };
        if (PairAt(next, out _, out var afterPair) && first == 0)
        {
            // Winter 2024-25 begins in December 2024.
            var year = this[next].Value + 1;
            at = afterPair;
            return new DatePoint(year, first, first + 2, Notes: DateNote.Season);
        }

        if (YearAt(at + 1, out var named, out var after))
        {
            at = after;
            return new DatePoint(named, first, first + 2, Notes: DateNote.Season);
        }

        if (season.Class == WordClass.SeasonOrNot && !LeadsToSeasonOrYears(at + 1)
            && !(at > 0 && this[at - 1].Class is WordClass.By or WordClass.In or WordClass.Every or WordClass.Edge or WordClass.EdgeNoun or WordClass.Until))
        {
            return null;
        }

        at++;
        return new DatePoint(0, first, first + 2, Notes: DateNote.Season);
    }

    // "spring of each year", "spring/summer 2000": no spring of water.
    private bool LeadsToSeasonOrYears(int at)
    {
        var next = SkipMarks(at, WordClass.Of, WordClass.The, WordClass.Slash, WordClass.Hyphen, WordClass.And, WordClass.Or, WordClass.To, WordClass.Comma);
        return (next > at && this[next].Class is WordClass.Season or WordClass.SeasonOrNot)
            || (Is(next, WordClass.Every) && IsYearNoun(next + 1));
    }

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

    // FY 2024-25, fiscal year 2024, exercice financier 2024
    private DatePoint? FiscalPoint(ref int at)
    {
        if (!Is(at, WordClass.Fiscal))
        {
            return null;
        }

        var named = FiscalYearAt(SkipMarks(at + 1, WordClass.Of, WordClass.The, WordClass.Dot), out var after);
        at = named is null ? at : after;
        return named;
    }

    private DatePoint? FiscalYearAt(int at, out int after)
    {
        if (PairAt(at, out var pair, out after))
        {
            return anchor.FiscalYearStart > 1 ? pair : pair.With(DateNote.FiscalYear);
        }

        var number = this[at];
        var year = number.IsYear ? number.Value : number is { Class: WordClass.Number, Digits: 2 } ? Century(number.Value) : 0;
        if (year == 0)
        {
            return null;
        }

        after = at + 1;
        // A fiscal year that is not the calendar year is named after the year it ends in.
        return anchor.FiscalYearStart > 1
            ? new DatePoint(year - 1, anchor.FiscalYearStart, anchor.FiscalYearStart + 11, Notes: DateNote.FiscalYear)
            : DatePoint.OfYear(year);
    }

    // "biennium 2002-03", "programme et budget pour 2002-03"
    private DatePoint? BudgetPoint(ref int at)
    {
        var next = at + 1;
        next = SkipMarks(next, WordClass.Of, WordClass.The, WordClass.For, WordClass.Open);
        if (this[next].Class is WordClass.Biennium or WordClass.Fiscal)
        {
            next = SkipMarks(next + 1, WordClass.Of, WordClass.The);
        }

        if (!this[next].IsYear)
        {
            return null;
        }

        DatePoint point;
        if (PairAt(next, out var pair, out var after))
        {
            point = pair;
        }
        else if (MonthAfterYear(next) is null && !IsTight(next + 1, WordClass.Hyphen, WordClass.Slash))
        {
            point = DatePoint.OfYear(this[next].Value);
            after = next + 1;
        }
        else
        {
            return null;
        }

        at = after;
        return point.With(DateNote.BudgetYears);
    }

    // "2000-01 biennium"
    private DatePoint BudgetYears(DatePoint point, ref int at)
    {
        if (this[at].Class is WordClass.Biennium or WordClass.Budget)
        {
            at++;
            return point.With(DateNote.BudgetYears);
        }

        return point;
    }

    // "this year", "next year": the plan's date tells which.
    private DatePoint? RelativePoint(ref int at)
    {
        var next = at + 1;
        if (anchor.Day is not { } day || this[at].Value > 1 || !IsYearNoun(next) || Is(next, WordClass.Fiscal))
        {
            return null;
        }

        var year = day.Year + this[at].Value;
        at = next + 1;
        return DatePoint.OfYear(year).With(DateNote.PlanYear);
    }

    private DatePoint? RelativeAfter(ref int at)
    {
        if (anchor.Day is not { } day || this[at + 1] is not { Class: WordClass.Relative, Value: <= 1 } relative || words.Language == Language.English)
        {
            return null;
        }

        at += 2;
        return DatePoint.OfYear(day.Year + relative.Value).With(DateNote.PlanYear);
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
