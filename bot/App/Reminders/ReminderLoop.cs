using Azure;
using TcAssistant.App.Storage;

namespace TcAssistant.App.Reminders;

/// <summary>Looks for what is due every <c>Reminders:Tick</c> of real time, and writes the wake-ups anew once a day.</summary>
internal sealed partial class ReminderLoop(ReminderSweep sweep, ReminderSettings settings, TimeProvider time, ILogger<ReminderLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var recomputed = time.GetUtcNow();
        using var timer = new PeriodicTimer(settings.Tick, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (time.GetUtcNow() - recomputed >= Day)
                {
                    await sweep.RecomputeAsync(stoppingToken);
                    recomputed = time.GetUtcNow();
                }

                await sweep.PassAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is RequestFailedException or StorageException or AggregateException)
            {
                Log.Failed(logger, failure.GetType().Name, failure.StackTrace);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The reminders that are due could not be looked up: {Error} at {StackTrace}")]
        public static partial void Failed(ILogger logger, string error, string? stackTrace);
    }
}
