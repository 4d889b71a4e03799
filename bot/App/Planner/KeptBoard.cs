using Azure;
using TcAssistant.App.Plans;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.App.Planner;

/// <summary>A plan's board, as it is kept: what was chosen, and how far it has come. Nothing is ever asked of a board that is not kept so.</summary>
/// <param name="Board">Planner's id of it.</param>
/// <param name="Group">The Entra group it belonged to when it was chosen.</param>
/// <param name="Conversation">Where it was asked for, and where its messages go.</param>
internal sealed record KeptBoard(PlanRef Plan, string Board, string Title, string? Group, string Conversation, Person By, Language Language, BoardScope Scope)
{
    public bool Assigns { get; init; }

    public bool BucketsByPart { get; init; }

    public IReadOnlyDictionary<string, string> Buckets { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<LabelRole, int> Labels { get; init; } = new Dictionary<LabelRole, int>();

    public IReadOnlyList<LineKey> LeftOut { get; init; } = [];

    public ParkReason? Parked { get; init; }

    /// <summary>Real time: until then no more tasks are made.</summary>
    public DateTimeOffset? FullUntil { get; init; }

    /// <summary>Lines of which Planner refused what was written. They are left alone for a while, and the others go on.</summary>
    public IReadOnlyList<KeptRefusal> Refusals { get; init; } = [];

    /// <summary>Real time at which we made the board; null: it was there. Reads may not know it yet.</summary>
    public DateTimeOffset? Made { get; init; }

    /// <summary>Real time at which all details were read last.</summary>
    public DateTimeOffset? DetailsRead { get; init; }

    /// <summary>Real time since which nobody knows whether buckets were made.</summary>
    public DateTimeOffset? Doubt { get; init; }

    /// <summary>The program that keeps it in step, until that instant of real time.</summary>
    public string? Holder { get; init; }

    public DateTimeOffset? Until { get; init; }

    /// <summary>The message that shows how far the first tasks have come; null: none does any more.</summary>
    public string? Card { get; init; }

    /// <summary>The last day of which it was told which dates were moved.</summary>
    public DateOnly? Told { get; init; }

    /// <summary>Whether a reason only keeps new tasks from being made.</summary>
    public static bool IsFull(ParkReason? reason) => reason is ParkReason.ActiveTasks or ParkReason.CreatedTasks or ParkReason.Tasks or ParkReason.Buckets or ParkReason.AssignedTasks or ParkReason.Refused;

    public BoardTracking With(IReadOnlyDictionary<LineKey, BoardLink> links) => new(Board, Language, Scope, links)
    {
        Assigns = Assigns,
        BucketsByPart = BucketsByPart,
        Buckets = Buckets,
        Labels = Labels,
        LeftOut = LeftOut.ToHashSet(),
    };

    public KeptBoard As(BoardTracking tracking) => this with
    {
        Scope = tracking.Scope,
        Assigns = tracking.Assigns,
        BucketsByPart = tracking.BucketsByPart,
        Buckets = tracking.Buckets,
        Labels = tracking.Labels,
        LeftOut = [.. tracking.LeftOut],
    };
}

/// <param name="Until">Real time: it is not tried again before.</param>
internal sealed record KeptRefusal(LineKey Line, ParkReason Reason, DateTimeOffset Until);

/// <summary>A line's task, with what we last saw and wrote of it.</summary>
/// <param name="Base">The agreed values of each field: ours, then theirs.</param>
internal sealed record KeptLink(LineKey Line, string Task, LinkState State, DateOnly? Occurrence, IReadOnlyDictionary<string, string?[]> Base)
{
    /// <summary>The task's, as last seen or written.</summary>
    public string? ETag { get; init; }

    /// <summary>As last read or written, with their ETag; null: they have not been.</summary>
    public BoardTaskDetails? Details { get; init; }

    /// <summary>Both values of the fields that were asked about, as they were shown.</summary>
    public IReadOnlyDictionary<TaskField, string[]> Asked { get; init; } = new Dictionary<TaskField, string[]>();

    /// <summary>Real time of our last write: reads may be behind it.</summary>
    public DateTimeOffset? Written { get; init; }

    /// <summary>What was sent last without its answer being known, by field; null: nothing.</summary>
    public IReadOnlyDictionary<string, string>? Sent { get; init; }

    /// <summary>What was sent before that, its answer as unknown; null: nothing.</summary>
    public IReadOnlyDictionary<string, string[]>? SentBefore { get; init; }

    public BoardLink Link => new(Line, Task, BaseOf(Base), State, Occurrence) { Sent = SentOf(Sent, SentBefore) };

    public KeptLink Asking(SyncChange.Conflict conflict) =>
        this with { Asked = new Dictionary<TaskField, string[]>(Asked) { [conflict.Field] = [SyncChange.Conflict.Shorten(conflict.Ours), SyncChange.Conflict.Shorten(conflict.Theirs)] } };

