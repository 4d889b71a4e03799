namespace TcAssistant.BotFramework.Activities;

/// <summary>What happened, as <see cref="TeamsChannelData.EventType"/> says it. An update of a personal chat may say nothing.</summary>
public static class TeamsEvents
{
    public const string ChannelCreated = "channelCreated";
    public const string ChannelDeleted = "channelDeleted";
    public const string ChannelRenamed = "channelRenamed";
    public const string ChannelRestored = "channelRestored";
    public const string ChannelShared = "channelShared";
    public const string ChannelUnshared = "channelUnshared";
    public const string ChannelMemberAdded = "channelMemberAdded";
    public const string ChannelMemberRemoved = "channelMemberRemoved";
    public const string TeamMemberAdded = "teamMemberAdded";
    public const string TeamMemberRemoved = "teamMemberRemoved";
    public const string TeamArchived = "teamArchived";
    public const string TeamUnarchived = "teamUnarchived";
    public const string TeamDeleted = "teamDeleted";
    public const string TeamHardDeleted = "teamHardDeleted";
    public const string TeamRenamed = "teamRenamed";
    public const string TeamRestored = "teamRestored";

    /// <summary>Of a messageUpdate.</summary>
    public const string EditMessage = "editMessage";

    /// <summary>Of a messageUpdate.</summary>
    public const string UndeleteMessage = "undeleteMessage";

    /// <summary>Of a messageDelete.</summary>
    public const string SoftDeleteMessage = "softDeleteMessage";
}

/// <summary>Names of activities of the type <see cref="ActivityTypes.Event"/>.</summary>
public static class EventNames
{
    public const string ReadReceipt = "application/vnd.microsoft.readReceipt";
    public const string MeetingStart = "application/vnd.microsoft.meetingStart";
    public const string MeetingEnd = "application/vnd.microsoft.meetingEnd";
    public const string MeetingParticipantJoin = "application/vnd.microsoft.meetingParticipantJoin";
    public const string MeetingParticipantLeave = "application/vnd.microsoft.meetingParticipantLeave";
}

/// <summary><see cref="Activity.Action"/> of an installationUpdate.</summary>
public static class InstallationActions
{
    public const string Add = "add";
    public const string AddUpgrade = "add-upgrade";
    public const string Remove = "remove";

    /// <summary>A part of an upgrade: no uninstalling.</summary>
    public const string RemoveUpgrade = "remove-upgrade";
}

/// <summary>Names of activities of the type <see cref="ActivityTypes.Invoke"/>. One without a name is the press of a button of an old kind.</summary>
public static class InvokeNames
{
    public const string CardAction = "adaptiveCard/action";
    public const string Search = "application/search";
    public const string ExtensionQuery = "composeExtension/query";
    public const string ExtensionQueryLink = "composeExtension/queryLink";
    public const string ExtensionAnonymousQueryLink = "composeExtension/anonymousQueryLink";
    public const string ExtensionSelectItem = "composeExtension/selectItem";
    public const string ExtensionSubmitAction = "composeExtension/submitAction";
    public const string ExtensionFetchTask = "composeExtension/fetchTask";
    public const string ExtensionQuerySettingUrl = "composeExtension/querySettingUrl";
    public const string ExtensionSetting = "composeExtension/setting";
    public const string ExtensionCardButtonClicked = "composeExtension/onCardButtonClicked";
    public const string TaskFetch = "task/fetch";
    public const string TaskSubmit = "task/submit";
    public const string FileConsent = "fileConsent/invoke";
    public const string SignInVerifyState = "signin/verifyState";
    public const string SignInTokenExchange = "signin/tokenExchange";

    /// <summary>Says that signing in is set up wrongly; to be answered 200.</summary>
    public const string SignInFailure = "signin/failure";
    public const string TabFetch = "tab/fetch";
    public const string TabSubmit = "tab/submit";
    public const string ConfigFetch = "config/fetch";
    public const string ConfigSubmit = "config/submit";
    public const string ActionableMessage = "actionableMessage/executeAction";
    public const string MessageFetchTask = "message/fetchTask";
    public const string MessageSubmitAction = "message/submitAction";
    public const string SuggestedActionsSubmit = "suggestedActions/submit";
    public const string WidgetCallTool = "htmlwidget/calltool";
}
