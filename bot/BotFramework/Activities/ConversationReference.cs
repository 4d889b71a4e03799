namespace TcAssistant.BotFramework.Activities;

/// <summary>What is kept of a conversation so as to speak in it later, unasked.</summary>
public sealed record ConversationReference
{
    public required string ServiceUrl { get; init; }

    public required string ConversationId { get; init; }

    public string? TenantId { get; init; }

    /// <summary>One of <see cref="ConversationTypes"/>.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The bot as this conversation knows it, <c>28:…</c>.</summary>
    public string? BotId { get; init; }

    public string? BotName { get; init; }

    /// <summary>The team's <c>19:…</c> thread id.</summary>
    public string? TeamId { get; init; }

    /// <summary>The team's group in Entra, which Graph and Planner know.</summary>
    public string? TeamGroupId { get; init; }

    public string? TeamName { get; init; }

    public string? TeamsChannelId { get; init; }

    public string? TeamsChannelName { get; init; }

    /// <summary>In a personal conversation, who it is with.</summary>
    public string? UserId { get; init; }

    public string? UserObjectId { get; init; }

    public string? UserName { get; init; }

    public string? Locale { get; init; }

    /// <summary>The reference that an activity gives, or null where it has nowhere to send to. Newer activities may move the service url.</summary>
    public static ConversationReference? From(Activity activity)
    {
        if (activity is not { ServiceUrl: { Length: > 0 } serviceUrl, Conversation: { Id: { Length: > 0 } conversationId } conversation })
        {
            return null;
        }

        var person = conversation.ConversationType is null or ConversationTypes.Personal ? activity.From : null;
        var data = activity.ChannelData;
        var channel = data?.Channel ?? data?.SelectedChannel;
        return new ConversationReference
        {
            ServiceUrl = serviceUrl,
            ConversationId = conversationId,
            TenantId = activity.TenantId,
            ConversationType = conversation.ConversationType,
            BotId = activity.Recipient?.Id,
            BotName = activity.Recipient?.Name,
            TeamId = data?.Team?.Id,
            TeamGroupId = data?.Team?.AadGroupId,
            TeamName = data?.Team?.Name,
            TeamsChannelId = channel?.Id,
            TeamsChannelName = channel?.Name,
            UserId = person?.Id,
            UserObjectId = person?.AadObjectId,
            UserName = person?.Name,
            Locale = activity.Locale,
        };
    }

    /// <summary>The reference as text, to be stored.</summary>
    public string ToJson() => System.Text.Json.JsonSerializer.Serialize(this, ActivityShapes.Of<ConversationReference>());

    /// <summary>Reads what <see cref="ToJson"/> wrote; null for anything else.</summary>
    public static ConversationReference? FromJson(string json)
    {
        try
        {
            return System.Text.Json.JsonSerializer.Deserialize(json, ActivityShapes.Of<ConversationReference>());
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
