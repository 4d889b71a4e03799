using Azure;
using Azure.Core;
using Azure.Identity;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace TcAssistant.App.Storage;

/// <summary>
/// Work that any program of the installation may take: an Azure Storage queue, made when it is first written to. A message comes at least once, in no
/// order; it is hidden while somebody works on it, and comes again where that one dies.
/// </summary>
public sealed class WorkQueue(QueueClient client)
{
    /// <summary>What may be taken at once.</summary>
    public const int MostAtOnce = 32;

    private static readonly TimeSpan ForEver = TimeSpan.FromSeconds(-1);

    /// <param name="Times">How often it was taken, this time included.</param>
    public sealed record Work(string Id, string Receipt, string Text, long Times);

    /// <summary>Opens the queue of an installation; nothing is sent before the first use.</summary>
    public static WorkQueue Open(StorageSettings settings, string name, Action<QueueClientOptions>? configure = null)
    {
        var options = new QueueClientOptions
        {
            Retry = { Mode = RetryMode.Exponential, MaxRetries = 4, Delay = TimeSpan.FromMilliseconds(200), MaxDelay = TimeSpan.FromSeconds(10), NetworkTimeout = TimeSpan.FromSeconds(30) },
            Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false, IsTelemetryEnabled = false },
        };
        configure?.Invoke(options);
        var service = settings is { ConnectionString: null, AccountName: { } account }
            ? new QueueServiceClient(new Uri($"https://{account}.queue.core.windows.net"), new DefaultAzureCredential(), options)
            : new QueueServiceClient(settings.ConnectionString ?? "UseDevelopmentStorage=true", options);
        return new(service.GetQueueClient(settings.TablePrefix.ToLowerInvariant() + name));
    }

    public async Task SendAsync(string text, CancellationToken cancellation)
    {
        try
        {
            await client.SendMessageAsync(text, timeToLive: ForEver, cancellationToken: cancellation);
        }
        catch (RequestFailedException refused) when (IsMissing(refused))
        {
            await client.CreateIfNotExistsAsync(cancellationToken: cancellation);
            await client.SendMessageAsync(text, timeToLive: ForEver, cancellationToken: cancellation);
        }
    }

    /// <summary>Takes up to so many messages, which nobody else sees for that long.</summary>
    public async Task<IReadOnlyList<Work>> TakeAsync(int most, TimeSpan hidden, CancellationToken cancellation)
    {
        try
        {
            QueueMessage[] messages = await client.ReceiveMessagesAsync(Math.Min(most, MostAtOnce), hidden, cancellation);
            return [.. messages.Select(message => new Work(message.MessageId, message.PopReceipt, message.MessageText, message.DequeueCount))];
        }
        catch (RequestFailedException refused) when (IsMissing(refused))
        {
            return [];
        }
    }

    /// <summary>Hides the message for that long from now on; null where somebody else has it by now.</summary>
    public async Task<Work?> KeepAsync(Work work, TimeSpan hidden, CancellationToken cancellation)
    {
        try
        {
            var kept = await client.UpdateMessageAsync(work.Id, work.Receipt, work.Text, hidden, cancellation);
            return work with { Receipt = kept.Value.PopReceipt };
        }
        catch (RequestFailedException refused) when (IsAnothers(refused))
        {
            return null;
        }
    }

    /// <summary>Done. Where somebody else has taken it by now, it is theirs to delete.</summary>
    public async Task DoneAsync(Work work, CancellationToken cancellation)
    {
        try
        {
            await client.DeleteMessageAsync(work.Id, work.Receipt, cancellation);
        }
        catch (RequestFailedException refused) when (IsAnothers(refused))
        {
            // It comes again, and there will be nothing to do.
        }
    }

    private static bool IsMissing(RequestFailedException refused) => refused.ErrorCode == QueueErrorCode.QueueNotFound;

    private static bool IsAnothers(RequestFailedException refused) => refused.ErrorCode == QueueErrorCode.MessageNotFound || refused.ErrorCode == QueueErrorCode.PopReceiptMismatch;
}
