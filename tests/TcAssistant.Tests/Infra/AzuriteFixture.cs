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
    public async Task<string> ConnectionStringAsync()
    {
        await Tools.OrSkipAsync();
        return (await _azurite.Value).ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        if (_azurite is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _azurite.Value).DisposeAsync();
        }
    }

    private static async Task<Azurite> StartAsync() => await Azurite.StartInMemoryAsync(await Tools.OrSkipAsync(), CancellationToken.None);
}
