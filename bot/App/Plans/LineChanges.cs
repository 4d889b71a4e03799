using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>
/// Changes of what is known of lines: all lines of an operation, their audit rows and the operation's own row commit together, or
/// nothing does. Larger operations go in chunks, each of them all or nothing and done once.
/// </summary>
internal sealed class LineChanges(Table plans, PlanReader reader, Wakes wakes)
{
    private const int MostAttempts = 20;

    /// <summary>Two rows a line, one for the operation and one for what it confirms must fit into a transaction of 90.</summary>
    private const int LinesAChunk = 44;

    /// <summary>Of writes beside the change one may be out of date for good.</summary>
    private const int MostAttemptsBeside = 3;

    /// <param name="changeOf">What becomes of each of the lines.</param>
    /// <param name="beside">What is written with the change, or not at all; for one line.</param>
    public async Task<ChangesOutcome> ChangeAsync(
        PlanRef plan, IReadOnlyList<LineKey> lines, Func<LineKey, Change> changeOf, Moment moment, string operation, CancellationToken cancellation, WrittenBeside? beside = null)
    {
        // Every line is looked at before the first is changed: an operation that would stop half-way is not begun.
        return await RefusalAsync(plan, lines, changeOf, moment, cancellation) is { } refusal ? refusal : await InChunksAsync(lines, operation, part => ChunkAsync(
            plan,
            part,
            moment,
            line => (beside is null || beside.IsOf(line.Known)) && changeOf(line.Line.Key!.Value) is var change && line.Apply(change, moment) is Applied.Known known
                ? Decision.Of(line, change.Kind, moment, known.After)
                : null,
            undoes: null,
            cancellation,
            beside));
    }

    /// <summary>Keeps what somebody asks for and may not do: audit rows that say what would become of each line, which itself stays as it is.</summary>
    public async Task<ChangesOutcome> ProposeAsync(
        PlanRef plan, IReadOnlyList<LineKey> lines, Change change, Moment moment, string operation, CancellationToken cancellation)
    {
        return await RefusalAsync(plan, lines, _ => change, moment, cancellation) is { } refusal ? refusal
            : await InChunksAsync(lines, operation, part => ProposeChunkAsync(plan, part, change, moment, cancellation));
    }

    private async Task<ChangesOutcome?> RefusalAsync(PlanRef plan, IReadOnlyList<LineKey> lines, Func<LineKey, Change> changeOf, Moment moment, CancellationToken cancellation)
    {
        if (await ReadAsync(plan, lines, cancellation) is not { } first)
        {
            return ChangesOutcome.Of(ChangeResult.NoSuchPlan);
        }

        if (first.Missing)
        {
            return ChangesOutcome.Of(ChangeResult.NoSuchLine);
        }

        var open = first.Lines.Select(line => (line.Line, Applied: line.Apply(changeOf(line.Line.Key!.Value), moment))).Where(line => line.Applied is not Applied.Known).ToList();
        return open.Count > 0 ? new ChangesOutcome(ChangeResult.NotClear, first.Plan.Stored, [.. open]) : null;
    }

    private async Task<ChangesOutcome> ProposeChunkAsync(PlanRef plan, Chunk chunk, Change change, Moment moment, CancellationToken cancellation)
    {
        if (await ReadAsync(plan, chunk.Lines, cancellation) is not { Missing: false } current)
        {
            return ChangesOutcome.Of(ChangeResult.NoSuchLine);
        }

        var own = Guid.NewGuid().ToString("n");
        var writes = new List<TableTransactionAction>();
        foreach (var line in current.Lines)
        {
            if (line.Apply(change, moment) is Applied.Known known)
            {
                var audit = AuditRow.Write(plan.Partition, Decision.Of(line, AuditKind.ChangeProposed, moment, known.After).Entry, chunk.Operation, line.Line.Key!.Value.Value);
                if (writes.Count == 0)
                {
                    writes.Add(new(TableTransactionActionType.Add, AuditRow.Operation(audit, chunk.Name, own)));
                }

                writes.Add(new(TableTransactionActionType.Add, audit));
            }
        }

        if (writes.Count == 0)
        {
            return new ChangesOutcome(ChangeResult.ChangedSince, current.Plan.Stored);
        }

        var commit = await plans.CommitAsync(writes, cancellation);
        var doneBy = commit.Done ? own : await AuditRow.DoneByAsync(plans, plan, chunk.Name, cancellation);
        return doneBy is null
            ? throw new StorageException(StorageWording.Busy, "The proposal could not be written.")
            : new(doneBy == own ? ChangeResult.Done : ChangeResult.AlreadyDone, current.Plan.Stored);
    }

