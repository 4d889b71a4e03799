using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Reminders;

namespace TcAssistant.App.Plans;

/// <summary>The rules of a plan's reminders, in one row: a turn or a tick reads them with the plan itself.</summary>
internal static class RulesRow
{
    private const string Column = "Rules";

    public static ReminderRules Read(TableEntity? row) => row is null ? ReminderRules.None : new(Read(row, Column));

    public static IReadOnlyList<ReminderRule> Read(TableEntity row, string column) => row.Json(column, StoredJson.Form.IReadOnlyListReminderRule) ?? [];

    public static TableEntity Put(TableEntity row, string column, IReadOnlyList<ReminderRule> rules) => row.PutJson(column, rules, StoredJson.Form.IReadOnlyListReminderRule);

    public static TableEntity Write(string partition, ReminderRules rules, string operation) =>
        Put(Row.New(partition, PlanRow.Rules), Column, rules.All).Put(Row.OperationColumn, operation);
}
