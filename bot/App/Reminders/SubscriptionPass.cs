using TcAssistant.App.Plans;

namespace TcAssistant.App.Reminders;

/// <summary>One subscription while it is seen to: as it stands in storage, and what of it is not settled.</summary>
/// <param name="kept">As it was read.</param>
/// <param name="now">Plan time.</param>
internal sealed class SubscriptionPass(StoredPlan plan, ReminderStore.Kept kept, DateTimeOffset now)
{
    private readonly HashSet<Doubt> _open = [];
    private readonly HashSet<Doubt> _doubts = [.. kept.Subscription.Doubts];

    public StoredPlan Plan => plan;

    public DateTimeOffset Now => now;

    public ReminderStore.Kept Kept { get; set; } = kept;

    public ChannelSubscription Subscription => Kept.Subscription;

    /// <summary>The last day whose hour has come.</summary>
    public DateOnly Today { get; } = kept.Subscription.LastDay(now);

    /// <summary>Real time, at which what is not settled is to be looked at; null: all is.</summary>
    public DateTimeOffset? Again { get; private set; }

    /// <summary>Whether others changed what was read: nothing more is decided by it, and the subscription is left to the next look.</summary>
    public bool IsStale { get; private set; }

    public void LookAgain(DateTimeOffset at) => Again = Again < at ? Again : at;

    public void LeaveToNextLook()
    {
        IsStale = true;
        LookAgain(DateTimeOffset.MinValue);
    }

    /// <summary>What stands in the ledger, written by whoever.</summary>
    public void Found(IReadOnlyList<LedgerEntry> entries)
    {
        With(entries);
        _doubts.ExceptWith(entries.Where(entry => entry.IsOpen || entry.State == LedgerState.Sent).SelectMany(entry => entry.Doubts ?? []));
    }

    /// <summary>The subscription once these stand in the ledger: what is open in it, and what the conversation is to be told of.</summary>
    public ChannelSubscription With(IReadOnlyList<LedgerEntry> written)
    {
        foreach (var entry in written)
        {
            var name = new Doubt(entry.Day, entry.IsDigest);
            if (entry.IsOpen)
            {
                // It tells of them.
                _open.Add(name);
                _doubts.ExceptWith(entry.Doubts ?? []);
                continue;
            }

            _open.Remove(name);
            if (entry.State != LedgerState.Sent)
            {
                _doubts.UnionWith(entry.Doubts ?? []);
            }

            if (entry.State == LedgerState.Uncertain)
            {
                _doubts.Add(name);
            }
        }

        return Subscription with { Open = _open.Count == 0 ? null : _open.Min(open => open.Day), Doubts = [.. _doubts.OrderBy(doubt => doubt.Day)] };
    }
}
