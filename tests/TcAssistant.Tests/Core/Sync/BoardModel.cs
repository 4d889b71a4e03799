using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Sync;

/// <summary>A plan, a board and what is between them, all in memory. It knows what people did on the board, and complains when any of it is overwritten before it was noticed.</summary>
internal sealed class BoardModel
{
    private readonly Dictionary<string, BoardTask> _tasks = [];
    private readonly Dictionary<string, LineKey> _madeFor = [];
    private readonly HashSet<string> _superseded = [];
    private readonly HashSet<string> _unread = [];
    private readonly HashSet<(string Task, FieldKey Field)> _unseen = [];

    /// <summary>What people have ever changed on the board.</summary>
    private readonly HashSet<(string Task, TaskField Field)> _edited = [];
    private readonly Dictionary<LineKey, (SyncChange.Create Create, DateTimeOffset Since)> _intents = [];
    private readonly List<SyncChange> _told = [];
    private DateTimeOffset _now = new(2000, 4, 17, 9, 0, 0, TimeSpan.Zero);
    private int _count;

    public TrackedPlan Plan { get; set; } = SyncedPlan.Plan;

    public BoardTracking Tracking { get; private set; } = SyncedPlan.Tracking with { Scope = new(BoardLines.All) };

    public IReadOnlyList<SyncChange> Told => _told;

    public IEnumerable<BoardTask> Tasks => _tasks.Values;

    /// <summary>The task of a line, where there is one.</summary>
    public BoardTask? TaskOf(LineKey line) => Tracking.Links.TryGetValue(line, out var link) ? _tasks.GetValueOrDefault(link.TaskId) : null;

    /// <summary>Somebody changes a task on the board.</summary>
    public void Edit(LineKey line, FieldKey field, Func<BoardTask, BoardTask> change)
    {
        if (TaskOf(line) is { } task && change(task) is var after && after != task)
        {
            _unseen.Add((task.Id, field));
            _edited.Add((task.Id, field.Field));
            Put(after);
        }
    }

    public void Delete(LineKey line)
    {
        if (TaskOf(line) is { } task)
        {
            _tasks.Remove(task.Id);
        }
    }

    /// <summary>Everything that was asked is answered.</summary>
    public void Answer(bool keep)
    {
        foreach (var asked in _told.OfType<SyncChange.Conflict>().Select(conflict => (conflict.Line, conflict.Field)).Distinct())
        {
            if (Tracking.Links.TryGetValue(asked.Line, out var link))
            {
                Tracking = Tracking.With(BoardSync.Decided(link, asked.Field, keep));
            }
        }

        foreach (var link in Tracking.Links.Values.Where(link => link.State == LinkState.AskedDeleted).ToList())
        {
            Tracking = keep ? Tracking.Without(link.Line) : Tracking.With(link with { State = LinkState.LeftDeleted });
        }

        _told.Clear();
    }

    /// <summary>One pass, which may die.</summary>
    /// <param name="steps">After how many changes it dies; beyond their number it does not.</param>
    /// <param name="loses">It dies after the last of them was carried out and before that was written down.</param>
    /// <param name="between">What somebody does between reading and writing.</param>
    /// <returns>Whether anything was to be done.</returns>
    public bool Pass(int steps = int.MaxValue, bool loses = false, Action<BoardModel>? between = null)
    {
        _now += TimeSpan.FromMinutes(5);
        foreach (var (line, (create, since)) in _intents.ToList())
        {
            var known = Tracking.Links.Values.Select(link => link.TaskId).ToHashSet();
            if (BoardMatch.Created(create.Task, line, since, [.. _tasks.Values], known) is { Keep: { } made } found)
            {
                Link(create, made.Id);
                found.Spare.ToList().ForEach(spare => _tasks.Remove(spare.Id));
            }

            _intents.Remove(line);
        }

        var changes = BoardSync.Decide(Plan, Tracking, View(), SyncedPlan.Today, SyncedPlan.UrlOf);
        var read = _unread.ToList();
        if (changes.Count == 0)
        {
            read.ForEach(task => _unread.Remove(task));
        }

        between?.Invoke(this);
        foreach (var change in changes)
        {
            if (steps-- <= 0)
            {
                return true;
            }

            Apply(change, writesDown: !(loses && steps == 0));
        }

        return changes.Count > 0;
    }

