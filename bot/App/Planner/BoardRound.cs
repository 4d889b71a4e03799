using TcAssistant.App.Plans;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Tracking;

namespace TcAssistant.App.Planner;

/// <summary>One look at a plan's board, and what has come of it so far.</summary>
internal sealed class BoardRound(BoardState state, StoredPlan plan, DateOnly today)
{
    private readonly Dictionary<LineKey, LineState?> _recorded = [];

    public BoardState State => state;

    /// <summary>As it stands; anew after something of it was changed.</summary>
    public StoredPlan Plan { get; set; } = plan;

    public DateOnly Today => today;

    public TimeZoneInfo Zone { get; } = plan.Header.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;

    public BoardView View { get; set; } = null!;

    /// <summary>Lines of whose task nobody can say just now what it looks like: they wait for the next look.</summary>
    public HashSet<LineKey> Unsettled { get; } = [];

    /// <summary>What was seen of tasks anew, to be kept with the next write.</summary>
    public Dictionary<LineKey, KeptLink> Seen { get; } = [];

    /// <summary>Tasks whose details were read in this look; of the others what was read last is known.</summary>
    public HashSet<string> ReadNow { get; } = new(StringComparer.Ordinal);

    /// <summary>Tasks that were found for the next time of lines that still have the one before.</summary>
    public Dictionary<LineKey, BoardTask> Following { get; } = [];

    /// <summary>Whether all details were read.</summary>
    public bool ReadAll { get; set; }

    /// <summary>Why the board takes no more; the first reason counts.</summary>
    public ParkReason? Parked { get; private set; }

    /// <summary>Whether everything that was to be written was; else the rest is decided anew the next time.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>Lines whose task was to be written; null: that was not decided.</summary>
    public HashSet<LineKey>? Wanted { get; set; }

    /// <summary>Lines of which Planner refused what was written, and why: the others need not wait for them.</summary>
    public Dictionary<LineKey, ParkReason> Refused { get; } = [];

    public void Park(ParkReason reason) => Parked ??= reason;

    /// <summary>What was refused of something that the whole board needs.</summary>
    public void Park(GraphAnswer answer)
    {
        IsWhole &= answer.IsDone;
        if (ReasonOf(answer) is { } reason)
        {
            Park(answer.Fault == GraphFault.NotPermitted ? ParkReason.PermissionRevoked : reason);
        }
    }

    /// <summary>What was refused of requests that each are about one line: the line waits, or the board where it takes no more of anybody.</summary>
    public void Judge(IReadOnlyList<(LineKey Line, GraphAnswer Answer)> answers, bool isMaking)
    {
        // Of one alone nobody can say whether it is the board or the task.
        var isRevoked = answers.Count > 1 && answers.All(one => one.Answer.Fault == GraphFault.NotPermitted);
        foreach (var (line, answer) in answers)
        {
            IsWhole &= answer.IsDone;
            if (ReasonOf(answer) is not { } reason)
            {
                continue;
            }

            if (isRevoked || reason == ParkReason.NoToken || (isMaking && answer.Fault == GraphFault.Limit && !IsOfTask(answer.Code)))
            {
                Park(isRevoked ? ParkReason.PermissionRevoked : reason);
            }
            else
            {
                Refused[line] = reason;
            }
        }
    }

    /// <summary>What was known of the line when it was decided about, with what was recorded since.</summary>
    public LineState? Known(LineKey line) =>
        _recorded.TryGetValue(line, out var recorded) ? recorded : Plan.Tracked.Plan.Lines.FirstOrDefault(one => one.Key == line) is { } known ? Plan.Tracked.StateOf(known) : null;

    public void Record(LineKey line, LineState? before, Change change, Moment moment)
    {
        var timetable = Plan.Tracked.Plan.Lines.FirstOrDefault(one => one.Key == line) is { } known ? Plan.Tracked.TimetableOf(known) : null;
        _recorded[line] = change.ApplyTo(before ?? LineState.None(line), timetable, moment.By, moment.On, moment.Today) is Applied.Known after ? after.After : before;
    }

    /// <summary>The link as it is now: with what was seen of its task.</summary>
    public KeptLink Link(LineKey line) => Seen.GetValueOrDefault(line) ?? state.Links[line].Value;

    private static ParkReason? ReasonOf(GraphAnswer answer) => answer.Fault switch
    {
        GraphFault.NotPermitted => ParkReason.TaskNotPermitted,
        GraphFault.NoToken => ParkReason.NoToken,
        GraphFault.Malformed => ParkReason.Refused,
        GraphFault.Limit => ReasonOf(answer.Code),
        _ => null,
    };

    /// <summary>Whether a limit is one task's, or that of a person assigned to it.</summary>
    private static bool IsOfTask(string? code) => code is "MaximumAssigneesInTasks" or "MaximumReferencesOnTask" or "MaximumChecklistItemsOnTask"
        or "MaximumTasksAssignedToUser" or "MaximumUsersSharedWithProject" or "MaximumProjectsSharedWithUser";

    private static ParkReason ReasonOf(string? code) => code switch
    {
        "MaximumAssigneesInTasks" or "MaximumReferencesOnTask" or "MaximumChecklistItemsOnTask" => ParkReason.TaskFull,
        "MaximumActiveTasksInProject" => ParkReason.ActiveTasks,
        "MaximumTasksInProject" => ParkReason.Tasks,
        "MaximumTasksCreatedByUser" => ParkReason.CreatedTasks,
        "MaximumTasksAssignedToUser" => ParkReason.AssignedTasks,
        "MaximumBucketsInProject" => ParkReason.Buckets,
        _ => ParkReason.Refused,
    };
}
