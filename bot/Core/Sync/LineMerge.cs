using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Sync;

/// <summary>One line and its task: what of either is taken over by the other. Who is right about a field is decided here, field by field.</summary>
internal sealed class LineMerge(TrackedPlan plan, ActionLine line, BoardTracking tracking, BoardLink link, BoardTask task, BoardView board, BoardLimits limits)
{
    private static readonly Person Nobody = new("", "");

    private readonly List<SyncChange> _changes = [];
    private readonly Dictionary<FieldKey, Agreed> _remembered = [];
    private readonly TaskWriting _writing = new(tracking, link, task, limits);
    private readonly string _shown = line.Id.ToString();
    private readonly Timetable? _timetable = plan.TimetableOf(line);
    private LineState _state = plan.StateOf(line) ?? LineState.None(link.Line);
    private bool _unread;

    /// <summary>Fields that lie in a task's details.</summary>
    public static bool IsDetail(TaskField field) => field is TaskField.Block or TaskField.Notes or TaskField.Checklist or TaskField.ChecklistText or TaskField.Reference;

    public IReadOnlyList<SyncChange> Changes(LineTask ours, DateOnly today)
    {
        var mine = TaskValues.Of(ours, tracking);
        var theirs = TaskValues.Of(task, ours, tracking, link.Base.Of(TaskField.Assignees)?.Theirs);
        foreach (var (key, value) in mine.Fields.OrderBy(field => field.Key.Field == TaskField.Percent))
        {
            if (theirs.Of(key) is { } read)
            {
                Merge(key, value, read, ours, theirs, today);
            }
            else
            {
                _unread |= link.Base.Of(key)?.Ours != TaskText.Kept(value);
            }
        }

        TakeNotes(theirs.Of(TaskField.Notes));
        if (ours is { Occurrence: { } occurrence, Percent: < 100 } && !task.IsActive)
        {
            return [.. _changes, .. Next(ours, occurrence, today)];
        }

        Write(ours);
        return _changes;
    }

    private void Merge(FieldKey key, string ours, string theirs, LineTask wanted, TaskValues read, DateOnly today)
    {
        var agreed = link.Base.Of(key);
        if (link.Sent.TryGetValue(key, out var sent))
        {
            if (TaskText.Kept(theirs) is var onBoard && sent.Contains(onBoard) && onBoard != agreed?.Theirs)
            {
                // We sent it, and its answer was lost: nobody else wrote it.
                agreed = _remembered[key] = Agreed.On(onBoard);
            }
            else if (agreed is null && theirs.Length > 0)
            {
                // It was taken, since there is any, and somebody changed it since.
                agreed = Agreed.On(sent[^1]);
            }
        }

        switch (ThreeWay.Of(agreed, TaskText.Kept(ours), TaskText.Kept(theirs)), key.Field)
        {
            case (Merged.Agreed, _) when ours == theirs:
                Remember(key, ours, theirs);
                if (key.Field is TaskField.Start or TaskField.Due && agreed is { } moved && moved.Ours == ours && moved.Theirs != theirs)
                {
                    MoveBack(key, ours, theirs, wanted);
                }

                break;
            case (Merged.Agreed, _):
                break;
            case (Merged.Ours, TaskField.Assignees) when !tracking.Assigns && agreed is { Ours: null }:
                // It was decided that the plan keeps its own; nobody is assigned without that yes.
                Remember(key, ours, theirs);
                break;
            case (Merged.Ours, TaskField.Assignees) when !tracking.Assigns || ours.Length > 0 && task.Assignees.Count >= limits.Assignees:
                break;
            case (Merged.Ours, TaskField.ChecklistText or TaskField.Checklist) when read.Of(new(TaskField.Checklist, key.Item)) is "" && agreed is { Theirs: "" }:
                // Somebody took the item away.
                Remember(key, ours, theirs);
                break;
            case (Merged.Ours, _):
                if (!_writing.Put(key, ours, wanted))
                {
                    Remember(key, ours, theirs);
                }

                break;
            case (_, TaskField.Title or TaskField.Block):
                Ask(key, ours, theirs, ours, theirs);
                break;
            case (_, TaskField.Start or TaskField.Due):
                Move(key, ours, theirs, wanted);
                break;
            case (_, TaskField.Checklist):
                Check(key, ours, theirs, wanted, agreed, today);
                break;
            case (Merged.Theirs, TaskField.Percent):
            case (Merged.Conflict, TaskField.Percent) when theirs == "100":
                // Whoever says that it is done goes further than whoever says that it has begun.
                Report(ours, theirs, wanted, read, agreed, today);
                break;
            case (_, TaskField.Percent):
                Ask(key, ours, theirs, ours, theirs);
                break;
            case (Merged.Theirs, TaskField.Assignees) when _state.Owner is null || ours.Length > 0 || agreed is { Theirs: null }:
                Record(key, ours, theirs, theirs.Length == 0 ? new Change.Assigned(null, null) : new Change.Assigned(NameOf(theirs), theirs), null);
                break;
            case (_, TaskField.Assignees):
                Ask(key, ours, theirs, _state.Owner ?? "", NameOf(theirs));
                break;
            default:
                // Where it stands, and labels, links and words of items that people changed, are theirs.
                Remember(key, ours, theirs);
                break;
        }
    }

