namespace TcAssistant.Asks.Grammar;

/// <summary>Reads the notation of the question words: phrases with bars between, over as many lines as they need; words that may stand in one place of a phrase in round brackets, "(should|must) be done".</summary>
internal static class PhraseList
{
    /// <summary>Each phrase as the words that may stand in each of its places. One pass and nothing in between: this is read whenever the program starts.</summary>
    /// <exception cref="FormatException">A bracket is not closed, or a place is empty.</exception>
    public static List<string[][]> Read(ReadOnlySpan<char> phrases)
    {
        var read = new List<string[][]>();
        var (places, either) = (new List<string[]>(), new List<string>());
        var (start, isOpen) = (0, false);
        for (var at = 0; at <= phrases.Length; at++)
        {
            var sign = at < phrases.Length ? phrases[at] : '|';
            if (sign is not (' ' or '\n' or '|' or '(' or ')'))
            {
                continue;
            }

            var word = at > start ? phrases[start..at].ToString() : null;
            start = at + 1;
            switch (sign, isOpen)
            {
                case ('(', false) when word is null:
                    isOpen = true;
                    break;
                case ('|' or ')', true) when word is not null && at < phrases.Length:
                    either.Add(word);
                    if (sign == ')')
                    {
                        places.Add([.. either]);
                        either.Clear();
                        isOpen = false;
                    }

                    break;
                case (' ' or '\n' or '|', false):
                    if (word is not null)
                    {
                        places.Add([word]);
                    }

                    if (sign == '|' && places.Count > 0)
                    {
                        read.Add([.. places]);
                        places.Clear();
                    }

                    break;
                default:
                    throw new FormatException($"No phrase: {phrases[Math.Max(0, at - 40)..Math.Min(at + 1, phrases.Length)]}");
            }
        }

        return read;
    }
}
