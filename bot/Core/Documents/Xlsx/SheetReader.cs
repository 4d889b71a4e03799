using S = DocumentFormat.OpenXml.Spreadsheet;

namespace TcAssistant.Documents.Xlsx;

/// <summary>Reads one sheet. Rows keep their numbers, so that a source names the row people see.</summary>
internal sealed class SheetReader(S.Worksheet worksheet, CellValues values, ParagraphList paragraphs, Skipped skipped)
{
    private readonly SortedDictionary<(int Row, int Column), string> filled = [];
    private readonly Dictionary<(int Row, int Column), (int Rows, int Columns)> merged = [];

    public void Read(string name, ref int number)
    {
        ReadMerges();
        ReadCells(HiddenColumns());
        if (filled.Count == 0)
        {
            return;
        }

        if (paragraphs.Make(name, ParagraphKind.Heading, 1) is { } heading)
        {
            paragraphs.Add(heading);
        }

        var first = AddTitles();
        AddTable(name, first, ++number);
    }

    private void ReadMerges()
    {
        foreach (var merge in worksheet.Elements<S.MergeCells>().SelectMany(merges => merges.Elements<S.MergeCell>()))
        {
            var ends = (merge.Reference?.Value ?? string.Empty).Split(':');
            if (ends.Length == 2 && Place(ends[0]) is { } from && Place(ends[1]) is { } to)
            {
                merged[from] = (to.Row - from.Row + 1, to.Column - from.Column + 1);
            }
        }
    }

    private List<(int From, int To)> HiddenColumns()
    {
        var hidden = new List<(int From, int To)>();
        foreach (var column in worksheet.Elements<S.Columns>().SelectMany(columns => columns.Elements<S.Column>()).Where(column => column.Hidden?.Value == true))
        {
            hidden.Add(((int)(column.Min?.Value ?? 0), (int)Math.Min(column.Max?.Value ?? 0, int.MaxValue)));
        }

        return hidden;
    }

    private void ReadCells(List<(int From, int To)> hiddenColumns)
    {
        var unseen = new HashSet<int>();
        var rowNumber = 0;
        foreach (var row in worksheet.Elements<S.SheetData>().SelectMany(data => data.Elements<S.Row>()))
        {
            rowNumber = (int?)row.RowIndex?.Value ?? rowNumber + 1;
            var column = 0;
            var hiddenRow = row.Hidden?.Value == true;
            var holds = false;
            foreach (var cell in row.Elements<S.Cell>())
            {
                column = Place(cell.CellReference?.Value)?.Column ?? column + 1;
                var text = CleanText.Lines(values.TextOf(cell));
                if (text.Length == 0)
                {
                    skipped.FormulasWithoutResult += CellValues.LacksResult(cell) ? 1 : 0;
                    continue;
                }

                holds = true;
                if (hiddenColumns.Exists(range => column >= range.From && column <= range.To))
                {
                    unseen.Add(column);
                }
                else if (!hiddenRow)
                {
                    filled[(rowNumber, column)] = text;
                }
            }

            skipped.HiddenRows += hiddenRow && holds ? 1 : 0;
        }

        skipped.HiddenColumns += unseen.Count;
    }

    /// <summary>Lines of the sheet with one cell only, above the table, are text.</summary>
    /// <returns>The row the table begins in.</returns>
    private int AddTitles()
    {
        var rows = filled.Keys.GroupBy(place => place.Row).ToList();
        var table = rows.FirstOrDefault(row => row.Count() > 1)?.Key ?? int.MaxValue;
        foreach (var row in rows.TakeWhile(row => row.Key < table))
        {
            paragraphs.Add(filled[row.First()]);
        }

        return table;
    }

    private void AddTable(string name, int first, int number)
    {
        var builder = new TableBuilder(number);
        foreach (var ((row, column), text) in filled.Where(cell => cell.Key.Row >= first))
        {
            var (rows, columns) = merged.GetValueOrDefault((row, column), (1, 1));
            IReadOnlyList<Block> blocks = paragraphs.Make(text) is { } made ? [made] : [];
            builder.Add(row - first + 1, column, Math.Min(rows, 10_000), columns, blocks);
        }

        if (!builder.IsEmpty)
        {
            paragraphs.Add(builder.Build(name, first - 1));
        }
    }

    /// <summary><c>C12</c>; null for anything else.</summary>
    private static (int Row, int Column)? Place(string? reference)
    {
        var (row, column, at) = (0, 0, 0);
        reference ??= string.Empty;
        for (; at < reference.Length && char.IsAsciiLetter(reference[at]) && column < 20_000; at++)
        {
            column = (column * 26) + char.ToUpperInvariant(reference[at]) - 'A' + 1;
        }

        return column > 0 && int.TryParse(reference.AsSpan(at), out row) && row is > 0 and <= 1_048_576 && column <= 16_384 ? (row, column) : null;
    }
}
