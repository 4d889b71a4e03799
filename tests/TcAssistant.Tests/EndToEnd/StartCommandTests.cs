using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using TcAssistant.Tests.Infra;
using TcAssistant.Tests.Rules;
using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>README's start command as it stands: it starts everything, says what to open, and leaves nothing behind when it is stopped.</summary>
[Collection("Usual ports")]
public sealed partial class StartCommandTests
{
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

    private static Process Start()
    {
        var words = ReadmeTests.StartCommand.Split(' ');
        var start = new ProcessStartInfo(words[0], words[1..]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };

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

    [GeneratedRegex(@"^Open (?<page>http\S+) and ask", RegexOptions.Multiline)]
    private static partial Regex Opened();

    [GeneratedRegex(@"The bot listens on (?<bot>http[^\s,]+),")]
    private static partial Regex Listens();
}
