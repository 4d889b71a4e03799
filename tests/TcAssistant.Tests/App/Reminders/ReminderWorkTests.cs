using Microsoft.Extensions.Hosting;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>How work is spread over programs, what it costs, and what becomes of work that nobody can do.</summary>
public sealed class ReminderWorkTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Start = new(2000, 5, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Due = new(2000, 5, 24, 7, 0, 30, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2000, 5, 24);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2)]
    [InlineData(60)]
    public async Task Finding_what_is_due_and_seeing_to_it_costs_what_is_due_and_not_what_is_stored(int others)
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start, subscribe: false);
        var plans = world.Sound.Part<PlanStore>();
        var due = ShippedSample.Read("plan.fr.docx").Plan!;
        var later = Some.Plan(lines: 3, timetable: Some.May with { Milestones = [new(TcAssistant.Timetables.MilestoneKind.Due, null, new(2001, 6, 29))] });
        for (var number = 0; number < others + 3; number++)
        {
            var plan = (await plans.ImportAsync(Some.Import((number < 3 ? due : later) with { Reference = $"P/{number}" }, $"import-{number}", new(TcAssistant.App.Teams.ChatMessage.LocalTenant, ScopeKind.Team, "19:team@thread.tacv2")), Cancel)).Plan.Header.Ref;
            await world.SubscribeAsync($"19:channel-{number}@thread.tacv2", Start, plan);
        }

        await world.PassAsync(Start.AddMinutes(2));

        // A program that has seen none of it, so that nothing is remembered.
        var program = world.Program();
        var work = program.Part<ReminderWork>();
        world.Time.SetUtcNow(Due);
        program.Faults.Plan(Fault.None, 0);
        Assert.Equal(3, await work.LookAsync(Cancel));
        Assert.InRange(program.Faults.Sent, 1, 50 + 2 * 3);

        var dearest = 0;
        for (var number = 0; number < 3; number++)
        {
            program.Faults.Plan(Fault.None, 0);
            await work.DoAsync(Assert.Single(await work.TakeAsync(1, Cancel)), Cancel);

            // The request to the connector is none of storage, and whether the whole tenant is parked is asked once a minute.
            dearest = Math.Max(dearest, program.Faults.Sent - 1 - (number == 0 ? 1 : 0));
        }

        Assert.Equal(3, world.Connector.Messages.Count);
        Assert.InRange(dearest, 1, 9);
    }

    /// <summary>A deployment replaces programs one after another: none of them may keep what is due to itself until its hold is over.</summary>
    [Fact]
    public async Task A_program_that_is_asked_to_stop_leaves_nothing_waiting_wherever_it_is()
    {
        // Looking, taking and seeing to it are some twenty-five requests, and each of them is met.
        for (var at = 1; at <= 30; at++)
        {
            await using var world = await ReminderWorld.StartAsync(azurite, Start);
            await world.PassAsync(Start.AddMinutes(2));
            world.Time.SetUtcNow(Due);
            var program = world.Program(null, "--Reminders:Tick=00:00:01");
            var loop = program.Part<IEnumerable<IHostedService>>().OfType<ReminderLoop>().Single();
            Task? stopping = null;
            program.Faults.Plan(Fault.Meanwhile, at);
            program.Faults.Meanwhile = () =>
            {
                stopping = loop.StopAsync(CancellationToken.None);
                return Task.CompletedTask;
            };
            await loop.StartAsync(Cancel);
            await world.WhileIdleAsync(program, TimeSpan.FromMilliseconds(40), () => stopping is null && program.Faults.Sent < at && world.Time.GetUtcNow() < Due.AddSeconds(30));

            Assert.True(program.Faults.Met, $"request {at} was not met");
            stopping ??= loop.StopAsync(CancellationToken.None);

            // What is under way has a time of grace, which a slow machine must not use up.
            await world.WhileIdleAsync(program, TimeSpan.FromMilliseconds(400), () => !stopping.IsCompleted);
            await stopping;

            await world.PassAsync(world.Time.GetUtcNow());

            Assert.True(world.Connector.Messages.Count == 1, $"{world.Connector.Messages.Count} messages when stopped at request {at}");
            Assert.Equal(LedgerState.Sent, Assert.Single(await world.LedgerAsync()).State);
        }
    }

    [Fact]
    public async Task What_a_stopped_program_does_not_bring_to_its_end_another_takes_at_once()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        await world.PassAsync(Start.AddMinutes(2));
        world.Time.SetUtcNow(Due);
        var work = world.Program().Part<ReminderWork>();
        await work.LookAsync(Cancel);
        var message = Assert.Single(await work.TakeAsync(1, Cancel));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work.DoAsync(message, new(canceled: true)));

        await world.PassAsync(Due);

        Assert.Single(world.Connector.Messages);
    }

    [Fact]
    public async Task A_message_that_comes_twice_finds_nothing_to_do()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        await world.PassAsync(Start.AddMinutes(2));
        world.Time.SetUtcNow(Due);
        var (one, two) = (world.Sound.Part<ReminderWork>(), world.Program().Part<ReminderWork>());
        await one.LookAsync(Cancel);
        Assert.Equal(0, await two.LookAsync(Cancel));
        var message = Assert.Single(await one.TakeAsync(8, Cancel));

        await Task.WhenAll(one.DoAsync(message, Cancel), two.DoAsync(message, Cancel));
        await one.DoAsync(message, Cancel);
        await world.PassAsync(Due.AddMinutes(5));

        Assert.Single(world.Connector.Messages);
        Assert.Equal(LedgerState.Sent, Assert.Single(await world.LedgerAsync()).State);
    }

    [Fact]
    public async Task A_message_that_nobody_can_read_is_dropped_and_its_plan_is_found_again()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        await world.PassAsync(Start.AddMinutes(2));
        await world.Sound.Part<WorkQueue>().SendAsync("{ no message", Cancel);

        await world.PassAsync(Due);

        Assert.Single(world.Connector.Messages);
    }

    [Fact]
    public async Task A_plan_that_cannot_be_seen_to_is_listed_and_does_not_hold_up_the_others_and_is_tried_again()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        await world.PassAsync(Start.AddMinutes(2));
        var (table, work) = (world.Sound.Part<Tables>().Plans, world.Sound.Part<ReminderWork>());
        var row = (await table.FindAsync(world.Plan.Partition, PlanRow.SubscriptionOf(ReminderWorld.Channel), Cancel))!;
        var sound = row.GetString("Subscription");
        row["Subscription"] = "{ damaged";
        await table.PutAsync(row, Cancel);
        world.Time.SetUtcNow(Due);
        await work.LookAsync(Cancel);

        // The fifth time it is taken is the last.
        await work.DoAsync(Assert.Single(await work.TakeAsync(8, Cancel)) with { Times = 5 }, Cancel);

        var stuck = Assert.Single(await world.Sound.Part<Wakes>().StuckAsync(Cancel));
        Assert.Equal((world.Plan, Due), (stuck.Plan, stuck.Since));
        Assert.Empty(await work.TakeAsync(8, Cancel));

        row["Subscription"] = sound;
        await table.PutAsync(row, Cancel);
        await world.PassAsync(Due.AddHours(1));
        Assert.Single(world.Connector.Messages);
    }

    [Fact]
    public async Task Plans_of_one_channel_are_sent_by_one_program_at_a_time()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        var other = (await world.Sound.Part<PlanStore>().ImportAsync(
            Some.Import(Some.Plan(), "other", new(TcAssistant.App.Teams.ChatMessage.LocalTenant, ScopeKind.Team, "19:team@thread.tacv2")), Cancel)).Plan.Header.Ref;
        await world.SubscribeAsync(ReminderWorld.Channel, Start, other);
        await world.PassAsync(Start.AddMinutes(2));
        world.Time.SetUtcNow(Due);
        var (one, two) = (world.Sound.Part<ReminderWork>(), world.Program().Part<ReminderWork>());
        Assert.Equal(2, await one.LookAsync(Cancel));

        await one.DoAsync(Assert.Single(await one.TakeAsync(1, Cancel)), Cancel);
        await two.DoAsync(Assert.Single(await two.TakeAsync(1, Cancel)), Cancel);
        Assert.Single(world.Connector.Messages);

        await world.PassAsync(Due.AddMinutes(1), world.Program());
        Assert.Equal(2, world.Connector.Messages.Count);
    }

    [Fact]
    public async Task The_daily_pass_runs_once_over_all_programs_and_goes_on_where_one_died()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        await ForgetAsync(world);
        var dying = world.Program();
        dying.Faults.Plan(Fault.CrashBefore, 6);
        await Assert.ThrowsAsync<CrashException>(() => dying.Part<ReminderUpkeep>().DailyAsync(Cancel));

        await world.Sound.Part<ReminderUpkeep>().DailyAsync(Cancel);
        await world.PassAsync(Start.AddMinutes(1));
        Assert.Null(await world.Sound.Part<Wakes>().FirstAsync(Cancel));

        world.Time.SetUtcNow(Start.AddMinutes(4));
        await world.Program().Part<ReminderUpkeep>().DailyAsync(Cancel);
        Assert.NotNull(await world.Sound.Part<Wakes>().FirstAsync(Cancel));

        await ForgetAsync(world);
        await world.Program().Part<ReminderUpkeep>().DailyAsync(Cancel);
        Assert.Null(await world.Sound.Part<Wakes>().FirstAsync(Cancel));

        world.Time.SetUtcNow(Start.AddDays(1));
        await world.Program().Part<ReminderUpkeep>().DailyAsync(Cancel);
        Assert.NotNull(await world.Sound.Part<Wakes>().FirstAsync(Cancel));
    }

    [Fact]
    public async Task The_ledger_is_kept_as_long_as_the_setting_says()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        await world.PassAsync(Due);
        var keeping = world.Program(null, "--Retention:Ledger=10.00:00:00");

        world.Time.SetUtcNow(Due.AddDays(9));
        await keeping.Part<ReminderUpkeep>().DailyAsync(Cancel);
        Assert.Equal(Day, Assert.Single(await world.LedgerAsync()).Day);

        world.Time.SetUtcNow(Due.AddDays(11));
        await keeping.Part<ReminderUpkeep>().DailyAsync(Cancel);
        Assert.Empty(await world.LedgerAsync());
    }

    private static async Task ForgetAsync(ReminderWorld world)
    {
        var wakes = world.Sound.Part<Wakes>();
        foreach (var wake in await wakes.TakeAsync(Start.AddYears(3), world.Time.GetUtcNow(), TimeSpan.FromMinutes(1), Cancel))
        {
            await wakes.SettledAsync(wake, null, Cancel);
        }
    }
}
