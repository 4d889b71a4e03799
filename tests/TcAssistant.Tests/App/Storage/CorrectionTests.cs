using TcAssistant.App.Plans;
using TcAssistant.Plans;
using TcAssistant.Tests.Infra;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

public class CorrectionTests(AzuriteFixture azurite)
{
    private static readonly Timetable June = new("Juin 2000", [new(MilestoneKind.Due, new(2000, 6, 1), new(2000, 6, 30))], [], null, true, []);

    [Fact]
    public async Task A_correction_keeps_the_documents_words_and_says_who_and_when()
    {
        var (stored, plan, line) = await OneLineAsync();

        var outcome = await stored.Plans.CorrectAsync(plan, line, Some.Reads("January 2000"), Some.Steward, "op-1");

        Assert.Equal(ChangeResult.Done, outcome.Result);
        var read = await stored.Again().Plans.LoadAsync(plan);
        var action = read!.Tracked.Plan.Lines.First();
        Assert.Equal("Mai 2000", action.Timetable!.Phrase);
        Assert.Equal("January 2000", read.Tracked.TimetableOf(action)!.Phrase);
        Assert.Equal(action.Timetable.Milestones[0].Key, read.Tracked.TimetableOf(action)!.Milestones[0].Key);
        Assert.Equal(("January 2000", Some.Steward.Name, Some.Instant), (Same.CorrectionOf(read, line)!.ReadAs, Same.CorrectionOf(read, line)!.By, Same.CorrectionOf(read, line)!.On));
        var audit = Assert.Single(await stored.Plans.HistoryAsync(plan, line));
        Assert.Equal((AuditKind.TimetableCorrected, Some.Steward, line), (audit.Kind, audit.By, audit.Line));
        Assert.Null(audit.Before);
        Assert.Equal("January 2000", audit.After!.Correction!.ReadAs);
    }

    [Fact]
    public async Task No_date_is_a_correction_too()
    {
        var (stored, plan, line) = await OneLineAsync();
        await stored.Plans.CorrectAsync(plan, line, new("Mai 2000", null, null, "Ana", Some.Instant), Some.Steward, "op-1");

        var read = await stored.Plans.LoadAsync(plan);

        Assert.NotNull(Same.CorrectionOf(read, line));
        Assert.Null(read!.Tracked.TimetableOf(read.Tracked.Plan.Lines.First()));
    }

    [Fact]
    public async Task A_correction_outlives_a_next_edition_while_the_words_are_the_same()
    {
        var (stored, plan, line) = await OneLineAsync();
        await stored.Plans.CorrectAsync(plan, line, Some.Reads("January 2000"), Some.Steward, "op-1");

        var same = (await stored.Plans.ImportAsync(Some.Import(Some.Plan(lines: 4), "same"))).Plan;
        var changed = (await stored.Plans.ImportAsync(Some.Import(Some.Plan(lines: 4, timetable: June), "changed"))).Plan;
        var back = (await stored.Plans.ImportAsync(Some.Import(Some.Plan(lines: 5), "back"))).Plan;

        Assert.Equal(["January 2000", "Juin 2000", "January 2000"], new[] { same, changed, back }.Select(edition => WordsOf(edition, line)));
    }

    [Fact]
    public async Task Each_undo_goes_back_one_step()
    {
        var (stored, plan, line) = await OneLineAsync();
        await stored.Plans.CorrectAsync(plan, line, Some.Reads("January 2000"), Some.Steward, "op-1");
        await stored.Plans.CorrectAsync(plan, line, Some.Reads("February 2000"), Some.Steward, "op-2");
        var words = new List<string?>();
        var results = new List<ChangeResult>();
        foreach (var undo in (string[])["undo-1", "undo-2", "undo-3"])
        {
            results.Add((await stored.Again().Plans.UndoCorrectionAsync(plan, line, Some.Steward, Some.Instant.AddHours(1), undo)).Result);
            words.Add(WordsOf((await stored.Plans.LoadAsync(plan))!, line));
        }

        Assert.Equal([ChangeResult.Done, ChangeResult.Done, ChangeResult.NothingToUndo], results);
        Assert.Equal(["January 2000", "Mai 2000", "Mai 2000"], words);
        Assert.Equal(4, (await stored.Plans.HistoryAsync(plan, line)).Count);
    }

    [Fact]
    public async Task A_correction_after_an_undo_is_undone_alone()
    {
        var (stored, plan, line) = await OneLineAsync();
        await stored.Plans.CorrectAsync(plan, line, Some.Reads("January 2000"), Some.Steward, "op-1");
        await stored.Plans.UndoCorrectionAsync(plan, line, Some.Steward, Some.Instant, "undo-1");
        await stored.Plans.CorrectAsync(plan, line, Some.Reads("March 2000"), Some.Steward, "op-2");
        await stored.Plans.UndoCorrectionAsync(plan, line, Some.Steward, Some.Instant, "undo-2");

        Assert.Equal("Mai 2000", WordsOf((await stored.Plans.LoadAsync(plan))!, line));
    }

