using TcAssistant.App.Plans;
using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Tracking;

namespace TcAssistant.App.Reminders;

/// <summary>What a conversation has asked to be reminded of, and how far that has been carried out.</summary>
/// <param name="Zone">IANA name, of whoever set it up.</param>
/// <param name="Since">The first day it may be reminded on.</param>
/// <param name="Imported">The day the plan was read.</param>
/// <param name="Through">The last day that is accounted for in the ledger.</param>
internal sealed record ChannelSubscription(
    PlanRef Plan, string Conversation, Person SetUpBy, Language Language, string Zone, DateOnly Since, DateOnly Imported, DateOnly Through)
{
    /// <summary>Of the day, in <see cref="Zone"/>.</summary>
    public TimeOnly Hour { get; init; } = new(9, 0);

    /// <summary>The code of the place whose public holidays are days off; null: none are.</summary>
    public string? Holidays { get; init; }

    public IReadOnlyList<string>? Parts { get; init; }

    public PolicyOverride? Policy { get; init; }

    public bool Paused { get; init; }

    public IReadOnlyList<Snooze> Snoozes { get; init; } = [];

    /// <summary>The first day of which something in the ledger is not settled; null: all is.</summary>
    public DateOnly? Open { get; init; }

    /// <summary>What may not have arrived, while the conversation has not been told.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>The one person it is for; null: everybody in the conversation.</summary>
    public Personal? For { get; init; }

    public TimeZoneInfo ZoneInfo => TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>What is decided by.</summary>
    public Subscription Terms() => new(Since, Imported)
    {
        Policies = new PolicyLayers(Plan: Policy),
        Days = Holidays is null ? WorkingDays.MondayToFriday : WorkingDays.MondayToFriday.With(TcAssistant.Reminders.Holidays.Shipped.Of(Holidays)),
        Parts = Parts?.ToHashSet(StringComparer.Ordinal),
        Paused = Paused,
        Snoozes = Snoozes,
    };

    /// <summary>The last day whose hour has come.</summary>
    public DateOnly LastDay(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, ZoneInfo).Date);
        return InstantOf(today) <= now ? today : today.AddDays(-1);
    }

    /// <summary>When a day's reminders are sent. An hour that the clocks skip is the next there is; one that comes twice is the first.</summary>
    public DateTimeOffset InstantOf(DateOnly day)
    {
        var (zone, local) = (ZoneInfo, day.ToDateTime(Hour));
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(15);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new(local, offset);
    }
}
