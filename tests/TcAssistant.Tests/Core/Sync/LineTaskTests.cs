using TcAssistant.Languages;
using TcAssistant.Sync;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Sync;

public sealed class LineTaskTests
{
    [Theory]
    [InlineData("Due", null, "2000-05-31", "Completion", 0)]
    [InlineData("Study", "2000-01-01", "2000-12-31", "Start, Completion", 2)]
    [InlineData("Yearly", null, "2000-09-28", "", 0)]
    [InlineData("Staged", null, "2000-06-30", "FirstResults, Completion", 2)]
    [InlineData("Start", "2000-10-01", null, "Start", 0)]
    [InlineData("Undated", null, null, "", 0)]
    public void Dates_labels_and_items(string line, string? start, string? due, string labels, int items)
    {
        var task = SyncedPlan.Plan.TaskOf(new($"line{line}"));
        Assert.Equal((start ?? "", due ?? "", labels, items), (TaskValues.Day(task.Start), TaskValues.Day(task.Due), string.Join(", ", task.Labels), task.Items.Count));
    }

    [Fact]
    public void Title_text_bucket_and_link()
    {
        var task = SyncedPlan.Plan.TaskOf(SyncedPlan.Due);
        Assert.Equal("I.1.1 examine what delays recruitment", task.Title);
        Assert.Equal("I.1", task.Bucket);
        Assert.Equal(
            "examine what delays recruitment;\n\nwritten: «\u00A0May 2000\u00A0»\ndue in May 2000\nSource: GB.1/2, Part I, 1, 1st dash",
            task.Block);
        Assert.Equal("https://plans.example.org/lines/plan1/lineDue", task.Url);
    }

    [Fact]
    public void It_speaks_the_plans_language()
    {
        var task = SyncedPlan.Plan.TaskOf(SyncedPlan.Staged, SyncedPlan.Tracking with { Language = Language.French });
        Assert.Contains("Source\u00A0: GB.1/2, Partie II, 1 a), 1er tiret", task.Block, StringComparison.Ordinal);
        Assert.StartsWith("premiers résultats", task.Items[0].Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_title_is_cut() =>
        Assert.Equal("I.1.1 word word", SyncedPlan.Plan.Reworded(SyncedPlan.Due, string.Concat(Enumerable.Repeat("word ", 60))).TaskOf(SyncedPlan.Due).Title[..15]);

    [Fact]
    public void A_very_long_text_leaves_room_for_notes() =>
        Assert.True(SyncedPlan.Plan.Reworded(SyncedPlan.Due, string.Concat(Enumerable.Repeat("word ", 9_000))).TaskOf(SyncedPlan.Due).Block.Length <= TaskText.LongestBlock + 10);

    [Fact]
    public void Items_keep_their_ids_when_their_dates_move()
    {
        var before = SyncedPlan.Plan.TaskOf(SyncedPlan.Staged);
        var after = SyncedPlan.Plan.Saying(SyncedPlan.Staged, new Change.Accepted(before.Items[1].Milestone, new(null, new(2001, 3, 31), "GB.2"))).TaskOf(SyncedPlan.Staged);
        Assert.Equal(before.Items.Select(item => item.Id), after.Items.Select(item => item.Id));
        Assert.NotEqual(before.Items[1].Title, after.Items[1].Title);
        Assert.All(after.Items, item => Assert.True(Guid.TryParse(item.Id, out _)));
    }

    [Fact]
    public void The_next_open_date_is_due()
    {
        var staged = SyncedPlan.Plan.TaskOf(SyncedPlan.Staged);
        var after = SyncedPlan.Plan.Saying(SyncedPlan.Staged, new Change.Reached([staged.Items[0].Milestone])).TaskOf(SyncedPlan.Staged);
        Assert.Equal((new DateOnly(2000, 12, 31), 50, true), (after.Due, after.Percent, after.Items[0].IsDone));
    }

    [Theory]
    [InlineData("nothing", 0)]
    [InlineData("begun", 50)]
    [InlineData("late", 0)]
    [InlineData("done", 100)]
    public void Progress(string said, int percent)
    {
        var plan = said switch
        {
            "begun" => SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.UnderWay()),
            "late" => SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.NotDone()),
            "done" => SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.Done()),
            _ => SyncedPlan.Plan,
        };
        Assert.Equal(percent, plan.TaskOf(SyncedPlan.Due).Percent);
    }

    [Fact]
    public void What_is_expected_moves_no_date() =>
        Assert.Equal(new DateOnly(2000, 5, 31), SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.Expected(null, new(2000, 9, 1), null)).TaskOf(SyncedPlan.Due).Due);

    [Fact]
    public void Only_someone_with_an_account_is_assigned()
    {
        Assert.Equal(SyncedPlan.Ana, SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.Assigned("Ana Ruiz", SyncedPlan.Ana)).TaskOf(SyncedPlan.Due).Assignee);
        Assert.Null(SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.Assigned("Statistics", null)).TaskOf(SyncedPlan.Due).Assignee);
        Assert.Null(SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.Assigned("operator", "operator")).TaskOf(SyncedPlan.Due).Assignee);
    }
}
