using TcAssistant.Asks;
using TcAssistant.Documents;
using TcAssistant.Plans;
using TcAssistant.Tests.Cards;
using TcAssistant.Tests.Core.Documents;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>A sheet that says who answers for which line.</summary>
public sealed class OwnerListTests
{
    private static readonly Candidate[] People =
    [
        new(new("ana-id", "Ana Ruiz"), ["ana@example.org", "aruiz@example.org"]),
        new(new("ben-id", "Ben Abdi"), ["ben@example.org"]),
        new(new("lee-1", "Kim Lee"), ["kim@example.org"]),
        new(new("lee-2", "Kim Lee"), ["klee@example.org"]),
    ];

    [Theory]
    [InlineData("Line|Owner", "II.3.1|Ana Ruiz", "Ana Ruiz (ana-id): II.3.1")]
    [InlineData("Ligne|Action|Responsable", "II.3.1|Examiner|ANA RUIZ", "Ana Ruiz (ana-id): II.3.1")]
    [InlineData("Responsable|Línea", "Ana Ruíz|ii 3 1", "Ana Ruiz (ana-id): II.3.1")]
    [InlineData("Line|Owner", "II.3|Unit for statistics", "Unit for statistics: II.3.1 II.3.2 II.3.3 II.3.4 II.3.5")]
    [InlineData("Line|Owner|E-mail", "II.3.1|A. Ruiz|aruiz@example.org", "Ana Ruiz (ana-id): II.3.1")]
    [InlineData("Line|Owner", "II.3.1|BEN@example.org", "Ben Abdi (ben-id): II.3.1")]
    [InlineData("Line|Owner|E-mail", "II.3.1|Ana Ruiz|someone@else.org", "Ana Ruiz: II.3.1")]
    [InlineData("Line|Owner", "II.3.1|Kim Lee", "Kim Lee: II.3.1")]
    [InlineData("Line|Owner", "II.3.1|Ana Ruiz;II.3.2|", "Ana Ruiz (ana-id): II.3.1")]
    [InlineData("Line|Owner", "II.3|Ben Abdi;II.3.2|Ana Ruiz", "Ben Abdi (ben-id): II.3.1 II.3.3 II.3.4 II.3.5; Ana Ruiz (ana-id): II.3.2")]
    [InlineData("Line|Owner", "II.3.2|Ana Ruiz;II.3|Ben Abdi", "Ana Ruiz (ana-id): II.3.2; Ben Abdi (ben-id): II.3.1 II.3.3 II.3.4 II.3.5")]
    [InlineData("Line|Owner", "IX.9.1|Ana Ruiz;II.3.1|Ana Ruiz", "Ana Ruiz (ana-id): II.3.1; row 2: The plan has no line or question “IX.9.1”.")]
    [InlineData("Line|Owner", "II.3.1|Ana Ruiz;II.3.1|Ben Abdi", "Ana Ruiz (ana-id): II.3.1; row 3: II.3.1 is named in row 2 already, which counts.")]
    [InlineData("Line|Owner", "II.3.1|Ana Ruiz;II.3.1|Ana Ruiz", "Ana Ruiz (ana-id): II.3.1")]
    public void It_comes_to_owners_of_lines(string headings, string rows, string expected) => Assert.Equal(expected, Shown(Listed(headings, rows)!.Against(Plan, People, Some.Today)));

    [Theory]
    [InlineData("Line|Owner|Timetable", "II.3.1|Ana Ruiz|May 2000")]
    [InlineData("Line|Colour", "II.3.1|Red")]
    [InlineData("Action|Responsible", "Examine what delays recruitment|Ana Ruiz")]
    [InlineData("No.|Action|Responsible", "1|Examine what delays recruitment|Ana Ruiz")]
    [InlineData("Line|Owner", "II.3.1|")]
    public void Another_sheet_is_none(string headings, string rows) => Assert.Null(Listed(headings, rows));

    [Fact]
    public void A_heading_may_stand_below_a_title()
    {
        var list = OwnerList.Read(Read(["Who does what"], ["", ""], ["Line", "Owner"], ["II.3.1", "Ana Ruiz"]));

        Assert.Equal([new OwnerRow(4, "II.3.1", "Ana Ruiz", null)], list!.Rows);
    }

    [Fact]
    public void What_is_so_already_is_counted_and_left_alone()
    {
        var key = Some.LineOf("II.3.1").Key!.Value;
        var plan = Plan with { State = new PlanState(new Dictionary<LineKey, LineState> { [key] = LineState.None(key) with { Owner = "Ana Ruiz", OwnerId = "ana-id" } }) };

        var read = Listed("Line|Owner", "II.3|Ana Ruiz")!.Against(plan, People, Some.Today);

        Assert.Equal("Ana Ruiz (ana-id): II.3.2 II.3.3 II.3.4 II.3.5", Shown(read));
        Assert.Equal(1, read.AlreadySo);
    }

    private static TrackedPlan Plan => Some.Tracked;

    private static OwnerList? Listed(string headings, string rows) => OwnerList.Read(Read([headings.Split('|'), .. rows.Split(';').Select(row => row.Split('|'))]));

    private static Document Read(params string[][] rows) =>
        Document.Read(new MemoryStream(Excel.File(("Owners", "visible", Excel.Rows(rows)))), "owners.xlsx").Document!;

    private static string Shown(OwnersRead read) => string.Join("; ", read.Assignments
        .Select(given => $"{given.Owner}{(given.PersonId is null ? "" : $" ({given.PersonId})")}: {string.Join(' ', Plan.Plan.Lines.Where(line => given.Lines.Contains(line.Key!.Value)).Select(line => line.Id))}")
        .Concat(read.Findings.Select(finding => $"row {finding.Row}: {finding.Message.English}")));
}
