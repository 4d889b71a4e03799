using TcAssistant.Timetables;

namespace TcAssistant.Plans;

/// <summary>A plan in numbers. Each line is counted once, by the firmest thing its timetable says; the counts sum to the lines.</summary>
/// <param name="Dated">Lines with a date to be met: due, completed or first results by then.</param>
/// <param name="StartOnly">Lines that say when they begin and not when they end.</param>
/// <param name="Open">Lines with a rhythm or a condition instead of a date: continuous, under way, recurring, as needed, conditional.</param>
/// <param name="Unread">Lines with an entry that gives none of these.</param>
/// <param name="NoEntry">Lines that the document gives no timetable.</param>
public sealed record PlanFigures(int Parts, int Lines, int Dated, int StartOnly, int Open, int Unread, int NoEntry)
{
    /// <summary>Counts a plan as its document has it.</summary>
    public static PlanFigures Of(Plan plan) => Of(plan, line => line.Timetable);

    /// <summary>Counts a plan by the timetables that count for the caller (a person may have corrected some).</summary>
    public static PlanFigures Of(Plan plan, Func<ActionLine, Timetable?> timetableOf) => Of(plan.Parts, timetableOf);

    /// <summary>Counts some parts of a plan.</summary>
    public static PlanFigures Of(IReadOnlyList<Part> parts, Func<ActionLine, Timetable?> timetableOf)
    {
        int lines = 0, dated = 0, startOnly = 0, open = 0, unread = 0, noEntry = 0;
        foreach (var line in parts.SelectMany(part => part.Issues).SelectMany(issue => issue.Lines))
        {
            lines++;
            switch (timetableOf(line))
            {
                case null:
                    noEntry++;
                    break;
                case { } timetable when timetable.Milestones.Any(milestone => milestone.Kind != MilestoneKind.Start):
                    dated++;
                    break;
                case { Milestones.Count: > 0 }:
                    startOnly++;
                    break;
                case { } timetable when timetable.Cadences.Count > 0 || timetable.Condition is not null:
                    open++;
                    break;
                default:
                    unread++;
                    break;
            }
        }

        return new PlanFigures(parts.Count, lines, dated, startOnly, open, unread, noEntry);
    }
}
