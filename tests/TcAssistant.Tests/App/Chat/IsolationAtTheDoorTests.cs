using System.Reflection;
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

/// <summary>
/// The same through HTTP, with signed tokens: people of another tenant, team or chat try every button there is and everything that can be
/// typed, searched, linked to, or reported as an event. They read nothing, and no row of the plan or of the conversation it is spoken of in is written.
/// </summary>
public sealed class IsolationAtTheDoorTests(AzuriteFixture azurite)
{
    private const string Secret = "Opal";
    private const string Reference = "GB.9/SECRET/9";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What each button would carry; <c>KEY</c> is the line's key, <c>PLAN</c> the plan's.</summary>
    private static readonly Dictionary<string, string> Buttons = new()
    {
        [Verbs.Ask] = """{"question":"what is due in May 2000?"}""",
        [Verbs.Page] = """{"question":"what is due in May 2000?","page":1}""",
        [Verbs.Review] = """{"plan":"PLAN","page":1}""",
        [Verbs.Right] = """{"plan":"PLAN","lines":["KEY"]}""",
        [Verbs.ReadAs] = """{"plan":"PLAN","lines":["KEY"],"readAs_KEY":"June 2001"}""",
        [Verbs.ReadEach] = """{"plan":"PLAN","lines":["KEY"],"each_KEY":"June 2001"}""",
        [Verbs.NoDate] = """{"plan":"PLAN","lines":["KEY"]}""",
        [Verbs.Undo] = """{"plan":"PLAN","lines":["KEY"]}""",
        [Verbs.UseInChannel] = """{"plan":"PLAN"}""",
        [Verbs.TrySample] = "{}",
        [Verbs.RemoveSample] = """{"plan":"PLAN"}""",
        [Verbs.UsePlan] = """{"plan":"PLAN","question":"what is due in May 2000?"}""",
        [Verbs.UndoChange] = """{"plan":"PLAN","operation":"noted"}""",
        [Verbs.Change] = """{"plan":"PLAN","lines":["KEY"],"change":{"kind":"Finished"}}""",
        [Verbs.NotNow] = """{"plan":"PLAN"}""",
        [Verbs.Confirm] = """{"plan":"PLAN","lines":["KEY"],"change":{"kind":"Noted","words":"seen"}}""",
        [Verbs.Manage] = """{"plan":"PLAN","change":{"kind":"HandedOver","words":"Eve","who":"object-of-eve"}}""",
        [Verbs.AssignAll] = """{"plan":"PLAN","owners":[{"owner":"Eve","who":"object-of-eve","lines":["KEY"]}]}""",
        [Verbs.Refresh] = """{"plan":"PLAN","lines":["KEY"]}""",
        [Verbs.Which] = """{"plan":"PLAN","lines":["KEY"]}""",
        [Verbs.History] = """{"plan":"PLAN","lines":["KEY"]}""",
        [Verbs.Mine] = """{"plan":"PLAN","page":1}""",
        [Verbs.AnswerReminder] = """{"plan":"PLAN","lines":["KEY"],"operation":"2000-04-17","change":{"kind":"Finished"}}""",
        [Verbs.PauseReminders] = """{"plan":"PLAN"}""",
        [Verbs.ResumeReminders] = """{"plan":"PLAN"}""",
        [Verbs.OpenRow] = """{"plan":"PLAN","lines":["KEY"],"day":"2000-04-17","change":{"kind":"NotYet","milestones":["m1"]}}""",
        [Verbs.WhyRow] = """{"plan":"PLAN","lines":["KEY"],"day":"2000-04-17","change":{"kind":"NotYet","milestones":["m1"]}}""",
        [Verbs.SnoozeRow] = """{"plan":"PLAN","lines":["KEY"],"day":"2000-04-17","change":{"kind":"Week","milestones":["m1"]}}""",
        [Verbs.ReassignRow] = """{"plan":"PLAN","lines":["KEY"],"day":"2000-04-17","change":{"kind":"NotYet","milestones":["m1"]},"who":"Eve"}""",
        [Verbs.TakeBackRow] = """{"plan":"PLAN","lines":["KEY"],"day":"2000-04-17","operation":"noted","change":{"kind":"NotYet","milestones":["m1"]}}""",
        [Verbs.UnmuteLine] = """{"plan":"PLAN","lines":["KEY"],"day":"2000-04-17"}""",
        [Verbs.ChangeReminders] = """{"plan":"PLAN"}""",
        [Verbs.SaveReminders] = """{"plan":"PLAN","hour":"8:00"}""",
        [Verbs.PreviewBoard] = """{"plan":"PLAN","board":{"board":"new"}}""",
        [Verbs.StartBoard] = """{"plan":"PLAN","board":{"board":"new"}}""",
        [Verbs.DecideBoard] = """{"plan":"PLAN","lines":["KEY"],"board":{"task":"task","field":"title","keeps":true}}""",
        [Verbs.DeletedTask] = """{"plan":"PLAN","lines":["KEY"],"board":{"task":"task","keeps":true}}""",
        [Verbs.RuleReminders] = """{"plan":"PLAN","lines":["KEY"],"change":{"kind":"Rule","words":"60"}}""",
        [Verbs.PastDates] = """{"plan":"PLAN","page":1}""",
        [Verbs.PastDone] = """{"plan":"PLAN","page":1,"lines":["KEY"],"operation":"1999-09-28"}""",
        [Verbs.PastOpen] = """{"plan":"PLAN","page":1,"lines":["KEY"],"operation":"1999-09-28"}""",
        [Verbs.PastLeft] = """{"plan":"PLAN","page":1,"lines":["KEY"],"operation":"1999-09-28"}""",
        [Verbs.ForgetReminder] = """{"plan":"PLAN","operation":"one"}""",
        [Verbs.RemindAgain] = """{"plan":"PLAN","lines":["KEY"],"operation":"7"}""",
        [Verbs.StopOwnDigest] = """{"plan":"PLAN"}""",
        [Verbs.NothingPersonal] = """{"plan":"PLAN"}""",
        [Verbs.Away] = """{"plan":"PLAN","absence":{"who":"object-of-eve","name":"Eve","from":"2000-05-01","to":"2000-05-14"}}""",
    };

