using System.Text;
using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TcAssistant.Cards;
using Xunit;

namespace TcAssistant.Tests.Cards;

public sealed class CardTextTests
{
    // Everything that hosts are known to read: CommonMark with strikethrough, tables, and bare addresses as links.
    private static readonly MarkdownPipeline Markdown =
        new MarkdownPipelineBuilder().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UsePipeTables().UseGridTables().UseTaskLists().UseDefinitionLists().UseAutoLinks().Build();

    private static readonly Gen<string> Nasty = Gen.OneOf(
        Gen.String,
        Gen.String[" \t\\`*_{}[]()<>#+-.!|~=:@&^$1a"],
        Some.OneOf(
            "[x](http://a.invalid)", "**a**", "_a_", "# a", "- a", "+ a", "1. a", "2) a", "> a", "`a`", "~~a~~", "<at>a</at>", "<b>a</b>", "&lt;at&gt;",
            "http://a.invalid", "www.a.invalid", "a@b.invalid", "mailto:a@b.invalid", "tel:123", "a\n---", "a\n===", "| a | b |", "![a](b)", "{{DATE(2000-01-01T00:00:00Z)}}",
            "<http://a.invalid>", "[a]: b", "    a", ": a", "\u202Ea", "ftp://a.invalid", "***", "- [x] a").Array[0, 4].Select(parts => string.Concat(parts)));

    [Theory]
    [InlineData("a\r\n\tb", "a b")]
    [InlineData("  a  ", "a")]
    [InlineData("«\u00A0Mai\u00A0»", "«\u00A0Mai\u00A0»")]
    [InlineData("a\u200Bb\u202Ec\u0007", "abc")]
    [InlineData("é\u00ADà", "éà")]
    [InlineData("日本 😀", "日本 😀")]
    [InlineData("", "")]
    public void Cleans(string text, string clean) => Assert.Equal(clean, CardText.Clean(text));

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("exactly ten", 11, "exactly ten")]
    [InlineData("one two three four", 12, "one two …")]
    [InlineData("one two, three four", 10, "one two …")]
    [InlineData("abcdefghijklmnop", 8, "abcdefg …")]
    [InlineData("abcdef😀ghijklmnop", 8, "abcdef …")]
    public void Shortens_after_a_word(string text, int max, string expected) => Assert.Equal(expected, CardText.Shorten(text, max));

    [Theory]
    [InlineData("3 lines are due in May 2000.", "3 lines are due in May 2000.")]
    [InlineData("Partie II, 1 a), 2e tiret", "Partie II, 1 a), 2e tiret")]
    [InlineData("Begin with @TcAssistant", "Begin with @TcAssistant")]
    [InlineData("GB.276/TC/2", "GB.276/TC/2")]
    [InlineData("[a](b)", @"\[a\](b)")]
    [InlineData("1. a", @"1\. a")]
    [InlineData("- a", @"\- a")]
    public void Escapes_what_is_needed_and_no_more(string text, string expected) => Assert.Equal(expected, CardText.Escape(text));

    [Fact]
    public void No_text_becomes_anything_but_itself() => Nasty.Sample(text =>
    {
        var shown = Assert.Single(Parse(CardText.Escape(text)).DefaultIfEmpty());
        Assert.Equal(Comparable(CardText.Clean(text)), Comparable(shown ?? ""));
    });

    [Fact]
    public void No_markdown_becomes_html_or_a_date() => Nasty.Sample(text =>
    {
        var escaped = CardText.Escape(text);
        Assert.DoesNotContain("{{", escaped, StringComparison.Ordinal);
        Assert.DoesNotContain(escaped, char.IsControl);
    });

    [Fact]
    public void Shortened_text_fits_and_stays_whole_characters() => Gen.Select(Nasty, Gen.Int[8, 60]).Sample((text, max) =>
    {
        var shortened = CardText.Shorten(text, max);
        Assert.InRange(shortened.Length, 0, max + 1);
        Assert.Equal(CardText.Clean(shortened), shortened);
        _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(shortened);
    });

    /// <summary>The paragraphs' plain text; fails on anything that is not plain text.</summary>
    private static IEnumerable<string> Parse(string markdown)
    {
        foreach (var block in Markdig.Markdown.Parse(markdown, Markdown))
        {
            var paragraph = Assert.IsType<ParagraphBlock>(block);
            yield return string.Concat(paragraph.Inline!.Select(inline => Assert.IsAssignableFrom<LiteralInline>(inline).Content.ToString()));
        }
    }

    // Markdown drops white space at both ends of a line, the unbreakable kind included, and replaces NUL and the like.
    private static string Comparable(string text) => text.Trim();
}
