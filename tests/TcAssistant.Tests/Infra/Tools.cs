using Moq;
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
            return await NpmTools.EnsureAsync(Mock.Of<IProgress<string>>(), CancellationToken.None);
        }
        catch (NodeMissingException)
        {
            Assert.Skip("not run: needs Node 20");
            throw;
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
