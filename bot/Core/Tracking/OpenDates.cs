using TcAssistant.Plans;
using TcAssistant.Timetables;

namespace TcAssistant.Tracking;

/// <summary>The dates of a line that nobody has reported as met.</summary>
public static class OpenDates
{
    public static IReadOnlyList<Milestone> Of(TrackedPlan plan, ActionLine line)
    {
        var state = plan.StateOf(line);
        return state?.Status == ReportedStatus.Done
            ? []
            : [.. (plan.TimetableOf(line)?.Milestones ?? []).Where(milestone => state?.Milestones.Any(known => known.Key == milestone.Key && known.Done) != true)];
    }

    /// <summary>A start or first results leave the line open.</summary>
    public static bool IsLast(Milestone milestone) => OpenLine.IsLast(milestone);
}
