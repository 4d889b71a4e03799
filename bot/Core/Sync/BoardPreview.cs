using TcAssistant.Tracking;

namespace TcAssistant.Sync;

/// <summary>What is to become of tasks that are there already.</summary>
public enum MatchChoice
{
    /// <summary>They become the lines' tasks.</summary>
    Link,

    /// <summary>The lines get tasks of their own beside them; a task that carries a line's marker is its own all the same.</summary>
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
    public static BoardPreview Of(TrackedPlan plan, BoardTracking tracking, BoardView board, DateOnly today)
    {
        var matches = BoardMatch.Existing(plan, tracking, board, today);
        var matched = matches.ToDictionary(match => match.Line);
        var tasks = BoardSync.Lines(plan, tracking.Scope)
            .Where(line => !tracking.Links.ContainsKey(line.Key!.Value))
            .Select(line => LineTask.Of(plan, line, tracking, today, null))
            .ToList();
        return new(
            [.. tasks.Where(task => !matched.ContainsKey(task.Line))],
            matches,
            [.. tasks.Where(task => task.Assignee is { } who && !(matched.TryGetValue(task.Line, out var match) && match.Task.Assignees.Contains(who))).Select(task => task.Assignee!).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>The tracking to begin with.</summary>
    public BoardTracking Start(BoardTracking tracking, MatchChoice choice, bool assigns)
    {
        var begun = tracking with { Assigns = assigns };
        foreach (var match in Matches)
        {
            begun = choice == MatchChoice.Leave ? begun with { LeftOut = begun.LeftOut.Append(match.Line).ToHashSet() }
                : choice == MatchChoice.Link || match.IsMarked ? begun.With(new BoardLink(match.Line, match.Task.Id, TaskBase.Empty))
                : begun;
        }

        return begun;
    }
}
