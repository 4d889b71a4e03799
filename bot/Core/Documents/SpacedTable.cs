namespace TcAssistant.Documents;

/// <summary>A table whose columns are held apart by spaces, as a typewriter or a PDF's text has them: every piece of text begins where a column begins.</summary>
/// <param name="Lines">How many lines of the file it takes.</param>
internal sealed record SpacedTable(int Lines, IReadOnlyList<string[]> Rows)
{
    private const int TabStop = 8;
    private const int FewestLines = 3;
    private const int LongestHeading = 60;

    private sealed record Piece(int Start, string Text)
    {
        public int End => Start + Text.Length;
    }

    /// <summary>Null when no such table begins in this line.</summary>
    public static SpacedTable? At(IReadOnlyList<string> lines, int at)
    {
        var heading = PiecesOf(lines[at]);
        if (heading.Count < 2 || !heading.TrueForAll(piece => piece.Text.Length is > 1 and <= LongestHeading && piece.Text.Any(char.IsLetter)))
        {
            return null;
        }

        var starts = heading.ConvertAll(piece => piece.Start);
        var end = at + 1;
        while (end < lines.Count && (IsRule(lines[end]) || Fits(PiecesOf(lines[end]), starts)))
        {
            end++;
        }

        while (string.IsNullOrWhiteSpace(lines[end - 1]))
        {
            end--;
        }

        var body = Enumerable.Range(at, end - at).Select(line => IsRule(lines[line]) ? [] : Cells(PiecesOf(lines[line]), starts)).ToList();
        return body.Count(cells => cells.Count(cell => cell.Length > 0) > 1) >= FewestLines ? new SpacedTable(end - at, RowsOf(body)) : null;
    }

    private static List<Piece> PiecesOf(string raw)
    {
        var line = Expanded(raw);
        var pieces = new List<Piece>();
        for (var at = 0; at < line.Length;)
        {
            if (line[at] == ' ')
            {
                at++;
                continue;
            }

            var end = line.IndexOf("  ", at, StringComparison.Ordinal) is var gap && gap < 0 ? line.Length : gap;
            pieces.Add(new Piece(at, line[at..end]));
            at = end;
        }

        return pieces;
    }

    private static string Expanded(string raw)
    {
        var line = raw.TrimEnd().Replace('\u00A0', ' ');
        for (var tab = line.IndexOf('\t', StringComparison.Ordinal); tab >= 0; tab = line.IndexOf('\t', StringComparison.Ordinal))
        {
            line = line.Remove(tab, 1).Insert(tab, new string(' ', TabStop - (tab % TabStop)));
        }

        return line;
    }

    /// <summary>A line drawn under headings or between rows.</summary>
    private static bool IsRule(string line) => line.Trim() is { Length: > 3 } drawn && drawn.All(letter => letter is '-' or '=' or '_' or '+' or ' ');

    private static bool Fits(List<Piece> pieces, List<int> starts) => pieces.TrueForAll(piece =>
        ColumnOf(piece, starts) is var column && column >= 0 && (column + 1 == starts.Count || piece.End < starts[column + 1]));

    private static int ColumnOf(Piece piece, List<int> starts) => starts.FindIndex(start => Math.Abs(start - piece.Start) <= 1);

    private static string[] Cells(List<Piece> pieces, List<int> starts)
    {
        var cells = new string[starts.Count];
        Array.Fill(cells, string.Empty);
        pieces.ForEach(piece => cells[ColumnOf(piece, starts)] = piece.Text);
        return pieces.Count == 0 ? [] : cells;
    }

    /// <summary>Where empty lines stand between rows, they divide them; else a line goes on that begins small, or whose first word had no room above.</summary>
    private static List<string[]> RowsOf(List<string[]> lines)
    {
        var divided = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Count(at => lines[at].Length == 0 && lines[at - 1].Length > 0) >= 2;
        var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Where(line => line.Length > 0).Max(line => line[column].Length)).ToArray();
        var rows = new List<string[]>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Length == 0)
            {
                continue;
            }

            if (at > 0 && lines[at - 1].Length > 0 && (divided || GoesOn(lines[at - 1], lines[at], widths)))
            {
                rows[^1] = [.. rows[^1].Zip(lines[at], Joined)];
            }
            else
            {
                rows.Add(lines[at]);
            }
        }

        return rows;
    }

    private static bool GoesOn(string[] above, string[] line, int[] widths) =>
        Enumerable.Range(0, line.Length).Where(column => line[column].Length > 0).All(column => above[column].Length > 0
            && !ListMarkers.TryBullet(line[column], out _, out _)
            && (char.IsLower(line[column][0]) || line[column][0] == '(' || above[column].Length + 1 + line[column].Split(' ')[0].Length > widths[column]));

    private static string Joined(string above, string below) =>
        above.Length == 0 || below.Length == 0 ? above + below : above + (ListMarkers.TryBullet(below, out _, out _) ? '\n' : ' ') + below;
}
