using System.Text.Json.Nodes;

namespace TcAssistant.Local.Planner;

/// <summary>What people do in Planner itself: they see the newest state, and the page they use settles ETags by itself.</summary>
public sealed class PlannerPeople
{
    private readonly PlannerWorld _world;
    private readonly PlannerApi _api;
    private readonly Lock _gate;

    internal PlannerPeople(PlannerWorld world, PlannerApi api, Lock gate) => (_world, _api, _gate) = (world, api, gate);

    public PlannerGroup AddGroup(string id, string name, params ReadOnlySpan<(string Id, string Name)> members)
    {
        var group = new PlannerGroup(id, name);
        foreach (var member in members)
        {
            group.Members[member.Id] = member.Name;
        }

        lock (_gate)
        {
            return _world.Groups[id] = group;
        }
    }

    /// <returns>The board's id.</returns>
    public string AddBoard(string group, string title)
    {
        lock (_gate)
        {
            return _world.AddPlan(group, title, Someone).Id;
        }
    }

    /// <returns>The bucket's id.</returns>
    public string AddBucket(string board, string name)
    {
        lock (_gate)
        {
            return _world.Add(_world.Buckets, PlannerKind.Bucket, _world.NextId(), new JsonObject { ["name"] = name, ["planId"] = board, ["orderHint"] = "8585P" }, board).Id;
        }
    }

    /// <returns>The task's id.</returns>
    public string AddTask(string board, string title, string? bucket = null, JsonObject? more = null)
    {
        var task = (JsonObject?)more?.DeepClone() ?? [];
        task["title"] = title;
        if (bucket is not null)
        {
            task["bucketId"] = bucket;
        }

        lock (_gate)
        {
            var change = PlannerChange.Read(PlannerKind.Task, task, isNew: true, _world.Limits);
            return _api.Add(_world.Plans[board], change.On(null, _world.Limits), null, Someone).Id;
        }
    }

    /// <summary>Changes a task, as <c>PATCH</c> would.</summary>
    public void Change(string task, JsonObject change) => Change(_world.Tasks, PlannerKind.Task, task, change);

    /// <summary>Changes a task's details.</summary>
    public void ChangeDetails(string task, JsonObject change) => Change(_world.TaskDetails, PlannerKind.TaskDetails, task, change);

    public void Delete(string task)
    {
        lock (_gate)
        {
            if (_world.Tasks.TryGetValue(task, out var known) && known.Now is not null)
            {
                _api.Delete(known);
            }
        }
    }

    /// <summary>The task is now on another board, as the same task.</summary>
    public void MoveTask(string task, string board, string bucket)
    {
        lock (_gate)
        {
            (_world.Tasks[task].Plan, _world.TaskDetails[task].Plan) = (board, board);
            var moved = _world.Tasks[task].Now!.DeepClone().AsObject();
            (moved["planId"], moved["bucketId"]) = (board, bucket);
            _world.Write(_world.Tasks[task], moved, "planId", "bucketId");
        }
    }

    /// <summary>The board is now another group's; null: nobody's that can be seen.</summary>
    public void Move(string board, string? group)
    {
        lock (_gate)
        {
            var plan = _world.Plans[board].Now!.DeepClone().AsObject();
            (plan["owner"], plan["container"]) = (group, new JsonObject { ["containerId"] = group ?? board, ["type"] = group is null ? "unknownFutureValue" : "group", ["url"] = $"https://graph.microsoft.com/v1.0/groups/{group ?? board}" });
            _world.Write(_world.Plans[board], plan);
        }
    }

    /// <summary>The board becomes one of the kind that this interface does not show.</summary>
    public void MakePremium(string board)
    {
        lock (_gate)
        {
            _world.Premium.Add(board);
        }
    }

    public void DeleteGroup(string group, bool restore = false)
    {
        lock (_gate)
        {
            _world.Groups[group].IsDeleted = !restore;
        }
    }

    /// <summary>Copies of all tasks of a board that are there, each with its details under <c>details</c>, in the order they were made.</summary>
    public IReadOnlyList<JsonObject> Tasks(string board)
    {
        lock (_gate)
        {
            return [.. _world.TasksOf(board).Where(task => task.Now is not null).Select(task => With(task.Now!.DeepClone().AsObject(), "details", _world.TaskDetails[task.Id].Now!.DeepClone()))];
        }
    }

    public JsonObject? Task(string id)
    {
        lock (_gate)
        {
            return _world.Tasks.TryGetValue(id, out var task) && task.Now is { } now ? With(now.DeepClone().AsObject(), "details", _world.TaskDetails[id].Now!.DeepClone()) : null;
        }
    }

    /// <summary>All boards with what is on them, to be restored at another time. Groups and what lagging reads would show are not part of it.</summary>
    internal JsonObject Kept()
    {
        lock (_gate)
        {
            return _world.Kept();
        }
    }

    internal void Restore(JsonObject kept)
    {
        lock (_gate)
        {
            _world.Restore(kept);
        }
    }

    /// <summary>Everything the page shows: boards with buckets, labels, members and tasks.</summary>
    internal JsonObject Everything()
    {
        lock (_gate)
        {
            return new JsonObject
            {
                ["boards"] = new JsonArray([.. _world.Plans.Values.Where(plan => plan.Now is not null && !_world.Premium.Contains(plan.Id) && _world.Groups.GetValueOrDefault(plan.Now["container"]!["containerId"].Text() ?? "") is not { IsDeleted: true }).Select(Board)]),
            };
        }
    }

    private JsonObject Board(PlannerItem plan)
    {
        var group = _world.Groups.GetValueOrDefault(plan.Now!["container"]!["containerId"].Text() ?? "");
        return new JsonObject
        {
            ["id"] = plan.Id,
            ["title"] = plan.Now["title"].Text(),
            ["group"] = group?.Name,
            ["members"] = new JsonObject([.. (group?.Members ?? []).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)member.Value))]),
            ["labels"] = _world.PlanDetails[plan.Id].Now!["categoryDescriptions"]!.DeepClone(),
            ["buckets"] = new JsonArray([.. _world.BucketsOf(plan.Id).Where(bucket => bucket.Now is not null).Select(bucket => bucket.Now!.DeepClone())]),
            ["tasks"] = new JsonArray([.. _world.TasksOf(plan.Id).Where(task => task.Now is not null).Select(task => With(task.Now!.DeepClone().AsObject(), "details", _world.TaskDetails[task.Id].Now!.DeepClone()))]),
        };
    }

    private void Change(Dictionary<string, PlannerItem> among, PlannerKind kind, string id, JsonObject change)
    {
        lock (_gate)
        {
            if (among.TryGetValue(id, out var item) && item.Now is not null)
            {
                _api.Change(item, PlannerChange.Read(kind, change, isNew: false, _world.Limits), Someone);
            }
        }
    }

    private static JsonObject Someone => new() { ["user"] = new JsonObject { ["id"] = "00000000-0000-0000-0000-00000000000a", ["displayName"] = null } };

    private static JsonObject With(JsonObject item, string name, JsonNode value)
    {
        item[name] = value;
        return item;
    }
}
