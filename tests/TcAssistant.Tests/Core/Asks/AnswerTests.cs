using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

public class AnswerTests
{
    [Fact]
    public void A_period_names_what_is_near_and_does_not_count_it()
    {
        var answer = To("what is due in May 2000?", AskedPlans.Sample);
        Assert.Equal("II.3.1 II.3.2 II.3.4", Ids(answer.Lines));
        Assert.Equal("III.1.a.1 III.1.a.2 III.1.a.3 III.1.b.1", Ids(answer.Also!.Covers));
        Assert.Equal("II.1.1 II.1.2 II.1.3", Ids(answer.Also.UnderWay));
        Assert.Equal("", Ids(answer.Also.Starting));
        Assert.Equal("I.3.b.3 II.2.7 III.1.4 III.1.d.1", Ids(answer.Also.Passed));
        Assert.Equal(3, answer.Count);
    }

    [Theory]
    [InlineData("what is due in August 2000?", "Nothing is due in August 2000.|Before: 31 July 2000, II.2.4.|After: 30 September 2000, 2 lines.")]
    [InlineData("qu'est-ce qui est dû en août 2000 ?", "Rien n’arrive à échéance en août 2000.|Avant\u00A0: 31 juillet 2000, II.2.4.|Après\u00A0: 30 septembre 2000, 2 lignes.")]
    [InlineData("¿qué vence en agosto de 2000?", "Nada vence en agosto de 2000.|Antes: 31 de julio de 2000, II.2.4.|Después: 30 de septiembre de 2000, 2 líneas.")]
    public void An_empty_period_says_what_is_nearest(string question, string text) =>
        Assert.StartsWith(text.Replace('|', '\n'), To(question, AskedPlans.Sample).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("overview of parts II and III except II.3", "48 lines in 2 parts", ": 22 lines.", ": 26 lines.")]
    [InlineData("résumé de la partie II sans II.3", "22 lignes en 1 partie", "\u00A0: 22 lignes.")]
    [InlineData("overview of part IX", "in part IX", "The plan has no IX.")]
    [InlineData("aperçu de la partie IX", "dans la partie IX", "Le plan n’a pas de IX.")]
    public void An_overview_counts_what_it_is_limited_to(string question, params string[] said) =>
        Assert.All(said, text => Assert.Contains(text, To(question, AskedPlans.Sample).Text, StringComparison.Ordinal));

    [Theory]
    [InlineData("is II.3.1 done?", "II.3.1: due in May 2000, no status recorded.")]
    [InlineData("status of III.1.d.1", "III.1.d.1: first results in December 1999, date passed, no status recorded.")]
    [InlineData("où en est II.3.1 ?", "II.3.1\u00A0: prévu en mai 2000, état non renseigné.")]
    [InlineData("¿cómo va II.3.1?", "II.3.1: previsto en mayo de 2000, sin estado registrado.")]
    public void A_line_that_was_named_is_said_to_stand_as_it_does(string question, string text) => Assert.Equal(text, To(question, AskedPlans.Sample).Headline);

    [Theory]
    [InlineData("what about child labour?")]
    [InlineData("travail des enfants")]
    [InlineData("trabajo infantil")]
    public void A_topic_finds_the_same_lines_in_every_language(string question)
    {
        Assert.Equal(Ids(To("child labour", AskedPlans.Sample).Lines), Ids(To(question, AskedPlans.Sample).Lines));
        Assert.NotEmpty(To(question, AskedPlans.SpanishSample).Lines);
    }

    [Fact]
    public void Done_lines_are_listed_and_marked_and_left_out_of_what_is_still_due()
    {
        var plan = With(AskedPlans.Sample, "II.3.1", ReportedStatus.Done);
        var due = To("due in May 2000", plan);
        Assert.Equal("II.3.1 II.3.2 II.3.4", Ids(due.Lines));
        Assert.Equal(LineMark.Done, due.Lines[0].Mark);
        Assert.Equal("II.3.2 II.3.4", Ids(To("what is still due in May 2000?", plan).Lines));
        Assert.Equal("II.3.1", Ids(To("what has been done?", plan).Lines));
        Assert.Equal("II.3.1", Ids(To("qu'est-ce qui a été fait ?", plan).Lines));
    }

