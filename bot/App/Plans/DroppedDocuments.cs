using System.Text.Json;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.Documents;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>A file that a person dropped into the chat, before it is fetched.</summary>
internal sealed record DroppedFile(string Name, Uri Address)
{
    /// <summary>The first file of a message; null when it has none.</summary>
    public static DroppedFile? Of(Activity activity)
    {
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (attachment.ContentType == Attachment.FileDownloadInfoType
                && attachment.Content?.Parse() is { ValueKind: JsonValueKind.Object } content
                && content.TryGetProperty("downloadUrl", out var url)
                && url.ValueKind == JsonValueKind.String
                && Uri.TryCreate(url.GetString(), UriKind.Absolute, out var address))
            {
                return new DroppedFile(attachment.Name ?? "", address);
            }
        }

        return null;
    }
}

/// <summary>What came of a document: a plan, a list of owners, or one sentence that says why it is neither.</summary>
internal readonly record struct DocumentOutcome(Plan? Plan, Sentence? Refusal, OwnerList? Owners = null);

/// <summary>Fetches dropped files from where Teams keeps them and reads them. The address already lets in whoever has it: no token is sent.</summary>
internal sealed partial class DroppedDocuments(HttpClient http, BotFrameworkOptions bot, ILogger<DroppedDocuments> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Files go up to this size, in bytes; the reader refuses larger ones in its own words.</summary>
    private const int Limit = 20 * 1024 * 1024;

    public async Task<DocumentOutcome> ReadAsync(DroppedFile file, CancellationToken cancellation)
    {
        if (!TeamsFiles.MayBeCalled(file.Address, bot))
        {
            return Refused(FileWording.FileNotFromTeams);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var response = await http.GetAsync(file.Address, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (!response.IsSuccessStatusCode)
            {
                return Refused(FileWording.FileNotFetched);
            }

            using var content = await BoundedAsync(await response.Content.ReadAsStreamAsync(patience.Token), patience.Token);
            return Read(content, file.Name, logger);
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or IOException
            || unreachable is OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return Refused(FileWording.FileNotFetched);
        }
    }

    /// <summary>Reads a document that is at hand.</summary>
    /// <param name="logger">Is told of what failed while it was read: the fault may be ours.</param>
    public static DocumentOutcome Read(Stream content, string name, ILogger logger)
    {
        var document = Document.Read(content, name);
        if (document.Document is null)
        {
            if (document.Refusal!.Fault is { } fault)
            {
                Log.Broken(logger, fault.Kind, fault.StackTrace);
            }

            return Refused(document.Refusal!.Message);
        }

        if (OwnerList.Read(document.Document) is { } owners)
        {
            return new(null, null, owners);
        }

        var reading = Plan.Read(document.Document);
        return new(reading.Plan is { } plan ? plan with { Findings = [.. document.Findings, .. reading.Findings] } : null, reading.NotAPlan);
    }

    /// <summary>One byte past the limit is enough for the reader to see that it is too large.</summary>
    public static async Task<MemoryStream> BoundedAsync(Stream content, CancellationToken cancellation)
    {
        var kept = new MemoryStream();
        var buffer = new byte[81920];
        while (kept.Length <= Limit && await content.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            kept.Write(buffer, 0, read);
        }

        kept.Position = 0;
        return kept;
    }

    private static DocumentOutcome Refused(Sentence sentence) => new(null, sentence);

    private static partial class Log
    {
        // Neither the document's name nor the exception's own words: both are people's.
        [LoggerMessage(LogLevel.Warning, "A document was refused as broken: {Error} at {StackTrace}")]
        public static partial void Broken(ILogger logger, string error, string? stackTrace);
    }
}
