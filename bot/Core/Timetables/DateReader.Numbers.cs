namespace TcAssistant.Timetables;

/// <summary>Dates that begin with a figure: days, years, pairs of years, numeric dates, 1Q20.</summary>
internal sealed partial class DateReader
{
    private DatePoint? NumberPoint(ref int at)
    {
        var number = this[at];
        if (number.IsYear)
        {
            return IsQuantity(at) ? null : YearFirst(ref at);
        }

        if (number.Quoted && number.Digits == 2 && !IsMonth(at + 1))
        {
            var year = Century(number.Value);
            at++;
            return DatePoint.OfYear(year).With(DateNote.ShortYear);
        }

        return NumericDate(ref at) ?? FirstMonths(ref at) ?? (IsOfName(at) ? null : LetteredPart(ref at) ?? DayPoint(ref at));
    }

    // "COP30, November 2025", "Phase 2, March 2025": the figure is part of a name.
    private bool IsOfName(int at) => at > 0 && this[at - 1].Class is WordClass.Named or WordClass.Thing or WordClass.Counted or WordClass.Text
        && (!this[at].Spaced || Is(at + 1, WordClass.Comma) || (this[at - 1] is { Class: WordClass.Counted, Value: 0 } && this[at].Value <= 12 && this[at + 1].Class is WordClass.Month or WordClass.MonthOrNot && folded[this[at - 1].End - 1] != 's'))
        || (at > 1 && !this[at].Spaced && this[at - 1] is { Class: WordClass.Dot, Spaced: false } && Is(at - 2, WordClass.Number))
        || IsOfCounted(at);

    // "Phase 1–December 2018", "Round 2 – 15 March 2020", "COVID-19 June 2021"
    private bool IsOfCounted(int at)
    {
        if (at > 0 && Is(at - 1, WordClass.Counted) && Is(at + 1, WordClass.Hyphen))
        {
            return (this[at + 1].Spaced && this[at + 2].Spaced) || (IsMonth(at + 2) && !IsTight(at + 3, WordClass.Hyphen));
        }

        return at > 1 && !this[at].Spaced && this[at - 1] is { Class: WordClass.Hyphen, Spaced: false } && Is(at - 2, WordClass.Text);
    }

    private DatePoint? YearFirst(ref int at)
    {
        var year = this[at].Value;
        if (IsTight(at + 1, WordClass.Hyphen, WordClass.Slash, WordClass.Dot) && IsTight(at + 3, WordClass.Hyphen, WordClass.Slash, WordClass.Dot)
            && this[at + 2] is { Class: WordClass.Number, Value: >= 1 and <= 12 } month
            && this[at + 4] is { Class: WordClass.Number, Value: >= 1 and <= 31, Digits: <= 2 } day)
        {
            at += 5;
            return DatePoint.OfDay(year, month.Value, day.Value);
        }

        if ((PairAt(at, out _, out var fiscal) || (fiscal = at + 1) > at) && Is(fiscal, WordClass.Fiscal) && FiscalYearAt(at, out _) is { } fiscalYear)
        {
            // "2025 fiscal year"
            at = fiscal + 1;
            return fiscalYear;
        }

        if (PairAt(at, out var pair, out var afterPair))
        {
            at = afterPair;
            return BudgetYears(pair, ref at);
        }

        if (MonthAfterYear(at) is { } isoMonth)
        {
            at += 3;
            return isoMonth;
        }

        var part = SkipMarks(at + 1, WordClass.Hyphen, WordClass.Slash, WordClass.Comma, WordClass.Open, WordClass.The);
        if (PartOfYearAt(part, year, out var partPoint, out var afterPart))
        {
            at = this[part - 1].Class == WordClass.Open && Is(afterPart, WordClass.Close) ? afterPart + 1 : afterPart;
            return partPoint;
        }

        at++;
        return BudgetYears(DatePoint.OfYear(year), ref at);
    }

