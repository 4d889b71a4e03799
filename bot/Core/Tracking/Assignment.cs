using TcAssistant.Plans;

namespace TcAssistant.Tracking;

/// <summary>Lines that get the same owner.</summary>
/// <param name="Owner">The name as shown.</param>
/// <param name="PersonId">Null: a unit, or a person without an account.</param>
public sealed record Assignment(string Owner, string? PersonId, IReadOnlyList<LineKey> Lines)
{
    /// <summary>Lines that one list may name; what its card carries stays far below what Teams takes.</summary>
    public const int MostLines = 300;

    public Change Change => new Change.Assigned(Owner, PersonId);
}
