using System.Text.Json.Nodes;
using Azure.Identity;
using TcAssistant.App.Planner;
using TcAssistant.Local.Planner;
using TcAssistant.Sync;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

/// <summary>What goes wrong between a plan and its board: nobody's word is lost, and one thing that fails keeps nothing else waiting.</summary>
public sealed class BoardTroubleTests(AzuriteFixture azurite)
{
    private const string Line = "I.1.a.1";

    [Fact]
    public async Task What_is_said_during_a_look_is_a_conflict()
    {
        await using var world = await InStepAsync();
        world.People.Change(IdOf(world, Line), new() { ["assignments"] = new JsonObject { [BoardWorld.Ben.Id] = new JsonObject { ["@odata.type"] = "#microsoft.graph.plannerAssignment", ["orderHint"] = " !" } } });
        var met = 0;
        world.Planner.Fault = (method, path) =>
        {
            // The plan was read by now, and the board is being read.
            if (method == "GET" && path.EndsWith("/tasks", StringComparison.Ordinal) && met++ == 0)
            {
                world.ChangeAsync(Line, new Change.Assigned(BoardWorld.Ana.Name, BoardWorld.Ana.Id)).GetAwaiter().GetResult();
            }

            return null;
        };
        await world.PassAsync();
        await world.SettleAsync();

        Assert.Equal(BoardWorld.Ana.Id, (await world.StateAsync(Line))!.OwnerId);
        var said = Assert.Single((await StateOf(world)).Sayings.Values).Value;
        Assert.Equal((SayingKind.Conflict, TaskField.Assignees, "Ana", "Ben"), (said.Kind, said.Field, said.Ours, said.Theirs));
    }

