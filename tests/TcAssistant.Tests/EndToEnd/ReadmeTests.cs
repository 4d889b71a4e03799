using System.Diagnostics;
using System.Text.RegularExpressions;
using TcAssistant.Tests.Rules;
using Xunit;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>README's own commands, taken from its text.</summary>
[Collection("Usual ports")]
public partial class ReadmeTests
{
    /// <summary>The command that starts everything.</summary>
    internal static string StartCommand => Commands.Single(command => command.EndsWith("infra/local", StringComparison.Ordinal));

    private static readonly IReadOnlyList<string> Commands =
    [
        .. Fences().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md")))
            .SelectMany(fence => fence.Groups["body"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal)),
    ];

    [Fact]
    public async Task The_first_command_answers_as_it_stands()
    {
        var (exitCode, output) = await RunAsync(Commands[0]);

        Assert.Equal(0, exitCode);
        Assert.Contains("3 lines are due in May 2000", output, StringComparison.Ordinal);
        Assert.All(["II.3.1", "II.3.2", "II.3.4"], id => Assert.Contains(id, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_names_a_project_that_is_there()
    {
        Assert.Contains("dotnet run --project infra/local", Commands);
        Assert.All(
            Commands.Select(Words).Where(words => words.Contains("--project")),
            words => Assert.NotEmpty(Directory.GetFiles(Path.Combine(Repository.Root, words[words.IndexOf("--project") + 1]), "*.csproj")));
    }

    [Fact]
    public void The_whole_check_runs_the_tests_by_READMEs_command()
    {
        var test = Assert.Single(Commands, command => command.StartsWith("dotnet test", StringComparison.Ordinal));
        var check = File.ReadAllLines(Path.Combine(Repository.Root, ".ci", "run"));

        Assert.Contains(check, line => line == test || line.StartsWith(test + " 2>&1", StringComparison.Ordinal));
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string command)
    {
        var words = Words(command);
        var start = new ProcessStartInfo(words[0], words[1..]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the test run was started with is not what a person's terminal has.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "true";

        // Build servers would outlive the command and hold its output open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    private static List<string> Words(string command) =>
        [.. Quoted().Matches(command).Select(word => word.Value.Trim('"'))];

    [GeneratedRegex(@"^```\r?\n(?<body>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"""[^""]*""|\S+")]
    private static partial Regex Quoted();
}
