namespace TcAssistant.Asks.Grammar;

/// <summary>Calendar names: days, months, quarters, halves, seasons, years, and parts of them.</summary>
internal sealed partial class PeriodReader
{
    private (CalendarName Name, int After)? Name(int at) =>
        PartOf(at) ?? PartOfMonth(at) ?? Numeric(at) ?? Day(at) ?? MonthName(at) ?? QuarterOrHalf(at) ?? SeasonName(at) ?? Years(at);

    private bool IsEnd(int at) => Is(at, Cue.End);

    /// <summary>"early May", "fin 2000", "mediados de mayo", "late 2000".</summary>
    private (CalendarName Name, int After)? PartOf(int at)
    {
        var third = Is(at, Cue.Early) ? 1 : Is(at, Cue.Mid) ? 2 : Is(at, Cue.End) || Is(at, Cue.LateWord) ? 3 : 0;
        if (third == 0)
        {
            return null;
        }

        // Not past "in": "lines that end in May" end in all of May.
        var next = SkipArticles(at + 1);
        next = IsUnitOf(next) ? SkipArticles(next + 1) : next;
        if ((MonthName(next) ?? QuarterOrHalf(next) ?? Years(next)) is not { } whole)
        {
            return null;
        }

        return (Part(whole.Name, third), whole.After);
    }

    /// <summary>By the rules for timetables: days 1–10, 11–20, 21–last; January–March, June–July, December.</summary>
    private static CalendarName Part(CalendarName whole, int third) => (whole.Months, third) switch
    {
        (1, 1) => whole with { Months = 0, FirstDay = 1, LastDay = 10 },
        (1, 2) => whole with { Months = 0, FirstDay = 11, LastDay = 20 },
        (1, _) => whole with { Months = 0, FirstDay = 21 },
        (12, 1) => whole with { Months = 3 },
        (12, 2) => whole with { Month = 6, Months = 2 },
        (12, _) => whole with { Month = 12, Months = 1 },
        (_, 1) => whole with { Months = 1 },
        (_, 2) => whole with { Month = whole.Month + (whole.Months - 1) / 2, Months = 1 },
        _ => whole with { Month = whole.Month + whole.Months - 1, Months = 1 },
    };

    private static (CalendarName Name, int After)? Existing(CalendarName name, int after) => name.Exists ? (name, after) : null;

    /// <summary>"31 May 2000", "May 31, 2000", "1er mai", "1 de mayo de 2000".</summary>
    private (CalendarName Name, int After)? Day(int at)
    {
        if (DayNumber(at) is { } day && NumberOf(SkipArticles(at + 1), Cue.Month) is { } month)
        {
            var (year, after) = OptionalYear(SkipArticles(at + 1) + 1);
            return Existing(new(year, month, 0, day, day), after);
        }

        if (NumberOf(at, Cue.Month) is { } named && DayNumber(SkipArticles(at + 1)) is { } number && SignBefore(SkipArticles(at + 1)) != '\'')
        {
            var (year, after) = OptionalYear(SkipArticles(at + 1) + 1);
            return Existing(new(year, named, 0, number, number), after);
        }

        return NumberOf(at, Cue.Feast) is { } feast and not NewYear && OptionalYear(at + 1) is var (ofYear, behind) ? Existing(new(ofYear, feast / 100, 0, feast % 100, feast % 100), behind) : null;
    }

    private (CalendarName Name, int After)? MonthName(int at)
    {
        if (NumberOf(at, Cue.Month) is not { } month || Digits(at + 1) is <= 31 && IsUnitWord(at + 2))
        {
            return null;
        }

        var (year, after) = OptionalYear(at + 1);
        return (new(year, month, 1), after);
    }

