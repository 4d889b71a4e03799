using System.Buffers;
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

    private static readonly SearchValues<char> RefusedInKeys = SearchValues.Create(
        ['/', '\\', '#', '?', '%', .. Enumerable.Range(0, ' ').Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code)]);

    private static readonly DateTimeOffset EarliestInstant = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="StorageException">Azure or Azurite would refuse the row.</exception>
    public static void Check(TableEntity row)
    {
        CheckKey(row, "partition", row.PartitionKey);
        CheckKey(row, "row", row.RowKey);
        var (columns, bytes) = (0, 4 + ((row.PartitionKey.Length + row.RowKey.Length) * 2L));
        foreach (var (name, value) in row)
        {
            if (IsOwn(name, value))
            {
                CheckValue(row, name, value);
                columns++;
                bytes += StoredBytes(name, value);
            }
        }

        if (columns > Columns)
        {
            throw Refused(row, $"has {columns} columns; {Columns} are allowed");
        }

        if (bytes > EntityBytes)
        {
            throw Refused(row, $"is larger than {EntityBytes} bytes");
        }
    }

    /// <exception cref="StorageException">Azure or Azurite would refuse the transaction.</exception>
    public static void Check(IReadOnlyCollection<TableTransactionAction> actions)
    {
        var rows = actions.Select(action => (TableEntity)action.Entity).ToList();
        var first = rows[0];
        if (rows.Count > Operations)
        {
            throw Refused(first, $"is in a transaction of {rows.Count} operations; {Operations} are allowed");
        }

        if (rows.Any(row => row.PartitionKey != first.PartitionKey))
        {
            throw Refused(first, "is in a transaction over two partitions");
        }

        if (rows.DistinctBy(row => row.RowKey).Count() < rows.Count)
        {
            throw Refused(first, "is in a transaction that names a row twice");
        }

        rows.ForEach(Check);
        if (rows.Sum(SentBytes) > TransactionBytes)
        {
            throw Refused(first, $"is in a transaction larger than {TransactionBytes} bytes");
        }
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

    private static void CheckValue(TableEntity row, string name, object value)
    {
        switch (value)
        {
            case string { Length: > TextLength }:
                throw Refused(row, $"holds more than {TextLength} characters in '{name}'");
            case byte[] { Length: > BinaryLength }:
                throw Refused(row, $"holds more than {BinaryLength} bytes in '{name}'");
            case DateTimeOffset instant when instant < EarliestInstant:
                throw Refused(row, $"holds an instant before 1601 in '{name}'");
            case decimal:
                throw Refused(row, $"holds a decimal in '{name}', which tables do not have");
        }
    }

    /// <summary>What a column adds by Azure's own formula for the size of a stored row.</summary>
    private static long StoredBytes(string name, object value) => 8 + (name.Length * 2L) + value switch
    {
        string text => 4 + (text.Length * 2L),
        byte[] bytes => 4 + bytes.Length,
        bool => 1,
        int => 4,
        Guid => 16,
        _ => 8L,
    };

    /// <summary>At most what the row takes in a request: JSON writes every character beyond ASCII as six.</summary>
    private static long SentBytes(TableEntity row) =>
        OperationOverhead + ((row.PartitionKey.Length + row.RowKey.Length) * 4L)
        + row.Where(column => IsOwn(column.Key, column.Value)).Sum(column => (column.Key.Length * 2L) + 64 + column.Value switch
        {
            string text => text.Sum(c => c is >= ' ' and <= '~' and not ('"' or '\\' or '<' or '>' or '&' or '\'' or '+' or '`') ? 1L : 6L),
            byte[] bytes => (bytes.Length * 4L / 3) + 4,
            _ => 40L,
        });

    private static bool IsOwn(string name, object? value) =>
        value is not null && name is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag");

    private static void CheckKey(TableEntity row, string which, string key)
    {
        if (key.Length > KeyLength)
        {
            throw Refused(row, $"has a {which} key of {key.Length} characters; {KeyLength} are allowed");
        }

        if (key.AsSpan().ContainsAny(RefusedInKeys))
        {
            throw Refused(row, $"has a character in its {which} key that tables refuse");
        }
    }

    private static StorageException Refused(TableEntity row, string why) =>
        new(StorageWording.TooLarge, $"The row '{row.RowKey}' {why}.");
}
