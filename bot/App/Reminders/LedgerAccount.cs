using TcAssistant.Reminders;

namespace TcAssistant.App.Reminders;

/// <summary>The rows of a conversation's ledger as an account of single reminders.</summary>
/// <param name="Digests">How many of a week were sent.</param>
internal sealed record LedgerAccount(IReadOnlyList<Accounted> Reminders, int Digests)
{
    public static LedgerAccount Of(IReadOnlyList<ReminderStore.KeptEntry> entries, TimeZoneInfo zone) => new(
        [.. entries.Where(kept => !kept.Entry.IsDigest).SelectMany(kept => kept.Entry.Items.Select(item => Of(kept.Entry, item, zone)))],
        entries.Count(kept => kept.Entry is { IsDigest: true, State: LedgerState.Sent }));

    private static Accounted Of(LedgerEntry entry, LedgerItem item, TimeZoneInfo zone)
    {
        var fate = (item.Why, entry.State) switch
        {
            (not null, _) or (_, LedgerState.Suppressed) => Fate.Suppressed,
            (_, LedgerState.Sent) => Fate.Sent,
            (_, LedgerState.Failed) => Fate.Failed,
            (_, LedgerState.Uncertain) => Fate.Uncertain,
            _ => Fate.UnderWay,
        };
        return new(item.Line, item.Milestone, Occurrence.Parse(item.Occurrence), item.Kind, item.Day, item.Date, fate)
        {
            On = entry.IsOpen ? null : TimeZoneInfo.ConvertTime(entry.On, zone),
            Why = item.Why,
            Code = item.Why is null ? entry.Code : null,
        };
    }
}
