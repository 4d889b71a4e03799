using System.Text.Json.Serialization;

namespace TcAssistant.Cards;

/// <summary>A card ready to be sent, and the one line that a phone's notification shows of it.</summary>
/// <param name="Summary">The answer itself, as plain text; never "you have a new card".</param>
public sealed record CardMessage(AdaptiveCard Card, string Summary)
{
    /// <summary>Whether the card says itself which day it is taken to be.</summary>
    public bool SaysToday { get; init; }

    /// <summary>Meant for one person: where others read along, only that person is to see it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The rows of the document that the answer was taken from.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>What is sent right after it; null: nothing.</summary>
    public CardMessage? Then { get; init; }

    /// <summary>A file that is offered after it; only where nobody else reads along, for Teams hands out files nowhere else. Null: none.</summary>
    public FileOffer? Offer { get; init; }
}

/// <summary>An Adaptive Card of version 1.5, with the elements we use of it.</summary>
/// <param name="Body">Top to bottom.</param>
/// <param name="Lang">The language of our own sentences, so that a screen reader pronounces them.</param>
/// <param name="Version">Null for the inner card of an <see cref="ShowCard"/>.</param>
public sealed record AdaptiveCard(
    IReadOnlyList<Element> Body,
    string? Lang = null,
    string? Version = "1.5",
    [property: JsonPropertyName("msteams")] TeamsLayout? Teams = null)
{
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyOrder(-1)]
    [JsonPropertyName("$schema")]
    public string? Schema => Version is null ? null : "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>Fetches the card anew for each person who opens it; null: it stays as it was sent.</summary>
    public CardRefresh? Refresh { get; init; }
}

/// <summary>What Teams presses by itself when somebody opens the card, where the conversation has at most 60 members.</summary>
public sealed record CardRefresh(CardAction Action);

/// <summary>What Teams reads beside the card: <c>full</c> uses the whole width of the conversation.</summary>
/// <param name="Entities">The people whom a <see cref="TextBlock"/> of the card mentions; null: nobody.</param>
public sealed record TeamsLayout(string Width, IReadOnlyList<CardMention>? Entities = null)
{
    public static TeamsLayout Full { get; } = new("full");
}

/// <summary>A mention: its text stands in a text block of the card literally.</summary>
public sealed record CardMention(string Text, MentionedPerson Mentioned)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "mention";
}

/// <param name="Id">The person's object id.</param>
public sealed record MentionedPerson(string Id, string Name);
