using System.Text;
using System.Text.Json.Nodes;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>The stand-in of the connector refuses what Teams refuses, so that a test which it lets pass shows something.</summary>
public sealed class ConnectorStandInTests
{
    private const string Url = ConnectorWorld.ServiceUrl;
    private const string Here = "19:here@thread.tacv2";
    private const string Elsewhere = "19:elsewhere@thread.tacv2";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("1.5", true)]
    [InlineData("1.2", true)]
    [InlineData("1.6", false)]
    [InlineData("2.0", false)]
    [InlineData("latest", false)]
    public async Task A_card_later_than_Teams_shows_is_refused(string version, bool isTaken)
    {
        using var world = new ConnectorWorld();

        var outcome = await world.Client.SendAsync(Url, Here, Card($$"""{"type":"AdaptiveCard","version":"{{version}}","body":[]}"""), Cancellation);

        Assert.Equal(isTaken, outcome is Outcome.Sent);
        Assert.Equal(isTaken ? 1 : 0, world.Connector.Messages.Count);
    }

    // The words of the card, and the text of the mention in it.
    [Theory]
    [InlineData("Ask <at>Ben</at>", "<at>Ben</at>", true)]
    [InlineData("Ask Ben", "<at>Ben</at>", false)]
    [InlineData("Ask <at>ben</at>", "<at>Ben</at>", false)]
    [InlineData("Ask <at>Ben</at>", "", false)]
    public async Task A_mention_whose_text_does_not_stand_there_is_refused(string words, string text, bool isTaken)
    {
        using var world = new ConnectorWorld();
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = words }),
            ["msteams"] = new JsonObject { ["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = text, ["mentioned"] = new JsonObject { ["id"] = "29:ben", ["name"] = "Ben" } }) },
        };

        Assert.Equal(isTaken, await world.Client.SendAsync(Url, Here, Card(card.ToJsonString()), Cancellation) is Outcome.Sent);
    }

    [Fact]
    public async Task A_message_is_changed_and_deleted_only_in_its_own_conversation()
    {
        using var world = new ConnectorWorld();
        var sent = Assert.IsType<Outcome.Sent>(await world.Client.SendAsync(Url, Here, Activity.Message("first"), Cancellation));

        Assert.IsType<Outcome.Gone>(await world.Client.UpdateAsync(Url, Elsewhere, sent.Id!, Activity.Message("second"), Cancellation));
        Assert.IsType<Outcome.Gone>(await world.Client.DeleteAsync(Url, Elsewhere, sent.Id!, Cancellation));
        Assert.IsType<Outcome.Sent>(await world.Client.DeleteAsync(Url, Here, sent.Id!, Cancellation));
    }

    [Fact]
    public async Task A_channel_that_the_bot_is_not_in_gets_no_thread_and_no_message()
    {
        using var world = new ConnectorWorld();
        world.Connector.NotInstalled[Here] = true;

        Assert.IsType<Outcome.Blocked>(await world.Client.PostToChannelAsync(Url, "tenant", Here, Activity.Message("due"), Cancellation));
        Assert.IsType<Outcome.Blocked>(await world.Client.SendAsync(Url, $"{Here};messageid=17", Activity.Message("due"), Cancellation));
        Assert.IsType<Outcome.Sent>(await world.Client.PostToChannelAsync(Url, "tenant", Elsewhere, Activity.Message("due"), Cancellation));
    }

    [Fact]
    public async Task Each_conversation_has_its_own_people()
    {
        using var world = new ConnectorWorld();
        world.Connector.Rosters[Here] = [new JsonObject { ["id"] = "29:ana", ["objectId"] = "ana-id" }];
        world.Connector.Rosters[Elsewhere] = [new JsonObject { ["id"] = "29:ben", ["objectId"] = "ben-id" }];

        Assert.Equal("ana-id", (await world.Client.MemberAsync(Url, Here, "29:ana", Cancellation)).Value?.EntraId);
        Assert.Null((await world.Client.MemberAsync(Url, Elsewhere, "29:ana", Cancellation)).Value);
        Assert.Equal("29:ben", Assert.Single((await world.Client.PagedMembersAsync(Url, Elsewhere, 500, null, Cancellation)).Value!.Members!).Id);
    }

    [Fact]
    public async Task A_slow_answer_comes_when_it_may_and_others_do_not_wait_for_it()
    {
        using var world = new ConnectorWorld();
        var gate = new TaskCompletionSource();
        var sent = Assert.IsType<Outcome.Sent>(await world.Client.SendAsync(Url, Here, Activity.Message("first"), Cancellation));
        world.Connector.Slow["PUT"] = gate.Task;

        var changing = world.Client.UpdateAsync(Url, Here, sent.Id!, Activity.Message("second"), Cancellation);
        Assert.IsType<Outcome.Sent>(await world.Client.SendAsync(Url, Here, Activity.Message("third"), Cancellation));
        Assert.Equal("first", (string?)world.Connector.Messages[sent.Id!].Activity["text"]);
        gate.SetResult();

        Assert.IsType<Outcome.Sent>(await changing);
        Assert.Equal("second", (string?)world.Connector.Messages[sent.Id!].Activity["text"]);
    }

    [Fact]
    public void A_token_is_good_for_as_long_as_it_was_given()
    {
        var time = new HurriedTime(TimeSpan.FromHours(2));
        var login = new LoginStandIn { Time = time };
        login.Give("token");
        Assert.True(login.IsGood("token"));
        using var hour = time.CreateTimer(_ => { }, null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);

        Assert.False(login.IsGood("token"));
        Assert.False(login.IsGood("another"));
    }

    private static Activity Card(string json) => Activity.Card(RawJson.FromUtf8(Encoding.UTF8.GetBytes(json)), "card");
}
