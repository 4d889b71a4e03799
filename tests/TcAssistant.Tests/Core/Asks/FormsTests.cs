using TcAssistant.Asks.Grammar;
using TcAssistant.Languages;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>The words that decisions about a question look for, as data.</summary>
public sealed class FormsTests
{
    /// <summary>A form that a language has no word for has an empty line there, so that nobody who adds a language overlooks it.</summary>
    [Theory]
    [InlineData(Forms.English)]
    [InlineData(Forms.French)]
    [InlineData(Forms.Spanish)]
    public void Every_language_has_a_line_for_every_form(string data) =>
        Assert.Equal(Enum.GetNames<Form>(), Lines(data).Select(static line => line.Name));

    [Fact]
    public void Every_form_has_words_in_some_language() =>
        Assert.DoesNotContain(Lines(Forms.English).Zip(Lines(Forms.French), Lines(Forms.Spanish)), static lines => lines is { First.Phrases: [], Second.Phrases: [], Third.Phrases: [] });

    [Theory]
    [InlineData(Forms.English)]
    [InlineData(Forms.French)]
    [InlineData(Forms.Spanish)]
    public void Words_stand_as_they_are_compared(string data) =>
        Assert.All(Lines(data).SelectMany(static line => line.Phrases), static phrase => Assert.Equal(Letters.Fold(phrase).Trim(), phrase));

    [Theory]
    [InlineData("Openers: what")]
    [InlineData("3: what")]
    [InlineData("what|which")]
    [InlineData("Opener: what|which|what")]
    [InlineData("Opener: what\nOpener: what")]
    public void What_cannot_be_meant_is_refused(string data) => Assert.Throws<FormatException>(() => Forms.Read(data));

    [Fact]
    public void A_set_holds_exactly_the_forms_it_was_made_of()
    {
        var all = Enum.GetValues<Form>();
        foreach (var form in all)
        {
            Assert.Equal([form], all.Where(FormSet.Of(form).Has));
            Assert.Equal(all.Where(other => other == form || other == Form.Idle), all.Where((FormSet.Of(form) | FormSet.Of(Form.Idle)).Has));
        }
    }

    [Fact]
    public void A_word_has_the_forms_of_every_language()
    {
        Assert.True(Forms.Is("que", Form.Opener));
        Assert.True(Forms.Is("que", Form.Subordinator));
        Assert.True(Forms.Is("train", Form.Ordinary, Language.French));
        Assert.False(Forms.Is("vino", Form.Ordinary, Language.French));
        Assert.False(Forms.Is("que", Form.PossessiveOfOne));
    }

    private static IEnumerable<(string Name, string[] Phrases)> Lines(string data) => data.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(static line => line.Split(':')).Select(static line => (line[0], line[1].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
}
