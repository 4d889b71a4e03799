using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>What a conversation is told once, when the bot comes into it.</summary>
public sealed class WelcomeTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("personal", "a:ana", "en-GB", "by myself", null)]
    [InlineData("groupChat", "19:group@thread.v2", "fr-CH", "moi-même", "@TcAssistant")]
    [InlineData("channel", "19:channel@thread.tacv2", "en-GB", "by myself", "begin each question with @TcAssistant")]
    [InlineData("channel", "19:channel@thread.tacv2", "fr-CH", "moi-même", "commencez chaque question par @TcAssistant")]
    [InlineData("channel", "19:channel@thread.tacv2", "es-ES", "por mi cuenta", "empiece cada pregunta con @TcAssistant")]
    public async Task It_asks_three_questions_of_this_plan_that_the_plan_answers(string kind, string conversation, string locale, string silent, string? mention)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await ImportAsync(app);
        var ana = new Chatter(app, "Ana", conversation, kind, kind == "channel" ? "19:team" : null, locale);

        var welcome = Assert.Single(await app.SendAsync(ana.Installed()));

        Assert.Contains(silent, welcome.Text, StringComparison.Ordinal);
        Assert.Contains(mention ?? "", welcome.Text, StringComparison.Ordinal);
        var questions = welcome.Buttons.Where(button => button["verb"]!.GetValue<string>() == "ask").ToList();
        Assert.Equal(3, questions.Count);
        foreach (var question in questions)
        {
            var answer = Assert.Single(await ana.PressAsync("ask", (JsonObject)question["data"]!.DeepClone()), said => said.Card.ContainsKey("body"));
            Assert.Equal(locale[..2], answer.Card["lang"]!.GetValue<string>());
            Assert.Matches(@"\b(I|II|III)\.\d", answer.Text);
        }
    }

    [Fact]
    public async Task Each_conversation_has_its_own_and_has_it_once_whichever_event_comes_again()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var (chat, channel) = (new Chatter(app, "Ana", "a:ana"), new Chatter(app, "Ana", "19:channel@thread.tacv2", "channel", "19:team"));

        Assert.Single(await app.SendAsync(chat.Installed()));
        Assert.Single(await app.SendAsync(channel.Installed()));
        Assert.Empty(await app.SendAsync(chat.Installed()));
        Assert.Empty(await app.SendAsync(new Chatter(app, "Eve", "19:channel@thread.tacv2", "channel", "19:team").Installed()));
    }

    [Theory]
    [InlineData("personal", "a:ana", true)]
    [InlineData("groupChat", "19:group@thread.v2", false)]
    public async Task The_sample_is_offered_in_a_personal_chat_whether_there_is_a_plan_or_not(string kind, string conversation, bool offered)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = new Chatter(app, "Ana", conversation, kind);
        var eve = new Chatter(app, "Eve", conversation + "2", kind);

        Assert.Equal(offered, Assert.Single(await app.SendAsync(ana.Installed())).HasButton("Try it on a sample plan"));
        await ImportAsync(app);
        Assert.Equal(offered, Assert.Single(await app.SendAsync(eve.Installed())).HasButton("Try it on a sample plan"));
    }

    private static async Task ImportAsync(ChatApp app) => await app.Part<PlanStore>().ImportAsync(new ImportRequest(
        Scope.Organisation(ChatMessage.LocalTenant), PlanFile.Read(SamplePlan.FileOf(Language.French)), new Person("ben", "Ben"), Some.Instant, "import"));
}
