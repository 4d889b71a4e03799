using System.Buffers;
using System.Globalization;
using System.Text;
using TcAssistant.Plans;

namespace TcAssistant.Cards;

/// <summary>Makes the words of documents and people fit to be shown.</summary>
public static class CardText
{
    private const int NoBreakSpace = 0xA0;

    // What any Markdown dialect reads within a line, and "{{" (the host's date function).
    private static readonly SearchValues<char> Special = SearchValues.Create(@"\`*_{[]<>#~&");

    /// <summary>One line of plain text: white space becomes one space; control, invisible and direction-changing characters go.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != NoBreakSpace)
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!IsInvisible(Rune.GetUnicodeCategory(rune)))
            {
                clean.Append(rune.ToString());
            }
        }

        if (clean.Length > 0 && clean[^1] == ' ')
        {
            clean.Length--;
        }

        return clean.ToString();
    }

    /// <summary>Cleans a text, and cuts it after a word where it is longer than <paramref name="max"/> characters.</summary>
    public static string Shorten(string text, int max)
    {
        var clean = Clean(text);
        if (clean.Length <= max)
        {
            return clean;
        }

        var cut = clean.LastIndexOf(' ', max - 1, max / 2);
        if (cut < 0)
        {
            cut = max - 1;
            while (cut > 1 && (char.IsLowSurrogate(clean[cut]) || char.GetUnicodeCategory(clean[cut]) == UnicodeCategory.NonSpacingMark))
            {
                cut--;
            }
        }

        return string.Concat(clean.AsSpan(0, cut).TrimEnd(" ,;:.("), " …");
    }

    /// <summary>Cleans a text, and makes Markdown show it as it is: no emphasis, heading, list, link or mention comes of it.</summary>
    public static string Escape(string text)
    {
        var clean = Clean(text);
        var start = BlockMarkerEnd(clean);
        if (start < 0 && clean.AsSpan().IndexOfAny(Special) < 0 && !MayBecomeLink(clean))
        {
            return clean;
        }

        var escaped = new StringBuilder(clean.Length + 16);
        for (var i = 0; i < clean.Length; i++)
        {
            if (i == start || Special.Contains(clean[i]) || StartsLink(clean, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(clean[i]);
        }

        return escaped.ToString();
    }

    private static bool IsClean(string text)
    {
        var previous = ' ';
        foreach (var letter in text)
        {
            if (letter == ' ' ? previous == ' ' : letter is < ' ' or > '~' && !IsPlainLetter(letter))
            {
                return false;
            }

            previous = letter;
        }

        return previous != ' ' || text.Length == 0;
    }

    // The common letters and signs of the three languages; anything else takes the careful way round.
    private static bool IsPlainLetter(char letter) =>
        letter is >= '\u00A0' and < '\u0180' and not '\u00AD' or '’' or '‘' or '“' or '”' or '–' or '—' or '…';

    private static bool IsInvisible(UnicodeCategory category) => category
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;

    /// <summary>Where the character stands that makes a list or a rule of the line it begins; -1 where none does.</summary>
    private static int BlockMarkerEnd(string text)
    {
        if (text is ['-' or '+' or '=' or ':' or '|', ..])
        {
            return 0;
        }

        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits > 0 && digits < text.Length && (text[digits] is '.' or ')') ? digits : -1;
    }

    private static bool MayBecomeLink(string text) =>
        text.Contains('@') || text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || text.Contains("mailto:", StringComparison.OrdinalIgnoreCase) || text.Contains("tel:", StringComparison.OrdinalIgnoreCase);

    private static bool StartsLink(string text, int at) => text[at] switch
    {
        ':' => text.AsSpan(at).StartsWith("://") || EndsWith(text, at, "mailto") || EndsWith(text, at, "tel"),
        '.' => EndsWith(text, at, "www"),
        '@' => at > 0 && text[at - 1] != ' ',
        _ => false,
    };

    private static bool EndsWith(string text, int end, string word) =>
        text.AsSpan(0, end).EndsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The ids of the first lines; dots stand for the rest.</summary>
    public static string Ids(IReadOnlyList<ActionLine> lines, int most) =>
        string.Join(", ", lines.Take(most).Select(line => line.Id)) + (lines.Count > most ? ", …" : "");
}
