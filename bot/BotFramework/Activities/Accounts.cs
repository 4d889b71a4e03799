namespace TcAssistant.BotFramework.Activities;

/// <summary>A person or a bot. <see cref="Id"/> is the channel's own (<c>29:…</c>, different for every bot; <c>28:{app id}</c> for a bot);
/// a person is told by <see cref="AadObjectId"/> and tenant, never by name.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? AadObjectId { get; set; }

    public string? TenantId { get; set; }

    public string? Role { get; set; }
}

public sealed record ConversationAccount
{
    public string? Id { get; set; }

    public string? TenantId { get; set; }

    /// <summary>One of <see cref="ConversationTypes"/>.</summary>
    public string? ConversationType { get; set; }

    public bool? IsGroup { get; set; }

    public string? Name { get; set; }
}

public sealed record MessageReaction
{
    public string? Type { get; set; }
}
