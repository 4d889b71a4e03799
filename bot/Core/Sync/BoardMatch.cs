using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Sync;

/// <summary>A task that is on the board already and is, by all that can be seen, a line's.</summary>
/// <param name="IsMarked">It carries the line's own marker; else its title tells.</param>
public sealed record BoardMatch(LineKey Line, BoardTask Task, bool IsMarked)
{
    /// <summary>How far the service's clock may be behind ours.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <summary>Tasks that lines without one have already: at most one a line, a task for one line only.</summary>
    public static IReadOnlyList<BoardMatch> Existing(TrackedPlan plan, BoardTracking tracking, BoardView board, DateOnly today)
    {
        var taken = tracking.Links.Values.Select(link => link.TaskId).ToHashSet(StringComparer.Ordinal);
        var free = board.Tasks.Where(task => !taken.Contains(task.Id)).OrderBy(task => task.Created).ThenBy(task => task.Id, StringComparer.Ordinal).ToList();
        var lines = BoardSync.Lines(plan, tracking.Scope).Where(line => !tracking.Links.ContainsKey(line.Key!.Value)).ToList();
        var matches = new Dictionary<LineKey, BoardMatch>();
        foreach (var line in lines)
        {
            Take(line, free.Find(task => !taken.Contains(task.Id) && IsMarkedFor(task, line.Key!.Value)), isMarked: true);
        }

        var titles = free.ToLookup(task => Plain(task.Title));
        foreach (var line in lines.Where(line => !matches.ContainsKey(line.Key!.Value)))
        {
            string[] named = [LineTask.Of(plan, line, tracking, today, null).Title, line.Text, $"{line.Id} {line.Text}"];
            Take(line, named.SelectMany(title => titles[Plain(title)]).FirstOrDefault(task => !taken.Contains(task.Id)), isMarked: false);
        }

        return [.. lines.Where(line => matches.ContainsKey(line.Key!.Value)).Select(line => matches[line.Key!.Value])];

        void Take(ActionLine line, BoardTask? task, bool isMarked)
        {
            if (task is not null)
            {
                matches[line.Key!.Value] = new(line.Key.Value, task, isMarked);
                taken.Add(task.Id);
            }
        }
    }

    /// <summary>What became of an attempt to create a task whose answer was lost.</summary>
    /// <param name="since">When the attempt was written down.</param>
    /// <param name="known">Tasks that are some line's already.</param>
    public static CreatedMatch Created(NewTask wanted, LineKey line, DateTimeOffset since, IReadOnlyList<BoardTask> tasks, IReadOnlySet<string> known)
    {
        var made = tasks
            .Where(task => !known.Contains(task.Id) && task.CreatedByUs && task.Created >= since - Skew
                && (IsMarkedFor(task, line) || task.Title == wanted.Title && task.BucketId == wanted.BucketId && !IsAnothers(task, line)))
            .OrderBy(task => task.Created).ThenBy(task => task.Id, StringComparer.Ordinal)
            .ToList();
        return new(made.FirstOrDefault(), [.. made.Skip(1).Where(task => IsUntouched(task, wanted, line))]);
    }

    /// <summary>
    /// The same where somebody gave the task another title before its making was known: one of ours that is nobody's yet and still begins with the line's id, or the only one left in its bucket.
    /// </summary>
    /// <param name="isOnly">No other making in that bucket is open.</param>
    public static BoardTask? Renamed(NewTask wanted, LineKey line, DateTimeOffset since, IReadOnlyList<BoardTask> tasks, IReadOnlySet<string> known, bool isOnly)
    {
        var left = tasks
            .Where(task => !known.Contains(task.Id) && task.CreatedByUs && task.Created >= since - Skew && !IsAnothers(task, line))
            .OrderBy(task => task.Created).ThenBy(task => task.Id, StringComparer.Ordinal).ToList();
        var id = wanted.Title.Split(' ')[0] + " ";
        return left.Find(task => task.Title.StartsWith(id, StringComparison.Ordinal))
            ?? (isOnly && left.FindAll(task => task.BucketId == wanted.BucketId) is [var single] ? single : null);
    }

    /// <summary>Whether the task carries the line's marker: the link back to it, or the marker line of its description.</summary>
    public static bool IsMarkedFor(BoardTask task, LineKey line) =>
        task.Details is { } details && (details.References.Any(url => LeadsTo(url, line)) || TaskText.IsMarked(details.Description, line));

    /// <summary>Whether a link is one to the line, wherever the service stood when it was written.</summary>
    internal static bool LeadsTo(string url, LineKey line)
    {
        var path = url.Split('?', '#')[0].TrimEnd('/');
        return path.EndsWith($"/{line.Value}", StringComparison.Ordinal) && path.Contains("/lines/", StringComparison.Ordinal);
    }

    /// <summary>Two lines may have the same title and bucket; a marker then tells whose task it is.</summary>
    private static bool IsAnothers(BoardTask task, LineKey line) =>
        task.Details is { } details && details.References.Any(url => url.Contains("/lines/", StringComparison.Ordinal)) && !IsMarkedFor(task, line);

    /// <summary>Whether a task of ours is just as it was made: it may go, and nothing of anybody's goes with it.</summary>
    public static bool IsUntouched(BoardTask task, NewTask wanted, LineKey line) =>
        task.Title == wanted.Title && task.BucketId == wanted.BucketId && task.Start == wanted.Start && task.Due == wanted.Due
        && TaskValues.Percent(task.Percent) == TaskValues.Percent(wanted.Percent) && task.Assignees.ToHashSet().SetEquals(wanted.Assignees) && task.Labels.ToHashSet().SetEquals(wanted.Labels)
        && task.Details is { } details && (details.Description.Length == 0 || TaskText.Normal(details.Description) == TaskText.Normal(wanted.Description))
        && details.Checklist.All(item => wanted.Checklist.Any(own => own.Key == item.Key && own.Value == item.Value))
        && details.References.All(url => LeadsTo(url, line));

    private static string Plain(string text) => Folding.Plain(TaskText.Line(text, int.MaxValue)).TrimEnd(' ', ';', ',', '.');
}

/// <param name="Keep">The oldest that can be it; null: it was not created.</param>
/// <param name="Spare">Others that were created by the same attempt and that nobody has touched since: they may go.</param>
public sealed record CreatedMatch(BoardTask? Keep, IReadOnlyList<BoardTask> Spare);
