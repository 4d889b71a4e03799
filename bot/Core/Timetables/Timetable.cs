using TcAssistant.Wording;

namespace TcAssistant.Timetables;

/// <summary>What a timetable cell says: dates to be met or begun, rhythms, a condition. Never a guess.</summary>
/// <param name="Phrase">The document's own words.</param>
/// <param name="Condition">The words that make it depend on something else, as written; null when nothing does.</param>
/// <param name="Understood">False when any word that could carry a date or a rhythm was left unread.</param>
/// <param name="Findings">What was read with a doubt (a typing slip, a season): shown to people, never hidden.</param>
public sealed partial record Timetable(
    string Phrase,
    IReadOnlyList<Milestone> Milestones,
    IReadOnlyList<Cadence> Cadences,
    string? Condition,
    bool Understood,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether both say the same, whatever their words.</summary>
    public bool MeansSameAs(Timetable other) =>
        Milestones.SequenceEqual(other.Milestones) && Cadences.SequenceEqual(other.Cadences)
        && Condition == other.Condition && Understood == other.Understood;
}

public enum MilestoneKind
{
    /// <summary>It begins in the window.</summary>
    Start,

    /// <summary>A first part is there; the line stays open.</summary>
    FirstResults,

    /// <summary>The document says it is finished then.</summary>
    Completion,

    /// <summary>A bare date, or a state to be reached by it.</summary>
    Due,
}

/// <summary>One date that a timetable names. Both ends of the window are included.</summary>
/// <param name="From">Null for "by …", "d'ici …", "antes de …".</param>
/// <param name="Label">What the date is about, where the phrase has several ("rapports annuels"); else null.</param>
public sealed record Milestone(MilestoneKind Kind, DateOnly? From, DateOnly To, string? Label = null)
{
    /// <summary>Given at first import and kept for ever; null where nothing is stored.</summary>
    public MilestoneKey? Key { get; init; }
}

/// <summary>Opaque identity of a milestone: at most 16 letters or digits.</summary>
public readonly record struct MilestoneKey(string Value)
{
    public override string ToString() => Value;
}

public enum CadenceKind
{
    /// <summary>For good ("de manière continue").</summary>
    Continuous,

    /// <summary>Already under way ("en cours", "déjà lancé").</summary>
    Ongoing,

    /// <summary>Regularly, no period named.</summary>
    Regular,

    AsNeeded,

    /// <summary>Every <see cref="Cadence.Min"/>, or at longest every <see cref="Cadence.Max"/>.</summary>
    Every,
}

/// <summary>A rhythm that a timetable names.</summary>
/// <param name="By">The day of the year it is done by, or from which a rhythm of months is counted, as ISO 8601 <c>--MM-DD</c>.</param>
/// <param name="Until">The last day it holds.</param>
public sealed record Cadence(CadenceKind Kind, Period? Min = null, Period? Max = null, string? By = null, DateOnly? Until = null, string? Label = null);

public enum PeriodUnit
{
    Day,
    Week,
    Month,
    Year,
}

/// <summary>A length of time in whole calendar units; written as ISO 8601 (<c>P6M</c>).</summary>
public readonly record struct Period(int Count, PeriodUnit Unit)
{
    public override string ToString() => $"P{Count}{Unit switch { PeriodUnit.Day => 'D', PeriodUnit.Week => 'W', PeriodUnit.Month => 'M', _ => 'Y' }}";
}

/// <summary>What a phrase is counted from and read by.</summary>
/// <param name="Day">The plan's date: what "immediately" and "within 90 days" count from. Null: such words are not understood.</param>
/// <param name="FiscalYearStart">First month of the fiscal year (1 = calendar year).</param>
/// <param name="Seasons">Null: northern seasons are assumed and a finding says so.</param>
public sealed record Anchor(DateOnly? Day, int FiscalYearStart = 1, Hemisphere? Seasons = null);

public enum Hemisphere
{
    Northern,
    Southern,
}
