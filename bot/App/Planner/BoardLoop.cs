using TcAssistant.App.Plans;

namespace TcAssistant.App.Planner;

/// <summary>Looks at every board each <c>Planner:Tick</c> of real time, and at one at once when somebody asks.</summary>
internal sealed partial class BoardLoop(BoardStore store, BoardWork work, GraphSettings settings, TimeProvider time, ILogger<BoardLoop> logger) : BackgroundService
{
    /// <summary>A board that we made is looked for again after so long.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _asked = new(0);
    private bool _isSoon;

    public override void Dispose()
    {
        _asked.Dispose();
        base.Dispose();
    }

    /// <summary>Somebody waits: the boards are looked at now.</summary>
    public void Look()
    {
        if (_asked.CurrentCount == 0)
        {
            _asked.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.IsOn || settings.Tick == TimeSpan.Zero)
        {
            return;
        }

        try
        {
            while (true)
            {
                await WaitAsync(stoppingToken);
                await PassAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            await ReleaseAsync();
        }
    }

    private async Task ReleaseAsync()
    {
        try
        {
            foreach (var plan in await store.PlansAsync(CancellationToken.None))
            {
                await work.ReleaseAsync(plan, CancellationToken.None);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The lease ends by itself.
            Log.Failed(logger, failure.GetType().Name, failure.StackTrace);
        }
    }

    /// <summary>One look at every board. What fails is looked at again with the next.</summary>
    public async Task PassAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var plan in await store.PlansAsync(cancellation))
            {
                await TryAsync(plan, cancellation);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, failure.GetType().Name, failure.StackTrace);
        }
    }

    private async Task TryAsync(PlanRef plan, CancellationToken cancellation)
    {
        try
        {
            _isSoon |= await work.PassAsync(plan, cancellation) == BoardPass.NotYet;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One plan that cannot be read must not keep the others waiting.
            Log.Failed(logger, failure.GetType().Name, failure.StackTrace);
        }
    }

    private async Task WaitAsync(CancellationToken cancellation)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(_asked.WaitAsync(over.Token), Task.Delay(_isSoon && settings.Tick > Soon ? Soon : settings.Tick, time, over.Token));
        _isSoon = false;
        await over.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A board could not be brought into step: {Error} at {StackTrace}")]
        public static partial void Failed(ILogger logger, string error, string? stackTrace);
    }
}
