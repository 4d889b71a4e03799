using TcAssistant.Documents;
using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.Plans.Layout;

/// <summary>What the cells of a row say of when: words, a start and an end, marks under periods, or what they were revised to.</summary>
internal sealed class RowTimes(Table table, Entries entries)
{
    private readonly HashSet<int> told = [];
    private List<EntryText> lastTimes = [];

    /// <summary>"Idem" is what the row above says, and a note that it was read so.</summary>
    public List<EntryText> In(Columns columns, int row, int last)
    {
        var times = WrittenTimes(columns, row, last);
        if (times is not [var only] || !Ditto.Is(only.Text))
        {
            return lastTimes = times;
        }

        return lastTimes.Count == 0 ? times : [.. lastTimes.Select(entry => entry with { Note = PlanWording.Repeated(entry.Text) })];
    }

    private List<EntryText> WrittenTimes(Columns columns, int row, int last)
    {
        if (columns.Marked.Count > 0)
        {
            return entries.Marked([.. columns.Marked.Select(period => MarkedIn(period, row, last))]);
        }

        return columns.Start is null ? DatedIn(columns, row, last)
            : [.. Enumerable.Range(row, last - row + 1).Where(at => at == row || columns.Times.Any(column => table.At(at, column)?.Row == at))
                .SelectMany(at => WithStart(columns, DatedIn(columns, at, at), at)).Select(entry => entry with { Spans = entry.Spans && columns.Times.Any(column => GoesBeyond(column, row, last)) })];
    }

    private List<EntryText> DatedIn(Columns columns, int row, int last)
    {
        List<EntryText> agreed = (columns.End ?? columns.Timetable) is { } column ? [.. EntriesIn(columns, column, row, last)] : [];
        var dated = Revised(columns, agreed, row, last);
        return dated.Count == 0 && columns is { Start: null, Duration: { } length } ? [.. Together(columns, [.. EntriesIn(columns, length, row, last)])] : dated;
    }

    private bool GoesBeyond(int column, int row, int last) => CellsIn(column, row, last).Any(cell => cell.Row < row || cell.Row + cell.RowSpan - 1 > last);

    /// <summary>Words in the columns of a start and an end belong to the headings above them; a length says when only where no end is written.</summary>
    private List<EntryText> WithStart(Columns columns, List<EntryText> dated, int row)
    {
        List<EntryText> begins = columns.Start is { } start ? [.. EntriesIn(columns, start, row, row)] : [];
        List<EntryText> beside = columns is { End: not null, Timetable: { } further } ? [.. EntriesIn(columns, further, row, row)] : [];
        List<EntryText> lengths = dated.Count == 0 && columns.Duration is { } length ? [.. EntriesIn(columns, length, row, row)] : [];
        if (columns.End is null && begins.Count + lengths.Count == 0)
        {
            return dated;
        }

        // As many starts as ends, each of them a date, are those of several lines.
        if (begins.Count > 1 && begins.Count == dated.Count && beside.Count == 0 && begins.Concat(dated).All(entry => entries.IsDated(entry.Text)))
        {
            return [.. begins.Zip(dated).SelectMany(pair => Together(columns, [pair.First, pair.Second]))];
        }

        return [.. Together(columns, [.. beside, .. Whole(begins), .. Whole(dated), .. lengths])];
    }

    /// <summary>Lines of one cell that only together say when ("1 January", "2026").</summary>
    private List<EntryText> Whole(List<EntryText> said) =>
        said.Count < 2 || said.TrueForAll(entry => entries.IsDated(entry.Text)) ? said : [said[0] with { Text = string.Join(' ', said.Select(entry => entry.Text)) }];

    private IEnumerable<EntryText> Together(Columns columns, List<EntryText> said) =>
        entries.Between([.. said.Select(entry => Side(columns, entry))])
            .Select(entry => entry with { Spans = said[^1].Spans, Note = said.Select(one => one.Note).FirstOrDefault(note => note is not null) });

