using TcAssistant.Asks;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>What is asked in many ways is answered with exactly the lines that are meant, or is not understood. Which they are is worked out from plain questions.</summary>
public sealed class ManyWaysTests
{
    /// <summary>What stands for the names in the forms, by language.</summary>
    internal static readonly Dictionary<string, Names> Languages = new()
    {
        ["en"] = new(
            ["what is due in May 2000?", "what is due in the second quarter of 2000?", "what is overdue?", "what starts in January 2000?", "which lines are about training?", "which lines are continuous?", "which lines are about the United Nations?"],
            ["child labour", "donors", "training", "evaluation", "the private sector", "the European Union"],
            ["May 2000", "June 2000", "December 2000", "April 2000"],
            ["the first quarter of 2000", "the second quarter of 2000", "the third quarter of 2000", "the fourth quarter of 2000"],
            "lines about {0}", "what is due in {0}?", "which lines start in {0}?"),
        ["fr"] = new(
            ["qu’est-ce qui est dû en mai 2000 ?", "qu’est-ce qui est dû au deuxième trimestre 2000 ?", "qu’est-ce qui est en retard ?", "qu’est-ce qui commence en janvier 2000 ?", "quelles lignes parlent de formation ?", "quelles lignes sont continues ?"],
            ["le travail des enfants", "les donateurs", "la formation", "l’évaluation", "le secteur privé", "l’Union européenne"],
            ["mai 2000", "juin 2000", "décembre 2000", "avril 2000"],
            ["le premier trimestre de 2000", "le deuxième trimestre de 2000", "le troisième trimestre de 2000", "le quatrième trimestre de 2000"],
            "lignes sur {0}", "qu’est-ce qui est dû en {0} ?", "quelles lignes commencent en {0} ?"),
        ["es"] = new(
            ["¿qué vence en mayo de 2000?", "¿qué vence en el segundo trimestre de 2000?", "¿qué está atrasado?", "¿qué empieza en enero de 2000?", "¿qué líneas hablan de formación?", "¿qué líneas son continuas?"],
            ["el trabajo infantil", "los donantes", "la formación", "la evaluación", "el sector privado", "la Unión Europea"],
            ["mayo de 2000", "junio de 2000", "diciembre de 2000", "abril de 2000"],
            ["el primer trimestre de 2000", "el segundo trimestre de 2000", "el tercer trimestre de 2000", "el cuarto trimestre de 2000"],
            "líneas sobre {0}", "¿qué vence en {0}?", "¿qué líneas empiezan en {0}?"),
    };

    private static readonly DateOnly Today = new(2000, 7, 17);

    internal sealed record Names(string[] First, string[] Topics, string[] Months, string[] Quarters, string About, string Due, string Starting);

    public static TheoryData<string, string> Questions() => Heads("asked-plainly.corpus");

