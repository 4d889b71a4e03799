using Azure.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using TcAssistant.App.Planner;
using TcAssistant.Local.Planner;
using TcAssistant.Sync;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

/// <summary>What is sent again, and what is never: in one place, and by what a request may do twice.</summary>
public sealed class GraphDoorTests : IDisposable
{
    private static readonly NewTask ATask = new("A task", "", null, null, 0, [], [], "", [], null);

    private readonly HurriedTime _time = new();
    private readonly Internet _internet = new();
    private readonly PlannerStandIn _planner;
    private readonly GraphDoor _door;
    private readonly PlannerRequests _requests;
    private readonly string _board;
    private readonly string _bucket;
    private int _met;

    public GraphDoorTests()
    {
        _planner = new(_time);
        _internet.Add(_planner.Map, BoardWorld.Settings.BaseUrl.Authority);
        _planner.People.AddGroup(BoardWorld.Group, "Reform");
        _board = _planner.People.AddBoard(BoardWorld.Group, "Board");
        _bucket = _planner.People.AddBucket(_board, "To do");
        _door = new(BoardWorld.Settings, _time, NullLogger<GraphDoor>.Instance, _internet);
        _requests = new(_door.Client);
    }

    public void Dispose()
    {
        _door.Dispose();
        _internet.Dispose();
    }

