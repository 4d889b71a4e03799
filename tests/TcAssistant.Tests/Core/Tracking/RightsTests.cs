using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.Core.Tracking;

/// <summary>Who may do what: every role with every kind of change.</summary>
public sealed class RightsTests
{
    private static readonly Person Ana = new("ana", "Ana");
    private static readonly Person Ben = new("ben", "Ben");
    private static readonly Person Eva = new("eva", "Eva");

    private static readonly Dictionary<string, Change> Changes = new()
    {
        ["reached"] = new Change.Reached([new MilestoneKey("m1")]),
        ["done"] = new Change.Done(),
        ["finished"] = new Change.Finished(),
        ["under way"] = new Change.UnderWay(),
        ["not done"] = new Change.NotDone(),
        ["expected"] = new Change.Expected(null, new DateOnly(2000, 9, 30), null),
        ["noted"] = new Change.Noted("a note"),
        ["assigned"] = new Change.Assigned("Ben", "ben"),
        ["accepted"] = new Change.Accepted(null, new DateInForce(null, new DateOnly(2000, 9, 30), "GB.277")),
        ["left alone"] = new Change.LeftAlone([new MilestoneKey("m1")]),
    };

    [Theory]
    [InlineData(Role.Guest, "")]
    [InlineData(Role.Member, "noted")]
    [InlineData(Role.Owner, "reached, done, finished, under way, not done, expected, noted")]
    [InlineData(Role.Steward, "reached, done, finished, under way, not done, expected, noted, assigned, accepted, left alone")]
    public void Each_role_may_do_this_and_nothing_else(Role role, string may) =>
        Assert.Equal(may, string.Join(", ", Changes.Where(change => role.May(change.Value)).Select(change => change.Key)));

    [Theory]
    [InlineData("ana", false, false, Role.Steward)]
    [InlineData("ben", false, false, Role.Steward)]
    [InlineData("eva", false, false, Role.Owner)]
    [InlineData("someone", false, false, Role.Member)]
    [InlineData("someone", false, true, Role.Steward)]
    [InlineData("ana", true, false, Role.Guest)]
    [InlineData("eva", true, true, Role.Guest)]
    public void A_guest_stays_one_whatever_else_is_recorded(string person, bool guest, bool admin, Role role) => Assert.Equal(
        role,
        Rights.RoleOf(new Person(person, person), guest, admin, new Stewardship(Ana, [Ben]), LineState.None(new LineKey("k1")) with { Owner = "Eva", OwnerId = "eva" }));

    [Fact]
    public void Whoever_hands_over_stays_as_a_deputy()
    {
        var after = new Stewardship(Ana, [Ben, Eva]).After(StewardshipChange.HandedOver, Eva)!;

        Assert.Equal(Eva, after.Steward);
        Assert.Equal([Ben, Ana], after.Deputies);
    }

    [Theory]
    [InlineData(StewardshipChange.DeputyNamed, "ana")]
    [InlineData(StewardshipChange.DeputyNamed, "ben")]
    [InlineData(StewardshipChange.DeputyRemoved, "eva")]
    [InlineData(StewardshipChange.DeputyRemoved, "ana")]
    [InlineData(StewardshipChange.HandedOver, "ana")]
    public void What_is_so_already_changes_nothing(StewardshipChange change, string person) =>
        Assert.Null(new Stewardship(Ana, [Ben]).After(change, new Person(person, person)));

    [Fact]
    public void The_first_deputy_follows_a_steward_who_leaves()
    {
        Assert.Equal(Ben, new Stewardship(Ana, [Ben, Eva]).Leaves("ana")!.Steward);
        Assert.Equal([Eva], new Stewardship(Ana, [Ben, Eva]).Leaves("ben")!.Deputies);
        Assert.Null(new Stewardship(Ana, []).Leaves("ana"));
        Assert.Equal(Eva, new Stewardship(Ana, []).Leaves("ana", Eva)!.Steward);
        Assert.Equal(Ben, new Stewardship(Ana, [Ben]).Leaves("ana", Eva)!.Steward);
        Assert.Null(new Stewardship(Ana, [Ben]).Leaves("someone"));
    }

    [Fact]
    public void Guests_see_units_but_no_persons_notes_or_reasons()
    {
        var key = new LineKey("k1");
        var state = LineState.None(key) with
        {
            Owner = "Eva",
            OwnerId = "eva",
            Notes = [new Note("internal", Ana, default)],
            Reported = new Report(Ana, default),
            Correction = new Correction("Mai 2000", null, null, "Ana", default),
            Milestones = [MilestoneState.None(new MilestoneKey("m1")) with { Expected = new DateOnly(2000, 9, 30), ExpectedBecause = "no money" }],
        };
        var unit = LineState.None(new LineKey("k2")) with { Owner = "Statistics unit" };
        var plan = new TrackedPlan(new Plan(null, "Plan", Language.English, null, []), new PlanState(new Dictionary<LineKey, LineState> { [key] = state, [unit.Key] = unit }));

        var seen = plan.ForGuests.State.Lines;

        Assert.True(plan.HoldsInternals);
        Assert.False(plan.ForGuests.HoldsInternals);
        Assert.Null(seen[key].Owner);
        Assert.Null(seen[key].Reported);
        Assert.Equal("no date, says someone who manages the plan", CardWording.ReadBy(null, seen[key].Correction!.By, null, Language.English));
        Assert.Null(seen[key].Milestones[0].ExpectedBecause);
        Assert.Equal(new DateOnly(2000, 9, 30), seen[key].Milestones[0].Expected);
        Assert.Equal("Statistics unit", seen[unit.Key].Owner);
    }
}
