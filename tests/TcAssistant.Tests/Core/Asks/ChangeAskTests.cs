using TcAssistant.Asks;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>Sentences that change something, and questions that only look like it.</summary>
public class ChangeAskTests
{
    private static readonly Person Ana = new("ana-id", "Ana Costa");
    private static readonly Person Ben = new("ben-id", "Ben Ito");
    private static readonly DateOnly Today = new(2000, 4, 17);

    public static TheoryData<int, string, string> Cases()
    {
        var cases = new TheoryData<int, string, string>();
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Asks", "changes.corpus")))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split(" => ") is not [{ Length: > 0 } said, { Length: > 0 } expected])
            {
                throw new FormatException($"changes.corpus({number}): a line is 'what is typed => what is read'.");
            }

            cases.Add(number, said, expected);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_is_read_as_the_change_it_says(int line, string said, string expected)
    {
        var ask = ChangeAsk.Read(said, Today, ShippedSample.French, Ana, [Ben]);

        Assert.Equal($"{line}: {expected}", $"{line}: {Written(ask)}");
    }

    [Theory]
    [InlineData("questions.en.corpus")]
    [InlineData("questions.fr.corpus")]
    [InlineData("questions.es.corpus")]
    [InlineData("conversations.corpus")]
    public void No_question_is_taken_for_a_change(string corpus)
    {
        var questions = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Asks", corpus))
            .Where(line => line.Contains('⇒', StringComparison.Ordinal)).Select(line => line.Split('⇒')[0].Trim()).ToList();

        Assert.NotEmpty(questions);
        Assert.All(questions, question => Assert.Null(ChangeAsk.Read(question, Today, ShippedSample.French, Ana, [])));
    }

    private static string Written(ChangeAsk? ask)
    {
        if (ask is null)
        {
            return "question";
        }

        var lines = ask.Lines.Count == 0 ? "none" : ask.HasSeveralMeanings ? "several" : string.Join(' ', ask.Lines.Select(line => line.Id));
        var rest = ask.Wanted switch
        {
            Change.Expected expected => $"{expected.On:yyyy-MM-dd} {expected.Because}",
            Change.Accepted accepted => $"{accepted.Window.To:yyyy-MM-dd} {accepted.Window.Reference}",
            Change.Assigned assigned => $"{assigned.Owner} {assigned.PersonId}",
            Change.Noted noted => noted.Text,
            _ => "",
        };
        return $"{ask.Wanted?.GetType().Name ?? "?"} {lines} {rest.Trim()}".Trim();
    }
}
