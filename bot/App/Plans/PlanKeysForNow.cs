using TcAssistant.App.Storage;
using TcAssistant.Plans;
using TcAssistant.Timetables;

namespace TcAssistant.App.Plans;

/// <summary>Gives keys to lines and milestones: a line of the same text keeps its key, else the line in the same place does.</summary>
internal static class PlanKeysForNow
{
    public static Plan Give(Plan plan, Plan? before, PlanKey planKey, int edition)
    {
        var left = (before?.Lines ?? []).ToList();
        var old = Match(plan.Lines, left, (line, other) => line.Id == other.Id && line.Text == other.Text);
        foreach (var (line, other) in Match(plan.Lines.Where(line => !old.ContainsKey(line.Id)), left, (line, other) => line.Text == other.Text))
        {
            old[line] = other;
        }

        foreach (var (line, other) in Match(plan.Lines.Where(line => !old.ContainsKey(line.Id)), left, (line, other) => line.Id == other.Id))
        {
            old[line] = other;
        }

        return plan with
        {
            Parts = [.. plan.Parts.Select(part => part with
            {
                Issues = [.. part.Issues.Select(issue => issue with
                {
                    Lines = [.. issue.Lines.Select(line => Give(line, old.GetValueOrDefault(line.Id), planKey, edition))],
                })],
            })],
        };
    }

    public static Timetable? Milestones(Timetable? timetable, Timetable? before, params string[] seed) => timetable is null ? null : timetable with
    {
        Milestones = [.. timetable.Milestones.Select((milestone, i) => milestone with
        {
            Key = before?.Milestones.ElementAtOrDefault(i) is { Key: { } key } same && same.Kind == milestone.Kind
                ? key
                : new(Key.Opaque([.. seed, $"{i}"])),
        })],
    };

    private static Dictionary<LineId, ActionLine> Match(IEnumerable<ActionLine> lines, List<ActionLine> left, Func<ActionLine, ActionLine, bool> same)
    {
        var matches = new Dictionary<LineId, ActionLine>();
        foreach (var line in lines)
        {
            if (left.Find(other => same(line, other)) is { } match)
            {
                matches[line.Id] = match;
                left.Remove(match);
            }
        }

        return matches;
    }

    private static ActionLine Give(ActionLine line, ActionLine? old, PlanKey plan, int edition)
    {
        var key = old?.Key ?? new LineKey(Key.Opaque(plan.Value, $"{edition}", line.Id.ToString()));
        return line with { Key = key, Timetable = Milestones(line.Timetable, old?.Timetable, key.Value, $"{edition}") };
    }
}
