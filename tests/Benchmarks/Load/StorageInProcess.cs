using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Core.Pipeline;

namespace TcAssistant.Benchmarks.Load;

/// <summary>
/// Answers the Azure SDK's table requests in this process, where it would send them out: what is left of a turn is everything but
/// storage. It knows only what a chat turn asks for; anything else fails loudly.
/// </summary>
internal sealed partial class StorageInProcess : HttpPipelineTransport, IDisposable
{
    private const string ETag = "W/\"datetime'2000-01-01T00%3A00%3A00.0000000Z'\"";

    private readonly HttpClientTransport requests = new();
    private readonly ConcurrentDictionary<string, Rows> partitions = new(StringComparer.Ordinal);

    public void Dispose() => requests.Dispose();

    /// <summary>The activities that came in: rows that grow with every turn, which real storage keeps elsewhere.</summary>
    public void ForgetInbox()
    {
        foreach (var partition in partitions.Keys.Where(key => key.StartsWith("inbox", StringComparison.Ordinal)))
        {
            partitions.TryRemove(partition, out _);
        }
    }

    public override Request CreateRequest() => requests.CreateRequest();

    public override void Process(HttpMessage message) => message.Response = Answer(message.Request);

    public override ValueTask ProcessAsync(HttpMessage message)
    {
        Process(message);
        return ValueTask.CompletedTask;
    }

    private StoredAnswer Answer(Request request)
    {
        var uri = request.Uri.ToUri();
        var path = uri.AbsolutePath[(uri.AbsolutePath.LastIndexOf('/') + 1)..];
        return (request.Method.Method, KeyInPath().Match(path)) switch
        {
            ("GET", { Success: true } key) => Find(Table(path), Key(key, 1), Key(key, 2)),
            ("PUT", { Success: true } key) => Put(Table(path), Key(key, 1), Key(key, 2), Body(request)),
            ("POST", _) when path != "$batch" && path != "Tables" => Add(path, Body(request)),
            ("GET", _) => Range(Table(path), WebUtility.UrlDecode(uri.Query)),
            var (method, _) => throw new NotSupportedException($"{method} {uri}"),
        };
    }

    private StoredAnswer Find(string table, string partition, string row) =>
        Partition(table, partition).Find(row) is { } json ? new StoredAnswer(200, json) : new StoredAnswer(404, Error("ResourceNotFound"));

    private StoredAnswer Put(string table, string partition, string row, byte[] body)
    {
        Partition(table, partition).Put(row, WithETag(body));
        return new StoredAnswer(204, [], ETag);
    }

    private StoredAnswer Add(string table, byte[] body)
    {
        var (partition, row) = (Column(body, "PartitionKey"u8), Column(body, "RowKey"u8));
        return Partition(table, partition).TryAdd(row, WithETag(body)) ? new StoredAnswer(204, [], ETag) : new StoredAnswer(409, Error("EntityAlreadyExists"));
    }

    private StoredAnswer Range(string table, string query)
    {
        var range = RangeInQuery().Match(query);
        if (!range.Success)
        {
            throw new NotSupportedException($"{table} {query}");
        }

        var rows = Partition(table, Unquoted(range, 1)).Between(Unquoted(range, 2), Unquoted(range, 3));
        if (SelectInQuery().Match(query) is { Success: true } select)
        {
            string[] columns = ["odata.etag", .. select.Groups[1].Value.Split(',')];
            rows = [.. rows.Select(row => Selected(row, columns))];
        }

        return new StoredAnswer(200, [.. "{\"value\":["u8, .. Joined(rows), .. "]}"u8]);
    }

    private Rows Partition(string table, string partition) => partitions.GetOrAdd($"{table} {partition}", _ => new Rows());

    private static byte[] Selected(byte[] row, string[] columns)
    {
        using var json = JsonDocument.Parse(row);
        using var selected = new MemoryStream();
        using (var writer = new Utf8JsonWriter(selected))
        {
            writer.WriteStartObject();
            foreach (var column in json.RootElement.EnumerateObject().Where(column => columns.Contains(column.Name)))
            {
                column.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return selected.ToArray();
    }

    private static byte[] Joined(IReadOnlyList<byte[]> rows)
    {
        using var joined = new MemoryStream();
        foreach (var row in rows)
        {
            if (joined.Length > 0)
            {
                joined.WriteByte((byte)',');
            }

            joined.Write(row);
        }

        return joined.ToArray();
    }

    private static string Column(byte[] body, ReadOnlySpan<byte> name)
    {
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals(name) && json.Read())
            {
                return json.GetString()!;
            }
        }

        throw new NotSupportedException("A row without keys.");
    }

    private static byte[] Body(Request request)
    {
        using var body = new MemoryStream();
        request.Content!.WriteTo(body, CancellationToken.None);
        return body.ToArray();
    }

    // What storage adds to each row, made once: this side of the transport should cost as little as it can.
    private static readonly byte[] SystemColumns = Encoding.UTF8.GetBytes(
        $"{{\"odata.etag\":\"{ETag.Replace("\"", "\\\"", StringComparison.Ordinal)}\",\"Timestamp\":\"2000-01-01T00:00:00Z\",");

    private static byte[] WithETag(byte[] body) => [.. SystemColumns, .. body.AsSpan(1)];

    private static byte[] Error(string code) =>
        Encoding.UTF8.GetBytes($"{{\"odata.error\":{{\"code\":\"{code}\",\"message\":{{\"lang\":\"en-US\",\"value\":\"{code}\"}}}}}}");

    private static string Table(string path) => path[..path.IndexOf('(', StringComparison.Ordinal)];

    private static string Key(Match match, int group) => Uri.UnescapeDataString(match.Groups[group].Value).Replace("''", "'", StringComparison.Ordinal);

    private static string Unquoted(Match match, int group) => match.Groups[group].Value.Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex(@"\(PartitionKey='(.*)',RowKey='(.*)'\)$")]
    private static partial Regex KeyInPath();

    [GeneratedRegex(@"\$filter=PartitionKey eq '([^']*)' and RowKey ge '([^']*)' and RowKey lt '([^']*)'(?:&|$)")]
    private static partial Regex RangeInQuery();

    [GeneratedRegex(@"\$select=([^&]*)")]
    private static partial Regex SelectInQuery();

    /// <summary>One partition's rows.</summary>
    private sealed class Rows
    {
        private readonly Dictionary<string, byte[]> rows = new(StringComparer.Ordinal);
        private readonly Lock gate = new();

        public byte[]? Find(string row)
        {
            lock (gate)
            {
                return rows.GetValueOrDefault(row);
            }
        }

        public void Put(string row, byte[] json)
        {
            lock (gate)
            {
                rows[row] = json;
            }
        }

        public bool TryAdd(string row, byte[] json)
        {
            lock (gate)
            {
                return rows.TryAdd(row, json);
            }
        }

        public IReadOnlyList<byte[]> Between(string from, string before)
        {
            lock (gate)
            {
                return [.. rows.Where(row => string.CompareOrdinal(row.Key, from) >= 0 && string.CompareOrdinal(row.Key, before) < 0)
                    .OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Value)];
            }
        }
    }
}
