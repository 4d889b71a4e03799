using Azure.Data.Tables;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Plans;

namespace TcAssistant.Benchmarks.Reminders;

/// <summary>
/// Many plans that wait, each a row-by-row copy under names of its own of one that was imported and subscribed to. Azurite goes through a whole table for every query, and an import
/// makes several: thousands of imports would take hours, and leave the same rows.
/// </summary>
internal sealed class PlanCopies(Installation installation, TableServiceClient service, PlanRef template, string reference, string channel)
{
    private readonly TableClient _plans = service.GetTableClient(installation.Part<Tables>().Plans.Name);
    private readonly TableClient _list = service.GetTableClient(installation.Part<Tables>().PlanList.Name);
    private IReadOnlyList<TableEntity> _rows = [];
    private TableEntity? _listed;

    public async Task ReadAsync()
    {
        _rows = await RowsAsync(_plans, row => row.PartitionKey == template.Partition);
        _listed = (await RowsAsync(_list, row => row.Any(column => column.Value is string text && text.Contains(template.Key.Value, StringComparison.Ordinal)))).Single();
        if (_rows.Count == 0)
        {
            throw new InvalidOperationException("The plan that is to be copied was not found.");
        }
    }

    /// <param name="at">When the copy wants to be looked at.</param>
    public async Task CopyAsync(string itsReference, string itsChannel, string serviceUrl, DateTimeOffset at)
    {
        var copy = new PlanRef(template.Scope, new PlanKey($"copy-{itsReference.Replace('/', '-')}"));
        foreach (var batch in _rows.Select(Renamed).Chunk(100))
        {
            await _plans.SubmitTransactionAsync(batch.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)));
        }

        await _list.AddEntityAsync(Renamed(_listed!));
        await installation.KnowAsync(itsChannel, serviceUrl);
        await installation.Part<Wakes>().AtAsync(copy, at, null, CancellationToken.None);

        TableEntity Renamed(TableEntity row)
        {
            var renamed = new TableEntity(Name(row.PartitionKey), Name(row.RowKey));
            foreach (var (column, value) in row.Where(column => column.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag")))
            {
                renamed[column] = value is string text ? Name(text) : value;
            }

            return renamed;
        }

        string Name(string text) => text
            .Replace(Key.Encode(template.Key.Value), Key.Encode(copy.Key.Value), StringComparison.Ordinal).Replace(template.Key.Value, copy.Key.Value, StringComparison.Ordinal)
            .Replace(reference, itsReference, StringComparison.Ordinal).Replace(Key.Encode(channel), Key.Encode(itsChannel), StringComparison.Ordinal).Replace(channel, itsChannel, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<TableEntity>> RowsAsync(TableClient table, Func<TableEntity, bool> isWanted)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>())
        {
            if (isWanted(row))
            {
                rows.Add(row);
            }
        }

        return rows;
    }
}
