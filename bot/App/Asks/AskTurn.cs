using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;

namespace TcAssistant.App.Asks;

/// <summary>One question in a chat: reads the clock once and the plan from storage, decides, renders.</summary>
internal sealed class AskTurn(PlanChoice choice, Conversations conversations, PlanClock clock)
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
        if (asked is null || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan })
        {
            return await AnswerAsync(message, question, cancellation);
        }

        var today = TodayFor(plan.Header, message);
        return Render(Answer.To(asked.ToAsk() with { Today = today }, [plan.Tracked], today), page, plan.Header, message);
    }

    private async Task<CardMessage> AnswerAsync(ChatMessage message, string question, Ask? after, CancellationToken cancellation)
    {
        var previous = after is not null ? Task.FromResult<Ask?>(after) : conversations.LastAskAsync(
            message.Tenant, message.Conversation, message.By.Id, message.SentOn - Memory, cancellation);
        var chosen = await choice.FindAsync(message, cancellation);
        return chosen switch
        {
            ChosenPlan.One one => await AnswerAsync(message, question, one.Plan, await previous, cancellation),
            ChosenPlan.Several several => NoticeCard.WhichPlan(
                [.. several.Plans.Select(plan => (plan.Ref.Key, plan.Reference ?? plan.Title))], question, await LanguageOf(message, question, previous)),
            _ => NoticeCard.NoPlan(Kind(message.Kind), message.BotName, await LanguageOf(message, question, previous)),
        };
    }

    private async Task<CardMessage> AnswerAsync(
        ChatMessage message, string question, StoredPlan plan, Ask? previous, CancellationToken cancellation)
    {
        var today = TodayFor(plan.Header, message);
        var ask = Ask.Read(question, null, today, previous, [plan.Tracked]);
        var answer = Answer.To(ask, [plan.Tracked], today);
        if (ask.Understood && ask != previous)
        {
            await conversations.RememberAskAsync(message.Tenant, message.Conversation, message.By.Id, ask, message.SentOn, cancellation);
        }

        return Render(answer, 1, plan.Header, message);
    }

    private CardMessage Render(Answer answer, int page, PlanHeader plan, ChatMessage message)
    {
        // A line that was named is shown in full; what was asked of it is answered.
        var card = answer is { Ask.Reading: { Intent: Intent.Line, Of: null }, Lines: [var only], Plan: { } tracked }
            ? LineCard.Render(
                tracked, only.Line, LineTurn.AudienceOf(message, plan, only.State), answer.Ask.Language, answer.Headline, answer.Notes, plan.IsSample ? answer.Ask.Today : null)
            : AnswerCard.Render(answer, page, plan.IsSample);
        return clock.IsSet ? TodayNotice.On(card, answer.Ask.Today) : card;
    }

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
