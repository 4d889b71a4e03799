using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>A channel learns what may not have arrived; places that go away and come back; what is imported or changed late.</summary>
public sealed class ReminderDoubtTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Start = new(2000, 5, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Due = new(2000, 5, 24, 7, 0, 30, TimeSpan.Zero);
    private const string Doubt = "Whether the reminder of 24 May 2000 arrived here is not known: II.3.1, II.3.2, II.3.4.";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_may_not_have_arrived_is_told_on_the_next_working_day_and_once(bool arrived)
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        world.Connector.Injections.Enqueue(Injection.Error(504, "Gateway") with { TakesFirst = arrived });
        await world.PassAsync(Due);
        Assert.Equal((arrived ? 1 : 0, LedgerState.Uncertain), (world.Connector.Messages.Count, Assert.Single(await world.LedgerAsync()).State));

        await world.PassAsync("2000-05-25T06:59:00Z");
        Assert.Equal(arrived ? 1 : 0, world.Connector.Messages.Count);
        await world.PassAsync("2000-05-25T07:00:30Z");
        Assert.Equal(Doubt, world.Summaries.Last());
        var told = world.Connector.Messages.Count;

        await world.PassAsync("2000-05-26T07:00:30Z");
        Assert.Equal(told, world.Connector.Messages.Count);
        Assert.Empty((await world.SubscriptionAsync()).Doubts);
    }

    [Fact]
    public async Task It_stands_in_the_next_card_where_one_comes_before()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, new(2000, 5, 30, 10, 0, 0, TimeSpan.Zero));
        world.Connector.Injections.Enqueue(Injection.Error(504, "Gateway"));
        await world.PassAsync("2000-05-31T07:00:30Z");
        Assert.Empty(world.Connector.Messages);

        await world.PassAsync("2000-06-01T07:00:30Z");
        Assert.Contains("Whether the reminder of 31 May 2000 arrived here is not known", Assert.Single(world.Connector.Messages).Value.Activity.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_told_also_on_a_day_whose_reminders_are_all_silent()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, new(2000, 5, 30, 10, 0, 0, TimeSpan.Zero));
        world.Connector.Injections.Enqueue(Injection.Error(504, "Gateway"));
        await world.PassAsync("2000-05-31T07:00:30Z");
        var lines = (await world.LedgerAsync()).Single(entry => entry.State == LedgerState.Uncertain).Items.Select(item => item.Line).Distinct().ToList();
        var outcome = await world.Sound.Part<PlanStore>().ChangeAsync(world.Plan, lines, new Change.Finished(), new(ReminderWorld.Ana, world.Time.GetUtcNow(), new(2000, 5, 31)), "done", Cancel);
        Assert.Equal(ChangeResult.Done, outcome.Result);

        await world.PassAsync("2000-06-01T07:00:30Z");

        Assert.Contains("Whether the reminder of 31 May 2000 arrived here is not known", Assert.Single(world.Summaries), StringComparison.Ordinal);
        var teller = (await world.LedgerAsync()).Single(entry => entry.Day == new DateOnly(2000, 6, 1));
        Assert.Equal(LedgerState.Sent, teller.State);
        Assert.All(teller.Items, item => Assert.NotNull(item.Why));
    }

    [Fact]
    public async Task Whoever_pressed_the_card_meanwhile_has_seen_it_and_nothing_is_told()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        world.Connector.Injections.Enqueue(Injection.Error(504, "Gateway") with { TakesFirst = true });
        await world.PassAsync(Due);
        var store = world.Sound.Part<ReminderStore>();
        var kept = (await store.EntryAsync(world.Plan, ReminderWorld.Channel, new(2000, 5, 24), Cancel))!;
        await store.TryReplaceAsync(world.Plan, kept.Entry with { State = LedgerState.Sent, Code = "Pressed" }, kept.ETag, Cancel);

        await world.PassAsync("2000-05-25T07:00:30Z");
        await world.PassAsync("2000-05-26T07:00:30Z");

        Assert.Single(world.Connector.Messages);
    }

    [Fact]
    public async Task What_tells_of_it_and_may_not_have_arrived_itself_is_told_again()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        world.Connector.Injections.Enqueue(Injection.Error(504, "Gateway"));
        await world.PassAsync(Due);
        world.Connector.Injections.Enqueue(Injection.Error(504, "Gateway"));
        await world.PassAsync("2000-05-25T07:00:30Z");
        Assert.Empty(world.Connector.Messages);

        await world.PassAsync("2000-05-26T07:00:30Z");

        Assert.Equal(Doubt, Assert.Single(world.Summaries));
    }

    [Fact]
    public async Task A_channel_that_is_parked_misses_its_cards_by_name_and_gets_the_next_once_it_is_back()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        var conversations = world.Sound.Part<Conversations>();
        Task ParkAsync(Parked? parked) => conversations.ChangeAsync(world.Plan.Scope.Tenant, ReminderWorld.Channel, known => known! with { Parked = parked }, Cancel);
        await ParkAsync(new(ParkedBecause.TeamArchived, Start));
        await world.PassAsync(Due);
        Assert.Empty(world.Connector.Messages);

        await ParkAsync(null);
        await world.PassAsync("2000-05-31T07:00:30Z");

        Assert.StartsWith("Last day today", Assert.Single(world.Summaries, summary => !summary.StartsWith("The week", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal([LedgerState.Suppressed, LedgerState.Sent], (await world.LedgerAsync()).Where(entry => !entry.IsDigest).Select(entry => entry.State));
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster", "Blocked NotInstalled")]
    [InlineData(403, "BotDisabledByAdmin", "Blocked Admin")]
    [InlineData(404, "ConversationNotFound", "Gone Conversation")]
    [InlineData(400, "BadSyntax", "Refused 400")]
    public async Task What_is_refused_for_good_has_failed_with_the_reason_and_is_not_tried_again(int status, string code, string why)
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        world.Connector.Injections.Enqueue(Injection.Error(status, code));
        await world.PassAsync(Due);
        await world.PassAsync(Due.AddMinutes(5));

        var entry = Assert.Single(await world.LedgerAsync());
        Assert.Equal((LedgerState.Failed, why), (entry.State, entry.Code));
        Assert.Single(world.Connector.Requests);
    }

    [Fact]
    public async Task A_storm_of_429_is_waited_out_and_the_card_comes_once()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        for (var refusal = 0; refusal < 6; refusal++)
        {
            world.Connector.Injections.Enqueue(Injection.Error(429, "Throttled", retryAfter: "120"));
        }

        for (var minute = 0; minute < 40; minute += 2)
        {
            await world.PassAsync(Due.AddMinutes(minute));
        }

        Assert.Single(world.Connector.Messages);
        Assert.Equal(LedgerState.Sent, Assert.Single(await world.LedgerAsync()).State);
        Assert.Equal(7, world.Connector.Requests.Count);
    }

    [Fact]
    public async Task A_change_of_hour_or_zone_in_between_moves_the_next_card_and_repeats_none()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, Start);
        await world.PassAsync(Due);
        var store = world.Sound.Part<ReminderStore>();
        var kept = (await store.FindAsync(world.Plan, ReminderWorld.Channel, Cancel))!;
        await world.Sound.Part<Wakes>().AtAsync(world.Plan, world.Time.GetUtcNow(), null, Cancel);
        Assert.True(await store.TryReplaceAsync(kept.Subscription with { Zone = "Pacific/Auckland", Hour = new(15, 0) }, kept.ETag, Cancel));
        await world.PassAsync(Due.AddMinutes(2));
        Assert.Single(world.Connector.Messages);

        // 15:00 in Auckland is 03:00 UTC.
        await world.PassAsync("2000-05-31T02:59:00Z");
        Assert.DoesNotContain(world.Summaries, summary => summary.StartsWith("Last day today", StringComparison.Ordinal));
        await world.PassAsync("2000-05-31T03:00:30Z");
        await world.PassAsync("2000-05-31T07:00:30Z");
        Assert.Single(world.Summaries, summary => summary.StartsWith("Last day today", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2001-03-25", "02:30", "2001-03-25T01:00:00Z")]
    [InlineData("2001-10-28", "02:30", "2001-10-28T00:30:00Z")]
    [InlineData("2000-02-29", "09:00", "2000-02-29T08:00:00Z")]
    [InlineData("2000-12-31", "23:59", "2000-12-31T22:59:00Z")]
    [InlineData("2001-01-01", "00:00", "2000-12-31T23:00:00Z")]
    public void An_hour_is_the_next_there_is_or_the_first_of_two(string day, string hour, string instant)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var subscription = new ChannelSubscription(null!, "", ReminderWorld.Ana, TcAssistant.Languages.Language.English, "Europe/Zurich", default, default, default) { Hour = TimeOnly.Parse(hour, culture) };

        var at = subscription.InstantOf(DateOnly.Parse(day, culture));

        Assert.Equal(DateTimeOffset.Parse(instant, culture), at);
        Assert.Equal((DateOnly.Parse(day, culture), DateOnly.Parse(day, culture).AddDays(-1)), (subscription.LastDay(at), subscription.LastDay(at.AddSeconds(-1))));
    }

    [Fact]
    public async Task A_plan_that_is_imported_and_asked_for_late_brings_no_burst()
    {
        await using var world = await ReminderWorld.StartAsync(azurite, new(2001, 7, 4, 10, 0, 0, TimeSpan.Zero));
        await world.PassAsync("2001-07-04T10:02:00Z");
        Assert.Empty(world.Connector.Messages);

        for (var day = new DateTimeOffset(2001, 7, 5, 7, 0, 30, TimeSpan.Zero); day.Month == 7; day = day.AddDays(1))
        {
            await world.PassAsync(day);
        }

        Assert.DoesNotContain(world.Summaries, summary => summary.StartsWith("Date passed", StringComparison.Ordinal));
        Assert.InRange(world.Summaries.Count(), 0, 8);
    }
}
