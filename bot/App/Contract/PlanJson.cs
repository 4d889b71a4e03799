using System.Text.Json.Serialization;
using TcAssistant.Languages;
using TcAssistant.Plans;

namespace TcAssistant.App.Contract;

/// <summary>A plan as <c>read</c> prints it.</summary>
internal record PlanJson(
    string? Reference,
    string Title,
    string Language,
    DateOnly? Date,
    IReadOnlyList<PartJson> Parts,
    IReadOnlyList<FindingJson> Findings)
{
    /// <param name="language">The language of findings.</param>
    /// <param name="stateOf">What is known of each line beyond the document; null: nothing is stored.</param>
    public static PlanJson Of(Plan plan, Language language, Func<ActionLine, LineStateJson>? stateOf = null) => new(
        plan.Reference,
        plan.Title,
        plan.Language.Code(),
        plan.Date,
        [.. plan.Parts.Select(part => new PartJson(part.Number, part.Title, [.. part.Issues.Select(issue => IssueJson.Of(issue, language, stateOf))]))],
        [.. plan.Findings.Select(finding => FindingJson.Of(finding, language))]);
}

internal sealed record PartJson(string Number, string Title, IReadOnlyList<IssueJson> Issues);

internal sealed record IssueJson(string Id, string Number, string Title, string? Heading, string Context, IReadOnlyList<LineJson> Lines)
{
    public static IssueJson Of(Issue issue, Language language, Func<ActionLine, LineStateJson>? stateOf = null) => new(
        issue.Id.ToString(),
        issue.Number,
        issue.Title,
        issue.Heading,
        issue.Context,
        [.. issue.Lines.Select(line => LineJson.Of(line, language) with { State = stateOf?.Invoke(line) })]);
}

internal sealed record LineJson(
    string Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Key,
    string Text,
    string? Group,
    TimetableJson? Timetable,
    string Pairing,
    string? Responsible,
    string? Indicator,
    string? Status,
    SourceJson Source)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LineStateJson? State { get; init; }

    public static LineJson Of(ActionLine line, Language language) => new(
        line.Id.ToString(),
        line.Key?.Value,
        line.Text,
        line.Group,
        line.Timetable is null ? null : TimetableJson.Of(line.Timetable, language),
        line.Pairing switch { TcAssistant.Plans.Pairing.Own => "own", TcAssistant.Plans.Pairing.InOrder => "inOrder", TcAssistant.Plans.Pairing.Shared => "shared", _ => "none" },
        line.Responsible,
        line.Indicator,
        line.Status,
        SourceJson.Of(line.Source));
}

internal sealed record SourceJson(string? Document, string Part, string Issue, int? Table, int? Row, int? Cell, int? Paragraph, int Place)
{
    public static SourceJson Of(SourceRef source) =>
        new(source.Document, source.Part, source.Issue, source.Table, source.Row, source.Cell, source.Paragraph, source.Place);
}
