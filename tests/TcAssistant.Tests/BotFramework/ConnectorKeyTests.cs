using System.Text.Json.Nodes;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>How the Bot Connector's keys are read, kept and read again.</summary>
public sealed class ConnectorKeyTests(ConnectorKeyRing keys) : IClassFixture<ConnectorKeyRing>
{
    [Fact]
    public async Task Keys_are_read_once_for_many_activities()
    {
        using var bot = new BotHost(keys: keys.Announced);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(200, await StatusAsync(bot, keys.Teams, $"n{i}"));
        }

        Assert.Equal(1, bot.Login.MetadataReads);
    }

    [Fact]
    public async Task Many_at_once_read_them_once()
    {
        using var bot = new BotHost(keys: keys.Announced);
        var statuses = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => StatusAsync(bot, keys.Teams, $"n{i}")));

        Assert.All(statuses, status => Assert.Equal(200, status));
        Assert.Equal(1, bot.Login.MetadataReads);
    }

    [Fact]
    public async Task A_new_key_is_found_when_a_token_names_it()
    {
        using var bot = new BotHost(keys: [keys.Teams]);
        Assert.Equal(200, await StatusAsync(bot, keys.Teams));
        bot.Login.Keys = [keys.Teams, keys.SecondTeams];
        bot.Time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(200, await StatusAsync(bot, keys.SecondTeams));
        Assert.Equal(2, bot.Login.MetadataReads);
    }

    [Fact]
    public async Task Made_up_key_names_do_not_make_us_ask_more_often()
    {
        using var bot = new BotHost(keys: keys.Announced);
        for (var minute = 0; minute < 20; minute++)
        {
            for (var i = 0; i < 5; i++)
            {
                Assert.Equal(401, await StatusAsync(bot, keys.Teams, "x", $"made-up-{minute}-{i}"));
            }

            bot.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.InRange(bot.Login.MetadataReads, 1, 4);
        Assert.Equal(200, await StatusAsync(bot, keys.Teams));
    }

    [Fact]
    public async Task The_login_may_be_down_for_hours()
    {
        using var bot = new BotHost(keys: keys.Announced);
        Assert.Equal(200, await StatusAsync(bot, keys.Teams));
        bot.Login.IsDown = true;
        for (var hour = 0; hour < 23; hour++)
        {
            bot.Time.Advance(TimeSpan.FromHours(1));
            Assert.Equal(200, await StatusAsync(bot, keys.Teams));
        }
    }

    [Fact]
    public async Task A_login_that_is_down_for_an_hour_is_said_once_and_hinders_nobody()
    {
        using var bot = new BotHost(keys: keys.Announced);
        Assert.Equal(200, await StatusAsync(bot, keys.Teams));
        bot.Time.Advance(TimeSpan.FromHours(7));
        bot.Login.IsDown = true;
        for (var minute = 0; minute < 60; minute++)
        {
            // An unknown key makes us wait for the reading that it causes.
            Assert.Equal(401, await StatusAsync(bot, keys.Teams, $"n{minute}", "made-up"));
            Assert.Equal(200, await StatusAsync(bot, keys.Teams, $"n{minute}"));
            bot.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Single(bot.Log.Lines, line => line.Level == Microsoft.Extensions.Logging.LogLevel.Warning && line.Text.Contains("could not be read", StringComparison.Ordinal));
        Assert.InRange(bot.Login.MetadataReads, 2, 14);
    }

    [Fact]
    public async Task Keys_a_day_old_are_trusted_no_more()
    {
        using var bot = new BotHost(keys: keys.Announced);
        Assert.Equal(200, await StatusAsync(bot, keys.Teams));
        bot.Login.IsDown = true;
        bot.Time.Advance(TimeSpan.FromHours(24));
        Assert.Equal(503, await StatusAsync(bot, keys.Teams));

        bot.Login.IsDown = false;
        bot.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(200, await StatusAsync(bot, keys.Teams));
    }

    [Fact]
    public async Task A_login_that_is_down_at_the_start_is_not_asked_for_every_request()
    {
        using var bot = new BotHost(keys: keys.Announced);
        bot.Login.IsDown = true;
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(503, await StatusAsync(bot, keys.Teams));
        }

        Assert.Equal(1, bot.Login.MetadataReads);
    }

    [Fact]
    public async Task A_withdrawn_key_is_refused_even_for_a_token_seen_before()
    {
        using var bot = new BotHost(keys: [keys.Teams, keys.SecondTeams]);
        var seen = bot.Token(keys.Teams).ToString();
        Assert.Equal(200, (await bot.PostAsync(BotHost.Message(), ("Authorization", "Bearer " + seen))).Status);
        bot.Time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(10));
        Assert.Equal(200, (await bot.PostAsync(BotHost.Message(), ("Authorization", "Bearer " + seen))).Status);

        bot.Login.Keys = [keys.SecondTeams];
        bot.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(401, await StatusAsync(bot, keys.Teams, "x", "made-up"));
        Assert.Equal(401, (await bot.PostAsync(BotHost.Message(), ("Authorization", "Bearer " + seen))).Status);
    }

    [Theory]
    [InlineData("""{"issuer":"https://api.example.org","jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}""")]
    [InlineData("""{"jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}""")]
    [InlineData("""{"issuer":"https://api.botframework.com","jwks_uri":"https://login.example.org/v1/.well-known/keys"}""")]
    [InlineData("""{"issuer":"https://api.botframework.com","jwks_uri":"http://login.botframework.com/v1/.well-known/keys"}""")]
    [InlineData("""{"issuer":"https://api.botframework.com","jwks_uri":"https://login.botframework.com:444/v1/.well-known/keys"}""")]
    [InlineData("""{"issuer":"https://api.botframework.com","jwks_uri":7}""")]
    [InlineData("""{"issuer":"https://api.botframework.com"}""")]
    [InlineData("[]")]
    [InlineData("<html>not today</html>")]
    [InlineData("")]
    public async Task Metadata_that_is_not_the_connectors_is_not_believed(string metadata)
    {
        using var bot = new BotHost(keys: keys.Announced);
        bot.Login.MetadataText = metadata;

        Assert.Equal(503, await StatusAsync(bot, keys.Teams));
    }

    [Fact]
    public async Task Keys_we_cannot_use_do_not_hide_those_we_can()
    {
        using var bot = new BotHost(keys: [keys.Teams]);
        bot.Login.OtherKeys =
        [
            new JsonObject { ["kty"] = "EC", ["kid"] = "curve", ["crv"] = "P-256", ["x"] = "AA", ["y"] = "AA" },
            new JsonObject { ["kty"] = "RSA", ["kid"] = "no-modulus", ["use"] = "sig" },
            new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["n"] = "AA", ["e"] = "AQAB" },
            new JsonObject { ["kty"] = "oct", ["kid"] = "secret", ["k"] = "AAAA" },
        ];

        Assert.Equal(200, await StatusAsync(bot, keys.Teams));
    }

    // A filler claim makes every token another one, so that none is remembered.
    private static async Task<int> StatusAsync(BotHost bot, SigningKey key, string filler = "", string? keyId = null)
    {
        var token = bot.Token(key);
        token.Header["kid"] = keyId ?? key.KeyId;
        token.Payload["filler"] = filler;
        return (await bot.PostAsync(BotHost.Message(), ("Authorization", "Bearer " + token))).Status;
    }
}
