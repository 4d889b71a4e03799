using System.Text.Json;
using System.Text.Json.Serialization;

namespace TcAssistant.BotFramework.Activities;

/// <summary>Metadata of a message. Kinds we do not know keep their members, so that they can be passed on.</summary>
public sealed record Entity
{
    public const string MentionType = "mention";
    public const string ClientInfoType = "clientInfo";

    public string? Type { get; set; }

    /// <summary>Of a mention: who.</summary>
    [JsonConverter(typeof(LenientObject<ChannelAccount>))]
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>Of a mention: the words in the message's text that are the mention, such as <c>&lt;at&gt;Name&lt;/at&gt;</c>.</summary>
    public string? Text { get; set; }

    public string? Locale { get; set; }

    public string? Country { get; set; }

    public string? Platform { get; set; }

    /// <summary>Of a clientInfo: the sender's IANA zone.</summary>
    public string? Timezone { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}
