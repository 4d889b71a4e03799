using TcAssistant.App.Planner;
using TcAssistant.Local.Planner;
using TcAssistant.Sync;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tests.Infra;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

/// <summary>What keeping a board in step costs in HTTP requests to Planner, a batch being one; the sample plan has 78 lines.</summary>
public sealed class BoardCostTests(AzuriteFixture azurite)
{
    private const int MostAtFirst = 20;
    private const int MostUnchanged = 2;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_first_look_makes_78_tasks_and_the_next_hardly_asks(bool honoursDetails)
    {
        await using var world = await StartAsync(honoursDetails);

        var first = await world.CountedAsync();
        Assert.Equal(BoardPass.Done, first.Pass);
        Assert.Equal(78, world.People.Tasks(world.BoardId).Count);
        Assert.All(world.People.Tasks(world.BoardId), task => Assert.Contains("────", (string)task["details"]!["description"]!, StringComparison.Ordinal));
        Assert.InRange(first.Requests, 1, MostAtFirst);

        var writes = world.Planner.Writes.Count;
        var second = await world.CountedAsync();
        Assert.Equal(BoardPass.Done, second.Pass);
        Assert.InRange(second.Requests, 1, MostUnchanged);
        Assert.Equal(writes, world.Planner.Writes.Count);
        Assert.Empty(await world.LeftAsync());

        // Once an hour every task's details are read anew: four batches more.
        var hourly = await world.CountedAsync(minutes: 61);
        Assert.InRange(hourly.Requests, 1, MostUnchanged + 4);
        Assert.Equal(writes, world.Planner.Writes.Count);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(false, 20)]
    [InlineData(false, 21)]
    [InlineData(false, 72)]
    [InlineData(true, 21)]
    [InlineData(true, 72)]
    public async Task Changed_lines_cost_two_batches_for_twenty(bool honoursDetails, int changed)
    {
        await using var world = await StartAsync(honoursDetails);
        await world.SettleAsync();
        var plan = await world.TrackedAsync();

        // A line that comes round again is not begun as a whole.
        foreach (var chunk in plan.Plan.Lines.Where(line => plan.TimetableOf(line) is not { } timetable || !Rhythm.Recurs(timetable)).Take(changed).Chunk(40))
        {
            await world.Sound.Plans.ChangeAsync(world.Plan, [.. chunk.Select(line => line.Key!.Value)], new Change.UnderWay(), new(BoardWorld.Ana, world.Time.GetUtcNow(), new(2000, 4, 17)), Guid.NewGuid().ToString("n"));
        }

        var look = await world.CountedAsync();

        Assert.InRange(look.Requests, 1, 2 + (2 * ((changed + 19) / 20)) + 2);
        Assert.Equal(changed, world.People.Tasks(world.BoardId).Count(task => (int)task["percentComplete"]! == 50));
    }

    private Task<BoardWorld> StartAsync(bool honoursDetails) =>
        BoardWorld.StartAsync(azurite, ShippedSample.Read("plan.fr.docx").Plan!, lines: BoardLines.All, set: (PlannerStandIn planner) => planner.HonoursDetails = honoursDetails);
}
