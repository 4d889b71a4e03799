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
    private const string Marks = "xX×●•■█▪◆▲✓✔√*+✗☒☑";

    /// <summary>Empty unless all that stands below the headings are marks. Where nothing does, the bars may be colours: the lines are read, and say so.</summary>
    public static IReadOnlyList<MarkedPeriod> Of(Table table, int firstRow, IReadOnlyList<(string Heading, string Above)> headings)
    {
        var periods = headings.Select((heading, at) => new MarkedPeriod(at + 1, Full(heading.Heading, heading.Above)))
            .Where((_, at) => IsPeriod(headings[at].Heading)).ToList();
        var below = periods.SelectMany(period => Enumerable.Range(firstRow, Math.Max(0, table.RowCount - firstRow + 1)).Select(row => table.At(row, period.Column)))
            .OfType<Cell>().Where(cell => cell.ColumnSpan < table.ColumnCount && cell.Text.Length > 0).ToList();
        return periods.Count >= Fewest && firstRow <= table.RowCount && below.TrueForAll(cell => IsMark(cell.Text)) ? periods : [];
    }

    public static bool IsMark(string text) => text.Length is > 0 and <= 3 && text.All(letter => Marks.Contains(letter, StringComparison.Ordinal));

    private static bool IsPeriod(string heading) => heading.Length is > 0 and <= 24 && (ColumnHeadings.Read(heading) is null or ColumnRole.Timetable)
        && (Quarter(heading) is not null || Array.Exists([Language.English, Language.French, Language.Spanish], language => Dated(heading, language)));

    /// <summary>A heading without a year must narrow the year beside it: any other word would be read over ("Sector 2000").</summary>
    private static bool Dated(string heading, Language language)
    {
        var alone = YearIn(heading) is not null;
        return Timetable.Read(alone ? heading : $"{heading} 2000", language, new Anchor(null)) is { Understood: true, Milestones: [{ From: { } from } only] }
            && (alone || only.To.DayNumber - from.DayNumber < 360);
    }

    /// <summary>The period with the year that stands above it, in words that every language reads.</summary>
    private static string Full(string heading, string above)
    {
        var year = YearIn(heading) is null && YearIn(above) is { } wider ? $" {wider}" : string.Empty;
        return $"{Quarter(heading) ?? heading}{year}".Replace('\n', ' ');
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
