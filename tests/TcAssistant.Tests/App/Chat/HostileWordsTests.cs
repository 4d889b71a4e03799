using System.Text;
using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>A plan, a person and presses made to hurt: words that want to be links or mentions, names without end, days at the ends of time.</summary>
public sealed class HostileWordsTests(AzuriteFixture azurite)
{
    private const string Words =
        "[Click](javascript:alert(1)) <at>Ana</at> <a href=\"https://evil.example\">x</a> ![p](https://evil.example/p.png) **b** {{DATE(2000-01-01T00:00:00Z)}} \u202Egnp.exe\u202C\u200B\u0007 https://evil.example www.evil.example";

    private static readonly string[] Asked =
    [
        "I.1.a.1", "overview", "what is due in May 2000?", "what is next?", "what is overdue?", "workload", "who owns I.1.a.1?", "history of I.1.a.1", "my lines", "which plan?",
        "use plan nothing of the kind", "I.1.a.1 means June 2001", "mark I.1.a.1 done", "note on I.1.a.1: " + Words, "I.1.a.1 belongs to " + Words, "I.1.a.1 is mine", "accept June 2001 for I.1.a.1 (" + Words + ")",
        "I.1.a.1 is expected in June 2001 because " + Words, "remind us here", "what will you send this week?", "remind me tomorrow about I.1.a.1", "my reminders", "send me a digest", "I am away 1–14 May", "make Ana deputy",
        "why did nothing come for I.1.a.1?", "what became of your reminders?", "which dates passed before the import?", "anything on click?", Words, "what is due in " + Words + "?", "help",
    ];

    private static readonly string[] Pressed = ["Do it", "Confirm", "More", "Change"];

    /// <summary>What a person may type, or a client put into a press, about days that the calendar ends with.</summary>
    private static readonly string[] AtTheEnds =
    [
        "what is due in 9999?", "and the next year?", "what is due in December 9999?", "and in the next quarter?", "what was due in the year 1?", "what is due by 31 December 9999?", "overdue as of 31 December 9999",
        "overdue as of 1 January 0001", "what is due in the next 2147483647 weeks?", "what is due in the next 99999999999999999999 days?", "what starts in 9999?", "workload in 9999", "what is next?", "overview",
        "what is overdue?", "what is due this month?", "I.1.a.1", "history of I.1.a.1", "my lines", "what will you send this week?", "what will you send in December 9999?", "when will you remind us of I.1.a.1?", "why did nothing come for I.1.a.1?",
        "what became of your reminders?", "remind me on 31 December 9999 about I.1.a.1", "remind me in 99999 weeks about I.1.a.1", "remind me in 2147483647 days about I.1.a.1", "my reminders", "I am away 1 January to 31 December 9999",
        "I.1.a.1 is expected on 31 December 9999", "I.1.a.1 means 31 December 9999", "accept 31 December 9999 for I.1.a.1 (x)", "remind us 99999 days before", "remind us here 36500 days before", "I.1.a.1: remind 99999 days before",
        "quiet hours from 99:00 to 8", "remind us at 99:99", "which dates passed before the import?", "what is due in May 2000?", "export calendar",
    ];

    [Fact]
    public async Task Words_of_documents_and_people_are_words_on_every_card()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var plan = Some.Plan(reference: "GB.1/" + Words, text: Words) with { Title = Words, Language = Language.English };
        await app.Part<PlanStore>().ImportAsync(new ImportRequest(new Scope("local", ScopeKind.Team, SignedTeams.Team), plan, new Person("object-of-ana", Words), Some.Instant, "import"), TestContext.Current.CancellationToken);
        var ana = new Chatter(app, "ana", SignedTeams.Channel, "channel", SignedTeams.Team);