    /// <summary>The fault, where it meets (the whole batch, or one part), the kind of request; what comes of it, and how often the request was carried out.</summary>
    public static TheoryData<string, string, string, string, int> Faults() => new()
    {
        // The batch as a whole.
        { "html", "$batch", "read", "None", 2 },
        { "html", "$batch", "change", "None", 1 },
        { "html", "$batch", "create", "Unknown", 0 },
        { "html done", "$batch", "create", "Unknown", 1 },
        { "html done", "$batch", "change", "Changed", 1 },
        { "lost", "$batch", "create", "Unknown", 0 },
        { "lost done", "$batch", "create", "Unknown", 1 },
        { "lost", "$batch", "change", "None", 1 },
        { "503", "$batch", "create", "Unknown", 0 },
        { "429", "$batch", "create", "None", 1 },
        { "401", "$batch", "read", "None", 2 },
        { "403", "$batch", "read", "NotPermitted", 0 },

        // One of its parts.
        { "429", "part", "create", "None", 1 },
        { "429", "part", "change", "None", 1 },
        { "424", "part", "create", "None", 1 },
        { "503", "part", "create", "Unknown", 0 },
        { "503 done", "part", "create", "Unknown", 1 },
        { "503", "part", "read", "None", 2 },
        { "503 done", "part", "change", "Changed", 1 },
        { "404", "part", "read", "NotFound", 0 },
        { "404", "part", "new", "None", 2 },
        { "409", "part", "change", "Changed", 0 },
        { "412", "part", "change", "Changed", 0 },
        { "403", "part", "create", "NotPermitted", 0 },
        { "limit", "part", "create", "Limit", 0 },
        { "400", "part", "create", "Malformed", 0 },
        { "429 long", "part", "create", "Throttled", 0 },
        { "429 date", "part", "create", "None", 1 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Each_fault_has_its_outcome(string fault, string where, string kind, string outcome, int carriedOut)
    {
        var task = _planner.People.AddTask(_board, "There", _bucket);
        var etag = (string)_planner.People.Task(task)!["@odata.etag"]!;
        var path = kind == "create" ? "planner/tasks" : kind is "read" or "new" ? $"planner/tasks/{task}/details" : $"planner/tasks/{task}";
        _planner.Fault = (_, met) => met == (where == "part" ? path : "$batch") && _met++ == 0 ? Fault(fault) : null;
        var call = kind switch
        {
            "create" => _requests.AddTask(_board, ATask with { BucketId = _bucket }, TimeZoneInfo.Utc),
            "change" => _requests.ChangeTask(task, etag, new() { Title = "Changed" }, TimeZoneInfo.Utc),
            _ => _requests.Details(task, isNew: kind == "new"),
        };

        var answer = await _door.SendAsync(call, default);

        Assert.Equal(outcome, answer.Fault.ToString());
        var done = kind switch
        {
            "create" => _planner.People.Tasks(_board).Count - 1,
            "change" => (string)_planner.People.Task(task)!["title"]! == "Changed" ? 1 : 0,
            _ => answer.IsDone ? 2 : 0,
        };
        Assert.Equal(carriedOut, done);
    }

    [Fact]
    public async Task Without_a_token_it_is_told()
    {
        // The secret is wrong, or whoever hands out tokens does not answer.
        Assert.Equal(GraphFault.NoToken, await WithoutAsync(new AuthenticationFailedException("expired", new InvalidOperationException())));
        Assert.Equal(GraphFault.NoToken, await WithoutAsync(new CredentialUnavailableException("no identity")));
        Assert.Equal(GraphFault.Unreachable, await WithoutAsync(new AuthenticationFailedException("lost", new HttpRequestException("lost"))));

        async Task<GraphFault> WithoutAsync(Exception why)
        {
            var settings = BoardWorld.Settings with { Auth = GraphAuth.ClientSecret, BaseUrl = new("https://graph.microsoft.com/v1.0") };
            using var door = new GraphDoor(settings, _time, NullLogger<GraphDoor>.Instance, _internet, new Refusing(why));
            return (await door.SendAsync(new PlannerRequests(door.Client).Plan(_board), default)).Fault;
        }
    }

    [Fact]
    public async Task What_is_to_be_made_is_not_sent_after_its_time()
    {
        _planner.Fault = (_, path) => path == "planner/tasks" ? PlannerFault.Throttled("20") : null;
        var answer = await _door.SendAsync(_requests.AddTask(_board, ATask with { BucketId = _bucket }, TimeZoneInfo.Utc) with { Until = _time.GetUtcNow() + TimeSpan.FromSeconds(30) }, default);

        Assert.Equal((GraphFault.Throttled, 2), (answer.Fault, _planner.Requests));
    }

    [Fact]
    public async Task What_hangs_together_in_a_batch_fails_each_for_itself_and_only_that_is_sent_again()
    {
        var tasks = Enumerable.Range(0, 25).Select(at => _requests.AddTask(_board, ATask with { Title = $"Task {at}", BucketId = _bucket }, TimeZoneInfo.Utc)).ToList();
        _planner.Fault = (_, path) => path == "planner/tasks" && _met++ is 3 or 7 ? PlannerFault.Throttled("2") : null;

        var answers = await _door.SendAsync(tasks, default);

        Assert.All(answers, answer => Assert.True(answer.IsDone));
        Assert.Equal(Enumerable.Range(0, 25).Select(at => $"Task {at}").Order(), _planner.People.Tasks(_board).Select(task => (string)task["title"]!).Order());
        Assert.Equal(3, _planner.Requests);
    }

    [Fact]
    public async Task Of_a_batch_that_was_cut_off_nothing_new_is_made_again()
    {
        var tasks = Enumerable.Range(0, 4).Select(at => _requests.AddTask(_board, ATask with { Title = $"Task {at}", BucketId = _bucket }, TimeZoneInfo.Utc)).ToList();
        _planner.Fault = (_, path) => path == "$batch" ? PlannerFault.Lost(takesFirst: true, parts: 2) : null;

        var answers = await _door.SendAsync(tasks, default);

        Assert.All(answers, answer => Assert.Equal(GraphFault.Unknown, answer.Fault));
        Assert.Equal(2, _planner.People.Tasks(_board).Count);
    }

    [Fact]
    public async Task Links_to_further_pages_are_followed_to_the_same_place_only()
    {
        Assert.Null(_requests.Next("https://elsewhere.example.org/v1.0/planner/tasks"));
        Assert.Null(_requests.Next("http://127.0.0.1:4711/beta/planner/tasks"));
        var next = await _door.SendAsync(_requests.Next($"http://127.0.0.1:4711/v1.0/planner/plans/{_board}/tasks?$skiptoken=0")!, default);
        Assert.True(next.IsDone);
    }

    [Theory]
    [InlineData("https://plans.example.org/lines/a/b", "https%3A//plans%2Eexample%2Eorg/lines/a/b")]
    [InlineData("http://127.0.0.1:3978/lines/a?x=1%20#y@z", "http%3A//127%2E0%2E0%2E1%3A3978/lines/a?x=1%2520%23y%40z")]
    public void Keys_of_references_are_escaped(string url, string key)
    {
        Assert.Equal(key, PlannerRequests.ReferenceKey(url));
        Assert.Equal(url, Uri.UnescapeDataString(key));
    }

    private static PlannerFault Fault(string name) => name switch
    {
        "html" => PlannerFault.Gateway(),
        "html done" => PlannerFault.Gateway(takesFirst: true),
        "lost" => PlannerFault.Lost(takesFirst: false),
        "lost done" => PlannerFault.Lost(takesFirst: true),
        "limit" => new(403, "MaximumActiveTasksInProject"),
        "429" => PlannerFault.Throttled("3"),
        "429 long" => PlannerFault.Throttled("600"),
        "429 date" => PlannerFault.Throttled("Mon, 17 Apr 2000 09:00:20 GMT"),
        "503 done" => new(503, "ServiceUnavailable", TakesFirst: true),
        _ => new(int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
