using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;

namespace TcAssistant.App.Asks;

/// <summary>One question in a chat: reads the clock once and the plan from storage, decides, renders.</summary>
internal sealed class AskTurn(PlanChoice choice, Conversations conversations, Authority authority, PlanClock clock)
{
    /// <summary>How long a question can be followed up.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromHours(12);

    /// <summary>Answers what was typed.</summary>
    public Task<CardMessage> AnswerAsync(ChatMessage message, string question, CancellationToken cancellation) =>
        AnswerAsync(message, question, null, cancellation);

    /// <summary>Answers a question on a button.</summary>
    /// <param name="after">The question that the card with the button answers, whatever was asked since; null: the last one.</param>
    public Task<CardMessage> FollowUpAsync(ChatMessage message, string question, Asked? after, CancellationToken cancellation) =>
        AnswerAsync(message, question, after?.ToAsk(), cancellation);

    /// <summary>Another page of an answer, as the plan stands now.</summary>
    public async Task<CardMessage> TurnPageAsync(ChatMessage message, string question, Asked? asked, int page, CancellationToken cancellation)
    {
        if (asked is null || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan } chosen)
        {
            return await AnswerAsync(message, question, cancellation);
        }

        var (today, tracked) = (TodayFor(plan.Header, message), await authority.SeenAsync(message, plan, cancellation));
        return Named(await RenderAsync(Answer.To(asked.ToAsk() with { Today = today }, [tracked], today), page, plan, message, cancellation), chosen);
    }

    private async Task<CardMessage> AnswerAsync(ChatMessage message, string question, Ask? after, CancellationToken cancellation)
    {
        var previous = after is not null ? Task.FromResult<Ask?>(after) : conversations.LastAskAsync(
            message.Tenant, message.Conversation, message.By.Id, message.SentOn - Memory, cancellation);
        var chosen = await choice.FindAsync(message, cancellation);
        var card = chosen switch
        {
            ChosenPlan.One one => Named(await AnswerAsync(message, question, one.Plan, await previous, cancellation), one),
            ChosenPlan.Several several => NoticeCard.WhichPlan(
                [.. several.Plans.Select(plan => (plan.Ref.Key, plan.Reference ?? plan.Title))], question, await LanguageOf(message, question, previous)),
            _ => NoticeCard.NoPlan(Kind(message.Kind), message.BotName, await LanguageOf(message, question, previous)),
        };
        if (!chosen.IsOtherGone)
        {
            return card;
        }

        await choice.UseAsync(message, null, isOneOfSeveral: false, cancellation);
        return LifeCard.PlanGone(card);
    }

    /// <summary>Where a conversation has several plans, an answer says which one it is from.</summary>
    private static CardMessage Named(CardMessage card, ChosenPlan.One chosen) =>
        chosen.IsNamed ? LifeCard.FromPlan(card, chosen.Plan.Header.Reference ?? chosen.Plan.Header.Title) : card;

    private async Task<CardMessage> AnswerAsync(
        ChatMessage message, string question, StoredPlan plan, Ask? previous, CancellationToken cancellation)
    {
        var (today, tracked) = (TodayFor(plan.Header, message), await authority.SeenAsync(message, plan, cancellation));
        var ask = Ask.Read(question, null, today, previous, [tracked]);
        var answer = Answer.To(ask, [tracked], today);
        if (ask.Understood && ask != previous)
        {
            await conversations.RememberAskAsync(message.Tenant, message.Conversation, message.By.Id, ask, message.SentOn, cancellation);
        }

        return await RenderAsync(answer, 1, plan, message, cancellation);
    }

    private async Task<CardMessage> RenderAsync(Answer answer, int page, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        // A line that was named is shown in full; what was asked of it is answered.
        var card = answer is { Ask.Reading: { Intent: Intent.Line, Of: null }, Lines: [var only], Plan: { } tracked }
            ? LineCard.Render(
                tracked, only.Line, await authority.AudienceAsync(message, plan, only.Line, cancellation), answer.Ask.Language, answer.Notes, plan.Header.IsSample ? answer.Ask.Today : null)
            : AnswerCard.Render(answer, page, plan.Header.IsSample);
        return clock.IsSet ? TodayNotice.On(card, answer.Ask.Today) : card;
    }

    /// <summary>A card about a plan says which day it is taken to be, where that is not the day it is.</summary>
    public CardMessage WithToday(CardMessage card, PlanHeader plan, ChatMessage message) =>
        plan.IsSample || clock is { IsSet: true, HasStarted: true } ? TodayNotice.On(card, TodayFor(plan, message)) : card;

    /// <summary>The day it is for a plan: a personal chat goes by the asker's zone, a channel or group by the plan's where it has one.</summary>
    public DateOnly TodayFor(PlanHeader plan, ChatMessage message) => plan.IsSample
        ? SamplePlan.Today
        : clock.Today(message.Kind != ConversationKind.Personal && plan.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : message.Zone);

    public static TcAssistant.Cards.Conversation Kind(ConversationKind kind) => kind switch
    {
        ConversationKind.Channel => TcAssistant.Cards.Conversation.Channel,
        ConversationKind.Group => TcAssistant.Cards.Conversation.GroupChat,
        _ => TcAssistant.Cards.Conversation.Personal,
    };

    private static async Task<Language> LanguageOf(ChatMessage message, string question, Task<Ask?> previous) =>
        LanguageDetection.Detect(question) ?? (await previous)?.Language ?? message.Language ?? Language.English;
}
