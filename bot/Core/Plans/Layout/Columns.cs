using TcAssistant.Documents;

namespace TcAssistant.Plans.Layout;

/// <summary>Which column of a table holds what; columns count from 1.</summary>
/// <param name="FirstRow">The first row below the headings, from 1.</param>
/// <param name="OwnLines">Each issue is its own line: no column tells actions apart from issues.</param>
internal sealed record Columns(int Count, int FirstRow, int? Part, int? Number, int? Issue, int? Context, int Action, bool OwnLines)
{
    public int? Timetable { get; init; }

    /// <summary>Whose entries take the place of the timetable's, where there are any.</summary>
    public int? Revised { get; init; }

    /// <summary>Further columns that say when, with their headings: they are not read.</summary>
    public IReadOnlyList<(int Column, string Heading)> UnreadTimes { get; init; } = [];

    public int? Start { get; init; }

    public int? End { get; init; }

    public int? Responsible { get; init; }

    public int? Indicator { get; init; }

    public int? Status { get; init; }

    public int? Duration { get; init; }

    /// <summary>The words above each column, from the first; empty where the table has none. Those above a start or an end belong to what its cells say.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Columns under periods, in which marks say when; empty where words do.</summary>
    public IReadOnlyList<MarkedPeriod> Marked { get; init; } = [];

    /// <summary>Columns with a heading that nothing is read from, and that do not say when.</summary>
    public IEnumerable<int> Others => Enumerable.Range(1, Headings.Count).Where(column => Headings[column - 1].Length > 0
        && !Times.Contains(column) && !new[] { Part, Number, Issue, Context, Action, Revised, Duration, Responsible, Indicator, Status }.Contains(column)
        && UnreadTimes.All(unread => unread.Column != column) && Marked.All(period => period.Column != column));

    public IEnumerable<int> Times => new[] { Timetable, Start, End }.OfType<int>();

    /// <summary>Reads headings that begin in a row; null when they are not those of a plan.</summary>
    public static Columns? At(Table table, int row)
    {
        var cells = CellsOf(table, row);
        if (cells.Count < 2 || cells.Exists(cell => cell.Row != row) || row >= table.RowCount)
        {
            return null;
        }

        return (HasSubHeadings(cells) ? Of(table, row, 2) : null) ?? Of(table, row, 1);
    }

    private static bool HasSubHeadings(List<Cell> cells) => cells.Exists(cell => cell.RowSpan > 1) || cells.Exists(cell => cell.ColumnSpan > 1);

    private static Columns? Of(Table table, int row, int height)
    {
        var headings = Enumerable.Range(1, table.ColumnCount).Select(column => HeadingOf(table, row, height, column)).ToList();
        ColumnSenses.SettleBounds(headings);
        ColumnSenses.SettleInitials(headings);
        var tallest = CellsOf(table, row).Max(cell => cell.RowSpan);
        var firstRow = row + Math.Max(height, Math.Min(tallest, 3));
        ColumnSenses.SettleTargets(headings, table, firstRow);
        var marked = MarkedPeriods.Of(table, firstRow, [.. headings.Select((heading, at) => (heading.Text, table.At(row, at + 1)?.Text ?? string.Empty))]);
        var written = headings.Select((heading, at) => marked.Any(period => period.Column == at + 1) ? null : heading.Role);
        var roles = ColumnSenses.Settle([.. written], table, firstRow);
        var times = TimeColumns.Of([.. roles.Select((role, at) => (role, headings[at].Text.Replace('\n', ' ')))]);
        return FromRoles(roles, firstRow, marked.Count > 0) is { } columns
            ? columns with
            {
                Timetable = columns.Timetable is null || (columns.Start is not null && times.OnlyFacts) ? null : times.Planned ?? columns.Timetable,
                Start = columns.Start is null ? null : times.Start,
                End = columns.End is null ? null : times.End,
                Revised = times.Revised,
                UnreadTimes = [.. times.Unread.Concat(OneSided(roles, headings)).Where(unread => !columns.Times.Contains(unread.Column) && unread.Column != times.Revised).DistinctBy(unread => unread.Column)],
                Marked = columns.Times.Any() ? [] : marked,
                Headings = [.. headings.Select(heading => heading.Text.Replace('\n', ' '))],
            }
            : null;
    }

