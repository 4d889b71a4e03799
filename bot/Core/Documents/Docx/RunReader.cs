using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TcAssistant.Documents.Docx;

/// <summary>Reads the text of a paragraph as it is shown: no deleted or hidden text, of fields only their results.</summary>
internal sealed class RunReader(Styles styles, Skipped skipped)
{
    // One entry for each field that is open: whether we still stand in its instruction. A field may span paragraphs.
    private readonly Stack<bool> fields = new();
    private readonly List<OpenXmlElement> boxes = [];
    private W.ParagraphProperties? paragraph;
    private bool wasHidden;
    private bool wasStruck;

    /// <summary>Something in the paragraph was struck through.</summary>
    public bool Struck { get; private set; }

    /// <returns>The text, and the contents of text boxes anchored in it.</returns>
    public (string Text, IReadOnlyList<OpenXmlElement> Boxes) Read(W.Paragraph source)
    {
        paragraph = source.ParagraphProperties;
        (wasHidden, wasStruck, Struck) = (false, false, false);
        boxes.Clear();
        var text = new StringBuilder();
        ReadChildren(source, text);
        return (text.ToString(), [.. boxes]);
    }

    /// <summary>Of the renderings a file offers of one thing, the first; the others repeat it for older programs.</summary>
    public static OpenXmlElement Chosen(AlternateContent alternatives) =>
        (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentChoice>() ?? alternatives.GetFirstChild<AlternateContentFallback>() ?? (OpenXmlElement)alternatives;

    private void ReadChildren(OpenXmlElement container, StringBuilder text)
    {
        foreach (var child in Elements.In(container))
        {
            Read(child, text);
        }
    }

    private void Read(OpenXmlElement element, StringBuilder text)
    {
        switch (element)
        {
            case W.ParagraphProperties or W.RunProperties:
                break;
            case W.DeletedRun or W.MoveFromRun:
                skipped.TrackedChanges++;
                break;
            case W.InsertedRun or W.MoveToRun:
                skipped.TrackedChanges++;
                ReadChildren(element, text);
                break;
            case W.Run run:
                ReadRun(run, text);
                break;
            case W.SdtRun control when Styles.ShowsPlaceholder(control):
                break;
            case W.TextBoxContent box:
                boxes.Add(box);
                break;
            case AlternateContent alternatives:
                ReadChildren(Chosen(alternatives), text);
                break;
            case W.Ruby ruby:
                ReadChildren((OpenXmlElement?)ruby.GetFirstChild<W.RubyBase>() ?? ruby, text);
                break;
            default:
                ReadLeaf(element, text);
                break;
        }
    }

    private void ReadRun(W.Run run, StringBuilder text)
    {
        var hidden = styles.IsHidden(run.RunProperties, paragraph);
        if (!hidden && !styles.IsStruck(run.RunProperties, paragraph))
        {
            (wasHidden, wasStruck) = (wasHidden && run.InnerText.Length == 0, wasStruck && run.InnerText.Length == 0);
            var before = text.Length;
            ReadChildren(run, text);
            DropNoteMark(run, text, before);
            return;
        }

        foreach (var mark in run.Elements<W.FieldChar>())
        {
            Field(mark);
        }

        // Neighbouring runs are one passage to the reader, however the file cuts it.
        if (run.InnerText.Length > 0)
        {
            skipped.Hidden += hidden && !wasHidden ? 1 : 0;
            skipped.Struck += !hidden && !wasStruck && !string.IsNullOrWhiteSpace(run.InnerText) ? 1 : 0;
            (wasHidden, wasStruck, Struck) = (hidden, !hidden, Struck || !hidden);
        }
    }

    private void DropNoteMark(W.Run run, StringBuilder text, int start)
    {
        if (text.Length > start && styles.IsRaised(run.RunProperties))
        {
            var raised = text.ToString(start, text.Length - start);
            text.Length = start;
            text.Append(NoteMarks.Is(raised, text) ? string.Empty : raised);
        }
    }

    private void ReadLeaf(OpenXmlElement element, StringBuilder text)
    {
        if (element is W.FieldChar mark)
        {
            Field(mark);
            text.Append(Box(mark));
        }
        else if (fields.Contains(true))
        {
            return;
        }

        switch (element)
        {
            case W.Text or DocumentFormat.OpenXml.Math.Text:
                text.Append(((OpenXmlLeafTextElement)element).Text);
                break;
            case W.TabChar or W.PositionalTab:
                text.Append('\t');
                break;
            case W.Break or W.CarriageReturn:
                text.Append('\n');
                break;
            case W.NoBreakHyphen:
                text.Append('-');
                break;
            case W.SymbolChar symbol:
                text.Append(Symbol(symbol));
                break;
            case W.FieldCode or W.DeletedText or W.DeletedFieldCode or W.FootnoteReference or W.EndnoteReference or W.CommentReference:
                break;
            default:
                ReadChildren(element, text);
                break;
        }
    }

    private void Field(W.FieldChar mark)
    {
        var kind = mark.FieldCharType?.InnerText;
        if (kind == "begin")
        {
            fields.Push(true);
        }
        else if (fields.Count > 0)
        {
            fields.Pop();
            if (kind == "separate")
            {
                fields.Push(false);
            }
        }
    }

    /// <summary>The box that a form field shows to be ticked.</summary>
    private static string Box(W.FieldChar mark) =>
        mark.FormFieldData?.GetFirstChild<W.CheckBox>() is not { } box ? string.Empty
        : Styles.IsOn(box.GetFirstChild<W.Checked>()) ?? Styles.IsOn(box.GetFirstChild<W.DefaultCheckBoxFormFieldState>()) ?? false ? "☒ " : "☐ ";

    private static string Symbol(W.SymbolChar symbol) =>
        ushort.TryParse(symbol.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) ? ((char)code).ToString() : string.Empty;
}
