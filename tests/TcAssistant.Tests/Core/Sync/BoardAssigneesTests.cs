using TcAssistant.Sync;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Sync;

/// <summary>Whom a task is assigned to, and whom Planner reminds so that we need not.</summary>
public sealed class BoardAssigneesTests
{
    [Fact]
    public void Planner_reminds_only_whom_it_has_assigned()
    {
        var plan = SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.Assigned("Ben Ito", SyncedPlan.Ben));
        var (_, link) = SyncedPlan.Made(plan, SyncedPlan.Due);
        var tracking = SyncedPlan.Tracking.With(link);
        Assert.True(tracking.IsRemindedOf(SyncedPlan.Due, SyncedPlan.Ben));
        Assert.False(tracking.IsRemindedOf(SyncedPlan.Due, SyncedPlan.Ana));
        Assert.False(tracking.IsRemindedOf(SyncedPlan.Due, null));
    }

    [Fact]
    public void Without_that_yes_a_decision_for_the_plan_assigns_nobody()
    {
        var silent = SyncedPlan.Tracking with { Assigns = false };
        var plan = SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.Assigned("Ana Ruiz", SyncedPlan.Ana));
        var (task, link) = SyncedPlan.Made(plan, SyncedPlan.Due, silent);
        var assigned = task with { Assignees = [SyncedPlan.Ben] };
        var kept = link with { Base = link.Base.With(new Dictionary<FieldKey, Agreed> { [TaskField.Assignees] = new(null, SyncedPlan.Ben) }) };
        var remembered = Assert.IsType<SyncChange.Remember>(Assert.Single(SyncedPlan.Decide(plan, assigned, kept, silent)));
        Assert.Empty(SyncedPlan.Decide(plan, assigned, remembered.After(kept), silent));
    }

    [Fact]
    public void Nobody_is_assigned_without_a_yes()
    {
        var plan = SyncedPlan.Plan.Saying(SyncedPlan.Due, new Change.Assigned("Ana Ruiz", SyncedPlan.Ana));
        var silent = SyncedPlan.Tracking with { Assigns = false };
        var (task, link) = SyncedPlan.Made(plan, SyncedPlan.Due, silent);
        Assert.Empty(task.Assignees);
        Assert.Empty(SyncedPlan.Decide(plan, task, link, silent));
        Assert.Equal("Assignees", string.Join(", ", Assert.IsType<SyncChange.PatchTask>(Assert.Single(SyncedPlan.Decide(plan, task, link))).Fields));
    }
}
