using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Api;

/// <summary>Nobody sees a plan that is not theirs to see, and cannot tell it from one that does not exist.</summary>
public sealed class ApiIsolationTests(AzuriteFixture azurite)
{
    private const string Other = "19:other@thread.tacv2";
    private const string Chat = "19:chat@thread.v2";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "team", "ana", "steward" },
        { "team", "bo", "member" },
        { "team", "eva", "guest" },
        { "team", "left", "" },
        { "team", "stranger", "" },
        { "team", $"bo {SignedTeams.OtherTenantId}", "" },
        { "team", $"ana {SignedTeams.OtherTenantId}", "" },
        { "other team", "bo", "" },
        { "other team", "olga", "member" },
        { "unknown team", "bo", "" },
        { "chat", "bo", "member" },
        { "chat", "olga", "" },
        { "chat", $"bo {SignedTeams.OtherTenantId}", "" },
        { "person", "ana", "steward" },
        { "person", "bo", "" },
        { "person", $"ana {SignedTeams.OtherTenantId}", "" },
        { "brought", "bo", "member" },
        { "brought", "eva", "guest" },
        { "brought", "olga", "" },
        { "organisation", "ana", "steward" },
        { "organisation", "stranger", "member" },
        { "organisation", $"stranger {SignedTeams.OtherTenantId}", "" },
        { "sample", "ana", "steward" },
        { "sample", "bo", "" },
        { "sample", "admin", "" },
        { "team", "admin", "steward" },
        { "chat", "admin", "steward" },
        { "person", "admin", "steward" },
        { "team", $"admin {SignedTeams.OtherTenantId}", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_plan_is_seen_by_those_it_belongs_to(string where, string who, string role)
    {
        await using var world = await WorldAsync();
        var plan = await PlanAsync(world, where);
        var key = plan.Header.Ref.Key.Value;

        var listed = (await world.GetAsync(who, "/api/plans")).Json.AsArray().SingleOrDefault(one => (string)one!["id"]! == key);
        var opened = await world.GetAsync(who, $"/api/plans/{key}");
        var line = await world.GetAsync(who, $"/api/plans/{key}/lines/{plan.Tracked.Plan.Lines.First().Key}");
        var asked = await world.PostAsync(who, "/api/ask", new JsonObject { ["question"] = "what is next?", ["plan"] = key });

        Assert.Equal(role, (string?)listed?["role"] ?? "");
        if (role.Length > 0)
        {
            Assert.Equal((200, 200, 200), ((int)opened.Status, (int)line.Status, (int)asked.Status));
            return;
        }

        var missing = await world.GetAsync(who, "/api/plans/nosuchplan");
        foreach (var answer in new[] { opened, line, asked })
        {
            ProblemAssert.Is(404, answer);
            Assert.Equal(missing.Body, answer.Body);
        }
    }

    [Fact]
    public async Task Where_the_roster_does_not_answer_nothing_is_shown()
    {
        await using var world = await WorldAsync();
        await PlanAsync(world, "team");
        world.Teams.Connector.Injections.Enqueue(new Injection(404, "{}"));

        Assert.Empty(await world.SeenByAsync("bo"));
    }

    [Fact]
    public async Task A_guest_by_their_sign_in_stays_one_in_every_team()
    {
        await using var world = await WorldAsync();
        var plan = await PlanAsync(world, "team");
        foreach (var (claim, value) in new (string, JsonNode)[] { ("acct", 1), ("acct", "1"), ("idp", "live.com"), ("idp", $"https://sts.windows.net/{SignedTeams.OtherTenantId}/") })
        {
            var token = ApiTeams.TokenOf("ana");
            token.Payload[claim] = value;
            var seen = await world.SendWithAsync(HttpMethod.Get, "/api/plans", token.ToString());
            Assert.Equal("guest", (string?)Assert.Single(seen.Json.AsArray())!["role"]);
        }

        var own = ApiTeams.TokenOf("ana");
        own.Payload["idp"] = $"https://sts.windows.net/{SignedTeams.TenantId}/";
        Assert.Equal("steward", (string?)(await world.SendWithAsync(HttpMethod.Get, $"/api/plans/{plan.Header.Ref.Key}", own.ToString())).Json["summary"]!["role"]);
    }

    [Fact]
    public async Task Guests_are_shown_neither_persons_nor_what_they_wrote()
    {
        await using var world = await WorldAsync();
        var plan = await PlanAsync(world, "team");
        var (store, line, moment) = (world.Teams.App.Part<PlanStore>(), plan.Tracked.Plan.Lines.First(), new Moment(SignedTeams.PersonOf("ana"), Some.Instant, new(2000, 4, 17)));
        Change[] changes = [new Change.Assigned("Bruno Secret", "object-of-bruno"), new Change.Noted("Opal secret"), new Change.UnderWay()];
        for (var at = 0; at < changes.Length; at++)
        {
            await store.ChangeAsync(plan.Header.Ref, [line.Key!.Value], changes[at], moment, $"change-{at}");
        }

        await store.CorrectAsync(plan.Header.Ref, line.Key!.Value, new(line.Timetable?.Phrase, "June 2001", TcAssistant.Timetables.Timetable.Read("June 2001", null, new(null)), "Bruno Secret", Some.Instant), moment.By, "correct");
        var paths = new[] { $"/api/plans/{plan.Header.Ref.Key}", $"/api/plans/{plan.Header.Ref.Key}/lines/{line.Key}" };
        foreach (var path in paths)
        {
            Assert.Contains("Bruno Secret", (await world.GetAsync("bo", path)).Body, StringComparison.Ordinal);
            var shown = (await world.GetAsync("eva", path)).Body;
            Assert.DoesNotContain("Secret", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", shown, StringComparison.Ordinal);
            Assert.Contains("\"underWay\"", shown, StringComparison.Ordinal);
        }
    }

    private async Task<ApiTeams> WorldAsync()
    {
        var world = await ApiTeams.StartAsync(azurite, admin: "object-of-admin");
        await world.WithTeamAsync(SignedTeams.Team, "ana", "bo", "eva guest");
        await world.WithTeamAsync(Other, "olga");
        world.Teams.Roster(Chat, "ana", "bo");
        await KeepAsync(world, new Conversation(SignedTeams.TenantId, Chat, ConversationKind.Group, "http://127.0.0.1:9/_connector/", "{}"));
        return world;
    }

    private static Task<Conversation?> KeepAsync(ApiTeams world, Conversation place) =>
        world.Teams.App.Part<Conversations>().ChangeAsync(place.Tenant, place.Id, _ => place);

    private static async Task<StoredPlan> PlanAsync(ApiTeams world, string where)
    {
        var tenant = SignedTeams.TenantId;
        switch (where)
        {
            case "team":
                return await world.ImportAsync(ApiTeams.TeamScope);
            case "other team":
                return await world.ImportAsync(new Scope(tenant, ScopeKind.Team, Other));
            case "unknown team":
                return await world.ImportAsync(new Scope(tenant, ScopeKind.Team, "19:never@thread.tacv2"));
            case "chat":
                return await world.ImportAsync(new Scope(tenant, ScopeKind.Chat, Chat));
            case "organisation":
                return await world.ImportAsync(Scope.Organisation(tenant));
            case "brought":
                var brought = await world.ImportAsync(ApiTeams.ScopeOf("ana"));
                await KeepAsync(world, new Conversation(tenant, SignedTeams.Channel, ConversationKind.Channel, "http://127.0.0.1:9/_connector/", "{}", SignedTeams.Team, SignedTeams.Channel, brought.Header.Ref)
                {
                    PlanBy = SignedTeams.PersonOf("ana"),
                });
                world.Teams.Roster(SignedTeams.Channel, "ana", "bo", "eva guest");
                return brought;
            case "sample":
                return (await world.Teams.App.Part<PlanStore>().ImportAsync(new ImportRequest(ApiTeams.ScopeOf("ana"), Some.Plan(), SamplePlan.Steward, Some.Instant, "sample") { IsSample = true, Onto = new("sample") })).Plan;
            default:
                return await world.ImportAsync(ApiTeams.ScopeOf("ana"));
        }
    }
}
