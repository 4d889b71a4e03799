using Azure;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;

namespace TcAssistant.Benchmarks.Reminders;

/// <summary>One run: an installation with two plans, each in two of three channels, with troubles of its own; and the judge of what became of it.</summary>
internal sealed class ChaosInstallation
{
    public static readonly DateTimeOffset Start = new(2000, 5, 1, 6, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly First = new(2000, 5, 1);
    private static readonly DateOnly Last = new(2000, 6, 9);

    private readonly Random _trouble;
    private readonly List<Wanted> _wanted = [];
    private readonly int _seed;
    private DateTime _storm;

    private ChaosInstallation(Installation installation, int seed) => (Installation, _seed, _trouble) = (installation, seed, new Random(seed));

    public Installation Installation { get; }

    public IReadOnlyList<string> Channels => [.. Enumerable.Range(0, 3).Select(channel => $"19:run{_seed}-{channel}@thread.tacv2")];

    public static async Task<ChaosInstallation> MakeAsync(string storage, TeamsWorld teams, int seed, string[] settings)
    {
        var (random, run) = (new Random(seed), new ChaosInstallation(Installation.Open(storage, $"c{seed}x", settings), seed));
        for (var plan = 0; plan < 2; plan++)
        {
            List<DateOnly> deadlines = [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => First.AddDays(random.Next(3, 45)))];
            var stored = await run.Installation.ImportAsync(Planned.Plan($"P/{plan}", deadlines), Start);
            foreach (var channel in run.Channels.Skip(plan).Take(2))
            {
                await run.Installation.SubscribeAsync(stored, channel, teams.Address, Start);
                run._wanted.Add(new(stored, $"P/{plan}", channel, Planned.Days(deadlines, First, Last), Planned.Digests(deadlines, First, Last)));
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

    public async Task<bool> IsOverAsync()
    {
        try
        {
            return await Installation.Part<Wakes>().FirstAsync(CancellationToken.None) is not { } first || first > new DateTimeOffset(Last.ToDateTime(new(12, 0)), TimeSpan.Zero);
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException or OperationCanceledException)
        {
            // Storage has not answered in time, on a machine that others use as well: asked again.
            return false;
        }
    }

    /// <param name="mayDie">Whether a program may have died between sending and writing so down, or storage have failed there.</param>
    public async Task JudgeAsync(TeamsWorld teams, bool mayDie, ChaosTally tally)
    {
        if (!await IsOverAsync())
        {
            tally.Violations.Add($"run {_seed}: not over in time");
            return;
        }

        foreach (var stuck in await Installation.Part<Wakes>().StuckAsync(CancellationToken.None))
        {
            tally.Stuck++;
            Console.WriteLine($"  run {_seed}: could not be seen to for a while: {stuck.Why} at {stuck.Since:O}");
        }

        var posts = teams.Posts.ToLookup(post => (post.Channel, post.Plan, post.Heading));
        foreach (var wanted in _wanted)
        {
            var ledger = (await Installation.Part<ReminderStore>().EntriesAsync(wanted.Plan, wanted.Channel, First, Last, CancellationToken.None)).Select(kept => kept.Entry).ToList();
            var subscription = (await Installation.Part<ReminderStore>().FindAsync(wanted.Plan, wanted.Channel, CancellationToken.None))!.Subscription;
            Compare(wanted.Days, [.. ledger.Where(entry => !entry.IsDigest && entry.Items.Any(item => item.Why is null)).Select(entry => entry.Day)], wanted, "card", tally);
            Compare(wanted.Digests, [.. ledger.Where(entry => entry.IsDigest).Select(entry => entry.Day)], wanted, "digest", tally);
            (tally.Cards, tally.Digests) = (tally.Cards + wanted.Days.Count, tally.Digests + wanted.Digests.Count);
            foreach (var entry in ledger)
            {
                Judge(entry, wanted, [.. posts[(wanted.Channel, wanted.Name, Planned.Heading(entry.Day, entry.IsDigest))]], mayDie, tally);
                if (entry.State == LedgerState.Uncertain && Planned.ToldBy(entry.Day) is var by && by <= Last && !IsTold(entry, ledger, by) && !subscription.Doubts.Contains(new(entry.Day, entry.IsDigest)))
                {
                    tally.Violations.Add($"run {_seed}: {wanted.Channel} was not told by {by:O} that {entry} is uncertain");
                }
            }
        }
    }

    private void Compare(IReadOnlyList<DateOnly> planned, IReadOnlyList<DateOnly> accounted, Wanted wanted, string what, ChaosTally tally)
    {
        tally.Violations.AddRange(planned.Except(accounted).Select(day => $"run {_seed}: nothing accounts for the {what} of {wanted.Name} in {wanted.Channel} on {day:O}"));
        tally.Violations.AddRange(accounted.Except(planned).Select(day => $"run {_seed}: the {what} of {wanted.Name} in {wanted.Channel} on {day:O} was not planned"));
        if (accounted.Distinct().Count() != accounted.Count)
        {
            tally.Violations.Add($"run {_seed}: a {what} of {wanted.Name} in {wanted.Channel} is accounted for twice");
        }
    }

    /// <summary>Told by a message that arrived, or may have: that one's own doubt is judged by itself.</summary>
    private static bool IsTold(LedgerEntry doubtful, List<LedgerEntry> ledger, DateOnly by) =>
        ledger.Exists(entry => entry.Day <= by && entry.State is LedgerState.Sent or LedgerState.Uncertain && entry.Doubts?.Contains(new(doubtful.Day, doubtful.IsDigest)) == true);

    private void Judge(LedgerEntry entry, Wanted wanted, List<Post> posts, bool mayDie, ChaosTally tally)
    {
        // What only tells of doubts has a head of its own.
        var isNotice = !entry.IsDigest && entry.Items.All(item => item.Why is not null);
        var (visible, where) = (posts.Count(post => post.Taken), $"run {_seed}: {wanted.Name} in {wanted.Channel}:");
        if (entry.IsOpen)
        {
            tally.Violations.Add($"{where} {entry} is not settled");
        }

        if (entry.State is LedgerState.Failed or LedgerState.Suppressed)
        {
            tally.Violations.Add($"{where} {entry} although it could be sent");
        }

        if (isNotice)
        {
            return;
        }

        tally.Count(entry.State, visible > 0);
        if (entry.State switch { LedgerState.Sent => visible != 1, LedgerState.Uncertain => visible > 1, _ => visible != 0 })
        {
            tally.Violations.Add($"{where} {visible} messages are to be seen of {entry}");
        }

        if (entry is { State: LedgerState.Uncertain, Code: "Unknown" } && posts.TrueForAll(post => post.Known))
        {
            tally.Violations.Add($"{where} {entry} although the connector answered");
        }

        if (entry is { State: LedgerState.Uncertain, Code: "Died" })
        {
            tally.Died++;
            if (!mayDie)
            {
                tally.Violations.Add($"{where} {entry} although nothing died");
            }
        }
    }

    /// <summary>What one channel has to get of one plan.</summary>
    private sealed record Wanted(PlanRef Plan, string Name, string Channel, IReadOnlyList<DateOnly> Days, IReadOnlyList<DateOnly> Digests);
}
