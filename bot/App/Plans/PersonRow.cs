using Azure.Data.Tables;
using TcAssistant.App.Storage;
using TcAssistant.Tracking;

namespace TcAssistant.App.Plans;

/// <summary>What is kept of one person in a plan, as a row.</summary>
internal static class PersonRow
{
    public static bool IsOne(TableEntity row) => row.RowKey.StartsWith(PlanRow.Person, StringComparison.Ordinal);

    public static TableEntity Write(string partition, PersonTerms terms, string operation) =>
        Row.New(partition, PlanRow.PersonOf(terms.Person.Id)).Put(Row.OperationColumn, operation).PutJson("Terms", terms, StoredJson.Form.PersonTerms);

    public static PersonTerms Read(TableEntity row) => row.Json("Terms", StoredJson.Form.PersonTerms)
        ?? throw new StorageException($"The row '{row.RowKey}' has no terms.");

    public static People People(IEnumerable<TableEntity> rows) => rows.Select(Read).ToDictionary(terms => terms.Person.Id) is { Count: > 0 } terms ? new(terms) : Tracking.People.Nobody;
}
