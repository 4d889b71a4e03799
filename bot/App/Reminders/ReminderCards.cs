using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tracking;

namespace TcAssistant.App.Reminders;

/// <summary>Reminder cards that were sent, as they stand now: for whoever presses on one, and for everybody who sees it.</summary>
internal sealed partial class ReminderCards(
    ReminderStore store, PlanStore plans, Authority authority, OwnerMentions mentions, LineLinks links, ConnectorClient connector, ReminderSettings settings, PlanClock clock, ILogger<ReminderCards> logger)
{
    /// <summary>As far back as an undo looks.</summary>
    private const int MostHistory = 200;

    /// <summary>An older card is not looked for when something is said elsewhere.</summary>
    private const int DaysBack = 21;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>A card with what was said of its rows.</summary>
    /// <param name="Seen">The plan as the conversation may see it.</param>
    /// <param name="HidesPersons">Whether answers name nobody.</param>
    /// <param name="Subscription">Null: the conversation has none any more.</param>
    public sealed record Card(
        StoredPlan Plan, TrackedPlan Seen, ReminderDay Day, LedgerEntry Entry, ChannelSubscription? Subscription, Language Language, bool HidesPersons, ReminderView View)
    {
        public CardMessage Message => ReminderCard.Render(Seen, Day, Language, View);
    }

    /// <summary>The card as it stands; null: nothing of it is left in the plan.</summary>
    public async Task<Card?> OfAsync(ChatMessage message, StoredPlan plan, LedgerEntry entry, CancellationToken cancellation)
    {
        if (entry.CardOf(plan.Tracked) is not { } day)
        {
            return null;
        }

        var subscription = (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation))?.Subscription;
        var history = await plans.HistoryAsync(plan.Header.Ref, most: MostHistory, cancellation: cancellation);
        var hides = await authority.HidesPersonsAsync(message, plan.Header, cancellation);
        var seen = hides ? plan.Tracked.ForGuests : plan.Tracked;
        var answers = new Dictionary<ReminderRow, RowAnswer?>(ReferenceEqualityComparer.Instance as IEqualityComparer<ReminderRow>);
        foreach (var row in day.Rows)
        {
            var answer = RowAnswer.Of(plan.Tracked, row, subscription?.InstantOf(entry.Day) ?? entry.On, history, subscription?.Snoozes ?? []);
            answers[row] = hides ? answer?.ForGuests : answer;
        }

        var zone = subscription?.ZoneInfo ?? message.Zone;
        return new(plan, seen, day, entry, subscription, subscription?.Language ?? message.Language ?? plan.Header.Language, hides, new ReminderView
        {
            AnswerTo = row => answers.GetValueOrDefault(row),
            Local = on => TimeZoneInfo.ConvertTime(on, zone).DateTime,
            Mentioned = message.ServiceUrl is { } serviceUrl ? await mentions.OfAsync(plan.Header.Ref, seen, day, message.Tenant, message.Conversation, serviceUrl, cancellation) : new HashSet<string>(),
            LinkTo = line => line.Key is { } key ? links.To(plan.Header.Ref.Key, key) : null,
            Terms = subscription is null ? null : settings.TermsOf(subscription, plan),
            IsChannel = message.Kind == ConversationKind.Channel,
        });
    }

    /// <summary>Something was said of lines elsewhere in the conversation: the newest card that has them shows it, for everybody.</summary>
    public async Task RefreshAsync(ChatMessage message, StoredPlan plan, IReadOnlyCollection<LineKey> lines, CancellationToken cancellation)
    {
        if (!plan.IsSubscribed || message.ServiceUrl is not { } serviceUrl)
        {
            return;
        }

        try
        {
            var today = DateOnly.FromDateTime(clock.Now.UtcDateTime).AddDays(1);
            var entries = await store.EntriesAsync(plan.Header.Ref, message.Conversation, today.AddDays(-DaysBack), today, cancellation);
            if (entries.LastOrDefault(one => one.Entry is { IsDigest: false, MessageId: not null } && one.Entry.Items.Any(item => item.Why is null && lines.Contains(item.Line)))?.Entry is { } entry
                && entry.MessageId != message.Pressed && await OfAsync(message, plan, entry, cancellation) is { } card)
            {
                await ReplaceAsync(message, serviceUrl, card, cancellation);
            }
        }
        catch (Exception failure) when (Outage.Is(failure) || failure is StorageException)
        {
            // What was said is kept; the card shows it with the next press.
            Log.NotRefreshed(logger, failure.GetType().Name);
        }
    }

    private async Task ReplaceAsync(ChatMessage message, string serviceUrl, Card card, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        var shown = clock.IsSet ? TodayNotice.On(card.Message, clock.Today(card.Subscription?.ZoneInfo ?? message.Zone)) : card.Message;
        var place = new ConversationId(message.Conversation, null);
        var conversation = message.Kind == ConversationKind.Channel && long.TryParse(card.Entry.MessageId, out _) ? place.Thread(card.Entry.MessageId!) : place;
        try
        {
            var outcome = await connector.UpdateAsync(serviceUrl, conversation.ToString(), card.Entry.MessageId!, Replies.Message(shown, links), patience.Token);
            if (outcome is not Outcome.Sent)
            {
                Log.NotRefreshed(logger, outcome.GetType().Name);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Log.NotRefreshed(logger, "Patience");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A reminder card does not show what was said of its lines: {Outcome}")]
        public static partial void NotRefreshed(ILogger logger, string outcome);
    }
}