    /// <summary>"Q2 2000", "2T 2000", "the second quarter of 2000", "premier semestre", "H1".</summary>
    private (CalendarName Name, int After)? QuarterOrHalf(int at)
    {
        if (PartOfRelativeMonth(at) is not null)
        {
            return null;
        }

        if (YearNumber(at) is { } leading && Abbreviated(at + 1) is { } code)
        {
            return (Piece(code.Size, code.Place, leading), at + 2);
        }

        if (Abbreviated(at) is { } short_)
        {
            var (year, after) = OptionalYear(at + 1);
            return (Piece(short_.Size, short_.Place, year), after);
        }

        if (at < pieces.Count && pieces[at].Is(Form.QuarterLetter) && Digits(at + 1) is >= 1 and <= 4 and { } spaced)
        {
            var (year, after) = OptionalYear(at + 2);
            return (Piece(3, spaced, year), after);
        }

        var place = NumberOf(at, Cue.Ordinal) ?? (Is(at, Cue.Last) ? 0 : null);
        var unit = SkipArticles(at + 1);
        if (place is null)
        {
            // "quarter 2", "trimestre 2"
            place = Digits(at + 1) ?? NumberOf(at + 1, Cue.Number);
            unit = at;
            at++;
        }

        var size = Is(unit, Cue.QuarterUnit) ? 3 : Is(unit, Cue.HalfUnit) || unit < pieces.Count && pieces[unit].Begins(Form.HalfNoun) ? 6 : 0;
        if (size == 0 && place == NumberOf(at, Cue.Ordinal) && place is { } nth && SizeNear is { } near && nth <= 12 / near && !IsNoun(at + 1) && !pieces.Any(static piece => piece.Cue == Cue.Them && !piece.Is(Form.SameThing)))
        {
            // "And the third?" after a question about a quarter; not "which of those comes due first?".
            return (Piece(near, nth, null), at + 1);
        }

        if (size == 0 || place is not { } number || number < 0 || number > 12 / size)
        {
            return null;
        }

        var afterUnit = Math.Max(unit, at) + 1;
        var (named, end) = OptionalYear(afterUnit);
        if (number == 0)
        {
            // "The last quarter of 2000" has a year; "last quarter" is counted from today, and so is "the last quarter" of what is past. Of what is not, it is the year's.
            return named is not null || !years.IsPast && pieces[at].Is(Form.LastSingular) && at > 0 && !Is(SkipArticles(end), Cue.YearUnit) && (Is(at - 1, Cue.Article) || pieces[at - 1].Is(Form.SingularArticle)) ? (Piece(size, 12 / size, named), end) : null;
        }

        if (named is null && Is(SkipArticles(afterUnit), Cue.This) && Is(SkipArticles(afterUnit) + 1, Cue.YearUnit))
        {
            return (Piece(size, number, Today.Year), SkipArticles(afterUnit) + 2);
        }

        if (named is null && Is(SkipArticles(afterUnit), Cue.YearUnit))
        {
            return (Piece(size, number, null), SkipArticles(afterUnit) + 1);
        }

        return (Piece(size, number, named), end);
    }

    /// <summary>Months of the quarter or half that the question before was about.</summary>
    private int? SizeNear =>
        years.Near is { From: { Day: 1 } from, To: { } to } && (to.Year - from.Year) * 12 + to.Month - from.Month + 1 is (3 or 6) and var months
            && (from.Month - 1) % months == 0 && DaySpan.Moved(to, 1).Day == 1 ? months : null;

    private bool IsNoun(int at) => Is(at, Cue.LineNoun) || Is(at, Cue.PartNoun) || Is(at, Cue.IssueNoun) || Is(at, Cue.Month) || IsUnitWord(at);

    private static CalendarName Piece(int months, int place, int? year) => new(year, 1 + (place - 1) * months, months);

