using System.Text;

namespace TcAssistant.Documents;

/// <summary>Text as a reader sees it: one kind of space, no soft hyphens or invisible marks, letters in their composed form.</summary>
internal static class CleanText
{
    private const string Bases = "aeiouAEIOUnNcCyY";
    private static readonly string[] Composed =
    [
        "àèìòùÀÈÌÒÙǹǸ    ", "áéíóúÁÉÍÓÚńŃćĆýÝ", "âêîôûÂÊÎÔÛ  ĉĈŷŶ", "ã  õ Ã  Õ ñÑ    ", "äëïöüÄËÏÖÜ    ÿŸ", "          ņŅçÇ  ",
    ];

    private const string Marks = "\u0300\u0301\u0302\u0303\u0308\u0327";

    /// <summary>One line: line breaks become spaces.</summary>
    public static string Line(string text) => Lines(text).Replace('\n', ' ');

    /// <summary>Keeps line breaks as <c>\n</c>, without empty lines.</summary>
    public static string Lines(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            Append(clean, letter);
        }

        while (clean.Length > 0 && clean[^1] is ' ' or '\n')
        {
            clean.Length--;
        }

        return clean.ToString();
    }

    private static void Append(StringBuilder clean, char letter)
    {
        if (letter is '\n' or '\r' or '\v' or '\f' or '\u2028' or '\u2029' or '\u0085')
        {
            Break(clean);
        }
        else if (char.IsWhiteSpace(letter))
        {
            Space(clean);
        }
        else if (Marks.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var mark && clean.Length > 0
            && Bases.IndexOf(clean[^1], StringComparison.Ordinal) is >= 0 and var vowel && Composed[mark][vowel] != ' ')
        {
            clean[^1] = Composed[mark][vowel];
        }
        else if (letter == '\u2011')
        {
            clean.Append('-');
        }
        else if (!Invisible(letter))
        {
            clean.Append(letter);
        }
    }

    private static void Break(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] == ' ')
        {
            clean.Length--;
        }

        if (clean.Length > 0 && clean[^1] != '\n')
        {
            clean.Append('\n');
        }
    }

    private static void Space(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] is not (' ' or '\n'))
        {
            clean.Append(' ');
        }
    }

    private static bool Invisible(char letter) =>
        letter is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') || char.IsControl(letter);
}
