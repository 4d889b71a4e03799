using TcAssistant.Languages;

namespace TcAssistant.Reminders;

/// <summary>How a conversation wants to be reminded, as far as somebody has named it. Null: not named.</summary>
public sealed record ReminderTerms
{
    public static ReminderTerms None { get; } = new();

    /// <summary>Roman numerals; empty: the whole plan.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>Days, the longest first.</summary>
    public IReadOnlyList<int>? BeforeDeadline { get; init; }

    public IReadOnlyList<int>? BeforeStart { get; init; }

    public Language? Language { get; init; }

    /// <summary>IANA name.</summary>
    public string? Zone { get; init; }

    public TimeOnly? Hour { get; init; }

    /// <summary>The days on which people work.</summary>
    public IReadOnlyList<DayOfWeek>? Week { get; init; }

    /// <summary>The code of the place whose public holidays are days off; empty: none are.</summary>
    public string? Holidays { get; init; }

    public QuietHours? Quiet { get; init; }

    public bool IsNone => this == None;

    public bool NamesLeads => BeforeDeadline is not null || BeforeStart is not null;
}