    public static TheoryData<string, string> Turns() => Heads("of-those.corpus");

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_is_answered_exactly_or_not_at_all(string language, string asks)
    {
        var names = Languages[language];
        var (wrong, understood, asked) = (new List<string>(), 0, 0);
        foreach (var (place, (_, form)) in AskCorpus.Forms("asked-plainly.corpus").Where(said => said.Head == $"{language} {asks}").Index())
        {
            foreach (var nth in Enumerable.Range(0, 3))
            {
                var (topic, month, part, quarter) = (names.Topics[(place + nth) % names.Topics.Length], names.Months[(place + nth) % names.Months.Length], new string('I', (place + nth) % 3 + 1), (place + nth) % names.Quarters.Length);
                var said = Written(form, language, topic, month, part).Replace("{Q}", names.Quarters[quarter], StringComparison.Ordinal);
                var answer = Ask.Read(said, null, Today, null, [AskedPlans.Sample]);
                var lines = Lines(answer);
                asked++;
                understood += answer.Understood ? 1 : 0;
                if (answer.Understood && !lines.ToHashSet().SetEquals(Asked(asks, names, topic, month, part, quarter)))
                {
                    wrong.Add($"{said} ⇒ {AskCorpus.Written(answer)}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(understood * 2 > asked, $"Only {understood} of {asked} are understood.");
    }

    [Theory]
    [MemberData(nameof(Turns))]
    public void What_leans_on_the_lines_shown_is_answered_exactly_or_not_at_all(string language, string asks)
    {
        var names = Languages[language];
        var (wrong, understood, asked) = (new List<string>(), 0, 0);
        foreach (var (place, (_, form)) in AskCorpus.Forms("of-those.corpus").Where(said => said.Head == $"{language} {asks}").Index())
        {
            foreach (var (nth, first) in names.First.Index())
            {
                var (topic, month, part) = (names.Topics[(place + nth) % names.Topics.Length], names.Months[(place + nth) % names.Months.Length], new string('I', (place + nth) % 3 + 1));
                var said = Written(form, language, topic, month, part);
                var before = Ask.Read(first, null, Today, null, [AskedPlans.Sample]);
                var shown = Lines(before);
                var answer = Ask.Read(said, null, Today, before, [AskedPlans.Sample]);
                var lines = Lines(answer);
                var wanted = OfShown(asks, shown, names, topic, month, part);
                asked++;
                understood += answer.Understood ? 1 : 0;

                // Which lines have a date, and how wide a topic is that is left out, is asked elsewhere.
                if (answer.Understood && !(asks is "when" or "not_about" ? lines.All(wanted.Contains) && (lines.Count > 0 || asks == "when" || !wanted.Any()) : lines.SequenceEqual(wanted)))
                {
                    wrong.Add($"{first} >> {said} ⇒ {AskCorpus.Written(answer)}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(understood * 2 > asked, $"Only {understood} of {asked} are understood.");
    }

    private static TheoryData<string, string> Heads(string file)
    {
        var heads = new TheoryData<string, string>();
        foreach (var head in AskCorpus.Forms(file).Select(static said => said.Head).Distinct())
        {
            heads.Add(head[..2], head[3..]);
        }

        return heads;
    }

    private static string Written(string form, string language, string topic, string month, string part) =>
        Joined(form.Replace("{T}", topic, StringComparison.Ordinal).Replace("{MY}", month, StringComparison.Ordinal).Replace("{P}", part, StringComparison.Ordinal), language);

    /// <summary>Contractions that a topic's article makes.</summary>
    internal static string Joined(string said, string language) => language switch
    {
        "fr" => said.Replace(" de les ", " des ", StringComparison.Ordinal).Replace(" de le ", " du ", StringComparison.Ordinal).Replace(" à les ", " aux ", StringComparison.Ordinal).Replace(" à le ", " au ", StringComparison.Ordinal),
        "es" => said.Replace(" de el ", " del ", StringComparison.Ordinal).Replace(" a el ", " al ", StringComparison.Ordinal),
        _ => said,
    };

    private static IEnumerable<string> Asked(string asks, Names names, string topic, string month, string part, int quarter)
    {
        bool IsIn(string id) => id.StartsWith(part + ".", StringComparison.Ordinal);
        return asks switch
        {
            "due_month" or "count_due_month" => Of(names.Due, month),
            "due_month_part" => Of(names.Due, month).Where(IsIn),
            "due_quarter" => Of("what is due in Q{0} 2000?", $"{quarter + 1}"),
            "overdue" => Of("what is overdue?"),
            "overdue_part" => Of("what is overdue?").Where(IsIn),
            "overdue_topic" => Of("what is overdue?").Intersect(Of(names.About, topic)),
            "start_month" => Of(names.Starting, month),
            "topic" => Of(names.About, topic),
            "part" => Of("part {0}", part),
            "continuous" => Of("which lines are continuous?"),
            _ => throw new InvalidDataException($"asked-plainly.corpus: \"{asks}\" is nothing that is asked."),
        };
    }

    private static IEnumerable<string> OfShown(string asks, List<string> shown, Names names, string topic, string month, string part)
    {
        bool IsIn(string id) => id.StartsWith(part + ".", StringComparison.Ordinal);
        return asks switch
        {
            "about" => shown.Intersect(Of(names.About, topic)),
            "not_about" => shown.Except(Of(names.About, topic)),
            "late_of" => shown.Intersect(Of("what is overdue?")),
            "due_of" => shown.Intersect(Of(names.Due, month)),
            "second" => shown.Skip(1).Take(1),
            "last" => shown.TakeLast(1),
            "only_part" => shown.Where(IsIn),
            "not_part" => shown.Where(id => !IsIn(id)),
            "again" or "who" or "count" or "when" => shown,
            _ => throw new InvalidDataException($"of-those.corpus: \"{asks}\" is nothing that is asked."),
        };
    }

    private static List<string> Of(string plain, string named = "") => Lines(Ask.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, plain, named), null, Today, null, [AskedPlans.Sample]));

    private static List<string> Lines(Ask ask) => [.. Answer.To(ask, [AskedPlans.Sample], Today).Lines.Select(static line => line.Line.Id.ToString())];
}
