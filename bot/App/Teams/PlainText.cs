using System.Net;
using System.Text.RegularExpressions;
using TcAssistant.BotFramework.Activities;

namespace TcAssistant.App.Teams;

/// <summary>What a person typed, without the mention of the bot and without the markup that Teams adds.</summary>
internal static partial class PlainText
{
    public static string Of(Activity activity) => Decoded(activity.TextWithoutRecipient()).Trim();

    /// <summary>A piece of a message's text, such as a mention, as it stands in what was typed.</summary>
    public static string Decoded(string text) =>
        WebUtility.HtmlDecode(text.Replace("&nbsp;", " ", StringComparison.Ordinal)).Replace('\u00A0', ' ');

    /// <summary>Other people's mentions as their names.</summary>
    public static string WithNames(string text) => MentionMark().Replace(text, "").Trim();

    [GeneratedRegex("</?at(?: [^<>]{0,60})?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MentionMark();
}
