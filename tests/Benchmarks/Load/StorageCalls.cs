using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Core.Pipeline;

namespace TcAssistant.Benchmarks.Load;

/// <summary>Counts the storage calls that an endpoint makes, by kind: the proof that two endpoints make the same.</summary>
internal sealed partial class StorageCalls : HttpPipelineSynchronousPolicy
{
    private readonly ConcurrentDictionary<string, int> counts = new();

    /// <summary>Off while measuring, so that counting costs nobody anything.</summary>
    public bool On { get; set; }

    /// <summary>"POST inbox ×1, GET asks(key) ×1 …" since the last time.</summary>
    public string Taken()
    {
        var taken = string.Join(", ", counts.OrderBy(count => count.Key).Select(count => $"{count.Key} ×{count.Value}"));
        counts.Clear();
        return taken;
    }

    public override void OnSendingRequest(HttpMessage message)
    {
        if (On)
        {
            var path = message.Request.Uri.ToUri().AbsolutePath;
            var name = path[(path.LastIndexOf('/') + 1)..];
            var kind = Digits().Replace(name.Split('(')[0], "") + (name.Contains("='", StringComparison.Ordinal) ? "(key)" : "");
            counts.AddOrUpdate($"{message.Request.Method.Method} {kind}", 1, (_, count) => count + 1);
        }
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
