using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Reminders;

/// <summary>All reminders of one line in a span of days.</summary>
internal static class OfLine
{
    /// <summary>A rhythm shorter than this has no cards of its own: it would come so often that nobody reads it. The digest has it.</summary>
    private const int ShortestRhythmInMonths = 3;

    public static IEnumerable<Reminder> Between(TrackedPlan plan, ActionLine line, Subscription subscription, DateOnly from, DateOnly to)
    {
        if (line.Key is not { } key)
        {
            throw new ArgumentException($"{line.Id} has no key: the plan was never stored.", nameof(line));
        }

        var state = plan.StateOf(line);
        var timetable = plan.TimetableOf(line);
        var policy = subscription.Policies.For(line);
        var planned = Dated.Of(timetable, state).SelectMany(date => OfDate(line, key, date, policy, subscription));
        if (policy.CheckIns)
        {
            planned = planned.Concat(CheckIns(line, key, timetable, plan.Plan.Date, subscription, to));
        }

        return from reminder in planned
               where reminder.Key.Day >= @from && reminder.Key.Day <= to
               orderby reminder.Key.Day
               select reminder with { Why = WhySilent(plan, reminder, state, subscription) };
    }

    private static IEnumerable<Reminder> OfDate(ActionLine line, LineKey key, Dated date, ReminderPolicy policy, Subscription subscription)
    {
        if (date.Milestone.Key is not { } milestone)
        {
            yield break;
        }

        var day = date.Expected ?? (date.IsDue ? date.Last : date.First);
        Reminder At(Occurrence occurrence, DateOnly on) => new(line, new(key, milestone, occurrence, on), date.Milestone.Kind, day, null) { About = date };

        // Days off can bring two leads together: the nearer one says it all.
        DateOnly? nearer = null;
        foreach (var lead in (date.IsDue ? policy.BeforeDeadline : policy.BeforeStart).Distinct().Order())
        {
            var wished = day.DayNumber > lead ? day.AddDays(-lead) : DateOnly.MinValue;
            var on = date.IsDue ? subscription.Days.OnOrBefore(wished) : subscription.Days.OnOrAfter(wished);
            if (on != nearer)
            {
                yield return At(new(OccurrenceKind.Lead, lead), on);
            }

            nearer = on;
        }

        if (date.IsDue && policy.OnceAfter)
        {
            yield return At(new(OccurrenceKind.Overdue, 1), subscription.Days.After(day));
        }

        var count = 0;
        foreach (var snooze in subscription.Snoozes.Where(snooze => snooze.Line == key && snooze.Milestone == milestone))
        {
            yield return At(new(OccurrenceKind.Again, ++count), subscription.Days.OnOrAfter(snooze.Until));
        }
    }

    private static IEnumerable<Reminder> CheckIns(ActionLine line, LineKey key, Timetable? timetable, DateOnly? planDate, Subscription subscription, DateOnly to)
    {
        var days = subscription.Days;
        var cadences = timetable?.Cadences ?? [];
        for (var at = 0; at < cadences.Count; at++)
        {
            var cadence = cadences[at];
            if (cadence is not { Kind: CadenceKind.Every, Min: { } min } || (cadence.Max ?? min) is var period && !IsCarded(period)
                || Rhythm.Anchor(timetable!, cadence, planDate) is not { } anchor)
            {
                continue;
            }

            var milestone = new MilestoneKey($"cadence{at + 1}");
            var putOff = subscription.Snoozes.Where(snooze => snooze.Line == key && snooze.Milestone == milestone).ToList();
            for (var again = 0; again < putOff.Count; again++)
            {
                if (LastBefore(anchor, period, putOff[again].On, days) is { } asked)
                {
                    yield return new(line, new(key, milestone, new(OccurrenceKind.Again, again + 1), days.OnOrAfter(putOff[again].Until)), null, asked, null) { CountedFrom = anchor };
                }
            }

            for (var count = 1; Rhythm.Return(anchor, period, count) is { } date && date <= (cadence.Until ?? DateOnly.MaxValue); count++)
            {
                var on = days.OnOrBefore(date);
                if (on > to)
                {
                    break;
                }

                yield return new(line, new(key, milestone, new(OccurrenceKind.CheckIn, count), on), null, date, null) { CountedFrom = anchor };
            }
        }
    }

    /// <summary>The return of a rhythm that had been asked after when it was put off.</summary>
    private static DateOnly? LastBefore(DateOnly anchor, Period period, DateOnly on, WorkingDays days)
    {
        DateOnly? last = null;
        for (var count = 1; Rhythm.Return(anchor, period, count) is { } date && days.OnOrBefore(date) <= on; count++)
        {
            last = date;
        }

        return last;
    }

    private static bool IsCarded(Period period) => period.Unit switch
    {
        PeriodUnit.Year => true,
        PeriodUnit.Month => period.Count >= ShortestRhythmInMonths,
        PeriodUnit.Week => period.Count >= ShortestRhythmInMonths * 13 / 3,
        _ => period.Count >= ShortestRhythmInMonths * 30,
    };

    private static Silence? WhySilent(TrackedPlan plan, Reminder reminder, LineState? state, Subscription subscription) =>
        state?.Status == ReportedStatus.Done ? Silence.LineDone
        : reminder.About is { Done: true } ? Silence.DateMet
        : state?.Muted is not null ? Silence.Muted
        : reminder.About is { LeftAlone: true } ? Silence.LeftAlone
        : reminder is { Key.Occurrence.Kind: OccurrenceKind.Overdue, About: { } date } && PastDates.IsUnsaid(plan, reminder.Line, date, subscription.Imported) ? Silence.PassedBeforeImport
        : subscription.Snoozes.Any(snooze => PutsOff(snooze, reminder, subscription.Days)) ? Silence.Snoozed
        : subscription.Paused ? Silence.Paused
        : null;

    private static bool PutsOff(Snooze snooze, Reminder reminder, WorkingDays days) =>
        snooze.Line == reminder.Key.Line && snooze.Milestone == reminder.Key.Milestone
        && reminder.Key.Day > snooze.On && reminder.Key.Day <= days.OnOrAfter(snooze.Until)
        && !(reminder.Key.Occurrence.Kind == OccurrenceKind.Again && reminder.Key.Day == days.OnOrAfter(snooze.Until));
}
