using Xunit;

namespace TcAssistant.Tests.Core.Documents;

public sealed class DocxTests
{
    [Fact]
    public void Merged_cells_stand_once_in_a_true_grid() => Gives(
        Word.Table(
            Word.Row(Word.Cell("Issue", merge: "down"), Word.Cell("When", span: 2)),
            Word.Row(Word.Cell("", merge: "up"), "Start", "End"),
            Word.Row(Word.Cell("1. Schools", span: 3))),
        "[1,1+1+0] Issue", "[1,2+0+1] When", "[2,2] Start", "[2,3] End", "[3,1+0+2] 1. Schools");

    [Fact]
    public void Columns_kept_for_widths_alone_are_left_out() => Gives(
        Word.Table(Word.Row(Word.Cell("a", span: 5), Word.Cell("b", span: 2)), Word.Row(Word.Cell("c", span: 5), Word.Cell("d", span: 2))),
        "[1,1] a", "[1,2] b", "[2,1] c", "[2,2] d");

    [Fact]
    public void Tables_inside_cells_stay_in_their_cell() => Gives(
        Word.Table(Word.Row(Word.Cell(Word.Table(Word.Row("x", "y")) + Word.Paragraph("after")), "z")),
        "[1,1] [1,1] x / [1,2] y / after", "[1,2] z");

    [Fact]
    public void Content_controls_are_looked_through() => Gives(
        "<w:sdt><w:sdtContent>" + Word.Table(
            "<w:sdt><w:sdtContent>" + Word.Row("a", "<w:tc><w:sdt><w:sdtContent>" + Word.Paragraph("b") + "</w:sdtContent></w:sdt></w:tc>") + "</w:sdtContent></w:sdt>")
        + "</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtContent>" + Word.Run("inline") + "</w:sdtContent></w:sdt></w:p>",
        "[1,1] a", "[1,2] b", "inline");

    [Fact]
    public void Headings_and_the_title_are_known_by_their_styles() => Gives(
        Word.Styled("Title", "Plan") + Word.Styled("H1", "Part I") + Word.Styled("H2", "Schools") + Word.Paragraph("text"),
        "! Plan", "# Part I", "## Schools", "text");

    [Fact]
    public void Numbers_that_Word_computes_are_written_out() => Assert.Equal(
        ["1. one", " a) under one", " b) more", "2. two", " a) under two", "- dash", "• bullet"],
        Shown.Of(Shown.Read(Word.Make(
            Word.Item(1, 0, "one") + Word.Item(1, 1, "under one") + Word.Item(1, 1, "more") + Word.Item(1, 0, "two") + Word.Item(1, 1, "under two") + Word.Item(2, 0, "dash") + Word.Item(3, 0, "bullet"),
            numbering: Word.List(1, ("decimal", "%1."), ("lowerLetter", "%2)")) + Word.List(2, ("bullet", "-")) + Word.List(3, ("bullet", "\uF0B7")) + Word.Use(1, 1) + Word.Use(2, 2) + Word.Use(3, 3))).Document!).Select(line => line.Replace("\uF0B7", "•", StringComparison.Ordinal)));

    [Fact]
    public void Numbers_of_several_levels_are_joined() => Assert.Equal(
        ["1. A", " 1.1 B", " 1.2 C", "2. D", " 2.1 E"],
        Shown.Of(Shown.Read(Word.Make(
            Word.Item(1, 0, "A") + Word.Item(1, 1, "B") + Word.Item(1, 1, "C") + Word.Item(1, 0, "D") + Word.Item(1, 1, "E"),
            numbering: Word.List(1, ("decimal", "%1."), ("decimal", "%1.%2")) + Word.Use(1, 1))).Document!));

    [Fact]
    public void A_dash_typed_by_hand_is_a_list_item() => Gives(Word.Paragraph("- une étude;") + Word.Paragraph("–otra medida"), "- une étude;", "– otra medida");

    [Fact]
    public void A_box_to_tick_is_one_too() => Gives(Word.Paragraph("☐ une étude") + Word.Paragraph("☒ otra medida"), "☐ une étude", "☒ otra medida");

    [Fact]
    public void Line_breaks_hyphens_and_blanks_are_cleaned() => Gives(
        "<w:p>" + Word.Run("first\u00A0line\nse\u00ADcond") + "<w:r><w:noBreakHyphen/><w:t>x</w:t><w:tab/><w:t>y</w:t></w:r></w:p>",
        "first line⏎second-x y");

