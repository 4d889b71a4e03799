using TcAssistant.BotFramework.Connector;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>Whatever is asked for, and by however many programs: no window of Teams is ever broken, order is kept, and little is left unused.</summary>
public sealed class PacingTests(ITestOutputHelper output)
{
    private static readonly (int Most, int Seconds)[] Writes = [(7, 1), (8, 2), (60, 30), (1_800, 3_600)];
    private static readonly (int Most, int Seconds)[] Reads = [(14, 1), (16, 2), (120, 30), (3_600, 3_600)];
    private static readonly TimeSpan Long = TimeSpan.FromHours(3);

    [Theory]
    [InlineData(1, 1, 400, 20)]
    [InlineData(1, 1, 2_500, 4_000)]
    [InlineData(1, 40, 1_500, 20)]
    [InlineData(2, 60, 1_500, 15)]
    [InlineData(4, 30, 1_200, 30)]
    [InlineData(4, 200, 2_000, 20)]
    public async Task No_window_is_broken_and_order_is_kept(int programs, int threads, int calls, int seconds)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var world = new World(programs, new Random(seed));
        for (var call = 0; call < calls; call++)
        {
            world.Ask(world.Random.Next(programs), $"t{world.Random.Next(threads)}", world.Random.Next(4) == 0, world.Random.Next(3) == 0 ? Urgency.Reply : Urgency.Proactive, world.Random.NextDouble() * seconds);
        }

        await world.RunAsync();

