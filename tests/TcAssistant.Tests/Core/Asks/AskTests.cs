using System.Globalization;
using CsCheck;
using TcAssistant.Asks;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

public class AskTests
{
    private static readonly string[] Words =
    [
        "due", "May", "between", "and", "II.3", "2 b", "not", "except", "sauf", "next", "1", "31", "2000", "9999", "months", "de", "a", "el", "quarter", "year", "'", "last", "end", "of", "before",
        "who", "how many", "it", "part", "I", "et", "y", "-", "30", "february", "within", "999", "0", "T2", "ago", "the one after", "since", "winter", "Monday", "recruitment", "weeks", "2000-02-30",
    ];

    public static TheoryData<string> Corpora { get; } =
        new("questions.en.corpus", "questions.fr.corpus", "questions.es.corpus", "not-understood.corpus", "conversations.corpus",
            "asked-otherwise.en.corpus", "asked-otherwise.fr.corpus", "asked-otherwise.es.corpus", "several.corpus", "asked-again.corpus", "in-other-words.corpus",
            "what-was-said.corpus", "in-a-hurry.corpus", "asides.corpus", "idioms.corpus", "working-days.corpus", "second-turns.corpus", "stories.corpus",
            "in-that-place.corpus", "linked-and-added.corpus", "busy-and-quiet.corpus", "talked-around.corpus", "beyond-the-words.corpus",
            "plain-talk.en.corpus", "plain-talk.fr.corpus", "plain-talk.es.corpus", "past-and-joined.corpus");

    /// <summary>Exactly the reading and exactly the lines, on the plan the questions were written for.</summary>
    [Theory]
    [MemberData(nameof(Corpora))]
    public void Questions_are_taken_and_answered_exactly(string file)
    {
        var plan = AskedPlans.Seed();
        Assert.Empty(Failures(file, plan, _ => true, withReading: true));
    }

    /// <summary>The same plan in other words: places and dates stay, only what words say may differ.</summary>
    [Theory]
    [MemberData(nameof(Corpora))]
    public void Places_and_dates_are_answered_the_same_on_the_shipped_sample(string file) =>
        Assert.Empty(Failures(file, AskedPlans.Sample, asked => !asked.Reading.Contains("text=", StringComparison.Ordinal) && !asked.Reading.Contains("conditional", StringComparison.Ordinal), withReading: false));

