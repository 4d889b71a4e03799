using System.Text;
using TcAssistant.Wording;

namespace TcAssistant.Documents;

/// <summary>Decides by its content what a file is, and hands it to the reader of that kind.</summary>
internal static class FileReading
{
    /// <summary>Bytes; a plan with its pictures is far below.</summary>
    private const int Largest = 20 * 1024 * 1024;

    public static DocumentReading Read(Stream stream, string fileName)
    {
        try
        {
            var skipped = new Skipped();
            var document = Read(AllBytes(stream), fileName, skipped);
            return DocumentReading.Of(document, skipped.Findings());
        }
        catch (RefusedException refused)
        {
            return DocumentReading.Refused(refused.Refusal);
        }
    }

    private static Document Read(byte[] bytes, string fileName, Skipped skipped)
    {
        if (bytes.Length == 0)
        {
            throw new RefusedException(RefusalReason.Empty);
        }

        if (bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8) >= 0)
        {
            throw new RefusedException(RefusalReason.Pdf);
        }

        return bytes switch
        {
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new RefusedException(CompoundFile(bytes)),
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => ReadPackage(bytes, fileName, skipped),
            _ => ReadText(bytes, fileName, skipped),
        };
    }

    /// <summary>The container of Office files before 2007, and of the encrypted ones since.</summary>
    private static RefusalReason CompoundFile(byte[] bytes) =>
        bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? RefusalReason.Encrypted
        : bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 ? RefusalReason.OldWord
        : RefusalReason.OtherKind;

    private static Document ReadPackage(byte[] bytes, string fileName, Skipped skipped)
    {
        var kind = Package.Inspect(bytes);
        try
        {
            return kind == FileKind.Docx ? Docx.DocxFile.Read(bytes, fileName, skipped) : Xlsx.XlsxFile.Read(bytes, fileName, skipped);
        }
        catch (Exception broken) when (broken is not RefusedException)
        {
            // Any part may be missing or contradict another; which exception the library makes of it tells the sender nothing. It may be
            // a fault of ours as well, so it goes along for whoever looks after the program.
            throw new RefusedException(RefusalReason.Broken, ReadingFault.Of(broken));
        }
    }

    private static Document ReadText(byte[] bytes, string fileName, Skipped skipped)
    {
        var text = TextBytes.Decode(bytes);
        return TextBytes.LooksBinary(text) || text.StartsWith("{\\rtf", StringComparison.Ordinal) ? throw new RefusedException(RefusalReason.OtherKind)
            : IsWebArchive(text) ? throw new RefusedException(RefusalReason.WebArchive)
            : Html.HtmlFile.Is(text) ? Html.HtmlFile.Read(text, fileName, skipped)
            : text.TrimStart().StartsWith("<?xml", StringComparison.Ordinal) ? throw new RefusedException(RefusalReason.OtherKind)
            : PlainText.Read(text, fileName, skipped);
    }

    /// <summary>"Single file web page" of Word and browsers (.mht, also under the name .doc): HTML in the form of an e-mail.</summary>
    private static bool IsWebArchive(string text)
    {
        const int HeadersEndBy = 4096;
        var head = text.AsSpan(0, Math.Min(text.Length, HeadersEndBy)).TrimStart();
        return (head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) || head.StartsWith("From:", StringComparison.OrdinalIgnoreCase))
            && head.IndexOf("multipart/related", StringComparison.OrdinalIgnoreCase) > 0;
    }

    private static byte[] AllBytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > Largest)
            {
                throw new RefusedException(RefusalReason.TooLarge);
            }
        }

        return bytes.ToArray();
    }
}

/// <summary>Counts what stands in a file and is not read, so that it can be said once.</summary>
internal sealed class Skipped
{
    /// <summary>Insertions read and deletions left out.</summary>
    public int TrackedChanges { get; set; }

    public int Comments { get; set; }

    public int Hidden { get; set; }

    /// <summary>Passages struck through.</summary>
    public int Struck { get; set; }

    public int HiddenSheets { get; set; }

    public int HiddenRows { get; set; }

    public int HiddenColumns { get; set; }

    /// <summary>Cells of a workbook whose formula was saved with an error or with no result.</summary>
    public int FormulasWithoutResult { get; set; }

    /// <summary>Tables whose rows were put together from lines; read, but worth a look.</summary>
    public int SpacedTables { get; set; }

    /// <summary>Heads and feet of a text's pages.</summary>
    public List<string> PageLines { get; } = [];

    /// <summary>What stands between the rows of a table held apart by spaces and is none of them.</summary>
    public List<string> BetweenRows { get; } = [];

    public IReadOnlyList<Finding> Findings()
    {
        var findings = new List<Finding>();
        Add(findings, TrackedChanges, DocumentWording.TrackedChanges);
        Add(findings, Comments, DocumentWording.Comments);
        Add(findings, Hidden, DocumentWording.HiddenText);
        Add(findings, Struck, DocumentWording.StruckText);
        Add(findings, HiddenSheets, DocumentWording.HiddenSheets);
        Add(findings, HiddenRows, DocumentWording.HiddenRows);
        Add(findings, HiddenColumns, DocumentWording.HiddenColumns);
        Add(findings, FormulasWithoutResult, DocumentWording.FormulasWithoutResult);
        Add(findings, SpacedTables, DocumentWording.SpacedTables);
        findings.AddRange(PageLines.Distinct().Select(line => Finding.Warning(string.Empty, DocumentWording.PageLine(line))));
        findings.AddRange(BetweenRows.Distinct().Select(line => Finding.Warning(string.Empty, DocumentWording.BetweenRows(line))));
        return findings;
    }

    private static void Add(List<Finding> findings, int count, Func<int, Sentence> sentence)
    {
        if (count > 0)
        {
            findings.Add(Finding.Warning(string.Empty, sentence(count)));
        }
    }
}
