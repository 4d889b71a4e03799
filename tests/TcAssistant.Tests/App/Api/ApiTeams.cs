using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using TcAssistant.App.Api;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Api;

/// <summary>What the API answered.</summary>
internal sealed record ApiAnswer(HttpStatusCode Status, string? Type, string Body, HttpResponseHeaders Headers)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string Detail => (string?)Json["detail"] ?? "";
}

/// <summary>Teams around the service, with people who have signed in to its API by tokens that a test's key has signed.</summary>
internal sealed class ApiTeams : IAsyncDisposable
{
    public const string ClientId = "5b1d6c9e-2f64-4f0a-9a1e-0c8d3a7e4b21";

    private readonly HttpClient _http;
    private readonly Keys _keys;

    private ApiTeams(SignedTeams teams, Keys keys)
    {
        (Teams, _keys) = (teams, keys);
        _http = new HttpClient { BaseAddress = teams.App.Address };
    }

    public static SigningKey Key { get; } = new("entra-key", null);

    public SignedTeams Teams { get; }

    /// <summary>How often the keys of people's tokens were asked for.</summary>
    public int KeysAsked => _keys.Asked;

    public HttpClient Http => _http;

    /// <param name="admin">Who administers the service, by object id.</param>
    public static async Task<ApiTeams> StartAsync(AzuriteFixture azurite, string? settings = null, string? admin = null, Action<IServiceCollection>? services = null)
    {
        var keys = new Keys();
        var teams = await SignedTeams.StartAsync(azurite, settings ?? $"--Api:ClientId={ClientId}\n--Bot:Admins={admin}", services: all =>
        {
            all.PostConfigure<JwtBearerOptions>(SignIn.Scheme, options => options.ConfigurationManager = keys);
            services?.Invoke(all);
        });
        return new ApiTeams(teams, keys);
    }

    /// <summary>A team that the bot is in, with these people in its roster.</summary>
    public async Task<ApiTeams> WithTeamAsync(string team = SignedTeams.Team, params string[] people)
    {
        Teams.Roster(team, people);
        await Teams.App.Part<Conversations>().ChangeTeamAsync(SignedTeams.TenantId, team, _ => new Team(SignedTeams.TenantId, team) { Name = "The team", ServiceUrl = "http://127.0.0.1:9/_connector/" });
        return this;
    }

    public Task<StoredPlan> ImportAsync(Scope scope, string reference = "GB.276/TC/2", string steward = "ana") => ImportAsync(
        scope, PlanFile.Read(SamplePlan.FileOf(Language.English)) with { Reference = reference }, steward);

    public async Task<StoredPlan> ImportAsync(Scope scope, TcAssistant.Plans.Plan plan, string steward = "ana") => (await Teams.App.Part<PlanStore>().ImportAsync(
        new ImportRequest(scope, plan, SignedTeams.PersonOf(steward), new DateTimeOffset(2000, 4, 17, 9, 0, 0, TimeSpan.Zero), $"import-{Guid.NewGuid():n}"))).Plan;

    public static Scope TeamScope { get; } = new(SignedTeams.TenantId, ScopeKind.Team, SignedTeams.Team);

    public static Scope ScopeOf(string person) => new(SignedTeams.TenantId, ScopeKind.Person, $"object-of-{person}");

    public static TokenRecipe TokenOf(string person, string tenant = SignedTeams.TenantId, SigningKey? key = null)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var token = new TokenRecipe(key ?? Key);
        token.Payload["aud"] = ClientId;
        token.Payload["iss"] = $"https://login.microsoftonline.com/{tenant}/v2.0";
        token.Payload["tid"] = tenant;
        token.Payload["oid"] = $"object-of-{person}";
        token.Payload["sub"] = $"subject-of-{person}";
        token.Payload["name"] = person;
        token.Payload["scp"] = "access_as_user";
        token.Payload["ver"] = "2.0";
        token.Payload["nbf"] = now - 5;
        token.Payload["exp"] = now + 3600;
        return token;
    }

    /// <param name="person">By name, with the tenant after a space where it is another; null: nobody.</param>
    public Task<ApiAnswer> GetAsync(string? person, string path, string language = "en") => SendAsync(HttpMethod.Get, person, path, null, language);

    public Task<ApiAnswer> PostAsync(string? person, string path, JsonNode body, string language = "en") =>
        SendAsync(HttpMethod.Post, person, path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), language);

    public Task<ApiAnswer> PostAsync(string? person, string path, byte[] file, string language = "en")
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new("application/octet-stream");
        return SendAsync(HttpMethod.Post, person, path, content, language);
    }

    public Task<ApiAnswer> SendAsync(HttpMethod method, string? person, string path, HttpContent? content, string language = "en")
    {
        var token = person?.Split(' ') is not { } names ? null : names is [var name, var tenant] ? TokenOf(name, tenant) : TokenOf(names[0]);
        return SendWithAsync(method, path, token?.ToString(), content, language);
    }

    public async Task<ApiAnswer> SendWithAsync(HttpMethod method, string path, string? token, HttpContent? content = null, string language = "en")
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }

        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return new(answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.Headers);
    }

    /// <summary>The ids of the plans that somebody sees.</summary>
    public async Task<IReadOnlyList<string>> SeenByAsync(string person) => [.. (await GetAsync(person, "/api/plans")).Json.AsArray().Select(plan => (string)plan!["id"]!)];

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Teams.DisposeAsync();
    }

    private sealed class Keys : IConfigurationManager<OpenIdConnectConfiguration>
    {
        private readonly OpenIdConnectConfiguration _known = new()
        {
            Issuer = "https://login.microsoftonline.com/{tenantid}/v2.0",
            SigningKeys = { new RsaSecurityKey(Key.Rsa) { KeyId = Key.KeyId } },
        };

        public int Asked { get; private set; }

        public Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
        {
            Asked++;
            return Task.FromResult(_known);
        }

        public void RequestRefresh()
        {
        }
    }
}

/// <summary>What every refusal is.</summary>
internal static class ProblemAssert
{
    public static void Is(int status, ApiAnswer answer, string? says = null)
    {
        Assert.Equal((status, "application/problem+json"), ((int)answer.Status, answer.Type));
        Assert.Equal(status, (int?)answer.Json["status"]);
        Assert.NotEmpty((string?)answer.Json["title"] ?? "");
        Assert.NotEmpty(answer.Detail);
        Assert.DoesNotContain("   at ", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
        if (says is not null)
        {
            Assert.Contains(says, answer.Detail, StringComparison.Ordinal);
        }
    }
}