        Assert.Equal(calls, world.Made.Count + world.Refused);
        Assert.InRange(world.Refused, 0, programs == 1 ? 0 : calls * 9 / 10);
        world.AssertWithin(perProgram: programs > 1);
        foreach (var lane in world.Made.GroupBy(made => (made.Program, made.Lane)))
        {
            Assert.Equal(lane.OrderBy(made => made.Asked).Select(made => made.Asked), lane.Select(made => made.Asked));
        }
    }

    /// <summary>A machine that has too much to do: all who wait are woken together, up to two seconds late.</summary>
    [Theory]
    [InlineData(1, 60)]
    [InlineData(20, 400)]
    [InlineData(300, 900)]
    public async Task No_window_is_broken_by_a_program_that_stands_still_for_a_while(int threads, int calls)
    {
        var stall = TimeSpan.FromSeconds(2).Ticks;
        var world = new World(1, new Random(1), due => new(((due.Ticks / stall) + (due.Ticks % stall == 0 ? 0 : 1)) * stall, due.Offset));
        for (var call = 0; call < calls; call++)
        {
            world.Ask(0, $"t{call % threads}", isRead: false, Urgency.Proactive, world.Random.NextDouble() * 3);
        }

        await world.RunAsync();

        Assert.Equal(calls, world.Made.Count);
        world.AssertWithin(perProgram: false);
    }

    [Fact]
    public async Task One_conversation_gets_nine_tenths_of_what_its_windows_allow()
    {
        var world = new World(1, new Random(1));
        for (var call = 0; call < 600; call++)
        {
            world.Ask(0, "t", isRead: false, Urgency.Proactive, 0);
        }

        var took = await world.RunAsync();

        // 60 in 30 seconds: 600 take 270 seconds after the first 60.
        Assert.InRange(took.TotalSeconds, 0, 300 / 0.9);
    }

    [Fact]
    public async Task The_tenant_gets_nine_tenths_of_what_it_allows()
    {
        var world = new World(1, new Random(1));
        for (var call = 0; call < 2_000; call++)
        {
            world.Ask(0, $"t{call}", isRead: false, Urgency.Reply, 0);
        }

        var took = await world.RunAsync();

        Assert.InRange(took.TotalSeconds, 0, 2_000 / 50 / 0.9);
    }

    [Fact]
    public async Task A_reply_does_not_wait_behind_reminders()
    {
        var world = new World(1, new Random(1));
        for (var call = 0; call < 1_000; call++)
        {
            world.Ask(0, $"reminded{call}", isRead: false, Urgency.Proactive, 0);
        }

        world.Ask(0, "asked", isRead: false, Urgency.Reply, 5);
        await world.RunAsync();

        var reply = Assert.Single(world.Made, made => made.Lane.Thread == "asked");
        Assert.InRange((reply.At - reply.Asked).TotalMilliseconds, 0, 100);
    }

    [Fact]
    public async Task What_would_wait_too_long_is_told_and_takes_no_turn()
    {
        var time = new VirtualTime();
        var pacing = new Pacing(new UndividedShares(), time);
        var waits = new List<TimeSpan?>();
        for (var call = 0; call < 8; call++)
        {
            waits.Add(await pacing.EnterAsync(Lane.Write("t"), Urgency.Reply, TimeSpan.Zero, CancellationToken.None));
        }

        Assert.Equal(6, waits.Count(wait => wait is null));
        Assert.All(waits.Skip(6), wait => Assert.InRange(wait!.Value.TotalSeconds, 1, 1.2));
    }

    [Fact]
    public async Task Typing_goes_at_once_or_not_at_all()
    {
        var pacing = new Pacing(new UndividedShares(), new VirtualTime());
        var typing = new List<TimeSpan?>();
        for (var call = 0; call < 8; call++)
        {
            typing.Add(await pacing.EnterAsync(Lane.Write("t"), Urgency.NowOrNever, TimeSpan.FromMinutes(1), CancellationToken.None));
        }

        Assert.Equal(6, typing.Count(wait => wait is null));
        Assert.Null(await pacing.EnterAsync(Lane.Read("t"), Urgency.NowOrNever, TimeSpan.FromMinutes(1), CancellationToken.None));
    }

    [Fact]
    public async Task All_threads_of_a_channel_count_as_one()
    {
        var world = new World(1, new Random(1));
        for (var call = 0; call < 20; call++)
        {
            world.Ask(0, $"19:c@thread.tacv2;messageid={call}", isRead: false, Urgency.Reply, 0);
        }

        await world.RunAsync();

        world.AssertWithin(perProgram: false);
        Assert.Single(world.Made.Select(made => made.Lane).Distinct());
    }

    [Fact]
    public async Task A_program_that_gets_no_share_does_not_send()
    {
        var time = new VirtualTime();
        var pacing = new Pacing(new NoShares(), time);
        var entering = pacing.EnterAsync(Lane.Write("t"), Urgency.Reply, TimeSpan.FromSeconds(10), CancellationToken.None).AsTask();
        time.RunOut();

        Assert.NotNull(await entering);
    }

    private sealed class NoShares : ISendingShares
    {
        public ValueTask<SendingShares> HoldAsync(int wanted, CancellationToken cancellation) => ValueTask.FromResult(default(SendingShares));
    }

    private sealed record Made(int Program, Lane Lane, DateTimeOffset Asked, DateTimeOffset At);

    /// <summary>Programs that share a tenant, and their calls as the other side sees them.</summary>
    private sealed class World
    {
        private readonly VirtualTime _time;
        private readonly List<Pacing> _programs;
        private readonly Dictionary<string, int> _owners = [];
        private readonly List<(double Second, Func<Task> Call)> _asked = [];

        public World(int programs, Random random, Func<DateTimeOffset, DateTimeOffset>? wakes = null)
        {
            (Random, _time) = (random, new VirtualTime { Wakes = wakes ?? (static due => due) });
            var table = new ShareTable(_time);
            _programs = [.. Enumerable.Range(0, programs).Select(program => new Pacing(programs == 1 ? new UndividedShares() : new Holder(table, program), _time))];
        }

        public Random Random { get; }

        public List<Made> Made { get; } = [];

        /// <summary>Calls that would have had to wait longer than shares are held.</summary>
        public int Refused { get; private set; }

        public void Ask(int program, string thread, bool isRead, Urgency urgency, double second)
        {
            // A conversation is one program's at a time, as the product has it.
            var owner = _owners.TryGetValue(thread, out var known) ? known : _owners[thread] = program;
            _asked.Add((second, () => CallAsync(owner, isRead ? Lane.Read(thread) : Lane.Write(thread), urgency)));
        }

        /// <returns>From the first to the last call.</returns>
        public Task<TimeSpan> RunAsync() => Task.Run(() =>
        {
            var calls = new List<Task>();
            foreach (var (second, call) in _asked.OrderBy(asked => asked.Second))
            {
                calls.Add(At(second, call));
            }

            _time.RunOut();
            Assert.All(calls, call => Assert.True(call.IsCompletedSuccessfully, call.Exception?.ToString() ?? "It never had its turn."));
            return Made.Max(made => made.At) - Made.Min(made => made.At);
        });

        public void AssertWithin(bool perProgram)
        {
            foreach (var lane in Made.GroupBy(made => made.Lane))
            {
                foreach (var (most, seconds) in lane.Key.IsRead ? Reads : Writes)
                {
                    AssertWithin([.. lane.Select(made => made.At)], most, TimeSpan.FromSeconds(seconds), lane.Key.Thread);
                }
            }

            AssertWithin([.. Made.Select(made => made.At)], 50, TimeSpan.FromSeconds(1), perProgram ? "tenant of several programs" : "tenant");
        }

        private static void AssertWithin(DateTimeOffset[] calls, int most, TimeSpan window, string what)
        {
            Array.Sort(calls);
            for (var at = most; at < calls.Length; at++)
            {
                Assert.True(calls[at] - calls[at - most] >= window, $"{what}: {most + 1} calls within {calls[at] - calls[at - most]}");
            }
        }

        private async Task CallAsync(int program, Lane lane, Urgency urgency)
        {
            var asked = _time.GetUtcNow();
            if (await _programs[program].EnterAsync(lane, urgency, Long, CancellationToken.None) is null)
            {
                Made.Add(new(program, lane, asked, _time.GetUtcNow()));
            }
            else
            {
                Refused++;
            }
        }

        private async Task At(double second, Func<Task> call)
        {
            await Task.Delay(TimeSpan.FromSeconds(second), _time);
            await call();
        }
    }

    /// <summary>Ten shares, each with the program that holds it and until when: what storage keeps.</summary>
    private sealed class ShareTable(TimeProvider time)
    {
        private readonly (int Program, DateTimeOffset Until)[] _rows = [.. Enumerable.Repeat((-1, DateTimeOffset.MinValue), ISendingShares.All)];

        public SendingShares Hold(int program, int wanted)
        {
            var now = time.GetUtcNow();
            var held = new List<DateTimeOffset>();
            for (var pass = 0; pass < 2; pass++)
            {
                for (var share = 0; share < _rows.Length && held.Count < wanted; share++)
                {
                    var isMine = _rows[share].Program == program && _rows[share].Until > now;
                    if (pass == 0 ? isMine : !isMine && _rows[share].Until + TimeSpan.FromSeconds(2) < now)
                    {
                        _rows[share] = (program, now + TimeSpan.FromSeconds(15));
                        held.Add(_rows[share].Until);
                    }
                }
            }

            return new(held.Count, held.Count == 0 ? now : held.Min());
        }
    }

    private sealed class Holder(ShareTable table, int program) : ISendingShares
    {
        public ValueTask<SendingShares> HoldAsync(int wanted, CancellationToken cancellation) => ValueTask.FromResult(table.Hold(program, wanted));
    }
}
