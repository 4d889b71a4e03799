using System.Text;
using TcAssistant.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Documents;

public sealed class TextTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with mark")]
    [InlineData("utf-16 with mark")]
    [InlineData("utf-16")]
    [InlineData("utf-16 big end first")]
    [InlineData("windows-1252")]
    public void Letters_are_read_in_every_usual_encoding(string encoding)
    {
        const string text = "Échéances – «œuvre» 2026";
        byte[] bytes = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "utf-16 with mark" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            "utf-16" => Encoding.Unicode.GetBytes(text),
            "utf-16 big end first" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            _ => [0xC9, .. "ch"u8, 0xE9, .. "ances "u8, 0x96, (byte)' ', 0xAB, 0x9C, .. "uvre"u8, 0xBB, .. " 2026"u8],
        };
        Assert.Equal([text], Shown.Of(Shown.Read(bytes, "plan.txt").Document!));
    }

    [Fact]
    public void Empty_lines_divide_paragraphs_and_long_lines_go_on() => Gives(
        "Short line\nanother\n\nThis line is as long as the page is wide, so that it goes on\nin the next one.\n\n- an item;\n- another item that is long enough to be wrapped by the editor\n  and goes on here\n\nlast",
        "Short line⏎another",
        "This line is as long as the page is wide, so that it goes on in the next one.",
        "- an item;",
        "- another item that is long enough to be wrapped by the editor and goes on here",
        "last");

    [Fact]
    public void Without_empty_lines_each_line_is_a_paragraph() => Gives("One\nTwo\nThree\nFour", "One", "Two", "Three", "Four");

    [Fact]
    public void Tables_drawn_with_strokes_are_tables() => Gives(
        "Plan\n\n| Action | Deadline |\n|---|:---:|\n| Publish | May 2026 |\n| Train |  |\n\nafter",
        "Plan", "[1,1] Action", "[1,2] Deadline", "[2,1] Publish", "[2,2] May 2026", "[3,1] Train", "[3,2] ", "after");

    [Fact]
    public void Strokes_between_the_columns_alone_draw_one_too() => Gives(
        "Plan\nAction | Deadline\nPublish | May 2026\nTrain | \nafter", "Plan", "[1,1] Action", "[1,2] Deadline", "[2,1] Publish", "[2,2] May 2026", "[3,1] Train", "[3,2] ", "after");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Lines_end_as_any_system_ends_them(string end) =>
        Gives($"\uFEFFPlan{end}{end}Action\tDeadline{end}Publish\tMay 2026{end}", "Plan", "[1,1] Action", "[1,2] Deadline", "[2,1] Publish", "[2,2] May 2026");

    [Theory]
    [InlineData("+--------+----------+\n| Action | Deadline |\n+--------+----------+\n| Adopt  | May 2026 |\n| Print  |          |\n+--------+----------+")]
    [InlineData("+--------+----------+\n| Action | Deadline |\n+========+==========+\n| Adopt  | May 2026 |\n+--------+----------+\n| Print  |          |\n+--------+----------+")]
    [InlineData("┌────────┬──────────┐\n│ Action │ Deadline │\n├────────┼──────────┤\n│ Adopt  │ May      │\n│        │ 2026     │\n│ Print  │          │\n└────────┴──────────┘")]
    public void Tables_drawn_as_boxes_are_tables(string box) => Gives(
        $"Plan\n\n{box}\n\nafter", "Plan", "[1,1] Action", "[1,2] Deadline", "[2,1] Adopt", "[2,2] May 2026", "[3,1] Print", "[3,2] ", "after");

    [Fact]
    public void Rules_around_text_draw_no_table() => Gives("+-----+\nNOTE\n+-----+\n\nafter", "+-----+⏎NOTE⏎+-----+", "after");

    [Fact]
    public void Rows_divided_by_tabs_are_a_table() => Gives(
        "Plan\nAction\tDeadline\nPublish\tMay 2026\nTrain\tJune 2026",
        "Plan", "[1,1] Action", "[1,2] Deadline", "[2,1] Publish", "[2,2] May 2026", "[3,1] Train", "[3,2] June 2026");

    private static void Gives(string text, params string[] expected)
    {
        var document = Shown.Read(text, "plan.txt").Document!;
        Assert.Equal(FileKind.Text, document.Kind);
        Assert.Equal(expected, Shown.Of(document));
    }
}
