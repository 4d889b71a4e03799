using TcAssistant.Asks;
using TcAssistant.Languages;

namespace TcAssistant.App.Contract;

/// <summary>An answer as <c>ask</c> prints it.</summary>
internal sealed record AnswerJson(
    string Question,
    string Language,
    bool Understood,
    ReadingJson Reading,
    IReadOnlyList<string> Lines,
    int Count,
    AlsoJson? Also,
    string Answer,
    AnswerJson? Then)
{
    public static AnswerJson Of(Answer answer) => new(
        answer.Ask.Question,
        answer.Ask.Language.Code(),
        answer.Ask.Understood,
        ReadingJson.Taken(answer.Ask),
        Ids(answer.Lines),
        answer.Count,
        answer.Also is { } also ? new AlsoJson(Ids(also.Covers), Ids(also.UnderWay), Ids(also.Starting), Ids(also.Passed)) : null,
        answer.Then is null ? answer.Text : (answer with { Then = null }).Text,
        answer.Then is { } then ? Of(then) : null);

    private static List<string> Ids(IReadOnlyList<AnswerLine> lines) => [.. lines.Select(line => line.Line.Id.ToString())];
}

internal sealed record AlsoJson(
    IReadOnlyList<string> Covers, IReadOnlyList<string> UnderWay, IReadOnlyList<string> Starting, IReadOnlyList<string> Passed);

/// <summary>How a question was taken: everything that the answer depends on, and what could not be read.</summary>
/// <param name="OrStarting">What starts counts beside what is due.</param>
/// <param name="Quietest">Of a workload: the month with the fewest lines due is meant.</param>
/// <param name="Missing">What was asked of the lines that no plan holds.</param>
/// <param name="Today">The day that "next month" and "overdue" were counted from.</param>
/// <param name="Unread">The words that kept the question from being understood.</param>
/// <param name="Partly">What was understood of a question that was not understood as a whole.</param>
internal sealed record ReadingJson(
    string Intent,
    DateOnly? From,
    DateOnly? To,
    string? Part,
    string? Issue,
    string? Owner,
    string? Status,
    string? Text,
    string? Except,
    DateOnly? AsOf,
    string? Of,
    string? Plan,
    bool OrStarting,
    bool Quietest,
    string? Missing,
    DateOnly Today,
    string? Unread,
    ReadingJson? Partly)
{
    public static ReadingJson Taken(Ask ask) =>
        Taken(ask.Reading, ask) with { Unread = ask.Unread, Partly = ask.Partly is { } partly ? Taken(partly, ask) : null };

    private static ReadingJson Taken(Reading reading, Ask ask) => new(
        NameOf(reading.Intent),
        reading.From,
        reading.To,
        reading.Part,
        reading.Issue,
        reading.Owner,
        reading.Status,
        reading.Text,
        reading.Except,
        reading.AsOf,
        reading.Of is { } of ? NameOf(of) : null,
        reading.Plan,
        reading.OrStarting,
        reading.Quietest,
        reading.Missing switch
        {
            NotHeld.Budget => "budget",
            NotHeld.Priority => "priority",
            NotHeld.Contact => "contact",
            NotHeld.Percentage => "percentage",
            _ => null,
        },
        ask.Today,
        null,
        null);

    private static string NameOf(TcAssistant.Asks.Intent intent) => intent switch
    {
        TcAssistant.Asks.Intent.Due => "due",
        TcAssistant.Asks.Intent.Starting => "starting",
        TcAssistant.Asks.Intent.UnderWay => "underWay",
        TcAssistant.Asks.Intent.Overdue => "overdue",
        TcAssistant.Asks.Intent.Next => "next",
        TcAssistant.Asks.Intent.Cadence => "cadence",
        TcAssistant.Asks.Intent.Status => "status",
        TcAssistant.Asks.Intent.Owner => "owner",
        TcAssistant.Asks.Intent.Line => "line",
        TcAssistant.Asks.Intent.Search => "search",
        TcAssistant.Asks.Intent.Count => "count",
        TcAssistant.Asks.Intent.Workload => "workload",
        TcAssistant.Asks.Intent.Overview => "overview",
        TcAssistant.Asks.Intent.Help => "help",
        _ => "unknown",
    };
}
