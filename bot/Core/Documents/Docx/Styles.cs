using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TcAssistant.Documents.Docx;

/// <summary>What a document's styles say that matters for reading: headings, lists, hidden text. Styles inherit from one another.</summary>
internal sealed class Styles
{
    private readonly Dictionary<string, W.Style> byId = [];
    private readonly string? standard;

    public Styles(W.Styles? styles)
    {
        foreach (var style in styles?.Elements<W.Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                byId.TryAdd(id, style);
                standard = style.Type?.Value == W.StyleValues.Paragraph && On(style.Default) ? id : standard;
            }
        }
    }

    /// <summary>The style and those it is based on, nearest first.</summary>
    public IEnumerable<W.Style> Chain(string? id)
    {
        var seen = new HashSet<string>();
        while (id is not null && seen.Add(id) && byId.TryGetValue(id, out var style))
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    public IEnumerable<W.Style> OfParagraph(W.ParagraphProperties? properties) => Chain(properties?.ParagraphStyleId?.Val?.Value ?? standard);

    public bool IsTableOfContents(W.ParagraphProperties? properties) =>
        OfParagraph(properties).Any(style => Name(style).StartsWith("toc ", StringComparison.OrdinalIgnoreCase));

    public bool IsTitle(W.ParagraphProperties? properties) =>
        OfParagraph(properties).Any(style => Name(style).Equals("title", StringComparison.OrdinalIgnoreCase));

    /// <summary>From 1; null for what is no heading.</summary>
    public int? HeadingLevel(W.ParagraphProperties? properties)
    {
        var outline = properties?.OutlineLevel?.Val?.Value
            ?? OfParagraph(properties).Select(OutlineOf).FirstOrDefault(level => level is not null);
        return outline is >= 0 and < 9 ? outline + 1 : null;
    }

    public bool IsHidden(W.RunProperties? run, W.ParagraphProperties? paragraph) => Says(run, paragraph, run?.Vanish, style => style.Vanish);

    /// <summary>Struck through is what no longer holds, whoever struck it.</summary>
    public bool IsStruck(W.RunProperties? run, W.ParagraphProperties? paragraph) =>
        Says(run, paragraph, run?.Strike, style => style.Strike) || Says(run, paragraph, run?.DoubleStrike, style => style.DoubleStrike);

    public bool IsRaised(W.RunProperties? run) =>
        (run?.VerticalTextAlignment ?? Chain(run?.RunStyle?.Val?.Value).Select(style => style.StyleRunProperties?.VerticalTextAlignment).FirstOrDefault(found => found is not null))
            ?.Val?.Value == W.VerticalPositionValues.Superscript;

    /// <summary>The run itself, else its style, else the paragraph's.</summary>
    private bool Says(W.RunProperties? run, W.ParagraphProperties? paragraph, W.OnOffType? own, Func<W.StyleRunProperties, W.OnOffType?> of) =>
        IsOn(own) ?? IsOn(First(Chain(run?.RunStyle?.Val?.Value), of)) ?? IsOn(First(OfParagraph(paragraph), of)) ?? false;

    private static W.OnOffType? First(IEnumerable<W.Style> styles, Func<W.StyleRunProperties, W.OnOffType?> of) =>
        styles.Select(style => style.StyleRunProperties is { } properties ? of(properties) : null).FirstOrDefault(mark => mark is not null);

    /// <summary>A form's field that nobody filled in shows what is to be entered.</summary>
    public static bool ShowsPlaceholder(W.SdtElement control) => IsOn(control.SdtProperties?.GetFirstChild<W.ShowingPlaceholder>()) == true;

    public static bool? IsOn(W.OnOffType? mark) => mark is null ? null : mark.Val is null || On(mark.Val);

    private static bool On(OnOffValue? value) => value is not null && value.Value;

    private static string Name(W.Style style) => style.StyleName?.Val?.Value ?? string.Empty;

    private static int? OutlineOf(W.Style style)
    {
        if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level)
        {
            return level;
        }

        var name = Name(style);
        return name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name.Length == 9 && char.IsAsciiDigit(name[8]) ? name[8] - '1' : null;
    }
}
