namespace TcAssistant.Documents;

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

        if ((marker is null || ListMarkers.IsBullet(marker) && clean[0] is '☐' or '☒' or '☑') && kind is ParagraphKind.Plain or ParagraphKind.ListItem && ListMarkers.TryBullet(clean, out var dash, out var rest))
        {
            (kind, marker, clean, level) = (ParagraphKind.ListItem, dash, rest, Math.Max(level, 1));
        }

        return new Paragraph(clean, kind, level, marker, ++count);
    }
}