    [Fact]
    public async Task A_change_that_is_delivered_again_is_not_done_again()
    {
        var (stored, plan, line) = await OneLineAsync();
        await stored.Plans.CorrectAsync(plan, line, Some.Reads("January 2000"), Some.Steward, "op-1");
        await stored.Plans.CorrectAsync(plan, line, Some.Reads("February 2000"), Some.Steward, "op-2");

        var again = await stored.Again().Plans.CorrectAsync(plan, line, Some.Reads("January 2000"), Some.Steward, "op-1");
        Assert.Equal((ChangeResult.AlreadyDone, "February 2000"), (again.Result, again.State!.Correction!.ReadAs));

        await stored.Plans.UndoCorrectionAsync(plan, line, Some.Steward, Some.Instant, "undo-1");
        var undoneAgain = await stored.Again().Plans.UndoCorrectionAsync(plan, line, Some.Steward, Some.Instant, "undo-1");
        Assert.Equal((ChangeResult.AlreadyDone, "January 2000"), (undoneAgain.Result, undoneAgain.State!.Correction!.ReadAs));

        await stored.Plans.UndoCorrectionAsync(plan, line, Some.Steward, Some.Instant, "undo-2");
        Assert.Equal(ChangeResult.AlreadyDone, (await stored.Again().Plans.UndoCorrectionAsync(plan, line, Some.Steward, Some.Instant, "undo-2")).Result);
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_corrected()
    {
        var (stored, plan, _) = await OneLineAsync();
        Assert.Equal(ChangeResult.NoSuchLine, (await stored.Plans.CorrectAsync(plan, new("nosuchline"), Some.Reads("May"), Some.Steward, "op")).Result);
        Assert.Equal(ChangeResult.NoSuchPlan, (await stored.Plans.UndoCorrectionAsync(plan with { Key = new("nosuchplan") }, new("x"), Some.Steward, Some.Instant, "op")).Result);
        Assert.Single(await stored.Plans.HistoryAsync(plan));
    }

    [Fact]
    public async Task Many_who_correct_one_line_at_once_all_stand_in_its_history()
    {
        var (stored, plan, line) = await OneLineAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() =>
            stored.Again().Plans.CorrectAsync(plan, line, Some.Reads($"reading {i}"), Some.Steward, $"op-{i}"))));

        Assert.All(outcomes, outcome => Assert.Equal(ChangeResult.Done, outcome.Result));
        var history = await stored.Plans.HistoryAsync(plan, line);
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"reading {i}").Order(), history.Select(entry => entry.After!.Correction!.ReadAs!).Order());

        // Each saw what the one before it left: the entries form one chain, without a lost update.
        var steps = history.Select(entry => (Before: entry.Before?.Correction?.ReadAs, After: entry.After!.Correction!.ReadAs)).ToList();
        Assert.Equal(12, steps.Select(step => step.Before).Distinct().Count());
        Assert.Single(steps, step => step.Before is null);
        Assert.Single(steps, step => step.After == Same.CorrectionOf(stored.Again().Plans.LoadAsync(plan).GetAwaiter().GetResult(), line)!.ReadAs);
    }

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    [InlineData(Fault.LostAnswer)]
    public async Task A_correction_survives_a_fault_at_every_request(Fault fault)
    {
        for (var (at, met) = (1, true); met; at++)
        {
            Assert.True(at < 50, "The correction never ends.");
            var (stored, plan, line) = await OneLineAsync();
            var failing = stored.Again();
            failing.Faults.Plan(fault, at);
            ChangeOutcome? first = null;
            var crash = await Record.ExceptionAsync(async () => first = await failing.Plans.CorrectAsync(plan, line, Some.Reads("January 2000"), Some.Steward, "op-1"));
            Assert.True(first is { Result: ChangeResult.Done } || (crash is CrashException && fault != Fault.LostAnswer), $"{first} {crash}");
            met = failing.Faults.Met;

            var retried = await stored.Again().Plans.CorrectAsync(plan, line, Some.Reads("January 2000"), Some.Steward, "op-1");

            Assert.Contains(retried.Result, new[] { ChangeResult.Done, ChangeResult.AlreadyDone });
            Assert.Equal("January 2000", WordsOf((await stored.Plans.LoadAsync(plan))!, line));
            Assert.Single(await stored.Plans.HistoryAsync(plan, line));
        }
    }

    [Fact]
    public async Task History_comes_newest_first_and_only_as_much_as_asked()
    {
        var (stored, plan, line) = await OneLineAsync();
        foreach (var day in Enumerable.Range(1, 5))
        {
            await stored.Plans.CorrectAsync(plan, line, Some.Reads($"day {day}") with { On = Some.Instant.AddDays(day) }, Some.Steward, $"op-{day}");
        }

        Assert.Equal(["day 5", "day 4", "day 3"], (await stored.Plans.HistoryAsync(plan, line, most: 3)).Select(entry => entry.After!.Correction!.ReadAs));
        Assert.Equal(6, (await stored.Plans.HistoryAsync(plan)).Count);
        Assert.Empty(await stored.Plans.HistoryAsync(plan, new("other")));
    }

    private async Task<(Stored Stored, PlanRef Plan, LineKey Line)> OneLineAsync()
    {
        var stored = await Stored.OpenAsync(azurite);
        var plan = (await stored.Plans.ImportAsync(Some.Import(Some.Plan()))).Plan;
        return (stored, plan.Header.Ref, plan.Tracked.Plan.Lines.First().Key!.Value);
    }

    private static string? WordsOf(StoredPlan plan, LineKey line) =>
        plan.Tracked.TimetableOf(plan.Tracked.Plan.Lines.Single(other => other.Key == line))?.Phrase;
}
