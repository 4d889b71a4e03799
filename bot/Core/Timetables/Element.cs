namespace TcAssistant.Timetables;

/// <summary>One thing a phrase says, in its order: dates, a rhythm, a kind of event, a condition, or what parts them.</summary>
/// <param name="First">First symbol.</param>
/// <param name="Last">One past the last symbol.</param>
internal sealed record Element(ElementKind Kind, int First, int Last)
{
    public IReadOnlyList<DateItem> Dates { get; init; } = [];

    public Bound Bound { get; init; }

    /// <summary>The date something was moved from.</summary>
    public bool IsFormer { get; init; }

    /// <summary>A rhythm said by an adjective beside a noun ("annual report"), which may only be the noun's name.</summary>
    public bool IsAdjective { get; init; }

    /// <summary>"has started": a rhythm of its own only where no date says when.</summary>
    public bool IsUnlessDated { get; init; }

    public Cadence? Cadence { get; init; }

    public TimeLength? Length { get; init; }

    /// <summary>Month and day of a yearly date, for rhythms that name one.</summary>
    public bool IsYearless { get; init; }
}

internal enum ElementKind
{
    Word,
    Dates,
    Duration,
    Cadence,
    Immediate,
    Start,
    End,
    FirstResults,
    Condition,

    /// <summary>A condition only where nothing else is said.</summary>
    Circumstance,
    For,
    Quoted,
    Break,
    Comma,
    Colon,
    Dash,
    Open,
    Close,
}

/// <summary>How a date bounds what it is said of.</summary>
internal enum Bound
{
    None,
    By,
    Before,
    From,
    Until,
    Between,
    For,
    Around,
}

internal enum Shape
{
    /// <summary>One date.</summary>
    Point,

    /// <summary>Begins in the first, ends in the last.</summary>
    Span,

    /// <summary>Some time from the first to the last.</summary>
    Window,

    /// <summary>Begins in it and does not end.</summary>
    Open,
}

internal readonly record struct DateItem(DatePoint First, DatePoint Last, Shape Shape);

/// <summary>A length of time: "6 to 12 months".</summary>
internal sealed record TimeLength(Period Min, Period Max, bool WorkingDays);
