using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Tests.Infra;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Storage;

/// <summary>Whatever people say of a line, the dates that the document adopted stay as they were read, row by row.</summary>
public sealed class AdoptedDateTests(AzuriteFixture azurite)
{
    private static readonly Timetable Two = new(
        "Début en mai 2000, achevé en juin 2000", [new(MilestoneKind.Start, new(2000, 5, 1), new(2000, 5, 31)), new(MilestoneKind.Completion, new(2000, 6, 1), new(2000, 6, 30))], [], null, true, []);

    private static readonly Moment Now = new(Some.Steward, Some.Instant, new(2000, 4, 17));

    /// <summary>One of every kind of change, of a date and of the line as a whole.</summary>
    private static IEnumerable<Change> Changes(MilestoneKey? date) =>
    [
        new Change.Reached(date is { } key ? [key] : []),
        new Change.Done(),
        new Change.Finished(),
        new Change.UnderWay(),
        new Change.NotDone(),
        new Change.LeftAlone(date is { } left ? [left] : []),
        new Change.Reopened(date is { } open ? [open] : null, Begun: true),
        new Change.Expected(date, new(2001, 1, 31), "no funds"),
        new Change.NotExpected(date ?? default),
        new Change.Accepted(date, new DateInForce(new(2001, 2, 1), new(2001, 2, 28), "GB.277")),
        new Change.Assigned("Ben", "ben-id"),
        new Change.Noted("a note"),
        new Change.Muted(),
        new Change.Unmuted(),
    ];

    [Fact]
    public void Every_kind_of_change_is_tried() => Assert.Equal(
        typeof(Change).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Change))).Select(type => type.Name).Order(StringComparer.Ordinal),
        Changes(null).Select(change => change.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task No_change_correction_or_proposal_touches_a_row_of_the_edition()
    {
        var stored = await Stored.OpenAsync(azurite);
        var plan = (await stored.Plans.ImportAsync(Some.Import(Some.Plan(lines: 3, timetable: Two)))).Plan;
        var reference = plan.Header.Ref;
        var (before, words) = (await EditionAsync(stored, reference), Same.Text(plan.Tracked.Plan));
        var operation = 0;

        foreach (var line in plan.Tracked.Plan.Lines)
        {
            var key = line.Key!.Value;
            foreach (var change in line.Timetable!.Milestones.Select(date => date.Key).Prepend(null).SelectMany(Changes))
            {
                await stored.Plans.ProposeAsync(reference, [key], change, Now, $"op-{operation++}");
                await stored.Plans.ChangeAsync(reference, [key], change, Now, $"op-{operation++}");
                Assert.Equal(before, await EditionAsync(stored, reference));
            }

            await stored.Plans.CorrectAsync(reference, key, Some.Reads("January 2001", Two.Phrase), Some.Steward, $"op-{operation++}");
            await stored.Plans.CorrectAsync(reference, key, new(Two.Phrase, null, null, "Ana", Some.Instant), Some.Steward, $"op-{operation++}");
            await stored.Plans.UndoCorrectionAsync(reference, key, Some.Steward, Some.Instant, $"op-{operation++}");
            await stored.Plans.UndoAsync(reference, null, Now, $"op-{operation++}");
            await stored.Plans.AssignAsync(reference, [new Assignment("Unit", null, [key])], Now, $"op-{operation++}");
        }

        Assert.NotEmpty(before);
        Assert.Equal(before, await EditionAsync(stored, reference));
        var after = (await stored.Again().Plans.LoadAsync(reference))!.Tracked;
        Assert.Equal(words, Same.Text(after.Plan));

        // Something did change, so that the comparison shows something.
        Assert.Equal(3, after.State.Lines.Count);
        Assert.Contains(after.State.Lines.Values, state => state.Milestones.Any(date => date.InForce is not null));
    }

    /// <summary>The rows of the edition with their ETags: not even the same is written again.</summary>
    private static async Task<List<string>> EditionAsync(Stored stored, PlanRef plan) =>
        [.. (await stored.Tables.Plans.RangeAsync(plan.Partition, PlanRow.Line, PlanRow.Line + Table.AfterAll)).Select(row => $"{row.RowKey} {row.ETag} {row.GetString("Timetable")}")];
}
