using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Connector;
using TcAssistant.BotFramework.Turns;
using Xunit;

namespace TcAssistant.Tests.BotFramework.StandIns;

/// <summary>What the bot's endpoint answered.</summary>
public sealed record BotAnswer(int Status, string Body, string? ContentType);

/// <summary>A bot at /api/messages, with the login and the connector it talks to in the same process and a clock of its own.</summary>
public sealed class BotHost : IDisposable
{
    public const string AppId = "0f3e8bd2-5a0c-4a6e-9d5e-6a1f4c7b9e21";
    public const string TenantId = "7c1d9f0a-3b52-4f5e-8a44-1d2e3f405162";
    public const string OtherTenantId = "99999999-3b52-4f5e-8a44-1d2e3f405162";
    public const string ServiceUrl = "https://smba.trafficmanager.net/teams/";

    private readonly WebApplication _app;
    private readonly Internet _internet = new();

    public BotHost(BotFrameworkOptions? options = null, IReadOnlyList<SigningKey>? keys = null, TurnHandler? handler = null, ActivityIntake? intake = null)
    {
        Login.Keys = keys ?? [];
        Connector = new ConnectorStandIn(Login) { WantsToken = false };
        _internet.Add(Login.Map, "login.botframework.com", "login.botframework.azure.us", "login.botframework.azure.cn");
        _internet.Add(Connector.Map, "smba.trafficmanager.net", "localhost:56150");

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton(new BotHttp(_internet));
        builder.Services.AddBotFramework(options ?? Options);
        _app = builder.Build();
        _app.MapBotFramework("/api/messages", handler ?? Handle, intake);
        _app.Start();
    }

    public static BotFrameworkOptions Options { get; } = new() { AppId = AppId, TenantId = TenantId };

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));

    public LoginStandIn Login { get; } = new();

    public ConnectorStandIn Connector { get; }

    public LogLines Log { get; } = new();

    /// <summary>How often an activity got as far as the handler.</summary>
    public int Turns { get; private set; }

    public ConnectorClient Client => _app.Services.GetRequiredService<ConnectorClient>();

    /// <summary>A token as the Bot Connector makes it.</summary>
    public TokenRecipe Token(SigningKey key)
    {
        var now = Time.GetUtcNow().ToUnixTimeSeconds();
        var recipe = new TokenRecipe(key);
        recipe.Payload["iss"] = "https://api.botframework.com";
        recipe.Payload["aud"] = AppId;
        recipe.Payload["serviceurl"] = ServiceUrl;
        recipe.Payload["nbf"] = now;
        recipe.Payload["exp"] = now + 3600;
        return recipe;
    }

    /// <summary>A message as Teams sends it.</summary>
    public static JsonObject Message(string text = "what is due?") => new()
    {
        ["type"] = "message",
        ["id"] = "1485983408511",
        ["channelId"] = "msteams",
        ["serviceUrl"] = ServiceUrl,
        ["timestamp"] = "2026-03-02T10:00:00.000Z",
        ["from"] = new JsonObject { ["id"] = "29:someone", ["name"] = "Someone", ["aadObjectId"] = "3a7a1f34-0f6d-4d0b-8a52-2b0c4a3a7c11" },
        ["recipient"] = new JsonObject { ["id"] = "28:" + AppId, ["name"] = "TcAssistant" },
        ["conversation"] = new JsonObject { ["id"] = "a:1conversation", ["conversationType"] = "personal", ["tenantId"] = TenantId },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TenantId } },
        ["locale"] = "fr-FR",
        ["text"] = text,
    };

    public Task<BotAnswer> PostAsync(JsonNode activity, params (string Name, string Value)[] headers) =>
        PostAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()), headers);

    /// <summary>Posts these bytes, with the headers exactly as given, and as JSON unless they say otherwise.</summary>
    public Task<BotAnswer> PostAsync(byte[] body, params (string Name, string Value)[] headers) => SendAsync(http =>
    {
        var request = http.Request;
        request.Method = "POST";
        request.Scheme = "http";
        request.Host = new HostString("bot.example.org");
        request.Path = "/api/messages";
        request.ContentType = "application/json; charset=utf-8";
        request.ContentLength = body.Length;
        request.Body = new MemoryStream(body);
        foreach (var named in headers.GroupBy(header => header.Name))
        {
            request.Headers[named.Key] = named.Select(header => header.Value).ToArray();
        }
    });

    /// <summary>Posts from this machine, as a bot without an app id wants it.</summary>
    public Task<BotAnswer> PostLocallyAsync(byte[] body) => SendAsync(http => Locally(http, body));

    public static void Locally(HttpContext http, byte[] body)
    {
        http.Connection.RemoteIpAddress = System.Net.IPAddress.Loopback;
        http.Request.Method = "POST";
        http.Request.Scheme = "http";
        http.Request.Host = new HostString("localhost", 3978);
        http.Request.Path = "/api/messages";
        http.Request.ContentType = "application/json";
        http.Request.Body = new MemoryStream(body);
    }

    /// <summary>A request with everything the test says, such as where it comes from.</summary>
    public async Task<BotAnswer> SendAsync(Action<HttpContext> request)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var http = await _app.GetTestServer().SendAsync(request, cancellation);
        using var reader = new StreamReader(http.Response.Body);
        return new BotAnswer(http.Response.StatusCode, await reader.ReadToEndAsync(cancellation), http.Response.ContentType);
    }

    public void Dispose()
    {
        ((IDisposable)_app).Dispose();
        _internet.Dispose();
        Connector.Dispose();
    }

    private Task<InvokeResponse?> Handle(TurnContext turn, CancellationToken cancellation)
    {
        Turns++;
        return Task.FromResult<InvokeResponse?>(null);
    }
}
