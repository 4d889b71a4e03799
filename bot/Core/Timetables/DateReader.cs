namespace TcAssistant.Timetables;

/// <summary>Reads one date, however it is written, from a place in the symbols on. Never looks further than a few symbols ahead.</summary>
internal sealed partial class DateReader(Symbol[] symbols, Anchor anchor, string folded, Vocabulary words)
{
    /// <summary>The point that starts at <paramref name="at"/>, which then stands behind it; null and unmoved if none does.</summary>
    public DatePoint? Point(ref int at)
    {
        var next = SkipLead(at);
        var point = EdgePoint(ref next) ?? Unit(ref next);
        if (point is null)
        {
            return null;
        }

        point = WithTrailingEdge(point.Value, ref next);
        at = next;
        return point;
    }

    private ref readonly Symbol this[int at] => ref symbols[Math.Min(at, symbols.Length - 1)];

    private bool Is(int at, WordClass wordClass) => this[at].Class == wordClass;

    private bool IsMonth(int at) => MonthAt(at) != 0;

    // "may" and "sept" are months only where a date stands around them.
    private int MonthAt(int at) => this[at] switch
    {
        { Class: WordClass.Month, Value: var month } => month,
        { Class: WordClass.MonthOrNot or WordClass.MonthOrNumber, Value: var month } when HasDateAround(at) => month,
        _ => 0,
    };

    private bool HasDateAround(int at)
    {
        var next = SkipMarks(at + 1, WordClass.Comma, WordClass.Of, WordClass.Hyphen, WordClass.Slash, WordClass.Dot);
        if (this[next] is { Class: WordClass.Number } number && (number.IsYear || number.Quoted || number.Value is >= 1 and <= 31))
        {
            return !(Is(at, WordClass.MonthOrNumber) && !number.IsYear && Is(next + 1, WordClass.Unit));
        }

        var isJoined = this[at + 1].Class is WordClass.And or WordClass.Or or WordClass.To or WordClass.Hyphen or WordClass.Slash or WordClass.Until or WordClass.Comma && this[at + 2].Class == WordClass.Month;
        if (Is(at, WordClass.MonthOrNumber))
        {
            return isJoined || (at > 0 && this[at - 1].Class is WordClass.Ordinal && !Is(at + 1, WordClass.Unit));
        }

        return this[next].Class is WordClass.Ordinal || isJoined || IsBehindItsYear(at)
            || (at > 0 && (this[at - 1].Class is WordClass.By or WordClass.In or WordClass.Until or WordClass.Before or WordClass.From or WordClass.Every
                or WordClass.Ordinal or WordClass.Edge or WordClass.EdgeNoun or WordClass.Month or WordClass.Number
                || (this[at - 1].Class is WordClass.Of or WordClass.Hyphen or WordClass.Slash or WordClass.And or WordClass.To
                    && at > 1 && this[at - 2].Class is WordClass.Month or WordClass.Ordinal or WordClass.Number or WordClass.EdgeNoun)));
    }

    // "2024: May", "2024 May and June"
    private bool IsBehindItsYear(int at) => at > 0
        && (this[at - 1].IsYear || (at > 1 && this[at - 1].Class is WordClass.Colon or WordClass.Comma or WordClass.Open && this[at - 2].IsYear))
        && this[at + 1].Class is WordClass.EndOfText or WordClass.NewLine or WordClass.Semicolon or WordClass.Comma or WordClass.Close or WordClass.And or WordClass.To or WordClass.Hyphen or WordClass.Slash;

    private int SkipMarks(int at, params ReadOnlySpan<WordClass> classes)
    {
        for (var skipped = 0; skipped < 3 && classes.Contains(this[at].Class); skipped++)
        {
            at++;
        }

        return at;
    }

    private int SkipLead(int at)
    {
        at = SkipMarks(at, WordClass.The, WordClass.In, WordClass.To, WordClass.Of);
        if (Is(at, WordClass.Weekday))
        {
            var next = SkipMarks(at + 1, WordClass.Comma, WordClass.Dot, WordClass.The, WordClass.In);
            return this[next].Class is WordClass.Number or WordClass.Ordinal or WordClass.Month or WordClass.MonthOrNot ? next : at;
        }

        // "the month of May", "el mes de mayo"
        if (Is(at, WordClass.Unit) && this[at].Value == PeriodCode.Parse("M"))
        {
            var next = SkipMarks(at + 1, WordClass.Of, WordClass.The);
            return next > at + 1 && IsMonth(next) ? next : at;
        }

        return at;
    }

    private DatePoint? EdgePoint(ref int at)
    {
        if (this[at] is { Class: WordClass.EdgeYear } edgeYear)
        {
            var isFiscal = edgeYear.Value > 10;
            var named = isFiscal && FiscalYearAt(SkipMarks(at + 1, WordClass.Of, WordClass.The), out var afterYear) is { HasYear: true } fiscal ? fiscal
                : YearAt(at + 1, out var year, out afterYear) ? DatePoint.OfYear(year)
                : ShortYearAt(at + 1, out year) && Moved(ref afterYear, at + 2) ? DatePoint.OfYear(year).With(DateNote.ShortYear)
                : default;
            // Without a year it is the day of a rhythm: "annually at year-end".
            return named.HasYear && Moved(ref at, afterYear) ? named.Part(edgeYear.Value % 10)
                : !isFiscal && Moved(ref at, at + 1) ? DatePoint.OfYear(0).Part(edgeYear.Value) : null;
        }

        if (this[at].Class is not (WordClass.Edge or WordClass.EdgeNoun or WordClass.AtEnd))
        {
            return null;
        }

        var edge = Is(at, WordClass.AtEnd) ? 3 : this[at].Value;
        var next = SkipMarks(at + 1, WordClass.Hyphen, WordClass.Of, WordClass.The, WordClass.In);
        next = SkipLead(next);
        var through = 0;
        if (this[at + 1].Class is WordClass.To or WordClass.Hyphen or WordClass.Slash or WordClass.Or && this[at + 2].Class is WordClass.Edge or WordClass.EdgeNoun && this[at + 2].Value > edge)
        {
            // "early to mid 2025"
            through = this[at + 2].Value;
            next = SkipLead(SkipMarks(at + 3, WordClass.Hyphen, WordClass.Of, WordClass.The, WordClass.In));
        }

        var whole = Unit(ref next);
        if (through > 0)
        {
            return whole?.Part(edge) is { } begins && whole.Value.Part(through) is { } ends && Moved(ref at, next)
                ? begins with { LastMonth = ends.LastMonth, LastDay = ends.LastDay }
                : null;
        }

        return whole?.Part(edge) is { } part && Moved(ref at, next) ? part : null;
    }

