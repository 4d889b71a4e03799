using TcAssistant.Languages;

namespace TcAssistant.Asks;

public enum BoardWish
{
    /// <summary>"Track this plan in Planner."</summary>
    Track,

    /// <summary>"Stop tracking."</summary>
    Stop,

    /// <summary>"What changed in Planner this week?"</summary>
    Changed,

    /// <summary>"Where is the Planner board?", "is it in step?"</summary>
    Where,
}

/// <summary>Something typed about the plan's Planner board.</summary>
/// <param name="Language">The one it was typed in.</param>
/// <param name="Days">How far back <see cref="BoardWish.Changed"/> looks.</param>
public sealed partial record BoardAsk(BoardWish Wish, Language Language, int Days = 7)
{
    /// <summary>Null: the text is nothing of the kind.</summary>
    public static BoardAsk? Read(string text) => throw new NotImplementedException();
}
