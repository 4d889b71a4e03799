using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>Changes of what is kept of one person in a plan. What others rely on (who is away, who covers) commits with its audit row and the operation's own.</summary>
internal sealed class PersonChanges(Table plans, PlanReader reader)
{
    private const int MostAttempts = 20;

    /// <param name="decide">The terms afterwards; null: it is so already. May be called again.</param>
    /// <param name="audit">How it stands in the audit; null: it is nobody's business but the person's.</param>
    public async Task<ChangesOutcome> ChangeAsync(
        PlanRef plan, Person person, Func<PersonTerms, PersonTerms?> decide, AuditKind? audit, Moment moment, string operation, CancellationToken cancellation)
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

            var row = await plans.FindAsync(plan.Partition, PlanRow.PersonOf(person.Id), cancellation);
            if (decide(row is null ? new PersonTerms(person) : PersonRow.Read(row)) is not { } after)
            {
                // What is in no audit has no row of its own that would tell: this very change made it so where its answer was lost.
                return new(attempt > 0 && (row is null || row.Text(Row.OperationColumn) == operation) ? ChangeResult.Done : ChangeResult.NothingToUndo, current.Stored);
            }

            var written = PersonRow.Write(plan.Partition, after, operation);
            List<TableTransactionAction> writes =
            [
                row is null ? new(TableTransactionActionType.Add, written)
                    : after.IsEmpty ? new(TableTransactionActionType.Delete, written, row.ETag)
                    : new(TableTransactionActionType.UpdateReplace, written, row.ETag),
            ];
            if (audit is { } kind)
            {
                var entry = AuditRow.Write(plan.Partition, new(moment.On, moment.By, kind), operation);
                writes.Add(new(TableTransactionActionType.Add, entry));
                writes.Add(new(TableTransactionActionType.Add, AuditRow.Operation(entry, operation, own)));
            }

            if (await plans.CommitAsync(writes, cancellation) is { Done: true })
            {
                return new(ChangeResult.Done, (await reader.ReadAsync(plan, cancellation))?.Stored);
            }
        }

        throw new StorageException(StorageWording.Busy, "What is kept of the person is being changed by others; nothing was changed.");
    }
}
