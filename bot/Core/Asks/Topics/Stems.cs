using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using TcAssistant.Languages;

namespace TcAssistant.Asks.Topics;

/// <summary>Words without their endings, so that "évaluations" finds "évaluation". Light stemmers: they never join unrelated words.</summary>
internal static class Stems
{
    // The stemmers keep no state between calls.
    private static readonly FrenchLightStemmer French = new();
    private static readonly SpanishLightStemmer Spanish = new();
    private static readonly EnglishMinimalStemmer English = new();

    private static readonly HashSet<string> SmallWords =
    [
        .. "a an and or of the in on at to for from by with about as is are be its this that which our all any no not".Split(' '),
        .. "le la les l de d du des un une et ou en dans sur au aux par pour avec ce cette ces son sa ses leur leurs qui que qu se s n ne pas est sont sera seront plus a dont y selon autre autres".Split(' '),
        .. "el lo los las del y o e con por para al su sus una unos unas como se que es son esta este segun otro otra otros otras".Split(' '),
    ];

    public static bool IsSmall(string folded) => SmallWords.Contains(folded);

    public static string Of(string folded, Language language)
    {
        if (folded.Length < 4 || char.IsAsciiDigit(folded[0]))
        {
            return folded;
        }

        var letters = folded.ToCharArray();
        var length = language switch
        {
            Language.French => French.Stem(letters, letters.Length),
            Language.Spanish => Spanish.Stem(letters, letters.Length),
            _ => English.Stem(letters, letters.Length),
        };
        // A stem much shorter than its word joins words that have nothing to do with each other ("donateurs", "donner"; "formation", "formes").
        return length >= 5 || length == 4 && folded.Length < 8 ? new string(letters, 0, length) : folded.Length > 4 ? folded.TrimEnd('s') : folded;
    }

    /// <summary>The stems of a text's words in order, small words left out.</summary>
    public static string[] In(string text, Language language) =>
        [.. Letters.Words(text).Where(word => !IsSmall(word)).Select(word => Of(word, language))];
}
