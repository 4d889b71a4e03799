using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TcAssistant.BotFramework.Activities;

/// <summary>One JSON value that is carried and not read: its UTF-8 bytes. A card, an attachment's content, an invoke's answer.</summary>
[JsonConverter(typeof(RawJsonConverter))]
public sealed class RawJson
{
    private RawJson(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    /// <summary>The value as UTF-8, exactly one JSON value.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Takes bytes that a JSON writer made; they are sent as they are, so they must be one valid JSON value.</summary>
    public static RawJson FromUtf8(ReadOnlyMemory<byte> utf8) => new(utf8);

    public static RawJson From(JsonElement element) => new(JsonMarshal.GetRawUtf8Value(element).ToArray());

    /// <summary>Reads the value. Throws <see cref="JsonException"/> only where <see cref="FromUtf8"/> was given something else than JSON.</summary>
    public JsonElement Parse() => JsonElement.Parse(Utf8.Span);

    public override string ToString() => System.Text.Encoding.UTF8.GetString(Utf8.Span);
}

internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return RawJson.From(document.RootElement);
    }

    // Validating again what a writer made would cost more than everything else on the way out.
    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
}
