namespace TcAssistant.Reminders;

/// <summary>The hours of a day in which nothing that comes late is posted; over midnight where they end before they begin. Both the same: there are none.</summary>
public readonly record struct QuietHours(TimeOnly From, TimeOnly To)
{
    public static QuietHours Default { get; } = new(new(19, 0), new(7, 0));

    public static QuietHours None { get; } = new(TimeOnly.MinValue, TimeOnly.MinValue);

    public bool Includes(TimeOnly time) => From != To && time.IsBetween(From, To);
}
