using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;

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

    /// <summary>The same card of one line again, as it stands now and for whoever looks at it; null: the plan has no such line any more.</summary>
    public async Task<CardMessage?> RefreshedAsync(ChatMessage message, StoredPlan plan, string line, Asked? asked, CancellationToken cancellation)
    {
        var (today, tracked) = (TodayFor(plan.Header, message), await authority.SeenAsync(message, plan, cancellation));
        if (tracked.Plan.Lines.FirstOrDefault(known => known.Key?.Value == line) is not { } meant)
        {
            return null;
        }

        // A later edition may have given the place that was asked for to another line.
        var answer = asked is null ? null : Answer.To(asked.ToAsk() with { Today = today }, [tracked], today);
        return answer is { Lines: [var only] } && only.Line.Key == meant.Key
            ? await RenderAsync(answer, 1, plan, message, cancellation)
            : await LineAsync(tracked, meant, asked, [], asked?.Language ?? message.Language ?? plan.Header.Language, plan, message, cancellation);
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
        if (ask.Courtesy is null && ask != previous)
        {
            // That a question was not understood is remembered, since the next one may lean on it; its words are not.
            var last = ask.Understood ? ask.Followed : ask with { Question = "", Unread = null, FirstPart = null };
            await conversations.RememberAskAsync(message.Tenant, message.Conversation, message.By.Id, last, message.SentOn, cancellation);
        }

        return await RenderAsync(answer, 1, plan, message, cancellation);
    }

    private async Task<CardMessage> RenderAsync(Answer answer, int page, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        // A line that was named is shown in full; what was asked of it is answered.
        var card = answer is { Ask.Reading: { Intent: Intent.Line, Of: null }, Lines: [var only], Plan: { } tracked }
            ? await LineAsync(tracked, only.Line, Asked.Of(answer.Ask), answer.Notes, answer.Ask.Language, plan, message, cancellation)
            : AnswerCard.Render(answer, page, plan.Header.IsSample);
        card = clock.IsSet ? TodayNotice.On(card, answer.Ask.Today) : card;
        return answer.Then is { } then ? card with { Then = await RenderAsync(then, 1, plan, message, cancellation) } : card;
    }

    private async Task<CardMessage> LineAsync(
        TrackedPlan tracked, ActionLine line, Asked? asked, IReadOnlyList<string> asides, Language language, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var audience = await authority.AudienceAsync(message, plan, line, cancellation);
        var card = LineCard.Render(tracked, line, audience, language, asides, plan.Header.IsSample ? TodayFor(plan.Header, message) : null);
        return message.Kind == ConversationKind.Personal ? card : LineCard.Refreshed(card, plan.Header.Ref.Key, line.Key!.Value, asked, language);
    }

    /// <summary>A card about a plan says which day it is taken to be, where that is not the day it is.</summary>
    public CardMessage WithToday(CardMessage card, PlanHeader plan, ChatMessage message) =>
        plan.IsSample || clock is { IsSet: true, HasStarted: true } ? TodayNotice.On(card, TodayFor(plan, message)) : card;

    /// <summary>The day it is for a plan.</summary>
    public DateOnly TodayFor(PlanHeader plan, ChatMessage message) => plan.IsSample ? SamplePlan.Today : clock.Today(ZoneFor(plan, message));

    /// <summary>Who says something of a plan in a message, when and where.</summary>
    public Moment MomentOf(ChatMessage message, PlanHeader plan) => new(message.By, clock.Now, TodayFor(plan, message)) { Conversation = message.Conversation };

    /// <summary>The zone whose days count: a personal chat goes by the asker's, a channel or group by the plan's where it has one.</summary>
    public static TimeZoneInfo ZoneFor(PlanHeader plan, ChatMessage message) =>
        message.Kind != ConversationKind.Personal && plan.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : message.Zone;

    public static TcAssistant.Cards.Conversation Kind(ConversationKind kind) => kind switch
    {
        ConversationKind.Channel => TcAssistant.Cards.Conversation.Channel,
        ConversationKind.Group => TcAssistant.Cards.Conversation.GroupChat,
        _ => TcAssistant.Cards.Conversation.Personal,
    };

    private static async Task<Language> LanguageOf(ChatMessage message, string question, Task<Ask?> previous) =>
        LanguageDetection.Detect(question) ?? (await previous)?.Language ?? message.Language ?? Language.English;
}
