using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Sync;

/// <summary>One thing to be done so that a line and its task are in step, with why. Each can be carried out, fail and be decided again by itself.</summary>
/// <param name="Line">The line it is about.</param>
/// <param name="Shown">What people know it by: its id, or the title of the task of a line that is gone.</param>
public abstract record SyncChange(LineKey Line, string Shown)
{
    private static readonly Dictionary<FieldKey, Agreed> Nothing = [];

    /// <summary>What is agreed once it was carried out.</summary>
    public IReadOnlyDictionary<FieldKey, Agreed> Settles { get; init; } = Nothing;

    /// <summary>Whether it is carried out on the board.</summary>
    public bool IsWritten => this is Create or PatchTask or PatchDetails or CloseDropped;

    /// <summary>Why it is done, for people.</summary>
    public abstract Sentence Why { get; }

    /// <summary>The link once the change was carried out.</summary>
    public virtual BoardLink After(BoardLink link) => link.Settled(Settles);

    /// <summary>A task is to be made. Nothing of it is agreed before the service has answered.</summary>
    public sealed record Create(LineKey Line, string Shown, NewTask Task) : SyncChange(Line, Shown)
    {
        /// <summary>What is agreed once the details were written too; <see cref="SyncChange.Settles"/> is about the task alone.</summary>
        public IReadOnlyDictionary<FieldKey, Agreed> SettlesDetails { get; init; } = Nothing;

        /// <summary>The day of a recurring line's task.</summary>
        public DateOnly? Occurrence { get; init; }

        /// <summary>The task of the occurrence before, which stays completed; null: there was none.</summary>
        public string? Follows { get; init; }

        public override Sentence Why => Follows is null ? BoardWording.WhyCreate(Shown) : BoardWording.WhyNext(Shown, Occurrence!.Value);

        /// <summary>The link once the task is there.</summary>
        /// <param name="withDetails">Whether its details are known to be there as well; else they were sent, and what became of them is to be looked at.</param>
        public BoardLink Linked(string taskId, bool withDetails)
        {
            var link = new BoardLink(Line, taskId, TaskBase.Empty.With(Settles)) { Occurrence = Occurrence };
            return withDetails ? link.Settled(SettlesDetails) : link.SendingAll(SettlesDetails);
        }
    }

    /// <summary>A task that is there already becomes the line's. What it has is compared with the line's from now on.</summary>
    public sealed record Link(LineKey Line, string Shown, string TaskId) : SyncChange(Line, Shown)
    {
        public DateOnly? Occurrence { get; init; }

        public override Sentence Why => BoardWording.WhyLink(Shown);

        public BoardLink Linked() => new(Line, TaskId, TaskBase.Empty) { Occurrence = Occurrence };
    }

    /// <summary>Members of a task are written.</summary>
    public sealed record PatchTask(LineKey Line, string Shown, string TaskId, string Etag, TaskPatch Patch, IReadOnlyList<TaskField> Fields) : SyncChange(Line, Shown)
    {
        public override Sentence Why => BoardWording.WhyPatch(Shown, BoardTerms.Names(Fields));
    }

    /// <summary>Members of a task's details are written.</summary>
    public sealed record PatchDetails(LineKey Line, string Shown, string TaskId, string Etag, DetailsPatch Patch, IReadOnlyList<TaskField> Fields) : SyncChange(Line, Shown)
    {
        public override Sentence Why => BoardWording.WhyPatch(Shown, BoardTerms.Names(Fields));
    }

    /// <summary>The task's details have to be read before anything of them is decided.</summary>
    public sealed record ReadDetails(LineKey Line, string Shown, string TaskId) : SyncChange(Line, Shown)
    {
        public override Sentence Why => BoardWording.WhyRead(Shown);
    }

    /// <summary>Something came back from the board: it is kept with the line and in its audit, in one write with what it settles.</summary>
    /// <param name="ById">Who did it; null: the board does not tell.</param>
    public sealed record Record(LineKey Line, string Shown, TaskField Field, Change Change, string? ById) : SyncChange(Line, Shown)
    {
        /// <summary>A date that was dragged, or dragged back: the one in force, for the day's message. Null: it is none.</summary>
        public DateOnly? InForce { get; init; }

        public override Sentence Why => BoardWording.WhyRecord(Shown, Field.Name());
    }

    /// <summary>Nothing is to be done; only what both have now is remembered.</summary>
    public sealed record Remember(LineKey Line, string Shown) : SyncChange(Line, Shown)
    {
        public override Sentence Why => BoardWording.WhyRemember(Shown);
    }

    /// <summary>Both values are shown to whoever may decide. It is asked once: until either side changes again, or <see cref="BoardSync.Decided"/>.</summary>
    /// <param name="Ours">As people read it.</param>
    /// <param name="Theirs">As people read it; empty: nothing.</param>
    public sealed record Conflict(LineKey Line, string Shown, string TaskId, TaskField Field, string Ours, string Theirs) : SyncChange(Line, Shown)
    {
        private const int LongestShown = 1_000;

        public override Sentence Why => BoardWording.WhyConflict(Shown, Field.Name());

        /// <summary>Tells this question from one about other values of the same field.</summary>
        public string Mark => TaskText.Fingerprint($"{Shorten(Ours)}\n{Shorten(Theirs)}")[..8];

        /// <summary>As much of a value as is kept to show what was decided.</summary>
        public static string Shorten(string value) => TaskText.Cut(value, LongestShown);
    }

