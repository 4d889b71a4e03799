using Azure.Data.Tables;
using TcAssistant.Wording;

namespace TcAssistant.App.Storage;

/// <summary>
/// What Azure Tables refuses and Azurite accepts, and the other way round: checked before anything is sent, so that what
/// works on a developer's machine works in Azure.
/// </summary>
internal static class TableLimits
{
    /// <summary>Azure allows 100; ten are left for rows that later changes put beside.</summary>
    public const int Operations = 90;

    public const int EntityBytes = 1024 * 1024;

    /// <summary>Azure allows 4 MiB for the whole request; the rest is for its headers.</summary>
    public const int TransactionBytes = (4 * 1024 * 1024) - (128 * 1024);

    /// <summary>Azure allows 1,024 characters, Azurite 512.</summary>
    public const int KeyLength = 512;

    public const int Columns = 252;
    public const int TextLength = 32_768;
    public const int BinaryLength = 65_536;

    // The batch part's own headers, the address with both keys, and the row's system columns.
    private const int OperationOverhead = 1024;

    private static readonly DateTimeOffset EarliestInstant = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="StorageException">Azure or Azurite would refuse the row.</exception>
    public static void Check(TableEntity row)
    {
        CheckKey(row, "partition", row.PartitionKey);
        CheckKey(row, "row", row.RowKey);
        var columns = OwnColumns(row).ToList();
        Refuse(columns.Count > Columns, row, $"has {columns.Count} columns; {Columns} are allowed");
        foreach (var (name, value) in columns)
        {
            Refuse(value is string text && text.Length > TextLength, row, $"holds more than {TextLength} characters in '{name}'");
            Refuse(value is byte[] bytes && bytes.Length > BinaryLength, row, $"holds more than {BinaryLength} bytes in '{name}'");
            Refuse(value is DateTimeOffset instant && instant < EarliestInstant, row, $"holds an instant before 1601 in '{name}'");
            Refuse(value is decimal, row, $"holds a decimal in '{name}', which tables do not have");
        }

        Refuse(StoredBytes(row) > EntityBytes, row, $"is larger than {EntityBytes} bytes");
    }

    /// <exception cref="StorageException">Azure or Azurite would refuse the transaction.</exception>
    public static void Check(IReadOnlyCollection<TableTransactionAction> actions)
    {
        var rows = actions.Select(action => (TableEntity)action.Entity).ToList();
        var first = rows[0];
        Refuse(rows.Count > Operations, first, $"is in a transaction of {rows.Count} operations; {Operations} are allowed");
        Refuse(rows.Any(row => row.PartitionKey != first.PartitionKey), first, "is in a transaction over two partitions");
        Refuse(rows.DistinctBy(row => row.RowKey).Count() < rows.Count, first, "is in a transaction that names a row twice");
        rows.ForEach(Check);
        Refuse(rows.Sum(SentBytes) > TransactionBytes, first, $"is in a transaction larger than {TransactionBytes} bytes");
    }

    /// <summary>Cuts rows of one partition into transactions that may be sent.</summary>
    /// <param name="reserved">Operations, and the kilobytes they may take, left free in each for rows that go along.</param>
    public static IEnumerable<IReadOnlyList<TableEntity>> Batches(IEnumerable<TableEntity> rows, int reserved)
    {
        var (batch, bytes) = (new List<TableEntity>(), 0L);
        foreach (var row in rows)
        {
            var more = SentBytes(row);
            if (batch.Count > 0 && (batch.Count >= Operations - reserved || bytes + more > TransactionBytes - (reserved * 64 * 1024)))
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }

            batch.Add(row);
            bytes += more;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    /// <summary>Azure's own formula for the size of a stored row.</summary>
    private static long StoredBytes(TableEntity row) =>
        4 + ((row.PartitionKey.Length + row.RowKey.Length) * 2L)
        + OwnColumns(row).Sum(column => 8 + (column.Key.Length * 2L) + column.Value switch
        {
            string text => 4 + (text.Length * 2L),
            byte[] bytes => 4 + bytes.Length,
            bool => 1,
            int => 4,
            Guid => 16,
            _ => 8L,
        });

    /// <summary>At most what the row takes in a request: JSON writes every character beyond ASCII as six.</summary>
    private static long SentBytes(TableEntity row) =>
        OperationOverhead + ((row.PartitionKey.Length + row.RowKey.Length) * 4L)
        + OwnColumns(row).Sum(column => (column.Key.Length * 2L) + 64 + column.Value switch
        {
            string text => text.Sum(c => c is >= ' ' and <= '~' and not ('"' or '\\' or '<' or '>' or '&' or '\'' or '+' or '`') ? 1L : 6L),
            byte[] bytes => (bytes.Length * 4L / 3) + 4,
            _ => 40L,
        });

    private static IEnumerable<KeyValuePair<string, object>> OwnColumns(TableEntity row) =>
        row.Where(column => column.Value is not null && column.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"));

    private static void CheckKey(TableEntity row, string which, string key)
    {
        Refuse(key.Length > KeyLength, row, $"has a {which} key of {key.Length} characters; {KeyLength} are allowed");
        Refuse(
            key.Any(c => c is '/' or '\\' or '#' or '?' or '%' or < ' ' or (>= '\u007f' and <= '\u009f')),
            row,
            $"has a character in its {which} key that tables refuse");
    }

    private static void Refuse(bool refused, TableEntity row, string why)
    {
        if (refused)
        {
            throw new StorageException(StorageWording.TooLarge, $"The row '{row.RowKey}' {why}.");
        }
    }
}
