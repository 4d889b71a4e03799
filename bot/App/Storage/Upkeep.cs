using TcAssistant.App.Plans;

namespace TcAssistant.App.Storage;

/// <summary>The daily pass over storage: clears away old inboxes, old questions, and what imports that died left behind.</summary>
internal sealed partial class Upkeep(PlanStore plans, Conversations conversations, Inbox inbox, TimeProvider time, ILogger<Upkeep> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);
    private static readonly TimeSpan First = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan QuestionsKept = TimeSpan.FromDays(7);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(First, time, stoppingToken);
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            await PassAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One pass. What fails is tried again with the next one.</summary>
    internal async Task PassAsync(CancellationToken cancellation)
    {
        try
        {
            await plans.SweepAsync(cancellation);
            await conversations.SweepAsksAsync(time.GetUtcNow() - QuestionsKept, cancellation);
            await inbox.DropOldAsync(cancellation);
        }
        catch (Exception failure) when (Outage.Is(failure) || failure is StorageException)
        {
            Log.Failed(logger, failure.GetType().Name, failure.StackTrace);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The daily pass over storage was cut short: {Error} at {StackTrace}")]
        public static partial void Failed(ILogger logger, string error, string? stackTrace);
    }
}
