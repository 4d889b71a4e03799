using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace TcAssistant.Documents.Xlsx;

/// <summary>Reads a workbook whose package was looked through before: each visible sheet is a heading and a table.</summary>
internal static class XlsxFile
{
    public static Document Read(byte[] bytes, string fileName, Skipped skipped)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        var part = book.WorkbookPart ?? throw new RefusedException(RefusalReason.Broken);
        var values = new CellValues(part);
        var paragraphs = new ParagraphList();
        var number = 0;
        foreach (var sheet in part.Workbook?.Sheets?.Elements<S.Sheet>() ?? [])
        {
            if (sheet.State?.Value is { } state && state != S.SheetStateValues.Visible)
            {
                skipped.HiddenSheets++;
            }
            else if (sheet.Id?.Value is { } id && part.TryGetPartById(id, out var found) && found is WorksheetPart { Worksheet: { } worksheet } worksheetPart)
            {
                skipped.Comments += worksheetPart.WorksheetCommentsPart?.Comments?.CommentList?.ChildElements.Count ?? 0;
                new SheetReader(worksheet, values, paragraphs, skipped).Read(sheet.Name?.Value ?? string.Empty, ref number);
            }
        }

        return new Document(fileName, FileKind.Xlsx, paragraphs.All);
    }
}
