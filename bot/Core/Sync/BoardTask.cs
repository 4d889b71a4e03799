namespace TcAssistant.Sync;

/// <summary>A task of a Planner board as it was read. What we do not know of it is not in here, and is never written.</summary>
/// <param name="Etag">The task's own; its details have another.</param>
/// <param name="Start">The day in the plan's zone; null: none.</param>
/// <param name="Due">The day in the plan's zone; null: none.</param>
/// <param name="Percent">0 to 100, as the service has it.</param>
/// <param name="Labels">Numbers of the categories that are set (1 to 25).</param>
/// <param name="Assignees">Object ids, in the order they were read.</param>
/// <param name="Created">When the service created it.</param>
/// <param name="CreatedByUs">Whether this application did.</param>
public sealed record BoardTask(
    string Id,
    string Etag,
    string Title,
    string BucketId,
    DateOnly? Start,
    DateOnly? Due,
    int Percent,
    IReadOnlyList<int> Labels,
    IReadOnlyList<string> Assignees,
    DateTimeOffset Created,
    bool CreatedByUs)
{
    /// <summary>Null: they were not read this time. Details that are remembered from an earlier read may stand here as long as nothing tells that they changed.</summary>
    public BoardTaskDetails? Details { get; init; }

    /// <summary>Who completed it; null: nobody, or it is not told.</summary>
    public string? CompletedBy { get; init; }

    public bool IsActive => Percent < 100;
}

/// <summary>The part of a task that has an ETag of its own.</summary>
/// <param name="Checklist">By the item's GUID.</param>
/// <param name="References">Addresses, decoded.</param>
public sealed record BoardTaskDetails(
    string Etag, string Description, IReadOnlyDictionary<string, ChecklistItem> Checklist, IReadOnlyList<string> References);

/// <summary>An item of a task's checklist.</summary>
public sealed record ChecklistItem(string Title, bool IsChecked);

/// <summary>A link that hangs on a task; ours leads back to the line and marks the task as its own.</summary>
public sealed record BoardReference(string Url, string Alias);

/// <param name="Name">As shown on the board; people may rename it.</param>
public sealed record BoardBucket(string Id, string Name);

/// <summary>A board as it was read: everything a decision rests on.</summary>
/// <param name="Labels">Names of the categories that have one, by number.</param>
/// <param name="Members">Names of the people whom we can name, by object id.</param>
/// <param name="Tasks">All of them, whether ours or not.</param>
public sealed record BoardView(
    string Id,
    string Title,
    IReadOnlyList<BoardBucket> Buckets,
    IReadOnlyDictionary<int, string> Labels,
    IReadOnlyDictionary<string, string> Members,
    IReadOnlyList<BoardTask> Tasks)
{
    private readonly TaskIndex _index = new();

    public BoardTask? Task(string id) => _index.Of(Tasks).GetValueOrDefault(id);

    /// <summary>Followed tasks that the board does not list. A list may lag: only what is then not found by itself either counts as deleted, and what is found belongs among <see cref="Tasks"/>.</summary>
    public IReadOnlyList<BoardLink> Missing(BoardTracking tracking) => [.. tracking.Links.Values.Where(link => link.IsFollowed && Task(link.TaskId) is null)];
}

/// <summary>Tasks by id, of the list they were last asked of: a copy of a view with other tasks looks in its own.</summary>
internal sealed class TaskIndex
{
    private (IReadOnlyList<BoardTask> Tasks, Dictionary<string, BoardTask> ById)? _known;

    public Dictionary<string, BoardTask> Of(IReadOnlyList<BoardTask> tasks)
    {
        if (_known is not { } known || !ReferenceEquals(known.Tasks, tasks))
        {
            _known = known = (tasks, tasks.DistinctBy(task => task.Id).ToDictionary(task => task.Id, StringComparer.Ordinal));
        }

        return known.ById;
    }
}

/// <summary>What a service takes at most; it may change, so what it refuses counts as well.</summary>
public sealed record BoardLimits(int ActiveTasks = 2400, int Buckets = 200, int Assignees = 20, int Checklist = 20, int References = 10)
{
    public static BoardLimits Default { get; } = new();
}
