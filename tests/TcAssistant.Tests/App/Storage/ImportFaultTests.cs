using Microsoft.Extensions.Time.Testing;
using TcAssistant.App.Plans;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

/// <summary>An import that goes wrong at each of its requests in turn: the edition in force stays, and a retry leaves nothing doubled.</summary>
public class ImportFaultTests(AzuriteFixture azurite)
{
    /// <summary>More than one transaction holds, and no more than that takes: a plan is imported some hundred times here.</summary>
    private const int Lines = 110;

    [Theory]
    [InlineData(Fault.CrashBefore, false)]
    [InlineData(Fault.CrashAfter, false)]
    [InlineData(Fault.LostAnswer, false)]
    [InlineData(Fault.CrashBefore, true)]
    [InlineData(Fault.CrashAfter, true)]
    [InlineData(Fault.LostAnswer, true)]
    public async Task An_import_survives_a_fault_at_every_request(Fault fault, bool isFirst)
    {
        for (var (at, met) = (1, true); met; at++)
        {
            Assert.True(at < 100, "The import never ends.");
            met = await FailsAtAsync(fault, at, isFirst);
        }
    }

    public static TheoryData<string> Interlopers => ["sweeps", "sweeps and imports", "imports another text", "imports the same", "removes the plan", "corrects a line", "crashes"];

    /// <summary>Between any two requests of an import someone else does something from beginning to end.</summary>
    [Theory]
    [MemberData(nameof(Interlopers))]
    public async Task An_import_bears_with_what_others_do_meanwhile(string what)
    {
        for (var (at, met) = (1, true); met; at++)
        {
            Assert.True(at < 100, "The import never ends.");
            var stored = await Stored.OpenAsync(azurite);
            var old = (await stored.Plans.ImportAsync(Some.Import(Some.Plan(Lines, text: "Old"), "old"))).Plan;
            var import = stored.Again();
            import.Faults.Plan(Fault.Meanwhile, at);
            import.Faults.Meanwhile = () => InterfereAsync(stored, old, what);

            var outcome = await import.Plans.ImportAsync(Some.Import(Some.Plan(Lines, text: "New"), "new"));
            met = import.Faults.Met;

            var read = await stored.Again().Plans.LoadAsync(old.Header.Ref);
            Assert.Equal(outcome.Plan.Header.Ref, old.Header.Ref);
            if (read is null)
            {
                // Removed after the import was in force, before it came back to say so.
                Assert.Equal("removes the plan", what);
                Assert.Empty(await stored.Plans.ListAsync(Some.Team));
                continue;
            }

            Assert.Equal(Lines, read.Tracked.Plan.Lines.Count());
            Assert.Single(read.Tracked.Plan.Lines.Select(line => line.Text[..3]).Distinct());
            await Later(stored).SweepAsync();
            Assert.Equal([read.Header], await stored.Plans.ListAsync(Some.Team));
            var imports = (await stored.Plans.HistoryAsync(old.Header.Ref)).Count(entry => entry.Kind == AuditKind.PlanImported);
            Assert.Equal(imports, (await stored.RowKeysAsync(old.Header.Ref, PlanRow.Edition)).Count);
            Assert.EndsWith($"{read.Header.Edition}", (await stored.RowKeysAsync(old.Header.Ref, PlanRow.Edition))[^1], StringComparison.Ordinal);
            Assert.Equal(imports * (Lines + 2), (await stored.RowKeysAsync(old.Header.Ref, PlanRow.Line)).Count);
            Assert.Equal(what == "corrects a line" && met ? 1 : 0, read.Tracked.State.Lines.Count);
        }
    }

    private static async Task InterfereAsync(Stored stored, StoredPlan old, string what)
    {
        var plans = stored.Again().Plans;
        Task deed = what switch
        {
            "sweeps" => Later(stored).SweepAsync(),
            "sweeps and imports" => SweepAndImportAsync(stored),
            "imports another text" => plans.ImportAsync(Some.Import(Some.Plan(Lines, text: "Oth"), "other")),
            "imports the same" => plans.ImportAsync(Some.Import(Some.Plan(Lines, text: "New"), "new")),
            "removes the plan" => plans.RemoveAsync(old.Header.Ref),
            "corrects a line" => plans.CorrectAsync(old.Header.Ref, old.Tracked.Plan.Lines.First().Key!.Value, Some.Reads("January 2000"), Some.Steward, "correct"),
            "crashes" => CrashAsync(stored),
            _ => throw new ArgumentException(what),
        };
        await deed;
    }

