using TcAssistant.Plans;
using TcAssistant.Timetables;

namespace TcAssistant.Reminders;

/// <summary>What one card says: everything that a channel is reminded of on one day.</summary>
/// <param name="Groups">The most pressing first: deadlines by nearness, then starts, what has passed, check-ins.</param>
public sealed record ReminderDay(DateOnly Day, IReadOnlyList<ReminderGroup> Groups)
{
    public IEnumerable<ReminderRow> Rows => Groups.SelectMany(group => group.Rows);

    /// <summary>The cards of these reminders, one a day; what is silent is left out, and so are days on which all is.</summary>
    public static IReadOnlyList<ReminderDay> Of(IEnumerable<Reminder> reminders) =>
    [
        .. from reminder in reminders
           where reminder.Why is null
           group reminder by reminder.Key.Day into day
           orderby day.Key
           select new ReminderDay(day.Key, GroupsOf(day)),
    ];

    private static List<ReminderGroup> GroupsOf(IEnumerable<Reminder> reminders) =>
    [
        .. from reminder in reminders
           group reminder by (Kind: ReminderGroup.KindOf(reminder), Days: ReminderGroup.DaysOf(reminder)) into together
           orderby together.Key.Kind, together.Key.Days
           select new ReminderGroup(together.Key.Kind, together.Key.Days, RowsOf(together)),
    ];

    /// <summary>Lines that share one entry of the timetable are one row.</summary>
    private static List<ReminderRow> RowsOf(IEnumerable<Reminder> reminders) =>
    [
        .. from reminder in reminders
           group reminder by (reminder.Line.Id.Issue, Entry: EntryOf(reminder.Line), reminder.Kind, reminder.Date) into shared
           select new ReminderRow([.. shared]),
    ];

    private static string EntryOf(ActionLine line) =>
        line is { Pairing: Pairing.Shared, Timetable.Phrase: var phrase } ? phrase : line.Id.ToString();
}

public enum ReminderGroupKind
{
    Deadline,
    Start,

    /// <summary>A date passed that nobody has reported as met.</summary>
    Passed,
    CheckIn,
}

/// <param name="Days">To the date, 0 on the day itself; null where the group holds several dates.</param>
public sealed record ReminderGroup(ReminderGroupKind Kind, int? Days, IReadOnlyList<ReminderRow> Rows)
{
    internal static ReminderGroupKind KindOf(Reminder reminder) => reminder.Kind switch
    {
        null => ReminderGroupKind.CheckIn,
        MilestoneKind.Start => ReminderGroupKind.Start,
        _ when reminder.DaysLeft < 0 => ReminderGroupKind.Passed,
        _ => ReminderGroupKind.Deadline,
    };

    internal static int? DaysOf(Reminder reminder) => KindOf(reminder) switch
    {
        ReminderGroupKind.Deadline => reminder.DaysLeft,
        ReminderGroupKind.Start => Math.Max(reminder.DaysLeft, 0),
        _ => null,
    };
}

/// <param name="Reminders">One a line; several where the document has one date for all of them.</param>
public sealed record ReminderRow(IReadOnlyList<Reminder> Reminders)
{
    public Reminder First => Reminders[0];

    /// <summary>Whether it is the row of this line's date.</summary>
    public bool Is(LineKey line, MilestoneKey milestone) => First.Key.Line == line && First.Key.Milestone == milestone;
}
