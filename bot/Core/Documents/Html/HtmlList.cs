using AngleSharp.Dom;
using TcAssistant.Documents.Docx;

namespace TcAssistant.Documents.Html;

/// <summary>A list that is open, and the marker its next item shows.</summary>
internal sealed class HtmlList
{
    private readonly bool ordered;
    private readonly string type;
    private int next;

    private HtmlList(bool ordered, string type, int start)
    {
        this.ordered = ordered;
        this.type = type;
        next = start;
    }

    public static HtmlList Of(IElement list) =>
        new(list.LocalName == "ol", list.GetAttribute("type") ?? "1", int.TryParse(list.GetAttribute("start"), out var start) ? start : 1);

    public string Next(IElement item)
    {
        if (!ordered)
        {
            return "•";
        }

        next = int.TryParse(item.GetAttribute("value"), out var value) ? value : next;
        var count = next++;
        return type switch
        {
            "a" => Numbering.Letter(count) + ")",
            "A" => Numbering.Letter(count).ToUpperInvariant() + ")",
            "i" => Numbering.Romans(count).ToLowerInvariant() + ".",
            "I" => Numbering.Romans(count) + ".",
            _ => $"{count}.",
        };
    }
}
