using System.Text.Json.Nodes;
using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>Tries to read and to change what belongs to another tenant, team, chat or person, by every door there is.</summary>
public class IsolationTests(AzuriteFixture azurite)
{
    private const string Secret = "Opal";
    private const string Reference = "GB.9/SECRET/9";

    // Whose the plan is, and who tries to come at it from where.
    [Theory]
    [InlineData(ScopeKind.Team, "another tenant, same team and channel")]
    [InlineData(ScopeKind.Team, "a channel of another team")]
    [InlineData(ScopeKind.Team, "another team, a channel of the same id in another tenant")]
    [InlineData(ScopeKind.Team, "a group chat")]
    [InlineData(ScopeKind.Team, "a personal chat")]
    [InlineData(ScopeKind.Team, "a channel without a team")]
    [InlineData(ScopeKind.Chat, "another tenant, same chat")]
    [InlineData(ScopeKind.Chat, "another chat")]
    [InlineData(ScopeKind.Chat, "a personal chat")]
    [InlineData(ScopeKind.Chat, "a channel of the team")]
    [InlineData(ScopeKind.Person, "another person")]
    [InlineData(ScopeKind.Person, "another person in the same conversation")]
    [InlineData(ScopeKind.Person, "the same person in another tenant")]
    [InlineData(ScopeKind.Person, "somebody else in a channel")]
    [InlineData(ScopeKind.Person, "an outsider of the same object id in a channel")]
    [InlineData(ScopeKind.Organisation, "another tenant, same team and channel")]
    [InlineData(ScopeKind.Organisation, "the same person in another tenant")]
    public async Task What_belongs_to_others_cannot_be_read_or_changed_by_any_door(ScopeKind whose, string from)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var (home, intruder) = (Home(whose), Intruder(from));
        var plan = await ImportAsync(app, PlanChoice.ScopeOf(home) is var scope && whose == ScopeKind.Organisation ? Scope.Organisation(home.Tenant) : scope);
        Assert.Contains("I.1.a.1", Shown(await app.Part<AskTurn>().AnswerAsync(home, "what is due in May 2000?", default)), StringComparison.Ordinal);
        var before = Same.Text((await app.Part<PlanStore>().LoadAsync(plan.Header.Ref))!);

        foreach (var (door, tried) in Doors(app, intruder, plan))
        {
            var seen = await tried();
            Assert.False(
                seen.Contains(Secret, StringComparison.OrdinalIgnoreCase) || seen.Contains(Reference, StringComparison.Ordinal) || seen.Contains("I.1.a.1", StringComparison.Ordinal),
                $"{door}: {seen}");
        }

