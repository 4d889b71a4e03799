using TcAssistant.Plans;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Tracking;

/// <summary>A plan with its state is a value: what guests see of it is of that state and no other.</summary>
public sealed class TrackedPlanTests
{
    private static readonly LineKey Key = new("line1");

    [Fact]
    public void What_guests_see_of_a_copy_is_of_the_copys_state()
    {
        var plan = Reported(ReportedStatus.UnderWay);
        Assert.Equal(ReportedStatus.UnderWay, plan.ForGuests.State.Lines[Key].Status);

        var later = plan with { State = Reported(ReportedStatus.Done).State };

        Assert.Equal((ReportedStatus.Done, null), (later.ForGuests.State.Lines[Key].Status, later.ForGuests.State.Lines[Key].Owner));
        Assert.Same(plan.ForGuests, plan.ForGuests);
    }

    [Fact]
    public void Plans_that_say_the_same_are_equal()
    {
        var plan = Reported(ReportedStatus.UnderWay);

        Assert.Equal(plan, new TrackedPlan(plan.Plan, plan.State, plan.Key, plan.Known));
    }

    private static TrackedPlan Reported(ReportedStatus status) =>
        new(ShippedSample.French.Plan, new PlanState(new Dictionary<LineKey, LineState> { [Key] = new(Key, status, "Ana Costa", [], null) { OwnerId = "ana" } }));
}
