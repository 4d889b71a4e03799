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

    private static async Task<LedgerEntry> RecoveredAsync(ReminderWorld world)
    {
        var other = world.Program();
        foreach (var minute in Later)
        {
            await world.PassAsync(Due.AddMinutes(minute), other);
        }

        var subscription = await world.SubscriptionAsync();
        Assert.Equal((new DateOnly(2000, 5, 24), null), (subscription.Through, subscription.Open));
        return Assert.Single(await world.LedgerAsync());
    }
}
