using System.Text.Json.Serialization;
using TcAssistant.Asks;
using TcAssistant.Languages;

namespace TcAssistant.Cards;

/// <summary>What a press does.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(ToggleVisibility), "Action.ToggleVisibility")]
[JsonDerivedType(typeof(ShowCard), "Action.ShowCard")]
[JsonDerivedType(typeof(OpenUrl), "Action.OpenUrl")]
public abstract record CardAction(string Title)
{
    /// <summary><c>secondary</c> puts the button under the row's "…" menu.</summary>
    public string? Mode { get; init; }

    /// <summary>The whole of a title that may be cut off.</summary>
    public string? Tooltip { get; init; }
}

/// <summary>Asks the bot and lets the answer take the card's place. Older clients press the <see cref="Fallback"/> instead.</summary>
public sealed record Execute(string Title, string Verb, ButtonData Data, CardAction Fallback) : CardAction(Title)
{
    /// <summary><c>none</c>: what stands in the card's inputs is not sent along.</summary>
    public string? AssociatedInputs { get; init; }
}

/// <summary>The same as a message without text; the verb travels in the data.</summary>
public sealed record Submit(string Title, ButtonData Data) : CardAction(Title)
{
    public string? AssociatedInputs { get; init; }
}

/// <summary>Shows and hides parts of the card, without asking the bot.</summary>
public sealed record ToggleVisibility(string Title, IReadOnlyList<string> TargetElements) : CardAction(Title);

/// <summary>Opens a small card beneath the button.</summary>
public sealed record ShowCard(string Title, AdaptiveCard Card) : CardAction(Title);

/// <summary>Opens a page, without asking the bot.</summary>
public sealed record OpenUrl(string Title, string Url) : CardAction(Title);

/// <summary>What a button carries. It comes back from a client that can alter it: the server reads it with <see cref="Press"/>,
/// asks again what is asked, and decides by who pressed.</summary>
/// <param name="Verb">One of <see cref="Verbs"/>.</param>
/// <param name="Lines">Keys of the lines meant.</param>
/// <param name="Asked">How the question that the card answers was taken, so that a press years later still follows up that one.</param>
public sealed record ButtonData(
    string Verb, string? Question = null, int? Page = null, string? Plan = null, IReadOnlyList<string>? Lines = null, Asked? Asked = null)
{
    /// <summary>The change that the press asks for.</summary>
    public ChangeData? Change { get; init; }

    /// <summary>Who gets which lines.</summary>
    public IReadOnlyList<OwnerData>? Owners { get; init; }

    /// <summary>The operation that the press takes back.</summary>
    public string? Operation { get; init; }

    /// <summary>Who is away, and when.</summary>
    public AbsenceData? Absence { get; init; }

    /// <summary>What was chosen of a Planner board, or is asked of it.</summary>
    public BoardData? Board { get; init; }

    /// <summary>The day of the reminder card, or of the digest, that the press is about.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>A question as a button carries it: limits only, nothing that lets anybody see more than by typing it.</summary>
public sealed record Asked(string Question, Language Language, DateOnly Today, Reading Reading)
{
    public static Asked? Of(Ask ask) =>
        ask.Understood && ask.Question.Length <= Press.LongestQuestion ? new Asked(ask.Question, ask.Language, ask.Today, ask.Reading) : null;

    public Ask ToAsk() => new(Question, Language, Today, Reading);
}
