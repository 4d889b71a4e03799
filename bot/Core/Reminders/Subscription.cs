using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Reminders;

/// <summary>What a channel has asked to be reminded of. One channel, one plan.</summary>
/// <param name="Since">The first day it may be reminded on; what came before was never planned.</param>
/// <param name="Imported">The day the plan was read: dates that had passed by then are never announced as overdue.</param>
public sealed record Subscription(DateOnly Since, DateOnly Imported)
{
    public PolicyLayers Policies { get; init; } = PolicyLayers.None;

    public WorkingDays Days { get; init; } = WorkingDays.MondayToFriday;

    /// <summary>Roman numerals; null: the whole plan.</summary>
    public IReadOnlySet<string>? Parts { get; init; }

    public bool Paused { get; init; }

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<Snooze> Snoozes { get; init; } = [];

    public bool Covers(ActionLine line) => Parts?.Contains(line.Id.Issue.Part) != false;
}

/// <summary>A reminder that a channel put off: nothing more of this date until the day comes.</summary>
/// <param name="On">The day it was put off.</param>
/// <param name="Until">The day it comes again, or the first working day after it.</param>
public sealed record Snooze(LineKey Line, MilestoneKey Milestone, DateOnly On, DateOnly Until)
{
    /// <summary>Who put it off, and when.</summary>
    public Report? By { get; init; }
}
