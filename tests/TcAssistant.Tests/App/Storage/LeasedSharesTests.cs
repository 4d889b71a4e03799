using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TcAssistant.App.Storage;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

/// <summary>What the app may send is shared out among its programs: each share is one program's at a time.</summary>
public class LeasedSharesTests(AzuriteFixture azurite)
{
    private readonly FakeTimeProvider _time = new(Some.Instant);

    [Fact]
    public async Task A_program_takes_as_many_as_it_wants_while_there_are_any()
    {
        var stored = await Stored.OpenAsync(azurite);
        var (one, other) = (Program(stored), Program(stored));

        Assert.Equal(1, await HeldAsync(one, 1));
        Assert.Equal(6, await HeldAsync(one, 6));
        Assert.Equal(4, await HeldAsync(other, 9));
        Assert.Equal(0, await HeldAsync(Program(stored), 1));
    }

    [Fact]
    public async Task What_is_not_held_on_to_is_free_after_its_time_and_the_skew_of_clocks()
    {
        var stored = await Stored.OpenAsync(azurite);
        await HeldAsync(Program(stored), 10);
        _time.Advance(TimeSpan.FromSeconds(16));
        var heir = Program(stored);
        Assert.Equal(0, await HeldAsync(heir, 3));

        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(3, await HeldAsync(heir, 3));
    }

    [Fact]
    public async Task What_is_held_on_to_stays_held()
    {
        var stored = await Stored.OpenAsync(azurite);
        var (one, other) = (Program(stored), Program(stored));
        await HeldAsync(one, 10);
        for (var renewal = 0; renewal < 4; renewal++)
        {
            _time.Advance(TimeSpan.FromSeconds(10));
            Assert.Equal(10, await HeldAsync(one, 10));
            Assert.Equal(0, await HeldAsync(other, 1));
        }
    }

    [Fact]
    public async Task Whoever_slept_through_its_time_finds_its_share_taken()
    {
        var stored = await Stored.OpenAsync(azurite);
        var (one, other) = (Program(stored), Program(stored));
        await HeldAsync(one, 10);
        _time.Advance(TimeSpan.FromSeconds(18));
        Assert.Equal(10, await HeldAsync(other, 10));

        Assert.Equal(0, await HeldAsync(one, 10));
    }

    [Fact]
    public async Task Programs_that_begin_together_never_hold_the_same_share()
    {
        var stored = await Stored.OpenAsync(azurite);
        var programs = Enumerable.Range(0, 6).Select(_ => Program(stored.Again())).ToList();

        var held = await Task.WhenAll(programs.Select(program => Task.Run(() => HeldAsync(program, 4))));

        Assert.InRange(held.Sum(), 1, 10);
        Assert.Equal(10, held.Sum() + await HeldAsync(Program(stored), 10));
    }

    [Fact]
    public async Task A_share_whose_answer_was_lost_is_held_and_one_that_storage_refused_is_not()
    {
        for (var at = 1; at <= 5; at++)
        {
            var stored = await Stored.OpenAsync(azurite);
            stored.Faults.Plan(Fault.LostAnswer, at);
            Assert.Equal(1, await HeldAsync(Program(stored), 1));
        }

        var nobody = new LeasedShares(Tables.Open(new StorageSettings { ConnectionString = Nowhere }, options => options.Retry.MaxRetries = 0), _time, NullLogger<LeasedShares>.Instance);
        Assert.Equal(0, await HeldAsync(nobody, 1));
    }

    private const string Nowhere =
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;TableEndpoint=http://127.0.0.1:9/devstoreaccount1;";

    private LeasedShares Program(Stored stored) => new(stored.Tables, _time, NullLogger<LeasedShares>.Instance);

    private static async Task<int> HeldAsync(LeasedShares program, int wanted) => (await program.HoldAsync(wanted, TestContext.Current.CancellationToken)).Held;
}