    [Fact]
    public void Of_fields_only_the_result_is_read() => Gives(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE \\@ x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + Word.Run("inner") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Word.Run("May 2026") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + "<w:fldSimple w:instr=\"REF x\">" + Word.Run(" (see 2)") + "</w:fldSimple></w:p>",
        "May 2026 (see 2)");

    [Fact]
    public void Tracked_changes_are_read_as_accepted_and_said()
    {
        var reading = Shown.Read(Word.File(
            "<w:p>" + Word.Run("by ") + "<w:del w:id=\"1\"><w:r><w:delText>March</w:delText></w:r></w:del><w:ins w:id=\"2\">" + Word.Run("May") + "</w:ins>" + Word.Run(" 2026") + "</w:p>",
            "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + Word.Run("joined ") + "</w:p>",
            Word.Paragraph("to this"),
            "<w:p><w:moveFrom w:id=\"4\">" + Word.Run("moved away") + "</w:moveFrom></w:p>",
            Word.Table("<w:tr><w:trPr><w:del w:id=\"5\"/></w:trPr>" + Word.Cell("gone") + "</w:tr>", Word.Row("stays"))));
        Assert.Equal(["by May 2026", "joined to this", "[1,1] stays"], Shown.Of(reading.Document!));
        Assert.Equal("The document has 5 tracked changes; they were read as accepted, and deleted text was not read.", Assert.Single(reading.Findings).Message.English);
    }

    private const string DeletedMark = "<w:rPr><w:del w:id=\"9\"/></w:rPr>";

    private static string Joined(string text) => $"<w:p><w:pPr>{DeletedMark}</w:pPr>{Word.Run(text)}</w:p>";

    [Fact]
    public void A_deleted_mark_joins_to_no_table_and_to_no_cell_and_loses_nothing() => Gives(
        Joined("before ") + Joined("the table") + Word.Table(Word.Row("first", $"<w:tc>{Word.Paragraph("in the cell")}{Joined("last of it")}</w:tc>", "third")) + Word.Paragraph("between") + Joined("the end"),
        "before the table", "[1,1] first", "[1,2] in the cell / last of it", "[1,3] third", "between", "the end");

    [Fact]
    public void A_deleted_mark_at_the_end_keeps_its_paragraph_a_heading() => Gives(
        $"<w:p><w:pPr><w:pStyle w:val=\"H1\"/>{DeletedMark}</w:pPr>{Word.Run("Part I")}</w:p>" + Word.Table(Word.Row("cell")),
        "# Part I", "[1,1] cell");

    [Fact]
    public void A_deleted_mark_joins_past_a_text_box_of_its_own() => Gives(
        $"<w:p><w:pPr>{DeletedMark}</w:pPr>{Word.Run("outside ")}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Word.Paragraph("in the box")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>" + Word.Paragraph("goes on"),
        "in the box", "outside goes on");

    [Fact]
    public void Comments_and_hidden_text_are_not_read_and_said()
    {
        var reading = Shown.Read(Word.Make(
            "<w:p>" + Word.Run("seen") + Word.Run(" secret", "<w:vanish/>") + Word.Run(" still", "<w:rStyle w:val=\"Ghost\"/>") + Word.Run(" again", "<w:rStyle w:val=\"Ghost\"/><w:vanish w:val=\"0\"/>") + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>"
            + Word.Styled("GhostLine", "all hidden"),
            styles: "<w:style w:type=\"character\" w:styleId=\"Ghost\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"GhostLine\"><w:basedOn w:val=\"GhostBase\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"GhostBase\"><w:rPr><w:vanish/></w:rPr></w:style>",
            comments: "<w:comment w:id=\"1\">" + Word.Paragraph("check this") + "</w:comment>"));
        Assert.Equal(["seen again"], Shown.Of(reading.Document!));
        Assert.Equal(["One comment in the document was not read.", "2 passages of hidden text were not read."], reading.Findings.Select(finding => finding.Message.English));
    }

    [Fact]
    public void Tags_around_names_and_dates_are_looked_through() => Gives(
        "<w:p>" + Word.Run("by ") + "<w:smartTag w:uri=\"urn:x\" w:element=\"date\"><w:smartTagPr><w:attr w:name=\"Year\" w:val=\"2025\"/></w:smartTagPr><w:smartTag w:uri=\"urn:x\" w:element=\"number\">" + Word.Run("30") + "</w:smartTag>"
        + Word.Run(" June") + "<w:del w:id=\"1\"><w:r><w:delText> 2024</w:delText></w:r></w:del>" + Word.Run(" hidden", "<w:vanish/>") + "</w:smartTag>" + Word.Run(" 2025") + "</w:p>",
        "by 30 June 2025");

