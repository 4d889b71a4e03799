using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>The bot with an app id, its login and its connector as three servers on this machine, over real connections.</summary>
public sealed class LocalCloudTests(ConnectorKeyRing keys) : IClassFixture<ConnectorKeyRing>
{
    private static readonly HttpClient Http = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signed_message_is_answered_with_a_token_of_our_own()
    {
        var login = new LoginStandIn { Keys = keys.Announced };
        login.Secrets[BotHost.AppId] = "hush";
        using var connector = new ConnectorStandIn(login);
        await using var loginServer = await StartAsync(login.Map);
        await using var connectorServer = await StartAsync(connector.Map);
        await using var bot = await StartBotAsync(loginServer.Urls.Single());
        var (token, activity) = Delivery(connectorServer.Urls.Single() + "/teams/");

        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot, token, activity));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot, token, activity));

        Assert.Equal(2, connector.Messages.Count);
        Assert.Equal((1, 1), (login.MetadataReads, login.TokensIssued));
    }

    [Fact]
    public async Task A_token_of_someone_else_is_refused()
    {
        var login = new LoginStandIn { Keys = [keys.SecondTeams] };
        await using var loginServer = await StartAsync(login.Map);
        await using var bot = await StartBotAsync(loginServer.Urls.Single());
        var (token, activity) = Delivery("http://127.0.0.1:1/");

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(bot, token, activity));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(bot, null, activity));
    }

    [Fact]
    public async Task A_service_url_beyond_this_machine_is_refused()
    {
        var login = new LoginStandIn { Keys = keys.Announced };
        await using var loginServer = await StartAsync(login.Map);
        await using var bot = await StartBotAsync(loginServer.Urls.Single());
        var (token, activity) = Delivery("https://smba.trafficmanager.net/teams/");

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(bot, token, activity));
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_was_taken()
    {
        var outcome = await ClientAsync(client => client.SendAsync("http://127.0.0.1:1/", "a:1", Activity.Message("x"), Cancellation));
        Assert.IsType<Outcome.Unreachable>(outcome);
    }

    [Fact]
    public async Task Where_the_connection_breaks_after_the_message_nobody_can_tell()
    {
        using var connector = new ConnectorStandIn(new LoginStandIn()) { WantsToken = false };
        await using var server = await StartAsync(connector.Map);
        connector.Injections.Enqueue(new Injection(0, TakesFirst: true, HangsUp: true));

        var outcome = await ClientAsync(client => client.SendAsync(server.Urls.Single(), "a:1", Activity.Message("x"), Cancellation));
        Assert.IsType<Outcome.Unknown>(outcome);
        Assert.Single(connector.Messages);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_with_a_token()
    {
        var followed = false;
        var login = new LoginStandIn();
        login.Secrets[BotHost.AppId] = "hush";
        await using var loginServer = await StartAsync(login.Map);
        string? shown = null;
        await using var elsewhere = await StartAsync(routes => routes.MapFallback((RequestDelegate)(_ =>
        {
            followed = true;
            return Task.CompletedTask;
        })));
        await using var server = await StartAsync(routes => routes.MapFallback((RequestDelegate)(http =>
        {
            shown = http.Request.Headers.Authorization;
            http.Response.Redirect(elsewhere.Urls.Single(), permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        })));

        var outcome = await ClientAsync(client => client.SendAsync(server.Urls.Single(), "a:1", Activity.Message("x"), Cancellation), WithIdentity(loginServer.Urls.Single()));

        Assert.Equal(new Outcome.Refused(307, "307"), outcome);
        Assert.StartsWith("Bearer ", shown, StringComparison.Ordinal);
        Assert.False(followed);
    }

    private static async Task<Outcome> ClientAsync(Func<ConnectorClient, Task<Outcome>> call, BotFrameworkOptions? options = null)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new HurriedTime(TimeSpan.FromSeconds(10)))
            .AddBotFramework(options ?? new BotFrameworkOptions()).BuildServiceProvider();
        return await call(services.GetRequiredService<ConnectorClient>());
    }

    private (string Token, JsonObject Activity) Delivery(string serviceUrl)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var token = new TokenRecipe(keys.Teams);
        token.Payload["iss"] = "https://api.botframework.com";
        token.Payload["aud"] = BotHost.AppId;
        token.Payload["serviceurl"] = serviceUrl;
        token.Payload["nbf"] = now;
        token.Payload["exp"] = now + 3600;
        var activity = BotHost.Message();
        activity["serviceUrl"] = serviceUrl;
        return (token.ToString(), activity);
    }

    private static async Task<HttpStatusCode> PostAsync(WebApplication bot, string? token, JsonObject activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, bot.Urls.Single() + "/api/messages");
        request.Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await Http.SendAsync(request, Cancellation);
        return response.StatusCode;
    }

    private static Task<WebApplication> StartBotAsync(string login) => StartAsync(
        routes => routes.MapBotFramework("/api/messages", async (turn, cancellation) =>
        {
            Assert.IsType<Outcome.Sent>(await turn.ReplyAsync(Activity.Message("answer"), cancellation));
            return null;
        }),
        services => services.AddBotFramework(WithIdentity(login)));

    private static BotFrameworkOptions WithIdentity(string login) => new()
    {
        AppId = BotHost.AppId,
        TenantId = BotHost.TenantId,
        AuthType = BotAuthType.SingleTenant,
        ClientSecret = "hush",
        Cloud = Cloud.Local,
        LocalAuthority = new Uri(login),
    };

    private static async Task<WebApplication> StartAsync(Action<IEndpointRouteBuilder> map, Action<IServiceCollection>? add = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        add?.Invoke(builder.Services);
        var app = builder.Build();
        map(app);
        await app.StartAsync(Cancellation);
        return app;
    }
}
