using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static TcAssistant.Local.Teams.ConnectorHttp;

namespace TcAssistant.Local.Teams;

/// <summary>A message that the connector took.</summary>
public sealed record TakenMessage(string ConversationId, string Id, string? ReplyToId, JsonObject Activity, bool IsTargeted = false);

/// <summary>What a next request gets instead of an answer by the rules.</summary>
/// <param name="TakesFirst">The request is carried out all the same, and only the answer is this.</param>
public sealed record Injection(int Status, string? Body = null, string? RetryAfter = null, bool TakesFirst = false, bool HangsUp = false)
{
    public static Injection Error(int status, string code, string message = "", string? retryAfter = null) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }.ToJsonString(), retryAfter);
}

/// <summary>Stands in for the Teams connector (<c>smba</c>), strict about what it is sent.</summary>
public sealed class ConnectorStandIn(LoginStandIn login) : IDisposable
{
    private const int MostInTenant = 50;

    // Per bot and thread: so many in so many seconds.
    private static readonly (int Most, int Seconds)[] Writes = [(7, 1), (8, 2), (60, 30), (1_800, 3_600)];
    private static readonly (int Most, int Seconds)[] Reads = [(14, 1), (16, 2), (120, 30), (3_600, 3_600)];

    private static readonly string[] Ids = ["id", "objectId", "aadObjectId", "userPrincipalName"];

    private readonly Dictionary<(string Thread, bool IsRead), List<DateTimeOffset>> _windows = [];
    private readonly List<DateTimeOffset> _all = [];
    private readonly SemaphoreSlim _carriedOut = new(0);
    private int _lastId = 1000;

    /// <summary>By which the windows of Teams are judged; null: they are not.</summary>
    public TimeProvider? Time { get; set; }

    /// <summary>Every time a window was broken, by which thread. The request was refused.</summary>
    public ConcurrentQueue<string> Overruns { get; } = new();

    /// <summary>When each request came, by thread, where <see cref="Time"/> is known.</summary>
    public ConcurrentQueue<(string Thread, bool IsRead, DateTimeOffset At)> Log { get; } = new();

    /// <summary>Whether a message can be put where only one person sees it.</summary>
    public bool OffersTargeted { get; set; } = true;

    /// <summary>Conversations that the app is not installed in, threads of them included.</summary>
    public ConcurrentDictionary<string, bool> NotInstalled { get; } = new();

    /// <summary>What whoever writes into a conversation, or starts a thread of it, gets instead: the bot is blocked, or there is no such place any more.</summary>
    public ConcurrentDictionary<string, Injection> Closed { get; } = new();

    /// <summary>The requests that <see cref="Closed"/> has answered.</summary>
    public ConcurrentQueue<string> Refused { get; } = new();

    /// <summary>Requests of a method (<c>PUT</c>) are answered only when this has come to its end.</summary>
    public ConcurrentDictionary<string, Task> Slow { get; } = new();

    /// <summary>Whether requests must carry a token that the login gave.</summary>
    public bool WantsToken { get; set; } = true;

    public ConcurrentQueue<Injection> Injections { get; } = new();

    /// <summary>Waits until one more request has been carried out.</summary>
    public Task OneMoreAsync() => _carriedOut.WaitAsync();

    /// <summary>Every request that came, as <c>POST /teams/v3/…</c>.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public ConcurrentQueue<string?> Tokens { get; } = new();

    /// <summary>The messages that were changed in place, once for each change that everybody sees by now.</summary>
    public ConcurrentQueue<string> Changed { get; } = new();

    public ConcurrentDictionary<string, TakenMessage> Messages { get; } = new();

    /// <summary>Members of every conversation that has no roster of its own, by any of their ids.</summary>
    public ConcurrentDictionary<string, JsonObject> Members { get; } = new();

    /// <summary>Who is in a conversation, or in a team.</summary>
    public ConcurrentDictionary<string, IReadOnlyList<JsonObject>> Rosters { get; } = new();

