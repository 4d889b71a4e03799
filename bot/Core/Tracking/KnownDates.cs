using TcAssistant.Plans;
using TcAssistant.Timetables;

namespace TcAssistant.Tracking;

/// <summary>Since which day the dates of a plan are known. What had passed by then could be met or missed, but nobody could be reminded of it.</summary>
/// <param name="First">The day the plan was first read.</param>
/// <param name="Later">Dates that had passed when a later edition brought them or moved them there, the oldest edition first.</param>
public sealed record KnownDates(DateOnly First, IReadOnlyList<NewDates> Later)
{
    /// <summary>The same with what a new edition says: dates that it brings and that have passed.</summary>
    /// <param name="before">The plan before it, as it counted then.</param>
    /// <param name="after">The new edition, with its keys.</param>
    /// <param name="on">The day it is read.</param>
    public KnownDates With(TrackedPlan before, Plan after, DateOnly on)
    {
        var known = before.Plan.Lines
            .SelectMany(line => Milestones(line.Timetable).Concat(Milestones(before.TimetableOf(line))))
            .Select(milestone => (milestone.Key, milestone.To))
            .ToHashSet();
        var fresh = after.Lines.SelectMany(line => Milestones(line.Timetable))
            .Where(milestone => milestone.Key is not null && milestone.To < on && !known.Contains((milestone.Key, milestone.To)))
            .Select(milestone => milestone.Key!.Value)
            .ToList();
        return fresh.Count == 0 ? this : this with { Later = [.. Later, new(on, fresh)] };
    }

    /// <summary>Since when a date of a line is known.</summary>
    public DateOnly Since(TrackedPlan plan, ActionLine line, Dated date)
    {
        var edition = Later.LastOrDefault(news => date.Milestone.Key is { } key && news.Dates.Contains(key))?.On ?? First;
        if (plan.StateOf(line)?.Correction is not { } correction || correction.Phrase != line.Timetable?.Phrase
            || Milestones(line.Timetable).Any(written => written.Key == date.Milestone.Key && written.To == date.Last))
        {
            return edition;
        }

        // A person's reading, and the document has no such date.
        var corrected = DateOnly.FromDateTime(correction.On.UtcDateTime);
        return corrected > edition ? corrected : edition;
    }

    private static IEnumerable<Milestone> Milestones(Timetable? timetable) => timetable?.Milestones ?? [];
}

/// <param name="On">The day the edition was read.</param>
public sealed record NewDates(DateOnly On, IReadOnlyList<MilestoneKey> Dates);
