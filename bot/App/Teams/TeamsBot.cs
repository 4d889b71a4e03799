using System.Text.Json;
using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Asks;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Cards;
using TcAssistant.Tracking;

namespace TcAssistant.App.Teams;

/// <summary>
/// From an activity to what answers it: the bot's whole surface in one switch. The only place that replies.
/// </summary>
internal sealed partial class TeamsBot(
    AskTurn asks,
    PlanTurn plans,
    ChangeTurn changes,
    Presses presses,
    Welcome welcome,
    Inbox inbox,
    BotFrameworkOptions bot,
    PlanClock clock,
    TimeProvider time,
    ILogger<TeamsBot> logger)
{
    /// <summary>People see the bot typing when an answer takes longer than this.</summary>
    private static readonly TimeSpan Typing = TimeSpan.FromSeconds(1);

    /// <summary>Takes note of a message before it is answered; false for one that was delivered before.</summary>
    public async ValueTask<bool> TakeAsync(Activity activity, CancellationToken cancellation) =>
        activity.Type != ActivityTypes.Message
        || InboxEntry(activity) is not { } entry
        || await inbox.TakeAsync(entry, activity.ToJson(), cancellation) == Taken.Now;

    public async Task<InvokeResponse?> AnswerAsync(TurnContext turn, CancellationToken cancellation)
    {
        var activity = turn.Activity;
        if (ChatMessage.From(activity, bot.AppId is null, time.GetUtcNow()) is not { } message)
        {
            return null;
        }

        switch (activity)
        {
            case { Type: ActivityTypes.Message }:
                await SayAsync(turn, message, () => MessageAsync(turn, message, cancellation), cancellation);
                await SettleAsync(activity, cancellation);
                return null;
            case { Type: ActivityTypes.Invoke, Name: "adaptiveCard/action" }:
                return await PressedAsync(turn, message, cancellation);
            case { Type: ActivityTypes.InstallationUpdate, Action: "add" or "add-upgrade" }:
            case { Type: ActivityTypes.ConversationUpdate, MembersAdded: { } added } when added.Any(member => member.Id == activity.Recipient?.Id):
                if (await welcome.GreetAsync(message, activity, cancellation) is { } greeting)
                {
                    await SendAsync(turn, WithToday(greeting, message), cancellation);
                }

                return null;
            case { Type: ActivityTypes.InstallationUpdate, Action: "remove" }:
                await welcome.ForgetAsync(message, cancellation);
                return null;
            default:
                return null;
        }
    }

    private async Task<CardMessage> MessageAsync(TurnContext turn, ChatMessage message, CancellationToken cancellation)
    {
        var activity = turn.Activity;
        if (activity.Value is { ValueKind: JsonValueKind.Object } data && Press.Read(null, data) is { } press)
        {
            return await SubmittedAsync(press, message, cancellation);
        }

        if (DroppedFile.Of(activity) is { } file)
        {
            return await plans.DroppedAsync(message, file, cancellation);
        }

        var text = PlainText.Of(activity);
        return Command.Read(text) is { } command
            ? await plans.CommandAsync(message, command, text, cancellation)
            : await changes.TypedAsync(message, PlainText.WithNames(text), () => MentionedAsync(turn, cancellation), cancellation)
                ?? await asks.AnswerAsync(message, text, cancellation);
    }

    /// <summary>The people a message mentions, our bot left out. A mention names them by the channel's id alone, so the roster is asked who they are.</summary>
    private async Task<IReadOnlyList<Person>> MentionedAsync(TurnContext turn, CancellationToken cancellation)
    {
        var (activity, people) = (turn.Activity, new List<Person>());
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Mentioned is not { Id: { } id, Name: { } name } mentioned || id == activity.Recipient?.Id)
            {
                continue;
            }

            var known = mentioned.AadObjectId;
            if (known is null && activity is { ServiceUrl: { } serviceUrl, Conversation.Id: { } conversation })
            {
                known = (await turn.Connector.MemberAsync(serviceUrl, conversation, id, cancellation)).Value?.EntraId;
            }

            if ((known ?? (bot.AppId is null ? id : null)) is { } person)
            {
                people.Add(new Person(person, name));
            }
        }

        return people;
    }

    /// <summary>An older client's press comes as a message: what a newer one would put in the card's place is sent.</summary>
    private async Task<CardMessage> SubmittedAsync(Press press, ChatMessage message, CancellationToken cancellation)
    {
        var outcome = await presses.CarryOutAsync(press, message, cancellation);
        return outcome.InPlace ?? outcome.Aside ?? NoticeCard.Brief(outcome.Words ?? "", message.Language ?? Languages.Language.English);
    }

    private async Task<InvokeResponse?> PressedAsync(TurnContext turn, ChatMessage message, CancellationToken cancellation)
    {
        if (turn.Activity.Value is not { ValueKind: JsonValueKind.Object } value
            || !value.TryGetProperty("action", out var action) || action.ValueKind != JsonValueKind.Object)
        {
            return InvokeResponse.BadRequest;
        }

        var verb = action.TryGetProperty("verb", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        if (!action.TryGetProperty("data", out var data) || Press.Read(verb, data) is not { } press)
        {
            return Replies.NotOurs;
        }

        try
        {
            var outcome = await presses.CarryOutAsync(press, message, cancellation);
            if (outcome.Aside is { } aside)
            {
                await SendAsync(turn, WithToday(aside, message), cancellation);
            }

            if (outcome is { ForAll: true, InPlace: { } shown })
            {
                await ReplaceAsync(turn, WithToday(shown, message), cancellation);
            }

            return outcome.InPlace is { } card ? Replies.InPlace(WithToday(card, message)) : Replies.Aside(outcome.Words ?? outcome.Aside!.Summary);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.PressFailed(logger, turn.Activity.Id, failure);
            return Replies.InPlace(NoticeCard.Error(turn.Activity.Id ?? "", Languages.LanguageCodes.Parse(turn.Activity.Locale) ?? Languages.Language.English));
        }
    }

    /// <summary>Puts a card in the pressed one's place for everybody; the person who pressed gets it with the answer.</summary>
    private async Task ReplaceAsync(TurnContext turn, CardMessage card, CancellationToken cancellation)
    {
        if (turn.Activity is not { ExpectsReplies: false, ReplyToId: { Length: > 0 } pressed, ServiceUrl: { } serviceUrl, Conversation.Id: { } conversation })
        {
            return;
        }

        var outcome = await turn.Connector.UpdateAsync(serviceUrl, conversation, pressed, Replies.Message(card), cancellation);
        if (outcome is not Outcome.Sent)
        {
            Log.NotSent(logger, turn.Activity.Id, outcome.GetType().Name);
        }
    }

    /// <summary>Answers, and where that fails says so: silence is the one thing people cannot act on.</summary>
    private async Task SayAsync(TurnContext turn, ChatMessage message, Func<Task<CardMessage>> answer, CancellationToken cancellation)
    {
        CardMessage said;
        try
        {
            said = await turn.TypingWhileAsync(answer(), Typing, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.AnswerFailed(logger, turn.Activity.Id, failure);
            said = NoticeCard.Error(turn.Activity.Id ?? "", message.Language ?? Languages.Language.English);
        }

        await SendAsync(turn, WithToday(said, message), cancellation);
    }

    /// <summary>Where plan time is not the real time every card says so.</summary>
    private CardMessage WithToday(CardMessage card, ChatMessage message) =>
        clock is { IsSet: true, HasStarted: true } ? TodayNotice.On(card, clock.Today(message.Zone)) : card;

    private async Task SendAsync(TurnContext turn, CardMessage message, CancellationToken cancellation)
    {
        var outcome = await turn.ReplyAsync(Replies.Message(message), cancellation);
        if (outcome is not Outcome.Sent)
        {
            Log.NotSent(logger, turn.Activity.Id, outcome.GetType().Name);
        }
    }

    private async Task SettleAsync(Activity activity, CancellationToken cancellation)
    {
        if (InboxEntry(activity) is { } entry)
        {
            await inbox.MarkAnsweredAsync(entry, cancellation);
        }
    }

    private Incoming? InboxEntry(Activity activity) =>
        activity is { Id: { Length: > 0 } id, Conversation.Id: { Length: > 0 } conversation }
        && (bot.AppId is null ? ChatMessage.LocalTenant : activity.TenantId) is { } tenant
            ? new Incoming(tenant, conversation, id, activity.Timestamp ?? time.GetUtcNow())
            : null;

    private static partial class Log
    {
        // The exception's own words may hold what people wrote, so only its kind is named; the activity's id leads to the rest.
        public static void AnswerFailed(ILogger logger, string? activity, Exception failure) =>
            AnswerFailed(logger, activity, failure.GetType().Name, failure.StackTrace);

        public static void PressFailed(ILogger logger, string? activity, Exception failure) =>
            PressFailed(logger, activity, failure.GetType().Name, failure.StackTrace);

        [LoggerMessage(LogLevel.Error, "Message {ActivityId} was not answered: {Error} at {StackTrace}")]
        private static partial void AnswerFailed(ILogger logger, string? activityId, string error, string? stackTrace);

        [LoggerMessage(LogLevel.Error, "Press {ActivityId} was not carried out: {Error} at {StackTrace}")]
        private static partial void PressFailed(ILogger logger, string? activityId, string error, string? stackTrace);

        [LoggerMessage(LogLevel.Warning, "The answer to {ActivityId} was not sent: {Outcome}")]
        public static partial void NotSent(ILogger logger, string? activityId, string outcome);
    }
}
