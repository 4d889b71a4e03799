using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Reminders;

/// <summary>The dates of a line that had passed when they became known, and of which nobody has said what became of them.</summary>
/// <param name="Since">The day they became known.</param>
public sealed record PastLine(ActionLine Line, IReadOnlyList<Dated> Dates, DateOnly Since);

/// <summary>
/// Dates that had passed when the plan was read, when a new edition brought them, or when a timetable was corrected to them: nobody is told
/// that they are overdue until somebody has said so. What is said holds for the plan, wherever it is spoken of.
/// </summary>
public static class PastDates
{
    /// <summary>Whether a date had passed when it became known, and nobody has said what became of it.</summary>
    /// <param name="imported">For a plan that does not know when it was first read.</param>
    public static bool IsUnsaid(TrackedPlan plan, ActionLine line, Dated date, DateOnly imported) =>
        date is { IsDue: true, Done: false, LeftAlone: false, Expected: null }
        && plan.StateOf(line)?.Status is not (ReportedStatus.Done or ReportedStatus.NotDone)
        && date.Last < Since(plan, line, date, imported);

    /// <summary>All that is to be asked about, in the plan's order.</summary>
    /// <param name="since">Only dates that became known on that day; null: all.</param>
    public static IReadOnlyList<PastLine> Of(TrackedPlan plan, DateOnly imported, DateOnly? since = null) =>
    [
        .. from line in plan.Plan.Lines
           let state = plan.StateOf(line)
           where state?.Muted is null
           let dates = Dated.Of(plan.TimetableOf(line), state).Where(date => IsUnsaid(plan, line, date, imported)).ToList()
           where dates.Count > 0
           let known = dates.Max(date => Since(plan, line, date, imported))
           where since is null || known == since
           select new PastLine(line, dates, known),
    ];

    public static int Count(IEnumerable<PastLine> lines) => lines.Sum(line => line.Dates.Count);

    // A plan whose reading is remembered as later than reminders of it began was known to them all the same.
    private static DateOnly Since(TrackedPlan plan, ActionLine line, Dated date, DateOnly imported) =>
        plan.Known is not { } known ? imported
        : (known.First > imported ? known with { First = imported } : known).Since(plan, line, date);
}
