using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using TcAssistant.Plans;
using TcAssistant.Timetables;

namespace TcAssistant.Tracking;

/// <summary>What people have said about a plan's lines since it was adopted. Hangs on keys, never on an edition.</summary>
public sealed record PlanState(IReadOnlyDictionary<LineKey, LineState> Lines)
{
    public static PlanState Empty { get; } = new(new Dictionary<LineKey, LineState>());

    /// <summary>What is kept of persons; guests are not shown any of it.</summary>
    public People People { get; init; } = People.Nobody;
}

public enum ReportedStatus
{
    UnderWay,

    /// <summary>A person said that it is not done: the only ground for "late".</summary>
    NotDone,

    Done,
}

/// <param name="Status">What was last reported of the line as a whole; null when nobody has.</param>
/// <param name="Owner">Who reports on it, by name; null when nobody was named.</param>
public sealed record LineState(
    LineKey Key,
    ReportedStatus? Status,
    string? Owner,
    IReadOnlyList<MilestoneState> Milestones,
    Correction? Correction)
{
    /// <summary>The owner's object id; null: a unit or a person without an account.</summary>
    public string? OwnerId { get; init; }

    /// <summary>Who last reported on the line, and when; null when nobody has.</summary>
    public Report? Reported { get; init; }

    /// <summary>The newest last; older ones stand in the audit only. Null: there is none. Never shown to guests.</summary>
    public IReadOnlyList<Note>? Notes { get; init; }

    /// <summary>Who wants no reminder of the line sent to anyone, and since when; null: reminders come.</summary>
    public Report? Muted { get; init; }

    /// <summary>That the line is done is what the document's own status column says; nobody has reported it. Never stored.</summary>
    [JsonIgnore]
    public bool SaidByDocument { get; init; }

    public static LineState None(LineKey key) => new(key, null, null, [], null);

    /// <summary>Whether anything of it names a person, or is what somebody wrote.</summary>
    internal bool HoldsInternals => OwnerId is not null || Notes is not null || Reported is not null || Correction is { By.Length: > 0 } || Muted is not null || Milestones.Any(milestone => milestone.ExpectedBecause is not null);

    /// <summary>Without the persons who were named and what they wrote. A unit answers for its lines openly.</summary>
    internal LineState ForGuests() => this with
    {
        Owner = OwnerId is null ? Owner : null,
        OwnerId = null,
        Notes = null,
        Reported = null,
        Correction = Correction is null ? null : Correction with { By = "" },
        Muted = Muted is null ? null : Muted with { By = new Person("", "") },
        Milestones = [.. Milestones.Select(milestone => milestone with { ExpectedBecause = null })],
    };
}

/// <summary>Who said how a line stands.</summary>
public sealed record Report(Person By, DateTimeOffset On);

/// <summary>What someone wrote about a line, for those who work on it.</summary>
public sealed record Note(string Text, Person By, DateTimeOffset On);

/// <summary>What is known of one milestone beyond the document.</summary>
/// <param name="Done">Every milestone is open or done for itself.</param>
/// <param name="InForce">A new window that the steward accepted, with its reference; null: the document's.</param>
/// <param name="Expected">What someone responsible says; shown beside the date in force.</param>
public sealed record MilestoneState(MilestoneKey Key, bool Done, DateOnly? DoneOn, DateInForce? InForce, DateOnly? Expected)
{
    /// <summary>Why it is expected then; null: nobody said, or nothing is expected.</summary>
    public string? ExpectedBecause { get; init; }

    /// <summary>The date that nobody is to be reminded of; counts for as long as it is the date.</summary>
    public DateOnly? LeftAlone { get; init; }

    public static MilestoneState None(MilestoneKey key) => new(key, false, null, null, null);
}

/// <summary>A window that took the place of the document's, with what it rests on (a decision, a later document).</summary>
public sealed record DateInForce(DateOnly? From, DateOnly To, string Reference);

/// <summary>How a person said that a line's timetable is to be read. The document's words stay.</summary>
/// <param name="Phrase">The document's words it was said of (null: the line had none); it holds while they are unchanged.</param>
/// <param name="ReadAs">The person's words; null: "no date".</param>
/// <param name="By">Their name; empty where guests are not to see it.</param>
public sealed record Correction(string? Phrase, string? ReadAs, Timetable? Timetable, string By, DateTimeOffset On);

/// <summary>A plan together with what people have said of it.</summary>
/// <param name="Known">Since when its dates are known; null: it was never stored.</param>
public sealed record TrackedPlan(Plan Plan, PlanState State, PlanKey? Key = null, KnownDates? Known = null)
{
    // Beside the record, not in it: a copy with another state has another one, and two that say the same are equal.
    private static readonly ConditionalWeakTable<TrackedPlan, TrackedPlan> ShownToGuests = [];

    /// <summary>Whether it knows anything that guests are not to see: persons who were named, notes, reasons.</summary>
    public bool HoldsInternals => State.Lines.Values.Any(state => state.HoldsInternals);

    /// <summary>The same plan without what guests are not to see, so that no card can show it to them.</summary>
    public TrackedPlan ForGuests => HoldsInternals
        ? ShownToGuests.GetValue(this, static plan => new(plan.Plan, new PlanState(plan.State.Lines.ToDictionary(line => line.Key, line => line.Value.ForGuests())), plan.Key, plan.Known))
        : this;

    /// <summary>The one person whom a channel may mention for a line on a day: its owner, or whoever covers for them; null: nobody, since they want it so or are away.</summary>
    public Person? MentionedFor(LineState? state, DateOnly day) =>
        state is { Owner: { } name, OwnerId: { } id } && State.People.ActingFor(new(id, name), day) is var acting && State.People.MayMention(acting.Id) && State.People.AwayOn(acting.Id, day) is null
            ? acting : null;

    /// <summary>What counts of a line today: what people said of it; and done where none of them said how it stands and the document's own status says so.</summary>
    public LineState? StateOf(ActionLine line) => AsDocumentSays(line, ReportedOf(line));

    /// <summary>What people said of a line, and nothing else: what a change is made to, and what is stored.</summary>
    public LineState? ReportedOf(ActionLine line) =>
        line.Key is { } key && State.Lines.TryGetValue(key, out var state) ? state : null;

    internal static LineState? AsDocumentSays(ActionLine line, LineState? reported) =>
        reported?.Status is null && DocumentStatus.SaysDone(line.Status)
            ? (reported ?? LineState.None(line.Key ?? default)) with { Status = ReportedStatus.Done, SaidByDocument = true }
            : reported;

    /// <summary>The timetable that counts: a person's reading while the document's words are unchanged, else the document's.</summary>
    public Timetable? TimetableOf(ActionLine line) =>
        StateOf(line)?.Correction is { } correction && correction.Phrase == line.Timetable?.Phrase
            ? correction.Timetable
            : line.Timetable;
}