    /// <summary>The task was completed, and the line has several dates open.</summary>
    public sealed record AskWhich(LineKey Line, string Shown, IReadOnlyList<Milestone> Open, string? ById) : SyncChange(Line, Shown)
    {
        public override Sentence Why => BoardWording.WhyWhich(Shown);
    }

    /// <summary>The task is gone from the board. Asked once.</summary>
    public sealed record AskDeleted(LineKey Line, string Shown, string TaskId) : SyncChange(Line, Shown)
    {
        public override Sentence Why => BoardWording.WhyDeleted(Shown);

        public override BoardLink After(BoardLink link) => link with { State = LinkState.AskedDeleted };
    }

    /// <summary>A task that had been missed is there again.</summary>
    public sealed record Found(LineKey Line, string Shown, string TaskId) : SyncChange(Line, Shown)
    {
        public override Sentence Why => BoardWording.WhyFound(Shown);

        public override BoardLink After(BoardLink link) => link with { State = LinkState.Followed };
    }

    /// <summary>The line left the plan: its task is completed, and its description says so. It is never deleted.</summary>
    /// <param name="Details">The note; null: it is there already.</param>
    public sealed record CloseDropped(LineKey Line, string Shown, string TaskId, string Etag, TaskPatch Patch, string DetailsEtag, DetailsPatch? Details) : SyncChange(Line, Shown)
    {
        public override Sentence Why => BoardWording.WhyDropped(Shown);

        public override BoardLink After(BoardLink link) => base.After(link) with { State = LinkState.Closed };
    }

    /// <summary>The line left the plan, and its task the board: neither is looked for any more.</summary>
    public sealed record Forget(LineKey Line, string Shown) : SyncChange(Line, Shown)
    {
        public override Sentence Why => BoardWording.WhyForget(Shown);

        public override BoardLink After(BoardLink link) => link with { State = LinkState.Closed };
    }

    /// <summary>A line that had left the plan is in it again.</summary>
    public sealed record Reinstate(LineKey Line, string Shown, string TaskId) : SyncChange(Line, Shown)
    {
        public override Sentence Why => BoardWording.WhyReturn(Shown);

        public override BoardLink After(BoardLink link) => base.After(link) with { State = LinkState.Followed };
    }

    /// <summary>The rest waits: the board takes no more.</summary>
    public sealed record Park(LineKey Line, string Shown, ParkReason Reason) : SyncChange(Line, Shown)
    {
        public override Sentence Why => Reason.Sentence();
    }
}

/// <summary>A task to be made.</summary>
/// <param name="Labels">Numbers of categories.</param>
/// <param name="Assignees">Object ids.</param>
/// <param name="Checklist">By GUID, in the order they are to stand.</param>
/// <param name="Reference">Null: there are no links.</param>
public sealed record NewTask(
    string Title,
    string BucketId,
    DateOnly? Start,
    DateOnly? Due,
    int Percent,
    IReadOnlyList<int> Labels,
    IReadOnlyList<string> Assignees,
    string Description,
    IReadOnlyList<KeyValuePair<string, ChecklistItem>> Checklist,
    BoardReference? Reference);

/// <summary>A date to be written.</summary>
/// <param name="On">Null: none any more.</param>
public readonly record struct NewDate(DateOnly? On);

/// <summary>Members of a task to be written; what is null or empty is not.</summary>
public sealed record TaskPatch
{
    public string? Title { get; init; }

    public string? BucketId { get; init; }

    public NewDate? Start { get; init; }

    public NewDate? Due { get; init; }

    public int? Percent { get; init; }

    /// <summary>Categories to be set or taken away.</summary>
    public IReadOnlyDictionary<int, bool> Labels { get; init; } = new Dictionary<int, bool>();

    public string? Assign { get; init; }

    public string? Unassign { get; init; }

    public bool IsEmpty => (Title, BucketId, Start, Due, Percent, Assign, Unassign) == default && Labels.Count == 0;
}

/// <summary>Members of a task's details to be written; what is null or empty is not.</summary>
public sealed record DetailsPatch
{
    public string? Description { get; init; }

    /// <summary>Items as they are to be, by GUID.</summary>
    public IReadOnlyDictionary<string, ChecklistItem> Checklist { get; init; } = new Dictionary<string, ChecklistItem>();

    public BoardReference? Reference { get; init; }

    public bool IsEmpty => Description is null && Checklist.Count == 0 && Reference is null;
}

/// <summary>Why nothing more is written to a board for now.</summary>
public enum ParkReason
{
    /// <summary>It is not there any more: deleted, or its group was.</summary>
    BoardGone,

    /// <summary>It is in another group now.</summary>
    BoardMoved,

    /// <summary>We are not allowed to any more.</summary>
    PermissionRevoked,

    /// <summary>It is a premium board, which we cannot reach.</summary>
    PremiumBoard,

    /// <summary>It has as many active tasks as it may.</summary>
    ActiveTasks,

    /// <summary>We have created as many tasks as we may.</summary>
    CreatedTasks,

    /// <summary>It has as many tasks as it may.</summary>
    Tasks,

    /// <summary>It has as many buckets as it may.</summary>
    Buckets,

    /// <summary>Somebody is assigned to as many tasks as may be.</summary>
    AssignedTasks,

    /// <summary>The service refused something else, with a code.</summary>
    Refused,

    /// <summary>We get no token: a secret has expired, or the identity is gone.</summary>
    NoToken,

    /// <summary>A task has as many people, links or items of its checklist as it may.</summary>
    TaskFull,

    /// <summary>We may not write this task.</summary>
    TaskNotPermitted,
}
