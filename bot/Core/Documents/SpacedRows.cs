using TcAssistant.Languages;

namespace TcAssistant.Documents;

/// <summary>Puts the lines of a table whose columns are held apart by spaces together to rows.</summary>
internal static class SpacedRows
{
    /// <summary>A cell that ends so goes on below.</summary>
    private static readonly string[] Connectors =
    [
        "and", "or", "of", "the", "a", "an", "to", "in", "on", "by", "for", "with", "from", "et", "ou", "de", "du", "des", "d", "la", "le", "les", "l", "au", "aux", "en", "par", "pour", "avec", "sur",
        "y", "e", "o", "del", "el", "los", "las", "al", "con", "para", "por", "que",
    ];

    /// <summary>Where empty lines stand between rows, they divide them; else a line goes on that begins small, or whose first word had no room above.</summary>
    public static List<string[]> Of(List<SpacedTable.Line> lines, CutWords cut)
    {
        var filled = lines.Where(line => line.Cells.Length > 0).ToList();
        var widths = Enumerable.Range(0, filled[0].Cells.Length).Select(column => filled.Max(line => line.Cells[column].Length)).ToArray();
        var divided = Divided(lines);
        var rows = new List<string[]>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Across is { } title)
            {
                rows.Add([title]);
            }
            else if (lines[at].Cells is { Length: > 0 } cells)
            {
                var close = at > 0 && lines[at - 1].Cells.Length > 0;
                if (close && !SurelyStarts(rows[^1], lines[at - 1].Cells, cells) && (divided || GoesOn(lines[at - 1].Cells, cells, widths)))
                {
                    rows[^1] = [.. rows[^1].Zip(cells, (above, below) => Joined(above, below, cut))];
                }
                else
                {
                    rows.Add(cells);
                }
            }
        }

        return rows;
    }

    /// <summary>Empty lines divide the rows where there are several, and no row begins without one: pages and parts have empty lines between them too.</summary>
    private static bool Divided(List<SpacedTable.Line> lines)
    {
        var close = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(at => lines[at].Cells.Length > 0 && lines[at - 1].Cells.Length > 0).ToList();
        return Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Count(at => lines[at].Cells.Length == 0 && lines[at - 1].Cells.Length > 0) >= 2
            && !close.Exists(at => SurelyStarts(lines[at - 1].Cells, lines[at - 1].Cells, lines[at].Cells));
    }

    /// <summary>It has a number or a date where the row above has its own already, or a cell in every column, none of which goes on.</summary>
    private static bool SurelyStarts(string[] row, string[] above, string[] line)
    {
        for (var column = 0; column < line.Length; column++)
        {
            if (line[column].Length > 0 && ((IsNumber(row[column]) && !IsYear(line[column])) || (IsDated(row[column]) && IsDated(line[column]) && !Continues(above[column], line[column]))))
            {
                return true;
            }
        }

        return line.All(cell => cell.Length > 0) && Enumerable.Range(0, line.Length).All(column => row[column].Length > 0 && !Continues(above[column], line[column]));
    }

    private static bool Continues(string above, string below) =>
        char.IsLower(below[0]) || below[0] == '(' || (above.Length > 0 && (above[^1] is ',' or '-' or '–' or '/' or '&' or ';' or ':'
            || Array.IndexOf(Connectors, Letters.Words(above) is [.., var last] ? last : string.Empty) >= 0)) || (IsYear(below) && !IsDated(above));

    /// <summary>"3", "3.", "1.2", "R3": what stands alone in a column of numbers.</summary>
    public static bool IsNumber(string text) =>
        text.Length is > 0 and <= 6 && !IsYear(text) && text.Any(char.IsAsciiDigit) && char.IsAsciiDigit(text.TrimEnd('.', ')')[^1..] is [var last] ? last : ' ')
        && text.All(letter => char.IsAsciiDigit(letter) || char.IsAsciiLetterUpper(letter) || letter is '.' or ')' or '-') && text.Count(char.IsAsciiLetterUpper) <= 2;

    private static bool IsYear(string text) => text.Trim('.', ';', ',') is { Length: 4 } year && year.All(char.IsAsciiDigit) && year[0] is '1' or '2';

    private static bool IsDated(string text) => Letters.Words(text).Any(word => IsYear(word));

    private static bool GoesOn(string[] above, string[] line, int[] widths) =>
        Enumerable.Range(0, line.Length).Where(column => line[column].Length > 0).All(column => above[column].Length > 0
            && !ListMarkers.TryBullet(line[column], out _, out _)
            && (Continues(above[column], line[column]) || above[column].Length + 1 + line[column].Split(' ')[0].Length > widths[column]));

    private static string Joined(string above, string below, CutWords cut) =>
        above.Length == 0 || below.Length == 0 ? above + below : cut.Whole(above, below) is { } whole ? whole + below : above + (ListMarkers.TryBullet(below, out _, out _) ? '\n' : ' ') + below;
}
