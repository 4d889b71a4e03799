using System.Globalization;
using Azure;
using Azure.Data.Tables;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;

namespace TcAssistant.App.Reminders;

/// <summary>Subscriptions and the ledger, in the partition of their plan, and the wake-ups that lead to what is due.</summary>
internal sealed class ReminderStore(Tables tables)
{
    private const string Column = "Subscription";
    private const string EntryColumn = "Entry";
    private const string AtColumn = "At";
    private const int Shards = 8;

    /// <summary>A subscription with what a guarded write needs.</summary>
    public sealed record Kept(ChannelSubscription Subscription, ETag ETag);

    public sealed record KeptEntry(LedgerEntry Entry, ETag ETag);

    /// <summary>A plan that wants to be looked at.</summary>
    public sealed record Wake(PlanRef Plan, string Partition, string Row, ETag ETag);

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

    /// <summary>Writes what is planned and how far that brings the subscription, both or neither; null where someone else was there first.</summary>
    public async Task<ETag?> TryClaimAsync(ChannelSubscription through, ETag expected, LedgerEntry entry, CancellationToken cancellation)
    {
        List<TableTransactionAction> writes =
        [
            new(TableTransactionActionType.Add, Write(through.Plan, entry)),
            new(TableTransactionActionType.UpdateReplace, Write(through), expected),
        ];
        return await tables.Plans.CommitAsync(writes, cancellation) is { Done: true, ETags: [var written, ..] } ? written : null;
    }

    public async Task<KeptEntry?> EntryAsync(PlanRef plan, string conversation, DateOnly day, CancellationToken cancellation) =>
        await tables.Plans.FindAsync(plan.Partition, PlanRow.LedgerOf(conversation, day), cancellation) is { } row ? ReadEntry(row) : null;

    /// <summary>What became of a conversation's reminders from one day to another, both included.</summary>
    public async Task<IReadOnlyList<KeptEntry>> EntriesAsync(PlanRef plan, string conversation, DateOnly from, DateOnly to, CancellationToken cancellation) =>
        [.. (await tables.Plans.RangeAsync(plan.Partition, PlanRow.LedgerOf(conversation, from), PlanRow.LedgerOf(conversation, to) + Table.AfterAll, cancellation)).Select(ReadEntry)];

    /// <summary>Null where someone changed it since.</summary>
    public Task<ETag?> TryReplaceAsync(PlanRef plan, LedgerEntry entry, ETag expected, CancellationToken cancellation) =>
        tables.Plans.TryReplaceAsync(Write(plan, entry), expected, cancellation);

    /// <summary>The plan is looked at again at that instant of plan time, or soon after.</summary>
    public Task WakeAsync(PlanRef plan, DateTimeOffset at, CancellationToken cancellation)
    {
        var row = Row.New(PartitionOf(plan, at), plan.Partition).PutPlan(plan).Put(AtColumn, at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        return tables.Wakes.PutAsync(row, cancellation);
    }

    /// <summary>The plans whose instant has come. What is done is deleted, so that only what is due lies before now.</summary>
    public async Task<IReadOnlyList<Wake>> DueAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var beyond = HourOf(now.AddHours(1));
        var rows = await tables.Wakes.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey lt {beyond}"), cancellation: cancellation);
        return
        [
            .. from row in rows
               where DateTimeOffset.Parse(row.Need(AtColumn), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) <= now && row.Plan() is not null
               select new Wake(row.Plan()!, row.PartitionKey, row.RowKey, row.ETag),
        ];
    }

    /// <summary>Forgets a wake-up that was seen to, unless it was written anew meanwhile.</summary>
    public Task SeenToAsync(Wake wake, CancellationToken cancellation) => tables.Wakes.DeleteAsync(wake.Partition, wake.Row, wake.ETag, cancellation);

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
        Row.New(plan.Partition, PlanRow.LedgerOf(entry.Conversation, entry.Day)).PutJson(EntryColumn, entry, StoredJson.Form.LedgerEntry);

    private static string HourOf(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMddHH", CultureInfo.InvariantCulture);

    private static string PartitionOf(PlanRef plan, DateTimeOffset at) => $"{HourOf(at)}_{Key.Opaque(plan.Partition)[0] % Shards}";
}
