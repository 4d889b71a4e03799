using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TcAssistant.Documents.Html;

/// <summary>Walks through a page: block elements make paragraphs, tables make tables, the rest is text in between.</summary>
internal sealed class PageReader(PageStyles styles, Skipped skipped)
{
    private static readonly string[] Blocks =
    [
        "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "blockquote", "center", "address", "figure", "figcaption", "caption",
        "dl", "dt", "dd", "form", "fieldset", "details", "summary", "hgroup", "hr", "pre", "body", "td", "th", "tr", "tbody", "thead", "tfoot", "menu", "dir", "legend",
    ];

    private static readonly string[] Unread =
        ["script", "style", "template", "noscript", "head", "select", "textarea", "svg", "math", "object", "iframe", "audio", "video", "canvas", "title", "button", "input"];

    private readonly ParagraphList paragraphs = new();
    private readonly StringBuilder text = new();
    private readonly Stack<HtmlList> lists = new();
    private List<Block> blocks = [];
    private string? marker;
    private int markerLevel;
    private bool preformatted;
    private int tables;

    public IReadOnlyList<Block> Read(IElement element)
    {
        var outer = blocks;
        blocks = [];
        ReadChildren(element);
        EndParagraph();
        var read = blocks;
        blocks = outer;
        return read;
    }

