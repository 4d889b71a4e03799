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
    public static AnswerJson From(Answer answer) => new(
        answer.Ask.Question,
        answer.Ask.Language.Code(),
        answer.Ask.Understood,
        ReadingJson.From(answer.Ask.Reading),
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
    public static ReadingJson From(Reading reading) => new(
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

    private static string NameOf(Intent intent) => intent switch
    {
        Intent.Due => "due",
        Intent.Starting => "starting",
        Intent.UnderWay => "underWay",
        Intent.Overdue => "overdue",
        Intent.Next => "next",
        Intent.Cadence => "cadence",
        Intent.Status => "status",
        Intent.Owner => "owner",
        Intent.Line => "line",
        Intent.Search => "search",
        Intent.Count => "count",
        Intent.Workload => "workload",
        Intent.Overview => "overview",
        Intent.Help => "help",
        _ => "unknown",
    };
}
