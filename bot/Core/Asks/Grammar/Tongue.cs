using TcAssistant.Languages;

namespace TcAssistant.Asks.Grammar;

/// <summary>Which of the three languages a question is in, by the words that only some of them have.</summary>
internal static class Tongue
{
    /// <summary>Null when the words do not tell ("II 4", "Q2 2000").</summary>
    public static Language? Of(List<Word> words, string text)
    {
        Span<int> points = stackalloc int[3];
        for (var at = 0; at < words.Count; at++)
        {
            var languages = Lexicon.All.LanguagesOf(words[at].Text);
            if (languages == 0)
            {
                continue;
            }

            if (IsSpanishAnd(words, at))
            {
                languages = 1 << (int)Language.Spanish;
            }

            // A word of one language alone says more than one that two of them share; "I" in "I.3.b.2" hardly says English.
            var weight = IsOfPlace(words, at) ? 1 : System.Numerics.BitOperations.PopCount((uint)languages) switch { 1 => 6, 2 => 2, _ => 0 };
            for (var language = 0; language < points.Length; language++)
            {
                points[language] += (languages >> language & 1) * weight;
            }
        }

        foreach (var letter in text)
        {
            points[(int)Language.French] += letter is 'ç' or 'è' or 'ê' or 'à' or 'ù' or 'û' or 'î' or 'ô' or 'œ' ? 3 : 0;
            points[(int)Language.Spanish] += letter is 'ñ' or '¿' or '¡' or 'í' or 'ó' or 'á' or 'ú' ? 3 : 0;
        }

        var best = 0;
        var tied = false;
        for (var language = 1; language < points.Length; language++)
        {
            tied = points[language] == points[best] || tied && points[language] < points[best];
            best = points[language] > points[best] ? language : best;
        }

        return points[best] == 0 || tied ? null : (Language)best;
    }

    /// <summary>"PNUD y UE"; not "il y a".</summary>
    private static bool IsSpanishAnd(List<Word> words, int at) =>
        words[at].Text is "y" && at > 0 && at + 1 < words.Count && !IsOfPlace(words, at) && !Forms.Is(words[at - 1].Text, Form.BesideFrenchY) && !Forms.Is(words[at + 1].Text, Form.BesideFrenchY);

    private static bool IsOfPlace(List<Word> words, int at) => words[at].Text.Length == 1
        && (at > 0 && words[at - 1].Text.StartsWith("part", StringComparison.Ordinal) || at > 0 && words[at].Before == '.' && words[at - 1].Text.Length <= 3 || at + 1 < words.Count && words[at + 1].Before == '.' && words[at + 1].IsNumber);
}
