using TcAssistant.Local.Planner;

namespace TcAssistant.Local;

/// <summary>Azurite, the stand-in for Planner, the bot and the Agents Playground, started one after the other and stopped together.</summary>
public sealed class Workbench : IAsyncDisposable
{
    // In the order of their start; stopped in the reverse order, so that nothing loses what it stands on.
    private readonly List<IAsyncDisposable> _running = [];
    private readonly List<(Task Ended, Func<string> Ending)> _watched = [];

    private Workbench(string logs) => Logs = logs;

    /// <summary>The folder of everything that the three say.</summary>
    public string Logs { get; }

    public Bot Bot { get; private set; } = null!;

    public Playground Playground { get; private set; } = null!;

    public PlannerServer Planner { get; private set; } = null!;

    public AddinPages Pages { get; private set; } = null!;

    /// <summary>The storage's connection string.</summary>
    public string Storage { get; private set; } = "";

    /// <summary>Whether the command line finds that storage without being told.</summary>
    public bool IsStorageAtUsualPorts { get; private set; }

    /// <summary>For a person: the usual ports where they are free, and data that outlives the start, in <c>.local</c>.</summary>
    public static Task<Workbench> StartAsync(PlanTime clock, IProgress<string> progress, CancellationToken cancellation) =>
        StartAsync(Path.Combine(Folders.Local, "logs"), Path.Combine(Folders.Local, "azurite"), clock, progress, cancellation);

    /// <summary>For a test: free ports, data in memory, logs in a folder of its own.</summary>
    /// <param name="clock">Null: the day that the start command has.</param>
    public static Task<Workbench> StartScratchAsync(IProgress<string> progress, CancellationToken cancellation, PlanTime? clock = null) =>
        StartAsync(Folders.Fresh("workbench"), dataFolder: null, clock ?? new(SamplePlan.Today), progress, cancellation);

    /// <summary>How the first of the three that ends by itself ended, and the last it said.</summary>
    public async Task<string> FirstToEndAsync(CancellationToken cancellation)
    {
        var first = await Task.WhenAny(_watched.Select(watched => watched.Ended)).WaitAsync(cancellation);
        return _watched.First(watched => watched.Ended == first).Ending();
    }

    /// <summary>Stops the bot and starts it anew at the same address, with the same storage and another clock.</summary>
    public async Task RestartBotAsync(PlanTime clock, CancellationToken cancellation)
    {
        var (before, place) = (Bot, _running.IndexOf(Bot));
        await before.DisposeAsync();
        _running[place] = Bot = await Bot.StartAsync(Storage, clock, Planner.Graph, Pages.Folder, Path.Combine(Logs, "bot-again.log"), usualPort: false, cancellation, before.Address);
        _watched[_watched.FindIndex(watched => watched.Ended == before.Ended)] = (Bot.Ended, () => Bot.Ending);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in Enumerable.Reverse(_running))
        {
            await part.DisposeAsync();
        }
    }

    private static async Task<Workbench> StartAsync(string logs, string? dataFolder, PlanTime clock, IProgress<string> progress, CancellationToken cancellation)
    {
        var workbench = new Workbench(logs);
        try
        {
            await workbench.StartPartsAsync(dataFolder, clock, progress, cancellation);
            return workbench;
        }
        catch
        {
            await workbench.DisposeAsync();
            throw;
        }
    }

    /// <summary>Installs what is missing of the npm packages, and builds the pages.</summary>
    /// <exception cref="CannotStartException">Node is missing, or a package could not be had.</exception>
    public static async Task<(NpmTools Tools, AddinPages Pages)> PrepareAsync(IProgress<string> progress, CancellationToken cancellation) =>
        (await NpmTools.EnsureAsync(progress, cancellation), await AddinPages.EnsureAsync(progress, cancellation));

    private async Task StartPartsAsync(string? dataFolder, PlanTime clock, IProgress<string> progress, CancellationToken cancellation)
    {
        var usualPorts = dataFolder is not null;
        (var tools, Pages) = await PrepareAsync(progress, cancellation);

        progress.Report("Starting Azurite, the storage …");
        var azurite = Keep(dataFolder is null ? await Azurite.StartInMemoryAsync(tools, cancellation) : await Azurite.StartAsync(tools, dataFolder, cancellation));
        (Storage, IsStorageAtUsualPorts) = (azurite.ConnectionString, azurite.IsAtUsualPorts);

        progress.Report("Loading the sample plan …");
        await SamplePlan.LoadAsync(Storage, clock, Path.Combine(Logs, "import.log"), cancellation);

        progress.Report("Starting the stand-in for Planner …");
        Planner = Keep(await PlannerServer.StartAsync(dataFolder is null ? null : Path.Combine(dataFolder, "planner.json"), usualPorts, cancellation));

        progress.Report("Starting the bot …");
        Bot = Keep(await Bot.StartAsync(Storage, clock, Planner.Graph, Pages.Folder, Path.Combine(Logs, "bot.log"), usualPorts, cancellation));

        progress.Report("Starting the Agents Playground, the chat …");
        Playground = Keep(await Playground.StartAsync(tools, Bot.Messages, Logs, usualPorts, cancellation));

        _watched.AddRange([(azurite.Ended, () => azurite.Ending), (Bot.Ended, () => Bot.Ending), (Playground.Ended, () => Playground.Ending)]);
    }

    private T Keep<T>(T part)
        where T : IAsyncDisposable
    {
        _running.Add(part);
        return part;
    }
}
