using TcAssistant.App.Planner;
using TcAssistant.Plans;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

/// <summary>What looks at a large board take of memory. Alone, so that nobody else's is counted.</summary>
[Collection(nameof(Alone))]
public sealed class BoardMemoryTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    private const int Lines = 2_000;
    private const int Rounds = 4;
    private const int Edited = 50;
    private const int Looks = 3;

    [Fact]
    public async Task Two_thousand_lines_take_as_much_after_many_edits_as_before()
    {
        await using var world = await BoardWorld.StartAsync(azurite, Some.Plan(Lines));
        await world.SettleAsync();
        Assert.Equal(Lines, world.People.Tasks(world.BoardId).Count);
        var lines = (await world.TrackedAsync()).Plan.Lines.ToList();
        await EditAsync(world, lines, 0);
        var before = await TakenAsync(world);
        for (var round = 1; round <= Rounds; round++)
        {
            await EditAsync(world, lines, round);
        }

        var after = await TakenAsync(world);
        output.WriteLine($"a look allocates {Said(before.Allocated)} KB before and {Said(after.Allocated)} KB after; the program then holds {Said(before.Held)} KB and {Said(after.Held)} KB");
        Assert.True((await world.Sound.Plans.HistoryAsync(world.Plan, null, 10_000)).Count >= 2 * Rounds * Edited);
        // What is grown has grown in every look; what other tests left running comes and goes.
        Assert.InRange(after.Allocated.Min(), 0, before.Allocated.Max() * 1.1);
        Assert.InRange(after.Held.Min(), long.MinValue, before.Held.Max() * 1.1);

        // A row a line is kept, whatever has happened.
        var state = (await world.Sound.Store.ReadAsync(world.Plan, default))!;
        Assert.Equal((Lines, 0, 0), (state.Links.Count, state.Makings.Count, state.Sayings.Count));
    }

    /// <summary>The same lines again and again, on both sides.</summary>
    private static async Task EditAsync(BoardWorld world, IReadOnlyList<ActionLine> lines, int round)
    {
        var tasks = world.Tasks();
        foreach (var line in lines.Take(Edited))
        {
            world.People.Change((string)tasks[line.Id.ToString()].First()["id"]!, new() { ["percentComplete"] = round % 2 == 0 ? 50 : 0 });
        }

        await world.Sound.Plans.ChangeAsync(
            world.Plan, [.. lines.TakeLast(Edited).Select(line => line.Key!.Value)], new Change.Accepted(null, new(new(2000, 7, 1), new(2000, 7, 2 + round), "GB.2")), new(BoardWorld.Ana, world.Time.GetUtcNow(), new(2000, 4, 17)), Guid.NewGuid().ToString("n"));
        await world.PassAsync();
        Assert.Equal(BoardPass.Done, await world.PassAsync());
    }

    private static string Said(IEnumerable<long> bytes) => string.Join(", ", bytes.Select(static one => $"{one >> 10:N0}"));

    /// <summary>What a program that knows nothing of a board takes to look at it when nothing changed (together with what the stand-in takes to answer), and what it holds then: several looks.</summary>
    private static async Task<(List<long> Allocated, List<long> Held)> TakenAsync(BoardWorld world)
    {
        var (allocated, held) = (new List<long>(), new List<long>());
        for (var look = 0; look < Looks; look++)
        {
            world.Time.Advance(BoardWork.Lease * 2);
            var (heap, start) = (GC.GetTotalMemory(forceFullCollection: true), GC.GetTotalAllocatedBytes(precise: true));
            await world.Program().Work.PassAsync(world.Plan, default);
            allocated.Add(GC.GetTotalAllocatedBytes(precise: true) - start);
            held.Add(GC.GetTotalMemory(forceFullCollection: true) - heap);
        }

        return (allocated, held);
    }
}
