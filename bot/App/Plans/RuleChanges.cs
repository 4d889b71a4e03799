using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>Changes of what is ruled for a plan's reminders: the row of the rules, its audit row and the operation's row, all or none.</summary>
internal sealed class RuleChanges(Table plans, PlanReader reader, Wakes wakes)
{
    private const string Before = "RulesBefore";
    private const string After = "RulesAfter";
    private const int MostAttempts = 20;

    /// <param name="policy">Null: nothing is ruled for these scopes any more.</param>
    public Task<ChangesOutcome> RuleAsync(PlanRef plan, IReadOnlyList<RuleScope> scopes, PolicyOverride? policy, Moment moment, string operation, CancellationToken cancellation)
    {
        List<ReminderRule> rules = policy is null ? [] : [.. scopes.Select(scope => new ReminderRule(scope.Part, scope.Line, policy, moment.By, moment.On))];
        return ChangeAsync(
            plan,
            known => policy is null && !scopes.Any(scope => known.Of(scope) is not null) ? null : new(known.With(scopes, rules), Of(known, scopes), rules),
            moment.Entry(AuditKind.RemindersRuled),
            operation,
            null,
            cancellation);
    }

    public static bool IsRule(TableEntity audit) => audit.Text("Kind") == nameof(AuditKind.RemindersRuled);

    /// <summary>Takes back what an operation ruled, where nobody ruled the same since.</summary>
    /// <param name="undone">The operation's audit row.</param>
    public Task<ChangesOutcome> UndoAsync(PlanRef plan, TableEntity undone, Moment moment, string operation, CancellationToken cancellation)
    {
        var (before, after) = (RulesRow.Read(undone, Before), RulesRow.Read(undone, After));
        List<RuleScope> scopes = [.. before.Concat(after).Select(rule => rule.Scope).Distinct()];
        return ChangeAsync(
            plan,
            known => scopes.TrueForAll(scope => Same(known.Of(scope), after.FirstOrDefault(rule => rule.Scope == scope))) ? new(known.With(scopes, before), after, before) : null,
            moment.Entry(AuditKind.ChangeUndone),
            operation,
            undone.Need(Row.OperationColumn),
            cancellation);
    }

    private async Task<ChangesOutcome> ChangeAsync(PlanRef plan, Func<ReminderRules, Decision?> decide, AuditEntry entry, string operation, string? undoes, CancellationToken cancellation)
    {
        var own = Guid.NewGuid().ToString("n");
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await reader.ReadAsync(plan, cancellation) is not { } current)
            {
                return ChangesOutcome.Of(ChangeResult.NoSuchPlan);
            }

            if (await AuditRow.DoneByAsync(plans, plan, operation, cancellation) is { } doneBy)
            {
                return new(doneBy == own ? ChangeResult.Done : ChangeResult.AlreadyDone, current.Stored);
            }

            var row = await plans.FindAsync(plan.Partition, PlanRow.Rules, cancellation);
            if (decide(RulesRow.Read(row)) is not { } decision)
            {
                return new(undoes is null ? ChangeResult.NothingToUndo : ChangeResult.ChangedSince, current.Stored);
            }

            var audit = AuditRow.Write(plan.Partition, entry, operation).Put(AuditRow.Undoes, undoes);
            RulesRow.Put(RulesRow.Put(audit, Before, decision.Before), After, decision.After);
            var rules = RulesRow.Write(plan.Partition, decision.Rules, operation);
            await wakes.BeforeChangeAsync(current.Stored, entry.On, cancellation);
            var commit = await plans.CommitAsync(
                [
                    row is null ? new(TableTransactionActionType.Add, rules) : new(TableTransactionActionType.UpdateReplace, rules, row.ETag),
                    new(TableTransactionActionType.Add, audit),
                    new(TableTransactionActionType.Add, AuditRow.Operation(audit, operation, own)),
                ],
                cancellation);
            if (commit.Done)
            {
                return new(ChangeResult.Done, (await reader.ReadAsync(plan, cancellation))?.Stored);
            }
        }

        throw new StorageException(StorageWording.Busy, $"The rules of the plan {plan.Key} are being changed by others; nothing was changed.");
    }

    private static List<ReminderRule> Of(ReminderRules rules, IReadOnlyList<RuleScope> scopes) => [.. rules.All.Where(rule => scopes.Contains(rule.Scope))];

    private static bool Same(ReminderRule? one, ReminderRule? other) => one is null ? other is null : other is not null && one.Is(other);

    /// <param name="Before">The rules that held for what is changed, and <paramref name="After"/> those that hold afterwards.</param>
    private sealed record Decision(ReminderRules Rules, IReadOnlyList<ReminderRule> Before, IReadOnlyList<ReminderRule> After);
}
