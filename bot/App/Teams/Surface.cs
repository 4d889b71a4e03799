using TcAssistant.BotFramework.Activities;

namespace TcAssistant.App.Teams;

/// <summary>What an activity is to us.</summary>
internal enum Arm
{
    /// <summary>Of no type, name or event that we know: answered 200 and left alone, an invoke 501.</summary>
    Unknown,

    Message,

    /// <summary>A message was changed or brought back after it was sent. It is not answered again.</summary>
    Edited,

    Deleted,
    Reaction,

    /// <summary>Installed, upgraded, or made a member of the conversation.</summary>
    BotAdded,

    BotRemoved,
    Uninstalled,

    /// <summary>The first half of an upgrade: nothing is forgotten.</summary>
    Upgrading,

    /// <summary>Others came or went.</summary>
    Members,

    /// <summary>The team was renamed, archived, deleted, or the like.</summary>
    Team,

    /// <summary>A channel was made, renamed, shared, deleted, or the like.</summary>
    Channel,

    /// <summary>Something about the conversation that says no more.</summary>
    Conversation,

    Meeting,
    ReadReceipt,

    /// <summary>Typing, and what is said among programs.</summary>
    Background,

    Press,

    /// <summary>A press whose invoke has no name.</summary>
    OldPress,

    Extension,
    Dialog,
    File,
    SignIn,
    SignInFailure,
    Tab,
    Configuration,

    /// <summary>A known invoke of a feature that we do not use.</summary>
    Unused,
}

/// <summary>Everything that Teams sends, in one switch: each type, event and name of the protocol has its arm.</summary>
internal static class Surface
{
    public static Arm ArmOf(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => Arm.Message,
        ActivityTypes.MessageUpdate => Arm.Edited,
        ActivityTypes.MessageDelete => Arm.Deleted,
        ActivityTypes.MessageReaction => Arm.Reaction,
        ActivityTypes.ConversationUpdate => ArmOfUpdate(activity),
        ActivityTypes.InstallationUpdate => activity.Action switch
        {
            InstallationActions.Add or InstallationActions.AddUpgrade => Arm.BotAdded,
            InstallationActions.Remove => Arm.Uninstalled,
            InstallationActions.RemoveUpgrade => Arm.Upgrading,
            _ => Arm.Unknown,
        },
        ActivityTypes.Event => activity.Name switch
        {
            EventNames.ReadReceipt => Arm.ReadReceipt,
            EventNames.MeetingStart or EventNames.MeetingEnd or EventNames.MeetingParticipantJoin or EventNames.MeetingParticipantLeave => Arm.Meeting,
            _ => Arm.Unknown,
        },
        ActivityTypes.Invoke => ArmOfInvoke(activity.Name),
        ActivityTypes.Typing or ActivityTypes.HandOff or ActivityTypes.EndOfConversation or ActivityTypes.Suggestion or ActivityTypes.Trace => Arm.Background,
        _ => Arm.Unknown,
    };

    private static Arm ArmOfUpdate(Activity activity) => activity.ChannelData?.EventType switch
    {
        _ when Names(activity.MembersAdded, activity.Recipient) => Arm.BotAdded,
        _ when Names(activity.MembersRemoved, activity.Recipient) => Arm.BotRemoved,
        TeamsEvents.TeamMemberAdded or TeamsEvents.TeamMemberRemoved or TeamsEvents.ChannelMemberAdded or TeamsEvents.ChannelMemberRemoved => Arm.Members,
        TeamsEvents.TeamArchived or TeamsEvents.TeamUnarchived or TeamsEvents.TeamDeleted or TeamsEvents.TeamHardDeleted
            or TeamsEvents.TeamRenamed or TeamsEvents.TeamRestored => Arm.Team,
        TeamsEvents.ChannelCreated or TeamsEvents.ChannelDeleted or TeamsEvents.ChannelRenamed or TeamsEvents.ChannelRestored
            or TeamsEvents.ChannelShared or TeamsEvents.ChannelUnshared => Arm.Channel,
        null or "" => activity is { MembersAdded.Count: > 0 } or { MembersRemoved.Count: > 0 } ? Arm.Members : Arm.Conversation,
        _ => Arm.Unknown,
    };

    private static Arm ArmOfInvoke(string? name) => name switch
    {
        InvokeNames.CardAction => Arm.Press,
        null or "" => Arm.OldPress,
        InvokeNames.ExtensionQuery or InvokeNames.ExtensionQueryLink or InvokeNames.ExtensionAnonymousQueryLink or InvokeNames.ExtensionSelectItem
            or InvokeNames.ExtensionSubmitAction or InvokeNames.ExtensionFetchTask or InvokeNames.ExtensionQuerySettingUrl
            or InvokeNames.ExtensionSetting or InvokeNames.ExtensionCardButtonClicked => Arm.Extension,
        InvokeNames.TaskFetch or InvokeNames.TaskSubmit or InvokeNames.MessageFetchTask => Arm.Dialog,
        InvokeNames.FileConsent => Arm.File,
        InvokeNames.SignInVerifyState or InvokeNames.SignInTokenExchange => Arm.SignIn,
        InvokeNames.SignInFailure => Arm.SignInFailure,
        InvokeNames.TabFetch or InvokeNames.TabSubmit => Arm.Tab,
        InvokeNames.ConfigFetch or InvokeNames.ConfigSubmit => Arm.Configuration,
        InvokeNames.Search or InvokeNames.ActionableMessage or InvokeNames.MessageSubmitAction
            or InvokeNames.SuggestedActionsSubmit or InvokeNames.WidgetCallTool => Arm.Unused,
        _ => Arm.Unknown,
    };

    private static bool Names(IReadOnlyList<ChannelAccount>? members, ChannelAccount? bot) =>
        bot?.Id is { } id && members is not null && members.Any(member => member.Id == id);
}
