using TcAssistant.Documents;
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

    private List<EntryText> WrittenTimes(Columns columns, int row, int last) => Revised(columns, AgreedTimes(columns, row, last), row, last);

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
            .SelectMany(cell => EntriesOf(cell, columns, row, last).Select(entry => entry with { Spans = cell.Row < row || cell.Row + cell.RowSpan - 1 > last }));

    /// <summary>Of boxes to tick only the ticked ones count, unless the actions beside them have boxes too: then they are bullets.</summary>
    private IReadOnlyList<EntryText> EntriesOf(Cell cell, Columns columns, int row, int last) =>
        TickBoxes.In(cell) is { } boxes && !CellsIn(columns.Action, row, last).Any(TickBoxes.Has) ? [Entries.Ticked(boxes)] : CellText.Entries(cell);

    private List<EntryText> AgreedTimes(Columns columns, int row, int last)
    {
        if (columns.Marked.Count > 0)
        {
            return entries.Marked([.. columns.Marked.Select(period => MarkedIn(period, row, last))]);
        }

        var times = new List<EntryText>();
        if (columns.Timetable is { } timetable)
        {
            times.AddRange(EntriesIn(columns, timetable, row, last));
        }

        if (columns is { Start: { } start, End: { } end })
        {
            for (var at = row; at <= last; at++)
            {
                var (from, to) = (table.At(at, start), table.At(at, end));
                if ((from?.Row == at && from.Column == start) || (to?.Row == at && to.Column == end))
                {
                    times.AddRange(entries.Between(columns.StartHeading, from?.Text, columns.EndHeading, to == from ? null : to?.Text));
                }
            }
        }

        return times;
    }

    private (string Heading, bool Marked, string Words) MarkedIn(MarkedPeriod period, int row, int last)
    {
        var said = Enumerable.Range(row, last - row + 1).Select(at => table.At(at, period.Column)).OfType<Cell>().Select(cell => cell.Text)
            .Where(text => MarkedPeriods.IsMark(text) || CellText.SaysSomething(text)).ToList();
        return (period.Heading, said.Count > 0, said.Find(text => !MarkedPeriods.IsMark(text)) ?? string.Empty);
    }

    /// <summary>Bars drawn with colours leave no marks.</summary>
    public Finding? NoteOn(Columns columns, int row, List<EntryText> times) =>
        columns.Marked.Count > 0 && times.Count == 0 ? Finding.Warning(string.Empty, PlanWording.NoMark) : NoteOnUnread(columns, row);

    /// <summary>Once for each column that also says when: nothing that could be a date is passed over unsaid.</summary>
    private Finding? NoteOnUnread(Columns columns, int row)
    {
        foreach (var (column, heading) in columns.UnreadTimes)
        {
            if (table.At(row, column) is { } cell && cell.Column == column && entries.IsEntry(cell.Text) && told.Add(column))
            {
                return Finding.Warning(string.Empty, PlanWording.ColumnUnread(heading));
            }
        }

        return null;
    }

    private IEnumerable<Cell> CellsIn(int column, int row, int last) =>
        Enumerable.Range(row, last - row + 1).Select(at => table.At(at, column)).OfType<Cell>().Distinct<Cell>(ReferenceEqualityComparer.Instance);
}
