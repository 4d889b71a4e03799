using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using TcAssistant.BotFramework.Authentication;

namespace TcAssistant.BotFramework;

/// <summary>Where nobody shows a token, only programs and pages of this machine are let in: no browser page of another origin, and no proxy on behalf of someone else.</summary>
public static class LoopbackOnly
{
    private static readonly FrozenSet<string> ForwardingHeaders = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["Forwarded", "Via", "X-Real-IP", "X-Client-IP", "True-Client-IP", "CF-Connecting-IP", "X-Azure-ClientIP", "X-Original-URL", "X-Original-Host", "X-Original-For", "X-Original-Proto"]);

    /// <summary>Why a request is not let in, for the log; null: it is.</summary>
    public static string? Refuses(HttpContext http) => RefusalOf(http)?.Reason;

    internal static Refusal? RefusalOf(HttpContext http)
    {
        var headers = http.Request.Headers;
        if (!Loopback.IsLoopback(http.Connection.RemoteIpAddress))
        {
            return Refusal.Forbidden("without an app id only this machine is let in", http.Connection.RemoteIpAddress?.ToString());
        }

        if (!Loopback.IsLoopbackHost(http.Request.Host.Host))
        {
            return Refusal.Forbidden("without an app id the Host must be a loopback name", http.Request.Host.Value);
        }

        if (headers.Authorization.Count > 0)
        {
            return Refusal.Unknown("an Authorization header, but there is no app id to check it against (Bot:AppId)");
        }

        foreach (var (name, _) in headers)
        {
            if (IsForwarding(name))
            {
                return Refusal.Forbidden("without an app id nothing forwarded is let in", name);
            }
        }

        return IsForeignPage(http.Request) ? Refusal.Forbidden("without an app id no other origin is let in", headers.Origin) : null;
    }

    private static bool IsForwarding(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || ForwardingHeaders.Contains(header);

    private static bool IsForeignPage(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        if (origin.Count > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin" && site != "none";
    }
}