    private static readonly string[] Typed =
    [
        "what is due in May 2000?", "overview", "I.1.a.1", "who owns I.1.a.1?", "what is next?", "which plan?", $"use plan {Reference}", $"use plan {Secret} plan",
        "I.1.a.1 means June 2001", "I.1.a.1 has no date", "undo I.1.a.1", "undo", "mark I.1.a.1 done", "note on I.1.a.1: seen", "accept June 2001 for I.1.a.1 (GB.277)", "assign I.1.a.1 to me", "I.1.a.1 is mine",
        "history of I.1.a.1", "my lines", "link to I.1.a.1", "make Eve deputy", "hand the plan over to Eve", "remind us here", "pause reminders", "resume reminders", "stop reminders", "what reminders are coming?", "mute I.1.a.1", "unmute I.1.a.1", "remind us at 8", "II.3.1: remind 60 days before", "which reminder rules are there?", "why did nothing come for I.1.a.1?", "what became of your reminders?", "remind me tomorrow about I.1.a.1", "my reminders", "send me a digest", "I am away 1–14 May", "give all lines of @Ana to @Eve",  "/lines", "help",
    ];

    [Fact]
    public void Every_button_there_is_is_pressed() => Assert.Equal(
        typeof(Verbs).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Buttons.Keys.Order(StringComparer.Ordinal));

    /// <summary>Without this the others could be refused because nothing they carry makes sense.</summary>
    [Fact]
    public async Task Each_button_does_something_for_whoever_it_is_meant_for()
    {
        await using var teams = await StartAsync();
        var plan = await PlanAsync(teams);

        // A reminder is only answered, or taken back, where one was sent or asked for; a date that had passed, where one had; the sample is in personal chats.
        string[] elsewhere = [Verbs.RemoveSample, Verbs.AnswerReminder, Verbs.ForgetReminder, Verbs.RemindAgain, Verbs.PastDates, Verbs.PastDone, Verbs.PastOpen, Verbs.PastLeft, Verbs.Away, Verbs.SaveReminders, Verbs.RuleReminders,
            Verbs.OpenRow, Verbs.WhyRow, Verbs.SnoozeRow, Verbs.ReassignRow, Verbs.TakeBackRow, Verbs.UnmuteLine, Verbs.DecideBoard, Verbs.DeletedTask];
        foreach (var (verb, carried) in Buttons.Where(button => !elsewhere.Contains(button.Key)))
        {
            var before = await RowsAsync(teams, plan.Header.Ref);
            var said = await SaidAsync(teams, Pressed(Home(teams), verb, Carried(carried, plan)));

            Assert.False(said.Contains(NoticeWording.StaleButton.In(Language.English), StringComparison.Ordinal), $"{verb}: {said}");
            var changes = verb is Verbs.ReadAs or Verbs.ReadEach or Verbs.NoDate or Verbs.Right or Verbs.Change or Verbs.Confirm or Verbs.UndoChange or Verbs.Manage or Verbs.AssignAll;
            Assert.True(!changes || !before.SequenceEqual(await RowsAsync(teams, plan.Header.Ref)), $"{verb}: {said}");
        }
    }