        foreach (var text in Asked)
        {
            var message = ana.Message(text);
            message["from"]!["name"] = Words;
            foreach (var said in await app.SendAsync(message))
            {
                AssertHarmless(said, text);
                foreach (var button in Pressed.Where(said.HasButton))
                {
                    foreach (var after in await ana.PressAsync(said, button))
                    {
                        AssertHarmless(after, $"{text}, {button}");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(200)]
    [InlineData(20_000)]
    [InlineData(100_000)]
    public async Task A_name_without_end_neither_breaks_a_card_nor_the_plan(int length)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await app.Part<PlanStore>().ImportAsync(Some.Import(Some.Plan() with { Language = Language.English }, scope: new Scope("local", ScopeKind.Team, SignedTeams.Team)) with { By = new Person("object-of-ana", "ana") }, TestContext.Current.CancellationToken);
        var ana = new Chatter(app, "ana", SignedTeams.Channel, "channel", SignedTeams.Team);
        foreach (var text in new[] { "mark I.1.a.1 done", "I.1.a.2 is mine", "make me deputy", "remind us here", "I am away 1–14 May", "history of I.1.a.1", "I.1.a.2", "who owns I.1.a.2?", "overview" })
        {
            var message = ana.Message(text);
            message["from"]!["name"] = "Ana" + new string('\u0301', length);
            foreach (var said in await app.SendAsync(message))
            {
                AssertIsAnswer(said, text);
                if (said.HasButton("Do it"))
                {
                    var press = ana.Activity("invoke");
                    press["from"]!["name"] = message["from"]!["name"]!.DeepClone();
                    press["name"] = "adaptiveCard/action";
                    var button = said.Button("Do it");
                    press["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = button["verb"]!.DeepClone(), ["data"] = button["data"]!.DeepClone() } };
                    AssertIsAnswer(Assert.Single(await app.SendAsync(press)), $"{text}, pressed");
                }
            }
        }
    }

    // The days that a forged press carries: on, and the day from which.
    [Theory]
    [InlineData("9999-12-31", "0001-01-01")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("9999-01-01", "9999-01-01")]
    public async Task Days_at_the_ends_of_time_break_nothing(string on, string from)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var stored = (await app.Part<PlanStore>().ImportAsync(
            Some.Import(Some.Plan() with { Language = Language.English }, scope: new Scope("local", ScopeKind.Team, SignedTeams.Team)) with { By = new Person("object-of-ana", "ana") }, TestContext.Current.CancellationToken)).Plan;
        var ana = new Chatter(app, "ana", SignedTeams.Channel, "channel", SignedTeams.Team);
        await ana.AskAsync("remind us here");
        var lines = stored.Tracked.Plan.Lines.Select(line => line.Key!.Value.Value).ToList();
        JsonObject Data(int line, JsonObject change) => new() { ["plan"] = stored.Header.Ref.Key.Value, ["lines"] = new JsonArray(lines[line]), ["change"] = change };

        await ana.PressAsync(Verbs.Change, Data(0, new() { ["kind"] = "Expected", ["on"] = on }));
        await ana.PressAsync(Verbs.Change, Data(1, new() { ["kind"] = "Accepted", ["from"] = from, ["on"] = on, ["words"] = "GB.277" }));
        await ana.PressAsync(Verbs.Away, new() { ["plan"] = stored.Header.Ref.Key.Value, ["absence"] = new JsonObject { ["who"] = "object-of-ana", ["name"] = "ana", ["from"] = from, ["to"] = on } });

        await AllAreAnsweredAsync(app, ana);
    }

    [Theory]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("9999-12-31", "0001-01-01")]
    public async Task A_follow_up_from_the_ends_of_time_is_answered(string from, string to)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await app.Part<PlanStore>().ImportAsync(Some.Import(Some.Plan() with { Language = Language.English }, scope: new Scope("local", ScopeKind.Team, SignedTeams.Team)), TestContext.Current.CancellationToken);
        var ana = new Chatter(app, "ana", SignedTeams.Channel, "channel", SignedTeams.Team);
        var answer = await ana.AskAsync("what is due in May 2000?");
        var asked = answer.Button("And in June 2000?")["data"]!["asked"]!;

        foreach (var follow in new[] { "And in June 2000?", "and the next month?", "and the month before?", "and the next quarter?", "and the year after?", "and before?", "only part I", "which ones are overdue?", "by the end of next year" })
        {
            foreach (var today in new[] { "2000-04-17", from, to })
            {
                var forged = asked.DeepClone();
                forged["today"] = today;
                forged["reading"]!["from"] = from;
                forged["reading"]!["to"] = to;
                forged["reading"]!["asOf"] = to;
                foreach (var verb in new[] { Verbs.Ask, Verbs.Page })
                {
                    foreach (var said in await ana.PressAsync(verb, new() { ["question"] = follow, ["page"] = 10_000, ["asked"] = forged.DeepClone() }))
                    {
                        AssertIsAnswer(said, $"{verb} {follow} from {from} to {to}, today {today}");
                    }
                }
            }
        }

        await AllAreAnsweredAsync(app, ana);
    }

    private static async Task AllAreAnsweredAsync(ChatApp app, Chatter ana)
    {
        foreach (var text in AtTheEnds)
        {
            foreach (var said in await app.SendAsync(ana.Message(text)))
            {
                AssertIsAnswer(said, text);
                if (said.HasButton("Do it"))
                {
                    Assert.All(await ana.PressAsync(said, "Do it"), after => AssertIsAnswer(after, $"{text}, pressed"));
                }
            }
        }
    }

    private static void AssertIsAnswer(Said said, string text)
    {
        Assert.False(said.Text.Contains(NoticeWording.ErrorTitle.In(Language.English), StringComparison.Ordinal), $"{text}: {said.Text}");
        Assert.True(Encoding.UTF8.GetByteCount(said.Card.ToJsonString()) < 28 * 1024, $"{text}: {said.Card.ToJsonString().Length} characters");
    }

    private static void AssertHarmless(Said said, string text)
    {
        AssertIsAnswer(said, text);
        Assert.True(!said.Summary.Any(IsInvisible), $"{text}: {said.Summary}");
        Assert.True(said.Card["msteams"]?["entities"] is null, $"{text} calls somebody");
        foreach (var item in Items(said.Card))
        {
            var (type, words) = ((string?)item["type"], item["text"] is JsonValue value && value.TryGetValue<string>(out var shown) ? shown : "");
            Assert.False(type is "Action.OpenUrl" or "Image" or "Media", $"{text}: {item.ToJsonString()}");
            Assert.False(words.Any(IsInvisible), $"{text}: {words}");
            Assert.True(type != "TextBlock" || !words.Replace("\\[", "", StringComparison.Ordinal).Contains('[', StringComparison.Ordinal) && !words.Replace("\\<", "", StringComparison.Ordinal).Contains('<', StringComparison.Ordinal), $"{text}: {words}");
        }
    }

    private static bool IsInvisible(char letter) => char.IsControl(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.Format;

    private static IEnumerable<JsonObject> Items(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Items(member.Value)).Prepend(item),
        JsonArray items => items.SelectMany(Items),
        _ => [],
    };
}
