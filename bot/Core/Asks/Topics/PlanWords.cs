using System.Runtime.CompilerServices;
using TcAssistant.Languages;
using TcAssistant.Plans;

namespace TcAssistant.Asks.Topics;

/// <summary>The words of a plan's lines and titles, made once a plan and only when a topic is asked for.</summary>
internal sealed class PlanWords
{
    // A plan never changes, so what was made of it holds as long as the plan itself does.
    private static readonly ConditionalWeakTable<Plan, PlanWords> Made = [];

    private const int BeginningOfTitle = 8;

    private readonly Language language;
    private readonly List<string[]> texts = [];
    private readonly List<string[]> entries = [];
    private readonly List<int> titleOf = [];
    private readonly List<string[]> titles = [];
    private readonly Dictionary<string, List<int>> linesWith = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> entriesWith = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> titlesWith = new(StringComparer.Ordinal);

    private PlanWords(Plan plan)
    {
        language = plan.Language;
        foreach (var part in plan.Parts)
        {
            foreach (var issue in part.Issues)
            {
                titles.Add(Stems.In($"{issue.Title} {issue.Heading}", language));
                Post(titlesWith, titles[^1], titles.Count - 1);
                foreach (var line in issue.Lines)
                {
                    texts.Add(Stems.In(line.Group is null ? line.Text : $"{line.Text} {line.Group}", language));
                    entries.Add(Stems.In(line.Timetable?.Phrase ?? "", language));
                    Post(entriesWith, entries[^1], entries.Count - 1);
                    titleOf.Add(titles.Count - 1);
                    Post(linesWith, texts[^1], texts.Count - 1);
                }
            }
        }
    }

    public static PlanWords Of(Plan plan) => Made.GetValue(plan, static made => new PlanWords(made));

    /// <summary>Whether any line or title has the word; the words of timetables are those of dates.</summary>
    public bool Has(string folded) => LanguageCodes.All.Any(tongue =>
    {
        var stem = Stems.Of(folded, tongue);
        return linesWith.ContainsKey(stem) || titlesWith.ContainsKey(stem);
    });

    /// <summary>The places (in the plan's order) of the lines that speak of the topic; when no line itself does, those that do with their timetable ("the study should start …") and with what their title is about, else those under a title that does.</summary>
    public IReadOnlyList<int> Lines(Topic topic)
    {
        if (topic.Terms is [{ Concepts: { Count: > 0 } concepts }] && concepts.All(Concepts.Known.IsProper))
        {
            // What a title names ("Within the United Nations") its lines are about, whether they name it again or not.
            return LeftOut(topic) is { Count: > 0 } named ? named : LinesOrUnder(topic);
        }

        var spoken = Matching(topic, term => InTexts(term));
        if (spoken.Count > 0)
        {
            // What a title begins with ("Evaluation", "Field structure") its lines are about.
            return [.. spoken.Union(Matching(topic, term => UnderTitles(term, BeginningOfTitle))).Order()];
        }

        var rows = Matching(topic, term => InRows(term));
        IReadOnlyList<int> inRow = rows.Count == 0 || topic.Terms.Count == 1 ? rows : [.. rows.Union(LeftOut(topic)).Order()];
        return inRow.Count > 0 ? inRow : LinesOrUnder(topic) is { Count: > 0 } under ? under : NearlyAll(topic);
    }

    /// <summary>"The database for the monitoring of projects": of several things named no line has all; the one line that has all but one.</summary>
    private List<int> NearlyAll(Topic topic)
    {
        if (topic.Terms.Count < 3)
        {
            return [];
        }

        var nearly = topic.Terms.SelectMany(left => Matching(topic with { Terms = [.. topic.Terms.Where(term => term != left)] }, term => InRows(term))).Distinct().ToList();
        return nearly.Count == 1 ? nearly : [];
    }

    /// <summary>The places of the lines that speak of the topic, in their timetable too, or stand under a title that does.</summary>
    public IReadOnlyList<int> LinesOrUnder(Topic topic) => Matching(topic, term => [.. InRows(term), .. UnderTitles(term, int.MaxValue)]);

    /// <summary>All that "except" the topic leaves out: also what stands under a title that is about it, not one that comes to it at the end of a long sentence.</summary>
    public IReadOnlyList<int> LeftOut(Topic topic) => Matching(topic, term => [.. InRows(term), .. UnderTitles(term, BeginningOfTitle)]);

    /// <summary>Whether a text in the plan's language speaks of every part of the topic.</summary>
    public static bool Speaks(string text, Language language, Topic topic)
    {
        var stems = Stems.In(text, language);
        return topic.Terms.All(term => term.Names(language).Any(name => Holds(stems, name)));
    }

    private static IReadOnlyList<int> Matching(Topic topic, Func<Term, HashSet<int>> linesOf)
    {
        HashSet<int>? all = null;
        foreach (var term in topic.Terms)
        {
            var lines = linesOf(term);
            if (all is null)
            {
                all = lines;
            }
            else
            {
                all.IntersectWith(lines);
            }
        }

        return all is null ? [] : [.. all.Order()];
    }

    private HashSet<int> InTexts(Term term)
    {
        var found = new HashSet<int>();
        foreach (var name in term.Names(language))
        {
            Add(found, name, linesWith, texts);
        }

        return found;
    }

    private HashSet<int> InRows(Term term)
    {
        var found = InTexts(term);
        foreach (var name in term.Names(language))
        {
            Add(found, name, entriesWith, entries);
        }

        return found;
    }

    /// <param name="within">How many stems of a title count, from its beginning.</param>
    private HashSet<int> UnderTitles(Term term, int within)
    {
        var found = new HashSet<int>();
        foreach (var name in term.Names(language))
        {
            Add(found, name, titlesWith, titles, within);
        }

        return [.. Enumerable.Range(0, texts.Count).Where(line => found.Contains(titleOf[line]))];
    }

    private static void Add(HashSet<int> found, string[] name, Dictionary<string, List<int>> postings, List<string[]> all, int within = int.MaxValue)
    {
        if (name.Length == 0 || !postings.TryGetValue(name[0], out var places))
        {
            return;
        }

        foreach (var place in places)
        {
            if (name.Length == 1 && within == int.MaxValue || Holds(all[place].AsSpan(0, Math.Min(within, all[place].Length)), name))
            {
                found.Add(place);
            }
        }
    }

    private static bool Holds(ReadOnlySpan<string> text, string[] name)
    {
        for (var at = 0; at + name.Length <= text.Length; at++)
        {
            if (text.Slice(at, name.Length).SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private static void Post(Dictionary<string, List<int>> postings, string[] stems, int place)
    {
        foreach (var stem in stems)
        {
            if (!postings.TryGetValue(stem, out var places))
            {
                postings[stem] = places = [];
            }

            if (places.Count == 0 || places[^1] != place)
            {
                places.Add(place);
            }
        }
    }
}