    /// <summary>What must hold once nothing is left to do.</summary>
    public void IsInStep()
    {
        foreach (var line in Plan.Plan.Lines.Select(line => line.Key!.Value))
        {
            var made = _tasks.Values.Where(task => _madeFor[task.Id] == line && !_superseded.Contains(task.Id)).ToList();
            Assert.True(made.Count <= 1, $"{line} has {made.Count} tasks");
            var link = Tracking.Links[line];
            if (link.State != LinkState.Followed)
            {
                continue;
            }

            var task = Assert.Single(made);
            var wanted = LineTask.Of(Plan, Plan.LineOf(line), Tracking, SyncedPlan.Today, SyncedPlan.UrlOf(line));
            var theirs = TaskValues.Of(task, wanted, Tracking, link.Base.Of(TaskField.Assignees)?.Theirs);
            foreach (var (field, ours) in TaskValues.Of(wanted, Tracking).Fields)
            {
                if (field.Field == TaskField.Start && wanted.Start > task.Due)
                {
                    // The service refuses a start after the due date, which people set: ours waits, and what theirs is has been noticed.
                    Assert.Equal(TaskText.Kept(theirs.Of(field)!), link.Base.Of(field)?.Theirs);
                    continue;
                }

                var agreed = new Agreed(TaskText.Kept(ours), TaskText.Kept(theirs.Of(field)!));
                Assert.True(link.Base.Of(field) == agreed, $"{line} {field}: {agreed}, but {link.Base.Of(field)}");
            }
        }

        // What was taken back before anybody looked was never there.
        Assert.Empty(
            from edit in _unseen
            where _tasks.ContainsKey(edit.Task)
            from link in Tracking.Links.Values
            where link.TaskId == edit.Task && link.State == LinkState.Followed && link.Base.Of(edit.Field)?.Theirs != ValueOf(_tasks[edit.Task], link.Line, edit.Field)
            select edit);
    }

    private void Apply(SyncChange change, bool writesDown)
    {
        switch (change)
        {
            case SyncChange.Create create:
                _intents[create.Line] = (create, _now);
                var id = $"task{++_count}";
                _tasks[id] = SyncedPlan.AsTask(create.Task, id, _now, withDetails: false);
                _unread.Add(id);
                _madeFor[id] = create.Line;
                if (create.Follows is { } before)
                {
                    _superseded.Add(before);
                }

                if (writesDown)
                {
                    Link(create, id);
                    _intents.Remove(create.Line);
                }

                return;
            case SyncChange.Link link:
                Tracking = Tracking.With(link.Linked());
                return;
            case SyncChange.ReadDetails read:
                _unread.Add(read.TaskId);
                return;
            case SyncChange.PatchTask patch when _tasks.TryGetValue(patch.TaskId, out var task) && task.Etag == patch.Etag:
                Sending(change);
                Patch(task, patch);
                Written(change, writesDown);
                return;
            case SyncChange.PatchDetails patch when _tasks.TryGetValue(patch.TaskId, out var task) && task.Details!.Etag == patch.Etag:
                Sending(change);
                Patch(task, patch);
                Written(change, writesDown);
                return;
            case SyncChange.CloseDropped close when _tasks.TryGetValue(close.TaskId, out var task) && task.Etag == close.Etag:
                Sending(change);
                Put(task with { Percent = 100, Details = task.Details! with { Description = close.Details?.Description ?? task.Details.Description } });
                Written(change, writesDown);
                return;
            case SyncChange.PatchTask or SyncChange.PatchDetails or SyncChange.CloseDropped:
                // Somebody was faster: it is read and decided again.
                return;
            case SyncChange.Record record:
                Plan = Plan.Saying(record.Line, record.Change);
                break;
        }

        // What comes back is written down in one with what it settles.
        _told.Add(change);
        if (change is SyncChange.Conflict { Field: TaskField.Title or TaskField.Block } asked)
        {
            Assert.True(_edited.Contains((asked.TaskId, asked.Field)), $"{asked.Shown}: {asked.Field} is asked about, and nobody changed it on the board");
        }

        if (change is SyncChange.Remember)
        {
            var ours = TaskValues.Of(LineTask.Of(Plan, Plan.LineOf(change.Line), Tracking, SyncedPlan.Today, null), Tracking);
            Assert.DoesNotContain(
                change.Settles,
                settled => settled.Value.Ours != settled.Value.Theirs && MustBeTold(change.Line, settled.Key.Field) && settled.Value.Theirs != TaskText.Kept(ours.Of(settled.Key) ?? ""));
        }

        Written(change, writesDown: true);
        if (Tracking.Links.TryGetValue(change.Line, out var now))
        {
            foreach (var (field, agreed) in change.Settles)
            {
                if (_tasks.TryGetValue(now.TaskId, out var task) && agreed.Theirs == ValueOf(task, change.Line, field))
                {
                    _unseen.Remove((now.TaskId, field));
                }
            }
        }
    }

