using System.Net;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using TcAssistant.App;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using Xunit;
using Host = TcAssistant.App.Host;

namespace TcAssistant.Tests.App;

/// <summary>The managed identity gives no token for storage: the service waits for it, and does not end.</summary>
public sealed class TokenOutageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Failures => ["no token", "no token after a lost connection", "refused", "lost again and again"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task No_loop_of_the_service_ends_with_it(string failure)
    {
        await using var app = await StartAsync(FailureOf(failure));
        var loops = app.Services.GetServices<IHostedService>().ToList();

        await loops.OfType<Unfinished>().Single().PassAsync(Cancellation);
        await loops.OfType<Upkeep>().Single().PassAsync(Cancellation);
        await loops.OfType<ClockAtStart>().Single().ExecuteTask!;

        Assert.DoesNotContain(loops.OfType<BackgroundService>(), loop => loop.ExecuteTask is { IsFaulted: true });
        Assert.False(app.Lifetime.ApplicationStopping.IsCancellationRequested);
    }

    [Fact]
    public async Task The_service_is_alive_and_not_ready()
    {
        await using var app = await StartAsync(FailureOf("no token"));
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        using var alive = await http.GetAsync("/healthz", Cancellation);
        using var ready = await http.GetAsync("/readyz", Cancellation);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (alive.StatusCode, ready.StatusCode));
    }

    [Fact]
    public async Task The_api_says_that_storage_is_away()
    {
        await using var app = await StartAsync(FailureOf("no token"));
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        using var plans = await http.GetAsync("/api/plans", Cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, plans.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_fault_of_our_own_is_not_taken_for_an_outage(bool among)
    {
        var ours = new InvalidOperationException("ours");
        var (tables, time) = (Failing.Always(among ? new AggregateException(new IOException("lost"), ours) : ours), TimeProvider.System);
        using var upkeep = new Upkeep(new PlanStore(tables, time), new Conversations(tables), new Inbox(tables, time), time, NullLogger<Upkeep>.Instance);

        await Assert.ThrowsAnyAsync<Exception>(() => upkeep.PassAsync(Cancellation));
    }

    private static Exception FailureOf(string failure) => failure switch
    {
        "no token" => new AuthenticationFailedException("ManagedIdentityCredential authentication failed"),
        "no token after a lost connection" => new AggregateException(new IOException("lost"), new CredentialUnavailableException("No managed identity endpoint found.")),
        "refused" => new RequestFailedException(403, "AuthorizationFailure"),
        _ => new AggregateException(new RequestFailedException("Connection refused"), new TaskCanceledException("timed out"), new IOException("lost")),
    };

    private static async Task<WebApplication> StartAsync(Exception failure)
    {
        var app = Host.Build(
            ["--Urls=http://127.0.0.1:0", "--Clock:Start=2000-04-17T09:00:00Z", "--Logging:LogLevel:Default=None"],
            builder => builder.Services.AddSingleton(Failing.Always(failure)));
        await app.StartAsync(Cancellation);
        return app;
    }

    /// <summary>Every call to storage ends so.</summary>
    private sealed class Failing(Exception failure) : HttpPipelinePolicy
    {
        public static Tables Always(Exception failure) =>
            Tables.Open(new StorageSettings("UseDevelopmentStorage=true"), options => options.AddPolicy(new Failing(failure), HttpPipelinePosition.PerCall));

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException("Storage is used asynchronously.");

        public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw failure;
    }
}
