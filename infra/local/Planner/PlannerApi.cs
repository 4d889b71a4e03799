using System.Text.Json.Nodes;
using static TcAssistant.Local.Planner.PlannerError;

namespace TcAssistant.Local.Planner;

/// <summary>The part of Microsoft Graph that is Planner: one request, one answer, by the rules. One call at a time.</summary>
internal sealed class PlannerApi(PlannerWorld world, PlannerStandIn settings)
{
    public PlannerReply Answer(PlannerCall call)
    {
        try
        {
            return settings.IsPermitted ? Route(call) : throw NotPermitted();
        }
        catch (PlannerError refused)
        {
            return PlannerReply.Of(refused);
        }
    }

    private PlannerReply Route(PlannerCall call) => (call.Method, call.Segments) switch
    {
        ("GET", ["groups", var group]) => new(200, Shown(Group(group))),
        ("GET", ["groups", var group, "members"]) => Page(call, [.. Group(group).Members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(Member)]),
        ("GET", ["groups", var group, "transitiveMembers"]) => Page(call, [.. world.PeopleIn(Group(group)).OrderBy(member => member.Key, StringComparer.Ordinal).Select(Member)]),
        ("GET", ["groups", var group, "planner", "plans"]) => Page(call, [.. world.PlansOf(Group(group).Id).Where(plan => !world.Premium.Contains(plan.Id)).Select(Seen).OfType<JsonObject>()]),
        ("POST", ["planner", "plans"]) => AddPlan(call),
        ("GET", ["planner", "plans", var id]) => One(Plan(id)),
        ("GET", ["planner", "plans", var id, "details"]) => One(world.PlanDetails[Plan(id).Id]),
        ("PATCH", ["planner", "plans", var id, "details"]) => Changed(call, world.PlanDetails[Plan(id).Id]),
        ("GET", ["planner", "plans", var id, "buckets"]) => Page(call, [.. world.BucketsOf(Plan(id).Id).Select(Seen).OfType<JsonObject>()]),
        ("GET", ["planner", "plans", var id, "tasks"]) => Page(call, [.. world.TasksOf(Plan(id).Id).Select(Seen).OfType<JsonObject>()]),
        ("POST", ["planner", "buckets"]) => AddBucket(call),
        ("GET", ["planner", "buckets", var id]) => One(Item(world.Buckets, id)),
        ("POST", ["planner", "tasks"]) => AddTask(call),
        ("GET", ["planner", "tasks", var id]) => One(Item(world.Tasks, id)),
        ("PATCH", ["planner", "tasks", var id]) => Changed(call, Item(world.Tasks, id)),
        ("DELETE", ["planner", "tasks", var id]) => DeleteTask(call, Item(world.Tasks, id)),
        ("GET", ["planner", "tasks", var id, "details"]) => One(Item(world.TaskDetails, id)),
        ("PATCH", ["planner", "tasks", var id, "details"]) => Changed(call, Item(world.TaskDetails, id)),
        (_, ["planner" or "groups", ..]) => throw new PlannerError(405, "", "The requested resource does not support this HTTP method."),
        _ => throw Bad("Resource not found for the segment."),
    };

    private PlannerGroup Group(string id) => world.Groups.TryGetValue(id, out var group) && !group.IsDeleted
        ? group
        : throw new PlannerError(404, "Request_ResourceNotFound", $"Resource '{id}' does not exist or one of its queried reference-property objects are not present.");

    private PlannerItem Plan(string id)
    {
        var plan = Item(world.Plans, id);
        return world.Premium.Contains(id) || (world.Groups.TryGetValue(plan.Now!["container"]!["containerId"].Text() ?? "", out var group) && group.IsDeleted) ? throw NotFound() : plan;
    }

    private PlannerItem Item(Dictionary<string, PlannerItem> among, string id)
    {
        if (id.Length != 28 || !id.All(char.IsAsciiLetterOrDigit))
        {
            throw Bad("The requested item's id is malformed.");
        }

        var item = among.TryGetValue(id, out var known) ? known : throw NotFound();
        return item.Plan is { } plan && among != world.Plans && (world.Premium.Contains(plan) || IsDeleted(plan)) ? throw NotFound() : item;
    }

    private bool IsDeleted(string plan) => world.Groups.TryGetValue(world.Plans[plan].Now!["container"]!["containerId"].Text() ?? "", out var group) && group.IsDeleted;

    private JsonObject? Seen(PlannerItem item) => item.Seen(world.Now, world.Lag)?.DeepClone().AsObject();

