using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TcAssistant.BotFramework;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>Without an app id: this machine, and nobody through it.</summary>
public sealed class LoopbackTests
{
    // Why, as our own log says it; empty: it is no refusal.
    private const string None = "";
    private const string Machine = "without an app id only this machine is let in";
    private const string Host = "without an app id the Host must be a loopback name";
    private const string Origin = "without an app id no other origin is let in";
    private const string Forwarded = "without an app id nothing forwarded is let in";
    private const string Token = "an Authorization header, but there is no app id to check it against (Bot:AppId)";
    private const string ServiceUrl = "without an app id the serviceUrl must be a loopback address";

    private sealed record Case(string Name, int Status, string Reason, Action<HttpContext, JsonObject> Change);

    private static readonly Case[] Cases =
    [
        // Let in
        new("as the Playground sends it", 200, None, (_, _) => { }),
        new("over IPv6", 200, None, (http, _) => http.Connection.RemoteIpAddress = IPAddress.IPv6Loopback),
        new("IPv4 within IPv6", 200, None, (http, _) => http.Connection.RemoteIpAddress = IPAddress.Parse("::ffff:127.0.0.1")),
        new("another loopback address", 200, None, (http, _) => http.Request.Host = new HostString("127.1.2.3", 3978)),
        new("Host of IPv6", 200, None, (http, _) => http.Request.Host = new HostString("[::1]:3978")),
        new("Host without port", 200, None, (http, _) => http.Request.Host = new HostString("LOCALHOST")),
        new("our own origin", 200, None, (http, _) => http.Request.Headers.Origin = "http://127.0.0.1:3978"),
        new("a page of our own", 200, None, (http, _) => http.Request.Headers["Sec-Fetch-Site"] = "same-origin"),
        new("a service url with an IPv6 address", 200, None, (_, activity) => activity["serviceUrl"] = "http://[::1]:56150/_connector"),
        new("application/json in other letters", 200, None, (http, _) => http.Request.ContentType = "Application/JSON"),

        // Where it comes from
        new("from elsewhere", 403, Machine, (http, _) => http.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.7")),
        new("from elsewhere, IPv6", 403, Machine, (http, _) => http.Connection.RemoteIpAddress = IPAddress.Parse("2001:db8::7")),
        new("from elsewhere within IPv6", 403, Machine, (http, _) => http.Connection.RemoteIpAddress = IPAddress.Parse("::ffff:192.0.2.7")),
        new("from nobody knows where", 403, Machine, (http, _) => http.Connection.RemoteIpAddress = null),

        // The Host: a name that someone lets point to 127.0.0.1
        new("Host a name", 403, Host, (http, _) => http.Request.Host = new HostString("bot.example.org")),
        new("Host a name that begins like ours", 403, Host, (http, _) => http.Request.Host = new HostString("localhost.example.org", 3978)),
        new("Host a name that ends like ours", 403, Host, (http, _) => http.Request.Host = new HostString("example.localhost")),
        new("Host 127.0.0.1 at the front", 403, Host, (http, _) => http.Request.Host = new HostString("127.0.0.1.example.org")),
        new("Host all addresses", 403, Host, (http, _) => http.Request.Host = new HostString("0.0.0.0", 3978)),
        new("Host another machine", 403, Host, (http, _) => http.Request.Host = new HostString("192.168.1.7", 3978)),
        new("no Host", 403, Host, (http, _) => http.Request.Host = default),

        // Pages
        new("a page of another site", 403, Origin, (http, _) => http.Request.Headers.Origin = "https://example.org"),
        new("a page of another port", 403, Origin, (http, _) => http.Request.Headers.Origin = "http://127.0.0.1:8080"),
        new("a page of another scheme", 403, Origin, (http, _) => http.Request.Headers.Origin = "https://127.0.0.1:3978"),
        new("a page without origin", 403, Origin, (http, _) => http.Request.Headers.Origin = "null"),
        new("an empty origin", 403, Origin, (http, _) => http.Request.Headers.Origin = ""),
        new("two origins", 403, Origin, (http, _) => http.Request.Headers.Origin = new(["http://127.0.0.1:3978", "https://example.org"])),
        new("a browser says cross-site", 403, Origin, (http, _) => http.Request.Headers["Sec-Fetch-Site"] = "cross-site"),
        new("a browser says same-site", 403, Origin, (http, _) => http.Request.Headers["Sec-Fetch-Site"] = "same-site"),

        // Proxies
        new("X-Forwarded-For", 403, Forwarded, (http, _) => http.Request.Headers["X-Forwarded-For"] = "127.0.0.1"),
        new("X-Forwarded-Host", 403, Forwarded, (http, _) => http.Request.Headers["X-Forwarded-Host"] = "localhost"),
        new("x-forwarded-proto", 403, Forwarded, (http, _) => http.Request.Headers["x-forwarded-proto"] = "https"),
        new("Forwarded", 403, Forwarded, (http, _) => http.Request.Headers["Forwarded"] = "for=127.0.0.1"),
        new("Via", 403, Forwarded, (http, _) => http.Request.Headers.Via = "1.1 proxy"),
        new("X-Real-IP", 403, Forwarded, (http, _) => http.Request.Headers["X-Real-IP"] = "127.0.0.1"),
        new("an empty X-Forwarded-For", 403, Forwarded, (http, _) => http.Request.Headers["X-Forwarded-For"] = ""),

        // Tokens
        new("any token", 401, Token, (http, _) => http.Request.Headers.Authorization = "Bearer abc"),
        new("an empty Authorization header", 401, Token, (http, _) => http.Request.Headers.Authorization = ""),

        // Forms that a page may post without being asked for leave
        new("plain text", 415, None, (http, _) => http.Request.ContentType = "text/plain"),
        new("a form", 415, None, (http, _) => http.Request.ContentType = "application/x-www-form-urlencoded"),
        new("no type", 415, None, (http, _) => http.Request.ContentType = null),
        new("JSON of another kind", 415, None, (http, _) => http.Request.ContentType = "application/jsonp"),
        new("a list of types", 415, None, (http, _) => http.Request.ContentType = "text/plain, application/json"),

        // The service url
        new("a service url elsewhere", 403, ServiceUrl, (_, activity) => activity["serviceUrl"] = "https://smba.trafficmanager.net/teams/"),
        new("a service url by name", 403, ServiceUrl, (_, activity) => activity["serviceUrl"] = "http://localhost.example.org:56150/"),
        new("a service url with a user name", 403, ServiceUrl, (_, activity) => activity["serviceUrl"] = "http://localhost:56150@example.org/"),
        new("a service url of another scheme", 403, ServiceUrl, (_, activity) => activity["serviceUrl"] = "ftp://localhost/"),
        new("a service url of a file", 403, ServiceUrl, (_, activity) => activity["serviceUrl"] = "file:///etc/passwd"),
        new("no service url", 403, ServiceUrl, (_, activity) => activity.Remove("serviceUrl")),
    ];

    public static TheoryData<string> Names() => new(Cases.Select(one => one.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_let_in_or_refused(string name)
    {
        var one = Cases.Single(candidate => candidate.Name == name);
        using var bot = new BotHost(new BotFrameworkOptions());

        var answer = await bot.SendAsync(http => Prepare(http, one));

        Assert.Equal(one.Status, answer.Status);
        Assert.Equal("", answer.Body);
        Assert.Equal(one.Status == 200 ? 1 : 0, bot.Turns);
        var warnings = bot.Log.Lines.Where(line => line.Level >= LogLevel.Warning).Select(line => line.Text).ToList();
        Assert.Equal(one.Reason.Length > 0 ? 1 : 0, warnings.Count);
        Assert.All(warnings, warning => Assert.StartsWith($"Refused with {one.Status}: {one.Reason} (", warning, StringComparison.Ordinal));
    }

    private static void Prepare(HttpContext http, Case one)
    {
        var activity = BotHost.Message();
        activity["serviceUrl"] = "http://localhost:56150/_connector";
        http.Request.Method = "POST";
        http.Request.Scheme = "http";
        http.Request.Path = "/api/messages";
        http.Request.Host = new HostString("127.0.0.1", 3978);
        http.Request.ContentType = "application/json";
        http.Connection.RemoteIpAddress = IPAddress.Loopback;
        one.Change(http, activity);
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(activity.ToJsonString()));
    }
}
