using TcAssistant.Plans;
using TcAssistant.Reminders;

namespace TcAssistant.Cards;

/// <summary>What a reminder card shows beyond what was planned: what was said of its rows since, and what one person has opened on it.</summary>
public sealed record ReminderView
{
    public static ReminderView AsSent { get; } = new();

    /// <summary>What was said of a row; null: nothing yet.</summary>
    public Func<ReminderRow, RowAnswer?> AnswerTo { get; init; } = _ => null;

    /// <summary>An instant on the conversation's clocks.</summary>
    public Func<DateTimeOffset, DateTime> Local { get; init; } = on => on.UtcDateTime;

    /// <summary>Object ids of who may be mentioned: owners on their own rows, covers in their place.</summary>
    public IReadOnlySet<string> Mentioned { get; init; } = new HashSet<string>();

    /// <summary>The row that is open with all that can be done about it; null: none is.</summary>
    public ReminderRow? Open { get; init; }

    /// <summary>Whether the open row tells why it is there.</summary>
    public bool TellsWhy { get; init; }

    /// <summary>Said to the person who pressed.</summary>
    public string? Aside { get; init; }

    /// <summary>Where a line can be looked at; null: nowhere.</summary>
    public Func<ActionLine, string?> LinkTo { get; init; } = _ => null;

    /// <summary>Where the open row's task on the Planner board can be looked at; null: it has none.</summary>
    public string? TaskUrl { get; init; }

    /// <summary>What the conversation asked for: told at the foot. Null: it is not known.</summary>
    public Subscription? Terms { get; init; }

    /// <summary>Whether the conversation is a channel; a chat is named so.</summary>
    public bool IsChannel { get; init; } = true;
}
