using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Sync;

/// <summary>The whole decision of how a plan and its board come into step. It reads nothing and writes nothing: the same plan, tracking and board give the same changes.</summary>
public static class BoardSync
{
    private const int Categories = 25;

    /// <summary>The lines that are to have a task.</summary>
    public static IReadOnlyList<ActionLine> Lines(TrackedPlan plan, BoardScope scope) =>
        [.. plan.Plan.Lines.Where(line => line.Key is not null && (scope.Part is null || line.Id.Issue.Part == scope.Part) && (scope.Lines == BoardLines.All || IsDated(plan.TimetableOf(line))))];

    /// <summary>Whether a line that is to have a task has none yet.</summary>
    public static bool LacksTasks(TrackedPlan plan, BoardTracking tracking) =>
        Lines(plan, tracking.Scope).Any(line => !tracking.Links.ContainsKey(line.Key!.Value) && !tracking.LeftOut.Contains(line.Key!.Value));

    /// <summary>Whether there would be too many buckets with one for each issue.</summary>
    public static bool NeedsBucketsByPart(TrackedPlan plan, BoardScope scope, BoardView board, BoardLimits? limits = null) =>
        board.Buckets.Count + Lines(plan, scope).Select(line => line.Id.Issue).Distinct().Count() > (limits ?? BoardLimits.Default).Buckets;

    /// <summary>What the board needs before <see cref="Decide"/>: buckets, and names for labels. Only labels that nobody uses are named.</summary>
    public static IReadOnlyList<Preparation> Prepare(TrackedPlan plan, BoardTracking tracking, BoardView board, DateOnly today, BoardLimits? limits = null)
    {
        var needed = new List<Preparation>();
        var lines = Lines(plan, tracking.Scope);
        var there = board.Buckets.Select(bucket => bucket.Id).ToHashSet(StringComparer.Ordinal);
        var room = (limits ?? BoardLimits.Default).Buckets - there.Count;
        foreach (var places in lines.Where(line => !tracking.LeftOut.Contains(line.Key!.Value)).GroupBy(line => BoardTerms.Bucket(plan.Plan, line.Id, tracking.BucketsByPart)))
        {
            // Somebody deleted the bucket: it is made again only for a task that is to stand in it.
            var isThere = tracking.Buckets.TryGetValue(places.Key.Key, out var id) && (there.Contains(id) || places.All(line => tracking.Links.ContainsKey(line.Key!.Value)));
            if (isThere)
            {
                continue;
            }

            var alike = board.Buckets.FirstOrDefault(bucket => bucket.Name == places.Key.Name && !tracking.Buckets.Values.Contains(bucket.Id));
            if (alike is not null || room-- > 0)
            {
                needed.Add(new Preparation.Bucket(places.Key.Key, places.Key.Name) { Existing = alike?.Id });
            }
        }

        var used = board.Labels.Keys.Concat(board.Tasks.SelectMany(task => task.Labels)).Concat(tracking.Labels.Values).ToHashSet();
        foreach (var role in lines.SelectMany(line => LineTask.Of(plan, line, tracking, today, null).Labels).Distinct().Order().Where(role => !tracking.Labels.ContainsKey(role)))
        {
            var name = role.Name().In(tracking.Language);
            var named = board.Labels.Where(label => label.Value == name).Select(label => label.Key).Order().FirstOrDefault();
            if ((named != 0 ? named : Enumerable.Range(1, Categories).FirstOrDefault(category => !used.Contains(category))) is > 0 and var category)
            {
                used.Add(category);
                needed.Add(new Preparation.Label(role, category, name, IsThere: named != 0));
            }
        }

        return needed;
    }

    /// <summary>Everything that is to be done, in the order it is to be done: what came back from the board first, new tasks last.</summary>
    /// <param name="board">With all its tasks. A task whose details are not at hand may cost a <see cref="SyncChange.ReadDetails"/>.</param>
    /// <param name="today">In the plan's zone.</param>
    /// <param name="urlOf">The link to a line; null: there are no links.</param>
    public static IReadOnlyList<SyncChange> Decide(
        TrackedPlan plan, BoardTracking tracking, BoardView board, DateOnly today, Func<LineKey, string?> urlOf, BoardLimits? limits = null)
    {
        var most = limits ?? BoardLimits.Default;
        var changes = new List<SyncChange>();
        var inScope = Lines(plan, tracking.Scope).Select(line => line.Key!.Value).ToHashSet();
        var marked = Marked(tracking, board, inScope);
        foreach (var line in plan.Plan.Lines)
        {
            if (line.Key is not { } key)
            {
                continue;
            }

            var link = tracking.Links.GetValueOrDefault(key);
            if (link is not null)
            {
                changes.AddRange(Linked(plan, line, tracking, link, board, today, urlOf, most));
            }
            else if (inScope.Contains(key) && !tracking.LeftOut.Contains(key))
            {
                changes.Add(marked.TryGetValue(key, out var own)
                    ? new SyncChange.Link(key, line.Id.ToString(), own)
                    : NewTasks.Create(LineTask.Of(plan, line, tracking, today, urlOf(key)), tracking, most));
            }
        }

        changes.AddRange(Dropped(plan, tracking, board));
        return NewTasks.Fitting(changes, board, tracking, most);
    }

