namespace TcAssistant.Timetables;

/// <summary>What lies between two breaks of a phrase, with what is asked of it for each of its elements found only once.</summary>
/// <param name="First">First element.</param>
/// <param name="Last">One past the last element.</param>
internal sealed record Clause(int First, int Last)
{
    public int Dates { get; init; }

    /// <summary>The first rhythm with a period; -1 without one.</summary>
    public int Rhythm { get; init; } = -1;

    /// <summary>A date that lasts: from, until, a span.</summary>
    public bool HasLastingDate { get; init; }

    /// <summary>The first end that a rhythm could run until.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Whether a rhythm is stated here, not only named ("annual report"); null until somebody asks.</summary>
    public bool? StatesRhythm { get; set; }
}
