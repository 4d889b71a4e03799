namespace TcAssistant.Asks.Grammar;

/// <summary>Reads the notation of the question words: phrases with bars between; words that may stand in one place of a phrase in round brackets, "(should|must) be done".</summary>
internal static class PhraseList
{
    /// <summary>Each phrase as the words that may stand in each of its places.</summary>
    /// <exception cref="FormatException">A bracket is not closed, or a place is empty.</exception>
    public static IEnumerable<string[][]> Read(string phrases)
    {
        foreach (var phrase in Parts(phrases, '|'))
        {
            yield return [.. Parts(phrase, ' ').Select(place => place is ['(', .. var either, ')'] ? Alternatives(either, phrase) : One(place, phrase))];
        }
    }

    private static string[] One(string word, string phrase) => word.AsSpan().IndexOfAny("()|") < 0 ? [word] : throw Bad(phrase);

    private static string[] Alternatives(string either, string phrase)
    {
        var words = either.Split('|');
        return Array.TrueForAll(words, static word => word.Length > 0 && word.AsSpan().IndexOfAny("() ") < 0) ? words : throw Bad(phrase);
    }

    /// <summary>What stands between the signs that are in no bracket.</summary>
    private static IEnumerable<string> Parts(string text, char sign)
    {
        var (start, isOpen) = (0, false);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || text[at] == sign && !isOpen)
            {
                if (text[start..at].Trim() is { Length: > 0 } part)
                {
                    yield return part;
                }

                start = at + 1;
            }
            else if (text[at] is '(' or ')')
            {
                isOpen = isOpen == (text[at] == '(') ? throw Bad(text[start..]) : !isOpen;
            }
        }

        if (isOpen)
        {
            throw Bad(text);
        }
    }

    private static FormatException Bad(string phrase) => new($"No phrase: {phrase}");
}
