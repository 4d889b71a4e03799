using TcAssistant.App.Storage;

namespace TcAssistant.App;

/// <summary>Starts plan time with the service, before anybody asks. Where storage does not answer yet, the first turn starts it.</summary>
internal sealed partial class ClockAtStart(PlanClock clock, ILogger<ClockAtStart> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await clock.StartAsync(stoppingToken);
        }
        catch (Exception failure) when (Outage.Is(failure) || failure is StorageException)
        {
            Log.NotStarted(logger, failure.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Plan time is not known yet, since storage does not answer: {Error}")]
        public static partial void NotStarted(ILogger logger, string error);
    }
}
