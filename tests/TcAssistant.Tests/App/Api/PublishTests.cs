using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Api;

/// <summary>A plan is published from a page: stored, corrected, and told of in a channel, once for one operation.</summary>
public sealed class PublishTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_plan_is_stored_corrected_and_told_of_and_the_channel_speaks_about_it()
    {
        await using var world = await WorldAsync();
        var request = Request(channel: SignedTeams.Channel, corrections:
        [
            new() { ["line"] = "II.3.1", ["readAs"] = "June 2001", ["owner"] = "bo" },
            new() { ["line"] = "II.3.2", ["readAs"] = null },
            new() { ["line"] = "II.3.3", ["owner"] = "Unit X" },
            new() { ["line"] = "IX.9.9", ["readAs"] = "June 2001" },
            new() { ["line"] = "II.3.4", ["readAs"] = "some time" },
        ]);
        var heard = world.Teams.Heard;

        var published = (await PublishAsync(world, "ana", request)).Json;

        Assert.Equal(("newPlan", true, "steward", "team", true), ((string?)published["result"], (bool)published["told"]!, (string?)published["plan"]!["role"], (string?)published["plan"]!["place"]!["kind"], (bool)published["plan"]!["chosen"]!));
        Assert.Equal(["The document has no line IX.9.9.", "II.3.4: “some time” was not understood as a date."], published["notApplied"]!.AsArray().Select(one => (string)one!));
        var plan = (await world.GetAsync("bo", $"/api/plans/{published["plan"]!["id"]}")).Json;
        Assert.Equal("2001-06-30", (string?)State(plan, "II.3.1")["milestones"]![0]!["to"]);
        Assert.Equal("bo", (string?)State(plan, "II.3.1")["owner"]);
        Assert.Empty(State(plan, "II.3.2")["milestones"]!.AsArray());
        Assert.Equal("Unit X", (string?)State(plan, "II.3.3")["owner"]);
        Assert.Null(State(plan, "II.3.4")["correction"]);
        var stored = Assert.Single(await world.Teams.App.Part<PlanStore>().ListAllAsync(SignedTeams.TenantId));
        Assert.Equal(("plan.docx", "Europe/Zurich", "object-of-ana"), (stored.SourceFile, stored.TimeZone, stored.Steward.Id));
        var said = Assert.Single(world.Teams.Connector.Messages.Values, message => !heard.Contains(message.Id));
        Assert.Contains("ana published GB.276/TC/2 here.", (string?)said.Activity["summary"], StringComparison.Ordinal);
        Assert.Equal(stored.Ref, (await world.Teams.App.Part<Conversations>().FindAsync(SignedTeams.TenantId, SignedTeams.Channel))!.Plan);
        Assert.Equal("object-of-bo", (await world.Teams.App.Part<PlanStore>().LoadAsync(stored.Ref))!.Tracked.State.Lines.Values.Single(state => state.Owner == "bo").OwnerId);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task The_same_operation_again_gives_the_same_answer_and_changes_nothing(int atOnce)
    {
        await using var world = await WorldAsync();
        var request = Request(channel: SignedTeams.Channel, corrections: [new() { ["line"] = "II.3.1", ["readAs"] = "June 2001", ["owner"] = "bo" }, new() { ["line"] = "no such" }]);
        var first = (await PublishAsync(world, "ana", request)).Json;
        var (store, plan) = (world.Teams.App.Part<PlanStore>(), Assert.Single(await world.Teams.App.Part<PlanStore>().ListAllAsync(SignedTeams.TenantId)).Ref);
        var (history, heard) = ((await store.HistoryAsync(plan)).Count, world.Teams.Heard.Count);

        var again = await Task.WhenAll(Enumerable.Range(0, atOnce + 1).Select(_ => PublishAsync(world, "ana", request)));

        Assert.All(again, answer => Assert.True(JsonNode.DeepEquals(first, answer.Json), answer.Body));
        Assert.Equal((history, heard), ((await store.HistoryAsync(plan)).Count, world.Teams.Heard.Count));
    }

    [Fact]
    public async Task An_operation_that_comes_again_after_the_next_edition_leaves_that_one_as_it_is()
    {
        await using var world = await WorldAsync();
        var request = Request(corrections: [new() { ["line"] = "II.3.1", ["readAs"] = "June 2001" }]);
        var first = (await PublishAsync(world, "ana", request)).Json;
        var second = (await PublishAsync(world, "ana", Request(), Language.French)).Json;
        var store = world.Teams.App.Part<PlanStore>();
        var before = await store.HistoryAsync(Assert.Single(await store.ListAllAsync(SignedTeams.TenantId)).Ref);

        var again = (await PublishAsync(world, "ana", request)).Json;

        Assert.Equal(("newPlan", "newEdition", "newPlan", 2), ((string?)first["result"], (string?)second["result"], (string?)again["result"], (int)again["plan"]!["edition"]!));
        Assert.Equal(before.Count, (await store.HistoryAsync(Assert.Single(await store.ListAllAsync(SignedTeams.TenantId)).Ref)).Count);
    }

    [Fact]
    public async Task A_document_that_says_the_same_changes_nothing()
    {
        await using var world = await WorldAsync();
        await PublishAsync(world, "ana", Request());
        Assert.Equal("unchanged", (string?)(await PublishAsync(world, "ana", Request())).Json["result"]);
    }

    [Fact]
    public async Task Where_the_channel_does_not_take_the_message_all_else_stands()
    {
        await using var world = await WorldAsync();
        world.Teams.Connector.NotInstalled[SignedTeams.Channel] = true;
        var request = Request(channel: SignedTeams.Channel);

        var published = await PublishAsync(world, "ana", request);

        Assert.Equal((HttpStatusCode.OK, false), (published.Status, (bool)published.Json["told"]!));
        Assert.Single(await world.SeenByAsync("bo"));
    }

    public static TheoryData<string, string, int, string> Refusals => new()
    {
        { "a member, onto another's plan", "bo", 403, "the steward, ana," },
        { "a member, the same reference", "bo", 403, "the steward, ana," },
        { "a guest of the team", "eva", 403, "Guests" },
        { "nobody of the team", "olga", 404, "no such place" },
        { "another tenant", $"ana {SignedTeams.OtherTenantId}", 404, "no such place" },
        { "an unknown place", "ana", 404, "no such place" },
        { "another's personal place", "ana", 404, "no such place" },
        { "an unknown channel", "ana", 400, "none of the place" },
        { "a channel of another team", "ana", 400, "none of the place" },
        { "a channel, for oneself", "ana", 400, "none of the place" },
        { "onto a plan that is not seen", "bo", 404, "no such plan" },
        { "onto a plan of another place", "ana", 400, "another place" },
        { "no operation", "ana", 400, "operation" },
        { "an operation that is no guid", "ana", 400, "operation" },
        { "no place", "ana", 400, "place" },
        { "an unknown zone", "ana", 400, "Mars/Olympus" },
        { "an unknown language", "ana", 400, "en, fr or es" },
        { "a correction without a line", "ana", 400, "openapi" },
        { "a reading that is a number", "ana", 400, "openapi" },
        { "corrections that are nothing", "ana", 400, "openapi" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_publication_is_refused_and_nothing_is_stored(string which, string who, int status, string says)
    {
        await using var world = await WorldAsync();
        var (team, own, hidden) = (
            await world.ImportAsync(ApiTeams.TeamScope, TcAssistant.Tests.App.Storage.Some.Plan(reference: "GB.276/TC/2")),
            await world.ImportAsync(ApiTeams.ScopeOf("ana"), "GB.1"), await world.ImportAsync(ApiTeams.ScopeOf("olga"), "GB.2", "olga"));
        var request = which switch
        {
            "a member, onto another's plan" => Request(onto: team.Header.Ref.Key.Value),
            "an unknown place" => Request(place: "19:nowhere"),
            "another's personal place" => Request(place: "object-of-bo"),
            "an unknown channel" => Request(channel: "19:nowhere"),
            "a channel of another team" => Request(channel: "19:other@thread.tacv2"),
            "a channel, for oneself" => Request(place: "object-of-ana", channel: SignedTeams.Channel),
            "onto a plan that is not seen" => Request(onto: hidden.Header.Ref.Key.Value),
            "onto a plan of another place" => Request(onto: own.Header.Ref.Key.Value),
            "a correction without a line" => Request(corrections: [new() { ["readAs"] = "May" }]),
            "a reading that is a number" => Request(corrections: [new() { ["line"] = "II.3.1", ["readAs"] = 7 }]),
            _ => Request(),
        };
        (string Member, JsonNode? Value)? change = which switch
        {
            "no operation" => ("operation", null),
            "an operation that is no guid" => ("operation", "1"),
            "no place" => ("place", null),
            "an unknown zone" => ("timeZone", "Mars/Olympus"),
            "an unknown language" => ("lang", "de"),
            "corrections that are nothing" => ("corrections", new JsonArray((JsonNode?)null)),
            _ => null,
        };
        if (change is var (member, value))
        {
            request[member] = value;
        }

        var before = await world.Teams.App.Part<PlanStore>().ListAllAsync(SignedTeams.TenantId);
        ProblemAssert.Is(status, await PublishAsync(world, who, request), says);
        Assert.Equal(before, await world.Teams.App.Part<PlanStore>().ListAllAsync(SignedTeams.TenantId));
        Assert.Empty(await world.Teams.App.Part<PlanStore>().ListAllAsync(SignedTeams.OtherTenantId));
    }

    [Fact]
    public async Task The_sample_is_nobody_s_to_publish_onto()
    {
        await using var world = await WorldAsync();
        await world.Teams.App.Part<PlanStore>().ImportAsync(new ImportRequest(ApiTeams.ScopeOf("ana"), PlanFile.Read(SamplePlan.FileOf(Language.English)), SamplePlan.Steward, TcAssistant.Tests.App.Storage.Some.Instant, "sample") { IsSample = true, Onto = new("sample") });
        ProblemAssert.Is(404, await PublishAsync(world, "ana", Request(place: "object-of-ana", onto: "sample")));
        Assert.Equal("newPlan", (string?)(await PublishAsync(world, "ana", Request(place: "object-of-ana"))).Json["result"]);
    }

    [Fact]
    public async Task Where_a_plan_can_be_published_is_where_its_reader_is_a_member()
    {
        await using var world = await WorldAsync();
        async Task<string> Of(string who) => string.Join("; ", (await world.GetAsync(who, "/api/places")).Json.AsArray().Select(place =>
            $"{place!["kind"]} {place["name"]}: {string.Join(", ", place["channels"]!.AsArray().Select(channel => (string?)channel!["name"] ?? "General"))}"));

        Assert.Equal("person ana: ; team The team: General, Work", await Of("ana"));
        Assert.Equal("person eva: ", await Of("eva"));
        Assert.Equal("person olga: ; team The team: General", await Of("olga"));
        Assert.Equal($"person ana: ", await Of($"ana {SignedTeams.OtherTenantId}"));
    }

    [Theory]
    [InlineData("application/json", "{}", 415)]
    [InlineData("multipart/form-data", "x", 400)]
    [InlineData("multipart/form-data; boundary=b", "", 400)]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"request\"\r\n\r\n{", 400)]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"request\"\r\n\r\n{}\r\n--b--\r\n", 400)]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.txt\"\r\n\r\nHello\r\n--b--\r\n", 400)]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.txt\"\r\n\r\nHello\r\n--b\r\nContent-Disposition: form-data; name=\"request\"\r\n\r\n[1\r\n--b--\r\n", 400)]
    public async Task What_is_malformed_is_a_problem_of_whoever_sent_it(string type, string body, int status)
    {
        await using var world = await WorldAsync();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        ProblemAssert.Is(status, await world.SendAsync(HttpMethod.Post, "ana", "/api/plans", content));
    }

    private async Task<ApiTeams> WorldAsync()
    {
        var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["ana", "bo", "eva guest"]);
        await world.WithTeamAsync("19:other@thread.tacv2", "olga");
        await world.Teams.App.Part<Conversations>().ChangeAsync(SignedTeams.TenantId, SignedTeams.Channel, _ => new(
            SignedTeams.TenantId, SignedTeams.Channel, ConversationKind.Channel, "http://127.0.0.1:9/_connector/", "{}", SignedTeams.Team, SignedTeams.Channel)
        {
            ChannelName = "Work",
        });
        return world;
    }

    private static JsonObject Request(string place = SignedTeams.Team, string? channel = null, string? onto = null, JsonObject[]? corrections = null) => new()
    {
        ["operation"] = Guid.NewGuid().ToString(),
        ["place"] = place,
        ["channel"] = channel,
        ["onto"] = onto,
        ["timeZone"] = "Europe/Zurich",
        ["corrections"] = new JsonArray([.. corrections ?? []]),
        ["lang"] = "en",
    };

    private static async Task<ApiAnswer> PublishAsync(ApiTeams world, string who, JsonObject request, Language language = Language.English)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(await File.ReadAllBytesAsync(SamplePlan.FileOf(language))), "document", "plan.docx" },
            { new StringContent(request.ToJsonString(), Encoding.UTF8, "application/json"), "request" },
        };
        return await world.SendAsync(HttpMethod.Post, who, "/api/plans", form);
    }

    private static JsonNode State(JsonNode plan, string id) => plan["parts"]!.AsArray()
        .SelectMany(part => part!["issues"]!.AsArray()).SelectMany(issue => issue!["lines"]!.AsArray()).Single(line => (string)line!["id"]! == id)!["state"]!;
}
