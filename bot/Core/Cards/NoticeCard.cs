using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>Short messages: what happened, why, and what to do.</summary>
public static class NoticeCard
{
    private const int MostPlans = 6;

    /// <summary>A document that could not be taken.</summary>
    /// <param name="why">One sentence.</param>
    public static CardMessage Refused(Sentence why, Language language) => Render(
        [NoticeWording.Refused.In(language), CardText.Shorten(why.In(language), 600), NoticeWording.NothingChanged.In(language)],
        language,
        summary: $"{NoticeWording.Refused.In(language)} {CardText.Shorten(why.In(language), 160)}");

    /// <summary>A file was posted where files are not read.</summary>
    /// <param name="bot">The name people find it by.</param>
    public static CardMessage FileInChannel(string bot, Language language) =>
        Render([NoticeWording.FileInChannelTitle.In(language), NoticeWording.SendInPersonalChat(Name(bot)).In(language)], language);

    /// <summary>How a plan comes into a channel.</summary>
    /// <param name="command">What to type there, mention included.</param>
    public static CardMessage UseInChannel(string bot, string command, Language language) => Render(
        [
            NoticeWording.TypeInChannel(CardText.Shorten(command, 200)).In(language),
            NoticeWording.MentionInChannel(Name(bot)).In(language),
            NoticeWording.Silent.In(language),
        ],
        language);

    /// <summary>A question came and there is no plan to answer it from.</summary>
    public static CardMessage NoPlan(Conversation conversation, string bot, Language language) => conversation == Conversation.Personal
        ? Render([NoticeWording.NoPlanTitle.In(language), NoticeWording.SendDocument.In(language)], language, [Texts.SampleOffer(language)])
        : Render([NoticeWording.NoPlanTitle.In(language), NoticeWording.SendInPersonalChat(Name(bot)).In(language)], language);

    /// <summary>A question that several plans could answer.</summary>
    /// <param name="question">Asked again of the plan that is chosen; null when none was asked.</param>
    /// <param name="unknown">The name that none of them has; null: none was named.</param>
    public static CardMessage WhichPlan(IReadOnlyList<(PlanKey Key, string Name)> plans, string? question, Language language, string? unknown = null)
    {
        var buttons = plans.Take(MostPlans).Select(plan => Buttons.Press(
            CardText.Shorten(plan.Name, 80), new ButtonData(Verbs.UsePlan, question, Plan: plan.Key.Value)));
        return Render([(unknown is null ? NoticeWording.WhichPlan : NoticeWording.NoSuchPlan(unknown, plans.Count)).In(language)], language, Buttons.Rows([.. buttons], Spacing.Small));
    }

    public static CardMessage SampleRemoved(Language language) =>
        Render([NoticeWording.SampleRemoved.In(language), NoticeWording.SendDocument.In(language)], language, [Texts.SampleOffer(language)]);

    /// <summary>What was typed as a date was not understood.</summary>
    public static CardMessage ReadingNotUnderstood(string words, Language language) =>
        Render([NoticeWording.ReadingNotUnderstood(CardText.Shorten(words, 120)).In(language)], language);

    /// <summary>One sentence that was made elsewhere.</summary>
    public static CardMessage Brief(string words, Language language) => Render([words], language);

    /// <summary>A press on something that is no longer as the card shows it.</summary>
    public static CardMessage StaleButton(Language language) => Render([NoticeWording.StaleButton.In(language)], language);

    /// <summary>The conversation speaks about this plan from now on.</summary>
    public static CardMessage UsesPlan(string plan, Language language) =>
        Render([NoticeWording.UsesPlan(CardText.Shorten(plan, 120)).In(language)], language);

    /// <summary>A correction by someone who may not make it.</summary>
    /// <param name="steward">Who may.</param>
    public static CardMessage OnlySteward(string steward, Language language) =>
        Render([NoticeWording.OnlySteward(CardText.Shorten(steward, 80)).In(language)], language);

    /// <param name="reference">Leads support to the entry in the service's records.</param>
    public static CardMessage Error(string reference, Language language) => Render(
        [
            NoticeWording.ErrorTitle.In(language),
            NoticeWording.TryAgain.In(language),
            NoticeWording.ErrorReference(CardText.Shorten(reference, 60)).In(language),
        ],
        language);

    private static CardMessage Render(IReadOnlyList<string> sentences, Language language, IEnumerable<Element>? more = null, string? summary = null)
    {
        List<Element> body = [Texts.Heading(sentences[0]), .. sentences.Skip(1).Select(Texts.Plain), .. more ?? []];
        return Texts.Message(body, summary ?? sentences[0], language);
    }

    private static string Name(string bot) => CardText.Shorten(bot, 60);
}
