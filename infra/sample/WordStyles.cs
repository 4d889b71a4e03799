using DocumentFormat.OpenXml.Wordprocessing;

namespace TcAssistant.Sample;

/// <summary>How the Word documents look.</summary>
internal static class WordStyles
{
    private const string Blue = "1F4E79";
    private const string Grey = "595959";
    private const string Font = "Calibri";
    private const int DashList = 1;

    public static Styles In(string language) => new(
        [
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font },
                    new FontSize { Val = "21" },
                    new Languages { Val = Locale(language) })),
                new ParagraphPropertiesDefault()),
            Style("Normal", "Normal", "", after: 120),
            Style("Title", "Title", "Normal", size: 40, bold: true, colour: Blue, before: 240, after: 240),
            Style("Heading1", "heading 1", "Normal", size: 28, bold: true, colour: Blue, before: 360, after: 160, outline: 0),
            Style("Section", "heading 2", "Normal", size: 24, bold: true, colour: Blue, before: 240, after: 80, outline: 1),
            Style("Heading3", "heading 3", "Normal", bold: true, colour: Blue, before: 60, after: 60, outline: 2),
            Style("Reference", "Document symbol", "Normal", bold: true, after: 0),
            Style("Session", "Session", "Normal", colour: Grey, after: 200),
            Style("Committee", "Committee", "Normal", bold: true, after: 0),
            Style("Item", "Agenda item", "Normal", colour: Grey, after: 0),
            Style("Notice", "Notice", "Normal", italic: true, colour: Grey, after: 240),
            Style("Paragraph", "Body paragraph", "Normal", after: 120),
            Style("Date", "Date", "Normal", before: 240, after: 0),
            PageBreak(Style("Annex", "Annex", "Normal", size: 32, bold: true, colour: Blue, after: 0)),
            Style("Footer", "footer", "Normal", size: 17, colour: Grey, after: 0),
            Style("TableText", "Table text", "Normal", size: 19, before: 40, after: 40),
            Style("ColumnHeading", "Column heading", "TableText", bold: true),
            Style("IssueTitle", "Issue title", "TableText", bold: true),
            Style("Context", "Context", "TableText"),
            Style("Note", "Note", "TableText"),
            Style("Group", "Sub-heading", "TableText", bold: true, italic: true, before: 100),
            Dashed(Style("Dash", "Line of action", "TableText")),
            Style("Entry", "Timetable entry", "TableText"),
            PlanTable(),
        ]);

    /// <summary>One list: an en dash that hangs before each line of action.</summary>
    public static Numbering Dashes() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "–" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "284", Hanging = "284" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = DashList });

    private static string Locale(string language) => language switch
    {
        "fr" => "fr-CH",
        "es" => "es-ES",
        _ => "en-GB",
    };

    private static Style Style(
        string id, string name, string basedOn, int? size = null, bool bold = false, bool italic = false, string? colour = null,
        int? before = null, int? after = null, int? outline = null)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id };
        if (basedOn.Length == 0)
        {
            style.Default = true;
        }

        style.Append(new StyleName { Val = name });
        if (basedOn.Length > 0)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new PrimaryStyle());
        style.Append(ParagraphLook(before, after, outline));
        style.Append(RunLook(size, bold, italic, colour));
        return style;
    }

    private static StyleParagraphProperties ParagraphLook(int? before, int? after, int? outline)
    {
        var look = new StyleParagraphProperties();
        if (outline is not null)
        {
            look.KeepNext = new KeepNext();
            look.OutlineLevel = new OutlineLevel { Val = outline };
        }

        if (before is not null || after is not null)
        {
            look.SpacingBetweenLines = Spacing(before, after);
        }

        return look;
    }

    private static SpacingBetweenLines Spacing(int? before, int? after)
    {
        // Set one by one: a null given in the initialiser is written as an empty attribute, which Word refuses.
        var spacing = new SpacingBetweenLines();
        if (before is not null)
        {
            spacing.Before = $"{before}";
        }

        if (after is not null)
        {
            spacing.After = $"{after}";
        }

        return spacing;
    }

    private static StyleRunProperties RunLook(int? size, bool bold, bool italic, string? colour)
    {
        var look = new StyleRunProperties();
        if (bold)
        {
            look.Bold = new Bold();
        }

        if (italic)
        {
            look.Italic = new Italic();
        }

        if (colour is not null)
        {
            look.Color = new Color { Val = colour };
        }

        if (size is not null)
        {
            look.FontSize = new FontSize { Val = size.ToString() };
        }

        return look;
    }

    private static Style PageBreak(Style style)
    {
        style.StyleParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        return style;
    }

    private static Style Dashed(Style style)
    {
        style.StyleParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingId { Val = DashList });
        return style;
    }

    private static Style PlanTable() => new(
        new StyleName { Val = "Plan table" },
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8, Color = Blue },
                new BottomBorder { Val = BorderValues.Single, Size = 8, Color = Blue },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "BFBFBF" },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = "BFBFBF" }),
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 113, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 113, Type = TableWidthValues.Dxa })),
        new TableStyleProperties(
            new RunPropertiesBaseStyle(new Color { Val = "FFFFFF" }),
            new TableStyleConditionalFormattingTableCellProperties(
                new Shading { Val = ShadingPatternValues.Clear, Fill = Blue }))
        { Type = TableStyleOverrideValues.FirstRow })
    { Type = StyleValues.Table, StyleId = "PlanTable" };
}
