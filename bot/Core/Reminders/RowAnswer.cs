using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Reminders;

public enum RowAnswerKind
{
    Done,
    Started,
    FirstResults,
    Muted,
    Snoozed,
    Expected,
    NotDone,
    StillGoing,
    NothingNew,

    /// <summary>Another owner was named; the date itself is still open.</summary>
    Reassigned,
}

/// <summary>What was said of a row of a reminder card: what, who, when, and how to take it back.</summary>
/// <param name="By">Null: not known, or not to be named.</param>
/// <param name="Operation">Names what was done; null: it cannot be taken back as one thing.</param>
/// <param name="Day">The day that is expected, or to which it was put off.</param>
public sealed record RowAnswer(RowAnswerKind Kind, Person? By, DateTimeOffset? On, string? Operation, DateOnly? Day = null)
{
    /// <summary>Why it is not done, or expected later; null: nobody said, or it is not to be told.</summary>
    public string? Because { get; init; }

    /// <summary>Whether nothing is left to ask.</summary>
    public bool IsFinal => Kind != RowAnswerKind.Reassigned;

    /// <summary>Whether something else may still be said of it: it is expected later, put off, or goes on.</summary>
    public bool LeavesOpen => Kind is RowAnswerKind.Snoozed or RowAnswerKind.Expected or RowAnswerKind.NotDone or RowAnswerKind.StillGoing or RowAnswerKind.NothingNew;

    /// <summary>What a button carries that knows of this answer, so that it may say something else.</summary>
    public string Mark => Operation ?? Kind.ToString();

    public bool CanBeTakenBack => Operation is not null || Kind == RowAnswerKind.Snoozed;

    /// <summary>For readers who are not told who works on the plan.</summary>
    public RowAnswer ForGuests => this with { By = null, Because = null };

    /// <summary>What was said of a row; null: nothing yet.</summary>
    /// <param name="plan">As it stands, with all that is known.</param>
    /// <param name="since">When the card was to be sent: what was said before of a line without a date is no answer to it.</param>
    /// <param name="history">Of the plan, the newest first.</param>
    /// <param name="snoozes">Of the conversation.</param>
    public static RowAnswer? Of(TrackedPlan plan, ReminderRow row, DateTimeOffset since, IReadOnlyList<AuditEntry> history, IReadOnlyList<Snooze> snoozes)
    {
        foreach (var kind in Enum.GetValues<RowAnswerKind>())
        {
            if (kind == RowAnswerKind.Snoozed)
            {
                if (snoozes.LastOrDefault(snooze => snooze.On >= row.First.Key.Day && row.Reminders.Any(one => one.Key.Line == snooze.Line && one.Key.Milestone == snooze.Milestone)) is { } snooze)
                {
                    return new(kind, snooze.By?.By, snooze.By?.On, null, snooze.Until);
                }
            }
            else if (kind == RowAnswerKind.Reassigned)
            {
                // Whoever named the owner that it has now.
                if (history.FirstOrDefault(entry => entry.Line == row.First.Key.Line && entry.Kind is AuditKind.OwnerAssigned or AuditKind.ChangeUndone && OwnerChanged(entry)) is { Kind: AuditKind.OwnerAssigned } given
                    && given.On >= since)
                {
                    return new(kind, given.By, given.On, given.Operation);
                }
            }
            else if (row.Reminders.All(reminder => Holds(kind, reminder, plan.StateOf(reminder.Line), since)))
            {
                var by = history.FirstOrDefault(entry => entry.Line == row.First.Key.Line && entry.Kind != AuditKind.ChangeProposed
                    && Holds(kind, row.First, entry.After, since) && !Holds(kind, row.First, entry.Before, since));
                var day = kind == RowAnswerKind.Expected ? Of(plan.StateOf(row.First.Line), row.First.Key.Milestone)?.Expected : null;
                var known = by is null ? Known(kind, plan.StateOf(row.First.Line)!) : new Report(by.By, by.On);
                return new(kind, known?.By, known?.On, by is null or { Kind: AuditKind.ChangeUndone } ? null : by.Operation, day) { Because = Reason(kind, plan.StateOf(row.First.Line)!, row.First.Key.Milestone, known) };
            }
        }

        return null;
    }

    private static bool Holds(RowAnswerKind kind, Reminder reminder, LineState? state, DateTimeOffset since)
    {
        if (state is null)
        {
            return false;
        }

        var isReported = state.Reported is { } report && report.On >= since;
        return kind switch
        {
            RowAnswerKind.Done => state.Status == ReportedStatus.Done || reminder.Kind is MilestoneKind.Due or MilestoneKind.Completion && IsMet(state, reminder),
            RowAnswerKind.Started => reminder.Kind == MilestoneKind.Start && IsMet(state, reminder),
            RowAnswerKind.FirstResults => reminder.Kind == MilestoneKind.FirstResults && IsMet(state, reminder),
            RowAnswerKind.Muted => state.Muted is not null,
            RowAnswerKind.Expected => Of(state, reminder.Key.Milestone)?.Expected is { } expected && expected != reminder.Date,
            RowAnswerKind.NotDone => isReported && state.Status == ReportedStatus.NotDone,
            RowAnswerKind.StillGoing => reminder.Kind is null && isReported && state.Status == ReportedStatus.UnderWay,
            RowAnswerKind.NothingNew => reminder.Kind is null && (state.Notes ?? []).Any(note => note.On >= since && IsNothingNew(note.Text)),
            _ => false,
        };
    }

    /// <summary>The reason that came with it: it is kept with the date, or as a note of the same instant.</summary>
    private static string? Reason(RowAnswerKind kind, LineState state, MilestoneKey milestone, Report? said) => kind switch
    {
        RowAnswerKind.Expected => Of(state, milestone)?.ExpectedBecause,
        RowAnswerKind.NotDone => state.Notes?.LastOrDefault(note => note.On == said?.On && note.By.Id == said.By.Id)?.Text,
        _ => null,
    };

    /// <summary>Who said it, as far as the line itself tells; null: it does not.</summary>
    private static Report? Known(RowAnswerKind kind, LineState state) => kind switch
    {
        RowAnswerKind.Muted => state.Muted is { By.Id.Length: > 0 } muted ? muted : null,
        RowAnswerKind.NothingNew => state.Notes?.LastOrDefault(note => IsNothingNew(note.Text)) is { } note ? new(note.By, note.On) : null,
        RowAnswerKind.Expected => null,
        _ => state.Reported,
    };

    private static bool OwnerChanged(AuditEntry entry) => (entry.Before?.Owner, entry.Before?.OwnerId) != (entry.After?.Owner, entry.After?.OwnerId);

    private static bool IsNothingNew(string text) =>
        Wording.ReminderWording.NothingNew is var words && (text == words.English || text == words.French || text == words.Spanish);

    private static bool IsMet(LineState state, Reminder reminder) => Of(state, reminder.Key.Milestone) is { Done: true };

    private static MilestoneState? Of(LineState? state, MilestoneKey milestone) => state?.Milestones.FirstOrDefault(known => known.Key == milestone);
}
