using TcAssistant.Languages;

namespace TcAssistant.Asks.Topics;

/// <summary>One thing a topic speaks of: a concept of the field, or a word as it stands.</summary>
internal sealed record Term(string Word, IReadOnlyList<int> Concepts)
{
    /// <summary>The stems to look for in a text of this language: every name of the concept, and the word itself.</summary>
    public IEnumerable<string[]> Names(Language language)
    {
        foreach (var concept in Concepts)
        {
            foreach (var name in Topics.Concepts.Known.NamesOf(concept, language))
            {
                yield return Topics.Concepts.StemsOf(name, language);
            }
        }

        if (Concepts.Count == 0)
        {
            foreach (var tongue in LanguageCodes.All)
            {
                yield return [Stems.Of(Word, tongue)];
            }
        }
    }

    /// <summary>Whether a text in this language has a name of it in the singular (true) or in the plural only (false); null: its name does not stand there as it is.</summary>
    public bool? IsOneIn(string text, Language language)
    {
        var names = Concepts.Count == 0 ? [Word] : Concepts.SelectMany(concept => Topics.Concepts.Known.NamesOf(concept, language)).Select(Letters.Fold).ToList();
        var words = Letters.Words(text);
        return words.Any(word => !IsPlural(word) && names.Contains(word)) ? true
            : words.Any(word => IsPlural(word) && (names.Contains(word[..^1]) || word.EndsWith("es", StringComparison.Ordinal) && names.Contains(word[..^2]))) ? false
            : null;
    }

    private static bool IsPlural(string word) => word[^1] is 's' or 'x';
}

/// <summary>What a question is about, in the words that were typed.</summary>
internal sealed record Topic(IReadOnlyList<Term> Terms)
{
    /// <summary>Whether it is a name of the field of several words ("private sector"), whatever a plan says of it; "audit" may be said of anything.</summary>
    public bool IsNameOfTheField => Terms is [{ Concepts.Count: > 0 } only] && only.Word.Contains(' ', StringComparison.Ordinal);

    public static Topic Of(string text)
    {
        var words = Letters.Words(text).Where(word => !Stems.IsSmall(word) || Concepts.Known.HasAcronym(word) && text.Contains(word.ToUpperInvariant(), StringComparison.Ordinal)).ToList();
        var terms = new List<Term>();
        for (var at = 0; at < words.Count;)
        {
            if (Concepts.Known.Longest(words, at) is { } found)
            {
                terms.Add(new Term(string.Join(' ', words.Skip(at).Take(found.Words)), found.Concepts));
                at += found.Words;
            }
            else
            {
                terms.Add(new Term(words[at++], []));
            }
        }

        return new Topic(terms);
    }
}
