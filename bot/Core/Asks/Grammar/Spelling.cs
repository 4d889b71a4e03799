namespace TcAssistant.Asks.Grammar;

/// <summary>Finds the one word that a mistyped word was meant to be, or none: never a choice between two.</summary>
internal sealed class Spelling
{
    private const int ShortestCorrected = 4;
    private const int LongestCorrected = 24;
    private const int TwoSlipsFrom = 9;
    private readonly Dictionary<int, List<string>> byLength = [];

    public Spelling(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length >= ShortestCorrected && word.All(char.IsAsciiLetterLower))
            {
                if (!byLength.TryGetValue(word.Length, out var group))
                {
                    byLength[word.Length] = group = [];
                }

                group.Add(word);
            }
        }
    }

    /// <summary>The nearest of the words that can be meant; null when none is near enough or two are equally near.</summary>
    /// <param name="isSame">Whether two words say the same, so that there is nothing to choose.</param>
    /// <param name="slips">How many slips a long word may have.</param>
    public string? Nearest(string typed, Func<string, bool> isMeant, Func<string, string, bool>? isSame = null, int slips = 2)
    {
        if (typed.Length is < ShortestCorrected or > LongestCorrected || !typed.All(char.IsAsciiLetterLower))
        {
            return null;
        }

        var allowed = typed.Length >= TwoSlipsFrom ? slips : 1;
        string? nearest = null;
        var least = allowed + 1;
        var tied = false;
        for (var length = typed.Length - allowed; length <= typed.Length + allowed; length++)
        {
            if (!byLength.TryGetValue(length, out var group))
            {
                continue;
            }

            foreach (var word in group)
            {
                if (!isMeant(word))
                {
                    continue;
                }

                var distance = Distance(typed, word, allowed);
                if (distance < least)
                {
                    (nearest, least, tied) = (word, distance, false);
                }
                else if (distance == least && least <= allowed)
                {
                    tied |= !SameFamily(nearest, word) && isSame?.Invoke(nearest!, word) != true;
                }
            }
        }

        return tied ? null : nearest;
    }

    /// <summary>Singular and plural, masculine and feminine of one word are not a choice.</summary>
    private static bool SameFamily(string? one, string other) =>
        one is not null && one.Length >= 4 && other.Length >= 4 && one[..(one.Length - 1)].StartsWith(other[..(other.Length - 1)], StringComparison.Ordinal);

    /// <summary>Letters to change, add, leave out or swap with a neighbour; more than <paramref name="allowed"/> counts as too many.
    /// In words of four letters only a swap or one letter too many is a slip; the first letter is nearly always right.</summary>
    private static int Distance(string typed, string word, int allowed)
    {
        var tooMany = allowed + 1;
        if (typed.Length < 5 && !(IsSwap(typed, word) || typed.Length == word.Length + 1))
        {
            return tooMany;
        }

        if (typed[0] != word[0] && !IsSwap(typed, word))
        {
            return tooMany;
        }

        Span<int> before = stackalloc int[LongestCorrected + 4];
        Span<int> last = stackalloc int[LongestCorrected + 4];
        Span<int> row = stackalloc int[LongestCorrected + 4];
        for (var column = 0; column <= word.Length; column++)
        {
            last[column] = column;
        }

        for (var line = 1; line <= typed.Length; line++)
        {
            row[0] = line;
            var smallest = line;
            for (var column = 1; column <= word.Length; column++)
            {
                var change = last[column - 1] + (typed[line - 1] == word[column - 1] ? 0 : 1);
                var cost = Math.Min(change, Math.Min(last[column], row[column - 1]) + 1);
                if (line > 1 && column > 1 && typed[line - 1] == word[column - 2] && typed[line - 2] == word[column - 1])
                {
                    cost = Math.Min(cost, before[column - 2] + 1);
                }

                row[column] = cost;
                smallest = Math.Min(smallest, cost);
            }

            if (smallest > allowed)
            {
                return tooMany;
            }

            var unused = before;
            before = last;
            last = row;
            row = unused;
        }

        return last[word.Length];
    }

    private static bool IsSwap(string one, string other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        var at = 0;
        while (at < one.Length && one[at] == other[at])
        {
            at++;
        }

        return at + 1 < one.Length && one[at] == other[at + 1] && one[at + 1] == other[at]
            && one.AsSpan(at + 2).SequenceEqual(other.AsSpan(at + 2));
    }
}
