using CsCheck;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Sync;

/// <summary>Whatever people do on either side and wherever a pass dies: both come into step, nothing is doubled, nothing is overwritten unseen, nothing is lost.</summary>
public sealed class BoardModelTests
{
    private static readonly Gen<LineKey> Line = Gen.Int[0, SyncedPlan.Keys.Count - 1].Select(at => SyncedPlan.Keys[at]);

    /// <summary>What can happen; each is written so that a failure reads as a story.</summary>
    private sealed record Step(string Told, Action<BoardModel> Do)
    {
        public override string ToString() => Told;
    }

    private static readonly Gen<Step> OnTheBoard = Gen.Select(Line, Gen.Int[0, 12], Gen.Int[0, 3], (line, what, which) => Edit(line, what, which));

    private static readonly Gen<Step> InThePlan = Gen.Select(Line, Gen.Int[0, 10], Gen.Int[0, 3], (line, what, which) => Say(line, what, which));

    private static readonly Gen<Step> Passing = Gen.Frequency(
        (4, Gen.Const(new Step("pass", model => model.Pass()))),
        (3, Gen.Select(Gen.Int[0, 12], Gen.Bool, (steps, loses) => new Step($"pass dies at {steps}{(loses ? " unheard" : "")}", model => model.Pass(steps, loses)))),
        (2, OnTheBoard.Select(edit => new Step($"pass while {edit}", model => model.Pass(between: edit.Do)))));

    private static readonly Gen<Step> Steps = Gen.Frequency(
        (5, OnTheBoard),
        (4, InThePlan),
        (6, Passing),
        (1, Gen.Bool.Select(keep => new Step($"answered: {(keep ? "ours" : "theirs")}", model => model.Answer(keep)))));

    [Fact]
    public void Both_sides_come_into_step_whatever_happens() =>
        Steps.Array[1, 30].Sample(
            steps =>
            {
                var model = new BoardModel();
                model.Pass();
                foreach (var step in steps)
                {
                    step.Do(model);
                }

                Settle(model);
                model.IsInStep();
            },
            iter: 2_500,
            print: steps => string.Join("; ", steps.Select(step => step.ToString())));

    [Fact]
    public void What_was_decided_sticks() =>
        Gen.Select(OnTheBoard.Array[1, 8], InThePlan.Array[0, 4], Gen.Bool, (edits, said, keep) => (Steps: edits.Concat(said).ToArray(), Keep: keep)).Sample(
            run =>
            {
                var model = new BoardModel();
                Settle(model);
                run.Steps.ToList().ForEach(step => step.Do(model));
                Settle(model);
                model.Answer(run.Keep);
                Settle(model);
                Assert.Empty(model.Told.OfType<SyncChange.Conflict>());
                model.IsInStep();
            },
            iter: 500,
            print: run => $"{string.Join("; ", run.Steps.Select(step => step.ToString()))}; answered {run.Keep}");

    private static void Settle(BoardModel model)
    {
        for (var passes = 0; model.Pass(); passes++)
        {
            Assert.True(passes < 12, "it never comes to rest");
        }
    }

    private static Step Edit(LineKey line, int what, int which)
    {
        Step On(string told, FieldKey field, Func<BoardTask, BoardTask> change) => new($"{told} {which} of {line}", model => model.Edit(line, field, change));
        return what switch
        {
            0 => On("title", TaskField.Title, task => task with { Title = $"title {which}" }),
            1 => On("due", TaskField.Due, task => task with { Due = task.Start > new DateOnly(2000, 5 + which, 20) ? task.Due : new(2000, 5 + which, 20) }),
            2 => On("no due", TaskField.Due, task => task.Due is null ? task : task with { Due = null }),
            3 => On("done", TaskField.Percent, task => task.Percent == 100 ? task : task with { Percent = 100, CompletedBy = SyncedPlan.Ana }),
            4 => On("begun", TaskField.Percent, task => task.Percent == 50 ? task : task with { Percent = 50 }),
            5 => On("not begun", TaskField.Percent, task => task.Percent == 0 ? task : task with { Percent = 0 }),
            6 => On("assigned", TaskField.Assignees, task => task.Assignees is [SyncedPlan.Ben] ? task : task with { Assignees = [SyncedPlan.Ben] }),
            7 => On("nobody", TaskField.Assignees, task => task.Assignees.Count == 0 ? task : task with { Assignees = [] }),
            8 => On("note", TaskField.Notes, task => Described(task, task.Details!.Description + $"\r\nnote {which}")),
            9 => On("text", TaskField.Block, task => !TaskText.IsMarked(task.Details!.Description, line) ? task : Described(task, $"other {which}\n{task.Details.Description[(task.Details.Description.IndexOf('\n') + 1)..]}")),
            10 => On("bucket", TaskField.Bucket, task => task.BucketId == "b9" ? task : task with { BucketId = "b9" }),
            11 => new($"deletes {line}", model => model.Delete(line)),
            _ => new($"item {which} of {line}", model =>
            {
                if (model.TaskOf(line)?.Details?.Checklist.OrderBy(item => item.Key).ElementAtOrDefault(which / 2) is { Key: { } id, Value: { } item })
                {
                    model.Edit(line, new(TaskField.Checklist, id), task => task with
                    {
                        Details = task.Details! with { Checklist = new Dictionary<string, ChecklistItem>(task.Details.Checklist) { [id] = item with { IsChecked = !item.IsChecked } } },
                    });
                }
            }),
        };
    }

    private static Step Say(LineKey line, int what, int which)
    {
        Change? change = what switch
        {
            0 or 1 => new Change.Finished(),
            2 => new Change.UnderWay(),
            3 => new Change.NotDone(),
            4 => new Change.Assigned("Ana Ruiz", SyncedPlan.Ana),
            5 => new Change.Assigned(which < 2 ? "Statistics" : null, null),
            6 => new Change.Accepted(null, new(null, new(2000, 6 + which, 30), "GB.2")),
            7 => new Change.Reached([SyncedPlan.Plan.LineOf(line).Timetable?.Milestones.FirstOrDefault()?.Key ?? new("none")]),
            _ => null,
        };
        return change is not null ? new($"{line} {change}", model => model.Plan = model.Plan.Plan.Lines.Any(known => known.Key == line) ? model.Plan.Saying(line, change) : model.Plan)
            : what == 8 ? new($"{line} reworded {which}", model => model.Plan = model.Plan.Reworded(line, $"words {which}"))
            : what == 9 ? new($"{line} dropped", model => model.Plan = model.Plan.Lines(lines => lines.Where(known => known.Key != line)))
            : new($"{line} is back", model => model.Plan = SyncedPlan.Plan with { State = model.Plan.State });
    }

    private static BoardTask Described(BoardTask task, string text) => task with { Details = task.Details! with { Description = text } };
}
