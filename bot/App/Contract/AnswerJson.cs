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
    string Answer)
{
    public static AnswerJson Of(Answer answer) => new(
        answer.Ask.Question,
        answer.Ask.Language.Code(),
        answer.Ask.Understood,
        ReadingJson.Taken(answer.Ask.Reading),
        Ids(answer.Lines),
        answer.Count,
        answer.Also is { } also ? new AlsoJson(Ids(also.Covers), Ids(also.UnderWay), Ids(also.Starting), Ids(also.Passed)) : null,
        answer.Text);

    private static List<string> Ids(IReadOnlyList<AnswerLine> lines) => [.. lines.Select(line => line.Line.Id.ToString())];
}

internal sealed record AlsoJson(
    IReadOnlyList<string> Covers, IReadOnlyList<string> UnderWay, IReadOnlyList<string> Starting, IReadOnlyList<string> Passed);

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
    string? Plan)
{
    public static ReadingJson Taken(Reading reading) => new(
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
        reading.Plan);

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
