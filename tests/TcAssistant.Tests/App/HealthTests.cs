using System.Net;
using Microsoft.AspNetCore.Builder;
using TcAssistant.Local;
using TcAssistant.Tests.Infra;
using Xunit;
using Host = TcAssistant.App.Host;

namespace TcAssistant.Tests.App;

/// <summary><c>/healthz</c> says that the service lives, <c>/readyz</c> that storage can be reached.</summary>
public sealed class HealthTests(AzuriteFixture azurite)
{
    private const string NobodyListens = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Zm9v;TableEndpoint=http://127.0.0.1:{0}/devstoreaccount1;";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_storage_it_is_alive_and_ready()
    {
        await using var app = await StartAsync(await azurite.ConnectionStringAsync());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await HealthAsync(app));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_storage_it_is_alive_and_not_ready(bool planTimeIsStored)
    {
        var nowhere = NobodyListens.Replace("{0}", $"{Ports.Free()}", StringComparison.Ordinal);
        await using var app = await StartAsync(nowhere, planTimeIsStored ? ["--Clock:Start=2000-04-17"] : []);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), await HealthAsync(app));
    }

    private static async Task<WebApplication> StartAsync(string storage, params string[] more)
    {
        var app = Host.Build(
        [
            "--Urls=http://127.0.0.1:0",
            $"--Storage:ConnectionString={storage}",
            $"--Storage:TablePrefix=t{Guid.NewGuid():n}",
            "--Logging:LogLevel:Default=None",
            .. more,
        ]);
        await app.StartAsync(Cancellation);
        return app;
    }

    private static async Task<(HttpStatusCode Alive, HttpStatusCode Ready)> HealthAsync(WebApplication app)
    {
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var alive = await http.GetAsync("/healthz", Cancellation);
        using var ready = await http.GetAsync("/readyz", Cancellation);
        return (alive.StatusCode, ready.StatusCode);
    }
}
