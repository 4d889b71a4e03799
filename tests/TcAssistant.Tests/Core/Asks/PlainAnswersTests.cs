using System.Globalization;
using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>However it is said, what is asked is answered with the lines that its plain English question finds, or is not understood. What the plain ones find is counted here.</summary>
public sealed class PlainAnswersTests
{
    private static readonly DateOnly Today = new(2000, 7, 17);

    /// <summary>What is asked, as the corpora name it; its plain question; what stands for the names in it, and how many lines it then finds.</summary>
    /// <param name="After">The first questions that a second turn is asked after, each with a count of its own, "⇒ 9,7"; none: it is a first question.</param>
    private sealed record Plain(string Asks, string Question, string[] Named, params string[] After);

    private static readonly Plain[] FirstQuestions =
    [
        new("due_between", "which lines are due between {MY} and {MY2}?", ["MY=2000-05 MY2=2000-07 ⇒ 9", "MY=2000-10 MY2=2000-12 ⇒ 10", "MY=1999-12 MY2=2000-04 ⇒ 7"]),
        new("due_by", "which lines are due by the end of {MY}?", ["MY=2000-09 ⇒ 18", "MY=2000-12 ⇒ 28", "MY=2000-05 ⇒ 10"]),
        new("due_before", "which lines are due before {MY}?", ["MY=2000-09 ⇒ 16", "MY=2000-12 ⇒ 20", "MY=2000-05 ⇒ 7"]),
        new("due_after", "which lines are due after {MY}?", ["MY=2000-09 ⇒ 11", "MY=2000-11 ⇒ 9", "MY=2000-05 ⇒ 19"]),
        new("due_year", "which lines are due in {Y}?", ["Y=2000 ⇒ 27", "Y=2001 ⇒ 1"]),
        new("next", "what is due next?", ["⇒ 1"]),
        new("no_date", "which lines have no date?", ["⇒ 32"]),
        new("start_part", "which lines of part {P} start in {MY}?", ["P=III MY=2000-01 ⇒ 3", "P=II MY=2000-01 ⇒ 9", "P=I MY=2000-03 ⇒ 1"]),
        new("quarter_except", "which lines are due in {Q} except {M}?", ["Q=1 M=5 ⇒ 8", "Q=3 M=11 ⇒ 9", "Q=1 M=4 ⇒ 8"]),
        new("two_parts", "which lines of parts {P} and {P2} are due in {Y}?", ["P=I P2=III Y=2000 ⇒ 15", "P=II P2=III Y=2000 ⇒ 21"]),
        new("month_not_part", "which lines are due in {MY} outside part {P}?", ["MY=2000-12 P=II ⇒ 4", "MY=2000-04 P=I ⇒ 2", "MY=2000-05 P=III ⇒ 3"]),
        new("either_topic", "lines about {T} or {T2}", ["T=0 T2=1 ⇒ 8", "T=2 T2=3 ⇒ 14", "T=4 T2=5 ⇒ 4"]),
        new("topic_not", "lines about {T} but not {T2}", ["T=2 T2=3 ⇒ 4", "T=1 T2=5 ⇒ 6", "T=3 T2=2 ⇒ 8"]),
        new("line_when", "when is line {L} due?", ["L=II.3.1 ⇒ 1", "L=III.1.a.2 ⇒ 1", "L=I.2.a.1 ⇒ 1"]),
        new("line_who", "who is responsible for line {L}?", ["L=II.3.1 ⇒ 1", "L=III.1.a.2 ⇒ 1", "L=I.2.a.1 ⇒ 1"]),
        new("line_status", "what is the status of line {L}?", ["L=II.3.1 ⇒ 1", "L=III.1.a.2 ⇒ 1", "L=I.2.a.1 ⇒ 1"]),
        new("line_text", "show line {L}", ["L=II.3.1 ⇒ 1", "L=III.1.a.2 ⇒ 1", "L=I.2.a.1 ⇒ 1"]),
        new("issue", "show all lines of issue {I}", ["I=II.3 ⇒ 6", "I=I.1.a ⇒ 4", "I=III.1 ⇒ 26"]),
        new("busiest", "which month of {Y} has the most deadlines?", ["Y=2000 ⇒ 27"]),
        new("count_overdue", "how many lines are overdue?", ["⇒ 15"]),
        new("count_part", "how many lines does part {P} have?", ["P=II ⇒ 28", "P=III ⇒ 26"]),
        new("overdue_asof", "which lines were overdue on {D}?", ["D=2000-06-15 ⇒ 10", "D=2000-05-02 ⇒ 7", "D=2000-03-31 ⇒ 2"]),
        new("planned_month", "what is planned in {MY}?", ["MY=2000-09 ⇒ 2", "MY=2000-12 ⇒ 8", "MY=2000-05 ⇒ 3"]),
        new("topic_year", "which lines about {T} are due in {Y}?", ["T=2 Y=2000 ⇒ 2", "T=3 Y=2000 ⇒ 0", "T=1 Y=2000 ⇒ 1"]),
        new("overdue_not_part", "which lines outside part {P} are overdue?", ["P=I ⇒ 13", "P=II ⇒ 9"]),
    ];

