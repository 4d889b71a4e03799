using TcAssistant.Plans;
using TcAssistant.Tests.Core.Documents;
using TcAssistant.Timetables;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>What the headings of a workbook's columns make of the dates, names and words below them.</summary>
public sealed class TimeColumnTests
{
    [Theory]
    [InlineData("Start", "End", MilestoneKind.Completion)]
    [InlineData("Start", "Finish", MilestoneKind.Completion)]
    [InlineData("Planned start date", "Finish date", MilestoneKind.Completion)]
    [InlineData("From", "To", MilestoneKind.Completion)]
    [InlineData("Du", "Au", MilestoneKind.Completion)]
    [InlineData("Desde", "Hasta", MilestoneKind.Completion)]
    [InlineData("Date de début", "Date de fin", MilestoneKind.Completion)]
    [InlineData("Inicio", "Término", MilestoneKind.Completion)]
    [InlineData("Start date", "Due date", MilestoneKind.Due)]
    [InlineData("Start", "Deadline", MilestoneKind.Due)]
    [InlineData("Start", "Target date", MilestoneKind.Due)]
    [InlineData("Commencement", "Completion date", MilestoneKind.Due)]
    [InlineData("Début", "Échéance", MilestoneKind.Due)]
    [InlineData("Fecha de inicio", "Fecha límite", MilestoneKind.Due)]
    [InlineData("Fecha de inicio", "Vencimiento", MilestoneKind.Due)]
    public void A_start_beside_an_end_begins_and_is_never_due(string start, string end, MilestoneKind kind) => Assert.Equal(
        [(MilestoneKind.Start, new DateOnly(2025, 4, 1)), (kind, new DateOnly(2025, 6, 30))],
        Only(["Action", "Lead", start, end], ["Install the pumps", "Works", "2025-04-01", "2025-06-30"]).Timetable!.Milestones.Select(one => (one.Kind, one.To)));

    [Theory]
    [InlineData("Start")]
    [InlineData("Date de début")]
    [InlineData("Fecha de inicio")]
    public void A_start_alone_is_not_due(string heading) => Assert.Equal(
        [MilestoneKind.Start], Only(["Action", "Lead", heading], ["Install the pumps", "Works", "2025-04-01"]).Timetable!.Milestones.Select(one => one.Kind));

