using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TcAssistant.BotFramework.Activities;

namespace TcAssistant.BotFramework.Turns;

/// <summary>The answer to an invoke: the HTTP status, and the body as it is, in no wrapper.</summary>
public sealed record InvokeResponse(int Status, RawJson? Body = null)
{
    public static InvokeResponse Ok { get; } = new(200);

    public static InvokeResponse BadRequest { get; } = new(400);

    /// <summary>For an invoke we do not know.</summary>
    public static InvokeResponse NotImplemented { get; } = new(501);

    public static InvokeResponse Json<T>(T body, JsonTypeInfo<T> shape) => new(200, RawJson.FromUtf8(JsonSerializer.SerializeToUtf8Bytes(body, shape)));
}
