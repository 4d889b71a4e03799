using TcAssistant.Plans;
using TcAssistant.Tests.Core.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

/// <summary>Tables of one column of text, in which a recommendation stands in a row above those of what is done about it.</summary>
public sealed class RecommendationRowsTests
{
    private static readonly string[] Both = ["I.1 1 Adopt a manual", "I.1.1 Draft it = March 2000 (Own)", "I.1.2 Print it = June 2000 (Own)", "I.2 2 Train buyers", "I.2.1 Hold courses = September 2000 (Own)"];

    [Theory]
    [InlineData("No.|Recommendation / Management action|Due date", "1|Adopt a manual|", "|Draft it|March 2000", "|Print it|June 2000", "2|Train buyers|", "|Hold courses|September 2000")]
    [InlineData("No.|Recommendation|Due date", "1|Adopt a manual|", "|Draft it|March 2000", "|Print it|June 2000", "2|Train buyers|", "|Hold courses|September 2000")]
    [InlineData("Item|Description|Due date|Owner", "Recommendation 1|Adopt a manual||", "Action 1.1|Draft it|March 2000|", "Action 1.2|Print it|June 2000|", "Recommendation 2|Train buyers||", "Action 2.1|Hold courses|September 2000|")]
    [InlineData("Ítem|Descripción|Plazo|Responsable", "Recomendación 1|Adopt a manual||", "Medida 1.1|Draft it|March 2000|", "Medida 1.2|Print it|June 2000|", "Recomendación 2|Train buyers||", "Medida 2.1|Hold courses|September 2000|")]
    public void A_recommendation_is_the_issue_of_the_rows_below_it(params string[] rows) => Assert.Equal(Both, Read(rows));

    [Theory]
    [InlineData("Recommendation|Due date", "1. Adopt a manual|", "Management response: it will be drafted|March 2000", "2. Train buyers|", "Management response: courses|June 2000")]
    [InlineData("Recommandation|Échéance", "Recommandation 1 : Adopt a manual|", "Réponse de la direction : it will be drafted|March 2000", "Recommandation 2 : Train buyers|", "Réponse de la direction : courses|June 2000")]
    public void A_response_keeps_its_words(params string[] rows)
    {
        var read = Read(rows);
        Assert.Equal(["I.1 1 Adopt a manual", "I.2 2 Train buyers"], read.Where(line => line.Count(letter => letter == '.') == 1));
        Assert.Equal(["March 2000", "June 2000"], read.Where(line => line.Contains(" = ", StringComparison.Ordinal)).Select(line => line.Split(" = ")[1][..^" (Own)".Length]));
        Assert.All(read.Where(line => line.Contains(" = ", StringComparison.Ordinal)), line => Assert.Matches("^I\\.[12]\\.1 (Management response:|Réponse de la direction :) ", line));
    }

    [Theory]
    [InlineData("No.|Recommendation|Due date", "1|Adopt a manual|", "2|Train buyers|", "3|Hold courses|March 2000")]
    [InlineData("No.|Recommendation|Due date", "1|Adopt a manual|May 2000", "|Draft it|March 2000", "2|Train buyers|")]
    [InlineData("Recommendation|Due date", "Adopt a manual|", "Actions are to be taken|March 2000", "Train buyers|June 2000")]
    public void Else_each_row_is_its_own_line(params string[] rows) => Assert.Equal(3, Plan(rows).Lines.Count());

    private static IEnumerable<string> Read(string[] rows) => PlanShown.Of(Plan(rows)).Skip(1);

    private static Plan Plan(string[] rows) => TcAssistant.Plans.Plan.Read(Shown.Read(
        $"<html><body><h1>Implementation plan</h1><table>{string.Concat(rows.Select(row => $"<tr><td>{row.Replace("|", "<td>", StringComparison.Ordinal)}"))}</table></body></html>", "plan.html").Document!).Plan!;
}
