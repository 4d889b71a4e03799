using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TcAssistant.Local.Teams;

namespace TcAssistant.Benchmarks.Reminders;

/// <summary>What became of one post to a channel, as the connector saw it.</summary>
/// <param name="Heading">The card's, and the reference of its plan.</param>
/// <param name="Known">Whether the sender can know what became of it.</param>
internal sealed record Post(string Channel, string Heading, string Plan, DateTimeOffset At, bool Taken, bool Known);

/// <summary>The strict stand-ins of the connector and its login on a loopback port, for programs of their own. Trouble may be made between them and who calls.</summary>
internal sealed class TeamsWorld : IAsyncDisposable
{
    public const string AppId = "6f2c1f0a-0000-4000-8000-000000000001";
    public const string Tenant = "6f2c1f0a-0000-4000-8000-000000000002";
    private const string Secret = "a secret of this run";
    private static readonly (int Most, int Seconds)[] Windows = [(7, 1), (8, 2), (60, 30), (1_800, 3_600)];

    private readonly WebApplication _app;
    private readonly LoginStandIn _login = new();

    private TeamsWorld()
    {
        _login.Secrets[AppId] = Secret;
        Connector = new ConnectorStandIn(_login) { Time = TimeProvider.System };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Use(NotedAsync);
        _app.UseRouting();
        _login.Map(_app);
        Connector.Map(_app);
    }

    public ConnectorStandIn Connector { get; }

    public string Address => _app.Urls.First();

    public ConcurrentQueue<Post> Posts { get; } = new();

    /// <summary>How often a post came to a channel that one window had no room for. The connector itself counts what comes to a tenant.</summary>
    public int BrokenWindows => Posts.GroupBy(post => post.Channel).Sum(channel => Windows.Sum(window => Broken([.. channel.Select(post => post.At).Order()], window)));

    /// <summary>The same of the fifty a second that an installation may send.</summary>
    public int BrokenTenants(Func<string, object> installationOf) => Posts.GroupBy(post => installationOf(post.Channel)).Sum(installation => Broken([.. installation.Select(post => post.At).Order()], (50, 1)));

    /// <summary>The first time that it did: which window, and when each post of it came and what became of it; empty: it never did.</summary>
    public string FirstBroken
    {
        get
        {
            foreach (var channel in Posts.GroupBy(post => post.Channel))
            {
                var posts = channel.OrderBy(post => post.At).ToList();
                foreach (var (most, seconds) in Windows)
                {
                    for (var at = 0; at + most < posts.Count; at++)
                    {
                        if (posts[at + most].At - posts[at].At < TimeSpan.FromSeconds(seconds))
                        {
                            return $"{most} in {seconds} s: {string.Join(" ", posts.Skip(Math.Max(0, at - 2)).Take(most + 5).Select(post => $"{(post.At - posts[at].At).TotalMilliseconds:N0}{(post.Taken ? "" : "-")}({post.Plan})"))}";
                        }
                    }
                }
            }

            return "";
        }
    }

    /// <summary>What goes wrong with a post to a channel; null: nothing.</summary>
    public Func<string, Trouble?> Troubles { get; set; } = _ => null;

    public static async Task<TeamsWorld> StartAsync()
    {
        var world = new TeamsWorld();
        await world._app.StartAsync();
        return world;
    }

    /// <summary>Settings of a bot that speaks with these.</summary>
    public IEnumerable<string> BotSettings() =>
    [
        $"--Bot:AppId={AppId}", $"--Bot:TenantId={Tenant}", "--Bot:AuthType=SingleTenant", $"--Bot:ClientSecret={Secret}", "--Bot:Cloud=Local", $"--Bot:LocalAuthority={Address}",
    ];

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Connector.Dispose();
    }

    private async Task NotedAsync(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.Path.Value!.EndsWith("/v3/conversations", StringComparison.Ordinal))
        {
            await next(http);
            return;
        }

        http.Request.EnableBuffering();
        var body = await JsonNode.ParseAsync(http.Request.Body);
        http.Request.Body.Position = 0;
        var (channel, texts, at) = ((string)body!["channelData"]!["channel"]!["id"]!, TextsOf(body["activity"]!["attachments"]?[0]?["content"]).Take(2).ToList(), DateTimeOffset.UtcNow);
        Post Of(bool taken, bool known) => new(channel, texts.FirstOrDefault(""), texts.ElementAtOrDefault(1) ?? "", at, taken, known);
        var trouble = Troubles(channel);
        if (trouble is { Before: { } status })
        {
            // A status of 0: nobody answers.
            Posts.Enqueue(Of(taken: false, known: status is 429 or 412));
            http.Response.StatusCode = Math.Max(status, 200);
            if (status == 0)
            {
                http.Abort();
            }
            else if (status == 429)
            {
                http.Response.Headers.RetryAfter = "1";
            }

            return;
        }

        if (trouble is { LosesAnswer: true })
        {
            var answer = http.Response.Body;
            http.Response.Body = Stream.Null;
            await next(http);
            http.Response.Body = answer;
            Posts.Enqueue(Of(http.Response.StatusCode == 201, known: false));
            http.Abort();
            return;
        }

        await next(http);
        Posts.Enqueue(Of(http.Response.StatusCode == 201, known: !http.RequestAborted.IsCancellationRequested));
    }

    private static int Broken(DateTimeOffset[] calls, (int Most, int Seconds) window) =>
        Enumerable.Range(0, Math.Max(0, calls.Length - window.Most)).Count(at => calls[at + window.Most] - calls[at] < TimeSpan.FromSeconds(window.Seconds));

    private static IEnumerable<string> TextsOf(JsonNode? node) => node switch
    {
        JsonObject item when (string?)(item["text"] as JsonValue) is { } text => [text],
        JsonObject item => item.Where(member => member.Key is "body" or "items" or "columns" or "inlines").SelectMany(member => TextsOf(member.Value)),
        JsonArray items => items.SelectMany(TextsOf),
        _ => [],
    };
}

/// <param name="Before">This is answered and nothing taken; 0: the line is cut.</param>
/// <param name="LosesAnswer">It is taken, and the line is cut.</param>
internal sealed record Trouble(int? Before = null, bool LosesAnswer = false);
