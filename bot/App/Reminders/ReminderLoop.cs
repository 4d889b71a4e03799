namespace TcAssistant.App.Reminders;

/// <summary>Looks for what is due every <c>Reminders:Tick</c> of real time, works off what it or another found, and once a day sees to the wake-ups and the ledger.</summary>
internal sealed partial class ReminderLoop(
    ReminderWork work, ReminderUpkeep upkeep, PlanClock clock, ReminderSettings settings, TimeProvider time, ILogger<ReminderLoop> logger) : BackgroundService
{
    private const int AtOnce = 16;
    private static readonly TimeSpan LongestIdle = TimeSpan.FromSeconds(5);

    /// <summary>How long what is under way may take once the program is asked to stop; less than its host waits for it.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _found = new(0);
    private readonly SemaphoreSlim _worked = new(0);

    public override void Dispose()
    {
        _found.Dispose();
        _worked.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        settings.Tick == TimeSpan.Zero ? Task.CompletedTask : Task.WhenAll(settings.Looks ? LookingAsync(stoppingToken) : Task.CompletedTask, WorkingAsync(stoppingToken));

    private TimeSpan Tick => settings.TickAt(clock.Rate);

    private async Task LookingAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            // A plan time of its own is held from the first moment on; the real time needs no haste.
            if (!clock.IsSet || clock.HasStarted)
            {
                await WaitAsync(_worked, Tick, cancellation);
            }

            await TryAsync(async () =>
            {
                if (await work.LookAsync(cancellation) > 0)
                {
                    _found.Release();
                }

                await upkeep.DailyAsync(cancellation);
            });
        }
    }

    private async Task WorkingAsync(CancellationToken cancellation)
    {
        using var slots = new SemaphoreSlim(AtOnce);
        using var late = new CancellationTokenSource();
        await using var over = time.CreateTimer(static late => ((CancellationTokenSource)late!).Cancel(), late, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        await using var asked = cancellation.Register(() => over.Change(Grace, Timeout.InfiniteTimeSpan));
        try
        {
            while (true)
            {
                await slots.WaitAsync(cancellation);
                var free = 1;
                while (free < AtOnce && slots.Wait(0, CancellationToken.None))
                {
                    free++;
                }

                var taken = 0;
                await TryAsync(async () =>
                {
                    // What is taken is hidden from all others: it is seen to, also by a program that is to stop.
                    foreach (var message in await work.TakeAsync(free, late.Token))
                    {
                        taken++;
                        _ = DoAsync(message, slots, late.Token);
                    }
                });
                if (free > taken)
                {
                    slots.Release(free - taken);
                }

                if (taken == 0)
                {
                    await WaitAsync(_found, Tick < LongestIdle ? Tick : LongestIdle, cancellation);
                }
            }
        }
        finally
        {
            // What is under way is brought to its end.
            for (var slot = 0; slot < AtOnce; slot++)
            {
                await slots.WaitAsync(CancellationToken.None);
            }
        }
    }

    private async Task DoAsync(Storage.WorkQueue.Work message, SemaphoreSlim slots, CancellationToken cancellation)
    {
        try
        {
            await TryAsync(() => work.DoAsync(message, cancellation));
        }
        finally
        {
            slots.Release();
        }

        if (clock.IsSet && _worked.CurrentCount == 0)
        {
            // Plan time may have waited for it.
            _worked.Release();
        }
    }

    /// <summary>Until something is there, or that much real time has gone by.</summary>
    private async Task WaitAsync(SemaphoreSlim something, TimeSpan longest, CancellationToken cancellation)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(something.WaitAsync(over.Token), Task.Delay(longest, time, over.Token));
        await over.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    private async Task TryAsync(Func<Task> attempt)
    {
        try
        {
            await attempt();
        }
        catch (Exception failure) when (ReminderWork.ComesAgain(failure))
        {
            Log.Failed(logger, failure.GetType().Name, failure.StackTrace);
        }
        catch (OperationCanceledException)
        {
            // Told to stop.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "What is due could not be looked up or seen to: {Error} at {StackTrace}")]
        public static partial void Failed(ILogger logger, string error, string? stackTrace);
    }
}
