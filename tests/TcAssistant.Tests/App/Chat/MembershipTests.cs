using System.Text.Json.Nodes;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Tests.BotFramework.StandIns;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>Who is a guest and where guests listen in, asked of the channel's roster.</summary>
public sealed class MembershipTests : IDisposable
{
    private readonly ConnectorWorld world = new();
    private readonly Membership membership;

    public MembershipTests() => membership = new Membership(world.Client, world.Time);

    [Theory]
    [InlineData("user", "tenant", false)]
    [InlineData("guest", "tenant", true)]
    [InlineData("anonymous", "tenant", true)]
    [InlineData("user", "elsewhere", true)]
    public async Task The_roster_tells_a_guest(string role, string tenant, bool guest)
    {
        Add("29:eva", role, tenant);

        Assert.Equal(guest, await membership.IsGuestAsync(From("29:eva"), default));
        Assert.Equal(guest, await membership.HasGuestsAsync(From("29:eva"), default));
    }

    [Fact]
    public async Task One_guest_on_a_later_page_is_found()
    {
        for (var at = 0; at < 700; at++)
        {
            Add($"29:{at:d4}", at == 650 ? "guest" : "user", "tenant");
        }

        Assert.True(await membership.HasGuestsAsync(From("29:0001"), default));
        Assert.False(await membership.IsGuestAsync(From("29:0001"), default));
    }

    [Fact]
    public async Task It_is_asked_once_in_ten_minutes()
    {
        Add("29:eva", "user", "tenant");
        await membership.HasGuestsAsync(From("29:eva"), default);
        await membership.HasGuestsAsync(From("29:eva"), default);

        Assert.Single(world.Connector.Requests);
    }

    [Fact]
    public async Task Where_the_roster_does_not_answer_guests_are_taken_to_be_there_and_nobody_is_called_one()
    {
        Assert.True(await membership.HasGuestsAsync(From("29:nobody") with { ServiceUrl = "https://smba.trafficmanager.net/nowhere/" }, default));
        world.Connector.Injections.Enqueue(new Injection(500));
        Assert.False(await membership.IsGuestAsync(From("29:nobody"), default));
    }

    // Who is in the channel's roster, in its team's, and who is not: only the personal chat is always one's own.
    [Theory]
    [InlineData(ConversationKind.Channel, "19:c", false)]
    [InlineData(ConversationKind.Channel, "19:t", false)]
    [InlineData(ConversationKind.Channel, "19:other", true)]
    [InlineData(ConversationKind.Group, "19:c", false)]
    [InlineData(ConversationKind.Group, "19:t", true)]
    [InlineData(ConversationKind.Personal, "19:other", false)]
    public async Task Who_is_in_no_roster_of_the_place_asks_only(ConversationKind kind, string roster, bool guest)
    {
        foreach (var place in new[] { "19:c", "19:t", "19:other" })
        {
            world.Connector.Rosters[place] = place == roster ? [new JsonObject { ["id"] = "29:ben", ["objectId"] = "ben-id", ["userRole"] = "user", ["tenantId"] = "tenant" }] : [];
        }

        var message = From("29:ben") with { Conversation = "19:c", Kind = kind, Team = kind == ConversationKind.Channel ? "19:t" : null };
        Assert.Equal(guest, await membership.IsGuestAsync(message, default));
    }

    [Fact]
    public async Task Someone_of_another_organisation_is_a_guest_without_asking()
    {
        Assert.True(await membership.IsGuestAsync(From("29:eva") with { IsStranger = true }, default));
        Assert.True(await membership.HasGuestsAsync(From("29:eva") with { IsStranger = true }, default));
        Assert.Empty(world.Connector.Requests);
    }

    [Fact]
    public async Task People_with_an_account_can_be_told_by_name_and_address_and_guests_are_left_out()
    {
        Add("29:eva", "guest", "tenant");
        world.Connector.Members["29:ben"] = new JsonObject
        {
            ["id"] = "29:ben",
            ["objectId"] = "ben-id",
            ["name"] = "Ben Abdi",
            ["email"] = "ben@example.org",
            ["userPrincipalName"] = "babdi@example.org",
            ["userRole"] = "user",
            ["tenantId"] = "tenant",
        };

        var people = await membership.PeopleAsync("tenant", ConnectorWorld.ServiceUrl, "19:team@thread.tacv2", default);

        var ben = Assert.Single(people);
        Assert.Equal(new Person("ben-id", "Ben Abdi"), ben.Person);
        Assert.Equal(["ben@example.org", "babdi@example.org"], ben.Addresses);
    }

    [Theory]
    [InlineData("user", false)]
    [InlineData("guest", true)]
    public async Task Before_something_is_sent_unasked_the_roster_tells_whether_guests_read_along(string role, bool guests)
    {
        Add("29:eva", role, "tenant");
        var room = new Conversation("tenant", "19:room@thread.tacv2", ConversationKind.Channel, ConnectorWorld.ServiceUrl, "{}");

        Assert.Equal(guests, await membership.HasGuestsAsync(room, default));

        // What was asked for a message is remembered for it.
        await membership.HasGuestsAsync(From("29:eva"), default);
        Assert.Single(world.Connector.Requests);
        Assert.True(await membership.HasGuestsAsync(room with { Id = "19:else@thread.tacv2", ServiceUrl = "https://smba.trafficmanager.net/nowhere/" }, default));
    }

    [Theory]
    [InlineData("ben-id", "user", true)]
    [InlineData("ben-id", "guest", false)]
    [InlineData("nobody", "user", false)]
    public async Task Only_people_of_the_house_who_are_there_can_be_called(string person, string role, bool called)
    {
        world.Connector.Members["ben-id"] = new JsonObject { ["id"] = "29:ben", ["objectId"] = "ben-id", ["userRole"] = role, ["tenantId"] = "tenant" };

        Assert.Equal(called, await membership.IsMemberAsync("tenant", "19:room@thread.tacv2", ConnectorWorld.ServiceUrl, person, default));
    }

    public void Dispose()
    {
        membership.Dispose();
        world.Dispose();
    }

    private void Add(string id, string role, string tenant) => world.Connector.Members[id] = new JsonObject { ["id"] = id, ["userRole"] = role, ["tenantId"] = tenant };

    private static ChatMessage From(string user) => new(
        "op", new Person(user, user), "tenant", "19:room@thread.tacv2", ConversationKind.Channel, "19:team@thread.tacv2", "TcAssistant", null, TimeZoneInfo.Utc, default)
    {
        ServiceUrl = ConnectorWorld.ServiceUrl,
        ChannelUser = user,
    };
}
