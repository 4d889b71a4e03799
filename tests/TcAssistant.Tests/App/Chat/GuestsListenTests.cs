using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Teams;
using TcAssistant.Cards;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>In a conversation that has a guest, or somebody of another organisation, no card names who works on what, nor shows notes or reasons.</summary>
public sealed class GuestsListenTests(AzuriteFixture azurite)
{
    private const string Secret = "Ondine";
    private static readonly string[] NotForThem = ["ben", Secret];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Who else is in the channel, and whether all may be said there.
    [Theory]
    [InlineData("eva", true)]
    [InlineData("eva guest", false)]
    [InlineData("eva anonymous", false)]
    [InlineData("eva 99999999-3b52-4f5e-8a44-1d2e3f405162", false)]
    public async Task What_is_said_aloud_depends_on_who_is_in_the_conversation(string eva, bool all)
    {
        await using var teams = await StartAsync(eva);
        var ana = teams.In("ana");

        foreach (var question in new[] { "II.3.1", "who owns II.3.1?", "what is due in May 2000?", "history of II.3.1", "mark II.3.1 done" })
        {
            var said = await ana.AskAsync(question);
            Assert.Contains("II.3.1", said.Summary + said.Text, StringComparison.Ordinal);
            Assert.True(!all || said.Text.Contains("ben", StringComparison.Ordinal), $"{question}: {said.Text}");
            if (!all)
            {
                AssertHidden(said.Taken!.Activity.ToJsonString(), question);
            }
        }
    }

    [Theory]
    [InlineData("ana")]
    [InlineData("cat")]
    [InlineData("eva")]
    public async Task Nor_does_a_press_show_it_to_anybody_there(string who)
    {
        await using var teams = await StartAsync("eva guest");
        var (person, plan) = (teams.In(who), await PlanAsync(teams));
        var line = LineOf(plan, "II.3.1");
        JsonObject Data(string verb, JsonObject? change = null) => new()
        {
            ["verb"] = verb,
            ["plan"] = plan.Header.Ref.Key.Value,
            ["lines"] = new JsonArray(line.Key!.Value.Value),
            ["operation"] = "reported",
            ["page"] = 1,
            ["question"] = "who owns II.3.1?",
            ["change"] = change,
        };

        var date = line.Timetable!.Milestones[0].Key!.Value.Value;
        foreach (var (verb, data) in new[]
        {
            (Verbs.Refresh, Data(Verbs.Refresh)), (Verbs.Which, Data(Verbs.Which)), (Verbs.History, Data(Verbs.History)), (Verbs.Ask, Data(Verbs.Ask)), (Verbs.Page, Data(Verbs.Page)),
            (Verbs.Review, Data(Verbs.Review)), (Verbs.Confirm, Data(Verbs.Confirm, new() { ["kind"] = "UnderWay" })),
            (Verbs.Change, Data(Verbs.Change, new() { ["kind"] = "Reached", ["milestones"] = new JsonArray(date) })), (Verbs.UndoChange, Data(Verbs.UndoChange)),
        })
        {
            var before = teams.Heard;
            foreach (var said in await person.PressAsync(verb, data))
            {
                AssertHidden(said.Summary + said.Card.ToJsonString(), $"{verb} pressed by {who}");
            }

            if (verb is Verbs.History or Verbs.Ask)
            {
                AssertHidden((await teams.NextAsync(before)).Card.ToJsonString(), $"what follows {verb} pressed by {who}");
            }
        }
    }

    [Fact]
    public async Task A_message_that_is_being_written_shows_it_to_nobody()
    {
        await using var teams = await StartAsync("eva guest");
        var link = teams.App.Part<LineLinks>().To((await PlanAsync(teams)).Header.Ref.Key, LineOf(await PlanAsync(teams), "II.3.1").Key!.Value);
        var search = teams.In("ana").Activity("invoke");
        search["name"] = "composeExtension/query";
        search["value"] = new JsonObject { ["parameters"] = new JsonArray(new JsonObject { ["name"] = "words", ["value"] = "II.3.1" }), ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 } };
        var unfurled = teams.In("ana").Activity("invoke");
        unfurled["name"] = "composeExtension/queryLink";
        unfurled["value"] = new JsonObject { ["url"] = link };

