using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TcAssistant.Documents.Docx;

/// <summary>What stands inside elements that the library does not know, such as the smart tags of older versions of Word around names and dates.</summary>
internal static class Elements
{
    /// <summary>The children of an element; inside an unknown one the library does not know those either, so they are made known again.</summary>
    public static IEnumerable<OpenXmlElement> In(OpenXmlElement container) =>
        container is OpenXmlUnknownElement ? container.ChildElements.Select(child => child is OpenXmlUnknownElement unknown ? Known(unknown) : child) : container.ChildElements;

    private static OpenXmlElement Known(OpenXmlUnknownElement element) => element.LocalName switch
    {
        "p" => new W.Paragraph(element.OuterXml),
        "r" => new W.Run(element.OuterXml),
        "tbl" => new W.Table(element.OuterXml),
        "tr" => new W.TableRow(element.OuterXml),
        "tc" => new W.TableCell(element.OuterXml),
        "ins" => new W.InsertedRun(element.OuterXml),
        "del" => new W.DeletedRun(element.OuterXml),
        "moveTo" => new W.MoveToRun(element.OuterXml),
        "moveFrom" => new W.MoveFromRun(element.OuterXml),
        _ => element,
    };
}