    /// <summary>A date that was moved on the board is what somebody expects; the one in force stays.</summary>
    private void Move(FieldKey key, string ours, string theirs, LineTask wanted)
    {
        var milestone = key.Field == TaskField.Due ? wanted.DueOf : wanted.StartOf;
        if (TaskValues.Day(theirs) is { } day && milestone is not null)
        {
            Record(key, ours, theirs, new Change.Expected(milestone, day, null), null, TaskValues.Day(ours));
        }
        else if (key.Field == TaskField.Due && theirs.Length == 0 && ours.Length > 0)
        {
            Ask(key, ours, theirs, ours, theirs);
        }
        else
        {
            Remember(key, ours, theirs);
        }
    }

    private void MoveBack(FieldKey key, string ours, string theirs, LineTask wanted)
    {
        var milestone = key.Field == TaskField.Due ? wanted.DueOf : wanted.StartOf;
        if (milestone is { } known && _state.Milestones.Any(said => said.Key == known && said.Expected is not null))
        {
            _remembered.Remove(key);
            Record(key, ours, theirs, new Change.NotExpected(known), null, TaskValues.Day(ours));
        }
    }

    private void Check(FieldKey key, string ours, string theirs, LineTask wanted, Agreed? agreed, DateOnly today)
    {
        var milestone = wanted.Items.First(item => item.Id == key.Item).Milestone;
        if (theirs.Length == 0)
        {
            Remember(key, ours, theirs);
        }
        else if (theirs == TaskValues.Checked)
        {
            Record(key, ours, theirs, new Change.Reached([milestone]), null, today: today);
        }
        else if (agreed is null)
        {
            // An item of earlier times: that it is not checked says nothing.
            _ = _writing.Put(key, ours, wanted);
        }
        else
        {
            Record(key, ours, theirs, new Change.Reopened([milestone], Begun: true), null, today: today);
        }
    }

    /// <summary>How far it is, as somebody says on the board.</summary>
    private void Report(string ours, string theirs, LineTask wanted, TaskValues read, Agreed? agreed, DateOnly today)
    {
        if (task.Details is null && wanted.Items.Count > 0)
        {
            // What is checked has to be known before it is said what the rest means.
            _unread = true;
            return;
        }

        var by = task.CompletedBy;
        if (wanted.Occurrence is not null)
        {
            if (theirs.Length > 0)
            {
                Record(TaskField.Percent, ours, theirs, new Change.UnderWay(), theirs == "100" ? by : null, today: today);
            }
            else
            {
                Remember(TaskField.Percent, ours, theirs);
            }
        }
        else if (TaskValues.Percent(LineTask.Progress(_state, _timetable)) == theirs)
        {
            // What was checked says it already.
            Remember(TaskField.Percent, ours, theirs);
        }
        else if (theirs == "100" && new Change.Done().ApplyTo(_state, _timetable, Nobody, default, today) is Applied.AsksWhich which)
        {
            _changes.Add(new SyncChange.AskWhich(link.Line, _shown, which.Open, by) { Settles = One(TaskField.Percent, ours, theirs) });
        }
        else if (theirs == "100")
        {
            Record(TaskField.Percent, ours, theirs, new Change.Done(), by, today: today);
        }
        else if (theirs == "50" && ours != "100" && agreed?.Theirs != "100")
        {
            Record(TaskField.Percent, ours, theirs, new Change.UnderWay(), null, today: today);
        }
        else
        {
            var open = wanted.Items.Where(item => read.Of(new(TaskField.Checklist, item.Id)) == TaskValues.Open).Select(item => item.Milestone).ToList();
            Record(TaskField.Percent, ours, theirs, new Change.Reopened(open.Count == 0 ? null : open, theirs == "50"), null, today: today);
        }
    }

