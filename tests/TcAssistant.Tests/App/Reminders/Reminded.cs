using System.Globalization;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Teams;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>A program with the sample's text as a team's own plan, and people in the team's channels; plan time is the program's own.</summary>
internal sealed class Reminded : IAsyncDisposable
{
    public const string TeamId = "19:team@thread.tacv2";
    public const string Channel = "19:channel@thread.tacv2";
    public static readonly Scope Scope = new(ChatMessage.LocalTenant, ScopeKind.Team, TeamId);
    public static readonly Person Ana = new("object-of-Ana", "Ana");

    private Reminded(Replica replica) => Replica = replica;

    public Replica Replica { get; }

    public ReminderStore Store => Replica.App.Part<ReminderStore>();

    public PlanStore Plans => Replica.App.Part<PlanStore>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Reminded> StartAsync(AzuriteFixture azurite, string now = "2000-05-20T10:00:00Z", string? imported = null, string? prefix = null)
    {
        var replica = await Replica.StartAsync(azurite, prefix ?? ChatApp.NewPrefix(), At(now), planTimeIsItsOwn: true);
        var reminded = new Reminded(replica);
        await reminded.ImportAsync("import", imported ?? now);
        return reminded;
    }

    public Task<ImportOutcome> ImportAsync(string operation, string on, Func<TcAssistant.Plans.Plan, TcAssistant.Plans.Plan>? edited = null)
    {
        var plan = ShippedSample.Read("plan.fr.docx").Plan!;
        return Plans.ImportAsync(new(Scope, edited?.Invoke(plan) ?? plan, Ana, At(on), operation) { TimeZone = "Europe/Zurich" }, Cancel);
    }

    public Chatter Member(string name = "Ana", string channel = Channel, string locale = "en-GB") => new(Replica.App, name, channel, "channel", TeamId, locale);

    /// <summary>Lets the day come and does what is due.</summary>
    public async Task PassAsync(string at)
    {
        Replica.Time.SetUtcNow(At(at));
        await Replica.App.Part<ReminderWork>().PassAsync(Cancel);
    }

    public async Task<StoredPlan> PlanAsync() => (await Plans.LoadAsync(Assert.Single(await Plans.ListAsync(Scope, Cancel)).Ref, Cancel))!;

    public async Task ChangeAsync(string line, Change change)
    {
        var plan = await PlanAsync();
        var key = plan.Tracked.Plan.Lines.Single(known => known.Id.ToString() == line).Key!.Value;
        var outcome = await Plans.ChangeAsync(plan.Header.Ref, [key], change, new(Ana, Replica.Time.GetUtcNow(), DateOnly.FromDateTime(Replica.Time.GetUtcNow().Date)), Guid.NewGuid().ToString("n"), Cancel);
        Assert.Equal(ChangeResult.Done, outcome.Result);
    }

    public async Task<IReadOnlyList<LedgerEntry>> LedgerAsync(string channel = Channel) =>
        [.. (await Store.EntriesAsync((await PlanAsync()).Header.Ref, channel, DateOnly.MinValue, DateOnly.MaxValue, Cancel)).Select(kept => kept.Entry)];

    /// <summary>What was sent last that says this.</summary>
    public Said Sent(string words) => Replica.Connector.Messages.Values
        .Select(message => new Said((string?)message.Activity["summary"] ?? "", (System.Text.Json.Nodes.JsonObject)message.Activity["attachments"]![0]!["content"]!.DeepClone()))
        .Last(said => said.Text.Contains(words, StringComparison.Ordinal));

    public static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public ValueTask DisposeAsync() => Replica.DisposeAsync();
}
