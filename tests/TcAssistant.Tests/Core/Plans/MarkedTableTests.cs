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

    [Theory]
    [InlineData("Work plan", "2025", "J F M A M J J A S O N D")]
    [InlineData("Plan de trabajo", "2025", "E F M A M J J A S O N D")]
    [InlineData("Work plan", "Month (2025)", "1 2 3 4 5 6 7 8 9 10 11 12")]
    [InlineData("Plan de travail 2025", "Mois", "M1 M2 M3 M4 M5 M6 M7 M8 M9 M10 M11 M12")]
    public void Twelve_columns_are_the_months_of_the_year_above_them(string title, string above, string months)
    {
        var reading = Read($"<h1>{title}</h1><table><tr><td rowspan=2>Action<td colspan=12>{above}<tr><td>{months.Replace(" ", "<td>", StringComparison.Ordinal)}<tr><td>A<td><td>x<td>x<td><td><td><td><td><td><td><td><td></table>");
        Assert.Equal(
            ["Start 2025-02-01 2025-02-28", "Completion 2025-03-01 2025-03-31"],
            reading.Plan!.Lines.Single().Timetable!.Milestones.Select(one => $"{one.Kind} {one.From:yyyy-MM-dd} {one.To:yyyy-MM-dd}"));
    }

    [Fact]
    public void Months_of_no_known_year_are_not_understood() =>
        Assert.False(Read("<h1>Work plan</h1><table><tr><td rowspan=2>Action<td colspan=12>Months<tr><td>J<td>F<td>M<td>A<td>M<td>J<td>J<td>A<td>S<td>O<td>N<td>D<tr><td>A<td>x<td><td><td><td><td><td><td><td><td><td><td></table>").Plan!.Lines.Single().Timetable!.Understood);

    [Theory]
    [InlineData("What will be done in the months to come, and by whom", "June 2025", "W1 W2 W3 W4")]
    [InlineData("Ce que nous ferons dans les mois qui viennent", "Juin 2025", "S1 S2 S3 S4")]
    [InlineData("Lo que se hará en los meses que vienen", "Junio de 2025", "S1 S2 S3 S4")]
    public void Weeks_of_a_month_are_in_that_month(string words, string month, string weeks) => Assert.Equal(
        "Due 2025-06-01 2025-06-30",
        Read($"<h1>Plan</h1><p>{words}</p><table><tr><td rowspan=2>Action<td colspan=4>{month}<tr><td>{weeks.Replace(" ", "<td>", StringComparison.Ordinal)}<tr><td>A<td><td>x<td>x<td></table>")
            .Plan!.Lines.Single().Timetable!.Milestones.Select(one => $"{one.Kind} {one.From:yyyy-MM-dd} {one.To:yyyy-MM-dd}").Single());

    [Fact]
    public void Months_under_their_quarter_stay_months() => Assert.Equal(
        new DateOnly(2025, 2, 28),
        Read("<h1>Work plan</h1><table><tr><td rowspan=2>Action<td colspan=3>Q1 2025<tr><td>Jan<td>Feb<td>Mar<tr><td>A<td><td>x<td></table>").Plan!.Lines.Single().Timetable!.Milestones.Single().To);

    [Fact]
    public void Marks_under_quarters_of_no_known_year_are_not_understood() =>
        Assert.All(
            Read("<h1>Work plan</h1><table><tr><td>Activity<td>Q1<td>Q2<tr><td>Train staff<td>x<td><tr><td>Buy desks<td><td>x</table>").Plan!.Lines,
            line => Assert.False(line.Timetable!.Understood));

    [Theory]
    [InlineData("idem")]
    [InlineData("Ditto")]
    [InlineData("&quot;")]
    [InlineData("″")]
    [InlineData("- ” -")]
    [InlineData("Same")]
    [InlineData("Same as above")]
    [InlineData("- id. -")]
    [InlineData("Ibíd.")]
    [InlineData("Même que ci-dessus")]
    [InlineData("Comme ci-dessus")]
    [InlineData("Igual que el anterior")]
    [InlineData("Lo mismo")]
    public void The_same_is_the_row_above(string same)
    {
        var reading = Read($"<h1>Action plan</h1><table><tr><td>Action<td>Lead<td>Deadline<tr><td>Write<td>HR<td>May 2026<tr><td>Print<td>{same}<td>{same}</table>");
        Assert.Equal(["HR May 2026", "HR May 2026"], reading.Plan!.Lines.Select(line => $"{line.Responsible} {line.Timetable?.Phrase}"));
        Assert.Equal(2, reading.Findings.Count(finding => finding.Where == "I.1.2" && finding.Message.English.Contains("row above", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Same date")]
    [InlineData("Same deadline as above")]
    [InlineData("Même échéance")]
    [InlineData("Mismo plazo")]
    public void The_same_deadline_is_the_row_aboves(string same) =>
        Assert.Equal(["May 2026", "May 2026", "May 2026"], Read($"<h1>Action plan</h1><table><tr><td>Action<td>Deadline<tr><td>Write<td>May 2026<tr><td>Print<td>{same}<tr><td>Post<td>idem</table>").Plan!.Lines.Select(line => line.Timetable!.Phrase));

    [Theory]
    [InlineData("Same day each year")]
    [InlineData("Same month as the audit")]
    public void What_says_more_than_the_same_is_no_repetition(string words) =>
        Assert.Equal(words, Read($"<h1>Action plan</h1><table><tr><td>Action<td>Deadline<tr><td>Write<td>May 2026<tr><td>Print<td>{words}</table>").Plan!.Lines.Last().Timetable!.Phrase);

    [Fact]
    public void The_same_as_nothing_is_copied_by_nobody()
    {
        var reading = Read("<h1>Action plan</h1><table><tr><td>Action<td>Lead<td>Deadline<tr><td>Write<td>idem<td>idem<tr><td>Print<td>idem<td>idem</table>");
        Assert.All(reading.Plan!.Lines, line => Assert.False(line.Timetable!.Understood));
        Assert.DoesNotContain(reading.Findings, finding => finding.Message.English.Contains("row above", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[dd/mm/yyyy]")]
    [InlineData("09:30")]
    [InlineData("Legal Office")]
    public void A_timetable_of_which_nothing_was_read_is_not_understood_and_said(string words)
    {
        var reading = Read($"<h1>Action plan</h1><table><tr><td>Action<td>Deadline<tr><td>Write<td>{words}<tr><td>Print<td>May 2026</table>");
        Assert.Equal([false, true], reading.Plan!.Lines.Select(line => line.Timetable!.Understood));
        Assert.Contains(reading.Findings, finding => finding.Where == "I.1.1" && finding.Message.English.Contains($"“{words}” was not understood", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("☐ Q1 ☒ Q2 ☐ Q3 ☐ Q4 2025", "Q2 2025")]
    [InlineData("Q1 ☐ Q2 ☑ Q3 ☐ 2025 ☐", "Q2 2025")]
    [InlineData("☐ Q1 2025<br>☒ Q2 2025<br>☐ Q3 2025", "Q2 2025")]
    [InlineData("<input type=checkbox> Q1 <input type=checkbox checked> Q2 <input type=checkbox> Q3 2025", "Q2 2025")]
    public void Of_boxes_to_tick_only_the_ticked_count(string boxes, string ticked)
    {
        var reading = Read($"<h1>Action plan</h1><table><tr><td>Action<td>Deadline<td>Status<tr><td>Write<td>{boxes}<td>☐ Not started ☒ In progress ☐ Done</table>");
        var line = Assert.Single(reading.Plan!.Lines);
        Assert.Equal((ticked, "In progress"), (line.Timetable!.Phrase, line.Status));
        Assert.Contains(reading.Findings, finding => finding.Where == "I.1.1" && finding.Message.English.Contains("only what is ticked", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_no_box_is_ticked_nothing_is_due()
    {
        var line = Assert.Single(Read("<h1>Action plan</h1><table><tr><td>Action<td>Deadline<td>Status<tr><td>Write<td>☐ Q1 ☐ Q2 2025<td>☐ Open ☐ Done</table>").Plan!.Lines);
        Assert.Equal((false, 0, (string?)null), (line.Timetable!.Understood, line.Timetable.Milestones.Count, line.Status));
    }

    [Fact]
    public void Boxes_before_actions_and_dates_alike_are_bullets() =>
        Assert.Equal(
            ["write = May 2026", "print = June 2026"],
            Read("<h1>Action plan</h1><table><tr><td>Action<td>Deadline<tr><td>☒ write<br>☐ print<td>☒ May 2026<br>☐ June 2026</table>").Plan!.Lines.Select(line => $"{line.Text} = {line.Timetable?.Phrase}"));

    [Theory]
    [InlineData("<td>Action<td>Budget<td>Owner", "but none that says when")]
    [InlineData("<td>Name<td>Deadline", "but none that says what is done")]
    public void The_explanation_names_the_missing_column(string headings, string missing) =>
        Assert.Contains(missing, Read($"<p>Minutes</p><table><tr>{headings}<tr><td>Chairs<td>Ana<td>Bob</table>").NotAPlan!.English, StringComparison.Ordinal);

    private static PlanReading Read(string page) => Plan.Read(Shown.Read($"<html><body>{page}").Document!);
}
