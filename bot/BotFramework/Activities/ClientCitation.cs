using System.Text.Json;

namespace TcAssistant.BotFramework.Activities;

/// <summary>A source of a message, as Teams lists them.</summary>
/// <param name="Position">Its number in the message, from 1.</param>
/// <param name="Name">At most 80 characters.</param>
/// <param name="Abstract">An extract, of at most 160.</param>
/// <param name="Url">Where the source is; null: nowhere.</param>
/// <param name="Keywords">At most three, of at most 28 characters.</param>
/// <remarks>Not marked as made by AI: <see href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content"/>.</remarks>
public sealed record ClientCitation(int Position, string Name, string Abstract, string? Url = null, IReadOnlyList<string>? Keywords = null)
{
    private const string Message = "Message";

    /// <summary>The entity that carries the sources of one message.</summary>
    public static Entity Entity(IReadOnlyList<ClientCitation> citations)
    {
        using var buffer = new MemoryStream(512);
        using (var writer = new Utf8JsonWriter(buffer, ActivityShapes.Writing))
        {
            writer.WriteStartObject();
            writer.WriteString("@type"u8, Message);
            writer.WriteString("@context"u8, "https://schema.org"u8);
            writer.WriteString("@id"u8, ""u8);
            writer.WriteStartArray("citation"u8);
            foreach (var citation in citations)
            {
                citation.Write(writer);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        var members = JsonElement.Parse(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        return new Entity { Type = "https://schema.org/Message", Rest = members.EnumerateObject().ToDictionary(member => member.Name, member => member.Value) };
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("@type"u8, "Claim"u8);
        writer.WriteNumber("position"u8, Position);
        writer.WriteStartObject("appearance"u8);
        writer.WriteString("@type"u8, "DigitalDocument"u8);
        writer.WriteString("name"u8, Name);
        writer.WriteString("abstract"u8, Abstract);
        if (Url is { } url)
        {
            writer.WriteString("url"u8, url);
        }

        if (Keywords is { Count: > 0 } keywords)
        {
            writer.WriteStartArray("keywords"u8);
            foreach (var keyword in keywords)
            {
                writer.WriteStringValue(keyword);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
