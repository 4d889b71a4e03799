using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

public enum Conversation
{
    Personal,
    GroupChat,
    Channel,
}

/// <summary>Said once in a conversation: how to ask, three questions of this plan, and that nothing comes unasked.</summary>
public static class WelcomeCard
{
    /// <param name="bot">The name that people mention.</param>
    /// <param name="questions">Questions that the plan at hand answers; empty when there is no plan yet.</param>
    public static CardMessage Render(Conversation conversation, string bot, IReadOnlyList<string> questions, Language language)
    {
        var name = CardText.Shorten(bot, 60);
        List<Element> body =
        [
            Texts.Heading(NoticeWording.WelcomeTitle.In(language)),
            .. Mention(conversation, name, language),
            Texts.Plain(NoticeWording.Silent.In(language)),
            .. Start(conversation, name, questions, language),
        ];
        return Texts.Message(body, NoticeWording.WelcomeTitle.In(language), language);
    }

    private static IEnumerable<Element> Mention(Conversation conversation, string bot, Language language) => conversation switch
    {
        Conversation.Channel => [Texts.Plain(NoticeWording.MentionInChannel(bot).In(language))],
        Conversation.GroupChat => [Texts.Plain(NoticeWording.MentionInGroup(bot).In(language))],
        _ => [],
    };

    private static IEnumerable<Element> Start(Conversation conversation, string bot, IReadOnlyList<string> questions, Language language)
    {
        if (questions.Count > 0)
        {
            yield return Texts.Plain(NoticeWording.TryAsking.In(language));
            foreach (var row in Buttons.Rows([.. questions.Take(3).Select(question => Buttons.Ask(question))], Spacing.Small))
            {
                yield return row;
            }
        }
        else if (conversation != Conversation.Personal)
        {
            yield return Texts.Plain(NoticeWording.SendInPersonalChat(bot).In(language));
        }

        if (conversation == Conversation.Personal)
        {
            yield return Texts.Plain((questions.Count > 0 ? NoticeWording.SendOwnDocument : NoticeWording.SendDocument).In(language));
            yield return Texts.SampleOffer(language);
        }
    }
}
