namespace TcAssistant.Documents;

/// <summary>Reads text: a paragraph is what stands between empty lines, or one line where the file has hardly any empty ones.</summary>
internal static class PlainText
{
    public static Document Read(string text, string fileName)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', '\f');
        var blank = lines.Count(line => string.IsNullOrWhiteSpace(line));
        var oneLineEach = blank * 8 < lines.Length;
        var paragraphs = new ParagraphList();
        var block = new List<string>();
        foreach (var raw in lines)
        {
            var line = CleanText.Line(raw.Replace('\t', ' '));
            if (line.Length == 0 || oneLineEach || ListMarkers.TryBullet(line, out _, out _))
            {
                Add(paragraphs, block);
            }

            if (line.Length > 0)
            {
                block.Add(line);
            }
        }

        Add(paragraphs, block);
        return new Document(fileName, FileKind.Text, paragraphs.All);
    }

    /// <summary>A line as long as a page is wide is continued on the next; short lines stand for themselves.</summary>
    private static void Add(ParagraphList paragraphs, List<string> block)
    {
        if (block.Count == 0)
        {
            return;
        }

        var wrapped = block.Count > 1 && block.SkipLast(1).Average(line => line.Length) > 55;
        paragraphs.Add(string.Join(wrapped ? ' ' : '\n', block));
        block.Clear();
    }
}

/// <summary>Collects paragraphs and counts them.</summary>
internal sealed class ParagraphList
{
    private readonly List<Block> all = [];
    private int count;

    public IReadOnlyList<Block> All => all;

    public void Add(string text)
    {
        if (Make(text) is { } paragraph)
        {
            all.Add(paragraph);
        }
    }

    public void Add(Block block) => all.Add(block);

    /// <summary>Null where nothing is left of the text once it is clean.</summary>
    public Paragraph? Make(string text, ParagraphKind kind = ParagraphKind.Plain, int level = 0, string? marker = null)
    {
        var clean = CleanText.Lines(text);
        if (clean.Length == 0)
        {
            return null;
        }

        if (marker is null && kind is ParagraphKind.Plain or ParagraphKind.ListItem && ListMarkers.TryBullet(clean, out var dash, out var rest))
        {
            (kind, marker, clean, level) = (ParagraphKind.ListItem, dash, rest, Math.Max(level, 1));
        }

        return new Paragraph(clean, kind, level, marker, ++count);
    }
}
