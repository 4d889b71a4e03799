using System.Text;
using TcAssistant.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Documents;

/// <summary>Files that are refused, each for its own reason, and ordinary files beside them that are not.</summary>
public sealed class RefusalTests
{
    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["nothing"] = () => [],
        ["21 MB of text"] = () => Encoding.ASCII.GetBytes(new string('a', 21 << 20)),
        ["a PDF"] = () => "%PDF-1.7\n%âãÏÓ"u8.ToArray(),
        ["a PDF after some bytes"] = () => "\n\n%PDF-1.4"u8.ToArray(),
        ["an old Word file"] = () => Compound("WordDocument"),
        ["an old Excel file"] = () => Compound("Workbook"),
        ["a web archive"] = () => "From: <Saved by Word>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\nContent-Type: text/html\n\n<html><body><table><tr><th>Action</th><th>Deadline</th></tr></table></body></html>\n--x--"u8.ToArray(),
        ["a Word file with a password"] = () => Compound("EncryptedPackage"),
        ["a zip with a password"] = () => Locked(Word.File(Word.Paragraph("text"))),
        ["a zip of something else"] = () => Zipped.Of(("notes.txt", "hello")),
        ["a presentation"] = () => Zipped.Of(("[Content_Types].xml", "<Types/>"), ("ppt/presentation.xml", "<p/>")),
        ["an empty zip"] = () => Zipped.Of(),
        ["a Word file cut short"] = () => Word.File(Word.Paragraph("text"))[..600],
        ["a Word file without a document"] = () => Zipped.Of(("[Content_Types].xml", "<Types/>"), ("word/styles.xml", "<a/>")),
        ["a Word file with broken XML"] = () => Word.File("<w:p><w:r>"),
        ["a Word file that declares entities"] = () => Word.Make(Word.Paragraph("x"), prologue: "<!DOCTYPE w:document [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>"),
        ["a Word file that names an outside entity"] = () => Word.Make("<w:p>&x;</w:p>", prologue: "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
        ["a Word file with a picture from elsewhere"] = () => Word.Make(Word.Paragraph("x"), links: Word.Link("i", "image", "http://example.org/a.png")),
        ["a Word file with an object from elsewhere"] = () => Word.Make(Word.Paragraph("x"), links: Word.Link("o", "oleObject", "file:///c:/a.xls")),
        ["a Word file with text from elsewhere"] = () => Word.Make(Word.Paragraph("x"), links: Word.Link("c", "aFChunk", "http://example.org/a.docx")),
        ["a Word file with a template from the web"] = () => Word.Make(Word.Paragraph("x"), settingsLinks: Word.Link("t", "attachedTemplate", "https://example.org/a.dotm")),
        ["a Word file with a template on a drive"] = () => Word.Make(Word.Paragraph("x"), settingsLinks: Word.Link("t", "attachedTemplate", "file:///C:\\Templates\\Office.dotm")),
        ["a Word file with links"] = () => Word.Make(Word.Paragraph("x"), links: Word.Link("h", "hyperlink", "https://example.org/")),
        ["a zip bomb beside the text"] = () => Bomb("word/media/image1.bin", 40),
        ["a zip bomb of XML"] = () => Bomb("word/extra.xml", 40),
        ["a zip of very many files"] = () => Zipped.Of([.. Enumerable.Range(0, 5000).Select(at => ($"word/{at}.xml", "<a/>"))]),
        ["a Word file nested a thousand deep"] = () => Word.File(Nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 1000)),
        ["a Word file of tables in tables"] = () => Word.File(Nested("<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>", 500)),
        ["a page nested a hundred thousand deep"] = () => Encoding.ASCII.GetBytes("<html>" + Nested("<div>", "", 100_000)),
        ["a page of tables in tables"] = () => Encoding.ASCII.GetBytes("<html>" + Nested("<table><tr><td>", "", 50_000)),
        ["a page of millions of elements"] = () => Encoding.ASCII.GetBytes("<html>" + Nested("<p>a", "", 1_000_000)),
        ["a page whose bold is never closed"] = () => Encoding.ASCII.GetBytes("<html>" + string.Concat(Enumerable.Range(0, 300).Select(at => $"<b id={at}>")) + Nested("<p>a", "", 1_000_000)),
        ["a page of foreign elements"] = () => Encoding.ASCII.GetBytes("<html><svg>" + Nested("<td>", "", 100_000)),
        ["a page with enormous cells"] = () => Encoding.ASCII.GetBytes("<html><table>" + string.Concat(Enumerable.Range(0, 4000).Select(at => "<tr>" + Nested("<td colspan=1000>x", "", at % 2 == 0 ? 1 : 700)))),
        ["a page that declares entities"] = () => "<!DOCTYPE html [<!ENTITY a \"b\">]><html><p>&a;</p>"u8.ToArray(),
        ["a picture"] = () => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8],
        ["a rich text file"] = () => "{\\rtf1\\ansi Plan}"u8.ToArray(),
        ["some other XML"] = () => "<?xml version=\"1.0\"?><a/>"u8.ToArray(),
        ["an ordinary Word file"] = () => Word.File(Word.Paragraph("text")),
        ["a workbook named .docx"] = () => Excel.File(("S", "visible", Excel.Rows(["a", "b"]))),
        ["plain text"] = () => "Plan\n"u8.ToArray(),
    };

    [Theory]
    [InlineData("nothing", RefusalReason.Empty)]
    [InlineData("21 MB of text", RefusalReason.TooLarge)]
    [InlineData("a PDF", RefusalReason.Pdf)]
    [InlineData("a PDF after some bytes", RefusalReason.Pdf)]
    [InlineData("an old Word file", RefusalReason.OldWord)]
    [InlineData("an old Excel file", RefusalReason.OtherKind)]
    [InlineData("a web archive", RefusalReason.WebArchive)]
    [InlineData("a Word file with a password", RefusalReason.Encrypted)]
    [InlineData("a zip with a password", RefusalReason.Encrypted)]
    [InlineData("a zip of something else", RefusalReason.OtherKind)]
    [InlineData("a presentation", RefusalReason.OtherKind)]
    [InlineData("an empty zip", RefusalReason.OtherKind)]
    [InlineData("a Word file cut short", RefusalReason.Broken)]
    [InlineData("a Word file without a document", RefusalReason.Broken)]
    [InlineData("a Word file with broken XML", RefusalReason.Broken)]
    [InlineData("a Word file that declares entities", RefusalReason.Entities)]
    [InlineData("a Word file that names an outside entity", RefusalReason.Entities)]
    [InlineData("a Word file with a picture from elsewhere", RefusalReason.ExternalContent)]
    [InlineData("a Word file with an object from elsewhere", RefusalReason.ExternalContent)]
    [InlineData("a Word file with text from elsewhere", RefusalReason.ExternalContent)]
    [InlineData("a Word file with a template from the web", RefusalReason.ExternalContent)]
    [InlineData("a zip bomb beside the text", RefusalReason.UnpacksTooLarge)]
    [InlineData("a zip bomb of XML", RefusalReason.UnpacksTooLarge)]
    [InlineData("a zip of very many files", RefusalReason.UnpacksTooLarge)]
    [InlineData("a Word file nested a thousand deep", RefusalReason.TooDeep)]
    [InlineData("a Word file of tables in tables", RefusalReason.TooDeep)]
    [InlineData("a page nested a hundred thousand deep", RefusalReason.TooDeep)]
    [InlineData("a page of tables in tables", RefusalReason.TooDeep)]
    [InlineData("a page of millions of elements", RefusalReason.UnpacksTooLarge)]
    [InlineData("a page whose bold is never closed", RefusalReason.UnpacksTooLarge)]
    [InlineData("a page of foreign elements", RefusalReason.TooDeep)]
    [InlineData("a page that declares entities", RefusalReason.Entities)]
    [InlineData("a picture", RefusalReason.OtherKind)]
    [InlineData("a rich text file", RefusalReason.OtherKind)]
    [InlineData("some other XML", RefusalReason.OtherKind)]
    public void Refused(string file, RefusalReason reason)
    {
        var reading = Shown.Read(Files[file](), "plan.docx");
        Assert.Null(reading.Document);
        Assert.Equal(reason, reading.Refusal!.Reason);
        Assert.All([reading.Refusal.Message.English, reading.Refusal.Message.French, reading.Refusal.Message.Spanish], sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a PDF")]
    [InlineData("an old Word file")]
    [InlineData("a web archive")]
    public void What_Word_can_save_anew_is_to_be_saved_as_docx(string file)
    {
        var said = Shown.Read(Files[file](), "plan.docx").Refusal!.Message;
        Assert.All([said.English, said.French, said.Spanish], sentence => Assert.Contains(".docx", sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("an ordinary Word file", FileKind.Docx)]
    [InlineData("a Word file with a template on a drive", FileKind.Docx)]
    [InlineData("a Word file with links", FileKind.Docx)]
    [InlineData("a workbook named .docx", FileKind.Xlsx)]
    [InlineData("plain text", FileKind.Text)]
    public void Read_by_its_content(string file, FileKind kind) => Assert.Equal(kind, Shown.Read(Files[file](), "plan.docx").Document!.Kind);

    /// <summary>Wide cells are clamped, so the page is read; that it ends is the point.</summary>
    [Fact]
    public void A_page_with_enormous_cells_ends() => Assert.NotNull(Shown.Read(Files["a page with enormous cells"](), "plan.html"));

    private static byte[] Compound(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes(stream), .. new byte[600]];

    /// <summary>Every entry says that it is encrypted, in its own header and in the directory.</summary>
    private static byte[] Locked(byte[] zipped)
    {
        for (var at = 0; at < zipped.Length - 10; at++)
        {
            zipped[at + 6] |= zipped.AsSpan(at).StartsWith("PK\x03\x04"u8) ? (byte)1 : (byte)0;
            zipped[at + 8] |= zipped.AsSpan(at).StartsWith("PK\x01\x02"u8) ? (byte)1 : (byte)0;
        }

        return zipped;
    }

    private static byte[] Bomb(string name, int megabytes)
    {
        var content = new byte[megabytes << 20];
        content.AsSpan().Fill((byte)' ');
        "<a>"u8.CopyTo(content);
        "</a>"u8.CopyTo(content.AsSpan(content.Length - 4));
        return Zipped.OfBytes(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<a/>"u8.ToArray()), (name, content));
    }

    private static string Nested(string open, string close, int times) =>
        string.Concat(Enumerable.Repeat(open, times)) + (close.Length == 0 ? string.Empty : string.Concat(Enumerable.Repeat(close, times)));
}
