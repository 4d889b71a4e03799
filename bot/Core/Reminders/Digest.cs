using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Reminders;

/// <summary>A line in a digest, with the date that brought it there; null: none did.</summary>
public sealed record DigestLine(ActionLine Line, Dated? Date);

/// <summary>What a channel is told once a week.</summary>
/// <param name="Passed">Dates that passed and were not reported as met, the oldest first.</param>
/// <param name="Due">In the next fourteen days.</param>
/// <param name="Starting">In the next fourteen days.</param>
/// <param name="Quiet">Open lines without a date to be met of which nobody has said anything for a quarter.</param>
/// <param name="Muted">Lines that nobody is reminded of because somebody wanted it so.</param>
/// <param name="PassedBeforeImport">Dates that had passed when they became known, while nobody has said what became of them.</param>
public sealed record Digest(
    DateOnly Day,
    IReadOnlyList<DigestLine> Passed,
    IReadOnlyList<DigestLine> Due,
    IReadOnlyList<DigestLine> Starting,
    IReadOnlyList<ActionLine> Quiet,
    IReadOnlyList<ActionLine> Muted,
    int PassedBeforeImport)
{
    private const int DaysAhead = 14;
    private const int Quarter = 91;
    private const int Week = 7;
    private const int ToldWeekly = 28;

    /// <summary>Lines of the same kind as the quiet ones of which somebody said something in the past week: quiet no longer.</summary>
    public IReadOnlyList<ActionLine> Heard { get; init; } = [];

    /// <summary>Whether it does not come: quiet and muted lines alone are no news, and what passed more than four weeks ago and was told every week is told once a month.</summary>
    public bool IsSilent => Due.Count + Starting.Count == 0 && (Day.Day > Week || Passed.Count == 0) && Passed.All(line => line.Date is { } date && At(date) < Day.AddDays(-ToldWeekly));

    /// <summary>What stands on a day.</summary>
    public static Digest Of(TrackedPlan plan, Subscription subscription, DateOnly day)
    {
        var (passed, due, starting) = (new List<DigestLine>(), new List<DigestLine>(), new List<DigestLine>());
        var (quiet, heard, muted, before) = (new List<ActionLine>(), new List<ActionLine>(), new List<ActionLine>(), 0);
        foreach (var line in plan.Plan.Lines.Where(subscription.Covers))
        {
            var state = plan.StateOf(line);
            if (state?.Status == ReportedStatus.Done)
            {
                continue;
            }

            if (state?.Muted is not null)
            {
                muted.Add(line);
                continue;
            }

            var timetable = plan.TimetableOf(line);
            var open = Dated.Of(timetable, state).Where(date => !date.Done).ToList();
            foreach (var date in open)
            {
                var (at, row) = (At(date), new DigestLine(line, date));
                if (date.LeftAlone)
                {
                    continue;
                }

                if (date.IsDue && at < day)
                {
                    if (PastDates.IsUnsaid(plan, line, date, subscription.Imported))
                    {
                        before++;
                    }
                    else
                    {
                        passed.Add(row);
                    }
                }
                else if (at >= day && at < day.AddDays(DaysAhead))
                {
                    (date.IsDue ? due : starting).Add(row);
                }
            }

            if (timetable is null || open.Exists(date => date.IsDue) || timetable.Cadences.Count == 0 && timetable.Milestones.Count == 0)
            {
                continue;
            }

            if (state?.Reported is { On: var on } && DateOnly.FromDateTime(on.UtcDateTime) is var reported && reported < day && reported >= day.AddDays(-Week))
            {
                heard.Add(line);
            }
            else if (IsQuiet(timetable, state, subscription, day))
            {
                quiet.Add(line);
            }
        }

        return new(day, Ordered(passed), Ordered(due), Ordered(starting), quiet, muted, before) { Heard = heard };
    }

    /// <summary>Whether nothing was heard for a quarter of a line that has no date to be met.</summary>
    private static bool IsQuiet(Timetable timetable, LineState? state, Subscription subscription, DateOnly day)
    {
        // What has not begun cannot be quiet.
        var begun = timetable.Milestones.Where(milestone => milestone.Kind == MilestoneKind.Start).Select(milestone => milestone.To).DefaultIfEmpty(subscription.Imported).Max();
        var heard = state?.Reported is { On: var on } ? DateOnly.FromDateTime(on.UtcDateTime) : begun > subscription.Imported ? begun : subscription.Imported;
        return begun < day && heard.AddDays(Quarter) <= day;
    }

    private static DateOnly At(Dated date) => date.Expected ?? (date.IsDue ? date.Last : date.First);

    private static List<DigestLine> Ordered(List<DigestLine> lines) => [.. lines.OrderBy(line => line.Date is { } date ? At(date) : default)];
}
