using System.Net;
using TcAssistant.BotFramework.Activities;

namespace TcAssistant.App.Teams;

/// <summary>What a person typed, without the mention of the bot and without the markup that Teams adds.</summary>
internal static class PlainText
{
    public static string Of(Activity activity)
    {
        var text = activity.TextWithoutRecipient();
        return WebUtility.HtmlDecode(text.Replace("&nbsp;", " ", StringComparison.Ordinal)).Replace('\u00A0', ' ').Trim();
    }
}
