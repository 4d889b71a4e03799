using TcAssistant.Asks.Grammar;
using TcAssistant.Asks.Topics;
using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.Asks.Answers;

/// <summary>The limits of a question that do not speak of dates: place, owner, topic, and what is left out.</summary>
internal sealed class Limits
{
    private readonly IReadOnlyList<Place> places;
    private readonly IReadOnlyList<Place> within;
    private readonly IReadOnlyList<Place> exceptPlaces;
    private readonly PlanWords? words;
    private readonly string? text;
    private readonly HashSet<int>? topic;
    private readonly HashSet<int> exceptTopics = [];
    private readonly IReadOnlyList<string>? owner;
    private readonly bool unlimited;

    public Limits(Reading reading, TrackedPlan plan)
    {
        // Lines that were shown, "of those, the ones in part II": both limit. Otherwise a part beside issues is one place more.
        var shown = Place.AreLines(reading.Issue) && reading.Part is not null;
        within = shown ? Places(reading.Part, plan) : [];
        places = [.. shown ? [] : Places(reading.Part, plan), .. Places(reading.Issue, plan)];
        owner = reading.Owner is null ? null : Letters.Words(reading.Owner);
        if (reading.Text is not null && reading.Status != Standing.Conditional)
        {
            (text, words) = (reading.Text, PlanWords.Of(plan.Plan));
            topic = [.. text.Split("; ").SelectMany(one => words.Lines(Topic.Of(one)))];
        }

        var excepted = new List<Place>();
        var periods = new List<DaySpan>();
        foreach (var limit in reading.Except?.Split("; ") ?? [])
        {
            if (Period(limit) is { } period)
            {
                periods.Add(period);
            }
            else if (Place.Parse(limit) is { } place)
            {
                excepted.Add(place.Among(plan.Plan.Lines.Select(static line => line.Id)));
            }
            else
            {
                exceptTopics.UnionWith(PlanWords.Of(plan.Plan).LeftOut(Topic.Of(limit)));
            }
        }

        exceptPlaces = excepted;
        unlimited = places.Count == 0 && topic is null && owner is null && excepted.Count == 0 && exceptTopics.Count == 0;
        ExceptPeriods = periods;
    }

    public IReadOnlyList<DaySpan> ExceptPeriods { get; }

    /// <summary>Places of several parts can share one short name: "2 b" of part I and of part II.</summary>
    public bool NamesPlaces => places.Count > 0;

    /// <summary>Takes the lines under titles that speak of the topic as well. False: there are no more of them.</summary>
    public bool WidenTopic()
    {
        if (text is null || words is null || topic is null)
        {
            return false;
        }

        var (held, wide) = (topic.Count, text.Split("; ").SelectMany(one => words.LinesOrUnder(Topic.Of(one))));
        topic.UnionWith(wide);
        return topic.Count > held;
    }

    public bool Hold(TrackedLine line)
    {
        if (unlimited)
        {
            return true;
        }

        var id = line.Line.Id;
        return (places.Count == 0 || places.Any(place => place.Holds(id)))
            && (within.Count == 0 || within.Any(place => place.Holds(id)))
            && (topic is null || topic.Contains(line.At))
            && (owner is null || OwnedBy(line, owner))
            && !exceptPlaces.Any(place => place.Holds(id))
            && !exceptTopics.Contains(line.At);
    }

    private static IReadOnlyList<Place> Places(string? named, TrackedPlan plan) =>
        [.. (named?.Split(',') ?? []).Select(Place.Parse).OfType<Place>().Select(place => place.Among(plan.Plan.Lines.Select(static line => line.Id)))];

    private static bool OwnedBy(TrackedLine line, IReadOnlyList<string> wanted)
    {
        if (line.Owner is not { } name)
        {
            return false;
        }

        var words = Letters.Words(name);
        return wanted.All(word => words.Contains(word));
    }

    private static DaySpan? Period(string limit)
    {
        var slash = limit.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0 && Day(limit[..slash], out var from) && Day(limit[(slash + 1)..], out var to) ? new DaySpan(from, to) : null;
    }

    private static bool Day(string text, out DateOnly? day)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var found);
        day = read ? found : null;
        return read || text.Length == 0;
    }
}
