using TcAssistant.Asks;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>The same thing asked in many ways, which nobody had seen who wrote the word lists.</summary>
public sealed class ParaphraseTests
{
    private const string NotYet = "? ";

    /// <summary>Ways of showing lines: which it is called does not matter where the lines are the same.</summary>
    private static readonly Intent[] Lists =
        [Intent.Line, Intent.Search, Intent.Status, Intent.Due, Intent.Cadence, Intent.UnderWay, Intent.Starting, Intent.Next, Intent.Overdue];

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void However_it_is_asked_the_answer_is_the_same(string language)
    {
        var plan = AskedPlans.Seed();
        var wrong = new List<string>();
        foreach (var (means, first, said) in Blocks($"paraphrases.{language}.corpus"))
        {
            var meant = Answered(plan, means.Split(" >> "));
            foreach (var way in said)
            {
                var isNotYet = way.StartsWith(NotYet, StringComparison.Ordinal);
                string[] turns = first is null ? [way] : [first, way];
                var given = Answered(plan, isNotYet ? [.. turns[..^1], way[NotYet.Length..]] : turns);
                if (!IsSame(meant, given) && !(isNotYet && !given.Ask.Understood && given.Lines.Count == 0))
                {
                    wrong.Add($"{means}: {way} ({AskCorpus.Written(given.Ask)})");
                }
            }
        }

        Assert.Empty(wrong);
    }

    private static Answer Answered(TrackedPlan plan, string[] turns)
    {
        Ask? ask = null;
        foreach (var turn in turns)
        {
            ask = Ask.Read(turn, null, AskedPlans.Today, ask, [plan]);
        }

        return Answer.To(ask!, [plan], AskedPlans.Today);
    }

    private static bool IsSame(Answer meant, Answer given)
    {
        var (one, other) = (meant.Ask.Reading.Intent, given.Ask.Reading.Intent);
        return one is Intent.Help or Intent.Overview or Intent.Workload ? one == other
            : given.Ask.Understood && (one == other || Lists.Contains(one) && Lists.Contains(other)) && Lines(meant).SetEquals(Lines(given));
    }

    private static HashSet<string> Lines(Answer answer) =>
        [.. answer.Lines.Select(static line => line.Line.Id.ToString()), .. answer.Then is { } then ? Lines(then) : []];

    private static IEnumerable<(string Means, string? First, List<string> Said)> Blocks(string file)
    {
        var block = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core", "Asks", file)).Append(""))
        {
            if (line.Length > 0)
            {
                block.AddRange(line[0] == '#' ? [] : [line]);
            }
            else if (block.Count > 0)
            {
                var hasFirst = block.Count > 1 && block[1].StartsWith("> ", StringComparison.Ordinal);
                yield return block[0].StartsWith("= ", StringComparison.Ordinal) && block.Count > (hasFirst ? 2 : 1)
                    ? (block[0][2..], hasFirst ? block[1][2..] : null, block[(hasFirst ? 2 : 1)..])
                    : throw new InvalidDataException($"{file}: {block[0]} is no block.");
                block = [];
            }
        }
    }
}
