using System.Diagnostics;
using System.Globalization;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.Local;

namespace TcAssistant.Benchmarks.Reminders;

/// <summary>
/// Runs in which everything goes wrong: two or three processes compete for the reminders of an installation and are killed at random moments, the connector
/// refuses, throttles and loses answers, and so does storage. The connector's own record is the judge of what is to be seen, and <see cref="Planned"/> of what
/// was planned. Ten runs go on side by side in the same processes, each with storage, plans, channels and troubles of its own.
/// </summary>
internal static class ChaosRun
{
    private const int SideBySide = 10;
    private const int MostSeconds = 600;

    /// <summary>Long enough for a request on a machine that others use as well; after a death the next one waits for so long.</summary>
    private const string Lease = "00:00:09";
    private static readonly DateTimeOffset Start = new(2000, 5, 1, 6, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly First = new(2000, 5, 1);
    private static readonly DateOnly Last = new(2000, 6, 9);

    public static async Task<int> RunAsync(string[] args)
    {
        var runs = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 300;
        var seed = args is [_, var given, ..] ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next(1, 1_000_000);
        Console.WriteLine($"chaos: {runs} runs, seed {seed}");
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

        var (tally, watch) = (new Tally(), Stopwatch.StartNew());
        for (var batch = 0; batch * SideBySide < runs; batch++)
        {
            // A new one now and then: it holds everything in memory.
            await using var azurite = await Azurite.StartInMemoryAsync(tools, CancellationToken.None);
            await using var teams = await TeamsWorld.StartAsync();
            await BatchAsync(azurite.ConnectionString, teams, Math.Min(SideBySide, runs - batch * SideBySide), seed + (batch * 1_000), tally);
            Console.WriteLine($"  {Math.Min(runs, (batch + 1) * SideBySide),4} runs, {watch.Elapsed.TotalSeconds:N0} s: {tally}");
        }

        foreach (var violation in tally.Violations)
        {
            Console.WriteLine("VIOLATION " + violation);
        }

        Console.WriteLine($"seed {seed}: {runs} runs, {tally}; violations: {tally.Violations.Count}");
        return tally.Violations.Count == 0 ? 0 : 1;
    }

    private static async Task BatchAsync(string storage, TeamsWorld teams, int runs, int seed, Tally tally)
    {
        var random = new Random(seed);
        string[] settings =
        [
            .. teams.BotSettings(),
            $"--Clock:Start={Start:O}", $"--Clock:At={DateTimeOffset.UtcNow:O}", "--Clock:Rate=200000",
            "--Reminders:Tick=4.00:00:00", $"--Reminders:Lease={Lease}",
        ];
        var made = await Task.WhenAll(Enumerable.Range(0, runs).Select(run => Run.MakeAsync(storage, teams, seed + run, settings)));
        var byChannel = made.SelectMany(run => run.Channels.Select(channel => (channel, run))).ToDictionary(pair => pair.channel, pair => pair.run);
        teams.Troubles = channel => byChannel[channel].Trouble();

        // Every fifth batch has no kills: then nothing may be uncertain but what the connector or storage lost.
        var kills = seed / 1_000 % 5 != 4;
        var programs = Enumerable.Range(0, random.Next(2, 4)).Select(program => ReminderChild.Start(storage, made.Select(run => run.Installation.Prefix), seed + (program * 100), settings)).ToList();
        var killed = 0;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed.TotalSeconds < MostSeconds && !(await Task.WhenAll(made.Select(run => run.IsOverAsync()))).All(over => over))
        {
            await Task.Delay(random.Next(300, 2_500));
            if (kills && watch.Elapsed.TotalSeconds > 2 && killed < 8)
            {
                var victim = random.Next(programs.Count);
                programs[victim].Kill();
                await programs[victim].DisposeAsync();
                programs[victim] = ReminderChild.Start(storage, made.Select(run => run.Installation.Prefix), seed + (++killed * 1_000) + 7, settings);
            }
        }

        foreach (var program in programs)
        {
            await program.DisposeAsync();
        }

        foreach (var run in made)
        {
            await run.JudgeAsync(teams, killed, tally);
            await run.Installation.DisposeAsync();
        }

        tally.Kills += killed;
        tally.Overruns += kills ? 0 : teams.Connector.Overruns.Count;
    }

    /// <summary>One installation with two plans, each in two of three channels.</summary>
    private sealed class Run
    {
        private readonly Random _trouble;
        private readonly List<(PlanRef Plan, string Channel, IReadOnlyList<DateOnly> Days)> _planned = [];
        private readonly int _seed;
        private DateTime _storm;

        private Run(Installation installation, int seed) => (Installation, _seed, _trouble) = (installation, seed, new Random(seed));

        public Installation Installation { get; }

        public IReadOnlyList<string> Channels => [.. Enumerable.Range(0, 3).Select(channel => $"19:run{_seed}-{channel}@thread.tacv2")];

        public static async Task<Run> MakeAsync(string storage, TeamsWorld teams, int seed, string[] settings)
        {
            var (random, run) = (new Random(seed), new Run(Installation.Open(storage, $"c{seed}x", settings), seed));
            for (var plan = 0; plan < 2; plan++)
            {
                List<DateOnly> deadlines = [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => First.AddDays(random.Next(3, 45)))];
                var stored = await run.Installation.ImportAsync(Planned.Plan($"P/{plan}", deadlines), Start);
                foreach (var channel in run.Channels.Skip(plan).Take(2))
                {
                    await run.Installation.SubscribeAsync(stored, channel, teams.Address, Start);
                    run._planned.Add((stored, channel, Planned.Days(deadlines, First, Last)));
                }
            }

