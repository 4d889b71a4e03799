using Xunit;

namespace TcAssistant.Tests.Core.Documents;

public sealed class HtmlTests
{
    [Fact]
    public void Cells_over_rows_and_columns_stand_once_in_a_true_grid() => Gives(
        "<table><thead><tr><th rowspan=2>Issue<th colspan=2>When<tr><th>Start<th>End</thead><tr><td>a<td rowspan=0>b<td>c<tr><td>d<td>e</table>",
        "[1,1+1+0] Issue", "[1,2+0+1] When", "[2,2] Start", "[2,3] End", "[3,1] a", "[3,2+1+0] b", "[3,3] c", "[4,1] d", "[4,3] e");

    [Fact]
    public void Paragraphs_headings_and_lists_are_told_apart() => Gives(
        "<h1>Plan</h1><p>One\n two<br>three</p><ul><li>a<ul><li>b</ul><li>c</ul><ol type=a start=2><li>x<li>y</ol>loose<div>block</div>text",
        "# Plan", "One two⏎three", "• a", " • b", "• c", "b) x", "c) y", "loose", "block", "text");

    [Fact]
    public void Tables_that_only_lay_out_the_page_are_looked_through() => Gives(
        "<table><tr><td><h2>Plan</h2><table><tr><td>a<td>b</table></table>",
        "[1,1] ## Plan / [1,1] a / [1,2] b");

    [Fact]
    public void What_the_page_does_not_show_is_not_read_and_said()
    {
        var reading = Shown.Read("<html><style>@media print{.noprint{display:none}} .draft, p.old {display : none}</style><p class=noprint>shown</p><p class=draft>x</p><p hidden>y</p><p style='Display: None'>z</p><table><tr style='display:none'><td>w<tr><td>cell</table>");
        Assert.Equal(["shown", "[1,1] cell"], Shown.Of(reading.Document!));
        Assert.Equal("4 passages of hidden text were not read.", Assert.Single(reading.Findings).Message.English);
    }

    [Theory]
    [InlineData("<s>31 March 2025</s>")]
    [InlineData("<strike>31 March 2025</strike>")]
    [InlineData("<span style='color:red; text-decoration: underline line-through'>31 March 2025</span>")]
    [InlineData("<span style='text-decoration-line:line-through'>31 March 2025</span>")]
    [InlineData("<b class=old>31 March 2025</b>")]
    public void What_the_page_strikes_through_is_not_read_and_said(string struck)
    {
        var reading = Shown.Read($"<html><style>.old {{ text-decoration: line-through }} .new {{ text-decoration: underline }}</style><p>{struck} <u class=new style='text-decoration:underline'>30 June 2025</u></p><table><tr style='text-decoration:line-through'><td><td>x<tr><td>a<td>b</table>");
        Assert.Equal(["30 June 2025", "[1,1] ", "[1,2] ", "[2,1] a", "[2,2] b"], Shown.Of(reading.Document!));
        Assert.Equal("2 passages that are struck through were not read.", Assert.Single(reading.Findings).Message.English);
    }

    [Fact]
    public void Raised_marks_of_notes_are_left_out_and_boxes_shown() => Gives(
        "<p>30 June 2025<sup>2</sup> and 1<sup>er</sup> mai<sup><a href=#n1>[1]</a></sup><p><input type=checkbox checked>Q1 <input type=radio>Q2 <input value=x><ul><li><input type=checkbox> write</ul>",
        "30 June 2025 and 1er mai", "☒ Q1 ☐ Q2", "☐ write");

    [Fact]
    public void A_page_saved_by_Word_is_read_as_the_document_was()
    {
        var reading = Shown.Read("""
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body>
            <p class=MsoTitle>Plan d&#8217;action</p>
            <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>une mesure<o:p></o:p></p>
            <p class=MsoNormal>par <del cite="mailto:x" datetime="2026-01-01">mars</del><ins>mai</ins> 2026<span style='mso-hide:all;display:none'>caché</span></p>
            <div style='mso-element:comment-list'><div style='mso-element:comment'><p>à vérifier</p></div></div>
            </body></html>
            """);
        Assert.Equal(["! Plan d’action", " • une mesure", "par mai 2026"], Shown.Of(reading.Document!));
        Assert.Equal(
            ["One comment in the document was not read.", "One passage of hidden text was not read.", "The document has one tracked change; it was read as accepted, and deleted text was not read."],
            reading.Findings.Select(finding => finding.Message.English).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Old_pages_in_one_byte_letters_are_read() =>
        Assert.Equal(["Genève – «œuvre»"], Shown.Of(Shown.Read([.. "<html><p>Gen"u8, 0xE8, .. "ve "u8, 0x96, (byte)' ', 0xAB, 0x9C, .. "uvre"u8, 0xBB, .. "</p>"u8]).Document!));

    private static void Gives(string page, params string[] expected) => Assert.Equal(expected, Shown.Of(Shown.Read($"<html><body>{page}").Document!));
}