    [Theory]
    [InlineData("another tenant, same team and channel")]
    [InlineData("another tenant, same personal chat")]
    [InlineData("another team of the tenant")]
    [InlineData("a group chat")]
    [InlineData("a personal chat")]
    public async Task Nothing_is_read_or_changed_from_elsewhere(string from)
    {
        await using var teams = await StartAsync();
        var (plan, eve) = (await PlanAsync(teams), Intruder(teams, from));
        Assert.Contains(Secret, await SaidAsync(teams, Home(teams).Message("I.1.a.1")), StringComparison.Ordinal);
        var before = await RowsAsync(teams, plan.Header.Ref);

        foreach (var (door, activity) in Doors(eve, plan))
        {
            var said = await SaidAsync(teams, activity);
            Assert.False(said.Contains(Secret, StringComparison.OrdinalIgnoreCase) || said.Contains(Reference, StringComparison.Ordinal), $"{door}: {said}");
        }

        Assert.Equal(before, await RowsAsync(teams, plan.Header.Ref));
        Assert.Contains(Secret, await SaidAsync(teams, Home(teams).Message("I.1.a.1")), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Door, JsonObject Activity)> Doors(Chatter eve, StoredPlan plan)
    {
        foreach (var text in Typed)
        {
            yield return ($"typed: {text}", eve.Message(text));
        }

        foreach (var (verb, carried) in Buttons)
        {
            yield return ($"pressed: {verb}", Pressed(eve, verb, Carried(carried, plan)));

            // As an older client sends it, and as one of before Action.Execute does.
            var data = Carried(carried, plan);
            data["verb"] = verb;
            var submitted = eve.Activity("message");
            submitted["value"] = data.DeepClone();
            yield return ($"submitted: {verb}", submitted);
            var old = eve.Activity("invoke");
            old["value"] = data;
            yield return ($"pressed as of old: {verb}", old);
        }

        foreach (var words in new[] { "", "I.1.a.1", Secret, Reference })
        {
            var search = eve.Activity("invoke");
            search["name"] = "composeExtension/query";
            search["value"] = new JsonObject { ["parameters"] = new JsonArray(new JsonObject { ["name"] = "words", ["value"] = words }) };
            yield return ($"searched: {words}", search);
        }

        foreach (var name in new[] { "composeExtension/queryLink", "composeExtension/anonymousQueryLink" })
        {
            var link = eve.Activity("invoke");
            link["name"] = name;
            link["value"] = new JsonObject { ["url"] = $"https://plans.example.org/lines/{plan.Header.Ref.Key.Value}/{LineOf(plan)}" };
            yield return (name, link);
        }

        foreach (var happened in new[] { "teamDeleted", "teamHardDeleted", "teamArchived", "channelDeleted", "teamMemberRemoved", "teamRenamed" })
        {
            var news = eve.Activity("conversationUpdate");
            news["channelData"] = new JsonObject
            {
                ["eventType"] = happened,
                ["team"] = new JsonObject { ["id"] = eve.Team ?? "19:no-team@thread.tacv2", ["name"] = "Renamed" },
                ["channel"] = new JsonObject { ["id"] = eve.Conversation },
            };
            news["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = "29:ana", ["aadObjectId"] = "object-of-ana" });
            yield return (happened, news);
        }

        var removed = eve.Activity("installationUpdate");
        removed["action"] = "remove";
        yield return ("uninstalled", removed);
        yield return ("a question after all of that", eve.Message("what is due in May 2000?"));
    }

    /// <summary>All that the bot says to an activity, as it stands in the answer.</summary>
    private static async Task<string> SaidAsync(SignedTeams teams, JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        using var answer = await teams.App.PostAsync(activity);
        Assert.True((int)answer.StatusCode is 200 or 400 or 501, $"{answer.StatusCode}: {activity.ToJsonString()}");
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }

    private static JsonObject Pressed(Chatter by, string verb, JsonObject data)
    {
        var press = by.Activity("invoke");
        press["name"] = "adaptiveCard/action";
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data }, ["trigger"] = "manual" };
        return press;
    }

