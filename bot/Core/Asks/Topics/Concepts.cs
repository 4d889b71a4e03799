using TcAssistant.Languages;

namespace TcAssistant.Asks.Topics;

/// <summary>The field's concepts with their names in three languages (<c>Concepts.tsv</c>): "child labour" is "travail des enfants".</summary>
internal sealed class Concepts
{
    private const int LongestName = 6;
    private readonly Dictionary<string, List<int>> byName = new(StringComparer.Ordinal);
    private readonly List<(Language Language, string Name)[]> names = [];
    private readonly HashSet<string> acronyms = new(StringComparer.Ordinal);
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> languageOfName = new(StringComparer.Ordinal);

    private Concepts()
    {
        Spelling = new(() => new Grammar.Spelling(words));
        using var stream = typeof(Concepts).Assembly.GetManifestResourceStream("TcAssistant.Asks.Topics.Concepts.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                Add(line.Split('\t'));
            }
        }
    }

    public static Concepts Known { get; } = new();

    /// <summary>A concept's names as a text in this language can have them: its own, and the acronyms of the others.</summary>
    public IEnumerable<string> NamesOf(int concept, Language language) =>
        names[concept].Where(name => name.Language == language || name.Name.All(char.IsAsciiLetterUpper)).Select(name => name.Name);

    /// <summary>Whether it is called by a proper name: "United Nations", "Bretton Woods".</summary>
    public bool IsProper(int concept) => names[concept].Any(static name => name.Name.Split(' ') is { Length: > 1 } words && words.All(static word => char.IsUpper(word[0])));

    /// <summary>Whether some name has the word.</summary>
    public bool HasWord(string folded) => words.Contains(folded);

    /// <summary>Whether it is one of the names that are written in capitals.</summary>
    public bool HasAcronym(string folded) => acronyms.Contains(folded);

    /// <summary>The longest concept name that begins at a word (small words left out): its concepts and how many words it takes.</summary>
    public (IReadOnlyList<int> Concepts, int Words, Language Language)? Longest(IReadOnlyList<string> words, int at)
    {
        for (var count = Math.Min(LongestName, words.Count - at); count > 0; count--)
        {
            foreach (var language in LanguageCodes.All)
            {
                if (byName.TryGetValue(Key(words, at, count, language), out var found))
                {
                    return (found, count, language);
                }
            }
        }

        return null;
    }

    /// <summary>The one language in which the words are a name; null when several have it.</summary>
    public Language? OnlyLanguage(IReadOnlyList<string> words, int at, int count)
    {
        var languages = LanguageCodes.All.Where(language => byName.ContainsKey(Key(words, at, count, language)) && NamedIn(language, words, at, count)).ToList();
        return languages.Count == 1 ? languages[0] : null;
    }

    /// <summary>Whether the word alone is a name in this language.</summary>
    public bool Names(string word, Language language) => NamedIn(language, [word], 0, 1);

    private bool NamedIn(Language language, IReadOnlyList<string> words, int at, int count) =>
        languageOfName.TryGetValue(Key(words, at, count, language), out var languages) && (languages >> (int)language & 1) == 1;

    /// <summary>The word of the field that was mistyped by one letter; null when none or more than one can be meant. Two letters make another word ("productos", "proyectos").</summary>
    public string? Nearest(string typed) => Spelling.Value.Nearest(typed, static _ => true, Same, slips: 1);

    /// <summary>Two languages' names of one thing ("recruitment", "recrutement") are not a choice.</summary>
    private bool Same(string one, string other) =>
        Longest([one], 0) is { } first && Longest([other], 0) is { } second && first.Concepts.Intersect(second.Concepts).Any();

    private Lazy<Grammar.Spelling> Spelling { get; }

    private void Add(string[] columns)
    {
        var concept = names.Count;
        names.Add([.. columns.SelectMany((column, language) => column.Split('|').Select(name => ((Language)language, name)))]);
        for (var language = 0; language < columns.Length; language++)
        {
            foreach (var name in columns[language].Split('|'))
            {
                words.UnionWith(Letters.Words(name));
                if (name.All(char.IsAsciiLetterUpper))
                {
                    acronyms.Add(Letters.Fold(name));
                }

                var key = string.Join(' ', StemsOf(name, (Language)language));
                if (!byName.TryGetValue(key, out var concepts))
                {
                    byName[key] = concepts = [];
                }

                languageOfName[key] = languageOfName.GetValueOrDefault(key) | 1 << language;
                if (!concepts.Contains(concept))
                {
                    concepts.Add(concept);
                }
            }
        }
    }

    /// <summary>The stems of a name; "UN" and "IT" are acronyms in it, however small they are elsewhere.</summary>
    public static string[] StemsOf(string name, Language language) =>
        [.. name.Split(' ').SelectMany(word => Letters.Fold(word) is var folded && word.All(char.IsAsciiLetterUpper) && Stems.IsSmall(folded) ? [folded] : Stems.In(word, language))];

    private static string Key(IReadOnlyList<string> words, int at, int count, Language language) =>
        count == 1 ? Stems.Of(words[at], language) : string.Join(' ', words.Skip(at).Take(count).Select(word => Stems.Of(word, language)));
}
