using System.Globalization;

namespace TcAssistant.Plans;

/// <summary>An issue's place in its plan: <c>III.1.b</c>. What people see and type.</summary>
/// <param name="Part">Roman numeral, in capitals.</param>
/// <param name="Number">The issue's number as written in the document; may have several steps (<c>3.2</c>).</param>
/// <param name="Letter">Lower-case letter of a lettered issue, or null.</param>
public sealed record IssueId(string Part, string Number, string? Letter = null)
{
    /// <summary>Reads what people type: <c>iii.1.b</c>, <c>II 3</c>, <c>III 1b</c>, <c>III.1 b)</c>. Says nothing of whether there is such an issue.</summary>
    /// <param name="id">Null where this returns false.</param>
    public static bool TryParse(string? text, out IssueId id)
    {
        id = IdSteps.Of(text) is var (part, numbers, letter, place) && place is null ? new IssueId(part, string.Join('.', numbers), letter) : null!;
        return id is not null;
    }

    public override string ToString() => Letter is null ? $"{Part}.{Number}" : $"{Part}.{Number}.{Letter}";
}

/// <summary>A line's place in its plan, in the edition at hand: <c>III.1.b.2</c>.</summary>
/// <param name="Place">Place in the issue, from 1; sub-headings do not restart the count.</param>
public sealed record LineId(IssueId Issue, int Place)
{
    /// <summary>Reads what people type: <c>ii.3.4</c>, <c>II 3 4</c>, <c>iii.1b.2</c>, <c>III 1 b) 2</c>. Says nothing of whether there is such a line.</summary>
    /// <param name="id">Null where this returns false.</param>
    public static bool TryParse(string? text, out LineId id)
    {
        id = IdSteps.Of(text) switch
        {
            (var part, var numbers, { } letter, { } place) => new LineId(new IssueId(part, string.Join('.', numbers), letter), place),
            (var part, { Count: > 1 } numbers, null, null) => new LineId(new IssueId(part, string.Join('.', numbers.SkipLast(1))), int.Parse(numbers[^1], CultureInfo.InvariantCulture)),
            _ => null!,
        };
        return id is not null;
    }

    public override string ToString() => $"{Issue}.{Place}";
}

/// <summary>The steps of an id however they are divided: part, numbers, letter, place after the letter.</summary>
internal static class IdSteps
{
    private const string Dividers = " .-/()\u00A0·,:";

    /// <summary>Null when the text is no id.</summary>
    public static (string Part, List<string> Numbers, string? Letter, int? Place)? Of(string? text)
    {
        var steps = Split(text ?? string.Empty);
        if (steps.Count < 2 || Layout.Roman.Read(steps[0]) is not { } part)
        {
            return null;
        }

        var numbers = steps.Skip(1).TakeWhile(IsNumber).Select(number => number.TrimStart('0')).ToList();
        var rest = steps.Skip(1 + numbers.Count).ToList();
        var letter = rest is [{ Length: 1 }, ..] && char.IsAsciiLetter(rest[0][0]) ? rest[0].ToLowerInvariant() : null;
        var known = rest.Count switch
        {
            0 => true,
            1 => letter is not null,
            2 => letter is not null && IsNumber(rest[1]),
            _ => false,
        };
        return known && numbers.Count > 0 && !numbers.Contains(string.Empty)
            ? (Layout.Roman.Write(part), numbers, letter, rest.Count == 2 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : null)
            : null;
    }

    private static bool IsNumber(string step) => step.Length is > 0 and <= 4 && step.All(char.IsAsciiDigit);

    /// <summary>Runs of letters and of digits; anything but a divider between them makes it no id.</summary>
    private static List<string> Split(string text)
    {
        var steps = new List<string>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var ends = at == text.Length || Dividers.Contains(text[at], StringComparison.Ordinal);
            if (ends || (at > start && char.IsAsciiDigit(text[at]) != char.IsAsciiDigit(text[at - 1])))
            {
                if (at > start)
                {
                    steps.Add(text[start..at]);
                }

                start = ends ? at + 1 : at;
            }
        }

        return steps;
    }
}
