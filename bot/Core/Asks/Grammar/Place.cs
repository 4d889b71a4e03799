namespace TcAssistant.Asks.Grammar;

/// <summary>A place in the plan as people type it; what is left out is not limited ("2 b" is that issue of any part).</summary>
internal sealed record Place(string? Part, string? Number = null, string? Letter = null, int? Line = null)
{
    /// <summary>Of an issue that has none; null would be any.</summary>
    private const string NoLetter = "";

    /// <summary>"III.1.4" is that line where there is one, as people see its id; else the fourth line of III.1.a, III.1.b and so on.</summary>
    public Place Among(IEnumerable<Plans.LineId> lines) => this is { Part: not null, Line: not null, Letter: null } && this with { Letter = NoLetter } is var exact && lines.Any(exact.Holds) ? exact : this;

    public override string ToString() =>
        string.Join('.', new[] { Part, Number, Letter, Line?.ToString(System.Globalization.CultureInfo.InvariantCulture) }.Where(static piece => !string.IsNullOrEmpty(piece)));

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is no place.</summary>
    public static Place? Parse(string text)
    {
        var pieces = text.Split('.');
        var at = 0;
        var part = Roman.Is(pieces[0]) ? pieces[at++].ToUpperInvariant() : null;
        // "I.1.1.2": the last figure is the line's, those before it the issue's.
        var figures = pieces.Skip(at).TakeWhile(Digits).Count();
        var steps = at + figures == pieces.Length && figures > 2 ? figures - 1 : figures > 1 && at + figures < pieces.Length ? figures : Math.Min(figures, 1);
        var number = steps > 0 ? string.Join('.', pieces.Skip(at).Take(steps)) : null;
        at += steps;
        var letter = number is not null && at < pieces.Length && pieces[at].Length == 1 && char.IsAsciiLetter(pieces[at][0]) ? pieces[at++] : null;
        var line = at < pieces.Length && number is not null && Digits(pieces[at]) ? int.Parse(pieces[at++], System.Globalization.CultureInfo.InvariantCulture) : (int?)null;
        return at == pieces.Length && (part ?? number) is not null ? new Place(part, number, letter, line) : null;
    }

    /// <summary>Whether a list of places, as a reading keeps it, names nothing but lines, each by its id.</summary>
    public static bool AreLines(string? places) => places is not null && places.Split(',').All(IsLine);

    /// <summary>Whether it names one line by its id.</summary>
    public static bool IsLine(string? place) => place is not null && Parse(place) is { Line: not null };

    private static bool Digits(string text) => text.Length is > 0 and < 5 && text.All(char.IsAsciiDigit);

    /// <summary>Whether another place lies in this one and is not the same.</summary>
    public bool Contains(Place other) => this != other
        && (Part is null || string.Equals(Part, other.Part, StringComparison.OrdinalIgnoreCase))
        && (Number is null || Number == other.Number)
        && (Letter is null || string.Equals(Letter, other.Letter, StringComparison.OrdinalIgnoreCase))
        && (Line is null || Line == other.Line);

    /// <summary>Whether a line stands there. An issue's number without its letter means all its letters.</summary>
    public bool Holds(Plans.LineId id) =>
        (Part is null || string.Equals(Part, id.Issue.Part, StringComparison.OrdinalIgnoreCase))
        && (IsAbove(id)
            || (Number is null || Number == id.Issue.Number)
            && (Letter is null || string.Equals(Letter, id.Issue.Letter ?? NoLetter, StringComparison.OrdinalIgnoreCase))
            && (Line is null || Line == id.Place));

    /// <summary>"I.1.1" where the document numbers its issues "1.1": which figure is the line's, only the plan can tell.</summary>
    private bool IsAbove(Plans.LineId id)
    {
        if (Number is null || !id.Issue.Number.Contains('.', StringComparison.Ordinal))
        {
            return false;
        }

        var (named, steps) = ((this with { Part = null }).ToString(), new Place(null, id.Issue.Number, id.Issue.Letter, id.Place).ToString());
        return steps.StartsWith(named, StringComparison.OrdinalIgnoreCase) && (steps.Length == named.Length || steps[named.Length] == '.');
    }
}

internal static class Roman
{
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    private static readonly string[] Tens = ["", "X", "XX", "XXX"];

    /// <summary>1 to 39.</summary>
    public static string Of(int number) => Tens[number / 10] + Ones[number % 10];

    public static bool Is(string text)
    {
        if (text.Length is 0 or > 7)
        {
            return false;
        }

        var upper = text.ToUpperInvariant();
        return upper.All(letter => letter is 'I' or 'V' or 'X') && Enumerable.Range(1, 39).Any(number => Of(number) == upper);
    }
}
