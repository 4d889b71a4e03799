using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Monitor.OpenTelemetry.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TcAssistant.Tests.App.Api;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App;

/// <summary>What goes to Application Insights, as it arrives there: that things happened, and nothing of whom or what they were about.</summary>
public sealed class MonitoringTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Requests_and_calls_are_told_of_and_neither_persons_nor_words_nor_addresses_are()
    {
        await using var ingestion = await Ingestion.StartAsync();
        string key;
        await using (var world = await ApiTeams.StartAsync(azurite, $"--Api:ClientId={ApiTeams.ClientId}\n--APPLICATIONINSIGHTS_CONNECTION_STRING=InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint={ingestion.Address}\n--Logging:LogLevel:Default=Information", services: EverySpan))
        {
            await world.WithTeamAsync(people: ["ana"]);
            var plan = await world.ImportAsync(ApiTeams.TeamScope);
            key = plan.Header.Ref.Key.Value;
            await world.GetAsync("ana", $"/api/plans?conversation={SignedTeams.Channel}&secret=opal");
            await world.GetAsync("ana", $"/api/plans/{key}");
            await world.GetAsync("ana", "/api/opal/secret");
            await world.PostAsync("ana", "/api/ask", new JsonObject { ["question"] = "what is opal?", ["plan"] = key });
            await world.PostAsync("ana", "/api/documents/read?name=opal.docx", Encoding.UTF8.GetBytes("opal"));
            await world.Teams.In("ana").AskAsync("what about opal?");
        }

        var sent = ingestion.Sent;
        var told = string.Join('\n', sent);
        Assert.Contains(sent, one => one.Contains("RequestData", StringComparison.Ordinal) && one.Contains("GET /api/plans/{id}", StringComparison.Ordinal));
        Assert.Contains(sent, one => one.Contains("RemoteDependencyData", StringComparison.Ordinal));
        foreach (var secret in new[] { "opal", "object-of-ana", "29:ana", "19:team", "19:channel", key, "eyJ", SignedTeams.Team, "Bearer ", "devstoreaccount1/" })
        {
            var found = told.IndexOf($"{secret}", StringComparison.Ordinal);
            Assert.True(found < 0, found < 0 ? "" : $"{secret}: …{told[Math.Max(0, found - 300)..Math.Min(told.Length, found + 100)]}…");
        }
    }

    [Fact]
    public async Task Without_a_connection_string_nothing_of_it_is_there()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        Assert.ThrowsAny<InvalidOperationException>(app.Part<OpenTelemetry.Trace.TracerProvider>);
    }

    /// <summary>Otherwise a few of each second are sent.</summary>
    private static void EverySpan(IServiceCollection services) => services.PostConfigure<AzureMonitorOptions>(monitor => (monitor.TracesPerSecond, monitor.SamplingRatio) = (null, 1));

    /// <summary>Takes what the exporter sends, as the service of Azure does.</summary>
    private sealed class Ingestion : IAsyncDisposable
    {
        private readonly WebApplication _app;
        private readonly ConcurrentQueue<string> _sent = new();

        private Ingestion(WebApplication app) => _app = app;

        public Uri Address => new(_app.Urls.First());

        /// <summary>One item each.</summary>
        public IReadOnlyList<string> Sent => [.. _sent.SelectMany(body => body.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

        public static async Task<Ingestion> StartAsync()
        {
            // The exporter's figures about itself go elsewhere.
            Environment.SetEnvironmentVariable("APPLICATIONINSIGHTS_STATSBEAT_DISABLED", "true");
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            var ingestion = new Ingestion(builder.Build());
            ingestion._app.MapPost("/{**path}", async (HttpRequest request) =>
            {
                var zipped = request.Headers.ContentEncoding == "gzip";
                await using var body = zipped ? new GZipStream(request.Body, CompressionMode.Decompress) : request.Body;
                using var reader = new StreamReader(body);
                var text = await reader.ReadToEndAsync();
                ingestion._sent.Enqueue(text);
                var count = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
                return Results.Json(new { itemsReceived = count, itemsAccepted = count, errors = Array.Empty<string>() });
            });
            await ingestion._app.StartAsync();
            return ingestion;
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
