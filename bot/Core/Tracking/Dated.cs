using TcAssistant.Timetables;

namespace TcAssistant.Tracking;

/// <summary>A milestone with the dates in force, and whether it is done.</summary>
/// <param name="Expected">What someone responsible says; the date in force stays what it is.</param>
/// <param name="LeftAlone">Somebody wants nobody to be reminded of it.</param>
public readonly record struct Dated(Milestone Milestone, bool Done, DateOnly? Expected = null, bool LeftAlone = false)
{
    /// <summary>A start is begun, never due.</summary>
    public bool IsDue => Milestone.Kind != MilestoneKind.Start;

    public DateOnly Last => Milestone.To;

    public DateOnly First => Milestone.From ?? Milestone.To;

    /// <summary>All milestones of a line in the order of its timetable.</summary>
    /// <param name="timetable">The one that counts; null: the line has none.</param>
    /// <param name="state">Null: nobody has said anything of the line.</param>
    public static Dated[] Of(Timetable? timetable, LineState? state) =>
        timetable is null ? [] : [.. timetable.Milestones.Select(milestone => Of(milestone, state))];

    private static Dated Of(Milestone milestone, LineState? state)
    {
        var done = state?.Status == ReportedStatus.Done;
        var known = milestone.Key is { } key ? state?.Milestones.FirstOrDefault(kept => kept.Key == key) : null;
        if (known is null)
        {
            return new(milestone, done);
        }

        milestone = known.InForce is { } moved ? milestone with { From = moved.From, To = moved.To } : milestone;
        return new(milestone, done || known.Done, known.Expected, known.Expected is null && known.LeftAlone == milestone.To);
    }
}
