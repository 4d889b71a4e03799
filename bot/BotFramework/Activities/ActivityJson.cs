using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TcAssistant.BotFramework.Connector;

namespace TcAssistant.BotFramework.Activities;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(LenientString), typeof(LenientBoolean), typeof(LenientTime)])]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ChannelAccount))]
[JsonSerializable(typeof(ConversationAccount))]
[JsonSerializable(typeof(MessageReaction))]
[JsonSerializable(typeof(Attachment))]
[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(TeamsChannelData))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(TeamsChannelAccount))]
[JsonSerializable(typeof(PagedMembers))]
[JsonSerializable(typeof(TeamsTeam))]
[JsonSerializable(typeof(ConversationList))]
internal sealed partial class ActivityJson : JsonSerializerContext;

/// <summary>How activities are written and read, the same in both directions.</summary>
internal static class ActivityShapes
{
    // Letters stay letters: a card in French must not grow by five bytes an accent.
    private static readonly JsonSerializerOptions Options = new ActivityJson(new JsonSerializerOptions(ActivityJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = null,
    }).Options;

    public static JsonTypeInfo<Activity> Activity { get; } = Of<Activity>();

    public static JsonWriterOptions Writing { get; } = new() { Encoder = Options.Encoder, SkipValidation = true };

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
