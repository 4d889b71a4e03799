using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Reminders;

/// <summary>Why a line is not on any card of the days looked at.</summary>
public enum LineSilence
{
    /// <summary>Its next reminder comes later.</summary>
    Later,
    Done,
    Muted,
    Paused,

    /// <summary>Reminders of it were put off.</summary>
    PutOff,

    /// <summary>All its dates have passed, and it was reminded of when they did, or they had passed before the plan was read.</summary>
    AllPassed,

    /// <summary>It is continuous, regular or as needed: only the digest speaks of it.</summary>
    OnlyInDigest,
    NoDate,
    NotUnderstood,

    /// <summary>The channel did not ask for its part.</summary>
    OtherPart,
}

/// <param name="Next">The day of its next reminder; null: none within three years.</param>
public sealed record SilentLine(ActionLine Line, LineSilence Why, DateOnly? Next);

/// <summary>What would be sent from one day to another, and why each other line is silent.</summary>
public sealed record Preview(DateOnly From, DateOnly To, IReadOnlyList<ReminderDay> Cards, IReadOnlyList<SilentLine> Silent)
{
    /// <summary>The days on which a week's digest comes, as things stand.</summary>
    public IReadOnlyList<DateOnly> Digests { get; init; } = [];

    private const int LookAhead = 1100;

    public static Preview Of(TrackedPlan plan, Subscription subscription, DateOnly from, DateOnly to)
    {
        var ahead = Reminder.Between(plan, subscription, from, from.AddDays(LookAhead));
        var cards = ReminderDay.Of(ahead.Where(reminder => reminder.Key.Day <= to));
        var shown = cards.SelectMany(card => card.Rows).SelectMany(row => row.Reminders).Select(reminder => reminder.Line.Id).ToHashSet();
        var later = ahead.Where(reminder => reminder.Why is null).ToLookup(reminder => reminder.Line.Id, reminder => reminder.Key.Day);
        var heldBack = ahead.Where(reminder => reminder.Why is Silence.Snoozed).Select(reminder => reminder.Line.Id).ToHashSet();
        return new(from, to, cards,
        [
            .. from line in plan.Plan.Lines
               where !shown.Contains(line.Id)
               let next = later[line.Id].Select(day => (DateOnly?)day).FirstOrDefault()
               select new SilentLine(line, Why(plan, subscription, line, next, heldBack.Contains(line.Id)), next),
        ])
        {
            Digests = subscription.Paused ? [] : [.. DigestDays(subscription, from, to).Where(day => !Digest.Of(plan, subscription, day).IsSilent)],
        };
    }

    private static IEnumerable<DateOnly> DigestDays(Subscription subscription, DateOnly from, DateOnly to)
    {
        for (var day = from < subscription.Since ? subscription.Since : from; day <= to; day = day.AddDays(1))
        {
            if (subscription.Days.OpensWeek(day))
            {
                yield return day;
            }
        }
    }

    /// <summary>Why nothing of a line is to be sent, none of what is planned being so.</summary>
    internal static LineSilence WhySilent(TrackedPlan plan, Subscription subscription, ActionLine line, IReadOnlyList<Accounted> planned) =>
        Why(plan, subscription, line, null, planned.Any(reminder => reminder.Why is Silence.Snoozed));

    private static LineSilence Why(TrackedPlan plan, Subscription subscription, ActionLine line, DateOnly? next, bool heldBack)
    {
        var (state, timetable) = (plan.StateOf(line), plan.TimetableOf(line));
        return !subscription.Covers(line) ? LineSilence.OtherPart
            : state?.Status == ReportedStatus.Done ? LineSilence.Done
            : state?.Muted is not null ? LineSilence.Muted
            : subscription.Paused ? LineSilence.Paused
            : heldBack ? LineSilence.PutOff
            : next is not null ? LineSilence.Later
            : timetable is null ? LineSilence.NoDate
            : timetable.Milestones.Count > 0 ? LineSilence.AllPassed
            : timetable.Cadences.Count > 0 || timetable.Condition is not null ? LineSilence.OnlyInDigest
            : timetable.Understood ? LineSilence.NoDate
            : LineSilence.NotUnderstood;
    }
}
