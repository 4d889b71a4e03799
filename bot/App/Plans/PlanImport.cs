using Azure;
using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>
/// Stores an edition: its lines under a new number, where nobody looks, then one guarded write of the header that puts it in
/// force, together with the audit row. Whatever stops it in between, the edition in force stays as it was.
/// </summary>
internal sealed class PlanImport(Table plans, PlanReader reader, PlanList list, Editions editions, Wakes wakes)
{
    private const int MostAttempts = 8;

    /// <exception cref="StorageException">Others kept changing the plan at the same time.</exception>
    public async Task<ImportOutcome> ImportAsync(ImportRequest request, CancellationToken cancellation)
    {
        var plan = await WhichPlanAsync(request, cancellation);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await TryImportAsync(request, plan, cancellation) is { } outcome)
            {
                return outcome;
            }
        }

        throw new StorageException(StorageWording.Busy, $"The plan {plan.Key} is being changed by others; nothing was imported.");
    }

    /// <summary>
    /// The key of a plan comes from its reference, so that two people who import the same document at the same time write the
    /// same plan, and one who tries again after a failure finds what was begun.
    /// </summary>
    private async Task<PlanRef> WhichPlanAsync(ImportRequest request, CancellationToken cancellation)
    {
        if (request.Onto is { } onto)
        {
            return new(request.Scope, onto);
        }

        var reference = request.Plan.Reference?.Trim().ToUpperInvariant();
        var known = reference is null
            ? null
            : (await list.OfAsync(request.Scope, cancellation)).FirstOrDefault(header =>
                header.IsSample == request.IsSample && header.Reference?.Trim().ToUpperInvariant() == reference);
        return known?.Ref ?? new(request.Scope, new(Key.Opaque(
            request.Scope.Partition,
            request.IsSample ? "sample" : "plan",
            reference is null ? "operation" : "reference",
            reference ?? request.Operation)));
    }

    private async Task<ImportOutcome?> TryImportAsync(ImportRequest request, PlanRef plan, CancellationToken cancellation)
    {
        var current = await reader.ReadAsync(plan, cancellation);
        var all = await editions.AllAsync(plan.Partition, cancellation);
        if (current is not null && all.Any(edition => edition.Operation == request.Operation && edition.Stage == EditionStage.Finished))
        {
            return await FinishAsync(request, current, cancellation);
        }

        var number = all.Select(edition => edition.Number).Append(0).Max() + 1;
        var document = PlanKeys.Assign(request.Plan, plan.Key, number, current?.Stored.Tracked.Plan);
        if (current is not null && SaysTheSame(document, current.Stored.Tracked.Plan))
        {
            return new(ImportResult.Unchanged, current.Stored);
        }

        var header = HeaderOf(request, plan, number, current?.Stored.Header);
        var rows = EditionRows.Write(plan.Partition, number, document);
        rows.ForEach(TableLimits.Check);
        if (current is not null)
        {
            await wakes.BeforeChangeAsync(current.Stored, request.On, cancellation);
        }

        var mark = await list.MarkAsync(header, cancellation);
        if (await editions.StartAsync(plan.Partition, number, request.Operation, cancellation) is not { } started)
        {
            return null;
        }

        if (await editions.WriteAsync(started, rows, cancellation) is not { } written
            || !await PutInForceAsync(request, header, document, current, written, rows.Count, cancellation))
        {
            await editions.SweepAsync(plan.Partition, done: null, cancellation);
            await SweepOwnAsync(started, cancellation);
            return null;
        }

        await SettleAsync(header, mark, request.Operation, cancellation);
        return await reader.ReadAsync(plan, cancellation) is { } stored
            ? new(current is null ? ImportResult.NewPlan : ImportResult.NewEdition, stored.Stored)
            : null;
    }

    /// <summary>The one write that everybody sees.</summary>
    private async Task<bool> PutInForceAsync(
        ImportRequest request, PlanHeader header, Plan document, ReadPlan? current, EditionRow written, int rows, CancellationToken cancellation)
    {
        var headerRow = HeaderRow.Fill(Row.New(written.Partition, PlanRow.Header), header)
            .Put(Row.OperationColumn, request.Operation)
            .Put(EditionRow.Attempt, written.AttemptId);
        headerRow[EditionRow.Rows] = rows;
        var audit = AuditRow.Write(written.Partition, new(request.On, request.By, AuditKind.PlanImported, Edition: header.Edition), request.Operation);
        var finished = written with { Stage = EditionStage.Finished };
        var known = current is { Stored.Tracked: { Known: { } before } tracked } ? before.With(tracked, document, header.DayOf(request.On)) : null;
        var commit = await plans.CommitAsync(
            [
                .. known is null ? [] : new TableTransactionAction[] { new(TableTransactionActionType.UpsertReplace, KnownRow.Write(written.Partition, known)) },
                current is null
                    ? new(TableTransactionActionType.Add, headerRow)
                    : new(TableTransactionActionType.UpdateReplace, headerRow, current.ETag),
                new(TableTransactionActionType.UpdateReplace, finished.Write(), written.ETag),
                new(TableTransactionActionType.Add, audit),
                new(TableTransactionActionType.Add, AuditRow.Operation(audit, request.Operation, written.AttemptId)),
            ],
            cancellation);
        return commit.Done || await editions.OursAsync(finished, cancellation) is not null;
    }

    /// <summary>Does what the call that carried it out may have left undone.</summary>
    private async Task<ImportOutcome> FinishAsync(ImportRequest request, ReadPlan current, CancellationToken cancellation)
    {
        // What the list is to say is read after the mark is set: read before, it could be out of date.

        var mark = await list.MarkAsync(current.Stored.Header, cancellation);
        if (await reader.ReadAsync(current.Stored.Header.Ref, cancellation) is { } now)
        {
            current = now;
            await SettleAsync(current.Stored.Header, mark, request.Operation, cancellation);
        }

        return new(ImportResult.AlreadyDone, current.Stored);
    }

    /// <summary>The plan stays marked while an import that may have died is left, so that the daily pass comes by.</summary>
    private async Task SettleAsync(PlanHeader header, ETag mark, string operation, CancellationToken cancellation)
    {
        if (await editions.SweepAsync(header.Ref.Partition, operation, cancellation))
        {
            await list.SettleAsync(header, mark, cancellation);
        }
    }

    private async Task SweepOwnAsync(EditionRow started, CancellationToken cancellation)
    {
        var all = await editions.AllAsync(started.Partition, cancellation);
        if (all.FirstOrDefault(edition => edition.AttemptId == started.AttemptId && edition.Stage == EditionStage.Writing) is { } left)
        {
            await editions.SweepAsync(left, cancellation);
        }
    }

    private static PlanHeader HeaderOf(ImportRequest request, PlanRef plan, int number, PlanHeader? before) => new(
        plan,
        number,
        request.Plan.Title,
        request.Plan.Reference,
        request.Plan.Language,
        request.Plan.Date,
        before?.Steward ?? request.By,
        request.TimeZone ?? before?.TimeZone,
        request.SourceFile,
        request.On,
        request.IsSample)
    {
        Deputies = before?.Deputies ?? Deputies.None,
    };

    private static bool SaysTheSame(Plan one, Plan other) =>
        (one.Reference, one.Title, one.Language, one.Date) == (other.Reference, other.Title, other.Language, other.Date)
        && EditionRows.Write("", 0, one).SequenceEqual(EditionRows.Write("", 0, other), SameColumns.Instance);

    private sealed class SameColumns : IEqualityComparer<TableEntity>
    {
        public static SameColumns Instance { get; } = new();

        public bool Equals(TableEntity? x, TableEntity? y) =>
            x!.Count == y!.Count && x.All(column => y.TryGetValue(column.Key, out var value) && Equals(column.Value, value));

        public int GetHashCode(TableEntity obj) => obj.RowKey.GetHashCode(StringComparison.Ordinal);
    }
}
