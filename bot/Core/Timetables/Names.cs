using TcAssistant.Languages;

namespace TcAssistant.Timetables;

/// <summary>People who are called like a month.</summary>
internal static class Names
{
    public static void TakeForWords(List<Symbol> symbols, FoldedText phrase)
    {
        for (var at = 0; at < symbols.Count - 1; at++)
        {
            if (symbols[at].Class is WordClass.Month or WordClass.MonthOrNot && (HasTitle(symbols, at, phrase.Text) || HasSurname(symbols, at, phrase)))
            {
                symbols[at] = symbols[at] with { Class = WordClass.Text, Value = 0 };
            }
        }
    }

    // "Mme Avril Koné", "Ms May Johnson"
    private static bool HasTitle(List<Symbol> symbols, int at, string text)
    {
        var title = at > 1 && symbols[at - 1].Class == WordClass.Dot ? at - 2 : at - 1;
        return title >= 0 && symbols[title].Class == WordClass.Text
            && text.AsSpan(symbols[title].Start, symbols[title].End - symbols[title].Start) is "mme" or "mlle" or "mr" or "mrs" or "ms" or "miss" or "dr" or "sr" or "sra" or "srta" or "dra";
    }

    // "Abril Gómez informa en mayo de 2024": a given name, a surname, what the person does, and then when.
    private static bool HasSurname(List<Symbol> symbols, int at, FoldedText phrase)
    {
        var name = phrase.Text.AsSpan(symbols[at].Start, symbols[at].End - symbols[at].Start);
        if (!IsGivenName(name)
            || (at > 0 && symbols[at - 1].Class is not (WordClass.NewLine or WordClass.Semicolon or WordClass.Bullet or WordClass.Dot)))
        {
            return false;
        }

        var verb = at + 1;
        while (verb < at + 3 && symbols[verb] is { Class: WordClass.Text, Spaced: true } && IsWrittenAsName(symbols[verb], phrase))
        {
            verb++;
        }

        return verb > at + 1 && IsVerb(symbols[verb], phrase, isEnglish: !IsGivenNameOfRomance(name)) && symbols.FindIndex(verb, symbol => symbol.IsYear) > verb;
    }

    private static bool IsGivenName(ReadOnlySpan<char> word) => IsGivenNameOfRomance(word) || word is "april" or "june" or "may" or "august";

    private static bool IsGivenNameOfRomance(ReadOnlySpan<char> word) => word is "avril" or "abril" or "julio";

    private static bool IsWrittenAsName(Symbol word, FoldedText phrase) => word.End - word.Start >= 2
        && char.IsUpper(phrase.Original[phrase.Origin(word.Start)]) && char.IsLower(phrase.Original[phrase.Origin(word.Start + 1)]);

    // "reports", "submitted", "informa", "présente": in English a noun would have no such ending ("April Roundtable report").
    private static bool IsVerb(Symbol word, FoldedText phrase, bool isEnglish) =>
        word.Class is WordClass.Text or WordClass.Thing or WordClass.Start or WordClass.End or WordClass.Relative && word.End - word.Start >= 3
        && char.IsLower(phrase.Original[phrase.Origin(word.Start)]) && (!isEnglish || phrase.Text[word.End - 1] is 's' or 'd');
}
