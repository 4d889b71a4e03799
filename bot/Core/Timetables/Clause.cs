namespace TcAssistant.Timetables;

/// <summary>What lies between two breaks of a phrase, with what is asked of it for each of its elements found only once.</summary>
internal sealed class Clause(int first)
{
    /// <summary>First element.</summary>
    public int First => first;

    /// <summary>One past the last element.</summary>
    public int Last { get; set; }

    public int Dates { get; set; }

    /// <summary>The first rhythm with a period; -1 without one.</summary>
    public int Rhythm { get; set; } = -1;

    /// <summary>Whether a date lasts: from, until, a span.</summary>
    public bool HasLastingDate { get; set; }

    /// <summary>The first end that a rhythm could run until.</summary>
    public DateOnly? End { get; set; }

    /// <summary>Whether a rhythm is stated here, not only named ("annual report"); null until somebody asks.</summary>
    public bool? StatesRhythm { get; set; }
}

/// <summary>What its neighbours say of an element.</summary>
internal record struct Place
{
    /// <summary>Number of the clause that it lies in.</summary>
    public int Clause { get; set; }

    /// <summary>The last date before it; -1 without one.</summary>
    public int DateBefore { get; set; }

    /// <summary>The last joining word before it; -1 without one.</summary>
    public int JoinBefore { get; set; }

    /// <summary>Whether another thing stands between it and the date that follows.</summary>
    public bool IsApartFromNext { get; set; }

    /// <summary>A date that is due in its time, although a word before it says "by".</summary>
    public bool IsWindow { get; set; }

    public bool IsKindKnown { get; set; }

    /// <summary>What the words around a date make of it; null where they say nothing.</summary>
    public MilestoneKind? Kind { get; set; }
}
