using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>The bot's own token: asked of Entra, or of the machine's identity, as each setting says; kept, and asked for once.</summary>
public sealed class ConnectorTokenTests : IDisposable
{
    private const string Scope = "https://api.botframework.com/.default";
    private readonly FakeTimeProvider time = new(DateTimeOffset.UtcNow);
    private readonly Entra entra = new();
    private readonly HttpMessageInvoker nowhere = new(new HttpClientHandler());

    [Fact]
    public async Task A_managed_identity_is_asked_of_the_machine_by_its_client_id()
    {
        // As App Service and Container Apps offer it; the client reads where from the environment, which no other test does.
        await using var machine = await MachineAsync();
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", machine.Urls.First() + "/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "machine-secret");
        try
        {
            var tokens = ConnectorTokens.For(BotHost.Options with { AuthType = BotAuthType.UserAssignedMsi }, nowhere, time)!;

            Assert.Equal($"token for {BotHost.AppId} at https://api.botframework.com by machine-secret", await tokens.GetAsync(default));
        }
        finally
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
        }
    }

    [Fact]
    public async Task A_secret_is_shown_to_the_own_tenant_only()
    {
        var tokens = Tokens(BotHost.Options with { AuthType = BotAuthType.SingleTenant, ClientSecret = "s3cret" });

        Assert.StartsWith("token-", await tokens.GetAsync(default), StringComparison.Ordinal);

        var asked = entra.Grants.Single();
        Assert.Equal($"https://login.microsoftonline.com/{BotHost.TenantId}/oauth2/v2.0/token", asked.Address.GetLeftPart(UriPartial.Path));
        Assert.Equal(("client_credentials", BotHost.AppId, "s3cret", Scope), (asked.Form["grant_type"], asked.Form["client_id"], asked.Form["client_secret"], First(asked.Form["scope"])));
    }

    [Fact]
    public async Task A_certificate_signs_instead_of_a_secret()
    {
        var file = Path.Combine(Path.GetTempPath(), $"tcassistant-{Guid.NewGuid():n}.pem");
        try
        {
            await File.WriteAllTextAsync(file, Certificate(), TestContext.Current.CancellationToken);
            var tokens = Tokens(BotHost.Options with { AuthType = BotAuthType.SingleTenant, CertificatePath = file });

            Assert.StartsWith("token-", await tokens.GetAsync(default), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }

        var form = entra.Grants.Single().Form;
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        Assert.Equal(3, form["client_assertion"].Split('.').Length);
        Assert.DoesNotContain("client_secret", form.Keys);
    }

    [Fact]
    public async Task However_many_wait_it_is_asked_once_and_again_only_shortly_before_it_expires()
    {
        var tokens = Tokens(Secret);

        var first = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => tokens.GetAsync(default).AsTask()));
        time.Advance(TimeSpan.FromMinutes(54));
        var kept = await tokens.GetAsync(default);
        time.Advance(TimeSpan.FromMinutes(2));
        tokens.Forget("another");
        Assert.Single(first.Append(kept).Distinct());
        Assert.Single(entra.Grants);

        // MSAL keeps its own copy by the machine's clock, so a credential of our own time would give the same token: a refused one is forgotten with it.
        tokens.Forget(kept);
        Assert.NotEqual(kept, await tokens.GetAsync(default));
        Assert.Equal(2, entra.Grants.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task A_refusal_is_thrown_and_the_next_try_asks_anew(HttpStatusCode refusal)
    {
        var tokens = Tokens(Secret);
        entra.Refusal = refusal;
        await Assert.ThrowsAsync<AuthenticationFailedException>(async () => await tokens.GetAsync(default));

        entra.Refusal = null;

        Assert.StartsWith("token-", await tokens.GetAsync(default), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bot_without_an_identity_has_no_token() => Assert.Null(ConnectorTokens.For(new BotFrameworkOptions(), nowhere, time));

    public void Dispose()
    {
        nowhere.Dispose();
        entra.Dispose();
    }

    private static BotFrameworkOptions Secret => BotHost.Options with { AuthType = BotAuthType.SingleTenant, ClientSecret = "s3cret" };

    private ConnectorTokens Tokens(BotFrameworkOptions options) =>
        ConnectorTokens.For(options, nowhere, time, new HttpClientTransport(new HttpClient(entra, disposeHandler: false)))!;

    private static string First(string scopes) => scopes.Split(' ')[0];

    private static string Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=TcAssistant", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return key.ExportPkcs8PrivateKeyPem() + "\n" + certificate.ExportCertificatePem();
    }

    private static async Task<WebApplication> MachineAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/msi/token", (HttpRequest request) => Results.Json(new Dictionary<string, string>
        {
            ["access_token"] = $"token for {request.Query["client_id"]} at {request.Query["resource"]} by {request.Headers["X-IDENTITY-HEADER"]}",
            ["expires_on"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            ["resource"] = "https://api.botframework.com",
            ["token_type"] = "Bearer",
        }));
        await app.StartAsync();
        return app;
    }

    private sealed record Question(Uri Address, IReadOnlyDictionary<string, string> Form);

    /// <summary>Entra's token endpoint and the machine's, as far as a client sees them.</summary>
    private sealed class Entra : HttpMessageHandler
    {
        private int _tokens;

        public ConcurrentQueue<Question> Asked { get; } = new();

        public IReadOnlyList<Question> Grants => [.. Asked.Where(question => question.Form.ContainsKey("grant_type"))];

        public HttpStatusCode? Refusal { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            var form = body.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
                .ToDictionary(pair => pair[0], pair => WebUtility.UrlDecode(pair[1]), StringComparer.Ordinal);
            Asked.Enqueue(new(request.RequestUri!, form));
            return request.RequestUri!.AbsolutePath.Contains("/discovery/", StringComparison.Ordinal)
                ? Json(HttpStatusCode.OK, """{"tenant_discovery_endpoint":"https://login.microsoftonline.com/common/.well-known/openid-configuration","metadata":[]}""")
                : Refusal is { } refusal ? Json(refusal, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}""")
                : Json(HttpStatusCode.OK, string.Create(CultureInfo.InvariantCulture,
                    $$"""{"token_type":"Bearer","expires_in":3600,"expires_on":"{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}","resource":"https://api.botframework.com","access_token":"token-{{Interlocked.Increment(ref _tokens)}}"}"""));
        }

        private static HttpResponseMessage Json(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
    }
}
