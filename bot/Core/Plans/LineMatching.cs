using TcAssistant.Languages;

namespace TcAssistant.Plans;

/// <summary>Finds for the lines of a newer edition the lines they were before.</summary>
internal static class LineMatching
{
    /// <summary>Share of words in common from which two lines are one, in the same issue and anywhere.</summary>
    private const double AlikeInIssue = 0.5;
    private const double AlikeAnywhere = 0.65;

    /// <returns>The earlier line of each later one that has one.</returns>
    public static Dictionary<ActionLine, ActionLine> ByText(Plan before, Plan after)
    {
        var matching = new Matching();
        var earlier = before.Lines.Select(line => new Bag(line)).ToList();
        var later = after.Lines.Select(line => new Bag(line)).ToList();
        var byIssue = earlier.ToLookup(bag => bag.Line.Id.Issue);
        foreach (var issue in later.GroupBy(bag => bag.Line.Id.Issue))
        {
            matching.Take(Alike(byIssue[issue.Key].ToList(), [.. issue], AlikeInIssue));
        }

        var left = earlier.Where(bag => !matching.Knows(bag)).ToList();
        var open = later.Where(bag => !matching.Knows(bag)).ToList();
        matching.Take(Alike(left, open, AlikeAnywhere));
        return matching.Pairs;
    }

    public static Dictionary<ActionLine, ActionLine> ByPlace(Plan before, Plan after)
    {
        var pairs = new Dictionary<ActionLine, ActionLine>(ReferenceEqualityComparer.Instance);
        var issues = before.Issues.GroupBy(issue => issue.Id).ToDictionary(group => group.Key, group => group.First());
        foreach (var issue in after.Issues)
        {
            if (issues.TryGetValue(issue.Id, out var other) && other.Lines.Count == issue.Lines.Count)
            {
                foreach (var (line, old) in issue.Lines.Zip(other.Lines))
                {
                    pairs[line] = old;
                }
            }
        }

        return pairs;
    }

    /// <summary>Pairs that are alike enough, the most alike first; of equals those nearest in place.</summary>
    private static IEnumerable<(Bag Earlier, Bag Later)> Alike(List<Bag> earlier, List<Bag> later, double least)
    {
        var holders = new Dictionary<string, List<Bag>>();
        foreach (var bag in earlier)
        {
            foreach (var word in bag.Counts.Keys)
            {
                (holders.TryGetValue(word, out var list) ? list : holders[word] = []).Add(bag);
            }
        }

        var candidates = new List<(Bag Earlier, Bag Later, double Likeness)>();
        foreach (var bag in later)
        {
            // Two lines that share half their words share one of the rarer half of them.
            var rare = bag.Counts.Keys.Where(holders.ContainsKey).OrderBy(word => holders[word].Count).ThenBy(word => word, StringComparer.Ordinal).Take((bag.Counts.Count / 2) + 1);
            var met = new HashSet<Bag>(ReferenceEqualityComparer.Instance);
            foreach (var other in rare.SelectMany(word => holders[word]).Where(met.Add))
            {
                var likeness = other.LikenessTo(bag);
                if (likeness >= least)
                {
                    candidates.Add((other, bag, likeness));
                }
            }
        }

        return candidates.OrderByDescending(pair => pair.Likeness)
            .ThenBy(pair => Math.Abs(pair.Earlier.Line.Id.Place - pair.Later.Line.Id.Place))
            .ThenBy(pair => pair.Later.Line.Id.ToString(), StringComparer.Ordinal)
            .ThenBy(pair => pair.Earlier.Line.Id.ToString(), StringComparer.Ordinal)
            .Select(pair => (pair.Earlier, pair.Later));
    }

    private sealed class Matching
    {
        private readonly HashSet<ActionLine> taken = new(ReferenceEqualityComparer.Instance);

        public Dictionary<ActionLine, ActionLine> Pairs { get; } = new(ReferenceEqualityComparer.Instance);

        public bool Knows(Bag bag) => taken.Contains(bag.Line);

        public void Take(IEnumerable<(Bag Earlier, Bag Later)> pairs)
        {
            foreach (var (earlier, later) in pairs)
            {
                if (!Knows(earlier) && !Knows(later))
                {
                    taken.Add(earlier.Line);
                    taken.Add(later.Line);
                    Pairs[later.Line] = earlier.Line;
                }
            }
        }
    }

    /// <summary>A line's words with how often each stands in it.</summary>
    private sealed class Bag
    {
        private readonly int size;

        public Bag(ActionLine line)
        {
            Line = line;
            foreach (var word in Letters.Words(line.Text))
            {
                Counts[word] = Counts.GetValueOrDefault(word) + 1;
                size++;
            }
        }

        public ActionLine Line { get; }

        public Dictionary<string, int> Counts { get; } = [];

        /// <summary>Twice the words in common by the words of both: 1 for the same words.</summary>
        public double LikenessTo(Bag other)
        {
            var common = Counts.Sum(word => Math.Min(word.Value, other.Counts.GetValueOrDefault(word.Key)));
            return size + other.size == 0 ? 1 : 2.0 * common / (size + other.size);
        }
    }
}
