using TcAssistant.App.Plans;
using TcAssistant.Cards;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.App.Api;

/// <summary>A document that came with a request, and what was read in it.</summary>
/// <param name="Refusal">Why it is no plan; null: it is one.</param>
internal readonly record struct UploadedFile(Plan? Plan, Sentence? Refusal)
{
    /// <summary>Somewhat more than the reader takes, so that it refuses in its own words; what is larger is not received.</summary>
    public const int Limit = 22 * 1024 * 1024;

    private const int LongestName = 160;

    public static async Task<UploadedFile> ReadAsync(Stream body, string? name, ILogger logger, CancellationToken cancellation)
    {
        using var content = await DroppedDocuments.BoundedAsync(body, cancellation);
        if (content.Length == 0)
        {
            return new(null, ApiWording.NoDocument);
        }

        var outcome = DroppedDocuments.Read(content, NameOf(name), logger);
        return outcome.Owners is not null ? new(null, ApiWording.OwnersNotAPlan) : new(outcome.Plan, outcome.Refusal);
    }

    /// <summary>The file's own name, fit to be shown and kept.</summary>
    public static string NameOf(string? name) =>
        CardText.Shorten(Path.GetFileName((name ?? "").Replace('\\', '/')), LongestName) is { Length: > 0 } shown ? shown : "document";
}
