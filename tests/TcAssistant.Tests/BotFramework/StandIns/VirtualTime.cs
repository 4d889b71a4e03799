namespace TcAssistant.Tests.BotFramework.StandIns;

/// <summary>Time that stands still while anything runs and then goes to the next instant somebody waits for. What is done there runs on the caller's thread.</summary>
public sealed class VirtualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly PriorityQueue<Timer, (DateTimeOffset Due, int Order)> _timers = new();
    private DateTimeOffset _now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private int _order;

    /// <summary>When somebody who waits for an instant is really woken: not before it.</summary>
    public Func<DateTimeOffset, DateTimeOffset> Wakes { get; init; } = static due => due;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(callback, state);
        lock (_gate)
        {
            if (dueTime >= TimeSpan.Zero)
            {
                _timers.Enqueue(timer, (Wakes(_now + dueTime), _order++));
            }
        }

        return timer;
    }

    /// <summary>Goes on until nobody waits any more.</summary>
    public void RunOut()
    {
        while (true)
        {
            Timer? timer;
            lock (_gate)
            {
                if (!_timers.TryDequeue(out timer, out var at))
                {
                    return;
                }

                if (!timer.IsStopped)
                {
                    _now = at.Due;
                }
            }

            timer.Fire();
        }
    }

    private sealed class Timer(TimerCallback callback, object? state) : ITimer
    {
        public bool IsStopped { get; private set; }

        public void Fire()
        {
            if (!IsStopped)
            {
                callback(state);
            }
        }

        // Task.Delay makes its timer first and starts it never again.
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => IsStopped = true;

        public ValueTask DisposeAsync()
        {
            IsStopped = true;
            return ValueTask.CompletedTask;
        }
    }
}