            return run;
        }

        /// <summary>What happens to the next post.</summary>
        public Trouble? Trouble()
        {
            lock (_trouble)
            {
                var chance = _trouble.NextDouble();
                if (DateTime.UtcNow < _storm)
                {
                    return chance < 0.8 ? new(429) : null;
                }

                switch (chance)
                {
                    case < 0.03:
                        _storm = DateTime.UtcNow.AddSeconds(1.5);
                        return new(429);
                    case < 0.06:
                        return new(LosesAnswer: true);
                    case < 0.08:
                        return new(0);
                    case < 0.10:
                        return new(504);
                    case < 0.13:
                        return new(412);
                    default:
                        return null;
                }
            }
        }

        public async Task<bool> IsOverAsync() =>
            await Installation.Part<Wakes>().FirstAsync(CancellationToken.None) is not { } first || first > new DateTimeOffset(Last.ToDateTime(new(12, 0)), TimeSpan.Zero);

        public async Task JudgeAsync(TeamsWorld teams, int killed, Tally tally)
        {
            if (!await IsOverAsync())
            {
                tally.Violations.Add($"run {_seed}: not over after {MostSeconds} s");
                return;
            }

            var posts = teams.Posts.Where(post => Channels.Contains(post.Channel)).ToLookup(post => (post.Channel, post.Heading));
            foreach (var (plan, channel, days) in _planned)
            {
                var ledger = (await Installation.Part<ReminderStore>().EntriesAsync(plan, channel, First, Last, CancellationToken.None)).Select(kept => kept.Entry).ToList();
                var cards = ledger.Where(entry => entry.Items.Any(item => item.Why is null)).ToDictionary(entry => entry.Day);
                tally.Planned += days.Count;
                foreach (var day in days.Where(day => !cards.ContainsKey(day)))
                {
                    tally.Violations.Add($"run {_seed}: nothing accounts for {channel} {day:O}");
                }

                foreach (var day in cards.Keys.Except(days))
                {
                    tally.Violations.Add($"run {_seed}: {channel} {day:O} was not planned");
                }

                foreach (var entry in ledger.Where(entry => entry.IsOpen))
                {
                    tally.Violations.Add($"run {_seed}: {channel} {entry.Day:O} is not settled");
                }

                foreach (var entry in cards.Values)
                {
                    Judge(entry, posts[(channel, Planned.Heading(entry.Day))].ToList(), Shared(channel, entry.Day), killed, tally);
                }
            }
        }

        // Two plans may have a card in one channel on one day; which is which only the ledger knows.
        private int Shared(string channel, DateOnly day) => _planned.Count(planned => planned.Channel == channel && planned.Days.Contains(day));

        private void Judge(LedgerEntry entry, List<Post> posts, int shared, int killed, Tally tally)
        {
            var visible = posts.Count(post => post.Taken);
            tally.Count(entry.State, visible > 0);
            if (visible > shared || (shared == 1 && entry.State == LedgerState.Sent && visible != 1) || (shared == 1 && entry.State is LedgerState.Failed or LedgerState.Suppressed && visible > 0))
            {
                tally.Violations.Add($"run {_seed}: {visible} cards to be seen of {entry}");
            }

            if (entry.State is LedgerState.Failed or LedgerState.Suppressed)
            {
                tally.Violations.Add($"run {_seed}: {entry} although it could be sent");
            }

            if (entry is { State: LedgerState.Uncertain, Code: "Unknown" } && posts.TrueForAll(post => post.Known))
            {
                tally.Unexplained++;
            }

            tally.Died += entry is { State: LedgerState.Uncertain, Code: "Died" } ? 1 : 0;
            tally.DiedWithoutKill += entry is { State: LedgerState.Uncertain, Code: "Died" } && killed == 0 ? 1 : 0;
        }
    }

    private sealed class Tally
    {
        private readonly Dictionary<string, int> _outcomes = [];

        public List<string> Violations { get; } = [];

        public int Planned { get; set; }

        public int Kills { get; set; }

        public int Overruns { get; set; }

        /// <summary>Uncertain though the connector answered: the answer came too late, or storage lost the word of it.</summary>
        public int Unexplained { get; set; }

        public int Died { get; set; }

        public int DiedWithoutKill { get; set; }

        public void Count(LedgerState state, bool visible)
        {
            var name = state == LedgerState.Uncertain ? visible ? "uncertain, to be seen" : "uncertain, not to be seen" : state.ToString().ToLowerInvariant();
            _outcomes[name] = _outcomes.GetValueOrDefault(name) + 1;
        }

        public override string ToString() =>
            $"{Planned} cards planned; {string.Join(", ", _outcomes.OrderBy(outcome => outcome.Key).Select(outcome => $"{outcome.Value} {outcome.Key}"))}; {Kills} kills of processes with ten runs each; "
            + $"uncertain after a death {Died} (without any kill {DiedWithoutKill}), with an answer that came {Unexplained}; windows broken without kills {Overruns}";
    }
}
