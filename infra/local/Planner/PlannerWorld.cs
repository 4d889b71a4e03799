using System.Globalization;
using System.Text.Json.Nodes;

namespace TcAssistant.Local.Planner;

/// <summary>A Microsoft 365 group as Planner knows it.</summary>
public sealed class PlannerGroup(string id, string name)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>Entra object id to name.</summary>
    public Dictionary<string, string> Members { get; } = [];

    /// <summary>Ids of the groups that are members of it.</summary>
    public HashSet<string> Groups { get; } = [];

    /// <summary>Deleted with its plans, and restored with them.</summary>
    public bool IsDeleted { get; set; }
}

/// <summary>The boards, buckets and tasks that there are. Guarded by the lock of whoever holds it.</summary>
internal sealed class PlannerWorld(TimeProvider time)
{
    private const string IdLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private int _lastId;
    private long _lastVersion;

    public Dictionary<string, PlannerGroup> Groups { get; } = [];

    public Dictionary<string, PlannerItem> Plans { get; } = [];

    public Dictionary<string, PlannerItem> PlanDetails { get; } = [];

    public Dictionary<string, PlannerItem> Buckets { get; } = [];

    public Dictionary<string, PlannerItem> Tasks { get; } = [];

    public Dictionary<string, PlannerItem> TaskDetails { get; } = [];

    /// <summary>Boards that this interface does not show, whatever they hold.</summary>
    public HashSet<string> Premium { get; } = [];

    /// <summary>How far reads are behind what was written.</summary>
    public TimeSpan Lag { get; set; }

    public DateTimeOffset Now => time.GetUtcNow();

    public PlannerLimits Limits { get; set; } = new();

    public string Instant => Now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    /// <summary>Its people, and those of the groups in it; groups may go round in a circle.</summary>
    public Dictionary<string, string> PeopleIn(PlannerGroup group)
    {
        var (seen, open, people) = (new HashSet<string>(), new Queue<PlannerGroup>([group]), new Dictionary<string, string>());
        while (open.TryDequeue(out var next))
        {
            if (seen.Add(next.Id) && !next.IsDeleted)
            {
                next.Members.ToList().ForEach(member => people[member.Key] = member.Value);
                next.Groups.Where(Groups.ContainsKey).ToList().ForEach(id => open.Enqueue(Groups[id]));
            }
        }

        return people;
    }

    /// <summary>28 letters and digits, as the service makes them.</summary>
    public string NextId()
    {
        var (letters, rest) = (new char[28], (ulong)++_lastId * 0x9E3779B97F4A7C15);
        for (var at = 0; at < letters.Length; at++)
        {
            (letters[at], rest) = (IdLetters[(int)(rest % (ulong)IdLetters.Length)], (rest / (ulong)IdLetters.Length) + ((ulong)(at + 1) * (ulong)_lastId * 0xD1B54A32D192ED03));
        }

        return new string(letters);
    }

    public void Write(PlannerItem item, JsonObject? state, params IEnumerable<string> changed) => item.Write(state, ++_lastVersion, changed, Now, Lag);

    public PlannerItem Add(Dictionary<string, PlannerItem> among, PlannerKind kind, string id, JsonObject state, string? plan = null)
    {
        state["id"] = id;
        var item = among[id] = new(kind, id, plan);
        Write(item, state);
        return item;
    }

    public PlannerItem AddPlan(string group, string title, JsonObject createdBy)
    {
        var id = NextId();
        var plan = Add(Plans, PlannerKind.Plan, id, new JsonObject
        {
            ["createdDateTime"] = Instant,
            ["owner"] = group,
            ["title"] = title,
            ["createdBy"] = createdBy,
            ["container"] = new JsonObject { ["containerId"] = group, ["type"] = "group", ["url"] = $"https://graph.microsoft.com/v1.0/groups/{group}" },
        });
        Add(PlanDetails, PlannerKind.PlanDetails, id, new JsonObject
        {
            ["sharedWith"] = new JsonObject(),
            ["categoryDescriptions"] = new JsonObject([.. Enumerable.Range(1, 25).Select(at => KeyValuePair.Create($"category{at}", (JsonNode?)null))]),
        });
        return plan;
    }

    public IEnumerable<PlannerItem> BucketsOf(string plan) => Buckets.Values.Where(bucket => bucket.Plan == plan);

    public IEnumerable<PlannerItem> TasksOf(string plan) => Tasks.Values.Where(task => task.Plan == plan);

    public IEnumerable<PlannerItem> PlansOf(string group) => Plans.Values.Where(plan => plan.Now?["container"]?["containerId"].Text() == group);

    public JsonObject Kept() => new()
    {
        ["lastId"] = _lastId,
        ["items"] = new JsonArray([.. All.SelectMany(all => all.Items.Values).Where(item => item.Now is not null).Select(item => new JsonObject
        {
            ["kind"] = item.Kind.ToString(), ["id"] = item.Id, ["plan"] = item.Plan, ["state"] = item.Now!.DeepClone(),
        })]),
    };

    /// <summary>ETags are new ones: whoever remembers an older one must read again.</summary>
    public void Restore(JsonObject kept)
    {
        _lastId = kept["lastId"].Number() ?? 0;
        _lastVersion = _lastId * 1_000L;
        foreach (var item in kept["items"]!.AsArray())
        {
            var kind = Enum.Parse<PlannerKind>(item!["kind"].Text()!);
            Add(All.First(all => all.Kind == kind).Items, kind, item["id"].Text()!, item["state"]!.DeepClone().AsObject(), item["plan"].Text());
        }
    }

    private (PlannerKind Kind, Dictionary<string, PlannerItem> Items)[] All =>
        [(PlannerKind.Plan, Plans), (PlannerKind.PlanDetails, PlanDetails), (PlannerKind.Bucket, Buckets), (PlannerKind.Task, Tasks), (PlannerKind.TaskDetails, TaskDetails)];
}
