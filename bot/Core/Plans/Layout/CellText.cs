using TcAssistant.Documents;

namespace TcAssistant.Plans.Layout;

/// <summary>Takes the paragraphs of a cell apart into what the rules know: actions with or without a marker, and timetable entries.</summary>
internal static class CellText
{
    private static readonly string[] Nothing = ["-", "–", "—", "n/a", "na", "n.a.", "s/o", "s.o.", "sans objet", "no aplica", "n/d", "x", "…", "..."];

    /// <param name="at">The row of the document it stands in.</param>
    public static IReadOnlyList<ActionText> Actions(Cell cell, Place at)
    {
        var lines = cell.Paragraphs.SelectMany(Lines).ToList();
        var numbered = lines.Count(line => line.Marker is null && IssueNumber.Read(line.Text) is not null) > 1;
        return [.. lines.Select(line => Action(line, numbered, cell, at))];
    }

    private static ActionText Action(Paragraph line, bool numbered, Cell cell, Place at)
    {
        var number = numbered && line.Marker is null ? IssueNumber.Read(line.Text) : null;
        return new ActionText(number?.Rest ?? line.Text, line.Kind == ParagraphKind.ListItem || number is not null, Math.Max(line.Level, 1), at, cell.Column, line.Number);
    }

    /// <summary>A line break divides a paragraph where a marker follows it; else the text goes on.</summary>
    private static IEnumerable<Paragraph> Lines(Paragraph paragraph)
    {
        var current = paragraph with { Text = string.Empty };
        foreach (var line in paragraph.Text.Split('\n'))
        {
            var marked = ListMarkers.TryBullet(line, out var marker, out var rest);
            if ((marked || current.Text.EndsWith(':') || (current.Text.Length > 0 && IssueNumber.Read(line) is not null)) && current.Text.Length > 0)
            {
                yield return current;
                current = current with { Text = string.Empty, Kind = ParagraphKind.Plain, Marker = null, Level = 0 };
            }

            current = marked
                ? current with { Text = rest, Kind = ParagraphKind.ListItem, Marker = marker, Level = 1 }
                : current with { Text = current.Text.Length == 0 ? line : $"{current.Text} {line}" };
        }

        if (current.Text.Length > 0)
        {
            yield return current;
        }
    }

    public static IReadOnlyList<EntryText> Entries(Cell cell) =>
        [.. cell.Paragraphs.SelectMany(paragraph => paragraph.Text.Split('\n'))
            .Select(line => ListMarkers.TryBullet(line, out _, out var rest) ? rest : line)
            .Where(SaysSomething).Select(line => new EntryText(line))];

    public static bool SaysSomething(string text) => text.Length > 0 && Array.IndexOf(Nothing, text.ToLowerInvariant()) < 0;

    /// <summary>A cell beside the line: who, by what measure, how it stands. Null when it is empty.</summary>
    public static string? Aside(Cell? cell) =>
        cell is null || !SaysSomething(cell.Text) ? null
        : TickBoxes.In(cell) is { } boxes ? boxes.Ticked.Count == 0 ? null : string.Join("; ", boxes.Ticked)
        : cell.Text.Replace("\n", "; ", StringComparison.Ordinal);
}
