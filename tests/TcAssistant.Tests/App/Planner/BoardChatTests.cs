using System.Text.Json.Nodes;
using TcAssistant.Plans;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

/// <summary>The board from the chat: it is chosen, shown and started there, and what differs is asked and told there.</summary>
public sealed class BoardChatTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_board_is_chosen_shown_and_started_and_says_when_it_is_ready()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite);
        var choose = await world.Ana.AskAsync("track this plan in Planner");
        var shown = Assert.Single(await world.Ana.PressAsync(choose, "Show what would happen"));
        Assert.Contains("would be created on", shown.Text, StringComparison.Ordinal);

        // A member sees it, and is told who may start it.
        Assert.Contains("the steward, Ana", Assert.Single(await world.Ben.PressAsync(shown, "Start")).Text, StringComparison.Ordinal);
        Assert.Empty(world.Boards);

        Assert.Contains("0 of", Assert.Single(await world.Ana.PressAsync(shown, "Start")).Text, StringComparison.Ordinal);
        await world.PassAsync();

        var board = Assert.Single(world.Boards);
        Assert.Contains(world.Planner.People.Tasks(board), task => ((string)task["title"]!).StartsWith("II.3.1 ", StringComparison.Ordinal));
        Assert.Contains("is in step with the plan", (await world.Ben.AskAsync("where is the Planner board?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_moved_on_the_board_are_told_together_the_next_morning_and_once()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        world.Move("II.3.1", "2000-06-20");
        world.Move("II.3.2", "2000-06-21");
        await world.PassAsync();
        world.Move("II.3.2", "2000-06-22");
        await world.PassAsync();
        Assert.Empty(world.Posts);

        // Not before the morning of the next day.
        world.Time.SetUtcNow(new(2000, 4, 18, 6, 30, 0, TimeSpan.Zero));
        await world.PassAsync();
        Assert.Empty(world.Posts);

        world.Time.SetUtcNow(new(2000, 4, 18, 7, 30, 0, TimeSpan.Zero));
        await world.PassAsync();
        await world.PassAsync();
        var told = Assert.Single(world.Posts);
        Assert.Contains("20 June 2000", told.Text, StringComparison.Ordinal);
        Assert.Contains("22 June 2000", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("21 June 2000", told.Text, StringComparison.Ordinal);
        Assert.Contains("31 May 2000", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_certainly_not_said_is_said_with_the_next_look()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        world.Move("II.3.1", "2000-06-20");
        await world.PassAsync();
        world.Time.SetUtcNow(new(2000, 4, 18, 7, 30, 0, TimeSpan.Zero));
        world.Connector.Injections.Enqueue(Injection.Error(429, "Throttled", retryAfter: "3600"));

        await world.PassAsync();
        Assert.Empty(world.Posts);

        world.Time.Advance(TimeSpan.FromHours(2));
        await world.PassAsync();
        Assert.Contains("20 June 2000", Assert.Single(world.Posts).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Keep the plan’s", "the plan’s is kept", true)]
    [InlineData("Take Planner’s", "Planner’s stays", false)]
    public async Task A_changed_title_is_asked_about_once_and_the_decision_sticks(string button, string said, bool keeps)
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        var before = world.TitleOf("II.3.1");
        world.Change("II.3.1", new() { ["title"] = "II.3.1 Something else" });
        await world.PassAsync();
        await world.PassAsync();
        var asked = Assert.Single(world.Posts);
        Assert.Contains("II.3.1 Something else", asked.Text, StringComparison.Ordinal);

        // Not the steward's to decide for a member.
        Assert.Contains("the steward, Ana", Assert.Single(await world.Ben.PressAsync(asked, button)).Text, StringComparison.Ordinal);
        Assert.Contains(said, Assert.Single(await world.Ana.PressAsync(asked, button)).Text, StringComparison.Ordinal);
        await world.PassAsync();
        await world.PassAsync();

        Assert.Equal(keeps ? before : "II.3.1 Something else", world.TitleOf("II.3.1"));
        Assert.Single(world.Posts);
    }

    [Theory]
    [InlineData("Make it again", true)]
    [InlineData("Leave it without", false)]
    public async Task A_deleted_task_is_asked_about_once(string button, bool again)
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        world.Planner.People.Delete(world.TaskOf("II.3.1")!);
        await world.PassAsync();
        await world.PassAsync();
        var asked = Assert.Single(world.Posts);
        Assert.Null(world.TaskOf("II.3.1"));

        await world.Ana.PressAsync(asked, button);
        await world.PassAsync();
        await world.PassAsync();

        Assert.Equal(again, world.TaskOf("II.3.1") is not null);
        Assert.Single(world.Posts);
    }

    [Fact]
    public async Task Completed_on_the_board_is_done_in_the_chat_and_told_when_asked()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        world.Change("II.3.1", new() { ["percentComplete"] = 100 });
        await world.PassAsync();

        Assert.Contains("done", (await world.Ben.AskAsync("what is the status of II.3.1?")).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("II.3.1", (await world.Ben.AskAsync("what changed in Planner this week?")).Text, StringComparison.Ordinal);
        Assert.Empty(world.Posts);
    }

    [Fact]
    public async Task Permission_withdrawn_is_said_once_and_granted_again_it_goes_on()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        world.Planner.IsPermitted = false;
        await world.PassAsync();
        await world.PassAsync();
        Assert.Contains("waits", Assert.Single(world.Posts).Text, StringComparison.Ordinal);

        world.Planner.IsPermitted = true;
        world.Change("II.3.1", new() { ["percentComplete"] = 100 });
        await world.PassAsync();

        Assert.Contains("done", (await world.Ana.AskAsync("what is the status of II.3.1?")).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Single(world.Posts);
    }

    [Fact]
    public async Task Stopped_it_is_left_as_it_is()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        Assert.Contains("the steward, Ana", (await world.Ben.AskAsync("stop tracking")).Text, StringComparison.Ordinal);
        Assert.Contains("no longer followed", (await world.Ana.AskAsync("stop tracking")).Text, StringComparison.Ordinal);

        world.Change("II.3.1", new() { ["percentComplete"] = 100 });
        await world.PassAsync();

        Assert.DoesNotContain("done", (await world.Ana.AskAsync("what is the status of II.3.1?")).Text, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(world.TaskOf("II.3.1"));
    }

    [Fact]
    public async Task Completed_with_several_dates_it_is_asked_which_is_meant()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        world.Change("II.1.1", new() { ["percentComplete"] = 100 });
        await world.PassAsync();
        await world.PassAsync();

        var asked = Assert.Single(world.Posts);
        Assert.Contains("II.1.1", asked.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("done", (await world.Ben.AskAsync("status of II.1.1?")).Text, StringComparison.OrdinalIgnoreCase);

        await world.Ana.PressAsync(asked, "All of it is done");
        await world.PassAsync();

        Assert.Contains("done", (await world.Ben.AskAsync("status of II.1.1?")).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Single(world.Posts);
    }

    [Fact]
    public async Task What_is_done_on_the_board_nobody_is_reminded_of()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        await world.Ana.AskAsync("remind us here");
        world.Change("II.3.1", new() { ["percentComplete"] = 100 });
        await world.PassAsync();

        var card = await world.RemindedAsync("2000-05-01T07:00:30Z");

        Assert.Equal("In 30 days: II.3.2, II.3.4", card.Summary);
        Assert.DoesNotContain("II.3.1", card.Text, StringComparison.Ordinal);
    }

    /// <summary>A week before they are called; on the day Planner writes to them itself, where they are assigned there.</summary>
    [Theory]
    [InlineData("2000-05-24T07:00:30Z", true, true)]
    [InlineData("2000-05-31T07:00:30Z", true, false)]
    [InlineData("2000-05-31T07:00:30Z", false, true)]
    public async Task Where_Planner_reminds_an_owner_on_the_day_the_card_does_not_call_them(string at, bool assigned, bool called)
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        await world.Ana.AskAsync("remind us here");
        await world.AssignAsync("II.3.1", BoardWorld.Ben);
        if (assigned)
        {
            world.Change("II.3.1", new() { ["assignments"] = new JsonObject { [BoardWorld.Ben.Id] = new JsonObject { ["@odata.type"] = "#microsoft.graph.plannerAssignment", ["orderHint"] = " !" } } });
        }

        await world.PassAsync();

        var card = await world.RemindedAsync(at);

        Assert.Equal(called, card.Text.Contains("<at>Ben</at>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plan_with_more_issues_than_a_board_has_buckets_is_sorted_by_part()
    {
        var plan = Some.Plan(1) is var one && one.Parts[0] is var part ? one with
        {
            Parts = [.. Enumerable.Range(1, 2).Select(number => new string('I', number)).Select(number => part with
            {
                Number = number,
                Title = $"Part {number}",
                Issues = [.. Enumerable.Range(1, 101).Select(place => new IssueId(number, $"{place}", null)).Select(id => part.Issues[0] with
                {
                    Id = id, Number = id.Number, Lines = [part.Issues[0].Lines[0] with { Id = new(id, 1), Text = $"Do it {id}" }],
                })],
            })],
        } : throw new InvalidOperationException();
        await using var world = await BoardChatWorld.StartAsync(azurite, plan: plan);
        await world.Ana.PressAsync(await world.ShownAsync(), "Start");
        for (var look = 0; look < 12 && (world.Boards.Count == 0 || world.Planner.People.Tasks(world.Boards[0]).Count < 202); look++)
        {
            await world.PassAsync();
        }

        var tasks = world.Planner.People.Tasks(world.Boards[0]);
        Assert.Equal(202, tasks.Count);
        Assert.Equal(2, tasks.Select(task => (string)task["bucketId"]!).Distinct().Count());
        Assert.All(tasks.GroupBy(task => (string)task["bucketId"]!), bucket => Assert.Single(bucket.Select(task => ((string)task["title"]!).Split('.')[0]).Distinct()));
    }
}
