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

    /// <summary>Reads an id as people type it, in either case: <c>II.3.4</c>, <c>iii.1.b.2</c>.</summary>
    public static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out LineId? id)
    {
        id = null;
        var pieces = text.Trim().Split('.');
        if (pieces.Length is not (3 or 4) || !pieces[0].All(char.IsAsciiLetter) || pieces[0].Length == 0 || !IsNumber(pieces[1]) || !IsNumber(pieces[^1])
            || pieces.Length == 4 && !(pieces[2].Length == 1 && char.IsAsciiLetter(pieces[2][0])))
        {
            return false;
        }

        var issue = new IssueId(pieces[0].ToUpperInvariant(), pieces[1], pieces.Length == 4 ? pieces[2].ToLowerInvariant() : null);
        id = new LineId(issue, int.Parse(pieces[^1], System.Globalization.CultureInfo.InvariantCulture));
        return true;
    }

    private static bool IsNumber(string text) => text.Length is > 0 and < 5 && text.All(char.IsAsciiDigit);
}
