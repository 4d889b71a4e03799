using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using TcAssistant.Documents;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Planner;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;
using SamplePlan = TcAssistant.App.Plans.SamplePlan;

namespace TcAssistant.Tests.App.Cli;

/// <summary><c>sync</c> as a program of its own: what would change and why, and the tasks as a workbook.</summary>
public sealed class SyncVerbTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_dry_run_names_what_would_change_and_why_and_writes_nothing()
    {
        await using var world = await BoardWorld.StartAsync(azurite, Some.Plan(3));
        await world.SettleAsync();
        await world.ChangeAsync("I.1.a.2", new Change.Finished());
        await using var graph = await ServeAsync(world);
        var (tasks, writes) = (Written(world), world.Planner.Writes.Count);

        var text = await RunAsync(world, graph, "sync", "--dry-run");
        Assert.Equal((0, ""), (text.Code, text.Error));
        Assert.Contains("I.1.a.2 changed in the plan: progress.", text.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("I.1.a.1", text.Out, StringComparison.Ordinal);

        var json = await RunAsync(world, graph, "sync", "--dry-run", "--json");
        var change = Assert.Single(JsonNode.Parse(json.Out)!["changes"]!.AsArray())!;
        Assert.Equal(("patchTask", "I.1.a.2", "I.1.a.2 changed in the plan: progress."), ((string)change["kind"]!, (string)change["line"]!, (string)change["why"]!));

        Assert.Equal((tasks, writes), (Written(world), world.Planner.Writes.Count));
    }

    [Fact]
    public async Task A_plan_without_a_board_is_bad_input()
    {
        await using var world = await BoardWorld.StartAsync(azurite, Some.Plan(3), track: false);
        var ran = await RunAsync(world, null, "sync", "--dry-run");
        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Contains("has no Planner board", Assert.Single(ran.Error.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tasks_of_a_plan_are_written_to_a_workbook()
    {
        using var folder = new ScratchFolder();
        await using var world = await BoardWorld.StartAsync(azurite, Some.Plan(3), track: false);
        var ran = await RunAsync(world, null, "sync", "--tasks", folder.File("tasks.xlsx"), "--plan", SamplePlan.FileOf(Language.English));
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.StartsWith("78 tasks were written to", ran.Out, StringComparison.Ordinal);

        await using var workbook = File.OpenRead(folder.File("tasks.xlsx"));
        Assert.Equal(79, Assert.Single(Document.Read(workbook, "tasks.xlsx").Document!.Blocks.OfType<Table>()).RowCount);
    }

    private static string Written(BoardWorld world) => string.Join('\n', world.People.Tasks(world.BoardId).Select(task => task.ToJsonString()));

    /// <summary>The stand-in where another program reaches it.</summary>
    private static async Task<WebApplication> ServeAsync(BoardWorld world)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        world.Planner.Map(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static Task<(int Code, string Out, string Error)> RunAsync(BoardWorld world, WebApplication? graph, params string[] arguments) => TcAssistantProgram.RunAsync(
        world.Storage, arguments, graph is null ? [] : [("Graph__Auth", "None"), ("Graph__BaseUrl", graph.Urls.First() + "/v1.0")]);
}
