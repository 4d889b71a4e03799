namespace TcAssistant.Documents;

/// <summary>Reads text: a paragraph is what stands between empty lines, or one line where the file has hardly any empty ones;
/// lines divided by strokes or tabs, or by spaces that keep columns apart, make a table.</summary>
internal sealed class PlainText(CutWords cut)
{
    /// <summary>Lines as long as a page is wide are continued on the next.</summary>
    private const int PageWidth = 50;
    private const int Widest = 110;
    private readonly ParagraphList paragraphs = new();
    private readonly List<string> block = [];
    private readonly List<string[]> rows = [];
    private int tables;

    public static Document Read(string text, string fileName, Skipped skipped)
    {
        var pages = PageLines.In(text);
        string[] lines = [.. pages.Lines];
        skipped.PageLines.AddRange(pages.LeftOut);
        var cut = new CutWords(lines);
        var reader = new PlainText(cut);
        var oneLineEach = OneLineEach(lines);
        for (var at = 0; at < lines.Length; at++)
        {
            if (DelimitedTable.At(lines, at) is { } delimited)
            {
                reader.Take(delimited.Rows);
                at += delimited.Lines - 1;
            }
            else if (BoxTable.At(lines, at, cut) is { } drawn)
            {
                reader.Take(drawn.Rows);
                at += drawn.Lines - 1;
            }
            else if (SpacedTable.At(lines, at, pages.Tops, cut) is { } table)
            {
                reader.Take(table.Rows);
                skipped.SpacedTables++;
                skipped.BetweenRows.AddRange(table.LeftOut);
                at += table.Lines - 1;
            }
            else if (lines[at] != PageLines.Removed)
            {
                reader.Take(lines[at], oneLineEach);
            }
        }

        reader.EndTable();
        reader.EndParagraph();
        return new Document(fileName, FileKind.Text, reader.paragraphs.All);
    }

    /// <summary>Where most lines are followed by another, of very different lengths, nobody wrapped them: each is a paragraph.</summary>
    private static bool OneLineEach(string[] lines)
    {
        var filled = lines.Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var followed = lines.Zip(lines.Skip(1)).Count(pair => !string.IsNullOrWhiteSpace(pair.First) && !string.IsNullOrWhiteSpace(pair.Second));
        var wrapped = filled.Count > 0 && filled.Max(line => line.Length) <= Widest && filled.Average(line => line.Length) > PageWidth;
        return followed * 2 > filled.Count && !wrapped;
    }

    private void Take(IReadOnlyList<string[]> table)
    {
        EndTable();
        EndParagraph();
        rows.AddRange(table);
        EndTable();
    }

    private void Take(string raw, bool oneLineEach)
    {
        var cells = CellsOf(raw);
        if (rows.Count > 0 && cells.Length != rows[0].Length)
        {
            EndTable();
        }

        if (cells.Length > 1)
        {
            EndParagraph();
            rows.Add(cells);
            return;
        }

        var line = CleanText.Line(CutWords.Shown(raw).Replace('\t', ' '));
        if (block.Count > 0 && cut.Whole(block[^1], line) is { } whole)
        {
            var end = line.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? space : line.Length;
            (block[^1], line) = (whole + line[..end], line[end..].TrimStart());
        }
        else if (line.Length == 0 || oneLineEach || ListMarkers.TryBullet(line, out _, out _))
        {
            EndParagraph();
        }

        if (line.Length > 0)
        {
            block.Add(line);
        }
    }

    /// <summary>One cell where the line is no row of a table.</summary>
    private static string[] CellsOf(string line)
    {
        var trimmed = line.Trim();
        return trimmed is ['|', .., '|'] ? trimmed[1..^1].Split('|')
            : $" {trimmed} ".Contains(" | ", StringComparison.Ordinal) ? trimmed.Split('|')
            : trimmed.Contains('\t', StringComparison.Ordinal) && !ListMarkers.TryBullet(trimmed, out _, out _) ? line.TrimEnd('\r', '\n').Split('\t')
            : [line];
    }

    /// <summary>A single line with a tab in it is text.</summary>
    private void EndTable()
    {
        var shown = rows.Where(row => !row.All(cell => cell.Trim().Trim('-', ':').Length == 0)).ToList();
        rows.Clear();
        if (shown.Count < 2)
        {
            shown.ForEach(row => paragraphs.Add(string.Join(' ', row)));
            return;
        }

        var builder = new TableBuilder(++tables);
        for (var row = 0; row < shown.Count; row++)
        {
            for (var column = 0; column < shown[row].Length; column++)
            {
                builder.Add(row + 1, column + 1, 1, shown[row].Length == 1 ? shown[0].Length : 1, paragraphs.Make(shown[row][column]) is { } made ? [made] : []);
            }
        }

        paragraphs.Add(builder.Build());
    }

    /// <summary>Short lines stand for themselves.</summary>
    private void EndParagraph()
    {
        if (block.Count == 0)
        {
            return;
        }

        var wrapped = block.Count > 1 && block.SkipLast(1).Average(line => line.Length) > PageWidth;
        paragraphs.Add(string.Join(wrapped ? ' ' : '\n', block));
        block.Clear();
    }
}
