using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What is said beside an answer about the place it is given in.</summary>
public static class LifeCard
{
    private const int MostPlans = 6;

    /// <summary>The message with what could not be told before at the end of its card.</summary>
    public static CardMessage WhileAway(CardMessage message, IReadOnlyList<string> notices) => notices.Count == 0
        ? message
        : With(message, [LifeWording.WhileAway.In(LanguageOf(message)), .. notices]);

    /// <summary>The answer with the name of the plan it is from.</summary>
    public static CardMessage FromPlan(CardMessage message, string plan) =>
        With(message, [LifeWording.FromPlan(CardText.Shorten(plan, 120)).In(LanguageOf(message))]);

    /// <summary>The message with the news that the plan of this conversation is no more.</summary>
    public static CardMessage PlanGone(CardMessage message) => With(message, [LifeWording.PlanGone.In(LanguageOf(message))]);

    /// <summary>Which plan is in use in a conversation, with a button for each of the others.</summary>
    public static CardMessage SpeaksAbout(string plan, IReadOnlyList<(PlanKey Key, string Name)> others, Language language)
    {
        var said = LifeWording.SpeaksAbout(CardText.Shorten(plan, 120)).In(language);
        var buttons = others.Take(MostPlans).Select(other => Buttons.Press(CardText.Shorten(other.Name, 80), new ButtonData(Verbs.UsePlan, Plan: other.Key.Value)));
        List<Element> body = [Texts.Heading(said)];
        if (others.Count > 0)
        {
            body.Add(Texts.Plain(LifeWording.OtherPlans.In(language)));
            body.AddRange(Buttons.Rows([.. buttons], Spacing.Small));
        }

        return Texts.Message(body, said, language);
    }

    private static CardMessage With(CardMessage message, IEnumerable<string> lines)
    {
        var small = lines.Select((line, place) => Texts.Small(line) with { Separator = place == 0 ? true : null });
        return message with { Card = message.Card with { Body = [.. message.Card.Body, .. small] } };
    }

    private static Language LanguageOf(CardMessage message) => LanguageCodes.Parse(message.Card.Lang) ?? Language.English;
}