    private static TimeSide Side(Columns columns, EntryText entry)
    {
        var heading = entry.Column is { } column && column <= columns.Headings.Count ? columns.Headings[column - 1] : string.Empty;
        var kind = entry.Column == columns.Start ? MilestoneKind.Start
            : entry.Column == columns.End || (entry.Column == columns.Revised && columns.End is not null) ? MilestoneKind.Completion
            : MilestoneKind.Due;
        return new TimeSide(heading, entry.Text, kind, entry.Column == columns.Duration);
    }

    /// <summary>A date that the document itself revised is the one that holds; the one before it is told.</summary>
    private List<EntryText> Revised(Columns columns, List<EntryText> agreed, int row, int last)
    {
        var revised = columns.Revised is { } column ? EntriesIn(columns, column, row, last).Where(entry => entries.IsEntry(entry.Text)).ToList() : [];
        if (revised.Count == 0)
        {
            return agreed;
        }

        return agreed.Count == 0 ? revised
            : agreed.Count == revised.Count ? [.. revised.Zip(agreed, (now, before) => now with { Note = PlanWording.RevisedSince(before.Text) })]
            : revised.Count == 1 ? [revised[0] with { Note = PlanWording.RevisedSince(string.Join("; ", agreed.Select(entry => entry.Text))) }]
            : [.. agreed.Select(entry => entry with { Note = PlanWording.RevisionUnread(string.Join("; ", revised.Select(now => now.Text))) })];
    }

    private IEnumerable<EntryText> EntriesIn(Columns columns, int column, int row, int last) =>
        CellsIn(column, row, last).Where(cell => cell.Column == column)
            .SelectMany(cell => EntriesOf(cell, columns, row, last).Select(entry => entry with { Column = column, Spans = cell.Row < row || cell.Row + cell.RowSpan - 1 > last }));

    /// <summary>Of boxes to tick only the ticked ones count, unless the actions beside them have boxes too: then they are bullets.</summary>
    private IReadOnlyList<EntryText> EntriesOf(Cell cell, Columns columns, int row, int last) =>
        TickBoxes.In(cell) is { } boxes && !CellsIn(columns.Action, row, last).Any(TickBoxes.Has) ? [Entries.Ticked(boxes)] : CellText.Entries(cell);

    private (string Heading, bool Marked, string Words) MarkedIn(MarkedPeriod period, int row, int last)
    {
        var said = Enumerable.Range(row, last - row + 1).Select(at => table.At(at, period.Column)).OfType<Cell>().Select(cell => cell.Text)
            .Where(text => MarkedPeriods.IsMark(text) || CellText.SaysSomething(text)).ToList();
        return (period.Heading, said.Count > 0, said.Find(text => !MarkedPeriods.IsMark(text)) ?? string.Empty);
    }

    /// <summary>Bars drawn with colours leave no marks; columns that are not read are named, each once.</summary>
    public IEnumerable<Finding> NotesOn(Columns columns, int row, List<EntryText> times)
    {
        if (columns.Marked.Count > 0 && times.Count == 0)
        {
            yield return Finding.Warning(string.Empty, PlanWording.NoMark);
        }

        foreach (var (column, heading) in columns.UnreadTimes)
        {
            if (table.At(row, column) is { } cell && cell.Column == column && entries.IsEntry(cell.Text) && told.Add(column))
            {
                yield return Finding.Warning(string.Empty, PlanWording.ColumnUnread(heading));
            }
        }

        var others = columns.Others.Where(other => HoldsText(other, columns.FirstRow) && told.Add(other)).Select(other => columns.Headings[other - 1]).ToList();
        if (others.Count > 0)
        {
            yield return Finding.Warning(string.Empty, PlanWording.ColumnsUnread(others));
        }
    }

    private bool HoldsText(int column, int firstRow) =>
        table.Cells.Any(cell => cell.Column == column && cell.ColumnSpan == 1 && cell.Row >= firstRow && CellText.SaysSomething(cell.Text));

    private IEnumerable<Cell> CellsIn(int column, int row, int last) =>
        Enumerable.Range(row, last - row + 1).Select(at => table.At(at, column)).OfType<Cell>().Distinct<Cell>(ReferenceEqualityComparer.Instance);
}
