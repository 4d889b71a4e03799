using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Caching.Memory;
using TcAssistant.App.Storage;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>A plan as it was read, with what a guarded write needs.</summary>
/// <param name="ETag">The header's.</param>
/// <param name="States">The state rows, by line.</param>
/// <param name="Subscriptions">The rows of what conversations asked to be reminded of.</param>
internal sealed record ReadPlan(StoredPlan Stored, ETag ETag, IReadOnlyDictionary<LineKey, TableEntity> States, IReadOnlyList<TableEntity> Subscriptions);

/// <summary>
/// Reads a plan with one request: the header and all states lie side by side, and the lines of an edition never change, so they
/// are read once and remembered. So is the plan as it was read last: the next reading asks for the rows' ETags alone, and takes it
/// where none has changed. Storage is asked each time, so that what another replica wrote is seen at once.
/// </summary>
internal sealed class PlanReader(Table plans) : IDisposable
{
    /// <summary>Rows remembered over all plans: some hundred megabytes at the very most.</summary>
    private const int RowsRemembered = 200_000;

    private const int MostAttempts = 8;

    private static readonly TimeSpan Remembered = TimeSpan.FromHours(6);
    private static readonly string[] WhetherChanged = ["RowKey", Row.VersionColumn];

    private readonly MemoryCache _remembered = new(new MemoryCacheOptions { SizeLimit = RowsRemembered });

    /// <summary>Storage that leaves ETags out where only some columns are asked for is always asked for all of them.</summary>
    private volatile bool _withoutETags;

    public void Dispose() => _remembered.Dispose();

    /// <exception cref="StorageException">Its lines are not all there, or others kept removing and importing it.</exception>
    public async Task<ReadPlan?> ReadAsync(PlanRef plan, CancellationToken cancellation)
    {
        // A plan that is removed while it is read has a header and then no lines; so has one that is imported and removed once more. It
        // lacks lines for good only where its header is still the same.
        var header = default(ETag);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await TryReadAsync(plan, cancellation) is not { } read)
            {
                return null;
            }

            if (read.Plan is { } whole)
            {
                return whole;
            }

            if (read.Header == header)
            {
                throw new StorageException($"The plan {plan.Key} lacks rows of its edition in force");
            }

            header = read.Header;
        }

        throw new StorageException(StorageWording.Busy, $"The plan {plan.Key} is being removed and imported by others.");
    }

    private async Task<Attempt?> TryReadAsync(PlanRef plan, CancellationToken cancellation)
    {
        if (_remembered.Get<LastRead>(plan) is { } last && await IsAsItWasAsync(last, plan, cancellation))
        {
            return new(last.Plan, last.Plan.ETag);
        }

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
            return new(null, headerRow.ETag);
        }

        var known = document.Tracked(plan.Key, KnownRow.Read(rows.Find(row => row.RowKey == PlanRow.Known), header), rows.FindAll(row => row.RowKey.StartsWith(PlanRow.State, StringComparison.Ordinal) || PersonRow.IsOne(row)));
        var subscriptions = rows.FindAll(row => row.RowKey.StartsWith(PlanRow.Subscription, StringComparison.Ordinal));
        var read = new ReadPlan(new(header, known.Plan) { IsSubscribed = subscriptions.Count > 0, Rules = RulesRow.Read(rows.Find(row => row.RowKey == PlanRow.Rules)) }, headerRow.ETag, known.Rows, subscriptions);
        _remembered.Set(plan, new LastRead(read, [.. rows.Select(row => (row.RowKey, row.ETag))]), Size(rows));
        return new(read, headerRow.ETag);
    }

    private async Task<bool> IsAsItWasAsync(LastRead last, PlanRef plan, CancellationToken cancellation)
    {
        if (_withoutETags)
        {
            return false;
        }

        var rows = await plans.RangeAsync(plan.Partition, PlanRow.Header, PlanRow.Header + Table.AfterAll, WhetherChanged, cancellation);
        _withoutETags = rows.Exists(row => row.ETag == default);
        return last.Holds(rows);
    }

    private async Task<ReadEdition?> PartsAsync(TableEntity headerRow, int edition, CancellationToken cancellation)
    {
        // The attempt as well as the number: a plan that was removed and imported anew counts from 1 again.
        var name = (headerRow.PartitionKey, headerRow.Need(EditionRow.Attempt));
        if (_remembered.TryGetValue(name, out ReadEdition? known))
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
        return _remembered.Set(name, new ReadEdition(plan), Size(rows));
    }

    private static MemoryCacheEntryOptions Size(List<TableEntity> rows) => new() { Size = rows.Count + 1, SlidingExpiration = Remembered };

    /// <summary>A plan, and the rows under <c>now</c> that it was read from.</summary>
    private sealed record LastRead(ReadPlan Plan, IReadOnlyList<(string RowKey, ETag ETag)> Rows)
    {
        /// <summary>Whether these are the rows, unchanged.</summary>
        public bool Holds(List<TableEntity> rows)
        {
            if (rows.Count != Rows.Count)
            {
                return false;
            }

            for (var at = 0; at < rows.Count; at++)
            {
                if (rows[at].ETag == default || (rows[at].RowKey, rows[at].ETag) != Rows[at])
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <param name="Plan">Null where lines are missing.</param>
    private sealed record Attempt(ReadPlan? Plan, ETag Header);
}
