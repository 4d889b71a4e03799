using System.Globalization;

namespace TcAssistant.App.Reminders;

/// <summary>The settings <c>Reminders:*</c>.</summary>
/// <param name="Tick">How often is looked for what is due.</param>
/// <param name="CatchUp">How late a missed reminder may still come, in whole days.</param>
internal sealed record ReminderSettings(TimeSpan Tick, int CatchUp)
{
    private static readonly TimeSpan ShortestTick = TimeSpan.FromMilliseconds(100);

    /// <exception cref="FormatException">A value is no span of time; the message names the setting.</exception>
    public static ReminderSettings From(IConfiguration settings)
    {
        var tick = Span(settings, "Reminders:Tick") ?? TimeSpan.FromMinutes(1);
        return new(tick < ShortestTick ? ShortestTick : tick, (Span(settings, "Reminders:CatchUp") ?? TimeSpan.FromDays(3)).Days);
    }

    private static TimeSpan? Span(IConfiguration settings, string name) => settings[name] is not { Length: > 0 } text
        ? null
        : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.Zero
            ? span
            : throw new FormatException($"The setting {name} is no span of time such as 00:01:00 or 3 (days): {text}");
}
