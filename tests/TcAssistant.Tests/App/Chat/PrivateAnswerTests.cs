using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>What is meant for one person is not said where others read along.</summary>
public class PrivateAnswerTests(AzuriteFixture azurite)
{
    private const string Group = "19:group@thread.v2";
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("my lines", true)]
    [InlineData("mes lignes", true)]
    [InlineData("mis líneas", true)]
    [InlineData("what is due in May 2000?", false)]
    public async Task In_a_group_chat_ones_own_lines_are_for_oneself(string asked, bool isPrivate)
    {
        await using var replica = await StartAsync();

        var said = Assert.Single(await AskAsync(replica, asked));

        Assert.Equal((Group, isPrivate), (said.ConversationId, said.IsTargeted));
        Assert.Equal(isPrivate ? "29:Ana" : null, (string?)said.Activity["recipient"]?["id"]);
    }

    [Fact]
    public async Task Where_the_channel_does_not_offer_that_it_is_said_in_the_personal_chat()
    {
        await using var replica = await StartAsync();
        replica.Connector.OffersTargeted = false;

        var said = Assert.Single(await AskAsync(replica, "my lines"));

        Assert.Equal(("a:29:Ana", false), (said.ConversationId, said.IsTargeted));
        Assert.Contains("yours", (string?)said.Activity["summary"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_that_cannot_be_either_the_person_is_told_how_to_ask_and_others_learn_nothing()
    {
        await using var replica = await StartAsync();
        replica.Connector.OffersTargeted = false;
        replica.Connector.NotInstalled["a:29:Ana"] = true;

        var said = Assert.Single(await AskAsync(replica, "my lines"));

        Assert.Equal((Group, false), (said.ConversationId, said.IsTargeted));
        Assert.Contains("personal chat", (string?)said.Activity["summary"], StringComparison.Ordinal);
        Assert.DoesNotContain("yours", said.Activity.ToJsonString(), StringComparison.Ordinal);

        // The group is not taken to be closed because the person is.
        Assert.Single(await AskAsync(replica, "what is due in May 2000?", "2"));
    }

    private async Task<Replica> StartAsync()
    {
        var replica = await Replica.StartAsync(azurite, ChatApp.NewPrefix(), Now);
        await replica.App.Part<PlanStore>().ImportAsync(new ImportRequest(
            new Scope(ChatMessage.LocalTenant, ScopeKind.Chat, Group), Some.Plan(), new Person("ben", "Ben"), Some.Instant, "import"));
        return replica;
    }

    private static async Task<IReadOnlyList<TakenMessage>> AskAsync(Replica replica, string text, string id = "1")
    {
        var before = replica.Connector.Messages.Keys.ToHashSet();
        var question = new Chatter(replica.App, "Ana", Group, "groupChat").Message(text, id);
        question.Remove("deliveryMode");
        question["timestamp"] = "2026-03-02T10:00:00Z";
        using var answer = await replica.App.PostAsync(question);
        while (replica.Connector.Messages.Keys.All(before.Contains))
        {
            await replica.Connector.OneMoreAsync();
        }

        return [.. replica.Connector.Messages.Where(message => !before.Contains(message.Key)).Select(message => message.Value)];
    }
}
