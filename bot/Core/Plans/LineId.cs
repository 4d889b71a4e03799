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

    /// <summary>Reads what people type: <c>II.3.4</c>, <c>ii 3 4</c>, <c>III.1.b.2</c>. The last number is the place.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out LineId? id)
    {
        id = null;
        var parts = (text ?? "").Split([' ', '.', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var part, var number, .. var between, var last]
            || !part.All(letter => "ivxlcIVXLC".Contains(letter, StringComparison.Ordinal))
            || !number.All(char.IsAsciiDigit)
            || !int.TryParse(last, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var place)
            || place == 0)
        {
            return false;
        }

        var letters = between switch
        {
            [] => (true, null),
            [var letter] when letter.TrimEnd(')') is [var only] && char.IsAsciiLetter(only) => (true, letter.TrimEnd(')').ToLowerInvariant()),
            _ => (false, (string?)null),
        };
        id = letters.Item1 ? new LineId(new IssueId(part.ToUpperInvariant(), number, letters.Item2), place) : null;
        return id is not null;
    }
}
