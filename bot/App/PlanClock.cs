using System.Globalization;
using System.Runtime.CompilerServices;
using TcAssistant.App.Storage;

namespace TcAssistant.App;

/// <summary>
/// Plan time: what decides which day it is and what is due. It starts at <c>Clock:Start</c> at the real instant
/// <c>Clock:At</c> and runs <c>Clock:Rate</c> seconds a second; without <c>Clock:Start</c> it is the real time. Without
/// <c>Clock:At</c> it starts when it is first started, which storage remembers. Leases, retries, tokens and time-outs never use it:
/// they run on <see cref="TimeProvider.System"/>.
/// </summary>
public sealed class PlanClock
{
    private readonly TimeProvider _real;
    private readonly DateTimeOffset? _start;
    private readonly double _rate;
    private readonly Tables? _tables;
    private StrongBox<DateTimeOffset>? _at;
    private StrongBox<DateTimeOffset>? _horizon;

    /// <param name="real">Real time.</param>
    /// <param name="start">The instant plan time starts from; null: plan time is real time.</param>
    /// <param name="at">The real instant at which it did; null: as storage remembers, or now where nothing does.</param>
    /// <param name="rate">Seconds of plan time in a real second; positive.</param>
    /// <param name="tables">Where the start is remembered; null: it is not.</param>
    public PlanClock(TimeProvider real, DateTimeOffset? start = null, DateTimeOffset? at = null, double rate = 1, Tables? tables = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        (_real, _start, _rate, _tables) = (real, start, rate, tables);
        if (at is not null || start is null || tables is null)
        {
            _at = new(at ?? real.GetUtcNow());
        }
    }

    /// <summary>Whether plan time is not the real time.</summary>
    public bool IsSet => _start is not null;

    /// <summary>Whether the time can be told: false only before <see cref="StartAsync"/> has read from storage when plan time started.</summary>
    public bool HasStarted => Volatile.Read(ref _at) is not null;

    /// <summary>Seconds of plan time in a real second.</summary>
    public double Rate => IsSet ? _rate : 1;

    /// <summary>Plan time. Where it is set, it waits at what is not seen to yet (<see cref="HoldAt"/>).</summary>
    /// <exception cref="InvalidOperationException">It has not started.</exception>
    public DateTimeOffset Now => Volatile.Read(ref _horizon) is { Value: var horizon } && Running > horizon ? (horizon > _start ? horizon : _start!.Value) : Running;

    /// <summary>Plan time does not pass this instant until something of it is settled; null: nothing is waited for. Where plan time is the real time, it cannot wait.</summary>
    public void HoldAt(DateTimeOffset? horizon) => Volatile.Write(ref _horizon, IsSet && horizon is { } at ? new(at) : null);

    private DateTimeOffset Running => (_start, Volatile.Read(ref _at)) switch
    {
        (null, _) => _real.GetUtcNow(),
        ({ } start, { Value: var at }) => start + (_real.GetUtcNow() - at) * _rate,
        _ => throw new InvalidOperationException("Plan time has not started: storage was not asked yet when it did."),
    };

    /// <summary>Finds out when plan time started, or starts it; costs nothing once that is known. Many may call it at once.</summary>
    public ValueTask StartAsync(CancellationToken cancellation = default) => HasStarted ? default : new(RememberAsync(cancellation));

    /// <summary>The day it is in a zone.</summary>
    /// <exception cref="InvalidOperationException">It has not started.</exception>
    public DateOnly Today(TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, zone).Date);

    /// <summary>Reads the settings <c>Clock:*</c>. Instants are ISO 8601; one without an offset is UTC.</summary>
    /// <param name="tables">Where the start is remembered when <c>Clock:At</c> does not say it.</param>
    /// <exception cref="FormatException">A value is no instant or no positive number; the message names the setting.</exception>
    public static PlanClock From(IConfiguration settings, TimeProvider real, Tables? tables) => new(
        real,
        Instant(settings, "Clock:Start"),
        Instant(settings, "Clock:At"),
        RateIn(settings),
        tables);

    /// <summary>Whether plan time needs storage to be told.</summary>
    public static bool NeedsStorage(IConfiguration settings) => settings["Clock:Start"] is { Length: > 0 } && settings["Clock:At"] is not { Length: > 0 };

    private async Task RememberAsync(CancellationToken cancellation)
    {
        var at = await ClockStart.AtAsync(_tables!.Clock, _start!.Value, _real.GetUtcNow(), cancellation);
        Interlocked.CompareExchange(ref _at, new(at), null);
    }

    private static DateTimeOffset? Instant(IConfiguration settings, string name) => settings[name] is not { Length: > 0 } text
        ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new FormatException($"The setting {name} is no instant such as 2000-04-17T08:00:00Z: {text}");

    private static double RateIn(IConfiguration settings) => settings["Clock:Rate"] is not { Length: > 0 } text
        ? 1
        : double.TryParse(text, CultureInfo.InvariantCulture, out var rate) && rate > 0 && double.IsFinite(rate)
            ? rate
            : throw new FormatException($"The setting Clock:Rate is no positive number: {text}");
}
