using TcAssistant.Languages;

namespace TcAssistant.Asks.Grammar;

/// <summary>One word of a question: a run of letters and digits.</summary>
/// <param name="Text">As it is compared: without case or accents; corrected when it was mistyped.</param>
/// <param name="Written">As it was typed.</param>
/// <param name="Before">The sign that joins it to the word before ('.', '-', '/', '\'', ','), ends that one (')') or parts it from a question before ('?'), or a space.</param>
/// <param name="Start">Where it begins in what was typed.</param>
internal readonly record struct Word(string Text, string Written, char Before, int Start)
{
    public bool IsNumber => Text.Length <= 4 && Text.All(char.IsAsciiDigit);

    public int Number => int.Parse(Text, System.Globalization.CultureInfo.InvariantCulture);

    public bool Is(Form form) => Forms.Is(Text, form);

    public bool IsUpper => Written.All(char.IsUpper);

    public static List<Word> Split(string text)
    {
        var words = new List<Word>();
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && !InWord(text[at]))
            {
                at++;
            }

            var gap = text.AsSpan(start, at - start);
            if (gap.Trim() is "<" or ">" or "<=" or ">=" or "≤" or "≥" && at < text.Length)
            {
                // "Deadline < September": the sign is a word of its own.
                var compares = start + gap.Length - gap.TrimStart().Length;
                words.Add(new Word(gap.Trim().ToString(), gap.Trim().ToString(), ' ', compares));
                gap = " ";
            }

            var before = Sign(gap);
            start = at;
            while (at < text.Length && (InWord(text[at]) || at > start && IsPointOfOrdinal(text, at)))
            {
                at++;
            }

            if (IsYearAndPart(text.AsSpan(start, at - start)))
            {
                at -= 2;
            }

            if (at > start)
            {
                var written = text[start..at];
                words.Add(new Word(IsOwed(written) ? "dus" : Letters.Fold(Plain(written)), written, before, start));
            }
        }

        return words;
    }

    /// <summary>"2000Q2": two words.</summary>
    private static bool IsYearAndPart(ReadOnlySpan<char> word) => word.Length == 6 && char.IsAsciiLetter(word[4]) && char.IsAsciiDigit(word[5]) && !word[..4].ContainsAnyExceptInRange('0', '9');

    private static bool InWord(char letter) => char.IsLetterOrDigit(letter) || letter is >= '\u0300' and <= '\u036F';

    /// <summary>"3.ª", "1.er": the point stands inside the word.</summary>
    private static bool IsPointOfOrdinal(string text, int at) => text[at] == '.' && char.IsAsciiDigit(text[at - 1]) && text.AsSpan(at + 1) is ['º' or 'ª', ..] or ['e', 'r'] or ['e', 'r', ' ', ..];

    /// <summary>"Dû" is another word than "du": the accent tells.</summary>
    private static bool IsOwed(string written) => written is "dû" or "Dû" or "DÛ";

    /// <summary>Spanish and French ordinals (1.º, 2ª) as plain letters; "nº" is a number sign, never "no".</summary>
    private static string Plain(string written) =>
        written is "nº" or "Nº" ? "num" : written.AsSpan().IndexOfAny('º', 'ª', '.') < 0 ? written : written.Replace(".", "", StringComparison.Ordinal).Replace('º', 'o').Replace('ª', 'a');

    private static char Sign(ReadOnlySpan<char> gap)
    {
        if (gap is [')', ..])
        {
            return ')';
        }

        foreach (var sign in gap)
        {
            switch (sign)
            {
                case '.' or '/' or ',' or ';':
                    return gap.Trim().Length == gap.Length ? sign : ',';
                case '-' or '–' or '—' or '‑' or '−':
                    return '-';
                case '\'' or '’' or '‘' or '`' or '´':
                    return '\'';
                case '?':
                    return '?';
                case '&' or '+':
                    return ',';
                case ' ' or '\t':
                    continue;
                default:
                    return ' ';
            }
        }

        return ' ';
    }
}
