using TcAssistant.Asks.Grammar;
using TcAssistant.Asks.Topics;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Asks.Answers;

/// <summary>A line that was asked for, with the date that brought it in.</summary>
internal readonly record struct Picked(TrackedLine Line, Dated? Date);

/// <summary>Picks exactly the lines that were asked for.</summary>
internal sealed class Selection(Reading reading, TrackedPlan plan, DateOnly today)
{
    private readonly Limits limits = new(reading, plan);

    public Limits Limits => limits;

    /// <summary>The plan that is meant: the named one, else the only one.</summary>
    public static TrackedPlan? PlanOf(Reading reading, IReadOnlyList<TrackedPlan> plans) =>
        plans.FirstOrDefault(plan => AskReader.NameOf(plan) == reading.Plan) ?? (plans.Count == 1 ? plans[0] : null);

    public List<Picked> Lines()
    {
        // "Bretton Woods: deadlines?": where no line that says it itself has one, those under a title that does.
        var picked = Picked();
        return picked.Count == 0 && reading is { From: null, To: null, Text: not null } && limits.WidenTopic() ? Picked() : picked;
    }

    private List<Picked> Picked()
    {
        var wanted = Wanted(reading.Intent is Intent.Count or Intent.Owner or Intent.Status && reading.Of is { } of ? of : reading.Intent);
        // "Which of them are continuous?" wants what was asked for before as well.
        var both = reading is { Intent: Intent.Cadence or Intent.UnderWay, Of: { } other } ? Wanted(other) : null;
        var picked = new List<Picked>();
        foreach (var line in TrackedLine.In(plan))
        {
            if (wanted(line) is { } found && (both is null || both(line) is not null) && limits.Hold(line) && Stands(line))
            {
                picked.Add(found);
            }
        }

        return picked;
    }

    /// <summary>What is near the period and not counted.</summary>
    public (List<TrackedLine> Covers, List<TrackedLine> UnderWay, List<TrackedLine> Starting, List<TrackedLine> Passed) Near(List<Picked> counted)
    {
        var near = (Covers: new List<TrackedLine>(), UnderWay: new List<TrackedLine>(), Starting: new List<TrackedLine>(), Passed: new List<TrackedLine>());
        var last = reading.To ?? DateOnly.MaxValue;
        var first = reading.From ?? (today < last ? today : last);
        var next = 0;
        foreach (var line in TrackedLine.In(plan))
        {
            // The lines that were counted stand in the plan's order too.
            if (next < counted.Count && counted[next].Line.At == line.At)
            {
                next++;
                continue;
            }

            if (line.Dates.Length == 0 || !limits.Hold(line))
            {
                continue;
            }

            var (endsLater, covers, started) = Around(line, first, last);
            if (covers)
            {
                near.Covers.Add(line);
            }

            if (endsLater && (started || line.State?.Status == ReportedStatus.UnderWay))
            {
                near.UnderWay.Add(line);
            }

            if (line.StartIn(new DaySpan(first, reading.To)) is not null)
            {
                near.Starting.Add(line);
            }

            if (line.PassedOn(today) is not null)
            {
                near.Passed.Add(line);
            }
        }

        return near;
    }

    /// <summary>Whether an open date lies after the period, whether its window begins before or with the period, and whether the line began before it.</summary>
    private static (bool EndsLater, bool Covers, bool Started) Around(TrackedLine line, DateOnly first, DateOnly last)
    {
        var around = (EndsLater: false, Covers: false, Started: false);
        foreach (var date in line.Dates)
        {
            if (!date.IsDue)
            {
                around.Started |= date.Last < first;
            }
            else if (!date.Done && date.Last > last)
            {
                around.EndsLater = true;
                around.Covers |= date.Milestone.From <= first;
            }
        }

        return around;
    }

    private Func<TrackedLine, Picked?> Wanted(Intent intent)
    {
        var span = new DaySpan(reading.From, reading.To);
        switch (intent)
        {
            case Intent.Due:
                return line => Due(line, span) ?? (reading.OrStarting ? Starting(line, span) : null);
            case Intent.Starting:
                return line => Starting(line, reading.Status == "immediate" ? Immediately() : span);
            case Intent.Overdue:
                return line => line.PassedOn(reading.AsOf ?? today) is { } passed && span.Holds(passed.Last) && !Excepted(passed.Last) ? new Picked(line, passed) : null;
            case Intent.Next:
                var day = NextDays.Of(reading, today, plan, limits);
                return reading.Of == Intent.Starting
                    ? line => day is { } start ? Starting(line, DaySpan.Day(start)) : null
                    : line => day is { } next && line.DueIn(DaySpan.Day(next), reading.Status != "last") is { } date ? new Picked(line, date) : null;
            case Intent.UnderWay:
                return line => UnderWay(line, span) ? new Picked(line, null) : null;
            case Intent.Cadence:
                return line => Repeats(line) ? new Picked(line, null) : null;
            case Intent.Workload:
                return line => Due(line, Workload.Period(reading, today));
            case Intent.Overview or Intent.Help or Intent.Unknown:
                return static _ => null;
            default:
                return line => Conditional(line) ? new Picked(line, null) : null;
        }
    }

    private Picked? Due(TrackedLine line, DaySpan span) => Earliest(line, span, due: true, openOnly: reading.Status == Standing.Open);

    private Picked? Starting(TrackedLine line, DaySpan span) => Earliest(line, span, due: false, openOnly: false);

    private Picked? Earliest(TrackedLine line, DaySpan span, bool due, bool openOnly)
    {
        Dated? earliest = null;
        foreach (var date in line.Dates)
        {
            var day = due ? date.Last : date.First;
            if (date.IsDue == due && span.Holds(day) && !(openOnly && date.Done) && !Excepted(day) && (!due || reading.Status != Standing.FirstResults || date.Milestone.Kind == MilestoneKind.FirstResults)
                && (earliest is not { } found || day < (due ? found.Last : found.First)))
            {
                earliest = date;
            }
        }

        return earliest is null ? null : new Picked(line, earliest);
    }

