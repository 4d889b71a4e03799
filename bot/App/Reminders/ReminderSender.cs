using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Cards;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.App.Reminders;

/// <summary>Sends a card that the ledger says is being sent, and writes down what became of it.</summary>
internal sealed partial class ReminderSender(
    ReminderStore store, Installations installations, ConnectorClient connector, TimeProvider time, ReminderSettings settings, ILogger<ReminderSender> logger)
{
    /// <param name="place">Parked where nothing may be said there any more; null: none is.</param>
    public async Task SendAsync(SubscriptionPass turn, ReminderStore.KeptEntry kept, Conversation? place, Func<CancellationToken, Task<Outcome>> post, CancellationToken cancellation)
    {
        // Writing it down has taken so long that another may call it uncertain before it is settled: not begun.
        if (time.GetUtcNow() + settings.Patience >= kept.Entry.Until)
        {
            await LaterAsync(turn, kept, TimeSpan.Zero, "Slow", cancellation);
            return;
        }

        var outcome = await InTimeAsync(post);
        switch (outcome)
        {
            case Outcome.Sent sent:
                await SettleAsync(turn, kept, LedgerState.Sent, null, sent.ActivityId ?? sent.Id);
                break;
            case Outcome.Unknown:
                await SettleAsync(turn, kept, LedgerState.Uncertain, "Unknown", null);
                break;
            case Outcome.Throttled or Outcome.Unreachable:
                // Certainly not there: tried again until it is too late.
                await LaterAsync(turn, kept, outcome is Outcome.Throttled { RetryAfter: var after } ? after : settings.Patience, outcome.GetType().Name, cancellation);
                break;
            default:
                if (place is not null && LifeChange.After(outcome) is { Parks: not null } change)
                {
                    await installations.ParkAsync(place.Tenant, place.Id, change, cancellation);
                }

                Log.NotSent(logger, outcome.GetType().Name);
                await SettleAsync(turn, kept, LedgerState.Failed, CodeOf(outcome), null);
                break;
        }
    }

    public Task<Outcome> PostAsync(Conversation place, CardMessage card, CancellationToken cancellation) => place.Kind == ConversationKind.Channel
        ? connector.PostToChannelAsync(place.ServiceUrl, place.Tenant, place.Channel ?? place.Id, Replies.Message(card), cancellation)
        : connector.SendAsync(place.ServiceUrl, place.Id, Replies.Message(card), cancellation);

    // Not cut off where this program is told to stop: it would be uncertain.
    private async Task<Outcome> InTimeAsync(Func<CancellationToken, Task<Outcome>> post)
    {
        using var patience = new CancellationTokenSource(settings.Patience, time);
        try
        {
            return await post(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // Thrown only where nothing of this attempt was written yet, and each before it was certainly not taken.
            return new Outcome.Unreachable("Cut off");
        }
    }

    private async Task LaterAsync(SubscriptionPass turn, ReminderStore.KeptEntry kept, TimeSpan wait, string code, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() + wait;
        await store.TryReplaceAsync(turn.Plan.Header.Ref, kept.Entry with { State = LedgerState.Claimed, Until = until, Code = code }, kept.ETag, cancellation);
        turn.LookAgain(until);
    }

    /// <summary>What is settled stays so even where this program is told to stop.</summary>
    public Task SettleAsync(SubscriptionPass turn, ReminderStore.KeptEntry kept, LedgerState state, string? code, string? activity) =>
        store.SettleAsync(turn, kept, kept.Entry.Settled(state, code, activity, turn.Now), CancellationToken.None);

    private static string CodeOf(Outcome outcome) => outcome switch
    {
        Outcome.Gone gone => $"Gone {gone.What}",
        Outcome.Blocked blocked => $"Blocked {blocked.By}",
        Outcome.Refused refused => $"Refused {refused.Status}",
        _ => outcome.GetType().Name,
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A reminder card was not sent: {Outcome}")]
        public static partial void NotSent(ILogger logger, string outcome);
    }
}
