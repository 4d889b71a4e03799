using System.Diagnostics;
using OpenTelemetry;

namespace TcAssistant.App.Monitoring;

/// <summary>
/// Takes out of a span what its addresses tell: a path to the connector, to Graph or to storage names a conversation, a person or a plan; a
/// file's address names the file. Which endpoint was asked, and which host, is what is left.
/// </summary>
internal sealed class BareSpans : BaseProcessor<Activity>
{
    private static readonly string[] Kept =
    [
        "http.request.method", "http.response.status_code", "http.route", "error.type", "network.protocol.version", "server.address", "server.port", "url.scheme", "az.namespace",
    ];

    private static readonly string[] Addresses = ["url.full", "http.url"];

    public override void OnEnd(Activity data)
    {
        foreach (var (name, value) in data.TagObjects.ToList())
        {
            if (Addresses.Contains(name) && Uri.TryCreate(value as string, UriKind.Absolute, out var address))
            {
                data.SetTag(name, $"{address.Scheme}://{address.Authority}/");
            }
            else if (name == "url.path")
            {
                data.SetTag(name, data.GetTagItem("http.route") is string { Length: > 0 } route ? $"/{route.TrimStart('/')}" : "/");
            }
            else if (!Kept.Contains(name) && !name.StartsWith("microsoft.", StringComparison.Ordinal))
            {
                data.SetTag(name, null);
            }
        }

        if (data.StatusDescription is not null)
        {
            // An exception's message may hold an address, or what people wrote.
            data.SetStatus(data.Status);
        }
    }
}
