using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.Wording;

namespace TcAssistant.App.Storage;

/// <summary>
/// Everything that is kept as JSON lines: the first names the form, each other is one row. The inbox is not part of it: it holds
/// messages for two days at most.
/// </summary>
public sealed class Archive(Tables tables)
{
    private const string Form = "tcassistant-export";
    private const int Version = 1;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The lines of an export. Each plan is written as it stood at one moment, even while people change it.</summary>
    public async IAsyncEnumerable<string> ExportAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return new JsonObject { ["form"] = Form, ["version"] = Version }.ToJsonString(Readable);
        foreach (var table in tables.Kept)
        {
            await foreach (var partition in PartitionsAsync(table, cancellation))
            {
                var rows = table == tables.Plans ? await AtOneMomentAsync(partition, cancellation) : partition;
                foreach (var row in rows)
                {
                    yield return LineOf(table, row);
                }
            }
        }
    }

    /// <summary>
    /// Writes the rows of an export into storage that holds nothing else. Rows that are there already, as the export has them, are
    /// left: a restore that was cut short is simply repeated.
    /// </summary>
    /// <returns>How many rows the export has.</returns>
    /// <exception cref="StorageException">A line is not of an export (it says which), or storage holds something else; nothing was written.</exception>
    public async Task<int> RestoreAsync(IAsyncEnumerable<string> lines, CancellationToken cancellation = default)
    {
        var wanted = await ReadAsync(lines, cancellation);
        var missing = new Dictionary<Table, List<TableEntity>>();
        foreach (var table in tables.Kept)
        {
            var left = wanted[table].ToDictionary(row => (row.PartitionKey, row.RowKey));
            await foreach (var stored in table.AllAsync(cancellation: cancellation))
            {
                if (!left.Remove((stored.PartitionKey, stored.RowKey), out var row) || LineOf(table, row) != LineOf(table, stored))
                {
                    throw new StorageException(StorageWording.StorageNotEmpty);
                }
            }

            missing[table] = [.. left.Values];
        }

        foreach (var (table, rows) in missing)
        {
            await WriteAsync(table, rows, cancellation);
        }

        // Wake-ups are no part of an export; without them nothing would be sent until the next daily pass.
        await new ReminderStore(tables).WakeAllAsync(cancellation);
        return wanted.Values.Sum(rows => rows.Count);
    }

    /// <summary>A plan's rows, read again until nothing changed while they were read: every change touches what is under <c>now</c>.</summary>
    private async Task<List<TableEntity>> AtOneMomentAsync(List<TableEntity> rows, CancellationToken cancellation)
    {
        var partition = rows[0].PartitionKey;
        while (true)
        {
            var now = await tables.Plans.RangeAsync(partition, PlanRow.Header, PlanRow.Header + Table.AfterAll, cancellation);
            var before = rows.Where(row => row.RowKey.StartsWith(PlanRow.Header, StringComparison.Ordinal));
            if (now.Select(row => (row.RowKey, row.ETag)).SequenceEqual(before.Select(row => (row.RowKey, row.ETag))))
            {
                return rows;
            }

            rows = await tables.Plans.RangeAsync(partition, "", Table.AfterAll, cancellation);
        }
    }

    private static async IAsyncEnumerable<List<TableEntity>> PartitionsAsync(Table table, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.AllAsync(cancellation: cancellation))
        {
            if (rows.Count > 0 && rows[0].PartitionKey != row.PartitionKey)
            {
                yield return rows;
                rows = [];
            }

            rows.Add(row);
        }

        if (rows.Count > 0)
        {
            yield return rows;
        }
    }

    private static async Task WriteAsync(Table table, List<TableEntity> rows, CancellationToken cancellation)
    {
        foreach (var partition in rows.GroupBy(row => row.PartitionKey))
        {
            // The header last, so that nobody sees half a plan.
            foreach (var batch in TableLimits.Batches(partition.OrderBy(row => row.RowKey == PlanRow.Header), reserved: 0))
            {
                var commit = await table.CommitAsync([.. batch.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row))], cancellation);
                if (!commit.Done)
                {
                    throw new StorageException(StorageWording.OthersWriteMeanwhile);
                }
            }
        }
    }

    private string NameOf(Table table) => tables.KeptName(table);

    private string LineOf(Table table, TableEntity row)
    {
        var columns = new JsonObject();
        foreach (var (name, value) in row.Where(column => !IsKey(column.Key)).OrderBy(column => column.Key, StringComparer.Ordinal))
        {
            columns[name] = WriteValue(value);
        }

        return new JsonObject { ["table"] = NameOf(table), ["partition"] = row.PartitionKey, ["row"] = row.RowKey, ["columns"] = columns }.ToJsonString(Readable);
    }

    private static bool IsKey(string column) => column is "PartitionKey" or "RowKey" or "Timestamp" or "odata.etag";

    // Texts and truth values are JSON's own; every other type is named.
    private static JsonNode? WriteValue(object value) => value switch
    {
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        DateTimeOffset instant => new JsonObject { ["instant"] = instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) },
        long number => new JsonObject { ["long"] = number },
        double number => new JsonObject { ["double"] = number },
        Guid id => new JsonObject { ["guid"] = id.ToString() },
        byte[] bytes => new JsonObject { ["binary"] = Convert.ToBase64String(bytes) },
        BinaryData bytes => new JsonObject { ["binary"] = Convert.ToBase64String(bytes) },
        _ => throw new StorageException($"A column of type {value.GetType().Name} cannot be exported."),
    };

    private static object ReadValue(JsonNode? value) => value switch
    {
        JsonValue plain when plain.TryGetValue(out string? text) => text,
        JsonValue plain when plain.TryGetValue(out bool flag) => flag,
        JsonValue plain when plain.TryGetValue(out int number) => number,
        JsonObject { Count: 1 } typed => typed.Single() switch
        {
            ("instant", { } instant) => DateTimeOffset.ParseExact(instant.GetValue<string>(), "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            ("long", { } number) => number.GetValue<long>(),
            ("double", { } number) => number.GetValue<double>(),
            ("guid", { } id) => Guid.Parse(id.GetValue<string>()),
            ("binary", { } bytes) => Convert.FromBase64String(bytes.GetValue<string>()),
            var (type, _) => throw new FormatException($"'{type}' is no type of column"),
        },
        _ => throw new FormatException("a column has no value"),
    };

    private async Task<Dictionary<Table, List<TableEntity>>> ReadAsync(IAsyncEnumerable<string> lines, CancellationToken cancellation)
    {
        var (rows, number) = (tables.Kept.ToDictionary(table => table, _ => new List<TableEntity>()), 0);
        var seen = new HashSet<(Table, string, string)>();
        await foreach (var line in lines.WithCancellation(cancellation))
        {
            number++;
            try
            {
                var json = JsonNode.Parse(line)?.AsObject() ?? throw new FormatException("it is empty");
                if (number == 1)
                {
                    CheckForm(json);
                    continue;
                }

                var (table, row) = ReadRow(json);
                if (!seen.Add((table, row.PartitionKey, row.RowKey)))
                {
                    throw new FormatException("its row came before");
                }

                rows[table].Add(row);
            }
            catch (Exception wrong) when (wrong is JsonException or FormatException or InvalidOperationException or StorageException)
            {
                throw new StorageException(StorageWording.NotAnExport(number), $"Line {number} is not of an export that this program can restore: {wrong.Message}.", wrong) { IsOfInput = true };
            }
        }

        return number > 0 ? rows : throw new StorageException(StorageWording.EmptyExport) { IsOfInput = true };
    }

    private static void CheckForm(JsonObject json)
    {
        if (json["form"]?.GetValue<string>() != Form)
        {
            throw new FormatException($"the first line does not say '{Form}'");
        }

        if (json["version"]?.GetValue<int>() is not Version)
        {
            throw new FormatException($"it is of version {json["version"]}, this program reads {Version}");
        }
    }

    private (Table Table, TableEntity Row) ReadRow(JsonObject json)
    {
        var name = Member(json, "table");
        var table = tables.Kept.FirstOrDefault(table => NameOf(table) == name) ?? throw new FormatException($"there is no table '{name}'");
        var row = new TableEntity(Member(json, "partition"), Member(json, "row"));
        foreach (var (column, value) in json["columns"]?.AsObject() ?? throw new FormatException("it has no columns"))
        {
            row[column] = ReadValue(value);
        }

        TableLimits.Check(row);
        return (table, Row.Known(row));
    }

    private static string Member(JsonObject json, string name) => json[name]?.GetValue<string>() ?? throw new FormatException($"it has no '{name}'");
}
