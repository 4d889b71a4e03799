using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Reminders;

/// <summary>What became of a planned reminder.</summary>
public enum Fate
{
    Sent,

    /// <summary>It certainly did not arrive.</summary>
    Failed,

    /// <summary>It may have arrived or not, and is never sent again.</summary>
    Uncertain,

    /// <summary>It was not to be sent.</summary>
    Suppressed,

    /// <summary>It is being sent, or tried again.</summary>
    UnderWay,

    /// <summary>Its day has not come.</summary>
    Coming,

    /// <summary>Its day had passed when the conversation asked for reminders.</summary>
    NotAskedYet,

    /// <summary>Its day had passed when the date was set there.</summary>
    SetTooLate,
}

/// <summary>One reminder, planned or not, and what became of it.</summary>
/// <param name="Kind">Of the milestone; null: a check-in.</param>
/// <param name="Day">The day it was planned for.</param>
/// <param name="Date">What it reminds of.</param>
public sealed record Accounted(LineKey Line, MilestoneKey Milestone, Occurrence Occurrence, MilestoneKind? Kind, DateOnly Day, DateOnly Date, Fate Fate)
{
    /// <summary>When that was settled, by the clocks of the conversation; null: it is not.</summary>
    public DateTimeOffset? On { get; init; }

    /// <summary>Why it is silent; null: it is not, or <see cref="Code"/> says why.</summary>
    public Silence? Why { get; init; }

    /// <summary>Why the whole card did not arrive; null: it did, or is to come.</summary>
    public string? Code { get; init; }

    internal static Accounted Of(Reminder reminder, Fate fate) =>
        new(reminder.Key.Line, reminder.Key.Milestone, reminder.Key.Occurrence, reminder.Kind, reminder.Key.Day, reminder.Date, fate) { Why = reminder.Why };
}

/// <summary>A conversation's reminders of one line: what became of each, and those to come.</summary>
/// <param name="Told">By day: what the ledger has, and why it has nothing of other days.</param>
/// <param name="Coming">By day; one with a reason will be silent if nothing changes.</param>
/// <param name="Why">Why no reminder of it is to come; null: one is, or nobody asked for any.</param>
public sealed record LineAccount(ActionLine Line, IReadOnlyList<Accounted> Told, IReadOnlyList<Accounted> Coming, LineSilence? Why)
{
    private const int LookAhead = 1100;

    public Accounted? LastSent => Told.LastOrDefault(told => told.Fate == Fate.Sent);

    public Accounted? Next => Coming.FirstOrDefault(coming => coming.Why is null);

    /// <param name="subscription">Null: the conversation asks for no reminders now.</param>
    /// <param name="through">The last day that the ledger accounts for.</param>
    /// <param name="ledger">Of this conversation alone.</param>
    public static LineAccount Of(TrackedPlan plan, ActionLine line, Subscription? subscription, DateOnly through, IReadOnlyList<Accounted> ledger)
    {
        var told = ledger.Where(entry => entry.Line == line.Key).ToList();
        if (subscription is null)
        {
            return new(line, Ordered(told), [], null);
        }

        var known = told.Select(entry => (entry.Milestone, entry.Occurrence, entry.Day)).ToHashSet();
        var began = plan.Known?.First ?? subscription.Imported;
        var always = subscription with { Since = began < subscription.Since ? began : subscription.Since };
        told.AddRange(
            from reminder in Reminder.OfLineBetween(plan, line, always, always.Since, through)
            where !known.Contains((reminder.Key.Milestone, reminder.Key.Occurrence, reminder.Key.Day))
            select Accounted.Of(reminder with { Why = null }, reminder.Key.Day < subscription.Since ? Fate.NotAskedYet : Fate.SetTooLate));
        var coming = Reminder.OfLineBetween(plan, line, subscription, through.AddDays(1), through.AddDays(LookAhead)).Select(reminder => Accounted.Of(reminder, Fate.Coming)).ToList();
        return new(line, Ordered(told), coming, coming.Exists(reminder => reminder.Why is null) ? null : Preview.WhySilent(plan, subscription, line, coming));
    }

    private static List<Accounted> Ordered(List<Accounted> told) => [.. told.OrderBy(entry => entry.Day)];
}

/// <summary>All reminders that were planned for a conversation, and those to come until a day. Every one is counted once.</summary>
/// <param name="Silent">Those that were not to be sent, by why; the most frequent first.</param>
/// <param name="Until">The last day that is looked at.</param>
/// <param name="Digests">How many of a week were sent.</param>
public sealed record ReminderAccount(
    int Sent, int Failed, int Uncertain, int Coming, IReadOnlyList<(Silence? Why, string? Code, int Count)> Silent, DateOnly Until, int Digests)
{
    private const int DaysAhead = 365;

    public int Suppressed => Silent.Sum(group => group.Count);

    public int Planned => Sent + Failed + Uncertain + Coming + Suppressed;

    /// <inheritdoc cref="LineAccount.Of"/>
    /// <param name="digests">How many of a week were sent.</param>
    public static ReminderAccount Of(TrackedPlan plan, Subscription? subscription, DateOnly through, IReadOnlyList<Accounted> ledger, int digests)
    {
        var until = through.AddDays(DaysAhead);
        var coming = subscription is null ? 0 : Reminder.Between(plan, subscription, through.AddDays(1), until).Count(reminder => reminder.Why is null);
        int Count(Fate fate) => ledger.Count(entry => entry.Fate == fate);
        return new(
            Count(Fate.Sent),
            Count(Fate.Failed),
            Count(Fate.Uncertain),
            coming + Count(Fate.UnderWay),
            [
                .. from entry in ledger
                   where entry.Fate == Fate.Suppressed
                   group entry by (entry.Why, Code: entry.Why is null ? entry.Code : null) into alike
                   orderby alike.Count() descending, alike.Key.Why
                   select (alike.Key.Why, alike.Key.Code, alike.Count()),
            ],
            until,
            digests);
    }
}
