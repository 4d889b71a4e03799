using System.Text;

namespace TcAssistant.Documents;

/// <summary>A table as spreadsheets save or copy it: cells divided by tabs, semicolons or commas, those with such a sign or a line break in quotes.</summary>
/// <param name="Lines">How many lines of the file it takes.</param>
internal sealed record DelimitedTable(int Lines, IReadOnlyList<string[]> Rows)
{
    private const int LongestHeading = 60;
    private const int FewestColumns = 3;

    /// <summary>Null when no such table begins in this line: fewer than two rows below headings, or a row with another number of cells.</summary>
    public static DelimitedTable? At(IReadOnlyList<string> lines, int at) =>
        Divided(lines, at, ';') ?? Divided(lines, at, ',') ?? (lines.Skip(at).Any(line => line.Contains('"', StringComparison.Ordinal)) ? Divided(lines, at, '\t') : null);

    private static DelimitedTable? Divided(IReadOnlyList<string> lines, int at, char divider)
    {
        var rows = new List<string[]>();
        var end = at;
        while (end < lines.Count && lines[end].Trim().Length > 0)
        {
            if (Row(lines, end, divider, out var taken) is not { } row || (rows.Count == 0 ? !AreHeadings(row) : row.Length != rows[0].Length))
            {
                return null;
            }

            rows.Add(row);
            end += taken;
        }

        return rows.Count >= 3 ? new DelimitedTable(end - at, rows) : null;
    }

    /// <summary>Short words, none of which stands after a space as in a sentence.</summary>
    private static bool AreHeadings(string[] row) =>
        row.Length >= FewestColumns && Array.TrueForAll(row, cell => cell.Length is > 0 and <= LongestHeading && cell[0] != ' ' && cell[^1] != ':' && (cell[^1] != '.' || cell.Length <= 5))
        && row.Count(cell => cell.Any(char.IsLetter)) >= FewestColumns - 1;

    /// <summary>Null where a quoted cell does not end.</summary>
    private static string[]? Row(IReadOnlyList<string> lines, int at, char divider, out int taken)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (taken = 0; at + taken < lines.Count; taken++)
        {
            var line = lines[at + taken];
            for (var place = 0; place < line.Length; place++)
            {
                if (line[place] == '"' && quoted && place + 1 < line.Length && line[place + 1] == '"')
                {
                    cell.Append(line[place++]);
                }
                else if (line[place] == '"' && (quoted || cell.Length == 0))
                {
                    quoted = !quoted;
                }
                else if (line[place] == divider && !quoted)
                {
                    cells.Add(cell.ToString());
                    cell.Clear();
                }
                else
                {
                    cell.Append(line[place]);
                }
            }

            if (!quoted)
            {
                taken++;
                return [.. cells, cell.ToString()];
            }

            cell.Append('\n');
        }

        return null;
    }
}
