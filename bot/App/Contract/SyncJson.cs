using TcAssistant.App.Planner;
using TcAssistant.Languages;
using TcAssistant.Sync;

namespace TcAssistant.App.Contract;

/// <summary>What <c>sync --dry-run</c> prints.</summary>
/// <param name="Board">Planner's id of the board.</param>
/// <param name="Parked">Why nothing is written there for now; null: it is.</param>
internal sealed record SyncJson(string Plan, string Board, string Title, string? Parked, IReadOnlyList<string> Buckets, IReadOnlyList<string> Labels, IReadOnlyList<SyncChangeJson> Changes)
{
    public static SyncJson Of(string plan, KeptBoard board, IReadOnlyList<SyncChange> changes, IReadOnlyList<Preparation> preparations, ParkReason? parked, Language language) => new(
        plan,
        board.Board,
        board.Title,
        parked?.Sentence().In(language),
        [.. preparations.OfType<Preparation.Bucket>().Select(bucket => bucket.Name)],
        [.. preparations.OfType<Preparation.Label>().Select(label => label.Name)],
        [.. changes.Select(change => new SyncChangeJson(Kind(change), change.Shown, change.Line.Value, change.Why.In(language)))]);

    private static string Kind(SyncChange change)
    {
        var name = change.GetType().Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}

/// <param name="Kind"><c>create</c>, <c>patchTask</c>, <c>record</c>, <c>conflict</c>, …</param>
/// <param name="Line">The line's id; for a line that is gone the task's title.</param>
internal sealed record SyncChangeJson(string Kind, string Line, string Key, string Why);
