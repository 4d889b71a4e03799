using TcAssistant.App.Storage;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.App.Teams;

/// <summary>Says in a turn what was decided: at once, privately, in the place of a pressed card, or that it failed.</summary>
internal sealed partial class Speech(LineLinks links, Installations installations, BotFrameworkOptions bot, PlanClock clock, TimeProvider time, ILogger<Speech> logger)
{
    /// <summary>People see the bot typing when an answer takes longer than this.</summary>
    private static readonly TimeSpan Typing = TimeSpan.FromSeconds(1);

    public static Language LanguageOf(Activity activity) => LanguageCodes.Parse(activity.Locale) ?? Language.English;

    /// <summary>Answers, and where that fails says so: silence is the one thing people cannot act on.</summary>
    /// <returns>Whether that is settled; false where it was certainly not sent and may be at another time.</returns>
    public async Task<bool> SayAsync(TurnContext turn, ChatMessage message, Func<Task<CardMessage>> answer, CancellationToken cancellation)
    {
        CardMessage said;
        try
        {
            said = await turn.TypingWhileAsync(answer(), Typing, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.AnswerFailed(logger, turn.Activity.Id, failure);
            said = NoticeCard.Error(turn.Activity.Id ?? "", message.Language ?? Language.English);
        }

        var first = await SendAsync(turn, WithToday(LifeCard.WhileAway(said, message.WhileAway), message), cancellation);
        for (var then = said.Then; first is Outcome.Sent && then is not null; then = then.Then)
        {
            await SendAsync(turn, WithToday(then, message), cancellation);
        }

        if (first is Outcome.Sent && said.Offer is { } offer)
        {
            await turn.ReplyAsync(FileOffers.Offered(offer), cancellation);
        }

        return first is not (Outcome.Throttled or Outcome.Unreachable);
    }

    /// <summary>Where plan time is not the real time every card says so.</summary>
    public CardMessage WithToday(CardMessage card, ChatMessage message) =>
        clock is { IsSet: true, HasStarted: true } ? TodayNotice.On(card, clock.Today(message.Zone)) : card;

    /// <summary>Sends; but where Teams waits for the answer to an invoke, that goes first.</summary>
    public Task<Outcome> SendAsync(TurnContext turn, CardMessage message, CancellationToken cancellation)
    {
        if (!turn.IsAwaited)
        {
            return DeliverAsync(turn, message, cancellation);
        }

        turn.AfterAnswer(end => DeliverAsync(turn, message, end));
        return Task.FromResult<Outcome>(new Outcome.Sent(Id: null));
    }

    private async Task<Outcome> DeliverAsync(TurnContext turn, CardMessage message, CancellationToken cancellation)
    {
        var outcome = message.IsPrivate
            ? await turn.ReplyPrivatelyAsync(Replies.Message(message, links), cancellation)
            : await turn.ReplyAsync(Replies.Message(message, links), cancellation);
        if (message.IsPrivate && outcome is Outcome.Refused or Outcome.Blocked or Outcome.Gone)
        {
            // Says nothing of the conversation it was asked in, which is told so.
            Log.NotSent(logger, turn.Activity.Id, outcome.GetType().Name);
            return await DeliverAsync(turn, NoticeCard.Brief(NoticeWording.CannotSayPrivately.In(LanguageOf(turn.Activity)), LanguageOf(turn.Activity)), cancellation);
        }

        if (outcome is not Outcome.Sent)
        {
            Log.NotSent(logger, turn.Activity.Id, outcome.GetType().Name);
            await ParkAfterAsync(outcome, turn.Activity, cancellation);
        }

        return outcome;
    }

    private async Task ParkAfterAsync(Outcome outcome, Activity activity, CancellationToken cancellation)
    {
        if (LifeChange.After(outcome) is not { } change || ChatMessage.From(activity, bot.AppId is null, time.GetUtcNow()) is not { } message)
        {
            return;
        }

        try
        {
            await installations.ParkAsync(message.Tenant, message.Conversation, change, cancellation);
        }
        catch (Exception failure) when (Outage.Is(failure) || failure is StorageException)
        {
            Log.NotNoted(logger, activity.Id, failure.GetType().Name);
        }
    }

    /// <summary>Puts a card in the pressed one's place for everybody; the person who pressed gets it with the answer.</summary>
    public async Task ReplaceAsync(TurnContext turn, CardMessage card, CancellationToken cancellation)
    {
        if (turn.Activity is not { ExpectsReplies: false, ReplyToId: { Length: > 0 } pressed, ServiceUrl: { } serviceUrl, Conversation.Id: { } conversation })
        {
            return;
        }

        var outcome = await turn.Connector.UpdateAsync(serviceUrl, conversation, pressed, Replies.Message(card, links), cancellation);
        if (outcome is not Outcome.Sent)
        {
            Log.NotSent(logger, turn.Activity.Id, outcome.GetType().Name);
        }
    }

    private static partial class Log
    {
        // The exception's own words may hold what people wrote, so only its kind is named; the activity's id leads to the rest.
        public static void AnswerFailed(ILogger logger, string? activity, Exception failure) =>
            AnswerFailed(logger, activity, failure.GetType().Name, failure.StackTrace);

        [LoggerMessage(LogLevel.Error, "Message {ActivityId} was not answered: {Error} at {StackTrace}")]
        private static partial void AnswerFailed(ILogger logger, string? activityId, string error, string? stackTrace);

        [LoggerMessage(LogLevel.Warning, "What {ActivityId} showed of its conversation could not be kept ({Error})")]
        public static partial void NotNoted(ILogger logger, string? activityId, string error);

        [LoggerMessage(LogLevel.Warning, "The answer to {ActivityId} was not sent: {Outcome}")]
        public static partial void NotSent(ILogger logger, string? activityId, string outcome);
    }
}