    /// <summary>"2020 Q1", "2020 first quarter", "2020 March", "2020, T1".</summary>
    private bool PartOfYearAt(int at, int year, out DatePoint point, out int after)
    {
        after = at;
        point = default;
        if (Is(at, WordClass.Month) && !this[at - 1].Class.Equals(WordClass.Comma) && !YearAt(at + 1, out _, out _)
            && this[at + 1].Class is not WordClass.Number)
        {
            after = at + 1;
            point = DatePoint.OfMonth(year, this[at].Value);
            return true;
        }

        if (WeeksAt(at, out var week, out var lastWeek, out after) && !Is(at, WordClass.Unit) && !YearAt(after, out _, out _))
        {
            point = new DatePoint(year, 1, 1, week, lastWeek, DateNote.IsoWeek);
            return true;
        }

        if (YearlessPart(at, out var first, out var last, out after) && !YearAt(after, out _, out _))
        {
            point = new DatePoint(year, first, last);
            return true;
        }

        return false;
    }

    // 2024-09 can only be a month; 2000-01 are two years; 2000-05 could be either and is left unread.
    private DatePoint? MonthAfterYear(int at) =>
        IsTight(at + 1, WordClass.Hyphen, WordClass.Slash, WordClass.Dot)
        && this[at + 2] is { Class: WordClass.Number, Digits: 2, Value: >= 1 and <= 12 } month
        && !IsTight(at + 3, WordClass.Hyphen, WordClass.Slash)
        && month.Value <= this[at].Value % 100
            ? DatePoint.OfMonth(this[at].Value, month.Value)
            : null;

    /// <summary>2000-01, 2000/01, 2000-2001 where it is a fiscal year: two or more years written as one.</summary>
    private bool PairAt(int at, out DatePoint pair, out int after)
    {
        pair = default;
        after = at;
        if (!this[at].IsYear || this[at + 1].Class is not (WordClass.Hyphen or WordClass.Slash) || this[at + 2].Class != WordClass.Number)
        {
            return false;
        }

        var (first, last) = (this[at].Value, this[at + 2]);
        var year = last.Digits switch
        {
            2 when !this[at + 1].Spaced && !last.Spaced => (first / 100 * 100) + last.Value + (last.Value == 0 && first % 100 == 99 ? 100 : 0),
            4 when last.IsYear => last.Value,
            _ => 0,
        };
        var isMonth = last.Digits == 2 && last.Value is >= 1 and <= 12 && year != first + 1;
        if (year <= first || year > first + 60 || isMonth || IsTight(at + 3, WordClass.Hyphen, WordClass.Slash) && this[at + 4].Class == WordClass.Number)
        {
            return false;
        }

        // A slash joins the two halves of one year; a longer stretch is written with a hyphen.
        if (this[at + 1].Class == WordClass.Slash && year != first + 1)
        {
            return false;
        }

        after = at + 3;
        pair = year == first + 1 && anchor.FiscalYearStart > 1
            ? new DatePoint(first, anchor.FiscalYearStart, anchor.FiscalYearStart + 11)
            : new DatePoint(first, 1, 12 * (year - first + 1));
        return true;
    }

    // 31/12/2000, 31.12.2000, 12/2000
    private DatePoint? NumericDate(ref int at)
    {
        if (!IsTight(at + 1, WordClass.Slash, WordClass.Dot, WordClass.Hyphen) || this[at + 2].Class is not (WordClass.Number or WordClass.Month))
        {
            return null;
        }

        var (first, second) = (this[at].Value, this[at + 2]);
        if (second.IsYear)
        {
            var isMonth = first is >= 1 and <= 12 && this[at].Digits is 1 or 2;
            return isMonth && Moved(ref at, at + 3) ? DatePoint.OfMonth(second.Value, first) : null;
        }

        if (!IsTight(at + 3, WordClass.Slash, WordClass.Dot, WordClass.Hyphen) || this[at + 4].Class != WordClass.Number)
        {
            return DayOfListedDate(ref at);
        }

        var last = this[at + 4];
        var year = last.IsYear ? last.Value : last.Digits == 2 ? Century(last.Value) : 0;
        if (year == 0 || last.Spaced)
        {
            return null;
        }

        var (day, month) = second.Class == WordClass.Month || second.Value <= 12 ? (first, second.Value) : (second.Value, first);
        if (day is < 1 or > 31 || month is < 1 or > 12)
        {
            return null;
        }

        var isEitherWay = second.Class == WordClass.Number && first <= 12 && second.Value <= 12 && first != second.Value
            && words.Language == Languages.Language.English;
        at += 5;
        var point = DatePoint.OfDay(year, month, day);
        return isEitherWay ? point.With(DateNote.DayFirst) : last.Digits == 2 ? point.With(DateNote.ShortYear) : point;
    }

