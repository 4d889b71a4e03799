using TcAssistant.Plans;
using TcAssistant.Tests.Core.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>A row of several actions with as many owners: each line has its own where that is plain, else all are named for all.</summary>
public sealed class AsideItemsTests
{
    private const string Two = "<ul><li>Write the manual<li>Print the manual</ul>";
    private const string Dates = "<p>March 2000<p>June 2000";

    [Theory]
    [InlineData(Two, Dates, "<ul><li>COMM;<li>PRINT</ul>", "COMM", "PRINT")]
    [InlineData(Two, Dates, "<p>COMM<p>PRINT", "COMM", "PRINT")]
    [InlineData(Two, Dates, "(a) COMM<br>(b) PRINT", "COMM", "PRINT")]
    [InlineData(Two, "March 2000", "– COMM<br>– PRINT", "COMM", "PRINT")]
    [InlineData(Two, Dates, "Ministry of<br>Labour", "Ministry of; Labour", "Ministry of; Labour")]
    [InlineData(Two, "March 2000", "<p>COMM<p>PRINT", "COMM; PRINT", "COMM; PRINT")]
    [InlineData(Two, Dates, "<ul><li>COMM<li>PRINT<li>HR</ul>", "COMM; PRINT; HR", "COMM; PRINT; HR")]
    [InlineData(Two, Dates, "COMM", "COMM", "COMM")]
    public void Each_line_has_its_own_owner_where_that_is_plain(string actions, string dates, string owners, string first, string second)
    {
        var lines = Lines($"<tr><td>1. Manual<td>{actions}<td>{dates}<td>{owners}<td>");
        Assert.Equal([first, second], lines.Select(line => line.Responsible));
    }

    [Fact]
    public void So_has_each_its_own_status() =>
        Assert.Equal(["Completed", "Delayed"], Lines($"<tr><td>1. Manual<td>{Two}<td>{Dates}<td>COMM<td><p>Completed<p>Delayed").Select(line => line.Status));

    [Fact]
    public void Of_the_columns_R_A_C_I_the_first_says_who() =>
        Assert.Equal(["HR", "PUB"], Read("<tr><th>Activity<th>R<th>A<th>C<th>I<th>Due date<tr><td>Adopt the policy<td>HR<td>DG<td>LEG<td>All<td>March 2000<tr><td>Print the manual<td>PUB<td>DG<td>IT<td>All<td>June 2000").Select(line => line.Responsible));

    private static IReadOnlyList<ActionLine> Lines(string row) => Read($"<tr><th>Issue<th>Actions<th>Timetable<th>Responsible<th>Status{row}");

    private static IReadOnlyList<ActionLine> Read(string rows) =>
        [.. Plan.Read(Shown.Read($"<html><body><h1>Plan</h1><table>{rows}</table></body></html>", "plan.html").Document!).Plan!.Lines];
}
