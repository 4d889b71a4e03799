using System.Text.Json;
using TcAssistant.App.Storage;

namespace TcAssistant.App.Reminders;

/// <summary>
/// Spreads the plans that are due over all programs: each looks for them and turns what it takes into messages of a queue, and each works off messages.
/// Nobody leads. A plan is in one message at a time; a message that comes twice finds nothing to do.
/// </summary>
internal sealed partial class ReminderWork(
    ReminderSweep sweep, Wakes wakes, WorkQueue queue, PlanClock clock, TimeProvider time, ReminderSettings settings, ILogger<ReminderWork> logger)
{
    private const int MostTimes = 5;
    private const int MostSendsAtOnce = 8;
    private const string Crashed = "Crashed";

    /// <summary>So long nobody else makes a message of it. One more than is needed does no harm.</summary>
    private TimeSpan Hold => settings.Lease * 3;

    /// <summary>Looks for what is due, and leaves it to whoever is first.</summary>
    /// <returns>How many plans are.</returns>
    public async Task<int> LookAsync(CancellationToken cancellation)
    {
        await clock.StartAsync(cancellation);
        if (clock.IsSet)
        {
            clock.HoldAt(await wakes.FirstAsync(cancellation));
        }

        // What is taken here nobody else takes for a while: a program that is to stop still leaves it to them.
        cancellation.ThrowIfCancellationRequested();
        var due = await wakes.TakeAsync(clock.Now, time.GetUtcNow(), Hold, CancellationToken.None);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = MostSendsAtOnce, CancellationToken = CancellationToken.None }, (wake, cancel) => new(AskForAsync(wake, cancel)));
        return due.Count;
    }

    private async Task AskForAsync(Wake wake, CancellationToken cancellation)
    {
        try
        {
            await queue.SendAsync(JsonSerializer.Serialize(wake, StoredJson.Form.Wake), cancellation);
        }
        catch (Exception failure) when (ComesAgain(failure))
        {
            Log.NotAsked(logger, failure.GetType().Name);
            await wakes.AgainAsync(wake, time.GetUtcNow(), cancellation);
        }
    }

    public Task<IReadOnlyList<WorkQueue.Work>> TakeAsync(int most, CancellationToken cancellation) => queue.TakeAsync(most, settings.Lease, cancellation);

    /// <summary>Sees to one plan; what fails comes again, and in the end into the list of what is stuck.</summary>
    public async Task DoAsync(WorkQueue.Work work, CancellationToken cancellation)
    {
        if (Read(work.Text) is not { } wake)
        {
            // Its plan is found again once nobody holds it any more.
            Log.Unreadable(logger);
            await queue.DoneAsync(work, cancellation);
            return;
        }

        if (work.Times > MostTimes)
        {
            // Its programs died each time.
            await GiveUpAsync(wake, Crashed, cancellation);
            await queue.DoneAsync(work, cancellation);
            return;
        }

        var seeing = sweep.SeeToAsync(wake, cancellation);
        while (await Task.WhenAny(seeing, Task.Delay(settings.Lease / 3, time, cancellation)) != seeing && !cancellation.IsCancellationRequested)
        {
            // Not cut off: without the receipt of what was kept nobody could leave it to others.
            work = await queue.KeepAsync(work, settings.Lease, CancellationToken.None) ?? work;
        }

        try
        {
            await seeing;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Not brought to its end: whoever is left takes it at once.
            await queue.KeepAsync(work, TimeSpan.Zero, CancellationToken.None);
            throw;
        }
        catch (Exception failure) when (ComesAgain(failure))
        {
            Log.Failed(logger, failure.GetType().Name, failure.StackTrace);
            if (work.Times < MostTimes)
            {
                return;
            }

            await GiveUpAsync(wake, failure.GetType().Name, cancellation);
        }

        await queue.DoneAsync(work, cancellation);
    }

    /// <summary>Looks once, and works until there is nothing left to take.</summary>
    public async Task PassAsync(CancellationToken cancellation)
    {
        await LookAsync(cancellation);
        while (await TakeAsync(WorkQueue.MostAtOnce, cancellation) is { Count: > 0 } works)
        {
            await Task.WhenAll(works.Select(work => DoAsync(work, cancellation)));
        }
    }

    /// <summary>Whatever it is, the work is not lost: it comes again.</summary>
    public static bool ComesAgain(Exception failure) => failure is not OperationCanceledException;

    /// <summary>Said, listed and tried again later. A plan time of its own waits for it: what it passed by would never be settled.</summary>
    private async Task GiveUpAsync(Wake wake, string why, CancellationToken cancellation)
    {
        Log.Stuck(logger, wake.Plan.Key.Value, why);
        await wakes.StuckAsync(wake.Plan, time.GetUtcNow(), why, cancellation);
        await wakes.AgainAsync(wake, time.GetUtcNow() + Hold, cancellation);
    }

    private static Wake? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, StoredJson.Form.Wake);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A message of the queue cannot be read and was dropped")]
        public static partial void Unreadable(ILogger logger);

        [LoggerMessage(LogLevel.Warning, "A plan that is due was not put into the queue, and is looked for again: {Error}")]
        public static partial void NotAsked(ILogger logger, string error);

        [LoggerMessage(LogLevel.Warning, "The reminders of a plan were not seen to, and come again: {Error} at {StackTrace}")]
        public static partial void Failed(ILogger logger, string error, string? stackTrace);

        [LoggerMessage(LogLevel.Error, "The reminders of plan {Plan} cannot be seen to: {Error}. It is listed by 'remind --stuck' and tried again later")]
        public static partial void Stuck(ILogger logger, string plan, string error);
    }
}
