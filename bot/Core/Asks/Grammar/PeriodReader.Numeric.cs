namespace TcAssistant.Asks.Grammar;

/// <summary>Dates in figures.</summary>
internal sealed partial class PeriodReader
{
    /// <summary>"Du 1.5 au 30.6", as in Switzerland; a single "1.5" may be an issue.</summary>
    private (DaySpan Span, int After)? DottedDays(int at, Func<int, bool> joins) =>
        SignBefore(at) != '.' && Dotted(at) is { } first && joins(at + 2) && SkipArticles(at + 3) is var second && Dotted(second) is { } last
            ? SignBefore(second + 2) == '.' && YearNumber(second + 2) is { } year ? (Resolve(first, last with { Year = year }), second + 3) : (Resolve(first, last), second + 2)
            : null;

    private CalendarName? Dotted(int at) =>
        Digits(at) is >= 1 and <= 31 and { } day && SignBefore(at + 1) == '.' && Digits(at + 1) is >= 1 and <= 12 and { } month && new CalendarName(null, month, 0, day, day) is { Exists: true } name ? name : null;

    /// <summary>2000-05-31, 31/05/2000, 31.5.2000, 2000-05, 05/2000, 05-2000; a day before a month, as in all three languages outside North America.</summary>
    private (CalendarName Name, int After)? Numeric(int at)
    {
        if (Digits(at) is not { } first || Digits(at + 1) is not { } second || SignBefore(at + 1) is not ('-' or '/' or '.'))
        {
            return null;
        }

        var year = YearNumber(at);
        if (Digits(at + 2) is { } third && SignBefore(at + 2) == SignBefore(at + 1))
        {
            if (year is { } iso && second is >= 1 and <= 12 && third is >= 1 and <= 31)
            {
                return Existing(new(iso, second, 0, third, third), at + 3);
            }

            var last = YearNumber(at + 2) ?? (third < 100 && pieces[at + 2].First.Text.Length == 2 ? ShortYear(third) : null);
            if (last is null)
            {
                return null;
            }

            return second is >= 1 and <= 12 && first is >= 1 and <= 31 ? Existing(new(last, second, 0, first, first), at + 3)
                : first is >= 1 and <= 12 && second is >= 13 and <= 31 ? Existing(new(last, first, 0, second, second), at + 3)
                : null;
        }

        if (year is { } start && pieces[at + 1].First.Text.Length == 2)
        {
            // 2000-01 is a biennium in these documents, never January.
            return second == (start + 1) % 100 ? (new(start, 1, 24), at + 2)
                : second is >= 1 and <= 12 ? (new(start, second, 1), at + 2)
                : null;
        }

        if (SignBefore(at + 1) == '/' && year is null && first is >= 1 and <= 31 && second is >= 1 and <= 31 && !(first < second && second <= 4) && (first <= 12 || second <= 12) && pieces[at + 1].First.Text.Length <= 2)
        {
            // "15/11": a day of the year that is near; "1/2" and "3/4" may be parts of something.
            return second <= 12 ? Existing(new(null, second, 0, first, first), at + 2) : Existing(new(null, first, 0, second, second), at + 2);
        }

        return YearNumber(at + 1) is { } end && first is >= 1 and <= 12 && SignBefore(at + 1) is '/' or '.' or '-' && YearNumber(at + 1) is not null
            ? (new(YearNumber(at + 1), first, 1), at + 2)
            : null;
    }
}
