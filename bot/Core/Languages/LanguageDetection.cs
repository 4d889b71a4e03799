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

    // What plans, their tables and what people ask of us say, for texts too short to have small words; months too, which dates are full of.
    private static readonly string[][] Telling =
    [
        ["action", "activity", "activities", "deadline", "timetable", "owner", "lead", "means", "undo", "use", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        ["action", "activite", "activites", "echeance", "calendrier", "delai", "responsable", "signifie", "annule", "annuler", "annulez", "utilise", "utiliser", "utilisez", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"],
        ["accion", "actividad", "actividades", "plazo", "calendario", "fecha", "responsable", "significa", "deshacer", "deshaz", "deshaga", "usa", "usar", "utilizar", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    ];

    /// <summary>The language most of the small words belong to; null when they do not tell.</summary>
    /// <param name="declared">What the file says of itself: believed unless the words clearly say otherwise.</param>
    public static Language? Detect(IEnumerable<string> texts, Language? declared)
    {
        var words = texts.SelectMany(Letters.Words).ToList();
        var small = Counts(words, [English, French, Spanish]);
        var found = Most(small);
        if (declared is { } said)
        {
            return found is { } other && small[(int)other] >= 3 && small[(int)other] > 2 * small[(int)said] ? other : said;
        }

        return found is { } sure && small[(int)sure] > 1 ? sure : Most([.. small.Zip(Counts(words, Telling), (few, more) => few + more)]) ?? found;
    }

    /// <summary>The language most of the small words belong to; null when they do not tell.</summary>
    public static Language? Detect(IEnumerable<string> texts) => Most(Counts(texts.SelectMany(Letters.Words), [English, French, Spanish]));

    public static Language? Detect(string text) => Detect([text]);

    /// <summary>The language of something that a person asks to be done: few words, of which the verb or a month may be the only one that tells.</summary>
    public static Language? OfCommand(string text) => Detect([text], declared: null);

    private static int[] Counts(IEnumerable<string> words, string[][] lists)
    {
        var counts = new int[lists.Length];
        foreach (var word in words)
        {
            for (var language = 0; language < lists.Length; language++)
            {
                counts[language] += Array.IndexOf(lists[language], word) >= 0 ? 1 : 0;
            }
        }

        return counts;
    }

    private static Language? Most(int[] counts)
    {
        var best = Array.IndexOf(counts, counts.Max());
        return counts[best] > 0 && counts.Count(count => count == counts[best]) == 1 ? (Language)best : null;
    }
}