    private void TakeNotes(string? notes)
    {
        if (notes is null || (link.Base.Of(TaskField.Notes)?.Theirs is var before && before == TaskText.KeptNotes(notes)))
        {
            return;
        }

        var (added, now) = (TaskText.Added(before, notes), TaskText.KeptNotes(notes));
        if (added.Length == 0)
        {
            Remember(TaskField.Notes, now, now);
        }
        else
        {
            Record(TaskField.Notes, now, now, new Change.Noted(added), null);
        }
    }

    /// <summary>The completed task of a recurring line stays; the next one is made.</summary>
    private IEnumerable<SyncChange> Next(LineTask ours, DateOnly occurrence, DateOnly today)
    {
        var yesterday = today.AddDays(-1);
        if (Rhythm.Next(_timetable!, plan.Plan.Date, occurrence > yesterday ? occurrence : yesterday) is { } next)
        {
            yield return NewTasks.Create(ours with { Due = next, Start = ours.Start <= next ? ours.Start : null, Occurrence = next, Percent = 0 }, tracking, limits, follows: task.Id);
        }
        else if (_state.Status != ReportedStatus.Done)
        {
            yield return new SyncChange.Record(link.Line, _shown, TaskField.Percent, new Change.Finished(), task.CompletedBy);
        }
    }

    private void Write(LineTask ours)
    {
        if (_writing.DropDatesInConflict(ours))
        {
            Ask(TaskField.Due, TaskValues.Day(ours.Due), TaskValues.Day(task.Due), TaskValues.Day(ours.Due), TaskValues.Day(task.Due));
        }

        if (_remembered.Count > 0)
        {
            _changes.Add(new SyncChange.Remember(link.Line, _shown) { Settles = _remembered });
        }

        if (_unread)
        {
            _changes.Add(new SyncChange.ReadDetails(link.Line, _shown, task.Id));
        }

        _changes.AddRange(_writing.Changes(_shown));
    }

    private void Remember(FieldKey key, string ours, string theirs)
    {
        var now = new Agreed(TaskText.Kept(ours), TaskText.Kept(theirs));
        if (link.Base.Of(key) != now)
        {
            _remembered[key] = now;
        }
    }

    /// <param name="today">Given where what follows depends on it.</param>
    private void Record(FieldKey key, string ours, string theirs, Change change, string? by, DateOnly? inForce = null, DateOnly? today = null)
    {
        _changes.Add(new SyncChange.Record(link.Line, _shown, key.Field, change, by) { InForce = inForce, Settles = One(key, ours, theirs) });
        if (today is { } day && change.ApplyTo(_state, _timetable, Nobody, default, day) is Applied.Known known)
        {
            _state = TrackedPlan.AsDocumentSays(line, known.After)!;
        }
    }

    private void Ask(FieldKey key, string ours, string theirs, string shown, string shownTheirs) =>
        _changes.Add(new SyncChange.Conflict(link.Line, _shown, task.Id, key.Field, shown, shownTheirs) { Settles = One(key, ours, theirs) });

    /// <summary>Names may not be ours to read: then whoever answers for another line by that id, or nobody by name.</summary>
    private string NameOf(string person) => person.Length == 0 ? ""
        : board.Members.GetValueOrDefault(person)
            ?? plan.State.Lines.Values.FirstOrDefault(known => known.OwnerId == person && known.Owner is not null)?.Owner
            ?? BoardWording.SomeoneThere.In(tracking.Language);

    private static Dictionary<FieldKey, Agreed> One(FieldKey key, string ours, string theirs) => new() { [key] = new(TaskText.Kept(ours), TaskText.Kept(theirs)) };
}
