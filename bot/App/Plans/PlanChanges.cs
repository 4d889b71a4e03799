using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>Changes of what people say of a line: the state row, its audit row and the operation's row, all or none.</summary>
internal sealed class PlanChanges(Table plans, PlanReader reader, Wakes wakes)
{
    private const int MostAttempts = 20;

    public Task<ChangeOutcome> CorrectAsync(PlanRef plan, LineKey line, Correction correction, Saying said, string operation, CancellationToken cancellation) =>
        ChangeAsync(plan, line, operation, said with { On = correction.On }, AuditKind.TimetableCorrected, (before, document, _) =>
        {
            var timetable = correction.Timetable is { } read ? PlanKeys.Assign(read, line, document.Timetable, $"{plan.Key}/{operation}") : null;
            return Task.FromResult<Decision?>(new(before with { Correction = correction with { Timetable = timetable } }, null, OwnAudit: true, Undoes: null));
        }, cancellation);

    /// <param name="only">The audit row of the correction that is meant; null: the one that holds.</param>
    public Task<ChangeOutcome> UndoCorrectionAsync(PlanRef plan, LineKey line, Saying said, string operation, CancellationToken cancellation, string? only = null) =>
        ChangeAsync(plan, line, operation, said, AuditKind.CorrectionUndone, async (before, _, row) =>
        {
            if (before.Correction is null || only is not null && row?.Text(StateRow.CorrectionAudit) != only)
            {
                return null;
            }

            // Back to what stood before it: the document's reading, or the correction before, which can be undone in its turn.
            var audit = row?.Text(StateRow.CorrectionAudit) is { } key ? await plans.FindAsync(plan.Partition, key, cancellation) : null;
            var earlier = audit is null ? null : AuditRow.Read(audit).Before?.Correction;
            return new(before with { Correction = earlier }, earlier is null ? null : audit?.Text(AuditRow.CorrectionBefore), OwnAudit: false, Undoes: audit?.Text(Row.OperationColumn));
        }, cancellation);

    private async Task<ChangeOutcome> ChangeAsync(
        PlanRef plan, LineKey line, string operation, Saying said, AuditKind kind, Decide decide, CancellationToken cancellation)
    {
        var own = Guid.NewGuid().ToString("n");
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await reader.ReadAsync(plan, cancellation) is not { } current)
            {
                return new(ChangeResult.NoSuchPlan, null);
            }

            var row = current.States.GetValueOrDefault(line);
            var before = current.Stored.Tracked.State.Lines.GetValueOrDefault(line);
            if (current.Stored.Tracked.Plan.Lines.FirstOrDefault(other => other.Key == line) is not { } document)
            {
                return new(ChangeResult.NoSuchLine, null);
            }

            if (await decide(before ?? LineState.None(line), document, row) is not { } decision)
            {
                return new(await AuditRow.DoneByAsync(plans, plan, operation, cancellation) is null ? ChangeResult.NothingToUndo : ChangeResult.AlreadyDone, before);
            }

            var audit = AuditRow.Write(plan.Partition, new(said.On, said.By, kind, line, before, decision.After) { Conversation = said.Conversation }, operation)
                .Put(AuditRow.Undoes, decision.Undoes)
                .Put(AuditRow.CorrectionBefore, row?.Text(StateRow.CorrectionAudit));
            var state = StateRow.Write(plan.Partition, decision.After, operation, decision.OwnAudit ? audit.RowKey : decision.CorrectionAudit);
            await wakes.BeforeChangeAsync(current.Stored, said.On, cancellation);
            var commit = await plans.CommitAsync(
                [
                    new(TableTransactionActionType.Add, AuditRow.Operation(audit, operation, own)),
                    new(TableTransactionActionType.Add, audit),
                    row is null ? new(TableTransactionActionType.Add, state) : new(TableTransactionActionType.UpdateReplace, state, row.ETag),
                ],
                cancellation);
            var doneBy = commit.Done ? own : await AuditRow.DoneByAsync(plans, plan, operation, cancellation);
            if (doneBy == own)
            {
                return new(ChangeResult.Done, decision.After);
            }

            if (doneBy is not null)
            {
                return new(ChangeResult.AlreadyDone, before);
            }
        }

        throw new StorageException(StorageWording.Busy, $"The line {line} is being changed by others; nothing was changed.");
    }

    /// <summary>What is to be known of the line afterwards; null: there is nothing to do.</summary>
    private delegate Task<Decision?> Decide(LineState before, ActionLine document, TableEntity? row);

    /// <param name="CorrectionAudit">The audit row of the correction that holds afterwards, unless it is this change's own.</param>
    /// <param name="Undoes">The operation that is taken back; null: none.</param>
    private sealed record Decision(LineState After, string? CorrectionAudit, bool OwnAudit, string? Undoes);
}

/// <summary>Who says something of how a line is read, when and where.</summary>
/// <param name="Conversation">Null: in none.</param>
internal sealed record Saying(Person By, DateTimeOffset On, string? Conversation);
