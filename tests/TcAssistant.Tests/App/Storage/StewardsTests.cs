using TcAssistant.App.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

/// <summary>Who manages a plan, kept through faults and imports.</summary>
public sealed class StewardsTests(AzuriteFixture azurite)
{
    private static readonly Person Ben = new("ben-id", "Ben");
    private static readonly Moment Now = new(Some.Steward, Some.Instant, new(2000, 4, 17));

    [Fact]
    public async Task A_deputy_is_kept_by_the_next_edition_listed_and_in_the_history()
    {
        var stored = await Stored.OpenAsync(azurite);
        var plan = (await stored.Plans.ImportAsync(Some.Import(Some.Plan()))).Plan.Header.Ref;

        await stored.Plans.ManageAsync(plan, StewardshipChange.DeputyNamed, Ben, Now, "name");
        await stored.Again().Plans.ImportAsync(Some.Import(Some.Plan(text: "Other"), "import-2"));

        var header = (await stored.Again().Plans.LoadAsync(plan))!.Header;
        Assert.Equal([Ben], header.Deputies.People);
        Assert.Equal([header], await stored.Plans.ListAsync(Some.Team));
        Assert.Contains(await stored.Plans.HistoryAsync(plan), entry => entry.Kind == AuditKind.DeputyNamed && entry.By == Some.Steward);

        await stored.Plans.ManageAsync(plan, StewardshipChange.DeputyRemoved, Ben, Now, "remove");
        Assert.Empty((await stored.Again().Plans.LoadAsync(plan))!.Header.Deputies.People);
    }

    [Fact]
    public async Task The_plan_goes_on_under_a_deputy_when_the_steward_leaves()
    {
        var stored = await Stored.OpenAsync(azurite);
        var plan = (await stored.Plans.ImportAsync(Some.Import(Some.Plan()))).Plan.Header.Ref;
        await stored.Plans.ManageAsync(plan, StewardshipChange.DeputyNamed, Ben, Now, "name");

        await stored.Plans.LeftAsync(plan, Some.Steward.Id, null, Now, "left");
        await stored.Plans.LeftAsync(plan, Ben.Id, null, Now, "left-too");

        Assert.Equal(Ben, (await stored.Plans.LoadAsync(plan))!.Header.Steward);
    }

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    [InlineData(Fault.LostAnswer)]
    public async Task Repeated_after_any_fault_it_is_done_once(Fault fault)
    {
        for (var (at, met) = (1, true); met; at++)
        {
            Assert.True(at < 30, "It never ends.");
            var stored = await Stored.OpenAsync(azurite);
            var plan = (await stored.Plans.ImportAsync(Some.Import(Some.Plan()))).Plan.Header.Ref;
            var failing = stored.Again();
            failing.Faults.Plan(fault, at);
            await Record.ExceptionAsync(() => failing.Plans.ManageAsync(plan, StewardshipChange.HandedOver, Ben, Now, "hand-over"));
            met = failing.Faults.Met;

            await stored.Again().Plans.ManageAsync(plan, StewardshipChange.HandedOver, Ben, Now, "hand-over");

            var header = (await stored.Again().Plans.LoadAsync(plan))!.Header;
            Assert.Equal((Ben, Some.Steward), (header.Steward, Assert.Single(header.Deputies.People)));
            Assert.Equal([header], await stored.Plans.ListAsync(Some.Team));
            Assert.Single(await stored.Plans.HistoryAsync(plan), entry => entry.Kind == AuditKind.StewardChanged);
        }
    }

    /// <summary>The commit went through, and the SDK's own repetition met its rows: the change is ours, and done now.</summary>
    [Fact]
    public async Task An_own_change_whose_answer_was_lost_is_done_and_not_done_before()
    {
        var stored = await Stored.OpenAsync(azurite);
        var plan = (await stored.Plans.ImportAsync(Some.Import(Some.Plan()))).Plan;
        var away = new Absence(new(2000, 5, 1), new(2000, 5, 14), null);
        (string Name, Func<PlanStore, string, Task<ChangesOutcome>> Change)[] changes =
        [
            ("manage", (plans, operation) => plans.ManageAsync(plan.Header.Ref, StewardshipChange.DeputyNamed, new Person(operation, operation), Now, operation)),
            ("away", (plans, operation) => plans.AwayAsync(plan.Header.Ref, new Person(operation, operation), away, Now, operation)),
            ("wants", (plans, operation) => plans.WantsAsync(plan.Header.Ref, new Person(operation, operation), terms => terms.NotMentioned ? null : terms with { NotMentioned = true }, Now, operation)),
            ("rule", (plans, operation) => plans.RuleAsync(plan.Header.Ref, [new RuleScope("I", null)], ReminderRules.Nothing, Now, operation)),
        ];

        foreach (var (name, change) in changes)
        {
            for (var (at, met) = (1, true); met; at++)
            {
                Assert.True(at < 30, "It never ends.");
                var operation = $"{name}-{at}";
                var failing = stored.Again();
                failing.Faults.Plan(Fault.LostAnswer, at);

                var outcome = await change(failing.Plans, operation);

                met = failing.Faults.Met;
                Assert.Equal((operation, ChangeResult.Done), (operation, outcome.Result));
                Assert.NotEqual(ChangeResult.Done, (await change(stored.Again().Plans, operation)).Result);
            }
        }
    }

    [Fact]
    public async Task Deputies_named_at_the_same_time_are_all_kept()
    {
        var stored = await Stored.OpenAsync(azurite);
        var plan = (await stored.Plans.ImportAsync(Some.Import(Some.Plan()))).Plan.Header.Ref;

        await Task.WhenAll(Enumerable.Range(0, 5).Select(i => Task.Run(() =>
            stored.Again().Plans.ManageAsync(plan, StewardshipChange.DeputyNamed, new Person($"p{i}", $"Person {i}"), Now, $"name-{i}"))));

        Assert.Equal(5, (await stored.Plans.LoadAsync(plan))!.Header.Deputies.People.Count);
    }
}
