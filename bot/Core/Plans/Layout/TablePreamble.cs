using TcAssistant.Documents;

namespace TcAssistant.Plans.Layout;

/// <summary>Rows above a table's headings that name what the table is about: "Commitment | Open contracting".</summary>
internal static class TablePreamble
{
    /// <summary>Null when there are none.</summary>
    public static string? Title(Table table, Columns columns)
    {
        for (var row = 1; row < columns.FirstRow - 1; row++)
        {
            var cells = Columns.CellsOf(table, row).Where(cell => cell.Text.Length > 0).ToList();
            if (cells is [var band] && band.Text.Length < 300)
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