    public static KeptLink Of(BoardLink link) => new(link.Line, link.TaskId, link.State, link.Occurrence, Kept(link.Base)) { Sent = Kept(link.Sent), SentBefore = Before(link.Sent) };

    public KeptLink With(BoardLink link) => this with { Task = link.TaskId, State = link.State, Occurrence = link.Occurrence, Base = Kept(link.Base), Sent = Kept(link.Sent), SentBefore = Before(link.Sent) };

    private static Dictionary<string, string>? Kept(IReadOnlyDictionary<FieldKey, IReadOnlyList<string>> sent) =>
        sent.Count == 0 ? null : sent.OrderBy(field => field.Key.ToString(), StringComparer.Ordinal).ToDictionary(field => field.Key.ToString(), field => field.Value[^1]);

    private static Dictionary<string, string[]>? Before(IReadOnlyDictionary<FieldKey, IReadOnlyList<string>> sent)
    {
        var several = sent.Where(field => field.Value.Count > 1).OrderBy(field => field.Key.ToString(), StringComparer.Ordinal).ToList();
        return several.Count == 0 ? null : several.ToDictionary(field => field.Key.ToString(), field => field.Value.SkipLast(1).ToArray());
    }

    public static IReadOnlyDictionary<FieldKey, IReadOnlyList<string>> SentOf(IReadOnlyDictionary<string, string>? kept, IReadOnlyDictionary<string, string[]>? before = null)
    {
        var sent = new Dictionary<FieldKey, IReadOnlyList<string>>();
        foreach (var (name, value) in kept ?? new Dictionary<string, string>())
        {
            if (FieldKey.Parse(name) is { } field)
            {
                sent[field] = [.. before?.GetValueOrDefault(name) ?? [], value];
            }
        }

        return sent;
    }

    public static IReadOnlyDictionary<string, string?[]> Kept(TaskBase agreed) =>
        agreed.Fields.OrderBy(field => field.Key.ToString(), StringComparer.Ordinal).ToDictionary(field => field.Key.ToString(), field => new[] { field.Value.Ours, field.Value.Theirs });

    public static TaskBase BaseOf(IReadOnlyDictionary<string, string?[]> kept)
    {
        var fields = new Dictionary<FieldKey, Agreed>();
        foreach (var (name, values) in kept)
        {
            if (FieldKey.Parse(name) is { } field && values is [var ours, var theirs])
            {
                fields[field] = new(ours, theirs);
            }
        }

        return new(fields);
    }
}

/// <summary>A task that is being made: written before the request, and gone once its answer is.</summary>
/// <param name="Since">Real time.</param>
internal sealed record KeptMaking(LineKey Line, NewTask Task, DateOnly? Occurrence, IReadOnlyDictionary<string, string?[]> Base, DateTimeOffset Since)
{
    /// <summary>What was sent of its details, by field.</summary>
    public IReadOnlyDictionary<string, string>? Sent { get; init; }

    /// <summary>The line's link once the task is found.</summary>
    public BoardLink Linked(string task) => new(Line, task, KeptLink.BaseOf(Base)) { Occurrence = Occurrence, Sent = KeptLink.SentOf(Sent) };

    public static KeptMaking Of(SyncChange.Create make, DateTimeOffset since)
    {
        var link = KeptLink.Of(make.Linked("", withDetails: false));
        return new(make.Line, make.Task, make.Occurrence, link.Base, since) { Sent = link.Sent };
    }
}

/// <summary>A board that is being made: written before the request.</summary>
/// <param name="Before">The boards that the group had.</param>
/// <param name="Since">Real time.</param>
internal sealed record KeptNewBoard(string Group, string Title, IReadOnlyList<string> Before, DateTimeOffset Since);

internal enum SayingKind
{
    Conflict,
    Deleted,
    Which,
    Moved,
    Parked,

    /// <summary>Planner refused what was written of lines.</summary>
    Refused,
}

/// <summary>Something that people are to be told or asked, kept with what it is about until it was sent.</summary>
internal sealed record KeptSaying(SayingKind Kind, LineKey Line, string Shown)
{
    public string? Task { get; init; }

    public TaskField? Field { get; init; }

    public string? Ours { get; init; }

    public string? Theirs { get; init; }

    public IReadOnlyList<MilestoneKey> Open { get; init; } = [];

    public DateOnly? InForce { get; init; }

    public DateOnly? Expected { get; init; }

    public ParkReason? Reason { get; init; }

    /// <summary>The day in the plan's zone on which it was seen.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Teams does not take it there for now: it is not tried again before that day. Null: it may be.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>How often it may have been sent already.</summary>
    public int Attempts { get; init; }
}

/// <summary>A row's value with what a guarded write needs.</summary>
internal sealed record Kept<T>(T Value, ETag ETag)
    where T : class;