    private PlannerReply One(PlannerItem item) => Seen(item) is { } shown ? new(200, shown) : throw NotFound();

    private PlannerReply Page(PlannerCall call, List<JsonObject> all)
    {
        var from = call.SkipToken is null ? 0 : int.TryParse(call.SkipToken, out var at) ? at : throw Bad("The skip token is invalid.");
        var page = new JsonObject { ["value"] = new JsonArray([.. all.Skip(from).Take(settings.PageSize)]) };
        if (from + settings.PageSize < all.Count)
        {
            page["@odata.nextLink"] = $"{settings.Root}/v1.0/{call.Path}?$skiptoken={from + settings.PageSize}";
        }

        return new(200, page);
    }

    private PlannerReply AddPlan(PlannerCall call)
    {
        var body = PlannerChange.Read(PlannerKind.Plan, call.Body, isNew: true, world.Limits).On(null, world.Limits);
        var container = body["container"] as JsonObject;
        var id = body["owner"].Text() ?? container?["containerId"].Text() ?? container?["url"].Text()?.Split("/groups/").LastOrDefault();
        var group = Group(id ?? throw Bad("The container of the plan is missing."));
        if (body["title"].Text() is not { } title)
        {
            throw Bad("The title of the plan is missing.");
        }

        return world.PlansOf(group.Id).Count() < world.Limits.PlansInGroup
            ? new(201, world.AddPlan(group.Id, title, settings.App).Now!.DeepClone())
            : throw Limit("MaximumProjectsOwnedByUser");
    }

    private PlannerReply AddBucket(PlannerCall call)
    {
        var bucket = PlannerChange.Read(PlannerKind.Bucket, call.Body, isNew: true, world.Limits).On(null, world.Limits);
        var plan = Plan(bucket["planId"].Text() ?? throw Bad("The plan of the bucket is missing."));
        if (bucket["name"] is null)
        {
            throw Bad("The name of the bucket is missing.");
        }

        bucket["orderHint"] ??= "8585P";
        return world.BucketsOf(plan.Id).Count(known => known.Now is not null) < world.Limits.BucketsInPlan
            ? new(201, world.Add(world.Buckets, PlannerKind.Bucket, world.NextId(), bucket, plan.Id).Now!.DeepClone())
            : throw Limit("MaximumBucketsInProject");
    }

    private PlannerReply AddTask(PlannerCall call)
    {
        var task = PlannerChange.Read(PlannerKind.Task, call.Body, isNew: true, world.Limits).On(null, world.Limits);
        var plan = Plan(task["planId"].Text() ?? throw Bad("The plan of the task is missing."));
        var details = task["details"];
        var read = details is null || !settings.HonoursDetails ? null : PlannerChange.Read(PlannerKind.TaskDetails, details, isNew: true, world.Limits);
        task.Remove("details");
        if (task["title"] is null)
        {
            throw Bad("The title of the task is missing.");
        }

        if (world.TasksOf(plan.Id).Count(known => known.Now is not null) >= world.Limits.TasksInPlan)
        {
            throw Limit("MaximumTasksInProject");
        }

        if (world.Tasks.Values.Count(known => known.Now?["createdBy"]?["application"]?["id"] is not null) >= world.Limits.TasksCreatedByUser)
        {
            throw Limit("MaximumTasksCreatedByUser");
        }

        return new(201, Shown(Add(plan, task, read, settings.App)));
    }

    /// <summary>A new task with its details, by whoever it is.</summary>
    public PlannerItem Add(PlannerItem plan, JsonObject task, PlannerChange? details, JsonObject createdBy)
    {
        Check(plan.Id, null, task);
        var id = world.NextId();
        var description = details?.On(null, world.Limits) ?? [];
        var whole = new JsonObject { ["planId"] = plan.Id, ["bucketId"] = null, ["percentComplete"] = 0, ["priority"] = 5, ["startDateTime"] = null, ["dueDateTime"] = null, ["appliedCategories"] = new JsonObject(), ["assignments"] = new JsonObject(), ["previewType"] = "automatic", ["orderHint"] = "8585P" };
        foreach (var (name, value) in task)
        {
            whole[name] = value?.DeepClone();
        }

        (whole["createdDateTime"], whole["createdBy"]) = (world.Instant, createdBy.DeepClone());
        Completed(null, whole, createdBy);
        Counted(whole, description);
        var item = world.Add(world.Tasks, PlannerKind.Task, id, whole, plan.Id);
        world.Add(world.TaskDetails, PlannerKind.TaskDetails, id, Filled(description), plan.Id);
        return item;
    }

