namespace TcAssistant.Documents;

/// <summary>A table drawn with strokes and crosses, as consoles and mail programs draw it: rules of "+----+" around rows of "| cell |".</summary>
/// <param name="Lines">How many lines of the file it takes.</param>
internal sealed record BoxTable(int Lines, IReadOnlyList<string[]> Rows)
{
    private const string Corners = "+┌├└╔╠╚";
    private const string Strokes = "+-=┌┬┐├┼┤└┴┘─═╔╦╗╠╬╣╚╩╝";
    private const string Bars = "|│║";

    /// <summary>Null when no such table begins in this line.</summary>
    public static BoxTable? At(IReadOnlyList<string> lines, int at, CutWords cut)
    {
        if (!IsRule(lines[at]))
        {
            return null;
        }

        // What stands between two rules.
        var bands = new List<List<string[]>>();
        var end = at;
        for (; end < lines.Count; end++)
        {
            if (IsRule(lines[end]))
            {
                bands.Add([]);
            }
            else if (CellsOf(lines[end]) is { } cells && (bands[0].Count == 0 || cells.Length == bands[0][0].Length))
            {
                bands[^1].Add(cells);
            }
            else
            {
                break;
            }
        }

        bands.RemoveAll(static band => band.Count == 0);
        if (bands.Count < 2)
        {
            return null;
        }

        // With a rule below each row a row may take several lines; else each line is one, save what goes on below an empty first cell.
        var isGrid = bands.Count > 2;
        var rows = new List<string[]> { Joined(bands[0], cut) };
        rows.AddRange(isGrid ? bands.Skip(1).Select(band => Joined(band, cut)) : Wrapped(bands[1], cut));
        return new BoxTable(end - at, rows);
    }

    private static IEnumerable<string[]> Wrapped(List<string[]> band, CutWords cut)
    {
        var row = new List<string[]>();
        foreach (var line in band)
        {
            if (row.Count > 0 && line[0].Length > 0)
            {
                yield return Joined(row, cut);
                row.Clear();
            }

            row.Add(line);
        }

        yield return Joined(row, cut);
    }

    private static string[] Joined(List<string[]> lines, CutWords cut) =>
        [.. Enumerable.Range(0, lines[0].Length).Select(column => lines.Select(line => line[column]).Where(static cell => cell.Length > 0)
            .DefaultIfEmpty(string.Empty).Aggregate((above, below) => cut.Whole(above, below) is { } whole ? whole + below : $"{above} {below}"))];

    private static bool IsRule(string line) => line.Trim() is { Length: > 2 } rule && Corners.Contains(rule[0], StringComparison.Ordinal) && rule.All(letter => Strokes.Contains(letter, StringComparison.Ordinal)) && rule.Any(static letter => letter is '-' or '=' or '─' or '═');

    private static string[]? CellsOf(string line) =>
        line.Trim() is { Length: > 2 } row && Bars.Contains(row[0], StringComparison.Ordinal) && Bars.Contains(row[^1], StringComparison.Ordinal)
            ? [.. row[1..^1].Split([.. Bars]).Select(static cell => cell.Trim())]
            : null;
}
