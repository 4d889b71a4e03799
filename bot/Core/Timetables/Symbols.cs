using System.Globalization;
using System.Runtime.InteropServices;
using TcAssistant.Languages;

namespace TcAssistant.Timetables;

/// <summary>Turns a phrase into the symbols of one language's vocabulary, the longest phrase winning everywhere.</summary>
internal static class Symbols
{
    public static Symbol[] Of(FoldedText phrase, Vocabulary words)
    {
        var tokens = CollectionsMarshal.AsSpan(Tokens.Of(phrase.Text, phrase.Original, phrase.Origin));
        var symbols = new List<Symbol>(tokens.Length + 1);
        for (var at = 0; at < tokens.Length;)
        {
            at = tokens[at].Kind switch
            {
                TokenKind.Word => AddWord(symbols, tokens, at, words),
                TokenKind.Number => AddNumber(symbols, tokens, at, words),
                _ => AddMark(symbols, tokens, at, words),
            };
        }

        symbols.Add(new Symbol(WordClass.EndOfText, 0, 0, phrase.Text.Length, phrase.Text.Length, true, false));
        Lines.Join(symbols);
        Names.TakeForWords(symbols, phrase);
        ScannedFigures.Doubt(symbols, phrase, words.Language);
        return [.. symbols];
    }

    private static int AddWord(List<Symbol> symbols, ReadOnlySpan<Token> tokens, int at, Vocabulary words)
    {
        if (words.Longest(tokens, at, out var end) is { } entry)
        {
            symbols.Add(Symbol(entry.Class, entry.Value, 0, tokens[at], tokens[end - 1]));
            return SkipAbbreviationDot(tokens, at, end, entry.IsAbbreviation);
        }

        symbols.Add(Symbol(WordClass.Text, RomanValue(tokens[at].Text), 0, tokens[at], tokens[at]));
        return at + 1;
    }

    // "Sept. 2000", "trim. 1", "approx. 2000": the dot ends the abbreviation, not the sentence.
    private static int SkipAbbreviationDot(ReadOnlySpan<Token> tokens, int at, int end, bool isAbbreviation) =>
        end == at + 1 && end < tokens.Length && tokens[end] is { Mark: '.', Spaced: false }
            && tokens[at].Text.Length <= 6 && end + 1 < tokens.Length
            && ((isAbbreviation && tokens[end + 1].Mark != '\n') || tokens[end + 1].Kind == TokenKind.Number || !tokens[end + 1].Spaced || tokens[end + 1].Mark == '-')
                ? end + 1
                : end;

    private static int AddNumber(List<Symbol> symbols, ReadOnlySpan<Token> tokens, int at, Vocabulary words)
    {
        var first = tokens[at];
        if (words.Longest(tokens, at, out var matched) is { } entry)
        {
            symbols.Add(Symbol(entry.Class, entry.Value, 0, first, tokens[matched - 1]));
            return matched;
        }

        var end = at + 1;
        while (first.Text.Length <= 3 && end + 1 < tokens.Length && tokens[end] is { Mark: ',' or '.', Spaced: false }
            && tokens[end + 1] is { Kind: TokenKind.Number, Spaced: false, Text.Length: 3 })
        {
            end += 2;
        }

        // "2 500 farmers": thousands parted by a blank
        while (first.Text.Length <= 3 && end < tokens.Length && tokens[end] is { Kind: TokenKind.Number, Spaced: true, Text.Length: 3 })
        {
            end++;
        }

        var isMoney = symbols.Count > 0 && (symbols[^1] is { Class: WordClass.Counted, Value: 2 } || (at > 0 && !first.Spaced && tokens[at - 1].Mark is '$' or '\u20AC' or '\u00A3'));
        if (end > at + 1 || isMoney)
        {
            // "1,500" is a quantity and never a date.
            symbols.Add(Symbol(WordClass.Small, 0, 0, first, tokens[end - 1]));
            return end;
        }

        if (words.Language == Language.French && end + 1 < tokens.Length && tokens[end].Text is "h" && tokens[end + 1] is { Kind: TokenKind.Number, Text.Length: 2 } && first.Text.Length <= 2)
        {
            // "14 h 30"
            symbols.Add(Symbol(WordClass.Small, 0, 0, first, tokens[end + 1]));
            return end + 2;
        }

        if (end + 1 < tokens.Length && (tokens[end] is { Mark: ':', Spaced: false } || (!tokens[end].Spaced && tokens[end].Text is "h")) && tokens[end + 1] is { Kind: TokenKind.Number, Spaced: false, Text.Length: 2 } && first.Text.Length <= 2)
        {
            // "17:00", "17h30" is an hour of the day.
            symbols.Add(Symbol(WordClass.Small, 0, 0, first, tokens[end + 1]));
            return end + 2;
        }

        var value = first.Text.Length > 6 ? 0 : int.Parse(first.Text, NumberStyles.None, CultureInfo.InvariantCulture);
        if (OrdinalEnd(tokens, at + 1) is var ordinalEnd && ordinalEnd > at + 1 && value <= 31)
        {
            symbols.Add(Symbol(WordClass.Ordinal, value, first.Text.Length, first, tokens[ordinalEnd - 1]));
            return ordinalEnd;
        }

        symbols.Add(Symbol(WordClass.Number, value, first.Text.Length, first, first));
        return at + 1;
    }

