using System.Text;
using System.Text.Json.Nodes;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>What becomes of a place the bot is in: what is kept of it, what parks it, what brings it back, and who is told.</summary>
public class LifeTests(AzuriteFixture azurite)
{
    private const string Team = "19:team@thread.tacv2";
    private const string Channel = "19:channel@thread.tacv2";
    private const string Other = "19:other@thread.tacv2";
    private const string Group = "19:group@thread.v2";
    private const string Tenant = ChatMessage.LocalTenant;

    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    // what happens, where: what it changes
    private const string Table = """
        add                  team      revives Removed,TeamArchived,TeamDeleted,TeamHardDeleted,Gone,NotInstalled,BlockedByUser,BlockedByAdmin of Team
        add-upgrade          group     revives Removed,TeamArchived,TeamDeleted,TeamHardDeleted,Gone,NotInstalled,BlockedByUser,BlockedByAdmin of Conversation
        botAdded             personal  revives Removed,TeamArchived,TeamDeleted,TeamHardDeleted,Gone,NotInstalled,BlockedByUser,BlockedByAdmin of Person
        remove               team      parks Removed of Team
        remove               group     parks Removed of Conversation
        remove               personal  parks Removed of Person
        remove-upgrade       team      nothing
        botRemoved           team      parks Removed of Team
        botRemoved           group     parks Removed of Conversation
        botRemoved           personal  parks Removed of Person
        channelBotRemoved    team      parks Removed of Conversation
        personAdded          group     nothing
        personRemoved        group     nothing
        teamMemberAdded      team      nothing
        teamMemberRemoved    team      nothing
        channelMemberAdded   team      nothing
        channelMemberRemoved team      nothing
        channelCreated       team      nothing
        channelDeleted       team      parks ChannelDeleted of Conversation
        channelRestored      team      revives ChannelDeleted of Conversation
        channelRenamed       team      renames Conversation
        channelShared        team      nothing
        channelUnshared      team      nothing
        teamArchived         team      parks TeamArchived of Team
        teamUnarchived       team      revives TeamArchived of Team
        teamDeleted          team      parks TeamDeleted of Team
        teamRestored         team      revives TeamDeleted,TeamArchived of Team
        teamHardDeleted      team      parks TeamHardDeleted of Team
        teamRenamed          team      renames Team
        """;

    [Fact]
    public void Every_event_parks_or_revives_what_it_must() => Assert.Equal(
        Table.Split('\n'),
        Table.Split('\n').Select(line =>
        {
            var (name, place) = (line[..21].TrimEnd(), line[21..31].TrimEnd());
            return $"{name,-20} {place,-9} {Say(LifeChange.Of(ReadOf(Event(place == "team" ? InTeam(null!, "ana") : new Chatter(null!, "ana", place == "group" ? Group : "a:ana", place == "group" ? "groupChat" : "personal"), name))))}";
        }));

    [Theory]
    [InlineData(BlockedBy.Admin, "parks BlockedByAdmin of Tenant")]
    [InlineData(BlockedBy.User, "parks BlockedByUser of Person")]
    [InlineData(BlockedBy.NotInstalled, "parks NotInstalled of Conversation")]
    [InlineData(BlockedBy.Permissions, "parks NotInstalled of Conversation")]
    public void A_refusal_parks_as_far_as_it_reaches(BlockedBy by, string expected) => Assert.Equal(expected, Say(LifeChange.After(new Outcome.Blocked(by, ""))));

    [Fact]
    public void Only_what_is_gone_or_blocked_is_parked()
    {
        Assert.Equal("parks Gone of Conversation", Say(LifeChange.After(new Outcome.Gone(GoneWhat.Conversation))));
        Outcome[] others =
        [
            new Outcome.Sent("1"), new Outcome.Gone(GoneWhat.Message), new Outcome.Gone(GoneWhat.Member), new Outcome.TooBig(1),
            new Outcome.Throttled(TimeSpan.Zero), new Outcome.Unreachable(""), new Outcome.Unknown(""), new Outcome.Refused(400, ""),
        ];
        Assert.All(others, outcome => Assert.Null(LifeChange.After(outcome)));
    }

