using TcAssistant.Languages;

namespace TcAssistant.Asks;

/// <summary>What a person wants to know.</summary>
public enum Intent
{
    Due,
    Starting,
    UnderWay,
    Overdue,
    Next,
    Cadence,
    Status,
    Owner,
    Line,
    Search,
    Count,
    Workload,
    Overview,
    Help,
    Unknown,
}

/// <summary>How a question was taken. Null members set no limit.</summary>
/// <param name="AsOf">The day "overdue as of …" is judged on.</param>
/// <param name="Of">For <see cref="Intent.Count"/>: what is counted.</param>
public sealed record Reading(
    Intent Intent,
    DateOnly? From = null,
    DateOnly? To = null,
    string? Part = null,
    string? Issue = null,
    string? Owner = null,
    string? Status = null,
    string? Text = null,
    string? Except = null,
    DateOnly? AsOf = null,
    Intent? Of = null,
    string? Plan = null);

/// <summary>What a person typed, and how it was taken.</summary>
public sealed partial record Ask(string Question, Language Language, DateOnly Today, Reading Reading)
{
    public bool Understood => Reading.Intent != Intent.Unknown;
}
