using System.Globalization;
using TcAssistant.App.Plans;
using TcAssistant.Reminders;

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

    /// <summary>Whether this program looks for what is due; one that does not only works off what others find.</summary>
    public bool Looks { get; init; } = true;

    /// <summary>How long the ledger is kept, in plan time.</summary>
    public TimeSpan KeptFor { get; init; } = TimeSpan.FromDays(731);

    /// <summary>What the organisation wants where no plan and nobody in a conversation says otherwise; null: nothing of its own.</summary>
    public PolicyOverride? Organisation { get; init; }

    /// <summary>The public holidays that come with the product, and the organisation's own.</summary>
    public Holidays Holidays { get; init; } = Holidays.Shipped;

    /// <exception cref="FormatException">A value is wrong; the message names the setting, or the file and its line.</exception>
    public static ReminderSettings From(IConfiguration settings)
    {
        var tick = Span(settings, "Reminders:Tick") ?? TimeSpan.FromMinutes(1);
        var lease = Span(settings, "Reminders:Lease") ?? TimeSpan.FromMinutes(3);
        var organisation = new PolicyOverride(
            Days(settings, "Reminders:Leads:Deadline"), Days(settings, "Reminders:Leads:Start"), Flag(settings, "Reminders:Leads:OnceAfter"), Flag(settings, "Reminders:Leads:CheckIns"));
        return new(tick > TimeSpan.Zero && tick < ShortestTick ? ShortestTick : tick, (Span(settings, "Reminders:CatchUp") ?? TimeSpan.FromDays(3)).Days)
        {
            Lease = lease < ShortestLease ? ShortestLease : lease,
            Looks = Flag(settings, "Reminders:Looks") ?? true,
            KeptFor = Span(settings, "Retention:Ledger") ?? TimeSpan.FromDays(731),
            Organisation = organisation == new PolicyOverride() ? null : organisation,
            Holidays = settings["Reminders:Holidays"] is { Length: > 0 } file ? Holidays.Shipped.With(HolidaysIn(file)) : Holidays.Shipped,
        };
    }

    /// <summary>How often is looked where plan time runs so fast.</summary>
    public TimeSpan TickAt(double rate) => rate > 1 && Tick / rate is var fast ? fast < ShortestTick ? ShortestTick : fast : Tick;

    /// <summary>What a conversation is reminded by: its own terms, the plan's rules and the organisation's.</summary>
    public Subscription TermsOf(ChannelSubscription subscription, StoredPlan plan) => subscription.Terms(plan.Rules, Organisation, Holidays);

    private static TimeSpan? Span(IConfiguration settings, string name) => settings[name] is not { Length: > 0 } text
        ? null
        : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.Zero
            ? span
            : throw new FormatException($"The setting {name} is no span of time such as 00:01:00 or 3 (days): {text}");

    /// <summary>Null where the setting is not there; "none" is none at all.</summary>
    private static IReadOnlyList<int>? Days(IConfiguration settings, string name)
    {
        if (settings[name] is not { Length: > 0 } text)
        {
            return null;
        }

        if (text.Trim().Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var days = text.Split(',', StringSplitOptions.TrimEntries).Select(day => int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return days.TrueForAll(day => day is >= 0 and <= ReminderPolicy.LongestLead)
            ? [.. days.Distinct().OrderDescending()]
            : throw new FormatException($"The setting {name} is no list of days from 0 to {ReminderPolicy.LongestLead} such as 30,7,0 (or none): {text}");
    }

    private static bool? Flag(IConfiguration settings, string name) => settings[name] is not { Length: > 0 } text
        ? null
        : bool.TryParse(text, out var flag) ? flag : throw new FormatException($"The setting {name} is neither true nor false: {text}");

    private static Holidays HolidaysIn(string file)
    {
        try
        {
            return Holidays.Read(File.ReadAllLines(file), file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new FormatException($"The setting Reminders:Holidays names a file that cannot be read: {file}", failure);
        }
    }
}
