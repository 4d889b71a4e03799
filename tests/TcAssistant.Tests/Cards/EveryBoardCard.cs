using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Tests.Cards;

/// <summary>One of each card about a Planner board.</summary>
internal static class EveryBoardCard
{
    private const string Board = "Suivi [2000](x)";
    private static readonly LineKey Line = Some.LineOf("II.3.1").Key!.Value;
    private static readonly string[] Owned = ["II.3.1", "II.3.2"];
    private static readonly Person Someone = new("planner", "Planner");

    public static IEnumerable<(string Name, CardMessage Card)> In(Language language)
    {
        var tracking = new BoardTracking("b1", language, new(), new Dictionary<LineKey, BoardLink>());
        var owned = Some.Tracked with
        {
            State = new(Owned.Select(id => Some.LineOf(id).Key!.Value).ToDictionary(key => key, key => LineState.None(key) with { Owner = "Ana Ruiz", OwnerId = "0a7e1f00-0000-4000-8000-00000000000a" })),
        };
        var there = new BoardView("b1", Board, [], new Dictionary<int, string>(), new Dictionary<string, string>(), [Task(Some.LineOf("II.3.4").Text)]);
        var empty = there with { Tasks = [] };
        var chosen = new BoardData(Board: "b1", Title: Board);
        var title = new SyncChange.Conflict(Line, "II.3.1", "t1", TaskField.Title, "II.3.1 examiner ce qui retarde le recrutement", "Recrutement *vite* [ici](http://exemple.invalid)");

        yield return ("board-choose", BoardCard.Choose(Some.Tracked, [("b1", Board), ("b2", "Équipe")], language));
        yield return ("board-preview", BoardCard.Preview(owned, BoardPreview.Of(owned, tracking, there, Some.Today), chosen, "Ana Ruiz", language));
        yield return ("board-preview-plain", BoardCard.Preview(Some.Tracked, BoardPreview.Of(Some.Tracked, tracking with { Scope = new(BoardLines.Dated, "III") }, empty, Some.Today), new BoardData(Board: BoardData.New, Part: "III"), "Ana Ruiz", language));
        yield return ("board-progress", BoardCard.Progress(Some.Tracked, Board, 40, 78, language));
        yield return ("board-ready", BoardCard.Ready(Some.Tracked, Board, 78, "https://tasks.example.org/board", language));
        yield return ("board-moved", BoardCard.Moved(Some.Tracked, [new(Line, new(2000, 5, 31), new(2000, 6, 15)), new(new("gone"), new(2000, 5, 31), new(2000, 6, 15))], language));
        yield return ("board-changed", BoardCard.Changed(Some.Tracked, Changes, new(2000, 4, 10), new(Role.Member, HasGuests: false), language));
        yield return ("board-changed-nothing", BoardCard.Changed(Some.Tracked, [], new(2000, 4, 10), new(Role.Member, HasGuests: false), language));
        yield return ("board-parked", BoardCard.Parked(Some.Tracked, Board, ParkReason.ActiveTasks, "the steward, Ana", language));
        yield return ("board-cannot-be-tracked", BoardCard.Parked(Some.Tracked, null, ParkReason.PremiumBoard, "the steward, Ana", language));
        yield return ("board-refused", BoardCard.Refused(Some.Tracked, "II.3.1, II.3.2", ParkReason.TaskFull, language));
        yield return ("board-not-allowed", BoardCard.NotAllowed(Some.Tracked, "00000000-0000-0000-0000-000000000001", offersFile: true, language));
        yield return ("board-not-allowed-channel", BoardCard.NotAllowed(Some.Tracked, "00000000-0000-0000-0000-000000000001", offersFile: false, language));
        yield return ("board-stopped", BoardCard.Stopped(Some.Tracked, Board, language));
        yield return ("board-conflict", BoardQuestionCard.Conflict(Some.Tracked, title, "Ana Ruiz", language));
        yield return ("board-conflict-due", BoardQuestionCard.Conflict(Some.Tracked, title with { Field = TaskField.Due, Ours = "2000-05-31", Theirs = "" }, "Ana Ruiz", language));
        yield return ("board-conflict-progress", BoardQuestionCard.Conflict(Some.Tracked, title with { Field = TaskField.Percent, Ours = "100", Theirs = "50" }, "Ana Ruiz", language));
        yield return ("board-decided", BoardQuestionCard.Decided(Some.Tracked, title, keepsPlan: false, "Ana Ruiz", Some.Today, language));
        yield return ("board-deleted", BoardQuestionCard.Deleted(Some.Tracked, new(Line, "II.3.1", "t1"), "Ana Ruiz", language));
        yield return ("board-which", BoardQuestionCard.Which(
            Some.Tracked, Some.LineOf("II.3.1"), [Some.Due(2000, 5) with { Key = new("m1"), Kind = MilestoneKind.FirstResults }, Some.Due(2000, 9) with { Key = new("m2") }], language));
    }

    private static IReadOnlyList<AuditEntry> Changes { get; } =
    [
        new(new(2000, 4, 16, 9, 0, 0, TimeSpan.Zero), Someone, AuditKind.StatusReported, Line, LineState.None(Line), LineState.None(Line) with { Status = ReportedStatus.Done }),
        new(new(2000, 4, 12, 9, 0, 0, TimeSpan.Zero), new("ana-id", "Ana [Ruiz](x)"), AuditKind.OwnerAssigned, Line, LineState.None(Line), LineState.None(Line) with { Owner = "Ben Abdi", OwnerId = "ben-id" }),
        new(new(2000, 4, 11, 9, 0, 0, TimeSpan.Zero), Someone, AuditKind.BoardAsked, Line) { Detail = BoardNews.Asked(TaskField.Title) },
        new(new(2000, 4, 11, 9, 0, 0, TimeSpan.Zero), Someone, AuditKind.BoardAsked, Line) { Detail = BoardNews.Asked(null) },
        new(new(2000, 4, 11, 8, 0, 0, TimeSpan.Zero), new("ana-id", "Ana [Ruiz](x)"), AuditKind.BoardDecided, Line) { Detail = BoardNews.Decided(TaskField.Title, keeps: true) },
        new(new(2000, 4, 11, 8, 0, 0, TimeSpan.Zero), new("ana-id", "Ana [Ruiz](x)"), AuditKind.BoardDecided, Line) { Detail = BoardNews.Decided(null, keeps: false) },
    ];

    private static BoardTask Task(string title) => new("t1", "e1", title, "b", null, null, 0, [], [], default, false);
}
