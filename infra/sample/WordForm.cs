using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TcAssistant.Sample;

/// <summary>The plan as a Word document: a title page, then one table a part on landscape pages.</summary>
public static class WordForm
{
    public static byte[] Of(SampleContent content)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // Relationship ids are given, because the ones that the library makes up differ from run to run.
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.In(content.Language);
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = WordStyles.Dashes();
            var footer = main.AddNewPart<FooterPart>("footer");
            footer.Footer = Footer(content.Only(Kind.Reference));
            main.Document = new Document(new Body([.. Blocks(content), Section()]));
        }

        stream.Position = 0;
        return StableZip.Of(stream);
    }

    private static IEnumerable<OpenXmlElement> Blocks(SampleContent content)
    {
        WordTable? table = null;
        foreach (var row in content.Rows)
        {
            if (row.Kind == Kind.Part && table is not null)
            {
                yield return table.Finish();
                table = null;
            }

            if (row.Kind == Kind.Columns)
            {
                table = new WordTable(row.Headings);
            }
            else if (table is not null)
            {
                table.Add(row);
            }
            else
            {
                yield return Front(row);
            }
        }

        yield return table!.Finish();
    }

    private static Paragraph Front(ContentRow row) => row.Kind switch
    {
        Kind.Part => Styled($"{row.Label} – {row.Text}", "Heading1"),
        _ => Styled(row.Text, row.Kind.ToString()),
    };

    internal static Paragraph Styled(string text, string style) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text)));

    private static Footer Footer(string reference) => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
        new Run(new Text($"{reference} · ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" }));

    /// <summary>A4 on its side.</summary>
    private static SectionProperties Section() => new(
        new FooterReference { Id = "footer", Type = HeaderFooterValues.Default },
        new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });
}