    [Theory]
    [InlineData("Duration", "64 days")]
    [InlineData("Durée (jours)", "64")]
    [InlineData("Duración", "64 días")]
    public void A_length_beside_dates_says_nothing_more(string heading, string length)
    {
        var timetable = Only(["Action", heading, "Start", "Finish"], ["Install the pumps", length, "2025-04-01", "2025-06-30"]).Timetable!;
        Assert.True(timetable.Understood);
        Assert.Equal([MilestoneKind.Start, MilestoneKind.Completion], timetable.Milestones.Select(one => one.Kind));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("2025-04-01", "", 1)]
    public void A_length_without_an_end_is_told_and_not_counted(string start, string finish, int milestones)
    {
        var timetable = Only(["Action", "Duration", "Start", "Finish"], ["Install the pumps", "64 days", start, finish]).Timetable!;
        Assert.False(timetable.Understood);
        Assert.Equal(milestones, timetable.Milestones.Count);
        Assert.Contains("64 days", timetable.Phrase, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_and_months_are_in_one_order_in_one_row()
    {
        var timetable = Only(["Task", "Start date", "Due date"], ["Write", "02/03/2025", "06/30/2025"]).Timetable!;
        Assert.False(timetable.Understood);
        Assert.DoesNotContain(timetable.Milestones, one => one.Kind == MilestoneKind.Start);
    }

    [Theory]
    [InlineData("Action by")]
    [InlineData("By whom")]
    [InlineData("Assigned To")]
    [InlineData("Resource Names")]
    [InlineData("Assignee")]
    [InlineData("Point of contact")]
    [InlineData("Acteurs")]
    [InlineData("Par qui")]
    [InlineData("Confié à")]
    [InlineData("Dependencia")]
    [InlineData("Líder")]
    [InlineData("Asignado a")]
    public void Who_does_it_has_many_names(string heading)
    {
        var line = Only(["Action", heading, "Deadline"], ["Install the pumps", "Works", "2025-06-30"]);
        Assert.Equal(("Install the pumps", "Works"), (line.Text, line.Responsible));
    }

    [Theory]
    [InlineData("Deliverable")]
    [InlineData("Livrable")]
    [InlineData("Description")]
    [InlineData("Descripción")]
    [InlineData("To do")]
    [InlineData("À faire")]
    [InlineData("Qué")]
    [InlineData("Actuación")]
    public void What_is_done_has_many_names(string heading) =>
        Assert.Equal("Install the pumps", Only([heading, "Responsible", "Deadline"], ["Install the pumps", "Works", "2025-06-30"]).Text);

    [Fact]
    public void A_list_of_days_and_descriptions_is_no_plan() =>
        Assert.Null(Read(["Date", "Description", "Amount"], ["2025-06-30", "Paper", "120"], ["2025-07-30", "Ink", "80"]).Plan);

    [Theory]
    [InlineData("Avance (%)", "Estado", "En curso")]
    [InlineData("% Complete", "Status", "Under way")]
    [InlineData("Statut", "Avancement", "En cours")]
    public void Words_say_how_it_stands_before_figures_do(string first, string second, string words)
    {
        string[] said = first is "Statut" ? [words, "40 %"] : ["40 %", words];
        Assert.Equal(words, Only(["Action", "Deadline", first, second], ["Install the pumps", "2025-06-30", .. said]).Status);
    }

    [Fact]
    public void Columns_that_are_not_read_are_named_once()
    {
        var reading = Read(["Action", "Deadline", "Budget", "Colour", "Empty"], ["Paint", "June 2025", "100", "red", ""], ["Sweep", "July 2025", "50", "", ""]);
        Assert.Equal(["These columns were not read: “Budget”, “Colour”."], reading.Findings.Select(finding => finding.Message.English));
    }

    [Theory]
    [InlineData("Field", "Explanation", "Last day, e.g. 30/06/2025")]
    [InlineData("Champ", "Explication", "Dernier jour (jj/mm/aaaa)")]
    [InlineData("Campo", "Explicación", "Último día, p. ej. 30/06/2025")]
    public void What_explains_a_form_is_no_line(string key, string value, string when) => Assert.Null(Read([key, value], ["Action", "What will be done"], ["Responsible", "Who does it"], ["Deadline", when]).Plan);

    [Fact]
    public void A_count_beside_a_total_is_no_line() =>
        Assert.Single(Read(["No.", "Action", "Deadline", "Status"], ["1", "Paint", "June 2025", "Open"], ["", "TOTAL", "", "1 action"]).Plan!.Lines);

    [Theory]
    [InlineData("Target", "5")]
    [InlineData("Cible 2026", "100 %")]
    [InlineData("Meta", "3")]
    public void A_target_in_figures_is_no_issue(string heading, string figure) =>
        Assert.Equal("I.1.1", Only(["Action", heading, "Responsible", "Deadline"], ["Install the pumps", figure, "Works", "2025-06-30"]).Id.ToString());

    [Theory]
    [InlineData("Target")]
    [InlineData("Cible")]
    [InlineData("Meta")]
    public void A_target_in_words_is_one(string heading) =>
        Assert.Equal("Clean water for all", Assert.Single(Read([heading, "Action", "Deadline"], ["Clean water for all", "Install the pumps", "2025-06-30"]).Plan!.Issues).Title);

    [Fact]
    public void An_outcome_above_an_output_is_a_part_and_leaves_the_indicator()
    {
        var plan = Read(["Outcome", "Output", "Activity", "Indicator", "Deadline"], ["Healthy towns", "Clean water", "Install the pumps", "Pumps at work", "2025-06-30"]).Plan!;
        Assert.Equal(["I Healthy towns", "I.1 1 Clean water", "I.1.1 Install the pumps = 2025-06-30 (Own)"], PlanShown.Of(plan));
        Assert.Equal("Pumps at work", plan.Lines.Single().Indicator);
    }

    [Theory]
    [InlineData("Recommendation", "Action taken to date")]
    [InlineData("Recommandation", "Mesures prises à ce jour")]
    [InlineData("Recomendación", "Medidas adoptadas hasta la fecha")]
    public void What_was_done_so_far_is_no_action(string what, string done) =>
        Assert.Equal("Install the pumps", Only([what, done, "Deadline"], ["Install the pumps", "A tender was issued", "2025-06-30"]).Text);

    [Fact]
    public void An_issue_without_an_action_keeps_who_and_how_it_stands()
    {
        var line = Read(["Recommendation", "Action", "Owner", "Deadline", "Status"], ["Dig wells", "Buy a drill", "Works", "May 2025", "Done"], ["Install the pumps", "", "Treasury", "2025-06-30", "Open"]).Plan!.Lines.Last();
        Assert.Equal(("Install the pumps", "Treasury", "Open"), (line.Text, line.Responsible, line.Status));
    }

    private static ActionLine Only(string[] headings, string[] row) => Assert.Single(Read(headings, row).Plan!.Lines);

    private static PlanReading Read(params string[][] rows) => Plan.Read(Shown.Read(Excel.File(("Plan", "visible", Excel.Rows(rows))), "plan.xlsx").Document!);
}
