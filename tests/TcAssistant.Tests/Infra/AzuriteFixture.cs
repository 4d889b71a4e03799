using System.Collections.Concurrent;
using TcAssistant.Local;
using TcAssistant.Tests.Infra;
using Xunit;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace TcAssistant.Tests.Infra;

/// <summary>
/// A few Azurites for the whole run, each started by the first test that needs it. Every test class keeps to one of them, and its tests use tables, queues or
/// partitions of their own names. A test class gets the fixture as a constructor parameter.
/// </summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    /// <summary>An Azurite runs on one core and goes through the names of all its tables for every request: one alone is what the whole run would wait for.</summary>
    private const int Most = 4;

    private readonly Lazy<Task<Azurite>>[] _azurites = [.. Enumerable.Range(0, Most).Select(static _ => new Lazy<Task<Azurite>>(static () => Task.Run(StartAsync)))];
    private readonly ConcurrentDictionary<string, Lazy<Task<Azurite>>> _ofClass = new();
    private int _dealt = -1;

    /// <summary>The connection string of the running Azurite of this test's class; skips the test where there is no Node.</summary>
    /// <exception cref="InvalidOperationException">It has ended by itself; the message says how, and the last it said.</exception>
    public async Task<string> ConnectionStringAsync()
    {
        await Tools.OrSkipAsync();
        var azurite = _ofClass.GetOrAdd(TestContext.Current.TestClass?.TestClassName ?? "", _ => _azurites[Interlocked.Increment(ref _dealt) % Most]);
        return StillRunning(await azurite.Value).ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        var ended = new List<string>();
        foreach (var started in _azurites.Where(static one => one is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
        {
            await using var azurite = await started.Value;
            ended.AddRange(azurite.Ended.IsCompleted ? [azurite.Ending] : []);
        }

        if (ended.Count > 0)
        {
            // Thrown here it is reported beside the tests that failed for want of storage.
            throw Ended(string.Join(' ', ended));
        }
    }

    private static Azurite StillRunning(Azurite azurite) => azurite.Ended.IsCompleted ? throw Ended(azurite.Ending) : azurite;

    private static InvalidOperationException Ended(string how) => new($"Azurite ended during the tests. {how}");

    private static async Task<Azurite> StartAsync() => await Azurite.StartInMemoryAsync(await Tools.OrSkipAsync(), CancellationToken.None);
}
