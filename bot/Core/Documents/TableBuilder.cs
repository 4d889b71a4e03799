namespace TcAssistant.Documents;

/// <summary>Gathers the cells of a table into a true grid, whatever the file calls merged cells.</summary>
internal sealed class TableBuilder(int number)
{
    /// <summary>Places in the grid of one table; a plan has a few thousand.</summary>
    private const int MostPlaces = 2_000_000;
    private const int MostColumns = 1000;

    private readonly List<Cell> cells = [];
    private readonly Dictionary<int, int> lastInColumn = [];

    public bool IsEmpty => cells.Count == 0;

    public void Add(int row, int column, int rowSpan, int columnSpan, IReadOnlyList<Block> blocks, bool header = false)
    {
        var width = Math.Clamp(columnSpan, 1, Math.Max(1, MostColumns - column + 1));
        lastInColumn[column] = cells.Count;
        cells.Add(new Cell(row, Math.Min(column, MostColumns), Math.Max(rowSpan, 1), width, blocks, header));
    }

    /// <summary>Lets the cell above go on into this row; false when there is none above it.</summary>
    public bool Continue(int row, int column)
    {
        if (!lastInColumn.TryGetValue(column, out var at) || cells[at].Row + cells[at].RowSpan != row)
        {
            return false;
        }

        cells[at] = cells[at] with { RowSpan = cells[at].RowSpan + 1 };
        return true;
    }

    /// <summary>Columns in which no cell begins are left out: word processors keep them for widths alone.</summary>
    public Table Build(string? sheet = null, int rowOffset = 0)
    {
        var starts = cells.Select(cell => cell.Column).Distinct().Order().ToList();
        if (cells.Count > 0 && (long)starts.Count * cells.Max(cell => cell.Row + cell.RowSpan - 1) > MostPlaces)
        {
            throw new RefusedException(RefusalReason.UnpacksTooLarge);
        }

        var placeOf = starts.Select((column, at) => (column, at)).ToDictionary(pair => pair.column, pair => pair.at + 1);
        return new Table(number, [.. cells.Select(cell => Narrowed(cell, starts, placeOf))], sheet, rowOffset);
    }

    private static Cell Narrowed(Cell cell, List<int> starts, Dictionary<int, int> placeOf)
    {
        var end = starts.BinarySearch(cell.Column + cell.ColumnSpan);
        var first = placeOf[cell.Column];
        var width = (end < 0 ? ~end : end) - first + 1;
        return cell.Column == first && cell.ColumnSpan == width ? cell : cell with { Column = first, ColumnSpan = width };
    }
}
