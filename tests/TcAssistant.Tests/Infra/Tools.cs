using TcAssistant.Local;
using Xunit;

namespace TcAssistant.Tests.Infra;

/// <summary>The Node tools for tests.</summary>
internal static class Tools
{
    /// <summary>Installs the tools on first use; skips the test where there is no Node.</summary>
    public static async Task<NpmTools> OrSkipAsync()
    {
        try
        {
            return await NpmTools.EnsureAsync(new Said(), CancellationToken.None);
        }
        catch (NodeMissingException)
        {
            Assert.Skip("not run: needs Node 20");
            throw;
        }
    }
}

/// <summary>Remembers the progress that was reported.</summary>
internal sealed class Said : IProgress<string>
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    public void Report(string value)
    {
        lock (_lines)
        {
            _lines.Add(value);
        }
    }
}

/// <summary>A folder for one test, gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("tcassistant-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
