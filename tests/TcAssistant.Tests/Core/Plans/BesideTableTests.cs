using TcAssistant.Plans;
using TcAssistant.Tests.Core.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>Tables that stand beside a plan's and are none of it, rows that hold no action, and what heads a table.</summary>
public sealed class BesideTableTests
{
    private static string Plan { get; } = Word.Table(Word.Row("Action", "Responsible", "Deadline"), Word.Row("Draft the statute", "Legal Office", "30 June 2025"));

    public static TheoryData<string> Others => new(
    [
        Word.Table(Word.Row("Document owner", "Legal Office"), Word.Row("Approved", "15 January 2025"), Word.Row("Next review", "15 January 2027")),
        Word.Table(Word.Row("Project title", "Decent work in the ports"), Word.Row("Start date", "1 January 2025"), Word.Row("End date", "31 December 2027")),
        Word.Table(Word.Row("Indicator", "Baseline 2024", "Target 2025", "Target 2026"), Word.Row("Statutes adopted", "0", "1", "1")),
        Word.Table(Word.Row("Seminar on wages in Dakar", "10 May 2024"), Word.Row("Study tour to the capital", "October 2024")),
        Word.Table(Word.Row("Time", "Activity", "Responsible"), Word.Row("09:00–09:30", "Opening", "Director"), Word.Row("9 h 30", "Closing", "Expert")),
    ]);

    public static TheoryData<string> Records => new(
    [
        Word.Table(Word.Row("Prepared by", "A. Diallo", "10 January 2025"), Word.Row("Approved by", "B. Martin", "14 January 2025")),
        Word.Table(Word.Row("Élaboré par", "A. Diallo", "10 janvier 2025"), Word.Row("Approuvé par", "B. Martin", "14 janvier 2025")),
        Word.Table(Word.Row("Elaborado por", "A. Díaz", "10 de enero de 2025"), Word.Row("Aprobado por", "B. Martín", "14 de enero de 2025")),
        Word.Table(Word.Row("v1", "First edition", "10 January 2024"), Word.Row("v2", "Second edition", "15 January 2025")),
        Word.Table(Word.Row("MoL", "Ministry of Labour"), Word.Row("MoF", "Ministry of Finance")),
    ]);

    [Theory]
    [MemberData(nameof(Others))]
    public void A_table_with_dates_beside_the_plans_is_not_read_and_said(string other)
    {
        foreach (var body in (string[])[other + Plan, Plan + other])
        {
            var reading = Read(Word.Styled("Title", "Action plan") + body);
            Gives(reading, "I Action plan", "I.1 1 Action plan", "I.1.1 Draft the statute = 30 June 2025 (Own) @Legal Office");
            Assert.Contains(reading.Findings, finding => finding.Message.English.StartsWith("A table without a plan's headings was not read", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Signatures_versions_and_abbreviations_are_no_lines_and_no_headings(string other)
    {
        foreach (var body in (string[])[other + Plan, Plan + other])
        {
            Gives(Read(Word.Styled("Title", "Action plan") + body), "I Action plan", "I.1 1 Action plan", "I.1.1 Draft the statute = 30 June 2025 (Own) @Legal Office");
        }
    }

    [Fact]
    public void Without_a_headed_table_the_headless_one_is_the_plan() => Gives(
        Read(Word.Styled("Title", "Action plan") + Word.Table(Word.Row("Submit the country report", "1 May 2025"), Word.Row("Hold the regional consultation", "June 2025"))),
        "I Action plan", "I.1 1 Action plan", "I.1.1 Submit the country report = 1 May 2025 (Own)", "I.1.2 Hold the regional consultation = June 2025 (Own)");

    [Fact]
    public void A_sheet_for_an_action_counts_beside_a_headed_table() => Assert.Equal(
        ["Draft the statute", "Train the judges"],
        Read(Word.Styled("Title", "Action plan") + Plan + Word.Table(Word.Row("Action", "Train the judges"), Word.Row("Lead", "HR"), Word.Row("Deadline", "May 2026"))).Plan!.Lines.Select(line => line.Text));

    [Theory]
    [InlineData("Period", "Employer", "Main activities", "2015–2019", "Ministry of Labour", "Inspection of sites")]
    [InlineData("Time", "Activity", "Responsible", "09:00–09:30", "Opening", "Director")]
    [InlineData("Action", "Responsible", "Deadline", "[Describe the action]", "[Name]", "[dd/mm/yyyy]")]
    public void Careers_programmes_and_empty_forms_are_no_plans(string one, string two, string three, string a, string b, string c) =>
        Assert.Null(Read(Word.Paragraph("Annex") + Word.Table(Word.Row(one, two, three), Word.Row(a, b, c))).Plan);

    [Fact]
    public void Text_in_brackets_that_says_when_is_a_line() =>
        Assert.Equal("[Adopt the statute] [June 2025]", Read(Word.Paragraph("Action plan") + Word.Table(Word.Row("Action", "Deadline"), Word.Row("[Adopt the statute]", "[June 2025]"))).Plan!.Lines.Select(line => $"{line.Text} {line.Timetable!.Phrase}").Single());

    [Theory]
    [InlineData("Agreed.")]
    [InlineData("Partially accepted")]
    [InlineData("D’accord")]
    [InlineData("Aceptada")]
    [InlineData("–")]
    [InlineData("TBD")]
    public void Where_no_action_is_named_the_recommendation_is_the_line(string said) => Gives(
        Read(Word.Styled("Title", "Audit follow-up") + Word.Table(
            Word.Row("Recommendation", "Management response", "Responsible", "Deadline"),
            Word.Row("1. Adopt a statute", said, "Legal", "30 June 2025"),
            Word.Row("2. Train staff", "Agreed. HR will train fifty members of staff.", "HR", "31 July 2025"))),
        "I Audit follow-up",
        "I.1 1 Adopt a statute",
        "I.1.1 Adopt a statute = 30 June 2025 (Own) @Legal",
        "I.2 2 Train staff",
        "I.2.1 Agreed. HR will train fifty members of staff. = 31 July 2025 (Own) @HR");

    [Fact]
    public void A_recommendation_of_which_nothing_comes_is_no_line_and_no_heading_but_said()
    {
        var reading = Read(Word.Styled("Title", "Audit follow-up") + Word.Table(
            Word.Row("Recommendation", "Action", "Deadline"), Word.Row("Move the office", "N/A", "N/A"), Word.Row("Adopt a statute", "Draft it", "30 June 2025")));
        Gives(reading, "I Audit follow-up", "I.1 1 Adopt a statute", "I.1.1 Draft it = 30 June 2025 (Own)");
        Assert.Contains(reading.Findings, finding => finding.Message.English.Contains("“Move the office”", StringComparison.Ordinal));
    }

    private static PlanReading Read(string body) => TcAssistant.Plans.Plan.Read(Shown.Read(Word.File(body)).Document!);

    private static void Gives(PlanReading reading, params string[] expected) => Assert.Equal(expected, PlanShown.Of(reading.Plan!));
}
