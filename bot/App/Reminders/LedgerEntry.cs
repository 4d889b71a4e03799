using TcAssistant.BotFramework.Activities;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.App.Reminders;

internal enum LedgerState
{
    /// <summary>Someone is about to send it; after <see cref="LedgerEntry.Until"/> another may.</summary>
    Claimed,

    /// <summary>It is being sent; after <see cref="LedgerEntry.Until"/> nobody can tell whether it was.</summary>
    Sending,
    Sent,

    /// <summary>It certainly did not arrive; <see cref="LedgerEntry.Code"/> says why.</summary>
    Failed,

    /// <summary>It may have arrived or not; never sent again. A press on the card settles it as sent.</summary>
    Uncertain,

    /// <summary>Nothing of it was to be sent: each item says why, or <see cref="LedgerEntry.Code"/> for all.</summary>
    Suppressed,
}

/// <summary>What became of all that was planned for a conversation up to a day: one card, or none. Written together with how far the subscription has come.</summary>
/// <param name="Attempt">Names the program's attempt that wrote it last.</param>
/// <param name="Until">Real time; null once it is settled.</param>
/// <param name="On">Plan time of the last change.</param>
internal sealed record LedgerEntry(
    string Conversation, DateOnly Day, IReadOnlyList<LedgerItem> Items, LedgerState State, string Attempt, DateTimeOffset? Until, DateTimeOffset On)
{
    public string? Code { get; init; }

    public string? ActivityId { get; init; }

    /// <summary>The message as its thread names it; null: it was not sent, or nobody knows as what.</summary>
    public string? MessageId => ActivityId is null ? null : ConversationId.Parse(ActivityId).RootMessageId ?? ActivityId;

    /// <summary>The digest of a week, which names no single reminder.</summary>
    public bool IsDigest { get; init; }

    /// <summary>Earlier ones of which nobody knows whether they arrived; this message tells so.</summary>
    public IReadOnlyList<Doubt>? Doubts { get; init; }

    public bool IsOpen => State is LedgerState.Claimed or LedgerState.Sending;

    public LedgerEntry Settled(LedgerState state, string? code, string? activity, DateTimeOffset now) =>
        this with { State = state, Until = null, Code = code, ActivityId = activity, On = now };

    /// <summary>The card as it stands now; null: nothing of it is left in the plan.</summary>
    public ReminderDay? CardOf(TrackedPlan plan)
    {
        var lines = plan.Plan.Lines.Where(line => line.Key is not null).ToDictionary(line => line.Key!.Value);
        var shown = Items.Where(item => item.Why is null && lines.ContainsKey(item.Line)).Select(item => item.ToReminder(plan, lines[item.Line], Day));
        return ReminderDay.Of(shown) is [var card] ? card : null;
    }
}

/// <summary>A message of which nobody knows whether it arrived.</summary>
internal sealed record Doubt(DateOnly Day, bool IsDigest);

/// <summary>One planned reminder as the ledger keeps it.</summary>
/// <param name="Occurrence">As <see cref="TcAssistant.Reminders.Occurrence"/> writes itself.</param>
/// <param name="Day">The day it was planned for.</param>
/// <param name="Why">Null: it stands on the card.</param>
internal sealed record LedgerItem(
    LineKey Line, MilestoneKey Milestone, string Occurrence, DateOnly Day, DateOnly Date, MilestoneKind? Kind, DateOnly? CountedFrom, Silence? Why)
{
    public static LedgerItem Of(Reminder reminder) => new(
        reminder.Key.Line, reminder.Key.Milestone, reminder.Key.Occurrence.ToString(), reminder.Key.Day, reminder.Date, reminder.Kind, reminder.CountedFrom, reminder.Why);

    /// <summary>As a row of the card of a day, which may be a later one than it was planned for.</summary>
    public Reminder ToReminder(TrackedPlan plan, ActionLine line, DateOnly day) =>
        new(line, new(Line, Milestone, TcAssistant.Reminders.Occurrence.Parse(Occurrence), day), Kind, Date, null)
        {
            About = Kind is null ? null : Dated.Of(plan.TimetableOf(line), plan.StateOf(line)).Where(date => date.Milestone.Key == Milestone).Select(date => (Dated?)date).FirstOrDefault(),
            CountedFrom = CountedFrom,
        };
}
