using TcAssistant.Languages;

namespace TcAssistant.Timetables;

/// <summary>Days whose figures a scan took for letters: "3O June", "l5 de mayo", "ler mars", "June 3O, 2024". Such a month is in doubt, as its day is not the one that stands there.</summary>
internal static class ScannedFigures
{
    private const int LongestFigure = 3;

    public static void Doubt(List<Symbol> symbols, FoldedText phrase, Language language)
    {
        for (var at = 0; at < symbols.Count; at++)
        {
            if (symbols[at].Class is not (WordClass.Month or WordClass.MonthOrNot or WordClass.MonthOrNumber) || symbols[at].Quoted)
            {
                continue;
            }

            if (FigureBefore(symbols, at, phrase, language) is { } before)
            {
                symbols[at] = symbols[at] with { Class = WordClass.Doubt, Value = 0, Start = before };
            }
            else if (FigureBehind(symbols[at].End, phrase) is { } behind)
            {
                symbols[at] = symbols[at] with { Class = WordClass.Doubt, Value = 0, End = behind };
            }
        }
    }

    // "3O June", "l5 de mayo", "l December": where it begins; null: no such figure.
    private static int? FigureBefore(List<Symbol> symbols, int at, FoldedText phrase, Language language)
    {
        var before = at - 1;
        while (before > 0 && before > at - LongestFigure && symbols[before].Class is WordClass.Of && symbols[before].Spaced)
        {
            before--;
        }

        if (before < 0 || !symbols[before].IsWord || !symbols[before + 1].Spaced)
        {
            return null;
        }

        var first = FirstOfWord(symbols, before);
        var (start, end) = (symbols[first].Start, symbols[before].End);
        if (language == Language.Spanish && phrase.Text.AsSpan(start, end - start) is "1o" && IsCapital(phrase, end - 1) == IsCapital(phrase, symbols[at].End - 1))
        {
            // "1o de mayo" is the first of May.
            return null;
        }

        var isNumeral = first > 0 && symbols[first - 1].Class is WordClass.Text or WordClass.Counted or WordClass.Named or WordClass.Thing or WordClass.Number;
        return IsScanned(phrase, start, end) || (IsAllLetters(phrase.Text.AsSpan(start, end - start)) && !isNumeral) ? start : FirstOfDays(symbols, first, phrase);
    }

    // "1O-12 June", "du l5 au 20 mai"
    private static int? FirstOfDays(List<Symbol> symbols, int second, FoldedText phrase)
    {
        if (second < 2 || symbols[second].Class is not (WordClass.Number or WordClass.Ordinal) || symbols[second - 1].Class is not (WordClass.Hyphen or WordClass.To or WordClass.And or WordClass.Until or WordClass.Slash) || !symbols[second - 2].IsWord)
        {
            return null;
        }

        var start = symbols[FirstOfWord(symbols, second - 2)].Start;
        return IsScanned(phrase, start, symbols[second - 2].End) ? start : null;
    }

    private static int FirstOfWord(List<Symbol> symbols, int at)
    {
        while (at > 0 && !symbols[at].Spaced && !symbols[at].Quoted && symbols[at - 1].IsWord)
        {
            at--;
        }

        return at;
    }

    // "June 3O, 2024", "May l5, 2024": where it ends; null: no such figure.
    private static int? FigureBehind(int at, FoldedText phrase)
    {
        while (at < phrase.Text.Length && phrase.Text[at] == ' ')
        {
            at++;
        }

        var end = at;
        while (end < phrase.Text.Length && end < at + LongestFigure + 1 && char.IsLetterOrDigit(phrase.Text[end]))
        {
            end++;
        }

        return IsScanned(phrase, at, end) ? end : null;
    }

    private static bool IsCapital(FoldedText phrase, int at) => char.IsUpper(phrase.Original[phrase.Origin(at)]);

    // Figures among letters that look like one.
    private static bool IsScanned(FoldedText phrase, int start, int end)
    {
        var (figures, letters) = (0, 0);
        for (var at = start; at < end; at++)
        {
            figures += char.IsAsciiDigit(phrase.Text[at]) ? 1 : 0;
            letters += IsLookalike(phrase.Text[at]) && IsLookalike(char.ToLowerInvariant(phrase.Original[phrase.Origin(at)])) ? 1 : 0;
        }

        return figures > 0 && letters > 0 && figures + letters == end - start && end - start <= LongestFigure;
    }

    private static bool IsAllLetters(ReadOnlySpan<char> word) => word is "l" or "i" or "ler" or "io" or "ll" or "lo" or "l0";

    private static bool IsLookalike(char letter) => letter is 'l' or 'i' or 'o';
}
