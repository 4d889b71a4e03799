using System.Net;
using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>People search lines while they write a message, and put one line's card into it.</summary>
public class LineSearchTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("II.3.1", "en-GB", "II.3.1 · by 31 May 2000")]
    [InlineData("due in May 2000", "en-GB", "II.3.1 · by 31 May 2000|II.3.2 · by 31 May 2000|II.3.4 · by 31 May 2000")]
    [InlineData("échéances de mai 2000", "fr-FR", "II.3.1 · d’ici au 31 mai 2000|II.3.2 · d’ici au 31 mai 2000|II.3.4 · d’ici au 31 mai 2000")]
    [InlineData("", "en-GB", "I.1.a.1 · by 30 April 2000|II.2.2 · by 30 April 2000|II.2.3 · by 30 April 2000")]
    public async Task What_is_typed_is_searched_as_it_would_be_asked(string typed, string locale, string titles)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app) with { Locale = locale };

        var found = Found(await SearchAsync(ana, typed));

        Assert.Equal(titles.Split('|'), found.Select(one => (string?)one["preview"]!["content"]!["title"]));
        Assert.All(found, one => Assert.Equal("AdaptiveCard", (string?)one["content"]!["type"]));
        Assert.All(found, one => Assert.NotEqual("", (string?)one["preview"]!["content"]!["text"]));
    }

    [Fact]
    public async Task A_topic_is_found_in_another_language_than_the_plans()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());

        Assert.NotEmpty(Found(await SearchAsync(await WithSampleAsync(app), "gender")));
    }

    [Fact]
    public async Task Results_come_by_the_page()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);

        var (first, second) = (Found(await SearchAsync(ana, "part II", 0, 5)), Found(await SearchAsync(ana, "part II", 5, 5)));

        Assert.Equal((5, 5), (first.Count, second.Count));
        Assert.Empty(first.Select(Title).Intersect(second.Select(Title)));
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("what is the weather?")]
    public async Task What_is_not_found_is_said_in_a_sentence(string typed)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());

        var answer = await SearchAsync(await WithSampleAsync(app), typed);

        Assert.Equal("message", (string?)answer["composeExtension"]!["type"]);
        Assert.Contains(typed, (string?)answer["composeExtension"]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_for_others_has_neither_notes_nor_owners_nor_buttons()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithSampleAsync(app);
        await ana.PressAsync(await ana.AskAsync("note for II.3.1: ask Bruno again"), "Do it");
        await ana.PressAsync(await ana.AskAsync("II.3.1 is mine"), "Do it");
        Assert.Contains("owner: ana", (await ana.AskAsync("II.3.1")).Text, StringComparison.Ordinal);

        var card = Assert.Single(Found(await SearchAsync(ana, "II.3.1")))["content"]!.ToJsonString();

        Assert.DoesNotContain("Bruno", card, StringComparison.Ordinal);
        Assert.DoesNotContain("owner", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", card, StringComparison.Ordinal);
        Assert.Contains("17 April 2000", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_finds_anothers_plan_and_a_search_leaves_nothing_behind()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await WithSampleAsync(app);
        await app.Part<PlanStore>().ImportAsync(new ImportRequest(
            new Scope(ChatMessage.LocalTenant, ScopeKind.Team, "19:team"), Some.Plan(), new Person("ben", "Ben"), Some.Instant, "import"));
        var before = (await app.Part<Tables>().Conversations.QueryAsync(null)).Count;

        foreach (var intruder in new[]
        {
            new Chatter(app, "eve", "a:eve"), new Chatter(app, "eve", "19:group@thread.v2", "groupChat"), new Chatter(app, "eve", "19:channel", "channel", "19:other-team"),
            new Chatter(app, "eve", "19:channel", "channel", "19:team") { Home = "elsewhere" },
        })
        {
            Assert.Equal("message", (string?)(await SearchAsync(intruder, "due in May 2000"))["composeExtension"]!["type"]);
        }

        Assert.Equal(before, (await app.Part<Tables>().Conversations.QueryAsync(null)).Count);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("""{"parameters":{}}""")]
    [InlineData("""{"parameters":[7]}""")]
    public async Task A_malformed_search_is_a_bad_request(string value)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var query = Query(new Chatter(app, "ana", "a:ana"), "");
        query["value"] = JsonNode.Parse(value);

        using var answer = await app.PostAsync(query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static string? Title(JsonObject found) => (string?)found["preview"]!["content"]!["title"];

    private static List<JsonObject> Found(JsonObject answer) => [.. answer["composeExtension"]!["attachments"]!.AsArray().Select(one => one!.AsObject())];

    private static async Task<JsonObject> SearchAsync(Chatter person, string typed, int skip = 0, int count = 25)
    {
        using var answer = await person.App.PostAsync(Query(person, typed, skip, count));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
    }

    private static JsonObject Query(Chatter person, string typed, int skip = 0, int count = 25)
    {
        var query = person.Activity("invoke");
        query.Remove("deliveryMode");
        query["name"] = "composeExtension/query";
        query["value"] = new JsonObject
        {
            ["commandId"] = "searchLines",
            ["parameters"] = new JsonArray(typed.Length == 0
                ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" }
                : new JsonObject { ["name"] = "q", ["value"] = typed }),
            ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
        };
        return query;
    }

    private static async Task<Chatter> WithSampleAsync(ChatApp app)
    {
        var ana = new Chatter(app, "ana", "a:ana");
        await ana.PressAsync(await ana.AskAsync("hello there"), "Try it on a sample plan");
        return ana;
    }
}
