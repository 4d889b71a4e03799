using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace TcAssistant.Local.Planner;

/// <summary>Stands in for the part of Microsoft Graph that is Planner, strict about what it is sent, with a page on which a person can work on the boards.</summary>
public sealed class PlannerStandIn
{
    private const string Version = "/v1.0/";

    private readonly Lock _gate = new();
    private readonly PlannerWorld _world;
    private readonly PlannerApi _api;
    private int _requests;

    public PlannerStandIn(TimeProvider? time = null)
    {
        _world = new(time ?? TimeProvider.System);
        _api = new(_world, this);
        People = new(_world, _api, _gate);
    }

    /// <summary>What people do on the boards, and what can be seen there.</summary>
    public PlannerPeople People { get; }

    /// <summary>How far reads are behind what was written. Set before the first write.</summary>
    public TimeSpan Lag
    {
        get => _world.Lag;
        set => _world.Lag = value;
    }

    public PlannerLimits Limits
    {
        get => _world.Limits;
        set => _world.Limits = value;
    }

    public int PageSize { get; set; } = 400;

    /// <summary>Whether <c>details</c> in the body that makes a task are kept; by default they are ignored.</summary>
    public bool HonoursDetails { get; set; }

    /// <summary>Whether an older ETag will do where nobody changed the same since.</summary>
    public bool MergesOldETags { get; set; } = true;

    /// <summary>Whether the app may do anything at all.</summary>
    public bool IsPermitted { get; set; } = true;

    /// <summary>The token that requests must bear; null: none is looked at.</summary>
    public string? Token { get; set; }

    /// <summary>Asked of every request and every part of a batch, as <c>POST</c> and <c>planner/tasks</c>: what goes wrong with it, or null.</summary>
    public Func<string, string, PlannerFault?>? Fault { get; set; }

    /// <summary>Every HTTP request, as <c>POST $batch</c>; the parts of a batch are not among them.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    /// <summary>Every request and part of a batch that was to change something.</summary>
    public ConcurrentQueue<string> Writes { get; } = new();

    /// <summary>HTTP requests so far, each batch one.</summary>
    public int Requests => _requests;

    /// <summary>Address that links to further pages begin with.</summary>
    internal string Root { get; private set; } = "";

    /// <summary>Who the app is, as <c>createdBy</c> says it.</summary>
    internal JsonObject App => new() { ["user"] = new JsonObject { ["id"] = null, ["displayName"] = null }, ["application"] = new JsonObject { ["id"] = AppId, ["displayName"] = null } };

    /// <summary>Application id of whoever calls.</summary>
    public string AppId { get; set; } = "5b3f0f0e-2f0c-4c43-9d0e-1a2b3c4d5e6f";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.Map(Version + "{**path}", (RequestDelegate)AnswerAsync);
        BoardPage.Map(routes, this);
    }

    /// <summary>A collision is told as the one or the other; who calls must take both alike.</summary>
    internal static bool AnswersConflict(long version) => version % 2 == 0;

    internal static PlannerCall Call(string method, string url, string? ifMatch, string? prefer, JsonNode? body)
    {
        var parts = url.Split('?', 2);
        var query = QueryHelpers.ParseQuery(parts.Length > 1 ? parts[1] : "");
        return new(
            method, Uri.UnescapeDataString(parts[0]).Trim('/'), query.TryGetValue("$skiptoken", out var token) ? token.ToString() : null, ifMatch,
            prefer?.Contains("return=representation", StringComparison.OrdinalIgnoreCase) == true, body, body is not null);
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var request = http.Request;
        var path = request.Path.Value![Version.Length..];
        Interlocked.Increment(ref _requests);
        Log.Enqueue($"{request.Method} {path}");
        Root = $"{request.Scheme}://{request.Host}";
        if (Token is not null && request.Headers.Authorization != $"Bearer {Token}")
        {
            await WriteAsync(http, PlannerReply.Of(new PlannerError(401, "InvalidAuthenticationToken", "Access token is empty or invalid.")));
            return;
        }

        JsonNode? body = null;
        if (request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0)
        {
            try
            {
                body = request.HasJsonContentType() ? await JsonNode.ParseAsync(request.Body) : throw new JsonException();
            }
            catch (JsonException)
            {
                await WriteAsync(http, PlannerReply.Of(PlannerError.Bad("Unable to read JSON request payload.")));
                return;
            }
        }

        var fault = Fault?.Invoke(request.Method, path);
        var call = Call(request.Method, path + request.QueryString, request.Headers.IfMatch, request.Headers["Prefer"], body);
        var reply = fault is null or { TakesFirst: true } ? Answer(call, fault?.Parts) : null;
        if (fault is null)
        {
            await WriteAsync(http, reply!);
        }
        else if (fault.HangsUp)
        {
            http.Abort();
        }
        else if (fault.IsHtml)
        {
            http.Response.StatusCode = fault.Status;
            http.Response.ContentType = "text/html";
            await http.Response.WriteAsync($"<html><head><title>{fault.Status}</title></head><body><h1>Bad Gateway</h1></body></html>");
        }
        else
        {
            await WriteAsync(http, fault.Reply);
        }
    }

    private PlannerReply Answer(PlannerCall call, int? parts)
    {
        if (call is { Method: "POST", Path: "$batch" })
        {
            return PlannerBatch.Answer(call.Body, Part, parts);
        }

        return CarryOut(call);
    }

    // Inside a batch nothing hangs up: a part whose answer was lost behind the gateway is a time-out.
    private PlannerReply Part(PlannerCall call)
    {
        var fault = Fault?.Invoke(call.Method, call.Path);
        var reply = fault is null or { TakesFirst: true } ? CarryOut(call) : null;
        return fault is null ? reply! : (fault.Status == 0 ? fault with { Status = 504 } : fault).Reply;
    }

    private PlannerReply CarryOut(PlannerCall call)
    {
        if (call.Method != "GET")
        {
            Writes.Enqueue($"{call.Method} {call.Path}");
        }

        lock (_gate)
        {
            return _api.Answer(call);
        }
    }

    private static Task WriteAsync(HttpContext http, PlannerReply reply)
    {
        http.Response.StatusCode = reply.Status;
        if (reply.RetryAfter is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds;
        }

        if (reply.Body is null)
        {
            return Task.CompletedTask;
        }

        http.Response.ContentType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
        return http.Response.WriteAsync(reply.Body.ToJsonString());
    }
}