    [Fact]
    public void What_was_done_in_a_period_goes_by_the_day_it_was_reported()
    {
        var plan = With(AskedPlans.Sample, "II.3.1", ReportedStatus.Done, reported: new DateOnly(2000, 3, 9));
        Assert.Equal("II.3.1", Ids(To("what was done in March 2000?", plan).Lines));
        Assert.Equal("", Ids(To("what was done in February 2000?", plan).Lines));
        Assert.Equal("II.3.1", Ids(To("qu'est-ce qui a été fait en mars 2000 ?", plan).Lines));
        Assert.Equal("", Ids(To("qué se hizo en enero de 2000", plan).Lines));
    }

    [Theory]
    [InlineData("what is due in May 2000 and when is the football?", "what is due in May 2000", "football")]
    [InlineData("qu'est-ce qui est dû en mai 2000 et quand est le match ?", "qu'est-ce qui est dû en mai 2000", "match")]
    [InlineData("qué vence en mayo de 2000 y cuándo es el partido", "qué vence en mayo de 2000", "partido")]
    public void Half_a_question_lists_nothing_and_offers_the_half_that_was_read(string question, string first, string unread)
    {
        var answer = To(question, AskedPlans.Sample);
        Assert.Equal((false, 0, first), (answer.Ask.Understood, answer.Count, answer.Suggestions[0]));
        Assert.Contains(unread, answer.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void Late_is_said_only_where_a_person_said_not_done()
    {
        Assert.All(To("what is overdue?", AskedPlans.Sample).Lines, line => Assert.Equal(LineMark.PassedNoStatus, line.Mark));
        var late = To("what is overdue?", With(AskedPlans.Sample, "II.2.7", ReportedStatus.NotDone));
        Assert.Equal(LineMark.Late, late.Lines.Single(line => line.Line.Id.ToString() == "II.2.7").Mark);
        Assert.Contains("date passed, no status recorded", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_way_in_the_document_and_as_reported_are_kept_apart()
    {
        var answer = To("what is under way?", With(AskedPlans.Sample, "II.3.1", ReportedStatus.UnderWay));
        Assert.Equal(LineMark.UnderWayReported, answer.Lines.Single(line => line.Line.Id.ToString() == "II.3.1").Mark);
        Assert.Contains(answer.Lines, line => line.Mark == LineMark.UnderWayInDocument);
        Assert.Contains("1 as reported by people", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_in_force_replaces_the_adopted_one()
    {
        var plan = With(AskedPlans.Sample, "II.3.1", null, new DateInForce(null, new DateOnly(2000, 9, 15), "GB.277"));
        Assert.Equal("II.3.2 II.3.4", Ids(To("due in May 2000", plan).Lines));
        Assert.Contains("II.3.1", Ids(To("due on 15 September 2000", plan).Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what is Marie Dupont responsible for?", "II.3.1")]
    [InlineData("lignes de Dupont", "II.3.1")]
    [InlineData("due in May 2000 for Marie", "II.3.1")]
    [InlineData("due in June 2000 for Marie", "")]
    public void Owners_are_known_by_their_names(string question, string ids) =>
        Assert.Equal(ids, Ids(To(question, With(AskedPlans.Sample, "II.3.1", null, owner: "Marie Dupont")).Lines));

    [Fact]
    public void What_nobody_recorded_is_said_with_the_lines_that_are_meant()
    {
        Assert.Contains("nobody responsible on record", To("who is responsible for II.3.1?", AskedPlans.Sample).Text, StringComparison.Ordinal);
        var budget = To("quel est le budget de II.3 ?", AskedPlans.Sample);
        Assert.Equal(6, budget.Count);
        Assert.Contains("budget", budget.Headline, StringComparison.Ordinal);
        Assert.Contains("II.3.1", budget.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_name_of_several_places_says_so()
    {
        var answer = To("question 3", AskedPlans.Sample);
        Assert.Equal(11, answer.Count);
        Assert.Contains("I.3, II.3", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("II.9", "II.9")]
    [InlineData("part IV", "IV")]
    public void A_place_the_plan_does_not_have_is_named(string question, string place)
    {
        var answer = Answer.To(Ask.Read(question, Language.English, AskedPlans.Today, null, [AskedPlans.Sample]), [AskedPlans.Sample], AskedPlans.Today);
        Assert.Empty(answer.Lines);
        Assert.Contains($"The plan has no {place}.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Workload_counts_twelve_months()
    {
        var answer = To("busiest month", AskedPlans.Sample);
        Assert.Equal(12, answer.Months.Count);
        Assert.Equal(new DateOnly(2000, 4, 1), answer.Months[0].Month);
        Assert.Equal((new DateOnly(2000, 5, 1), 3), (answer.Months[1].Month, answer.Months[1].Count));
        Assert.Contains("December 2000", answer.Headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which month is quietest?", "The quietest months are August 2000, January 2001, February 2001 and March 2001: nothing is due.")]
    [InlineData("which month is quietest between May and September 2000?", "The quietest month is August 2000: nothing is due.")]
    [InlineData("quel mois est le plus calme d'octobre à décembre 2000 ?", "Les mois les plus calmes sont octobre 2000 et novembre 2000\u00A0: 1 ligne arrive à échéance dans chacun.")]
    [InlineData("¿qué mes es el más tranquilo de mayo a julio?", "El mes más tranquilo es julio de 2000: vence 1 línea.")]
    [InlineData("quel est le mois le plus chargé d'octobre à novembre 2000 ?", "Les mois les plus chargés sont octobre 2000 et novembre 2000\u00A0: 1 ligne arrive à échéance dans chacun.")]
    [InlineData("¿cuál es el mes más cargado?", "El mes más cargado es diciembre de 2000: vencen 8 líneas.")]
    public void Months_with_as_much_to_do_are_named_together(string question, string headline) => Assert.Equal(headline, To(question, AskedPlans.Sample).Headline);

    [Fact]
    public void Of_several_plans_the_named_one_answers()
    {
        var other = AskedPlans.Sample with { Plan = AskedPlans.Sample.Plan with { Reference = "GB.300/1" } };
        TrackedPlan[] plans = [AskedPlans.Sample, other];
        var which = Answer.To(Ask.Read("due in May 2000", null, AskedPlans.Today, null, plans), plans, AskedPlans.Today);
        Assert.Empty(which.Lines);
        Assert.Contains("GB.300/1", which.Text, StringComparison.Ordinal);
        var named = Ask.Read("due in May 2000 in GB.300/1", null, AskedPlans.Today, null, plans);
        Assert.Equal("GB.300/1", named.Reading.Plan);
        Assert.Equal(3, Answer.To(named, plans, AskedPlans.Today).Count);
        Assert.Equal("GB.300/1", Ask.Read("and in June?", null, AskedPlans.Today, named, plans).Reading.Plan);
    }

    private static Answer To(string question, TrackedPlan plan) =>
        Answer.To(Ask.Read(question, null, AskedPlans.Today, null, [plan]), [plan], AskedPlans.Today);

    private static string Ids(IEnumerable<AnswerLine> lines) => string.Join(' ', lines.Select(line => line.Line.Id));

    /// <summary>The plan with something said of one line; every line gets a key first, as storing does.</summary>
    private static TrackedPlan With(TrackedPlan plan, string id, ReportedStatus? status, DateInForce? inForce = null, string? owner = null, DateOnly? reported = null)
    {
        var parts = plan.Plan.Parts.Select(part => part with { Issues = [.. part.Issues.Select(issue => issue with { Lines = [.. issue.Lines.Select(Keyed)] })] });
        var keyed = plan.Plan with { Parts = [.. parts] };
        var line = keyed.Lines.Single(line => line.Id.ToString() == id);
        List<MilestoneState> milestones = inForce is null ? [] : [new(line.Timetable!.Milestones[0].Key!.Value, false, null, inForce, null)];
        var state = new LineState(line.Key!.Value, status, owner, milestones, null)
        {
            Reported = reported is { } day ? new Report(new Person("a", "Ana"), new DateTimeOffset(day, new TimeOnly(10, 0), TimeSpan.Zero)) : null,
        };
        return new TrackedPlan(keyed, new PlanState(new Dictionary<LineKey, LineState> { [line.Key!.Value] = state }));
    }

    private static ActionLine Keyed(ActionLine line)
    {
        var key = line.Id.ToString().Replace(".", "", StringComparison.Ordinal);
        return line with
        {
            Key = new LineKey(key),
            Timetable = line.Timetable is { } timetable
                ? timetable with { Milestones = [.. timetable.Milestones.Select((milestone, at) => milestone with { Key = new MilestoneKey($"{key}m{at}") })] }
                : null,
        };
    }
}
