using TcAssistant.Plans;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>Tables whose columns are held apart by spaces or whose cells are lines, with what pages leave between their rows.</summary>
public sealed class SpacedTableTests
{
    private const string Headings = "No.   Action                       Responsible    Deadline\n";
    private const string Above = "1     Prepare monthly statements   Treasury       June 2025\n2     Write to the debtors         Accounts       July 2025\n";
    private const string Below = "3     Scan all files               HR             August 2025\n4     Close the old store          Stores         May 2025\n";

    private static readonly string[] Lines =
        ["Prepare monthly statements = June 2025 @Treasury", "Write to the debtors = July 2025 @Accounts", "Scan all files = August 2025 @HR", "Close the old store = May 2025 @Stores"];

    [Theory]
    [InlineData("\n                          12\n\n")]
    [InlineData("\n12\n\n")]
    [InlineData("\n      Page 1\n\n")]
    [InlineData("\nPage 1 sur 2\n\n")]
    [InlineData("\nPágina 1 de 2\n\n")]
    [InlineData("\n              - 1 -\n\n")]
    [InlineData("\n              1/3\n\n")]
    [InlineData("\n              12\n\f")]
    [InlineData("\n              12\n\f\n" + Headings)]
    public void Page_numbers_are_passed_over(string between)
    {
        var reading = Read($"Action plan\n\n{Headings}{Above}{between}{Below}");
        Assert.Equal(Lines, Shown(reading));
        Assert.Empty(Document($"Action plan\n\n{Headings}{Above}{between}{Below}").Skip(1));
    }

