using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using TcAssistant.BotFramework.Activities;

namespace TcAssistant.BotFramework.Connector;

/// <summary>A value written as JSON once, to be measured and sent any number of times.</summary>
internal sealed class JsonBody
{
    // Its own memory, never lent: a connection that was given up may still be reading from it.
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    public int Length => _buffer.WrittenCount;

    public static JsonBody Of<T>(T value)
    {
        var body = new JsonBody();
        using var writer = new Utf8JsonWriter(body._buffer, ActivityShapes.Writing);
        JsonSerializer.Serialize(writer, value, ActivityShapes.Of<T>());
        return body;
    }

    public Content NewContent() => new(_buffer.WrittenMemory);

    /// <summary>Knows whether any of it was handed to the connection: until then the other side cannot have acted on it.</summary>
    public sealed class Content : HttpContent
    {
        private readonly ReadOnlyMemory<byte> _json;

        public Content(ReadOnlyMemory<byte> json)
        {
            _json = json;
            Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        public bool Started { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            Started = true;
            return stream.WriteAsync(_json, cancellationToken).AsTask();
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _json.Length;
            return true;
        }
    }
}
