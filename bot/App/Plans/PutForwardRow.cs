using Azure.Data.Tables;
using TcAssistant.App.Storage;

namespace TcAssistant.App.Plans;

/// <summary>
/// What became of something that was put forward to be confirmed: done or withdrawn, whichever is inserted first. Whoever confirms it writes
/// this row together with the change, so that of two who decide at the same instant exactly one wins.
/// </summary>
internal static class PutForwardRow
{
    private const string IsDone = "Done";

    /// <param name="putForward">The operation that put it forward.</param>
    /// <returns>Null: nothing yet; else whether it was done, and not withdrawn.</returns>
    public static async Task<bool?> WasDoneAsync(Table plans, PlanRef plan, string putForward, CancellationToken cancellation) =>
        (await plans.FindAsync(plan.Partition, RowOf(putForward), cancellation))?.GetBoolean(IsDone);

    public static TableTransactionAction Done(PlanRef plan, string putForward) => new(TableTransactionActionType.Add, Write(plan, putForward, isDone: true));

    /// <returns>False: it was done.</returns>
    public static async Task<bool> TryWithdrawAsync(Table plans, PlanRef plan, string putForward, CancellationToken cancellation) =>
        await plans.TryAddAsync(Write(plan, putForward, isDone: false), cancellation) is not null
            || await WasDoneAsync(plans, plan, putForward, cancellation) == false;

    private static TableEntity Write(PlanRef plan, string putForward, bool isDone)
    {
        var row = Row.New(plan.Partition, RowOf(putForward));
        row[IsDone] = isDone;
        return row;
    }

    private static string RowOf(string putForward) => PlanRow.OperationOf($"{putForward} decided");
}
