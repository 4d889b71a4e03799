using System.Text;
using TcAssistant.Documents;

namespace TcAssistant.Tests.Core.Documents;

/// <summary>Writes down what was read in one short form, so that a test says all of it.</summary>
internal static class Shown
{
    public static DocumentReading Read(byte[] bytes, string fileName = "plan.docx") => Document.Read(new MemoryStream(bytes), fileName);

    public static DocumentReading Read(string text, string fileName = "plan.html") => Read(Encoding.UTF8.GetBytes(text), fileName);

    /// <summary>One line a block: <c># heading</c>, <c>- item</c>, <c>[row,column+rows+columns] cell</c>.</summary>
    public static IReadOnlyList<string> Of(Document document) => [.. document.Blocks.SelectMany(Of)];

    public static IEnumerable<string> Of(Block block) => block switch
    {
        Paragraph paragraph => [Of(paragraph)],
        Table table => table.Cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)
            .Select(cell => $"[{Place(cell)}] {string.Join(" / ", cell.Blocks.SelectMany(Of))}"),
        _ => [],
    };

    private static string Place(Cell cell) =>
        cell is { RowSpan: 1, ColumnSpan: 1 } ? $"{cell.Row},{cell.Column}" : $"{cell.Row},{cell.Column}+{cell.RowSpan - 1}+{cell.ColumnSpan - 1}";

    private static string Of(Paragraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Title => $"! {paragraph.Shown}",
        ParagraphKind.Heading => $"{new string('#', paragraph.Level)} {paragraph.Shown}",
        ParagraphKind.ListItem => $"{new string(' ', paragraph.Level - 1)}{paragraph.Marker} {paragraph.Text}",
        _ => paragraph.Text.Replace("\n", "⏎", StringComparison.Ordinal),
    };
}
