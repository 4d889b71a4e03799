using TcAssistant.Languages;
using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.App.Contract;

/// <summary>A timetable as others read it. Days are ISO 8601.</summary>
/// <param name="Description">The same in one sentence.</param>
internal sealed record TimetableJson(
    string Phrase,
    IReadOnlyList<MilestoneJson> Milestones,
    CadenceJson? Cadence,
    IReadOnlyList<CadenceJson> Cadences,
    string? Condition,
    bool Understood,
    IReadOnlyList<FindingJson> Findings,
    string Description)
{
    public static TimetableJson Of(Timetable timetable, Language language)
    {
        var cadences = timetable.Cadences.Select(CadenceJson.Of).ToList();
        return new TimetableJson(
            timetable.Phrase,
            [.. timetable.Milestones.Select(MilestoneJson.Of)],
            cadences.FirstOrDefault(),
            cadences,
            timetable.Condition,
            timetable.Understood,
            [.. timetable.Findings.Select(finding => FindingJson.Of(finding, language))],
            timetable.Describe(language));
    }
}

internal sealed record MilestoneJson(string Kind, DateOnly? From, DateOnly To, string? Label, string? Key)
{
    public static MilestoneJson Of(Milestone milestone) => new(
        milestone.Kind switch
        {
            MilestoneKind.Start => "start",
            MilestoneKind.FirstResults => "firstResults",
            MilestoneKind.Completion => "completion",
            _ => "due",
        },
        milestone.From,
        milestone.To,
        milestone.Label,
        milestone.Key?.Value);
}

internal sealed record CadenceJson(string Kind, string? Min, string? Max, string? By, DateOnly? Until, string? Label)
{
    public static CadenceJson Of(Cadence cadence) => new(
        cadence.Kind switch
        {
            CadenceKind.Continuous => "continuous",
            CadenceKind.Ongoing => "ongoing",
            CadenceKind.Regular => "regular",
            CadenceKind.AsNeeded => "asNeeded",
            _ => "every",
        },
        cadence.Min?.ToString(),
        cadence.Max?.ToString(),
        cadence.By,
        cadence.Until,
        cadence.Label);
}

internal sealed record FindingJson(string Severity, string Where, string Message)
{
    public static FindingJson Of(Finding finding, Language language) => new(
        finding.Severity == Wording.Severity.Error ? "error" : "warning",
        finding.Where,
        finding.Message.In(language));
}
