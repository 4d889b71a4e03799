using System.Diagnostics;
using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.Local;

namespace TcAssistant.Benchmarks.Reminders;

/// <summary>What a sweep costs in requests to storage, counted at the transport, with so many plans stored of which a hundred are due.</summary>
internal static class SweepRun
{
    private const int Due = 100;
    private static readonly DateTimeOffset At = new(2000, 6, 1, 9, 0, 0, TimeSpan.Zero);

    public static async Task<int> RunAsync(string[] args)
    {
        int[] sizes = args is [] ? [1_000, 10_000] : [.. args.TakeWhile(arg => arg[0] != 'l').Select(arg => int.Parse(arg, CultureInfo.InvariantCulture))];
        var lines = args.FirstOrDefault(arg => arg[0] == 'l') is { } given ? int.Parse(given[1..], CultureInfo.InvariantCulture) : 70;
        NpmTools tools;
        try
        {
            tools = await NpmTools.EnsureAsync(new Progress<string>(Console.Error.WriteLine), CancellationToken.None);
        }
        catch (NodeMissingException)
        {
            Console.WriteLine("not run: needs Node 20");
            return 1;
        }

        await using var azurite = await Azurite.StartInMemoryAsync(tools, CancellationToken.None);
        await using var teams = await TeamsWorld.StartAsync();
        string[] settings = [.. teams.BotSettings(), $"--Clock:Start={At:O}", $"--Clock:At={DateTimeOffset.UtcNow:O}"];
        await using var filling = Installation.Open(azurite.ConnectionString, "sweep", settings);
        var (stored, met, begun) = (0, true, Stopwatch.StartNew());
        DateOnly[] Deadlines(bool isDue) => [.. Enumerable.Repeat(new DateOnly(2000, 6, 8), isDue ? 1 : 0).Concat(Enumerable.Range(0, lines - (isDue ? 1 : 0)).Select(line => new DateOnly(2010, 1, 4).AddDays(line * 3)))];
        async Task<PlanRef> ImportAsync(string reference, string channel, bool isDue)
        {
            var plan = await filling.ImportAsync(Planned.Plan(reference, Deadlines(isDue)), At.AddDays(-1));
            await filling.SubscribeAsync(plan, channel, teams.Address, At.AddDays(-1).AddHours(1), wake: false);
            return plan;
        }

        const string reference = "P/template", channel = "19:channel-template@thread.tacv2";
        var copies = new PlanCopies(filling, new(azurite.ConnectionString), await ImportAsync(reference, channel, isDue: false), reference, channel);
        await copies.ReadAsync();
        foreach (var size in sizes)
        {
            // Of each size the last hundred are due; the others wait for years.
            await Parallel.ForAsync(stored, size, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
            {
                if (number % 500 == 0)
                {
                    await Console.Error.WriteLineAsync($"{number:N0} plans stored, {begun.Elapsed.TotalSeconds:N0} s");
                }

                if (number >= size - Due)
                {
                    await filling.Part<Wakes>().AtAsync(await ImportAsync($"P/{number}", $"19:channel-{number}@thread.tacv2", isDue: true), At, null, CancellationToken.None);
                }
                else
                {
                    await copies.CopyAsync($"P/{number}", $"19:channel-{number}@thread.tacv2", teams.Address, new DateTimeOffset(2009, 12, 1, 9, 0, 0, TimeSpan.Zero).AddHours(number));
                }
            });
            stored = size;

            // A program that remembers nothing.
            var counter = new Counter();
            await using var program = Installation.Open(azurite.ConnectionString, "sweep", settings, services =>
            {
                services.AddSingleton(Tables.Open(new(azurite.ConnectionString, TablePrefix: "sweep"), options => options.AddPolicy(counter, HttpPipelinePosition.PerCall)));
                services.AddSingleton(WorkQueue.Open(new(azurite.ConnectionString, TablePrefix: "sweep"), "wakes", options => options.AddPolicy(counter, HttpPipelinePosition.PerCall)));
            });
            var work = program.Part<ReminderWork>();
            var found = await work.LookAsync(CancellationToken.None);
            var (finding, handling) = (counter.Taken(), new List<int>());
            while (await work.TakeAsync(1, CancellationToken.None) is [var message])
            {
                await work.DoAsync(message, CancellationToken.None);
                handling.Add(counter.Taken());
            }

            handling.Sort();
            Console.WriteLine($"{size:N0} plans of {lines} lines stored, {found} due: finding them {finding} requests (allowed {(2 * found) + 50}); seeing to one with its card "
                + $"{handling[handling.Count / 2]} requests, the dearest {handling[^1]} (allowed 9; once a minute a program asks whether the tenant is parked); {teams.Connector.Messages.Count} cards so far");
            met &= found == Due && finding <= (2 * found) + 50 && handling[^2] <= 9;
        }

        return met ? 0 : 1;
    }

    private sealed class Counter : HttpPipelineSynchronousPolicy
    {
        private int _count;

        public int Taken() => Interlocked.Exchange(ref _count, 0);

        public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref _count);
    }
}
