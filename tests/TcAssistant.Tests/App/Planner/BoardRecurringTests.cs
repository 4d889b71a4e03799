using TcAssistant.App.Planner;
using TcAssistant.Languages;
using TcAssistant.Local.Planner;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

/// <summary>Lines that come round: the completed task stays, and the next one follows, whatever happens between.</summary>
public sealed class BoardRecurringTests(AzuriteFixture azurite)
{
    private const string Line = "I.1.a.1";

    [Fact]
    public async Task A_completed_task_of_a_line_that_recurs_is_followed_by_the_next()
    {
        await using var world = await YearlyAsync();
        var first = world.Task(Line);
        Assert.StartsWith("2000-05-31", (string)first["dueDateTime"]!, StringComparison.Ordinal);

        Complete(world, 100);
        await world.SettleAsync();
        await world.SettleAsync();

        var tasks = world.Tasks()[Line].OrderBy(task => (string)task["dueDateTime"]!, StringComparer.Ordinal).ToList();
        Assert.Equal([("2000-05-31", 100), ("2001-05-31", 0)], tasks.Select(task => (((string)task["dueDateTime"]!)[..10], (int)task["percentComplete"]!)));
        Assert.Equal((string)first["id"]!, (string)tasks[0]["id"]!);
        Assert.NotEqual(ReportedStatus.Done, (await world.StateAsync(Line))?.Status);
    }

    [Theory]
    [InlineData("a note", 2, 100, "2001-05-31")]
    [InlineData("opened again", 1, 50, "2000-05-31")]
    [InlineData("opened again, and the next one is somebody's by now", 2, 50, "2001-05-31")]
    [InlineData("deleted", 1, 0, "2001-05-31")]
    public async Task What_happens_to_a_completed_task_while_the_making_of_the_next_is_in_doubt(string what, int tasks, int percent, string followed)
    {
        await using var world = await YearlyAsync();
        var first = (string)world.Task(Line)["id"]!;
        world.Planner.Fault = (method, path) => (method, path) == ("POST", "planner/tasks") ? PlannerFault.Lost(takesFirst: true) : null;
        Complete(world, 100);
        for (var look = 0; look < 6 && (await world.Sound.Store.ReadAsync(world.Plan, default))!.Makings.Count == 0; look++)
        {
            await world.PassAsync();
        }

        world.Planner.Fault = null;
        var next = (string)Assert.Single(world.Tasks()[Line], task => (string)task["id"]! != first)["id"]!;
        if (what == "a note")
        {
            world.People.ChangeDetails(first, new() { ["description"] = $"{(string)world.Task(Line)["details"]!["description"]!}\r\nAsk Ben." });
        }
        else if (what == "deleted")
        {
            world.People.Delete(first);
        }
        else
        {
            Complete(world, 50);
            if (what.Contains("somebody's", StringComparison.Ordinal))
            {
                world.People.Change(next, new() { ["priority"] = 1 });
                world.People.ChangeDetails(next, new() { ["description"] = "Mine." });
            }
        }

        await world.SettleAsync();
        await world.PassAsync();

        var state = (await world.Sound.Store.ReadAsync(world.Plan, default))!;
        var link = Assert.Single(state.Links.Values).Value;
        Assert.Equal(tasks, world.Tasks()[Line].Count());
        Assert.StartsWith(followed, (string)world.Tasks()[Line].Single(task => (string)task["id"]! == link.Task)["dueDateTime"]!, StringComparison.Ordinal);
        Assert.Equal(percent, (int)world.Task(Line)["percentComplete"]!);
        Assert.Equal(what == "a note", (await world.StateAsync(Line))?.Notes?.Any(note => note.Text == "Ask Ben.") == true);
        Assert.DoesNotContain(state.Sayings.Values, saying => saying.Value.Kind == SayingKind.Deleted);
    }

    private static void Complete(BoardWorld world, int percent) => world.People.Change((string)world.Task(Line)["id"]!, new() { ["percentComplete"] = percent });

    private async Task<BoardWorld> YearlyAsync()
    {
        var world = await BoardWorld.StartAsync(azurite, Some.Plan(1, timetable: Timetable.Read("every year, by 31 May", Language.English, new Anchor(new(1999, 9, 28)))));
        await world.SettleAsync();
        return world;
    }
}