    private static readonly Plain[] SecondTurns =
    [
        new("other_part", "and part {P}?", ["P=III ⇒ 9,7"], "part_due", "part_over"),
        new("whole_plan", "and in the whole plan?", ["⇒ 27,15"], "part_due", "part_over"),
        new("month_after", "and the following month?", ["⇒ 5"], "month"),
        new("month_before", "and the month before?", ["⇒ 3"], "month"),
        new("first", "tell me about the first one", ["⇒ 1,1,1"], "over", "topic", "q"),
        new("third", "tell me about the third one", ["⇒ 1,1,1"], "over", "topic", "q"),
        new("with_date", "which of those have a date?", ["⇒ 2,18,18"], "topic", "part", "issue"),
        new("without_date", "which of those have no date?", ["⇒ 4,10,8"], "topic", "part", "issue"),
        new("where", "where in the document are those?", ["⇒ 3,15"], "month", "over"),
        new("earliest_of", "which of those is due first?", ["⇒ 1,3,1"], "topic", "q", "part"),
        new("continuous_of", "which of those are continuous?", ["⇒ 0,1,5"], "topic", "part", "issue"),
        new("start_of", "which of those start in {MY}?", ["MY=2000-01 ⇒ 0,9,3"], "topic", "part", "issue"),
        new("after_of", "which of those are due after {MY}?", ["MY=2000-09 ⇒ 5,4,2"], "part", "issue", "part_due"),
        new("not_month", "those without the ones due in {M}", ["M=4 ⇒ 8,5", "M=5 ⇒ 8,6"], "q", "part_due"),
        new("no_meant_month", "no, I meant {M}", ["M=6 ⇒ 5,0", "M=12 ⇒ 8,0"], "month", "start"),
        new("no_meant_part", "no, I meant part {P}", ["P=III ⇒ 9,7"], "part_due", "part_over"),
        new("also_part", "and those of part {P} too", ["P=III ⇒ 15,13"], "part_due", "part_over"),
    ];

    private static readonly Dictionary<string, string[]> Before = new()
    {
        ["part_due"] = ["which lines of part I are due in 2000?", "quelles lignes de la partie I sont dues en 2000 ?", "¿qué líneas de la parte I vencen en 2000?"],
        ["part_over"] = ["which lines of part II are overdue?", "quelles lignes de la partie II sont en retard ?", "¿qué líneas de la parte II están vencidas?"],
        ["month"] = ["which lines are due in May 2000?", "quelles lignes sont dues en mai 2000 ?", "¿qué líneas vencen en mayo de 2000?"],
        ["over"] = ["which lines are overdue?", "quelles lignes sont en retard ?", "¿qué líneas están vencidas?"],
        ["topic"] = ["lines about training", "lignes sur la formation", "líneas sobre la formación"],
        ["part"] = ["show all lines of part II", "toutes les lignes de la partie II", "todas las líneas de la parte II"],
        ["q"] = ["which lines are due in the second quarter of 2000?", "quelles lignes sont dues au deuxième trimestre de 2000 ?", "¿qué líneas vencen en el segundo trimestre de 2000?"],
        ["issue"] = ["show all lines of issue III.1", "toutes les lignes de la question III.1", "todas las líneas de la cuestión III.1"],
        ["start"] = ["which lines start in January 2000?", "quelles lignes commencent en janvier 2000 ?", "¿qué líneas empiezan en enero de 2000?"],
    };

    private static readonly ILookup<string, string> Forms = AskCorpus.Forms("asked-in-full.corpus").Concat(AskCorpus.Forms("leaning.corpus")).ToLookup(static said => said.Head, static said => said.Form);

