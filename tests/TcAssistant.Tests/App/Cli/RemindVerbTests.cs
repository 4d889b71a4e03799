using System.Text.Json.Nodes;
using TcAssistant.App.Storage;
using TcAssistant.Local;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.App.Reminders;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Cli;

/// <summary><c>remind</c> on a stored plan, as whoever operates the service runs it: with what conversations really asked for, and what really became of it.</summary>
public sealed class RemindVerbTests(AzuriteFixture azurite)
{
    private const string Tokyo = "19:tokyo@thread.tacv2";
    private readonly string _prefix = ChatApp.NewPrefix();

    [Fact]
    public async Task A_stored_plan_is_shown_for_each_conversation_with_its_own_hour_and_zone()
    {
        await using var reminded = await Reminded.StartAsync(azurite, prefix: _prefix);
        Assert.Contains("Nobody asked for reminders of this plan.", (await RunAsync("remind", "--dry-run", "--today", "2000-05-22")).Out, StringComparison.Ordinal);

        await reminded.Member().AskAsync("remind us here");
        await reminded.Member(channel: Tokyo).AskAsync("rappelle-nous ici");
        await ChangeAsync(reminded, Tokyo);

        var answers = (await RunAsync("remind", "--dry-run", "--today", "2000-05-22", "--days", "3", "--json")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(2, answers.Count);
        var (here, tokyo) = (answers.Single(answer => Text(answer, "conversation") == Reminded.Channel), answers.Single(answer => Text(answer, "conversation") == Tokyo));
        Assert.Equal(("Europe/Zurich", "09:00:00", false), (Text(here, "zone"), Text(here, "hour"), here["paused"]!.GetValue<bool>()));
        Assert.Equal(["2000-05-24"], here["cards"]!.AsArray().Select(card => Text(card!, "day")));
        Assert.Equal(["2000-05-22"], here["digests"]!.AsArray().Select(day => day!.GetValue<string>()));
        Assert.Equal(("Asia/Tokyo", "08:30:00", "Tokyo office"), (Text(tokyo, "zone"), Text(tokyo, "hour"), Text(tokyo, "channel")));

        // Only part III was asked for there.
        Assert.Empty(tokyo["cards"]!.AsArray());
        Assert.Contains(tokyo["silent"]!.AsArray(), line => Text(line!, "why") == "otherPart");

        var text = (await RunAsync("remind", "--dry-run", "--today", "2000-05-22", "--days", "3", "--lang", "fr")).Out;
        Assert.Contains("GB.276/TC/2 · vers Tokyo office à 08:30 (Asia/Tokyo)", text, StringComparison.Ordinal);
        Assert.Contains("mercredi 24 mai 2000", text, StringComparison.Ordinal);
        Assert.Contains("Résumé de la semaine", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_account_of_a_stored_plan_adds_up_and_says_what_became_of_each()
    {
        await using var reminded = await Reminded.StartAsync(azurite, prefix: _prefix);
        Assert.Contains("Nobody ever asked", (await RunAsync("remind", "--account")).Out, StringComparison.Ordinal);
        await reminded.Member().AskAsync("remind us here");
        await reminded.PassAsync("2000-05-24T07:00:30Z");
        await reminded.ChangeAsync("II.3.1", new Change.Finished());
        await reminded.PassAsync("2000-05-31T07:00:30Z");

        var account = JsonNode.Parse((await RunAsync("remind", "--account", "--json")).Out)!;
        int Figure(string name) => account[name]!.GetValue<int>();
        Assert.Equal(Figure("planned"), Figure("sent") + Figure("suppressed") + Figure("failed") + Figure("uncertain") + Figure("coming"));
        Assert.Equal(1, Figure("suppressed"));
        var row = Assert.Single(account["reminders"]!.AsArray(), entry => Text(entry!, "line") == "II.3.1" && Text(entry!, "occurrence") == "lead0")!;
        Assert.Equal(("suppressed", "lineDone", "2000-05-31"), (Text(row, "fate"), Text(row, "why"), Text(row, "day")));

        var text = (await RunAsync("remind", "--account")).Out;
        Assert.Contains("24 May 2000  II.3.1  [lead7]  sent on 24 May 2000 at 09:00", text, StringComparison.Ordinal);
        Assert.Contains("31 May 2000  II.3.1  [lead0]  not sent: the line was done", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("has no account", "remind", "--account", "--plan", "SAMPLE")]
    [InlineData("--account", "remind", "--account", "--dry-run")]
    public async Task What_cannot_be_shown_is_said(string named, params string[] arguments)
    {
        var ran = await RunAsync([.. arguments.Select(argument => argument == "SAMPLE" ? SamplePlan.File : argument)]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(named, ran.Error, StringComparison.Ordinal);
    }

    private static async Task ChangeAsync(Reminded reminded, string channel)
    {
        var plan = (await reminded.PlanAsync()).Header.Ref;
        var kept = (await reminded.Store.FindAsync(plan, channel, TestContext.Current.CancellationToken))!;
        Assert.True(await reminded.Store.TryReplaceAsync(kept.Subscription with { Zone = "Asia/Tokyo", Hour = new(8, 30), Parts = ["III"] }, kept.ETag, TestContext.Current.CancellationToken));
        await reminded.Replica.App.Part<Conversations>().ChangeAsync(plan.Scope.Tenant, channel, known => known! with { ChannelName = "Tokyo office" }, TestContext.Current.CancellationToken);
    }

    private async Task<(int Code, string Out, string Error)> RunAsync(params string[] arguments) =>
        await TcAssistantProgram.RunAsync(new(await azurite.ConnectionStringAsync(), TablePrefix: _prefix), arguments);

    private static string? Text(JsonNode node, string member) => node[member]?.GetValue<string>();
}
