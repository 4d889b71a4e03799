namespace TcAssistant.Local;

/// <summary>Teams in a browser on this machine: the npm package of the Microsoft 365 Agents Playground.</summary>
public sealed class Playground : IAsyncDisposable
{
    private const int UsualPort = 56150;
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);
    private readonly Tool _tool;

    private Playground(Tool tool, Uri page) => (_tool, Page) = (tool, page);

    /// <summary>The Entra object id of the person whom the page speaks for, as playground.yml has it.</summary>
    internal static string Person { get; } = File.ReadLines(Path.Combine(Folders.Source, "playground.yml"))
        .SkipWhile(line => !line.StartsWith("currentUser:", StringComparison.Ordinal))
        .First(line => line.TrimStart().StartsWith("aadObjectId:", StringComparison.Ordinal)).Split(':')[1].Trim();

    /// <summary>The Entra group of its team.</summary>
    internal static string TeamGroup { get; } = Value("aadGroupId", after: "team");

    internal static string TeamName { get; } = Value("name", after: "team");

    /// <summary>Everybody who is in it: object id and name.</summary>
    internal static IReadOnlyList<(string Id, string Name)> People { get; } = ReadPeople();

    /// <summary>What to open in a browser.</summary>
    public Uri Page { get; }

    /// <summary>Completes when the Playground has ended.</summary>
    public Task Ended => _tool.Ended;

    /// <inheritdoc cref="Azurite.Ending"/>
    public string Ending => _tool.Ending;

    /// <summary>Starts the Playground on its usual port, or a free one, for the bot that listens at an address.</summary>
    /// <param name="messages">The bot's endpoint for activities, <c>…/api/messages</c>.</param>
    /// <param name="folder">Where it works and leaves its logs.</param>
    public static async Task<Playground> StartAsync(NpmTools tools, Uri messages, string folder, bool usualPort, CancellationToken cancellation)
    {
        var port = usualPort ? Ports.UsualOrFree(UsualPort) : Ports.Free();
        string[] arguments = ["--port", $"{port}", "--app-endpoint", messages.ToString(), "--channel-id", "msteams", "--disable-telemetry"];
        var tool = tools.Start("The Agents Playground", "@microsoft/m365agentsplayground/cli.js", arguments, folder, Path.Combine(folder, "playground.log"), new Dictionary<string, string>
        {
            // The person opens the page; a start command that opens windows by itself surprises over SSH and in tests.
            ["TEAMSAPPTESTER_BROWSER"] = "none",
            ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = Path.Combine(Folders.Source, "playground.yml"),
            ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(folder, "playground-details.log"),
        });
        try
        {
            // It takes another port by itself when somebody was quicker, and says so.
            var taken = await tool.WaitForLineAsync(line => line.Split("Listening on ") is [_, var number] ? number.Trim() : null, _patience, cancellation);
            var page = new Uri($"http://localhost:{taken}");
            await tool.WaitUntilReadyAsync(page, _patience, cancellation);
            return new Playground(tool, page);
        }
        catch
        {
            tool.Kill();
            await tool.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _tool.DisposeAsync();

    private static string Value(string name, string after) => File.ReadLines(Path.Combine(Folders.Source, "playground.yml"))
        .SkipWhile(line => line != after + ":").First(line => line.TrimStart().StartsWith(name + ":", StringComparison.Ordinal)).Split(':', 2)[1].Trim();

    private static List<(string Id, string Name)> ReadPeople()
    {
        var (people, name) = (new List<(string Id, string Name)>(), "");
        foreach (var line in File.ReadLines(Path.Combine(Folders.Source, "playground.yml")).SkipWhile(line => line != "currentUser:").TakeWhile(line => line != "personalChat:"))
        {
            var (key, value) = line.Split(':', 2) is [var before, var rest] ? (before.Trim(), rest.Trim()) : ("", "");
            name = key == "name" ? value : name;
            if (key == "aadObjectId")
            {
                people.Add((value, name));
            }
        }

        return people;
    }
}
