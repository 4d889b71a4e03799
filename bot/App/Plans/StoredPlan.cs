using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tracking;

namespace TcAssistant.App.Plans;

/// <summary>What is known of a stored plan without its lines.</summary>
/// <param name="Edition">The edition in force, counted from 1; numbers of imports that were never finished are left out.</param>
/// <param name="Title">The document's title in the edition in force, as are reference, language and date.</param>
/// <param name="TimeZone">IANA name; what "today" means in files and reports. Null: nobody has said.</param>
/// <param name="SourceFile">The name of the file it was read from.</param>
/// <param name="IsSample">The product's own sample: never reminds anyone.</param>
public sealed record PlanHeader(
    PlanRef Ref,
    int Edition,
    string Title,
    string? Reference,
    Language Language,
    DateOnly? Date,
    Person Steward,
    string? TimeZone,
    string? SourceFile,
    DateTimeOffset ImportedOn,
    bool IsSample)
{
    /// <summary>Those who manage the plan beside its steward.</summary>
    public Deputies Deputies { get; init; } = Deputies.None;

    public Stewardship Stewardship => new(Steward, Deputies.People);

    /// <summary>The day that an instant belongs to where the plan is at home; in UTC where nobody has said.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(ClockAt(instant));

    /// <summary>What the clock shows then where the plan is at home.</summary>
    internal DateTime ClockAt(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc).DateTime;
}

/// <summary>People in their order, compared one by one.</summary>
public sealed record Deputies(IReadOnlyList<Person> People)
{
    public static Deputies None { get; } = new([]);

    public bool Equals(Deputies? other) => other is not null && People.SequenceEqual(other.People);

    public override int GetHashCode() => People.Count;
}

/// <summary>A plan as it stands now. <see cref="TrackedPlan.Plan"/> is the same object for as long as the edition is in force and remembered.</summary>
public sealed record StoredPlan(PlanHeader Header, TrackedPlan Tracked)
{
    /// <summary>Whether a conversation has asked to be reminded of it.</summary>
    public bool IsSubscribed { get; init; }

    /// <summary>What was ruled for its reminders.</summary>
    public ReminderRules Rules { get; init; } = ReminderRules.None;
}

/// <summary>A document to be stored as a plan, or as the next edition of one.</summary>
/// <param name="By">Who imports; becomes the steward of a new plan.</param>
/// <param name="Operation">Names this import: repeated with the same name it is done once. <see cref="Storage.Incoming.Operation"/>, for instance.</param>
public sealed record ImportRequest(Scope Scope, Plan Plan, Person By, DateTimeOffset On, string Operation)
{
    /// <summary>The plan this is the next edition of. Null: the plan of the same reference in this scope, else (or without a reference) a new one.</summary>
    public PlanKey? Onto { get; init; }

    public string? TimeZone { get; init; }

    public string? SourceFile { get; init; }

    public bool IsSample { get; init; }
}

public enum ImportResult
{
    NewPlan,
    NewEdition,

    /// <summary>The edition in force says exactly this already; nothing was written.</summary>
    Unchanged,

    /// <summary>This very operation was carried out before.</summary>
    AlreadyDone,
}

/// <param name="Plan">The plan as it stands after the import.</param>
public sealed record ImportOutcome(ImportResult Result, StoredPlan Plan);

public enum ChangeResult
{
    Done,

    /// <summary>This very operation was carried out before.</summary>
    AlreadyDone,

    NoSuchPlan,
    NoSuchLine,
    NothingToUndo,

    /// <summary>It has to be asked first which date is meant, or the line has none; nothing was changed.</summary>
    NotClear,

    /// <summary>Someone changed the same since; nothing was changed.</summary>
    ChangedSince,

    /// <summary>What was put forward was withdrawn before it was confirmed; nothing was changed.</summary>
    Withdrawn,
}

/// <summary>Who does something, and when.</summary>
/// <param name="On">Plan time.</param>
/// <param name="Today">The day that is in the person's conversation.</param>
public sealed record Moment(Person By, DateTimeOffset On, DateOnly Today)
{
    /// <summary>The conversation it is said in; null: in none.</summary>
    public string? Conversation { get; init; }

    /// <summary>The operation that put forward what is done now; null: nobody did.</summary>
    public string? PutForward { get; init; }

    internal AuditEntry Entry(AuditKind kind, LineKey? line = null, LineState? before = null, LineState? after = null) =>
        new(On, By, kind, line, before, after) { Conversation = Conversation };
}

/// <param name="Plan">The plan as it stands afterwards; null where there is none.</param>
/// <param name="Unclear">With <see cref="ChangeResult.NotClear"/>: the lines that have to be asked about.</param>
public sealed record ChangesOutcome(ChangeResult Result, StoredPlan? Plan, IReadOnlyList<(ActionLine Line, Applied Asked)>? Unclear = null)
{
    /// <summary>The lines that were changed, where the caller did not name them.</summary>
    public IReadOnlyList<LineKey> Lines { get; init; } = [];

    /// <summary>What was taken back, as it had been done.</summary>
    public IReadOnlyList<AuditEntry> TakenBack { get; init; } = [];

    internal static ChangesOutcome Of(ChangeResult result) => new(result, null);
}

/// <param name="State">What is known of the line afterwards; null where there is no such line.</param>
public sealed record ChangeOutcome(ChangeResult Result, LineState? State);
