using TcAssistant.Local;
using TcAssistant.Tests.Infra;
using Xunit;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace TcAssistant.Tests.Infra;

/// <summary>
/// One Azurite for the whole run, started by the first test that asks for it and shared by all: a test uses tables, queues or
/// partitions of its own names. A test class gets it as a constructor parameter.
/// </summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    private readonly Lazy<Task<Azurite>> _azurite = new(() => Task.Run(StartAsync));

    /// <summary>The connection string of the running Azurite; skips the test where there is no Node.</summary>
    /// <exception cref="InvalidOperationException">It has ended by itself; the message says how, and the last it said.</exception>
    public async Task<string> ConnectionStringAsync()
    {
        await Tools.OrSkipAsync();
        return StillRunning(await _azurite.Value).ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        if (_azurite is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            // Thrown here it is reported beside the tests that failed for want of storage.
            await using var azurite = await _azurite.Value;
            StillRunning(azurite);
        }
    }

    private static Azurite StillRunning(Azurite azurite) =>
        azurite.Ended.IsCompleted ? throw new InvalidOperationException($"Azurite ended during the tests. {azurite.Ending}") : azurite;

    private static async Task<Azurite> StartAsync() => await Azurite.StartInMemoryAsync(await Tools.OrSkipAsync(), CancellationToken.None);
}
