using System.Runtime.CompilerServices;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Asks.Answers;

/// <summary>A line with everything that counts today: its timetable, the dates in force, what was reported.</summary>
/// <param name="At">Its place among all lines of the plan.</param>
internal sealed record TrackedLine(int At, ActionLine Line, Timetable? Timetable, LineState? State, Dated[] Dates)
{
    // Neither a plan nor a plan with its state ever changes, so what was made of them holds as long as they do.
    // The state is read anew each turn; the lines of which nothing was said are the plan's own, made once for all turns.
    private static readonly ConditionalWeakTable<Plan, TrackedLine[]> OfDocument = [];
    private static readonly ConditionalWeakTable<TrackedPlan, TrackedLine[]> Made = [];

    /// <summary>All lines of a plan in its order, made once.</summary>
    public static IReadOnlyList<TrackedLine> AllOf(TrackedPlan plan) => In(plan);

    internal static TrackedLine[] In(TrackedPlan plan)
    {
        var untouched = OfDocument.GetValue(plan.Plan, static document => [.. document.Lines.Select((line, at) => Of(new TrackedPlan(document, PlanState.Empty), line, at))]);
        return plan.State.Lines.Count == 0
            ? untouched
            : Made.GetValue(plan, made => Array.ConvertAll(untouched, line => made.StateOf(line.Line) is null ? line : Of(made, line.Line, line.At)));
    }

    public bool IsDone => State?.Status == ReportedStatus.Done || State is not null && Dates.Length > 0 && Dates.All(static date => date.Done);

    public bool IsOngoing => Timetable?.Cadences.Any(static cadence => cadence.Kind == CadenceKind.Ongoing) == true;

    public string? Owner => State?.Owner ?? Line.Responsible;

    /// <summary>The first date to be met that lies in the period; null when none does.</summary>
    public Dated? DueIn(Grammar.DaySpan span, bool openOnly = false)
    {
        Dated? first = null;
        foreach (var date in Dates)
        {
            if (date.IsDue && span.Holds(date.Last) && !(openOnly && date.Done) && (first is null || date.Last < first.Value.Last))
            {
                first = date;
            }
        }

        return first;
    }

    public Dated? StartIn(Grammar.DaySpan span)
    {
        Dated? first = null;
        foreach (var date in Dates)
        {
            if (!date.IsDue && span.Holds(date.First) && (first is null || date.Last < first.Value.Last))
            {
                first = date;
            }
        }

        return first;
    }

    /// <summary>The first date to be met that lies before the day and is not done.</summary>
    public Dated? PassedOn(DateOnly day) => day == DateOnly.MinValue ? null : DueIn(new Grammar.DaySpan(null, day.AddDays(-1)), openOnly: true);

    private static TrackedLine Of(TrackedPlan plan, ActionLine line, int at)
    {
        var state = plan.StateOf(line);
        var timetable = plan.TimetableOf(line);
        var dates = Dated.Of(timetable, state);
        return new TrackedLine(at, line, timetable, state, dates);
    }
}
