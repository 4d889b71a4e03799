using System.Text.Json;
using System.Text.Json.Serialization;

namespace TcAssistant.BotFramework.Activities;

/// <summary>What a channel sends to a bot, and a bot to a channel. Ids are opaque and compared ordinally.
/// A member is null when it was absent or of a type that makes no sense.</summary>
public sealed record Activity
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? ChannelId { get; set; }

    /// <summary>Where replies to this activity go; may change from one activity to the next.</summary>
    public string? ServiceUrl { get; set; }

    public string? ReplyToId { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's IANA zone, where the client says it.</summary>
    public string? LocalTimezone { get; set; }

    public string? Locale { get; set; }

    [JsonConverter(typeof(LenientObject<ChannelAccount>))]
    public ChannelAccount? From { get; set; }

    [JsonConverter(typeof(LenientObject<ChannelAccount>))]
    public ChannelAccount? Recipient { get; set; }

    [JsonConverter(typeof(LenientObject<ConversationAccount>))]
    public ConversationAccount? Conversation { get; set; }

    public string? Text { get; set; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; set; }

    /// <summary>What notifications and screen readers say in place of a card.</summary>
    public string? Summary { get; set; }

    [JsonConverter(typeof(LenientList<Attachment>))]
    public IReadOnlyList<Attachment>? Attachments { get; set; }

    public string? AttachmentLayout { get; set; }

    [JsonConverter(typeof(LenientList<Entity>))]
    public IReadOnlyList<Entity>? Entities { get; set; }

    [JsonConverter(typeof(LenientObject<TeamsChannelData>))]
    public TeamsChannelData? ChannelData { get; set; }

    /// <summary>An invoke's or a pressed button's payload. Comes from the client: untrusted.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>Which invoke or event it is.</summary>
    public string? Name { get; set; }

    /// <summary>Of an installationUpdate: <c>add</c>, <c>remove</c>, <c>add-upgrade</c>, <c>remove-upgrade</c>.</summary>
    public string? Action { get; set; }

    [JsonConverter(typeof(LenientList<ChannelAccount>))]
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; set; }

    [JsonConverter(typeof(LenientList<ChannelAccount>))]
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; set; }

    [JsonConverter(typeof(LenientList<MessageReaction>))]
    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; set; }

    [JsonConverter(typeof(LenientList<MessageReaction>))]
    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; set; }

    public string? DeliveryMode { get; set; }

    /// <summary>The activity as it would travel.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ActivityShapes.Activity);

    /// <summary>The tenant the conversation belongs to, as the channel states it.</summary>
    [JsonIgnore]
    public string? TenantId => Conversation?.TenantId ?? ChannelData?.Tenant?.Id;

    [JsonIgnore]
    public bool ExpectsReplies => string.Equals(DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.OrdinalIgnoreCase);

    public static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };

    /// <summary>A message that is one Adaptive Card. It carries no text: Teams would show text and card as two messages.</summary>
    public static Activity Card(RawJson card, string summary) =>
        new() { Type = ActivityTypes.Message, Summary = summary, Attachments = [Attachment.AdaptiveCard(card)] };

    public static Activity Typing() => new() { Type = ActivityTypes.Typing };
}
