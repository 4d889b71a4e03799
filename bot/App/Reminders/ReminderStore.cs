using Azure;
using Azure.Data.Tables;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Cards;

namespace TcAssistant.App.Reminders;

/// <summary>Subscriptions and the ledger, in the partition of their plan.</summary>
internal sealed class ReminderStore(Tables tables)
{
    private const string Column = "Subscription";
    private const string EntryColumn = "Entry";

    /// <summary>A subscription with what a guarded write needs.</summary>
    public sealed record Kept(ChannelSubscription Subscription, ETag ETag);

    public sealed record KeptEntry(LedgerEntry Entry, ETag ETag);

    public async Task<IReadOnlyList<Kept>> OfPlanAsync(PlanRef plan, CancellationToken cancellation) =>
        [.. (await tables.Plans.RangeAsync(plan.Partition, PlanRow.Subscription, PlanRow.Subscription + Table.AfterAll, cancellation)).Select(Read)];

    public async Task<Kept?> FindAsync(PlanRef plan, string conversation, CancellationToken cancellation) =>
        await tables.Plans.FindAsync(plan.Partition, PlanRow.SubscriptionOf(conversation), cancellation) is { } row ? Read(row) : null;

    /// <summary>What one person asked for alone, in the order of their names.</summary>
    public async Task<IReadOnlyList<Kept>> OfPersonAsync(PlanRef plan, string person, CancellationToken cancellation)
    {
        var first = PlanRow.SubscriptionOf(Personal.NamesOf(person));
        return [.. (await tables.Plans.RangeAsync(plan.Partition, first, first + Table.AfterAll, cancellation)).Select(Read)];
    }

    /// <summary>False where there is one already.</summary>
    public async Task<bool> TryAddAsync(ChannelSubscription subscription, CancellationToken cancellation) =>
        await tables.Plans.TryAddAsync(Write(subscription), cancellation) is not null;

    /// <summary>False where someone changed it since.</summary>
    public async Task<bool> TryReplaceAsync(ChannelSubscription subscription, ETag expected, CancellationToken cancellation) =>
        await tables.Plans.TryReplaceAsync(Write(subscription), expected, cancellation) is not null;

    public Task RemoveAsync(ChannelSubscription subscription, CancellationToken cancellation) =>
        tables.Plans.DeleteAsync(subscription.Plan.Partition, PlanRow.SubscriptionOf(subscription.Conversation), cancellation: cancellation);

    /// <summary>Writes what is planned and how far that brings the subscription, all or nothing; null where someone else was there first.</summary>
    /// <returns>The entries' ETags in their order.</returns>
    public async Task<IReadOnlyList<ETag>?> ClaimAsync(SubscriptionPass turn, IReadOnlyList<LedgerEntry> entries, CancellationToken cancellation)
    {
        var through = turn.With(entries) with { Through = turn.Today, Held = null };
        List<TableTransactionAction> writes =
        [
            .. entries.Select(entry => new TableTransactionAction(TableTransactionActionType.Add, Write(through.Plan, entry))),
            new(TableTransactionActionType.UpdateReplace, Write(through), turn.Kept.ETag),
        ];
        try
        {
            if (await tables.Plans.CommitAsync(writes, cancellation) is { Done: true, ETags: var written })
            {
                turn.Kept = new(through, written[^1]);
                return written;
            }
        }
        catch (Exception unknown) when (Outage.Is(unknown))
        {
            // It may have been written or not: nobody has sent anything yet, so it is worth a look.
            return await OwnAsync(turn, entries, cancellation) ?? throw new StorageException($"The ledger could not be written: {unknown.GetType().Name}");
        }

        return await OwnAsync(turn, entries, cancellation);
    }

