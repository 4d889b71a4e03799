using System.Diagnostics;

namespace TcAssistant.Benchmarks;

/// <summary>How long a person waits for the command line: a new process each time, from its start to its end.</summary>
internal static class ColdRun
{
    private const int Runs = 15;

    public static int Run()
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "Sample", "plan.fr.docx");
        string[][] commands =
        [
            ["when", "Completed in April 2000"],
            ["ask", "what is due in May 2000?", "--plan", sample, "--today", "2000-04-17"],
        ];
        var failed = false;
        foreach (var command in commands)
        {
            var times = Enumerable.Range(0, Runs + 2).Select(_ => Time(command)).Skip(2).ToList();
            failed |= times.Contains(null);
            var measured = times.OfType<double>().ToList();
            Console.WriteLine(measured.Count < Runs
                ? $"{command[0]}: {Runs - measured.Count} of {Runs} runs failed"
                : $"{command[0]}: median {PhraseRun.Median(measured):N0} ms, {measured.Min():N0} to {measured.Max():N0} ms, {Runs} runs");
        }

        return failed ? 1 : 0;
    }

    /// <summary>Milliseconds; null when it did not end well.</summary>
    private static double? Time(string[] command)
    {
        var executable = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "tcassistant.exe" : "tcassistant");
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(executable, command) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && said.Length > 0 ? watch.Elapsed.TotalMilliseconds : null;
    }
}
