using TcAssistant.Languages;
using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.Plans;

/// <summary>An implementation plan as its document has it.</summary>
/// <param name="Reference">The document's symbol (GB.276/TC/2); null when it has none.</param>
/// <param name="Date">The day the document bears: what relative words count from.</param>
public sealed partial record Plan(string? Reference, string Title, Language Language, DateOnly? Date, IReadOnlyList<Part> Parts)
{
    /// <summary>What the reading left in doubt, for people to look at.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IEnumerable<Issue> Issues => Parts.SelectMany(part => part.Issues);

    public IEnumerable<ActionLine> Lines => Issues.SelectMany(issue => issue.Lines);
}

/// <param name="Number">The roman numeral: <c>II</c>.</param>
public sealed record Part(string Number, string Title, IReadOnlyList<Issue> Issues);

/// <summary>One of the document's questions to be addressed, with its lines of action.</summary>
/// <param name="Number">As the document writes it: <c>1 a)</c>, <c>3</c>.</param>
/// <param name="Heading">The heading it stands under, when a numbered heading without lines precedes it ("1. Un programme cohérent"); else null.</param>
/// <param name="Context">The text that introduces the lines.</param>
public sealed record Issue(IssueId Id, string Number, string Title, string? Heading, string Context, IReadOnlyList<ActionLine> Lines);

/// <summary>One action: what is done, when, and where the document says so.</summary>
/// <param name="Group">The sub-heading inside the issue it stands under, or null.</param>
/// <param name="Timetable">Null when the document gives no timetable for this line.</param>
/// <param name="Responsible">Who the document names, where it has such a column.</param>
/// <param name="Status">What the document's own status column says, where it has one.</param>
public sealed record ActionLine(
    LineId Id,
    LineKey? Key,
    string Text,
    string? Group,
    Timetable? Timetable,
    Pairing Pairing,
    string? Responsible,
    string? Indicator,
    string? Status,
    SourceRef Source);

/// <summary>How a line came to its timetable.</summary>
public enum Pairing
{
    /// <summary>The line has none.</summary>
    None,

    /// <summary>It stands beside the line.</summary>
    Own,

    /// <summary>Several lines and as many entries in one row, matched in order.</summary>
    InOrder,

    /// <summary>One entry speaks for a group of lines.</summary>
    Shared,
}

/// <summary>Opaque identity of a line, given at first import and kept for ever: at most 16 letters or digits.</summary>
public readonly record struct LineKey(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Opaque identity of a stored plan, kept over all its editions and languages: at most 16 letters or digits.</summary>
public readonly record struct PlanKey(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Where in the document something stands. Counts start at 1; null where the kind of document has no such thing.</summary>
/// <param name="Place">The line's place in its issue: "4th dash".</param>
public sealed record SourceRef(string? Document, string Part, string Issue, int? Table, int? Row, int? Cell, int? Paragraph, int Place);