    /// <summary>Writes what became of an entry, and with it what of the subscription is settled. What someone else took for uncertain meanwhile is known now.</summary>
    public async Task SettleAsync(SubscriptionPass turn, KeptEntry kept, LedgerEntry settled, CancellationToken cancellation)
    {
        var (plan, subscription) = (turn.Plan.Header.Ref, turn.With([settled]));
        List<TableTransactionAction> writes =
        [
            new(TableTransactionActionType.UpdateReplace, Write(plan, settled), kept.ETag),
            new(TableTransactionActionType.UpdateReplace, Write(subscription), turn.Kept.ETag),
        ];
        if (await tables.Plans.CommitAsync(writes, cancellation) is { Done: true, ETags: var written })
        {
            turn.Kept = new(subscription, written[^1]);
            return;
        }

        // Somebody changed one of them, or a first try went through: the entry alone, and the rest the next time.
        turn.LeaveToNextLook();
        if (await TryReplaceAsync(plan, settled, kept.ETag, cancellation) is null
            && await EntryAsync(plan, settled.Conversation, settled.Day, cancellation, settled.IsDigest) is { } now
            && now.Entry.Attempt == settled.Attempt && now.Entry.State is LedgerState.Sending or LedgerState.Uncertain && now.Entry.State != settled.State)
        {
            await TryReplaceAsync(plan, settled, now.ETag, cancellation);
        }
    }

    /// <summary>Writes down what others settled.</summary>
    public async Task ClearAsync(SubscriptionPass turn, CancellationToken cancellation)
    {
        var now = turn.With([]);
        if (turn.IsStale || now.Open == turn.Subscription.Open && now.Doubts.SequenceEqual(turn.Subscription.Doubts))
        {
            return;
        }

        if (await tables.Plans.TryReplaceAsync(Write(now), turn.Kept.ETag, cancellation) is { } written)
        {
            turn.Kept = new(now, written);
        }
        else
        {
            turn.LeaveToNextLook();
        }
    }

    /// <summary>Of what may not have arrived, that of which still nobody knows, with the lines it was about.</summary>
    public async Task<IReadOnlyList<Doubtful>> DoubtfulAsync(SubscriptionPass turn, IReadOnlyList<Doubt> doubts, CancellationToken cancellation)
    {
        var doubtful = new List<Doubtful>();
        foreach (var doubt in doubts)
        {
            if (await EntryAsync(turn.Plan.Header.Ref, turn.Subscription.Conversation, doubt.Day, cancellation, doubt.IsDigest) is { Entry: { State: LedgerState.Uncertain } entry })
            {
                var shown = entry.Items.Where(item => item.Why is null).Select(item => item.Line).ToHashSet();
                doubtful.Add(new(doubt.Day, doubt.IsDigest, [.. turn.Plan.Tracked.Plan.Lines.Where(line => line.Key is { } key && shown.Contains(key))]));
            }
        }

        return doubtful;
    }

    public async Task<KeptEntry?> EntryAsync(PlanRef plan, string conversation, DateOnly day, CancellationToken cancellation, bool isDigest = false) =>
        await tables.Plans.FindAsync(plan.Partition, PlanRow.LedgerOf(conversation, day, isDigest), cancellation) is { } row ? ReadEntry(row) : null;

    public async Task<KeptEntry?> DigestAsync(PlanRef plan, string conversation, DateOnly day, CancellationToken cancellation) =>
        await tables.Plans.FindAsync(plan.Partition, PlanRow.LedgerOf(conversation, day, isDigest: true), cancellation) is { } row ? ReadEntry(row) : null;

    /// <summary>What was sent as this message; null: it is none of the plan's cards.</summary>
    public async Task<KeptEntry?> SentAsAsync(PlanRef plan, string conversation, string activity, CancellationToken cancellation)
    {
        var rows = await tables.Plans.RangeAsync(
            plan.Partition, PlanRow.LedgerOf(conversation, DateOnly.MinValue), PlanRow.LedgerOf(conversation, DateOnly.MaxValue) + Table.AfterAll,
            TableClient.CreateQueryFilter($"Activity eq {activity}"), 1, cancellation);
        return rows is [var row] ? ReadEntry(row) : null;
    }