    // "2000 year-end", "March 2000 (end)"
    private DatePoint? WithTrailingEdge(DatePoint point, ref int at)
    {
        if (Is(at, WordClass.EdgeYear) && point is { IsYears: true, Months: 12 })
        {
            return point.Part(this[at].Value) is { } year && Moved(ref at, at + 1) ? year : point;
        }

        if (Is(at, WordClass.Open) && Is(at + 1, WordClass.Edge) && Is(at + 2, WordClass.Close))
        {
            return point.Part(this[at + 1].Value) is { } part && Moved(ref at, at + 3) ? part : point;
        }

        return point;
    }

    private DatePoint? Unit(ref int at)
    {
        return this[at].Class switch
        {
            WordClass.Number => NumberPoint(ref at),
            WordClass.Ordinal => OrdinalPoint(ref at),
            WordClass.Month or WordClass.MonthOrNot or WordClass.MonthOrNumber => MonthPoint(ref at),
            WordClass.Quarter or WordClass.Half or WordClass.HalfLetter or WordClass.Third or WordClass.Sixth => NamedPart(ref at) ?? WeekOfYear(ref at),
            WordClass.WeekLetter => WeekOfYear(ref at),
            WordClass.WeekFrom => WeekFrom(ref at),
            WordClass.Season or WordClass.SeasonOrNot => SeasonPoint(ref at),
            WordClass.Unit => UnitPoint(ref at),
            WordClass.Fiscal => FiscalPoint(ref at),
            WordClass.Biennium or WordClass.Budget => BudgetPoint(ref at),
            WordClass.Relative => RelativePoint(ref at),
            WordClass.Text when this[at].Value > 0 && this[at + 1].Class is WordClass.Quarter or WordClass.Half or WordClass.Third or WordClass.Sixth => NamedPart(ref at),
            WordClass.Text when this[at].Value > 0 && this[at + 1].Class is WordClass.And or WordClass.Hyphen or WordClass.To or WordClass.Slash or WordClass.Or
                && PlaceAt(at + 2) > 0 && this[at + 3].Class is WordClass.Quarter or WordClass.Half or WordClass.Third or WordClass.Sixth => NamedPart(ref at),
            WordClass.Text or WordClass.Small when YearCouldFollow(at) => SlipPoint(ref at),
            _ => null,
        };
    }

    private static bool Moved(ref int at, int to)
    {
        at = to;
        return true;
    }

    /// <summary>A year, with the words and marks that lead to it: "of 2000", ", 2000", "de l'an 2000", "'00".</summary>
    private bool YearAt(int at, out int year, out int after)
    {
        after = at;
        year = 0;
        var next = SkipMarks(at, WordClass.Comma, WordClass.Of, WordClass.The, WordClass.In, WordClass.Dot);
        if (Is(next, WordClass.Open) && this[next + 1].IsYear && Is(next + 2, WordClass.Close))
        {
            // "third quarter (2025)"
            (year, after) = (this[next + 1].Value, next + 3);
            return true;
        }

        if (this[next].Class is WordClass.Unit or WordClass.Fiscal && IsYearNoun(next))
        {
            next = SkipMarks(next + 1, WordClass.Of);
        }

        var isJoined = this[next].Class is WordClass.Hyphen or WordClass.Slash or WordClass.Dot && !this[next].Spaced && !this[next + 1].Spaced;
        var number = this[isJoined ? next + 1 : next];
        if (number.Class != WordClass.Number)
        {
            return false;
        }

        if (number.IsYear && !IsQuantity(isJoined ? next + 1 : next))
        {
            year = number.Value;
        }
        else if (number is { Digits: 2, Quoted: true })
        {
            year = Century(number.Value);
        }

        after = isJoined ? next + 2 : next + 1;
        return year != 0;
    }

    // "YE25": two figures right behind the letters.
    private bool ShortYearAt(int at, out int year)
    {
        var isShort = this[at] is { Class: WordClass.Number, Digits: 2, Spaced: false };
        year = isShort ? Century(this[at].Value) : 0;
        return isShort;
    }

    private bool IsYearNoun(int at) => Is(at, WordClass.Fiscal) || (Is(at, WordClass.Unit) && this[at].Value == PeriodCode.Parse("Y"));

    // "2000 %", "2000 €" are no years.
    public bool IsQuantity(int at) => this[at + 1] is { Class: WordClass.Percent } or { Class: WordClass.Counted, Value: 2 }
        || (Is(at + 1, WordClass.Mark) && folded[this[at + 1].Start] is '\u20AC' or '$' or '\u00A3');

    private static int Century(int twoDigits) => twoDigits < 80 ? 2000 + twoDigits : 1900 + twoDigits;
}
