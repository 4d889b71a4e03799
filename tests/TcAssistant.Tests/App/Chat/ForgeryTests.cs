using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>People of the house, of the conversation or no longer of it, who claim to be, or to mean, somebody else.</summary>
public sealed class ForgeryTests(AzuriteFixture azurite)
{
    private const string Group = "19:group@thread.v2";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // The id and object id that the mention carries, and who the card must say it is: a client can put any words around an id.
    [Theory]
    [InlineData("29:eva", null, "Make eva a deputy?", "object-of-eva")]
    [InlineData("29:eva", "object-of-ben", "Make eva a deputy?", "object-of-eva")]
    [InlineData("29:ben", "object-of-eva", "Make ben a deputy?", "object-of-ben")]
    [InlineData("29:nobody", "object-of-eva", "Please name the person with a mention", null)]
    public async Task A_mention_means_whom_the_roster_names_and_is_shown_as_that(string id, string? objectId, string shown, string? deputy)
    {
        await using var teams = await StartAsync("eva");
        var ana = teams.In("ana");

        var preview = await MentionedAsync(ana, "make <at>ben</at> deputy", "ben", id, objectId);
        Assert.Contains(shown, preview.Text, StringComparison.Ordinal);
        if (deputy is not null)
        {
            await ana.PressAsync(preview, "Do it");
        }

        Assert.Equal(deputy is null ? [] : [deputy], (await PlanAsync(teams)).Header.Stewardship.Deputies.Select(one => one.Id));
    }

    [Fact]
    public async Task A_mention_that_was_shortened_is_shown_with_the_whole_name()
    {
        await using var teams = await StartAsync();
        teams.Connector.Rosters[SignedTeams.Channel] = [.. teams.Connector.Rosters[SignedTeams.Channel], Named(SignedTeams.Member("mia"), "Mia & Co <Müller>")];
        var message = teams.In("ana").Message("II.3.1 belongs to <at>Mia</at>");
        message["entities"]!.AsArray().Add(MentionOf("Mia", "29:mia"));

        var preview = Assert.Single(await teams.App.SendAsync(message));
        await teams.In("ana").PressAsync(preview, "Do it");

        Assert.Equal("II.3.1 → owner: Mia & Co <Müller>", preview.Summary);
        var state = StateOf(await PlanAsync(teams), "II.3.1");
        Assert.Equal(("Mia & Co <Müller>", "object-of-mia"), (state?.Owner, state?.OwnerId));
    }

