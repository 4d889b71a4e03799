using TcAssistant.Plans;
using TcAssistant.Tests.Core.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>Tables that say when, or who, in other ways than words: marks under periods, "idem".</summary>
public sealed class MarkedTableTests
{
    [Theory]
    [InlineData("Annual Work Plan 2026", "Activity", "Q1", "Q2", "Q3", "Q4")]
    [InlineData("Plan d'action 2026", "Activité", "T1", "T2", "T3", "T4")]
    [InlineData("Plan de acción 2026", "Actividad", "T1", "T2", "T3", "T4")]
    public void Marks_under_quarters_are_windows(string title, string activity, params string[] quarters)
    {
        var reading = Read($"<h1>{title}</h1><table><tr><td>{activity}<td>{string.Join("<td>", quarters)}<tr><td>A<td>x<td>x<td><td><tr><td>B<td><td><td>■<td></table>");
        Assert.Equal(
            ["Start 2026-01-01 2026-03-31", "Completion 2026-04-01 2026-06-30", "Due 2026-07-01 2026-09-30"],
            reading.Plan!.Lines.SelectMany(line => line.Timetable!.Milestones).Select(one => $"{one.Kind} {one.From:yyyy-MM-dd} {one.To:yyyy-MM-dd}"));
        Assert.Equal(2, reading.Findings.Count(finding => finding.Message.English.Contains("read from marks", StringComparison.Ordinal)));
    }

    [Fact]
    public void Marks_under_quarters_of_no_known_year_are_not_understood() =>
        Assert.All(
            Read("<h1>Work plan</h1><table><tr><td>Activity<td>Q1<td>Q2<tr><td>Train staff<td>x<td><tr><td>Buy desks<td><td>x</table>").Plan!.Lines,
            line => Assert.False(line.Timetable!.Understood));

    [Theory]
    [InlineData("idem")]
    [InlineData("Ditto")]
    [InlineData("&quot;")]
    public void The_same_is_the_row_above(string same)
    {
        var reading = Read($"<h1>Action plan</h1><table><tr><td>Action<td>Lead<td>Deadline<tr><td>Write<td>HR<td>May 2026<tr><td>Print<td>{same}<td>{same}</table>");
        Assert.Equal(["HR May 2026", "HR May 2026"], reading.Plan!.Lines.Select(line => $"{line.Responsible} {line.Timetable?.Phrase}"));
        Assert.Equal(2, reading.Findings.Count(finding => finding.Where == "I.1.2" && finding.Message.English.Contains("row above", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<td>Action<td>Budget<td>Owner", "but none that says when")]
    [InlineData("<td>Name<td>Deadline", "but none that says what is done")]
    public void The_explanation_names_the_missing_column(string headings, string missing) =>
        Assert.Contains(missing, Read($"<p>Minutes</p><table><tr>{headings}<tr><td>Chairs<td>Ana<td>Bob</table>").NotAPlan!.English, StringComparison.Ordinal);

    private static PlanReading Read(string page) => Plan.Read(Shown.Read($"<html><body>{page}").Document!);
}
