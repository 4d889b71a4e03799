using TcAssistant.Wording;

namespace TcAssistant.Sync;

/// <summary>What is written to one task: only the members that are to change, and nothing that people wrote.</summary>
internal sealed class TaskWriting(BoardTracking tracking, BoardLink link, BoardTask task, BoardLimits limits)
{
    private readonly Dictionary<FieldKey, Agreed> _written = [];
    private readonly Dictionary<FieldKey, Agreed> _writtenDetails = [];
    private readonly Dictionary<string, ChecklistItem> _items = [];
    private TaskPatch _patch = new();
    private DetailsPatch _details = new();

    /// <summary>Writes one value. False: the task takes no more of it.</summary>
    public bool Put(FieldKey key, string value, LineTask wanted)
    {
        switch (key.Field)
        {
            case TaskField.Title:
                _patch = _patch with { Title = value };
                break;
            case TaskField.Bucket:
                _patch = _patch with { BucketId = value };
                break;
            case TaskField.Start:
                _patch = _patch with { Start = new(wanted.Start) };
                break;
            case TaskField.Due:
                _patch = _patch with { Due = new(wanted.Due) };
                break;
            case TaskField.Percent:
                _patch = _patch with { Percent = wanted.Percent };
                break;
            case TaskField.Assignees:
                var before = link.Base.Of(key)?.Theirs;
                _patch = _patch with { Assign = value.Length > 0 ? value : null, Unassign = before is { Length: > 0 } && task.Assignees.Contains(before) ? before : null };
                break;
            case TaskField.Labels:
                var category = tracking.Labels[Enum.Parse<LabelRole>(key.Item)];
                _patch = _patch with { Labels = new Dictionary<int, bool>(_patch.Labels) { [category] = value.Length > 0 } };
                break;
            case TaskField.Reference when task.Details!.References.Count < limits.References:
                _details = _details with { Reference = new(wanted.Url!, wanted.Shown) };
                break;
            case TaskField.Block:
                var text = TaskText.Split(task.Details!.Description, link.Line, value) with { Block = value };
                var description = text.Join(link.Line, BoardWording.NotesBelow.In(tracking.Language));
                if (description.Length > TaskText.LongestDescription)
                {
                    return false;
                }

                _details = _details with { Description = description };
                break;
            case TaskField.Checklist or TaskField.ChecklistText when task.Details!.Checklist.ContainsKey(key.Item) || _items.ContainsKey(key.Item) || task.Details.Checklist.Count + _items.Count < limits.Checklist:
                var item = wanted.Items.First(item => item.Id == key.Item);
                var known = _items.GetValueOrDefault(key.Item) ?? task.Details.Checklist.GetValueOrDefault(key.Item) ?? new(item.Title, item.IsDone);
                _items[key.Item] = key.Field == TaskField.Checklist ? known with { IsChecked = item.IsDone } : known with { Title = item.Title };
                break;
            default:
                return false;
        }

        (LineMerge.IsDetail(key.Field) ? _writtenDetails : _written)[key] = Agreed.On(TaskText.Kept(value));
        return true;
    }

    /// <summary>The service refuses a start after the due date. Ours waits then; true: our due date would fall before a start that people set, so it is theirs to decide.</summary>
    public bool DropDatesInConflict(LineTask wanted)
    {
        if (_patch.Due is { On: { } kept } && task.Start > kept && _patch.Start is null && link.Base.Of(TaskField.Due) is { Ours: null })
        {
            // It was decided that the plan's date is kept: then the start is the plan's as well.
            _patch = _patch with { Start = new(wanted.Start) };
            _written[TaskField.Start] = Agreed.On(TaskValues.Day(wanted.Start));
        }

        var (starts, ends) = (_patch.Start is { } start ? start.On : task.Start, _patch.Due is { } end ? end.On : task.Due);
        if (!(starts > ends))
        {
            return false;
        }

        var asks = _patch.Due is { On: { } due } && task.Start > due;
        _patch = _patch with { Start = null, Due = asks ? null : _patch.Due };
        _written.Remove(TaskField.Start);
        if (asks)
        {
            _written.Remove(TaskField.Due);
        }

        return asks;
    }

    public IEnumerable<SyncChange> Changes(string shown)
    {
        if (!_patch.IsEmpty)
        {
            yield return new SyncChange.PatchTask(link.Line, shown, task.Id, task.Etag, _patch, Fields(_written)) { Settles = _written };
        }

        var details = _details with { Checklist = _items };
        if (!details.IsEmpty)
        {
            yield return new SyncChange.PatchDetails(link.Line, shown, task.Id, task.Details!.Etag, details, Fields(_writtenDetails)) { Settles = _writtenDetails };
        }
    }

    private static IReadOnlyList<TaskField> Fields(Dictionary<FieldKey, Agreed> written) => [.. written.Keys.Select(key => key.Field).Distinct()];
}
