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
    /// <summary>What comes so soon after the chosen hour is not late.</summary>
    private static readonly TimeSpan OnTime = TimeSpan.FromHours(1);

    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestGap = TimeSpan.FromHours(26);

    /// <summary>Of the day, in <see cref="Zone"/>.</summary>
    public TimeOnly Hour { get; init; } = new(9, 0);

    /// <summary>The code of the place whose public holidays are days off; null: none are.</summary>
    public string? Holidays { get; init; }

    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>The lead times that were asked for here; null: as the plan and the organisation have them.</summary>
    public PolicyOverride? Policy { get; init; }

    /// <summary>The days on which people work; null: Monday to Friday.</summary>
    public IReadOnlyList<DayOfWeek>? Week { get; init; }

    /// <summary>When nothing that comes late is posted; null: as usual.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>What waits until the quiet hours are over; null: nothing does.</summary>
    public HeldBack? Held { get; init; }

    public bool Paused { get; init; }

    public IReadOnlyList<Snooze> Snoozes { get; init; } = [];

    /// <summary>The first day of which something in the ledger is not settled; null: all is.</summary>
    public DateOnly? Open { get; init; }

    /// <summary>What may not have arrived, while the conversation has not been told.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>The one person it is for; null: everybody in the conversation.</summary>
    public Personal? For { get; init; }

    public TimeZoneInfo ZoneInfo => TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>What is decided by where the plan has no rules and the organisation no wishes.</summary>
    public Subscription Terms() => Terms(ReminderRules.None, null, TcAssistant.Reminders.Holidays.Shipped);

    public Subscription Terms(ReminderRules rules, PolicyOverride? organisation, Holidays holidays) => new(Since, Imported)
    {
        Policies = rules.Layers(organisation, Policy),
        Days = DaysBy(holidays),
        Parts = Parts?.ToHashSet(StringComparer.Ordinal),
        Paused = Paused,
        Snoozes = Snoozes,
    };

    public WorkingDays DaysBy(Holidays holidays) =>
        new(Week ?? WorkingDays.Usual, Holidays is null ? null : holidays.Of(Holidays));

    /// <summary>The same with what somebody named in the place of what was so.</summary>
    public ChannelSubscription With(ReminderTerms terms) => this with
    {
        Parts = terms.Parts is null ? Parts : terms.Parts.Count == 0 ? null : terms.Parts,
        Policy = terms.NamesLeads ? new(terms.BeforeDeadline ?? Policy?.BeforeDeadline, terms.BeforeStart ?? Policy?.BeforeStart, Policy?.OnceAfter, Policy?.CheckIns) : Policy,
        Language = terms.Language ?? Language,
        Zone = terms.Zone ?? Zone,
        Hour = terms.Hour ?? Hour,
        Week = terms.Week ?? Week,
        Holidays = terms.Holidays is null ? Holidays : terms.Holidays.Length == 0 ? null : terms.Holidays,
        Quiet = terms.Quiet ?? Quiet,
    };

    /// <summary>All that holds, nothing left out.</summary>
    /// <param name="policy">The lead times where nothing was ruled for a part or a line.</param>
    public ReminderTerms Whole(ReminderPolicy policy) => new()
    {
        Parts = Parts ?? [],
        BeforeDeadline = policy.BeforeDeadline,
        BeforeStart = policy.BeforeStart,
        Language = Language,
        Zone = Zone,
        Hour = Hour,
        Week = Week ?? WorkingDays.Usual,
        Holidays = Holidays ?? "",
        Quiet = Quiet ?? QuietHours.Default,
    };

    /// <summary>Until when what comes late has to wait; null: it may be posted. The chosen hour is never quiet on a working day, and what has waited for it waits no longer.</summary>
    public DateTimeOffset? AwakeAt(DateTimeOffset now, WorkingDays days)
    {
        if (Held is { Until: var until } && until <= now)
        {
            return null;
        }

        var local = TimeZoneInfo.ConvertTime(now, ZoneInfo);
        var today = DateOnly.FromDateTime(local.Date);
        var isWorking = days.OnOrAfter(today) == today;
        var hour = InstantOf(today);
        if (isWorking && (now >= hour && now < hour + OnTime || !(Quiet ?? QuietHours.Default).Includes(TimeOnly.FromDateTime(local.DateTime))))
        {
            return null;
        }

        return isWorking && now < hour ? hour : InstantOf(days.After(today));
    }

    /// <summary>The last day whose hour has come.</summary>
    public DateOnly LastDay(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, ZoneInfo).Date);
        return InstantOf(today) <= now ? today : today.AddDays(-1);
    }

    /// <summary>When a day's reminders are sent. An hour that the clocks skip is the next there is, be it on the next day; one that comes twice is the first.</summary>
    public DateTimeOffset InstantOf(DateOnly day)
    {
        var (zone, hour) = (ZoneInfo, day.ToDateTime(Hour));
        for (var local = hour; local <= hour + LongestGap; local += Step)
        {
            if (zone.IsInvalidTime(local))
            {
                continue;
            }

            // Some zones skip hours, and one a whole day, without calling them invalid: then the way back leads elsewhere.
            var instant = new DateTimeOffset(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local));
            if (TimeZoneInfo.ConvertTime(instant, zone).DateTime == local)
            {
                return instant;
            }
        }

        return new(hour, zone.GetUtcOffset(hour));
    }
}

/// <summary>Reminders that wait for the quiet hours to be over.</summary>
/// <param name="From">From which instant on they were planned.</param>
/// <param name="Until">They wait no longer.</param>
internal sealed record HeldBack(DateTimeOffset From, DateTimeOffset Until);
