using System.Globalization;
using TcAssistant.Languages;

namespace TcAssistant.Documents;

/// <summary>The lines of a text without what its pages bear besides: their numbers, and heads and feet that stand on several of them.</summary>
/// <param name="Tops">Which of the lines begin a page, from 0.</param>
/// <param name="LeftOut">Heads and feet that hold words, each once; numbers alone are not told.</param>
internal sealed record PageLines(IReadOnlyList<string> Lines, IReadOnlySet<int> Tops, IReadOnlyList<string> LeftOut)
{
    private const int MostDigits = 4;

    /// <summary>Spaces before a number that stands in the middle or at the right of a page.</summary>
    private const int Indent = 10;

    private static readonly string[] Page = ["page", "pages", "pagina", "pag", "pg", "p", "folio", "feuille", "hoja"];
    private static readonly string[] Of = ["of", "de", "sur", "del", "out"];
    private static readonly string[] Files = [".docx", ".doc", ".pdf", ".odt", ".rtf"];

    public static PageLines In(string text)
    {
        var pages = text.Split('\f').Select(page => page.ReplaceLineEndings("\n").Split('\n')).ToList();
        var lines = new List<string>();
        var tops = new HashSet<int>();
        var leftOut = new List<string>();
        var ends = pages.SelectMany(page => new[] { Filled(page, last: false), Filled(page, last: true) }.Distinct().Select(at => at < 0 ? string.Empty : Key(page[at])))
            .Where(key => key.Length > 0).GroupBy(key => key).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        for (var number = 0; number < pages.Count; number++)
        {
            var page = pages[number];
            if (pages.Count > 1)
            {
                LeaveOutEnds(page, ends, first: number == 0, last: number == pages.Count - 1, leftOut);
            }

            tops.UnionWith(number > 0 ? [lines.Count] : []);
            lines.AddRange(page);
        }

        return new PageLines(WithoutNumbers(lines, leftOut), tops, [.. leftOut.Distinct()]);
    }

    /// <summary>"Page 3 of 7", "- 3 -", "3/7": nothing else, wherever it stands.</summary>
    private static bool NumbersPage(string line)
    {
        var words = Letters.Words(line);
        return words.Count is 1 or 2 or 3 or 4 && words.Any(IsNumber)
            && (Array.IndexOf(Page, words[0]) >= 0 ? words.Skip(1).All(word => IsNumber(word) || Array.IndexOf(Of, word) >= 0)
                : words.Count == 1 && line.Trim() is [var before, ' ', .., ' ', var after] && before == after && before is '-' or '–' or '—' or '|' or '*');
    }

    /// <summary>"3/7", "3 of 7".</summary>
    private static bool IsCount(string line)
    {
        var words = Letters.Words(line);
        return words.Count is 2 or 3 && IsNumber(words[0]) && IsNumber(words[^1])
            && (words.Count == 3 ? Array.IndexOf(Of, words[1]) >= 0 : line.Replace(" ", string.Empty, StringComparison.Ordinal) == $"{words[0]}/{words[1]}")
            && Value(words[0]) <= Value(words[^1]);

        static int Value(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static bool IsNumber(string text) => text.Length is > 0 and <= MostDigits && text.All(char.IsAsciiDigit);

    private static bool IsFileName(string line) => !line.Trim().Contains(' ', StringComparison.Ordinal) && Array.Exists(Files, ending => line.Trim().EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static int Filled(string[] page, bool last) =>
        last ? Array.FindLastIndex(page, line => !string.IsNullOrWhiteSpace(line)) : Array.FindIndex(page, line => !string.IsNullOrWhiteSpace(line));

    private static string Key(string line) => string.Join(' ', Letters.Words(line).Select(word => word.All(char.IsAsciiDigit) ? "#" : word));

    /// <summary>The first line of a page where others begin so too, and its number or what stands beside it below an empty line.</summary>
    private static void LeaveOutEnds(string[] page, HashSet<string> repeated, bool first, bool last, List<string> leftOut)
    {
        if (Filled(page, last: true) is >= 0 and var foot
            && (IsNumber(page[foot].Trim()) || (!last || repeated.Contains(Key(page[foot]))) && (IsBesideNumber(page, foot) || (repeated.Contains(Key(page[foot])) && foot != Filled(page, last: false)))))
        {
            LeaveOut(page, foot, leftOut);
        }

        if (!first && Filled(page, last: false) is >= 0 and var head && (IsNumber(page[head].Trim()) || repeated.Contains(Key(page[head]))) && !LooksLikeHeadings(page[head]))
        {
            LeaveOut(page, head, leftOut);
        }
    }

    /// <summary>"Ministry of Works          1" below an empty line.</summary>
    private static bool IsBesideNumber(string[] page, int at) =>
        (at == 0 || string.IsNullOrWhiteSpace(page[at - 1])) && SpacedTable.PiecesOf(page[at]) is [var one, var other] && (IsNumber(one.Text) || IsNumber(other.Text));

    /// <summary>A table's own headings are repeated on every page too, side by side: they say where its columns are.</summary>
    private static bool LooksLikeHeadings(string line) => SpacedTable.PiecesOf(line).Count > 2 || line.Contains('\t', StringComparison.Ordinal) || line.Contains('|', StringComparison.Ordinal);

    private static void LeaveOut(string[] page, int at, List<string> leftOut)
    {
        if (page[at].Any(char.IsLetter))
        {
            leftOut.Add(CleanText.Line(page[at]));
        }

        page[at] = string.Empty;
    }

    /// <summary>Numbers of pages within the text, and beside them the file's name and a line that stood above before: the foot of one page and the head of the next.</summary>
    private static List<string> WithoutNumbers(List<string> lines, List<string> leftOut)
    {
        var furniture = new bool[lines.Count];
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            var alone = IsEmpty(at - 1) && IsEmpty(at + 1);
            furniture[at] = NumbersPage(line) || IsFileName(line) || (alone && (IsCount(line) || (IsNumber(line.Trim()) && line.Length - line.TrimStart().Length >= Indent)));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < lines.Count; at++)
        {
            var beside = (at > 0 && furniture[at - 1]) || (at + 1 < lines.Count && furniture[at + 1]);
            furniture[at] |= beside && lines[at].Trim().Length > 0 && (IsNumber(lines[at].Trim()) ? IsFile(at - 1) || IsFile(at + 1) : seen.Contains(Key(lines[at])) && !LooksLikeHeadings(lines[at]));
            seen.Add(Key(lines[at]));
        }

        leftOut.AddRange(lines.Where((line, at) => furniture[at] && line.Any(char.IsLetter) && !NumbersPage(line)).Select(CleanText.Line));
        return [.. lines.Select((line, at) => furniture[at] ? Gap(at) : line)];

        bool IsEmpty(int at) => at < 0 || at >= lines.Count || string.IsNullOrWhiteSpace(lines[at]);
        bool IsFile(int at) => at >= 0 && at < lines.Count && IsFileName(lines[at]);

        // Between lines that stand close it leaves no gap that the text did not have.
        string Gap(int at) => IsEmpty(at - 1) || IsEmpty(at + 1) ? string.Empty : Removed;
    }

    /// <summary>Stands for a line that is gone without leaving an empty one.</summary>
    public const string Removed = "\u0000";
}
