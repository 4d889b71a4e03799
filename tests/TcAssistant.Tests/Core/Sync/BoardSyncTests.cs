using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Sync;

public sealed class BoardSyncTests
{
    /// <summary>What comes of an edit of a line's task, in short.</summary>
    private static string AfterEdit(LineKey line, Func<BoardTask, BoardTask> edit, TrackedPlan? before = null, TrackedPlan? after = null)
    {
        var plan = before ?? SyncedPlan.Plan;
        var (task, link) = SyncedPlan.Made(plan, line);
        return string.Join("; ", SyncedPlan.Decide(after ?? plan, edit(task), link).Select(Short));
    }

    private static string Short(SyncChange change) => change switch
    {
        SyncChange.Record record => $"record {record.Change switch
        {
            Change.Expected expected => $"expected {TaskValues.Day(expected.On)}",
            Change.Assigned assigned => $"owner {assigned.Owner ?? "none"}",
            Change.Noted noted => $"note {noted.Text}",
            Change.Reached reached => $"reached {reached.Milestones[0]}",
            Change.Reopened reopened => $"reopened {(reopened.Begun ? "begun" : "not begun")}",
            var other => other.GetType().Name,
        }}",
        SyncChange.Conflict conflict => $"conflict {conflict.Field}: {conflict.Ours.Split('\n')[0]} | {conflict.Theirs.Split('\n')[0]}",
        SyncChange.PatchTask patch => $"patch {string.Join(", ", patch.Fields)}",
        SyncChange.PatchDetails patch => $"patch {string.Join(", ", patch.Fields)}",
        SyncChange.Create create => $"create {create.Task.Title} {TaskValues.Day(create.Task.Due)}",
        _ => change.GetType().Name,
    };

    /// <summary>As much as a description holds.</summary>
    private static readonly string LongNote = string.Join(' ', Enumerable.Repeat("call Ben", 2_500));

    private static BoardTask Described(BoardTask task, Func<string, string> text) => task with { Details = task.Details! with { Description = text(task.Details.Description) } };

    public static TheoryData<string, Func<BoardTask, BoardTask>, string> EditsOfAPlainLine => new()
    {
        { "nothing", task => task, "" },
        { "the title", task => task with { Title = "My title" }, "conflict Title: I.1.1 examine what delays recruitment | My title" },
        { "blanks in the title", task => task with { Title = " I.1.1  examine what delays recruitment " }, "" },
        { "the due date", task => task with { Due = new(2000, 6, 15) }, "record expected 2000-06-15" },
        { "no due date", task => task with { Due = null }, "conflict Due: 2000-05-31 | " },
        { "a start of their own", task => task with { Start = new(2000, 5, 2) }, "Remember" },
        { "done", task => task with { Percent = 100 }, "record Done" },
        { "a little begun", task => task with { Percent = 10 }, "record UnderWay" },
        { "assigned", task => task with { Assignees = [SyncedPlan.Ben] }, "record owner Ben Ito" },
        { "assigned to a stranger", task => task with { Assignees = ["00000000-0000-4000-8000-000000000009"] }, "record owner someone on the Planner board" },
        { "moved to another bucket", task => task with { BucketId = "b9" }, "Remember" },
        { "another label", task => task with { Labels = [.. task.Labels, 7] }, "" },
        { "our label off", task => task with { Labels = [] }, "Remember" },
        { "a note", task => Described(task, text => text + "call Ben"), "record note call Ben" },
        { "a long note", task => Described(task, text => text + LongNote), $"record note {LongNote}" },
        { "the text", task => Described(task, text => text.Replace("delays", "slows", StringComparison.Ordinal)), "conflict Block: examine what delays recruitment; | examine what slows recruitment;" },
        { "no description", task => Described(task, _ => ""), "conflict Block: examine what delays recruitment; | " },
        { "no marker line", task => Described(task, text => text[..text.IndexOf("────", StringComparison.Ordinal)]), "" },
        { "no link", task => task with { Details = task.Details! with { References = [] } }, "Remember" },
        { "another link and an item", task => task with { Details = task.Details! with { References = [.. task.Details.References, "https://x.example"], Checklist = new Dictionary<string, ChecklistItem> { ["g"] = new("theirs", true) } } }, "" },
    };

    [Theory]
    [MemberData(nameof(EditsOfAPlainLine))]
    public void People_change_on_the_board(string what, Func<BoardTask, BoardTask> edit, string changes)
    {
        Assert.NotEmpty(what);
        Assert.Equal(changes, AfterEdit(SyncedPlan.Due, edit));
    }

    public static TheoryData<string, Func<TrackedPlan, TrackedPlan>, Func<TrackedPlan, TrackedPlan>, string> ChangesOfThePlanInARow => new()
    {
        { "reworded twice", plan => plan.Reworded(SyncedPlan.Due, "examine it"), plan => plan.Reworded(SyncedPlan.Due, "examine it well"), "Remember; patch Title; patch Block" },
        { "reworded and back", plan => plan.Reworded(SyncedPlan.Due, "examine it"), plan => plan.Reworded(SyncedPlan.Due, SyncedPlan.Plan.LineOf(SyncedPlan.Due).Text), "Remember; patch Title; patch Block" },
        {
            "two new dates",
            plan => plan.Saying(SyncedPlan.Due, new Change.Accepted(null, new(null, new(2000, 7, 31), "GB.2"))),
            plan => plan.Saying(SyncedPlan.Due, new Change.Accepted(null, new(null, new(2000, 8, 31), "GB.3"))),
            "Remember; patch Due; patch Block"
        },
        { "done and not done", plan => plan.Saying(SyncedPlan.Due, new Change.Done()), plan => plan.Saying(SyncedPlan.Due, new Change.NotDone()), "Remember; patch Percent" },
        { "two owners", plan => plan.Saying(SyncedPlan.Due, new Change.Assigned("Ana Ruiz", SyncedPlan.Ana)), plan => plan.Saying(SyncedPlan.Due, new Change.Assigned("Ben Ito", SyncedPlan.Ben)), "Remember; patch Assignees" },
    };

    /// <summary>The board took the first change and its answer was lost: what it has then is ours, and no edit of somebody's.</summary>
    [Theory]
    [MemberData(nameof(ChangesOfThePlanInARow))]
    public void A_change_whose_answer_was_lost_is_nobodys_edit(string what, Func<TrackedPlan, TrackedPlan> first, Func<TrackedPlan, TrackedPlan> second, string changes)
    {
        Assert.NotEmpty(what);
        var (task, link) = SyncedPlan.Made(SyncedPlan.Plan, SyncedPlan.Due);
        var sent = first(SyncedPlan.Plan);
        var (taken, _) = SyncedPlan.Made(sent, SyncedPlan.Due);
        var once = Sending(sent, task, link);

        Assert.Equal(changes, Decided(second(sent), taken, once));
        // A second change was sent after it, of which nothing was heard either, and the board did not take that one.
        Assert.Equal(changes, Decided(second(sent), taken, Sending(second(sent), task, once)));
    }

    private static BoardLink Sending(TrackedPlan plan, BoardTask task, BoardLink link) =>
        SyncedPlan.Decide(plan, task, link).Aggregate(link, (known, change) => known.Sending(change));

    private static string Decided(TrackedPlan plan, BoardTask task, BoardLink link) => string.Join("; ", SyncedPlan.Decide(plan, task, link).Select(Short));

    [Fact]
    public void Of_a_long_note_the_beginning_stands_beside_the_line()
    {
        var plan = SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.Noted(LongNote));

        var note = Assert.Single(plan.State.Lines[SyncedPlan.Due].Notes!);
        Assert.Equal(2_000, note.Text.Length);
        Assert.StartsWith(note.Text[..^1], LongNote, StringComparison.Ordinal);
    }

    public static TheoryData<string, Func<TrackedPlan, TrackedPlan>, string> ChangesOfThePlan => new()
    {
        { "nothing", plan => plan, "" },
        { "reworded", plan => plan.Reworded(SyncedPlan.Due, "examine it"), "patch Title; patch Block" },
        { "a new date", plan => plan.Saying(SyncedPlan.Due, new Change.Accepted(null, new(null, new(2000, 7, 31), "GB.2"))), "patch Due; patch Block" },
        { "done", plan => plan.Saying(SyncedPlan.Due, new Change.Done()), "patch Percent" },
        { "an owner", plan => plan.Saying(SyncedPlan.Due, new Change.Assigned("Ana Ruiz", SyncedPlan.Ana)), "patch Assignees" },
        { "expected later", plan => plan.Saying(SyncedPlan.Due, new Change.Expected(null, new(2000, 9, 1), null)), "" },
        { "dropped", plan => plan.Lines(lines => lines.Where(line => line.Key != SyncedPlan.Due)), "CloseDropped" },
    };

    [Theory]
    [MemberData(nameof(ChangesOfThePlan))]
    public void The_plan_changes(string what, Func<TrackedPlan, TrackedPlan> change, string changes)
    {
        Assert.NotEmpty(what);
        Assert.Equal(changes, AfterEdit(SyncedPlan.Due, task => task, after: change(SyncedPlan.Plan)));
    }

    public static TheoryData<string, Func<TrackedPlan, TrackedPlan>, Func<BoardTask, BoardTask>, string> Both => new()
    {
        { "the same title", plan => plan.Reworded(SyncedPlan.Due, "it"), task => Described(task with { Title = "I.1.1 it" }, text => text.Replace("examine what delays recruitment;", "it", StringComparison.Ordinal)), "Remember" },
        { "two titles", plan => plan.Reworded(SyncedPlan.Due, "it"), task => task with { Title = "that" }, "conflict Title: I.1.1 it | that; patch Block" },
        { "a date in force and another", plan => plan.Saying(SyncedPlan.Due, new Change.Accepted(null, new(null, new(2000, 7, 31), "GB.2"))), task => task with { Due = new(2000, 6, 15) }, "record expected 2000-06-15; patch Block" },
        { "done and begun", plan => plan.Saying(SyncedPlan.Due, new Change.Done()), task => task with { Percent = 50 }, "conflict Percent: 100 | 50" },
        { "begun and done", plan => plan.Saying(SyncedPlan.Due, new Change.UnderWay()), task => task with { Percent = 100 }, "record Done" },
        { "done and done", plan => plan.Saying(SyncedPlan.Due, new Change.Done()), task => task with { Percent = 100 }, "Remember" },
        { "two owners", plan => plan.Saying(SyncedPlan.Due, new Change.Assigned("Ana Ruiz", SyncedPlan.Ana)), task => task with { Assignees = [SyncedPlan.Ben] }, "conflict Assignees: Ana Ruiz | Ben Ito" },
        { "a unit and a person", plan => plan.Saying(SyncedPlan.Due, new Change.Assigned("Statistics", null)), task => task with { Assignees = [SyncedPlan.Ben] }, "conflict Assignees: Statistics | Ben Ito" },
        { "a due date before their start", plan => plan.Saying(SyncedPlan.Due, new Change.Accepted(null, new(null, new(2000, 5, 1), "GB.2"))), task => task with { Start = new(2000, 5, 2) }, "conflict Due: 2000-05-01 | 2000-05-31; Remember; patch Block" },
    };

    [Theory]
    [MemberData(nameof(Both))]
    public void Both_change(string what, Func<TrackedPlan, TrackedPlan> change, Func<BoardTask, BoardTask> edit, string changes)
    {
        Assert.NotEmpty(what);
        Assert.Equal(changes, AfterEdit(SyncedPlan.Due, edit, after: change(SyncedPlan.Plan)));
    }

    [Fact]
    public void Done_of_several_dates_is_asked_once()
    {
        var (task, link) = SyncedPlan.Made(SyncedPlan.Plan, SyncedPlan.Staged);
        var asked = Assert.IsType<SyncChange.AskWhich>(Assert.Single(SyncedPlan.Decide(SyncedPlan.Plan, task with { Percent = 100 }, link)));
        Assert.Equal(2, asked.Open.Count);
        Assert.Empty(SyncedPlan.Decide(SyncedPlan.Plan, task with { Percent = 100 }, asked.After(link)));
    }

    [Fact]
    public void Items_and_dates_go_both_ways()
    {
        var items = SyncedPlan.Plan.TaskOf(SyncedPlan.Staged).Items;
        BoardTask Checked(BoardTask task, params int[] checkedItems) => task with
        {
            Details = task.Details! with { Checklist = items.Select((item, at) => KeyValuePair.Create(item.Id, new ChecklistItem(item.Title, checkedItems.Contains(at)))).ToDictionary() },
        };
        Assert.Equal("record reached Staged1", AfterEdit(SyncedPlan.Staged, task => Checked(task, 0)));
        Assert.Equal("record reached Staged1; record reached Staged2; Remember", AfterEdit(SyncedPlan.Staged, task => Checked(task, 0, 1) with { Percent = 100 }));
        Assert.Equal("patch Due, Percent; patch Checklist", AfterEdit(SyncedPlan.Staged, task => task, after: SyncedPlan.Plan.Saying(SyncedPlan.Staged, new Change.Reached([items[0].Milestone]))));
        var done = SyncedPlan.Plan.Saying(SyncedPlan.Staged, new Change.Finished());
        Assert.Equal("record reopened begun", AfterEdit(SyncedPlan.Staged, task => Checked(task, 0), before: done));
        Assert.Equal("Remember", AfterEdit(SyncedPlan.Staged, task => task with { Details = task.Details! with { Checklist = new Dictionary<string, ChecklistItem>() } }));
    }

    [Fact]
    public void Progress_that_is_taken_back_opens_the_line_again_without_saying_that_it_is_late()
    {
        var done = SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.Done());
        Assert.Equal("record reopened begun", AfterEdit(SyncedPlan.Due, task => task with { Percent = 50 }, before: done));
        Assert.Equal("record reopened not begun", AfterEdit(SyncedPlan.Due, task => task with { Percent = 0 }, before: done));
        var open = done.Saying(SyncedPlan.Due, new Change.Reopened(null, Begun: false));
        Assert.Null(open.StateOf(open.LineOf(SyncedPlan.Due))!.Status);
        Assert.Equal(0, open.TaskOf(SyncedPlan.Due).Percent);
    }

    [Fact]
    public void A_date_that_is_dragged_back_is_no_longer_expected()
    {
        var (task, link) = SyncedPlan.Made(SyncedPlan.Plan, SyncedPlan.Due);
        var moved = Assert.IsType<SyncChange.Record>(Assert.Single(SyncedPlan.Decide(SyncedPlan.Plan, task with { Due = new(2000, 6, 15) }, link)));
        Assert.Equal(new DateOnly(2000, 5, 31), moved.InForce);
        var expected = SyncedPlan.Plan.Saying(SyncedPlan.Due, moved.Change);
        Assert.Empty(SyncedPlan.Decide(expected, task with { Due = new(2000, 6, 15) }, moved.After(link)));
        var back = Assert.IsType<SyncChange.Record>(Assert.Single(SyncedPlan.Decide(expected, task, moved.After(link))));
        Assert.IsType<Change.NotExpected>(back.Change);
        Assert.All(expected.Saying(SyncedPlan.Due, back.Change).StateOf(expected.LineOf(SyncedPlan.Due))!.Milestones, milestone => Assert.Null(milestone.Expected));
    }

    [Fact]
    public void A_completed_task_of_a_recurring_line_stays_and_the_next_one_is_made()
    {
        var (task, link) = SyncedPlan.Made(SyncedPlan.Plan, SyncedPlan.Yearly);
        var changes = SyncedPlan.Decide(SyncedPlan.Plan, task with { Percent = 100 }, link);
        Assert.Equal("record UnderWay; create I.1.3 meet the field offices 2001-09-28", string.Join("; ", changes.Select(Short)));
        var next = Assert.IsType<SyncChange.Create>(changes[1]);
        Assert.Equal(task.Id, next.Follows);
        Assert.Equal(new DateOnly(2001, 9, 28), next.Linked("next", withDetails: true).Occurrence);
    }

    [Fact]
    public void A_deleted_task_is_asked_about_once_and_may_come_back()
    {
        var (task, link) = SyncedPlan.Made(SyncedPlan.Plan, SyncedPlan.Due);
        var gone = SyncedPlan.Tracking.With(link) with { LeftOut = SyncedPlan.Keys.ToHashSet() };
        Assert.Equal([link], SyncedPlan.Board().Missing(gone));
        var asked = Assert.IsType<SyncChange.AskDeleted>(Assert.Single(BoardSync.Decide(SyncedPlan.Plan, gone, SyncedPlan.Board(), SyncedPlan.Today, SyncedPlan.UrlOf)));
        Assert.Empty(BoardSync.Decide(SyncedPlan.Plan, gone.With(asked.After(link)), SyncedPlan.Board(), SyncedPlan.Today, SyncedPlan.UrlOf));
        Assert.IsType<SyncChange.Found>(Assert.Single(SyncedPlan.Decide(SyncedPlan.Plan, task, asked.After(link))));
    }

    [Fact]
    public void A_dropped_line_closes_its_task_with_a_note_and_keeps_what_people_wrote()
    {
        var (task, link) = SyncedPlan.Made(SyncedPlan.Plan, SyncedPlan.Due);
        var without = SyncedPlan.Plan.Lines(lines => lines.Where(line => line.Key != SyncedPlan.Due));
        var closed = Assert.IsType<SyncChange.CloseDropped>(Assert.Single(SyncedPlan.Decide(without, Described(task, text => text + "call Ben"), link)));
        Assert.Equal(100, closed.Patch.Percent);
        Assert.StartsWith("This line is no longer in the plan", closed.Details!.Description, StringComparison.Ordinal);
        Assert.EndsWith("call Ben", closed.Details.Description, StringComparison.Ordinal);
        Assert.Empty(SyncedPlan.Decide(without, task, closed.After(link)));
    }

    [Theory]
    [InlineData(true, "patch Title")]
    [InlineData(false, "")]
    public void What_was_decided_sticks_until_either_changes_again(bool keepsPlan, string changes)
    {
        var (task, link) = SyncedPlan.Made(SyncedPlan.Plan, SyncedPlan.Due);
        var renamed = task with { Title = "My title" };
        var decided = BoardSync.Decided(SyncedPlan.Decide(SyncedPlan.Plan, renamed, link)[0].After(link), TaskField.Title, keepsPlan);
        Assert.Equal(changes, string.Join("; ", SyncedPlan.Decide(SyncedPlan.Plan, renamed, decided).Select(Short)));
        Assert.StartsWith("conflict Title", Short(SyncedPlan.Decide(SyncedPlan.Plan, task with { Title = "Another" }, decided)[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_cannot_be_written_is_asked_once()
    {
        // People gave the task a start of their own, and the steward accepts a date before it.
        var (task, made) = SyncedPlan.Made(SyncedPlan.Plan, SyncedPlan.Due);
        var started = task with { Start = new(2000, 5, 20) };
        var link = After(SyncedPlan.Decide(SyncedPlan.Plan, started, made), made);
        var plan = SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.Accepted(null, new(null, new(2000, 5, 10), "GB.278/4")));
        var asked = Assert.Single(SyncedPlan.Decide(plan, started, link).OfType<SyncChange.Conflict>());
        Assert.Equal((TaskField.Due, "2000-05-10", "2000-05-31"), (asked.Field, asked.Ours, asked.Theirs));

        // The plan's date is kept: then the start that it does not fit goes.
        var decided = BoardSync.Decided(asked.After(link), TaskField.Due, keepsPlan: true);
        var changes = SyncedPlan.Decide(plan, started, decided);
        Assert.DoesNotContain(changes, change => change is SyncChange.Conflict);
        var patch = Assert.Single(changes.OfType<SyncChange.PatchTask>()).Patch;
        Assert.Equal((new DateOnly(2000, 5, 10), (DateOnly?)null), (patch.Due!.Value.On, patch.Start!.Value.On));
        Assert.DoesNotContain(SyncedPlan.Decide(plan, started with { Start = null, Due = new(2000, 5, 10) }, After(changes, decided)), change => change is SyncChange.PatchTask or SyncChange.Conflict { Field: TaskField.Due });

        static BoardLink After(IEnumerable<SyncChange> changes, BoardLink link) => changes.Aggregate(link, (known, change) => change.After(known));
    }

    [Fact]
    public void The_rest_waits_where_the_board_takes_no_more()
    {
        var changes = BoardSync.Decide(SyncedPlan.Plan, SyncedPlan.Tracking, SyncedPlan.Board(), SyncedPlan.Today, SyncedPlan.UrlOf, new(ActiveTasks: 3));
        Assert.Equal((3, ParkReason.ActiveTasks), (changes.OfType<SyncChange.Create>().Count(), Assert.Single(changes.OfType<SyncChange.Park>()).Reason));
    }

    [Fact]
    public void Buckets_and_labels_come_first_and_only_unused_labels_are_named()
    {
        var bare = SyncedPlan.Tracking with { Buckets = new Dictionary<string, string>(), Labels = new Dictionary<LabelRole, int>() };
        var board = SyncedPlan.Board(SyncedPlan.Made(SyncedPlan.Plan, SyncedPlan.Due).Task with { Labels = [2, 5] }) with { Labels = new Dictionary<int, string> { [1] = "Urgent", [3] = "Start" } };
        Assert.Equal(
            ["Bucket I.1 I.1 Coherence b1", "Bucket II.1.a II.1.a Means b2", "Label Start 3 True", "Label FirstResults 4 False", "Label Completion 6 False"],
            BoardSync.Prepare(SyncedPlan.Plan, bare, board, SyncedPlan.Today).Select(needed => needed switch
            {
                Preparation.Bucket bucket => $"Bucket {bucket.Key} {bucket.Name} {bucket.Existing}",
                Preparation.Label label => $"Label {label.Role} {label.Category} {label.IsThere}",
                _ => "",
            }));
        Assert.Empty(BoardSync.Prepare(SyncedPlan.Plan, SyncedPlan.Tracking, SyncedPlan.Board(), SyncedPlan.Today));
        Assert.True(BoardSync.NeedsBucketsByPart(SyncedPlan.Plan, new(), SyncedPlan.Board(), new(Buckets: 4)));
    }

    [Fact]
    public void A_task_that_carries_a_lines_marker_is_linked_and_not_made_again()
    {
        var (task, _) = SyncedPlan.Made(SyncedPlan.Plan, SyncedPlan.Due);
        var changes = BoardSync.Decide(SyncedPlan.Plan, SyncedPlan.Tracking, SyncedPlan.Board(task), SyncedPlan.Today, SyncedPlan.UrlOf);
        var link = Assert.Single(changes.OfType<SyncChange.Link>());
        Assert.Equal("Remember", string.Join("; ", SyncedPlan.Decide(SyncedPlan.Plan, task, link.Linked()).Select(Short)));
    }

    [Fact]
    public void Every_change_says_why_in_three_languages()
    {
        var (task, link) = SyncedPlan.Made(SyncedPlan.Plan, SyncedPlan.Due);
        Assert.All(
            SyncedPlan.Decide(SyncedPlan.Plan.Reworded(SyncedPlan.Due, "it"), task with { Title = "that", Percent = 100 }, link),
            change => Assert.Equal(3, new[] { change.Why.English, change.Why.French, change.Why.Spanish }.Distinct().Count()));
    }
}
