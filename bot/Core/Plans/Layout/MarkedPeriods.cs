using System.Globalization;
using TcAssistant.Documents;
using TcAssistant.Languages;
using TcAssistant.Timetables;

namespace TcAssistant.Plans.Layout;

/// <summary>A column whose heading is a period; a mark below it says that the line is worked on then.</summary>
internal sealed record MarkedPeriod(int Column, string Heading);

/// <summary>Finds the columns of a bar chart in a table ("Q1 | Q2 | Q3 | Q4") and tells marks from words.</summary>
internal static class MarkedPeriods
{
    private const int Fewest = 2;

    /// <summary>Days; what is shorter is a part of a year.</summary>
    private const int ShortestYear = 360;

    /// <summary>Letters; more is a sentence, or a heading of something else.</summary>
    private const int LongestPeriod = 24;

    private static readonly Language[] Languages = [Language.English, Language.French, Language.Spanish];

    private const string Marks = "xX×●•■█▪◆▲✓✔√*+✗☒☑";

    /// <summary>Empty unless all that stands below the headings are marks. Where nothing does, the bars may be colours: the lines are read, and say so.</summary>
    public static IReadOnlyList<MarkedPeriod> Of(Table table, int firstRow, IReadOnlyList<(string Heading, string Above)> headings)
    {
        var spelled = MonthInitials.Spelled(headings);
        var periods = Within(
            [.. spelled.Select((heading, at) => (Period: new MarkedPeriod(at + 1, Full(heading.Heading, heading.Above)), heading.Above))
                .Where((_, at) => MonthInitials.Is(spelled[at].Heading) || IsPeriod(Bare(spelled[at].Heading)))]);
        return periods.Count >= Fewest && firstRow <= table.RowCount && periods.TrueForAll(period => OnlyMarks(table, period, firstRow)) ? periods : [];
    }

    /// <summary>"W1 … W4" under "June 2025" are no weeks of the year: all that is known is the month.</summary>
    private static List<MarkedPeriod> Within(List<(MarkedPeriod Period, string Above)> periods) =>
        [.. periods.GroupBy(period => period.Above).SelectMany(group =>
        {
            var outer = Window(Dateable(group.Key));
            var narrow = outer is { } whole && whole.To.DayNumber - whole.From.DayNumber < ShortestYear;
            return narrow && group.Any(period => !(Window(Dateable(period.Period.Heading)) is { } inner && inner.From >= outer!.Value.From && inner.To <= outer.Value.To))
                ? group.Select(period => period.Period with { Heading = group.Key.Replace('\n', ' ') })
                : group.Select(period => period.Period);
        }).OrderBy(period => period.Column)];

    private static string Dateable(string period) => YearIn(period) is null ? $"{period} 2000" : period;

    private static bool OnlyMarks(Table table, MarkedPeriod period, int firstRow) =>
        Enumerable.Range(firstRow, Math.Max(0, table.RowCount - firstRow + 1)).Select(row => table.At(row, period.Column)).OfType<Cell>()
            .Where(cell => cell.ColumnSpan < table.ColumnCount && CellText.SaysSomething(cell.Text)).All(cell => IsMark(cell.Text) || IsDayWithin(cell.Text, period.Heading));

    public static bool IsMark(string text) => text.Length is > 0 and <= 3 && text.All(letter => Marks.Contains(letter, StringComparison.Ordinal));

    /// <summary>"1er sept." under "T3 2025": a mark that says more than that it is one.</summary>
    private static bool IsDayWithin(string text, string heading) =>
        text.Length <= LongestPeriod && Window(heading) is { } window && YearIn(heading) is { } year
        && Array.Exists(Languages, language =>
        {
            var read = Timetable.Read(text.Contains('/', StringComparison.Ordinal) ? $"{text}/{year}" : $"{text} {year}", language, new Anchor(null));
            return read is { Understood: true, Milestones: [{ From: { } from } only] } && from >= window.From && only.To <= window.To;
        });

    private static (DateOnly From, DateOnly To)? Window(string heading) =>
        Languages.Select(language => Timetable.Read(heading, language, new Anchor(null))).Where(read => read is { Understood: true, Milestones: [{ From: not null }, ..] })
            .Select(read => ((DateOnly, DateOnly)?)(read.Milestones[0].From!.Value, read.Milestones[^1].To)).FirstOrDefault();

    private static bool IsPeriod(string heading) => heading.Length is > 0 and <= LongestPeriod && (ColumnHeadings.Read(heading) is null or ColumnRole.Timetable)
        && (Quarter(heading) is not null || Array.Exists(Languages, language => Dated(heading, language)));

    /// <summary>"2025-2026" has nothing beside its two years.</summary>
    private static bool IsRange(string heading, Language language) =>
        Letters.Words(heading).All(word => word.All(char.IsAsciiDigit))
        && Timetable.Read(heading, language, new Anchor(null)) is { Understood: true, Milestones: [{ Kind: MilestoneKind.Start, From: not null }, { Kind: MilestoneKind.Completion }] };

    /// <summary>A heading without a year must narrow the year beside it: any other word would be read over ("Sector 2000").</summary>
    private static bool Dated(string heading, Language language)
    {
        var alone = YearIn(heading) is not null;
        return IsRange(heading, language) || Timetable.Read(alone ? heading : $"{heading} 2000", language, new Anchor(null)) is { Understood: true } read && read.Milestones is [{ From: { } from } only]
            && (alone || only.To.DayNumber - from.DayNumber < ShortestYear);
    }

    /// <summary>"Moyen terme (2025-2026)": the period is what the parentheses hold.</summary>
    private static string Bare(string heading) =>
        heading.IndexOf('(', StringComparison.Ordinal) is > 0 and var open && heading.TrimEnd().EndsWith(')') && YearIn(heading[..open]) is null && heading[open..].Any(char.IsAsciiDigit)
            ? heading.TrimEnd()[(open + 1)..^1].Trim() : heading;

    /// <summary>The period with the year that stands above it, in words that every language reads.</summary>
    private static string Full(string heading, string above)
    {
        var year = YearIn(heading) is null && YearIn(above) is { } wider ? $" {wider}" : string.Empty;
        return $"{Quarter(heading) ?? Bare(heading)}{year}".Replace('\n', ' ');
    }

    /// <summary><c>T3</c> is the third quarter in French and Spanish tables.</summary>
    private static string? Quarter(string heading) => Letters.Words(heading) switch
    {
        [['q' or 't', >= '1' and <= '4'] quarter] => $"Q{quarter[1]}",
        [['q' or 't', >= '1' and <= '4'] quarter, { Length: 4 } year] when YearIn(year) is not null => $"Q{quarter[1]} {year}",
        _ => null,
    };

    /// <summary>The one year a text names; null when it names none or several.</summary>
    public static string? YearIn(string text)
    {
        var years = Letters.Words(text).Where(word => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2200).Distinct().ToList();
        return years is [var only] ? only : null;
    }
}