    /// <summary>What somebody has to hear of when it differs; what a recurring or undated line has no date for is the board's own.</summary>
    private static bool MustBeTold(LineKey line, TaskField field) =>
        field is TaskField.Title or TaskField.Block or TaskField.Assignees or TaskField.Notes
        || field is TaskField.Percent && line != SyncedPlan.Yearly
        || field is TaskField.Due && (line == SyncedPlan.Due || line == SyncedPlan.Study || line == SyncedPlan.Staged);

    private string? ValueOf(BoardTask task, LineKey line, FieldKey field)
    {
        var wanted = LineTask.Of(Plan, Plan.LineOf(line), Tracking, SyncedPlan.Today, SyncedPlan.UrlOf(line));
        return TaskValues.Of(task, wanted, Tracking, Tracking.Links[line].Base.Of(TaskField.Assignees)?.Theirs).Of(field) is { } value ? TaskText.Kept(value) : null;
    }

    private void Sending(SyncChange change) => Tracking = Tracking.With(Tracking.Links[change.Line].Sending(change));

    private void Written(SyncChange change, bool writesDown)
    {
        if (writesDown && Tracking.Links.TryGetValue(change.Line, out var link))
        {
            Tracking = Tracking.With(change.After(link));
        }
    }

    private void Link(SyncChange.Create create, string id) => Tracking = Tracking.With(create.Linked(id, withDetails: false));

    private void Patch(BoardTask task, SyncChange.PatchTask change)
    {
        var patch = change.Patch;
        Notices(task, change);
        var after = task with
        {
            Title = patch.Title ?? task.Title,
            BucketId = patch.BucketId ?? task.BucketId,
            Start = patch.Start is { } start ? start.On : task.Start,
            Due = patch.Due is { } due ? due.On : task.Due,
            Percent = patch.Percent ?? task.Percent,
            Labels = [.. task.Labels.Where(label => !patch.Labels.ContainsKey(label)), .. patch.Labels.Where(label => label.Value).Select(label => label.Key)],
            Assignees = [.. task.Assignees.Where(who => who != patch.Unassign).Append(patch.Assign ?? "").Where(who => who.Length > 0).Distinct()],
        };
        Assert.False(after.Start > after.Due, "the service refuses a start after the due date");
        Put(after);
    }

    private void Patch(BoardTask task, SyncChange.PatchDetails change)
    {
        Notices(task, change);
        var (details, patch) = (task.Details!, change.Patch);
        var notes = TaskText.Split(details.Description, change.Line, "").Notes;
        var after = details with
        {
            Description = patch.Description ?? details.Description,
            Checklist = new Dictionary<string, ChecklistItem>([.. details.Checklist.Where(item => !patch.Checklist.ContainsKey(item.Key)), .. patch.Checklist]),
            References = patch.Reference is { } reference ? [.. details.References, reference.Url] : details.References,
        };
        if (patch.Description is { } written)
        {
            Assert.EndsWith(notes, written, StringComparison.Ordinal);
        }

        Put(task with { Details = after });
    }

    /// <summary>Nothing is written over what somebody did and nobody noticed.</summary>
    private void Notices(BoardTask task, SyncChange change)
    {
        foreach (var field in change.Settles.Keys)
        {
            Assert.False(
                _unseen.Contains((task.Id, field)) && Tracking.Links[change.Line].Base.Of(field)?.Theirs != ValueOf(task, change.Line, field),
                $"{change.Shown}: {field} was overwritten unseen");
        }
    }

    private void Put(BoardTask task)
    {
        _tasks[task.Id] = task with { Etag = $"e{++_count}", Details = task.Details! with { Etag = $"d{_count}" } };
        _unread.Add(task.Id);
    }

    private BoardView View() => SyncedPlan.Board([.. _tasks.Values.Select(task => _unread.Contains(task.Id) ? task : task with { Details = null })]);
}
