using System.Globalization;
using System.Text.Json.Nodes;
using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Planner;

/// <summary>
/// Random edits on both sides while requests and storage fail, answers are lost and programs die between any two steps. Each line of a board has a history of its own, so a board
/// of forty lines is forty sequences of edits under one sequence of faults; every fifth line recurs, and lines are reworded by new editions. In the end both sides agree, no task is
/// there twice, and nothing that anybody did is gone unseen.
/// </summary>
public sealed class BoardConvergenceTests(AzuriteFixture azurite)
{
    private const int Lines = 40;
    private const int Rounds = 6;

    /// <summary>Boards at once, each with programs and a clock of its own.</summary>
    private const int AtOnce = 4;

    /// <summary>2,000 sequences of edits; more on demand.</summary>
    private static readonly int Boards = int.TryParse(Environment.GetEnvironmentVariable("BOARD_SEQUENCES"), CultureInfo.InvariantCulture, out var sequences) ? (sequences + Lines - 1) / Lines : 50;

    [Fact]
    public async Task Whatever_happens_both_sides_come_to_agree_and_nothing_is_lost_or_doubled()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("BOARD_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        await Parallel.ForEachAsync(Enumerable.Range(0, given > 0 ? 1 : Boards), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (board, _) =>
        {
            try
            {
                await OneBoardAsync(seed + board);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                throw new InvalidOperationException($"BOARD_SEED={seed + board}: {failure.Message}", failure);
            }
        });
    }

    private async Task OneBoardAsync(int seed)
    {
        var random = new Random(seed);
        await using var world = await BoardWorld.StartAsync(azurite, Edits.Edition(static place => ""), set: planner =>
        {
            planner.HonoursDetails = random.Next(2) == 0;
            planner.MergesOldETags = random.Next(4) > 0;
            planner.Lag = TimeSpan.FromSeconds(random.Next(3) * 3);
            planner.PageSize = random.Next(2) == 0 ? 400 : 7;
        });
        var edits = new Edits(world, random);
        var faults = new PlannerFaults(random);
        var program = world.Program();
        for (var round = 0; round < Rounds; round++)
        {
            await edits.SomeAsync(round);
            faults.BeginRound();
            world.Planner.Fault = faults.Next;
            program.Faults.Plan(Pick(random, Fault.None, Fault.CrashBefore, Fault.CrashAfter, Fault.LostAnswer), random.Next(1, 40));
            program = await LookAsync(world, program, random);
            if (random.Next(3) == 0)
            {
                await edits.SomeAsync(round);
                program = await LookAsync(world, program, random);
            }
        }

        world.Planner.Fault = null;
        world.Time.Advance(TimeSpan.FromHours(2));
        await world.SettleAsync(20);
        await edits.CheckAsync();
    }

    /// <summary>A program that dies is followed by another, once its lease is over.</summary>
    private static async Task<BoardProgram> LookAsync(BoardWorld world, BoardProgram program, Random random)
    {
        try
        {
            // Now and then another program looks at the same time.
            await Task.WhenAll(world.PassAsync(program, random.Next(1, 8)), random.Next(4) == 0 ? world.Sound.Work.PassAsync(world.Plan, default) : Task.CompletedTask);
            program.Faults.Plan(Fault.None, 0);
            return program;
        }
        catch (Exception death) when (IsDeath(death))
        {
            return world.Program();
        }
    }

    private static bool IsDeath(Exception failure) => failure is CrashException || failure.InnerException is { } inner && IsDeath(inner) || (failure is AggregateException several && several.InnerExceptions.Any(IsDeath));

    private static T Pick<T>(Random random, params ReadOnlySpan<T> among) => among[random.Next(among.Length)];

    /// <summary>What people did on both sides, and what must have become of it.</summary>
    private sealed class Edits(BoardWorld world, Random random)
    {
        private static readonly Moment Then = new(BoardWorld.Ana, new(2000, 4, 17, 9, 0, 0, TimeSpan.Zero), new(2000, 4, 17));

        /// <summary>The last title, date and progress of each task that somebody set on the board, by line.</summary>
        private readonly Dictionary<string, string> _titles = [];
        private readonly Dictionary<string, string> _dates = [];
        private readonly Dictionary<string, int> _percents = [];
        private readonly HashSet<string> _given = [];
        private readonly List<(string Line, string Note)> _notes = [];
        private readonly HashSet<string> _deleted = [];
        private readonly List<(string Line, string What)> _done = [];

        /// <summary>What new editions of the plan added to a line, by its place.</summary>
        private readonly Dictionary<int, string> _words = [];
        private int _count;

        /// <summary>Every fifth line comes again each year.</summary>
        public static Plan Edition(Func<int, string> added)
        {
            var plan = Some.Plan(Lines);
            var yearly = Timetable.Read("Tous les ans", plan.Language, new Anchor(plan.Date));
            ActionLine Told(ActionLine line) => line with { Text = line.Text + added(line.Id.Place), Timetable = Recurs(line.Id.Place) ? yearly : line.Timetable };
            return plan with { Parts = [.. plan.Parts.Select(part => part with { Issues = [.. part.Issues.Select(issue => issue with { Lines = [.. issue.Lines.Select(Told)] })] })] };
        }

        private static bool Recurs(int line) => line % 5 == 0;

        public async Task SomeAsync(int round)
        {
            if (random.Next(3) == 0)
            {
                await RewordAsync();
            }

            var tasks = world.Tasks();
            var linked = (await world.Sound.Store.ReadAsync(world.Plan, default))!.Links.Values.Select(link => link.Value.Task).ToHashSet();
            for (var line = 1; line <= Lines; line++)
            {
                var id = $"I.1.a.{line}";
                if (random.Next(3) == 0 && (Recurs(line) ? tasks[id].LastOrDefault(task => linked.Contains((string)task["id"]!)) : tasks[id].FirstOrDefault()) is { } task && !_deleted.Contains(id))
                {
                    OnBoard(id, task, round, linked);
                }

                if (random.Next(6) == 0)
                {
                    await InPlanAsync(id);
                }
            }
        }

        private void OnBoard(string id, JsonObject task, int round, HashSet<string> linked)
        {
            var (key, number) = ((string)task["id"]!, ++_count);
            var what = random.Next(round == Rounds - 1 ? 11 : 10);
            _done.Add((id, $"round {round} board {what}/{number}"));
            switch (what)
            {
                case 0 or 1:
                    _titles[id] = $"{id} Title {number}";
                    world.People.Change(key, new() { ["title"] = _titles[id] });
                    break;
                case 2 or 3:
                    // Never a day that the plan accepts by itself: where both say the same, neither gives way.
                    var day = new DateOnly(2000, 8, 1).AddDays(number % 300).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                    _dates[id] = day;
                    world.People.Change(key, new() { ["dueDateTime"] = day + "T10:00:00Z" });
                    break;
                case 4 or 5:
                    _percents[id] = Pick(random, 0, 50, 100);
                    world.People.Change(key, new() { ["percentComplete"] = _percents[id] });
                    break;
                case 6 or 7:
                    var note = $"Note-{number}.";
                    _notes.Add((id, note));
                    world.People.ChangeDetails(key, new() { ["description"] = $"{(string)task["details"]!["description"]!}\r\n{note}" });
                    break;
                case 8:
                    _given.Add(id);
                    world.People.Change(key, new() { ["assignments"] = new JsonObject { [BoardWorld.Ben.Id] = new JsonObject { ["@odata.type"] = "#microsoft.graph.plannerAssignment", ["orderHint"] = " !" } } });
                    break;
                case 9:
                    world.People.Change(key, new() { ["priority"] = random.Next(10) });
                    break;
                case 10 when !linked.Contains(key):
                    // Nobody can tell a task that was never seen and is gone from one that was never made.
                    break;
                case 10 when Recurs(PlaceOf(task)) && (int)task["percentComplete"]! == 100:
                    // Its line may go on with the next one already: then nothing is to be asked.
                    break;
                default:
                    _deleted.Add(id);
                    world.People.Delete(key);
                    break;
            }
        }

        private async Task RewordAsync()
        {
            for (var lines = random.Next(1, 4); lines > 0; lines--)
            {
                var line = random.Next(1, Lines + 1);
                _words[line] = $", in words {++_count}";
                _done.Add(($"I.1.a.{line}", $"plan words {_count}"));
            }

            await world.ImportAsync(Edition(line => _words.GetValueOrDefault(line, "")));
        }

        private Task InPlanAsync(string id)
        {
            var change = Chosen();
            _done.Add((id, $"plan {change}"));
            return world.ChangeAsync(id, change);
        }

        private Change Chosen() => random.Next(6) switch
        {
            0 => new Change.Finished(),
            1 => new Change.UnderWay(),
            2 => new Change.NotDone(),
            3 => new Change.Noted($"Said {++_count}"),
            4 => new Change.Assigned(BoardWorld.Ana.Name, BoardWorld.Ana.Id),
            _ => new Change.Accepted(null, new(new(2000, 7, 1), new(2000, 7, random.Next(2, 31)), "GB.2")),
        };

        public async Task CheckAsync()
        {
            var state = (await world.Sound.Store.ReadAsync(world.Plan, default))!;
            var tasks = world.People.Tasks(world.BoardId);
            var byLine = state.Links.ToDictionary(link => link.Key, link => tasks.FirstOrDefault(task => (string)task["id"]! == link.Value.Value.Task));
            var history = (await world.Sound.Plans.HistoryAsync(world.Plan, null, 100_000)).ToLookup(entry => entry.Line);
            Assert.Empty(state.Makings);
            Assert.Equal(Lines, state.Links.Count);
            var followed = byLine.Values.OfType<JsonObject>().Select(task => (string)task["id"]!).ToHashSet();
            Assert.Equal(Lines - _deleted.Count, followed.Count);

            // What else is there are the completed tasks of lines that came again.
            Assert.Empty(tasks.Where(task => !followed.Contains((string)task["id"]!) && !(Recurs(PlaceOf(task)) && (int)task["percentComplete"]! == 100)).Select(task => $"{task["title"]}: one more"));
            var byId = tasks.ToLookup(task => $"I.1.a.{PlaceOf(task)}");
            foreach (var line in (await world.TrackedAsync()).Plan.Lines)
            {
                var (id, key) = (line.Id.ToString(), line.Key!.Value);
                var said = state.Sayings.Values.Select(saying => saying.Value).Where(saying => saying.Line == key).ToList();
                if (_deleted.Contains(id))
                {
                    Assert.True(byLine[key] is null && said.Exists(saying => saying.Kind == SayingKind.Deleted), $"{id} was deleted and nobody was asked");
                    continue;
                }

                var (task, all, entries) = (byLine[key]!, byId[id].ToList(), history[key].ToList());
                var story = string.Join(" | ", _done.Where(one => one.Line == id).Select(one => one.What));
                Assert.True(DescriptionOf(task).Contains(line.Text, StringComparison.Ordinal), $"{id}: the board does not say '{line.Text}' but '{DescriptionOf(task)}'; {story}");
                if (_titles.TryGetValue(id, out var title))
                {
                    Assert.True(
                        all.Exists(one => (string)one["title"]! == title) || said.Exists(saying => saying.Field == TaskField.Title && saying.Theirs == title), $"{id}: the title '{title}' is gone, now '{task["title"]}'; {story}");
                }

                if (_dates.TryGetValue(id, out var date))
                {
                    var day = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                    Assert.True(
                        entries.Exists(entry => entry.After?.Milestones.Any(milestone => milestone.Expected == day) == true) || said.Exists(saying => saying.Theirs == date)
                            || all.Exists(one => ((string?)one["dueDateTime"])?.StartsWith(date, StringComparison.Ordinal) == true),
                        $"{id}: the date {date} is gone; {story}; known {string.Join(" | ", entries.Select(entry => $"{entry.On:HH:mm:ss} {entry.Kind} {string.Join(",", entry.After?.Milestones.Select(milestone => $"{milestone.InForce?.To} exp {milestone.Expected} done {milestone.Done}") ?? [])}"))}; said {string.Join(" | ", said.Select(saying => $"{saying.Kind} {saying.Field} {saying.Ours} {saying.Theirs}"))}; task {task["dueDateTime"]} {task["percentComplete"]}");
                }

                if (_percents.TryGetValue(id, out var percent) && !all.Exists(one => (int)one["percentComplete"]! == percent))
                {
                    Assert.True(entries.Exists(entry => entry.Kind is AuditKind.StatusReported) || said.Exists(saying => saying.Kind == SayingKind.Which || saying.Field == TaskField.Percent), $"{id}: {percent} % is gone; {story}");
                }

                Assert.True(
                    !_given.Contains(id) || entries.Exists(entry => entry.After?.OwnerId == BoardWorld.Ben.Id) || all.Exists(one => one["assignments"]!.AsObject().ContainsKey(BoardWorld.Ben.Id)),
                    $"{id}: it was Ben's on the board, and nobody knows; {story}");

                foreach (var (_, note) in _notes.Where(note => note.Line == id))
                {
                    Assert.True(all.Exists(one => DescriptionOf(one).Contains(note, StringComparison.Ordinal)), $"{id}: {note} is gone from the board; {story}");
                    Assert.True(entries.Exists(entry => entry.Kind == AuditKind.Noted && entry.After?.Notes?.Any(known => known.Text.Contains(note, StringComparison.Ordinal)) == true), $"{id}: {note} did not come back; {story}");
                }
            }
        }

        private static int PlaceOf(JsonObject task) => int.Parse(((string)task["title"]!).Split(' ')[0].Split('.')[^1], CultureInfo.InvariantCulture);

        private static string DescriptionOf(JsonObject task) => (string)task["details"]!["description"]!;
    }
}
