using TcAssistant.Plans;
using TcAssistant.Tests.Core.Plans;
using Xunit;

namespace TcAssistant.Tests.Core.Documents;

public sealed class XlsxTests
{
    [Fact]
    public void Text_numbers_and_days_are_read_as_they_are_shown() => Assert.Equal(
        ["# Sheet1", "[1,1] Shared words", "[1,2] Rich text", "[2,1] 2026-03-31", "[2,2] 2026-03", "[3,1] 50 %", "[3,2] 3.5", "[4,1] 1 March 2026", "[4,2] 2026-03-31"],
        Shown.Of(Shown.Read(Excel.File(("Sheet1", "visible", "<sheetData>"
            + Excel.Row(1, "", Excel.Value("A1", "0", type: "s"), Excel.Value("B1", "1", type: "s"))
            + Excel.Row(2, "", Excel.Value("A2", "46112", 1), Excel.Value("B2", "46082", 2))
            + Excel.Row(3, "", Excel.Value("A3", "0.5", 3), Excel.Value("B3", "3.5"))
            + Excel.Row(4, "", Excel.Value("A4", "1 March 2026", type: "str"), Excel.Value("B4", "46112.75", 4)) + "</sheetData>"))).Document!));

    [Fact]
    public void Hidden_sheets_rows_and_columns_are_not_read_and_said()
    {
        var reading = Shown.Read(Excel.File(
            ("Plan", "visible", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>" + Excel.Row(1, "", Excel.Text("A1", "a"), Excel.Text("B1", "b"), Excel.Text("C1", "c"))
                + Excel.Row(2, "hidden=\"1\"", Excel.Text("A2", "x")) + Excel.Row(3, "", Excel.Text("A3", "d"), Excel.Text("C3", "e")) + "</sheetData>"),
            ("Lists", "veryHidden", Excel.Rows(["secret"]))));
        Assert.Equal(["# Plan", "[1,1] a", "[1,2] c", "[3,1] d", "[3,2] e"], Shown.Of(reading.Document!));
        Assert.Equal(["One hidden sheet was not read.", "One hidden row was not read; a filter may hide it.", "One hidden column was not read."], reading.Findings.Select(finding => finding.Message.English));
    }

    [Fact]
    public void A_formula_without_a_result_is_said()
    {
        var reading = Shown.Read(Excel.File(("S", "visible", "<sheetData>" + Excel.Row(1, "", Excel.Text("A1", "a"), Excel.Text("B1", "b"), Excel.Text("C1", "c"))
            + Excel.Row(2, "", "<c r=\"A2\"><f>DATE(2026,3,1)</f></c>", "<c r=\"B2\" t=\"e\"><f>A9/0</f><v>#DIV/0!</v></c>", "<c r=\"C2\"><f>1+1</f><v>2</v></c>") + "</sheetData>")));
        Assert.Equal(["# S", "[1,1] a", "[1,2] b", "[1,3] c", "[2,3] 2"], Shown.Of(reading.Document!));
        Assert.Equal(["2 cells hold formulas without a result and were left empty; open the file in Excel, save it and send it again."], reading.Findings.Select(finding => finding.Message.English));
    }

    [Fact]
    public void Merged_cells_stand_once() => Assert.Equal(
        ["# S", "[1,1+1+0] a", "[1,2] b", "[2,2] c"],
        Shown.Of(Shown.Read(Excel.File(("S", "visible", "<sheetData>" + Excel.Row(1, "", Excel.Text("A1", "a"), Excel.Text("B1", "b")) + Excel.Row(2, "", Excel.Text("B2", "c"))
            + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"))).Document!));

    [Fact]
    public void A_plan_with_one_line_a_row_is_read_with_the_rows_people_see()
    {
        var plan = Plan.Read(Shown.Read(Excel.File(("Plan", "visible", Excel.Rows(
            ["Action plan 2026"],
            [],
            ["Pillar", "Commitment", "Action", "Deadline", "Owner", "Status"],
            ["Pillar 1: Open data", "Publish", "Publish the register", "March 2026", "Registry", "Done"],
            ["Pillar 1: Open data", "Publish", "Publish the accounts", "June 2026", "Treasury", ""],
            ["Pillar 2: People", "Train", "Train the staff", "Ongoing", "", ""]))), "plan.xlsx").Document!).Plan!;
        Assert.Equal(
            [
                "I Open data",
                "I.1 1 Publish",
                "I.1.1 Publish the register = March 2026 (Own) @Registry ~Done",
                "I.1.2 Publish the accounts = June 2026 (Own) @Treasury",
                "II People",
                "II.1 1 Train",
                "II.1.1 Train the staff = Ongoing (Own)",
            ],
            PlanShown.Of(plan));
        Assert.Equal([4, 5, 6], plan.Lines.Select(line => line.Source.Row));
        Assert.Equal("Action plan 2026", plan.Title);
    }
}
