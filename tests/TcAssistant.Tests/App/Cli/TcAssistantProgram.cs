using System.Diagnostics;
using TcAssistant.App.Storage;
using TcAssistant.Local;
using Xunit;

namespace TcAssistant.Tests.App.Cli;

/// <summary>The command line as a program of its own, with a storage that others use as well.</summary>
internal static class TcAssistantProgram
{
    /// <param name="settings">Further ones, as environment variables.</param>
    /// <returns>Its exit code, and what it wrote, without the last line's end.</returns>
    public static async Task<(int Code, string Out, string Error)> RunAsync(StorageSettings storage, string[] arguments, params (string Name, string Value)[] settings)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("dotnet", ["exec", Folders.Output("bot", "App", "tcassistant.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings.Append(("Storage__ConnectionString", storage.ConnectionString!)).Append(("Storage__TablePrefix", storage.TablePrefix)))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, (await output).TrimEnd(), (await error).TrimEnd());
    }
}