    private PlannerReply Changed(PlannerCall call, PlannerItem item)
    {
        if (item.Now is null)
        {
            throw NotFound();
        }

        var change = PlannerChange.Read(item.Kind, call.Body, isNew: false, world.Limits);
        item.Guard(call.IfMatch, change.Names, settings.MergesOldETags, PlannerStandIn.AnswersConflict(item.Version));
        Change(item, change, settings.App);
        return call.WantsRepresentation ? new(200, Shown(item)) : PlannerReply.NoContent;
    }

    public void Change(PlannerItem item, PlannerChange change, JsonObject by)
    {
        var (before, after) = (item.Now!, change.On(item.Now, world.Limits));
        if (item.Kind == PlannerKind.Task)
        {
            Check(item.Plan!, before, after);
            Completed(before, after, by);
        }

        world.Write(item, after, change.Names);
        if (item.Kind == PlannerKind.TaskDetails && world.Tasks.TryGetValue(item.Id, out var task) && task.Now is { } known)
        {
            var counted = known.DeepClone().AsObject();
            Counted(counted, after);

            // The task changes with its details only where one of its counters does.
            if (!JsonNode.DeepEquals(known, counted))
            {
                world.Write(task, counted);
            }
        }
    }

    private PlannerReply DeleteTask(PlannerCall call, PlannerItem task)
    {
        if (task.Now is null)
        {
            throw NotFound();
        }

        task.Guard(call.IfMatch, [], settings.MergesOldETags, PlannerStandIn.AnswersConflict(task.Version));
        Delete(task);
        return PlannerReply.NoContent;
    }

    public void Delete(PlannerItem task)
    {
        world.Write(task, null);
        world.Write(world.TaskDetails[task.Id], null);
    }

    private void Check(string plan, JsonObject? before, JsonObject task)
    {
        if (task["bucketId"].Text() is { } bucket && (!world.Buckets.TryGetValue(bucket, out var known) || known.Plan != plan))
        {
            throw Bad("The bucket of the task is not found, or belongs to another plan.");
        }

        var isActive = task["percentComplete"].Number() is not 100;
        if (isActive && before?["percentComplete"].Number() is null or 100 && world.TasksOf(plan).Count(other => other.Now is { } now && now["percentComplete"].Number() < 100) >= world.Limits.ActiveTasksInPlan)
        {
            throw Limit("MaximumActiveTasksInProject");
        }

        foreach (var (person, _) in task["assignments"] as JsonObject ?? [])
        {
            if (before?["assignments"]?[person] is null && world.Tasks.Values.Count(other => other.Now?["assignments"]?[person] is not null) >= world.Limits.TasksAssignedToUser)
            {
                throw Limit("MaximumTasksAssignedToUser");
            }
        }
    }

    private void Completed(JsonObject? before, JsonObject after, JsonObject by)
    {
        var (was, isNow) = (before?["percentComplete"].Number() == 100, after["percentComplete"].Number() == 100);
        if (was != isNow || before is null)
        {
            after["completedDateTime"] = isNow ? world.Instant : null;
            after["completedBy"] = isNow ? by.DeepClone() : null;
        }
    }

    private static void Counted(JsonObject task, JsonObject details)
    {
        var checklist = details["checklist"] as JsonObject ?? [];
        task["hasDescription"] = details["description"].Text() is { Length: > 0 };
        task["referenceCount"] = (details["references"] as JsonObject)?.Count ?? 0;
        task["checklistItemCount"] = checklist.Count;
        task["activeChecklistItemCount"] = checklist.Count(item => item.Value?["isChecked"]?.GetValue<bool>() is not true);
    }

    private static JsonObject Filled(JsonObject details)
    {
        details["description"] ??= "";
        details["previewType"] ??= "automatic";
        details["checklist"] ??= new JsonObject();
        details["references"] ??= new JsonObject();
        return details;
    }

    private static JsonObject Shown(PlannerItem item) => item.Now!.DeepClone().AsObject();

    private static JsonObject Shown(PlannerGroup group) => new() { ["id"] = group.Id, ["displayName"] = group.Name };

    private static JsonObject Member(KeyValuePair<string, string> member) => new() { ["@odata.type"] = "#microsoft.graph.user", ["id"] = member.Key, ["displayName"] = member.Value };
}
