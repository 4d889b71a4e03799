namespace TcAssistant.Plans;

/// <summary>An issue's place in its plan: <c>III.1.b</c>. What people see and type; compared without regard to case.</summary>
/// <param name="Part">Roman numeral.</param>
/// <param name="Number">The issue's number as written in the document.</param>
/// <param name="Letter">Lower-case letter of a lettered issue, or null.</param>
public sealed record IssueId(string Part, string Number, string? Letter = null)
{
    public override string ToString() => Letter is null ? $"{Part}.{Number}" : $"{Part}.{Number}.{Letter}";
}

/// <summary>A line's place in its plan, in the edition at hand: <c>III.1.b.2</c>.</summary>
/// <param name="Place">Place in the issue, from 1; sub-headings do not restart the count.</param>
public sealed record LineId(IssueId Issue, int Place)
{
    public override string ToString() => $"{Issue}.{Place}";
}
