using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.Extensions.Logging.Abstractions;
using TcAssistant.App;
using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework;
using TcAssistant.Languages;
using TcAssistant.Local.Planner;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.BotFramework.StandIns;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;

namespace TcAssistant.Tests.App.Planner;

/// <summary>A plan and its board: storage, Planner and a clock of their own, and programs that keep both in step, and die.</summary>
internal sealed class BoardWorld : IAsyncDisposable
{
    public const string Group = "6a2d1f34-0f6d-4d0b-8a52-2b0c4a3a7c11";
    public const string Channel = "19:channel@thread.tacv2";
    public static readonly Person Ana = new("11111111-0000-4000-8000-000000000001", "Ana");
    public static readonly Person Ben = new("22222222-0000-4000-8000-000000000002", "Ben");
    public static readonly GraphSettings Settings = new(GraphAuth.None, new("http://127.0.0.1:4711/v1.0"), TimeSpan.Zero);

    private static readonly Scope _scope = new(ChatMessage.LocalTenant, ScopeKind.Team, "19:team@thread.tacv2");

    private readonly Internet _internet = new();
    private readonly List<IDisposable> _parts = [];

    private BoardWorld(StorageSettings storage)
    {
        Storage = storage;
        Planner = new(Time);
        _internet.Add(Planner.Map, Settings.BaseUrl.Authority);
        Planner.People.AddGroup(Group, "Reform", (Ana.Id, Ana.Name), (Ben.Id, Ben.Name));
        BoardId = Planner.People.AddBoard(Group, "Reform board");
    }

    public HurriedTime Time { get; } = new();

    public StorageSettings Storage { get; }

    public PlannerStandIn Planner { get; }

    public PlannerPeople People => Planner.People;

    public string BoardId { get; }

    public PlanRef Plan { get; private set; } = null!;

    /// <summary>The one whose storage nothing goes wrong with.</summary>
    public BoardProgram Sound { get; private set; } = null!;

    public static async Task<BoardWorld> StartAsync(AzuriteFixture azurite, Plan plan, bool track = true, BoardLines lines = BoardLines.All, bool assigns = true, Action<PlannerStandIn>? set = null)
    {
        var world = new BoardWorld(new(await azurite.ConnectionStringAsync(), TablePrefix: "b" + Guid.NewGuid().ToString("n")[..20]));
        set?.Invoke(world.Planner);
        world.Sound = world.Program();
        world.Plan = await world.ImportAsync(plan);
        if (track)
        {
            await world.Sound.Store.TryStartAsync(new(world.Plan, world.BoardId, "Reform board", Group, Channel, Ana, Language.French, new(lines)) { Assigns = assigns }, [], default);
        }

        return world;
    }

    /// <summary>The plan, or its next edition, is stored.</summary>
    public async Task<PlanRef> ImportAsync(Plan plan) => (await Sound.Plans.ImportAsync(new(_scope, plan, Ana, Time.GetUtcNow(), Guid.NewGuid().ToString("n")) { TimeZone = "Europe/Zurich" })).Plan.Header.Ref;

    /// <summary>One more program, with its own storage that may go wrong.</summary>
    public BoardProgram Program()
    {
        var faults = new Faults { StaysDead = true };
        var tables = Tables.Open(Storage, options =>
        {
            options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
            faults.AddTo(options);
        });
        var program = new BoardProgram(tables, faults, Time, _internet);
        _parts.Add(program);
        return program;
    }

    /// <summary>One whose identity gets no token.</summary>
    public BoardProgram ProgramAs(TokenCredential credential)
    {
        var program = new BoardProgram(Tables.Open(Storage), new Faults(), Time, _internet, Settings with { Auth = GraphAuth.ClientSecret, BaseUrl = new("https://graph.microsoft.com/v1.0") }, credential);
        _parts.Add(program);
        return program;
    }

    /// <summary>The board's tasks by the id of their line, the oldest first.</summary>
    public ILookup<string, JsonObject> Tasks() => People.Tasks(BoardId).ToLookup(task => ((string)task["title"]!).Split(' ')[0]);

