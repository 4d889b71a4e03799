using System.Text.Json.Serialization;

namespace TcAssistant.BotFramework.Activities;

/// <summary>What Teams adds to an activity. Personal messages may come without team and channel.</summary>
public sealed record TeamsChannelData
{
    [JsonConverter(typeof(LenientObject<TeamsTenant>))]
    public TeamsTenant? Tenant { get; set; }

    [JsonConverter(typeof(LenientObject<TeamsTeam>))]
    public TeamsTeam? Team { get; set; }

    [JsonConverter(typeof(LenientObject<TeamsChannel>))]
    public TeamsChannel? Channel { get; set; }

    /// <summary>What happened, of a conversationUpdate, messageUpdate or messageDelete: <c>teamRenamed</c>, <c>channelDeleted</c>, …</summary>
    public string? EventType { get; set; }

    [JsonConverter(typeof(LenientObject<TeamsSettings>))]
    public TeamsSettings? Settings { get; set; }

    [JsonConverter(typeof(LenientObject<TeamsNotification>))]
    public TeamsNotification? Notification { get; set; }

    /// <summary>The channel the person picked when installing.</summary>
    [JsonIgnore]
    public TeamsChannel? SelectedChannel => Settings?.SelectedChannel;
}

public sealed record TeamsTenant
{
    public string? Id { get; set; }
}

/// <summary><see cref="Id"/> is a <c>19:…</c> thread id; <see cref="AadGroupId"/> is the group that Graph and Planner know.</summary>
public sealed record TeamsTeam
{
    public string? Id { get; set; }

    public string? AadGroupId { get; set; }

    public string? Name { get; set; }

    public string? TenantId { get; set; }
}

/// <summary>The General channel's id equals its team's, and its name may be absent.</summary>
public sealed record TeamsChannel
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary><c>standard</c>, <c>private</c> or <c>shared</c>.</summary>
    public string? Type { get; set; }
}

public sealed record TeamsSettings
{
    [JsonConverter(typeof(LenientObject<TeamsChannel>))]
    public TeamsChannel? SelectedChannel { get; set; }
}

public sealed record TeamsNotification
{
    /// <summary>Asks for an entry in the activity feed.</summary>
    public bool? Alert { get; set; }
}
