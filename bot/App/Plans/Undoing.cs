using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Tracking;

namespace TcAssistant.App.Plans;

/// <summary>Takes back what was changed of a plan: one named operation, or what a person changed last in a conversation, be it of lines, of how one is read, or of a rule.</summary>
internal sealed class Undoing(Table plans, LineChanges lines, RuleChanges rules, PlanChanges readings)
{
    /// <summary>How far back an undo looks for the last change.</summary>
    private const int ChangesLookedAt = 200;

    /// <param name="undone">Null: the last change of <paramref name="moment"/>'s person in its conversation that still holds.</param>
    public async Task<ChangesOutcome> UndoAsync(PlanRef plan, string? undone, Moment moment, string operation, CancellationToken cancellation)
    {
        var rows = await plans.RangeAsync(plan.Partition, PlanRow.Audit, PlanRow.Audit + Table.AfterAll, null, ChangesLookedAt, cancellation);
        var taken = rows.Where(row => DoingOf(row) != operation).Select(row => row.Text(AuditRow.Undoes)).OfType<string>().ToHashSet();
        undone ??= rows.FirstOrDefault(row => DoingOf(row) == operation)?.Text(AuditRow.Undoes) ?? rows.FirstOrDefault(row => IsOwn(row) && !taken.Contains(OperationOf(row))) switch
        {
            { } last => OperationOf(last),
            null => null,
        };
        if (undone is null || taken.Contains(undone))
        {
            return ChangesOutcome.Of(ChangeResult.NothingToUndo);
        }

        if (rows.FirstOrDefault(row => OperationOf(row) == undone && RuleChanges.IsRule(row)) is { } ruled)
        {
            return await rules.UndoAsync(plan, ruled, moment, operation, cancellation);
        }

        if (rows.FirstOrDefault(row => OperationOf(row) == undone && IsReading(row)) is { } reading)
        {
            // What was said of several lines at once was done line by line.
            var doing = DoingOf(reading);
            return await ReadAsBeforeAsync(plan, rows.FindAll(row => IsReading(row) && DoingOf(row) == doing && !taken.Contains(OperationOf(row))), moment, operation, cancellation);
        }

        var entries = (await OfAsync(plan, undone, cancellation)).Where(IsChange).Select(AuditRow.Read).ToList();
        return entries.Count == 0 ? ChangesOutcome.Of(ChangeResult.NothingToUndo) : await lines.TakeBackAsync(plan, undone, entries, moment, operation, cancellation);

        bool IsOwn(TableEntity row) => (IsChange(row) || RuleChanges.IsRule(row) || IsReading(row))
            && row.Need("ById") == moment.By.Id && row.Text(AuditRow.ConversationColumn) == moment.Conversation;
    }

    private async Task<ChangesOutcome> ReadAsBeforeAsync(PlanRef plan, List<TableEntity> corrections, Moment moment, string operation, CancellationToken cancellation)
    {
        var result = ChangeResult.NothingToUndo;
        foreach (var correction in corrections)
        {
            var line = AuditRow.Read(correction).Line!.Value;
            var outcome = await readings.UndoCorrectionAsync(plan, line, new(moment.By, moment.On, moment.Conversation), $"{operation}.{line}", cancellation, only: correction.RowKey);
            result = outcome.Result == ChangeResult.NothingToUndo ? ChangeResult.ChangedSince : outcome.Result;
            if (result is not (ChangeResult.Done or ChangeResult.AlreadyDone))
            {
                break;
            }
        }

        List<AuditEntry> entries = [.. corrections.Select(AuditRow.Read)];
        return ChangesOutcome.Of(result) with { Lines = [.. entries.Select(entry => entry.Line!.Value)], TakenBack = entries };
    }

    /// <summary>Every audit row of an operation, however many lines it changed.</summary>
    private async Task<IReadOnlyList<TableEntity>> OfAsync(PlanRef plan, string operation, CancellationToken cancellation) => await plans.RangeAsync(
        plan.Partition, PlanRow.Audit, PlanRow.Audit + Table.AfterAll, TableClient.CreateQueryFilter($"Operation eq {operation}"), Assignment.MostLines, cancellation);

    private static bool IsChange(TableEntity row) => Enum.TryParse<AuditKind>(row.Text("Kind"), out var kind)
        && kind is AuditKind.StatusReported or AuditKind.DateExpected or AuditKind.DateAccepted or AuditKind.OwnerAssigned or AuditKind.Noted or AuditKind.DateLeftAlone
            or AuditKind.Muted or AuditKind.Unmuted;

    private static bool IsReading(TableEntity row) => row.Text("Kind") == nameof(AuditKind.TimetableCorrected);

    private static string OperationOf(TableEntity row) => row.Need(Row.OperationColumn);

    /// <summary>What one message or press did; a reading is an operation for each line.</summary>
    private static string DoingOf(TableEntity row)
    {
        var (operation, ofLine) = (OperationOf(row), $".{row.Text(AuditRow.LineColumn)}");
        return row.Text("Kind") is nameof(AuditKind.TimetableCorrected) or nameof(AuditKind.CorrectionUndone) && operation.EndsWith(ofLine, StringComparison.Ordinal)
            ? operation[..^ofLine.Length]
            : operation;
    }
}
