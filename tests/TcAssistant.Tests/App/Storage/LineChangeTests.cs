using TcAssistant.App.Plans;
using TcAssistant.Plans;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

/// <summary>What people say of lines, kept with who said it, done once, and taken back.</summary>
public class LineChangeTests(AzuriteFixture azurite)
{
    private static readonly Person Ben = new("ben-id", "Ben");
    private static readonly Moment BySteward = new(Some.Steward, Some.Instant, new(2000, 4, 17));
    private static readonly Moment ByBen = new(Ben, Some.Instant.AddHours(1), new(2000, 4, 17));

    [Fact]
    public async Task A_change_of_several_lines_is_kept_with_one_audit_row_each()
    {
        var (stored, plan, lines) = await PlanAsync(3);

        var outcome = await stored.Plans.ChangeAsync(plan, lines, new Change.Done(), BySteward, "op-1");

        Assert.Equal(ChangeResult.Done, outcome.Result);
        var read = (await stored.Again().Plans.LoadAsync(plan))!;
        Assert.All(lines, line => Assert.Equal(ReportedStatus.Done, read.Tracked.State.Lines[line].Status));
        Assert.All(lines, line => Assert.Equal(new Report(Some.Steward, Some.Instant), read.Tracked.State.Lines[line].Reported));
        var audit = (await stored.Plans.HistoryAsync(plan)).Where(entry => entry.Kind == AuditKind.StatusReported).ToList();
        Assert.Equal(lines.Order(ByText), audit.Select(entry => entry.Line!.Value).Order(ByText));
    }

    [Fact]
    public async Task The_same_operation_changes_once()
    {
        var (stored, plan, lines) = await PlanAsync(1);
        await stored.Plans.ChangeAsync(plan, lines, new Change.Noted("once"), BySteward, "op-1");

        var again = await stored.Again().Plans.ChangeAsync(plan, lines, new Change.Noted("once"), BySteward, "op-1");

        Assert.Equal(ChangeResult.AlreadyDone, again.Result);
        Assert.Single(again.Plan!.Tracked.State.Lines[lines[0]].Notes!);
    }

    [Fact]
    public async Task More_lines_than_a_transaction_takes_are_changed_and_taken_back_as_one()
    {
        var (stored, plan, lines) = await PlanAsync(100);

        await stored.Plans.ChangeAsync(plan, lines, new Change.Assigned("Statistics unit", null), BySteward, "op-1");
        var owned = (await stored.Plans.LoadAsync(plan))!.Tracked.State.Lines.Values.Count(line => line.Owner == "Statistics unit");
        var undone = await stored.Plans.UndoAsync(plan, null, BySteward, "undo-1");
        var twice = await stored.Plans.UndoAsync(plan, null, BySteward, "undo-1");

        Assert.Equal(100, owned);
        Assert.Equal((ChangeResult.Done, ChangeResult.AlreadyDone), (undone.Result, twice.Result));
        Assert.DoesNotContain(undone.Plan!.Tracked.State.Lines.Values, line => line.Owner is not null);
    }

    [Fact]
    public async Task Undo_goes_back_through_ones_own_changes_and_leaves_those_of_others()
    {
        var (stored, plan, lines) = await PlanAsync(1);
        await stored.Plans.ChangeAsync(plan, lines, new Change.Assigned("Ben", Ben.Id), BySteward, "op-1");
        await stored.Plans.ChangeAsync(plan, lines, new Change.UnderWay(), ByBen, "op-2");
        await stored.Plans.ChangeAsync(plan, lines, new Change.Noted("so far"), BySteward with { On = Some.Instant.AddHours(2) }, "op-3");

        var results = new List<ChangeResult>();
        foreach (var undo in (string[])["undo-1", "undo-2", "undo-3"])
        {
            results.Add((await stored.Plans.UndoAsync(plan, null, BySteward with { On = Some.Instant.AddHours(3) }, undo)).Result);
        }

        Assert.Equal([ChangeResult.Done, ChangeResult.Done, ChangeResult.NothingToUndo], results);
        var state = (await stored.Plans.LoadAsync(plan))!.Tracked.State.Lines[lines[0]];
        Assert.Equal((null, ReportedStatus.UnderWay, null), (state.Owner, state.Status, state.Notes?.Count));
    }

