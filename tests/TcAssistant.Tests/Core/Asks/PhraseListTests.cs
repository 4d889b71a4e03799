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
    [InlineData("due|\n    falls due", "due;falls due")]
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
    [InlineData("(must|\n    should) be done")]
    public void What_is_no_phrase_is_refused(string data) => Assert.Throws<FormatException>(() => PhraseList.Read(data));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    [InlineData(Language.Spanish)]
    public void Words_stand_as_they_are_compared_and_no_phrase_stands_twice_behind_a_label(Language language) =>
        Assert.All(Words.Entries(Words.Of(language)), static entry =>
        {
            var phrases = PhraseList.Read(entry.Phrases.Span);
            Assert.NotEmpty(phrases);
            Assert.All(phrases.SelectMany(static phrase => phrase.SelectMany(static place => place)), static word => Assert.Equal(Letters.Fold(word), word));
            var all = phrases.SelectMany(Spelt).ToList();
            Assert.Equal(all.Distinct(), all);
        });

    [Theory]
    [InlineData("Due: due", "Due= due")]
    [InlineData("# what is due\nDue: due\n", "Due= due")]
    [InlineData("Due: due\n\nOr: or", "Due= due;Or= or")]
    [InlineData("Due Ready: ready|\n    to be ready\nOr: or", "Due Ready= ready|     to be ready;Or= or")]
    [InlineData("", "")]
    public void A_list_is_labels_with_what_stands_behind_each(string list, string read) =>
        Assert.Equal(read, string.Join(';', Words.Entries(list).Select(static entry => $"{entry.Label}={entry.Phrases}".Replace('\n', ' '))));

    [Theory]
    [InlineData("due")]
    [InlineData(": due")]
    [InlineData("    due\nDue: due")]
    public void A_line_without_a_label_is_refused(string list) => Assert.Throws<FormatException>(() => Words.Entries(list).ToList());

    private static IEnumerable<string> Spelt(string[][] phrase) =>
        phrase.Aggregate<string[], IEnumerable<string>>([""], static (begun, place) => begun.SelectMany(_ => place, static (said, word) => $"{said} {word}"));
}
