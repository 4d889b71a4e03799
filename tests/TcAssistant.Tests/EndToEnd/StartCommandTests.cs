using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using TcAssistant.Local;
using TcAssistant.Tests.Infra;
using TcAssistant.Tests.Rules;
using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>README's start command as it stands: it starts everything, says what to open, and leaves nothing behind when it is stopped.</summary>
[Collection("Usual ports")]
public sealed partial class StartCommandTests
{
    private static readonly int[] UsualPorts = [3978, 10000, 10001, 10002, 56150];

    [Fact(Timeout = 300_000)]
    public async Task It_says_what_to_open_and_stops_everything_it_started()
    {
        await Tools.OrSkipAsync();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "not run: needs a system with signals");
        Assert.SkipWhen(IsStartedAlready(), "not run: needs a clone in which the start command does not run");
        var cancellation = TestContext.Current.CancellationToken;
        using var command = Start();
        var said = new StringBuilder();
        try
        {
            var (page, bot) = await AddressesAsync(command.StandardOutput, said, cancellation);
            using var http = new HttpClient();
            Assert.Equal(200, (int)(await http.GetAsync(page, cancellation)).StatusCode);
            Assert.Equal(200, (int)(await http.GetAsync(new Uri(bot, "/readyz"), cancellation)).StatusCode);

            // Ctrl+C reaches every process of a terminal; without one, the signal that the command hands on to what it runs does the same.
            await Process.Start("sh", ["-c", $"kill -TERM {command.Id}"]).WaitForExitAsync(cancellation);
            said.Append(await command.StandardOutput.ReadToEndAsync(cancellation));
            await command.WaitForExitAsync(cancellation);

            Assert.Contains("Stopped.", said.ToString(), StringComparison.Ordinal);
            Assert.Equal(0, command.ExitCode);
            await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(page, cancellation));
            await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(bot, cancellation));
        }
        finally
        {
            if (!command.HasExited)
            {
                command.Kill(entireProcessTree: true);
            }
        }
    }

    [Fact(Timeout = 300_000)]
    public async Task Asked_only_to_prepare_it_installs_what_is_missing_and_starts_nothing()
    {
        await Tools.OrSkipAsync();
        var cancellation = TestContext.Current.CancellationToken;
        using var command = Start("--", "--prepare");
        var said = await command.StandardOutput.ReadToEndAsync(cancellation);
        await command.WaitForExitAsync(cancellation);

        Assert.EndsWith("All that the start command needs is installed.", said.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("Starting", said, StringComparison.Ordinal);
        Assert.Equal(0, command.ExitCode);
    }

    [Fact(Timeout = 300_000)]
    public async Task Where_the_usual_ports_are_taken_it_takes_others_says_how_to_reach_them_and_leaves_no_process_behind()
    {
        await Tools.OrSkipAsync();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "not run: needs a system with signals");
        var cancellation = TestContext.Current.CancellationToken;
        using var clone = new ScratchClone();
        clone.Link(".local", "node");
        clone.Link("bot");
        clone.Link("addin");
        var somebody = UsualPorts.Where(Ports.IsFree).Select(port => new TcpListener(IPAddress.Loopback, port)).ToList();
        somebody.ForEach(listener => listener.Start());
        using var command = clone.Start();
        var said = new StringBuilder();
        try
        {
            var (page, bot) = await AddressesAsync(command.StandardOutput, said, cancellation);
            Assert.DoesNotContain(page.Port, UsualPorts);
            Assert.DoesNotContain(bot.Port, UsualPorts);
            var storage = Exported().Match(said.ToString()).Groups["storage"].Value;
            Assert.All(UsualPorts, port => Assert.DoesNotContain($":{port}/", storage, StringComparison.Ordinal));
            await Bot.RunAsync(storage, new(SamplePlan.Today), ["ask", "what is due in May 2000?", "--plan", "GB.276/TC/2"], clone.At("ask.log"), cancellation);
            Assert.Contains("3 lines are due in May 2000", await File.ReadAllTextAsync(clone.At("ask.log"), cancellation), StringComparison.Ordinal);

            var started = await StartedByAsync(command.Id);
            Assert.True(started.Count >= 3, $"{started.Count} processes: the storage, the bot and the chat are three.");
            await Process.Start("sh", ["-c", $"kill -INT {command.Id}"]).WaitForExitAsync(cancellation);
            said.Append(await command.StandardOutput.ReadToEndAsync(cancellation));
            await command.WaitForExitAsync(cancellation);

            Assert.Equal((0, ""), (command.ExitCode, await command.StandardError.ReadToEndAsync(cancellation)));
            Assert.EndsWith("Stopped.\n", said.ToString(), StringComparison.Ordinal);
            Assert.Empty(started.Intersect((await ProcessesAsync()).Select(process => process.Id)));
        }
        finally
        {
            somebody.ForEach(listener => listener.Stop());
            if (!command.HasExited)
            {
                command.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>What a process started, and what that started.</summary>
    private static async Task<HashSet<int>> StartedByAsync(int process)
    {
        var (all, found) = (await ProcessesAsync(), new HashSet<int> { process });
        while (all.Where(other => found.Contains(other.Parent)).Select(other => other.Id).Except(found).ToList() is { Count: > 0 } more)
        {
            found.UnionWith(more);
        }

        found.Remove(process);
        return found;
    }

    /// <summary>Every process that runs; one that has ended and that nobody has asked about yet does not.</summary>
    private static async Task<IReadOnlyList<(int Id, int Parent)>> ProcessesAsync()
    {
        using var ps = Process.Start(new ProcessStartInfo("ps", ["-A", "-o", "pid=,ppid=,stat="]) { RedirectStandardOutput = true })!;
        var lines = (await ps.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words[2][0] != 'Z')
            .Select(words => (int.Parse(words[0], CultureInfo.InvariantCulture), int.Parse(words[1], CultureInfo.InvariantCulture)))];
    }

    private static Process Start(params string[] more)
    {
        var words = ReadmeTests.StartCommand.Split(' ');
        var start = new ProcessStartInfo(words[0], [.. words[1..], .. more]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };

        // What the test run was started with is not what a person's terminal has.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "true";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        return Process.Start(start)!;
    }

    private static async Task<(Uri Page, Uri Bot)> AddressesAsync(StreamReader output, StringBuilder said, CancellationToken cancellation)
    {
        while (await output.ReadLineAsync(cancellation) is { } line)
        {
            said.AppendLine(line);
            if (line.StartsWith("Ctrl+C stops everything", StringComparison.Ordinal))
            {
                var all = said.ToString();
                Assert.Contains("17 April 2000", all, StringComparison.Ordinal);
                return (new Uri(Opened().Match(all).Groups["page"].Value), new Uri(Listens().Match(all).Groups["bot"].Value));
            }
        }

        Assert.Fail($"It ended before everything ran:\n{said}");
        return default;
    }

    private static bool IsStartedAlready()
    {
        var held = Path.Combine(Repository.Root, ".local", "start.lock");
        try
        {
            using var free = File.Exists(held) ? File.Open(held, FileMode.Open, FileAccess.ReadWrite, FileShare.None) : null;
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    [GeneratedRegex(@"export Storage__ConnectionString='(?<storage>[^']+)'")]
    private static partial Regex Exported();

    [GeneratedRegex(@"^Open (?<page>http\S+) and ask", RegexOptions.Multiline)]
    private static partial Regex Opened();

    [GeneratedRegex(@"The bot listens on (?<bot>http[^\s,]+),")]
    private static partial Regex Listens();
}
