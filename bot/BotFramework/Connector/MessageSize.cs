using TcAssistant.BotFramework.Activities;

namespace TcAssistant.BotFramework.Connector;

/// <summary>How big a message is, in bytes of UTF-8 as it goes over the wire, and how big it may be.</summary>
public static class MessageSize
{
    /// <summary>What a card should stay under: old clients and relays have been seen to refuse more.</summary>
    public const int Target = 25 * 1024;

    /// <summary>What is never sent: it would be refused where 40 KB still is the limit.</summary>
    public const int HardStop = 38 * 1024;

    public static int Of(Activity activity) => JsonBody.Of(activity).Length;

    public static bool Fits(Activity activity) => Of(activity) <= HardStop;
}
