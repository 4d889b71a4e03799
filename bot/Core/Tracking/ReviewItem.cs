using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.Tracking;

/// <summary>Something in an imported plan that a person should look at: a doubt about one line, about lines that belong together, or about the document.</summary>
/// <param name="Where">The place as the finding names it.</param>
/// <param name="Lines">The lines it is about; empty when it is about none in particular.</param>
public sealed record ReviewItem(string Where, IReadOnlyList<ActionLine> Lines, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether one reading can be given for all of its lines: they share the document's words, or there is only one.</summary>
    public bool HasOneReading => ShareWords(Lines);

    /// <summary>What still needs eyes: findings about the same lines together, errors first; those that a person has settled are gone.</summary>
    public static IReadOnlyList<ReviewItem> Of(TrackedPlan tracked, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return [];
        }

        var lines = tracked.Plan.Lines.ToList();
        var places = lines.Select((line, at) => (Id: line.Id.ToString(), at)).ToDictionary(line => line.Id, line => line.at);
        return [.. findings
            .Select(finding => new Doubt(finding, Meant(finding.Where, lines, places)))
            .Where(doubt => doubt.Lines.Count == 0 || !doubt.Lines.All(line => IsSettled(tracked, line)))
            .GroupBy(Subject)
            .Select(Together)
            .OrderBy(item => item.Findings.All(finding => finding.Severity != Severity.Error))];
    }

    private static ReviewItem Together(IEnumerable<Doubt> doubts)
    {
        var all = doubts.ToList();
        var widest = all.MaxBy(one => one.Lines.Count)!;
        return new ReviewItem(widest.Finding.Where, widest.Lines, [.. all.Select(one => one.Finding).DistinctBy(one => one.Message)]);
    }

    /// <summary>A doubt about shared words is reported of the first line that has them: it belongs to what is said of all of them.</summary>
    private static string Subject(Doubt doubt) => ShareWords(doubt.Lines) ? doubt.Lines[0].Id.ToString() : doubt.Finding.Where;

    private static bool ShareWords(IReadOnlyList<ActionLine> lines) =>
        lines.Count > 0 && lines.All(line => line.Timetable?.Phrase == lines[0].Timetable?.Phrase);

    /// <summary>Reads <c>II.4.1</c> and <c>II.4.1–II.4.5</c>; any other place names no line.</summary>
    private static List<ActionLine> Meant(string where, List<ActionLine> lines, Dictionary<string, int> places)
    {
        var ends = where.Split('–', 2);
        return places.TryGetValue(ends[0], out var first) && places.TryGetValue(ends[^1], out var last) && first <= last
            ? lines.GetRange(first, last - first + 1)
            : [];
    }

    /// <summary>Whether a person has said how the line is read, of the words that the document has now.</summary>
    public static bool IsSettled(TrackedPlan tracked, ActionLine line) =>
        tracked.StateOf(line)?.Correction is { } correction && correction.Phrase == line.Timetable?.Phrase;

    private sealed record Doubt(Finding Finding, List<ActionLine> Lines);
}
