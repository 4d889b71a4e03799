using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Reminders;

/// <summary>Why a planned reminder is not sent.</summary>
public enum Silence
{
    LineDone,
    DateMet,
    Muted,
    Paused,
    Snoozed,

    /// <summary>The date had passed when it became known, and nobody has said what became of it.</summary>
    PassedBeforeImport,

    /// <summary>Somebody wants nobody to be reminded of the date.</summary>
    LeftAlone,

    /// <summary>Its day was further back than late reminders may come.</summary>
    TooLate,

    /// <summary>The date was moved, corrected or withdrawn before it was sent.</summary>
    NoLongerPlanned,
}

/// <summary>What tells a planned reminder from all others of its channel.</summary>
/// <param name="Day">The day it comes on, after days off were taken into account.</param>
public readonly record struct ReminderKey(LineKey Line, MilestoneKey Milestone, Occurrence Occurrence, DateOnly Day);

/// <summary>One planned reminder. Derived each time from the plan, what was said of it and the channel's policy; never stored ahead.</summary>
/// <param name="Kind">Of the milestone; null: a check-in.</param>
/// <param name="Date">What it reminds of: the last day of a deadline, the first of a start, the day of a check-in; expected dates go before those in force.</param>
/// <param name="Why">Null: it is to be sent.</param>
public sealed partial record Reminder(ActionLine Line, ReminderKey Key, MilestoneKind? Kind, DateOnly Date, Silence? Why)
{
    /// <summary>From the day it comes to the date; negative once that has passed.</summary>
    public int DaysLeft => Date.DayNumber - Key.Day.DayNumber;

    /// <summary>The dated thing it is about, with the dates in force; null: a check-in.</summary>
    public Dated? About { get; init; }

    /// <summary>What a check-in is counted from; null otherwise.</summary>
    public DateOnly? CountedFrom { get; init; }

    /// <summary>What is planned for a day, in the plan's order, whatever became of the lines since.</summary>
    public static IReadOnlyList<Reminder> DueOn(TrackedPlan plan, Subscription subscription, DateOnly day) => Between(plan, subscription, day, day);

    /// <summary>What is planned from one day to another, both included, by day and then in the plan's order.</summary>
    /// <exception cref="ArgumentException">The plan's lines have no keys: it was never stored.</exception>
    public static IReadOnlyList<Reminder> Between(TrackedPlan plan, Subscription subscription, DateOnly from, DateOnly to)
    {
        from = from < subscription.Since ? subscription.Since : from;
        return from > to
            ? []
            : [.. plan.Plan.Lines.Where(subscription.Covers).SelectMany(line => OfLine.Between(plan, line, subscription, from, to)).OrderBy(reminder => reminder.Key.Day)];
    }

    /// <summary>The same of one line alone.</summary>
    internal static IReadOnlyList<Reminder> OfLineBetween(TrackedPlan plan, ActionLine line, Subscription subscription, DateOnly from, DateOnly to)
    {
        from = from < subscription.Since ? subscription.Since : from;
        return from > to || !subscription.Covers(line) ? [] : [.. OfLine.Between(plan, line, subscription, from, to)];
    }

    /// <summary>The first day after the one given on which anything is planned; null: nothing within three years.</summary>
    public static DateOnly? NextDay(TrackedPlan plan, Subscription subscription, DateOnly after)
    {
        var from = after.AddDays(1);
        foreach (var horizon in (int[])[45, 400, 1100])
        {
            if (Between(plan, subscription, from, after.AddDays(horizon)) is [var first, ..])
            {
                return first.Key.Day;
            }
        }

        return null;
    }
}