    private void ReadChildren(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(preformatted ? words.Data : words.Data.ReplaceLineEndings(" "));
            }
            else if (child is IElement element)
            {
                Take(element);
            }
        }
    }

    private void Take(IElement element)
    {
        var name = element.LocalName;
        if (Array.IndexOf(Unread, name) >= 0)
        {
            text.Append(element is IHtmlInputElement { Type: "checkbox" or "radio" } box ? box.HasAttribute("checked") ? "☒ " : "☐ " : string.Empty);
            return;
        }

        if (IsComment(element))
        {
            skipped.Comments++;
        }
        else if (name == "del")
        {
            skipped.TrackedChanges++;
        }
        else if (WordMarker(element) is { } shown)
        {
            marker = shown;
        }
        else if (styles.Hides(element))
        {
            skipped.Hidden += element.TextContent.AsSpan().Trim().Length > 0 ? 1 : 0;
        }
        else if (styles.Strikes(element))
        {
            skipped.Struck += element.TextContent.AsSpan().Trim().Length > 0 ? 1 : 0;
        }
        else
        {
            TakeShown(element, name);
        }
    }

    private void TakeShown(IElement element, string name)
    {
        switch (name)
        {
            case "br":
                text.Append('\n');
                break;
            case "sup" when NoteMarks.Is(element.TextContent, text):
                break;
            case "table":
                EndParagraph();
                AddTable(element);
                break;
            case "ul" or "ol":
                EndParagraph();
                lists.Push(HtmlList.Of(element));
                ReadChildren(element);
                EndParagraph();
                lists.Pop();
                break;
            case "li":
                EndParagraph();
                (marker, markerLevel) = (lists.TryPeek(out var list) ? list.Next(element) : "•", Math.Max(lists.Count, 1));
                ReadChildren(element);
                EndParagraph();
                marker = null;
                break;
            case ['h', >= '1' and <= '6']:
                EndParagraph();
                ReadChildren(element);
                EndParagraph(ParagraphKind.Heading, name[1] - '0');
                break;
            case "pre":
                EndParagraph();
                preformatted = true;
                ReadChildren(element);
                preformatted = false;
                EndParagraph();
                break;
            default:
                TakeOther(element, name);
                break;
        }
    }

    private void TakeOther(IElement element, string name)
    {
        if (Array.IndexOf(Blocks, name) < 0)
        {
            ReadChildren(element);
            return;
        }

        EndParagraph();
        markerLevel = WordListLevel(element) ?? markerLevel;
        var title = element.ClassList.Contains("MsoTitle");
        ReadChildren(element);
        EndParagraph(title ? ParagraphKind.Title : ParagraphKind.Plain);
    }

    private void EndParagraph(ParagraphKind kind = ParagraphKind.Plain, int level = 0)
    {
        var raw = text.ToString();
        text.Clear();
        var isItem = marker is not null && kind == ParagraphKind.Plain;
        if (paragraphs.Make(raw, isItem ? ParagraphKind.ListItem : kind, isItem ? Math.Max(markerLevel, 1) : level, marker) is { } made)
        {
            blocks.Add(made);
            marker = null;
        }
    }

    private void AddTable(IElement table)
    {
        var builder = new TableBuilder(++tables);
        var outerLists = lists.ToArray();
        lists.Clear();
        var rows = RowsOf(table).ToList();
        var taken = new Dictionary<int, int>();
        for (var row = 1; row <= rows.Count; row++)
        {
            ReadRow(rows[row - 1], row, rows.Count, taken, builder);
        }

        foreach (var list in outerLists.Reverse())
        {
            lists.Push(list);
        }

        if (table.Children.FirstOrDefault(child => child.LocalName == "caption") is { } caption)
        {
            Take(caption);
        }

        if (!builder.IsEmpty)
        {
            blocks.Add(builder.Build());
        }
    }

    /// <param name="taken">The last row that a cell above reaches, by column.</param>
    private void ReadRow(IElement tableRow, int row, int rowCount, Dictionary<int, int> taken, TableBuilder builder)
    {
        var column = 1;
        foreach (var cell in tableRow.Children.Where(child => child.LocalName is "td" or "th"))
        {
            while (taken.TryGetValue(column, out var last) && last >= row)
            {
                column++;
            }

            if (styles.Hides(cell))
            {
                skipped.Hidden++;
                continue;
            }

            var struck = styles.Strikes(tableRow) || styles.Strikes(cell);
            skipped.Struck += struck && cell.TextContent.AsSpan().Trim().Length > 0 ? 1 : 0;

            var columnSpan = Math.Clamp(Span(cell, "colspan"), 1, 1000);
            var rowSpan = Span(cell, "rowspan") is var span && span == 0 ? rowCount - row + 1 : Math.Clamp(span, 1, rowCount - row + 1);
            builder.Add(row, column, rowSpan, columnSpan, struck ? [] : Read(cell), cell.LocalName == "th");
            for (var covered = column; covered < column + columnSpan; covered++)
            {
                taken[covered] = row + rowSpan - 1;
            }

            column += columnSpan;
        }
    }

    private IEnumerable<IElement> RowsOf(IElement table)
    {
        foreach (var child in table.Children)
        {
            if (child.LocalName is "tbody" or "thead" or "tfoot" && !styles.Hides(child))
            {
                foreach (var row in RowsOf(child))
                {
                    yield return row;
                }
            }
            else if (child.LocalName == "tr" && styles.Hides(child))
            {
                skipped.Hidden++;
            }
            else if (child.LocalName == "tr")
            {
                yield return child;
            }
        }
    }

    private static int Span(IElement cell, string attribute) => int.TryParse(cell.GetAttribute(attribute), out var span) ? span : 1;

    /// <summary>Word writes a list's marker as text and marks it so.</summary>
    private static string? WordMarker(IElement element) =>
        element.LocalName == "span" && StyleOf(element).Contains("mso-list:Ignore", StringComparison.OrdinalIgnoreCase)
            ? CleanText.Line(element.TextContent) is { Length: > 0 } shown ? Bulleted(shown) : "•"
            : null;

    /// <summary>Bullets of symbol fonts come as letters.</summary>
    private static string Bulleted(string shown) => shown is "§" or "ü" or "Ø" or "v" or "o" or "q" or "·" ? "•" : shown;

    private static int? WordListLevel(IElement element)
    {
        var style = StyleOf(element);
        var at = style.IndexOf("level", StringComparison.Ordinal);
        return style.Contains("mso-list", StringComparison.Ordinal) && at >= 0 && at + 5 < style.Length && char.IsAsciiDigit(style[at + 5]) ? style[at + 5] - '0' : null;
    }

    private static bool IsComment(IElement element) =>
        StyleOf(element).Contains("mso-element:comment", StringComparison.OrdinalIgnoreCase) && !StyleOf(element).Contains("comment-list", StringComparison.OrdinalIgnoreCase);

    private static string StyleOf(IElement element) => (element.GetAttribute("style") ?? string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal);
}
