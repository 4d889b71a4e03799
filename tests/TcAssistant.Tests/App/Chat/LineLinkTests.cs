using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>Links to lines, and the sources of an answer that carry them.</summary>
public sealed class LineLinkTests(AzuriteFixture azurite)
{
    private const string Base = "https://plans.example.org/tc";

    [Theory]
    [InlineData("https://plans.example.org/tc/lines/abc1/k2", "abc1 k2")]
    [InlineData("https://plans.example.org/tc/lines/abc1/k2/", "abc1 k2")]
    [InlineData("https://PLANS.example.org/tc/lines/abc1/k2?utm_source=teams#x", "abc1 k2")]
    [InlineData("https://plans.example.org/lines/abc1/k2", null)]
    [InlineData("https://plans.example.org/tc/lines/abc1", null)]
    [InlineData("https://plans.example.org/tc/lines/abc1/k2/more", null)]
    [InlineData("https://plans.example.org/tc/lines/../k2", null)]
    [InlineData("https://plans.example.org/tc/lines/ab%2Fc/k2", null)]
    [InlineData("https://plans.example.org/tc/lines/abcdefghijklmnopq/k2", null)]
    [InlineData("http://plans.example.org/tc/lines/abc1/k2", null)]
    [InlineData("https://plans.example.org:444/tc/lines/abc1/k2", null)]
    [InlineData("https://ana@plans.example.org/tc/lines/abc1/k2", null)]
    [InlineData("https://plans.example.org.evil.org/tc/lines/abc1/k2", null)]
    [InlineData("lines/abc1/k2", null)]
    [InlineData("", null)]
    public void A_link_is_read_only_as_we_give_it_out(string link, string? expected) =>
        Assert.Equal(expected, Links(Base).Read(link) is var (plan, line) ? $"{plan} {line}" : null);

    [Theory]
    [InlineData("https://plans.example.org/", "https://plans.example.org/lines/p/l")]
    [InlineData("https://plans.example.org/tc", "https://plans.example.org/tc/lines/p/l")]
    [InlineData("http://127.0.0.1:3978", "http://127.0.0.1:3978/lines/p/l")]
    [InlineData("", null)]
    public void Links_begin_with_the_setting(string setting, string? expected) => Assert.Equal(expected, Links(setting).To(new("p"), new("l")));

    [Theory]
    [InlineData("plans.example.org")]
    [InlineData("http://plans.example.org")]
    [InlineData("https://ana:secret@plans.example.org")]
    [InlineData("https://plans.example.org/?x=1")]
    [InlineData("ftp://plans.example.org")]
    public void An_address_that_people_cannot_open_is_refused_at_start(string setting) =>
        Assert.Contains("Links:BaseUrl must be", Assert.Throws<FormatException>(() => Links(setting)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_link_becomes_its_lines_card_for_whoever_may_read_the_plan_and_stays_a_link_for_others()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix(), settings: $"--Links:BaseUrl={Base}");
        var ana = new Chatter(app, "ana", "a:ana");
        await ana.DropAsync("plan.fr.docx", files.AddressOf("plan.fr.docx"));
        await ana.PressAsync(await ana.AskAsync("note for II.3.1: ask Bruno again"), "Do it");
        var said = await ana.AskAsync("link to II.3.1");
        var link = said.Summary[said.Summary.IndexOf(Base, StringComparison.Ordinal)..];
        var before = (await app.Part<Tables>().Conversations.QueryAsync(null)).Count;

        // The same person in a chat that has never heard of us, then others.
        var own = Assert.Single(await UnfurlAsync(new Chatter(app, "ana", "19:group@thread.v2", "groupChat"), link));
        Chatter[] others =
        [
            new(app, "eve", "a:eve"), new(app, "eve", "19:group@thread.v2", "groupChat"), new(app, "ana", "19:group@thread.v2", "groupChat") { Home = "elsewhere" },
        ];
        foreach (var other in others)
        {
            Assert.Empty(await UnfurlAsync(other, link));
        }

        Assert.Empty(await UnfurlAsync(ana, link, "composeExtension/anonymousQueryLink"));
        Assert.Empty(await UnfurlAsync(ana, link + "x"));
        Assert.Equal("1.3", (string?)own["content"]!["version"]);
        Assert.Contains("II.3.1", own["content"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Bruno", own.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(before, (await app.Part<Tables>().Conversations.QueryAsync(null)).Count);
    }

    [Theory]
    [InlineData("en-GB,en;q=0.9", "A line of an implementation plan")]
    [InlineData("de-DE, fr-CH;q=0.9", "Une ligne d’un plan de mise en œuvre")]
    [InlineData("es", "Una línea de un plan de aplicación")]
    [InlineData("", "A line of an implementation plan")]
    public async Task A_browser_is_told_where_to_open_a_link_and_nothing_else(string accepted, string title)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());

        using var page = await app.GetAsync("/lines/anyplan/anyline", accepted);
        var text = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.DoesNotContain("anyplan", text, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_setting_it_is_said_that_there_are_no_links()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = new Chatter(app, "ana", "a:ana");
        await ana.PressAsync(await ana.AskAsync("hello there"), "Try it on a sample plan");

        Assert.Contains("Links:BaseUrl", (await ana.AskAsync("link to II.3.1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_names_the_rows_it_was_taken_from()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix(), settings: $"--Links:BaseUrl={Base}");
        var ana = new Chatter(app, "ana", "a:ana");
        await ana.PressAsync(await ana.AskAsync("hello there"), "Try it on a sample plan");

        var question = ana.Activity("message");
        question["text"] = "what is due in May 2000?";
        using var response = await app.PostAsync(question);
        var said = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["activities"]![0]!;

        var entity = Assert.Single(said["entities"]!.AsArray())!;
        Assert.Equal(("https://schema.org/Message", "Message"), ((string?)entity["type"], (string?)entity["@type"]));
        Assert.Null(entity["additionalType"]);
        var sources = entity["citation"]!.AsArray().Select(source => (Position: (int)source!["position"]!, Shown: source["appearance"]!)).ToList();
        Assert.Equal([1, 2, 3], sources.Select(source => source.Position));
        Assert.Equal(["II.3.1", "II.3.2", "II.3.4"], sources.Select(source => ((string?)source.Shown["name"])!.Split(" · ")[1]));
        Assert.All(sources, source => Assert.InRange(((string?)source.Shown["name"])!.Length, 1, 80));
        Assert.All(sources, source => Assert.InRange(((string?)source.Shown["abstract"])!.Length, 1, 160));
        Assert.All(sources, source => Assert.StartsWith(Base + "/lines/", (string?)source.Shown["url"], StringComparison.Ordinal));
    }

    private static LineLinks Links(string setting) =>
        LineLinks.From(new ConfigurationBuilder().AddInMemoryCollection([new("Links:BaseUrl", setting)]).Build());

    private static async Task<IReadOnlyList<JsonNode>> UnfurlAsync(Chatter person, string link, string name = "composeExtension/queryLink")
    {
        var query = person.Activity("invoke");
        query.Remove("deliveryMode");
        query["name"] = name;
        query["value"] = new JsonObject { ["url"] = link };
        using var answer = await person.App.PostAsync(query);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        return [.. body["composeExtension"]!["attachments"]!.AsArray().Select(one => one!)];
    }
}
