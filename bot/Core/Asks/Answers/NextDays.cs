using TcAssistant.Asks.Grammar;
using TcAssistant.Tracking;

namespace TcAssistant.Asks.Answers;

/// <summary>The first day from today on which something is due, or starts where that is asked.</summary>
internal static class NextDays
{
    public static DateOnly? Of(Reading reading, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        Selection.PlanOf(reading, plans) is { } plan ? Of(reading, today, plan, new Limits(reading, plan)) : null;

    public static DateOnly? Of(Reading reading, DateOnly today, TrackedPlan plan, Limits limits)
    {
        var span = new DaySpan(reading.From ?? (reading.Status == "last" ? null : today), reading.To);
        var last = reading.Status == "last";
        var starts = reading.Of == Intent.Starting;
        DateOnly? day = null;
        foreach (var line in TrackedLine.In(plan))
        {
            foreach (var date in line.Dates)
            {
                var on = starts ? date.First : date.Last;
                var wanted = date.IsDue != starts && span.Holds(on) && (last || !date.Done) && (day is null || (last ? on > day : on < day));
                if (wanted && limits.Hold(line))
                {
                    day = on;
                }
            }
        }

        return day;
    }
}
