using System.Text.Json;
using Azure;
using Microsoft.Kiota.Abstractions;
using MsalServiceException = Microsoft.Identity.Client.MsalServiceException;

namespace TcAssistant.App.Planner;

/// <summary>What one attempt came to: the service's own status, and what it means to us.</summary>
/// <param name="Status">0: there was none.</param>
internal sealed record GraphVerdict(int Status, GraphAnswer Answer)
{
    public static GraphVerdict Of(int status, JsonElement? body, TimeSpan? wait)
    {
        var code = body is { ValueKind: JsonValueKind.Object } said && said.TryGetProperty("error", out var error) && error.TryGetProperty("code", out var name) ? name.GetString() : null;
        var fault = status switch
        {
            >= 200 and < 300 => GraphFault.None,
            401 => GraphFault.NotPermitted,
            403 => code?.StartsWith("Maximum", StringComparison.Ordinal) == true ? GraphFault.Limit : GraphFault.NotPermitted,
            404 => GraphFault.NotFound,
            409 or 412 => GraphFault.Changed,
            424 => GraphFault.Unreachable,
            429 => GraphFault.Throttled,
            408 or >= 500 => GraphFault.Unknown,
            _ => GraphFault.Malformed,
        };
        return new(status, new(fault, fault == GraphFault.None ? body : null, code, wait));
    }

    /// <summary>What ends an attempt without an answer. Some of these the client library throws where it cannot read what a gateway said.</summary>
    public static bool IsLost(Exception failure) =>
        failure is HttpRequestException or IOException or OperationCanceledException or InvalidOperationException or JsonException or KeyNotFoundException
        || (failure is AggregateException several && several.Flatten().InnerExceptions.All(inner => inner is ApiException || IsLost(inner)));

    /// <summary>Whether nothing can have reached the service.</summary>
    public static bool IsUnsent(Exception failure) =>
        failure is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError };

    /// <summary>Whether a token could not be got for now only: whoever hands them out could not be reached, or is busy.</summary>
    public static bool IsPassing(Exception failure)
    {
        for (var cause = failure.InnerException; cause is not null; cause = cause.InnerException)
        {
            if (cause is HttpRequestException or IOException or OperationCanceledException or RequestFailedException { Status: 0 or 429 or >= 500 } or MsalServiceException { StatusCode: 429 or >= 500 })
            {
                return true;
            }
        }

        return false;
    }
}
