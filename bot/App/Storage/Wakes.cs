using System.Globalization;
using Azure;
using Azure.Data.Tables;
using TcAssistant.App.Plans;

namespace TcAssistant.App.Storage;

/// <summary>
/// When which plan wants to be looked at, in plan time. A hint, written before what it is about: too early is harmless. A partition a shard, its rows
/// by instant; a row goes, in one transaction with the next, only once all of it is settled. So the first row of each shard is the low-water mark: nothing
/// that is still to be seen to lies before it, a sweep reads from there to now, and what it costs is what is due.
/// </summary>
internal sealed class Wakes(Table table)
{
    private const int Shards = 8;
    private const string AtColumn = "At";
    private const string FromColumn = "From";

    /// <summary>Real time: until then somebody sees to it.</summary>
    private const string HeldColumn = "Held";
    private const string StuckPartition = "stuck";

    /// <summary>More at once than this is left to the next look.</summary>
    private const int MostOfAShard = 1_000;
    private const int MostOfAPlan = 40;

    /// <summary>What changes a plan is certainly written after this, or has failed.</summary>
    private static readonly TimeSpan UntilWritten = TimeSpan.FromMinutes(1);

    /// <summary>The plan is looked at again at that instant, or soon after.</summary>
    /// <param name="from">What was planned for before this instant was seen to already, or was not planned then; null: the instant itself.</param>
    public Task AtAsync(PlanRef plan, DateTimeOffset at, DateTimeOffset? from, CancellationToken cancellation) => table.PutAsync(Written(plan, at, from ?? at), cancellation);

    /// <summary>The plan is about to be changed: it is looked at again once that is written. Costs nothing where nobody is reminded of it.</summary>
    public Task BeforeChangeAsync(StoredPlan plan, DateTimeOffset now, CancellationToken cancellation) =>
        plan.IsSubscribed ? AtAsync(plan.Header.Ref, now + UntilWritten, now, cancellation) : Task.CompletedTask;

    /// <summary>Someone subscribes: now, and once more when every change is written that did not know of it.</summary>
    public async Task BeforeSubscribingAsync(PlanRef plan, DateTimeOffset now, CancellationToken cancellation)
    {
        await AtAsync(plan, now, null, cancellation);
        await AtAsync(plan, now + UntilWritten, now, cancellation);
    }

