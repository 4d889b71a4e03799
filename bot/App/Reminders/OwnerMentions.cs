using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Reminders;
using TcAssistant.Tracking;

namespace TcAssistant.App.Reminders;

/// <summary>Who may be called by a reminder card: owners, or whoever covers for them, who are people of the house and in the conversation.</summary>
internal sealed class OwnerMentions(Membership membership, BoardStore boards)
{
    private static readonly IReadOnlySet<string> Nobody = new HashSet<string>();

    /// <summary>Object ids.</summary>
    /// <param name="seen">The plan as the conversation may see it: where it names no persons, nobody is called.</param>
    public async Task<IReadOnlySet<string>> OfAsync(PlanRef plan, TrackedPlan seen, ReminderDay card, string tenant, string conversation, string serviceUrl, CancellationToken cancellation)
    {
        // Whoever does not want to be called is left out, and whoever is away without a cover.
        var called = card.Rows.Where(row => row.First.Key.Occurrence is { Kind: OccurrenceKind.Lead, Number: 0 or 7 })
            .SelectMany(row => row.Reminders, (row, reminder) => (
                IsLastDay: row.First.Key.Occurrence.Number == 0,
                Line: reminder.Line.Key,
                Owner: seen.StateOf(reminder.Line)?.OwnerId,
                Person: seen.MentionedFor(seen.StateOf(reminder.Line), card.Day)?.Id))
            .Where(one => one.Person is not null).ToList();
        if (called.Count == 0)
        {
            return Nobody;
        }

        // Planner writes to whoever is assigned on the day itself: said twice it is said too often.
        if (called.Any(one => one.IsLastDay) && await boards.ReadAsync(plan, cancellation) is { Board.Parked: null, Tracking: var tracking })
        {
            called.RemoveAll(one => one.IsLastDay && one.Person == one.Owner && one.Line is { } key && tracking.IsRemindedOf(key, one.Owner));
        }

        var may = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in called.Select(one => one.Person!).Distinct())
        {
            if (await membership.IsMemberAsync(tenant, conversation, serviceUrl, person, cancellation))
            {
                may.Add(person);
            }
        }

        return may;
    }
}
