using System.Runtime.CompilerServices;
using TcAssistant.Asks.Topics;
using TcAssistant.Languages;
using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>What the plans at hand know: their words, the field's concepts, and who is responsible. Nothing is made before it is needed.</summary>
internal sealed class PlanTopics(IReadOnlyList<TrackedPlan> plans)
{
    private const int ShortestName = 3;
    private static readonly ConditionalWeakTable<TrackedPlan, Owners> OwnersOf = [];

    public bool Knows(string word) =>
        !Stems.IsSmall(word) && (word.Length > 2 || Concepts.Known.HasWord(word)) && (Concepts.Known.Longest([word], 0) is not null || plans.Any(plan => PlanWords.Of(plan.Plan).Has(word)));

    /// <summary>Whether a word of a question in this language is a topic: an everyday word only when the plan is in that language too, or the field uses it there.</summary>
    public bool Knows(string word, Language? asked) =>
        Knows(word) && (asked is not { } language || !Forms.Is(word, Form.Ordinary, language) || Concepts.Known.Names(word, language) || plans.Any(plan => plan.Plan.Language == language && PlanWords.Of(plan.Plan).Has(word)));

    /// <summary>Whether some line speaks of it.</summary>
    public bool IsSpokenOf(string topic) => plans.Any(plan => PlanWords.Of(plan.Plan).Lines(Topic.Of(topic)).Count > 0);

    /// <summary>Whether a word is spelt right: the plan or a name of the field has it.</summary>
    public bool IsSpelt(string word) => Concepts.Known.HasWord(word) || Knows(word);

    /// <summary>The word of the field that was mistyped; null when none or more than one can be meant.</summary>
    public static string? Nearest(string word) => word.Length < 6 ? null : Concepts.Known.Nearest(word);

    /// <summary>"Bussiness", "trainning": the field's word that one doubled letter less makes of a word it does not have. Stems alone would take them for other languages' words.</summary>
    public static string? Undoubled(string word)
    {
        if (Concepts.Known.HasWord(word))
        {
            return null;
        }

        for (var at = 1; at < word.Length; at++)
        {
            if (word[at] == word[at - 1] && word.Remove(at, 1) is var once && Concepts.Known.HasWord(once))
            {
                return once;
            }
        }

        return null;
    }

    /// <summary>The language of the concept names in a question whose other words do not tell.</summary>
    public static Language? LanguageOf(List<Word> words)
    {
        var content = words.Where(word => !Lexicon.All.Knows(word.Text)).Select(word => word.Text).ToList();
        for (var at = 0; at < content.Count; at++)
        {
            if (Concepts.Known.Longest(content, at) is { } found && Tongues(content, at, found.Words) is { } only)
            {
                return only;
            }
        }

        return null;
    }

    private static Language? Tongues(List<string> words, int at, int count) => Concepts.Known.OnlyLanguage(words, at, count);

    /// <summary>Names of several words, found before their words are read apart; only when the question has a word of its own.</summary>
    public static IReadOnlyDictionary<int, int> NamesIn(List<Word> words)
    {
        var names = new Dictionary<int, int>();
        if (words.TrueForAll(static word => Lexicon.All.StandsAlone(word.Text) || word.IsNumber))
        {
            return names;
        }

        var places = Enumerable.Range(0, words.Count).Where(place => !Stems.IsSmall(words[place].Text)).ToList();
        var content = places.ConvertAll(place => words[place].Text);
        for (var at = 0; at < content.Count;)
        {
            if (Concepts.Known.Longest(content, at) is { Words: > 1 } found && !content.GetRange(at, found.Words).TrueForAll(Lexicon.All.StandsAlone))
            {
                names[places[at]] = places[at + found.Words - 1] - places[at] + 1;
                at += found.Words;
            }
            else
            {
                at++;
            }
        }

        return names;
    }

    /// <summary>Whether a word stands in the name of someone who was made responsible.</summary>
    public bool NamesSomeone(string word) => plans.Any(plan => Known(plan).Words.Contains(word));

    /// <summary>The words as a name, when they all stand in one owner's name. Those the document names count only where an owner is asked for.</summary>
    public string? Owner(IReadOnlyList<string> words, bool named)
    {
        foreach (var plan in plans)
        {
            var known = Known(plan);
            if (known.People.Concat(named ? known.Units : []).Any(name => words.All(word => word.Length >= ShortestName && name.Contains(word))))
            {
                return string.Join(' ', words);
            }
        }

        return null;
    }

    private static Owners Known(TrackedPlan plan) => OwnersOf.GetValue(plan, static made => Owners.Of(made));

    private sealed record Owners(List<HashSet<string>> People, List<HashSet<string>> Units, HashSet<string> Words)
    {
        public static Owners Of(TrackedPlan plan)
        {
            var people = Names(plan.State.Lines.Values.Select(line => line.Owner));
            var units = Names(plan.Plan.Lines.Select(line => line.Responsible));
            return new Owners(people, units, [.. people.SelectMany(name => name).Where(word => word.Length >= ShortestName)]);
        }

        private static List<HashSet<string>> Names(IEnumerable<string?> names) =>
            [.. names.Where(name => !string.IsNullOrWhiteSpace(name)).Distinct().Select(name => new HashSet<string>(Letters.Words(name!), StringComparer.Ordinal))];
    }
}
