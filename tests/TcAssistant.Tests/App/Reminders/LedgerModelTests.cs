using System.Text.Json.Nodes;
using CsCheck;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>Whatever happens in whatever order, every planned reminder is accounted for once, and at most one card of it is to be seen.</summary>
public sealed class LedgerModelTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Start = new(2000, 5, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly First = new(2000, 5, 3);
    private const int Days = 45;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What can happen; each is written so that a failure reads as a story.</summary>
    private abstract record Step
    {
        public sealed record NextDay(int Program) : Step;

        public sealed record Minutes(int Program, int Count) : Step;

        public sealed record BothLook : Step;

        public sealed record Answers(int Status, int Times, bool Taken) : Step;

        public sealed record Dies(int Program, int AtRequest, bool After) : Step;

        public sealed record Lost(int Program, int AtRequest) : Step;

        public sealed record Says(int Line, bool Done) : Step;

        public sealed record Moves(int Line, int Days) : Step;

        public sealed record Pauses(bool On) : Step;
    }

    private static readonly int[] Statuses = [429, 429, 503, 500, 403, 412, 504];

    private static readonly Gen<Step> Steps = Gen.Frequency<Step>(
        (12, Gen.Int[0, 1].Select(Step (program) => new Step.NextDay(program))),
        (3, Gen.Select(Gen.Int[0, 1], Gen.Int[1, 40], Step (program, count) => new Step.Minutes(program, count))),
        (2, Gen.Const<Step>(new Step.BothLook())),
        (4, Gen.Select(Gen.Int[0, Statuses.Length - 1].Select(at => Statuses[at]), Gen.Int[1, 3], Gen.Bool, Step (status, times, taken) => new Step.Answers(status, times, taken && status >= 500))),
        (4, Gen.Select(Gen.Int[0, 1], Gen.Int[9, 26], Gen.Bool, Step (program, at, after) => new Step.Dies(program, at, after))),
        (3, Gen.Select(Gen.Int[0, 1], Gen.Int[9, 26], Step (program, at) => new Step.Lost(program, at))),
        (2, Gen.Select(Gen.Int[0, 5], Gen.Bool, Step (line, done) => new Step.Says(line, done))),
        (1, Gen.Select(Gen.Int[0, 5], Gen.Int[5, 40], Step (line, days) => new Step.Moves(line, days))),
        (1, Gen.Bool.Select(Step (on) => new Step.Pauses(on))));

    [Fact]
    public async Task Every_planned_reminder_is_accounted_for_once_and_seen_at_most_once() =>
        await Steps.Array[5, 25].SampleAsync(RunAsync, iter: 12, threads: 1, print: steps => string.Join(", ", steps.Select(step => step.ToString())));

    private async Task RunAsync(Step[] steps)
    {
        var plan = Some.Plan(lines: 6) is var flat ? flat with { Parts = [flat.Parts[0] with { Issues = [flat.Parts[0].Issues[0] with { Lines = [.. flat.Lines.Select((line, at) => line with { Timetable = Dated(at) })] }] }] } : null;
        await using var world = await ReminderWorld.StartAsync(azurite, Start, plan);
        var run = new Run(world);
        foreach (var step in steps)
        {
            await run.DoAsync(step);
        }

        await run.QuiesceAsync();
        await run.CheckAsync();
    }

    private static Timetable Dated(int line) => new(
        "a date", [new(line % 3 == 2 ? MilestoneKind.Start : MilestoneKind.Due, new DateOnly(2000, 5, 8).AddDays(line * 7), new DateOnly(2000, 5, 10).AddDays(line * 7))], [], null, true, []);

    /// <summary>One run, and beside it what was planned, worked out day by day by the plainest means.</summary>
    private sealed class Run(ReminderWorld world)
    {
        private readonly ReminderProgram[] _programs = [world.Program(), world.Program()];
        private readonly HashSet<ReminderKey> _planned = [];
        private DateOnly _day = First.AddDays(-1);
        private int _operations;

        public async Task DoAsync(Step step)
        {
            switch (step)
            {
                case Step.NextDay(var program) when _day < First.AddDays(Days):
                    await ComesAsync(_day = _day.AddDays(1));
                    world.Time.SetUtcNow(InstantOf(_day));
                    await PassAsync(program);
                    break;
                case Step.Minutes(var program, var count):
                    world.Time.Advance(TimeSpan.FromMinutes(count));
                    await PassAsync(program);
                    break;
                case Step.BothLook:
                    await Task.WhenAll(PassAsync(0), PassAsync(1));
                    break;
                case Step.Answers(var status, var times, var taken):
                    for (var time = 0; time < times; time++)
                    {
                        world.Connector.Injections.Enqueue(Injection.Error(status, "Code", retryAfter: status == 429 ? "60" : null) with { TakesFirst = taken });
                    }

                    break;
                case Step.Dies(var program, var at, var after):
                    _programs[program].Faults.Plan(after ? Fault.CrashAfter : Fault.CrashBefore, at);
                    break;
                case Step.Lost(var program, var at):
                    _programs[program].Faults.Plan(Fault.LostAnswer, at);
                    break;
                case Step.Says(var line, var done):
                    await ChangeAsync(line, done ? new Change.Done() : new Change.NotDone());
                    break;
                case Step.Moves(var line, var days):
                    // A date that moves after its day and before anybody looked is another plan: so all is looked at first.
                    await QuiesceAsync();
                    await ChangeAsync(line, new Change.Expected(null, _day.AddDays(days), null));
                    break;
                case Step.Pauses(var on):
                    await QuiesceAsync();
                    await PauseAsync(on);
                    break;
            }
        }

        /// <summary>All faults are over, and what was begun is brought to its end, as is what quiet hours or a weekend hold back.</summary>
        public async Task QuiesceAsync()
        {
            world.Connector.Injections.Clear();
            await SettleAsync();
            while ((await world.SubscriptionAsync()).Held is { Until: var awake } && awake > world.Time.GetUtcNow())
            {
                world.Time.SetUtcNow(awake);
                await SettleAsync();
            }
        }

        private async Task SettleAsync()
        {
            for (var look = 0; look < 4; look++)
            {
                world.Time.Advance(TimeSpan.FromMinutes(25));
                while (world.Time.GetUtcNow() >= InstantOf(_day.AddDays(1)))
                {
                    await ComesAsync(_day = _day.AddDays(1));
                }

                await world.PassAsync(world.Time.GetUtcNow());
            }
        }

        public async Task CheckAsync()
        {
            var ledger = await world.LedgerAsync();
            Assert.DoesNotContain(ledger, entry => entry.IsOpen);
            var accounted = ledger.SelectMany(entry => entry.Items).Select(item => new ReminderKey(item.Line, item.Milestone, Occurrence.Parse(item.Occurrence), item.Day)).ToList();
            Assert.Equal(_planned.Order(Comparer<ReminderKey>.Create((one, other) => string.CompareOrdinal($"{one}", $"{other}"))), accounted.Order(Comparer<ReminderKey>.Create((one, other) => string.CompareOrdinal($"{one}", $"{other}"))));

            var seen = world.Connector.Messages.Values.Select(message => Heading(message.Activity)).GroupBy(heading => heading).ToDictionary(day => day.Key, day => day.Count());
            foreach (var entry in ledger.Where(entry => entry.Items.Count > 0 || entry.IsDigest))
            {
                var visible = seen.GetValueOrDefault(entry.IsDigest ? DigestWording.Title(entry.Day).In(Language.English) : TcAssistant.Wording.Days.WithWeekday(entry.Day, Language.English));
                Assert.True(
                    entry.State switch { LedgerState.Sent => visible == 1, LedgerState.Uncertain => visible <= 1, _ => visible == 0 },
                    $"{visible} cards are to be seen of {entry}");
            }
        }

        /// <summary>A day's hour comes: what is planned for it is planned, whoever sees to it when.</summary>
        private async Task ComesAsync(DateOnly day)
        {
            var stored = (await world.Sound.Part<PlanStore>().LoadAsync(world.Plan, Cancel))!;
            var terms = (await world.SubscriptionAsync()).Terms();
            _planned.UnionWith(Reminder.DueOn(stored.Tracked, terms, day).Select(reminder => reminder.Key));
        }

        private async Task PassAsync(int program)
        {
            try
            {
                await _programs[program].PassAsync();
            }
            catch (CrashException)
            {
                // Below.
            }

            var faults = _programs[program].Faults;
            if (faults is { Met: true, Fault: Fault.CrashBefore or Fault.CrashAfter })
            {
                _programs[program] = world.Program();
            }
            else if (faults.Met)
            {
                faults.Plan(Fault.None, 0);
            }
        }

        private async Task ChangeAsync(int line, Change change)
        {
            var plans = world.Sound.Part<PlanStore>();
            var stored = (await plans.LoadAsync(world.Plan, Cancel))!;
            await plans.ChangeAsync(world.Plan, [stored.Tracked.Plan.Lines.ElementAt(line).Key!.Value], change, new(ReminderWorld.Ana, world.Time.GetUtcNow(), _day), $"op{_operations++}", Cancel);
        }

        private async Task PauseAsync(bool on)
        {
            var store = world.Sound.Part<ReminderStore>();
            var kept = (await store.FindAsync(world.Plan, ReminderWorld.Channel, Cancel))!;
            await world.Sound.Part<Wakes>().AtAsync(world.Plan, world.Time.GetUtcNow(), null, Cancel);
            Assert.True(await store.TryReplaceAsync(kept.Subscription with { Paused = on }, kept.ETag, Cancel));
        }

        private static DateTimeOffset InstantOf(DateOnly day) => new(day.ToDateTime(new(7, 0)).AddSeconds(30), TimeSpan.Zero);

        private static string Heading(JsonObject activity) =>
            activity["attachments"]![0]!["content"]!["body"]!.AsArray().SelectMany(Walk).Select(node => (string?)node["text"]).OfType<string>().First();

        private static IEnumerable<JsonObject> Walk(JsonNode? node) => node switch
        {
            JsonObject item => item.SelectMany(member => Walk(member.Value)).Prepend(item),
            JsonArray items => items.SelectMany(Walk),
            _ => [],
        };
    }
}
