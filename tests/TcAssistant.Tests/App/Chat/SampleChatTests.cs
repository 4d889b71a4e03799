using System.Text.Json.Nodes;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>The sample in a personal chat of a real day: every card says which day it is taken to be, nobody is reminded of it, and one button takes it away.</summary>
public sealed class SampleChatTests(AzuriteFixture azurite)
{
    private const string Notice = "17 April 2000";

    [Theory]
    [InlineData("what is due in 2000?")]
    [InlineData("what is due in August 2000?")]
    [InlineData("what is the meaning of life?")]
    [InlineData("help")]
    [InlineData("overview")]
    [InlineData("workload")]
    [InlineData("II.3.1")]
    [InlineData("history of II.3.1")]
    [InlineData("link to II.3.1")]
    [InlineData("my lines")]
    [InlineData("which plan?")]
    [InlineData("mark II.3.1 done")]
    [InlineData("assign II.3.1 to the statistics unit")]
    [InlineData("note on II.3.1: seen")]
    [InlineData("undo")]
    [InlineData("II.4.6 has no date")]
    [InlineData("II.4.6 means the moon")]
    [InlineData("remind us here")]
    [InlineData("what will you send this week?")]
    [InlineData("why did nothing come for II.3.1?")]
    [InlineData("no reminders for part I")]
    [InlineData("remind me on Thursday about II.3.1")]
    [InlineData("my reminders")]
    [InlineData("send me a digest")]
    [InlineData("which dates passed before the import?")]
    [InlineData("make @Ben deputy")]
    [InlineData("I am away 1–14 May")]
    [InlineData("give all lines of the press unit to the statistics unit")]
    public async Task Every_card_says_the_day_and_so_does_whatever_is_pressed_on_it(string typed)
    {
        await using var app = await StartAsync();
        var ana = await WithSampleAsync(app);

        await SaysSoAsync(ana, await ana.AskAsync(typed), depth: 2, []);
    }

    [Theory]
    [InlineData("personal", "a:ana")]
    [InlineData("groupChat", "19:group@thread.v2")]
    [InlineData("channel", "19:channel@thread.tacv2")]
    public async Task It_reminds_nowhere(string kind, string conversation)
    {
        await using var app = await StartAsync();
        await WithSampleAsync(app);
        var ana = new Chatter(app, "Ana", conversation, kind, kind == "channel" ? "19:team" : null);
        await ana.AskAsync("use plan GB.276/TC/2");

        var said = await ana.AskAsync("remind us here");

        Assert.DoesNotContain("Reminders of this plan come here", said.Text, StringComparison.Ordinal);
    }

    private Task<ChatApp> StartAsync() => ChatApp.StartAsync(azurite, ChatApp.NewPrefix(), today: "2026-11-23");

    private static async Task<Chatter> WithSampleAsync(ChatApp app)
    {
        var ana = new Chatter(app, "Ana", "a:ana");
        Assert.Single(await ana.PressAsync("trySample", []));
        return ana;
    }

    /// <param name="pressed">Verbs that are not pressed any more.</param>
    private static async Task SaysSoAsync(Chatter person, Said card, int depth, HashSet<string> pressed)
    {
        Assert.Contains(Notice, card.Text, StringComparison.Ordinal);
        foreach (var button in depth > 0 ? card.Buttons.ToList() : [])
        {
            var verb = button["verb"]!.GetValue<string>();
            if (verb == "removeSample" || !pressed.Add(verb))
            {
                continue;
            }

            foreach (var said in (await person.PressAsync(verb, (JsonObject)button["data"]!.DeepClone())).Where(said => said.Card.ContainsKey("body")))
            {
                await SaysSoAsync(person, said, depth - 1, pressed);
            }
        }
    }
}
