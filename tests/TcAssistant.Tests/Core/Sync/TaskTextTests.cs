using CsCheck;
using TcAssistant.Plans;
using TcAssistant.Sync;
using Xunit;

namespace TcAssistant.Tests.Core.Sync;

public sealed class TaskTextTests
{
    private static readonly LineKey Line = new("k3f9");

    private static readonly string Whole = new TaskText("The line\nsource", "call Ben\n\non Monday").Join(Line, "Notes below");

    [Fact]
    public void What_is_joined_comes_apart() => Assert.Equal(new("The line\nsource", "call Ben\n\non Monday"), TaskText.Split(Whole, Line, ""));

    [Theory]
    [InlineData("carriage returns", "\n", "\r\n")]
    [InlineData("blanks at the ends", "source\n", "source  \n")]
    [InlineData("another rule", "────", "-----")]
    [InlineData("other words in the marker line", "Notes below", "Eigene Notizen")]
    public void Another_client_may_write_it_otherwise(string what, string ours, string theirs)
    {
        Assert.NotEmpty(what);
        Assert.Equal(new("The line\nsource", "call Ben\n\non Monday"), TaskText.Split(Whole.Replace(ours, theirs, StringComparison.Ordinal), Line, ""));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("only mine", "", "only mine")]
    [InlineData("The line\nsource", "The line\nsource", "")]
    [InlineData("The line\r\nsource\r\n\r\nmine", "The line\nsource", "mine")]
    [InlineData("The other line\nmine", "", "The other line\nmine")]
    public void Without_a_marker_line(string description, string block, string notes) =>
        Assert.Equal(new(block, notes), TaskText.Split(description, Line, "The line\nsource"));

    [Fact]
    public void Another_lines_marker_is_no_marker() => Assert.Equal("", TaskText.Split(Whole, new("other"), "").Block);

    [Fact]
    public void Whatever_people_write_below_is_theirs() =>
        Gen.Select(Gen.String[Gen.Char[' ', 'é'], 0, 60], Gen.String[Gen.Char["ab \r\n"], 0, 60]).Sample((block, notes) =>
        {
            var text = new TaskText(TaskText.Normal(block.Replace("[", "", StringComparison.Ordinal)), TaskText.Normal(notes));
            return TaskText.Split(text.Join(Line, "Notes below"), Line, "") == text;
        });

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("one two three four", 12, "one two …")]
    [InlineData("onetwothreefour", 8, "onetwo …")]
    [InlineData("abcde😀fgh", 8, "abcde …")]
    public void A_text_is_cut_after_a_word_and_never_within_a_letter(string text, int most, string cut) => Assert.Equal(cut, TaskText.Cut(text, most));

    [Fact]
    public void A_long_value_is_known_again_by_its_fingerprint()
    {
        var text = new string('x', 5_000);
        Assert.True(TaskText.Kept(text).Length < 100);
        Assert.Equal(TaskText.Kept(text), TaskText.Kept(new string('x', 5_000)));
        Assert.NotEqual(TaskText.Kept(text), TaskText.Kept(text + "y"));
    }
}
