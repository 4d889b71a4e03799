using TcAssistant.Plans;
using TcAssistant.Tests.Core.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>Headings above tables of lines: the nearest is the issue, a wider one its part, whichever levels the document uses.</summary>
public sealed class HeadingLevelsTests
{
    [Theory]
    [InlineData("1 Rules|2 Papers", "I Reform plan", "I.1 1 Rules", "I.2 2 Papers")]
    [InlineData("3 Rules|3 Papers", "I Reform plan", "I.1 1 Rules", "I.2 2 Papers")]
    [InlineData("1 Rules|1 Papers", "I Reform plan", "I.1 1 Rules", "I.2 2 Papers")]
    [InlineData("1 Governance;3 Rules|3 Papers|1 Finance;3 Books", "I Governance", "I.1 1 Rules", "I.2 2 Papers", "II Finance", "II.1 1 Books")]
    [InlineData("1 Governance;3 Rules|3 Papers|1 Finance", "I Governance", "I.1 1 Rules", "I.2 2 Papers", "II Finance", "II.1 1 Finance")]
    [InlineData("1 Governance|1 Finance;2 Books|2 Cash", "I Governance", "I.1 1 Governance", "II Finance", "II.1 1 Books", "II.2 2 Cash")]
    [InlineData("1 Part I. Governance;3 Rules|1 Part II. Finance;3 Books", "I Governance", "I.1 1 Rules", "II Finance", "II.1 1 Books")]
    public void Name_issues_and_parts(string above, params string[] expected) => Assert.Equal(expected, PlanShown.Of(Plan.Read(Shown.Read(
        $"<html><body><p class=MsoTitle>Reform plan</p>{string.Concat(above.Split('|').Select(Table))}").Document!).Plan!).Where(line => !line.Contains(" = ", StringComparison.Ordinal)));

    private static string Table(string headings) =>
        string.Concat(headings.Split(';').Select(heading => $"<h{heading[0]}>{heading[2..]}</h{heading[0]}>"))
        + "<table><tr><th>Action<th>Timetable<th>Responsible<tr><td>Adopt<td>May 2000<td>A<tr><td>Print<td>June 2000<td>B</table>";
}
