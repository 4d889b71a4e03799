using TcAssistant.Languages;
using TcAssistant.Timetables;

namespace TcAssistant.Plans;

/// <summary>What became of the lines from one edition of a plan to the next: every line of both stands in exactly one change.</summary>
/// <param name="Changes">In the order of the newer edition; dropped lines come last.</param>
public sealed record PlanDiff(IReadOnlyList<LineChange> Changes)
{
    /// <summary>Compares by text, within an issue first. Between languages the place tells, where an issue has as many lines in both.</summary>
    public static PlanDiff Between(Plan before, Plan after)
    {
        var matches = before.Language == after.Language ? LineMatching.ByText(before, after) : LineMatching.ByPlace(before, after);
        var translated = before.Language != after.Language;
        var changes = after.Lines.Select(line => matches.TryGetValue(line, out var old) ? Change(old, line, translated) : new LineChange(null, line)).ToList();
        var kept = matches.Values.ToHashSet<ActionLine>(ReferenceEqualityComparer.Instance);
        changes.AddRange(before.Lines.Where(line => !kept.Contains(line)).Select(line => new LineChange(line, null)));
        return new PlanDiff(changes);
    }

    private static LineChange Change(ActionLine before, ActionLine after, bool translated) => new(before, after)
    {
        Moved = before.Id != after.Id,
        Reworded = !translated && Letters.Fold(before.Text) != Letters.Fold(after.Text),
        Redated = !MeanTheSame(before.Timetable, after.Timetable, translated),
    };

    private static bool MeanTheSame(Timetable? before, Timetable? after, bool translated)
    {
        if (before is null || after is null)
        {
            return before is null && after is null;
        }

        return Bare(before, translated).MeansSameAs(Bare(after, translated));
    }

    /// <summary>Without keys, and between languages without the words of either.</summary>
    private static Timetable Bare(Timetable timetable, bool wordless) => timetable with
    {
        Milestones = [.. timetable.Milestones.Select(milestone => milestone with { Key = null, Label = wordless ? null : milestone.Label })],
        Cadences = [.. timetable.Cadences.Select(cadence => cadence with { Label = wordless ? null : cadence.Label })],
        Condition = wordless && timetable.Condition is not null ? string.Empty : timetable.Condition,
    };
}

/// <summary>One line in both editions, or in one of them.</summary>
/// <param name="Before">Null for a new line.</param>
/// <param name="After">Null for a dropped line.</param>
public sealed record LineChange(ActionLine? Before, ActionLine? After)
{
    /// <summary>Its id changed.</summary>
    public bool Moved { get; init; }

    public bool Reworded { get; init; }

    /// <summary>Its timetable says something else.</summary>
    public bool Redated { get; init; }

    public bool IsNew => Before is null;

    public bool IsDropped => After is null;

    public bool IsSame => Before is not null && After is not null && !Moved && !Reworded && !Redated;
}
