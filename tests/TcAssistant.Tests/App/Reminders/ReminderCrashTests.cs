using TcAssistant.App.Reminders;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>A program dies before or after each of its requests, to storage, to the queue or to the connector, and another goes on.</summary>
public sealed class ReminderCrashTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Start = new(2000, 5, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Due = new(2000, 5, 24, 7, 0, 30, TimeSpan.Zero);

    /// <summary>Minutes after which something is given up by whoever had it: the channel, the card, the plan.</summary>
    private static readonly int[] Later = [1, 4, 22, 26];

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    [InlineData(Fault.LostAnswer)]
    public async Task Whichever_request_it_is_the_card_comes_once_or_is_known_to_be_uncertain(Fault fault)
    {
        var (requests, uncertain, posts) = (0, 0, 0);
        for (var at = 1; ; at++)
        {
            await using var world = await ReminderWorld.StartAsync(azurite, Start);
            await world.PassAsync(Start.AddMinutes(2));
            var program = world.Program();
            program.Faults.Plan(fault, at);
            try
            {
                await world.PassAsync(Due, program);
            }
            catch (CrashException)
            {
                // As meant.
            }

            if (!program.Faults.Met)
            {
                requests = at - 1;
                break;
            }

            var entry = await RecoveredAsync(world);
            var messages = world.Connector.Messages.Count;
            Assert.True(entry is { Until: null, State: LedgerState.Sent or LedgerState.Uncertain }, $"request {at}: {entry}");
            Assert.InRange(messages, entry.State == LedgerState.Sent ? 1 : 0, 1);
            uncertain += entry.State == LedgerState.Uncertain ? 1 : 0;
            posts += messages;
        }

        // Between the word that it is being sent and the word of what became of it: before, during and after the one request to the connector.
        Assert.InRange(requests, 15, 60);
        Assert.Equal(fault switch { Fault.CrashBefore => 2, Fault.CrashAfter => 2, _ => 1 }, uncertain);
        Assert.Equal(fault == Fault.CrashBefore || fault == Fault.CrashAfter ? requests - 1 : requests, posts);
    }

    /// <summary>A program is so slow with its card that another settles it as uncertain, and hears just then that it was throttled: before whichever request of the other that is.</summary>
    [Fact]
    public async Task What_a_slow_program_puts_back_while_another_settles_it_is_not_forgotten()
    {
        var (met, sent) = (true, 0);
        for (var at = 1; met; at++)
        {
            await using var world = await ReminderWorld.StartAsync(azurite, Start);
            await world.PassAsync(Start.AddMinutes(2));
            var slow = world.Program();
            slow.Faults.Plan(Fault.CrashBefore, await RequestOfThePostAsync());
            await Assert.ThrowsAsync<CrashException>(() => world.PassAsync(Due, slow));
            var other = world.Program();
            other.Faults.Plan(Fault.Meanwhile, at);
            other.Faults.Meanwhile = () => PutBackAsync(world);

            await world.PassAsync(Due.AddMinutes(22), other);
            met = other.Faults.Met;
            var entry = await RecoveredAsync(world, 26, 50, 74);
            Assert.True(entry is { Until: null, State: LedgerState.Sent or LedgerState.Uncertain }, $"request {at}: {entry}");
            Assert.Equal(entry.State == LedgerState.Sent ? 1 : 0, world.Connector.Messages.Count);
            sent += world.Connector.Messages.Count;
        }

        Assert.InRange(sent, 1, 20);
    }

    private static async Task PutBackAsync(ReminderWorld world)
    {
        var (store, cancel) = (world.Sound.Part<ReminderStore>(), TestContext.Current.CancellationToken);
        if (await store.EntryAsync(world.Plan, ReminderWorld.Channel, new(2000, 5, 24), cancel) is { Entry: { State: LedgerState.Sending } entry, ETag: var etag })
        {
            Assert.NotNull(await store.TryReplaceAsync(world.Plan, entry with { State = LedgerState.Claimed, Until = world.Time.GetUtcNow(), Code = "Throttled" }, etag, cancel));
        }
    }

    /// <summary>Which request of a program that sends the card is the one to the connector.</summary>
    private async Task<int> RequestOfThePostAsync()
    {
        if (_post == 0)
        {
            await using var world = await ReminderWorld.StartAsync(azurite, Start);
            await world.PassAsync(Start.AddMinutes(2));
            var program = world.Program();
            program.Faults.Plan(Fault.None, 0);
            await world.PassAsync(Due, program);
            _post = program.Faults.Requests.Select((request, at) => (request, at)).First(counted => counted.request.Contains("127.0.0.1:9/", StringComparison.Ordinal)).at + 1;
        }

        return _post;
    }

    private int _post;

    private static Task<LedgerEntry> RecoveredAsync(ReminderWorld world) => RecoveredAsync(world, Later);

    private static async Task<LedgerEntry> RecoveredAsync(ReminderWorld world, params int[] minutes)
    {
        var other = world.Program();
        foreach (var minute in minutes)
        {
            await world.PassAsync(Due.AddMinutes(minute), other);
        }

        var subscription = await world.SubscriptionAsync();
        Assert.Equal((new DateOnly(2000, 5, 24), null), (subscription.Through, subscription.Open));
        return Assert.Single(await world.LedgerAsync());
    }
}
