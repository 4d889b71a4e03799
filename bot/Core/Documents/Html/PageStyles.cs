using AngleSharp.Dom;

namespace TcAssistant.Documents.Html;

/// <summary>What a page does not show, or strikes through, by attributes, inline styles and the simple rules of its own style sheets.</summary>
internal sealed class PageStyles
{
    private readonly HashSet<string> hiding = new(StringComparer.Ordinal);
    private readonly HashSet<string> striking = new(StringComparer.Ordinal);

    public static PageStyles In(IDocument page)
    {
        var styles = new PageStyles();
        foreach (var sheet in page.QuerySelectorAll("style"))
        {
            styles.AddRules(sheet.TextContent);
        }

        return styles;
    }

    public bool Hides(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && Hides(style))
        || (hiding.Count > 0 && element.ClassList.Any(hiding.Contains));

    public bool Strikes(IElement element) =>
        element.LocalName is "s" or "strike" || (element.GetAttribute("style") is { } style && Strikes(style)) || (striking.Count > 0 && element.ClassList.Any(striking.Contains));

    private static bool Hides(string style)
    {
        var plain = style.Replace(" ", string.Empty, StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || plain.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Strikes(string style) =>
        style.Split(';').Any(rule => rule.TrimStart().StartsWith("text-decoration", StringComparison.OrdinalIgnoreCase) && rule.Contains("line-through", StringComparison.OrdinalIgnoreCase));

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
        if (selector.Contains('@', StringComparison.Ordinal) || !(Hides(body) || Strikes(body)))
        {
            return;
        }

        foreach (var one in selector.Replace("<!--", string.Empty, StringComparison.Ordinal).Split(','))
        {
            var dot = one.Trim().IndexOf('.', StringComparison.Ordinal);
            var name = dot < 0 ? string.Empty : one.Trim()[(dot + 1)..];
            if (name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_'))
            {
                (Hides(body) ? hiding : striking).Add(name);
            }
        }
    }
}
