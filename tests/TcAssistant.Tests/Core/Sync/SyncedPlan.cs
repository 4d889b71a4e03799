using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Tests.Core.Sync;

/// <summary>A small stored plan with a line of every kind, and a board that follows it.</summary>
internal static class SyncedPlan
{
    public const string Ana = "0a7e1f00-0000-4000-8000-00000000000a";
    public const string Ben = "0b7e1f00-0000-4000-8000-00000000000b";

    public static readonly DateOnly Today = new(2000, 4, 17);
    public static readonly Person Someone = new("someone", "Some One");

    public static LineKey Due { get; } = new("lineDue");

    public static LineKey Study { get; } = new("lineStudy");

    public static LineKey Yearly { get; } = new("lineYearly");

    public static LineKey Staged { get; } = new("lineStaged");

    public static LineKey Start { get; } = new("lineStart");

    public static LineKey Undated { get; } = new("lineUndated");

    public static IReadOnlyList<LineKey> Keys { get; } = [Due, Study, Yearly, Staged, Start, Undated];

    public static TrackedPlan Plan { get; } = new(Make(), PlanState.Empty, new("plan1"));

    public static BoardTracking Tracking { get; } = new("board1", Language.English, new(), new Dictionary<LineKey, BoardLink>())
    {
        Assigns = true,
        Buckets = new Dictionary<string, string> { ["I.1"] = "b1", ["II.1.a"] = "b2" },
        Labels = new Dictionary<LabelRole, int> { [LabelRole.Start] = 1, [LabelRole.FirstResults] = 2, [LabelRole.Completion] = 3 },
    };

    public static BoardView Board(params BoardTask[] tasks) => new(
        "board1", "Follow-up", [new("b1", "I.1 Coherence"), new("b2", "II.1.a Means"), new("b9", "Doing")],
        new Dictionary<int, string> { [1] = "Start", [2] = "First results", [3] = "Completion" },
        new Dictionary<string, string> { [Ana] = "Ana Ruiz", [Ben] = "Ben Ito" },
        tasks);

    /// <summary>What is to be done about one line's task, where all others are left out.</summary>
    public static IReadOnlyList<SyncChange> Decide(TrackedPlan plan, BoardTask task, BoardLink link, BoardTracking? tracking = null) =>
        [.. BoardSync.Decide(plan, (tracking ?? Tracking).With(link) with { LeftOut = Keys.ToHashSet() }, Board(task), Today, UrlOf)];

    public static string UrlOf(LineKey line) => $"https://plans.example.org/lines/plan1/{line}";

    public static ActionLine LineOf(this TrackedPlan plan, LineKey key) => plan.Plan.Lines.Single(line => line.Key == key);

    public static TrackedPlan Saying(this TrackedPlan plan, LineKey key, Change change) =>
        change.ApplyTo(plan.StateOf(plan.LineOf(key)) ?? LineState.None(key), plan.TimetableOf(plan.LineOf(key)), Someone, default, Today) is Applied.Known known
            ? plan with { State = plan.State with { Lines = new Dictionary<LineKey, LineState>(plan.State.Lines) { [key] = known.After } } }
            : plan;

    public static TrackedPlan Reworded(this TrackedPlan plan, LineKey key, string text) => plan.Lines(lines => lines.Select(line => line.Key == key ? line with { Text = text } : line));

    public static TrackedPlan Lines(this TrackedPlan plan, Func<IEnumerable<ActionLine>, IEnumerable<ActionLine>> change) => plan with
    {
        Plan = plan.Plan with { Parts = [.. plan.Plan.Parts.Select(part => part with { Issues = [.. part.Issues.Select(issue => issue with { Lines = [.. change(issue.Lines)] })] })] },
    };

    public static LineTask TaskOf(this TrackedPlan plan, LineKey key, BoardTracking? tracking = null) => LineTask.Of(plan, plan.LineOf(key), tracking ?? Tracking, Today, UrlOf(key));

    /// <summary>The task that a line gets, as the board has it then.</summary>
    public static (BoardTask Task, BoardLink Link) Made(TrackedPlan plan, LineKey key, BoardTracking? tracking = null)
    {
        var create = BoardSync.Decide(plan, tracking ?? Tracking with { Scope = new(BoardLines.All) }, Board(), Today, UrlOf).OfType<SyncChange.Create>().Single(create => create.Line == key);
        return (AsTask(create.Task, $"t-{key}", default), create.Linked($"t-{key}", withDetails: true));
    }

    public static BoardTask AsTask(NewTask made, string id, DateTimeOffset on, bool withDetails = true) => new(
        id, $"e-{id}", made.Title, made.BucketId, made.Start, made.Due, made.Percent, made.Labels, made.Assignees, on, true)
    {
        Details = withDetails
            ? new($"d-{id}", made.Description.Replace("\n", "\r\n", StringComparison.Ordinal), made.Checklist.ToDictionary(), made.Reference is { } reference ? [reference.Url] : [])
            : new($"d-{id}", "", new Dictionary<string, ChecklistItem>(), []),
    };

    private static Plan Make()
    {
        IssueId coherence = new("I", "1"), means = new("II", "1", "a");
        return new("GB.1/2", "A plan", Language.English, new(1999, 9, 28),
        [
            new("I", "Better", [new(coherence, "1", "Coherence", null, "", [Line(coherence, 1, Due, "examine what delays recruitment;", "May 2000"), Line(coherence, 2, Study, "a study of delivery", "to start in January 2000 and be completed by the end of 2000"), Line(coherence, 3, Yearly, "meet the field offices", "every year")])]),
            new("II", "Faster", [new(means, "1 a)", "Means", null, "", [Line(means, 1, Staged, "train managers", "first results by June 2000; completed by December 2000"), Line(means, 2, Start, "use national skills", "to start in October 2000"), Line(means, 3, Undated, "report to the council", null)])]),
        ]);
    }

    private static ActionLine Line(IssueId issue, int place, LineKey key, string text, string? phrase)
    {
        var timetable = phrase is null ? null : Timetable.Read(phrase, Language.English, new Anchor(new(1999, 9, 28)));
        return new(
            new(issue, place), key, text, null,
            timetable is null ? null : timetable with { Milestones = [.. timetable.Milestones.Select((milestone, at) => milestone with { Key = new($"{key.Value[4..]}{at + 1}") })] },
            timetable is null ? Pairing.None : Pairing.Own, null, null, null, new("GB.1/2", issue.Part, issue.Number, null, null, null, null, place));
    }
}