    public static TheoryData<string, string> Questions()
    {
        var cases = new TheoryData<string, string>();
        foreach (var head in LanguageCodes.All.SelectMany(static _ => FirstQuestions.Concat(SecondTurns), static (language, plain) => (Language: language.Code(), plain.Asks)))
        {
            cases.Add(head.Language, head.Asks);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void What_is_asked_finds_what_its_plain_question_does(string code, string asks)
    {
        var plain = FirstQuestions.Concat(SecondTurns).Single(one => one.Asks == asks);
        var language = LanguageCodes.Parse(code)!.Value;
        var tally = new Tally();
        foreach (var (nth, first) in (plain.After is [] ? new string?[] { null } : plain.After).Index())
        {
            var before = Asked(first, Language.English);
            var shown = Asked(first, language);
            foreach (var named in plain.Named)
            {
                var wanted = Answered(Filled(plain.Question, named, Language.English), before);
                Assert.True(wanted.Ask.Understood && wanted.Lines.Count == Count(named, nth), $"{before?.Question} >> {plain.Question} {named}: {wanted.Lines.Count} lines");
                foreach (var form in Forms[$"{code} {asks}"])
                {
                    var said = Filled(form, named, language);
                    tally.Add($"{shown?.Question} >> {said}", Answered(said, shown), wanted);
                }
            }
        }

        tally.AssertExact();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Thanks_want_no_line(string code)
    {
        Assert.NotEmpty(Forms[$"{code} thanks"]);
        foreach (var first in Before.Keys)
        {
            var shown = Asked(first, LanguageCodes.Parse(code)!.Value);
            Assert.All(Forms[$"{code} thanks"], form => Assert.Empty(Answered(form, shown).Lines));
        }
    }

    /// <summary>A form under a name that nothing asks for would be read by no test.</summary>
    [Fact]
    public void Every_form_is_of_something_that_is_asked() =>
        Assert.Equivalent(Questions().Select(static one => $"{one.Data.Item1} {one.Data.Item2}").Concat(LanguageCodes.All.Select(static language => $"{language.Code()} thanks")), Forms.Select(static forms => forms.Key), strict: true);

    private static Ask? Asked(string? first, Language language) => first is null ? null : Answered(Before[first][(int)language], before: null).Ask;

    private static Answer Answered(string said, Ask? before) => Answer.To(Ask.Read(said, null, Today, before, [AskedPlans.Sample]), [AskedPlans.Sample], Today);

    /// <summary>The count behind the names: "MY=2000-09 ⇒ 18", or one for each first question, "⇒ 3,15".</summary>
    private static int Count(string named, int after) => int.Parse(named[(named.IndexOf('⇒', StringComparison.Ordinal) + 1)..].Split(',')[after], CultureInfo.InvariantCulture);

    private static string Filled(string form, string named, Language language)
    {
        var names = ManyWaysTests.Languages[language.Code()];
        foreach (var pair in named.Split('⇒')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (pair.Split('=')[0], pair.Split('=')[1]);
            var written = name switch
            {
                "MY" or "MY2" => Days.Month(DateOnly.ParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture), language),
                "D" => Days.Day(DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture), language),
                "M" => Days.MonthName(int.Parse(value, CultureInfo.InvariantCulture), language),
                "Q" => names.Quarters[int.Parse(value, CultureInfo.InvariantCulture)],
                "T" or "T2" => names.Topics[int.Parse(value, CultureInfo.InvariantCulture)],
                _ => value,
            };
            form = form.Replace($"{{{name}}}", written, StringComparison.Ordinal);
        }

        return ManyWaysTests.Joined(form, language.Code());
    }

    private sealed class Tally
    {
        private readonly List<string> wrong = [];
        private int understood;
        private int asked;

        public void Add(string said, Answer answer, Answer wanted)
        {
            asked++;
            understood += answer.Ask.Understood ? 1 : 0;
            if (!answer.Ask.Understood && answer.Lines.Count == 0 || Ids(answer).SetEquals(Ids(wanted)))
            {
                return;
            }

            // "Which month has the most?" and "who does it?" may list fewer where they ask the same.
            if (wanted.Ask.Reading.Intent is Intent.Workload or Intent.Owner && answer.Ask.Reading.Intent == wanted.Ask.Reading.Intent && Ids(answer).IsSubsetOf(Ids(wanted)))
            {
                return;
            }

            wrong.Add($"{said} ⇒ {AskCorpus.Written(answer.Ask)} | {answer.Lines.Count} of {wanted.Lines.Count}");
        }

        public void AssertExact()
        {
            Assert.Empty(wrong);
            Assert.True(understood * 2 > asked, $"Only {understood} of {asked} are understood.");
        }

        private static HashSet<string> Ids(Answer answer) => [.. answer.Lines.Select(static line => line.Line.Id.ToString())];
    }
}
