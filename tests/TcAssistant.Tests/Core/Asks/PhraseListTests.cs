using TcAssistant.Asks.Grammar;
using TcAssistant.Languages;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>The notation of the question words.</summary>
public sealed class PhraseListTests
{
    [Theory]
    [InlineData("due|falls due", "due;falls due")]
    [InlineData(" due | falls  due ", "due;falls due")]
    [InlineData("(must|should) be done", "must,should be done")]
    [InlineData("to be (done|made)|done", "to be done,made;done")]
    [InlineData("(has|have) (no|a) date", "has,have no,a date")]
    [InlineData("", "")]
    public void A_place_of_a_phrase_has_the_words_in_its_bracket(string data, string read) =>
        Assert.Equal(read, string.Join(';', PhraseList.Read(data).Select(static phrase => string.Join(' ', phrase.Select(static place => string.Join(',', place))))));

    [Theory]
    [InlineData("(must|should be done")]
    [InlineData("must) be done")]
    [InlineData("(must|) be done")]
    [InlineData("() be done")]
    [InlineData("((must|may)|can)")]
    [InlineData("un(done|made)")]
    [InlineData("(must |should)")]
    public void What_is_no_phrase_is_refused(string data) => Assert.Throws<FormatException>(() => PhraseList.Read(data));

    [Theory]
    [InlineData(Words.English)]
    [InlineData(Words.French)]
    [InlineData(Words.Spanish)]
    public void Words_stand_as_they_are_compared_and_no_phrase_stands_twice_in_a_line(string data) =>
        Assert.All(data.Split('\n', StringSplitOptions.RemoveEmptyEntries), static line =>
        {
            var phrases = PhraseList.Read(line.AsSpan(line.IndexOf(':', StringComparison.Ordinal) + 1));
            Assert.NotEmpty(phrases);
            Assert.All(phrases.SelectMany(static phrase => phrase.SelectMany(static place => place)), static word => Assert.Equal(Letters.Fold(word), word));
            var all = phrases.SelectMany(Spelt).ToList();
            Assert.Equal(all.Distinct(), all);
        });

    private static IEnumerable<string> Spelt(string[][] phrase) =>
        phrase.Aggregate<string[], IEnumerable<string>>([""], static (begun, place) => begun.SelectMany(_ => place, static (said, word) => $"{said} {word}"));
}
