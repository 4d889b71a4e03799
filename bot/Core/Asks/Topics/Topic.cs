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
                yield return Stems.In(name, language);
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
}

/// <summary>What a question is about, in the words that were typed.</summary>
internal sealed record Topic(IReadOnlyList<Term> Terms)
{
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
