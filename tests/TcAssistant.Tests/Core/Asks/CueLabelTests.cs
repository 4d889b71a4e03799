using TcAssistant.Asks.Grammar;
using TcAssistant.Languages;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>What stands before the colon in the lists of question words.</summary>
public sealed class CueLabelTests
{
    [Theory]
    [InlineData("Due", "Due 0 None")]
    [InlineData("Due Ready", "Due 0 Ready")]
    [InlineData("Month 12", "Month 12 None")]
    [InlineData("Feast 1224", "Feast 1224 None")]
    [InlineData("NthShown 0", "NthShown 0 None")]
    [InlineData("NotHeld Contact", "NotHeld 3 None")]
    public void A_label_is_a_cue_and_what_its_phrases_say_beyond_it(string label, string read)
    {
        var (cue, number, shade) = CueLabel.Read(label);
        Assert.Equal(read, $"{cue} {number} {shade}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Dew")]
    [InlineData("due")]
    [InlineData("17")]
    [InlineData("Due 1")]
    [InlineData("Due Quietest")]
    [InlineData("Due None")]
    [InlineData("Due Ready Ready")]
    [InlineData("Month")]
    [InlineData("Month 13")]
    [InlineData("Weekday 0")]
    [InlineData("Feast 1301")]
    [InlineData("NotHeld")]
    [InlineData("NotHeld 1")]
    [InlineData("Every -3")]
    public void A_label_that_means_nothing_is_refused(string label) => Assert.Throws<FormatException>(() => CueLabel.Read(label));

    [Fact]
    public void Every_shade_belongs_to_a_cue_and_is_said_in_some_language()
    {
        var shades = Enum.GetValues<Shade>().Where(static shade => shade != Shade.None).ToList();
        Assert.DoesNotContain(shades, static shade => CueLabel.Owner(shade) == Cue.Unread);
        var said = Enum.GetValues<Language>().SelectMany(static language => Words.Entries(Words.Of(language))).Select(static entry => entry.Label).ToHashSet();
        Assert.All(shades, shade => Assert.Contains($"{CueLabel.Owner(shade)} {shade}", said));
    }
}
