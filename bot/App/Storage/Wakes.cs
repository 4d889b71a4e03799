using System.Globalization;
using Azure;
using Azure.Data.Tables;
using TcAssistant.App.Plans;

namespace TcAssistant.App.Storage;

/// <summary>
/// When which plan wants to be looked at, in plan time. A hint, written before what it is about: too early is harmless. What was seen to is deleted, so that only what is due lies before now.
/// </summary>
internal sealed class Wakes(Table table)
{
    private const string AtColumn = "At";
    private const int Shards = 8;

    /// <summary>What changes a plan is certainly written after this, or has failed.</summary>
    private static readonly TimeSpan UntilWritten = TimeSpan.FromMinutes(1);

    /// <summary>A plan that wants to be looked at.</summary>
    /// <param name="From">What was planned for before this instant was seen to already, or was not planned then.</param>
    public sealed record Due(PlanRef Plan, DateTimeOffset From, string Partition, string Row, ETag ETag);

    /// <summary>The plan is looked at again at that instant, or soon after.</summary>
    public Task AtAsync(PlanRef plan, DateTimeOffset at, CancellationToken cancellation) => AtAsync(plan, at, at, cancellation);

    /// <summary>The plan is about to be changed: it is looked at again once that is written. Costs nothing where nobody is reminded of it.</summary>
    public Task BeforeChangeAsync(StoredPlan plan, DateTimeOffset now, CancellationToken cancellation) =>
        plan.IsSubscribed ? AtAsync(plan.Header.Ref, now + UntilWritten, now, cancellation) : Task.CompletedTask;

    /// <summary>Someone subscribes: now, and once more when every change is written that did not know of it.</summary>
    public async Task BeforeSubscribingAsync(PlanRef plan, DateTimeOffset now, CancellationToken cancellation)
    {
        await AtAsync(plan, now, cancellation);
        await AtAsync(plan, now + UntilWritten, now, cancellation);
    }

    /// <summary>The plans whose instant has come, each once, from the earliest of its instants on.</summary>
    public async Task<IReadOnlyList<Due>> DueAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var beyond = HourOf(now.AddHours(1));
        var rows = await table.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey lt {beyond}"), cancellation: cancellation);
        return [.. from row in rows where Instant(row, AtColumn) <= now && row.Plan() is not null select new Due(row.Plan()!, Instant(row, "From"), row.PartitionKey, row.RowKey, row.ETag)];
    }

    /// <summary>Forgets what was seen to, unless it was written anew meanwhile.</summary>
    public Task SeenToAsync(Due due, CancellationToken cancellation) => table.DeleteAsync(due.Partition, due.Row, due.ETag, cancellation);

    /// <param name="from">What is planned from this instant on is still to be seen to.</param>
    public Task<ETag> AtAsync(PlanRef plan, DateTimeOffset at, DateTimeOffset from, CancellationToken cancellation)
    {
        // Two instants of one hour are two rows: neither hides the other.
        var row = Row.New($"{HourOf(at)}_{Key.Opaque(plan.Partition)[0] % Shards}", $"{plan.Partition}_{at.UtcDateTime:mmssfffffff}")
            .PutPlan(plan)
            .Put(AtColumn, Written(at))
            .Put("From", Written(from));
        return table.PutAsync(row, cancellation);
    }

    // Text, because a table's own instants begin in 1601 and plan time may be any day.
    private static string Written(DateTimeOffset instant) => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(TableEntity row, string column) =>
        DateTimeOffset.ParseExact(row.Need(column), "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string HourOf(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
}