        Assert.Equal(before, Same.Text((await app.Part<PlanStore>().LoadAsync(plan.Header.Ref))!));
        if ((intruder.Tenant, intruder.Conversation) != (home.Tenant, home.Conversation))
        {
            Assert.Null((await app.Part<Conversations>().FindAsync(intruder.Tenant, intruder.Conversation))?.Plan);
        }
    }

    [Fact]
    public async Task A_choice_that_was_stored_for_others_is_not_followed()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var plan = await ImportAsync(app, new("tenant-1", ScopeKind.Team, "19:team"));
        var elsewhere = InChannel("tenant-1", "eve") with { Conversation = "19:elsewhere", Team = "19:other-team" };
        await app.Part<Conversations>().ChangeAsync(
            "tenant-1", elsewhere.Conversation, _ => new TcAssistant.App.Storage.Conversation("tenant-1", elsewhere.Conversation, ConversationKind.Channel, "", "", "19:other-team", Plan: plan.Header.Ref));

        Assert.DoesNotContain(Secret, Shown(await app.Part<AskTurn>().AnswerAsync(elsewhere, "what is due in May 2000?", default)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_persons_plan_is_usable_in_the_channel_it_was_brought_to_and_nowhere_else()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var owner = InChannel("tenant-1", "ana");
        await ImportAsync(app, new("tenant-1", ScopeKind.Person, "ana"));
        var ask = app.Part<AskTurn>();

        await app.Part<PlanTurn>().CommandAsync(owner, new Command.UsePlan(Reference), $"use plan {Reference}", default);

        var colleague = InChannel("tenant-1", "eve");
        Assert.Contains("I.1.a.1", Shown(await ask.AnswerAsync(colleague, "what is due in May 2000?", default)), StringComparison.Ordinal);
        Assert.DoesNotContain("I.1.a.1", Shown(await ask.AnswerAsync(colleague with { Conversation = "19:channel-2" }, "what is due in May 2000?", default)), StringComparison.Ordinal);
        Assert.DoesNotContain("I.1.a.1", Shown(await ask.AnswerAsync(colleague with { Conversation = "19:team" }, "what is due in May 2000?", default)), StringComparison.Ordinal);
        Assert.DoesNotContain("I.1.a.1", Shown(await ask.AnswerAsync(Alone("tenant-1", "eve"), "what is due in May 2000?", default)), StringComparison.Ordinal);
        Assert.DoesNotContain("I.1.a.1", Shown(await ask.AnswerAsync(colleague with { Tenant = "tenant-2" }, "what is due in May 2000?", default)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Titles_of_a_persons_own_plans_are_not_shown_to_a_channel()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        await ImportAsync(app, new("tenant-1", ScopeKind.Person, "ana"));
        var ana = InChannel("tenant-1", "ana");

        Assert.DoesNotContain(Reference, Shown(await app.Part<PlanTurn>().CommandAsync(ana, new Command.UsePlan("no such plan"), "use plan no such plan", default)), StringComparison.Ordinal);
        Assert.DoesNotContain(Reference, Shown(await app.Part<PlanTurn>().CommandAsync(ana, new Command.WhichPlan(Language.English), "which plan?", default)), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Door, Func<Task<string>> Tried)> Doors(ChatApp app, ChatMessage by, StoredPlan plan)
    {
        var (asks, turn, changes, presses) = (app.Part<AskTurn>(), app.Part<PlanTurn>(), app.Part<ChangeTurn>(), app.Part<Presses>());
        var key = plan.Header.Ref.Key.Value;
        var line = plan.Tracked.Plan.Lines.First().Key!.Value.Value;
        Task<string> Ask(string question) => Said(asks.AnswerAsync(by, question, default));
        Task<string> Do(Command command, string text) => Said(turn.CommandAsync(by, command, text, default));

        yield return ("a question", () => Ask("what is due in May 2000?"));
        yield return ("an overview", () => Ask("overview"));
        yield return ("a line by its number", () => Ask("II.1.a.1"));
        yield return ("which plan", () => Do(new Command.WhichPlan(Language.English), "which plan?"));
        yield return ("a wrong reading", () => Do(new Command.Means(new(new("I", "1", "a"), 1), "June 2001"), "means June 2001"));
        yield return ("no date", () => Do(new Command.HasNoDate(new(new("I", "1", "a"), 1)), "has no date"));
        yield return ("undo of a reading", () => Do(new Command.Undo(new(new("I", "1", "a"), 1)), "undo"));
        yield return ("a change", async () => await changes.TypedAsync(by, "mark I.1.a.1 done", NoOne, default) is { } said ? Shown(said) : "");
        yield return ("undo", async () => await changes.TypedAsync(by, "undo", NoOne, default) is { } said ? Shown(said) : "");

        // The sample is everybody's, and has such a line too.
        foreach (var verb in Verbs.All.Where(verb => verb != Verbs.TrySample))
        {
            yield return ($"a forged press of {verb}", () => PressedAsync(presses, by, verb, new JsonObject
            {
                ["plan"] = key,
                ["lines"] = new JsonArray(line),
                [$"readAs_{line}"] = "June 2001",
                ["question"] = "what is due in May 2000?",
                ["page"] = 1,
                ["operation"] = "import-1",
                ["change"] = new JsonObject { ["kind"] = "Finished" },
            }));
        }

        yield return ("the plan by its reference", () => Do(new Command.UsePlan(Reference), $"use plan {Reference}"));
        yield return ("the plan by its title", () => Do(new Command.UsePlan($"{Secret} plan"), "use plan"));
        yield return ("a question after all of that", () => Ask("what is due in May 2000?"));
    }

    private static async Task<string> PressedAsync(Presses presses, ChatMessage by, string verb, JsonObject data)
    {
        using var json = System.Text.Json.JsonDocument.Parse(data.ToJsonString());
        if (Press.Read(verb, json.RootElement) is not { } press)
        {
            return "";
        }

        var outcome = await presses.CarryOutAsync(press, by, default);
        return $"{outcome.Words} {Shown(outcome.InPlace)} {Shown(outcome.Aside)}";
    }

    private static async Task<StoredPlan> ImportAsync(ChatApp app, Scope scope)
    {
        var plan = Some.Plan(reference: Reference, text: Secret) with { Title = $"{Secret} plan", Language = Language.English };
        return (await app.Part<PlanStore>().ImportAsync(new(scope, plan, new Person("ana", "Ana"), Some.Instant, "import-1"))).Plan;
    }

    private static ChatMessage Home(ScopeKind whose) => whose switch
    {
        ScopeKind.Chat => InGroup("tenant-1", "ana"),
        ScopeKind.Person => Alone("tenant-1", "ana"),
        _ => InChannel("tenant-1", "ana"),
    };

    private static ChatMessage Intruder(string from) => from switch
    {
        "another tenant, same team and channel" => InChannel("tenant-2", "ana"),
        "a channel of another team" => InChannel("tenant-1", "eve") with { Conversation = "19:channel-of-others", Team = "19:other-team" },
        "another team, a channel of the same id in another tenant" => InChannel("tenant-2", "eve") with { Team = "19:other-team" },
        "a channel without a team" => InChannel("tenant-1", "eve") with { Conversation = "19:channel-of-nobody", Team = null },
        "a group chat" or "another chat" => InGroup("tenant-1", "eve") with { Conversation = "19:other-chat" },
        "another tenant, same chat" => InGroup("tenant-2", "ana"),
        "a personal chat" or "another person" => Alone("tenant-1", "eve"),
        "a channel of the team" => InChannel("tenant-1", "eve"),
        "another person in the same conversation" => Alone("tenant-1", "eve") with { Conversation = "a:ana" },
        "the same person in another tenant" => Alone("tenant-2", "ana"),
        "somebody else in a channel" => InChannel("tenant-1", "eve"),
        "an outsider of the same object id in a channel" => InChannel("tenant-1", "ana") with { IsStranger = true },
        _ => throw new ArgumentException(from, nameof(from)),
    };

    private static ChatMessage Alone(string tenant, string person) => Message(tenant, person, $"a:{person}", ConversationKind.Personal, null);

    private static ChatMessage InGroup(string tenant, string person) => Message(tenant, person, "19:chat", ConversationKind.Group, null);

    private static ChatMessage InChannel(string tenant, string person) => Message(tenant, person, "19:channel", ConversationKind.Channel, "19:team");

    private static ChatMessage Message(string tenant, string person, string conversation, ConversationKind kind, string? team) =>
        new(Guid.NewGuid().ToString("n"), new Person(person, person), tenant, conversation, kind, team, "TcAssistant", Language.English, TimeZoneInfo.Utc, DateTimeOffset.UtcNow)
        {
            ChannelUser = $"29:{person}",
        };

    private static Task<IReadOnlyList<Person>> NoOne() => Task.FromResult<IReadOnlyList<Person>>([]);

    private static async Task<string> Said(Task<CardMessage> card) => Shown(await card);

    private static string Shown(CardMessage? card) => card is null ? "" : $"{card.Summary} {System.Text.Encoding.UTF8.GetString(CardJson.Write(card.Card))}";
}
