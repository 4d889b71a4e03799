using TcAssistant.App.Teams;
using TcAssistant.Reminders;
using TcAssistant.Tracking;

namespace TcAssistant.App.Reminders;

/// <summary>Who may be called by a reminder card: owners, or whoever covers for them, who are people of the house and in the conversation.</summary>
internal sealed class OwnerMentions(Membership membership)
{
    private static readonly IReadOnlySet<string> Nobody = new HashSet<string>();

    /// <summary>Object ids.</summary>
    /// <param name="seen">The plan as the conversation may see it: where it names no persons, nobody is called.</param>
    public async Task<IReadOnlySet<string>> OfAsync(TrackedPlan seen, ReminderDay card, string tenant, string conversation, string serviceUrl, CancellationToken cancellation)
    {
        // Whoever does not want to be called is left out, and whoever is away without a cover.
        var people = card.Rows.Where(row => row.First.Key.Occurrence is { Kind: OccurrenceKind.Lead, Number: 0 or 7 })
            .SelectMany(row => row.Reminders).Select(reminder => seen.MentionedFor(seen.StateOf(reminder.Line), card.Day)?.Id).OfType<string>().Distinct().ToList();
        if (people.Count == 0)
        {
            return Nobody;
        }

        var called = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            if (await membership.IsMemberAsync(tenant, conversation, serviceUrl, person, cancellation))
            {
                called.Add(person);
            }
        }

        return called;
    }
}
