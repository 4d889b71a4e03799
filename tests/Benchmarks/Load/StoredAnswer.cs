using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace TcAssistant.Benchmarks.Load;

/// <summary>An answer of <see cref="StorageInProcess"/>.</summary>
internal sealed class StoredAnswer(int status, byte[] body, string? etag = null) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => "";

    public override Stream? ContentStream { get; set; } = new MemoryStream(body, 0, body.Length, writable: false, publiclyVisible: true);

    public override string ClientRequestId { get; set; } = "";

    public override void Dispose()
    {
        // Nothing is held.
    }

    protected override bool ContainsHeader(string name) => TryGetHeader(name, out _);

    protected override IEnumerable<HttpHeader> EnumerateHeaders()
    {
        yield return new HttpHeader("Content-Type", "application/json;odata=minimalmetadata");
        if (etag is not null)
        {
            yield return new HttpHeader("ETag", etag);
        }
    }

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = EnumerateHeaders().FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }
}