    /// <summary>What became of a conversation's reminders from one day to another, both included.</summary>
    public async Task<IReadOnlyList<KeptEntry>> EntriesAsync(PlanRef plan, string conversation, DateOnly from, DateOnly to, CancellationToken cancellation) =>
        [.. (await tables.Plans.RangeAsync(plan.Partition, PlanRow.LedgerOf(conversation, from), PlanRow.LedgerOf(conversation, to) + Table.AfterAll, cancellation)).Select(ReadEntry)];

    /// <summary>All that the ledger of a plan has, of every conversation. For whoever operates the service, never for an answer to a person.</summary>
    public async Task<IReadOnlyList<KeptEntry>> LedgerAsync(PlanRef plan, CancellationToken cancellation) =>
        [.. (await tables.Plans.RangeAsync(plan.Partition, PlanRow.Ledger, PlanRow.Ledger + Table.AfterAll, cancellation)).Select(ReadEntry)];

    /// <summary>Null where someone changed it since.</summary>
    public Task<ETag?> TryReplaceAsync(PlanRef plan, LedgerEntry entry, ETag expected, CancellationToken cancellation) =>
        tables.Plans.TryReplaceAsync(Write(plan, entry), expected, cancellation);

    /// <summary>Every subscription there is, for the daily pass.</summary>
    public async Task<IReadOnlyList<ChannelSubscription>> AllAsync(CancellationToken cancellation)
    {
        var (first, beyond) = (PlanRow.Subscription, PlanRow.Subscription + Table.AfterAll);
        var rows = await tables.Plans.QueryAsync(TableClient.CreateQueryFilter($"RowKey ge {first} and RowKey lt {beyond}"), cancellation: cancellation);
        return [.. rows.Select(row => Read(row).Subscription)];
    }

    /// <summary>Where these are written already, by ourselves: the answer was lost.</summary>
    private async Task<IReadOnlyList<ETag>?> OwnAsync(SubscriptionPass turn, IReadOnlyList<LedgerEntry> entries, CancellationToken cancellation)
    {
        var (plan, written) = (turn.Plan.Header.Ref, new List<ETag>());
        foreach (var entry in entries)
        {
            if (await EntryAsync(plan, entry.Conversation, entry.Day, cancellation, entry.IsDigest) is not { } found || found.Entry.Attempt != entry.Attempt)
            {
                return null;
            }

            written.Add(found.ETag);
        }

        if (entries.Count == 0 || await FindAsync(plan, turn.Subscription.Conversation, cancellation) is not { } subscription)
        {
            return null;
        }

        turn.Kept = subscription;
        return written;
    }

    /// <summary>Sees to it that every plan somebody is reminded of is looked at when its next day comes: for storage whose wake-ups are not there.</summary>
    public async Task WakeAllAsync(CancellationToken cancellation)
    {
        foreach (var plan in (await AllAsync(cancellation)).GroupBy(subscription => subscription.Plan))
        {
            await tables.Wakes.AtAsync(plan.Key, plan.Min(subscription => subscription.InstantOf(subscription.Through.AddDays(1))), null, cancellation);
        }
    }

    internal static Kept Read(TableEntity row) =>
        new(row.Json(Column, StoredJson.Form.ChannelSubscription) ?? throw new StorageException($"The row '{row.RowKey}' has no subscription."), row.ETag);

    private static TableEntity Write(ChannelSubscription subscription) =>
        Row.New(subscription.Plan.Partition, PlanRow.SubscriptionOf(subscription.Conversation)).PutJson(Column, subscription, StoredJson.Form.ChannelSubscription);

    private static KeptEntry ReadEntry(TableEntity row) =>
        new(row.Json(EntryColumn, StoredJson.Form.LedgerEntry) ?? throw new StorageException($"The row '{row.RowKey}' has no entry."), row.ETag);

    private static TableEntity Write(PlanRef plan, LedgerEntry entry) =>
        Row.New(plan.Partition, PlanRow.LedgerOf(entry.Conversation, entry.Day, entry.IsDigest)).Put("Activity", entry.MessageId).PutJson(EntryColumn, entry, StoredJson.Form.LedgerEntry);
}
