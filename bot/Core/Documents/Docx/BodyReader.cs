using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TcAssistant.Documents.Docx;

/// <summary>Walks through a document's body: paragraphs and tables, with tracked changes as accepted.</summary>
internal sealed class BodyReader
{
    private readonly Styles styles;
    private readonly Numbering numbering;
    private readonly Skipped skipped;
    private readonly RunReader runs;
    private readonly ParagraphList paragraphs = new();
    private int tables;

    /// <summary>The text of paragraphs whose mark is deleted, for the next one to begin with; and how the last of them looks.</summary>
    private (string Text, W.ParagraphProperties? Properties) carried = ("", null);

    public BodyReader(Styles styles, Numbering numbering, Skipped skipped)
    {
        this.styles = styles;
        this.numbering = numbering;
        this.skipped = skipped;
        runs = new RunReader(styles, skipped);
    }

    public IReadOnlyList<Block> Read(OpenXmlElement container)
    {
        var blocks = new List<Block>();
        Read(container, blocks);
        EndCarried(blocks);
        return blocks;
    }

    private void Read(OpenXmlElement container, List<Block> blocks)
    {
        foreach (var child in Elements.In(container))
        {
            switch (child)
            {
                case W.Paragraph paragraph:
                    ReadParagraph(paragraph, blocks);
                    break;
                case W.Table table:
                    AddTable(table, blocks);
                    break;
                case AlternateContent alternatives:
                    Read(RunReader.Chosen(alternatives), blocks);
                    break;
                case W.SdtBlock control when Styles.ShowsPlaceholder(control):
                    break;
                case W.SdtBlock or W.SdtContentBlock or W.CustomXmlBlock or W.InsertedRun or W.MoveToRun or OpenXmlUnknownElement:
                    Read(child, blocks);
                    break;
            }
        }
    }

    private void ReadParagraph(W.Paragraph paragraph, List<Block> blocks)
    {
        var properties = paragraph.ParagraphProperties;
        var (text, boxes) = runs.Read(paragraph);
        if (styles.IsTableOfContents(properties))
        {
            return;
        }

        // A deleted paragraph mark joins the paragraph to the next.
        if (properties?.ParagraphMarkRunProperties is { } mark && (mark.Deleted is not null || mark.MoveFrom is not null))
        {
            carried = (carried.Text + text, properties);
            skipped.TrackedChanges++;
        }
        else
        {
            Add(properties, carried.Text + text, blocks);
            carried = ("", null);
        }

        // What stands in a box is joined to nothing outside it.
        var outside = carried;
        foreach (var box in boxes)
        {
            carried = ("", null);
            Read(box, blocks);
            EndCarried(blocks);
        }

        carried = outside;
    }

    /// <summary>Where no paragraph follows that it could be joined to, what was carried is a paragraph of its own.</summary>
    private void EndCarried(List<Block> blocks)
    {
        var (text, properties) = carried;
        carried = ("", null);
        Add(properties, text, blocks);
    }

    private void Add(W.ParagraphProperties? properties, string text, List<Block> blocks)
    {
        if (CleanText.Lines(text).Length == 0)
        {
            // What is struck through keeps its number in Word.
            _ = runs.Struck ? numbering.Next(properties) : null;
            return;
        }

        var marker = numbering.Next(properties);
        var heading = styles.HeadingLevel(properties);
        var kind = styles.IsTitle(properties) ? ParagraphKind.Title
            : heading is not null ? ParagraphKind.Heading
            : marker is not null ? ParagraphKind.ListItem
            : ParagraphKind.Plain;
        if (paragraphs.Make(text, kind, heading ?? marker?.Level ?? 0, marker is { Marker.Length: > 0 } shown ? shown.Marker : null) is { } made)
        {
            blocks.Add(made);
        }
    }

    private void AddTable(W.Table table, List<Block> blocks)
    {
        EndCarried(blocks);
        var builder = new TableBuilder(++tables);
        var row = 0;
        foreach (var tableRow in RowsOf(table))
        {
            if (tableRow.TableRowProperties?.GetFirstChild<W.Deleted>() is not null)
            {
                skipped.TrackedChanges++;
                continue;
            }

            if (Styles.IsOn(tableRow.TableRowProperties?.GetFirstChild<W.Hidden>()) == true)
            {
                skipped.Hidden++;
                continue;
            }

            ReadRow(tableRow, ++row, builder);
        }

        if (!builder.IsEmpty)
        {
            blocks.Add(builder.Build());
        }
    }

    private void ReadRow(W.TableRow tableRow, int row, TableBuilder builder)
    {
        var properties = tableRow.TableRowProperties;
        var column = 1 + (properties?.GetFirstChild<W.GridBefore>()?.Val?.Value ?? 0);
        var header = properties?.GetFirstChild<W.TableHeader>() is { } mark && mark.Val?.InnerText is not ("off" or "0" or "false");
        foreach (var cell in CellsOf(tableRow))
        {
            var merging = cell.TableCellProperties;
            var span = Math.Max(1, merging?.GridSpan?.Val?.Value ?? 1);
            var goesOn = merging?.VerticalMerge is { } vertical && (vertical.Val is null || vertical.Val.Value == W.MergedCellValues.Continue);
            if (!(goesOn && builder.Continue(row, column)))
            {
                var blocks = merging?.GetFirstChild<W.CellDeletion>() is null ? Read(cell) : [];
                builder.Add(row, column, 1, span, blocks, header);
            }

            column += span;
        }
    }

    private static IEnumerable<W.TableRow> RowsOf(OpenXmlElement container) =>
        Elements.In(container).SelectMany(child => child switch
        {
            W.TableRow row => [row],
            W.SdtRow or W.SdtContentRow or W.CustomXmlRow or OpenXmlUnknownElement => RowsOf(child),
            AlternateContent alternatives => RowsOf(RunReader.Chosen(alternatives)),
            _ => Enumerable.Empty<W.TableRow>(),
        });

    private static IEnumerable<W.TableCell> CellsOf(OpenXmlElement container) =>
        Elements.In(container).SelectMany(child => child switch
        {
            W.TableCell cell => [cell],
            W.SdtCell control when Styles.ShowsPlaceholder(control) => CellsOf(control.SdtContentCell ?? child).Select(cell => new W.TableCell((cell.TableCellProperties ?? new W.TableCellProperties()).CloneNode(true))),
            W.SdtCell or W.SdtContentCell or W.CustomXmlCell or OpenXmlUnknownElement => CellsOf(child),
            AlternateContent alternatives => CellsOf(RunReader.Chosen(alternatives)),
            _ => Enumerable.Empty<W.TableCell>(),
        });
}
