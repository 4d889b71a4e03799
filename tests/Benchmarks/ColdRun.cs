using System.Diagnostics;
using System.Runtime.InteropServices;
using TcAssistant.Local;

namespace TcAssistant.Benchmarks;

/// <summary>How long a person waits for the command line: a new process each time, from its start to its end.</summary>
internal static class ColdRun
{
    private const int Runs = 15;

    public static int Run()
    {
        var published = Published();
        if (published is null)
        {
            Console.Error.WriteLine("The program could not be published.");
            return 1;
        }

        var sample = Path.Combine(AppContext.BaseDirectory, "Sample", "plan.fr");
        string[][] commands =
        [
            ["when", "Completed in April 2000"],
            ["ask", "what is due in May 2000?", "--plan", sample + ".docx", "--today", "2000-04-17"],
            ["ask", "what is due in May 2000?", "--plan", sample + ".txt", "--today", "2000-04-17"],
        ];
        // In turns, so that both meet the same moods of the machine.
        (string Name, string Folder)[] programs = [("published", published), ("plain build", AppContext.BaseDirectory)];
        var times = commands.SelectMany(command => programs.Select(program => (command, program))).ToDictionary(pair => pair, _ => new List<double?>());
        for (var run = 0; run < Runs + 2; run++)
        {
            foreach (var (pair, measured) in times)
            {
                measured.Add(Time(pair.program.Folder, pair.command));
            }
        }

        foreach (var (pair, measured) in times)
        {
            var counted = measured.Skip(2).OfType<double>().ToList();
            var name = $"{pair.program.Name}, {pair.command[0]}{Path.GetExtension(pair.command.ElementAtOrDefault(3))}";
            Console.WriteLine(counted.Count < Runs
                ? $"{name}: {Runs - counted.Count} of {Runs} runs failed"
                : $"{name}: median {PhraseRun.Median(counted):N0} ms, {counted.Min():N0} to {counted.Max():N0} ms, {Runs} runs");
        }

        return times.Values.Any(measured => measured.Contains(null)) ? 1 : 0;
    }

    /// <summary>The folder of the program as README says to make it; null when that failed.</summary>
    private static string? Published()
    {
        var folder = Folders.Fresh("published");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(Folders.Repository, "bot", "App"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-v", "quiet"]))!;
        process.WaitForExit();
        return process.ExitCode == 0 ? folder : null;
    }

    /// <summary>Milliseconds; null when it did not end well.</summary>
    private static double? Time(string folder, string[] command)
    {
        var executable = Path.Combine(folder, OperatingSystem.IsWindows() ? "tcassistant.exe" : "tcassistant");
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(executable, command) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && said.Length > 0 ? watch.Elapsed.TotalMilliseconds : null;
    }
}
