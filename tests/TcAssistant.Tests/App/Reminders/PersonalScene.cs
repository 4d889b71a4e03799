using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Teams;
using TcAssistant.Plans;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>A team's plan on Thursday 20 April 2000, 10:00 UTC, and people who speak of it in the team's channel and alone. Ana manages it.</summary>
internal sealed class PersonalScene : IAsyncDisposable
{
    public const string Team = "19:team@thread.tacv2";
    public const string Channel = "19:channel@thread.tacv2";
    public static readonly DateTimeOffset Start = new(2000, 4, 20, 10, 0, 0, TimeSpan.Zero);
    private readonly AzuriteFixture _azurite;
    private readonly string _prefix;

    private PersonalScene(AzuriteFixture azurite, string prefix, Replica replica) => (_azurite, _prefix, Replica) = (azurite, prefix, replica);

    public Replica Replica { get; }

    public PlanRef Plan { get; private set; } = null!;

    public static async Task<PersonalScene> StartAsync(AzuriteFixture azurite, bool isSample = false)
    {
        var prefix = ChatApp.NewPrefix();
        var scene = new PersonalScene(azurite, prefix, await StartAsync(azurite, prefix, Start));
        var imported = await scene.Replica.App.Part<PlanStore>().ImportAsync(
            new(new Scope(ChatMessage.LocalTenant, ScopeKind.Team, Team), ShippedSample.Read("plan.fr.docx").Plan!, PersonOf("Ana"), Start, "import") { IsSample = isSample }, Cancel);
        scene.Plan = imported.Plan.Header.Ref;
        return scene;
    }

    /// <summary>Another program over the same storage.</summary>
    public Task<Replica> AnotherAsync() => StartAsync(_azurite, _prefix, Replica.Time.GetUtcNow());

    /// <summary>A program that looks for what is due only when it is told to, however far its clock jumps.</summary>
    private static async Task<Replica> StartAsync(AzuriteFixture azurite, string prefix, DateTimeOffset now)
    {
        var replica = await Replica.StartAsync(azurite, prefix, now, planTimeIsItsOwn: true);
        await replica.App.Part<IEnumerable<IHostedService>>().OfType<ReminderLoop>().Single().StopAsync(Cancel);
        return replica;
    }

    public ReminderStore Store => Replica.App.Part<ReminderStore>();

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Person PersonOf(string name) => new($"object-of-{name}", name);

    public Chatter InChannel(string name, string locale = "en-GB") => new(Replica.App, name, Channel, "channel", Team, locale);

    /// <summary>The person's own chat with the bot.</summary>
    public Chatter Alone(string name, string locale = "en-GB") => new(Replica.App, name, $"a:{name}", Locale: locale);

    /// <summary>The person has a personal chat with the bot.</summary>
    public async Task MetAsync(string name) => await Alone(name).AskAsync("hello");

    /// <summary>Says something that mentions people.</summary>
    public static async Task<Said> SayAsync(Chatter chatter, string text, params string[] people)
    {
        var message = chatter.Message(people.Aggregate(text, (words, name) => words.Replace($"@{name}", $"<at>{name}</at>", StringComparison.Ordinal)));
        foreach (var name in people)
        {
            message["entities"]!.AsArray().Add(new JsonObject
            {
                ["type"] = "mention",
                ["mentioned"] = new JsonObject { ["id"] = $"29:{name}", ["name"] = name, ["aadObjectId"] = $"object-of-{name}" },
                ["text"] = $"<at>{name}</at>",
            });
        }

        return Assert.Single(await chatter.App.SendAsync(message));
    }

    public async Task OwnAsync(string name, params string[] lines)
    {
        var plan = await PlanAsync();
        var keys = plan.Tracked.Plan.Lines.Where(line => lines.Contains(line.Id.ToString())).Select(line => line.Key!.Value).ToList();
        await Replica.App.Part<PlanStore>().ChangeAsync(Plan, keys, new Change.Assigned(name, PersonOf(name).Id), new(PersonOf("Ana"), Start, new(2000, 4, 20)), $"own {name} {string.Join(' ', lines)}", Cancel);
    }

    public async Task<StoredPlan> PlanAsync() => (await Replica.App.Part<PlanStore>().LoadAsync(Plan, Cancel))!;

    public async Task<LineState?> StateAsync(string line)
    {
        var plan = await PlanAsync();
        return plan.Tracked.StateOf(LineOf(plan, line));
    }

    public static ActionLine LineOf(StoredPlan plan, string line) => plan.Tracked.Plan.Lines.Single(known => known.Id.ToString() == line);

    public async Task<IReadOnlyList<ChannelSubscription>> OwnRemindersAsync(string name) =>
        [.. (await Store.OfPersonAsync(Plan, PersonOf(name).Id, Cancel)).Select(kept => kept.Subscription)];

    public Task PassAsync(string at) => PassAsync(Replica, at);

    public static async Task PassAsync(Replica replica, string at)
    {
        replica.Time.SetUtcNow(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture));
        await replica.App.Part<ReminderWork>().PassAsync(Cancel);
    }

    /// <summary>What was sent unasked: to which conversation, to whom alone in it, with what summary.</summary>
    public IReadOnlyList<string> Sent => [.. Messages.Select(message => $"{message.ConversationId}{(message.IsTargeted ? $" for {message.Activity["recipient"]!["id"]}" : "")}: {message.Activity["summary"]}")];

    public IEnumerable<TcAssistant.Local.Teams.TakenMessage> Messages => Replica.Connector.Messages.Values;

    public Said Card => new(
        (string?)Assert.Single(Messages).Activity["summary"] ?? "", (JsonObject)Messages.Single().Activity["attachments"]![0]!["content"]!.DeepClone());

    public ValueTask DisposeAsync() => Replica.DisposeAsync();
}