    /// <summary>q2, t2, 2t, h1, s1, 1s: how many months, and which one of them.</summary>
    private (int Size, int Place)? Abbreviated(int at)
    {
        if (at >= pieces.Count || pieces[at].First.Text is not { Length: 2 } word || pieces[at].Length != 1)
        {
            return null;
        }

        var (letter, digit) = char.IsAsciiDigit(word[0]) ? (1, word[0] - '0') : (0, word[1] - '0');
        bool Says(Form form) => Forms.Is(word.Substring(letter, 1), form);
        return digit is >= 1 and <= 4 && Says(Form.QuarterLetter) ? (3, digit)
            : digit is 1 or 2 && Says(Form.HalfLetter) ? (6, digit)
            : null;
    }

    private (CalendarName Name, int After)? SeasonName(int at)
    {
        if (NumberOf(at, Cue.Season) is not { } season)
        {
            return null;
        }

        // "Fall" and "été" are verbs as well, unless a year or a small word makes them a season.
        var (year, after) = OptionalYear(at + 1);
        if ((Is(at, Cue.Due) || Is(at, Cue.Past)) && year is null && !(Is(at - 1, Cue.Article) || Is(at - 1, Cue.In) || Is(at - 1, Cue.This) || Is(at - 1, Cue.Next) || Is(at - 1, Cue.By)))
        {
            return null;
        }

        // Winter 2000 begins in December 1999 and ends in February 2000.
        return season == 4
            ? (new(year - 1, 12, 3), after)
            : (new(year, season * 3, 3), after);
    }

    /// <summary>"2000", "2000-2001", "the biennium 2000-01".</summary>
    private (CalendarName Name, int After)? Years(int at)
    {
        at = Is(at, Cue.Biennium) ? SkipArticles(at + 1) : at;
        if (YearNumber(at) is not { } year)
        {
            return null;
        }

        return Digits(at + 1) is { } end && SignBefore(at + 1) is '-' or '/' && Digits(at + 1) == (year + 1) % 100 && pieces[at + 1].First.Text.Length == 2
            ? (new(year, 1, 24), at + 2)
            : (new(year, 1, 12), at + 1);
    }

    private (int? Year, int After) OptionalYear(int at)
    {
        var next = SkipArticles(at);
        next = Is(next, Cue.YearUnit) ? next + 1 : next;
        if (YearNumber(next) is { } year)
        {
            return (year, next + 1);
        }

        // "May '00", "mai 00": only two digits right behind a month's name.
        if (next == at && Digits(next) is < 100 and { } digits && pieces[next].First.Text.Length == 2
            && (SignBefore(next) == '\'' || digits is 0 or > 31))
        {
            return (ShortYear(digits), next + 1);
        }

        return Shifted(next) ?? Shifted(SkipArticles(at)) ?? (null, at);
    }

    /// <summary>"January next year", "mayo del año que viene".</summary>
    private (int?, int)? Shifted(int at)
    {
        if (Relative(at) is { Span: { From: { Month: 1, Day: 1 } from, To: { Month: 12, Day: 31 } } } whole && from.Year == whole.Span.To!.Value.Year)
        {
            return (from.Year, whole.After);
        }

        return null;
    }

    private static int ShortYear(int digits) => digits >= 70 ? 1900 + digits : 2000 + digits;

    private int? Digits(int at) => at >= 0 && at < pieces.Count && pieces[at].First.IsNumber && pieces[at].Length == 1 ? pieces[at].First.Number : null;

    private int? YearNumber(int at) =>
        Digits(at) is >= 1900 and <= 2199 and { } year && pieces[at].First.Text.Length == 4 ? year : null;

    private int? DayNumber(int at)
    {
        if (Digits(at) is >= 1 and <= 31 and { } digits)
        {
            return digits;
        }

        if (NumberOf(at, Cue.Ordinal) is { } ordinal)
        {
            return ordinal;
        }

        return at >= 0 && at < pieces.Count && pieces[at].Single is { Length: 4 or 3 } word && char.IsAsciiDigit(word[0]) && Forms.Is(word[^2..], Form.OrdinalSuffix)
            && int.TryParse(pieces[at].Single![..^2], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            ? day
            : null;
    }
}
