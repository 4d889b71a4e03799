using System.Text.Json.Serialization;
using TcAssistant.BotFramework.Activities;

namespace TcAssistant.BotFramework.Connector;

/// <summary>A person as the roster has them.</summary>
public sealed record TeamsChannelAccount
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? ObjectId { get; set; }

    /// <summary>Older form of <see cref="ObjectId"/>.</summary>
    public string? AadObjectId { get; set; }

    public string? GivenName { get; set; }

    public string? Surname { get; set; }

    public string? Email { get; set; }

    public string? UserPrincipalName { get; set; }

    public string? TenantId { get; set; }

    /// <summary><c>user</c>, <c>guest</c>, <c>anonymous</c>. Owners of a team are not told apart.</summary>
    public string? UserRole { get; set; }

    /// <summary>The id in Entra, by whichever name the roster gave it.</summary>
    [JsonIgnore]
    public string? EntraId => ObjectId ?? AadObjectId;
}

/// <summary>One page of a conversation's members.</summary>
public sealed record PagedMembers
{
    [JsonConverter(typeof(LenientList<TeamsChannelAccount>))]
    public IReadOnlyList<TeamsChannelAccount>? Members { get; set; }

    /// <summary>Asks for the next page; null on the last.</summary>
    public string? ContinuationToken { get; set; }
}

/// <summary>A team's channels; General has the team's id and no name.</summary>
public sealed record ConversationList
{
    [JsonConverter(typeof(LenientList<TeamsChannel>))]
    public IReadOnlyList<TeamsChannel>? Conversations { get; set; }
}

internal sealed record ConversationParameters
{
    public bool? IsGroup { get; set; }

    [JsonConverter(typeof(LenientObject<ChannelAccount>))]
    public ChannelAccount? Bot { get; set; }

    [JsonConverter(typeof(LenientList<ChannelAccount>))]
    public IReadOnlyList<ChannelAccount>? Members { get; set; }

    public string? TenantId { get; set; }

    [JsonConverter(typeof(LenientObject<Activity>))]
    public Activity? Activity { get; set; }

    [JsonConverter(typeof(LenientObject<TeamsChannelData>))]
    public TeamsChannelData? ChannelData { get; set; }
}

internal sealed record ResourceResponse
{
    public string? Id { get; set; }

    public string? ActivityId { get; set; }

    public string? ServiceUrl { get; set; }
}

/// <summary>Errors come as <c>{"error":{"code","message"}}</c>, and sometimes as <c>{"errorCode","message"}</c>.</summary>
internal sealed record ErrorResponse
{
    [JsonConverter(typeof(LenientObject<ErrorBody>))]
    public ErrorBody? Error { get; set; }

    public string? ErrorCode { get; set; }

    public string? Message { get; set; }

    [JsonIgnore]
    public string? Code => Error?.Code ?? ErrorCode;

    [JsonIgnore]
    public string Text => Error?.Message ?? Message ?? "";
}

internal sealed record ErrorBody
{
    public string? Code { get; set; }

    public string? Message { get; set; }
}
