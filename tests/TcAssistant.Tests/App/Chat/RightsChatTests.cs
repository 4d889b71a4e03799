using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.Local.Planner;
using TcAssistant.Tests.App.Planner;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.BotFramework.StandIns;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>A plan in a channel, and who may do what with it there.</summary>
public sealed class RightsChatTests(AzuriteFixture azurite)
{
    private const string Channel = "19:channel@thread.tacv2";
    private const string Team = "19:team@thread.tacv2";

    [Fact]
    public async Task A_member_is_told_who_decides_and_a_deputy_does_it()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithPlanInChannelAsync(app, files);
        var ben = In(app, "ben");
        var preview = await ben.AskAsync("mark II.3.1 done");

        var refused = await ben.PressAsync(preview, "Do it");
        await ana.PressAsync(await AskAboutAsync(ana, "make <at>ben</at> deputy", "ben"), "Do it");
        var done = await ben.PressAsync(preview, "Do it");

        Assert.Contains("the steward, ana", refused[0].Text, StringComparison.Ordinal);
        Assert.Contains("II.3.1 → done", done[0].Text, StringComparison.Ordinal);
        Assert.Contains("ben", done[0].Text, StringComparison.Ordinal);

        await ana.PressAsync(await AskAboutAsync(ana, "remove <at>ben</at> as deputy", "ben"), "Do it");
        Assert.Contains("the steward, ana", (await ben.PressAsync(await ben.AskAsync("mark II.3.2 done"), "Do it"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_member_may_not_decide_is_asked_for_and_whoever_may_confirms_it()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithPlanInChannelAsync(app, files);
        var (ben, eva) = (In(app, "ben"), In(app, "eva"));

        var asked = (await ben.PressAsync(await ben.AskAsync("mark II.3.1 done"), "Do it"))[0];
        var still = await ana.AskAsync("is II.3.1 done?");
        var refused = (await eva.PressAsync(asked, "Confirm"))[0];
        var done = (await ana.PressAsync(asked, "Confirm"))[0];
        var history = await ana.AskAsync("history of II.3.1");

        Assert.Contains("ben asks for this. Nothing has been changed yet.", asked.Text, StringComparison.Ordinal);
        Assert.Contains("no status recorded", still.Text, StringComparison.Ordinal);
        Assert.Equal("This is for the steward, ana, to decide.", refused.Summary);
        Assert.Contains("II.3.1 → done", done.Text, StringComparison.Ordinal);
        Assert.True(done.HasButton("Undo"));
        Assert.Matches("ben, 17 April 2000 11:0[0-9] · asked for", history.Text);
        Assert.Contains("done", (await ana.AskAsync("II.3.1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_only_asked_for_is_withdrawn_by_undo_and_nobody_can_confirm_it_any_more()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await WithPlanInChannelAsync(app, files);
        var ben = In(app, "ben");
        var asked = (await ben.PressAsync(await ben.AskAsync("II.3.1 is mine"), "Do it"))[0];

        Assert.Contains("Withdrawn, nothing was changed: II.3.1 → owner: ben", (await ben.AskAsync("undo")).Text, StringComparison.Ordinal);
        Assert.Contains("This was withdrawn", (await In(app, "ana").PressAsync(asked, "Confirm"))[0].Text, StringComparison.Ordinal);
        Assert.Contains("nothing of yours to undo", (await ben.AskAsync("undo")).Text, StringComparison.Ordinal);
        Assert.Contains("No line of the plan is yours.", (await ben.AskAsync("my lines")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deputy_cannot_be_named_by_someone_who_does_not_manage_the_plan()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await WithPlanInChannelAsync(app, files);
        var ben = In(app, "ben");

        var preview = await AskAboutAsync(ben, "make <at>ben</at> deputy", "ben");
        var refused = await ben.PressAsync(preview, "Do it");

        Assert.Contains("the steward, ana", refused[0].Text, StringComparison.Ordinal);
        Assert.Contains("the steward, ana", (await ben.PressAsync(await ben.AskAsync("assign II.3.1 to the press office"), "Do it"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_reports_on_the_own_line_only()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithPlanInChannelAsync(app, files);
        await ana.PressAsync(await AskAboutAsync(ana, "assign II.3.1 to <at>ben</at>", "ben"), "Do it");
        var ben = In(app, "ben");

        var date = await ben.PressAsync(await ben.AskAsync("accept September 2000 for II.3.1 (GB.277)"), "Do it");
        var other = await ben.PressAsync(await ben.AskAsync("mark II.3.2 done"), "Do it");
        var own = await ben.PressAsync(await ben.AskAsync("mark II.3.1 done"), "Do it");

        Assert.Contains("II.3.1 → done", own[0].Text, StringComparison.Ordinal);
        Assert.Contains("to decide", other[0].Text, StringComparison.Ordinal);
        Assert.Contains("to decide", date[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lines_card_is_fetched_anew_for_each_who_opens_it_as_the_line_stands_then()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithPlanInChannelAsync(app, files);
        await ana.PressAsync(await AskAboutAsync(ana, "assign II.3.1 to <at>ben</at>", "ben"), "Do it");
        var card = await ana.AskAsync("when is II.3.1 due?");
        var (ben, eva) = (In(app, "ben"), In(app, "eva") with { Home = "another-tenant" });

        var forBen = await OpenedAsync(ben, card);
        await ben.PressAsync(await ben.AskAsync("mark II.3.1 done"), "Do it");
        var later = await OpenedAsync(ben, card);
        var forEva = await OpenedAsync(eva, card);
        var withEva = await OpenedAsync(ben, card);

        Assert.True(forBen.HasButton("Done"));
        Assert.Contains("no status recorded", forBen.Text, StringComparison.Ordinal);
        Assert.False(forEva.HasButton("Not done after all"));
        Assert.DoesNotContain("ben", forEva.Text, StringComparison.Ordinal);
        Assert.Contains("status: done (ben", later.Text, StringComparison.Ordinal);
        Assert.Contains("status: done", withEva.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ben", withEva.Text, StringComparison.Ordinal);
        Assert.NotNull(later.Card["refresh"]);
        Assert.Null((await new Chatter(app, "ana", "a:ana").AskAsync("II.3.1")).Card["refresh"]);
    }

    /// <summary>What Teams does for each person who opens a conversation with such a card.</summary>
    private static async Task<Said> OpenedAsync(Chatter person, Said card)
    {
        var action = card.Card["refresh"]!["action"]!;
        return Assert.Single(await person.PressAsync(action["verb"]!.GetValue<string>(), action["data"]!.DeepClone().AsObject()));
    }

    [Fact]
    public async Task Someone_of_another_organisation_asks_only_and_sees_no_names()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = await WithPlanInChannelAsync(app, files);
        await ana.PressAsync(await AskAboutAsync(ana, "assign II.3.1 to <at>ben</at>", "ben"), "Do it");
        var preview = await ana.AskAsync("mark II.3.1 done");
        var named = await ana.AskAsync("who is responsible for II.3.1?");
        var eva = In(app, "eva") with { Home = "another-tenant" };

        var asked = await eva.AskAsync("who is responsible for II.3.1?");
        var refused = await eva.AskAsync("mark II.3.1 done");
        var pressed = await eva.PressAsync(preview, "Do it");
        var deputy = await eva.AskAsync("make Eva deputy");

        // Where she has spoken she reads along: from then on nobody is named there to anyone.
        Assert.Contains("ben", named.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ben", (await ana.AskAsync("who is responsible for II.3.1?")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ben", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Guests can ask, not change. ana can do this.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("to decide", pressed[0].Text, StringComparison.Ordinal);
        Assert.Contains("Guests can ask", deputy.Text, StringComparison.Ordinal);
    }

    // A private or shared channel has members of its own: leaving it is not leaving the team.
    [Theory]
    [InlineData("teamMemberRemoved", "ben")]
    [InlineData("channelMemberRemoved", "ana")]
    public async Task A_deputy_follows_a_steward_who_is_removed_from_the_team(string happened, string steward)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var plans = app.Part<PlanStore>();
        var team = new Scope("local", ScopeKind.Team, Team);
        var plan = (await plans.ImportAsync(Some.Import(Some.Plan(), scope: team) with { By = new Person("object-of-ana", "ana") })).Plan.Header.Ref;
        await plans.ManageAsync(plan, StewardshipChange.DeputyNamed, new Person("object-of-ben", "ben"), new Moment(Some.Steward, Some.Instant, new(2000, 4, 17)), "name");
        var removed = In(app, "bob").Activity("conversationUpdate");
        removed.Remove("deliveryMode");
        removed["channelData"]!["eventType"] = happened;
        removed["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = "29:ana", ["aadObjectId"] = "object-of-ana" });

        using var answer = await app.PostAsync(removed);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(steward, (await plans.LoadAsync(plan))!.Header.Steward.Name);
    }

    [Fact]
    public async Task An_administrator_manages_every_plan()
    {
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix(), settings: "--Bot:Admins=someone,object-of-ben");
        await WithPlanInChannelAsync(app, files);
        var ben = In(app, "ben");

        var done = await ben.PressAsync(await ben.AskAsync("assign II.3.1 to the press office"), "Do it");

        Assert.Contains("the press office", done[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_s_members_administer_too()
    {
        using var internet = new Internet();
        var groups = new PlannerStandIn(TimeProvider.System);
        groups.People.AddGroup(BoardWorld.Group, "Administrators", ("object-of-ben", "ben"));
        internet.Add(groups.Map, BoardWorld.Settings.BaseUrl.Authority);
        await using var files = await FileServer.WithSamplesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix(), settings: $"--Bot:Admins={BoardWorld.Group}", services: services => services
            .AddSingleton(new GraphHttp(internet)).AddSingleton(BoardWorld.Settings));
        await WithPlanInChannelAsync(app, files);
        var ben = In(app, "ben");

        var done = await ben.PressAsync(await ben.AskAsync("assign II.3.1 to the press office"), "Do it");

        Assert.Contains("the press office", done[0].Text, StringComparison.Ordinal);
    }

    /// <summary>Ana brings the sample as a document of her own, and uses it in the channel.</summary>
    private static async Task<Chatter> WithPlanInChannelAsync(ChatApp app, FileServer files)
    {
        await new Chatter(app, "ana", "a:ana").DropAsync("plan.en.docx", files.AddressOf("plan.en.docx"));
        var ana = In(app, "ana");
        await ana.AskAsync("use plan GB.276/TC/2");
        return ana;
    }

    private static Chatter In(ChatApp app, string name) => new(app, name, Channel, "channel", Team);

    private static async Task<Said> AskAboutAsync(Chatter chatter, string text, string person)
    {
        var message = chatter.Message(text);
        message["entities"]!.AsArray().Add(new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = $"29:{person}", ["name"] = person, ["aadObjectId"] = $"object-of-{person}" },
            ["text"] = $"<at>{person}</at>",
        });
        return Assert.Single(await chatter.App.SendAsync(message));
    }
}
