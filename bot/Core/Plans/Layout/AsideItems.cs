using System.Text.RegularExpressions;
using TcAssistant.Documents;

namespace TcAssistant.Plans.Layout;

/// <summary>A cell beside the actions (who, how it stands) that lists several: one for each line of its row, where their counts agree.</summary>
/// <param name="IsMarked">Each has a dash, a letter or a number of its own.</param>
/// <param name="IsApart">Each is a paragraph of its own; lines of one may be one name ("Ministry of", "Labour").</param>
internal sealed partial record AsideItems(IReadOnlyList<string> Texts, bool IsMarked, bool IsApart)
{
    /// <summary>Null where the cell holds one thing, or part of it is empty.</summary>
    public static AsideItems? In(Cell? cell)
    {
        if (cell is null || TickBoxes.In(cell) is not null)
        {
            return null;
        }

        var lines = cell.Paragraphs.SelectMany(paragraph => paragraph.Text.Split('\n').Select((line, at) => (Text: line.Trim(), IsItem: at == 0 && paragraph.Kind == ParagraphKind.ListItem))).Where(static line => line.Text.Length > 0).ToList();
        var items = lines.ConvertAll(static line => Unmarked(line.Text, line.IsItem));
        return items.Count > 1 && items.TrueForAll(static item => CellText.SaysSomething(item.Text)) ? new AsideItems([.. items.Select(static item => item.Text.TrimEnd(';', ','))], items.TrueForAll(static item => item.IsMarked), items.Count == cell.Paragraphs.Count(static paragraph => paragraph.Text.Length > 0)) : null;
    }

    private static (string Text, bool IsMarked) Unmarked(string line, bool isItem) =>
        ListMarkers.TryBullet(line, out _, out var rest) ? (rest, true)
        : Label().Match(line) is { Success: true } label ? (line[label.Length..], true)
        : (line, isItem);

    /// <summary>"(a) ", "b) ", "3. ".</summary>
    [GeneratedRegex(@"^(?:\([a-z0-9]{1,3}\)|[a-z0-9]{1,2}[.)])\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
