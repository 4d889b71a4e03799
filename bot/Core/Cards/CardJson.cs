using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TcAssistant.Cards;

/// <summary>Cards as JSON.</summary>
public static class CardJson
{
    // What most answers stay under.
    private const int Usual = 16 * 1024;

    private static readonly CardJsonContext Context = new(new JsonSerializerOptions(CardJsonContext.Default.Options)
    {
        Encoder = JsonBytes.Encoder,
    });

    /// <summary>The form that the types themselves describe: what <see cref="Write"/> is held against, and a serialiser that embeds a card may use.</summary>
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

    /// <summary>What a button carried of owners; null for anything that is none.</summary>
    internal static IReadOnlyList<OwnerData?>? ReadOwners(JsonElement data)
    {
        try
        {
            return data.Deserialize(Context.IReadOnlyListOwnerData);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What a button carried of an absence; null for anything that is none.</summary>
    internal static AbsenceData? ReadAbsence(JsonElement data)
    {
        try
        {
            return data.Deserialize(Context.AbsenceData);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What a button carried of a Planner board; null for anything that is none.</summary>
    internal static BoardData? ReadBoard(JsonElement data)
    {
        try
        {
            return data.Deserialize(Context.BoardData);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The card as UTF-8.</summary>
    public static byte[] Write(AdaptiveCard card)
    {
        var json = new JsonBytes(Usual);
        try
        {
            CardWriter.Write(ref json, card);
            return json.ToArray();
        }
        finally
        {
            json.Dispose();
        }
    }
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
