using TcAssistant.Documents;

namespace TcAssistant.Plans.Layout;

/// <summary>A table that speaks of one commitment, a key in its first column and what it says beside it: "Deadline | June 2026".</summary>
/// <param name="Title">What the table calls the commitment; null when it does not.</param>
internal sealed record KeyedTable(string? Title, PlanRow Row)
{
    /// <summary>It has a key for what is done; a sheet that only describes a project has none.</summary>
    public bool NamesAction { get; init; }

    private const int Fewest = 3;

    /// <summary>Null when the table is laid out otherwise, or says neither what is done nor when.</summary>
    public static KeyedTable? Read(Table table, Entries entries)
    {
        var keys = new List<(ColumnRole Role, string Key, Cell Value)>();
        for (var row = 1; row <= table.RowCount; row++)
        {
            if (Columns.CellsOf(table, row) is [var key, var value] && key.Row == row && ColumnHeadings.Read(key.Text) is { } role && value.Text.Length > 0)
            {
                keys.Add((role, key.Text, value));
            }
        }

        var what = Value(keys, ColumnRole.Action) ?? Value(keys, ColumnRole.Response) ?? Value(keys, ColumnRole.Issue) ?? Value(keys, ColumnRole.Context);
        var times = TimesOf(keys, entries);
        if (keys.Count < Fewest || what is null || times.Count == 0)
        {
            return null;
        }

        var at = new Place(table.Number, what.Row + table.RowOffset);
        var actions = CellText.Actions(what, at).Select(action => action with
        {
            Responsible = CellText.Aside(Value(keys, ColumnRole.Responsible)),
            Indicator = CellText.Aside(Value(keys, ColumnRole.Indicator) ?? Value(keys, ColumnRole.Output)),
            Status = CellText.Aside(Value(keys, ColumnRole.Status)),
        });
        var title = Value(keys, ColumnRole.Issue) is { } issue && issue != what ? issue.Text.Replace('\n', ' ') : null;
        return new KeyedTable(title, new PlanRow(at, [], [.. actions], times)) { NamesAction = (Value(keys, ColumnRole.Action) ?? Value(keys, ColumnRole.Response)) is not null };
    }

    private static IReadOnlyList<EntryText> TimesOf(List<(ColumnRole Role, string Key, Cell Value)> keys, Entries entries)
    {
        if (Value(keys, ColumnRole.Timetable) is { } timetable)
        {
            return CellText.Entries(timetable);
        }

        var (start, end) = (keys.Find(key => key.Role == ColumnRole.Start), keys.Find(key => key.Role == ColumnRole.End));
        return entries.Between(start.Key ?? string.Empty, start.Value?.Text, end.Key ?? string.Empty, end.Value?.Text);
    }

    private static Cell? Value(List<(ColumnRole Role, string Key, Cell Value)> keys, ColumnRole role) => keys.Find(key => key.Role == role).Value;
}
