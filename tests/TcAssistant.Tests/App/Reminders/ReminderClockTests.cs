using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TcAssistant.App;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>Plan time may run as fast as it likes: it waits at each wake-up until its reminders are settled.</summary>
public sealed class ReminderClockTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Start = new(2000, 4, 17, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = Start.AddYears(2);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_years_in_a_hurry_are_the_cards_of_two_years_day_by_day()
    {
        await using var slow = await ReminderWorld.StartAsync(azurite, Start);
        for (var day = Start.AddHours(21).AddMinutes(1); day < End; day = day.AddDays(1))
        {
            // Just after nine there, in summer and in winter: what is late could fall into quiet hours.
            await slow.PassAsync(day);
            await slow.PassAsync(day.AddHours(1));
        }

        await using var fast = await ReminderWorld.StartAsync(azurite, Start);
        var (clock, real) = (new PlanClock(fast.Time, Start, Start, rate: 100_000), Start);
        var program = fast.Program(clock);
        while (clock.Now < End)
        {
            await fast.PassAsync(real = real.AddSeconds(1), program);
        }

        Assert.InRange((real - Start).TotalMinutes, 5, 30);
        Assert.InRange(slow.Summaries.Count(), 40, 200);
        Assert.Equal(slow.Summaries, fast.Summaries);
        Assert.Equal((await slow.LedgerAsync()).SelectMany(ItemsOf), (await fast.LedgerAsync()).SelectMany(ItemsOf));
    }

    /// <summary>A message of the day before that comes a second time, or a program whose clock is behind: its today is earlier than what others have begun.</summary>
    [Fact]
    public async Task A_look_from_the_day_before_forgets_nothing_that_was_begun_since()
    {
        var start = new DateTimeOffset(2000, 5, 23, 10, 0, 0, TimeSpan.Zero);
        await using var world = await ReminderWorld.StartAsync(azurite, start);
        await world.PassAsync("2000-05-23T10:02:00Z");
        world.Connector.Injections.Enqueue(Injection.Error(429, "Throttled", retryAfter: "60"));
        await world.PassAsync("2000-05-24T07:00:30Z");
        Assert.Equal(LedgerState.Claimed, Assert.Single(await world.LedgerAsync()).State);

        var behind = world.Program(new PlanClock(new FakeTimeProvider(new(2000, 5, 24, 6, 59, 58, TimeSpan.Zero))));
        await behind.Part<ReminderSweep>().SeeToAsync(new(world.Plan, start, start, [new WakeRow("gone", "W/\"gone\"")]), Cancel);
        Assert.Equal(new DateOnly(2000, 5, 24), (await world.SubscriptionAsync()).Open);
        await world.PassAsync("2000-05-24T07:12:00Z");

        Assert.Equal(LedgerState.Sent, Assert.Single(await world.LedgerAsync()).State);
    }

    [Fact]
    public async Task Plan_time_does_not_pass_a_card_that_could_not_be_sent_yet()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, new(2000, 5, 23, 10, 0, 0, TimeSpan.Zero));
        var start = world.Time.GetUtcNow();
        var clock = new PlanClock(world.Time, start, start, rate: 100_000);
        var program = world.Program(clock);
        for (var attempt = 0; attempt < 8; attempt++)
        {
            world.Connector.Injections.Enqueue(Injection.Error(429, "Throttled", retryAfter: "60"));
        }

        var second = 1;
        for (; world.Connector.Requests.IsEmpty; second++)
        {
            await world.PassAsync(start.AddSeconds(second), program);
        }

        for (var until = second + 200; second < until; second += 20)
        {
            await world.PassAsync(start.AddSeconds(second), program);
            Assert.Equal(new DateTimeOffset(2000, 5, 24, 7, 0, 0, TimeSpan.Zero), clock.Now);
            Assert.Empty(world.Connector.Messages);
        }

        for (; world.Connector.Messages.IsEmpty && second < 900; second += 20)
        {
            await world.PassAsync(start.AddSeconds(second), program);
        }

        Assert.Equal(["In 7 days: II.3.1, II.3.2, II.3.4"], world.Summaries);
        Assert.Equal(LedgerState.Sent, Assert.Single(await world.LedgerAsync()).State);
    }

    [Fact]
    public async Task Plan_time_does_not_pass_a_plan_that_nobody_could_see_to()
    {
        var start = new DateTimeOffset(2000, 5, 23, 10, 0, 0, TimeSpan.Zero);
        await using var world = await ReminderWorld.StartAsync(azurite, start);
        var clock = new PlanClock(world.Time, start, start, rate: 100_000);
        var program = world.Program(clock);
        var (work, table) = (program.Part<ReminderWork>(), world.Sound.Part<Tables>().Plans);
        var row = (await table.FindAsync(world.Plan.Partition, PlanRow.SubscriptionOf(ReminderWorld.Channel), Cancel))!;
        var sound = row.GetString("Subscription");
        row["Subscription"] = "{ damaged";
        await table.PutAsync(row, Cancel);
        world.Time.SetUtcNow(start.AddSeconds(5));
        Assert.Equal(1, await work.LookAsync(Cancel));

        // The fifth time it is taken is the last for a while.
        await work.DoAsync(Assert.Single(await work.TakeAsync(8, Cancel)) with { Times = 5 }, Cancel);
        world.Time.SetUtcNow(start.AddSeconds(100));
        Assert.Equal(0, await work.LookAsync(Cancel));
        Assert.Equal(start, clock.Now);
        Assert.Single(await world.Sound.Part<Wakes>().StuckAsync(Cancel));

        row["Subscription"] = sound;
        await table.PutAsync(row, Cancel);
        for (var second = 700; second < 730 && world.Connector.Messages.IsEmpty; second++)
        {
            await world.PassAsync(start.AddSeconds(second), program);
        }

        Assert.Equal(["In 7 days: II.3.1, II.3.2, II.3.4"], world.Summaries);
    }

    [Fact]
    public async Task A_clock_that_is_put_back_sends_nothing_twice()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, new(2000, 5, 23, 10, 0, 0, TimeSpan.Zero));
        await world.PassAsync("2000-05-24T07:00:30Z");
        await world.PassAsync("2000-05-31T07:00:30Z");
        var sent = world.Summaries.ToList();

        // FakeTimeProvider cannot go back; a program with a clock of its own can.
        var behind = world.Program(new PlanClock(world.Time, new(2000, 5, 24, 6, 59, 0, TimeSpan.Zero), world.Time.GetUtcNow()));
        for (var minute = 1; minute < 30; minute += 4)
        {
            await world.PassAsync(world.Time.GetUtcNow().AddMinutes(minute), behind);
        }

        Assert.Equal(sent, world.Summaries);
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(5)]
    public async Task Programs_whose_clocks_differ_by_seconds_send_a_card_once(int seconds)
    {
        await using var world = await ReminderWorld.StartAsync(azurite, new(2000, 5, 23, 10, 0, 0, TimeSpan.Zero));
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(world.Time.GetUtcNow());
        var other = world.Program(new PlanClock(time));
        foreach (var second in (int[])[-6, -4, -1, 0, 1, 4, 6, 60, 120, 1500])
        {
            var at = new DateTimeOffset(2000, 5, 24, 7, 0, 0, TimeSpan.Zero).AddSeconds(second);
            if (at.AddSeconds(seconds) > time.GetUtcNow())
            {
                time.SetUtcNow(at.AddSeconds(seconds));
            }

            await world.PassAsync(at);
            await world.PassAsync(at, other);
        }

        Assert.Equal(["In 7 days: II.3.1, II.3.2, II.3.4"], world.Summaries);
        Assert.Equal(LedgerState.Sent, Assert.Single(await world.LedgerAsync()).State);
    }

    [Fact]
    public async Task What_came_due_while_no_program_ran_is_not_hidden_by_a_change_made_since()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, new(2000, 5, 23, 10, 0, 0, TimeSpan.Zero));
        await world.PassAsync("2000-05-23T10:02:00Z");

        // 09:00 passes unseen; at 09:05 somebody changes the plan.
        await world.Sound.Part<Wakes>().AtAsync(world.Plan, new(2000, 5, 24, 7, 6, 0, TimeSpan.Zero), new DateTimeOffset(2000, 5, 24, 7, 5, 0, TimeSpan.Zero), Cancel);
        await world.PassAsync("2000-05-24T07:10:00Z");

        Assert.Equal(["In 7 days: II.3.1, II.3.2, II.3.4"], world.Summaries);
    }

    private static IEnumerable<string> ItemsOf(LedgerEntry entry) =>
        entry.Items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{entry.Day:O} {entry.State} {item.Line} {item.Milestone} {item.Occurrence} {item.Day:O} {item.Why}"))
            .DefaultIfEmpty(string.Create(CultureInfo.InvariantCulture, $"{entry.Day:O} {entry.State} {entry.IsDigest}"));
}
