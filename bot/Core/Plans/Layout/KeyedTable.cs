using TcAssistant.Documents;
using TcAssistant.Languages;
using TcAssistant.Timetables;

namespace TcAssistant.Plans.Layout;

/// <summary>A table that speaks of one commitment, a key in its first column and what it says beside it: "Deadline | June 2026".</summary>
/// <param name="Title">What the table calls the commitment; null when it does not.</param>
internal sealed record KeyedTable(string? Title, PlanRow Row)
{
    /// <summary>It has a key for what is done; a sheet that only describes a project has none.</summary>
    public bool NamesAction { get; init; }

    private const int Fewest = 3;

    private static readonly string[] Examples = ["e.g.", " eg ", "for example", "for instance", "p. ex.", "p.ex.", "par ex", "p. ej.", "p.ej.", "por ej", "ej.:", "dd/mm", "mm/dd", "jj/mm", "yyyy", "aaaa"];

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
        var times = TimesOf(keys, entries).ToList();
        if (keys.Count < Fewest || what is null || times.TrueForAll(time => ExplainsOnly(time.Text)))
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

    /// <summary>"Last day, e.g. 30/06/2025", "2": how a form is filled in, or a number of its columns.</summary>
    private static bool ExplainsOnly(string text) =>
        text.All(char.IsAsciiDigit) && text.Length < 4 || Array.Exists(Examples, sign => $" {Letters.Fold(text)} ".Contains(sign, StringComparison.Ordinal));

    private static IReadOnlyList<EntryText> TimesOf(List<(ColumnRole Role, string Key, Cell Value)> keys, Entries entries)
    {
        var timetable = Value(keys, ColumnRole.Timetable);
        if (timetable is not null && Value(keys, ColumnRole.Start) is null)
        {
            return CellText.Entries(timetable);
        }

        var end = Value(keys, ColumnRole.End);
        var length = (end ?? timetable) is null;
        return entries.Between([.. keys.Select(key => key.Role switch
        {
            ColumnRole.Start => new TimeSide(key.Key, key.Value.Text, MilestoneKind.Start),
            ColumnRole.End when end == key.Value => new TimeSide(key.Key, key.Value.Text, MilestoneKind.Completion),
            ColumnRole.Timetable when timetable == key.Value => new TimeSide(key.Key, key.Value.Text, MilestoneKind.Due),
            ColumnRole.Duration when length => new TimeSide(key.Key, key.Value.Text, MilestoneKind.Due, IsLength: true),
            _ => null,
        }).OfType<TimeSide>()]);
    }

    private static Cell? Value(List<(ColumnRole Role, string Key, Cell Value)> keys, ColumnRole role) => keys.Find(key => key.Role == role).Value;
}
