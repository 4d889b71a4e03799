using Azure.Data.Tables;
using TcAssistant.App.Storage;

namespace TcAssistant.App.Plans;

/// <summary>Writes the lines of an edition that nobody sees yet, and sweeps those that nobody will ever see.</summary>
internal sealed class Editions(Table plans, TimeProvider time)
{
    /// <summary>An import that has not finished by then has died.</summary>
    private static readonly TimeSpan LongestImport = TimeSpan.FromHours(1);

    public async Task<IReadOnlyList<EditionRow>> AllAsync(string partition, CancellationToken cancellation)
    {
        var rows = await plans.RangeAsync(partition, PlanRow.Edition, PlanRow.Edition + Table.AfterAll, cancellation);
        return [.. rows.Select(EditionRow.Read)];
    }

    /// <summary>Takes a number for a new edition; null when someone else took it in the same moment.</summary>
    public async Task<EditionRow?> StartAsync(string partition, int number, string operation, CancellationToken cancellation)
    {
        var edition = new EditionRow(partition, number, operation, Guid.NewGuid().ToString("n"), EditionStage.Writing, 0, time.GetUtcNow(), default);
        return await plans.TryAddAsync(edition.Write(), cancellation) is { } etag
            ? edition with { ETag = etag }
            : await OursAsync(edition, cancellation);
    }

    /// <summary>Writes the rows in batches; null when the edition was swept away meanwhile.</summary>
    public async Task<EditionRow?> WriteAsync(EditionRow edition, IReadOnlyList<TableEntity> rows, CancellationToken cancellation)
    {
        foreach (var batch in TableLimits.Batches(rows, reserved: 1))
        {
            var next = edition with { Batches = edition.Batches + 1 };
            List<TableTransactionAction> writes =
            [
                new(TableTransactionActionType.UpdateReplace, next.Write(), edition.ETag),
                .. batch.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)),
            ];
            var commit = await plans.CommitAsync(writes, cancellation);
            if ((commit.Done ? next with { ETag = commit.ETags[0] } : await OursAsync(next, cancellation)) is not { } written)
            {
                return null;
            }

            edition = written;
        }

        return edition;
    }

    /// <summary>The row as it is stored, if it stands as this writer meant to leave it: the answer was lost, not the write.</summary>
    public async Task<EditionRow?> OursAsync(EditionRow meant, CancellationToken cancellation) =>
        await plans.FindAsync(meant.Partition, PlanRow.EditionOf(meant.Number), cancellation) is { } row
        && EditionRow.Read(row) is var stored && stored.IsSameProgress(meant)
            ? stored
            : null;

    /// <summary>Deletes what unfinished imports left: those that died, and every other attempt at an operation that is done.</summary>
    /// <param name="done">The operation that is done, if one is.</param>
    /// <returns>Whether nothing unfinished is left; an import that may still be under way is.</returns>
    public async Task<bool> SweepAsync(string partition, string? done, CancellationToken cancellation)
    {
        var isClean = true;
        foreach (var edition in await AllAsync(partition, cancellation))
        {
            if (edition.Stage != EditionStage.Finished)
            {
                var isDead = edition.Stage == EditionStage.Swept || edition.Operation == done || time.GetUtcNow() - edition.StartedOn > LongestImport;
                isClean &= isDead && await SweepAsync(edition, cancellation);
            }
        }

        return isClean;
    }

    /// <summary>False when someone else has it in hand.</summary>
    public async Task<bool> SweepAsync(EditionRow edition, CancellationToken cancellation)
    {
        var swept = edition with { Stage = EditionStage.Swept };
        if (edition.Stage != EditionStage.Swept
            && await plans.TryReplaceAsync(swept.Write(), edition.ETag, cancellation) is null
            && await OursAsync(swept, cancellation) is null)
        {
            return false; // It went on meanwhile, or someone else sweeps it.
        }

        var first = PlanRow.LinesOf(edition.Number);
        await plans.DeleteAllAsync(await plans.RangeAsync(edition.Partition, first, first + Table.AfterAll, cancellation), cancellation);
        await plans.DeleteAsync(edition.Partition, PlanRow.EditionOf(edition.Number), cancellation: cancellation);
        return true;
    }
}
