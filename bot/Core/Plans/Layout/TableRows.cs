using TcAssistant.Documents;
using TcAssistant.Wording;

namespace TcAssistant.Plans.Layout;

/// <summary>Brings a table whose columns are known to rows of a plan.</summary>
internal sealed class TableRows
{
    private const int LongestBand = 300;
    private readonly Table table;
    private readonly Entries entries;
    private readonly List<PlanItem> items = [];
    private readonly ActionNumbers numbers;
    private readonly RowTimes times;
    private Columns columns;
    private string lastIssue = string.Empty;
    private string lastPart = string.Empty;
    private string? lastResponsible;
    private string? overall;

    private TableRows(Table table, Columns columns, Entries entries)
    {
        this.table = table;
        this.entries = entries;
        numbers = ActionNumbers.In(table, columns);
        this.columns = numbers.Settled(columns);
        times = new RowTimes(table, entries);
    }

    public static IReadOnlyList<PlanItem> Read(Table table, Columns columns, Entries entries)
    {
        var reader = new TableRows(table, columns, entries);
        reader.Read();
        return reader.items;
    }

    private void Read()
    {
        for (var row = columns.FirstRow; row <= table.RowCount;)
        {
            if (Columns.At(table, row) is { } repeated && IsHeadings(row, repeated.FirstRow))
            {
                columns = numbers.Settled(repeated);
                row = repeated.FirstRow;
                continue;
            }

            var last = LastRowOf(row);
            if (!SumRow.Is([.. Columns.CellsOf(table, row).Where(cell => cell.Text.Length > 0 && cell.Row == row)]) && !TakeBand(row))
            {
                TakeRow(row, last);
            }

            row = last + 1;
        }
    }

    /// <summary>Content may have the words of headings ("5. Make projects known | End of 2000"); only content has dashes and says when.</summary>
    private bool IsHeadings(int row, int below) =>
        Enumerable.Range(row, below - row).SelectMany(at => Columns.CellsOf(table, at)).All(cell =>
            !entries.IsEntry(cell.Text) && cell.Paragraphs.All(paragraph => paragraph.Kind != ParagraphKind.ListItem));

    /// <summary>Rows that share a merged action or timetable cell within one issue are one row of the plan.</summary>
    private int LastRowOf(int row)
    {
        var last = row;
        for (var next = row; next <= last; next++)
        {
            foreach (var column in columns.Times.Append(columns.Action))
            {
                last = table.At(next, column) is { } cell && !IsBand(cell) ? Math.Max(last, cell.Row + cell.RowSpan - 1) : last;
            }
        }

        var issue = columns.Issue is { } at && !columns.OwnLines ? table.At(row, at) : null;
        return issue is null ? last : Math.Min(last, LastWithin(row, last, issue));
    }

    private int LastWithin(int row, int last, Cell issue)
    {
        var end = row;
        while (end < last && (table.At(end + 1, columns.Issue!.Value) == issue || table.At(end + 1, columns.Issue!.Value)?.Text.Length is null or 0))
        {
            end++;
        }

        return end;
    }

    private bool IsBand(Cell cell) => cell.ColumnSpan >= table.ColumnCount && table.ColumnCount > 1;

    /// <summary>A row across all columns, or with words in none but its first: a part, a heading, or a note.</summary>
    private bool TakeBand(int row)
    {
        var filled = Columns.CellsOf(table, row).Where(cell => cell.Text.Length > 0 && cell.Row == row).ToList();
        if (filled is not [var band] || !(IsBand(band) || (band.Column != columns.Issue && band.Column != columns.Action && !columns.Times.Contains(band.Column) && band.Column == 1)))
        {
            return false;
        }

        var text = band.Text.Replace('\n', ' ');
        if (text.Length > LongestBand)
        {
            return true;
        }

        (lastIssue, overall) = (string.Empty, null);
        items.Add(PartHeading.Read(text, roman: true) is { } part ? part
            : new HeadingItem(text, Band: columns.Issue is not null && IssueNumber.Read(text) is null));
        return true;
    }

    private void TakeRow(int row, int last)
    {
        // A time cell that is part of a wider one: the row does not follow the headings, and is no line.
        if (columns.Times.Any(column => table.At(row, column) is { } cell && cell.Column < column && table.At(row, columns.Action) != cell))
        {
            return;
        }

        TakePart(row);
        var at = new Place(table.Number, row + table.RowOffset);
        var issue = IssueAt(row);
        var said = times.In(columns, row, last);
        if (numbers.HeadingAt(row) is { } heading)
        {
            RememberOverall(row, newIssue: true, hasActions: false);
            items.Add(new HeadingItem(heading));
            return;
        }

        RememberOverall(row, issue.Count > 0, CellsIn(columns.Action, row, last).Any(cell => cell.Text.Length > 0));
        var actions = new List<ActionText>();
        foreach (var cell in CellsIn(columns.Action, row, last))
        {
            actions.AddRange(CellText.Actions(cell, new Place(table.Number, cell.Row + table.RowOffset)).Select(action => WithAsides(action, cell.Row)));
        }

        var text = string.Join('\n', actions.Select(action => action.Text));
        if (IsHint(text) && said.Count > 0 && said.TrueForAll(entry => IsHint(entry.Text) && !entries.IsEntry(entry.Text)))
        {
            return;
        }

        var declined = columns.Issue is not null && !columns.OwnLines && (text.Length == 0 || Verdicts.IsVoid(text) || Verdicts.Is(text));
        if (declined || (said.Count == 0 && Verdicts.IsVoid(text)))
        {
            var kept = said.Count > 0 && text.Length > 0 ? actions : [];
            actions = declined && (said.Count > 0 || Verdicts.Agrees(text)) && FromIssue(row, last) is { Count: > 0 } own ? own : kept;
        }

        if (issue.Count + actions.Count + said.Count > 0)
        {
            items.Add(new PlanRow(at, issue, Unnumbered(actions), said) { Declined = declined && text.Length > 0 && actions.Count == 0, Context = ContextAt(row), Number = numbers.Of(row), Beside = actions.Count == 0 && said.Count > 0 ? WithAsides(new ActionText(string.Empty, false, 1, at, null, null), row) : null, Notes = actions.Count > 0 ? [.. times.NotesOn(columns, row, said)] : [] });
        }
    }

