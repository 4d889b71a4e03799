using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Caching.Memory;
using TcAssistant.App.Storage;
using TcAssistant.Plans;

namespace TcAssistant.App.Plans;

/// <summary>A plan as it was read, with what a guarded write needs.</summary>
/// <param name="ETag">The header's.</param>
/// <param name="States">The state rows, by line.</param>
internal sealed record ReadPlan(StoredPlan Stored, ETag ETag, IReadOnlyDictionary<LineKey, TableEntity> States);

/// <summary>
/// Reads a plan with one request: the header and all states lie side by side, and the lines of an edition never change, so they
/// are read once and remembered.
/// </summary>
internal sealed class PlanReader(Table plans) : IDisposable
{
    /// <summary>Rows remembered over all plans: some hundred megabytes at the very most.</summary>
    private const int RowsRemembered = 200_000;

    private readonly MemoryCache _editions = new(new MemoryCacheOptions { SizeLimit = RowsRemembered });

    public void Dispose() => _editions.Dispose();

    public async Task<ReadPlan?> ReadAsync(PlanRef plan, CancellationToken cancellation)
    {
        // Twice: a plan that is removed while it is read has a header and then no lines.
        return await TryReadAsync(plan, cancellation) is { } read
            ? read.Plan ?? (await TryReadAsync(plan, cancellation))?.WholePlan()
            : null;
    }

    private async Task<Attempt?> TryReadAsync(PlanRef plan, CancellationToken cancellation)
    {
        var rows = await plans.RangeAsync(plan.Partition, PlanRow.Header, PlanRow.Header + Table.AfterAll, cancellation);
        if (rows is not [{ RowKey: PlanRow.Header } headerRow, ..])
        {
            return null;
        }

        var header = HeaderRow.Read(headerRow);
        if (header.Ref != plan)
        {
            throw new StorageException($"The row '{headerRow.RowKey}' in '{headerRow.PartitionKey}' belongs to another plan.");
        }

        if (await PartsAsync(headerRow, header.Edition, cancellation) is not { } document)
        {
            return new(null, plan);
        }

        var known = document.Tracked(plan.Key, rows.FindAll(row => row.RowKey.StartsWith(PlanRow.State, StringComparison.Ordinal)));
        return new(new(new(header, known.Plan), headerRow.ETag, known.Rows), plan);
    }

    private async Task<ReadEdition?> PartsAsync(TableEntity headerRow, int edition, CancellationToken cancellation)
    {
        // The attempt as well as the number: a plan that was removed and imported anew counts from 1 again.
        var name = (headerRow.PartitionKey, headerRow.Need(EditionRow.Attempt));
        if (_editions.TryGetValue(name, out ReadEdition? known))
        {
            return known;
        }

        var first = PlanRow.LinesOf(edition);
        var rows = await plans.RangeAsync(headerRow.PartitionKey, first, first + Table.AfterAll, cancellation);
        if (rows.Count != headerRow.GetInt32(EditionRow.Rows))
        {
            return null;
        }

        var header = HeaderRow.Read(headerRow);
        var plan = new Plan(header.Reference, header.Title, header.Language, header.Date, EditionRows.Read(rows)) { Findings = EditionRows.ReadFindings(rows) };
        return _editions.Set(name, new ReadEdition(plan), new MemoryCacheEntryOptions { Size = rows.Count + 1, SlidingExpiration = TimeSpan.FromHours(6) });
    }

    private sealed record Attempt(ReadPlan? Plan, PlanRef Ref)
    {
        public ReadPlan WholePlan() => Plan
            ?? throw new StorageException($"The plan {Ref.Key} lacks rows of its edition in force");
    }
}
