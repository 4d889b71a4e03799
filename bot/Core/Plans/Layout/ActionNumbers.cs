using TcAssistant.Documents;

namespace TcAssistant.Plans.Layout;

/// <summary>The numbers that the actions of a table bear where no column holds the issues: "1.2" stands under issue 1,
/// and a numbered row, or a recommendation, that only those below it give dates for is their heading.</summary>
internal sealed class ActionNumbers
{
    private readonly Dictionary<int, string> numbers = [];
    private readonly Dictionary<int, string> headings = [];

    /// <summary>The column in which rows call themselves "Recommendation 1", "Action 1.1".</summary>
    private int? labels;

    /// <summary>One number like "3.5" can be a quantity; a table of them is not.</summary>
    private const int Fewest = 2;

    public static ActionNumbers In(Table table, Columns columns)
    {
        var found = new ActionNumbers { labels = columns.Number ?? LabelColumn(table, columns) };
        var rows = RowsOf(table, columns, found.labels);
        found.FindNumbers(table, columns with { Number = found.labels }, rows);
        if (columns.Issue is null || columns.OwnLines)
        {
            found.FindHeadings(rows, columns);
        }

        return found;
    }

    /// <summary>The columns as its rows show them to be: where some rows are what the others are about, no row is an issue and its line at once.</summary>
    public Columns Settled(Columns columns) =>
        (columns.OwnLines && headings.Count > 0 ? columns with { Issue = null, OwnLines = false } : columns) with { Number = columns.Number ?? labels };

    /// <summary>Null where it bears none, or the table's others do not.</summary>
    public string? Of(int row) => numbers.GetValueOrDefault(row);

    /// <summary>The row as a heading of those below it; null where it is none.</summary>
    public string? HeadingAt(int row) => headings.GetValueOrDefault(row);

    /// <summary>The action without its number.</summary>
    public ActionText Without(ActionText action) =>
        numbers.Count > 0 && Dotted(action.Text) is { Rest.Length: > 0 } number ? action with { Text = number.Rest } : action;

    /// <param name="Mark">Its number, or what it calls itself, in a column of its own; empty where it has none.</param>
    private sealed record Row(int At, string Mark, string Text, bool Named, bool Timed)
    {
        public bool Numbered { get; } = IssueNumber.Read(Text) is { Number: { } number, Letter: null, Rest.Length: > 0 } && !number.Contains('.', StringComparison.Ordinal);

        public RowLabel? Label { get; } = RowLabels.Of(Mark) ?? RowLabels.Of(Text);

        public bool Marked { get; } = Mark.Length > 0 && Dotted(Mark) is null;

        public string Heading => (Mark.Length == 0 ? Text : $"{Mark.TrimEnd('.', ')', ':', ' ')}{(char.IsAsciiDigit(Mark[0]) ? ". " : ": ")}{Text}").Replace('\n', ' ');
    }

    private static List<Row> RowsOf(Table table, Columns columns, int? marks)
    {
        return [.. table.Cells.Where(cell => cell.Column == columns.Action && cell.Row >= columns.FirstRow && cell.Text.Length > 0 && cell.ColumnSpan < table.ColumnCount && Columns.At(table, cell.Row) is null)
            .OrderBy(cell => cell.Row)
            .Select(cell => new Row(cell.Row, MarkAt(cell.Row), cell.Text, Says(columns.Responsible, cell.Row), columns.Times.Concat(columns.Marked.Select(period => period.Column)).Any(column => Says(column, cell.Row))))];

        bool Says(int? column, int row) => column is { } at && table.At(row, at) is { } cell && CellText.SaysSomething(cell.Text);
        string MarkAt(int row) => marks is { } at && table.At(row, at) is { } cell && cell.Row == row && CellText.SaysSomething(cell.Text) ? cell.Text : string.Empty;
    }

    private static int? LabelColumn(Table table, Columns columns) =>
        columns.Others.Where(column => column < columns.Action).Where(column =>
        {
            var said = table.Cells.Where(cell => cell.Column == column && cell.Row >= columns.FirstRow && cell.Text.Length > 0 && cell.ColumnSpan == 1).ToList();
            return said.Count > 1 && said.TrueForAll(cell => RowLabels.Of(cell.Text) is not null);
        }).Select(column => (int?)column).FirstOrDefault();

    private void FindNumbers(Table table, Columns columns, List<Row> rows)
    {
        var found = rows.Select(row => (row.At, Number: (columns.Number is { } column && !columns.OwnLines && columns.Issue is null ? Dotted(table.At(row.At, column)?.Text ?? string.Empty) : null) ?? Dotted(row.Text)))
            .Where(row => row.Number is not null).ToList();
        if (found.Count >= Fewest && found.Count * 2 > rows.Count)
        {
            found.ForEach(row => numbers[row.At] = row.Number!.Number!);
        }
    }

    /// <summary>Recommendations above their actions; numbered rows without dates among dated ones without numbers; or, in turn, rows that only name who and rows that only say when.</summary>
    private void FindHeadings(List<Row> rows, Columns columns)
    {
        if (TellApart(rows, Heads) && rows.TrueForAll(row => Heads(row) || row.Label == RowLabel.Response))
        {
            rows.FindAll(Heads).ForEach(AddHeading);
        }
        else if (TellApart(rows, row => row.Marked))
        {
            rows.FindAll(row => row.Marked).ForEach(AddHeading);
        }
        else if (!columns.OwnLines)
        {
            FindOpenings(rows, columns);
        }

        static bool Heads(Row row) => row.Label == RowLabel.Recommendation || (row.Label is null && row.Numbered);
    }

    /// <summary>Those that head the others have no date, and each of the others has one, or calls itself a response.</summary>
    private static bool TellApart(List<Row> rows, Func<Row, bool> heads) =>
        rows.Count > 1 && heads(rows[0]) && rows.Exists(row => !heads(row) && row.Timed) && rows.TrueForAll(row => heads(row) ? !row.Timed : row.Timed || row.Label == RowLabel.Response);

    private void FindOpenings(List<Row> rows, Columns columns)
    {
        var numbered = rows.Exists(row => row.Numbered) && rows.Exists(row => !row.Numbered && row.Timed) && rows.TrueForAll(row => !row.Numbered || !row.Timed);
        var inTurn = columns.Responsible is not null && rows.Count > 2 && rows[0].Named && rows.Exists(row => row.Timed) && rows.TrueForAll(row => row.Named != row.Timed);
        for (var at = 0; at + 1 < rows.Count; at++)
        {
            if (numbered ? rows[at].Numbered && !rows[at + 1].Numbered : inTurn && rows[at].Named && rows[at + 1].Timed)
            {
                headings[rows[at].At] = rows[at].Text.Replace('\n', ' ');
            }
        }
    }

    private void AddHeading(Row row) => headings[row.At] = row.Heading;

    private static IssueNumber? Dotted(string text) =>
        IssueNumber.Read(text.Split('\n')[0]) is { Number: { } number, Letter: null } read && number.Contains('.', StringComparison.Ordinal) ? read : null;
}
