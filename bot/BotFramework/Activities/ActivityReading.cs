using System.Text.Json;
using System.Text.Unicode;

namespace TcAssistant.BotFramework.Activities;

/// <summary>What came of reading a body: an activity, or what is wrong with it.</summary>
public readonly record struct ActivityReading(Activity? Activity, string? Fault)
{
    /// <summary>Reads one activity. Unknown members are ignored, those of a wrong type count as absent; an activity
    /// without type, channel id or conversation id, or a body that is no JSON object, is a fault.</summary>
    /// <param name="json">UTF-8; half surrogate pairs in it are replaced in place.</param>
    public static ActivityReading Read(Span<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8))
        {
            json = json[3..];
        }

        if (!Utf8.IsValid(json))
        {
            return new(null, "not UTF-8");
        }

        LoneSurrogates.Replace(json);
        try
        {
            return Complete(JsonSerializer.Deserialize(json, ActivityShapes.Activity));
        }
        catch (JsonException)
        {
            return new(null, "not a JSON object");
        }
    }

    private static ActivityReading Complete(Activity? activity) => activity switch
    {
        null => new(null, "not a JSON object"),
        { Type: null or "" } => new(null, "no type"),
        { ChannelId: null or "" } => new(null, "no channelId"),
        { Conversation.Id: null or "" } or { Conversation: null } => new(null, "no conversation id"),
        _ => new(activity, null),
    };
}