    private bool Excepted(DateOnly day)
    {
        foreach (var period in limits.ExceptPeriods)
        {
            if (period.Holds(day))
            {
                return true;
            }
        }

        return false;
    }

    private DaySpan Immediately() => plan.Plan.Date is { } date ? DaySpan.Day(date) : new DaySpan(DateOnly.MaxValue, DateOnly.MinValue);

    /// <summary>Under way by the document or by report; in a period also what started before it and ends later.</summary>
    private bool UnderWay(TrackedLine line, DaySpan span)
    {
        if (line.IsDone)
        {
            return false;
        }

        var bounded = span.From is not null || span.To is not null;
        return line.IsOngoing || line.State?.Status == ReportedStatus.UnderWay
            || bounded && line.Dates.Any(date => !date.IsDue && date.First <= (span.To ?? today)) && line.Dates.Any(date => date.IsDue && !date.Done && date.Last >= (span.From ?? today));
    }

    private bool Repeats(TrackedLine line) => reading.Status switch
    {
        Standing.NotContinuous => !Has(line, CadenceKind.Continuous),
        Standing.NotRecurring => !HasRhythm(line, Standing.Recurring),
        Standing.NotAsNeeded => !Has(line, CadenceKind.AsNeeded),
        { } rhythms when rhythms.Contains(',', StringComparison.Ordinal) => Array.Exists(rhythms.Split(','), rhythm => HasRhythm(line, rhythm)),
        var rhythm => HasRhythm(line, rhythm),
    };

    private static bool Has(TrackedLine line, CadenceKind kind) => line.Timetable?.Cadences.Any(cadence => cadence.Kind == kind) == true;

    private static bool HasRhythm(TrackedLine line, string? rhythm) => line.Timetable?.Cadences.Any(cadence => rhythm switch
    {
        Standing.Continuous => cadence.Kind == CadenceKind.Continuous,
        Standing.AsNeeded => cadence.Kind == CadenceKind.AsNeeded,
        // "Every two years, with a periodic update" has a rhythm of its own.
        Standing.Regular => cadence.Kind == CadenceKind.Regular && line.Timetable.Cadences.All(static other => other.Kind == CadenceKind.Regular),
        // "Continuously, by e-mail and periodic meetings" is continuous.
        Standing.Recurring => cadence.Kind == CadenceKind.Every || cadence.Kind == CadenceKind.Regular && !Has(line, CadenceKind.Continuous),
        { } period => cadence.Kind == CadenceKind.Every && Rhythms.Within(period, cadence),
        _ => cadence.Kind != CadenceKind.Ongoing,
    }) == true;

    /// <summary>"What depends on …" searches the conditions; every other question leaves them alone.</summary>
    private bool Conditional(TrackedLine line) => reading.Status != Standing.Conditional
        || line.Timetable?.Condition is { } condition && (reading.Text is null || reading.Text.Split("; ").Any(one => PlanWords.Speaks(condition, plan.Plan.Language, ConditionOf(one))));

    /// <summary>What a condition has to speak of: all that was said, or where none does ("the study of …" is "an examination of …"), what it is about.</summary>
    private Topic ConditionOf(string text)
    {
        var whole = Topic.Of(text);
        var isSpokenOf = whole.Terms.Count < 2 || plan.Plan.Lines.Any(line => line.Timetable?.Condition is { } condition && PlanWords.Speaks(condition, plan.Plan.Language, whole));
        return isSpokenOf ? whole : new Topic([.. whole.Terms.Skip(1)]);
    }

    private bool Stands(TrackedLine line) => reading.Status switch
    {
        Standing.Done => line.IsDone && ((reading.From ?? reading.To) is null || DoneIn(line.State!, new DaySpan(reading.From, reading.To))),
        Standing.Open => !line.IsDone,
        Standing.NotDue => Due(line, new DaySpan(reading.From, reading.To)) is null,
        Standing.NotStarted => NotStarted(line),
        Standing.NotUnderWay => !UnderWay(line, new DaySpan(reading.From, reading.To)),
        Standing.NotOverdue => line.PassedOn(reading.AsOf ?? today) is null,
        Standing.NotConditional => line.Timetable?.Condition is null,
        Standing.NoDate => line.Dates.Length == 0,
        Standing.NoDeadline => !line.Dates.Any(static date => date.IsDue),
        Standing.StartOnly => line.Dates.Length > 0 && !line.Dates.Any(static date => date.IsDue),
        Standing.NoEntry => line.Timetable is null,
        Standing.NoOwner => line.Owner is null,
        Standing.HasOwner => line.Owner is not null,
        Standing.AtRisk => false,
        _ => true,
    };

    /// <summary>"What was done in March": by the days that were reported, whenever it was due.</summary>
    private static bool DoneIn(LineState state, DaySpan span)
    {
        var days = state.Milestones.Select(static milestone => milestone.DoneOn).OfType<DateOnly>().ToList();
        return days.Count > 0 ? days.Exists(span.Holds) : state.Reported is { } report && span.Holds(DateOnly.FromDateTime(report.On.Date));
    }

    /// <summary>Nothing reported, and a start that lies ahead (or, for a period, none within it).</summary>
    private bool NotStarted(TrackedLine line) =>
        (reading.From ?? reading.To) is not null
            ? Starting(line, new DaySpan(reading.From, reading.To)) is null
            : line.State?.Status is null or ReportedStatus.NotDone && line.Dates.Any(date => !date.IsDue && date.First > today);
}
