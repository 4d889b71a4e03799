using TcAssistant.Documents;
using Xunit;

namespace TcAssistant.Tests.Core.Documents;

/// <summary>Words cut in two by the end of a line, in texts that keep the lines of their pages.</summary>
public sealed class CutWordsTests
{
    [Theory]
    [InlineData("implemen-", "tation of the plan", "", "implementation of the plan")]
    [InlineData("l’implé-", "mentation du plan", "", "l’implémentation du plan")]
    [InlineData("la imple-", "mentación del plan", "", "la implementación del plan")]
    [InlineData("implemen\u2010", "tation", "", "implementation")]
    [InlineData("the organi-", "zations; and", "", "the organizations; and")]
    [InlineData("co-", "operation", "", "co-operation")]
    [InlineData("co-", "operation", "cooperation is free", "cooperation")]
    [InlineData("co-", "operation", "cooperation or co-operation", "co-operation")]
    [InlineData("inter-", "agency work", "an inter-agency group", "inter-agency work")]
    [InlineData("inter-", "national", "the international staff", "international")]
    [InlineData("short-", "term contracts", "", "short-term contracts")]
    [InlineData("decision-", "making", "", "decision-making")]
    [InlineData("gender-", "neutral", "neutral words, whatever the gender", "gender-neutral")]
    [InlineData("celui-", "ci", "", "celui-ci")]
    [InlineData("c’est-", "à-dire", "", "c’est-à-dire")]
    [InlineData("state-of-the-", "art rooms", "", "state-of-the-art rooms")]
    [InlineData("short-", "and long-term", "", null)]
    [InlineData("à court", "et long terme", "", null)]
    [InlineData("March-", "June 2000", "", null)]
    [InlineData("mars-", "avril 2000", "", null)]
    [InlineData("mid-", "june 2000", "", null)]
    [InlineData("1999-", "2000", "", null)]
    [InlineData("Franco-", "Allemand", "", null)]
    [InlineData("the study -", "and more", "", null)]
    public void Are_whole_again_where_that_is_plain(string above, string below, string elsewhere, string? whole) =>
        Assert.Equal(whole, new CutWords([above, below, elsewhere]).Whole(above, below) is { } start ? start + below : null);

    [Fact]
    public void In_paragraphs_and_in_the_cells_of_tables() => Assert.Equal(
        ["The Office will go on with the implementation of the programme in all organizations of the system;", "[1,1] Action", "[1,2] Deadline", "[2,1] Strengthen the implementation", "[2,2] May 2000", "[3,1] Print", "[3,2] June 2000"],
        Shown.Of(Shown.Read(
            "The Office will go on with the implementation of the programme in all organi\u00AD\nzations of the system;\n\n+--------------------+-----------+\n| Action             | Deadline  |\n+--------------------+-----------+\n"
            + "| Strengthen the im- | May 2000  |\n| plementation       |           |\n+--------------------+-----------+\n| Print              | June 2000 |\n+--------------------+-----------+\n", "plan.txt").Document!));
}
