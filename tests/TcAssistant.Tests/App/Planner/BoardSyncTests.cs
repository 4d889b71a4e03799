using System.Text.Json.Nodes;
using TcAssistant.App.Planner;
using TcAssistant.Local.Planner;
using TcAssistant.Sync;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

/// <summary>A plan and its board, with the stand-in for Planner and real storage: what changes on one side comes to the other.</summary>
public sealed class BoardSyncTests(AzuriteFixture azurite)
{
    private const string Line = "I.1.a.1";

    [Fact]
    public async Task A_task_says_what_the_line_says()
    {
        await using var world = await InStepAsync();
        var task = world.Task(Line);

        Assert.StartsWith("I.1.a.1 Do it 1", (string)task["title"]!, StringComparison.Ordinal);
        Assert.StartsWith("2000-05-31", (string)task["dueDateTime"]!, StringComparison.Ordinal);
        Assert.Contains("Do it 1", (string)task["details"]!["description"]!, StringComparison.Ordinal);
        Assert.Contains("lines/", Uri.UnescapeDataString(task["details"]!["references"]!.AsObject().Single().Key), StringComparison.Ordinal);
        Assert.Single(task["appliedCategories"]!.AsObject());
    }

    [Fact]
    public async Task Completed_on_the_board_is_done_in_the_plan_and_reopened_it_is_open()
    {
        await using var world = await InStepAsync();
        Change(world, ("percentComplete", 100));
        await world.SettleAsync();
        Assert.Equal(ReportedStatus.Done, (await world.StateAsync(Line))!.Status);

        Change(world, ("percentComplete", 50));
        await world.SettleAsync();
        Assert.Equal(ReportedStatus.UnderWay, (await world.StateAsync(Line))!.Status);
        var audit = await world.Sound.Plans.HistoryAsync(world.Plan, await world.KeyAsync(Line));
        Assert.All(audit.Where(entry => entry.Kind == AuditKind.StatusReported), entry => Assert.StartsWith(BoardApply.Operation, entry.Operation, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Done_in_the_plan_is_completed_on_the_board()
    {
        await using var world = await InStepAsync();
        await world.ChangeAsync(Line, new Change.Finished());
        await world.SettleAsync();

        Assert.Equal(100, (int)world.Task(Line)["percentComplete"]!);
    }

    [Fact]
    public async Task A_date_that_was_moved_is_expected_and_told_once()
    {
        await using var world = await InStepAsync();
        Change(world, ("dueDateTime", "2000-06-15T10:00:00Z"));
        await world.SettleAsync();

        Assert.Equal(new DateOnly(2000, 6, 15), (await world.StateAsync(Line))!.Milestones.Single().Expected);
        Assert.StartsWith("2000-06-15", (string)world.Task(Line)["dueDateTime"]!, StringComparison.Ordinal);
        var said = Assert.Single((await world.Sound.Store.ReadAsync(world.Plan, default))!.Sayings.Values).Value;
        Assert.Equal((SayingKind.Moved, new DateOnly(2000, 5, 31), new DateOnly(2000, 6, 15)), (said.Kind, said.InForce, said.Expected));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_changed_title_is_asked_about_once_and_the_decision_sticks(bool keepsPlan)
    {
        await using var world = await InStepAsync();
        var before = (string)world.Task(Line)["title"]!;
        Change(world, ("title", "I.1.a.1 Otherwise"));
        await world.SettleAsync();
        Assert.Equal("I.1.a.1 Otherwise", (string)world.Task(Line)["title"]!);
        var state = (await world.Sound.Store.ReadAsync(world.Plan, default))!;
        var said = Assert.Single(state.Sayings.Values).Value;
        Assert.Equal((SayingKind.Conflict, TaskField.Title, "I.1.a.1 Otherwise"), (said.Kind, said.Field, said.Theirs));

        var key = await world.KeyAsync(Line);
        var decided = new BoardWrites();
        decided.Links[key] = state.Links[key].Value.With(BoardSync.Decided(state.Links[key].Value.Link, TaskField.Title, keepsPlan));
        Assert.True(await world.Sound.Store.SaveAsync(state, decided, default));
        await world.SettleAsync();

        Assert.Equal(keepsPlan ? before : "I.1.a.1 Otherwise", (string)world.Task(Line)["title"]!);
        Assert.Single((await world.Sound.Store.ReadAsync(world.Plan, default))!.Sayings);
    }

    [Fact]
    public async Task Notes_below_the_line_come_back_and_stay()
    {
        await using var world = await InStepAsync();
        var description = (string)world.Task(Line)["details"]!["description"]!;
        world.People.ChangeDetails((string)world.Task(Line)["id"]!, new() { ["description"] = description + "\r\nAsked the budget office" });
        await world.PassAsync(minutes: 61);
        await world.SettleAsync();

        Assert.Equal("Asked the budget office", (await world.StateAsync(Line))!.Notes!.Single().Text);
        Assert.EndsWith("Asked the budget office", (string)world.Task(Line)["details"]!["description"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assigned_on_the_board_is_the_owner_and_the_other_way_round()
    {
        await using var world = await InStepAsync();
        Change(world, ("assignments", new JsonObject { [BoardWorld.Ben.Id] = new JsonObject { ["@odata.type"] = "#microsoft.graph.plannerAssignment", ["orderHint"] = " !" } }));
        await world.SettleAsync();
        Assert.Equal(("Ben", BoardWorld.Ben.Id), ((await world.StateAsync(Line))!.Owner, (await world.StateAsync(Line))!.OwnerId));

        await world.ChangeAsync("I.1.a.2", new Change.Assigned(BoardWorld.Ana.Name, BoardWorld.Ana.Id));
        await world.SettleAsync();
        Assert.Equal([BoardWorld.Ana.Id], world.Task("I.1.a.2")["assignments"]!.AsObject().Select(person => person.Key));
    }

    [Fact]
    public async Task A_deleted_task_is_asked_about_once_and_not_made_again()
    {
        await using var world = await InStepAsync();
        world.People.Delete((string)world.Task(Line)["id"]!);
        await world.SettleAsync();
        await world.PassAsync();

        Assert.Equal(2, world.People.Tasks(world.BoardId).Count);
        Assert.Equal(SayingKind.Deleted, Assert.Single((await world.Sound.Store.ReadAsync(world.Plan, default))!.Sayings.Values).Value.Kind);
    }

    [Fact]
    public async Task A_line_that_left_the_plan_leaves_its_task_completed_with_a_note()
    {
        await using var world = await InStepAsync();
        var gone = (string)world.Task("I.1.a.3")["id"]!;
        await world.Sound.Plans.ImportAsync(new(world.Plan.Scope, Some.Plan(2), BoardWorld.Ana, world.Time.GetUtcNow(), "import-2") { Onto = world.Plan.Key });
        await world.SettleAsync();

        var task = world.People.Task(gone)!;
        Assert.Equal(100, (int)task["percentComplete"]!);
        Assert.DoesNotContain("Do it 3", ((string)task["details"]!["description"]!).Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone", ParkReason.BoardGone)]
    [InlineData("premium", ParkReason.BoardGone)]
    [InlineData("moved", ParkReason.BoardMoved)]
    [InlineData("revoked", ParkReason.PermissionRevoked)]
    public async Task A_board_that_cannot_be_reached_waits_is_told_of_once_and_goes_on(string what, ParkReason reason)
    {
        await using var world = await InStepAsync();
        Set(isThere: false);
        Assert.Equal(BoardPass.Parked, await world.PassAsync());
        Assert.Equal(BoardPass.Parked, await world.PassAsync());
        var state = (await world.Sound.Store.ReadAsync(world.Plan, default))!;
        Assert.Equal(reason, state.Board.Parked);
        Assert.Equal((SayingKind.Parked, reason), (Assert.Single(state.Sayings.Values).Value.Kind, state.Sayings.Values.Single().Value.Reason));

        if (what == "premium")
        {
            return;
        }

        Set(isThere: true);
        Assert.Equal(BoardPass.Done, await world.PassAsync());
        Assert.Null((await world.Sound.Store.ReadAsync(world.Plan, default))!.Board.Parked);
        Assert.Equal(3, world.People.Tasks(world.BoardId).Count);

        void Set(bool isThere)
        {
            switch (what)
            {
                case "gone":
                    world.People.DeleteGroup(BoardWorld.Group, restore: isThere);
                    break;
                case "premium":
                    world.People.MakePremium(world.BoardId);
                    break;
                case "moved":
                    world.People.Move(world.BoardId, isThere ? BoardWorld.Group : null);
                    break;
                default:
                    world.Planner.IsPermitted = isThere;
                    break;
            }
        }
    }

    [Theory]
    [InlineData("MaximumActiveTasksInProject", ParkReason.ActiveTasks)]
    [InlineData("MaximumTasksCreatedByUser", ParkReason.CreatedTasks)]
    [InlineData("MaximumTasksInProject", ParkReason.Tasks)]
    [InlineData("MaximumProjectsOwnedByUser", ParkReason.Refused)]
    public async Task A_full_board_waits_and_goes_on_once_there_is_room(string code, ParkReason reason)
    {
        await using var world = await BoardWorld.StartAsync(azurite, Some.Plan(3));
        world.Planner.Fault = (method, path) => (method, path) == ("POST", "planner/tasks") && world.People.Tasks(world.BoardId).Count >= 2 ? new PlannerFault(403, code) : null;
        Assert.Equal(BoardPass.Parked, await world.PassAsync());
        var state = (await world.Sound.Store.ReadAsync(world.Plan, default))!;
        Assert.Equal((reason, 2, 0), (state.Board.Parked, state.Links.Count, state.Makings.Count));

        // Not tried again at once, but what is there is kept in step.
        world.Planner.Fault = null;
        Change(world, ("percentComplete", 100));
        await world.PassAsync();
        Assert.Equal(2, world.People.Tasks(world.BoardId).Count);
        Assert.Equal(ReportedStatus.Done, (await world.StateAsync(Line))!.Status);

        await world.PassAsync(minutes: 61);
        await world.SettleAsync();
        Assert.Equal(3, world.People.Tasks(world.BoardId).Count);
        Assert.Null((await world.Sound.Store.ReadAsync(world.Plan, default))!.Board.Parked);
        Assert.Single((await world.Sound.Store.ReadAsync(world.Plan, default))!.Sayings);
    }

    [Fact]
    public async Task Two_programs_do_not_keep_one_board()
    {
        await using var world = await InStepAsync();
        var other = world.Program();

        Assert.Equal(BoardPass.Elsewhere, await world.PassAsync(other, minutes: 0));
        Assert.Equal(BoardPass.Done, await world.PassAsync(minutes: 0));
        Assert.Equal(BoardPass.Done, await world.PassAsync(other, minutes: 4));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_task_whose_making_was_lost_is_found_and_not_made_twice(bool carriedOut)
    {
        await using var world = await BoardWorld.StartAsync(azurite, Some.Plan(3), set: planner => planner.Lag = TimeSpan.FromSeconds(4));
        var met = 0;
        world.Planner.Fault = (method, path) => (method, path) == ("POST", "planner/tasks") && met++ == 1 ? PlannerFault.Lost(carriedOut) : null;
        await world.PassAsync();
        Assert.Single((await world.Sound.Store.ReadAsync(world.Plan, default))!.Makings);

        await world.SettleAsync();
        Assert.Equal(3, world.People.Tasks(world.BoardId).Count);
        Assert.Equal(3, (await world.Sound.Store.ReadAsync(world.Plan, default))!.Links.Count);
    }

    private static void Change(BoardWorld world, params ReadOnlySpan<(string Name, JsonNode Value)> changes)
    {
        var body = new JsonObject();
        foreach (var (name, value) in changes)
        {
            body[name] = value;
        }

        world.People.Change((string)world.Task(Line)["id"]!, body);
    }

    private async Task<BoardWorld> InStepAsync()
    {
        var world = await BoardWorld.StartAsync(azurite, Some.Plan(3));
        await world.SettleAsync();
        return world;
    }
}
