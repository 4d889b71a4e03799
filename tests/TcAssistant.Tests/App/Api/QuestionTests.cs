using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Api;

/// <summary>Questions and phrases through the API, answered as the command line answers them; what is malformed is said plainly.</summary>
public sealed class QuestionTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_question_is_answered_from_the_stored_plan()
    {
        await using var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["bo"]);
        var plan = await world.ImportAsync(ApiTeams.TeamScope);

        var answer = (await world.PostAsync("bo", "/api/ask", new JsonObject { ["question"] = "what is due in May 2000?", ["plan"] = plan.Header.Ref.Key.Value })).Json;

        Assert.Equal(["II.3.1", "II.3.2", "II.3.4"], answer["lines"]!.AsArray().Select(line => (string)line!));
        Assert.Equal((3, true, "due", "en"), ((int)answer["count"]!, (bool)answer["understood"]!, (string?)answer["reading"]!["intent"], (string?)answer["language"]));
    }

    [Theory]
    [InlineData("this month", "2000-05-10", "2000-05-01")]
    [InlineData("this month", null, "2000-04-01")]
    public async Task Today_is_the_plan_s_day_unless_another_is_named(string when, string? today, string from)
    {
        await using var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["bo"]);
        var plan = await world.ImportAsync(ApiTeams.TeamScope);

        var answer = (await world.PostAsync("bo", "/api/ask", new JsonObject { ["question"] = $"what is due {when}?", ["plan"] = plan.Header.Ref.Key.Value, ["today"] = today })).Json;

        Assert.Equal(from, (string?)answer["reading"]!["from"]);
    }

    [Theory]
    [InlineData("""{"phrase":"mai 2000"}""", "due", "2000-05-31", "due in May 2000")]
    [InlineData("""{"phrase":"mai 2000","lang":"fr"}""", "due", "2000-05-31", "prévu en mai 2000")]
    [InlineData("""{"phrase":"within 90 days","lang":"en","today":"2000-01-01"}""", "due", "2000-03-31", "31 March 2000")]
    public async Task A_phrase_is_read_and_described(string body, string kind, string to, string description)
    {
        await using var world = await ApiTeams.StartAsync(azurite);

        var timetable = (await world.PostAsync("bo", "/api/when", JsonNode.Parse(body)!)).Json;

        var milestone = Assert.Single(timetable["milestones"]!.AsArray())!;
        Assert.Equal((kind, to), ((string?)milestone["kind"], (string?)milestone["to"]));
        Assert.Contains(description, (string?)timetable["description"], StringComparison.Ordinal);
    }

    public static TheoryData<string, string, int> Malformed => new()
    {
        { "/api/when", "", 400 },
        { "/api/when", "null", 400 },
        { "/api/when", "{", 400 },
        { "/api/when", "[]", 400 },
        { "/api/when", "\"May 2000\"", 400 },
        { "/api/when", "{}", 400 },
        { "/api/when", """{"phrase":" "}""", 400 },
        { "/api/when", """{"phrase":7}""", 400 },
        { "/api/when", """{"phrase":"May","today":"tomorrow"}""", 400 },
        { "/api/when", """{"phrase":"May","lang":"xx"}""", 400 },
        { "/api/when", "{\"phrase\":\"" + new string('x', 2_001) + "\"}", 400 },
        { "/api/when", "{\"phrase\":\"" + new string('x', 70_000) + "\"}", 413 },
        { "/api/when", "{\"phrase\":" + new string('[', 200) + "}", 400 },
        { "/api/ask", """{"question":"what is due?"}""", 400 },
        { "/api/ask", """{"plan":"p"}""", 400 },
        { "/api/ask", """{"question":"what is due?","plan":"nosuch"}""", 404 },
        { "/api/ask", "{\"question\":\"what is due?\",\"plan\":\"" + new string('p', 5_000) + "\"}", 404 },
        { "/api/ask", """{"question":"what is due?","plan":"a'b/..\\_"}""", 404 },
        { "/api/ask", "{\"question\":\"" + new string('x', 2_001) + "\",\"plan\":\"p\"}", 400 },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task What_is_malformed_is_a_problem_of_whoever_sent_it(string path, string body, int status)
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        ProblemAssert.Is(status, await world.SendAsync(HttpMethod.Post, "bo", path, content));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Only_json_is_taken_as_a_question(string type)
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        using var content = new StringContent("""{"phrase":"May 2000"}""", Encoding.UTF8, type);
        ProblemAssert.Is(415, await world.SendAsync(HttpMethod.Post, "bo", "/api/when", content));
    }

    [Theory]
    [InlineData("fr", "Ce plan n’existe pas")]
    [InlineData("es", "Ese plan no existe")]
    [InlineData("de", "There is no such plan")]
    public async Task A_problem_speaks_the_language_of_whoever_asked(string language, string words)
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        ProblemAssert.Is(404, await world.GetAsync("bo", "/api/plans/nosuch", language), words);
    }

    [Fact]
    public async Task Nobody_s_words_are_read_before_they_have_signed_in()
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        using var content = new StringContent("{", Encoding.UTF8, "application/json");
        ProblemAssert.Is(401, await world.SendAsync(HttpMethod.Post, null, "/api/when", content));
    }

    [Fact]
    public async Task The_description_names_every_endpoint_and_no_other()
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        var answer = await world.GetAsync(null, "/api/openapi.json");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var named = answer.Json["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key} {path.Key}"));
        Assert.Equal(Endpoints.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        foreach (var operation in answer.Json["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => method.Value!)))
        {
            Assert.NotEmpty((string?)operation["summary"] ?? "");
            Assert.NotNull(operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]);
            Assert.NotNull(operation["responses"]!["default"]!["content"]!["application/problem+json"]!["schema"]);
            Assert.Contains(operation["parameters"]!.AsArray(), parameter => (string?)parameter!["name"] == "lang");
            Assert.Equal((string?)operation["operationId"] != "settings", operation["security"] is not null);
        }
    }

    private static readonly string[] Endpoints =
    [
        "get /api/settings", "get /api/session", "get /api/plans", "get /api/plans/{id}", "get /api/plans/{id}/lines/{key}", "post /api/documents/read", "post /api/when", "post /api/ask",
        "post /api/plans/{id}/compare", "get /api/places", "post /api/plans",
    ];
}
