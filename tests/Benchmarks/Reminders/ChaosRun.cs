using System.Diagnostics;
using System.Globalization;
using TcAssistant.Local;

namespace TcAssistant.Benchmarks.Reminders;

/// <summary>
/// Runs in which everything goes wrong: two or three processes compete for the reminders of an installation and are killed at random moments, the connector
/// refuses, throttles and loses answers, and so does storage. The connector's own record is the judge of what is to be seen, and <see cref="Planned"/> of what
/// was planned. Many runs go on side by side in the same processes, each with storage, plans, channels and troubles of its own.
/// </summary>
internal static class ChaosRun
{
    private const int SideBySide = 20;

    /// <summary>A run that takes longer is a violation; a machine that others use as well needs some of it.</summary>
    private const int MostSeconds = 1_800;

    /// <summary>Long enough for a request on a machine that others use as well; after a death the next one waits for so long.</summary>
    private const string Lease = "00:00:09";
    private const string Rate = "200000";

    /// <summary>In plan time: a few seconds in which a program with nothing to do does not ask.</summary>
    private const string Tick = "8.00:00:00";

    public static async Task<int> RunAsync(string[] args)
    {
        var runs = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 300;
        var seed = args is [_, var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next(1, 1_000_000);

        // "unkilled": of these runs those in which nothing is killed.
        var unkilled = args is [_, _, "unkilled", ..];
        Console.WriteLine($"chaos: {runs} runs, seed {seed}{(unkilled ? ", those without kills" : "")}");
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

        var (tally, watch) = (new ChaosTally(), Stopwatch.StartNew());
        for (var batch = 0; batch * SideBySide < runs; batch++)
        {
            if (unkilled && HasKills(batch))
            {
                continue;
            }

            // A new one now and then: it holds everything in memory.
            await using var azurite = await Azurite.StartInMemoryAsync(tools, CancellationToken.None);
            await using var teams = await TeamsWorld.StartAsync();
            var before = tally.Violations.Count;
            await BatchAsync(azurite.ConnectionString, teams, batch, Math.Min(SideBySide, runs - (batch * SideBySide)), seed + (batch * 1_000), tally);
            Console.WriteLine($"  {Math.Min(runs, (batch + 1) * SideBySide),4} runs, {watch.Elapsed.TotalSeconds:N0} s: {tally}");
            foreach (var violation in tally.Violations.Skip(before))
            {
                Console.WriteLine("VIOLATION " + violation);
            }
        }

        Console.WriteLine($"seed {seed}: {runs} runs, {tally}");
        return tally.Violations.Count == 0 ? 0 : 1;
    }

    private static bool HasKills(int batch) => batch % 5 != 4;

    private static async Task BatchAsync(string storage, TeamsWorld teams, int batch, int runs, int seed, ChaosTally tally)
    {
        var random = new Random(seed);
        string[] settings =
        [
            .. teams.BotSettings(),
            $"--Clock:Start={ChaosInstallation.Start:O}", $"--Clock:At={DateTimeOffset.UtcNow:O}", $"--Clock:Rate={Rate}",
            $"--Reminders:Tick={Tick}", $"--Reminders:Lease={Lease}",
        ];
        var made = await Task.WhenAll(Enumerable.Range(0, runs).Select(run => ChaosInstallation.MakeAsync(storage, teams, seed + run, settings)));
        var byChannel = made.SelectMany(run => run.Channels.Select(channel => (channel, run))).ToDictionary(pair => pair.channel, pair => pair.run);
        teams.Troubles = channel => byChannel[channel].Trouble();

        // Every fifth batch has no kills, and every second of these no faults of storage either: then nothing may be uncertain but what the connector lost.
        var (kills, faults) = (HasKills(batch), batch % 10 != 9);
        ReminderChild Start(int own) => ReminderChild.Start(storage, made.Select(run => run.Installation.Prefix), faults ? seed + own : 0, settings);
        var programs = Enumerable.Range(0, random.Next(2, 4)).Select(program => Start(program * 100)).ToList();
        var killed = 0;
        var watch = Stopwatch.StartNew();
        var underWay = made.ToList();
        while (watch.Elapsed.TotalSeconds < MostSeconds && underWay.Count > 0)
        {
            var over = await Task.WhenAll(underWay.Select(run => run.IsOverAsync()));
            underWay = [.. underWay.Where((_, at) => !over[at])];
            await Task.Delay(random.Next(300, 2_500));
            if (kills && watch.Elapsed.TotalSeconds > 2 && killed < 16)
            {
                var victim = random.Next(programs.Count);
                programs[victim].Kill();
                await programs[victim].DisposeAsync();
                programs[victim] = Start((++killed * 1_000) + 7);
            }
        }

        foreach (var program in programs)
        {
            await program.DisposeAsync();
        }

        foreach (var run in made)
        {
            await run.JudgeAsync(teams, kills || faults, tally);
            await run.Installation.DisposeAsync();
        }

        // What the connector keeps is what was noted of the posts it took.
        var (kept, noted) = (teams.Connector.Messages.Count, teams.Posts.Count(post => post.Taken));
        if (kept != noted)
        {
            tally.Violations.Add($"batch {batch}: the connector has {kept} messages, of {noted} posts that it took");
        }

        tally.Kills += killed;
        // The connector counts the twenty installations of a batch as one app; each of them keeps inside what one may, and what it refuses beyond is one more storm.
        var (overruns, broken) = (teams.Connector.Overruns.Count(static window => !window.StartsWith("tenant", StringComparison.Ordinal)), teams.BrokenWindows + teams.BrokenTenants(channel => byChannel[channel]));
        if (!kills && overruns + broken > 0)
        {
            tally.Violations.Add($"batch {batch}: {broken} posts came to a channel or of an installation too early ({teams.FirstBroken}), {overruns} by the connector's own count");
        }
    }
}