    // The events one after the other, then what is parked: t the team, g General, c and o its channels.
    [Theory]
    [InlineData("channelDeleted", "c ChannelDeleted")]
    [InlineData("channelDeleted channelRestored", "")]
    [InlineData("channelDeleted add", "c ChannelDeleted")]
    [InlineData("channelDeleted message", "")]
    [InlineData("teamArchived", "t TeamArchived, g TeamArchived, c TeamArchived, o TeamArchived")]
    [InlineData("teamArchived teamUnarchived", "")]
    [InlineData("teamArchived message", "")]
    [InlineData("teamArchived teamArchived teamUnarchived", "")]
    [InlineData("channelDeleted teamArchived teamUnarchived", "c ChannelDeleted")]
    [InlineData("teamDeleted", "t TeamDeleted, g TeamDeleted, c TeamDeleted, o TeamDeleted")]
    [InlineData("teamDeleted teamUnarchived", "t TeamDeleted, g TeamDeleted, c TeamDeleted, o TeamDeleted")]
    [InlineData("teamDeleted teamRestored", "")]
    [InlineData("teamHardDeleted teamRestored", "t TeamHardDeleted, g TeamHardDeleted, c TeamHardDeleted, o TeamHardDeleted")]
    [InlineData("remove", "t Removed, g Removed, c Removed, o Removed")]
    [InlineData("botRemoved remove add", "")]
    [InlineData("remove-upgrade add-upgrade", "")]
    [InlineData("channelBotRemoved", "c Removed")]
    [InlineData("channelCreated channelShared channelUnshared channelRenamed teamRenamed teamMemberRemoved channelMemberRemoved", "")]
    public async Task A_team_lives_through_what_happens_to_it(string events, string parked)
    {
        await using var program = await Replica.StartAsync(azurite, ChatApp.NewPrefix(), Now);
        var app = program.App;
        var ana = await TeamAsync(app);

        foreach (var name in events.Split(' '))
        {
            await app.SendAsync(name == "message" ? ana.Message("help") : Event(ana, name));
        }

        Assert.Equal(parked, await ParkedAsync(app));
    }

    [Fact]
    public async Task What_was_chosen_and_kept_outlives_a_removal()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var program = await Replica.StartAsync(azurite, ChatApp.NewPrefix(), Now);
        var app = program.App;
        await new Chatter(app, "ana", "a:ana").DropAsync("plan.en.docx", files.AddressOf("plan.en.docx"));
        var ana = await TeamAsync(app);
        await ana.AskAsync("use plan GB.276/TC/2");

        foreach (var name in new[] { "channelDeleted", "teamHardDeleted", "remove" })
        {
            await app.SendAsync(Event(ana, name));
        }

