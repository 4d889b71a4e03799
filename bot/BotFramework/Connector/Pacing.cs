namespace TcAssistant.BotFramework.Connector;

/// <summary>How a call waits for its turn.</summary>
internal enum Urgency
{
    /// <summary>Someone waits for it.</summary>
    Reply,

    /// <summary>Of our own accord: leaves room for replies.</summary>
    Proactive,

    /// <summary>Worth nothing later: goes at once or not at all.</summary>
    NowOrNever,
}

/// <summary>What a call counts against.</summary>
/// <param name="Thread">The conversation, or whoever one is made with.</param>
internal readonly record struct Lane(string Thread, bool IsRead)
{
    /// <summary>All threads of a channel count as one: which of them Teams means by a thread is not written down.</summary>
    public static Lane Write(string conversation) => new(Channel(conversation), false);

    public static Lane Read(string conversation) => new(Channel(conversation), true);

    private static string Channel(string conversation) =>
        conversation.IndexOf(";messageid=", StringComparison.Ordinal) is > 0 and var thread ? conversation[..thread] : conversation;
}

/// <summary>
/// Keeps the connector's calls inside Teams' limits, a little below each of them: every window of a conversation, in the order in
/// which the calls were asked for, and this program's shares of the tenant's. What would wait too long is told so instead.
/// </summary>
internal sealed class Pacing(ISendingShares shares, TimeProvider time)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan NoShare = TimeSpan.FromMilliseconds(500);

    // Renewed well before it ends; and a lease whose holder's clock is behind must not be used at its very end.
    private static readonly TimeSpan RenewBefore = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(2);
    private const int LanesBeforeSweep = 512;

    private readonly Lock _gate = new();
    private readonly Dictionary<Lane, SendWindows> _lanes = [];
    private readonly TenantWindow _tenant = new();

    /// <summary>When calls really left; <see cref="_tenant"/> has when they were to.</summary>
    private readonly TenantWindow _left = new();
    private SendingShares _held;
    private Task? _holding;
    private DateTimeOffset _swept;

    /// <summary>Waits until the call may be made.</summary>
    /// <param name="longest">What would take longer is not waited for.</param>
    /// <returns>Null: it is this call's turn. Else how long it would have to wait; nothing is counted then.</returns>
    public async ValueTask<TimeSpan?> EnterAsync(Lane lane, Urgency urgency, TimeSpan longest, CancellationToken cancellation)
    {
        var asked = time.GetUtcNow();
        while (true)
        {
            var now = time.GetUtcNow();
            var (at, wait) = Reserve(lane, urgency, now, longest - (now - asked));
            if (wait is not null)
            {
                return wait;
            }

            if (at is { } turn)
            {
                if (turn > now)
                {
                    await Task.Delay(turn - now, time, cancellation);
                }

                // Where this program stood still meanwhile, turns that were well apart have come together.
                while (Leave(lane, urgency) is { } more)
                {
                    await Task.Delay(more, time, cancellation);
                }

                return null;
            }

            // All wait for the same, so that they go on in the order in which they came.
            var left = longest - (now - asked);
            var holding = HoldAsync();
            if (holding.IsCompleted)
            {
                continue;
            }

            if (left <= TimeSpan.Zero || urgency == Urgency.NowOrNever)
            {
                return NoShare;
            }

            try
            {
                await holding.WaitAsync(left, time, cancellation);
            }
            catch (TimeoutException)
            {
                return NoShare;
            }
        }
    }

    /// <summary>The connector asked to come later.</summary>
    /// <param name="tooMuch">For there was too much of it: other programs must be at the same conversation.</param>
    public void HoldBack(Lane lane, TimeSpan wait, bool tooMuch = false)
    {
        lock (_gate)
        {
            var (windows, now) = (WindowsOf(lane), time.GetUtcNow());
            windows.HoldBack(now + wait);
            if (tooMuch)
            {
                windows.Crowd(now);
            }
        }
    }

    /// <summary>The turn that was taken; or how long it would be until then; or neither, where shares have to be held first.</summary>
    private (DateTimeOffset? At, TimeSpan? Wait) Reserve(Lane lane, Urgency urgency, DateTimeOffset now, TimeSpan longest)
    {
        lock (_gate)
        {
            var most = _held.Held * ISendingShares.CallsASecond;
            if (most == 0)
            {
                return default;
            }

            var windows = WindowsOf(lane);
            _tenant.Forget(now);
            var free = windows.Earliest(now);
            var at = _tenant.Earliest(free, urgency == Urgency.Proactive ? most - KeptForReplies(_held.Held) : most);
            if (at - now > longest || (urgency == Urgency.NowOrNever && at > now))
            {
                return (null, at - now);
            }

            if (at >= _held.Until - Margin)
            {
                if (_held.Until - now > RenewBefore)
                {
                    // Further ahead than shares can be held.
                    return (null, at - now);
                }

                _held = default;
                return default;
            }

            windows.Add(at, now);
            _tenant.Add(at);
            if (_held.Until - now < RenewBefore || (at > free && _held.Held < ISendingShares.All))
            {
                // Beside the work: the calls that follow find the shares held longer, or more of them.
                _ = HoldingAsync(at > free ? _held.Held + 1 : _held.Held);
            }

            return (at, null);
        }
    }

    /// <summary>The call leaves now; or how long it has to wait once more.</summary>
    private TimeSpan? Leave(Lane lane, Urgency urgency)
    {
        lock (_gate)
        {
            var (now, windows) = (time.GetUtcNow(), WindowsOf(lane));
            _left.Forget(now);
            var most = Math.Max(1, _held.Held) * ISendingShares.CallsASecond;
            var at = _left.Earliest(windows.EarliestToLeave(now), most);
            if (at > now && urgency != Urgency.NowOrNever)
            {
                return at - now;
            }

            windows.Left(now);
            _left.Add(now);
            return null;
        }
    }

    /// <summary>Calls a second that what is sent unasked leaves to answers: two or three over all programs, so that it still holds forty-five.</summary>
    private static int KeptForReplies(int held) => held > 1 ? Math.Max(1, held / ISendingShares.CallsASecond) : 2;

    private Task HoldAsync()
    {
        lock (_gate)
        {
            return HoldingAsync(Math.Max(1, _held.Held));
        }
    }

    // Under the gate; one at a time, however many wait for it.
    private Task HoldingAsync(int wanted)
    {
        if (_holding is null or { IsCompleted: true })
        {
            _holding = TakeAsync(Math.Min(wanted, ISendingShares.All));
        }

        return _holding;
    }

    // Asks until there is one, but not without end: whoever waits asks again.
    private async Task TakeAsync(int wanted)
    {
        for (var waited = TimeSpan.Zero; ; waited += NoShare)
        {
            var held = await shares.HoldAsync(wanted, CancellationToken.None);
            lock (_gate)
            {
                _held = held;
            }

            if (held.Held > 0 || waited >= ConnectorCalls.LongestWait)
            {
                return;
            }

            await Task.Delay(NoShare, time);
        }
    }

    private SendWindows WindowsOf(Lane lane)
    {
        if (_lanes.TryGetValue(lane, out var windows))
        {
            return windows;
        }

        Sweep();
        return _lanes[lane] = lane.IsRead
            ? new(new(12, Padded(1)), new(14, Padded(2)), new(110, Padded(30)), new(3_400, Padded(3_600)))
            : new(new(6, Padded(1)), new(7, Padded(2)), new(55, Padded(30)), new(1_700, Padded(3_600)));
    }

    private static TimeSpan Padded(int seconds) => TimeSpan.FromSeconds(seconds) + TimeSpan.FromMilliseconds(100);

    /// <summary>What has been silent for an hour counts in no window any more.</summary>
    private void Sweep()
    {
        var now = time.GetUtcNow();
        if (_lanes.Count < LanesBeforeSweep || now - _swept < TimeSpan.FromMinutes(1))
        {
            return;
        }

        _swept = now;
        foreach (var lane in _lanes.Where(lane => now - lane.Value.Last > Hour + TimeSpan.FromMinutes(1)).Select(lane => lane.Key).ToList())
        {
            _lanes.Remove(lane);
        }
    }
}