    public void Dispose() => _carriedOut.Dispose();

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var root in new[] { "", "/teams", "/emea", "/_connector" })
        {
            Map(routes, root);
        }
    }

    private void Map(IEndpointRouteBuilder routes, string root)
    {
        const string activities = "/v3/conversations/{cid}/activities";
        routes.MapPost(root + "/v3/conversations", Guarded(CreateAsync));
        routes.MapPost(root + activities, Guarded(SendAsync));
        routes.MapPost(root + activities + "/{aid}", Guarded(SendAsync));
        routes.MapPut(root + activities + "/{aid}", Guarded(UpdateAsync));
        routes.MapDelete(root + activities + "/{aid}", Guarded(DeleteAsync));
        routes.MapGet(root + "/v3/conversations/{cid}/members/{member}", Guarded(MemberAsync));
        routes.MapGet(root + "/v3/conversations/{cid}/pagedmembers", Guarded(PagedMembersAsync));
        routes.MapGet(root + "/v3/teams/{tid}", Guarded(http => Json(http, 200, new JsonObject { ["id"] = Route(http, "tid"), ["name"] = "Team", ["aadGroupId"] = "group-1" })));
        routes.MapGet(root + "/v3/teams/{tid}/conversations", Guarded(http => Json(http, 200, new JsonObject
        {
            ["conversations"] = new JsonArray(
                new JsonObject { ["id"] = Route(http, "tid"), ["name"] = null },
                new JsonObject { ["id"] = "19:other@thread.tacv2", ["name"] = "Other" }),
        })));
    }

    private RequestDelegate Guarded(Func<HttpContext, Task> carryOut) => async http =>
    {
        Requests.Enqueue($"{http.Request.Method} {http.Request.Path}");
        var token = http.Request.Headers.Authorization.ToString();
        Tokens.Enqueue(token.Length == 0 ? null : token);
        if (Slow.TryGetValue(http.Request.Method, out var end))
        {
            await end.WaitAsync(http.RequestAborted);
        }

        if (Injections.TryDequeue(out var injection))
        {
            await InjectAsync(http, injection, carryOut);
        }
        else if (WantsToken && !(token.StartsWith("Bearer ", StringComparison.Ordinal) && login.IsGood(token["Bearer ".Length..])))
        {
            await Error(http, 401, "Unauthorized");
        }
        else if (Time is not null && Overrun(http) is { } window)
        {
            Overruns.Enqueue(window);
            http.Response.Headers.RetryAfter = "1";
            await Error(http, 429, "Throttled");
        }
        else if (http.Request.RouteValues["cid"] is string && await IsClosedAsync(http, Route(http, "cid")))
        {
            // Said already.
        }
        else
        {
            await carryOut(http);
        }

        _carriedOut.Release();
    };

    /// <summary>Whether the bot is not let into the conversation; the answer then says so.</summary>
    private async Task<bool> IsClosedAsync(HttpContext http, string conversation)
    {
        var place = conversation.Split(';')[0];
        if (NotInstalled.ContainsKey(place))
        {
            await Error(http, 403, "BotNotInConversationRoster");
            return true;
        }

        if (http.Request.Method == "GET" || !Closed.TryGetValue(place, out var refusal))
        {
            return false;
        }

        await InjectAsync(http, refusal, _ => Task.CompletedTask);
        Refused.Enqueue($"{http.Request.Method} {http.Request.Path}");
        return true;
    }

    private static async Task InjectAsync(HttpContext http, Injection injection, Func<HttpContext, Task> carryOut)
    {
        if (injection.TakesFirst)
        {
            var body = http.Response.Body;
            http.Response.Body = Stream.Null;
            await carryOut(http);
            http.Response.Body = body;
            http.Response.Headers.Clear();
        }

        if (injection.HangsUp)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = injection.Status;
        if (injection.RetryAfter is not null)
        {
            http.Response.Headers.RetryAfter = injection.RetryAfter;
        }

        await http.Response.WriteAsync(injection.Body ?? "");
    }

    private async Task CreateAsync(HttpContext http)
    {
        if (await BodyAsync(http) is not { } body)
        {
            return;
        }

        var members = body["members"] as JsonArray;
        var channel = body["channelData"]?["channel"]?["id"]?.GetValue<string>();
        switch ((bool?)body["isGroup"])
        {
            case true when channel is not null && body["activity"] is JsonObject activity:
                if (await IsClosedAsync(http, channel) || !await IsWellFormedAsync(http, activity))
                {
                    break;
                }

                var root = NextId();
                Take($"{channel};messageid={root}", root, null, activity);
                await Json(http, 201, new JsonObject { ["id"] = $"{channel};messageid={root}", ["activityId"] = root });
                break;
            case false when members is [JsonObject { } member] && member["id"]?.GetValue<string>() is { } id:
                // Who blocked the bot, or does not have it, can be named; only what is written to them is refused.
                await Json(http, 201, new JsonObject { ["id"] = "a:" + id });
                break;
            default:
                await Error(http, 400, "BadSyntax");
                break;
        }
    }

    private async Task SendAsync(HttpContext http)
    {
        if (await BodyAsync(http) is { } activity && await IsWellFormedAsync(http, activity) && (!IsTargeted(http) || await MayTargetAsync(http, activity)))
        {
            var id = NextId();
            Take(Route(http, "cid"), id, http.Request.RouteValues["aid"] as string, activity, IsTargeted(http));
            await Json(http, 201, new JsonObject { ["id"] = id });
        }
    }

    private async Task UpdateAsync(HttpContext http)
    {
        if (await BodyAsync(http) is not { } activity || !await IsWellFormedAsync(http, activity))
        {
            return;
        }

        var id = Route(http, "aid");
        if (Messages.TryGetValue(id, out var message) && message.ConversationId == Route(http, "cid") && message.IsTargeted == IsTargeted(http))
        {
            Messages[id] = message with { Activity = activity };
            Changed.Enqueue(id);
            await Json(http, 200, new JsonObject { ["id"] = id });
        }
        else
        {
            await Error(http, 404, "ActivityNotFoundInConversation");
        }
    }

    private Task DeleteAsync(HttpContext http) =>
        Messages.TryGetValue(Route(http, "aid"), out var message) && message.ConversationId == Route(http, "cid") && message.IsTargeted == IsTargeted(http) && Messages.TryRemove(message.Id, out _)
            ? Task.CompletedTask
            : Error(http, 404, "ActivityNotFoundInConversation");

    private Task MemberAsync(HttpContext http)
    {
        var asked = Route(http, "member");
        var member = Rosters.TryGetValue(Place(http), out var roster)
            ? roster.FirstOrDefault(one => Ids.Any(id => (string?)one[id] == asked))
            : Members.GetValueOrDefault(asked);
        return member is null ? Error(http, 404, "MemberNotFoundInConversation") : Json(http, 200, member);
    }

    private Task PagedMembersAsync(HttpContext http)
    {
        var size = int.Parse(http.Request.Query["pageSize"]!, CultureInfo.InvariantCulture);
        if (size is < 50 or > 500)
        {
            return Error(http, 400, "Bad Argument");
        }

        var from = http.Request.Query.TryGetValue("continuationToken", out var token) ? int.Parse(token.ToString().Split('=')[1], CultureInfo.InvariantCulture) : 0;
        var all = (Rosters.TryGetValue(Place(http), out var roster) ? roster : Members.Values.Distinct()).OrderBy(member => member["id"]!.GetValue<string>(), StringComparer.Ordinal).ToList();
        var page = new JsonObject { ["members"] = new JsonArray([.. all.Skip(from).Take(size).Select(member => member.DeepClone())]) };
        if (from + size < all.Count)
        {
            page["continuationToken"] = $"from={from + size}";
        }

        return Json(http, 200, page);
    }

    private async Task<bool> MayTargetAsync(HttpContext http, JsonObject activity)
    {
        if (OffersTargeted && activity["recipient"]?["id"] is not null)
        {
            return true;
        }

        await Error(http, 400, "Bad Argument");
        return false;
    }

    /// <summary>The window of a thread, or of the app in the tenant, that this request breaks; null where it keeps them all.</summary>
    private string? Overrun(HttpContext http)
    {
        var isRead = http.Request.Method == "GET";
        var thread = http.Request.RouteValues["cid"] is string || http.Request.RouteValues["tid"] is string ? Route(http, http.Request.RouteValues["cid"] is null ? "tid" : "cid") : "new";
        thread = thread.Split(';')[0];
        var now = Time!.GetUtcNow();
        lock (_windows)
        {
            Log.Enqueue((thread, isRead, now));
            var calls = _windows.TryGetValue((thread, isRead), out var known) ? known : _windows[(thread, isRead)] = [];
            calls.Add(now);
            _all.Add(now);
            foreach (var (most, seconds) in isRead ? Reads : Writes)
            {
                if (thread != "new" && calls.Count > most && calls[^(most + 1)] > now - TimeSpan.FromSeconds(seconds))
                {
                    return $"{thread}: {most} in {seconds} s";
                }
            }

            return _all.Count > MostInTenant && _all[^(MostInTenant + 1)] > now - TimeSpan.FromSeconds(1) ? $"tenant: {MostInTenant} a second" : null;
        }
    }

    private void Take(string conversation, string id, string? replyTo, JsonObject activity, bool isTargeted = false) => Messages[id] = new(conversation, id, replyTo, activity, isTargeted);

    private string NextId() => Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
}
