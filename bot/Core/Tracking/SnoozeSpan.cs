namespace TcAssistant.Tracking;

/// <summary>For how long a reminder is put off.</summary>
public enum SnoozeSpan
{
    Day,
    Week,
    NextMonday,
}

public static class SnoozeSpans
{
    /// <summary>The day it comes again, before days off are taken into account.</summary>
    public static DateOnly From(this SnoozeSpan span, DateOnly today) => span switch
    {
        SnoozeSpan.Day => today.AddDays(1),
        SnoozeSpan.Week => today.AddDays(7),
        _ => today.AddDays(1 + ((int)DayOfWeek.Monday - (int)today.AddDays(1).DayOfWeek + 7) % 7),
    };
}