    /// <summary>A second start or end, or an end without a start where another column holds the timetable: they are not read.</summary>
    private static IEnumerable<(int Column, string Heading)> OneSided(IReadOnlyList<ColumnRole?> roles, List<(ColumnRole? Role, string Text)> headings) =>
        roles.Index().Where(column => column.Item is ColumnRole.Start or ColumnRole.End).Select(column => (column.Index + 1, headings[column.Index].Text.Replace('\n', ' ')));

    /// <summary>A sub-heading says more than the heading above it; where it says nothing known, that one holds.</summary>
    private static (ColumnRole? Role, string Text) HeadingOf(Table table, int row, int height, int column)
    {
        var above = table.At(row, column);
        var below = height > 1 ? table.At(row + 1, column) : null;
        if (above is null || above.Column != column && (below is null || below == above || below.Column != column))
        {
            return (null, string.Empty);
        }

        if (below is not null && below != above && below.Column == column && ColumnHeadings.Read(below.Text) is { } role)
        {
            return (role, below.Text);
        }

        return below is null || below == above || below.Text.Length == 0 ? (ColumnHeadings.Read(above.Text), above.Text) : (null, below.Text);
    }

    internal static Columns? FromRoles(IReadOnlyList<ColumnRole?> roles, int firstRow, bool marked = false)
    {
        var actions = All(roles, ColumnRole.Action);
        var issues = All(roles, ColumnRole.Issue);
        var timetable = First(roles, ColumnRole.Timetable);
        var (start, end) = (First(roles, ColumnRole.Start), First(roles, ColumnRole.End));
        if (start is null)
        {
            (timetable, end) = (timetable ?? end, null);
        }

        if (((timetable ?? start) is null && !marked) || Split(roles, actions, issues) is not var (part, issue, action) || roles.Count(role => role is not null) < (marked ? 1 : 2))
        {
            return null;
        }

        return new Columns(roles.Count, firstRow, part, First(roles, ColumnRole.Number), issue, First(roles, ColumnRole.Context, action), action, issue == action)
        {
            Timetable = timetable,
            Start = start,
            End = end,
            Duration = First(roles, ColumnRole.Duration),
            Responsible = First(roles, ColumnRole.Responsible),
            Indicator = First(roles, ColumnRole.Indicator, action),
            Status = First(roles, ColumnRole.Status),
        };
    }

    /// <summary>Tells what is to be addressed from what is done about it: of two columns of one kind the first is the wider.</summary>
    private static (int? Part, int? Issue, int Action)? Split(IReadOnlyList<ColumnRole?> roles, List<int> actions, List<int> issues)
    {
        var part = First(roles, ColumnRole.Part);
        var context = First(roles, ColumnRole.Context);
        return (issues, actions) switch
        {
            ([var issue, ..], [var action, ..]) => (part, issue, action),
            ([], [var first, var second, ..]) => (part, first, second),
            ([var first, var second, ..], []) => (part, first, second),
            ([], [var action]) => (null, part, action),
            ([var issue], []) => context is { } other ? (part, issue, other) : part is { } area && area < issue ? (null, area, issue) : (part, issue, issue),
            _ => context is { } only && part is { } wider ? (null, wider, only) : null,
        };
    }

    private static List<int> All(IReadOnlyList<ColumnRole?> roles, ColumnRole role) =>
        [.. Enumerable.Range(1, roles.Count).Where(column => roles[column - 1] == role)];

    private static int? First(IReadOnlyList<ColumnRole?> roles, ColumnRole role, int not = 0) =>
        All(roles, role).Where(column => column != not).Select(column => (int?)column).FirstOrDefault();

    internal static List<Cell> CellsOf(Table table, int row) =>
        [.. Enumerable.Range(1, table.ColumnCount).Select(column => table.At(row, column)).OfType<Cell>().Distinct<Cell>(ReferenceEqualityComparer.Instance)];
}
