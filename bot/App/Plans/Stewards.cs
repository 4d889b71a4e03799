using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>Changes of who manages a plan: the header, its audit row and the operation's row, all or none; then the list that names it.</summary>
internal sealed class Stewards(Table plans, PlanReader reader, PlanList list)
{
    private const int MostAttempts = 20;

    /// <param name="decide">The stewardship afterwards; null: there is nothing to change.</param>
    public async Task<ChangesOutcome> ChangeAsync(
        PlanRef plan, AuditKind kind, Func<Stewardship, Stewardship?> decide, Moment moment, string operation, CancellationToken cancellation)
    {
        var own = Guid.NewGuid().ToString("n");
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await reader.ReadAsync(plan, cancellation) is not { } current)
            {
                return ChangesOutcome.Of(ChangeResult.NoSuchPlan);
            }

            var header = current.Stored.Header;
            if (await AuditRow.DoneByAsync(plans, plan, operation, cancellation) is { } doneBy)
            {
                await list.SettleAsync(header, await list.MarkAsync(header, cancellation), cancellation);
                return new(doneBy == own ? ChangeResult.Done : ChangeResult.AlreadyDone, current.Stored);
            }

            if (decide(header.Stewardship) is not { } after)
            {
                return new(ChangeResult.AlreadyDone, current.Stored);
            }

            var changed = header with { Steward = after.Steward, Deputies = new([.. after.Deputies]) };
            var mark = await list.MarkAsync(changed, cancellation);
            if (await CommitAsync(plan, current, changed, kind, moment, operation, own, cancellation))
            {
                await list.SettleAsync(changed, mark, cancellation);
                return new(ChangeResult.Done, current.Stored with { Header = changed });
            }
        }

        throw new StorageException(StorageWording.Busy, $"The plan {plan.Key} is being changed by others; nothing was changed.");
    }

    private async Task<bool> CommitAsync(
        PlanRef plan, ReadPlan current, PlanHeader changed, AuditKind kind, Moment moment, string operation, string own, CancellationToken cancellation)
    {
        if (await plans.FindAsync(plan.Partition, PlanRow.Header, cancellation) is not { } row || row.ETag != current.ETag)
        {
            return false;
        }

        // What else the row says of the edition in force stays as it is.
        row.Remove(HeaderRow.Deputies);
        var replaced = HeaderRow.Fill(row, changed);
        var audit = AuditRow.Write(plan.Partition, new(moment.On, moment.By, kind), operation);
        var commit = await plans.CommitAsync(
            [
                new(TableTransactionActionType.UpdateReplace, replaced, current.ETag),
                new(TableTransactionActionType.Add, audit),
                new(TableTransactionActionType.Add, AuditRow.Operation(audit, operation, own)),
            ],
            cancellation);
        return commit.Done;
    }
}
