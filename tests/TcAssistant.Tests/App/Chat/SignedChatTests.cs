using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Tests.Core.Documents;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>The product as an administrator installs it: with an identity, in a tenant, among people whom the roster tells.</summary>
public sealed class SignedChatTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signed_question_is_answered_through_the_connector_with_a_token_of_our_own()
    {
        await using var teams = await StartAsync();

        var answer = await teams.In("ben").AskAsync("what is due in May 2000?");

        Assert.StartsWith("3 lines are due in May 2000: II.3.1", answer.Summary, StringComparison.Ordinal);
        Assert.Equal(SignedTeams.Channel, answer.Taken!.ConversationId);
        Assert.All(teams.Connector.Tokens, token => Assert.StartsWith("Bearer stand-in-token-", token, StringComparison.Ordinal));
        Assert.Equal(1, teams.Login.TokensIssued);
        Assert.Empty(teams.Connector.Overruns);
    }

    [Theory]
    [InlineData("no token", 401)]
    [InlineData("a token by another key", 401)]
    [InlineData("a token for another service url", 403)]
    [InlineData("a tenant that is not let in", 403)]
    [InlineData("another bot", 403)]
    public async Task What_is_not_signed_for_us_reaches_nobody(string what, int status)
    {
        await using var teams = await StartAsync();
        using var stranger = new SigningKey("teams-key", new JsonArray("msteams"));
        var message = teams.In("ben").Message("what is due in May 2000?");
        var elsewhere = (JsonObject)message.DeepClone();
        elsewhere["serviceUrl"] = "http://127.0.0.1:7/";
        var token = what switch
        {
            "no token" => "",
            "a token by another key" => SignedTeams.TokenFor(message, stranger),
            "a token for another service url" => SignedTeams.TokenFor(elsewhere),
            _ => null,
        };
        if (what == "a tenant that is not let in")
        {
            message["conversation"]!["tenantId"] = "88888888-3b52-4f5e-8a44-1d2e3f405162";
        }
        else if (what == "another bot")
        {
            message["recipient"]!["id"] = "28:11111111-5a0c-4a6e-9d5e-6a1f4c7b9e21";
        }

        using var answer = await teams.App.PostAsync(message, token);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Null(await teams.App.Part<Conversations>().FindAsync(SignedTeams.TenantId, SignedTeams.Channel, Cancellation));
        Assert.Empty(teams.Connector.Requests);
    }

    [Fact]
    public async Task A_token_that_the_connector_no_longer_takes_is_fetched_anew()
    {
        await using var teams = await StartAsync();
        await teams.In("ben").AskAsync("help");
        teams.Login.IssuedTokens.Clear();

        Assert.StartsWith("3 lines", (await teams.In("ben").AskAsync("what is due in May 2000?")).Summary, StringComparison.Ordinal);
        Assert.Equal(2, teams.Login.TokensIssued);
    }

    [Fact]
    public async Task A_mention_is_looked_up_in_the_roster_and_whoever_is_meant_has_the_line()
    {
        await using var teams = await StartAsync();
        var (ana, ben) = (teams.In("ana"), teams.In("ben"));

        // The channel names people by its own id alone.
        var preview = await MentionAsync(ana, "assign II.3.1 to <at>ben</at>", "ben");
        await ana.PressAsync(preview, "Do it");
        var mine = await ben.AskAsync("my lines");
        var own = Assert.Single(await ben.PressAsync(await ben.AskAsync("mark II.3.1 done"), "Do it"));
        var other = Assert.Single(await ben.PressAsync(await ben.AskAsync("mark II.3.2 done"), "Do it"));

        Assert.Contains("II.3.1", mine.Text, StringComparison.Ordinal);
        Assert.True(mine.Taken!.IsTargeted);
        Assert.Equal("29:ben", (string?)mine.Taken.Activity["recipient"]?["id"]);
        Assert.Contains("II.3.1 → done", own.Text, StringComparison.Ordinal);
        Assert.Contains("ben asks for this", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_the_roster_does_not_know_becomes_an_owner_by_name_only()
    {
        await using var teams = await StartAsync();
        var ana = teams.In("ana");

        await ana.PressAsync(await MentionAsync(ana, "assign II.3.1 to <at>zoe</at>", "zoe"), "Do it");

        var state = await StateAsync(teams, "II.3.1");
        Assert.Equal(("zoe", null), (state!.Owner, state.OwnerId));
    }

    [Fact]
    public async Task A_member_is_told_who_decides_and_a_deputy_does_it()
    {
        await using var teams = await StartAsync();
        var (ana, ben) = (teams.In("ana"), teams.In("ben"));

        var asked = Assert.Single(await ben.PressAsync(await ben.AskAsync("mark II.3.1 done"), "Do it"));
        await ana.PressAsync(await MentionAsync(ana, "make <at>ben</at> deputy", "ben"), "Do it");
        var done = Assert.Single(await ben.PressAsync(await ben.AskAsync("mark II.3.1 done"), "Do it"));

        Assert.Contains("the steward, ana", asked.Text, StringComparison.Ordinal);
        Assert.Contains("II.3.1 → done", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_handed_over_and_the_one_before_stays_as_a_deputy()
    {
        await using var teams = await StartAsync();
        var (ana, ben) = (teams.In("ana"), teams.In("ben"));

        var preview = await MentionAsync(ana, "hand the plan over to <at>ben</at>", "ben");
        var refused = Assert.Single(await ben.PressAsync(preview, "Do it"));
        await ana.PressAsync(preview, "Do it");

        var header = (await teams.App.Part<PlanStore>().ListAsync(new Scope(SignedTeams.TenantId, ScopeKind.Team, SignedTeams.Team), Cancellation)).Single();
        Assert.Contains("the steward, ana", refused.Text, StringComparison.Ordinal);
        Assert.Equal("object-of-ben", header.Steward.Id);
        Assert.Equal(["object-of-ana"], header.Stewardship.Deputies.Select(deputy => deputy.Id));
    }

    [Theory]
    [InlineData("eva guest")]
    [InlineData("eva 99999999-3b52-4f5e-8a44-1d2e3f405162")]
    [InlineData("eva anonymous")]
    public async Task Whom_the_roster_calls_a_guest_asks_only(string eva)
    {
        await using var teams = await StartAsync(eva);
        var guest = teams.In("eva");
        var preview = await teams.In("ana").AskAsync("mark II.3.1 done");

        var asked = await guest.AskAsync("what is due in May 2000?");
        var typed = await guest.AskAsync("mark II.3.1 done");
        var deputy = await MentionAsync(guest, "make <at>eva</at> deputy", "eva");
        var reminders = await guest.AskAsync("remind us here");
        var note = await guest.AskAsync("note on II.3.1: nobody cares");
        var pressed = Assert.Single(await guest.PressAsync(preview, "Do it"));

        Assert.StartsWith("3 lines", asked.Summary, StringComparison.Ordinal);
        foreach (var refused in new[] { typed, deputy, reminders, note })
        {
            Assert.Contains("Guests can ask, not change. ana can do this.", refused.Text, StringComparison.Ordinal);
        }

        Assert.Contains("the steward, ana", pressed.Text, StringComparison.Ordinal);
        Assert.Null(await StateAsync(teams, "II.3.1"));
    }

    [Fact]
    public async Task An_administrator_manages_every_plan()
    {
        await using var teams = await SignedTeams.StartAsync(azurite, "--Bot:Admins=object-of-ben");
        teams.Roster(SignedTeams.Channel, "ana", "ben");
        await teams.ImportAsync();
        var ben = teams.In("ben");

        var done = Assert.Single(await ben.PressAsync(await ben.AskAsync("assign II.3.1 to the press office"), "Do it"));

        Assert.Contains("the press office", done.Text, StringComparison.Ordinal);
    }

    // Who is in the team when its steward leaves, and who manages the plan then: refusals name somebody who is there.
    [Theory]
    [InlineData("ben,kim", "ben")]
    [InlineData("kim", "ana")]
    public async Task An_administrator_follows_a_steward_who_leaves_without_a_deputy(string left, string steward)
    {
        await using var teams = await SignedTeams.StartAsync(azurite, "--Bot:Admins=object-of-nobody,object-of-ana,object-of-ben");
        teams.Roster(SignedTeams.Team, left.Split(','));
        var plan = (await teams.ImportAsync()).Header.Ref;
        var removed = teams.In("kim", SignedTeams.Team).Activity("conversationUpdate");
        removed["channelData"]!["eventType"] = "teamMemberRemoved";
        removed["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = "29:ana", ["aadObjectId"] = "object-of-ana" });

        using var answer = await teams.App.PostAsync(removed);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(SignedTeams.PersonOf(steward), (await teams.App.Part<PlanStore>().LoadAsync(plan, Cancellation))!.Header.Steward);
    }

    [Fact]
    public async Task A_press_changes_the_card_for_everybody_after_it_was_answered()
    {
        await using var teams = await StartAsync();
        var ana = teams.In("ana");
        var preview = await ana.AskAsync("mark II.3.1 done");
        var gate = new TaskCompletionSource();
        teams.Connector.Slow["PUT"] = gate.Task;

        // However long the connector takes for the others, whoever pressed has the answer: Teams gives a press ten seconds.
        var answer = Assert.Single(await InTimeAsync(ana.PressAsync(preview, "Do it")));
        var before = teams.Connector.Messages[preview.Id!].Activity.ToJsonString();
        gate.SetResult();
        while (teams.Connector.Messages[preview.Id!].Activity.ToJsonString() == before)
        {
            await teams.Connector.OneMoreAsync().WaitAsync(Cancellation);
        }

        Assert.Contains("II.3.1 → done", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Do it", before, StringComparison.Ordinal);
        Assert.Equal(answer.Text, SignedTeams.SaidBy(teams.Connector.Messages[preview.Id!]).Text);
    }

    [Fact]
    public async Task A_press_that_leads_to_a_message_is_answered_before_the_message_is_taken()
    {
        await using var teams = await StartAsync();
        var ana = teams.In("ana");
        var line = await ana.AskAsync("note on II.3.1: asked the donors");
        await ana.PressAsync(line, "Do it");
        line = await ana.AskAsync("II.3.1");
        var gate = new TaskCompletionSource();
        var before = teams.Heard;
        teams.Connector.Slow["POST"] = gate.Task;

        var answer = Assert.Single(await InTimeAsync(ana.PressAsync(line, "History")));
        Assert.Equal(before, teams.Heard);
        gate.SetResult();
        var history = await teams.NextAsync(before);

        Assert.Contains("History of II.3.1", answer.Text, StringComparison.Ordinal);
        Assert.Contains("asked the donors", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_roster_that_never_answers_holds_no_press_up_and_guests_are_taken_to_be_there()
    {
        await using var teams = await StartAsync();
        var ana = teams.In("ana");
        await ana.PressAsync(await MentionAsync(ana, "assign II.3.1 to <at>ben</at>", "ben"), "Do it");
        var gate = new TaskCompletionSource();
        teams.Connector.Slow["GET"] = gate.Task;
        var before = teams.Heard;

        // The roster of another channel of the team has not been asked yet.
        var answer = Assert.Single(await InTimeAsync(teams.In("ana", "19:second@thread.tacv2").PressAsync("ask", new JsonObject { ["verb"] = "ask", ["question"] = "who owns II.3.1?" })));
        var said = await teams.NextAsync(before);
        Assert.False(gate.Task.IsCompleted);
        gate.SetResult();

        Assert.DoesNotContain("ben", answer.Text + said.Text, StringComparison.Ordinal);
        Assert.Contains("II.3.1", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_of_another_tenant_has_nothing_of_ours()
    {
        await using var teams = await StartAsync();
        await teams.In("ana").AskAsync("what is due in May 2000?");
        var kim = teams.In("kim") with { House = SignedTeams.OtherTenantId, Home = SignedTeams.OtherTenantId };

        var answer = await kim.AskAsync("what is due in May 2000?");

        Assert.DoesNotContain("II.3.1", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(await teams.App.Part<Conversations>().FindAsync(SignedTeams.OtherTenantId, SignedTeams.Channel, Cancellation));
        Assert.Null((await teams.App.Part<Conversations>().FindAsync(SignedTeams.OtherTenantId, SignedTeams.Channel, Cancellation))!.Plan);
    }

    [Fact]
    public async Task A_search_waits_for_no_connector()
    {
        await using var teams = await StartAsync();
        var never = new TaskCompletionSource();
        foreach (var method in new[] { "GET", "POST", "PUT" })
        {
            teams.Connector.Slow[method] = never.Task;
        }

        var search = teams.In("ana").Activity("invoke");
        search["name"] = "composeExtension/query";
        search["value"] = new JsonObject { ["parameters"] = new JsonArray(new JsonObject { ["name"] = "words", ["value"] = "II.3.1" }) };
        using var answer = await InTimeAsync(teams.App.PostAsync(search), seconds: 5);
        never.SetResult();

        Assert.Contains("II.3.1", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Empty(teams.Connector.Requests);
    }

    [Fact]
    public async Task Owners_in_bulk_are_known_by_the_rosters_of_the_teams_that_speak_of_the_plan()
    {
        await using var teams = await SignedTeams.StartAsync(azurite);
        teams.Roster(SignedTeams.Channel, "ana", "ben", "eva guest");
        teams.Roster(SignedTeams.Team, "ana", "ben", "eva guest");
        teams.Roster("a:ana", "ana");
        var plan = (await teams.ImportAsync(Scope.Organisation(SignedTeams.TenantId))).Header.Ref;
        await teams.In("ana").AskAsync("what is due in May 2000?");
        teams.Files["owners.xlsx"] = Excel.File(("Owners", "visible", Excel.Rows(
            [["Line", "Owner"], ["II.3.1", "ben@example.org"], ["II.3.2", "eva@example.org"], ["II.3.4", "Statistics unit"]])));
        var ana = teams.Alone("ana");

        var done = Assert.Single(await ana.PressAsync(await ana.DropAsync("owners.xlsx", SignedTeams.AddressOf("owners.xlsx")), "Do it"));

        Assert.Contains("have new owners", done.Text, StringComparison.Ordinal);
        var tracked = (await teams.App.Part<PlanStore>().LoadAsync(plan, Cancellation))!.Tracked;
        Assert.Equal(
            ["II.3.1 ben object-of-ben", "II.3.2 eva@example.org ", "II.3.4 Statistics unit "],
            tracked.Plan.Lines.Where(line => tracked.StateOf(line) is not null).Select(line => $"{line.Id} {tracked.StateOf(line)!.Owner} {tracked.StateOf(line)!.OwnerId}"));
    }

    [Fact]
    public async Task Two_programs_answer_in_one_conversation_and_all_is_answered()
    {
        await using var teams = await StartAsync();
        var programs = new[] { teams.In("ben"), new Chatter(await teams.AnotherAsync(azurite), "ben", SignedTeams.Channel, "channel", SignedTeams.Team) };
        var messages = Enumerable.Range(0, 16).Select(at => programs[at % 2].Message("help")).ToList();

        await Task.WhenAll(messages.Select(async (message, at) =>
        {
            using var taken = await programs[at % 2].App.PostAsync(message);
            Assert.Equal(200, (int)taken.StatusCode);
        }));
        // On a slow machine people see the bot typing first.
        while (messages.Exists(message => teams.Connector.Messages.Values.All(said => said.ReplyToId != (string?)message["id"] || (string?)said.Activity["type"] != "message")))
        {
            await teams.Connector.OneMoreAsync().WaitAsync(Cancellation);
        }

        // What was too much for Teams was told so a few times, not over and over.
        Assert.InRange(teams.Connector.Overruns.Count, 0, messages.Count);
        Assert.Equal(messages.Count, teams.Connector.Messages.Values.Count(said => said.ReplyToId is not null && (string?)said.Activity["type"] == "message"));
    }

    private static Task<T> InTimeAsync<T>(Task<T> answer, int seconds = 10) => answer.WaitAsync(TimeSpan.FromSeconds(seconds), Cancellation);

    private static async Task<TcAssistant.Tracking.LineState?> StateAsync(SignedTeams teams, string line)
    {
        var plans = teams.App.Part<PlanStore>();
        var header = (await plans.ListAsync(new Scope(SignedTeams.TenantId, ScopeKind.Team, SignedTeams.Team), Cancellation)).Single();
        var tracked = (await plans.LoadAsync(header.Ref, Cancellation))!.Tracked;
        return tracked.StateOf(tracked.Plan.Lines.Single(one => one.Id.ToString() == line));
    }

    private async Task<SignedTeams> StartAsync(params string[] more)
    {
        var teams = await SignedTeams.StartAsync(azurite);
        teams.Roster(SignedTeams.Channel, ["ana", "ben", .. more]);
        await teams.ImportAsync();
        return teams;
    }

    internal static async Task<Said> MentionAsync(Chatter chatter, string text, string person)
    {
        var message = chatter.Message(text);
        message["entities"]!.AsArray().Add(new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = $"29:{person}", ["name"] = person },
            ["text"] = $"<at>{person}</at>",
        });
        return Assert.Single(await chatter.App.SendAsync(message));
    }
}