    // "15/03 and 15/09/2025": a day and month written like the whole date that follows, whose year it shares.
    private DatePoint? DayOfListedDate(ref int at)
    {
        var (day, mark, month) = (this[at].Value, this[at + 1].Class, this[at + 2].Value);
        var follows = at + 4;
        var isListed = mark is WordClass.Slash or WordClass.Dot && this[at + 3].Class is WordClass.And or WordClass.Comma or WordClass.Or or WordClass.To or WordClass.Hyphen
            && (this[at + 3].Class != WordClass.Hyphen || this[at + 3].Spaced)
            && this[follows].Class == WordClass.Number && IsTight(follows + 1, mark) && this[follows + 2].Class == WordClass.Number
            && (IsTight(follows + 3, mark) ? this[follows + 4].Class == WordClass.Number : this[follows + 3].Class is WordClass.And or WordClass.Comma or WordClass.Or);
        if (!isListed || month is < 1 or > 12 || day is < 1 or > 31)
        {
            return null;
        }

        at += 3;
        return new DatePoint(0, month, month, day, day);
    }

    // 15 March 2000, 1er mars, 10-12 March, 3 and 4 May
    private DatePoint? DayPoint(ref int at)
    {
        var first = DayAt(at);
        if (first == 0)
        {
            return null;
        }

        var next = at + 1;
        var last = first;
        for (var listed = 0; listed < 4; listed++)
        {
            var following = SkipMarks(next + (this[next].Class is WordClass.Hyphen or WordClass.To or WordClass.And or WordClass.Comma or WordClass.Slash or WordClass.Or or WordClass.Until ? 1 : 0), WordClass.The, WordClass.In);
            if (following == next || DayAt(following) is var day && (day <= last))
            {
                break;
            }

            last = day;
            next = following + 1;
        }

        if (this[next] is { Class: WordClass.Hyphen, Spaced: true } && this[next + 1].Spaced)
        {
            // "Phase 1 – December 2018"
            return null;
        }

        if (Is(next, WordClass.Comma) && at > 0 && this[at - 1].Class is not (WordClass.Weekday or WordClass.By or WordClass.Latest or WordClass.Before or WordClass.From
            or WordClass.Until or WordClass.In or WordClass.The or WordClass.Between or WordClass.Semicolon or WordClass.Colon or WordClass.Open or WordClass.NewLine or WordClass.Bullet))
        {
            // "Batch 2 of 3, May 2024", "pp. 12-19, May 2024"
            return null;
        }

        next = SkipMarks(next, WordClass.Of, WordClass.The, WordClass.Hyphen, WordClass.Comma);
        if (Is(next, WordClass.Unit))
        {
            next = SkipLead(next);
        }

        var month = MonthAt(next);
        var note = DateNote.None;
        if (month == 0 && Is(next, WordClass.Text))
        {
            month = SlipMonth(next);
            note = DateNote.TypingSlip;
        }

        if (month == 0)
        {
            return null;
        }

        var hasYear = YearAt(next + 1, out var year, out var after);
        at = hasYear ? after : next + 1;
        if (!hasYear && this[at] is { Class: WordClass.Number, Digits: 2 } spacedYear && this[at + 1].Class is not (WordClass.Hyphen or WordClass.Unit or WordClass.Text))
        {
            // 31 Dec 24
            at++;
            year = Century(spacedYear.Value);
            note |= DateNote.ShortYear;
        }
        else if (!hasYear && this[at] is { Class: WordClass.Hyphen, Spaced: false } && this[at + 1] is { Class: WordClass.Number, Digits: 2, Spaced: false } shortYear)
        {
            // 15-Mar-24
            at += 2;
            year = Century(shortYear.Value);
            note |= DateNote.ShortYear;
        }

        return new DatePoint(year, month, month, first, last, note);
    }

    private int DayAt(int at) => this[at] switch
    {
        { Class: WordClass.Number, Digits: <= 2, Value: >= 1 and <= 31, Quoted: false } day => day.Value,
        { Class: WordClass.Ordinal, Value: >= 1 and <= 31 } day => day.Value,
        _ => 0,
    };

    private bool IsTight(int at, params ReadOnlySpan<WordClass> marks) =>
        marks.Contains(this[at].Class) && !this[at].Spaced && !this[at + 1].Spaced;
}
