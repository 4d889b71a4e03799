using TcAssistant.App.Plans;
using TcAssistant.Plans;
using TcAssistant.Sync;

namespace TcAssistant.App.Planner;

/// <summary>One look at a plan's board, and what has come of it so far.</summary>
internal sealed class BoardRound(BoardState state, StoredPlan plan, DateOnly today)
{
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

    /// <summary>Whether all details were read.</summary>
    public bool ReadAll { get; set; }

    /// <summary>Why the board takes no more; the first reason counts.</summary>
    public ParkReason? Parked { get; private set; }

    /// <summary>Whether everything that was to be written was; else the rest is decided anew the next time.</summary>
    public bool IsWhole { get; set; } = true;

    public void Park(ParkReason reason) => Parked ??= reason;

    /// <summary>What of a refusal concerns the board as a whole.</summary>
    public void Park(GraphAnswer answer)
    {
        IsWhole &= answer.IsDone;
        if (answer.Fault is GraphFault.Limit or GraphFault.Malformed or GraphFault.NotPermitted)
        {
            Park(answer.Fault == GraphFault.NotPermitted ? ParkReason.PermissionRevoked : ReasonOf(answer.Code));
        }
    }

    /// <summary>The link as it is now: with what was seen of its task.</summary>
    public KeptLink Link(LineKey line) => Seen.GetValueOrDefault(line) ?? state.Links[line].Value;

    private static ParkReason ReasonOf(string? code) => code switch
    {
        "MaximumActiveTasksInProject" => ParkReason.ActiveTasks,
        "MaximumTasksInProject" => ParkReason.Tasks,
        "MaximumTasksCreatedByUser" => ParkReason.CreatedTasks,
        "MaximumTasksAssignedToUser" => ParkReason.AssignedTasks,
        "MaximumBucketsInProject" => ParkReason.Buckets,
        _ => ParkReason.Refused,
    };
}
