using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>The neighbours of the refused ones: as odd, and good.</summary>
public sealed class AcceptedTokenTests(ConnectorKeyRing keys) : IClassFixture<ConnectorKeyRing>
{
    private sealed record Case(string Name, Action<RefusedTokenTests.Delivery> Change);

    private static readonly Case[] Cases =
    [
        new("as the Bot Connector sends it", _ => { }),
        new("the scheme in small letters", d => d.Header(token => "bearer " + token)),
        new("RS384", d => d.Token.SignedWith("RS384", HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1)),
        new("RS512", d => d.Token.SignedWith("RS512", HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)),
        new("another key endorsed for Teams", d => d.Token = d.Bot.Token(d.Keys.SecondTeams)),
        new("no x5t", d => d.Token.Header.Remove("x5t")),
        new("no typ", d => d.Token.Header.Remove("typ")),
        new("no nbf", d => d.Token.Payload.Remove("nbf")),
        new("more claims", d => d.Token.Payload["tid"] = BotHost.OtherTenantId),
        new("the audience in a list of one", d => d.Token.Payload["aud"] = new JsonArray(BotHost.AppId)),
        new("expired four minutes ago", d => d.Token.Payload["exp"] = d.Now - 240),
        new("expired to the second allowed", d => d.Token.Payload["exp"] = d.Now - 300),
        new("good in four minutes", d => d.Token.Payload["nbf"] = d.Now + 240),
        new("the service url in other letters", d => d.Activity["serviceUrl"] = "https://SMBA.trafficmanager.net/Teams/"),
        new("another region, signed", d => d.ServiceUrl("https://smba.trafficmanager.net/emea/")),
        new("the community cloud for governments", d => d.ServiceUrl("https://smba.infra.gcc.teams.microsoft.com/teams/")),
        new("a host from the settings", d => d.ServiceUrl("https://connector.example.org/")),
        new("the tenant only in the conversation", d => d.Activity.Remove("channelData")),
        new("the tenant only in the channel data", d => ((JsonObject)d.Activity["conversation"]!).Remove("tenantId")),
        new("the tenant in capitals", d => d.Activity["conversation"]!["tenantId"] = BotHost.TenantId.ToUpperInvariant()),
        new("someone of another tenant in a conversation of ours", d => d.Activity["from"]!["tenantId"] = BotHost.OtherTenantId),
        new("a type nobody knows", d => d.Activity["type"] = "somethingNew"),
    ];

    public static TheoryData<string> Names() => new(Cases.Select(good => good.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_let_in(string name)
    {
        using var bot = new BotHost(BotHost.Options with { AllowedServiceHosts = ["connector.example.org"] }, keys.Announced);
        var delivery = new RefusedTokenTests.Delivery(bot, keys);
        Cases.Single(candidate => candidate.Name == name).Change(delivery);
        var headers = delivery.Headers ?? ["Bearer " + delivery.Token];

        var answer = await bot.PostAsync(delivery.Activity, [.. headers.Select(header => ("Authorization", header))]);

        Assert.Equal(200, answer.Status);
        Assert.Equal("", answer.Body);
        Assert.Equal(1, bot.Turns);
        Assert.DoesNotContain(bot.Log.Lines, line => line.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task Several_tenants_are_let_in_where_the_settings_name_them()
    {
        using var bot = new BotHost(BotHost.Options with { AllowedTenants = [BotHost.TenantId, BotHost.OtherTenantId] }, keys.Announced);
        var activity = BotHost.Message();
        activity["conversation"]!["tenantId"] = BotHost.OtherTenantId;

        Assert.Equal(200, (await bot.PostAsync(activity, ("Authorization", "Bearer " + bot.Token(keys.Teams)))).Status);
    }

    [Fact]
    public async Task Our_own_tenant_is_not_let_in_where_the_settings_name_only_others()
    {
        using var bot = new BotHost(BotHost.Options with { AllowedTenants = [BotHost.OtherTenantId] }, keys.Announced);

        Assert.Equal(403, (await bot.PostAsync(BotHost.Message(), ("Authorization", "Bearer " + bot.Token(keys.Teams)))).Status);
    }

    [Fact]
    public async Task A_token_shown_again_is_checked_against_each_activity()
    {
        using var bot = new BotHost(keys: keys.Announced);
        var header = ("Authorization", "Bearer " + bot.Token(keys.Teams));
        var elsewhere = BotHost.Message();
        elsewhere["serviceUrl"] = "https://smba.trafficmanager.net/amer/";

        Assert.Equal(200, (await bot.PostAsync(BotHost.Message(), header)).Status);
        Assert.Equal(403, (await bot.PostAsync(elsewhere, header)).Status);
        Assert.Equal(200, (await bot.PostAsync(BotHost.Message(), header)).Status);
    }

    [Fact]
    public async Task A_token_shown_again_is_refused_once_it_has_expired()
    {
        using var bot = new BotHost(keys: keys.Announced);
        var token = bot.Token(keys.Teams);
        token.Payload["exp"] = bot.Time.GetUtcNow().AddMinutes(1).ToUnixTimeSeconds();
        var header = ("Authorization", "Bearer " + token);

        Assert.Equal(200, (await bot.PostAsync(BotHost.Message(), header)).Status);
        bot.Time.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(200, (await bot.PostAsync(BotHost.Message(), header)).Status);
        bot.Time.Advance(TimeSpan.FromMinutes(2.5));
        Assert.Equal(401, (await bot.PostAsync(BotHost.Message(), header)).Status);
    }
}
