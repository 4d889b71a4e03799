using System.Text.Json.Nodes;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>What goes over the wire for each operation, and the token with it.</summary>
public sealed class ConnectorClientTests
{
    private const string Url = ConnectorWorld.ServiceUrl;
    private const string Thread = "19:abc/d@thread.tacv2;messageid=17";
    private const string ThreadInPath = "19%3Aabc%2Fd%40thread.tacv2%3Bmessageid%3D17";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_sent_replied_to_changed_and_deleted()
    {
        using var world = new ConnectorWorld();
        var sent = Assert.IsType<Outcome.Sent>(await world.Client.SendAsync(Url, Thread, Activity.Message("first"), Cancellation));
        var reply = Assert.IsType<Outcome.Sent>(await world.Client.ReplyAsync(Url, Thread, sent.Id!, Activity.Message("second"), Cancellation));
        Assert.Equal(new Outcome.Sent(reply.Id), await world.Client.UpdateAsync(Url, Thread, reply.Id!, Activity.Message("third"), Cancellation));
        Assert.Equal("third", (string?)world.Connector.Messages[reply.Id!].Activity["text"]);
        Assert.Equal(new Outcome.Sent(null), await world.Client.DeleteAsync(Url, Thread, sent.Id!, Cancellation));

        var left = Assert.Single(world.Connector.Messages.Values);
        Assert.Equal((Thread, sent.Id), (left.ConversationId, left.ReplyToId));
        Assert.Equal(
            [
                $"POST /teams/v3/conversations/{ThreadInPath}/activities",
                $"POST /teams/v3/conversations/{ThreadInPath}/activities/{sent.Id}",
                $"PUT /teams/v3/conversations/{ThreadInPath}/activities/{reply.Id}",
                $"DELETE /teams/v3/conversations/{ThreadInPath}/activities/{sent.Id}",
            ],
            world.Wire);
    }

    [Fact]
    public async Task A_targeted_message_is_for_one_person_and_cannot_be_changed_for_all()
    {
        using var world = new ConnectorWorld();
        var sent = Assert.IsType<Outcome.Sent>(await world.Client.SendTargetedAsync(Url, Thread, "29:ana", Activity.Message("yours is due"), Cancellation));
        var taken = world.Connector.Messages[sent.Id!];
        Assert.Equal((true, "29:ana"), (taken.IsTargeted, (string?)taken.Activity["recipient"]!["id"]));

        Assert.IsType<Outcome.Gone>(await world.Client.UpdateAsync(Url, Thread, sent.Id!, Activity.Message("for all"), Cancellation));
        Assert.Equal("yours is due", (string?)world.Connector.Messages[sent.Id!].Activity["text"]);
        Assert.EndsWith("activities?isTargetedActivity=true", world.Wire.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clouds_other_host_is_tried_once_and_remembered()
    {
        using var world = new ConnectorWorld(otherHost: true);
        world.Connector.Injections.Enqueue(Injection.Error(403, "InvalidBotApiHost"));

        Assert.IsType<Outcome.Sent>(await world.Client.SendAsync(Url, Thread, Activity.Message("one"), Cancellation));
        Assert.IsType<Outcome.Sent>(await world.Client.SendAsync(Url, Thread, Activity.Message("two"), Cancellation));

        Assert.Equal(["smba.trafficmanager.net", ConnectorWorld.OtherHost, ConnectorWorld.OtherHost], world.Hosts);
    }

    [Fact]
    public async Task Two_hosts_that_point_at_each_other_are_asked_once_each_and_forgotten()
    {
        using var world = new ConnectorWorld(otherHost: true);
        world.Connector.Injections.Enqueue(Injection.Error(403, "InvalidBotApiHost"));
        world.Connector.Injections.Enqueue(Injection.Error(403, "InvalidBotApiHost"));

        Assert.Equal(new Outcome.Refused(403, "InvalidBotApiHost"), await world.Client.SendAsync(Url, Thread, Activity.Message("one"), Cancellation));
        Assert.IsType<Outcome.Sent>(await world.Client.SendAsync(Url, Thread, Activity.Message("two"), Cancellation));

        Assert.Equal(["smba.trafficmanager.net", ConnectorWorld.OtherHost, "smba.trafficmanager.net"], world.Hosts);
    }

    [Fact]
    public async Task However_much_is_sent_at_once_no_window_of_the_connector_is_broken()
    {
        using var world = new ConnectorWorld();
        var outcomes = new List<Outcome>();
        for (var message = 0; message < 150; message++)
        {
            outcomes.Add(await world.Client.SendAsync(Url, $"19:{message % 2}@thread.tacv2", Activity.Message("due"), Cancellation));
        }

        Assert.All(outcomes, outcome => Assert.True(outcome is Outcome.Sent or Outcome.Throttled, outcome.ToString()));
        Assert.Empty(world.Connector.Overruns);
        Assert.InRange(outcomes.Count(outcome => outcome is Outcome.Sent), 100, 150);
    }

    [Fact]
    public async Task A_channel_post_is_a_new_thread()
    {
        using var world = new ConnectorWorld();
        var sent = Assert.IsType<Outcome.Sent>(await world.Client.PostToChannelAsync(Url, "tenant", "19:c@thread.tacv2", Activity.Message("due"), Cancellation));

        Assert.Equal($"19:c@thread.tacv2;messageid={sent.ActivityId}", sent.Id);
        Assert.Equal("due", (string?)world.Connector.Messages[sent.ActivityId!].Activity["text"]);
    }

    [Fact]
    public async Task A_personal_conversation_is_found_without_saying_anything()
    {
        using var world = new ConnectorWorld();
        Assert.Equal(new Outcome.Sent("a:29:x"), await world.Client.OpenPersonalAsync(Url, "tenant", "29:x", Cancellation));
        Assert.Empty(world.Connector.Messages);
    }

    [Fact]
    public async Task Members_are_fetched_one_and_by_the_page()
    {
        using var world = new ConnectorWorld();
        for (var i = 0; i < 120; i++)
        {
            world.Connector.Members[$"29:{i:000}"] = new JsonObject { ["id"] = $"29:{i:000}", ["objectId"] = $"o{i}", ["userRole"] = "user", ["email"] = 7 };
        }

        var member = (await world.Client.MemberAsync(Url, Thread, "29:007", Cancellation)).Value!;
        Assert.Equal(("o7", "user", null), (member.EntraId, member.UserRole, member.Email));

        var ids = new List<string?>();
        string? token = null;
        do
        {
            var page = (await world.Client.PagedMembersAsync(Url, Thread, 10, token, Cancellation)).Value!;
            ids.AddRange(page.Members!.Select(one => one.Id));
            token = page.ContinuationToken;
        }
        while (token is not null);
        Assert.Equal(world.Connector.Members.Keys.Order(StringComparer.Ordinal), ids);
        Assert.Equal(4, world.Connector.Requests.Count);
    }

    [Fact]
    public async Task A_team_is_fetched()
    {
        using var world = new ConnectorWorld();
        Assert.Equal("group-1", (await world.Client.TeamAsync(Url, "19:t@thread.tacv2", Cancellation)).Value!.AadGroupId);
    }

    [Theory]
    [InlineData("../../../v3/teams/x")]
    [InlineData("a?b=c#d")]
    [InlineData("a/../b")]
    [InlineData("%2e%2e")]
    [InlineData("a b+é")]
    public async Task Ids_stay_one_part_of_the_path(string conversation)
    {
        using var world = new ConnectorWorld();
        Assert.IsType<Outcome.Sent>(await world.Client.SendAsync(Url, conversation, Activity.Message("x"), Cancellation));
        Assert.Equal(conversation, Assert.Single(world.Connector.Messages.Values).ConversationId);
    }

    [Fact]
    public async Task One_token_serves_until_shortly_before_it_expires()
    {
        using var world = new ConnectorWorld();
        for (var i = 0; i < 3; i++)
        {
            await world.Client.SendAsync(Url, Thread, Activity.Message("x"), Cancellation);
        }

        Assert.Equal(1, world.TokensAsked);
        Assert.All(world.Connector.Tokens, token => Assert.Equal("Bearer token-1", token));
    }

    [Fact]
    public async Task A_token_about_to_expire_is_replaced()
    {
        using var world = new ConnectorWorld { TokenLife = TimeSpan.FromMinutes(5) };
        await world.Client.SendAsync(Url, Thread, Activity.Message("x"), Cancellation);
        await world.Client.SendAsync(Url, Thread, Activity.Message("x"), Cancellation);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], world.Connector.Tokens);
    }

