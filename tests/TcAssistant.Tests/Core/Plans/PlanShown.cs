using TcAssistant.Plans;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>Writes a plan down line by line: parts, issues, and lines as <c>id text = phrase (pairing) @responsible ~status</c>.</summary>
internal static class PlanShown
{
    public static IReadOnlyList<string> Of(Plan plan) => [.. plan.Parts.SelectMany(part => part.Issues.SelectMany(Of).Prepend($"{part.Number} {part.Title}"))];

    private static IEnumerable<string> Of(Issue issue) =>
        issue.Lines.Select(Of).Prepend($"{issue.Id} {issue.Number} {(issue.Heading is null ? "" : $"[{issue.Heading}] ")}{issue.Title}");

    private static string Of(ActionLine line) =>
        $"{line.Id} {line.Text}{(line.Timetable is null ? "" : $" = {line.Timetable.Phrase}")} ({line.Pairing}){(line.Responsible is null ? "" : $" @{line.Responsible}")}{(line.Status is null ? "" : $" ~{line.Status}")}";
}
