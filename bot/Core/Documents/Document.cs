using TcAssistant.Languages;

namespace TcAssistant.Documents;

/// <summary>What a file gives us: its paragraphs and tables in reading order, whatever kind of file it was.</summary>
/// <param name="FileName">The name it came under; nothing is decided by it alone.</param>
public sealed partial record Document(string FileName, FileKind Kind, IReadOnlyList<Block> Blocks)
{
    /// <summary>Reads a file of any kind. Never throws for what the bytes are: a file that cannot be read is refused with a sentence.</summary>
    /// <param name="stream">Read from where it stands to its end, at most 20 MB of it.</param>
    public static DocumentReading Read(Stream stream, string fileName) => FileReading.Read(stream, fileName);

    /// <summary>The language the file says it is in; null when it says none. People forget to change it.</summary>
    public Language? Declared { get; init; }

    /// <summary>Every paragraph in reading order, those in tables too.</summary>
    public IEnumerable<Paragraph> Paragraphs => Blocks.SelectMany(block => block.Paragraphs);
}

/// <summary>Kinds of files that documents come in.</summary>
public enum FileKind
{
    Text,
    Html,
    Docx,
    Xlsx,
}

/// <summary>A paragraph or a table.</summary>
public abstract record Block
{
    /// <summary>The paragraphs it holds, in reading order.</summary>
    public abstract IEnumerable<Paragraph> Paragraphs { get; }
}

public enum ParagraphKind
{
    Plain,

    /// <summary>The document's own title.</summary>
    Title,

    Heading,
    ListItem,
}

/// <param name="Text">Cleaned text without its list marker; a line break in it is <c>\n</c>.</param>
/// <param name="Kind">As the file marks it; a dash typed by hand counts as a list item.</param>
/// <param name="Level">Of a heading or a list item: 1 is the outermost; else 0.</param>
/// <param name="Marker">What stands before a list item: <c>-</c>, <c>a)</c>, <c>1.</c>; also the number Word writes before a heading.</param>
/// <param name="Number">Place among the document's paragraphs, from 1.</param>
public sealed record Paragraph(string Text, ParagraphKind Kind = ParagraphKind.Plain, int Level = 0, string? Marker = null, int Number = 0) : Block
{
    public override IEnumerable<Paragraph> Paragraphs => [this];

    /// <summary>The text as people see it, with the number that stands before it.</summary>
    public string Shown => Marker is null || ListMarkers.IsBullet(Marker) ? Text : $"{Marker} {Text}";
}

/// <summary>A table as a true grid: merged cells stand once, at their first row and column.</summary>
/// <param name="Number">Place among the document's tables, from 1, outer tables before those inside them.</param>
/// <param name="Sheet">The sheet it lies on, in a workbook.</param>
/// <param name="RowOffset">Rows of the sheet above its first one.</param>
public sealed record Table(int Number, IReadOnlyList<Cell> Cells, string? Sheet = null, int RowOffset = 0) : Block
{
    private readonly Lazy<Cell?[][]> grid = new(() => GridOf(Cells), isThreadSafe: false);

    public int RowCount => grid.Value.Length;

    public int ColumnCount { get; } = Cells.Count == 0 ? 0 : Cells.Max(cell => cell.Column + cell.ColumnSpan - 1);

    public override IEnumerable<Paragraph> Paragraphs => Cells.SelectMany(cell => cell.Paragraphs);

    /// <summary>The cell that covers a place; null where there is none.</summary>
    /// <param name="row">From 1.</param>
    /// <param name="column">From 1.</param>
    public Cell? At(int row, int column) =>
        row >= 1 && row <= RowCount && column >= 1 && column <= grid.Value[row - 1].Length ? grid.Value[row - 1][column - 1] : null;

    private static Cell?[][] GridOf(IReadOnlyList<Cell> cells)
    {
        var columns = cells.Count == 0 ? 0 : cells.Max(cell => cell.Column + cell.ColumnSpan - 1);
        var rows = new Cell?[cells.Count == 0 ? 0 : cells.Max(cell => cell.Row + cell.RowSpan - 1)][];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = new Cell?[columns];
        }

        foreach (var cell in cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                Array.Fill(rows[row - 1], cell, cell.Column - 1, cell.ColumnSpan);
            }
        }

        return rows;
    }
}

/// <param name="Row">First row it covers, from 1.</param>
/// <param name="Column">First column it covers, from 1.</param>
/// <param name="Blocks">Its paragraphs, and tables that stand inside it.</param>
/// <param name="Header">Marked as a heading in the file.</param>
public sealed record Cell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<Block> Blocks, bool Header = false)
{
    public IEnumerable<Paragraph> Paragraphs => Blocks.SelectMany(block => block.Paragraphs);

    public string Text { get; } = string.Join('\n', Blocks.SelectMany(block => block.Paragraphs).Select(paragraph => paragraph.Shown));
}
