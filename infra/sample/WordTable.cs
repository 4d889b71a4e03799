using DocumentFormat.OpenXml.Wordprocessing;

namespace TcAssistant.Sample;

/// <summary>One part's table: issue, context and lines of action, timetable.</summary>
/// <remarks>The issue's cell is one over all its rows; so is a timetable cell that several lines share. Lines whose entries
/// follow them together stand in one row.</remarks>
internal sealed class WordTable
{
    private static readonly int[] Widths = [3742, 7427, 3401];

    private readonly Table table;
    private readonly List<string> waiting = [];
    private readonly List<string> entries = [];
    private string issue = "";
    private bool issueOpen;

    public WordTable(IReadOnlyList<string> headings)
    {
        table = new Table(
            new TableProperties(
                new TableStyle { Val = "PlanTable" },
                new TableWidth { Width = $"{Widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableIndentation { Width = 113, Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0020" }),
            new TableGrid(Widths.Select(width => new GridColumn { Width = $"{width}" })));
        var cells = headings.Select((heading, column) => Cell(column, WordForm.Styled(heading, "ColumnHeading")));
        table.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. cells]));
    }

    public void Add(ContentRow row)
    {
        if (row.Kind == Kind.Entry)
        {
            entries.Add(row.Text);
            return;
        }

        if (row is { Kind: Kind.Line, Timetable: "" } && entries.Count == 0)
        {
            // Entries for several such lines together may follow.
            waiting.Add(row.Text);
            return;
        }

        WriteWaiting();
        switch (row.Kind)
        {
            case Kind.Heading:
                AddSpanning(row.Text);
                break;
            case Kind.Issue:
                (issue, issueOpen) = ($"{row.Label} {row.Text}", false);
                break;
            case Kind.Action:
                AddRow(row.Text, "TableText", Timetable(row.Timetable));
                break;
            case Kind.Line:
                AddRow(row.Text, "Dash", Timetable(row.Timetable));
                break;
            default:
                AddRow(row.Text, row.Kind.ToString(), Timetable(""));
                break;
        }
    }

    public Table Finish()
    {
        WriteWaiting();
        return table;
    }

    private void WriteWaiting()
    {
        if (entries.Count > 0)
        {
            AddRow(waiting.Select(line => WordForm.Styled(line, "Dash")), Cell(2, entries.Select(Entry)));
        }
        else
        {
            foreach (var line in waiting)
            {
                AddRow(line, "Dash", Timetable(""));
            }
        }

        waiting.Clear();
        entries.Clear();
    }

    private void AddRow(string text, string style, TableCell timetable) => AddRow([WordForm.Styled(text, style)], timetable);

    private void AddRow(IEnumerable<Paragraph> paragraphs, TableCell timetable)
    {
        var first = issueOpen
            ? Merged(Cell(0, Entry("")), MergedCellValues.Continue)
            : Merged(Cell(0, WordForm.Styled(issue, "IssueTitle")), MergedCellValues.Restart);
        issueOpen = true;
        table.Append(new TableRow(Properties(), first, Cell(1, paragraphs), timetable));
    }

    /// <summary>A numbered heading over several issues, across the whole table.</summary>
    private void AddSpanning(string text)
    {
        var heading = WordForm.Styled(text, "Heading3");
        table.Append(new TableRow(Properties(), new TableCell(
            new TableCellProperties(
                new TableCellWidth { Width = $"{Widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new GridSpan { Val = Widths.Length },
                new Shading { Val = ShadingPatternValues.Clear, Fill = "EEF3F8" }),
            heading)));
    }

    private TableCell Timetable(string entry)
    {
        if (entry != ContentRow.SameAsAbove)
        {
            return Cell(2, Entry(entry));
        }

        // The cell above becomes the first of the merged ones, unless it is already.
        var above = table.Elements<TableRow>().Last().Elements<TableCell>().Last();
        if (above.TableCellProperties?.VerticalMerge is null)
        {
            Merged(above, MergedCellValues.Restart);
        }

        return Merged(Cell(2, Entry("")), MergedCellValues.Continue);
    }

    private static Paragraph Entry(string text) =>
        text.Length == 0
            ? new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Entry" }))
            : WordForm.Styled(text, "Entry");

    private static TableRowProperties Properties() => new(new CantSplit());

    private static TableCell Cell(int column, params IEnumerable<Paragraph> paragraphs) => new(
        [new TableCellProperties(new TableCellWidth { Width = $"{Widths[column]}", Type = TableWidthUnitValues.Dxa }), .. paragraphs]);

    private static TableCell Merged(TableCell cell, MergedCellValues merge)
    {
        cell.TableCellProperties!.VerticalMerge = new VerticalMerge { Val = merge };
        return cell;
    }
}
