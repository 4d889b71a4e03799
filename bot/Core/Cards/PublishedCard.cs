using TcAssistant.Languages;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>A channel is told that somebody published a plan there from elsewhere: from Word, or from a page.</summary>
public static class PublishedCard
{
    /// <param name="person">Who published it.</param>
    /// <param name="bot">The name that people mention.</param>
    public static CardMessage Render(TrackedPlan plan, int edition, string person, string bot, bool isNew, Language language)
    {
        var (who, name) = (CardText.Shorten(person, 80), CardText.Shorten(plan.Plan.Reference ?? plan.Plan.Title, 120));
        var said = (isNew ? PublishedWording.NewPlan(who, name) : PublishedWording.NewEdition(who, name, edition)).In(language);
        return Texts.Message(
            [
                Texts.Heading(said, plan.Plan.Reference),
                Texts.Small(CardText.Shorten(plan.Plan.Title, 200)),
                Texts.Plain($"{ImportCard.Figures(plan, language)}."),
                Texts.Plain(PublishedWording.AnswersFromIt.In(language)),
                Texts.Small(PublishedWording.WhatNext(CardText.Shorten(bot, 60)).In(language)) with { Separator = true, Spacing = Spacing.Medium },
            ],
            said,
            language);
    }
}
