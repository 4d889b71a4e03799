using Azure;
using Azure.Data.Tables;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;

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
    public async Task<IReadOnlyList<ETag>?> TryClaimAsync(ChannelSubscription through, ETag expected, IReadOnlyList<LedgerEntry> entries, CancellationToken cancellation)
    {
        List<TableTransactionAction> writes =
        [
            .. entries.Select(entry => new TableTransactionAction(TableTransactionActionType.Add, Write(through.Plan, entry))),
            new(TableTransactionActionType.UpdateReplace, Write(through), expected),
        ];
        return await tables.Plans.CommitAsync(writes, cancellation) is { Done: true, ETags: var written } ? written : null;
    }

    public async Task<KeptEntry?> EntryAsync(PlanRef plan, string conversation, DateOnly day, CancellationToken cancellation) =>
        await tables.Plans.FindAsync(plan.Partition, PlanRow.LedgerOf(conversation, day), cancellation) is { } row ? ReadEntry(row) : null;

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

    private static Kept Read(TableEntity row) =>
        new(row.Json(Column, StoredJson.Form.ChannelSubscription) ?? throw new StorageException($"The row '{row.RowKey}' has no subscription."), row.ETag);

    private static TableEntity Write(ChannelSubscription subscription) =>
        Row.New(subscription.Plan.Partition, PlanRow.SubscriptionOf(subscription.Conversation)).PutJson(Column, subscription, StoredJson.Form.ChannelSubscription);

    private static KeptEntry ReadEntry(TableEntity row) =>
        new(row.Json(EntryColumn, StoredJson.Form.LedgerEntry) ?? throw new StorageException($"The row '{row.RowKey}' has no entry."), row.ETag);

    private static TableEntity Write(PlanRef plan, LedgerEntry entry) =>
        Row.New(plan.Partition, PlanRow.LedgerOf(entry.Conversation, entry.Day, entry.IsDigest)).Put("Activity", entry.MessageId).PutJson(EntryColumn, entry, StoredJson.Form.LedgerEntry);
}