        foreach (var invoke in new[] { search, unfurled })
        {
            using var answer = await teams.App.PostAsync(invoke);
            var body = await answer.Content.ReadAsStringAsync(Cancellation);
            Assert.Contains("II.3.1", body, StringComparison.Ordinal);
            AssertHidden(body, (string)invoke["name"]!);
        }
    }

    [Fact]
    public async Task Nor_do_reminders_and_what_is_answered_on_them()
    {
        var planTime = new FakeTimeProvider(new(2000, 5, 20, 10, 0, 0, TimeSpan.Zero));
        await using var teams = await StartAsync("eva guest", planTime);
        var ana = teams.In("ana");
        await ana.AskAsync("remind us here");
        var before = teams.Heard;

        planTime.SetUtcNow(new(2000, 5, 24, 7, 0, 30, TimeSpan.Zero));
        await teams.App.Part<ReminderWork>().PassAsync(Cancellation);
        var reminders = teams.Connector.Messages.Values.Where(message => !before.Contains(message.Id)).ToList();

        Assert.Contains(reminders, message => message.Activity.ToJsonString().Contains("II.3.1", StringComparison.Ordinal));
        Assert.All(reminders, message => AssertHidden(message.Activity.ToJsonString(), "a reminder"));
    }

    [Fact]
    public async Task Ones_own_lines_are_told_to_oneself_alone()
    {
        await using var teams = await StartAsync("eva guest");

        var mine = await teams.In("ben").AskAsync("my lines");

        Assert.True(mine.Taken!.IsTargeted);
        Assert.Equal("29:ben", (string?)mine.Taken.Activity["recipient"]?["id"]);
        Assert.Contains("II.3.1", mine.Text, StringComparison.Ordinal);
    }

    private async Task<SignedTeams> StartAsync(string eva, TimeProvider? planTime = null)
    {
        var teams = await SignedTeams.StartAsync(azurite, "--Links:BaseUrl=https://plans.example.org", planTime);
        teams.Roster(SignedTeams.Channel, "ana", "ben", "cat", eva);
        var plan = await teams.ImportAsync();
        var line = LineOf(plan, "II.3.1");
        var (plans, moment) = (teams.App.Part<PlanStore>(), new Moment(SignedTeams.PersonOf("ben"), new DateTimeOffset(2000, 4, 17, 8, 0, 0, TimeSpan.Zero), new DateOnly(2000, 4, 17)));
        foreach (var (change, operation) in new (Change, string)[]
        {
            (new Change.Assigned("ben", "object-of-ben"), "assigned"), (new Change.Noted($"{Secret} has no money"), "noted"),
            (new Change.Expected(line.Timetable!.Milestones[0].Key, new DateOnly(2000, 5, 31), $"{Secret} is late"), "expected"), (new Change.UnderWay(), "reported"),
        })
        {
            Assert.Equal(ChangeResult.Done, (await plans.ChangeAsync(plan.Header.Ref, [line.Key!.Value], change, moment, operation, Cancellation)).Result);
        }

        return teams;
    }

    private static async Task<StoredPlan> PlanAsync(SignedTeams teams)
    {
        var plans = teams.App.Part<PlanStore>();
        return (await plans.LoadAsync((await plans.ListAsync(new Scope(SignedTeams.TenantId, ScopeKind.Team, SignedTeams.Team), Cancellation)).Single().Ref, Cancellation))!;
    }

    private static Plans.ActionLine LineOf(StoredPlan plan, string id) => plan.Tracked.Plan.Lines.Single(line => line.Id.ToString() == id);

    private static void AssertHidden(string said, string where) => Assert.All(
        NotForThem,
        word => Assert.False(System.Text.RegularExpressions.Regex.IsMatch(said, $"\\b{word}\\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase), $"{where}: {said}"));
}
