namespace TcAssistant.Languages;

/// <summary>The words of a text, folded for comparing.</summary>
internal static class Letters
{
    /// <summary>Lower case, no accents, œ as oe, curly apostrophes straight.</summary>
    public static string Fold(string text) => Folding.Plain(text);

    /// <summary>The folded words of a text, in order: runs of letters and digits.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var folded = Folding.Plain(text);
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= folded.Length; at++)
        {
            var inside = at < folded.Length && char.IsLetterOrDigit(folded[at]);
            if (inside && start < 0)
            {
                start = at;
            }
            else if (!inside && start >= 0)
            {
                words.Add(folded[start..at]);
                start = -1;
            }
        }

        return words;
    }
}
