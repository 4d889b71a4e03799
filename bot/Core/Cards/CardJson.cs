using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TcAssistant.Cards;

/// <summary>Cards as JSON, with generated code only.</summary>
public static class CardJson
{
    // Cards travel as application/json, never inside HTML: accents and quotation marks stay one character each, which keeps cards small.
    private static readonly CardJsonContext Context = new(new JsonSerializerOptions(CardJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>For a serialiser that embeds a card in a larger document.</summary>
    public static JsonTypeInfo<AdaptiveCard> TypeInfo => Context.AdaptiveCard;

    /// <summary>What a button carried of a question; null for anything that is none.</summary>
    internal static Asked? ReadAsked(JsonElement data)
    {
        try
        {
            return data.Deserialize(Context.Asked);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What a button carried of a change; null for anything that is none.</summary>
    internal static ChangeData? ReadChange(JsonElement data)
    {
        try
        {
            return data.Deserialize(Context.ChangeData);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The card as UTF-8.</summary>
    public static byte[] Write(AdaptiveCard card) => JsonSerializer.SerializeToUtf8Bytes(card, Context.AdaptiveCard);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(AdaptiveCard))]
internal sealed partial class CardJsonContext : JsonSerializerContext;

/// <summary>Writes an enum's members as the card schema spells them.</summary>
internal sealed class CamelCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