    [Theory]
    [MemberData(nameof(Corpora))]
    public void What_is_not_understood_is_answered_with_no_line_and_two_questions(string file)
    {
        foreach (var (asked, answer) in Asked(file, AskedPlans.Sample).Where(turn => !turn.Answer.Ask.Understood))
        {
            Assert.True(answer.Lines.Count == 0 && answer.Count == 0 && answer.Suggestions.Count >= 2 && answer.Text.Length > 20, asked.Place);
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_suggestion_is_understood(string file)
    {
        foreach (var (asked, answer) in Asked(file, AskedPlans.Sample))
        {
            foreach (var suggestion in answer.Suggestions)
            {
                var next = Ask.Read(suggestion, null, AskedPlans.Today, answer.Ask, [AskedPlans.Sample]);
                Assert.True(next.Understood && next.Language == answer.Ask.Language, $"{asked.Place}: {suggestion} ({next.Unread})");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void An_unknown_word_more_is_never_answered_with_lines(string file)
    {
        foreach (var asked in AskCorpus.Conversations(file).Select(block => block[0]))
        {
            // Within the clause that asks: of why somebody asks nothing has to be known.
            var end = file == "asides.corpus" ? asked.Question.LastIndexOfAny(['.', ',', '?']) : asked.Question.Length;
            var ask = Ask.Read(asked.Question.Insert(end, " xqzvwk "), null, AskedPlans.Today, null, [AskedPlans.Sample]);
            Assert.True(!ask.Understood && Answer.To(ask, [AskedPlans.Sample], AskedPlans.Today).Lines.Count == 0, asked.Place);
        }
    }

    [Theory]
    [InlineData("January")]
    [InlineData("février")]
    [InlineData("abril")]
    [InlineData("juillet")]
    [InlineData("September")]
    [InlineData("octubre")]
    [InlineData("décembre")]
    public void One_slip_in_a_month_is_read_as_that_month_or_not_at_all(string month)
    {
        var right = Ask.Read($"{month} 2000", null, AskedPlans.Today, null, []).Reading;
        Gen.Select(Gen.Int[1, month.Length - 1], Gen.Char['a', 'z'], Gen.Int[0, 3]).Sample((at, letter, kind) =>
        {
            var typed = kind switch
            {
                0 => month.Remove(at, 1),
                1 => month.Insert(at, letter.ToString(CultureInfo.InvariantCulture)),
                2 => month.Remove(at, 1).Insert(at, letter.ToString(CultureInfo.InvariantCulture)),
                _ => at + 1 < month.Length ? month[..at] + month[at + 1] + month[at] + month[(at + 2)..] : month,
            };
            var read = Ask.Read($"{typed} 2000", null, AskedPlans.Today, null, []);
            return !read.Understood || (read.Reading.From, read.Reading.To) == (right.From, right.To);
        });
    }

    /// <summary>A message may hold three questions; more are not taken, however many there are.</summary>
    [Fact]
    public void A_chain_of_questions_has_an_end()
    {
        var chain = string.Concat(Enumerable.Repeat("what is due in May? ", 12));
        Assert.False(Ask.Read(chain, null, AskedPlans.Today, null, [AskedPlans.Sample]).Understood);
        Assert.True(Ask.Read("what is due in May? what is overdue? what is next?", null, AskedPlans.Today, null, [AskedPlans.Sample]).Then?.Then?.Understood);
    }

    /// <summary>Words of the grammar in any order, signs, numbers, other scripts: an answer or "not understood", never an exception.</summary>
    [Fact]
    public void Any_text_is_answered()
    {
        var words = Gen.OneOf(
            Gen.Int[0, Words.Length - 1].Select(at => Words[at]),
            Gen.String[0, 12]);
        Gen.Select(words.Array[0, 14], words.Array[0, 6], Gen.Int[1, 3_652_058]).Sample((first, second, day) =>
        {
            var today = DateOnly.FromDayNumber(day);
            var plans = new List<TrackedPlan> { AskedPlans.Sample };
            var one = Ask.Read(string.Join(' ', first), null, today, null, plans);
            var other = Ask.Read(string.Join(' ', second), null, today, one, plans);
            return Answer.To(one, plans, today).Text.Length > 0 && Answer.To(other, plans, today).Text.Length > 0;
        });
    }

    private static IEnumerable<(AskCase Asked, Answer Answer)> Asked(string file, TrackedPlan plan)
    {
        foreach (var conversation in AskCorpus.Conversations(file))
        {
            Ask? previous = null;
            foreach (var asked in conversation)
            {
                previous = Ask.Read(asked.Question, null, AskedPlans.Today, previous, [plan]);
                yield return (asked, Answer.To(previous, [plan], AskedPlans.Today));
            }
        }
    }

    private static List<string> Failures(string file, TrackedPlan plan, Func<AskCase, bool> wanted, bool withReading)
    {
        var failures = new List<string>();
        foreach (var (asked, answer) in Asked(file, plan).Where(turn => wanted(turn.Asked)))
        {
            var (reading, lines) = (AskCorpus.Written(answer.Ask), AskCorpus.Written(answer, asked.Lines));
            if (lines != asked.Lines || withReading && reading != asked.Reading || answer.Count != answer.Lines.Count)
            {
                failures.Add($"{asked.Place} {asked.Question}\n  expected {asked.Reading} | {asked.Lines}\n  but got  {reading} | {lines}");
            }
        }

        return failures;
    }
}
