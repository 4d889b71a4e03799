using TcAssistant.App.Storage;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;

namespace TcAssistant.App.Teams;

/// <summary>How far an event, or a refusal of the connector, reaches.</summary>
internal enum Reach
{
    /// <summary>A person's own conversation with the bot.</summary>
    Person,

    /// <summary>One group chat or channel.</summary>
    Conversation,

    /// <summary>A team and all its channels.</summary>
    Team,

    /// <summary>Every conversation of the tenant.</summary>
    Tenant,
}

/// <summary>What an event changes of where the bot may speak unasked. Nothing that people keep is ever changed by one.</summary>
/// <param name="Parks">Null: parks nothing.</param>
/// <param name="Revives">What was parked for one of these.</param>
/// <param name="Renames">Whether it brings a new name.</param>
internal sealed record LifeChange(Reach Reach, ParkedBecause? Parks = null, IReadOnlyList<ParkedBecause>? Revives = null, bool Renames = false)
{
    /// <summary>All but a deleted channel, which installing in its team does not bring back.</summary>
    private static readonly IReadOnlyList<ParkedBecause> RevivedByInstalling =
        [.. Enum.GetValues<ParkedBecause>().Where(why => why != ParkedBecause.ChannelDeleted)];

    /// <summary>What the event changes; null where it changes nothing of that.</summary>
    public static LifeChange? Of(Activity activity) => Surface.ArmOf(activity) switch
    {
        Arm.BotAdded => new(ReachOf(activity), Revives: RevivedByInstalling),
        Arm.BotRemoved or Arm.Uninstalled => new(ReachOf(activity), ParkedBecause.Removed),
        Arm.Team => activity.ChannelData!.EventType switch
        {
            TeamsEvents.TeamArchived => new(Reach.Team, ParkedBecause.TeamArchived),
            TeamsEvents.TeamUnarchived => new(Reach.Team, Revives: [ParkedBecause.TeamArchived]),
            TeamsEvents.TeamDeleted => new(Reach.Team, ParkedBecause.TeamDeleted),
            TeamsEvents.TeamHardDeleted => new(Reach.Team, ParkedBecause.TeamHardDeleted),
            TeamsEvents.TeamRestored => new(Reach.Team, Revives: [ParkedBecause.TeamDeleted, ParkedBecause.TeamArchived]),
            TeamsEvents.TeamRenamed => new(Reach.Team, Renames: true),
            _ => null,
        },
        Arm.Channel => activity.ChannelData!.EventType switch
        {
            TeamsEvents.ChannelDeleted => new(Reach.Conversation, ParkedBecause.ChannelDeleted),
            TeamsEvents.ChannelRestored => new(Reach.Conversation, Revives: [ParkedBecause.ChannelDeleted]),
            TeamsEvents.ChannelRenamed => new(Reach.Conversation, Renames: true),

            // Made, shared and unshared: the bot speaks where it did before, and rights are looked at with each turn.
            _ => null,
        },
        _ => null,
    };

    /// <summary>What becomes of a place that is parked once more: whatever only its own event can bring back stays.</summary>
    public static Parked Over(Parked? parked, ParkedBecause why, DateTimeOffset now) =>
        parked is not null && (parked.Why == why || parked.Why == ParkedBecause.ChannelDeleted || parked.Why == ParkedBecause.TeamHardDeleted)
            ? parked
            : new(why, now);

    /// <summary>Whether a whole team is parked for this, so that a message in one of its channels says that it is back.</summary>
    public static bool IsOfTheTeam(ParkedBecause why) =>
        why is ParkedBecause.TeamArchived or ParkedBecause.TeamDeleted or ParkedBecause.TeamHardDeleted or ParkedBecause.Removed;

    /// <summary>What an attempt to send says of where may be sent on.</summary>
    public static LifeChange? After(Outcome outcome) => outcome switch
    {
        Outcome.Blocked { By: BlockedBy.Admin } => new(Reach.Tenant, ParkedBecause.BlockedByAdmin),
        Outcome.Blocked { By: BlockedBy.User } => new(Reach.Person, ParkedBecause.BlockedByUser),
        Outcome.Blocked => new(Reach.Conversation, ParkedBecause.NotInstalled),
        Outcome.Gone { What: GoneWhat.Conversation } => new(Reach.Conversation, ParkedBecause.Gone),
        _ => null,
    };

    /// <summary>The people who left the team or chat, by their Entra object ids; the bot is none. Whoever leaves a private channel is still in its team.</summary>
    public static IReadOnlyList<string> PeopleWhoLeft(Activity activity) => IsOfChannelMembers(activity)
        ? []
        : [.. (activity.MembersRemoved ?? []).Where(member => member.Id != activity.Recipient?.Id).Select(member => member.AadObjectId).OfType<string>()];

    /// <summary>The channel, chat or personal conversation that an activity is about, or the team's own where it is about the team.</summary>
    public static string? ConversationOf(Activity activity) => Surface.ArmOf(activity) == Arm.Channel || IsOfChannelMembers(activity)
        ? activity.ChannelData?.Channel?.Id ?? BaseOf(activity.Conversation?.Id)
        : BaseOf(activity.Conversation?.Id);

    private static Reach ReachOf(Activity activity) => ChatMessage.KindOf(activity) switch
    {
        _ when activity.ChannelData?.Team?.Id is not null => IsOfChannelMembers(activity) ? Reach.Conversation : Reach.Team,
        ConversationKind.Personal => Reach.Person,
        _ => Reach.Conversation,
    };

    /// <summary>A private or shared channel has members of its own.</summary>
    private static bool IsOfChannelMembers(Activity activity) =>
        activity.ChannelData?.EventType is TeamsEvents.ChannelMemberAdded or TeamsEvents.ChannelMemberRemoved;

    private static string? BaseOf(string? conversation) => conversation is null ? null : ConversationId.Parse(conversation).Base;
}
