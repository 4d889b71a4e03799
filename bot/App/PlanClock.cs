using System.Globalization;

namespace TcAssistant.App;

/// <summary>
/// Plan time: what decides which day it is and what is due. It starts at <c>Clock:Start</c> at the real instant
/// <c>Clock:At</c> and runs <c>Clock:Rate</c> seconds a second; without those settings it is the real time. Leases,
/// retries, tokens and time-outs never use it: they run on <see cref="TimeProvider.System"/>.
/// </summary>
public sealed class PlanClock
{
    private readonly TimeProvider _real;
    private readonly DateTimeOffset? _start;
    private readonly DateTimeOffset _at;
    private readonly double _rate;

    /// <param name="real">Real time.</param>
    /// <param name="start">The instant plan time starts from; null: plan time is real time.</param>
    /// <param name="at">The real instant at which it did; null: now.</param>
    /// <param name="rate">Seconds of plan time in a real second; positive.</param>
    public PlanClock(TimeProvider real, DateTimeOffset? start = null, DateTimeOffset? at = null, double rate = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        _real = real;
        _start = start;
        _at = at ?? real.GetUtcNow();
        _rate = rate;
    }

    /// <summary>Whether plan time is not the real time.</summary>
    public bool IsSet => _start is not null;

    public DateTimeOffset Now => _start is { } start
        ? start + (_real.GetUtcNow() - _at) * _rate
        : _real.GetUtcNow();

    /// <summary>The day it is in a zone.</summary>
    public DateOnly Today(TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, zone).Date);

    /// <summary>Reads the settings <c>Clock:*</c>. Instants are ISO 8601; one without an offset is UTC.</summary>
    /// <exception cref="FormatException">A value is no instant or no positive number; the message names the setting.</exception>
    public static PlanClock From(IConfiguration settings, TimeProvider real) => new(
        real,
        Instant(settings, "Clock:Start"),
        Instant(settings, "Clock:At"),
        Rate(settings));

    private static DateTimeOffset? Instant(IConfiguration settings, string name) => settings[name] is not { Length: > 0 } text
        ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new FormatException($"The setting {name} is no instant such as 2000-04-17T08:00:00Z: {text}");

    private static double Rate(IConfiguration settings) => settings["Clock:Rate"] is not { Length: > 0 } text
        ? 1
        : double.TryParse(text, CultureInfo.InvariantCulture, out var rate) && rate > 0 && double.IsFinite(rate)
            ? rate
            : throw new FormatException($"The setting Clock:Rate is no positive number: {text}");
}
