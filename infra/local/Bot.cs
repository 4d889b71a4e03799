using System.Globalization;

namespace TcAssistant.Local;

/// <summary>The product itself, as built beside this program, in a process of its own.</summary>
public sealed class Bot : IAsyncDisposable
{
    private const int UsualPort = 3978;
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);
    private readonly Tool _tool;

    private Bot(Tool tool, Uri address) => (_tool, Address) = (tool, address);

    /// <summary>Where it listens, on loopback.</summary>
    public Uri Address { get; }

    /// <summary>Where it takes activities.</summary>
    public Uri Messages => new(Address, "api/messages");

    /// <summary>Completes when the bot has ended.</summary>
    public Task Ended => _tool.Ended;

    /// <inheritdoc cref="Azurite.Ending"/>
    public string Ending => _tool.Ending;

    /// <summary>Starts the bot on its usual port, or a free one, and returns when it can answer.</summary>
    /// <param name="storage">Connection string of the storage it keeps its state in.</param>
    /// <param name="graph">Where it finds Planner.</param>
    /// <param name="pages">The folder of the Word task pane and the Teams tab.</param>
    /// <param name="at">Where it is to listen instead.</param>
    public static async Task<Bot> StartAsync(string storage, PlanTime clock, Uri graph, string pages, string logFile, bool usualPort, CancellationToken cancellation, Uri? at = null)
    {
        var address = at ?? new Uri($"http://127.0.0.1:{(usualPort ? Ports.UsualOrFree(UsualPort) : Ports.Free())}");
        var settings = Settings(storage, clock);
        settings["Urls"] = settings["ASPNETCORE_URLS"] = settings["Links__BaseUrl"] = address.GetLeftPart(UriPartial.Authority);
        (settings["Graph__Auth"], settings["Graph__BaseUrl"], settings["Planner__Tick"]) = ("None", graph.ToString(), "00:00:02");

        settings["Pages__Folder"] = pages;

        // Who the Playground plays may try everything.
        settings["Bot__Admins"] = Playground.Person;
        settings["DOTNET_STARTUP_HOOKS"] = typeof(Bot).Assembly.Location;
        var tool = Start("The bot", [], logFile, settings);
        try
        {
            await tool.WaitUntilReadyAsync(new Uri(address, "readyz"), _patience, cancellation);
            return new Bot(tool, address);
        }
        catch
        {
            tool.Kill();
            await tool.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs one verb of the command line to its end.</summary>
    /// <exception cref="CannotStartException">It did not end with code 0; the message has its last line.</exception>
    public static async Task RunAsync(string storage, PlanTime clock, IReadOnlyList<string> arguments, string logFile, CancellationToken cancellation)
    {
        var last = "";
        await using var tool = Start($"tcassistant {arguments[0]}", arguments, logFile, Settings(storage, clock));
        await using var stop = cancellation.Register(tool.Kill);
        await foreach (var line in tool.Lines(cancellation))
        {
            last = line.Length > 0 ? line : last;
        }

        cancellation.ThrowIfCancellationRequested();
        if (tool.ExitCode != 0)
        {
            throw new CannotStartException($"tcassistant {string.Join(' ', arguments)} ended with code {tool.ExitCode}: {last}");
        }
    }

    public ValueTask DisposeAsync() => _tool.DisposeAsync();

    // The clock is said with the instant at which it starts, so that every start begins on that day, whatever storage remembers.
    private static Dictionary<string, string> Settings(string storage, PlanTime clock) => new()
    {
        ["Storage__ConnectionString"] = storage,
        ["DOTNET_NOLOGO"] = "true",
        ["Clock__Start"] = clock.Start.ToString("O", CultureInfo.InvariantCulture),
        ["Clock__At"] = DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture),
        ["Clock__Rate"] = clock.Rate.ToString(CultureInfo.InvariantCulture),
        ["Reminders__Tick"] = clock.Tick.ToString("c", CultureInfo.InvariantCulture),
    };

    // Works in its own folder: there lies its appsettings.json.
    private static Tool Start(string name, IReadOnlyList<string> arguments, string logFile, IReadOnlyDictionary<string, string> settings)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? Programs.Find("dotnet")
            ?? throw new CannotStartException("needs the .NET 10 SDK: no dotnet on the PATH.");
        var program = Folders.Output("bot", "App", "tcassistant.dll");
        return File.Exists(program)
            ? Tool.Start(name, dotnet, ["exec", program, .. arguments], Path.GetDirectoryName(program)!, logFile, settings)
            : throw new CannotStartException($"The bot is not built: no {program}; run dotnet build.");
    }
}