    [Theory]
    [InlineData("\n                                  GB.350/PFA/5\n\n", "GB.350/PFA/5")]
    [InlineData("\n\fMinistry of Works - Action plan\n\n", "Ministry of Works - Action plan")]
    [InlineData("\nMinistry of Works                            1\n\f", "Ministry of Works 1")]
    [InlineData("\nThe rows below were added by the board at its last session, in March.\n\n", "The rows below were added")]
    public void What_else_stands_between_rows_is_quoted(string between, string quoted)
    {
        var text = $"Action plan\n\n{Headings}{Above}{between}{Below}";
        Assert.Equal(Lines, Shown(Read(text)));
        Assert.Contains(Document(text), finding => finding.Contains($"“{quoted}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Part I - Finance\n", "Part II - Staff\n")]
    [InlineData("I. FINANCE\n", "II. STAFF\n")]
    [InlineData("Partie I – Finances\n\n", "\nPartie II – Personnel\n\n")]
    [InlineData("Parte I. Finanzas\n", "\nParte II. Personal\n\n")]
    public void Titles_between_rows_are_parts(string first, string second) =>
        Assert.Equal([("I", 2), ("II", 2)], Read($"Action plan\n\n{Headings}{first}{Above}{second}{Below}").Plan!.Parts.Select(part => (part.Number, part.Issues.Sum(issue => issue.Lines.Count))));

    [Fact]
    public void A_title_that_fits_the_first_column_is_above_the_rows() => Assert.Equal(
        ["I Normes", "II Emploi"],
        Read("""
            Plan d'action

            Partie I – Normes

            Questions                     Action                            Calendrier
            1. Ratification               campagne                          Juin 2025
            2. Rapports                   formulaire                        Mai 2025

            Partie II – Emploi

            Questions                     Action                            Calendrier
            1. Jeunes                     forum                             Mars 2025
            2. Femmes                     guide                             Avril 2025
            """).Plan!.Parts.Select(part => $"{part.Number} {part.Title}"));

    [Theory]
    [InlineData("No")]
    [InlineData("N°")]
    [InlineData("Nº")]
    [InlineData("ID")]
    [InlineData("#")]
    public void A_number_starts_a_row(string heading) => Assert.Equal(Lines, Shown(Read($"Action plan\n\n{Headings.Replace("No.", heading.PadRight(3), StringComparison.Ordinal)}{Above}{Below}")));

    [Fact]
    public void Headings_may_stand_one_space_apart() => Assert.Equal(Lines, Shown(Read("""
        Action plan

        No. Action                       Responsible Deadline
        1   Prepare monthly statements   Treasury    June 2025
        2   Write to the debtors         Accounts    July 2025
        3   Scan all files               HR          August 2025
        4   Close the old store          Stores      May 2025
        """)));

    [Fact]
    public void A_line_with_a_date_of_its_own_starts_a_row() => Assert.Equal(
        ["Prepare monthly statements = 30/06/2025 @Treasury", "Write to the debtors = 31/07/2025 @Accounts", "close old accounts = 31/08/2025 @Treasury"],
        Shown(Read("Action plan\n\nAction                        Responsible       Deadline\nPrepare monthly statements    Treasury          30/06/2025\nWrite to the debtors          Accounts          31/07/2025\nclose old accounts            Treasury          31/08/2025\n")));

    [Fact]
    public void A_line_without_one_goes_on() => Assert.Equal(
        ["Prepare monthly statements of cash = By 30 June 2025 @Treasury and Accounts", "Write to all debtors = From May to July 2025 @Legal"],
        Shown(Read("Action plan\n\nAction                     Responsible       Deadline\nPrepare monthly            Treasury and      By 30 June\nstatements of cash         Accounts          2025\nWrite to all               Legal             From May to\ndebtors                                      July 2025\n")));

    [Theory]
    [InlineData("No.")]
    [InlineData("Ref.")]
    [InlineData("N°")]
    public void A_column_of_numbers_may_be_flattened(string heading) => Assert.Equal(
        Lines, Shown(Read($"Action plan\n\n{heading}\nAction\nResponsible\nDeadline\n1\nPrepare monthly statements\nTreasury\nJune 2025\n2\nWrite to the debtors\nAccounts\nJuly 2025\n3\nScan all files\nHR\nAugust 2025\n4\nClose the old store\nStores\nMay 2025\n")));

    [Theory]
    [InlineData("12")]
    [InlineData("Page 1 of 2")]
    [InlineData("GB.350/PFA/5")]
    [InlineData("GB350-PFA_5-[AUDIT-241012-001]-En.docx\n3")]
    public void Pages_leave_no_cells(string between) => Assert.Equal(
        Lines, Shown(Read($"Action plan\n\nAction\nResponsible\nDeadline\nPrepare monthly statements\nTreasury\nJune 2025\nWrite to the debtors\nAccounts\nJuly 2025\n{between}\nScan all files\nHR\nAugust 2025\nClose the old store\nStores\nMay 2025\n")));

    [Theory]
    [InlineData("No.;Action;Responsible;Deadline\n1;Sort, then scan;HR;June 2025\n2;Close \"the\" store;Stores;May 2025\n")]
    [InlineData("No.,Action,Responsible,Deadline\n1,\"Sort, then scan\",HR,June 2025\n2,\"Close \"\"the\"\" store\",Stores,May 2025\n")]
    [InlineData("No.\tAction\tResponsible\tDeadline\n1\t\"Sort, then\nscan\"\tHR\tJune 2025\n2\t\"Close \"\"the\"\" store\"\tStores\tMay 2025\n")]
    public void Cells_as_a_spreadsheet_saves_them(string text) => Assert.Equal(["Sort, then scan = June 2025 @HR", "Close \"the\" store = May 2025 @Stores"], Shown(Read(text)));

    [Theory]
    [InlineData("Apples, pears, plums\nare good, cheap, sweet\nand ripe, soft, red\n")]
    [InlineData("Action,Lead,Deadline\nPaint,Works,May 2025,late\nSweep,Works,June 2025\n")]
    public void Commas_in_sentences_divide_nothing(string text) => Assert.Null(Read(text).Plan);

    [Theory]
    [InlineData("30 June 2025")]
    [InlineData("June 30, 2025")]
    [InlineData("Monday, 30 June 2025")]
    [InlineData("Completed, 30 June 2025")]
    public void A_day_in_a_cell_is_not_the_plans(string day)
    {
        var plan = Read($"Action plan\n\nAction\nLead\nDeadline\nPrepare statements\nTreasury\n{day}\nScan files\nHR\nWithin 90 days\n").Plan!;
        Assert.Null(plan.Date);
        Assert.False(plan.Lines.Last().Timetable!.Understood);
    }

    [Theory]
    [InlineData("Geneva, 30 June 2025")]
    [InlineData("Genève, le 30 juin 2025")]
    [InlineData("Lima, 30 de junio de 2025")]
    [InlineData("30 June 2025")]
    public void A_day_above_the_headings_is(string day) =>
        Assert.Equal(new DateOnly(2025, 6, 30), Read($"Action plan\n{day}\n\nAction\nLead\nDeadline\nPrepare statements\nTreasury\nMay 2026\nScan files\nHR\nWithin 90 days\n").Plan!.Date);

    private static IEnumerable<string> Shown(PlanReading reading) => reading.Plan!.Lines.Select(line => $"{line.Text} = {line.Timetable?.Phrase.Replace('\n', ' ')} @{line.Responsible}");

    private static PlanReading Read(string text) => Plan.Read(Documents.Shown.Read(text, "plan.txt").Document!);

    private static IReadOnlyList<string> Document(string text) => [.. Documents.Shown.Read(text, "plan.txt").Findings.Select(finding => finding.Message.English)];
}
