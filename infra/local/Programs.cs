using System.Diagnostics;

namespace TcAssistant.Local;

/// <summary>Programs that are already on this machine.</summary>
public static class Programs
{
    private static readonly string[] _endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    /// <summary>The full path of a program on the PATH, or null.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(folder => _endings.Select(ending => Path.Combine(folder, name + ending)))
            .FirstOrDefault(File.Exists);

    /// <summary>What a program prints, or nothing when it fails.</summary>
    public static async Task<string> OutputOfAsync(string program, string argument, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, argument) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0 ? output : "";
    }
}
