using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.Local.Teams;

namespace TcAssistant.Benchmarks.Load;

/// <summary>The bot's endpoint with an identity, which checks every token and answers with what was said; and the login whose keys the tokens are signed with.</summary>
internal sealed class AuthenticatedBot : IAsyncDisposable
{
    public const string AppId = "0f3e8bd2-5a0c-4a6e-9d5e-6a1f4c7b9e21";
    public const string TenantId = "7c1d9f0a-3b52-4f5e-8a44-1d2e3f405162";

    private readonly SigningKey _key;
    private readonly WebApplication _login;
    private readonly WebApplication _bot;

    private AuthenticatedBot(SigningKey key, WebApplication login, WebApplication bot) => (_key, _login, _bot) = (key, login, bot);

    public string Address => _bot.Urls.First();

    /// <summary>The product's settings for the same identity and the same login.</summary>
    public IReadOnlyList<string> Settings =>
    [
        $"--Bot:AppId={AppId}", $"--Bot:TenantId={TenantId}", "--Bot:AuthType=SingleTenant", "--Bot:ClientSecret=load", "--Bot:Cloud=Local", $"--Bot:LocalAuthority={_login.Urls.First()}",
    ];

    public static async Task<AuthenticatedBot> StartAsync()
    {
        var key = new SigningKey("load-key", new JsonArray("msteams"));
        var login = Builder().Build();
        new LoginStandIn { Keys = [key] }.Map(login);
        await login.StartAsync();
        var builder = Builder();
        builder.Services.AddBotFramework(new BotFrameworkOptions
        {
            AppId = AppId,
            TenantId = TenantId,
            Cloud = Cloud.Local,
            LocalAuthority = new Uri(login.Urls.First()),
            AuthType = BotAuthType.SingleTenant,
            ClientSecret = "load",
        });
        var bot = builder.Build();
        bot.MapBotFramework("/api/messages", async (turn, cancellation) =>
        {
            await turn.ReplyAsync(Activity.Message(turn.Activity.Text ?? ""), cancellation);
            return null;
        });
        await bot.StartAsync();
        return new AuthenticatedBot(key, login, bot);
    }

    /// <summary>A token as the Bot Connector makes it; its number makes it unlike every other.</summary>
    public string Token(int number)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var recipe = new TokenRecipe(_key);
        recipe.Payload["iss"] = "https://api.botframework.com";
        recipe.Payload["aud"] = AppId;
        recipe.Payload["serviceurl"] = ChatLoad.ServiceUrl;
        recipe.Payload["nbf"] = now - 60;
        recipe.Payload["exp"] = now + 3600;
        recipe.Payload["jti"] = $"{number}";
        return recipe.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _login.DisposeAsync();
        _key.Dispose();
    }

    private static WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder;
    }
}
