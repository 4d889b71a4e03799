using TcAssistant.Documents;

namespace TcAssistant.Plans.Layout;

/// <summary>Rows above a table's headings that name what the table is about: "Commitment | Open contracting".</summary>
internal static class TablePreamble
{
    /// <summary>The part named in a row across the table above its headings; null when there is none.</summary>
    public static PartItem? Part(Table table, Columns columns) =>
        Enumerable.Range(1, Math.Max(0, columns.FirstRow - 2)).Select(row => Columns.CellsOf(table, row).Where(cell => cell.Text.Length > 0).ToList())
            .Select(cells => cells is [var band] ? PartHeading.Read(band.Text, roman: true) : null).FirstOrDefault(part => part is not null);

    /// <summary>Null when there are none.</summary>
    public static string? Title(Table table, Columns columns)
    {
        for (var row = 1; row < columns.FirstRow - 1; row++)
        {
            var cells = Columns.CellsOf(table, row).Where(cell => cell.Text.Length > 0).ToList();
            if (cells is [var band] && band.Text.Length < 300 && PartHeading.Read(band.Text, roman: true) is null)
            {
                return band.Text.Replace('\n', ' ');
            }

            if (cells is [var key, var value, ..] && ColumnHeadings.Read(key.Text) is ColumnRole.Issue)
            {
                return IssueNumber.Read(key.Text) is { Rest: "" } number ? $"{number.Written}. {value.Text}".Replace('\n', ' ') : value.Text.Replace('\n', ' ');
            }
        }

        return null;
    }
}