    [Fact]
    public void Blocks_inside_unknown_elements_are_read() => Gives(
        "<w:unknown>" + Word.Paragraph("kept") + Word.Table("<w:unknown>" + Word.Row("a", "b") + "</w:unknown>") + "</w:unknown>",
        "kept", "[1,1] a", "[1,2] b");

    [Fact]
    public void What_is_struck_through_is_not_read_and_said()
    {
        var reading = Shown.Read(Word.Make(
            "<w:p>" + Word.Run("31 March", "<w:strike/>") + Word.Run(" 2025 ", "<w:strike/>") + Word.Run("30 June 2025") + Word.Run(" or so", "<w:dstrike/>") + Word.Run(" sharp", "<w:strike w:val=\"0\"/>") + "</w:p>"
            + Word.Styled("Gone", "all struck") + Word.Item(1, 0, "one") + Word.Item(1, 0, "two").Replace("<w:rPr>", "<w:rPr><w:strike/>", StringComparison.Ordinal) + Word.Item(1, 0, "three"),
            styles: "<w:style w:type=\"paragraph\" w:styleId=\"Gone\"><w:rPr><w:strike/></w:rPr></w:style>",
            numbering: Word.List(1, ("decimal", "%1.")) + Word.Use(1, 1)));
        Assert.Equal(["30 June 2025 sharp", "1. one", "3. three"], Shown.Of(reading.Document!));
        Assert.Equal("4 passages that are struck through were not read.", Assert.Single(reading.Findings).Message.English);
    }

    [Theory]
    [InlineData("30 June 2025", "2", "30 June 2025")]
    [InlineData("the statute", "1, 3", "the statute")]
    [InlineData("the statute", "*", "the statute")]
    [InlineData("the statute", "b", "the statute")]
    [InlineData("1", "er", "1er")]
    [InlineData("le 2", "e", "le 2e")]
    [InlineData("1", "st", "1st")]
    [InlineData("N", "o", "No")]
    [InlineData("au XIX", "e", "au XIXe")]
    [InlineData("500 km", "2", "500 km2")]
    [InlineData("10", "6", "106")]
    public void Raised_marks_of_notes_are_left_out_and_ordinals_kept(string text, string raised, string expected) =>
        Gives("<w:p>" + Word.Run(text) + Word.Run(raised, "<w:vertAlign w:val=\"superscript\"/>") + "</w:p>", expected);

    [Fact]
    public void What_a_control_asks_to_be_entered_is_not_read() => Gives(
        Word.Table("<w:tr>" + Word.Cell("a") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + Word.Cell("Click or tap to enter a date.") + "</w:sdtContent></w:sdt>" + Word.Cell("b") + "</w:tr>")
        + "<w:p>" + Word.Run("by ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + Word.Run("Choose an item.") + "</w:sdtContent></w:sdt>"
        + "<w:sdt><w:sdtPr><w:showingPlcHdr w:val=\"0\"/></w:sdtPr><w:sdtContent>" + Word.Run("June") + "</w:sdtContent></w:sdt></w:p>",
        "[1,1] a", "[1,2] ", "[1,3] b", "by June");

    [Fact]
    public void Form_boxes_show_whether_they_are_ticked() => Gives(
        "<w:p>" + FormBox("<w:default w:val=\"0\"/><w:checked/>") + Word.Run("Q1 ") + FormBox("<w:default w:val=\"0\"/>") + Word.Run("Q2") + "</w:p>",
        "☒ Q1 ☐ Q2");

    [Fact]
    public void A_text_box_is_read_once_after_its_paragraph() => Gives(
        "<w:p>" + Word.Run("anchor") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
        + Word.Paragraph("in the box") + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
        + Word.Paragraph("in the box") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        "anchor", "in the box");

    [Fact]
    public void Links_are_text_even_when_their_address_is_no_address()
    {
        var reading = Shown.Read(Word.Make(
            "<w:p><w:hyperlink r:id=\"h1\">" + Word.Run("the policy") + "</w:hyperlink></w:p>",
            links: Word.Link("h1", "hyperlink", "mailto:one@example.org, two@@example.org") + Word.Link("h2", "hyperlink", "http://[bad")));
        Assert.Equal(["the policy"], Shown.Of(reading.Document!));
    }

    private static string FormBox(string state) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:sizeAuto/>{state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static void Gives(string body, params string[] expected)
    {
        var reading = Shown.Read(Word.File(body));
        Assert.Null(reading.Refusal);
        Assert.Equal(expected, Shown.Of(reading.Document!));
    }
}
