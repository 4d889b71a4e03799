namespace TcAssistant.Documents;

/// <summary>A table whose columns are held apart by spaces, as a typewriter or a PDF's text has them: every piece of text begins where a column begins.</summary>
/// <param name="Lines">How many lines of the file it takes.</param>
/// <param name="Rows">From its headings; a row of one cell goes across all columns.</param>
/// <param name="LeftOut">What stands between its rows and is none of them.</param>
internal sealed record SpacedTable(int Lines, IReadOnlyList<string[]> Rows, IReadOnlyList<string> LeftOut)
{
    private const int TabStop = 8;
    private const int FewestLines = 3;
    private const int LongestHeading = 60;

    /// <summary>Lines between two rows that are no rows: titles, the foot of one page and the head of the next.</summary>
    private const int LongestBreak = 8;

    /// <summary>A title is shorter; what is longer is text.</summary>
    private const int LongestTitle = 120;

    internal sealed record Piece(int Start, string Text)
    {
        public int End => Start + Text.Length;
    }

    /// <summary>A line of a table: its cells, none where it is empty, or what goes across them.</summary>
    internal sealed record Line(string[] Cells, string? Across = null)
    {
        public static Line Empty { get; } = new([]);
    }

    /// <summary>Null when no such table begins in this line.</summary>
    /// <param name="tops">The lines that begin a page.</param>
    public static SpacedTable? At(IReadOnlyList<string> lines, int at, IReadOnlySet<int> tops, CutWords cut)
    {
        var heading = PiecesOf(lines[at]);
        if (heading.Count < 2 || !heading.TrueForAll(piece => piece.Text is "#" or "N" || (piece.Text.Length is > 1 and <= LongestHeading && piece.Text.Any(char.IsLetter))))
        {
            return null;
        }

        var starts = StartsOf(heading, lines, at);
        var body = new List<Line> { new(Cells(Cut(heading, starts), starts)) };
        var leftOut = new List<string>();
        var end = at + 1;
        while (end < lines.Count)
        {
            if (IsRow(lines[end], starts) && !IsTitle(lines, end, starts))
            {
                body.Add(IsRule(lines[end]) || lines[end] == PageLines.Removed ? Line.Empty : new Line(Cells(PiecesOf(lines[end], starts), starts)));
                end++;
            }
            else if (BreakAt(lines, at, end, starts) is var length && length > 0)
            {
                AddBreak(lines, end, length, tops, body, leftOut);
                end += length;
            }
            else
            {
                break;
            }
        }

        while (string.IsNullOrWhiteSpace(lines[end - 1]) || lines[end - 1] == PageLines.Removed)
        {
            end--;
            body.RemoveAt(body.Count - 1);
        }

        return body.Count(line => line.Cells.Count(cell => cell.Length > 0) > 1) >= FewestLines ? new SpacedTable(end - at, SpacedRows.Of(body, cut), leftOut) : null;
    }

    /// <summary>Two headings may stand one space apart: the lines below say where each begins.</summary>
    private static List<int> StartsOf(List<Piece> heading, IReadOnlyList<string> lines, int at)
    {
        var below = lines.Skip(at + 1).Where(line => !string.IsNullOrWhiteSpace(line) && !IsRule(line)).Take(FewestLines * 2).Select(line => PiecesOf(line).ConvertAll(piece => piece.Start)).ToList();
        var starts = new List<int>();
        foreach (var piece in heading)
        {
            starts.Add(piece.Start);
            for (var space = piece.Text.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = piece.Text.IndexOf(' ', space + 1))
            {
                var next = piece.Start + space + 1;
                if (below.Count(line => line.Contains(next) && line.Contains(piece.Start)) >= 2)
                {
                    starts.Add(next);
                }
            }
        }

        return starts;
    }

    private static bool IsRow(string line, List<int> starts) => line == PageLines.Removed || IsRule(line) || Fits(PiecesOf(line, starts), starts);

    /// <summary>A line alone in the first column, among empty ones, whose next row has a first cell of its own: it is above the rows, not in them.</summary>
    private static bool IsTitle(IReadOnlyList<string> lines, int at, List<int> starts)
    {
        if (string.IsNullOrWhiteSpace(lines[at]) || at == 0 || !string.IsNullOrWhiteSpace(lines[at - 1]) || PiecesOf(lines[at], starts) is not [var only] || char.IsLower(only.Text[0]) || ListMarkers.TryBullet(only.Text, out _, out _))
        {
            return false;
        }

        var next = at + 1;
        var apart = next < lines.Count && string.IsNullOrWhiteSpace(lines[next]);
        while (next < lines.Count && string.IsNullOrWhiteSpace(lines[next]))
        {
            next++;
        }

        return next < lines.Count && PiecesOf(lines[next], starts) is [var first, _, ..] pieces && Fits(pieces, starts) && ColumnOf(first, starts) == 0 && (apart || !char.IsLower(first.Text[0]));
    }

