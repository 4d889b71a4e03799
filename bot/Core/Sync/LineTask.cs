using TcAssistant.Plans;
using TcAssistant.Timetables;

namespace TcAssistant.Sync;

/// <summary>A label of ours, by what a line's timetable says.</summary>
public enum LabelRole
{
    Start,
    FirstResults,

    /// <summary>Also a bare date.</summary>
    Completion,
    Continuous,
    Conditional,
}

/// <summary>An item of a task's checklist: one of a line's several dates.</summary>
/// <param name="Id">A GUID that always comes of the same milestone.</param>
public sealed record DateItem(string Id, MilestoneKey Milestone, string Title, bool IsDone);

/// <summary>What a line's task should be.</summary>
/// <param name="Shown">The line's id.</param>
/// <param name="Bucket">Key of its bucket: the issue or the part.</param>
/// <param name="StartOf">Whose start it is; null: there is none.</param>
/// <param name="DueOf">Whose date is due; null: none, or a recurring line's occurrence.</param>
/// <param name="Percent">0, 50 or 100.</param>
/// <param name="Assignee">Object id of who answers for it; null: nobody with an account.</param>
/// <param name="Items">Empty: the line has one date, or none.</param>
/// <param name="Occurrence">The day of a recurring line's task; null: it does not recur.</param>
/// <param name="Url">The link back to the line; null: there are no links.</param>
public sealed partial record LineTask(
    LineKey Line,
    string Shown,
    string Title,
    string Bucket,
    DateOnly? Start,
    MilestoneKey? StartOf,
    DateOnly? Due,
    MilestoneKey? DueOf,
    int Percent,
    string? Assignee,
    IReadOnlyList<LabelRole> Labels,
    string Block,
    IReadOnlyList<DateItem> Items,
    DateOnly? Occurrence,
    string? Url);
