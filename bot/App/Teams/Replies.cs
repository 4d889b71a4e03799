using System.Text.Json;
using System.Text.Json.Serialization;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Cards;

namespace TcAssistant.App.Teams;

/// <summary>Our cards in the forms the protocol carries.</summary>
internal static class Replies
{
    /// <summary>A message that is a card. It has a summary and no text: with both, Teams shows two messages.</summary>
    public static Activity Message(CardMessage message, LineLinks? links = null)
    {
        var activity = Activity.Card(RawJson.FromUtf8(CardJson.Write(message.Card)), message.Summary);
        return message.Citations.Count == 0 ? activity : activity with { Entities = [ClientCitation.Entity([.. message.Citations.Select((source, at) => Cited(source, at + 1, links))])] };
    }

    private static ClientCitation Cited(Citation source, int position, LineLinks? links) => new(
        position,
        source.Name,
        source.Abstract,
        source is { Plan: { } plan, Line: { } line } ? links?.To(plan, line) : null,
        source.Keyword is { } keyword ? [keyword] : null);

    /// <summary>The answer to a press that puts this card in the place of the pressed one, for the person who pressed.</summary>
    public static InvokeResponse InPlace(CardMessage message) => Answer(
        "application/vnd.microsoft.card.adaptive", RawJson.FromUtf8(CardJson.Write(message.Card)));

    /// <summary>The answer to a press whose result is a message of its own: the pressed card stays as it is.</summary>
    public static InvokeResponse Aside(string words) => Answer(
        "application/vnd.microsoft.activity.message", RawJson.FromUtf8(JsonSerializer.SerializeToUtf8Bytes(words, CardActionJson.Default.String)));

    /// <summary>The answer to a press that is none of ours, or too old.</summary>
    public static InvokeResponse NotOurs { get; } = new(
        200,
        RawJson.FromUtf8(JsonSerializer.SerializeToUtf8Bytes(
            new CardActionError(400, "application/vnd.microsoft.error", new("BadRequest", "This button is not known.")), CardActionJson.Default.CardActionError)));

    /// <summary>The answer where a card could not be fetched anew: the one that is there stays.</summary>
    public static InvokeResponse StaysAsItIs { get; } = new(
        200,
        RawJson.FromUtf8(JsonSerializer.SerializeToUtf8Bytes(
            new CardActionError(500, "application/vnd.microsoft.error", new("InternalError", "The card could not be fetched anew.")), CardActionJson.Default.CardActionError)));

    private static InvokeResponse Answer(string type, RawJson value)
    {
        using var buffer = new MemoryStream(value.Utf8.Length + 128);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("statusCode"u8, 200);
            writer.WriteString("type"u8, type);
            writer.WritePropertyName("value"u8);
            writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
            writer.WriteEndObject();
        }

        return new InvokeResponse(200, RawJson.FromUtf8(buffer.ToArray()));
    }
}

internal sealed record CardActionError(int StatusCode, string Type, CardActionErrorValue Value);

internal sealed record CardActionErrorValue(string Code, string Message);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CardActionError))]
[JsonSerializable(typeof(string))]
internal sealed partial class CardActionJson : JsonSerializerContext;
