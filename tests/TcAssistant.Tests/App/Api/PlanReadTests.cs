using System.Net;
using System.Text.Json.Nodes;
using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Languages;
using TcAssistant.Sync;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Api;

/// <summary>What a page is told of a stored plan and of its lines.</summary>
public sealed class PlanReadTests(AzuriteFixture azurite)
{
    private static readonly Moment Now = new(SignedTeams.PersonOf("ana"), Some.Instant, new(2000, 4, 17));

    [Fact]
    public async Task A_plan_is_what_the_document_says_with_how_each_line_stands()
    {
        await using var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["ana", "bo"]);
        var plan = await world.ImportAsync(ApiTeams.TeamScope);

        var json = (await world.GetAsync("bo", $"/api/plans/{plan.Header.Ref.Key}")).Json;

        Assert.Equal(("GB.276/TC/2", "en", "2000-04-17"), ((string?)json["reference"], (string?)json["language"], (string?)json["today"]));
        Assert.StartsWith($"{plan.Tracked.Plan.Lines.Count()} lines in 3 parts", (string?)json["figures"], StringComparison.Ordinal);
        Assert.Equal(("team", "The team", "member", 1, false), ((string?)json["summary"]!["place"]!["kind"], (string?)json["summary"]!["place"]!["name"], (string?)json["summary"]!["role"], (int)json["summary"]!["edition"]!, (bool)json["summary"]!["chosen"]!));
        var line = LineOf(json, "II.3.1");
        Assert.Equal(plan.Tracked.Plan.Lines.Single(one => $"{one.Id}" == "II.3.1").Key!.Value.Value, (string?)line["key"]);
        Assert.Equal(("open", "no status recorded", false), ((string?)line["state"]!["standing"], (string?)line["state"]!["words"], (bool)line["state"]!["slipping"]!));
        var milestone = Assert.Single(line["state"]!["milestones"]!.AsArray())!;
        Assert.Equal(("due", "2000-05-31"), ((string?)milestone["kind"], (string?)milestone["to"]));
        Assert.True(milestone.AsObject().ContainsKey("adopted") && milestone["adopted"] is null);
        Assert.NotEmpty((string?)line["timetable"]!["description"] ?? "");
    }

    [Theory]
    [InlineData("en", "", "no status recorded")]
    [InlineData("fr-CH, en;q=0.5", "", "état non renseigné")]
    [InlineData("de", "", "no status recorded")]
    [InlineData("fr", "?lang=es", "sin estado registrado")]
    public async Task Words_are_in_the_language_that_was_asked_for(string accepted, string query, string words)
    {
        await using var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["bo"]);
        var plan = await world.ImportAsync(ApiTeams.TeamScope);

        var json = (await world.GetAsync("bo", $"/api/plans/{plan.Header.Ref.Key}{query}", accepted)).Json;

        Assert.Equal(words, (string?)LineOf(json, "II.3.1")["state"]!["words"]);
    }

    [Fact]
    public async Task A_lines_sheet_leads_to_its_task_on_the_board()
    {
        await using var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["bo"]);
        var plan = await world.ImportAsync(ApiTeams.TeamScope);
        var key = plan.Tracked.Plan.Lines.Single(one => $"{one.Id}" == "II.3.1").Key!.Value;
        var agreed = new Dictionary<string, string?[]> { ["Title"] = ["II.3.1 Examine", "II.3.1 Examined"], ["Percent"] = ["50", "50"] };
        await world.Teams.App.Part<BoardStore>().TryStartAsync(
            new(plan.Header.Ref, "board1", "Board", null, "19:channel@thread.tacv2", SignedTeams.PersonOf("ana"), Language.English, new()),
            [new(key, "task1", LinkState.Followed, null, agreed)],
            TestContext.Current.CancellationToken);

        var task = (await world.GetAsync("bo", $"/api/plans/{plan.Header.Ref.Key}/lines/{key}")).Json["task"]!;

        Assert.Equal(("II.3.1 Examined", 50), ((string?)task["title"], (int)task["percent"]!));
        Assert.StartsWith("https://planner.cloud.microsoft/webui/plan/board1/view/board/task/task1", (string?)task["url"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?lang=xx")]
    [InlineData("?lang=klingon-and-more-than-twenty-letters")]
    public async Task A_language_that_is_none_of_ours_is_refused(string query)
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        ProblemAssert.Is(400, await world.GetAsync("bo", $"/api/plans{query}"), "use en, fr or es");
    }

    public static TheoryData<string, string, string, bool> Standings => new()
    {
        { "nothing", "passed", "date passed, no status recorded", false },
        { "done", "done", "done", false },
        { "not done", "notDone", "late", false },
        { "under way", "underWay", "reported under way", false },
        { "expected later", "passed", "date passed, no status recorded", true },
        { "expected later and done", "done", "done", false },
        { "accepted later", "open", "no status recorded", false },
        { "accepted later, not done", "notDone", "not done", false },
        { "no date", "open", "no status recorded", false },
    };

    [Theory]
    [MemberData(nameof(Standings))]
    public async Task A_line_is_never_late_unless_a_person_said_that_it_is_not_done(string said, string standing, string words, bool slipping)
    {
        await using var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["ana"]);
        var plan = await world.ImportAsync(ApiTeams.TeamScope, Some.Plan(1, timetable: Some.May with { Milestones = [new(MilestoneKind.Due, new(2000, 3, 1), new(2000, 3, 31))] }));
        var (store, line) = (world.Teams.App.Part<PlanStore>(), plan.Tracked.Plan.Lines.Single());
        Change later = new Change.Expected(null, new(2000, 9, 1), "busy"), accepted = new Change.Accepted(null, new(null, new(2000, 10, 31), "GB.280"));
        Change[] changes = said switch
        {
            "done" => [new Change.Finished()],
            "not done" => [new Change.NotDone()],
            "under way" => [new Change.UnderWay()],
            "expected later" => [later],
            "expected later and done" => [later, new Change.Finished()],
            "accepted later" => [accepted],
            "accepted later, not done" => [accepted, new Change.NotDone()],
            _ => [],
        };
        for (var at = 0; at < changes.Length; at++)
        {
            await store.ChangeAsync(plan.Header.Ref, [line.Key!.Value], changes[at], Now, $"change-{at}");
        }

        if (said == "no date")
        {
            await store.CorrectAsync(plan.Header.Ref, line.Key!.Value, new(line.Timetable!.Phrase, null, null, "Ana", Some.Instant), Now.By, "correct");
        }

        var sheet = (await world.GetAsync("ana", $"/api/plans/{plan.Header.Ref.Key}/lines/{line.Key}")).Json;
        var state = sheet["line"]!["state"]!;

        Assert.Equal((standing, words, slipping), ((string?)state["standing"], (string?)state["words"], (bool)state["slipping"]!));
        Assert.Equal(changes.Length + (said == "no date" ? 1 : 0), sheet["history"]!.AsArray().Count);
        if (said.StartsWith("accepted", StringComparison.Ordinal))
        {
            var milestone = Assert.Single(state["milestones"]!.AsArray())!;
            Assert.Equal(("2000-10-31", "2000-03-31", "GB.280"), ((string?)milestone["to"], (string?)milestone["adopted"]!["to"], (string?)milestone["reference"]));
        }

        if (said == "no date")
        {
            Assert.Equal(("Ana", "2000-04-17"), ((string?)state["correction"]!["by"], (string?)state["correction"]!["on"]));
            Assert.Empty(state["milestones"]!.AsArray());
        }
    }

    [Fact]
    public async Task A_line_s_sheet_tells_who_said_what_and_when()
    {
        await using var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["ana", "bo"]);
        var plan = await world.ImportAsync(ApiTeams.TeamScope);
        var (store, line) = (world.Teams.App.Part<PlanStore>(), plan.Tracked.Plan.Lines.Single(one => $"{one.Id}" == "II.3.1"));
        await store.ChangeAsync(plan.Header.Ref, [line.Key!.Value], new Change.Noted("ask Bruno"), Now, "note");
        await store.ChangeAsync(plan.Header.Ref, [line.Key!.Value], new Change.UnderWay(), Now, "begun");

        var sheet = (await world.GetAsync("bo", $"/api/plans/{plan.Header.Ref.Key}/lines/{line.Key}")).Json;

        Assert.Equal(("ana", "2000-04-17"), ((string?)sheet["line"]!["state"]!["reported"]!["by"], (string?)sheet["line"]!["state"]!["reported"]!["on"]));
        Assert.Equal(["no status recorded → under way", "note: “ask Bruno”"], sheet["history"]!.AsArray().Select(entry => (string)entry!["text"]!).Order(StringComparer.Ordinal));
        Assert.All(sheet["history"]!.AsArray(), entry => Assert.Equal("ana", (string?)entry!["by"]));
        Assert.Equal("ask Bruno", (string?)Assert.Single(sheet["notes"]!.AsArray())!["text"]);
        Assert.Null(sheet["link"]);
        Assert.Null(sheet["task"]);
        ProblemAssert.Is(404, await world.GetAsync("bo", $"/api/plans/{plan.Header.Ref.Key}/lines/nosuch"), "no such line");
    }

    [Fact]
    public async Task The_plan_that_a_conversation_speaks_about_is_marked()
    {
        await using var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["ana", "bo"]);
        var first = await world.ImportAsync(ApiTeams.TeamScope);
        var second = await world.ImportAsync(ApiTeams.TeamScope, "GB.277/TC/3");
        var conversations = world.Teams.App.Part<Conversations>();
        await conversations.ChangeAsync(SignedTeams.TenantId, SignedTeams.Channel, _ => new(
            SignedTeams.TenantId, SignedTeams.Channel, ConversationKind.Channel, "http://127.0.0.1:9/", "{}", SignedTeams.Team, SignedTeams.Channel, second.Header.Ref));
        await conversations.ChangeTeamAsync(SignedTeams.TenantId, SignedTeams.Team, team => team! with { Plan = first.Header.Ref });
        await conversations.ChangeAsync(SignedTeams.TenantId, "19:other", _ => new(SignedTeams.TenantId, "19:other", ConversationKind.Channel, "http://127.0.0.1:9/", "{}", SignedTeams.Team, "19:other"));

        foreach (var (conversation, chosen) in new[] { (SignedTeams.Channel, second), ("19:other", first), ("19:unknown", null) })
        {
            var plans = (await world.GetAsync("bo", $"/api/plans?conversation={Uri.EscapeDataString(conversation)}")).Json.AsArray();
            Assert.Equal(2, plans.Count);
            Assert.Equal(chosen is null ? [] : [chosen.Header.Ref.Key.Value], plans.Where(plan => (bool)plan!["chosen"]!).Select(plan => (string)plan!["id"]!));
        }
    }

    [Fact]
    public async Task Unknown_addresses_and_methods_are_problems_too()
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        ProblemAssert.Is(404, await world.GetAsync("ana", "/api/nothing"));
        ProblemAssert.Is(405, await world.SendAsync(HttpMethod.Delete, "ana", "/api/plans", null));
        Assert.Equal(HttpStatusCode.NotFound, (await world.GetAsync("ana", "/nothing")).Status);
    }

    private static JsonNode LineOf(JsonNode plan, string id) => plan["parts"]!.AsArray()
        .SelectMany(part => part!["issues"]!.AsArray()).SelectMany(issue => issue!["lines"]!.AsArray()).Single(line => (string)line!["id"]! == id)!;
}
