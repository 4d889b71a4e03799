using System.Diagnostics;
using System.Globalization;
using TcAssistant.App.Storage;
using TcAssistant.Local;

namespace TcAssistant.Benchmarks.Reminders;

/// <summary>How fast reminders that come due together leave, over so many processes, against the fifty calls a second that a tenant allows; and whether a
/// window of Teams is broken.</summary>
internal static class SendRun
{
    /// <summary>Messages a second, of the fifty that a tenant allows.</summary>
    private const int Least = 45;

    /// <summary>Seconds in which the programs, which are new, run code for the first time.</summary>
    private const int WarmUp = 10;

    public static async Task<int> RunAsync(string[] args)
    {
        var (channels, programs) = (args is [var first, ..] ? int.Parse(first, CultureInfo.InvariantCulture) : 1_200, args is [_, var second, ..] ? int.Parse(second, CultureInfo.InvariantCulture) : 2);
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

        // Azurite runs on one core, which is busy before the sender is: tables and queues have one each.
        await using var tables = await Azurite.StartInMemoryAsync(tools, CancellationToken.None);
        await using var queues = await Azurite.StartInMemoryAsync(tools, CancellationToken.None);
        var storage = string.Join(';', tables.ConnectionString.Split(';', StringSplitOptions.RemoveEmptyEntries).Where(part => !IsOfQueues(part)).Concat(queues.ConnectionString.Split(';', StringSplitOptions.RemoveEmptyEntries).Where(IsOfQueues)));
        await using var teams = await TeamsWorld.StartAsync();

        // All of it is due on 1 June 2000 at nine; the programs are there ten seconds before.
        var due = new DateTimeOffset(2000, 6, 1, 9, 0, 0, TimeSpan.Zero);
        string[] settings = [.. teams.BotSettings(), "--Reminders:Tick=00:00:02"];
        await using var installation = Installation.Open(storage, "send", settings);
        await Parallel.ForEachAsync(Enumerable.Range(0, channels), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (channel, _) =>
        {
            var plan = await installation.ImportAsync(Planned.Plan($"P/{channel}", [new(2000, 6, 8)]), due.AddDays(-1));
            await installation.SubscribeAsync(plan, $"19:channel-{channel}@thread.tacv2", teams.Address, due.AddDays(-1).AddHours(1), wake: false);
            await installation.Part<Wakes>().AtAsync(plan, due, null, CancellationToken.None);
        });
        Console.WriteLine($"{channels} plans, a channel each; {programs} programs");
        string[] clock = [$"--Clock:Start={due.AddSeconds(-10):O}", $"--Clock:At={DateTimeOffset.UtcNow:O}", "--Clock:Rate=1"];
        var children = Enumerable.Range(0, programs).Select(_ => ReminderChild.Start(storage, ["send"], 0, [.. settings, .. clock])).ToList();
        var watch = Stopwatch.StartNew();
        while (teams.Connector.Messages.Count < channels && watch.Elapsed < TimeSpan.FromSeconds(60 + (channels / 10)))
        {
            await Task.Delay(500);
        }

        foreach (var child in children)
        {
            await child.DisposeAsync();
        }

        return Report(teams, channels);
    }

    private static bool IsOfQueues(string part) => part.StartsWith("QueueEndpoint=", StringComparison.Ordinal);

    private static int Report(TeamsWorld teams, int channels)
    {
        var posts = teams.Posts.Where(post => post.Taken).OrderBy(post => post.At).ToList();
        if (posts.Count < 2)
        {
            Console.WriteLine($"only {posts.Count} messages were sent");
            return 1;
        }

        var (length, seconds) = ((posts[^1].At - posts[0].At).TotalSeconds, posts.GroupBy(post => (int)(post.At - posts[0].At).TotalSeconds).OrderBy(second => second.Key).Select(second => second.Count()).ToList());
        var steady = seconds.Skip(WarmUp).SkipLast(3).DefaultIfEmpty(0).ToList();
        Console.WriteLine($"second by second: {string.Join(' ', seconds)}");
        var broken = teams.BrokenWindows;
        Console.WriteLine($"{posts.Count} of {channels} messages in {length:N1} s: {posts.Count / length:N1} a second over all, {steady.Average():N1} but for the first {WarmUp} and the last three seconds (least {steady.Min()}, most {seconds.Max()})");
        Console.WriteLine($"windows of a conversation broken: {broken}; of the tenant, and 429s: {teams.Connector.Overruns.Count}; sent twice: {posts.Count - posts.Select(post => post.Channel).Distinct().Count()}");
        return posts.Count == channels && broken + teams.Connector.Overruns.Count == 0 && steady.Average() >= Least ? 0 : 1;
    }
}
