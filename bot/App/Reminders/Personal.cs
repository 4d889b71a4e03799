using TcAssistant.Cards;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.App.Reminders;

/// <summary>
/// What makes a subscription one person's alone. Each reminder that a person asks for is a subscription of its own, with one day and an hour
/// and zone of its own; their weekly digest is another. So the ledger and the sweep that serve channels serve them as well.
/// </summary>
/// <param name="AskedIn">The conversation it was asked in: where there is no personal chat it comes there, to be seen by the person alone.</param>
/// <param name="ChannelUser">The person as the channel names them (<c>29:…</c>).</param>
internal sealed record Personal(Person Person, string AskedIn, string? ChannelUser)
{
    private const string Digest = "digest";

    /// <summary>Null: the digest of each week.</summary>
    public AskedDay? Asked { get; init; }

    /// <summary>All of a person's begin with this; no conversation does.</summary>
    public static string NamesOf(string person) => $"me:{person}:";

    /// <summary>What stands in the place of the conversation.</summary>
    public static string NameOf(string person, string id) => NamesOf(person) + id;

    public static string DigestOf(string person) => NameOf(person, Digest);
}

/// <summary>A day on which a person wants to be reminded of some lines.</summary>
/// <param name="Words">The lines as they were typed.</param>
internal sealed record AskedDay(DateOnly Day, string Words, IReadOnlyList<LineKey> Lines, DateTimeOffset On)
{
    private static readonly MilestoneKey NoDate = new("asked");

    /// <summary>As the ledger keeps it. It comes however late: it was promised to somebody.</summary>
    public IReadOnlyList<LedgerItem> Items => [.. Lines.Select(line => new LedgerItem(line, NoDate, new Occurrence(OccurrenceKind.Asked, 1).ToString(), Day, Day, null, null, null))];
}

/// <summary>What the sweep asks of a subscription that is one person's.</summary>
internal static class PersonalSubscription
{
    private const int DaysToADigest = 10;

    public static bool IsDone(this ChannelSubscription subscription) => subscription.For?.Asked is { } asked && subscription.Through >= asked.Day;

    /// <summary>Whether nothing of it can be due, or under way, so that storage need not be asked.</summary>
    /// <param name="today">The last day whose hour has come.</param>
    public static bool IsQuiet(this ChannelSubscription subscription, DateOnly today, int catchUp) => subscription.For switch
    {
        null => false,
        { Asked: { } asked } => today < asked.Day,
        _ => today <= subscription.Through && Enumerable.Range(0, catchUp + 2).All(back => !subscription.Terms().Days.OpensWeek(today.AddDays(-back))),
    };

    /// <summary>When it is next to be looked at; null: never again.</summary>
    public static DateTimeOffset? Next(this ChannelSubscription subscription, DateOnly today) => subscription.For switch
    {
        { Asked: { } asked } => today < asked.Day ? subscription.InstantOf(asked.Day) : null,
        _ => subscription.InstantOf(FirstWeek(subscription, today)),
    };

    /// <summary>The first day after the one given on which a week begins.</summary>
    public static DateOnly FirstWeek(ChannelSubscription subscription, DateOnly today) =>
        Enumerable.Range(1, DaysToADigest).Select(today.AddDays).First(day => subscription.Terms().Days.OpensWeek(day) || day == today.AddDays(DaysToADigest));

    public static OwnReminder AsShown(this ChannelSubscription subscription)
    {
        var asked = subscription.For!.Asked!;
        return new(subscription.Conversation[Personal.NamesOf(subscription.For.Person.Id).Length..], subscription.At(asked.Day), asked.Words, asked.Lines);
    }

    /// <summary>A day with the hour as the clocks there show it.</summary>
    public static OwnInstant At(this ChannelSubscription subscription, DateOnly day)
    {
        var local = TimeZoneInfo.ConvertTime(subscription.InstantOf(day), subscription.ZoneInfo).DateTime;
        return new(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), subscription.Zone);
    }
}
