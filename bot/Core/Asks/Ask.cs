using System.Text.Json.Serialization;
using TcAssistant.Asks.Grammar;
using TcAssistant.Languages;
using TcAssistant.Tracking;

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

/// <summary>How a question was taken. Null members set no limit. All of it is plain data, so that a conversation can be stored.</summary>
/// <param name="Part">Roman numerals of parts, commas between several.</param>
/// <param name="Issue">Issues or lines as far as they were named, commas between several: "II.3", "2.b" (of any part), "3" (with all its letters), "II.3.4" (one line).</param>
/// <param name="Owner">Who is responsible, as the plan or people name them.</param>
/// <param name="Status">One of <see cref="Standing"/>, or the rhythm asked for (ISO 8601: "P1Y"); commas between rhythms of which any will do.</param>
/// <param name="Text">The topic, in the words that were typed; semicolons between several of which any will do.</param>
/// <param name="Except">What is left out, semicolons between several: a place, a period ("2000-05-01/2000-05-31"), or a topic.</param>
/// <param name="AsOf">The day "overdue as of …" is judged on.</param>
/// <param name="Of">For <see cref="Intent.Count"/> what is counted; for <see cref="Intent.Owner"/> and <see cref="Intent.Status"/> whose owner or status is meant.</param>
/// <param name="Plan">The reference or title of the plan that was asked.</param>
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
    string? Plan = null)
{
    /// <summary>"Planned", "coming up": what starts counts beside what is due.</summary>
    public bool OrStarting { get; init; }

    /// <summary>Only for <see cref="Intent.Workload"/>: the month with the fewest lines due is meant, not the one with the most.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Quietest { get; init; }

    /// <summary>What was asked of the lines that no plan holds; null when nothing was.</summary>
    public NotHeld? Missing { get; init; }
}

/// <summary>What people say that is no question.</summary>
public enum Courtesy
{
    Thanks,
    Farewell,
}

/// <summary>What people ask of lines and the product does not keep.</summary>
public enum NotHeld
{
    Budget = 1,
    Priority,
    Contact,
    Percentage,
}

/// <summary>How lines can stand, as questions limit them.</summary>
public static class Standing
{
    public const string Done = "done";
    public const string Open = "open";
    public const string NotDue = "notDue";
    public const string NotStarted = "notStarted";
    public const string NotUnderWay = "notUnderWay";
    public const string NotOverdue = "notOverdue";
    public const string NoDate = "noDate";
    public const string NoDeadline = "noDeadline";
    public const string StartOnly = "startOnly";
    public const string NoEntry = "noEntry";
    public const string NoOwner = "noOwner";
    public const string HasOwner = "hasOwner";
    public const string FirstResults = "firstResults";
    public const string AtRisk = "atRisk";
    public const string Conditional = "conditional";
    public const string Continuous = "continuous";
    public const string Recurring = "recurring";
    public const string Regular = "regular";
    public const string AsNeeded = "asNeeded";
    public const string NotConditional = "notConditional";
    public const string NotContinuous = "notContinuous";
    public const string NotRecurring = "notRecurring";
    public const string NotAsNeeded = "notAsNeeded";
}

/// <summary>What a person typed, and how it was taken.</summary>
/// <param name="Unread">The words that could not be read, when that kept the question from being understood; else null.</param>
public sealed partial record Ask(string Question, Language Language, DateOnly Today, Reading Reading, string? Unread = null)
{
    public bool Understood => Reading.Intent != Intent.Unknown;

    /// <summary>What was understood of a question that was not understood as a whole; null when nothing was.</summary>
    public Reading? Partly { get; init; }

    /// <summary>The second question, where two were typed as one ("what is due in May and what is overdue?"); null: there is none.</summary>
    public Ask? Then { get; init; }

    /// <summary>The one of the questions typed together that a next one follows: the last, unless only one before it has a period that could be replaced.</summary>
    public Ask Followed =>
        Then?.Followed is not { } last ? this
        : FollowUp.PeriodOf(last.Reading) is not null || FollowUp.PeriodOf(Reading) is null ? last
        : this with { Then = null };

    /// <summary>The question before, when this one asks for nothing that could be followed up (a greeting, a misunderstanding).</summary>
    public Ask? Before { get; init; }

    /// <summary>What was asked for before it was narrowed to this, so that "the others" can be told; null: it was not narrowed.</summary>
    public Reading? Wider { get; init; }

    /// <summary>Words that are kind and ask for nothing; null: it was meant as a question.</summary>
    public Courtesy? Courtesy { get; init; }

    /// <summary>The first of two questions, when only the second was not understood; else null.</summary>
    public string? FirstPart { get; init; }

    /// <summary>Takes a question. Never guesses: what could limit the answer and was not read makes it not understood.</summary>
    /// <param name="language">The language to answer in; null: the question's own, else the previous question's, else the plan's.</param>
    /// <param name="today">The day that "next month" and "overdue" count from.</param>
    /// <param name="previous">The question before in the same conversation, understood or not.</param>
    /// <param name="plans">The plans it can be about: their parts, owners and words are recognised.</param>
    public static Ask Read(string text, Language? language, DateOnly today, Ask? previous, IReadOnlyList<TrackedPlan> plans) =>
        AskReader.Read(text, language, today, previous, plans);
}
