using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TcAssistant.Local.Planner;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

/// <summary>What people are told where something goes wrong with a board, or where there is something to choose.</summary>
public sealed class BoardTroubleChatTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_new_board_that_is_not_listed_yet_is_not_called_gone()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite);
        world.Planner.Lag = TimeSpan.FromSeconds(45);
        var shown = await world.ShownAsync();
        await world.Ana.PressAsync(shown, "Start");

        await world.PassAsync();
        Assert.Empty(world.Posts);
        Assert.Contains("0 of", (await world.Ana.AskAsync("where is the Planner board?")).Text, StringComparison.Ordinal);

        world.Planner.Lag = TimeSpan.Zero;
        await world.PassAsync();
        Assert.NotNull(world.TaskOf("II.3.1"));
        Assert.Empty(world.Posts);
    }

    [Fact]
    public async Task A_board_whose_making_was_lost_is_made_once()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite);
        world.Planner.Lag = TimeSpan.FromSeconds(20);
        var shown = await world.ShownAsync();
        world.Planner.Fault = (method, path) => (method, path) == ("POST", "planner/plans") ? PlannerFault.Lost(takesFirst: true) : null;
        Assert.Contains("did not say whether", Assert.Single(await world.Ana.PressAsync(shown, "Start")).Text, StringComparison.Ordinal);
        Assert.Contains("did not say whether", Assert.Single(await world.Ana.PressAsync(shown, "Start")).Text, StringComparison.Ordinal);

        (world.Planner.Fault, world.Planner.Lag) = (null, TimeSpan.Zero);
        world.Time.Advance(TimeSpan.FromMinutes(3));
        Assert.Contains("0 of", Assert.Single(await world.Ana.PressAsync(shown, "Start")).Text, StringComparison.Ordinal);
        Assert.Single(world.Planner.Writes, write => write == "POST planner/plans");
        await world.PassAsync();
        Assert.NotNull(world.TaskOf("II.3.1"));
    }

    [Theory]
    [InlineData(403, "MaximumProjectsOwnedByUser", "as many as it may")]
    [InlineData(400, "", "refused to make the board")]
    public async Task Why_a_board_was_not_made_is_said(int status, string code, string said)
    {
        await using var world = await BoardChatWorld.StartAsync(azurite);
        var shown = await world.ShownAsync();
        world.Planner.Fault = (method, path) => (method, path) == ("POST", "planner/plans") ? new(status, code) : null;
        Assert.Contains(said, Assert.Single(await world.Ana.PressAsync(shown, "Start")).Text, StringComparison.Ordinal);

        world.Planner.Fault = null;
        Assert.Contains("0 of", Assert.Single(await world.Ana.PressAsync(shown, "Start")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_today_includes_today_and_what_was_asked_and_decided()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        world.Change("II.3.1", new() { ["title"] = "II.3.1 Something else" });
        world.Planner.People.Delete(world.TaskOf("II.3.2")!);
        await world.PassAsync();

        var told = (await world.Ben.AskAsync("what changed in Planner today?")).Text;
        Assert.Contains("II.3.1  differs on the Planner board: title", told, StringComparison.Ordinal);
        Assert.Contains("II.3.2  its task is no longer", told, StringComparison.Ordinal);

        await world.Ana.PressAsync(world.Posts.First(post => post.HasButton("Keep the plan’s")), "Keep the plan’s");
        Assert.Contains("title: the plan’s is kept", (await world.Ben.AskAsync("what changed in Planner today?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_taken_back_is_not_told()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        world.Move("II.3.1", "2000-06-20");
        await world.PassAsync();
        world.Move("II.3.1", "2000-05-31");
        await world.PassAsync();

        world.Time.SetUtcNow(new(2000, 4, 18, 7, 30, 0, TimeSpan.Zero));
        await world.PassAsync();
        Assert.Empty(world.Posts);
    }

    [Fact]
    public async Task A_question_that_Teams_did_not_take_comes_the_next_day()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        world.Change("II.3.1", new() { ["title"] = "II.3.1 Something else" });
        world.Connector.Injections.Enqueue(Injection.Error(403, "BotDisabledByAdmin"));
        await world.PassAsync();
        await world.PassAsync();
        Assert.Empty(world.Posts);

        world.Time.SetUtcNow(new(2000, 4, 18, 9, 30, 0, TimeSpan.Zero));
        await world.PassAsync();
        Assert.Contains("II.3.1 Something else", Assert.Single(world.Posts).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_question_decides_nothing_about_a_newer_value_and_people_are_named()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        world.Change("II.3.1", new() { ["title"] = "II.3.1 First" });
        await world.PassAsync();
        var older = Assert.Single(world.Posts);
        world.Change("II.3.1", new() { ["title"] = "II.3.1 Second" });
        await world.PassAsync();
        var newer = world.Posts.Single(post => post.Text.Contains("Second", StringComparison.Ordinal));

        Assert.DoesNotContain("plan’s is kept", Assert.Single(await world.Ana.PressAsync(older, "Keep the plan’s")).Text, StringComparison.Ordinal);
        await world.PassAsync();
        Assert.Equal("II.3.1 Second", world.TitleOf("II.3.1"));

        Assert.Contains("II.3.1 Second", Assert.Single(await world.Ana.PressAsync(newer, "Keep the plan’s")).Text, StringComparison.Ordinal);
        await world.PassAsync();
        await world.PassAsync();
        Assert.DoesNotContain("Second", world.TitleOf("II.3.1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("link", 0)]
    [InlineData("create", 1)]
    [InlineData("leave", 0)]
    public async Task Link_create_or_leave(string choice, int beside)
    {
        await using var world = await BoardChatWorld.StartAsync(azurite);
        var board = world.Planner.People.AddBoard(BoardWorld.Group, "There");
        var own = world.Planner.People.AddTask(board, await world.TextOfAsync("II.3.1"), world.Planner.People.AddBucket(board, "Doing"));
        var shown = await world.ShownAsync(board);
        Assert.Contains("You already have one of these there", shown.Text, StringComparison.Ordinal);
        var button = shown.Buttons.Select(one => (string)one["title"]!).First(title => title.StartsWith(choice, StringComparison.OrdinalIgnoreCase));
        await world.Ana.PressAsync(shown, button);
        await world.PassAsync();
        await world.PassAsync();

        Assert.Equal(beside, world.Planner.People.Tasks(board).Count(task => ((string)task["title"]!).StartsWith("II.3.1 ", StringComparison.Ordinal)));

        // What becomes the line's says so; what does not stays as it is.
        Assert.Equal(choice == "link", ((string?)world.Planner.People.Task(own)!["details"]!["description"] ?? "").Length > 0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nobody_is_assigned_without_that_yes(bool yes)
    {
        await using var world = await BoardChatWorld.StartAsync(azurite);
        await world.AssignAsync("II.3.1", BoardWorld.Ben);
        var shown = await world.ShownAsync();
        Assert.Contains("Planner itself will write to 1 person", shown.Text, StringComparison.Ordinal);
        var starts = shown.Buttons.Where(button => (string)button["title"]! == "Start").ToList();
        await world.Ana.PressAsync(new Said("", new JsonObject { ["actions"] = new JsonArray(starts[yes ? 1 : 0].DeepClone()) }), "Start");
        await world.PassAsync();
        await world.PassAsync();

        string[] expected = yes ? [BoardWorld.Ben.Id] : [];
        Assert.Equal(expected, world.Planner.People.Task(world.TaskOf("II.3.1")!)!["assignments"]!.AsObject().Select(person => person.Key));
    }

    [Fact]
    public async Task A_premium_board_is_refused()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite);
        var board = world.Planner.People.AddBoard(BoardWorld.Group, "Premium");
        world.Planner.People.MakePremium(board);

        var refused = await world.ShownAsync(board);
        Assert.Contains("That board cannot be tracked", refused.Text, StringComparison.Ordinal);
        Assert.Contains("premium board", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("“”", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_is_shown()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite);
        var shown = await world.ShownAsync();
        var all = int.Parse(Regex.Match(shown.Text, @"(\d+) tasks would be created").Groups[1].Value, CultureInfo.InvariantCulture);
        world.Connector.Messages["pressed"] = new("19:channel@thread.tacv2", "pressed", null, []);
        var start = shown.Button("Start");
        await world.Ana.PressAsync((string)start["verb"]!, start["data"]!.DeepClone().AsObject(), "pressed");

        // What the message says whenever Planner is asked for something, and in the end.
        var (said, at) = (new List<string>(), new Lock());
        world.Planner.Fault = (_, _) =>
        {
            Note();
            return null;
        };
        await world.PassAsync();
        await world.PassAsync();
        Note();

        var steps = Enumerable.Range(1, all / 20).Select(step => step * 20).Append(all).Distinct().Select(done => $"{done} of {all}");
        Assert.Equal([.. steps, "is in step"], said);

        void Note()
        {
            lock (at)
            {
                if (world.Connector.Messages["pressed"] is { Activity.Count: > 0 } message && Regex.Match(SignedTeams.SaidBy(message).Text, @"\d+ of \d+|is in step") is { Success: true, Value: var text } && !said.Contains(text))
                {
                    said.Add(text);
                }
            }
        }
    }

    [Fact]
    public async Task A_board_that_was_moved_says_how_to_choose_another_and_that_works()
    {
        await using var world = await BoardChatWorld.StartAsync(azurite, tracked: true);
        world.Planner.People.Move(world.Boards[0], null);
        await world.PassAsync();
        Assert.Contains("say “stop tracking”, then “track this plan in Planner”", Assert.Single(world.Posts).Text, StringComparison.Ordinal);

        await world.Ana.AskAsync("stop tracking");
        Assert.True((await world.Ana.AskAsync("track this plan in Planner")).HasButton("Show what would happen"));
    }
}
