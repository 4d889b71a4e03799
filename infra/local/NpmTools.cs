using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;

namespace TcAssistant.Local;

/// <summary>
/// The Node programs pinned in package-lock.json, installed once for each state of that file into a folder of the clone that
/// git ignores. They are run as <c>node path/to/script.js</c>, so that no shell is needed on any system.
/// </summary>
public sealed class NpmTools
{
    private const int OldestNode = 20;
    private const string ErrorMark = "npm error ";
    private readonly string _node;
    private readonly string _folder;

    private NpmTools(string node, string folder) => (_node, _folder) = (node, folder);

    /// <summary>Node itself.</summary>
    public string Node => _node;

    /// <summary>Where the packages are: a script that lies below finds them.</summary>
    public string Folder => _folder;

    /// <summary>Installs what is pinned unless it is there already. Safe to call from several processes at once.</summary>
    /// <exception cref="NodeMissingException">Node or npm is missing or too old.</exception>
    /// <exception cref="CannotStartException">npm could not install.</exception>
    public static Task<NpmTools> EnsureAsync(IProgress<string> progress, CancellationToken cancellation) =>
        EnsureAsync(Folders.Source, Path.Combine(Folders.Local, "node"), progress, cancellation);

    /// <inheritdoc cref="EnsureAsync(IProgress{string}, CancellationToken)"/>
    /// <param name="source">The folder of package.json and package-lock.json.</param>
    /// <param name="cache">The folder to install below.</param>
    public static async Task<NpmTools> EnsureAsync(string source, string cache, IProgress<string> progress, CancellationToken cancellation)
    {
        var node = await FindNodeAsync(cancellation);
        var lockFile = await File.ReadAllBytesAsync(Path.Combine(source, "package-lock.json"), cancellation);
        var folder = Path.Combine(cache, Convert.ToHexStringLower(SHA256.HashData(lockFile))[..12]);
        var done = Path.Combine(folder, "installed");
        if (!IsWhole(folder, done))
        {
            Directory.CreateDirectory(folder);
            await using var turn = await TakeTurnAsync(Path.Combine(cache, "installing.lock"), progress, cancellation);
            if (!IsWhole(folder, done))
            {
                File.Delete(done);
                await InstallAsync(source, folder, "Azurite and the Microsoft 365 Agents Playground", CountPackages(lockFile), progress, cancellation);
                await File.WriteAllTextAsync(done, "", cancellation);
            }
        }

        return new NpmTools(node, folder);
    }

    /// <summary>Installs what is pinned into the folder of package.json itself, as its own developers do.</summary>
    /// <inheritdoc cref="EnsureAsync(IProgress{string}, CancellationToken)"/>
    public static async Task<NpmTools> EnsureInPlaceAsync(string folder, string what, IProgress<string> progress, CancellationToken cancellation)
    {
        var node = await FindNodeAsync(cancellation);
        var lockFile = await File.ReadAllBytesAsync(Path.Combine(folder, "package-lock.json"), cancellation);
        var done = Path.Combine(folder, "node_modules", $".installed-{Convert.ToHexStringLower(SHA256.HashData(lockFile))[..12]}");
        if (!IsWhole(folder, done))
        {
            await using var turn = await TakeTurnAsync(Path.Combine(folder, ".installing.lock"), progress, cancellation);
            if (!IsWhole(folder, done))
            {
                await InstallAsync(folder, folder, what, CountPackages(lockFile), progress, cancellation);
                await File.WriteAllTextAsync(done, "", cancellation);
            }
        }

        return new NpmTools(node, folder);
    }

    /// <summary>Starts a script of an installed package, on the leash of this process.</summary>
    public Tool Start(string name, string script, IEnumerable<string> arguments, string folder, string logFile, IReadOnlyDictionary<string, string>? environment = null)
    {
        string[] command = ["--require", Path.Combine(Folders.Source, "leash.cjs"), Path.Combine([_folder, "node_modules", .. script.Split('/')])];
        return Tool.Start(name, _node, [.. command, .. arguments], folder, logFile, environment);
    }

