using TcAssistant.Languages;
using TcAssistant.Plans;

namespace TcAssistant.Sync;

/// <summary>Which lines have tasks.</summary>
public enum BoardLines
{
    /// <summary>Those with a date, a start or a rhythm that comes round.</summary>
    Dated,
    All,
}

/// <param name="Part">Roman numeral; null: the whole plan.</param>
public sealed record BoardScope(BoardLines Lines = BoardLines.Dated, string? Part = null);

/// <summary>How a board follows a plan: what was chosen, and what became of each line.</summary>
/// <param name="BoardId">Planner's own id.</param>
/// <param name="Language">Of the plan: what we write on the board.</param>
/// <param name="Links">One for each line that has, or had, a task.</param>
public sealed record BoardTracking(string BoardId, Language Language, BoardScope Scope, IReadOnlyDictionary<LineKey, BoardLink> Links)
{
    /// <summary>Whether somebody said yes to Planner notifying the people whom we assign.</summary>
    public bool Assigns { get; init; }

    /// <summary>A bucket each part, where there would be too many for a bucket each issue. Chosen once.</summary>
    public bool BucketsByPart { get; init; }

    /// <summary>Ids of the buckets, by the issue or part they are for.</summary>
    public IReadOnlyDictionary<string, string> Buckets { get; init; } = new Dictionary<string, string>();

    /// <summary>Numbers of the categories that are our labels; one that found no place has none.</summary>
    public IReadOnlyDictionary<LabelRole, int> Labels { get; init; } = new Dictionary<LabelRole, int>();

    /// <summary>Lines that are to have no task, because the one they have is none of ours.</summary>
    public IReadOnlySet<LineKey> LeftOut { get; init; } = new HashSet<LineKey>();

    /// <summary>The same with a link as it is now.</summary>
    public BoardTracking With(BoardLink link) => this with { Links = new Dictionary<LineKey, BoardLink>(Links) { [link.Line] = link } };

    /// <summary>The same without a link: the line may get a task again.</summary>
    public BoardTracking Without(LineKey line) => this with { Links = Links.Where(link => link.Key != line).ToDictionary() };

    /// <summary>The same once the board was prepared.</summary>
    /// <param name="id">Of a bucket that was made; a label needs none.</param>
    public BoardTracking With(Preparation done, string id) => done switch
    {
        Preparation.Bucket bucket => this with { Buckets = new Dictionary<string, string>(Buckets) { [bucket.Key] = id } },
        Preparation.Label label => this with { Labels = new Dictionary<LabelRole, int>(Labels) { [label.Role] = label.Category } },
        _ => this,
    };

    /// <summary>Whether Planner itself reminds that person of the line on its day, so that we need not.</summary>
    public bool IsRemindedOf(LineKey line, string? person) =>
        Links.TryGetValue(line, out var link) && link.State == LinkState.Followed
        && link.Base.Of(TaskField.Assignees) is { Theirs: { Length: > 0 } assigned } && string.Equals(assigned, person, StringComparison.OrdinalIgnoreCase) && link.Base.Of(TaskField.Due) is { Theirs.Length: > 0 };
}

public enum LinkState
{
    /// <summary>Line and task are kept in step.</summary>
    Followed,

    /// <summary>The task was deleted on the board, and we asked what is to become of it.</summary>
    AskedDeleted,

    /// <summary>It was deleted, and the line is to stay without one.</summary>
    LeftDeleted,

    /// <summary>The line left the plan, and its task was closed.</summary>
    Closed,
}

/// <summary>A line and its task.</summary>
/// <param name="Base">What both were last known to have.</param>
/// <param name="Occurrence">The day of a recurring line's task; null: the line does not recur.</param>
public sealed record BoardLink(LineKey Line, string TaskId, TaskBase Base, LinkState State = LinkState.Followed, DateOnly? Occurrence = null)
{
    /// <summary>Who sends the same field anew more often than this without ever hearing of it is told of an edit that is none.</summary>
    private const int MostSent = 5;

    private static readonly IReadOnlyDictionary<FieldKey, IReadOnlyList<string>> _nothing = new Dictionary<FieldKey, IReadOnlyList<string>>();

    /// <summary>What was sent to the board without its answer being known, the latest last: where the board has any of it, it is ours and nobody's edit.</summary>
    public IReadOnlyDictionary<FieldKey, IReadOnlyList<string>> Sent { get; init; } = _nothing;

    /// <summary>Whether its task is looked for on the board.</summary>
    public bool IsFollowed => State is LinkState.Followed;

    /// <summary>The link while nobody knows whether the board has taken a change.</summary>
    public BoardLink Sending(SyncChange change) => SendingAll(change.Settles);

    /// <inheritdoc cref="Sending"/>
    public BoardLink SendingAll(IReadOnlyDictionary<FieldKey, Agreed> written)
    {
        var sent = new Dictionary<FieldKey, IReadOnlyList<string>>(Sent);
        foreach (var (field, agreed) in written.Where(field => field.Value.Ours is not null))
        {
            sent[field] = [.. sent.GetValueOrDefault(field, []).Where(earlier => earlier != agreed.Ours).TakeLast(MostSent - 1), agreed.Ours!];
        }

        return this with { Sent = sent };
    }

    /// <summary>The link once both sides are known to have what was settled.</summary>
    public BoardLink Settled(IReadOnlyDictionary<FieldKey, Agreed> settled) => this with
    {
        Base = Base.With(settled),
        Sent = Sent.Count == 0 ? Sent : Sent.Where(sent => !settled.ContainsKey(sent.Key)).ToDictionary(),
    };
}

/// <summary>Something a board needs before tasks are made on it.</summary>
public abstract record Preparation
{
    private Preparation()
    {
    }

    /// <param name="Key">The issue or part it is for.</param>
    public sealed record Bucket(string Key, string Name) : Preparation
    {
        /// <summary>One of that name that is there already, and is only to be remembered; null: it is to be made.</summary>
        public string? Existing { get; init; }
    }

    /// <summary>A category that is to be named; <see cref="IsThere"/>: it has the name already, and is only to be remembered.</summary>
    public sealed record Label(LabelRole Role, int Category, string Name, bool IsThere) : Preparation;
}