    /// <summary>Takes back what an operation changed of lines, line by line.</summary>
    /// <param name="entries">What it changed.</param>
    public async Task<ChangesOutcome> TakeBackAsync(
        PlanRef plan, string undone, IReadOnlyList<AuditEntry> entries, Moment moment, string operation, CancellationToken cancellation)
    {
        var changed = entries.ToDictionary(entry => entry.Line!.Value);
        var outcome = await InChunksAsync([.. changed.Keys], operation, part => ChunkAsync(
            plan,
            part,
            moment,
            line => changed.TryGetValue(line.Line.Key!.Value, out var entry) && Reversal.Of(line.State, entry.Before, entry.After!) is { } back
                ? Decision.Of(line, AuditKind.ChangeUndone, moment, back)
                : null,
            undone,
            cancellation));
        return outcome with { Lines = [.. changed.Keys], TakenBack = entries };
    }

    private static async Task<ChangesOutcome> InChunksAsync(IReadOnlyList<LineKey> lines, string operation, Func<Chunk, Task<ChangesOutcome>> carryOut)
    {
        var chunks = lines.Chunk(LinesAChunk).Select((part, at) => new Chunk(part, operation, at == 0 ? operation : $"{operation}.{at + 1}"));
        var last = ChangesOutcome.Of(ChangeResult.NoSuchLine);
        foreach (var chunk in chunks)
        {
            last = await carryOut(chunk);
            if (last.Result is not (ChangeResult.Done or ChangeResult.AlreadyDone))
            {
                break;
            }
        }

        return last;
    }

    private async Task<ChangesOutcome> ChunkAsync(
        PlanRef plan, Chunk chunk, Moment moment, Func<LineNow, Decision?> decide, string? undoes, CancellationToken cancellation, WrittenBeside? beside = null)
    {
        var own = Guid.NewGuid().ToString("n");
        for (var attempt = 0; attempt < (beside is null ? MostAttempts : MostAttemptsBeside); attempt++)
        {
            if (await ReadAsync(plan, chunk.Lines, cancellation) is not { } current)
            {
                return ChangesOutcome.Of(ChangeResult.NoSuchPlan);
            }

            if (current.Missing)
            {
                return ChangesOutcome.Of(ChangeResult.NoSuchLine);
            }

            var wasDone = moment.PutForward is null ? null : await PutForwardRow.WasDoneAsync(plans, plan, moment.PutForward, cancellation);
            if (wasDone == false)
            {
                return new(ChangeResult.Withdrawn, current.Plan.Stored);
            }

            var decisions = current.Lines.Select(line => (Line: line, Decision: decide(line))).ToList();
            if (decisions.Exists(decision => decision.Decision is null))
            {
                return new(await AuditRow.DoneByAsync(plans, plan, chunk.Name, cancellation) is null ? ChangeResult.ChangedSince : ChangeResult.AlreadyDone, current.Plan.Stored);
            }

            var writes = new List<TableTransactionAction>();
            foreach (var (line, decision) in decisions)
            {
                var audit = AuditRow.Write(plan.Partition, decision!.Entry, chunk.Operation, line.Line.Key!.Value.Value).Put(AuditRow.Undoes, undoes);
                var state = StateRow.Write(plan.Partition, decision.After, chunk.Operation, line.Row?.Text(StateRow.CorrectionAudit));
                if (writes.Count == 0)
                {
                    writes.Add(new(TableTransactionActionType.Add, AuditRow.Operation(audit, chunk.Name, own)));
                }

                writes.Add(new(TableTransactionActionType.Add, audit));
                writes.Add(line.Row is null ? new(TableTransactionActionType.Add, state) : new(TableTransactionActionType.UpdateReplace, state, line.Row.ETag));
            }

            if (moment.PutForward is { } putForward && wasDone is null)
            {
                writes.Add(PutForwardRow.Done(plan, putForward));
            }

            writes.AddRange(beside?.Rows ?? []);
            await wakes.BeforeChangeAsync(current.Plan.Stored, moment.On, cancellation);
            var commit = await plans.CommitAsync(writes, cancellation);
            var doneBy = commit.Done ? own : await AuditRow.DoneByAsync(plans, plan, chunk.Name, cancellation);
            if (doneBy is not null)
            {
                return new(doneBy == own ? ChangeResult.Done : ChangeResult.AlreadyDone, (await reader.ReadAsync(plan, cancellation))?.Stored);
            }
        }

        throw chunk.IsFirst
            ? new StorageException(StorageWording.Busy, "The lines are being changed by others; nothing was changed.")
            : new StorageException(StorageWording.BusyInPart, "The lines are being changed by others; those of the parts before were changed, these and what follows were not.");
    }

