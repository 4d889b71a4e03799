using System.Security.Cryptography;
using System.Text;
using TcAssistant.Timetables;

namespace TcAssistant.Plans;

/// <summary>Gives lines and milestones the keys that everything else hangs on. The same plan and edition always give the same keys.</summary>
public static class PlanKeys
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Length = 16;

    /// <summary>Lines that are the same in the edition before keep their keys, however they were moved, reworded or given new dates.</summary>
    /// <param name="edition">Number of this edition, from 1; a key is never given twice in one plan.</param>
    /// <param name="previous">The edition before, with its keys; null at first import.</param>
    public static Plan Assign(Plan plan, PlanKey key, int edition, Plan? previous = null)
    {
        var earlier = new Dictionary<ActionLine, ActionLine>(ReferenceEqualityComparer.Instance);
        foreach (var change in previous is null ? [] : PlanDiff.Between(previous, plan).Changes)
        {
            if (change is { Before: { } before, After: { } after })
            {
                earlier[after] = before;
            }
        }

        return plan with
        {
            Parts = [.. plan.Parts.Select(part => part with
            {
                Issues = [.. part.Issues.Select(issue => issue with
                {
                    Lines = [.. issue.Lines.Select(line => Keyed(line, earlier.GetValueOrDefault(line), $"{key}/{edition}"))],
                })],
            })],
        };
    }

    /// <summary>Keys for the milestones of a line that got a new timetable: each kind keeps its keys in order.</summary>
    /// <param name="scope">What sets new keys apart from all that were given before, such as the edition or the correction.</param>
    public static Timetable Assign(Timetable timetable, LineKey line, Timetable? previous, string scope)
    {
        var places = new Dictionary<MilestoneKind, int>();
        return timetable with
        {
            Milestones = [.. timetable.Milestones.Select(milestone =>
            {
                var place = places[milestone.Kind] = places.GetValueOrDefault(milestone.Kind) + 1;
                var kept = previous?.Milestones.Where(other => other.Kind == milestone.Kind).ElementAtOrDefault(place - 1)?.Key;
                return milestone with { Key = kept ?? new MilestoneKey(Hash($"{scope}/{line}/{milestone.Kind}/{place}")) };
            })],
        };
    }

    private static ActionLine Keyed(ActionLine line, ActionLine? earlier, string scope)
    {
        var key = earlier?.Key ?? new LineKey(Hash($"{scope}/{line.Id}"));
        return line with { Key = key, Timetable = line.Timetable is { } timetable ? Assign(timetable, key, earlier?.Timetable, scope) : null };
    }

    private static string Hash(string text)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        var key = new StringBuilder(Length);
        for (var at = 0; at < Length; at++)
        {
            key.Append(Letters[bytes[at] & 31]);
        }

        return key.ToString();
    }
}
