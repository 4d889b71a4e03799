using AngleSharp.Dom;

namespace TcAssistant.Documents.Html;

/// <summary>What a page does not show, by attributes, inline styles and the simple rules of its own style sheets.</summary>
internal sealed class HiddenClasses
{
    private readonly HashSet<string> classes = new(StringComparer.Ordinal);

    public static HiddenClasses In(IDocument page)
    {
        var hidden = new HiddenClasses();
        foreach (var sheet in page.QuerySelectorAll("style"))
        {
            hidden.AddRules(sheet.TextContent);
        }

        return hidden;
    }

    public bool Hides(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && Hides(style))
        || (classes.Count > 0 && element.ClassList.Any(classes.Contains));

    private static bool Hides(string style)
    {
        var plain = style.Replace(" ", string.Empty, StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || plain.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Rules such as <c>.note, p.draft { display: none }</c>; rules inside at-rules (print, small screens) are left aside.</summary>
    private void AddRules(string sheet)
    {
        var (depth, start) = (0, 0);
        var selector = string.Empty;
        for (var at = 0; at < sheet.Length; at++)
        {
            if (sheet[at] == '{')
            {
                selector = depth++ == 0 ? sheet[start..at] : selector;
                start = depth == 1 ? at + 1 : start;
            }
            else if (sheet[at] == '}' && depth > 0 && --depth == 0)
            {
                AddRule(selector, sheet[start..at]);
                start = at + 1;
            }
        }
    }

    private void AddRule(string selector, string body)
    {
        if (selector.Contains('@', StringComparison.Ordinal) || !Hides(body))
        {
            return;
        }

        foreach (var one in selector.Replace("<!--", string.Empty, StringComparison.Ordinal).Split(','))
        {
            var dot = one.Trim().IndexOf('.', StringComparison.Ordinal);
            var name = dot < 0 ? string.Empty : one.Trim()[(dot + 1)..];
            if (name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_'))
            {
                classes.Add(name);
            }
        }
    }
}