    /// <summary>The import under way is taken for dead, and its number given to another.</summary>
    private static async Task SweepAndImportAsync(Stored stored)
    {
        await Later(stored).SweepAsync();
        await Later(stored).ImportAsync(Some.Import(Some.Plan(Lines, text: "Oth"), "other"));
    }

    private static PlanStore Later(Stored stored) => stored.Again(new FakeTimeProvider(DateTimeOffset.UtcNow.AddHours(2))).Plans;

    private static async Task CrashAsync(Stored stored)
    {
        var dying = stored.Again();
        dying.Faults.Plan(Fault.CrashAfter, 7);
        await Assert.ThrowsAsync<CrashException>(() => dying.Plans.ImportAsync(Some.Import(Some.Plan(Lines, text: "Dead"), "dead")));
    }

    private async Task<bool> FailsAtAsync(Fault fault, int at, bool isFirst)
    {
        var stored = await Stored.OpenAsync(azurite);
        var old = isFirst ? null : (await stored.Plans.ImportAsync(Some.Import(Some.Plan(Lines, text: "Old"), "old"))).Plan;
        var request = Some.Import(Some.Plan(Lines, text: "New"), "new");
        var import = stored.Again();
        import.Faults.Plan(fault, at);

        if (fault == Fault.LostAnswer)
        {
            // Nobody notices: the write that went through unheard is known again.
            Assert.Equal(isFirst ? ImportResult.NewPlan : ImportResult.NewEdition, (await import.Plans.ImportAsync(request)).Result);
        }
        else if (await Record.ExceptionAsync(() => import.Plans.ImportAsync(request)) is { } crash)
        {
            Assert.IsType<CrashException>(crash);
            await EitherIsWholeAsync(stored, old);
        }

        var met = import.Faults.Met;
        var retried = await stored.Again().Plans.ImportAsync(request);
        await NothingIsDoubledAsync(stored.Again(), retried.Plan, isFirst ? 1 : 2);
        return met;
    }

    private static async Task EitherIsWholeAsync(Stored stored, StoredPlan? old)
    {
        var again = stored.Again();
        var listed = await again.Plans.ListAsync(Some.Team);
        foreach (var header in listed)
        {
            var read = await again.Plans.LoadAsync(header.Ref);
            Assert.Equal(header, read!.Header);
            Assert.Equal(Lines, read.Tracked.Plan.Lines.Count());
            Assert.Single(read.Tracked.Plan.Lines.Select(line => line.Text[..3]).Distinct());
        }

        if (old is not null)
        {
            var header = Assert.Single(listed);
            Assert.Equal(old.Header.Ref, header.Ref);
        }
    }

    private static async Task NothingIsDoubledAsync(Stored stored, StoredPlan plan, int editions)
    {
        var read = await stored.Plans.LoadAsync(plan.Header.Ref);
        Assert.All(read!.Tracked.Plan.Lines, line => Assert.StartsWith("New", line.Text, StringComparison.Ordinal));
        Assert.Equal([read.Header], await stored.Plans.ListAsync(Some.Team));
        Assert.Equal(editions, (await stored.Plans.HistoryAsync(plan.Header.Ref)).Count);
        Assert.Equal(editions, (await stored.RowKeysAsync(plan.Header.Ref, PlanRow.Edition)).Count);
        Assert.Equal(editions * (Lines + 2), (await stored.RowKeysAsync(plan.Header.Ref, PlanRow.Line)).Count);
        Assert.Equal(editions, (await stored.RowKeysAsync(plan.Header.Ref, "op_")).Count);
        Assert.Equal(editions > 1 ? [PlanRow.Header, PlanRow.Known] : [PlanRow.Header], await stored.RowKeysAsync(plan.Header.Ref, PlanRow.Header));
    }
}