        var kept = await app.Part<Conversations>().FindAsync(Tenant, Channel);
        Assert.NotNull(kept!.Plan);
        Assert.NotNull(kept.Parked);
        Assert.Contains("II.3.1", (await ana.AskAsync("what is due in May 2000?")).Text, StringComparison.Ordinal);
        Assert.Null((await app.Part<Conversations>().FindAsync(Tenant, Channel))!.Parked);
    }

    [Fact]
    public async Task Names_ids_and_whoever_set_it_up_are_kept()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = InTeam(app, "ana");
        var installed = ana.Installed();
        installed["conversation"]!["id"] = Team;
        installed["channelData"] = Data(null);
        installed["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = Channel, ["name"] = "Plan" } };
        await app.SendAsync(installed);
        await app.SendAsync(Event(ana, "teamRenamed"));

        var (team, selected) = (await app.Part<Conversations>().TeamAsync(Tenant, Team), await app.Part<Conversations>().FindAsync(Tenant, Channel));
        Assert.Equal(("group-1", "Team anew", "object-of-ana"), (team!.GroupId, team.Name, team.SetUpBy!.Id));
        Assert.Equal((ConversationKind.Channel, Team, "Plan", "Europe/Zurich"), (selected!.Kind, selected.Team, selected.ChannelName, selected.Zone));
        Assert.Equal(Channel, ConversationReference.FromJson(selected.Reference)!.ConversationId);

        await app.SendAsync(Event(ana, "channelRenamed"));
        Assert.Equal("Channel anew", (await app.Part<Conversations>().FindAsync(Tenant, Channel))!.ChannelName);
    }

    [Theory]
    [InlineData("message", "http://127.0.0.1:9/emea", "http://127.0.0.1:9/emea")]
    [InlineData("typing", "http://127.0.0.1:9/emea", "http://127.0.0.1:9/emea")]
    [InlineData("conversationUpdate", "http://127.0.0.1:9/emea", "http://127.0.0.1:9/emea")]
    [InlineData("messageReaction", "http://127.0.0.1:9/emea", "http://127.0.0.1:9/emea")]
    public async Task The_newest_address_wins(string type, string address, string expected)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await TeamAsync(app);
        var activity = type == "message" ? ana.Message("help") : ana.Activity(type);
        activity["serviceUrl"] = address;

        await app.SendAsync(activity);

        var known = await app.Part<Conversations>().FindAsync(Tenant, Channel);
        Assert.Equal((expected, expected), (known!.ServiceUrl, ConversationReference.FromJson(known.Reference)!.ServiceUrl));
        Assert.Equal(expected, (await app.Part<Conversations>().TeamAsync(Tenant, Team))!.ServiceUrl);
    }

    [Fact]
    public async Task Nothing_is_written_where_nothing_is_new()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await TeamAsync(app);
        var before = await VersionsAsync(app);

        await ana.AskAsync("help");
        await InTeam(app, "ben").AskAsync("help");
        await app.SendAsync(ana.Activity("typing"));
        await app.SendAsync(Event(ana, "channelShared"));

        Assert.Equal(before, await VersionsAsync(app));
    }

    [Fact]
    public async Task Who_set_a_channel_up_is_told_once_that_it_was_deleted()
    {
        await using var program = await Replica.StartAsync(azurite, ChatApp.NewPrefix(), Now);
        var app = program.App;
        var ana = InTeam(app, "ana") with { Locale = "fr-FR" };
        await ana.AskAsync("aide");
        await app.SendAsync(Event(ana, "channelRenamed"));

        await app.SendAsync(Event(ana, "channelDeleted"));
        await app.SendAsync(Event(ana, "channelDeleted"));

        var told = Assert.Single(program.Connector.Messages.Values);
        Assert.Equal("a:29:ana", told.ConversationId);
        Assert.StartsWith("Le canal Channel anew a été supprimé. Plus rien n’y est publié.", (string?)told.Activity["summary"], StringComparison.Ordinal);
        Assert.Equal(["While you were away: 0"], [$"While you were away: {Away(await (ana with { Conversation = "a:ana", Kind = "personal", Team = null }).AskAsync("aide"))}"]);
    }

    [Fact]
    public async Task What_does_not_reach_a_person_is_said_when_they_write_next_and_once()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await TeamAsync(app);
        var alone = new Chatter(app, "ana", "a:ana");

        await app.SendAsync(Event(ana, "channelDeleted"));
        Assert.Equal(0, Away(await ana.AskAsync("help")));

        var first = await alone.AskAsync("help");
        Assert.Contains("A channel of your team was deleted.", first.Text, StringComparison.Ordinal);
        Assert.Equal((1, 0), (Away(first), Away(await alone.AskAsync("help"))));

        // Again, now that the personal conversation is known.
        await app.SendAsync(Event(ana, "teamArchived"));
        Assert.Contains("was archived", (await alone.AskAsync("help")).Text, StringComparison.Ordinal);
        Assert.Equal(0, Away(await alone.AskAsync("help")));
        Assert.Equal(0, Away(await new Chatter(app, "ben", "a:ben").AskAsync("help")));
    }

    [Fact]
    public async Task Of_a_person_who_took_the_bot_away_only_the_plan_is_kept()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = new Chatter(app, "ana", "a:ana");
        await ana.PressAsync("trySample", []);
        await ana.AskAsync("what is due in May 2000?");
        var removed = ana.Activity("installationUpdate");
        removed["action"] = "remove";

        await app.SendAsync(removed);

        var kept = await app.Part<Conversations>().FindAsync(Tenant, "a:ana");
        Assert.Equal(("", "", null, null, null), (kept!.ServiceUrl, kept.Reference, kept.SetUpBy, kept.Zone, kept.Language));
        Assert.NotNull(kept.Plan);
        Assert.Null(await app.Part<Conversations>().ContactAsync(Tenant, "object-of-ana"));
        Assert.Null(await app.Part<Conversations>().LastAskAsync(Tenant, "a:ana", "object-of-ana", default));
        Assert.Single(await app.SendAsync(ana.Installed()));
    }

    [Fact]
    public void The_people_who_left_are_named_and_the_bot_is_not()
    {
        var left = new Chatter(null!, "ana", Team).Activity("conversationUpdate");
        left["membersRemoved"] = new JsonArray(
            new JsonObject { ["id"] = "29:ben", ["aadObjectId"] = "object-of-ben" }, new JsonObject { ["id"] = "28:bot", ["aadObjectId"] = "bot" }, new JsonObject { ["id"] = "29:eve" });

        Assert.Equal(["object-of-ben"], LifeChange.PeopleWhoLeft(ReadOf(left)));
    }

    private static Chatter InTeam(ChatApp app, string name) => new(app, name, Channel, "channel", Team);

    /// <summary>A team with General and two channels, all spoken in.</summary>
    private static async Task<Chatter> TeamAsync(ChatApp app)
    {
        var ana = InTeam(app, "ana");
        await ana.AskAsync("help");
        await (ana with { Conversation = Team }).AskAsync("help");
        await (ana with { Conversation = Other }).AskAsync("help");
        return ana;
    }

    private static JsonObject Data(string? happened) => new()
    {
        ["eventType"] = happened,
        ["team"] = new JsonObject { ["id"] = Team, ["aadGroupId"] = "group-1", ["name"] = happened == "teamRenamed" ? "Team anew" : null },
        ["channel"] = happened?.StartsWith("channel", StringComparison.Ordinal) == true
            ? new JsonObject { ["id"] = Channel, ["name"] = happened == "channelRenamed" ? "Channel anew" : null }
            : null,
    };

    private static JsonObject Event(Chatter who, string name)
    {
        var isInstallation = name is "add" or "add-upgrade" or "remove" or "remove-upgrade";
        var activity = who.Activity(isInstallation ? "installationUpdate" : "conversationUpdate");
        activity["action"] = isInstallation ? name : null;
        if (who.Kind == "channel")
        {
            activity["conversation"]!["id"] = Team;
            activity["channelData"] = Data(name == "channelBotRemoved" ? "channelMemberRemoved" : name is "botAdded" or "botRemoved" || isInstallation ? null : name);
        }

        var member = new JsonArray(new JsonObject { ["id"] = name.Contains("ot", StringComparison.Ordinal) ? "28:bot" : "29:ben" });
        switch (name)
        {
            case "botAdded" or "personAdded" or "teamMemberAdded" or "channelMemberAdded":
                activity["membersAdded"] = member;
                break;
            case "botRemoved" or "channelBotRemoved" or "personRemoved" or "teamMemberRemoved" or "channelMemberRemoved":
                activity["membersRemoved"] = member;
                break;
        }

        return activity;
    }

    private static Activity ReadOf(JsonObject activity) => ActivityReading.Read(Encoding.UTF8.GetBytes(activity.ToJsonString())).Activity!;

    private static string Say(LifeChange? change) => change switch
    {
        { Parks: { } why } => $"parks {why} of {change.Reach}",
        { Revives: { } reasons } => $"revives {string.Join(',', reasons)} of {change.Reach}",
        { Renames: true } => $"renames {change.Reach}",
        _ => "nothing",
    };

    private static async Task<string> ParkedAsync(ChatApp app)
    {
        var kept = app.Part<Conversations>();
        var places = new List<string>();
        if ((await kept.TeamAsync(Tenant, Team))!.Parked is { } team)
        {
            places.Add($"t {team.Why}");
        }

        foreach (var (name, id) in new[] { ("g", Team), ("c", Channel), ("o", Other) })
        {
            if ((await kept.FindAsync(Tenant, id))!.Parked is { } parked)
            {
                places.Add($"{name} {parked.Why}");
            }
        }

        return string.Join(", ", places);
    }

    private static async Task<List<string>> VersionsAsync(ChatApp app) =>
        [.. (await app.Part<Tables>().Conversations.QueryAsync(null)).Select(row => $"{row.RowKey} {row.ETag}")];

    private static int Away(Said said) => said.Text.Split("While you were away:").Length + said.Text.Split("Pendant votre absence:").Length - 2;
}
