using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using TcAssistant.BotFramework.Activities;

namespace TcAssistant.BotFramework.Connector;

/// <summary>Carries out the connector's calls: address checked, token added, repeated by the rules, outcome told.</summary>
internal sealed partial class ConnectorCalls(
    ServiceUrls serviceUrls, ConnectorTokens? tokens, HttpMessageInvoker http, Pacing pacing, TimeProvider time, ILogger<ConnectorCalls> logger)
{
    /// <summary>How long one attempt may take.</summary>
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(15);

    /// <summary>The longest we wait ourselves; who is told to wait longer gets <see cref="Outcome.Throttled"/>.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>The longest window of the connector: whoever asks for more is asked again after that.</summary>
    private static readonly TimeSpan LongestHeldBack = TimeSpan.FromHours(1);

    private const int MostAttempts = 4;
    private const string WrongHost = "InvalidBotApiHost";
    private const int LongestAnswer = 4 * 1024 * 1024;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);

    // Which host answers for another that said it is the wrong one.
    private readonly ConcurrentDictionary<string, string> _otherHosts = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="measured">The message within <paramref name="value"/>, whose size Teams limits.</param>
    public async Task<Outcome> SendAsync<T>(
        HttpMethod method, string serviceUrl, string path, T? value, Activity? measured, (Lane Lane, Urgency Urgency) turn, CancellationToken cancellation)
        where T : class
    {
        var body = value is null ? null : JsonBody.Of(value);
        if (measured is not null && body!.Length > MessageSize.HardStop && MessageSize.Of(measured) > MessageSize.HardStop)
        {
            return new Outcome.TooBig(body.Length);
        }

        if (Address(serviceUrl, path) is not { } address)
        {
            return new Outcome.Refused(0, "UntrustedServiceUrl");
        }

        var answer = await CallAsync(method, address, body, turn.Lane, turn.Urgency, cancellation);
        if (!answer.IsSuccess)
        {
            return ConnectorRules.Failure(answer, body?.Length ?? 0);
        }

        var resource = Read<ResourceResponse>(answer.Body);
        return new Outcome.Sent(resource?.Id) { ActivityId = resource?.ActivityId, ServiceUrl = serviceUrls.Trusted(resource?.ServiceUrl) is null ? null : resource?.ServiceUrl };
    }

    public async Task<Fetched<T>> FetchAsync<T>(string serviceUrl, string path, GoneWhat missing, Lane lane, CancellationToken cancellation)
        where T : class
    {
        if (Address(serviceUrl, path) is not { } address)
        {
            return new(null, new Outcome.Refused(0, "UntrustedServiceUrl"));
        }

        var answer = await CallAsync(HttpMethod.Get, address, null, lane, Urgency.Reply, cancellation);
        if (!answer.IsSuccess)
        {
            var failure = ConnectorRules.Failure(answer, 0);
            return new(null, failure is Outcome.Gone && answer.Code != "ConversationNotFound" ? new Outcome.Gone(missing) : failure);
        }

        return Read<T>(answer.Body) is { } value ? new(value, null) : new(null, new Outcome.Refused((int)answer.Status, "UnreadableAnswer"));
    }

    // The choke point: nothing below is reached with an address that did not pass here.
    private Uri? Address(string serviceUrl, string path)
    {
        if (serviceUrls.Trusted(serviceUrl) is { } trusted)
        {
            return new Uri(trusted.AbsoluteUri + path);
        }

        Log.UntrustedServiceUrl(logger);
        return null;
    }

    private async Task<ConnectorAnswer> CallAsync(HttpMethod method, Uri address, JsonBody? body, Lane lane, Urgency urgency, CancellationToken cancellation)
    {
        var refreshed = false;
        address = _otherHosts.TryGetValue(address.Host, out var known) ? At(known, address) : address;
        for (var attempt = 1; ; attempt++)
        {
            string? token;
            try
            {
                token = tokens is null ? null : await tokens.GetAsync(cancellation);
            }
            catch (Exception e) when (e is AuthenticationFailedException or Azure.RequestFailedException or OperationCanceledException && !cancellation.IsCancellationRequested)
            {
                Log.NoToken(logger, e.GetType().Name, e.Message);
                return ConnectorAnswer.None("no token: " + e.GetType().Name, written: false);
            }

            if (await pacing.EnterAsync(lane, urgency, LongestWait, cancellation) is { } tooLong)
            {
                return Logged(method, ConnectorAnswer.TooMany(tooLong));
            }

            var answer = await AttemptAsync(method, address, body, token, cancellation);
            if (answer.Status == HttpStatusCode.Unauthorized && token is not null && !refreshed)
            {
                tokens!.Forget(token);
                refreshed = true;
                attempt--;
                continue;
            }

            if (answer is { Status: HttpStatusCode.Forbidden, Code: WrongHost } && serviceUrls.Other(address.Host) is { } other && !_otherHosts.ContainsKey(other))
            {
                // Certainly not taken: the tenant is at the cloud's other host. Remembered, so that the detour is made once.
                _otherHosts[address.Host] = other;
                address = At(other, address);
                attempt--;
                continue;
            }

            var mayRepeat = !answer.IsSuccess && ConnectorRules.MayRepeat(method, answer);
            var isTold = answer.RetryAfter > TimeSpan.Zero;
            var wait = isTold ? answer.RetryAfter!.Value : Backoff(attempt);
            var goesOn = mayRepeat && attempt < MostAttempts && wait <= LongestWait;
            if (goesOn || (mayRepeat && isTold))
            {
                // Whatever else goes there waits as well, this call's successors included.
                pacing.HoldBack(lane, wait < LongestHeldBack ? wait : LongestHeldBack, answer.Status == HttpStatusCode.TooManyRequests);
            }

            if (!goesOn)
            {
                ForgetWrongHost(answer, address);
                return Logged(method, answer);
            }

            await Task.Delay(wait, time, cancellation);
        }
    }

    private async Task<ConnectorAnswer> AttemptAsync(HttpMethod method, Uri address, JsonBody? body, string? token, CancellationToken cancellation)
    {
        var content = body?.NewContent();
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var timeout = new CancellationTokenSource(AttemptTimeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        HttpResponseMessage? response = null;
        try
        {
            response = await http.SendAsync(request, both.Token);
            var bytes = await BodyAsync(response, both.Token);
            return Answer(response, bytes);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested && content is not { Started: true })
        {
            throw;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            // A status without its body still tells whether it was taken.
            return response is not null ? Answer(response, default) : ConnectorAnswer.None(Why(e, timeout), content?.Started ?? true);
        }
        finally
        {
            response?.Dispose();
        }
    }

    private ConnectorAnswer Answer(HttpResponseMessage response, ReadOnlyMemory<byte> body)
    {
        var error = response.IsSuccessStatusCode ? null : Read<ErrorResponse>(body);
        return new(response.StatusCode, error?.Code ?? "", error?.Text ?? "", RetryAfter(response.Headers.RetryAfter), true, body) { Vector = VectorOf(response) };
    }

    // Support asks for it. Only what such a vector is made of: a log line is no place for what another host likes to write there.
    private static string VectorOf(HttpResponseMessage response) => response.IsSuccessStatusCode || !response.Headers.TryGetValues("MS-CV", out var values)
        ? ""
        : string.Concat(values.First().Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '+' or '/' or '=').Take(64));

    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await response.Content.LoadIntoBufferAsync(LongestAnswer, cancellation);
        return await response.Content.ReadAsByteArrayAsync(cancellation);
    }

    private void ForgetWrongHost(ConnectorAnswer answer, Uri address)
    {
        foreach (var (host, other) in answer.Code == WrongHost ? _otherHosts : [])
        {
            if (other.Equals(address.Host, StringComparison.OrdinalIgnoreCase))
            {
                _otherHosts.TryRemove(host, out _);
            }
        }
    }

    private static Uri At(string host, Uri address) => new UriBuilder(address) { Host = host }.Uri;

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    // Doubling, with up to a quarter more by chance: replicas that were refused together must not come again together.
    private static TimeSpan Backoff(int attempt) => FirstWait * Math.Pow(2, attempt - 1) * (1 + (Random.Shared.NextDouble() / 4));

    private static T? Read<T>(ReadOnlyMemory<byte> body)
        where T : class
    {
        try
        {
            return body.IsEmpty ? null : JsonSerializer.Deserialize(body.Span, ActivityShapes.Of<T>());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Why(Exception e, CancellationTokenSource timeout) => timeout.IsCancellationRequested ? "timeout"
        : e is HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http ? http.HttpRequestError.ToString()
        : e.GetType().Name;

    private ConnectorAnswer Logged(HttpMethod method, ConnectorAnswer answer)
    {
        if (!answer.IsSuccess)
        {
            Log.NotTaken(logger, method, (int)answer.Status, answer.Code, answer.Vector);
        }

        return answer;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A connector call was not made: its service url is at no host we may speak to")]
        public static partial void UntrustedServiceUrl(ILogger logger);

        [LoggerMessage(LogLevel.Error, "No token for the connector: {Error}: {Message}")]
        public static partial void NoToken(ILogger logger, string error, string message);

        [LoggerMessage(LogLevel.Warning, "A connector call ({Method}) was not taken: {Status} {Code} {Vector}")]
        public static partial void NotTaken(ILogger logger, HttpMethod method, int status, string code, string vector);
    }
}