    [Theory]
    [InlineData(400, "", ParkReason.Refused)]
    [InlineData(403, "", ParkReason.TaskNotPermitted)]
    [InlineData(403, "MaximumAssigneesInTasks", ParkReason.TaskFull)]
    [InlineData(403, "MaximumChecklistItemsOnTask", ParkReason.TaskFull)]
    [InlineData(403, "MaximumReferencesOnTask", ParkReason.TaskFull)]
    [InlineData(403, "MaximumTasksAssignedToUser", ParkReason.AssignedTasks)]
    public async Task One_refused_line_keeps_no_other_waiting(int status, string code, ParkReason reason)
    {
        await using var world = await BoardWorld.StartAsync(azurite, Some.Plan(25));
        var met = 0;
        world.Planner.Fault = (method, path) => (method, path) == ("POST", "planner/tasks") && met++ == 3 ? new(status, code) : null;
        await world.PassAsync();
        await world.PassAsync();
        Assert.Equal(24, world.People.Tasks(world.BoardId).Count);
        var state = await StateOf(world);
        var said = Assert.Single(state.Sayings.Values).Value;
        Assert.Equal(((ParkReason?)null, SayingKind.Refused, reason, "I.1.a.4"), (state.Board.Parked, said.Kind, said.Reason, said.Shown));

        // Not at once, but by itself.
        await world.PassAsync(minutes: 61);
        await world.SettleAsync();
        Assert.Equal(25, world.People.Tasks(world.BoardId).Count);
        Assert.Empty((await StateOf(world)).Board.Refusals);

        // And the same of what is written to a task that is there.
        var task = $"planner/tasks/{IdOf(world, "I.1.a.7")}";
        world.Planner.Fault = (method, path) => (method, path) == ("PATCH", task) ? new(status, code) : null;
        var lines = (await world.TrackedAsync()).Plan.Lines.Select(line => line.Key!.Value).ToList();
        await world.Sound.Plans.ChangeAsync(world.Plan, lines, new Change.Finished(), new(BoardWorld.Ana, world.Time.GetUtcNow(), new(2000, 4, 17)), "all");
        await world.PassAsync();
        await world.PassAsync();
        await world.PassAsync(minutes: 61);
        Assert.Equal(24, world.People.Tasks(world.BoardId).Count(one => (int)one["percentComplete"]! == 100));
        var told = (await StateOf(world)).Sayings.Values.Select(saying => saying.Value).ToList();
        Assert.Equal(["I.1.a.4", "I.1.a.7"], told.Select(saying => saying.Shown).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2000-07-20", "2000-08-01")]
    [InlineData("2000-08-01", null)]
    public async Task After_a_refused_date_what_somebody_sets_is_theirs(string first, string? then)
    {
        await using var world = await InStepAsync();
        world.Planner.Fault = (method, path) => (method, path) == ("PATCH", $"planner/tasks/{IdOf(world, Line)}") ? new(403) : null;
        await world.ChangeAsync(Line, new Change.Accepted(null, new(new(2000, 7, 1), new(2000, 7, 20), "GB.2")));
        await world.PassAsync();
        await world.PassAsync();
        world.Planner.Fault = null;

        foreach (var day in new[] { first, then }.OfType<string>())
        {
            world.People.Change(IdOf(world, Line), new() { ["dueDateTime"] = day + "T10:00:00Z" });
            await world.PassAsync(minutes: 61);
            await world.SettleAsync();
        }

        // What was sent and refused is forgotten with the first that both sides have.
        Assert.Equal(new DateOnly(2000, 8, 1), (await world.StateAsync(Line))!.Milestones.Single().Expected);
        var state = await StateOf(world);
        Assert.Equal([SayingKind.Moved, SayingKind.Refused], state.Sayings.Values.Select(saying => saying.Value.Kind).Order());
        Assert.All(state.Links.Values, link => Assert.Empty(link.Value.Link.Sent));
    }

    [Fact]
    public async Task Where_nothing_may_be_written_it_is_the_board_that_waits()
    {
        await using var world = await InStepAsync();
        world.Planner.Fault = (method, _) => method == "PATCH" ? new(403) : null;
        foreach (var line in (string[])[Line, "I.1.a.2"])
        {
            await world.ChangeAsync(line, new Change.Finished());
        }

        Assert.Equal(BoardPass.Parked, await world.PassAsync());
        await world.PassAsync();
        Assert.Equal(ParkReason.PermissionRevoked, Assert.Single((await StateOf(world)).Sayings.Values).Value.Reason);
    }

    [Fact]
    public async Task Without_a_token_the_board_waits_is_told_of_once_and_goes_on()
    {
        await using var world = await InStepAsync();
        var other = world.ProgramAs(new Refusing(new AuthenticationFailedException("The secret has expired.")));
        Assert.Equal(BoardPass.Parked, await world.PassAsync(other));
        Assert.Equal(BoardPass.Parked, await world.PassAsync(other));
        Assert.Equal(ParkReason.NoToken, Assert.Single((await StateOf(world)).Sayings.Values).Value.Reason);

        Assert.Equal(BoardPass.Done, await world.PassAsync());
        Assert.Null((await StateOf(world)).Board.Parked);
    }

    [Fact]
    public async Task Two_live_programs_make_each_task_once()
    {
        await using var world = await BoardWorld.StartAsync(azurite, Some.Plan(3));

        // The lease is more than half over before the tasks are made.
        world.Planner.Fault = (_, path) => path == "$batch" ? PlannerFault.Throttled("600") : null;
        await world.PassAsync();
        world.Time.Advance(TimeSpan.FromSeconds(110));

        var (other, met, isBusy) = (world.Program(), 0, false);
        world.Planner.Fault = (method, path) =>
        {
            if ((method, path) != ("POST", "planner/tasks") || isBusy)
            {
                return null;
            }

            if (met++ < 12)
            {
                return PlannerFault.Throttled("25");
            }

            // While the answer is on its way the other looks, twice.
            isBusy = true;
            other.Work.PassAsync(world.Plan, default).GetAwaiter().GetResult();
            other.Work.PassAsync(world.Plan, default).GetAwaiter().GetResult();
            isBusy = false;
            return null;
        };
        await world.Sound.Work.PassAsync(world.Plan, default);
        await world.SettleAsync();

        Assert.Equal(3, world.People.Tasks(world.BoardId).Count);
    }

    [Fact]
    public async Task A_line_added_to_long_notes_comes_back()
    {
        await using var world = await InStepAsync();
        var description = (string)world.Task(Line)["details"]!["description"]!;
        var notes = string.Join('\n', Enumerable.Range(1, 60).Select(at => $"{at}. The budget office was asked for the figures of the year"));
        await NoteAsync($"{description}\r\n{notes}");
        await NoteAsync($"{description}\r\n{notes}\r\nCall the field offices");

        Assert.Equal(2, (await world.StateAsync(Line))!.Notes!.Count);
        Assert.Equal("Call the field offices", (await world.StateAsync(Line))!.Notes![^1].Text);

        async Task NoteAsync(string text)
        {
            world.People.ChangeDetails(IdOf(world, Line), new() { ["description"] = text });
            await world.PassAsync(minutes: 61);
            await world.SettleAsync();
        }
    }

    [Fact]
    public async Task A_task_moved_to_another_board_is_not_written()
    {
        await using var world = await InStepAsync();
        var (task, elsewhere) = (IdOf(world, Line), world.People.AddBoard(BoardWorld.Group, "Another"));
        world.People.MoveTask(task, elsewhere, world.People.AddBucket(elsewhere, "Theirs"));
        await world.ChangeAsync(Line, new Change.Finished());
        await world.SettleAsync();

        Assert.Equal(0, (int)world.People.Task(task)!["percentComplete"]!);
        Assert.Equal(SayingKind.Deleted, Assert.Single((await StateOf(world)).Sayings.Values).Value.Kind);
    }

    [Fact]
    public async Task Details_that_were_changed_meanwhile_are_read_again_at_once()
    {
        await using var world = await InStepAsync();
        world.Planner.MergesOldETags = false;
        var description = (string)world.Task(Line)["details"]!["description"]!;
        world.People.ChangeDetails(IdOf(world, Line), new() { ["description"] = description + "\r\nAsked" });
        await world.Sound.Plans.ImportAsync(new(world.Plan.Scope, Some.Plan(3, text: "Do this"), BoardWorld.Ana, world.Time.GetUtcNow(), "import-2") { Onto = world.Plan.Key });
        await world.PassAsync();
        await world.PassAsync();

        Assert.StartsWith("Do this 1", (string)world.Task(Line)["details"]!["description"]!, StringComparison.Ordinal);
        Assert.EndsWith("Asked", (string)world.Task(Line)["details"]!["description"]!, StringComparison.Ordinal);
        Assert.Equal("Asked", (await world.StateAsync(Line))!.Notes!.Single().Text);
    }

    private async Task<BoardWorld> InStepAsync()
    {
        var world = await BoardWorld.StartAsync(azurite, Some.Plan(3));
        await world.SettleAsync();
        return world;
    }

    private static string IdOf(BoardWorld world, string line) => (string)world.Task(line)["id"]!;

    private static async Task<BoardState> StateOf(BoardWorld world) => (await world.Sound.Store.ReadAsync(world.Plan, default))!;
}
