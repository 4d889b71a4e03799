namespace TcAssistant.Timetables;

/// <summary>Dates that begin with a year: the year, pairs of years, a part of either.</summary>
internal sealed partial class DateReader
{
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
            return PartOfPair(ref at, pair, afterPair) ?? (Moved(ref at, afterPair) ? BudgetYears(pair, ref at) : null);
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

        if (IsTermOfYear(at))
        {
            return null;
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

    // "2023-24 Q3", "2023-2024 (T3)": a quarter of a fiscal year that the plan knows.
    private DatePoint? PartOfPair(ref int at, DatePoint pair, int afterPair)
    {
        var part = SkipMarks(afterPair, WordClass.Hyphen, WordClass.Slash, WordClass.Comma, WordClass.Open, WordClass.The);
        if (pair.Months != 12 || !YearlessPart(part, out var first, out var last, out var behind) || YearAt(behind, out _, out _))
        {
            return null;
        }

        at = Is(part - 1, WordClass.Open) && Is(behind, WordClass.Close) ? behind + 1 : behind;
        return pair with { FirstMonth = pair.FirstMonth + first - 1, LastMonth = pair.FirstMonth + last - 1 };
    }

    // "2021-II", "2021/2", "2021.1": a teaching term, half, third or quarter. Which of them, only a noun can tell.
    private bool IsTermOfYear(int at)
    {
        if (IsTight(at + 1, WordClass.Hyphen, WordClass.Slash))
        {
            return PlaceOfTerm(at + 2) > 0 && !IsTight(at + 3, WordClass.Hyphen, WordClass.Slash);
        }

        if (IsTight(at + 1, WordClass.Dot) && this[at + 2] is { Class: WordClass.Number, Digits: 1 })
        {
            return true;
        }

        var place = Is(at + 1, WordClass.Hyphen) ? at + 2 : at + 1;
        return this[place] is { Class: WordClass.Text, Value: > 0 }
            && this[place + 1].Class is WordClass.EndOfText or WordClass.NewLine or WordClass.Semicolon or WordClass.Comma or WordClass.Close or WordClass.To or WordClass.Hyphen;
    }

    private int PlaceOfTerm(int at) => this[at] switch
    {
        { Class: WordClass.Number, Digits: 1 } figure => figure.Value,
        { Class: WordClass.Text } roman => roman.Value,
        _ => 0,
    };

    /// <summary>"semestre 2021-II", "semester 2024/1": the noun says of how many.</summary>
    private DatePoint? TermOfYear(ref int at)
    {
        var year = SkipMarks(at + 1, WordClass.Of, WordClass.The);
        if (IsLetter(at) || !this[year].IsYear || !IsTight(year + 1, WordClass.Hyphen, WordClass.Slash) || IsTight(year + 3, WordClass.Hyphen, WordClass.Slash))
        {
            return null;
        }

        var (parts, months) = PartsOf(at);
        var place = PlaceOfTerm(year + 2);
        return place >= 1 && place <= parts && Moved(ref at, year + 3)
            ? new DatePoint(this[year].Value, ((place - 1) * months) + 1, place * months)
            : null;
    }
}
