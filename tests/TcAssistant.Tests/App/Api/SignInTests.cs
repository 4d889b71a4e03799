using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Api;

/// <summary>Who is let in to the API: a person of a tenant that is allowed, by a token made for it; nobody else.</summary>
public sealed class SignInTests(AzuriteFixture azurite)
{
    private static readonly SigningKey Stranger = new("entra-key", null);
    private static readonly SigningKey Unknown = new("another-key", null);

    private static readonly Dictionary<string, (Action<TokenRecipe> Change, int Status)> Refused = new()
    {
        ["for another application"] = (Say("aud", "00000003-0000-0000-c000-000000000000"), 401),
        ["for the bot itself"] = (Say("aud", SignedTeams.AppId), 401),
        ["for several"] = (token => token.Payload["aud"] = new JsonArray("x", "y"), 401),
        ["for nobody"] = (token => token.Payload.Remove("aud"), 401),
        ["of the v1 issuer"] = (Say("iss", $"https://sts.windows.net/{SignedTeams.TenantId}/"), 401),
        ["of a foreign issuer"] = (Say("iss", $"https://login.example.org/{SignedTeams.TenantId}/v2.0"), 401),
        ["of the bot connector"] = (Say("iss", "https://api.botframework.com"), 401),
        ["of a tenant that is not allowed"] = (token =>
        {
            token.Payload["tid"] = "11111111-1111-1111-1111-111111111111";
            token.Payload["iss"] = "https://login.microsoftonline.com/11111111-1111-1111-1111-111111111111/v2.0";
        }, 401),
        ["of one tenant, signed by another"] = (Say("tid", SignedTeams.OtherTenantId), 403),
        ["without a tenant"] = (token => token.Payload.Remove("tid"), 403),
        ["expired"] = (token => token.Payload["exp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds() - 600, 401),
        ["without an end"] = (token => token.Payload.Remove("exp"), 401),
        ["not valid yet"] = (token => token.Payload["nbf"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 900, 401),
        ["without a scope"] = (token => token.Payload.Remove("scp"), 401),
        ["with another scope"] = (Say("scp", "User.Read"), 403),
        ["with a scope that only begins so"] = (Say("scp", "access_as_user_too"), 403),
        ["of an application, with a role"] = (token =>
        {
            token.Payload.Remove("scp");
            token.Payload["roles"] = new JsonArray("access_as_user");
        }, 403),
        ["of an application, with a scope"] = (Say("idtyp", "app"), 403),
        ["without a person"] = (token => token.Payload.Remove("oid"), 403),
        ["not signed"] = (token =>
        {
            token.Header["alg"] = "none";
            token.Signature = _ => [];
        }, 401),
        ["signed with what everybody knows"] = (token =>
        {
            token.Header["alg"] = "HS256";
            token.Signature = content => HMACSHA256.HashData(ApiTeams.Key.Rsa.ExportSubjectPublicKeyInfo(), content);
        }, 401),
        ["signed with another algorithm"] = (token => token.SignedWith("RS512", HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1), 401),
        ["signed by somebody else"] = (token => token.SignedBy(Stranger), 401),
        ["signed by an unknown key"] = (token =>
        {
            token.Header["kid"] = Unknown.KeyId;
            token.SignedBy(Unknown);
        }, 401),
        ["changed after it was signed"] = (token => token.Signature = _ => ApiTeams.Key.Rsa.SignData("x"u8.ToArray(), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), 401),
    };

    public static TheoryData<string> Cases => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_token_is_refused(string which)
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        var token = ApiTeams.TokenOf("ana");
        Refused[which].Change(token);

        var answer = await world.SendWithAsync(HttpMethod.Get, "/api/session", token.ToString());

        ProblemAssert.Is(Refused[which].Status, answer);
        Assert.Equal(Refused[which].Status == 401, answer.Headers.WwwAuthenticate.Any(one => one.Scheme == "Bearer"));
        Assert.DoesNotContain("object-of-ana", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("a.b.c")]
    [InlineData("null")]
    public async Task Nothing_that_could_be_a_token_is_refused_likewise(string? token)
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        ProblemAssert.Is(401, await world.SendWithAsync(HttpMethod.Get, "/api/session", token), "sign in");
    }

    [Theory]
    [InlineData(ApiTeams.ClientId, "access_as_user")]
    [InlineData($"api://{ApiTeams.ClientId}", "User.Read access_as_user")]
    public async Task A_person_s_token_is_taken(string audience, string scope)
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        var token = ApiTeams.TokenOf("ana");
        (token.Payload["aud"], token.Payload["scp"]) = (audience, scope);

        var answer = await world.SendWithAsync(HttpMethod.Get, "/api/session", token.ToString());

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(("object-of-ana", "ana"), ((string?)answer.Json["person"]!["id"], (string?)answer.Json["person"]!["name"]));
        Assert.Equal(("2000-04-17", true), ((string?)answer.Json["today"], (bool)answer.Json["todayIsSet"]!));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task The_bot_s_own_token_opens_nothing_here_and_a_person_s_nothing_there()
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        var message = world.Teams.Alone("ana").Message("what is due?");

        var atApi = await world.SendWithAsync(HttpMethod.Get, "/api/session", SignedTeams.TokenFor(message));
        using var atBot = await world.Teams.App.PostAsync(message, ApiTeams.TokenOf("ana").ToString());

        ProblemAssert.Is(401, atApi);
        Assert.True(atBot.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_comes_to_the_bot_never_asks_for_the_keys_of_people()
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        await world.Teams.Alone("ana").AskAsync("what is due?");

        Assert.Equal(0, world.KeysAsked);
    }

    [Theory]
    [InlineData("", $"api://{ApiTeams.ClientId}")]
    [InlineData("https://plans.example.org/", $"api://plans.example.org/{ApiTeams.ClientId}")]
    public async Task A_page_learns_how_to_sign_in_without_having_done_so(string address, string resource)
    {
        await using var world = await ApiTeams.StartAsync(azurite, $"--Api:ClientId={ApiTeams.ClientId}\n--Links:BaseUrl={address}");
        var settings = (await world.GetAsync(null, "/api/settings")).Json["signIn"]!;

        Assert.Equal(
            (ApiTeams.ClientId, SignedTeams.TenantId, $"{resource}/access_as_user"),
            ((string?)settings["clientId"], (string?)settings["tenantId"], (string?)settings["scope"]));
        var token = ApiTeams.TokenOf("ana");
        token.Payload["aud"] = resource;
        Assert.Equal(HttpStatusCode.OK, (await world.SendWithAsync(HttpMethod.Get, "/api/session", token.ToString())).Status);
    }

    [Theory]
    [InlineData("/api/settings")]
    [InlineData("/api/session")]
    [InlineData("/api/plans")]
    public async Task Without_a_client_id_the_api_of_a_bot_with_an_identity_is_not_set_up(string path)
    {
        await using var world = await ApiTeams.StartAsync(azurite, "--Organisation:Name=X");
        ProblemAssert.Is(503, await world.GetAsync(null, path), "Api:ClientId");
    }

    [Theory]
    [InlineData("--Api:ClientId=no-guid", "Api:ClientId must be")]
    [InlineData("--Api:ClientId=5b1d6c9e-2f64-4f0a-9a1e-0c8d3a7e4b21", "Bot:AppId is not")]
    public void A_setting_that_cannot_be_is_refused_at_start(string setting, string says) => Assert.Contains(
        says, Assert.Throws<FormatException>(() => TcAssistant.App.Host.Build([setting])).Message, StringComparison.Ordinal);

    private static Action<TokenRecipe> Say(string claim, string value) => token => token.Payload[claim] = value;
}