    /// <summary>The earliest instant that is not seen to, past or to come; null: there is none.</summary>
    public async Task<DateTimeOffset?> FirstAsync(CancellationToken cancellation)
    {
        var first = await Task.WhenAll(Enumerable.Range(0, Shards).Select(async shard =>
            await table.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {Shard(shard)}"), 1, cancellation: cancellation) is [var row] ? Instant(row, AtColumn) : (DateTimeOffset?)null));
        return first.Min();
    }

    /// <summary>Takes the plans whose instant has come and that nobody has taken: each once, with all its rows, for as long as they are held.</summary>
    /// <param name="now">Plan time.</param>
    /// <param name="real">Real time.</param>
    public async Task<IReadOnlyList<Wake>> TakeAsync(DateTimeOffset now, DateTimeOffset real, TimeSpan hold, CancellationToken cancellation)
    {
        var shards = await Task.WhenAll(Enumerable.Range(0, Shards).Select(shard => TakeAsync(Shard(shard), now, real, real + hold, cancellation)));
        return [.. shards.SelectMany(taken => taken).OrderBy(wake => wake.At)];
    }

    /// <summary>All of it is settled: forgotten, in one with the next instant. What was written anew meanwhile stays.</summary>
    public async Task SettledAsync(Wake wake, DateTimeOffset? next, CancellationToken cancellation)
    {
        var (partition, coming) = (ShardOf(wake.Plan), next is { } at ? Written(wake.Plan, at, at) : null);
        List<TableTransactionAction> writes = [.. wake.Rows.Where(row => row.Name != coming?.RowKey).Select(row => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(partition, row.Name), new ETag(row.ETag)))];
        if (coming is not null)
        {
            writes.Insert(0, new(TableTransactionActionType.UpsertReplace, coming));
        }

        if (await table.CommitAsync(writes, cancellation) is { Done: true })
        {
            return;
        }

        // Seen to twice, or looked for anew meanwhile.
        if (coming is not null)
        {
            await table.PutAsync(coming, cancellation);
        }

        foreach (var row in wake.Rows.Where(row => row.Name != coming?.RowKey))
        {
            await table.DeleteAsync(partition, row.Name, new ETag(row.ETag), cancellation);
        }
    }

    /// <summary>Not all of it is settled: it stays where it is, and is taken again after that instant of real time.</summary>
    public Task AgainAsync(Wake wake, DateTimeOffset real, CancellationToken cancellation) =>
        table.CommitAsync([.. wake.Rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpdateMerge, Held(new(ShardOf(wake.Plan), row.Name), real), new ETag(row.ETag)))], cancellation);

    /// <summary>Whether anything of the plan is waited for at or before that instant.</summary>
    public async Task<bool> AwaitsAsync(PlanRef plan, DateTimeOffset by, CancellationToken cancellation) =>
        await table.RangeAsync(ShardOf(plan), "", Sortable(by) + Table.AfterAll, TableClient.CreateQueryFilter($"Owner eq {plan.Partition}"), 1, cancellation) is [_];

    /// <summary>A plan that nobody could see to stands in a list, until it is a day old.</summary>
    public Task StuckAsync(PlanRef plan, DateTimeOffset real, string why, CancellationToken cancellation) =>
        table.PutAsync(Row.New(StuckPartition, plan.Partition).PutPlan(plan).Put("Since", Text(real)).Put("Why", why), cancellation);

    public async Task<IReadOnlyList<StuckPlan>> StuckAsync(CancellationToken cancellation) =>
        [.. (await table.RangeAsync(StuckPartition, "", Table.AfterAll, cancellation)).Select(row => new StuckPlan(row.Plan()!, Instant(row, "Since"), row.Need("Why")))];

    public Task UnstuckAsync(StuckPlan plan, CancellationToken cancellation) => table.DeleteAsync(StuckPartition, plan.Plan.Partition, cancellation: cancellation);

    private async Task<IReadOnlyList<Wake>> TakeAsync(string shard, DateTimeOffset now, DateTimeOffset real, DateTimeOffset until, CancellationToken cancellation)
    {
        var rows = await table.RangeAsync(shard, "", Sortable(now) + Table.AfterAll, null, MostOfAShard, cancellation);
        var free = rows.GroupBy(row => row.Need("Owner")).Where(plan => plan.All(row => row.Text(HeldColumn) is null || Instant(row, HeldColumn) <= real)).Select(plan => plan.Take(MostOfAPlan).ToList());
        var (taken, batch) = (new List<Wake>(), new List<List<TableEntity>>());
        foreach (var plan in free.Append([]))
        {
            if (plan.Count == 0 || batch.Sum(rows => rows.Count) + plan.Count > TableLimits.Operations)
            {
                taken.AddRange(await HoldAsync(batch, now, until, cancellation));
                batch = [];
            }

            batch.Add(plan);
        }

        return taken;
    }

    /// <summary>All plans of the batch, or none: then another program has come before.</summary>
    private async Task<IEnumerable<Wake>> HoldAsync(List<List<TableEntity>> batch, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation)
    {
        var (rows, own) = (batch.SelectMany(plan => plan).ToList(), Guid.NewGuid().ToString("n"));
        if (rows.Count == 0)
        {
            return [];
        }

        var writes = rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpdateMerge, Held(new(row.PartitionKey, row.RowKey), until).Put(Row.OperationColumn, own), row.ETag)).ToList();
        var etags = await table.CommitAsync(writes, cancellation) is { Done: true, ETags: var written }
            ? rows.Zip(written).ToDictionary(pair => pair.First.RowKey, pair => pair.Second)

            // A first try may have gone through, and only its answer was lost.
            : (await table.RangeAsync(rows[0].PartitionKey, "", Sortable(now) + Table.AfterAll, TableClient.CreateQueryFilter($"Operation eq {own}"), null, cancellation))
                .ToDictionary(row => row.RowKey, row => row.ETag);
        return batch.Where(plan => plan.TrueForAll(row => etags.ContainsKey(row.RowKey))).Where(plan => plan.Count > 0).Select(plan => new Wake(
            plan[0].Plan()!, plan.Max(row => Instant(row, AtColumn)), plan.Min(row => Instant(row, FromColumn)), [.. plan.Select(row => new WakeRow(row.RowKey, etags[row.RowKey].ToString()))]));
    }

    private static TableEntity Written(PlanRef plan, DateTimeOffset at, DateTimeOffset from) =>
        Row.New(ShardOf(plan), $"{Sortable(at)}_{(from == at ? "" : Sortable(from))}_{Key.Opaque(plan.Partition)}").PutPlan(plan).Put("Owner", plan.Partition).Put(AtColumn, Text(at)).Put(FromColumn, Text(from));

    private static TableEntity Held(TableEntity row, DateTimeOffset until) => row.Put(HeldColumn, Text(until));

    // Plans of one shard, and the rows of one plan, lie together for whoever takes them together.
    private static string ShardOf(PlanRef plan) => Shard(Key.Opaque(plan.Partition)[0] % Shards);

    private static string Shard(int shard) => string.Create(CultureInfo.InvariantCulture, $"s{shard}");

    private static string Sortable(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMddHHmmssfffffff", CultureInfo.InvariantCulture);

    // Text, because a table's own instants begin in 1601 and plan time may be any day.
    private static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(TableEntity row, string column) =>
        DateTimeOffset.ParseExact(row.Need(column), "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

/// <summary>A plan that wants to be looked at; what a message of the queue holds.</summary>
/// <param name="At">Plan time at which it is.</param>
/// <param name="From">What was planned for before this instant was seen to already, or was not planned then.</param>
internal sealed record Wake(PlanRef Plan, DateTimeOffset At, DateTimeOffset From, IReadOnlyList<WakeRow> Rows);

internal sealed record WakeRow(string Name, string ETag);

/// <summary>A plan whose reminders nobody could see to.</summary>
internal sealed record StuckPlan(PlanRef Plan, DateTimeOffset Since, string Why);
