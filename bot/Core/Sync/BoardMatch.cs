using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Sync;

/// <summary>A task that is on the board already and is, by all that can be seen, a line's.</summary>
/// <param name="IsMarked">It carries the line's own marker; else its title tells.</param>
public sealed partial record BoardMatch(LineKey Line, BoardTask Task, bool IsMarked)
{
    /// <summary>Tasks that lines without one have already: at most one a line, a task for one line only.</summary>
    public static IReadOnlyList<BoardMatch> Existing(
        TrackedPlan plan, BoardTracking tracking, BoardView board, DateOnly today, Func<LineKey, string?> urlOf) => throw new NotImplementedException();

    /// <summary>What became of an attempt to create a task whose answer was lost.</summary>
    /// <param name="since">When the attempt was written down.</param>
    /// <param name="known">Tasks that are some line's already.</param>
    public static CreatedMatch Created(NewTask wanted, LineKey line, DateTimeOffset since, IReadOnlyList<BoardTask> tasks, IReadOnlySet<string> known) => throw new NotImplementedException();
}

/// <param name="Keep">The oldest that can be it; null: it was not created.</param>
/// <param name="Spare">Others that were created by the same attempt and that nobody has touched since: they may go.</param>
public sealed record CreatedMatch(BoardTask? Keep, IReadOnlyList<BoardTask> Spare);

/// <summary>What is to become of tasks that are there already.</summary>
public enum MatchChoice
{
    /// <summary>They become the lines' tasks.</summary>
    Link,

    /// <summary>The lines get tasks of their own beside them.</summary>
    Create,

    /// <summary>They stay as they are, and their lines get none.</summary>
    Leave,
}

/// <summary>What would happen on a board if a plan were tracked there.</summary>
/// <param name="Creates">Lines that get a new task, matches not counted.</param>
/// <param name="Matches">Tasks that are there already.</param>
/// <param name="Notified">Object ids of the people whom Planner would write to, if they were assigned.</param>
public sealed record BoardPreview(IReadOnlyList<LineTask> Creates, IReadOnlyList<BoardMatch> Matches, IReadOnlyList<string> Notified)
{
    public static BoardPreview Of(TrackedPlan plan, BoardTracking tracking, BoardView board, DateOnly today, Func<LineKey, string?> urlOf) => throw new NotImplementedException();

    /// <summary>The tracking to begin with.</summary>
    public BoardTracking Start(BoardTracking tracking, MatchChoice choice, bool assigns) => throw new NotImplementedException();
}
