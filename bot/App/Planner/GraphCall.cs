using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace TcAssistant.App.Planner;

/// <summary>What a request may do twice.</summary>
internal enum CallKind
{
    Read,

    /// <summary>Reads what was made a moment ago: "not found" may mean "not yet".</summary>
    ReadNew,

    /// <summary>Guarded by an ETag: done twice it does no harm, the second time it is refused.</summary>
    Change,

    /// <summary>Not guarded by anything: sent again only where it was certainly not carried out.</summary>
    Create,
}

/// <summary>One request to Graph.</summary>
internal sealed record GraphCall(CallKind Kind, RequestInformation Request)
{
    /// <summary>Not sent after that instant, neither first nor again; null: whenever it can be.</summary>
    public DateTimeOffset? Until { get; init; }
}

/// <summary>What became of a request, as whoever asked must tell apart.</summary>
internal enum GraphFault
{
    None,

    /// <summary>400: it says something that the service does not take. Sent again it is refused again.</summary>
    Malformed,

    /// <summary>We may not, or there is no such thing in this tenant.</summary>
    NotPermitted,

    /// <summary>We get no token: a secret has expired, or the identity is gone. Nothing was sent.</summary>
    NoToken,

    /// <summary>A limit was hit; <see cref="GraphAnswer.Code"/> says which.</summary>
    Limit,

    NotFound,

    /// <summary>Somebody changed it since it was read.</summary>
    Changed,

    /// <summary>Too many requests, for longer than is waited.</summary>
    Throttled,

    /// <summary>It may have been carried out or not.</summary>
    Unknown,

    /// <summary>It was certainly not carried out, or it was a read, and the service does not answer.</summary>
    Unreachable,
}

/// <param name="Body">What was answered; null: nothing.</param>
/// <param name="Code">The service's own code of an error.</param>
/// <param name="RetryAfter">How long the service wants to be left alone.</param>
internal sealed record GraphAnswer(GraphFault Fault, JsonElement? Body = null, string? Code = null, TimeSpan? RetryAfter = null)
{
    public bool IsDone => Fault == GraphFault.None;
}
