using TcAssistant.Plans;
using TcAssistant.Tests.Core.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>Plans laid out in ways that different organisations use; each must come out as its readers would read it.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Three_columns_with_issues_merged_over_their_rows() => Gives(
        Word.Paragraph("Part I - Better services")
        + Word.Table(
            Word.Row("Issues", "Context and lines of action", "Timetable"),
            Word.Row(Word.Cell("1. A coherent programme", span: 3)),
            Word.Row(Word.Cell("1 a) Keep it focused", merge: "down"), "The Office will act as follows:", ""),
            Word.Row(Word.Cell("", merge: "up"), "- a policy statement;", "Completed in April 2026"),
            Word.Row(Word.Cell("", merge: "up"), "- regular consultations.", "Every year"),
            Word.Row("1 b) One framework", "Programming will be joined up.", "Ongoing"))
        + Word.Paragraph("Part II - More resources")
        + Word.Table(
            Word.Row("Issues", "Context and lines of action", "Timetable"),
            Word.Row("1. Staff", "- hire;|- train.", "March 2026|June 2026")),
        "I Better services",
        "I.1.a 1 a) [A coherent programme] Keep it focused",
        "I.1.a.1 a policy statement; = Completed in April 2026 (Own)",
        "I.1.a.2 regular consultations. = Every year (Own)",
        "I.1.b 1 b) [A coherent programme] One framework",
        "I.1.b.1 Programming will be joined up. = Ongoing (Own)",
        "II More resources",
        "II.1 1 Staff",
        "II.1.1 hire; = March 2026 (InOrder)",
        "II.1.2 train. = June 2026 (InOrder)");

    [Fact]
    public void A_table_of_milestones_under_each_commitment() => Gives(
        Word.Styled("Title", "Open government action plan") + Word.Styled("H1", "Commitment 1: Open contracting") + Word.Paragraph("Why this matters.")
        + Word.Table(Word.Row("Milestone", "Timeline", "Lead"), Word.Row("Publish all contracts", "December 2026", "Ministry of Finance"), Word.Row("Train 200 officers", "June 2027", "Procurement agency"))
        + Word.Styled("H1", "Commitment 2: Open budgets")
        + Word.Table(Word.Row("Milestone", "Timeline", "Lead"), Word.Row("Publish a citizens' budget", "By March 2027", "Treasury")),
        "I Open government action plan",
        "I.1 1 Open contracting",
        "I.1.1 Publish all contracts = December 2026 (Own) @Ministry of Finance",
        "I.1.2 Train 200 officers = June 2027 (Own) @Procurement agency",
        "I.2 2 Open budgets",
        "I.2.1 Publish a citizens' budget = By March 2027 (Own) @Treasury");

    [Theory]
    [InlineData("Total", "", "", "215,000")]
    [InlineData("TOTAL", "", "", "USD 215,000")]
    [InlineData("Sub-total", "", "", "200 000 EUR")]
    [InlineData("Sous-total", "", "", "200 000 €")]
    [InlineData("Total général", "", "", "200 000")]
    [InlineData("Costo total estimado", "", "", "200.000")]
    [InlineData("Sub-total Objective 2", "", "", "200,000")]
    [InlineData("Total Objective 1: Clear rules", "", "", "15,000")]
    [InlineData("Sous-total résultat 1", "", "", "15 000")]
    [InlineData("Total de l’axe 2", "", "", "15 000")]
    [InlineData("Subtotal objetivo 1", "", "", "15.000")]
    public void A_row_that_adds_up_is_no_line(params string[] sum) => Gives(
        Word.Styled("Title", "Digital plan") + Word.Table(
            Word.Row("Action", "Lead", "Deadline", "Budget"),
            Word.Row("Train staff", "HR", "March 2026", "15,000"),
            Word.Row("Study the total cost of ownership", "Finance", "June 2026", "200,000"),
            Word.Row(sum)),
        "I Digital plan",
        "I.1 1 Digital plan",
        "I.1.1 Train staff = March 2026 (Own) @HR",
        "I.1.2 Study the total cost of ownership = June 2026 (Own) @Finance");

    [Fact]
    public void An_issue_that_is_only_numbered_is_called_so() => Gives(
        Word.Styled("Title", "Plan d'action") + Word.Table(
            Word.Row("Objectif", "Action", "Échéance"),
            Word.Row("Objectif 1 :", "Former les agents", "mars 2026"),
            Word.Row("Objectif 2", "Publier le guide", "juin 2026")),
        "I Plan d'action",
        "I.1 1 Objectif 1",
        "I.1.1 Former les agents = mars 2026 (Own)",
        "I.2 2 Objectif 2",
        "I.2.1 Publier le guide = juin 2026 (Own)");

    [Fact]
    public void Themes_above_commitments_are_parts() => Gives(
        Word.Styled("Title", "Plan d'action") + Word.Styled("H1", "Transparence") + Word.Styled("H2", "Engagement 1 : Marchés publics")
        + Word.Table(Word.Row("Étapes", "Échéance", "Responsable"), Word.Row("Publier les contrats", "décembre 2026", "Trésor"))
        + Word.Styled("H2", "Engagement 2 : Budget")
        + Word.Table(Word.Row("Étapes", "Échéance", "Responsable"), Word.Row("Publier le budget", "mars 2027", "Trésor"))
        + Word.Styled("H1", "Participation") + Word.Styled("H2", "Engagement 3 : Consultations")
        + Word.Table(Word.Row("Étapes", "Échéance", "Responsable"), Word.Row("Ouvrir un portail", "juin 2027", "Cabinet")),
        "I Transparence",
        "I.1 1 Marchés publics",
        "I.1.1 Publier les contrats = décembre 2026 (Own) @Trésor",
        "I.2 2 Budget",
        "I.2.1 Publier le budget = mars 2027 (Own) @Trésor",
        "II Participation",
        "II.3 3 Consultations",
        "II.3.1 Ouvrir un portail = juin 2027 (Own) @Cabinet");

    [Fact]
    public void Start_and_end_in_two_rows_of_headings() => Gives(
        Word.Paragraph("Plan de acción") + Word.Table(
            Word.Row(Word.Cell("Compromiso", merge: "down"), Word.Cell("Acciones", merge: "down"), Word.Cell("Cronograma", span: 2), Word.Cell("Responsable", merge: "down")),
            Word.Row(Word.Cell("", merge: "up"), Word.Cell("", merge: "up"), "Inicio", "Fin", Word.Cell("", merge: "up")),
            Word.Row("1. Escuelas abiertas", "Publicar los datos de las escuelas", "enero de 2026", "junio de 2026", "Ministerio de Educación")),
        "I Plan de acción",
        "I.1 1 Escuelas abiertas",
        "I.1.1 Publicar los datos de las escuelas = Inicio: enero de 2026; Fin: junio de 2026 (Own) @Ministerio de Educación");

    [Fact]
    public void Each_recommendation_is_its_own_line() => Gives(
        Word.Paragraph("Implementation plan") + Word.Table(
            Word.Row("No.", "Recommendation", "Target date", "Status"),
            Word.Row("1", "Adopt a policy on data", "31 March 2026", "Under way"),
            Word.Row("2", "Hire a records officer", "", "")),
        "I Implementation plan",
        "I.1 1 Adopt a policy on data",
        "I.1.1 Adopt a policy on data = 31 March 2026 (Own) ~Under way",
        "I.2 2 Hire a records officer",
        "I.2.1 Hire a records officer (None)");

    [Fact]
    public void One_merged_date_speaks_for_the_rows_beside_it() => Gives(
        Word.Paragraph("Action plan") + Word.Table(
            Word.Row("Objective", "Activities", "Deadline"),
            Word.Row("1. Safety", "Write the rules", Word.Cell("May 2026", merge: "down")),
            Word.Row("", "Train the guards", Word.Cell("", merge: "up")),
            Word.Row("2. Health", "Open the clinic", "June 2026")),
        "I Action plan",
        "I.1 1 Safety",
        "I.1.1 Write the rules = May 2026 (Shared)",
        "I.1.2 Train the guards = May 2026 (Shared)",
        "I.2 2 Health",
        "I.2.1 Open the clinic = June 2026 (Own)");

    [Fact]
    public void What_cannot_be_paired_is_said_and_not_guessed()
    {
        var reading = Read(Word.Paragraph("Action plan") + Word.Table(
            Word.Row("Issue", "Actions", "Timetable"),
            Word.Row("1. Schools", "- build;|- staff;|- open.", "March 2026|June 2026")));
        Assert.All(reading.Plan!.Lines, line => Assert.Null(line.Timetable));
        Assert.Contains(reading.Findings, finding => finding.Where == "I.1.1–I.1.3" && finding.Message.English.Contains("“March 2026; June 2026”", StringComparison.Ordinal));
    }

    [Fact]
    public void The_next_table_may_go_without_headings() => Gives(
        Word.Paragraph("Action plan")
        + Word.Table(Word.Row("Issue", "Actions", "Timetable"), Word.Row("1. Schools", "Build two schools", "March 2026"))
        + Word.Paragraph("continued")
        + Word.Table(Word.Row("2. Roads", "Pave the road", "April 2026"), Word.Row("3. Water", "Dig a well", "May 2026")),
        "I Action plan",
        "I.1 1 Schools",
        "I.1.1 Build two schools = March 2026 (Own)",
        "I.2 2 Roads",
        "I.2.1 Pave the road = April 2026 (Own)",
        "I.3 3 Water",
        "I.3.1 Dig a well = May 2026 (Own)");

    [Fact]
    public void Nested_items_belong_to_the_line_above_them_unless_the_dates_say_otherwise()
    {
        var list = Word.List(1, ("bullet", "•"), ("bullet", "-")) + Word.Use(1, 1);
        string Body(params string[] dates) => Word.Paragraph("Action plan") + Word.Table(
            Word.Row("Issue", "Actions", "Timetable"),
            Word.Row("1. Schools", Word.Cell(Word.Item(1, 0, "build:") + Word.Item(1, 1, "in the north") + Word.Item(1, 1, "in the south") + Word.Item(1, 0, "open")), string.Join('|', dates)));
        var outer = Plan.Read(Shown.Read(Word.Make(Body("May 2026", "June 2026"), numbering: list)).Document!).Plan!;
        Assert.Equal(["build:\n– in the north\n– in the south", "open"], outer.Lines.Select(line => line.Text));
        var leaves = Plan.Read(Shown.Read(Word.Make(Body("May 2026", "June 2026", "July 2026"), numbering: list)).Document!).Plan!;
        Assert.Equal(["in the north", "in the south", "open"], leaves.Lines.Select(line => line.Text));
    }

    [Theory]
    [InlineData("These activities will start in January 2026")]
    [InlineData("Ces activités commenceront en janvier 2026")]
    [InlineData("Estas actividades comenzarán en enero de 2026")]
    public void A_phrase_about_the_group_is_shared(string phrase)
    {
        var plan = Read(Word.Paragraph("Action plan") + Word.Table(
            Word.Row("Issue", "Actions", "Timetable"),
            Word.Row("1. Schools", "- build;", phrase),
            Word.Row("", "- staff;", ""),
            Word.Row("2. Roads", "- pave.", ""))).Plan!;
        Assert.Equal([phrase, phrase, null], plan.Lines.Select(line => line.Timetable?.Phrase));
        Assert.Equal([Pairing.Shared, Pairing.Shared, Pairing.None], plan.Lines.Select(line => line.Pairing));
    }

    [Fact]
    public void A_document_without_a_plan_is_explained()
    {
        var reading = Read(Word.Paragraph("Minutes of the meeting") + Word.Table(Word.Row("Name", "Country"), Word.Row("Ana", "Peru")));
        Assert.Null(reading.Plan);
        Assert.StartsWith("No plan was found", reading.NotAPlan!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_names_the_place_in_the_document()
    {
        var line = Read(Word.Paragraph("GB.300/1/2") + Word.Paragraph("Action plan") + Word.Table(
            Word.Row("Issue", "Actions", "Timetable"),
            Word.Row("1. Schools", "- build;|- staff.", "Ongoing"))).Plan!.Lines.Last();
        Assert.Equal(new SourceRef("GB.300/1/2", "I", "I.1", Table: 1, Row: 2, Cell: 2, Paragraph: 8, Place: 2), line.Source);
    }

    private static PlanReading Read(string body) => Plan.Read(Shown.Read(Word.File(body)).Document!);

    private static void Gives(string body, params string[] expected) => Assert.Equal(expected, PlanShown.Of(Read(body).Plan!));
}