    private async Task<PlanNow?> ReadAsync(PlanRef plan, IReadOnlyList<LineKey> lines, CancellationToken cancellation)
    {
        if (await reader.ReadAsync(plan, cancellation) is not { } current)
        {
            return null;
        }

        var wanted = lines.ToHashSet();
        var found = current.Stored.Tracked.Plan.Lines.Where(line => line.Key is { } key && wanted.Contains(key)).ToList();
        return new PlanNow(
            current,
            [.. found.Select(line => new LineNow(line, current.Stored.Tracked.TimetableOf(line), current.Stored.Tracked.ReportedOf(line), current.States.GetValueOrDefault(line.Key!.Value)))],
            found.Count != wanted.Count || found.Count == 0);
    }

    /// <param name="Name">Of the row that says that this chunk was carried out.</param>
    private sealed record Chunk(IReadOnlyList<LineKey> Lines, string Operation, string Name)
    {
        /// <summary>Whether nothing of the operation was written before.</summary>
        public bool IsFirst => Name == Operation;
    }

    private sealed record Decision(LineState After, AuditEntry Entry)
    {
        public static Decision Of(LineNow line, AuditKind kind, Moment moment, LineState after) =>
            new(after, moment.Entry(kind, line.Line.Key, line.Known, after));
    }

    private sealed record PlanNow(ReadPlan Plan, IReadOnlyList<LineNow> Lines, bool Missing);

    /// <param name="Known">What is stored of it; null: nothing.</param>
    private sealed record LineNow(ActionLine Line, Timetables.Timetable? Timetable, LineState? Known, TableEntity? Row)
    {
        public LineState State => Known ?? LineState.None(Line.Key!.Value);

        public Applied Apply(Change change, Moment moment) => change.ApplyTo(State, Timetable, moment.By, moment.On, moment.Today);
    }
}

/// <summary>Rows that go along with a change which was decided elsewhere, from what was known of the line then: somebody may have said something else since.</summary>
/// <param name="DecidedOn">What was known of the line; null: nothing.</param>
internal sealed record WrittenBeside(IReadOnlyList<TableTransactionAction> Rows, LineState? DecidedOn)
{
    /// <summary>Whether that is still what is known. Compared as it is stored: lists within are other objects each time.</summary>
    public bool IsOf(LineState? known) => Stored(known) == Stored(DecidedOn);

    private static string Stored(LineState? state) => state is null ? "" : System.Text.Json.JsonSerializer.Serialize(state, StoredJson.Form.LineState);
}
