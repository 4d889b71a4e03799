using System.Globalization;
using System.Text.Json;
using Azure.Core;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace TcAssistant.App.Planner;

/// <summary>Where requests to Graph go instead of into the network.</summary>
internal sealed record GraphHttp(HttpMessageHandler Handler);

/// <summary>
/// The one door to Microsoft Graph. Requests go in batches of twenty; what is sent again, and when, is decided here and nowhere else, by what a request may do
/// twice. What became of each comes back as a value.
/// </summary>
internal sealed partial class GraphDoor : IDisposable
{
    /// <summary>Of requests in one batch; the service's own rule.</summary>
    public const int MostAtOnce = 20;

    /// <summary>An attempt that takes longer counts as unheard.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const int MostAttempts = 5;
    private const int BatchesAtOnce = 4;

    /// <summary>Longer than that nobody waits within a pass.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);

    private readonly HttpClient _http;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _slots = new(BatchesAtOnce);

    /// <param name="handler">Null: the network. No redirects, no retries of its own.</param>
    /// <param name="credential">Null: the one that the settings name.</param>
    public GraphDoor(GraphSettings settings, TimeProvider time, ILogger<GraphDoor> logger, HttpMessageHandler? handler = null, TokenCredential? credential = null)
    {
        (_time, _logger) = (time, logger);
        _http = new(handler ?? new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = !settings.IsLocal, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }, disposeHandler: handler is null)
        {
            Timeout = Patience,
        };
        var address = settings.BaseUrl.ToString();
        Client = settings.Auth switch
        {
            GraphAuth.ManagedIdentity => new(_http, credential ?? Identity(settings), ["https://" + settings.BaseUrl.Host + "/.default"], address),
            GraphAuth.ClientSecret => new(_http, credential ?? new ClientSecretCredential(settings.TenantId, settings.ClientId, settings.ClientSecret), ["https://" + settings.BaseUrl.Host + "/.default"], address),
            _ => new(_http, new AnonymousAuthenticationProvider(), address),
        };
    }

    /// <summary>For making requests; they are sent through this door alone.</summary>
    public GraphServiceClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        _http.Dispose();
        _slots.Dispose();
    }

    public async Task<GraphAnswer> SendAsync(GraphCall call, CancellationToken cancellation) => (await SendAsync([call], cancellation))[0];

    /// <summary>Sends requests that do not depend on one another, twenty at a time and in their order. They are used up by it.</summary>
    /// <returns>What became of each, in their order.</returns>
    public async Task<IReadOnlyList<GraphAnswer>> SendAsync(IReadOnlyList<GraphCall> calls, CancellationToken cancellation)
    {
        var answers = new List<GraphAnswer>(calls.Count);
        foreach (var batch in calls.Chunk(MostAtOnce))
        {
            await _slots.WaitAsync(cancellation);
            try
            {
                answers.AddRange(await UntilSettledAsync(batch, cancellation));
            }
            finally
            {
                _slots.Release();

                // The library's writer lends a body from a pool of large blocks, which would otherwise wait for the finalizer.
                Array.ForEach(batch, static call => call.Request.Content?.Dispose());
            }
        }

        return answers;
    }

    private async Task<GraphAnswer[]> UntilSettledAsync(GraphCall[] calls, CancellationToken cancellation)
    {
        var answers = new GraphAnswer[calls.Length];
        var open = Enumerable.Range(0, calls.Length).ToList();
        for (var attempt = 1; ; attempt++)
        {
            var now = _time.GetUtcNow();
            foreach (var late in open.Where(at => calls[at].Until <= now))
            {
                // What became of an attempt before is known; else there was none.
                answers[late] ??= new(GraphFault.Unreachable);
            }

            open.RemoveAll(at => calls[at].Until <= now);
            if (open.Count == 0)
            {
                return answers;
            }

            var tried = await TryAsync([.. open.Select(at => calls[at])], cancellation);
            var (again, wait) = (new List<int>(), FirstWait * Math.Pow(2, attempt - 1));
            foreach (var (at, answer) in open.Zip(tried))
            {
                answers[at] = answer.Answer;
                if (Again(calls[at].Kind, answer))
                {
                    again.Add(at);
                    wait = answer.Answer.RetryAfter is { } asked && asked > wait ? asked : wait;
                }
            }

            again.RemoveAll(at => calls[at].Until <= _time.GetUtcNow() + wait);
            if (again.Count == 0 || attempt == MostAttempts || wait > LongestWait)
            {
                return answers;
            }

            Log.Again(_logger, again.Count, calls.Length, attempt, answers[again[0]].Fault);
            await Task.Delay(wait, _time, cancellation);
            open = again;
        }
    }

    /// <summary>The one place that says what is sent again.</summary>
    private static bool Again(CallKind kind, GraphVerdict tried) => (tried.Answer.Fault, kind) switch
    {
        (GraphFault.Throttled, _) => true,
        (GraphFault.Unreachable, _) => true,
        (GraphFault.Unknown, CallKind.Read or CallKind.ReadNew or CallKind.Change) => true,
        (GraphFault.NotFound, CallKind.ReadNew) => true,
        (GraphFault.NotPermitted, _) => tried.Status == 401,
        _ => false,
    };

    private async Task<IReadOnlyList<GraphVerdict>> TryAsync(IReadOnlyList<GraphCall> calls, CancellationToken cancellation)
    {
        var written = Written(calls);
        GraphVerdict whole;
        try
        {
            using var response = await PostAsync(written, cancellation);
            if (response.IsSuccessStatusCode && IsJson(response))
            {
                return await ReadAsync(response, calls.Count, cancellation);
            }

            whole = await ReadAsync(response, cancellation);
        }
        catch (Exception failure) when (GraphVerdict.IsLost(failure) && !cancellation.IsCancellationRequested)
        {
            Log.Lost(_logger, failure.GetType().Name);
            whole = new(0, new(GraphVerdict.IsUnsent(failure) ? GraphFault.Unreachable : GraphFault.Unknown));
        }
        catch (Exception failure) when (failure is AuthenticationFailedException)
        {
            // No token, so nothing was sent.
            Log.NoToken(_logger, failure.Message);
            whole = new(0, new(GraphVerdict.IsPassing(failure) ? GraphFault.Unreachable : GraphFault.NoToken));
        }

        return [.. calls.Select(_ => whole)];
    }

    private async Task<HttpResponseMessage> PostAsync(byte[] batch, CancellationToken cancellation)
    {
        var request = new RequestInformation { HttpMethod = Method.POST, URI = new(Client.RequestAdapter.BaseUrl + "/$batch") };
        request.SetStreamContent(new MemoryStream(batch), "application/json");
        using var message = await Client.RequestAdapter.ConvertToNativeRequestAsync<HttpRequestMessage>(request, cancellation);
        return await _http.SendAsync(message!, HttpCompletionOption.ResponseContentRead, cancellation);
    }

    /// <summary>The batch's body; each request is named by its place.</summary>
    private byte[] Written(IReadOnlyList<GraphCall> calls)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("requests"u8);
            foreach (var (at, call) in calls.Index())
            {
                writer.WriteStartObject();
                writer.WriteString("id"u8, Name(at));
                writer.WriteString("method"u8, call.Request.HttpMethod.ToString());
                writer.WriteString("url"u8, call.Request.URI.AbsoluteUri[Client.RequestAdapter.BaseUrl!.Length..]);
                writer.WriteStartObject("headers"u8);
                foreach (var (name, values) in call.Request.Headers)
                {
                    writer.WriteString(name, string.Join(", ", values));
                }

                writer.WriteEndObject();
                if (call.Request.Content is { Length: > 0 } body)
                {
                    // It may be sent again, so it is read from its beginning.
                    body.Position = 0;
                    using var json = JsonDocument.Parse(body);
                    writer.WritePropertyName("body"u8);
                    json.RootElement.WriteTo(writer);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static string Name(int place) => place.ToString(CultureInfo.InvariantCulture);

    private async Task<IReadOnlyList<GraphVerdict>> ReadAsync(HttpResponseMessage response, int count, CancellationToken cancellation)
    {
        using var body = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
        var parts = new Dictionary<string, GraphVerdict>(StringComparer.Ordinal);
        foreach (var part in body.RootElement.GetProperty("responses").EnumerateArray())
        {
            var wait = part.TryGetProperty("headers", out var headers) && headers.ValueKind == JsonValueKind.Object
                ? headers.EnumerateObject().FirstOrDefault(header => header.Name.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value : default;
            parts[part.GetProperty("id").GetString()!] = GraphVerdict.Of(part.GetProperty("status").GetInt32(), part.TryGetProperty("body", out var said) && said.ValueKind == JsonValueKind.Object ? said.Clone() : null, WaitFrom(wait.ValueKind == JsonValueKind.String ? wait.GetString() : null));
        }

        // A part without an answer may have been carried out.
        return [.. Enumerable.Range(0, count).Select(at => parts.GetValueOrDefault(Name(at)) ?? new GraphVerdict(0, new(GraphFault.Unknown)))];
    }

    /// <summary>An answer to the batch as a whole that is no batch: an error, or a gateway's web page.</summary>
    private async Task<GraphVerdict> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        JsonElement? body = null;
        if (IsJson(response))
        {
            try
            {
                using var read = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
                body = read.RootElement.Clone();
            }
            catch (JsonException)
            {
                // Cut off: its status is all there is.
            }
        }

        return response.IsSuccessStatusCode ? new(0, new(GraphFault.Unknown)) : GraphVerdict.Of((int)response.StatusCode, body, WaitFrom(response.Headers.RetryAfter?.ToString()));
    }

    private static bool IsJson(HttpResponseMessage response) => response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true;

    // Seconds, or a date: the library reads the latter wrongly.
    private TimeSpan? WaitFrom(string? text) => text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at > _time.GetUtcNow() ? at - _time.GetUtcNow()
        : null;

    private static ManagedIdentityCredential Identity(GraphSettings settings) =>
        new ManagedIdentityCredential(settings.ClientId is { } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Open} of {All} requests to Microsoft Graph are sent again after attempt {Attempt}: {Fault}")]
        public static partial void Again(ILogger logger, int open, int all, int attempt, GraphFault fault);

        [LoggerMessage(LogLevel.Warning, "The answer of Microsoft Graph was lost: {Error}")]
        public static partial void Lost(ILogger logger, string error);

        [LoggerMessage(LogLevel.Warning, "There is no token for Microsoft Graph: {Error}")]
        public static partial void NoToken(ILogger logger, string error);
    }
}