    // Ben asks for a line under the name of ana, so that she confirms what is not shown to her.
    [Theory]
    [InlineData("object-of-ben", "ben", "object-of-ben")]
    [InlineData("object-of-nobody", "ana", null)]
    public async Task Whom_a_button_names_is_looked_up_before_others_are_asked(string who, string shown, string? owner)
    {
        await using var teams = await StartAsync();
        var (ana, ben) = (teams.In("ana"), teams.In("ben"));
        var forged = ChangeOf(await PlanAsync(teams), "II.3.1", new() { ["kind"] = "Assigned", ["words"] = "ana", ["who"] = who });

        var asked = Assert.Single(await ben.PressAsync(Verbs.Change, forged));
        var confirmed = Assert.Single(await ana.PressAsync(Verbs.Confirm, asked.Button("Confirm")["data"]!.DeepClone().AsObject()));

        Assert.Contains($"II.3.1 → owner: {shown}", asked.Text, StringComparison.Ordinal);
        Assert.Contains($"II.3.1 → owner: {shown}", confirmed.Text, StringComparison.Ordinal);
        var state = StateOf(await PlanAsync(teams), "II.3.1");
        Assert.Equal((shown, owner), (state!.Owner, state.OwnerId));
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("group")]
    public async Task Who_is_no_longer_in_the_conversation_asks_only(string where)
    {
        await using var teams = await StartAsync();
        teams.Roster(Group, "ana", "ben");
        var scope = where == "group" ? new Scope(SignedTeams.TenantId, ScopeKind.Chat, Group) : null;
        var plan = scope is null ? await PlanAsync(teams) : await teams.ImportAsync(scope);
        Chatter At(string name) => where == "group" ? new Chatter(teams.App, name, Group, "groupChat") : teams.In(name);
        await At("ana").PressAsync(await SignedChatTests.MentionAsync(At("ana"), "assign II.3.1 to <at>ben</at>", "ben"), "Do it");

        // Cards stay where they are; what was pressed before is answered then and there.
        teams.Roster(SignedTeams.Channel, "ana");
        teams.Roster(SignedTeams.Team, "ana");
        teams.Roster(Group, "ana");
        var typed = await At("ben").AskAsync("mark II.3.1 done");
        var pressed = Assert.Single(await At("ben").PressAsync(Verbs.Change, ChangeOf(plan, "II.3.1", new() { ["kind"] = "Done" })));

        Assert.Contains("Guests can ask, not change.", typed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("→ done", pressed.Text, StringComparison.Ordinal);
        Assert.Null(StateOf((await teams.App.Part<PlanStore>().LoadAsync(plan.Header.Ref, Cancellation))!, "II.3.1")!.Status);
    }

    [Fact]
    public async Task Whom_only_the_teams_roster_knows_is_of_the_house()
    {
        await using var teams = await StartAsync();
        teams.Roster(SignedTeams.Channel);
        teams.Roster(SignedTeams.Team, "ana");
        var ana = teams.In("ana");

        Assert.Contains("II.3.1 → done", Assert.Single(await ana.PressAsync(await ana.AskAsync("mark II.3.1 done"), "Do it")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eva guest")]
    [InlineData("eva 99999999-3b52-4f5e-8a44-1d2e3f405162")]
    public async Task A_guest_neither_chooses_the_plan_nor_brings_one(string eva)
    {
        await using var teams = await StartAsync(eva);
        teams.Roster("a:eva", eva);
        var second = (await teams.App.Part<PlanStore>().ImportAsync(new ImportRequest(
            new Scope(SignedTeams.TenantId, ScopeKind.Team, SignedTeams.Team), Some.Plan(reference: "GB.9/TC/9"), SignedTeams.PersonOf("ana"), Some.Instant, "second"), Cancellation)).Plan;
        await teams.In("ana").AskAsync("use plan GB.276/TC/2");
        var (guest, chosen) = (teams.In("eva"), await ChosenAsync(teams));
        teams.Files["own.docx"] = await File.ReadAllBytesAsync(SamplePlan.FileOf(Language.English), Cancellation);

        var typed = await guest.AskAsync("use plan GB.9/TC/9");
        await guest.PressAsync(Verbs.UsePlan, new() { ["verb"] = Verbs.UsePlan, ["plan"] = second.Header.Ref.Key.Value });
        var dropped = await teams.Alone("eva").DropAllAsync("own.docx", SignedTeams.AddressOf("own.docx"));

        Assert.Contains(LifeWording.OthersPlans.In(Language.English), typed.Text, StringComparison.Ordinal);
        Assert.Equal(chosen, await ChosenAsync(teams));
        Assert.Contains("Guests can ask", Assert.Single(dropped).Text, StringComparison.Ordinal);
        Assert.Empty(await teams.App.Part<PlanStore>().ListAsync(new Scope(SignedTeams.TenantId, ScopeKind.Person, "object-of-eva"), Cancellation));
    }

    [Theory]
    [InlineData("ben")]
    [InlineData("eva")]
    public async Task What_takes_the_sample_away_leaves_a_channels_choice_alone(string who)
    {
        await using var teams = await StartAsync("eva guest");
        await teams.App.Part<PlanStore>().ImportAsync(new ImportRequest(
            new Scope(SignedTeams.TenantId, ScopeKind.Team, SignedTeams.Team), Some.Plan(reference: "GB.9/TC/9"), SignedTeams.PersonOf("ana"), Some.Instant, "second"), Cancellation);
        await teams.In("ana").AskAsync("use plan GB.276/TC/2");
        var chosen = await ChosenAsync(teams);

        await teams.In(who).PressAsync(Verbs.RemoveSample, new() { ["verb"] = Verbs.RemoveSample });

        Assert.NotNull(chosen);
        Assert.Equal(chosen, await ChosenAsync(teams));
    }

    private async Task<SignedTeams> StartAsync(params string[] more)
    {
        var teams = await SignedTeams.StartAsync(azurite);
        teams.Roster(SignedTeams.Channel, ["ana", "ben", .. more]);
        await teams.ImportAsync();
        return teams;
    }

    private static async Task<string?> ChosenAsync(SignedTeams teams) =>
        (await teams.App.Part<Conversations>().FindAsync(SignedTeams.TenantId, SignedTeams.Channel, Cancellation))?.Plan?.Key.Value;

    private static async Task<StoredPlan> PlanAsync(SignedTeams teams)
    {
        var plans = teams.App.Part<PlanStore>();
        return (await plans.LoadAsync((await plans.ListAsync(new Scope(SignedTeams.TenantId, ScopeKind.Team, SignedTeams.Team), Cancellation)).Single().Ref, Cancellation))!;
    }

    private static LineState? StateOf(StoredPlan plan, string line) =>
        plan.Tracked.StateOf(plan.Tracked.Plan.Lines.Single(one => one.Id.ToString() == line));

    private static JsonObject ChangeOf(StoredPlan plan, string line, JsonObject change) => new()
    {
        ["verb"] = Verbs.Change,
        ["plan"] = plan.Header.Ref.Key.Value,
        ["lines"] = new JsonArray(plan.Tracked.Plan.Lines.Single(one => one.Id.ToString() == line).Key!.Value.Value),
        ["change"] = change,
    };

    private static JsonObject Named(JsonObject member, string name)
    {
        member["name"] = name;
        return member;
    }

    private static JsonObject MentionOf(string name, string id, string? objectId = null)
    {
        var mentioned = new JsonObject { ["id"] = id, ["name"] = name };
        if (objectId is not null)
        {
            mentioned["aadObjectId"] = objectId;
        }

        return new JsonObject { ["type"] = "mention", ["mentioned"] = mentioned, ["text"] = $"<at>{name}</at>" };
    }

    private static async Task<Said> MentionedAsync(Chatter chatter, string text, string name, string id, string? objectId)
    {
        var message = chatter.Message(text);
        message["entities"]!.AsArray().Add(MentionOf(name, id, objectId));
        return Assert.Single(await chatter.App.SendAsync(message));
    }
}
