using System.Globalization;
using System.Text;

namespace TcAssistant.Languages;

/// <summary>A text without case, accents and typographic variety, that still knows where each letter stood.</summary>
/// <param name="Original">The text as written.</param>
/// <param name="Text">Lower case, no accents, plain quotes, hyphens and blanks.</param>
public sealed record FoldedText(string Original, string Text)
{
    private readonly int[] _origins = [];

    internal FoldedText(string original, string text, int[] origins)
        : this(original, text) => _origins = origins;

    /// <summary>The words as written, for a stretch of the folded text.</summary>
    /// <param name="start">First folded letter.</param>
    /// <param name="end">One past the last folded letter.</param>
    public string AsWritten(int start, int end) => start >= end ? string.Empty : Original[Origin(start)..(Origin(end - 1) + 1)];

    /// <summary>Where in the original the folded letter at <paramref name="index"/> stood.</summary>
    public int Origin(int index) => _origins.Length == 0 ? index : _origins[index];
}

/// <summary>Makes words comparable: what people type and what documents print meet in one spelling.</summary>
public static class Folding
{
    // U+00C0..U+017F letter by letter; '?' marks a letter that folds to two, '=' one that is no letter and stays.
    private const string Latin =
        "aaaaaa?ceeeeiiiidnooooo=ouuuuyt?aaaaaa?ceeeeiiiidnooooo=ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll" +
        "lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The folded words only.</summary>
    public static string Plain(string text) => Fold(text).Text;

    public static FoldedText Fold(string text)
    {
        if (IsPlain(text))
        {
            return new FoldedText(text, text);
        }

        if (LetterByLetter(text) is { } same)
        {
            return new FoldedText(text, same);
        }

        var letters = new StringBuilder(text.Length + 4);
        var origins = new List<int>(text.Length + 4);
        for (var at = 0; at < text.Length; at++)
        {
            var before = letters.Length;
            Append(letters, text[at]);
            for (var added = before; added < letters.Length; added++)
            {
                origins.Add(at);
            }
        }

        return new FoldedText(text, letters.ToString(), [.. origins]);
    }

    // Most phrases fold to as many letters as they have, and so need no map of where each stood.
    private static string? LetterByLetter(string text)
    {
        if (text.Length > 256)
        {
            return null;
        }

        Span<char> letters = stackalloc char[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            letters[at] = letter switch
            {
                < '\u0080' => Ascii(letter),
                >= '\u00C0' and <= '\u017F' => Latin[letter - '\u00C0'],
                '\u00A0' or '\u202F' => ' ',
                '\u2019' => '\'',
                '\u2010' or '\u2011' or '\u2013' or '\u2014' => '-',
                '\u00BA' or '\u00B0' => 'o',
                _ => '=',
            };
            if (letters[at] is '=' or '?' && letter >= '\u0080')
            {
                return null;
            }
        }

        return letters.ToString();
    }

    private static char Ascii(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        '\t' => ' ',
        '\r' or '\v' or '\f' => '\n',
        '`' => '\'',
        _ => letter,
    };

    private static bool IsPlain(string text)
    {
        foreach (var letter in text)
        {
            if (letter > '~' || letter is (>= 'A' and <= 'Z') or '\t' or '\r' or '`')
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(StringBuilder letters, char letter)
    {
        switch (letter)
        {
            case < '\u0080':
                letters.Append(Ascii(letter));
                break;
            case >= '\u00C0' and <= '\u017F' when Latin[letter - '\u00C0'] is var plain && plain is not '=':
                AppendLatin(letters, letter, plain);
                break;
            default:
                AppendOther(letters, letter);
                break;
        }
    }

    private static void AppendLatin(StringBuilder letters, char letter, char plain)
    {
        if (plain != '?')
        {
            letters.Append(plain);
            return;
        }

        letters.Append(letter switch
        {
            'Æ' or 'æ' => "ae",
            'Œ' or 'œ' => "oe",
            'ß' => "ss",
            'Ĳ' or 'ĳ' => "ij",
            _ => "?",
        });
    }

    private static void AppendOther(StringBuilder letters, char letter)
    {
        switch (letter)
        {
            case '\u00A0' or '\u1680' or '\u202F' or '\u205F' or '\u3000' or (>= '\u2000' and <= '\u200A'):
                letters.Append(' ');
                break;
            case '\u0085' or '\u2028' or '\u2029':
                letters.Append('\n');
                break;
            case '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u02BC' or '\u00B4' or '\uFF07':
                letters.Append('\'');
                break;
            case '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2033':
                letters.Append('"');
                break;
            case (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2043' or '\uFE63' or '\uFF0D':
                letters.Append('-');
                break;
            case '\u00BA' or '\u00B0' or '\u1D52':
                letters.Append('o');
                break;
            case '\u00AA':
                letters.Append('a');
                break;
            case '\u2022' or '\u25AA' or '\u25CF' or '\u25E6' or '\u00B7' or '\u2023' or '\uF0B7' or '\u25A0':
                letters.Append('\u2022');
                break;
            case '\u2044':
                letters.Append('/');
                break;
            case '\u2026':
                letters.Append("...");
                break;
            case '\uFB01':
                letters.Append("fi");
                break;
            case '\uFB02':
                letters.Append("fl");
                break;
            case '\u1D49' or '\u02B3' or '\u02B0' or '\u02E2' or '\u1D57' or '\u207F' or '\u1D48':
                letters.Append(letter switch { '\u1D49' => 'e', '\u02B3' => 'r', '\u02B0' => 'h', '\u02E2' => 's', '\u1D57' => 't', '\u207F' => 'n', _ => 'd' });
                break;
            case >= '\uFF10' and <= '\uFF19':
                letters.Append((char)(letter - '\uFF10' + '0'));
                break;
            default:
                AppendByCategory(letters, letter);
                break;
        }
    }

    // Accents written apart, footnote figures, soft hyphens and zero-width marks leave nothing behind.
    private static void AppendByCategory(StringBuilder letters, char letter)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(letter))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.OtherNumber or UnicodeCategory.Control:
                break;
            default:
                letters.Append(char.ToLowerInvariant(letter));
                break;
        }
    }
}
