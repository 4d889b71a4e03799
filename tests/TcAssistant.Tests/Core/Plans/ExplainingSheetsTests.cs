using TcAssistant.Plans;
using TcAssistant.Tests.Core.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>Sheets that tell how a workbook is filled in stand before or after the plan's, and are none of it.</summary>
public sealed class ExplainingSheetsTests
{
    private static readonly string[] ThePlan =
        ["I Plan", "I.1 1 Rules", "I.1.1 Adopt the rules = May 2000 (Own)", "I.1.2 Print the rules = June 2000 (Own)", "I.2 2 Staff", "I.2.1 Hire a clerk = July 2000 (Own)"];

    private static readonly string PlanSheet = Excel.Rows(
        ["Objective", "Action", "Deadline"], ["1. Rules", "Adopt the rules", "May 2000"], ["1. Rules", "Print the rules", "June 2000"], ["2. Staff", "Hire a clerk", "July 2000"]);

    [Theory]
    [InlineData("Read me", "How to use this workbook", "Column|What to write", "Deadline|The last day, e.g. 31/12/2000")]
    [InlineData("Instructions", "", "Step|What to do|When", "1|Fill in the sheet Plan|By 15 January 2000", "2|Send it|By 31 January 2000")]
    [InlineData("0. Instructions for units", "", "Step|What to do|When", "1|Fill in the sheet Plan|By 15 January 2000")]
    [InlineData("Guidance", "", "Action|Timetable|Responsible", "Describe the action|Give month and year|Name the unit", "Use verbs|Never a year alone|One unit")]
    [InlineData("Legend", "", "Status|Meaning", "Open|Not yet begun", "Done|Completed before the deadline")]
    [InlineData("Example", "", "Objective|Action|Deadline", "e.g. Rules|e.g. Adopt a policy|31 December 1999")]
    [InlineData("Mode d’emploi", "", "Étape|Consigne|Échéance", "1|Remplir la feuille Plan|15 janvier 2000")]
    [InlineData("À lire", "Comment remplir ce plan d’action", "Champ|Action|Échéance", "Exemple|Adopter une politique|31 décembre 1999")]
    [InlineData("LÉEME", "", "Paso|Qué hacer|Plazo", "1|Rellenar la hoja Plan|15 de enero de 2000")]
    public void They_are_not_read_as_lines(string name, string title, params string[] rows)
    {
        var sheet = Excel.Rows([.. new[] { title }.Where(text => text.Length > 0).Concat(rows).Select(row => row.Split('|'))]);
        Assert.Equal(ThePlan, PlanShown.Of(Read((name, "visible", sheet), ("Plan", "visible", PlanSheet)).Plan!));
        Assert.Equal(ThePlan, PlanShown.Of(Read(("Plan", "visible", PlanSheet), (name, "visible", sheet)).Plan!));
    }

    [Fact]
    public void One_that_looks_like_a_plan_is_named() =>
        Assert.Contains(
            Read(("Example", "visible", Excel.Rows(["Action", "Deadline"], ["Adopt a policy", "31 December 1999"])), ("Plan", "visible", PlanSheet)).Findings,
            finding => finding.Message.English == "The sheet “Example” explains and was not read as part of the plan.");

    [Fact]
    public void Alone_it_may_be_the_plan() => Assert.Equal(4 + 2, PlanShown.Of(Read(("Guide", "visible", PlanSheet)).Plan!).Count);

    [Fact]
    public void Sheets_with_names_of_their_own_are_parts_of_the_plan() =>
        Assert.Equal(6, Read(("Guidelines", "visible", PlanSheet), ("Plan", "visible", PlanSheet)).Plan!.Lines.Count());

    private static PlanReading Read(params (string Name, string State, string Content)[] sheets) => Plan.Read(Shown.Read(Excel.File(sheets), "plan.xlsx").Document!);
}