    /// <summary>"[Describe the action]": what a form tells those who fill it in.</summary>
    private static bool IsHint(string text) => text is ['[', .., ']'] or ['<', .., '>'] or ['{', .., '}'];

    /// <summary>Where no action is named, what is to be addressed is what will be done, if it stands in this row alone.</summary>
    private List<ActionText> FromIssue(int row, int last)
    {
        if (columns.Issue is not { } column || table.At(row, column) is not { } cell || cell.Row != row || cell.Row + cell.RowSpan - 1 > last || cell.Text.Length == 0)
        {
            return [];
        }

        var line = cell.Text.Replace('\n', ' ');
        var number = IssueNumber.Read(line, bare: true);
        var said = number is { Rest.Length: > 0 } ? number.Rest : line.TrimEnd(' ', ':', '.');
        return [WithAsides(new ActionText(said, false, 1, new Place(table.Number, row + table.RowOffset), cell.Column, cell.Paragraphs.First().Number), row)];
    }

    private void TakePart(int row)
    {
        if (columns.Part is { } column && table.At(row, column) is { } cell && cell.Row == row && cell.Text.Length > 0 && cell.Text != lastPart)
        {
            lastPart = cell.Text;
            (lastIssue, overall) = (string.Empty, null);
            items.Add(PartHeading.Read(cell.Text) ?? new PartItem(null, cell.Text.Replace('\n', ' ')));
        }
    }

    /// <summary>Nothing where the issue goes on: its cell is merged, empty, or repeated word for word.</summary>
    private IReadOnlyList<string> IssueAt(int row)
    {
        if (columns.Issue is not { } column || table.At(row, column) is not { } cell || cell.Row != row || !CellText.SaysSomething(cell.Text))
        {
            return [];
        }

        var number = columns.Number is { } at && at < column ? table.At(row, at)?.Text.Trim('.', ')', ' ') : null;
        var text = string.IsNullOrEmpty(number) ? cell.Text : $"{number}. {cell.Text}";
        if (text == lastIssue && !columns.OwnLines)
        {
            return [];
        }

        lastIssue = text;
        return string.IsNullOrEmpty(number) ? [.. cell.Paragraphs.Select(paragraph => paragraph.Shown)] : [text];
    }

    private string? ContextAt(int row) =>
        columns.Context is { } column && table.At(row, column) is { Text.Length: > 0 } cell && cell.Row == row ? cell.Text : null;

    private ActionText WithAsides(ActionText action, int row) => action with
    {
        Responsible = ResponsibleAt(row, out var note),
        ResponsibleNote = note,
        Indicator = columns.Indicator is { } measure ? CellText.Aside(table.At(row, measure)) : null,
        Status = columns.Status is { } status ? CellText.Aside(table.At(row, status)) : null,
        ResponsibleItems = columns.Responsible is { } who ? AsideItems.In(table.At(row, who)) : null,
        StatusItems = columns.Status is { } how ? AsideItems.In(table.At(row, how)) : null,
    };

    /// <summary>Who is named for a whole issue, in its own row or left of the actions, answers for its lines that name nobody.</summary>
    private string? ResponsibleAt(int row, out Sentence? note)
    {
        var said = columns.Responsible is { } who ? CellText.Aside(table.At(row, who)) : null;
        var repeated = said is not null && Ditto.Is(said) && lastResponsible is not null;
        if (said is null && overall is not null)
        {
            note = PlanWording.AnswersForAll(overall);
            return overall;
        }

        note = repeated ? PlanWording.Repeated(lastResponsible!) : null;
        if (repeated)
        {
            return lastResponsible;
        }

        lastResponsible = said is not null && Ditto.Is(said) ? null : said;
        return said;
    }

    private void RememberOverall(int row, bool newIssue, bool hasActions)
    {
        var said = columns.Responsible is { } who && table.At(row, who) is { } cell && cell.Row == row ? CellText.Aside(cell) : null;
        if (newIssue)
        {
            overall = null;
        }

        var besideIssue = newIssue && columns.Issue is { } issue && !columns.OwnLines && columns.Responsible is { } column && column > issue && column < columns.Action;
        overall = said is not null && !Ditto.Is(said) && (besideIssue || (newIssue && !hasActions)) ? said : overall;
    }

    private IReadOnlyList<ActionText> Unnumbered(List<ActionText> actions) => [.. actions.Select(numbers.Without)];

    private IEnumerable<Cell> CellsIn(int column, int row, int last) =>
        Enumerable.Range(row, last - row + 1).Select(at => table.At(at, column)).OfType<Cell>()
            .Where(cell => cell.Row >= row).Distinct<Cell>(ReferenceEqualityComparer.Instance);
}
