using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TcAssistant.App;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.BotFramework.StandIns;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>One installation: its storage, the connector, a clock, and a channel that is reminded of a plan. Programs are started in it, and die.</summary>
internal sealed class ReminderWorld : IAsyncDisposable
{
    public const string Channel = "19:channel@thread.tacv2";
    public static readonly Person Ana = new("object-of-Ana", "Ana");
    private static readonly Scope Scope = new(ChatMessage.LocalTenant, ScopeKind.Team, "19:team@thread.tacv2");

    private readonly StorageSettings _storage;
    private readonly Internet _internet = new();
    private readonly List<ReminderProgram> _programs = [];

    private ReminderWorld(StorageSettings storage, DateTimeOffset start)
    {
        (_storage, Time) = (storage, new FakeTimeProvider(start));
        Connector = new ConnectorStandIn(new LoginStandIn()) { WantsToken = false };
        _internet.Add(Connector.Map, "127.0.0.1:9");
    }

    public FakeTimeProvider Time { get; }

    public ConnectorStandIn Connector { get; }

    public PlanRef Plan { get; private set; } = null!;

    /// <summary>Everything is as it should be with this one.</summary>
    public ReminderProgram Sound { get; private set; } = null!;

    public IEnumerable<string> Summaries => Connector.Messages.Values.OrderBy(message => int.Parse(message.Id, System.Globalization.CultureInfo.InvariantCulture)).Select(message => (string?)message.Activity["summary"] ?? "");

    /// <param name="start">Of the real time, and of the subscription.</param>
    public static async Task<ReminderWorld> StartAsync(AzuriteFixture azurite, DateTimeOffset start, Plan? plan = null, bool subscribe = true)
    {
        var world = new ReminderWorld(new(await azurite.ConnectionStringAsync(), TablePrefix: "r" + Guid.NewGuid().ToString("n")[..20]), start);
        world.Sound = world.Program();
        world.Plan = (await world.Sound.Part<PlanStore>().ImportAsync(new(Scope, plan ?? ShippedSample.Read("plan.fr.docx").Plan!, Ana, start, "import"), Cancel)).Plan.Header.Ref;
        if (subscribe)
        {
            await world.SubscribeAsync(Channel, start);
        }

        return world;
    }

    public async Task SubscribeAsync(string channel, DateTimeOffset now, PlanRef? plan = null, Func<ChannelSubscription, ChannelSubscription>? change = null)
    {
        await Sound.Part<Conversations>().ChangeAsync(
            Scope.Tenant, channel, _ => new(Scope.Tenant, channel, ConversationKind.Channel, "http://127.0.0.1:9/_connector", "", Scope.Id, channel), Cancel);
        var subscription = new ChannelSubscription(plan ?? Plan, channel, Ana, Language.English, "Europe/Zurich", default, DateOnly.FromDateTime(now.UtcDateTime), default);
        var since = subscription.LastDay(now).AddDays(1);
        subscription = subscription with { Since = since, Through = since.AddDays(-1) };
        await Sound.Part<Wakes>().BeforeSubscribingAsync(subscription.Plan, now, Cancel);
        Assert.True(await Sound.Part<ReminderStore>().TryAddAsync(change?.Invoke(subscription) ?? subscription, Cancel));
    }

    /// <summary>One more program.</summary>
    /// <param name="settings">As on the command line.</param>
    public ReminderProgram Program(PlanClock? clock = null, params string[] settings)
    {
        var faults = new Faults { StaysDead = true };
        var app = Host.Build(["--Urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", "--Reminders:Tick=00:00:00", .. settings], builder =>
        {
            builder.Services.AddSingleton(Tables.Open(_storage, options => Quick(options, faults)));
            builder.Services.AddSingleton(WorkQueue.Open(_storage, "wakes", options => Quick(options, faults)));
            builder.Services.AddSingleton(new BotHttp(faults.Before(_internet)));
            builder.Services.AddSingleton<TimeProvider>(Time);
            builder.Services.AddSingleton(clock ?? new PlanClock(Time));
        });
        _programs.Add(new(app, faults, Time));
        return _programs[^1];
    }

    /// <summary>The time becomes this, and the program looks for what is due and sees to it.</summary>
    public async Task PassAsync(DateTimeOffset at, ReminderProgram? program = null)
    {
        // On a slow machine the pass before took longer than its time.
        Time.SetUtcNow(at > Time.GetUtcNow() ? at : Time.GetUtcNow());
        await (program ?? Sound).PassAsync();
    }

    /// <summary>The clock goes on by a second wherever the program sends nothing for so long of real time: a slow machine needs no more of its seconds than a fast one.</summary>
    public async Task WhileIdleAsync(ReminderProgram program, TimeSpan idle, Func<bool> goesOn)
    {
        var (sent, since) = (program.Faults.Sent, Stopwatch.GetTimestamp());
        while (goesOn())
        {
            if (program.Faults.Sent != sent)
            {
                (sent, since) = (program.Faults.Sent, Stopwatch.GetTimestamp());
            }
            else if (Stopwatch.GetElapsedTime(since) >= idle)
            {
                since = Stopwatch.GetTimestamp();
                Time.Advance(TimeSpan.FromSeconds(1));
            }

            await Task.Delay(5, Cancel);
        }
    }

    public Task PassAsync(string at, ReminderProgram? program = null) => PassAsync(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), program);

    public async Task<ChannelSubscription> SubscriptionAsync(string channel = Channel) => (await Sound.Part<ReminderStore>().FindAsync(Plan, channel, Cancel))!.Subscription;

    public async Task<IReadOnlyList<LedgerEntry>> LedgerAsync(string channel = Channel) =>
        [.. (await Sound.Part<ReminderStore>().EntriesAsync(Plan, channel, new(1990, 1, 1), new(2090, 1, 1), Cancel)).Select(kept => kept.Entry)];

    public async ValueTask DisposeAsync()
    {
        foreach (var program in _programs)
        {
            await program.DisposeAsync();
        }

        _internet.Dispose();
        Connector.Dispose();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static void Quick(Azure.Core.ClientOptions options, Faults faults)
    {
        options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        faults.AddTo(options);
    }
}

/// <summary>One program of an installation. It is never started: a test says when it looks and works.</summary>
internal sealed class ReminderProgram(WebApplication app, Faults faults, FakeTimeProvider time) : IAsyncDisposable
{
    public Faults Faults => faults;

    public T Part<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Looks and works. Where a call waits for its turn the time goes on, as it would.</summary>
    public async Task PassAsync()
    {
        var pass = Part<ReminderWork>().PassAsync(TestContext.Current.CancellationToken);
        while (await Task.WhenAny(pass, Task.Delay(Idle)) != pass)
        {
            time.Advance(TimeSpan.FromSeconds(1));
        }

        await pass;
    }

    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(300);

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
