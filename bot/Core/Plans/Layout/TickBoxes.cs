using TcAssistant.Documents;

namespace TcAssistant.Plans.Layout;

/// <summary>A cell that offers a choice: <c>☐ Q1 ☒ Q2 ☐ Q3</c>. Only what is ticked is said.</summary>
/// <param name="Ticked">The options that are ticked, in order.</param>
/// <param name="Written">The whole choice, as it stands.</param>
internal sealed record TickBoxes(IReadOnlyList<string> Ticked, string Written)
{
    private const string Empty = "☐□◻⬜❏❑\uF0A8\uF06F\uF071";
    private const string Full = "☒☑⊠⊡✅\uF0FE\uF0FD\uF078\uF052\uF053\uF054";

    /// <summary>Null where there is no choice: no box, one box, or boxes that are only the bullets of a list.</summary>
    public static TickBoxes? In(Cell cell)
    {
        var lines = cell.Paragraphs.SelectMany(paragraph => (IsBox(paragraph.Marker) ? $"{paragraph.Marker} {paragraph.Text}" : paragraph.Shown).Split('\n')).ToList();
        var boxes = lines.Sum(line => line.Count(letter => IsBox($"{letter}")));
        var full = lines.Sum(line => line.Count(letter => Full.Contains(letter, StringComparison.Ordinal)));
        var inOneLine = lines.Exists(line => line.Count(letter => IsBox($"{letter}")) > 1);
        return boxes < 2 || (!inOneLine && (full == 0 || full == boxes)) ? null
            : new TickBoxes([.. lines.SelectMany(TickedIn)], string.Join("; ", lines));
    }

    public static bool Has(Cell cell) => cell.Paragraphs.Any(paragraph => IsBox(paragraph.Marker) || paragraph.Text.Any(letter => IsBox($"{letter}")));

    private static bool IsBox(string? marker) => marker is [var letter] && (Empty.Contains(letter, StringComparison.Ordinal) || Full.Contains(letter, StringComparison.Ordinal));

    /// <summary>Each box stands before its option, unless the line ends with one.</summary>
    private static IEnumerable<string> TickedIn(string line)
    {
        var behind = IsBox(line.TrimEnd() is [.., var last] ? $"{last}" : null);
        var start = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (!IsBox($"{line[at]}"))
            {
                continue;
            }

            var end = Enumerable.Range(at + 1, line.Length - at - 1).FirstOrDefault(next => IsBox($"{line[next]}"), line.Length);
            var option = (behind ? line[start..at] : line[(at + 1)..end]).Trim(' ', ',', ';', '/', '|');
            start = at + 1;
            if (option.Length > 0 && Full.Contains(line[at], StringComparison.Ordinal))
            {
                yield return option;
            }
        }
    }
}
