namespace TcAssistant.BotFramework.Activities;

public static class ActivityTypes
{
    public const string Message = "message";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string MessageReaction = "messageReaction";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string Invoke = "invoke";
    public const string Event = "event";
    public const string Typing = "typing";
    public const string HandOff = "handoff";
    public const string EndOfConversation = "endOfConversation";
    public const string Suggestion = "suggestion";
    public const string Trace = "trace";
}

public static class ConversationTypes
{
    public const string Personal = "personal";
    public const string GroupChat = "groupChat";
    public const string Channel = "channel";
}

public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string Notification = "notification";

    /// <summary>Replies are wanted in the body of the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";
}

public static class ChannelIds
{
    public const string Teams = "msteams";
}
