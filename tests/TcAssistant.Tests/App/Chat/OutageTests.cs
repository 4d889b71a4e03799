using System.Net;
using System.Text.Json.Nodes;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>Storage does not answer for a while, or Teams sends something twice: nothing is lost and nothing is done twice.</summary>
public sealed class OutageTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task While_storage_is_down_messages_are_left_to_come_again_and_presses_are_told_so()
    {
        var outage = new Outage();
        await using var app = await StartAsync(outage);
        var ana = await WithSampleAsync(app);
        var card = await ana.AskAsync("II.3.1");
        var question = ana.Activity("message");
        question["text"] = "what is due in May 2000?";
        question.Remove("deliveryMode");

        outage.IsOn = true;
        using var refused = await app.PostAsync(question);
        using var alive = await app.GetAsync("/healthz");
        using var ready = await app.GetAsync("/readyz");
        var pressed = Assert.Single(await ana.PressAsync(card, "Done"));

        // Teams delivers again what was not taken.
        outage.IsOn = false;
        question["deliveryMode"] = "expectReplies";
        var answered = Assert.Single(await app.SendAsync(question));
        var line = await ana.AskAsync("II.3.1");

        Assert.Equal(HttpStatusCode.InternalServerError, refused.StatusCode);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (alive.StatusCode, ready.StatusCode));
        Assert.Contains("nothing was lost", pressed.Text, StringComparison.Ordinal);
        Assert.Contains("II.3.1, II.3.2, II.3.4", answered.Summary, StringComparison.Ordinal);
        Assert.Contains("no status recorded", line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_of_a_conversation_that_could_not_be_kept_may_come_again()
    {
        var outage = new Outage();
        await using var app = await StartAsync(outage);
        var installed = new Chatter(app, "ana", "19:group@thread.v2", "groupChat").Installed();

        outage.IsOn = true;
        using var refused = await app.PostAsync(installed);
        outage.IsOn = false;
        var greeted = Assert.Single(await app.SendAsync(installed));

        Assert.Equal(HttpStatusCode.InternalServerError, refused.StatusCode);
        Assert.Contains("@TcAssistant", greeted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_that_comes_twice_changes_once_and_shows_the_same()
    {
        await using var app = await StartAsync(new Outage());
        var ana = await WithSampleAsync(app);
        var preview = await ana.AskAsync("note on II.3.1: asked the donors");
        var press = ana.Activity("invoke");
        press["name"] = "adaptiveCard/action";
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["verb"] = "change", ["data"] = preview.Button("Do it")["data"]!.DeepClone() }, ["trigger"] = "manual" };

        var first = Assert.Single(await app.SendAsync(press));
        var second = Assert.Single(await app.SendAsync(press));

        Assert.Equal(first.Text, second.Text);
        var plan = (await app.Part<PlanStore>().ListAsync(new Scope("local", ScopeKind.Person, ana.ObjectId), TestContext.Current.CancellationToken)).Single();
        var history = await app.Part<PlanStore>().HistoryAsync(plan.Ref, cancellation: TestContext.Current.CancellationToken);
        Assert.Single(history, entry => entry.Kind == AuditKind.Noted);
    }

    [Fact]
    public async Task Two_who_press_the_same_at_once_change_it_once_each_and_nothing_is_lost()
    {
        await using var app = await StartAsync(new Outage());
        var ana = await WithSampleAsync(app);
        var preview = await ana.AskAsync("note on II.3.1: asked the donors");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ana.PressAsync(preview, "Do it")));

        var plan = (await app.Part<PlanStore>().ListAsync(new Scope("local", ScopeKind.Person, ana.ObjectId), TestContext.Current.CancellationToken)).Single();
        var stored = await app.Part<PlanStore>().LoadAsync(plan.Ref, TestContext.Current.CancellationToken);
        Assert.Equal(6, stored!.Tracked.State.Lines.Values.Single().Notes!.Count);
    }

    private async Task<ChatApp> StartAsync(Outage outage)
    {
        var (connection, prefix) = (await azurite.ConnectionStringAsync(), ChatApp.NewPrefix());
        return await ChatApp.StartAsync(azurite, prefix, services: services => services.AddSingleton(Tables.Open(new StorageSettings(connection, TablePrefix: prefix), options =>
        {
            options.Retry.MaxRetries = 0;
            options.AddPolicy(outage, HttpPipelinePosition.PerRetry);
        })));
    }

    private static async Task<Chatter> WithSampleAsync(ChatApp app)
    {
        var ana = new Chatter(app, "ana", "a:ana");
        Assert.Single(await ana.PressAsync("trySample", []));
        return ana;
    }

    /// <summary>Storage that cannot be reached.</summary>
    private sealed class Outage : HttpPipelinePolicy
    {
        public bool IsOn { get; set; }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException("Storage is used asynchronously.");

        public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
            IsOn ? throw new RequestFailedException("Connection refused") : ProcessNextAsync(message, pipeline);
    }
}
