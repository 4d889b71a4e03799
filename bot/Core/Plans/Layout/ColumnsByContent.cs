using TcAssistant.Documents;

namespace TcAssistant.Plans.Layout;

/// <summary>Finds the columns of a table without headings by what their cells say.</summary>
internal static class ColumnsByContent
{
    /// <param name="wanted">Something else says that the document holds a plan; a table with dates in it alone does not.</param>
    public static Columns? Of(Table table, Entries entries, bool wanted)
    {
        if (!wanted || table.ColumnCount is < 2 or > 12 || table.RowCount < 2 || HasOtherHeadings(table, entries) || AsideTables.IsRecord(table))
        {
            return null;
        }

        var time = Enumerable.Range(1, table.ColumnCount).Where(column => ReadsAsTimetable(table, column, entries)).Select(column => (int?)column).LastOrDefault();
        var action = Enumerable.Range(1, table.ColumnCount).Where(column => column != time).MaxBy(column => Length(table, column));
        if (time is null || Length(table, action) < 15 * table.RowCount / 2)
        {
            return null;
        }

        var issue = action > 1 && action - 1 != time && Length(table, action - 1) > 0 ? action - 1 : (int?)null;
        return new Columns(table.ColumnCount, 1, null, null, issue, null, action, false) { Timetable = time };
    }

    /// <summary>"Name | Organisation | Date", "Budget line | Amount | Year": headings that are no plan's say that the table is none.</summary>
    public static bool HasOtherHeadings(Table table, Entries entries)
    {
        var first = Columns.CellsOf(table, 1);
        return first.Count > 1 && first.TrueForAll(cell => cell.Text.Length is > 0 and <= 60 && cell.Paragraphs.All(paragraph => paragraph.Kind != ParagraphKind.ListItem))
            && (first.TrueForAll(cell => cell.Header) || first.Exists(cell => ColumnHeadings.Read(cell.Text) is ColumnRole.Timetable or ColumnRole.Start or ColumnRole.End or ColumnRole.Duration && !Dated(cell.Text)))
            && first.TrueForAll(cell => !Dated(cell.Text));

        bool Dated(string text) => text.Any(char.IsAsciiDigit) && entries.IsEntry(text);
    }

    private static bool ReadsAsTimetable(Table table, int column, Entries entries)
    {
        var filled = CellsOf(table, column).Where(cell => cell.Text.Length > 0).ToList();
        return filled.Count >= 2 && filled.Count * 2 >= table.RowCount && filled.Count(cell => entries.IsEntry(cell.Text.Split('\n')[0])) * 10 >= filled.Count * 6;
    }

    private static int Length(Table table, int column) => CellsOf(table, column).Sum(cell => cell.Text.Length);

    private static IEnumerable<Cell> CellsOf(Table table, int column) => table.Cells.Where(cell => cell.Column == column && cell.ColumnSpan < table.ColumnCount);
}