    private static bool IsNothing(string line) => string.IsNullOrWhiteSpace(line) || line == PageLines.Removed || IsRule(line);

    /// <summary>How many lines stand here before the next row; 0 when none follows.</summary>
    /// <param name="first">Where the table's headings stand.</param>
    private static int BreakAt(IReadOnlyList<string> lines, int first, int at, List<int> starts)
    {
        var filled = 0;
        for (var next = at; next < lines.Count && filled <= LongestBreak; next++)
        {
            if (IsNothing(lines[next]))
            {
                continue;
            }

            var pieces = PiecesOf(lines[next], starts);
            if (next > at && pieces.Count > 1 && Fits(pieces, starts))
            {
                // Headings of its own below more than a title: another table.
                return filled > 1 && lines[next].Trim() == lines[first].Trim() ? 0 : next - at;
            }

            // What stands side by side is a row, even where it does not fit.
            if (pieces.Count > 2 || lines[next].Contains('\t', StringComparison.Ordinal) || (pieces is [var one, var other] && one.Text.Any(char.IsLetter) && other.Text.Any(char.IsLetter)))
            {
                return 0;
            }

            filled++;
        }

        return 0;
    }

    private static void AddBreak(IReadOnlyList<string> lines, int at, int length, IReadOnlySet<int> tops, List<Line> body, List<string> leftOut)
    {
        var said = Enumerable.Range(at, length).Where(line => !IsNothing(lines[line])).ToList();
        var paged = Enumerable.Range(at - 1, length + 1).Any(tops.Contains);
        body.Add(Line.Empty);
        foreach (var text in said.Select(line => CleanText.Line(lines[line])))
        {
            if (!text.Any(char.IsLetter))
            {
                continue;
            }

            if (text.Length > LongestTitle || text[^1] is '.' or ';' or ',' || IsSymbol(text) || said.Count > 3 || text.Split(' ')[^1].All(char.IsAsciiDigit) || (paged && !IsMarked(text)))
            {
                leftOut.Add(text);
            }
            else
            {
                body.Add(new Line([], text));
            }
        }

        body.Add(Line.Empty);
    }

    private static bool IsSymbol(string text) => !text.Contains(' ', StringComparison.Ordinal) && text.Contains('/', StringComparison.Ordinal) && text.Any(char.IsAsciiDigit);

    /// <summary>"II. Staff", "Part II": it has a number or a letter of its own, as no page's head has.</summary>
    private static bool IsMarked(string text) =>
        text.Split(' ', '.', ')', ':', '–') is [var first, _, ..] && (first.Length <= 4 && first.All(letter => "IVXLABCDEFGH0123456789".Contains(letter, StringComparison.Ordinal)) && first.Length > 0
            || text.Split(' ') is [_, var second, ..] && second.Trim('.', ':', '–', '-') is { Length: > 0 } number && number.All(letter => "IVX0123456789".Contains(letter, StringComparison.Ordinal)));

    internal static List<Piece> PiecesOf(string raw)
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

    /// <summary>A number may fill its column, so that one space divides it from the next.</summary>
    private static List<Piece> PiecesOf(string raw, List<int> starts)
    {
        var pieces = PiecesOf(raw);
        if (pieces.Count == 0 || starts.Count < 2 || starts[1] - pieces[0].Start is var width && (width < 2 || width >= pieces[0].Text.Length || Math.Abs(pieces[0].Start - starts[0]) > 1))
        {
            return pieces;
        }

        var (number, rest) = (pieces[0].Text[..width].TrimEnd(), pieces[0].Text[width..]);
        return pieces[0].Text[width - 1] == ' ' && SpacedRows.IsNumber(number) ? [new Piece(pieces[0].Start, number), new Piece(starts[1], rest), .. pieces.Skip(1)] : pieces;
    }

    private static List<Piece> Cut(List<Piece> pieces, List<int> starts) =>
        [.. pieces.SelectMany(piece => starts.Where(start => start >= piece.Start && start < piece.End).Select((start, at) => (Start: start, Next: starts.Find(next => next > start && next < piece.End)))
            .Select(cut => new Piece(cut.Start, piece.Text[(cut.Start - piece.Start)..(cut.Next > 0 ? cut.Next - piece.Start : piece.Text.Length)].Trim())))];

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
}
