using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.App.Plans;

/// <summary>Audit entries as rows, and the row that says that an operation was carried out.</summary>
internal static class AuditRow
{
    public const string LineColumn = "Line";

    /// <summary>Where it was said.</summary>
    public const string ConversationColumn = "Conversation";

    /// <summary>The audit row of the correction that held before this change.</summary>
    public const string CorrectionBefore = "CorrectionBefore";

    /// <summary>The operation that this one took back.</summary>
    public const string Undoes = "Undoes";

    /// <param name="name">Sets the rows of one operation apart where it changes several lines; null: it has one.</param>
    public static TableEntity Write(string partition, AuditEntry entry, string operation, string? name = null)
    {
        var row = Row.New(partition, PlanRow.AuditOf(entry.On, name is null ? operation : $"{operation}.{name}"))
            .Put(Row.OperationColumn, operation)
            .Put("Kind", entry.Kind.ToString())
            .Put("ById", entry.By.Id)
            .Put("ByName", entry.By.Name)
            .Put(LineColumn, entry.Line?.Value)
            .Put("Detail", entry.Detail)
            .Put(ConversationColumn, entry.Conversation)
            .PutJson("Before", entry.Before, StoredJson.Form.LineState)
            .PutJson("After", entry.After, StoredJson.Form.LineState);
        row["On"] = entry.On.ToUniversalTime();
        if (entry.Edition is { } edition)
        {
            row["Edition"] = edition;
        }

        return row;
    }

    public static AuditEntry Read(TableEntity row) => new(
        row.GetDateTimeOffset("On") ?? default,
        new Person(row.Need("ById"), row.Need("ByName")),
        Enum.Parse<AuditKind>(row.Need("Kind")),
        row.Text(LineColumn) is { } line ? new LineKey(line) : null,
        row.Json("Before", StoredJson.Form.LineState),
        row.Json("After", StoredJson.Form.LineState),
        row.GetInt32("Edition"))
    {
        Operation = row.Text(Row.OperationColumn),
        Detail = row.Text("Detail"),
        Conversation = row.Text(ConversationColumn),
    };

    /// <summary>The call that carried an operation out; null: none has. Where it is one's own, the change is ours, and only its answer was lost.</summary>
    public static async Task<string?> DoneByAsync(Table plans, PlanRef plan, string operation, CancellationToken cancellation) =>
        (await plans.FindAsync(plan.Partition, PlanRow.OperationOf(operation), cancellation))?.Need(EditionRow.Attempt);

    /// <summary>Inserted with the change itself: the same operation cannot be carried out twice.</summary>
    /// <param name="attempt">Tells the call that carried it out from one that repeats it.</param>
    public static TableEntity Operation(TableEntity audit, string operation, string attempt) =>
        Row.New(audit.PartitionKey, PlanRow.OperationOf(operation))
            .Put(Row.OperationColumn, operation)
            .Put(EditionRow.Attempt, attempt)
            .Put("Audit", audit.RowKey);
}
