using System.Security;

namespace TcAssistant.Tests.Core.Documents;

/// <summary>Makes workbooks for tests from the raw rows of their sheets.</summary>
internal static class Excel
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Styles: 1 is a day, 2 a month, 3 a percentage, 4 a day in words.</summary>
    public static byte[] File(params (string Name, string State, string Content)[] sheets)
    {
        var parts = new List<(string Name, string Content)>
        {
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + ContentType("workbook", "sheet.main") + ContentType("styles", "styles") + ContentType("sharedStrings", "sharedStrings")
                + string.Concat(sheets.Select((_, at) => ContentType($"worksheets/sheet{at + 1}", "worksheet"))) + "</Types>"),
            ("_rels/.rels", Links($"<Relationship Id=\"r1\" Type=\"{Relationships}/officeDocument\" Target=\"xl/workbook.xml\"/>")),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\"><sheets>"
                + string.Concat(sheets.Select((sheet, at) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{at + 1}\" state=\"{sheet.State}\" r:id=\"w{at + 1}\"/>")) + "</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Links(string.Concat(sheets.Select((_, at) => $"<Relationship Id=\"w{at + 1}\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/sheet{at + 1}.xml\"/>"))
                + $"<Relationship Id=\"s\" Type=\"{Relationships}/styles\" Target=\"styles.xml\"/><Relationship Id=\"t\" Type=\"{Relationships}/sharedStrings\" Target=\"sharedStrings.xml\"/>")),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[$-40C]d mmmm yyyy;@\"/></numFmts>"
                + "<cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"17\"/><xf numFmtId=\"9\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\"><si><t>Shared words</t></si><si><r><t>Rich </t></r><r><t>text</t></r></si></sst>"),
        };
        parts.AddRange(sheets.Select((sheet, at) => ($"xl/worksheets/sheet{at + 1}.xml", $"<worksheet xmlns=\"{Main}\">{sheet.Content}</worksheet>")));
        return Zipped.Of([.. parts]);
    }

    /// <summary>A sheet's data from rows of inline text.</summary>
    public static string Rows(params string[][] rows) =>
        $"<sheetData>{string.Concat(rows.Select((row, at) => Row(at + 1, "", [.. row.Select((text, column) => Text($"{(char)('A' + column)}{at + 1}", text))])))}</sheetData>";

    public static string Row(int number, string attributes, params string[] cells) => $"<row r=\"{number}\" {attributes}>{string.Concat(cells)}</row>";

    public static string Text(string place, string text) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    public static string Value(string place, string value, int style = 0, string type = "n") => $"<c r=\"{place}\" s=\"{style}\" t=\"{type}\"><v>{value}</v></c>";

    private static string ContentType(string part, string type) =>
        $"<Override PartName=\"/xl/{part}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml\"/>";

    private static string Links(string relationships) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relationships}</Relationships>";
}
