namespace TcAssistant.Asks.Grammar;

/// <summary>What a question is limited to, whatever it asks for.</summary>
internal static partial class Decision
{
    public static bool Limited(Reading reading) =>
        (reading.From ?? reading.To) is not null || (reading.Part ?? reading.Issue ?? reading.Owner ?? reading.Text ?? reading.Except) is not null;

    private static Reading Limits(Sketch sketch)
    {
        if (sketch.NotOnly && sketch.Has(Cue.Everywhere))
        {
            // "Not just part II, the whole plan".
            sketch.Places.Clear();
        }

        var parts = sketch.Places.Where(place => place.Number is null).Select(place => place.ToString()).Distinct().ToList();
        var issues = sketch.Places.Where(place => place.Number is not null).Select(place => place.ToString()).Distinct().ToList();
        if (parts.Count > 0 && issues.Count > 0 && issues.TrueForAll(static issue => Place.AreLines(issue)))
        {
            // "Part III and II.3.2": either; a part beside lines that were shown is a limit of its own.
            (parts, issues) = ([], [.. parts, .. issues]);
        }

        var topic = sketch.Topic;
        return new Reading(
            Intent.Unknown,
            sketch.Period?.From,
            sketch.Period?.To,
            Listed(parts),
            Listed(issues),
            sketch.Owners.Count == 0 ? null : string.Join(' ', sketch.Owners.Distinct()),
            Text: topic.Count == 0 ? null : string.Join(' ', topic),
            Except: sketch.Excepted.Count == 0 ? null : string.Join("; ", sketch.Excepted));
    }

    private static string? Listed(List<string> names) => names.Count == 0 ? null : string.Join(',', names);
}