    [Fact]
    public async Task What_someone_changed_since_is_not_taken_back()
    {
        var (stored, plan, lines) = await PlanAsync(1);
        await stored.Plans.ChangeAsync(plan, lines, new Change.Done(), BySteward, "op-1");
        await stored.Plans.ChangeAsync(plan, lines, new Change.NotDone(), ByBen, "op-2");

        var undone = await stored.Plans.UndoAsync(plan, "op-1", BySteward, "undo-1");

        Assert.Equal(ChangeResult.ChangedSince, undone.Result);
        Assert.Equal(ReportedStatus.NotDone, undone.Plan!.Tracked.State.Lines[lines[0]].Status);
    }

    [Fact]
    public async Task A_line_of_another_plan_changes_nothing()
    {
        var (stored, plan, lines) = await PlanAsync(2);

        var outcome = await stored.Plans.ChangeAsync(plan, [lines[0], new("other")], new Change.Done(), BySteward, "op-1");

        Assert.Equal(ChangeResult.NoSuchLine, outcome.Result);
        Assert.Empty((await stored.Plans.LoadAsync(plan))!.Tracked.State.Lines);
    }

    [Fact]
    public async Task Where_it_is_not_clear_which_date_is_meant_nothing_is_changed()
    {
        var stored = await Stored.OpenAsync(azurite);
        var twice = new Timetables.Timetable("Mai et juin 2000", [new(Timetables.MilestoneKind.FirstResults, null, new(2000, 5, 31)), new(Timetables.MilestoneKind.Due, null, new(2000, 6, 30))], [], null, true, []);
        var plan = (await stored.Plans.ImportAsync(Some.Import(Some.Plan(lines: 1, timetable: twice)))).Plan;

        var outcome = await stored.Plans.ChangeAsync(plan.Header.Ref, [plan.Tracked.Plan.Lines.First().Key!.Value], new Change.Done(), BySteward, "op-1");

        Assert.Equal(ChangeResult.NotClear, outcome.Result);
        Assert.Equal(2, Assert.IsType<Applied.AsksWhich>(Assert.Single(outcome.Unclear!).Asked).Open.Count);
        Assert.Empty((await stored.Plans.LoadAsync(plan.Header.Ref))!.Tracked.State.Lines);
    }

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    [InlineData(Fault.LostAnswer)]
    public async Task A_change_cut_short_anywhere_is_finished_by_its_repetition(Fault fault)
    {
        for (var (at, met) = (1, true); met; at++)
        {
            var (stored, plan, lines) = await PlanAsync(50);
            var failing = stored.Again();
            failing.Faults.Plan(fault, at);
            var crash = await Record.ExceptionAsync(() => failing.Plans.ChangeAsync(plan, lines, new Change.Noted("once"), BySteward, "op-1"));
            Assert.True(crash is null or CrashException, $"{crash}");
            met = failing.Faults.Met;

            var retried = await stored.Again().Plans.ChangeAsync(plan, lines, new Change.Noted("once"), BySteward, "op-1");

            Assert.Contains(retried.Result, new[] { ChangeResult.Done, ChangeResult.AlreadyDone });
            var states = (await stored.Plans.LoadAsync(plan))!.Tracked.State.Lines;
            Assert.All(lines, line => Assert.Single(states[line].Notes!));
            Assert.Equal(51, (await stored.Plans.HistoryAsync(plan, most: 200)).Count);
        }
    }

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    [InlineData(Fault.LostAnswer)]
    public async Task A_proposal_cut_short_anywhere_is_kept_once_by_its_repetition_and_changes_nothing(Fault fault)
    {
        for (var (at, met) = (1, true); met; at++)
        {
            var (stored, plan, lines) = await PlanAsync(50);
            var failing = stored.Again();
            failing.Faults.Plan(fault, at);
            var crash = await Record.ExceptionAsync(() => failing.Plans.ProposeAsync(plan, lines, new Change.UnderWay(), BySteward, "op-1"));
            Assert.True(crash is null or CrashException, $"{crash}");
            met = failing.Faults.Met;

            var retried = await stored.Again().Plans.ProposeAsync(plan, lines, new Change.UnderWay(), BySteward, "op-1");

            Assert.Contains(retried.Result, new[] { ChangeResult.Done, ChangeResult.AlreadyDone });
            Assert.Empty((await stored.Plans.LoadAsync(plan))!.Tracked.State.Lines);
            var history = await stored.Plans.HistoryAsync(plan, most: 200);
            Assert.Equal(50, history.Count(entry => entry.Kind == AuditKind.ChangeProposed));
            Assert.Equal(51, history.Count);
        }
    }

