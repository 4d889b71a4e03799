using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using TcAssistant.App;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App;

/// <summary>Plan time starts once for all replicas, whatever <c>Clock:*</c> leaves unsaid.</summary>
public sealed class PlanClockTests(AzuriteFixture azurite)
{
    private const string April = "2000-04-17T09:00:00Z";
    private const string June = "2000-06-01T09:00:00Z";

    private static readonly DateTimeOffset Real = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Without_a_start_it_is_the_real_time()
    {
        var clock = PlanClock.From(Settings(null), new FakeTimeProvider(Real), null);

        Assert.Equal((Real, false, true), (clock.Now, clock.IsSet, clock.HasStarted));
    }

    [Fact]
    public async Task A_restart_goes_on_in_the_same_plan_time()
    {
        var stored = await Stored.OpenAsync(azurite);
        await StartedAsync(stored, April, Real);

        var after = await StartedAsync(stored.Again(), April, Real.AddDays(3));

        Assert.Equal(Instant(April).AddDays(3), after.Now);
    }

    [Fact]
    public async Task The_same_instant_written_otherwise_is_the_same_start()
    {
        var stored = await Stored.OpenAsync(azurite);
        await StartedAsync(stored, April, Real);

        var after = await StartedAsync(stored, "2000-04-17T11:00:00+02:00", Real.AddHours(1));

        Assert.Equal(Instant(April).AddHours(1), after.Now);
    }

    [Fact]
    public async Task Another_start_begins_anew_and_is_remembered()
    {
        var stored = await Stored.OpenAsync(azurite);
        await StartedAsync(stored, April, Real);

        var anew = await StartedAsync(stored, June, Real.AddDays(3));
        var later = await StartedAsync(stored, June, Real.AddDays(4));

        Assert.Equal((Instant(June), Instant(June).AddDays(1)), (anew.Now, later.Now));
    }

    [Fact]
    public async Task Plan_time_runs_at_its_rate_from_the_stored_instant()
    {
        var stored = await Stored.OpenAsync(azurite);
        await StartedAsync(stored, April, Real, rate: "24");

        var after = await StartedAsync(stored, April, Real.AddHours(2), rate: "24");

        Assert.Equal(Instant(April).AddDays(2), after.Now);
    }

    [Fact]
    public async Task A_start_before_the_first_instant_of_tables_is_remembered()
    {
        var stored = await Stored.OpenAsync(azurite);
        await StartedAsync(stored, "1452-04-15T00:00:00Z", Real);

        var after = await StartedAsync(stored, "1452-04-15T00:00:00Z", Real.AddDays(1));

        Assert.Equal(Instant("1452-04-16T00:00:00Z"), after.Now);
    }

    [Fact]
    public async Task An_instant_that_is_set_wins_and_is_not_stored()
    {
        var stored = await Stored.OpenAsync(azurite);
        var clock = PlanClock.From(Settings(April, at: "2026-02-28T12:00:00Z"), new FakeTimeProvider(Real), stored.Tables);
        await clock.StartAsync(Cancellation);

        Assert.Equal(Instant(April).AddDays(1), clock.Now);
        Assert.Equal(0, stored.Faults.Sent);
    }

    [Fact]
    public async Task Replicas_that_start_at_once_agree()
    {
        var stored = await Stored.OpenAsync(azurite);
        var starts = Enumerable.Range(0, 8).Select(second => Task.Run(() => StartedAsync(stored.Again(), April, Real.AddSeconds(second))));

        var replicas = await Task.WhenAll(starts);

        // Each replica's own clock stands at another second, so what they agree on is when plan time started.
        Assert.Single(replicas.Select((clock, second) => clock.Now.AddSeconds(-second)).Distinct());
    }

    [Fact]
    public async Task A_replica_that_comes_between_reading_and_writing_decides()
    {
        var stored = await Stored.OpenAsync(azurite);
        await StartedAsync(stored, June, Real); // so that the table is there
        stored.Faults.Plan(Fault.Meanwhile, at: 2);
        stored.Faults.Meanwhile = () => StartedAsync(stored.Again(), April, Real.AddSeconds(-5));

        var clock = await StartedAsync(stored, April, Real);

        Assert.True(stored.Faults.Met);
        Assert.Equal(Instant(April).AddSeconds(5), clock.Now);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_that_was_lost_changes_nothing(bool replacing)
    {
        var stored = await Stored.OpenAsync(azurite);
        await StartedAsync(stored, June, Real);
        if (!replacing)
        {
            await stored.Tables.Clock.DeleteAsync("clock", "start", cancellation: Cancellation);
        }

        stored.Faults.Plan(Fault.LostAnswer, at: 2);
        var clock = await StartedAsync(stored, April, Real);
        var replica = await StartedAsync(stored.Again(), April, Real.AddSeconds(7));

        Assert.True(stored.Faults.Met);
        Assert.Equal((Instant(April), Instant(April).AddSeconds(7)), (clock.Now, replica.Now));
    }

    [Fact]
    public async Task Once_started_it_asks_storage_no_more()
    {
        var stored = await Stored.OpenAsync(azurite);
        var clock = await StartedAsync(stored, April, Real);
        stored.Faults.Plan(Fault.None, 0);

        await clock.StartAsync(Cancellation);

        Assert.Equal(0, stored.Faults.Sent);
    }

    [Fact]
    public async Task Before_it_has_started_it_tells_no_time()
    {
        var stored = await Stored.OpenAsync(azurite);
        var clock = PlanClock.From(Settings(April), new FakeTimeProvider(Real), stored.Tables);

        Assert.False(clock.HasStarted);
        Assert.Throws<InvalidOperationException>(() => clock.Now);
    }

    [Theory]
    [InlineData("Clock:Start", "tomorrow")]
    [InlineData("Clock:At", "noon")]
    [InlineData("Clock:Rate", "0")]
    [InlineData("Clock:Rate", "fast")]
    public void A_wrong_setting_is_named(string name, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();

        var reason = Assert.Throws<FormatException>(() => PlanClock.From(settings, TimeProvider.System, null));

        Assert.Contains(name, reason.Message, StringComparison.Ordinal);
        Assert.Contains(value, reason.Message, StringComparison.Ordinal);
    }

    private static async Task<PlanClock> StartedAsync(Stored stored, string start, DateTimeOffset now, string? rate = null)
    {
        var clock = PlanClock.From(Settings(start, rate: rate), new FakeTimeProvider(now), stored.Tables);
        await clock.StartAsync(Cancellation);
        return clock;
    }

    private static IConfiguration Settings(string? start, string? at = null, string? rate = null) => new ConfigurationBuilder()
        .AddInMemoryCollection([new("Clock:Start", start), new("Clock:At", at), new("Clock:Rate", rate)])
        .Build();

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
