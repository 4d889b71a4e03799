using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.Sync;

/// <summary>Tasks that come and tasks that are closed.</summary>
internal static class NewTasks
{
    /// <summary>The task of a line that has none.</summary>
    /// <param name="follows">The completed task of the occurrence before; null: there was none.</param>
    public static SyncChange Create(LineTask line, BoardTracking tracking, BoardLimits limits, string? follows = null)
    {
        if (!tracking.Buckets.TryGetValue(line.Bucket, out var bucket))
        {
            return new SyncChange.Park(line.Line, line.Shown, ParkReason.Buckets);
        }

        IReadOnlyList<string> assignees = tracking.Assigns && line.Assignee is { } who ? [who] : [];
        var items = line.Items.Take(limits.Checklist).ToList();
        var task = new NewTask(
            line.Title,
            bucket,
            line.Start,
            line.Due,
            line.Percent,
            [.. line.Labels.Where(tracking.Labels.ContainsKey).Select(role => tracking.Labels[role])],
            assignees,
            new TaskText(line.Block, "").Join(line.Line, BoardWording.NotesBelow.In(tracking.Language)),
            [.. items.Select(item => KeyValuePair.Create(item.Id, new ChecklistItem(item.Title, item.IsDone)))],
            line.Url is { } url ? new(url, line.Shown) : null);
        var (settled, details) = (new Dictionary<FieldKey, Agreed>(), new Dictionary<FieldKey, Agreed> { [TaskField.Notes] = Agreed.On("") });
        foreach (var (key, value) in TaskValues.Of(line, tracking).Fields)
        {
            var written = key.Field == TaskField.Assignees && assignees.Count == 0 ? ""
                : key.Field is TaskField.Checklist or TaskField.ChecklistText && !items.Exists(item => item.Id == key.Item) ? ""
                : TaskText.Kept(value);
            (LineMerge.IsDetail(key.Field) ? details : settled)[key] = new(written, written);
        }

        return new SyncChange.Create(line.Line, line.Shown, task) { Settles = settled, SettlesDetails = details, Occurrence = line.Occurrence, Follows = follows };
    }

    /// <summary>As many new tasks as the board takes; the first that it does not take says why the rest waits.</summary>
    public static IReadOnlyList<SyncChange> Fitting(IReadOnlyList<SyncChange> changes, BoardView board, BoardTracking tracking, BoardLimits limits)
    {
        var room = limits.ActiveTasks - board.Tasks.Count(task => task.IsActive);
        var (kept, created, parked) = (new List<SyncChange>(), new List<SyncChange>(), new HashSet<ParkReason>());
        foreach (var change in changes)
        {
            switch (change)
            {
                case SyncChange.Create { Task.Percent: < 100 } when room-- <= 0:
                    if (parked.Add(ParkReason.ActiveTasks))
                    {
                        created.Add(new SyncChange.Park(change.Line, change.Shown, ParkReason.ActiveTasks));
                    }

                    break;
                case SyncChange.Create create:
                    created.Add(create);
                    break;
                case SyncChange.Park park:
                    if (parked.Add(park.Reason))
                    {
                        created.Add(park);
                    }

                    break;
                default:
                    kept.Add(change);
                    break;
            }
        }

        return [.. kept.Where(IsFromBoard), .. kept.Where(change => !IsFromBoard(change)), .. created];
    }

    /// <summary>Closes the task of a line that is gone; what people wrote in it stays.</summary>
    public static SyncChange.CloseDropped Close(BoardLink link, BoardTask task, BoardTaskDetails details, Language language)
    {
        var text = TaskText.Split(details.Description, link.Line, "");
        var note = BoardWording.LineLeft.In(language);
        var noted = text.Block.StartsWith(note, StringComparison.Ordinal);
        var closed = text with { Block = TaskText.Normal($"{note}\n\n{text.Block}") };
        var description = closed.Join(link.Line, BoardWording.NotesBelow.In(language));
        var settles = new Dictionary<FieldKey, Agreed> { [TaskField.Percent] = Agreed.On("100"), [TaskField.Block] = Agreed.On(TaskText.Kept(noted ? text.Block : closed.Block)) };
        return new(
            link.Line,
            TaskText.Line(task.Title, TaskText.LongestTitle),
            task.Id,
            task.Etag,
            new TaskPatch { Percent = task.IsActive ? 100 : null },
            details.Etag,
            noted || description.Length > TaskText.LongestDescription ? null : new DetailsPatch { Description = description })
        {
            Settles = settles,
        };
    }

    private static bool IsFromBoard(SyncChange change) => change is SyncChange.Record or SyncChange.AskWhich or SyncChange.Conflict or SyncChange.AskDeleted or SyncChange.Found or SyncChange.Link;
}
