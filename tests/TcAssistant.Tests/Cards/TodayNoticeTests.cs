using TcAssistant.Cards;
using TcAssistant.Languages;
using Xunit;

namespace TcAssistant.Tests.Cards;

/// <summary>Where plan time is not the real time every card says so, once.</summary>
public class TodayNoticeTests
{
    private static readonly DateOnly Today = new(2000, 4, 17);

    [Theory]
    [InlineData(Language.English, "oday is taken to be 17 April 2000.")]
    [InlineData(Language.French, "a date du jour est supposée être le 17 avril 2000.")]
    [InlineData(Language.Spanish, "e supone que hoy es 17 de abril de 2000.")]
    public void Every_card_says_once_in_its_language_which_day_it_is_taken_to_be(Language language, string words)
    {
        foreach (var (name, card) in EveryCard.In(language))
        {
            var once = TodayNotice.On(card, Today);
            var twice = TodayNotice.On(once, Today);

            Assert.True(Count(once, words) == 1, name);
            Assert.True(Count(twice, words) == 1, name);
        }
    }

    [Fact]
    public void The_message_keeps_its_summary_and_all_that_was_on_the_card()
    {
        var card = NoticeCard.StaleButton(Language.French);

        var dated = TodayNotice.On(card, Today);

        Assert.Equal(card.Summary, dated.Summary);
        Assert.Equal(card.Card.Body, dated.Card.Body.SkipLast(1));
    }

    private static int Count(CardMessage message, string words) =>
        System.Text.Json.JsonDocument.Parse(CardJson.Write(message.Card)).RootElement.GetProperty("body").EnumerateArray()
            .SelectMany(element => element.TryGetProperty("inlines", out var inlines) ? inlines.EnumerateArray().ToList() : [])
            .Count(run => run.GetProperty("text").GetString()!.EndsWith(words, StringComparison.Ordinal));
}