    [Fact]
    public async Task Many_who_need_a_token_at_once_share_one()
    {
        using var world = new ConnectorWorld();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => world.Client.SendAsync(Url, Thread, Activity.Message("x"), Cancellation)));
        Assert.Equal(1, world.TokensAsked);
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once_by_a_credential_that_remembers_nothing()
    {
        using var world = new ConnectorWorld();
        await world.Client.SendAsync(Url, Thread, Activity.Message("x"), Cancellation);
        world.Login.IssuedTokens.Clear();

        Assert.IsType<Outcome.Sent>(await world.Client.SendAsync(Url, Thread, Activity.Message("x"), Cancellation));
        Assert.Equal((2, 2), (world.TokensAsked, world.CredentialsMade));
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        using var world = new ConnectorWorld { LoginFails = true };
        Assert.IsType<Outcome.Unreachable>(await world.Client.SendAsync(Url, Thread, Activity.Message("x"), Cancellation));
        Assert.Empty(world.Connector.Requests);

        world.LoginFails = false;
        Assert.IsType<Outcome.Sent>(await world.Client.SendAsync(Url, Thread, Activity.Message("x"), Cancellation));
    }

    [Fact]
    public async Task An_answer_that_names_another_host_is_not_believed()
    {
        using var world = new ConnectorWorld();
        world.Connector.Injections.Enqueue(new Injection(201, """{"id":"a:1","serviceUrl":"https://smba.example.org/"}"""));
        world.Connector.Injections.Enqueue(new Injection(201, """{"id":"a:1","serviceUrl":"https://smba.trafficmanager.net/emea/"}"""));

        Assert.Equal(new Outcome.Sent("a:1"), await world.Client.OpenPersonalAsync(Url, "tenant", "29:x", Cancellation));
        Assert.Equal(
            new Outcome.Sent("a:1") { ServiceUrl = "https://smba.trafficmanager.net/emea/" },
            await world.Client.OpenPersonalAsync(Url, "tenant", "29:x", Cancellation));
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"id":7}""")]
    public async Task A_taken_message_is_taken_whatever_the_answer_says(string body)
    {
        using var world = new ConnectorWorld();
        world.Connector.Injections.Enqueue(new Injection(202, body));
        Assert.Equal(new Outcome.Sent(null), await world.Client.SendAsync(Url, Thread, Activity.Message("x"), Cancellation));
    }
}