    [Fact]
    public async Task Many_who_write_on_one_line_lose_nothing()
    {
        var (stored, plan, lines) = await PlanAsync(1);

        await Task.WhenAll(Enumerable.Range(1, 8).Select(one =>
            stored.Again().Plans.ChangeAsync(plan, lines, new Change.Noted($"note {one}"), new(new($"id-{one}", $"Name {one}"), Some.Instant.AddMinutes(one), new(2000, 4, 17)), $"op-{one}")));

        var notes = (await stored.Plans.LoadAsync(plan))!.Tracked.State.Lines[lines[0]].Notes!;
        Assert.Equal(Enumerable.Range(1, 8).Select(one => $"note {one}"), notes.Select(note => note.Text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(44)]
    public async Task Of_a_withdrawal_and_a_confirmation_at_the_same_instant_exactly_one_wins(int lines)
    {
        var wins = new HashSet<bool>();
        for (var (at, met) = (1, true); met; at++)
        {
            foreach (var confirmsFirst in (bool[])[true, false])
            {
                var (stored, plan, keys) = await PlanAsync(lines);
                var (mine, theirs) = (stored.Again(), stored.Again());
                var (withdrawn, outcome) = (false, (ChangesOutcome?)null);
                async Task WithdrawAsync(Stored process) => withdrawn = await process.Plans.WithdrawAsync(plan, "shown-1", TestContext.Current.CancellationToken);
                async Task ConfirmAsync(Stored process) => outcome = await process.Plans.ChangeAsync(plan, keys, new Change.Done(), BySteward with { PutForward = "shown-1" }, "op-1");

                mine.Faults.Plan(Fault.Meanwhile, at);
                mine.Faults.Meanwhile = () => confirmsFirst ? WithdrawAsync(theirs) : ConfirmAsync(theirs);
                await (confirmsFirst ? ConfirmAsync(mine) : WithdrawAsync(mine));
                if (!mine.Faults.Met)
                {
                    met &= !confirmsFirst;
                    continue;
                }

                Assert.Equal(withdrawn ? ChangeResult.Withdrawn : ChangeResult.Done, outcome!.Result);
                Assert.Equal(withdrawn ? 0 : lines, (await stored.Plans.LoadAsync(plan))!.Tracked.State.Lines.Count);
                Assert.Equal(withdrawn, await stored.Plans.IsWithdrawnAsync(plan, "shown-1", TestContext.Current.CancellationToken));
                wins.Add(withdrawn);
            }
        }

        Assert.Equal(2, wins.Count);
    }

    private static readonly IComparer<LineKey> ByText = Comparer<LineKey>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value));

    private async Task<(Stored Stored, PlanRef Plan, IReadOnlyList<LineKey> Lines)> PlanAsync(int lines)
    {
        var stored = await Stored.OpenAsync(azurite);
        var plan = (await stored.Plans.ImportAsync(Some.Import(Some.Plan(lines)))).Plan;
        return (stored, plan.Header.Ref, [.. plan.Tracked.Plan.Lines.Select(line => line.Key!.Value)]);
    }
}
