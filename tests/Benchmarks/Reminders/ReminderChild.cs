using System.Diagnostics;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;

namespace TcAssistant.Benchmarks.Reminders;

/// <summary>A process that sends reminders, of one installation or of several side by side, until it is killed or its standard input ends.</summary>
internal sealed class ReminderChild : IAsyncDisposable
{
    public const string Verb = "reminder-child";
    private readonly Process _process;

    private ReminderChild(Process process) => _process = process;

    /// <param name="prefixes">Of the installations' storage.</param>
    /// <param name="seed">Of the faults of storage; 0: there are none.</param>
    public static ReminderChild Start(string storage, IEnumerable<string> prefixes, int seed, IEnumerable<string> settings)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ReminderChild).Assembly.Location);
        }

        foreach (var argument in (string[])[Verb, storage, string.Join(',', prefixes), $"{seed}", .. settings])
        {
            start.ArgumentList.Add(argument);
        }

        // Small and quick to start: there are many of them.
        (start.Environment["DOTNET_gcServer"], start.Environment["DOTNET_TieredPGO"]) = ("0", "0");
        return new(Process.Start(start)!);
    }

    /// <summary>SIGKILL: nothing is brought to its end.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    public static async Task<int> RunAsync(string[] args)
    {
        var (storage, prefixes, seed, settings) = (args[0], args[1].Split(','), int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture), args[3..]);
        var loops = new List<ReminderLoop>();
        foreach (var (at, prefix) in prefixes.Index())
        {
            var app = App.Host.Build([$"--Storage:ConnectionString={storage}", $"--Storage:TablePrefix={prefix}", "--Urls=http://127.0.0.1:0", .. settings], builder =>
            {
                builder.Logging.ClearProviders();
                if (seed != 0)
                {
                    var faults = new FaultyStorage(seed + at);
                    builder.Services.AddSingleton(Tables.Open(new(storage, TablePrefix: prefix), options => Faulty(options, faults)));
                    builder.Services.AddSingleton(WorkQueue.Open(new(storage, TablePrefix: prefix), "wakes", options => Faulty(options, faults)));
                }
            });
            loops.Add(app.Services.GetServices<IHostedService>().OfType<ReminderLoop>().Single());
        }

        await Task.WhenAll(loops.Select(loop => loop.StartAsync(CancellationToken.None)));
        while (await Console.In.ReadAsync(new char[1]) > 0)
        {
        }

        await Task.WhenAll(loops.Select(loop => loop.StopAsync(CancellationToken.None)));
        return 0;
    }

    private static void Faulty(ClientOptions options, FaultyStorage faults)
    {
        (options.Retry.Delay, options.Retry.MaxDelay) = (TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(100));
        options.AddPolicy(faults, HttpPipelinePosition.PerRetry);
    }

    /// <summary>Storage that now and then does not answer, loses its answer, or is too busy; and now and then does so for a while.</summary>
    private sealed class FaultyStorage(int seed) : HttpPipelinePolicy
    {
        private readonly Random _random = new(seed);
        private DateTime _storm;

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            double chance, kind;
            lock (_random)
            {
                (chance, kind) = (_random.NextDouble(), _random.NextDouble());
                if (chance < 0.0005)
                {
                    _storm = DateTime.UtcNow.AddMilliseconds(600);
                }
            }

            var fails = chance < (DateTime.UtcNow < _storm ? 0.8 : 0.006);
            if (fails && kind < 0.5)
            {
                throw new RequestFailedException(kind < 0.25 ? 503 : 0, "Storage is away.");
            }

            await ProcessNextAsync(message, pipeline);
            if (fails)
            {
                throw new IOException("The answer was lost.");
            }
        }
    }
}