    private static JsonObject Carried(string carried, StoredPlan plan) => JsonNode.Parse(
        carried.Replace("PLAN", plan.Header.Ref.Key.Value, StringComparison.Ordinal).Replace("KEY", LineOf(plan), StringComparison.Ordinal))!.AsObject();

    private static string LineOf(StoredPlan plan) => plan.Tracked.Plan.Lines.First().Key!.Value.Value;

    private async Task<SignedTeams> StartAsync()
    {
        var teams = await SignedTeams.StartAsync(azurite, "--Links:BaseUrl=https://plans.example.org");
        teams.Roster(SignedTeams.Channel, "ana", "ben");
        var plan = Some.Plan(reference: Reference, text: Secret) with { Title = $"{Secret} plan", Language = Language.English };
        var import = new ImportRequest(new Scope(SignedTeams.TenantId, ScopeKind.Team, SignedTeams.Team), plan, SignedTeams.PersonOf("ana"), Some.Instant, "import-1");
        var stored = (await teams.App.Part<PlanStore>().ImportAsync(import, Cancellation)).Plan;
        await teams.App.Part<PlanStore>().ChangeAsync(
            stored.Header.Ref, [new(LineOf(stored))], new Change.Noted($"{Secret} note"), new(SignedTeams.PersonOf("ana"), Some.Instant, new(2000, 4, 17)), "noted", Cancellation);
        await SaidAsync(teams, Home(teams).Message("what is due in May 2000?"));
        return teams;
    }

    private static async Task<StoredPlan> PlanAsync(SignedTeams teams)
    {
        var plans = teams.App.Part<PlanStore>();
        return (await plans.LoadAsync((await plans.ListAsync(new Scope(SignedTeams.TenantId, ScopeKind.Team, SignedTeams.Team), Cancellation)).Single().Ref, Cancellation))!;
    }

    private static Chatter Home(SignedTeams teams) => teams.In("ana");

    private static Chatter Intruder(SignedTeams teams, string from) => from switch
    {
        // The object id is the steward's own: ids count for nothing across tenants.
        "another tenant, same team and channel" => teams.In("ana") with { House = SignedTeams.OtherTenantId, Home = SignedTeams.OtherTenantId },
        "another tenant, same personal chat" => teams.Alone("ana") with { House = SignedTeams.OtherTenantId, Home = SignedTeams.OtherTenantId },
        "another team of the tenant" => teams.In("eve", "19:others@thread.tacv2", "19:other-team@thread.tacv2"),
        "a group chat" => new Chatter(teams.App, "eve", "19:group@thread.v2", "groupChat"),
        "a personal chat" => teams.Alone("eve"),
        _ => throw new ArgumentException(from, nameof(from)),
    };

    /// <summary>Every row of the plan, and what is kept of the conversation, the team and the person that it belongs to, each with its ETag.</summary>
    private static async Task<List<string>> RowsAsync(SignedTeams teams, PlanRef plan)
    {
        var tables = teams.App.Part<Tables>();
        var rows = (await tables.Plans.RangeAsync(plan.Partition, "", Table.AfterAll, Cancellation)).Select(row => $"{row.RowKey} {row.ETag}").ToList();
        var kept = teams.App.Part<Conversations>();
        rows.Add($"{await kept.FindAsync(SignedTeams.TenantId, SignedTeams.Channel, Cancellation)}");
        rows.Add($"{await kept.TeamAsync(SignedTeams.TenantId, SignedTeams.Team, Cancellation)}");
        rows.Add($"{await kept.ContactAsync(SignedTeams.TenantId, "object-of-ana", Cancellation)}");
        return rows;
    }
}
