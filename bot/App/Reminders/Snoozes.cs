using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Reminders;

/// <summary>Reminders that a conversation puts off, kept in its subscription.</summary>
internal sealed class Snoozes(ReminderStore store, Wakes wakes, ReminderSettings settings, PlanClock clock)
{
    private const int MostAttempts = 8;

    /// <summary>In days: what came again so long ago is of no further use.</summary>
    private const int KeptFor = 60;

    /// <summary>Puts a row's reminders off for the whole conversation.</summary>
    /// <returns>The day they come again; null: nobody is reminded there any more.</returns>
    public async Task<DateOnly?> PutOffAsync(ReminderCards.Card card, ReminderRow row, SnoozeSpan span, ChatMessage message, CancellationToken cancellation)
    {
        DateOnly? comes = null;
        await ChangeAsync(card, message, (subscription, today) =>
        {
            var until = span.From(today);
            comes = subscription.DaysBy(settings.Holidays).OnOrAfter(until);
            var known = subscription.Snoozes.Where(snooze => snooze.Until >= today.AddDays(-KeptFor)).ToList();
            known.AddRange(
                from reminder in row.Reminders
                where !known.Exists(snooze => IsOf(snooze, reminder) && snooze.On == today && snooze.Until == until)
                select new Snooze(reminder.Key.Line, reminder.Key.Milestone, today, until) { By = new Report(message.By, clock.Now) });
            return known;
        }, cancellation);
        return comes;
    }

    /// <summary>What was put off since the card was sent comes when it would have come.</summary>
    public Task TakeBackAsync(ReminderCards.Card card, ReminderRow row, ChatMessage message, CancellationToken cancellation) => ChangeAsync(
        card, message, (subscription, _) => [.. subscription.Snoozes.Where(snooze => snooze.On < card.Entry.Day || !row.Reminders.Any(reminder => IsOf(snooze, reminder)))], cancellation);

    private static bool IsOf(Snooze snooze, Reminder reminder) => snooze.Line == reminder.Key.Line && snooze.Milestone == reminder.Key.Milestone;

    private async Task ChangeAsync(
        ReminderCards.Card card, ChatMessage message, Func<ChannelSubscription, DateOnly, IReadOnlyList<Snooze>> change, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await store.FindAsync(card.Plan.Header.Ref, message.Conversation, cancellation) is not { } kept)
            {
                return;
            }

            // The wake-up first: too early is harmless, missing is not.
            await wakes.BeforeChangeAsync(card.Plan, clock.Now, cancellation);
            if (await store.TryReplaceAsync(kept.Subscription with { Snoozes = change(kept.Subscription, clock.Today(kept.Subscription.ZoneInfo)) }, kept.ETag, cancellation))
            {
                return;
            }
        }

        throw new StorageException(StorageWording.Busy, "The subscription is being changed by others; nothing was changed.");
    }
}