    private static async Task<string> FindNodeAsync(CancellationToken cancellation)
    {
        var node = Programs.Find("node") ?? throw new NodeMissingException($"needs Node {OldestNode} or newer: no node on the PATH (nodejs.org).");
        var version = (await Programs.OutputOfAsync(node, "--version", cancellation)).Trim();
        return Version.TryParse(version.TrimStart('v').Split('-')[0], out var number) && number.Major >= OldestNode
            ? node
            : throw new NodeMissingException($"needs Node {OldestNode} or newer: {node} is {(version.Length == 0 ? "of no known version" : version)}.");
    }

    private static async Task InstallAsync(string source, string folder, string what, int packages, IProgress<string> progress, CancellationToken cancellation)
    {
        var npm = Programs.Find("npm") ?? throw new NodeMissingException($"needs the npm that comes with Node {OldestNode} or newer: no npm on the PATH.");
        progress.Report($"Installing {what} ({packages} npm packages, the first time only) …");
        foreach (var file in source == folder ? [] : (string[])["package.json", "package-lock.json"])
        {
            File.Copy(Path.Combine(source, file), Path.Combine(folder, file), overwrite: true);
        }

        string[] arguments = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--no-update-notifier", "--loglevel", "http"];
        var log = Path.Combine(source == folder ? Folders.Local : folder, "npm.log");
        await using var install = Tool.Start("npm", npm, arguments, folder, log);
        await using var stop = cancellation.Register(install.Kill);
        await ReportAsync(install, packages, progress, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (install.ExitCode != 0)
        {
            throw new CannotStartException($"npm could not install the local tools ({await WhyAsync(log, cancellation)}); what it said is in {log}.");
        }

        progress.Report("Installed.");
    }

    // The lock file names no registry, so npm asks for each package twice: where it lies, then the package itself.
    private static async Task ReportAsync(Tool install, int packages, IProgress<string> progress, CancellationToken cancellation)
    {
        var (asked, reported, last) = (0, 0, Stopwatch.GetTimestamp());
        await foreach (var line in install.Lines(cancellation))
        {
            asked += line.Contains("npm http ", StringComparison.Ordinal) ? 1 : 0;
            var percent = Math.Min(99, asked * 100 / Math.Max(1, packages * 2));
            if (percent > reported && Stopwatch.GetElapsedTime(last) > TimeSpan.FromSeconds(2))
            {
                progress.Report($"  {percent} % downloaded");
                (reported, last) = (percent, Stopwatch.GetTimestamp());
            }
        }
    }

    // npm begins with codes ("errno ECONNREFUSED") and ends with advice; between them is one sentence.
    private static async Task<string> WhyAsync(string log, CancellationToken cancellation)
    {
        var said = (await File.ReadAllLinesAsync(log, cancellation)).Where(line => line.StartsWith(ErrorMark, StringComparison.Ordinal)).Select(line => line[ErrorMark.Length..]);
        var sentence = said.FirstOrDefault(line => line.Split(' ', 2) is [not ("" or "code" or "syscall" or "errno" or "path" or "type"), _]);
        return sentence?.TrimEnd('.') ?? "it gave no reason";
    }

    /// <summary>Whether it was installed to the end and the pinned programs are still there: what somebody deleted from it is installed anew.</summary>
    private static bool IsWhole(string folder, string done)
    {
        if (!File.Exists(done))
        {
            return false;
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "package.json")));
        return !json.RootElement.TryGetProperty("dependencies", out var pinned)
            || pinned.EnumerateObject().All(package => File.Exists(Path.Combine([folder, "node_modules", .. package.Name.Split('/'), "package.json"])));
    }

    private static int CountPackages(byte[] lockFile)
    {
        using var json = JsonDocument.Parse(lockFile);
        return json.RootElement.GetProperty("packages").EnumerateObject().Count() - 1;
    }

    // Held open for as long as the work lasts; the system lets go of it even when the holder is killed.
    internal static async Task<FileStream> TakeTurnAsync(string file, IProgress<string> progress, CancellationToken cancellation)
    {
        for (var told = false; ; told = true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                if (!told)
                {
                    progress.Report("Another process is installing; waiting for it …");
                }

                await Task.Delay(200, cancellation);
            }
        }
    }
}
