using TcAssistant.Documents;

namespace TcAssistant.Plans.Layout;

/// <summary>The numbers that the actions of a table bear where no column holds the issues: "1.2" stands under issue 1,
/// and a numbered row that only those below it give dates for is their heading.</summary>
internal sealed class ActionNumbers
{
    private readonly Dictionary<int, string> numbers = [];
    private readonly HashSet<int> headings = [];

    /// <summary>One number like "3.5" can be a quantity; a table of them is not.</summary>
    private const int Fewest = 2;

    public static ActionNumbers In(Table table, Columns columns)
    {
        var found = new ActionNumbers();
        var rows = RowsOf(table, columns);
        found.FindNumbers(table, columns, rows);
        if (columns.Issue is null && !columns.OwnLines)
        {
            found.FindHeadings(rows, columns);
        }

        return found;
    }

    /// <summary>Null where it bears none, or the table's others do not.</summary>
    public string? Of(int row) => numbers.GetValueOrDefault(row);

    public bool IsHeading(int row) => headings.Contains(row);

    /// <summary>The action without its number.</summary>
    public ActionText Without(ActionText action) =>
        numbers.Count > 0 && Dotted(action.Text) is { Rest.Length: > 0 } number ? action with { Text = number.Rest } : action;

    private sealed record Row(int At, string Text, bool Named, bool Timed)
    {
        public bool Numbered { get; } = IssueNumber.Read(Text) is { Number: { } number, Letter: null, Rest.Length: > 0 } && !number.Contains('.', StringComparison.Ordinal);
    }

    private static List<Row> RowsOf(Table table, Columns columns)
    {
        return [.. table.Cells.Where(cell => cell.Column == columns.Action && cell.Row >= columns.FirstRow && cell.Text.Length > 0 && cell.ColumnSpan < table.ColumnCount && Columns.At(table, cell.Row) is null)
            .OrderBy(cell => cell.Row)
            .Select(cell => new Row(cell.Row, cell.Text, Says(columns.Responsible, cell.Row), columns.Times.Concat(columns.Marked.Select(period => period.Column)).Any(column => Says(column, cell.Row))))];

        bool Says(int? column, int row) => column is { } at && table.At(row, at) is { } cell && CellText.SaysSomething(cell.Text);
    }

    private void FindNumbers(Table table, Columns columns, List<Row> rows)
    {
        var found = rows.Select(row => (row.At, Number: (columns.Number is { } column && !columns.OwnLines && columns.Issue is null ? Dotted(table.At(row.At, column)?.Text ?? string.Empty) : null) ?? Dotted(row.Text)))
            .Where(row => row.Number is not null).ToList();
        if (found.Count >= Fewest && found.Count * 2 > rows.Count)
        {
            found.ForEach(row => numbers[row.At] = row.Number!.Number!);
        }
    }

    /// <summary>Numbered rows without dates among dated ones without numbers; or, in turn, rows that only name who and rows that only say when.</summary>
    private void FindHeadings(List<Row> rows, Columns columns)
    {
        var numbered = rows.Exists(row => row.Numbered) && rows.Exists(row => !row.Numbered && row.Timed) && rows.TrueForAll(row => !row.Numbered || !row.Timed);
        var inTurn = columns.Responsible is not null && rows.Count > 2 && rows[0].Named && rows.Exists(row => row.Timed) && rows.TrueForAll(row => row.Named != row.Timed);
        for (var at = 0; at + 1 < rows.Count; at++)
        {
            var opens = numbered ? rows[at].Numbered && !rows[at + 1].Numbered : inTurn && rows[at].Named && rows[at + 1].Timed;
            if (opens)
            {
                headings.Add(rows[at].At);
            }
        }
    }

    private static IssueNumber? Dotted(string text) =>
        IssueNumber.Read(text.Split('\n')[0]) is { Number: { } number, Letter: null } read && number.Contains('.', StringComparison.Ordinal) ? read : null;
}
