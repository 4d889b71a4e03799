using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace TcAssistant.BotFramework.Turns;

/// <summary>A request's body in a borrowed array, up to a limit.</summary>
internal struct RequestBody : IDisposable
{
    /// <summary>An activity has a few KB; Teams sends no files in them.</summary>
    public const int Limit = 1024 * 1024;

    private byte[]? _array;
    private int _length;

    public readonly Span<byte> Bytes => _array.AsSpan(0, _length);

    /// <summary>Reads the body; null when it is larger than <see cref="Limit"/>.</summary>
    public static async ValueTask<RequestBody?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > Limit)
        {
            return null;
        }

        // One byte more than announced lets the end be seen without growing.
        var body = new RequestBody { _array = ArrayPool<byte>.Shared.Rent((int)(request.ContentLength ?? 4095) + 1) };
        try
        {
            while (true)
            {
                var read = await request.Body.ReadAsync(body._array.AsMemory(body._length), cancellation);
                if (read == 0)
                {
                    return body;
                }

                body._length += read;
                if (body._length > Limit)
                {
                    body.Dispose();
                    return null;
                }

                body.GrowIfFull();
            }
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (_array is { } array)
        {
            _array = null;
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    private void GrowIfFull()
    {
        if (_length < _array!.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(_array.Length * 2);
        _array.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_array);
        _array = larger;
    }
}
