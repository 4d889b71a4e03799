using TcAssistant.App.Storage;
using TcAssistant.BotFramework.Activities;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Tracking;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.App.Teams;

/// <summary>What a person did in a conversation, in the product's own words.</summary>
/// <param name="Operation">Names this doing: the activity's id. What it changes is changed once.</param>
/// <param name="Conversation">Without the thread's <c>;messageid=</c>: a channel is one conversation.</param>
/// <param name="Team">The team's id in a channel; null elsewhere.</param>
/// <param name="Language">The person's interface language where it is one of ours.</param>
/// <param name="Zone">The person's time zone; UTC when the client does not say.</param>
internal sealed record ChatMessage(
    string Operation,
    Person By,
    string Tenant,
    string Conversation,
    ConversationKind Kind,
    string? Team,
    string BotName,
    Language? Language,
    TimeZoneInfo Zone,
    DateTimeOffset SentOn)
{
    /// <summary>The one tenant of a bot without an identity: it talks to this machine only.</summary>
    public const string LocalTenant = "local";

    private const int LongestName = 120;

    /// <summary>Where the channel is asked about the conversation; null when it did not say.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The sender as the channel names them (<c>29:…</c>); null where the bot itself did it.</summary>
    public string? ChannelUser { get; init; }

    /// <summary>The message that began the thread in a channel; null elsewhere, and where it begins one.</summary>
    public string? Thread { get; init; }

    /// <summary>The message of ours whose button was pressed; null where it was none.</summary>
    public string? Pressed { get; init; }

    /// <summary>Whether the sender belongs to another organisation than the conversation.</summary>
    public bool IsStranger { get; init; }

    /// <summary>The conversation as it is kept; null where it has not been looked up.</summary>
    public Conversation? Known { get; init; }

    /// <summary>What could not be told to the person before, to be shown with the answer.</summary>
    public IReadOnlyList<string> WhileAway { get; init; } = [];

    /// <summary>Null for an activity without a conversation or a sender.</summary>
    /// <param name="isLocal">Whether the bot runs without an identity.</param>
    /// <param name="now">Taken where the activity has no time stamp.</param>
    public static ChatMessage? From(Activity activity, bool isLocal, DateTimeOffset now)
    {
        var tenant = isLocal ? LocalTenant : activity.TenantId;
        var person = activity.From?.AadObjectId ?? activity.From?.Id;
        if (tenant is null || person is null || activity.Conversation?.Id is not { Length: > 0 } conversation)
        {
            return null;
        }

        return new ChatMessage(
            activity.Id ?? activity.ReplyToId ?? "",
            new Person(person, NameOf(activity.From?.Name, person)),
            tenant,
            ConversationId.Parse(conversation).Base,
            KindOf(activity),
            activity.ChannelData?.Team?.Id,
            activity.Recipient?.Name ?? "TcAssistant",
            LanguageCodes.Parse(activity.Locale),
            ZoneOf(activity.LocalTimezone ?? activity.Entities?.FirstOrDefault(entity => entity is { Type: Entity.ClientInfoType, Timezone: not null })?.Timezone),
            activity.Timestamp ?? now)
        {
            ServiceUrl = activity.ServiceUrl,
            Thread = activity.Type == ActivityTypes.Message && ConversationId.Parse(conversation).RootMessageId is { } root && root != activity.Id ? root : null,
            Pressed = activity.Type == ActivityTypes.Invoke ? activity.ReplyToId : null,
            ChannelUser = activity.From?.Id == activity.Recipient?.Id ? null : activity.From?.Id,
            IsStranger = activity.From?.TenantId is { } home && activity.TenantId is { } house && !string.Equals(home, house, StringComparison.OrdinalIgnoreCase),
        };
    }

    public static ConversationKind KindOf(Activity activity) => activity.Conversation?.ConversationType switch
    {
        ConversationTypes.Channel => ConversationKind.Channel,
        ConversationTypes.GroupChat => ConversationKind.Group,
        ConversationTypes.Personal => ConversationKind.Personal,
        _ => activity.Conversation?.IsGroup == true ? ConversationKind.Group : ConversationKind.Personal,
    };

    /// <summary>A name fit to be shown and kept: whoever joins may have chosen it, without end or with signs that nobody sees.</summary>
    public static string NameOf(string? name, string otherwise) =>
        name is not null && CardText.Shorten(name, LongestName) is { Length: > 0 } shown ? shown : otherwise;

    private static TimeZoneInfo ZoneOf(string? name) =>
        name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;
}
