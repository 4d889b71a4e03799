using TcAssistant.App.Plans;
using TcAssistant.Reminders;

namespace TcAssistant.App.Reminders;

/// <summary>What is to be accounted for when a subscription is looked at.</summary>
internal sealed partial class ReminderSweep
{
    /// <summary>All that is planned and not accounted for: one card of the dates, and the digest where a week has begun. What is doubtful is told with the first.</summary>
    private List<LedgerEntry> Entries(SubscriptionPass turn, DateTimeOffset from)
    {
        var (subscription, today, entries) = (turn.Subscription, turn.Today, new List<LedgerEntry>());
        if (subscription.For?.Asked is { } asked)
        {
            return asked.Day <= today && subscription.Through < asked.Day ? [Entry(turn, today, asked.Items, silent: false)] : [];
        }

        if (subscription.For is null && Due(turn.Plan, subscription, today, from) is { Count: > 0 } items)
        {
            entries.Add(Entry(turn, today, items, items.TrueForAll(item => item.Why is not null)));
        }

        var days = subscription.DaysBy(settings.Holidays);
        var opened = Enumerable.Range(0, settings.CatchUp + 1).Select(back => today.AddDays(-back)).FirstOrDefault(day => day > subscription.Through && days.OpensWeek(day) && subscription.InstantOf(day) >= from);
        if (opened != default && !DigestOf(turn.Plan.Tracked, turn.Plan, subscription, opened).IsSilent)
        {
            entries.Add(Entry(turn, opened, [], subscription.Paused) with { IsDigest = true, Code = subscription.Paused ? nameof(Silence.Paused) : null });
        }

        if (subscription is { Doubts.Count: > 0, Paused: false } && days.Includes(today))
        {
            // Where nothing else is told that day, a message of its own tells it, in the place of the card that has nothing to show.
            var teller = entries.FindIndex(entry => entry.IsOpen);
            if (teller < 0)
            {
                teller = entries.FindIndex(entry => !entry.IsDigest);
                var own = Entry(turn, today, teller < 0 ? [] : entries[teller].Items, silent: false);
                if (teller < 0)
                {
                    (teller, entries) = (entries.Count, [.. entries, own]);
                }
                else
                {
                    entries[teller] = own;
                }
            }

            entries[teller] = entries[teller] with { Doubts = subscription.Doubts };
        }

        return entries;
    }

    private LedgerEntry Entry(SubscriptionPass turn, DateOnly day, IReadOnlyList<LedgerItem> items, bool silent) => new(
        turn.Subscription.Conversation, day, items, silent ? LedgerState.Suppressed : LedgerState.Claimed, Guid.NewGuid().ToString("n"), silent ? null : time.GetUtcNow() + (settings.Lease * 2 / 3), turn.Now);

    /// <summary>Days that were missed come with today's card; what is too old, or overtaken by a later reminder of the same date, is silent. What a
    /// change has put on a day that was over was not planned when that day came.</summary>
    private List<LedgerItem> Due(StoredPlan plan, ChannelSubscription subscription, DateOnly today, DateTimeOffset from)
    {
        var planned = Reminder.Between(plan.Tracked, settings.TermsOf(subscription, plan), subscription.Through.AddDays(1), today).Where(reminder => subscription.InstantOf(reminder.Key.Day) >= from).ToList();
        var newest = planned.Where(reminder => reminder.Why is null).GroupBy(reminder => (reminder.Key.Line, reminder.Key.Milestone)).ToDictionary(date => date.Key, date => date.Max(reminder => reminder.Key.Day));
        return
        [
            .. planned.Select(reminder => LedgerItem.Of(reminder with
            {
                Why = reminder.Why
                    ?? (today.DayNumber - reminder.Key.Day.DayNumber > settings.CatchUp || newest[(reminder.Key.Line, reminder.Key.Milestone)] > reminder.Key.Day ? Silence.TooLate : null),
            })),
        ];
    }
}
