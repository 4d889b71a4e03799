using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using TcAssistant.BotFramework.Activities;

namespace TcAssistant.BotFramework.Connector;

/// <summary>A value written as JSON once, to be measured and sent any number of times.</summary>
internal sealed class JsonBody : IDisposable
{
    private readonly PooledBuffer _buffer = new(4096);

    public int Length => _buffer.Written.Length;

    public static JsonBody Of<T>(T value)
    {
        var body = new JsonBody();
        using var writer = new Utf8JsonWriter(body._buffer, ActivityShapes.Writing);
        JsonSerializer.Serialize(writer, value, ActivityShapes.Of<T>());
        return body;
    }

    public Content NewContent() => new(_buffer.Written);

    public void Dispose() => _buffer.Dispose();

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

/// <summary>Grows in arrays that are lent and given back.</summary>
internal sealed class PooledBuffer(int size) : IBufferWriter<byte>, IDisposable
{
    private byte[] _array = ArrayPool<byte>.Shared.Rent(size);
    private int _length;

    public ReadOnlyMemory<byte> Written => _array.AsMemory(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 256));
        return _array.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_array);
        _array = [];
        _length = 0;
    }

    private void Reserve(int count)
    {
        if (_array.Length - _length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_array.Length * 2, _length + count));
        Written.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array);
        _array = larger;
    }
}
