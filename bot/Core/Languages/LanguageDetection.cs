namespace TcAssistant.Languages;

/// <summary>Tells English, French and Spanish apart by the small words that only one of them has.</summary>
public static class LanguageDetection
{
    private static readonly string[] English =
        ["the", "of", "and", "to", "for", "with", "by", "is", "are", "be", "will", "this", "that", "which", "from", "on", "its", "or", "at", "as", "have", "been", "their", "should", "due", "when", "what", "who", "not"];

    private static readonly string[] French =
        ["le", "des", "du", "et", "les", "aux", "au", "dans", "pour", "par", "sur", "une", "ce", "cette", "ces", "est", "sont", "sera", "seront", "avec", "qui", "leur", "leurs", "ou", "l", "d", "qu", "s", "n", "il", "d'ici", "quels", "quelles", "quand", "fin", "mise", "ete"];

    private static readonly string[] Spanish =
        ["el", "los", "las", "del", "y", "en", "para", "por", "con", "una", "al", "se", "su", "sus", "lo", "como", "que", "esta", "este", "estas", "estos", "sera", "seran", "o", "mas", "cual", "cuales", "cuando", "antes", "fin"];

    /// <summary>The language most of the small words belong to; null when they do not tell.</summary>
    public static Language? Detect(IEnumerable<string> texts)
    {
        var counts = new int[3];
        foreach (var text in texts)
        {
            foreach (var word in Letters.Words(text))
            {
                Count(counts, Language.English, English, word);
                Count(counts, Language.French, French, word);
                Count(counts, Language.Spanish, Spanish, word);
            }
        }

        var best = Array.IndexOf(counts, counts.Max());
        return counts[best] > 0 && counts.Count(count => count == counts[best]) == 1 ? (Language)best : null;
    }

    public static Language? Detect(string text) => Detect([text]);

    private static void Count(int[] counts, Language language, string[] words, string word)
    {
        if (Array.IndexOf(words, word) >= 0)
        {
            counts[(int)language]++;
        }
    }
}
