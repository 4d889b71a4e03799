using CsCheck;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

public class ArchiveTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task What_is_restored_is_what_was_exported()
    {
        await Gen.Select(Some.Plans, Some.Plans, Some.Words).SampleAsync(
            async (one, other, words) =>
            {
                var (stored, empty) = (await Stored.OpenAsync(azurite), await Stored.OpenAsync(azurite));
                var plan = (await stored.Plans.ImportAsync(Some.Import(one, "one"))).Plan;
                await stored.Plans.ImportAsync(Some.Import(other, "other") with { Onto = plan.Header.Ref.Key });
                await stored.Plans.ImportAsync(Some.Import(other, "another", Some.Team with { Kind = ScopeKind.Person }));
                foreach (var line in (await stored.Plans.LoadAsync(plan.Header.Ref))!.Tracked.Plan.Lines.Take(2))
                {
                    await stored.Plans.CorrectAsync(plan.Header.Ref, line.Key!.Value, Some.Reads(words), Some.Steward, $"op-{line.Id}");
                }

                await stored.Conversations.ChangeAsync("tenant", words, _ => new("tenant", words, ConversationKind.Group, "https://x", words, Plan: plan.Header.Ref));
                var lines = await stored.ExportAsync();

                Assert.Equal(lines.Count - 1, await empty.Archive.RestoreAsync(lines.ToAsyncEnumerable()));

                Assert.Equal(lines, await empty.ExportAsync());
                Assert.Equal(Same.Text((await stored.Plans.LoadAsync(plan.Header.Ref))!), Same.Text((await empty.Plans.LoadAsync(plan.Header.Ref))!));
                Assert.Equal(await stored.Plans.ListAsync(Some.Team), await empty.Plans.ListAsync(Some.Team));
            },
            iter: 10,
            threads: 1);
    }

    [Fact]
    public async Task A_restore_that_was_cut_short_is_repeated()
    {
        var (stored, empty) = (await Stored.OpenAsync(azurite), await Stored.OpenAsync(azurite));
        var plan = (await stored.Plans.ImportAsync(Some.Import(Some.Plan(lines: 300)))).Plan;
        var lines = await stored.ExportAsync();
        for (var (at, met) = (1, true); met; at++)
        {
            var failing = empty.Again();
            failing.Faults.Plan(Fault.CrashBefore, at);
            var crash = await Record.ExceptionAsync(() => failing.Archive.RestoreAsync(lines.ToAsyncEnumerable()));
            Assert.True(crash is null or CrashException, crash?.ToString());
            met = failing.Faults.Met;
            Assert.True(await empty.Plans.LoadAsync(plan.Header.Ref) is null or { Header.Edition: 1 });
        }

        Assert.Equal(lines, await empty.ExportAsync());
    }

    [Fact]
    public async Task Storage_that_holds_something_else_is_not_written_over()
    {
        var (stored, other) = (await Stored.OpenAsync(azurite), await Stored.OpenAsync(azurite));
        await stored.Plans.ImportAsync(Some.Import(Some.Plan(text: "One")));
        await other.Plans.ImportAsync(Some.Import(Some.Plan(text: "Other")));
        var before = await other.ExportAsync();

        await Assert.ThrowsAsync<StorageException>(async () => await other.Archive.RestoreAsync((await stored.ExportAsync()).ToAsyncEnumerable()));

        Assert.Equal(before, await other.ExportAsync());
    }

    public static TheoryData<string, string[]> NoExports => new()
    {
        { "empty", [] },
        { "Line 1", ["{}"] },
        { "Line 1", ["not JSON"] },
        { "Line 1", ["""{"form":"tcassistant-export","version":2}"""] },
        { "Line 1", ["""{"form":"something else","version":1}"""] },
        { "Line 2", [First, ""] },
        { "Line 2", [First, "[]"] },
        { "Line 2", [First, """{"table":"nosuch","partition":"p","row":"r","columns":{"V":1}}"""] },
        { "Line 2", [First, """{"table":"plans","partition":"p","columns":{"V":1}}"""] },
        { "Line 2", [First, """{"table":"plans","partition":"p","row":"r"}"""] },
        { "Line 2", [First, """{"table":"plans","partition":"p","row":"r","columns":{"V":99}}"""] },
        { "Line 2", [First, """{"table":"plans","partition":"p","row":"r","columns":{"V":1,"A":{"colour":"red"}}}"""] },
        { "Line 2", [First, """{"table":"plans","partition":"p/q","row":"r","columns":{"V":1}}"""] },
        { "Line 3", [First, Row, Row] },
    };

    private const string First = """{"form":"tcassistant-export","version":1}""";
    private const string Row = """{"table":"plans","partition":"p","row":"r","columns":{"V":1}}""";

    [Theory]
    [MemberData(nameof(NoExports))]
    public async Task What_is_no_export_is_refused_with_its_line(string where, string[] lines)
    {
        var stored = await Stored.OpenAsync(azurite);

        var refused = await Assert.ThrowsAsync<StorageException>(() => stored.Archive.RestoreAsync(lines.ToAsyncEnumerable()));

        Assert.Contains(where, refused.Message, StringComparison.Ordinal);
        Assert.Single(await stored.ExportAsync());
    }

    [Fact]
    public async Task Every_type_of_column_comes_back()
    {
        var (stored, empty) = (await Stored.OpenAsync(azurite), await Stored.OpenAsync(azurite));
        var row = Stored.EveryType();
        await stored.Tables.Plans.PutAsync(row);
        var lines = await stored.ExportAsync();

        await empty.Archive.RestoreAsync(lines.ToAsyncEnumerable());

        var restored = await empty.Tables.Plans.FindAsync(row.PartitionKey, row.RowKey);
        Assert.All(row, column => Assert.Equal(column.Value is byte[] bytes ? Convert.ToBase64String(bytes) : column.Value, restored![column.Key] is byte[] again ? Convert.ToBase64String(again) : restored[column.Key]));
    }
}
