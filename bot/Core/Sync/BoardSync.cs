using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Sync;

/// <summary>The whole decision of how a plan and its board come into step. It reads nothing and writes nothing: the same plan, tracking and board give the same changes.</summary>
public static partial class BoardSync
{
    /// <summary>The lines that are to have a task.</summary>
    public static IReadOnlyList<ActionLine> Lines(TrackedPlan plan, BoardScope scope) => throw new NotImplementedException();

    /// <summary>What the board needs before <see cref="Decide"/>: buckets, and names for labels. Only labels without a name are named.</summary>
    public static IReadOnlyList<Preparation> Prepare(TrackedPlan plan, BoardTracking tracking, BoardView board, DateOnly today) => throw new NotImplementedException();

    /// <summary>Everything that is to be done, in the order it is to be done: what came back from the board first.</summary>
    /// <param name="board">With all its tasks. A task whose details are not at hand may cost a <see cref="SyncChange.ReadDetails"/>.</param>
    /// <param name="today">In the plan's zone.</param>
    /// <param name="urlOf">The link to a line; null: there are no links.</param>
    public static IReadOnlyList<SyncChange> Decide(
        TrackedPlan plan, BoardTracking tracking, BoardView board, DateOnly today, Func<LineKey, string?> urlOf, BoardLimits? limits = null) => throw new NotImplementedException();

    /// <summary>The link once a conflict was decided; the next <see cref="Decide"/> carries it out. Where the board's value changed again since, it is asked again.</summary>
    /// <param name="keepsPlan">Null is no choice: the plan's value, or the board's.</param>
    public static BoardLink Decided(BoardLink link, TaskField field, bool keepsPlan) => throw new NotImplementedException();
}
