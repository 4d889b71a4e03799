using System.Security;

namespace TcAssistant.Tests.Core.Documents;

/// <summary>Makes Word documents for tests: <c>Word.File(Word.Table(Word.Row("Action", "Deadline")))</c>.</summary>
internal static class Word
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] File(params string[] body) => Make(string.Concat(body));

    public static byte[] Make(string body, string styles = "", string numbering = "", string comments = "", string links = "", string settingsLinks = "", string prologue = "")
    {
        var parts = new List<(string Name, string Content)>
        {
            ("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + ContentType("document", "document.main") + ContentType("styles", "styles") + ContentType("numbering", "numbering") + ContentType("comments", "comments") + ContentType("settings", "settings") + "</Types>"),
            ("_rels/.rels", Links($"<Relationship Id=\"r1\" Type=\"{Relationships}/officeDocument\" Target=\"word/document.xml\"/>")),
            ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{prologue}<w:document {Namespaces}><w:body>{body}</w:body></w:document>"),
            ("word/_rels/document.xml.rels", Links(
                $"<Relationship Id=\"s1\" Type=\"{Relationships}/styles\" Target=\"styles.xml\"/><Relationship Id=\"n1\" Type=\"{Relationships}/numbering\" Target=\"numbering.xml\"/>"
                + $"<Relationship Id=\"c1\" Type=\"{Relationships}/comments\" Target=\"comments.xml\"/><Relationship Id=\"t1\" Type=\"{Relationships}/settings\" Target=\"settings.xml\"/>{links}")),
            ("word/styles.xml", $"<w:styles {Namespaces}>{Headings}{styles}</w:styles>"),
            ("word/numbering.xml", $"<w:numbering {Namespaces}>{numbering}</w:numbering>"),
            ("word/comments.xml", $"<w:comments {Namespaces}>{comments}</w:comments>"),
            ("word/settings.xml", $"<w:settings {Namespaces}/>"),
        };
        if (settingsLinks.Length > 0)
        {
            parts.Add(("word/_rels/settings.xml.rels", Links(settingsLinks)));
        }

        return Zipped.Of([.. parts]);
    }

    public static string Link(string id, string type, string target) => $"<Relationship Id=\"{id}\" Type=\"{Relationships}/{type}\" Target=\"{target}\" TargetMode=\"External\"/>";

    public static string Paragraph(string text) => $"<w:p>{Run(text)}</w:p>";

    public static string Styled(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{Run(text)}</w:p>";

    public static string Item(int list, int level, string text) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr>{string.Join("<w:br/>", text.Split('\n').Select(line => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(line)}</w:t>"))}</w:r>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    /// <summary>Cells given as text; several paragraphs of a cell are divided by <c>|</c>.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => cell.StartsWith("<w:tc", StringComparison.Ordinal) ? cell : Cell(cell)))}</w:tr>";

    public static string Cell(string text, int span = 1, string merge = "")
    {
        var content = text.StartsWith("<w:", StringComparison.Ordinal) ? text : string.Concat(text.Split('|').Select(Paragraph));
        var vertical = merge switch { "down" => "<w:vMerge w:val=\"restart\"/>", "up" => "<w:vMerge/>", _ => string.Empty };
        return $"<w:tc><w:tcPr><w:gridSpan w:val=\"{span}\"/>{vertical}</w:tcPr>{content}</w:tc>";
    }

    /// <summary>A list of three levels; the marker of each as Word writes it: <c>•</c>, <c>%1.</c>, <c>%2)</c>.</summary>
    public static string List(int id, params (string Format, string Text)[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">"
        + string.Concat(levels.Select((level, at) => $"<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{level.Format}\"/><w:lvlText w:val=\"{level.Text}\"/></w:lvl>"))
        + "</w:abstractNum>";

    public static string Use(int id, int list) => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{list}\"/></w:num>";

    private static string Headings =>
        string.Concat(Enumerable.Range(1, 3).Select(level => $"<w:style w:type=\"paragraph\" w:styleId=\"H{level}\"><w:name w:val=\"heading {level}\"/></w:style>"))
        + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>";

    private static string ContentType(string part, string type) =>
        $"<Override PartName=\"/word/{part}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{type}+xml\"/>";

    private static string Links(string relationships) =>
        $"<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relationships}</Relationships>";
}
