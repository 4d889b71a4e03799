using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TcAssistant.BotFramework.Turns;

/// <summary>Turns whose activity has been answered 200 and that go on by themselves: not more than so many at once, and brought to
/// their end when the process stops. Whatever they are to survive, such as a crash, must have been kept before.</summary>
public sealed partial class TurnsUnderWay(BotFrameworkOptions options, ILogger<TurnsUnderWay> logger) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly SemaphoreSlim _free = new(options.MostTurnsUnderWay);

    /// <summary>The end of the process: later than its wish to stop, which leaves turns time to be brought to their end.</summary>
    public CancellationToken End => _end.Token;

    /// <summary>Waits until one more may begin, and begins it. What it throws is logged and ends nothing but itself.</summary>
    /// <param name="activityId">For the log.</param>
    public async Task BeginAsync(string? activityId, Func<CancellationToken, Task> turn, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        _ = Task.Run(() => GoOnAsync(activityId, turn), CancellationToken.None);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the turns under way; when the time for stopping is over they are cut off.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            for (var ended = 0; ended < options.MostTurnsUnderWay; ended++)
            {
                await _free.WaitAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            Log.CutOff(logger);
        }

        await _end.CancelAsync();
    }

    /// <summary>Cuts off what is under way. The semaphore and the token stay: turns that are cut off look at them once more.</summary>
    public void Dispose() => _end.Cancel();

    private async Task GoOnAsync(string? activityId, Func<CancellationToken, Task> turn)
    {
        try
        {
            await turn(End);
        }
        catch (Exception e)
        {
            Log.Failed(logger, activityId, e.GetType().Name, e.StackTrace);
        }
        finally
        {
            _free.Release();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The time to stop is over: turns that were under way are cut off")]
        public static partial void CutOff(ILogger logger);

        // Neither the exception's message nor the activity: both may hold what people wrote.
        [LoggerMessage(LogLevel.Error, "Activity {ActivityId} failed after it was taken: {Error} at {StackTrace}")]
        public static partial void Failed(ILogger logger, string? activityId, string error, string? stackTrace);
    }
}
