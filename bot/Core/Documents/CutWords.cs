using TcAssistant.Languages;
using TcAssistant.Timetables;

namespace TcAssistant.Documents;

/// <summary>Words that the end of a line cut in two: "implemen-" above "tation" is one word, "co-" above "operation" one with a hyphen where the text writes it so.</summary>
internal sealed class CutWords
{
    private const string Hyphens = "-\u2010";

    /// <summary>First halves of compounds that begin no other word.</summary>
    private static readonly string[] Heads =
    [
        "non", "co", "self", "short", "long", "high", "low", "well", "cross", "socio", "quasi", "first", "second", "third", "follow", "large", "small",
        "vice", "sous", "ci", "celui", "celle", "celles", "ceux", "quelques", "elles", "nord", "sud",
    ];

    /// <summary>Second halves that end no other word.</summary>
    private static readonly string[] Tails =
    [
        "term", "based", "making", "level", "led", "up", "year", "sharing", "being", "building", "related", "oriented", "specific", "sensitive", "responsive", "friendly",
        "meme", "memes", "etre", "dela", "dessus", "dessous", "ci", "la",
    ];

    /// <summary>"Short- and long-term": the hyphen waits for another word.</summary>
    private static readonly string[] Between = ["and", "or", "to", "et", "ou", "y", "o", "a"];

    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public CutWords(IEnumerable<string> lines)
    {
        var cut = false;
        foreach (var line in lines.Select(Shown))
        {
            var pieces = line.Split([' ', '\t', '|', '\'', '’', '(', ')', '"', '«', '»', '/'], StringSplitOptions.RemoveEmptyEntries);
            // Halves of words are no words of the text.
            known.UnionWith(pieces.Skip(cut ? 1 : 0).Select(piece => Letters.Fold(piece.Trim('.', ',', ';', ':', '!', '?', '“', '”'))).Where(piece => piece.Length > 1 && !EndsCut(piece)));
            cut = pieces.Length > 0 && EndsCut(pieces[^1]);
        }
    }

    /// <summary>A soft hyphen that ends a line, as in texts taken from a PDF, is one that is seen.</summary>
    public static string Shown(string line) => line.TrimEnd() is [.., '\u00AD'] cut ? $"{cut[..^1]}-" : line;

    /// <summary>The line above as what stands below goes on with it at once; null where no word was cut.</summary>
    public string? Whole(string above, string below)
    {
        var (head, tail) = (LastWord(above), FirstWord(below));
        if (head.Length < 2 || tail.Length == 0 || !char.IsLower(tail[0]) || (Array.IndexOf(Between, Letters.Fold(tail)) >= 0 && !IsHyphen(below, tail.Length)) || SaysWhen(head) || SaysWhen(tail))
        {
            return null;
        }

        return IsCompound(above, head, below, tail) ? $"{above[..^1]}-" : above[..^1];
    }

    /// <summary>How the text writes it elsewhere decides; else the halves, and two words of the text are no word cut in two.</summary>
    private bool IsCompound(string above, string head, string below, string tail)
    {
        var (first, second) = (Letters.Fold(head), Letters.Fold(tail));
        return known.Contains(first + second) ? known.Contains($"{first}-{second}") && Array.IndexOf(Heads, first) >= 0
            : known.Contains($"{first}-{second}") || Array.IndexOf(Heads, first) >= 0 || Array.IndexOf(Tails, second) >= 0
                || (known.Contains(first) && known.Contains(second))
                || IsHyphen(below, tail.Length) || IsHyphen(above, above.Length - head.Length - 2);
    }

    private static bool EndsCut(string text) => text.Length > 0 && Hyphens.Contains(text[^1], StringComparison.Ordinal);

    private static bool IsHyphen(string text, int at) => at >= 0 && at < text.Length && text[at] == '-';

    /// <summary>"March-april", "mars-" above "avril": never one word.</summary>
    private static bool SaysWhen(string word) =>
        Enum.GetValues<Language>().Any(language => Timetable.Read(word, language, new Anchor(null)) is not { Understood: true, Milestones.Count: 0, Cadences.Count: 0 });

    /// <summary>The letters before a hyphen at the end; empty where the line ends otherwise.</summary>
    private static string LastWord(string line)
    {
        if (!EndsCut(line))
        {
            return string.Empty;
        }

        var start = line.Length - 1;
        while (start > 0 && char.IsLetter(line[start - 1]))
        {
            start--;
        }

        return line[start..^1];
    }

    private static string FirstWord(string line) => string.Concat(line.TakeWhile(char.IsLetter));
}
