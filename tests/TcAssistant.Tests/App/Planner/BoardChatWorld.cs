using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TcAssistant.App;
using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework;
using TcAssistant.Cards;
using TcAssistant.Local.Planner;
using TcAssistant.Plans;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tests.BotFramework.StandIns;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

/// <summary>A channel whose team has the sample plan and a Planner group; the board is looked at when a test says so.</summary>
internal sealed class BoardChatWorld : IAsyncDisposable
{
    private const string Channel = "19:channel@thread.tacv2";
    private const string Team = "19:team@thread.tacv2";
    private readonly Internet _internet = new();
    private ChatApp _app = null!;
    private PlanRef _plan = null!;

    private BoardChatWorld()
    {
        Planner = new(Time);
        Connector = new ConnectorStandIn(new LoginStandIn()) { WantsToken = false };
        _internet.Add(Planner.Map, BoardWorld.Settings.BaseUrl.Authority);
        _internet.Add(Connector.Map, "127.0.0.1:9");
        Planner.People.AddGroup(BoardWorld.Group, "Reform", (BoardWorld.Ana.Id, "Ana"), (BoardWorld.Ben.Id, "Ben"));
    }

    public FakeTimeProvider Time { get; } = new(new(2000, 4, 17, 9, 0, 0, TimeSpan.Zero));

    public PlannerStandIn Planner { get; }

    public ConnectorStandIn Connector { get; }

    public Chatter Ana => In("Ana");

    public Chatter Ben => In("Ben");

    public IReadOnlyList<string> Boards { get; private set; } = [];

    /// <summary>What was said of itself, in the channel.</summary>
    public IReadOnlyList<Said> Posts => [.. Connector.Messages.Values.OrderBy(message => message.Id, StringComparer.Ordinal).Select(SignedTeams.SaidBy)];

    public static async Task<BoardChatWorld> StartAsync(AzuriteFixture azurite, bool tracked = false, Plan? plan = null)
    {
        var world = new BoardChatWorld();
        world._app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix(), settings: "--Reminders:Tick=00:00:00", services: services => services
            .AddSingleton<TimeProvider>(world.Time).AddSingleton(new PlanClock(world.Time)).AddSingleton(new BotHttp(world._internet))
            .AddSingleton(new GraphHttp(world._internet)).AddSingleton(BoardWorld.Settings));
        var scope = new Scope(ChatMessage.LocalTenant, ScopeKind.Team, Team);
        world._plan = (await world._app.Part<PlanStore>().ImportAsync(new(scope, plan ?? ShippedSample.Read("plan.en.docx").Plan!, new Person("object-of-Ana", "Ana"), world.Time.GetUtcNow(), "import") { TimeZone = "Europe/Zurich" })).Plan.Header.Ref;
        await world.Ana.AskAsync("help");
        if (tracked)
        {
            var shown = Assert.Single(await world.Ana.PressAsync(await world.Ana.AskAsync("track this plan in Planner"), "Show what would happen"));
            await world.Ana.PressAsync(shown, "Start");
            await world.PassAsync();
            await world.PassAsync();
            Assert.NotNull(world.TaskOf("II.3.1"));
        }

        return world;
    }

    /// <summary>What would happen on a board.</summary>
    /// <param name="board">Null: a new one.</param>
    public async Task<Said> ShownAsync(string? board = null)
    {
        var choose = await Ana.AskAsync("track this plan in Planner");
        var button = choose.Button("Show what would happen");
        var data = button["data"]!.DeepClone().AsObject();
        if (board is not null)
        {
            data[BoardCard.BoardId] = board;
        }

        return Assert.Single(await Ana.PressAsync((string)button["verb"]!, data));
    }

    public async Task<string> TextOfAsync(string line) => (await TrackedAsync()).Plan.Lines.First(one => one.Id.ToString() == line).Text;

    public async Task AssignAsync(string line, Person person)
    {
        var key = (await TrackedAsync()).Plan.Lines.First(one => one.Id.ToString() == line).Key!.Value;
        await _app.Part<PlanStore>().ChangeAsync(_plan, [key], new Change.Assigned(person.Name, person.Id), new(person, Time.GetUtcNow(), new(2000, 4, 17)), "assigned");
    }

    private async Task<TrackedPlan> TrackedAsync() => (await _app.Part<PlanStore>().LoadAsync(_plan))!.Tracked;

    /// <summary>The boards are looked at, after what was written has settled.</summary>
    public async Task PassAsync()
    {
        Time.Advance(BoardDecision.Settling * 2);
        await _app.Part<BoardWork>().PassAsync(_plan, TestContext.Current.CancellationToken);
        Boards = await _app.Part<BoardStore>().ReadAsync(_plan, TestContext.Current.CancellationToken) is { } state ? [state.Board.Board] : Boards;
    }

    /// <summary>The scheduler looks at that instant; the card that names II.3.2, apart from any digest.</summary>
    public async Task<Said> RemindedAsync(string at)
    {
        var before = Posts.Count;
        Time.SetUtcNow(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture));
        await _app.Part<ReminderWork>().PassAsync(TestContext.Current.CancellationToken);
        return Assert.Single(Posts.Skip(before), post => post.Summary.Contains(": ", StringComparison.Ordinal) && post.Summary.Contains("II.3.2, II.3.4", StringComparison.Ordinal));
    }

    public string? TaskOf(string line) =>
        Planner.People.Tasks(Boards[0]).Where(task => ((string)task["title"]!).StartsWith(line + " ", StringComparison.Ordinal)).Select(task => (string?)task["id"]).SingleOrDefault();

    public string TitleOf(string line) => (string)Planner.People.Task(TaskOf(line)!)!["title"]!;

    public void Move(string line, string day) => Change(line, new() { ["dueDateTime"] = $"{day}T10:00:00Z" });

    public void Change(string line, JsonObject change) => Planner.People.Change(TaskOf(line) ?? throw new InvalidOperationException($"{line} has no task."), change);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _internet.Dispose();
        Connector.Dispose();
    }

    private Chatter In(string name) => new(_app, name, Channel, "channel", Team) { Group = BoardWorld.Group };
}
