using TcAssistant.Plans;

namespace TcAssistant.App.Contract;

/// <summary>What a new edition would change.</summary>
/// <param name="Counts">Of each kind, those there are none of included; a line may count as reworded, moved and re-dated at once.</param>
internal sealed record ComparisonJson(PlanSummaryJson Plan, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<LineChangeJson> Changes)
{
    private static readonly string[] Kinds = ["same", "reworded", "moved", "redated", "new", "dropped"];

    public static ComparisonJson Of(PlanSummaryJson plan, PlanDiff diff)
    {
        List<LineChangeJson> changes = [.. diff.Changes.Select(LineChangeJson.Of)];
        return new(plan, Kinds.ToDictionary(kind => kind, kind => changes.Count(change => change.Kinds.Contains(kind))), changes);
    }
}

internal sealed record LineChangeJson(IReadOnlyList<string> Kinds, LineInEditionJson? Before, LineInEditionJson? After)
{
    public static LineChangeJson Of(LineChange change)
    {
        (bool Is, string Kind)[] kinds =
        [
            (change.IsSame, "same"), (change.Reworded, "reworded"), (change.Moved, "moved"), (change.Redated, "redated"), (change.IsNew, "new"), (change.IsDropped, "dropped"),
        ];
        return new([.. kinds.Where(kind => kind.Is).Select(kind => kind.Kind)], LineInEditionJson.Of(change.Before), LineInEditionJson.Of(change.After));
    }
}

/// <param name="Phrase">The document's words for its dates; null: it has none.</param>
internal sealed record LineInEditionJson(string Id, string Text, string? Phrase)
{
    public static LineInEditionJson? Of(ActionLine? line) => line is null ? null : new(line.Id.ToString(), line.Text, line.Timetable?.Phrase);
}
