using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>The quiet line that says which day it is taken to be, where that is not the day it is.</summary>
public static class TodayNotice
{
    /// <summary>The message with that line at the end of its card, unless the card says so already.</summary>
    public static CardMessage On(CardMessage message, DateOnly today)
    {
        if (message.SaysToday)
        {
            return message;
        }

        var language = LanguageCodes.Parse(message.Card.Lang) ?? Language.English;
        var line = Texts.Small(NoticeWording.TakenToBeToday(today).In(language)) with { Separator = true };
        return message with { Card = message.Card with { Body = [.. message.Card.Body, line] }, SaysToday = true };
    }
}
