using System.Globalization;
using TcAssistant.Asks;
using TcAssistant.Languages;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>However it is said, what is asked is answered with the lines that its plain English question finds, or is not understood. What the plain ones find is counted here.</summary>
public sealed class PlainAnswersTests
{
    private static readonly DateOnly Today = new(2000, 7, 17);

    /// <summary>What is asked, as the corpora name it; its plain question; what stands for the names in it, and how many lines it then finds.</summary>
    /// <param name="After">First questions that a second turn is asked after; none for a first question. Then a count for each of them.</param>
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

    private static readonly string[][] Topics =
    [
        ["child labour", "le travail des enfants", "el trabajo infantil"],
        ["donors", "les donateurs", "los donantes"],
        ["training", "la formation", "la formación"],
        ["evaluation", "l’évaluation", "la evaluación"],
        ["the private sector", "le secteur privé", "el sector privado"],
        ["the European Union", "l’Union européenne", "la Unión Europea"],
    ];

    private static readonly string[][] Months =
    [
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    ];

    private static readonly string[][] Quarters =
    [
        ["the first quarter of 2000", "the second quarter of 2000", "the third quarter of 2000", "the fourth quarter of 2000"],
        ["le premier trimestre de 2000", "le deuxième trimestre de 2000", "le troisième trimestre de 2000", "le quatrième trimestre de 2000"],
        ["el primer trimestre de 2000", "el segundo trimestre de 2000", "el tercer trimestre de 2000", "el cuarto trimestre de 2000"],
    ];

    public static TheoryData<string, string> Questions() => Cases(FirstQuestions);

    public static TheoryData<string, string> Turns() => Cases(SecondTurns);

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_finds_what_its_plain_one_does(string language, string asks)
    {
        var plain = FirstQuestions.Single(one => one.Asks == asks);
        var tally = new Tally();
        foreach (var named in plain.Named)
        {
            var wanted = Answered(Filled(plain.Question, named, Language.English), before: null);
            Assert.True(wanted.Ask.Understood && wanted.Lines.Count == Count(named), $"{plain.Question} {named}: {wanted.Lines.Count} lines");
            foreach (var form in Forms("asked-in-full.corpus", language, asks))
            {
                var said = Filled(form, named, LanguageOf(language));
                tally.Add(said, Answered(said, before: null), wanted);
            }
        }

        tally.AssertExact();
    }

    [Theory]
    [MemberData(nameof(Turns))]
    public void A_second_turn_finds_what_its_plain_one_does(string language, string asks)
    {
        var plain = SecondTurns.Single(one => one.Asks == asks);
        var tally = new Tally();
        foreach (var first in plain.After)
        {
            var (question, place) = (Before[first], (int)LanguageOf(language));
            foreach (var named in plain.Named)
            {
                var wanted = Answered(Filled(plain.Question, named, Language.English), Answered(question[0], before: null).Ask);
                Assert.True(wanted.Ask.Understood && wanted.Lines.Count == Count(named, Array.IndexOf(plain.After, first)), $"{question[0]} >> {plain.Question} {named}: {wanted.Lines.Count} lines");
                foreach (var form in Forms("leaning.corpus", language, asks))
                {
                    var said = Filled(form, named, LanguageOf(language));
                    tally.Add($"{question[place]} >> {said}", Answered(said, Answered(question[place], before: null).Ask), wanted);
                }
            }
        }

        tally.AssertExact();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Thanks_want_no_line(string language)
    {
        foreach (var first in Before.Values.Select(said => said[(int)LanguageOf(language)]))
        {
            var before = Answered(first, before: null).Ask;
            Assert.All(Forms("leaning.corpus", language, "thanks"), form => Assert.Empty(Answered(form, before).Lines));
        }
    }

    private static Answer Answered(string said, Ask? before) => Answer.To(Ask.Read(said, null, Today, before, [AskedPlans.Sample]), [AskedPlans.Sample], Today);

    private static Language LanguageOf(string code) => code switch { "en" => Language.English, "fr" => Language.French, _ => Language.Spanish };

    private static IEnumerable<string> Forms(string file, string language, string asks) => AskCorpus.Forms(file).Where(said => said.Head == $"{language} {asks}").Select(static said => said.Form);

    private static TheoryData<string, string> Cases(Plain[] plain)
    {
        var cases = new TheoryData<string, string>();
        foreach (var one in plain)
        {
            foreach (var language in new[] { "en", "fr", "es" })
            {
                cases.Add(language, one.Asks);
            }
        }

        return cases;
    }

    /// <summary>The count behind the names: "MY=2000-09 ⇒ 18", or one for each first question, "⇒ 3,15".</summary>
    private static int Count(string named, int after = 0) => int.Parse(named[(named.IndexOf('⇒', StringComparison.Ordinal) + 1)..].Split(',')[after], CultureInfo.InvariantCulture);

    private static string Filled(string form, string named, Language language)
    {
        var place = (int)language;
        foreach (var pair in named.Split('⇒')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (pair.Split('=')[0], pair.Split('=')[1]);
            var numbers = name is "P" or "P2" or "L" or "I" ? [] : value.Split('-').Select(static number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            var of = language == Language.Spanish ? " de " : " ";
            var written = name switch
            {
                "MY" or "MY2" => $"{Months[place][numbers[1] - 1]}{of}{numbers[0]}",
                "D" => $"{numbers[2]}{of}{Months[place][numbers[1] - 1]}{of}{numbers[0]}",
                "M" => Months[place][numbers[0] - 1],
                "Q" => Quarters[place][numbers[0]],
                "T" or "T2" => Topics[numbers[0]][place],
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