    private static int OrdinalEnd(ReadOnlySpan<Token> tokens, int at)
    {
        var suffix = at;
        if (suffix + 1 < tokens.Length && tokens[suffix] is { Mark: '.', Spaced: false } && !tokens[suffix + 1].Spaced)
        {
            suffix++;
        }

        if (suffix >= tokens.Length || tokens[suffix].Kind != TokenKind.Word)
        {
            return at;
        }

        var isSuffix = tokens[suffix].Spaced
            ? tokens[suffix].Text is "st" or "nd" or "rd" or "th" or "er" or "ere" or "eme" or "ieme"
            : tokens[suffix].Text is "st" or "nd" or "rd" or "th" or "er" or "ere" or "eme" or "ieme" or "e" or "o" or "a"
                or "ra" or "ro" or "do" or "da" or "to" or "ta" or "mo" or "ma" or "no" or "na" or "va" or "vo" or "d" or "de" or "re";
        if (!isSuffix)
        {
            return at;
        }

        // "1er. trimestre"
        var isDotted = suffix + 2 < tokens.Length && tokens[suffix + 1] is { Mark: '.', Spaced: false } && tokens[suffix + 2].Kind == TokenKind.Word;
        return isDotted ? suffix + 2 : suffix + 1;
    }

    private static int AddMark(List<Symbol> symbols, ReadOnlySpan<Token> tokens, int at, Vocabulary words)
    {
        if (tokens[at].Mark == '"' && QuotedEnd(symbols, tokens, at) is var close && close > at)
        {
            symbols.Add(new Symbol(WordClass.Quoted, 0, 0, tokens[at].End, tokens[close].Start, tokens[at].Spaced, false));
            return close + 1;
        }

        if (words.Longest(tokens, at, out var end) is { } entry)
        {
            symbols.Add(Symbol(entry.Class, entry.Value, 0, tokens[at], tokens[end - 1]));
            return end;
        }

        var isFirst = symbols.Count == 0 || symbols[^1].Class == WordClass.NewLine;
        var wordClass = tokens[at].Mark switch
        {
            ',' => WordClass.Comma,
            ';' => WordClass.Semicolon,
            ':' => WordClass.Colon,
            '.' => WordClass.Dot,
            '/' => WordClass.Slash,
            '-' or '\u2192' => isFirst ? WordClass.Bullet : WordClass.Hyphen,
            '(' or '[' => WordClass.Open,
            ')' or ']' => WordClass.Close,
            '\n' => WordClass.NewLine,
            '\u2022' or '*' or '|' => WordClass.Bullet,
            '%' => WordClass.Percent,
            '+' => WordClass.Plus,
            _ => WordClass.Mark,
        };
        symbols.Add(Symbol(wordClass, 0, 0, tokens[at], tokens[at]));
        return wordClass == WordClass.Hyphen && at + 1 < tokens.Length && tokens[at + 1] is { Mark: '>', Spaced: false } ? at + 2 : at + 1;
    }

    // Quoted words are taken whole where a colon follows them, or where they are said to be the document's.
    private static int QuotedEnd(List<Symbol> symbols, ReadOnlySpan<Token> tokens, int at)
    {
        var close = at + 1;
        while (close < tokens.Length && tokens[close].Mark != '"')
        {
            close++;
        }

        var isStated = symbols is [.., { Class: WordClass.Stated }, { Class: WordClass.Colon }];
        return close < tokens.Length && close > at + 1 && (isStated || (close + 1 < tokens.Length && tokens[close + 1].Mark == ':')) ? close : at;
    }

    private static Symbol Symbol(WordClass wordClass, int value, int digits, Token first, Token last) =>
        new(wordClass, value, digits, first.Start, last.End, first.Spaced, first.Quoted);

    private static int RomanValue(ReadOnlySpan<char> word) => word switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        _ => 0,
    };
}
