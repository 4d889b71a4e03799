using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Reminders;
using TcAssistant.Tracking;

namespace TcAssistant.App.Reminders;

/// <summary>Which owners may be called by a reminder card: people of the house who are in the conversation.</summary>
internal sealed class OwnerMentions(Membership membership, BoardStore boards)
{
    private static readonly IReadOnlySet<string> Nobody = new HashSet<string>();

    /// <summary>Object ids.</summary>
    /// <param name="seen">The plan as the conversation may see it: where it names no persons, nobody is called.</param>
    public async Task<IReadOnlySet<string>> OfAsync(PlanRef plan, TrackedPlan seen, ReminderDay card, string tenant, string conversation, string serviceUrl, CancellationToken cancellation)
    {
        var rows = card.Rows.Where(row => row.First.Key.Occurrence is { Kind: OccurrenceKind.Lead, Number: 0 or 7 }).ToList();
        var owners = rows
            .SelectMany(row => row.Reminders).Select(reminder => seen.StateOf(reminder.Line)?.OwnerId).OfType<string>().Distinct().ToList();
        if (owners.Count == 0)
        {
            return Nobody;
        }

        // Planner writes to whoever is assigned on the day itself: said twice it is said too often.
        if (await boards.ReadAsync(plan, cancellation) is { Board.Parked: null, Tracking: var tracking })
        {
            owners = [.. rows.Where(row => !(row.First.Key.Occurrence is { Kind: OccurrenceKind.Lead, Number: 0 } && row.Reminders.All(reminder => reminder.Line.Key is { } key && tracking.IsRemindedOf(key))))
                .SelectMany(row => row.Reminders).Select(reminder => seen.StateOf(reminder.Line)?.OwnerId).OfType<string>().Distinct()];
        }

        var called = new HashSet<string>(StringComparer.Ordinal);
        foreach (var owner in owners)
        {
            // Whoever does not want to be called is left out, and whoever is away.
            if (seen.State.People.MayMention(owner) && seen.State.People.AwayOn(owner, card.Day) is null && await membership.IsMemberAsync(tenant, conversation, serviceUrl, owner, cancellation))
            {
                called.Add(owner);
            }
        }

        return called;
    }
}