    /// <summary>The link once a conflict was decided; the next <see cref="Decide"/> carries it out. Where the board's value changed again since, it is asked again.</summary>
    /// <param name="keepsPlan">The plan's value, or else the board's.</param>
    public static BoardLink Decided(BoardLink link, TaskField field, bool keepsPlan)
    {
        // A value of the board that the plan cannot take (a title, a text) simply stays there.
        var isTaken = !keepsPlan && field is TaskField.Percent or TaskField.Assignees;
        var settled = link.Base.Fields
            .Where(known => known.Key.Field == field)
            .ToDictionary(known => known.Key, known => keepsPlan ? known.Value with { Ours = null } : isTaken ? known.Value with { Theirs = null } : known.Value);
        return link with { Base = link.Base.With(settled) };
    }

    private static IEnumerable<SyncChange> Linked(
        TrackedPlan plan, ActionLine line, BoardTracking tracking, BoardLink link, BoardView board, DateOnly today, Func<LineKey, string?> urlOf, BoardLimits limits)
    {
        var (shown, task) = (line.Id.ToString(), board.Task(link.TaskId));
        return (link.State, task) switch
        {
            (LinkState.LeftDeleted, _) or (LinkState.AskedDeleted or LinkState.Closed, null) => [],
            (LinkState.Closed, not null) => [new SyncChange.Reinstate(link.Line, shown, link.TaskId)],
            (LinkState.AskedDeleted, not null) => [new SyncChange.Found(link.Line, shown, link.TaskId)],
            (_, null) => [new SyncChange.AskDeleted(link.Line, shown, link.TaskId)],
            _ => new LineMerge(plan, line, tracking, link, task, board, limits).Changes(LineTask.Of(plan, line, tracking, today, urlOf(link.Line)), today),
        };
    }

    private static IEnumerable<SyncChange> Dropped(TrackedPlan plan, BoardTracking tracking, BoardView board)
    {
        var left = plan.Plan.Lines.Select(line => line.Key).OfType<LineKey>().ToHashSet();
        foreach (var link in tracking.Links.Values.Where(link => link.State is LinkState.Followed or LinkState.AskedDeleted && !left.Contains(link.Line)).OrderBy(link => link.Line.Value, StringComparer.Ordinal))
        {
            yield return board.Task(link.TaskId) switch
            {
                null => new SyncChange.Forget(link.Line, link.Base.Of(TaskField.Title)?.Theirs ?? link.TaskId),
                { Details: null } task => new SyncChange.ReadDetails(link.Line, task.Title, task.Id),
                { Details: { } details } task => NewTasks.Close(link, task, details, tracking.Language),
            };
        }
    }

    /// <summary>Tasks that no line is linked to and that carry the marker of one.</summary>
    private static Dictionary<LineKey, string> Marked(BoardTracking tracking, BoardView board, HashSet<LineKey> lines)
    {
        var taken = tracking.Links.Values.Select(link => link.TaskId).ToHashSet(StringComparer.Ordinal);
        var free = board.Tasks.Where(task => task.Details is not null && task.IsActive && !taken.Contains(task.Id)).OrderBy(task => task.Created).ThenBy(task => task.Id, StringComparer.Ordinal).ToList();
        return free.Count == 0 ? [] : lines.Where(line => !tracking.Links.ContainsKey(line))
            .Select(line => (line, free.Find(task => BoardMatch.IsMarkedFor(task, line))?.Id))
            .Where(found => found.Id is not null)
            .ToDictionary(found => found.line, found => found.Id!);
    }

    private static bool IsDated(Timetable? timetable) => timetable is not null && (timetable.Milestones.Count > 0 || Rhythm.Recurs(timetable));
}
