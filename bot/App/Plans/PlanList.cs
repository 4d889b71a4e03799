using Azure;
using Azure.Data.Tables;
using TcAssistant.App.Storage;

namespace TcAssistant.App.Plans;

/// <summary>
/// Which plans a scope has. It lies in another partition than the plans, so it is a hint: a row is marked as changing before its
/// plan changes, and while it is marked the plan itself is asked.
/// </summary>
internal sealed class PlanList(Table list, Table plans, TimeProvider time)
{
    private const string Changing = "Changing";
    private const string MarkedOn = "MarkedOn";

    /// <summary>A mark as old as this was left by a process that died.</summary>
    private static readonly TimeSpan LongestChange = TimeSpan.FromHours(1);

    public async Task<IReadOnlyList<PlanHeader>> OfAsync(Scope scope, CancellationToken cancellation) =>
        await HeadersAsync(await list.RangeAsync(scope.Partition, "", Table.AfterAll, cancellation), cancellation);

    public async Task<IReadOnlyList<PlanHeader>> OfTenantAsync(string tenant, CancellationToken cancellation)
    {
        var first = Key.Of(tenant) + "_";
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {first} and PartitionKey lt {first + Table.AfterAll}");
        return await HeadersAsync(await list.QueryAsync(filter, cancellation: cancellation), cancellation);
    }

    /// <summary>Says that the plan is about to change, or to be there for the first time.</summary>
    public Task<ETag> MarkAsync(PlanHeader header, CancellationToken cancellation) =>
        list.PutAsync(RowOf(header, changing: true), cancellation);

    /// <summary>Says that the change is done; where someone else marked the plan since, their mark stays.</summary>
    public async Task SettleAsync(PlanHeader header, ETag mark, CancellationToken cancellation)
    {
        if (await list.TryReplaceAsync(RowOf(header, changing: false), mark, cancellation) is null)
        {
            await MarkAsync(header, cancellation);
        }
    }

    public Task ForgetAsync(PlanRef plan, ETag mark, CancellationToken cancellation) =>
        list.DeleteAsync(plan.Scope.Partition, RowKeyOf(plan), mark, cancellation);

    /// <summary>The plans whose change was begun long ago and never settled.</summary>
    public async Task<IReadOnlyList<(PlanHeader Header, ETag Mark)>> LeftBehindAsync(CancellationToken cancellation)
    {
        var before = time.GetUtcNow() - LongestChange;
        var rows = await list.QueryAsync(TableClient.CreateQueryFilter($"Changing eq true and MarkedOn lt {before}"), cancellation: cancellation);
        return [.. rows.Select(row => (HeaderRow.Read(row), row.ETag))];
    }

    private async Task<IReadOnlyList<PlanHeader>> HeadersAsync(List<TableEntity> rows, CancellationToken cancellation)
    {
        var headers = new List<PlanHeader>();
        foreach (var row in rows)
        {
            var header = HeaderRow.Read(row);
            var current = row.Flag(Changing) ? await plans.FindAsync(header.Ref.Partition, PlanRow.Header, cancellation) : row;
            if (current is not null)
            {
                headers.Add(HeaderRow.Read(current));
            }
        }

        return headers;
    }

    private TableEntity RowOf(PlanHeader header, bool changing)
    {
        var row = HeaderRow.Fill(Row.New(header.Ref.Scope.Partition, RowKeyOf(header.Ref)), header);
        row[Changing] = changing;
        row[MarkedOn] = time.GetUtcNow();
        return row;
    }

    private static string RowKeyOf(PlanRef plan) => Key.Encode(plan.Key.Value);
}
