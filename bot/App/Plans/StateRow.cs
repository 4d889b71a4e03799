using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Tracking;

namespace TcAssistant.App.Plans;

/// <summary>What people have said of a line, as a row.</summary>
internal static class StateRow
{
    /// <summary>The audit row of the correction that holds: the way back when it is undone.</summary>
    public const string CorrectionAudit = "CorrectionAudit";

    public static TableEntity Write(string partition, LineState state, string operation, string? correctionAudit) =>
        Row.New(partition, PlanRow.StateOf(state.Key))
            .Put(Row.OperationColumn, operation)
            .PutJson("State", state, StoredJson.Form.LineState)
            .Put(CorrectionAudit, correctionAudit);

    public static LineState Read(TableEntity row) => row.Json("State", StoredJson.Form.LineState)
        ?? throw new StorageException($"The row '{row.RowKey}' has no state.");
}
