using System.Globalization;

namespace TcAssistant.App.Reminders;

/// <summary>The settings <c>Reminders:*</c> and <c>Retention:Ledger</c>.</summary>
/// <param name="Tick">How often is looked for what is due; zero: this program sends no reminders.</param>
/// <param name="CatchUp">How late a missed reminder may still come, in whole days.</param>
internal sealed record ReminderSettings(TimeSpan Tick, int CatchUp)
{
    private static readonly TimeSpan ShortestTick = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan ShortestLease = TimeSpan.FromSeconds(1);

    /// <summary>How long what a program has begun is left to it, in real time, before another looks what became of it.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long an attempt may take, and after how long a failed one is made again: a third of the time for which it is a program's alone.</summary>
    public TimeSpan Patience => Lease / 3;

    /// <summary>How long the ledger is kept, in plan time.</summary>
    public TimeSpan KeptFor { get; init; } = TimeSpan.FromDays(731);

    /// <exception cref="FormatException">A value is no span of time; the message names the setting.</exception>
    public static ReminderSettings From(IConfiguration settings)
    {
        var tick = Span(settings, "Reminders:Tick") ?? TimeSpan.FromMinutes(1);
        var lease = Span(settings, "Reminders:Lease") ?? TimeSpan.FromMinutes(3);
        return new(tick > TimeSpan.Zero && tick < ShortestTick ? ShortestTick : tick, (Span(settings, "Reminders:CatchUp") ?? TimeSpan.FromDays(3)).Days)
        {
            Lease = lease < ShortestLease ? ShortestLease : lease,
            KeptFor = Span(settings, "Retention:Ledger") ?? TimeSpan.FromDays(731),
        };
    }

    /// <summary>How often is looked where plan time runs so fast.</summary>
    public TimeSpan TickAt(double rate) => rate > 1 && Tick / rate is var fast ? fast < ShortestTick ? ShortestTick : fast : Tick;

    private static TimeSpan? Span(IConfiguration settings, string name) => settings[name] is not { Length: > 0 } text
        ? null
        : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.Zero
            ? span
            : throw new FormatException($"The setting {name} is no span of time such as 00:01:00 or 3 (days): {text}");
}
