using TcAssistant.Tracking;

namespace TcAssistant.Cards;

/// <summary>Who sees a card.</summary>
/// <param name="Role">What the viewer is to the line.</param>
/// <param name="HasGuests">Whether guests may see the card too: so in a room whose members nobody has looked up.</param>
public sealed record Audience(Role Role, bool HasGuests)
{
    /// <summary>What the clock shows at an instant where they are; in UTC unless told.</summary>
    public Func<DateTimeOffset, DateTime> ClockAt { get; init; } = on => on.UtcDateTime;

    /// <summary>The day an instant falls on where they are.</summary>
    public DateOnly DayOf(DateTimeOffset on) => DateOnly.FromDateTime(ClockAt(on));

    /// <summary>The day it is where they are; null: nobody said.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Notes, and who said or does what, are for those who work on the line.</summary>
    public bool SeesNotes => Role > Role.Guest && !HasGuests;
}
