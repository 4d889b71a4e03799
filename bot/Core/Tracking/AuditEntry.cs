using TcAssistant.Plans;

namespace TcAssistant.Tracking;

/// <summary>Someone who did something.</summary>
/// <param name="Id">Their object id in the organisation; an operator on the command line has the account's name.</param>
/// <param name="Name">As shown to people.</param>
public sealed record Person(string Id, string Name);

public enum AuditKind
{
    PlanImported,
    TimetableCorrected,
    CorrectionUndone,
    StatusReported,
    DateExpected,
    DateAccepted,
    OwnerAssigned,
    Noted,

    /// <summary>Someone who may not change the line asked for it; nothing was changed.</summary>
    ChangeProposed,

    /// <summary>The last change was taken back.</summary>
    ChangeUndone,
    DeputyNamed,
    DeputyRemoved,
    StewardChanged,

    /// <summary>Nobody is to be reminded of a date.</summary>
    DateLeftAlone,
    /// <summary>It was said when someone is away, or that they are back.</summary>
    AbsenceSaid,
    /// <summary>A rule was made for the plan's reminders, or taken away.</summary>
    RemindersRuled,
    /// <summary>Nobody is to be reminded of the line.</summary>
    Muted,
    Unmuted,
    /// <summary>The Planner board has something else, or no task any more: it was asked about.</summary>
    BoardAsked,
    /// <summary>What was asked about the Planner board was decided.</summary>
    BoardDecided,
}

/// <summary>Who changed what of a plan, and when. Written together with the change, never changed afterwards.</summary>
/// <param name="Line">The line it is about; null: the plan as a whole.</param>
/// <param name="Before">What was known of the line before; null: nothing, or not about a line.</param>
/// <param name="After">What was known of the line afterwards; null: not about a line.</param>
/// <param name="Edition">The edition that came into force; null: not about an edition.</param>
public sealed record AuditEntry(
    DateTimeOffset On,
    Person By,
    AuditKind Kind,
    LineKey? Line = null,
    LineState? Before = null,
    LineState? After = null,
    int? Edition = null)
{
    /// <summary>Names the doing it was part of: several lines may have been changed by one.</summary>
    public string? Operation { get; init; }

    /// <summary>The conversation it was said in; null: in none, or in one of before that was kept.</summary>
    public string? Conversation { get; init; }

    /// <summary>What of a board it is about; null: nothing.</summary>
    public string? Detail { get; init; }
}
