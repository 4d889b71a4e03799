using DocumentFormat.OpenXml.Packaging;

namespace TcAssistant.Documents.Docx;

/// <summary>Reads a Word document whose package was looked through before.</summary>
internal static class DocxFile
{
    public static Document Read(byte[] bytes, string fileName, Skipped skipped)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        var main = word.MainDocumentPart ?? throw new RefusedException(RefusalReason.Broken);
        var body = main.Document?.Body ?? throw new RefusedException(RefusalReason.Broken);
        var styles = new Styles(main.StyleDefinitionsPart?.Styles);
        var reader = new BodyReader(styles, new Numbering(main.NumberingDefinitionsPart?.Numbering, styles), skipped);
        skipped.Comments = main.WordprocessingCommentsPart?.Comments?.ChildElements.Count ?? 0;
        return new Document(fileName, FileKind.Docx, reader.Read(body));
    }
}
