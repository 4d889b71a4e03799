using System.IO.Compression;
using CsCheck;
using TcAssistant.Plans;
using Xunit;

namespace TcAssistant.Tests.Core.Documents;

/// <summary>Whatever the bytes are, a file is read or refused, and what was read gives a plan or an explanation.</summary>
public sealed class DamageTests
{
    private static readonly byte[] Docx = Word.Make(
        Word.Paragraph("Action plan") + Word.Item(1, 0, "first") + Word.Table(
            Word.Row("Issue", "Actions", "Timetable"), Word.Row(Word.Cell("1. Schools", merge: "down"), "- build;|- staff.", "March 2026|June 2026"), Word.Row(Word.Cell("", merge: "up"), "open", "Ongoing")),
        numbering: Word.List(1, ("decimal", "%1.")) + Word.Use(1, 1));

    private static readonly byte[] Xlsx = Excel.File(("Plan", "visible", Excel.Rows(["Action", "Deadline"], ["Publish", "March 2026"]) + "<mergeCells><mergeCell ref=\"A1:A1\"/></mergeCells>"));

    private static readonly byte[] Html = "<!DOCTYPE html><html><style>.x{display:none}</style><h1>Action plan</h1><table><tr><th rowspan=2>Issue<th>Action<th>Deadline<tr><td>1. a<td>May 2026</table><ul><li>x</ul>"u8.ToArray();

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    public void A_file_cut_short_is_read_or_refused(string kind)
    {
        var whole = Of(kind);
        Gen.Int[0, whole.Length].Sample(length => ReadsOrRefuses(whole[..length]), iter: 150);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    public void A_file_with_changed_bytes_is_read_or_refused(string kind)
    {
        var whole = Of(kind);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 6].Sample(changes => ReadsOrRefuses(Changed(whole, changes)), iter: 150);
    }

    /// <summary>Damage inside the parts, where compression would otherwise only ever show as a broken zip.</summary>
    [Theory]
    [InlineData("docx", "word/document.xml")]
    [InlineData("docx", "word/numbering.xml")]
    [InlineData("docx", "word/styles.xml")]
    [InlineData("docx", "word/_rels/document.xml.rels")]
    [InlineData("docx", "[Content_Types].xml")]
    [InlineData("xlsx", "xl/worksheets/sheet1.xml")]
    [InlineData("xlsx", "xl/workbook.xml")]
    [InlineData("xlsx", "xl/styles.xml")]
    public void A_part_with_changed_letters_is_read_or_refused(string kind, string part)
    {
        var parts = PartsOf(Of(kind));
        var at = Array.FindIndex(parts, found => found.Name == part);
        Gen.Select(Gen.Int[0, parts[at].Content.Length - 1], Gen.Char["<>/\"=ax09: "]).Array[1, 4].Sample(
            changes =>
            {
                var changed = parts.ToArray();
                changed[at] = (part, Changed(parts[at].Content, [.. changes.Select(change => (change.Item1, (byte)change.Item2))]));
                ReadsOrRefuses(Zipped.OfBytes(changed));
            },
            iter: 100);
    }

    [Fact]
    public void Random_bytes_are_read_or_refused() => Gen.Byte.Array[0, 400].Sample(bytes => ReadsOrRefuses(bytes), iter: 300);

    private static void ReadsOrRefuses(byte[] bytes)
    {
        var reading = Shown.Read(bytes);
        Assert.NotEqual(reading.Document is null, reading.Refusal is null);
        if (reading.Document is { } document)
        {
            var plan = Plan.Read(document);
            Assert.NotEqual(plan.Plan is null, plan.NotAPlan is null);
            Assert.True(plan.Plan?.Lines.Any() ?? true);
        }
    }

    private static byte[] Of(string kind) => kind switch { "docx" => Docx, "xlsx" => Xlsx, _ => Html };

    private static byte[] Changed(byte[] whole, (int At, byte Value)[] changes)
    {
        var changed = whole.ToArray();
        foreach (var (at, value) in changes)
        {
            changed[at] = value;
        }

        return changed;
    }

    private static (string Name, byte[] Content)[] PartsOf(byte[] zipped)
    {
        using var archive = new ZipArchive(new MemoryStream(zipped));
        return [.. archive.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })];
    }
}
