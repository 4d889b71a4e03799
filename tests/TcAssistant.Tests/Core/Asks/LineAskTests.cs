using TcAssistant.Asks;
using TcAssistant.Plans;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>Questions about a person's own lines and about what became of one; short forms with a slash.</summary>
public class LineAskTests
{
    private static readonly DateOnly Today = new(2000, 4, 17);

    public static TheoryData<int, string, string> Cases()
    {
        var cases = new TheoryData<int, string, string>();
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Asks", "lines-asked.corpus")))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split(" => ") is not [{ Length: > 0 } said, { Length: > 0 } expected])
            {
                throw new FormatException($"lines-asked.corpus({number}): a line is 'what is typed => what is read'.");
            }

            cases.Add(number, said, expected);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_question_is_read_as_what_it_asks(int line, string said, string expected)
    {
        var read = LineAsk.Read(said) switch
        {
            LineAsk.Mine mine => $"mine {Languages.LanguageCodes.Code(mine.Language)}",
            LineAsk.History history => $"history {Languages.LanguageCodes.Code(history.Language)} {history.Place}",
            LineAsk.Link link => $"link {Languages.LanguageCodes.Code(link.Language)} {link.Place}",
            _ => "question",
        };

        Assert.Equal($"{line}: {expected}", $"{line}: {read}");
    }

    [Theory]
    [InlineData("questions.en.corpus")]
    [InlineData("questions.fr.corpus")]
    [InlineData("questions.es.corpus")]
    [InlineData("conversations.corpus")]
    public void What_is_answered_otherwise_stays_so(string corpus)
    {
        var questions = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Asks", corpus))
            .Where(line => line.Contains('⇒', StringComparison.Ordinal)).Select(line => line.Split('⇒')[0].Trim()).ToList();

        Assert.NotEmpty(questions);
        Assert.All(questions, question => Assert.Null(LineAsk.Read(question)));
    }

    [Theory]
    [InlineData("/due", "Due", "")]
    [InlineData("/due in May 2000", "Due", "")]
    [InlineData("/overdue", "Overdue", "")]
    [InlineData("/retard", "Overdue", "")]
    [InlineData("/vencido", "Overdue", "")]
    [InlineData("/next", "Next", "")]
    [InlineData("/prochaine", "Next", "")]
    [InlineData("/proximo", "Next", "")]
    [InlineData("/show II.3.1", "Line", "II.3.1")]
    [InlineData("/montre II.3.1", "Line", "II.3.1")]
    [InlineData("/muestra II.3.1", "Line", "II.3.1")]
    [InlineData("/help", "Help", "")]
    [InlineData("/aide", "Help", "")]
    [InlineData("/ayuda", "Help", "")]
    [InlineData("/owner II.3.1", "Owner", "II.3.1")]
    public void A_short_form_asks_the_same_as_the_words(string typed, string intent, string place)
    {
        var ask = Ask.Read(SlashCommand.InWords(typed), null, Today, null, [ShippedSample.French]);

        Assert.Equal((intent, place), (ask.Reading.Intent.ToString(), ask.Reading.Issue ?? ""));
    }

    [Theory]
    [InlineData("/mine")]
    [InlineData("/miennes")]
    [InlineData("/mías")]
    public void A_short_form_asks_for_ones_own_lines(string typed) => Assert.IsType<LineAsk.Mine>(LineAsk.Read(SlashCommand.InWords(typed)));

    [Theory]
    [InlineData("/link II.3.1")]
    [InlineData("/lien II.3.1")]
    [InlineData("/enlace II.3.1")]
    public void A_short_form_asks_for_a_link(string typed) => Assert.Equal("II.3.1", Assert.IsType<LineAsk.Link>(LineAsk.Read(SlashCommand.InWords(typed))).Place);

    [Theory]
    [InlineData("/undo")]
    [InlineData("/annuler")]
    [InlineData("/deshacer")]
    public void A_short_form_takes_back(string typed) => Assert.True(Command.IsUndo(SlashCommand.InWords(typed)));

    [Theory]
    [InlineData("2000/05 and II.3.1")]
    [InlineData("/")]
    [InlineData("/ due")]
    public void A_slash_elsewhere_is_left_alone(string typed) => Assert.Equal(typed, SlashCommand.InWords(typed));

    [Fact]
    public void Own_lines_are_those_of_the_identity_and_what_has_passed_comes_first()
    {
        var plan = ShippedSample.French;
        var lines = plan.Plan.Lines.Where(line => line.Key is not null && line.Timetable?.Milestones.Count > 0).Take(4).ToList();
        var states = lines.Select((line, at) => LineState.None(line.Key!.Value) with
        {
            Owner = "Ana Costa",
            OwnerId = at == 3 ? "someone-else" : "ana-id",
            Status = at == 0 ? ReportedStatus.Done : null,
        });
        var tracked = plan with { State = new PlanState(states.ToDictionary(state => state.Key)) };

        var own = OwnLines.Of(tracked, "ana-id", new(2010, 1, 1));

        Assert.Equal(lines.Take(3).Select(line => line.Id).Order(Comparer<LineId>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()))), own.Lines.Select(line => line.Line.Id).Order(Comparer<LineId>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()))));
        Assert.Equal(lines[0].Id, own.Lines[^1].Line.Id);
        Assert.Equal(2, own.Passed);
        Assert.Empty(OwnLines.Of(tracked, "Ana Costa", new(2010, 1, 1)).Lines);
    }
}
