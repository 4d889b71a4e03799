using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Cards;

/// <summary>A due date that was moved on the board.</summary>
/// <param name="InForce">The date that stays in force.</param>
/// <param name="Expected">Where it was moved to.</param>
public sealed record MovedDate(LineKey Line, DateOnly InForce, DateOnly Expected);

/// <summary>What people see of the Planner board: choosing one, what would happen, how it goes, and what has to be decided.</summary>
public static class BoardCard
{
    /// <summary>Which board, and which lines. What is chosen comes back under <see cref="Press.Board"/>.</summary>
    /// <param name="boards">Basic boards of the group: id and title.</param>
    public static CardMessage Choose(TrackedPlan plan, IReadOnlyList<(string Id, string Title)> boards, Language language) => throw new NotImplementedException();

    /// <summary>What would happen; nothing has yet.</summary>
    /// <param name="chosen">What was chosen on <see cref="Choose"/>.</param>
    /// <param name="decides">Who may start it, in words.</param>
    public static CardMessage Preview(TrackedPlan plan, BoardPreview preview, BoardData chosen, string decides, Language language) => throw new NotImplementedException();

    /// <summary>How far the first tasks have come.</summary>
    public static CardMessage Progress(TrackedPlan plan, string board, int done, int all, Language language) => throw new NotImplementedException();

    /// <summary>The board is in step.</summary>
    /// <param name="url">Null: it is not known.</param>
    public static CardMessage Ready(TrackedPlan plan, string board, int tasks, string? url, Language language) => throw new NotImplementedException();

    /// <summary>Both values, and who may decide.</summary>
    public static CardMessage Conflict(TrackedPlan plan, SyncChange.Conflict conflict, string decides, Language language) => throw new NotImplementedException();

    /// <summary>What was decided, and by whom.</summary>
    public static CardMessage Decided(TrackedPlan plan, SyncChange.Conflict conflict, bool keepsPlan, string by, DateOnly on, Language language) => throw new NotImplementedException();

    /// <summary>A task was deleted on the board.</summary>
    public static CardMessage Deleted(TrackedPlan plan, SyncChange.AskDeleted asked, string decides, Language language) => throw new NotImplementedException();

    /// <summary>A line's task was completed, and the line has several dates.</summary>
    public static CardMessage Which(TrackedPlan plan, ActionLine line, IReadOnlyList<Milestone> open, Language language) => throw new NotImplementedException();

    /// <summary>The day's message: due dates that were moved on the board.</summary>
    public static CardMessage Moved(TrackedPlan plan, IReadOnlyList<MovedDate> moved, Language language) => throw new NotImplementedException();

    /// <summary>What changed on the board.</summary>
    /// <param name="entries">Of changes that came from the board, the newest first.</param>
    /// <param name="from">The first day that is looked at.</param>
    public static CardMessage Changed(TrackedPlan plan, IReadOnlyList<AuditEntry> entries, DateOnly from, Audience audience, Language language) => throw new NotImplementedException();

    /// <summary>The board waits, why, and what can be done.</summary>
    public static CardMessage Parked(TrackedPlan plan, string board, ParkReason reason, Language language) => throw new NotImplementedException();

    /// <summary>We may not work with Planner: a text to forward to whoever can allow it.</summary>
    /// <param name="application">The application's id; null: it has none.</param>
    public static CardMessage NotAllowed(TrackedPlan plan, string? application, Language language) => throw new NotImplementedException();

    /// <summary>The board is no longer followed; it stays as it is.</summary>
    public static CardMessage Stopped(TrackedPlan plan, string board, Language language) => throw new NotImplementedException();
}
