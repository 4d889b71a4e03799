using System.Globalization;
using TcAssistant.Asks;
using TcAssistant.Documents;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>However a part, an issue or a line is named, it is that one that is answered: nobody wants a whole part for "III 1 a) 5".</summary>
public sealed class PlaceNameTests
{
    private static readonly Dictionary<string, string[]> Sentences = new()
    {
        ["en"] = ["{0}", "show me {0}", "who does {0}?", "when is {0} due?"],
        ["fr"] = ["{0}", "montre-moi {0}", "où en est {0} ?", "qui s’occupe de {0} ?"],
        ["es"] = ["{0}", "¿qué dice {0}?", "¿cómo va {0}?", "¿quién lleva {0}?"],
    };

    private static readonly Dictionary<string, string[]> Numbers = new() { ["en"] = ["one", "two", "three"], ["fr"] = ["un", "deux", "trois"], ["es"] = ["uno", "dos", "tres"] };

    private static readonly Dictionary<string, string[]> Ordinals = new()
    {
        ["en"] = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"],
        ["fr"] = ["première", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième"],
        ["es"] = ["primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena"],
    };

    public static TheoryData<string, string> Forms()
    {
        var forms = new TheoryData<string, string>();
        foreach (var (language, form) in AskCorpus.Forms("places.corpus"))
        {
            foreach (var one in language == "any" ? Sentences.Keys : (IEnumerable<string>)[language])
            {
                forms.Add(one, form);
            }
        }

        return forms;
    }

    /// <summary>Documents number their issues "1.2" or their lines so: whatever id is shown can be typed back, and so can the document's own number.</summary>
    [Theory]
    [InlineData("No.,Issue,Action,Deadline\n1.1,Policy,Adopt the policy,March 2000\n1.1,Policy,Publish the policy,April 2000\n1.2,Manual,Publish the manual,May 2000\n2.1,Seminars,Hold the seminar,June 2000\n", "1.1", 2)]
    [InlineData("No.,Issue,Action,Deadline\n1.1.1,Policy,Adopt the policy,March 2000\n1.1.2,Manual,Publish the manual,May 2000\n1.1.2,Manual,Print the manual,June 2000\n", "I.1.1.2", 2)]
    [InlineData("No.,Action,Deadline\n1.1,Adopt the policy,March 2000\n1.2,Publish the manual,May 2000\n2.1,Hold the seminar,June 2000\n", "1.2", 1)]
    public void What_is_shown_as_an_id_can_be_typed_back(string table, string number, int lines)
    {
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(table));
        var plan = new TrackedPlan(Plan.Read(Document.Read(file, "plan.csv").Document!).Plan!, PlanState.Empty);
        IEnumerable<string> Typed(string text) => TypedPlace.LinesAt(text, plan, AskedPlans.Today).Select(line => line.Id.ToString());

        Assert.All(plan.Plan.Lines, line =>
        {
            Assert.Equal([line.Id.ToString()], Typed(line.Id.ToString()));
            Assert.Equal([line.Id.ToString()], Answer.To(Ask.Read($"when is {line.Id} due?", null, AskedPlans.Today, null, [plan]), [plan], AskedPlans.Today).Lines.Select(found => found.Line.Id.ToString()));
        });
        Assert.All(plan.Plan.Lines.Select(line => line.Id.Issue).Distinct(), issue => Assert.Equal(plan.Plan.Lines.Where(line => line.Id.Issue == issue).Select(line => line.Id.ToString()), Typed(issue.ToString())));
        Assert.Equal(lines, Typed($"what about {number}?").Count());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_place_is_found_however_it_is_named(string language, string form)
    {
        var plan = AskedPlans.Sample;
        var wrong = new List<string>();
        foreach (var (named, lines) in Places(plan.Plan, form, language))
        {
            foreach (var sentence in Sentences[language])
            {
                var question = string.Format(CultureInfo.InvariantCulture, sentence, named);
                var ask = Ask.Read(question, null, AskedPlans.Today, null, [plan]);
                var meant = ask.Reading with { Intent = Intent.Line, Status = null, Of = null };
                var answered = Answer.To(ask with { Reading = meant }, [plan], AskedPlans.Today).Lines.Select(static line => line.Line.Id);
                if (!ask.Understood || !answered.SequenceEqual(lines))
                {
                    wrong.Add($"{question} ⇒ {AskCorpus.Written(ask)}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    private static List<(string Named, IEnumerable<LineId> Lines)> Places(Plan plan, string form, string language)
    {
        var ids = plan.Lines.Select(static line => line.Id).ToList();
        var places =
            form.Contains("{K", StringComparison.Ordinal) ? ids.ConvertAll(id => (Named: Written(form, language, id.Issue, id.Place), Lines: ids.Where(id.Equals)))
            // "III.1" is also all that its letters hold.
            : form.Contains("{N}", StringComparison.Ordinal) ? ids.Select(static id => id.Issue).Distinct().Select(issue => (Named: Written(form, language, issue), Lines: ids.Where(id => id.Issue == issue || issue.Letter is null && id.Issue with { Letter = null } == issue))).ToList()
            : ids.Select(static id => id.Issue with { Number = "", Letter = null }).Distinct().Select(part => (Named: Written(form, language, part), Lines: ids.Where(id => id.Issue.Part == part.Part))).ToList();
        return places.FindAll(static place => place.Named is not null).ConvertAll(static place => (place.Named!, place.Lines));
    }

    /// <summary>The form with a place written into it; null where it is for issues that have a letter, and this one has none.</summary>
    private static string? Written(string form, string language, IssueId issue, int line = 1)
    {
        var part = issue.Part.Length;
        var letter = issue.Letter?.ToLowerInvariant() ?? "";
        return letter.Length == 0 && form.Contains("L!", StringComparison.Ordinal) ? null
            : form
                .Replace("{P}", issue.Part, StringComparison.Ordinal).Replace("{p}", issue.Part.ToLowerInvariant(), StringComparison.Ordinal)
                .Replace("{n}", part.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{two}", Numbers[language][part - 1], StringComparison.Ordinal).Replace("{second}", Ordinals[language][part - 1], StringComparison.Ordinal)
                .Replace("{N}", issue.Number, StringComparison.Ordinal)
                .Replace("{LL!}", letter.ToUpperInvariant(), StringComparison.Ordinal).Replace("{L!}", letter, StringComparison.Ordinal).Replace("{L}", letter, StringComparison.Ordinal)
                .Replace("{ L}", letter.Length == 0 ? "" : $" {letter}", StringComparison.Ordinal).Replace("{ L)}", letter.Length == 0 ? "" : $" {letter})", StringComparison.Ordinal)
                .Replace("{.L}", letter.Length == 0 ? "" : $".{letter}", StringComparison.Ordinal).Replace("{-L}", letter.Length == 0 ? "" : $"-{letter}", StringComparison.Ordinal).Replace("{/L}", letter.Length == 0 ? "" : $"/{letter}", StringComparison.Ordinal)
                .Replace("{K}", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{Kth}", Ordinals[language][line - 1], StringComparison.Ordinal);
    }
}