    public JsonObject Task(string line) => Tasks()[line].First();

    public async Task<TrackedPlan> TrackedAsync() => (await Sound.Plans.LoadAsync(Plan))!.Tracked;

    public async Task<LineState?> StateAsync(string line)
    {
        var plan = await TrackedAsync();
        return plan.StateOf(plan.Plan.Lines.First(one => one.Id.ToString() == line));
    }

    public async Task<LineKey> KeyAsync(string line) => (await TrackedAsync()).Plan.Lines.First(one => one.Id.ToString() == line).Key!.Value;

    public async Task ChangeAsync(string line, Change change) =>
        await Sound.Plans.ChangeAsync(Plan, [await KeyAsync(line)], change, new(Ana, Time.GetUtcNow(), new(2000, 4, 17)), Guid.NewGuid().ToString("n"));

    /// <summary>Some time goes by, then there is a look.</summary>
    public Task<BoardPass> PassAsync(BoardProgram? program = null, int minutes = 5)
    {
        Time.Advance(TimeSpan.FromMinutes(minutes));
        return (program ?? Sound).Work.PassAsync(Plan, default);
    }

    /// <summary>How many requests a look makes.</summary>
    public async Task<(BoardPass Pass, int Requests)> CountedAsync(int minutes = 5)
    {
        var before = Planner.Requests;
        var pass = await PassAsync(minutes: minutes);
        return (pass, Planner.Requests - before);
    }

    /// <summary>Looks until there is nothing left to do.</summary>
    public async Task SettleAsync(int most = 12)
    {
        for (var look = 0; look < most; look++)
        {
            await PassAsync();
            if (await LeftAsync() is [])
            {
                return;
            }
        }

        throw new InvalidOperationException($"Still to be done: {string.Join("; ", await LeftAsync())}");
    }

    /// <summary>What a look would still do, once all that was written can be seen.</summary>
    public async Task<IReadOnlyList<string>> LeftAsync()
    {
        Time.Advance(BoardDecision.Settling * 2);
        var state = (await Sound.Store.ReadAsync(Plan, default))!;
        var left = await Sound.Decision.PreviewAsync(state, (await Sound.Plans.LoadAsync(Plan))!, null, default);
        return left is null ? ["?"] : [.. left.Changes.Select(change => $"{change.GetType().Name} {change.Why.English}"), .. state.Makings.Keys.Select(line => $"making {line}")];
    }

    public ValueTask DisposeAsync()
    {
        _parts.ForEach(part => part.Dispose());
        _internet.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>One program of an installation, as far as boards go. It looks when a test says so.</summary>
internal sealed class BoardProgram : IDisposable
{
    public BoardProgram(Tables tables, Faults faults, TimeProvider time, HttpMessageHandler internet, GraphSettings? settings = null, TokenCredential? credential = null)
    {
        (Faults, var graph) = (faults, settings ?? BoardWorld.Settings);
        var clock = new PlanClock(time);
        Plans = new(tables, time);
        Store = new(tables);
        Door = new(graph, time, NullLogger<GraphDoor>.Instance, internet, credential);
        Look = new(Door, graph);
        var messages = new BoardMessages(Store, new Conversations(tables), null!, new LineLinks("https://plans.example.org"), new BoardAddresses(Store, graph, new BotFrameworkOptions()), clock);
        Decision = new(Look, new LineLinks("https://plans.example.org"), clock, time);
        Work = new(Store, Plans, Look, Decision, new(Store, Look, Door, time), new(Store, Plans, Look, Door, clock, time), new(Store, Look, Door, messages, time), messages, clock, time);
    }

    public Faults Faults { get; }

    public PlanStore Plans { get; }

    public BoardStore Store { get; }

    public GraphDoor Door { get; }

    public BoardLook Look { get; }

    public BoardDecision Decision { get; }

    public BoardWork Work { get; }

    public void Dispose()
    {
        Door.Dispose();
        Plans.Dispose();
    }
}
