using CsCheck;
using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Tests.Cards;

/// <summary>A small French plan and answers about it, as the cards' tests need them.</summary>
internal static class Some
{
    public static readonly DateOnly Today = new(2000, 4, 17);

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    public static Milestone Due(int year, int month) => new(MilestoneKind.Due, new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));

    public static Milestone Start(int year, int month) => Due(year, month) with { Kind = MilestoneKind.Start };

    public static Timetable Timetable(string phrase, params Milestone[] milestones) => new(phrase, milestones, [], null, true, []);

    public static Timetable Rhythm(string phrase, CadenceKind kind) => new(phrase, [], [new Cadence(kind)], null, true, []);

    public static ActionLine Line(IssueId issue, int place, string text, Timetable? timetable, Pairing pairing = Pairing.Own) => new(
        new LineId(issue, place), new LineKey($"k{issue.Part}{issue.Number}{issue.Letter}{place}"), text, null, timetable,
        timetable is null ? Pairing.None : pairing, null, null, null,
        new SourceRef("GB.276/TC/2", issue.Part, issue.Number, null, null, null, place, place));

    public static Plan Plan { get; } = MakePlan();

    public static TrackedPlan Tracked { get; } = new(Plan, PlanState.Empty, new PlanKey("plan1"));

    public static ActionLine LineOf(string id) => Plan.Lines.Single(line => line.Id.ToString() == id);

    public static AnswerLine Answered(string id, LineMark mark = LineMark.None, LineState? state = null)
    {
        var line = LineOf(id);
        return new AnswerLine(line, line.Timetable, line.Timetable?.Milestones is [.., var last] ? last : null, mark, state);
    }

    public static Ask Ask(string question, Language language, Reading reading) => new(question, language, Today, reading);

    public static Answer Answer(Ask ask, string text, IReadOnlyList<AnswerLine> lines, params string[] suggestions) =>
        new(ask, Tracked, lines, lines.Count, null, [], text, suggestions);

    /// <summary>What is due in May 2000, asked on 17 April.</summary>
    public static Answer DueInMay(Language language)
    {
        var (question, text, suggestions) = language switch
        {
            Language.French => ("Qu’est-ce qui est à échéance en mai 2000 ?", "3 lignes sont à échéance en mai 2000.", new[] { "Et en juin ?", "Seulement la partie II", "Qu’est-ce qui est en retard ?" }),
            Language.Spanish => ("¿Qué vence en mayo de 2000?", "3 líneas vencen en mayo de 2000.", ["¿Y en junio?", "Solo la parte II", "¿Qué está atrasado?"]),
            _ => ("What is due in May 2000?", "3 lines are due in May 2000.", ["And in June?", "Only part II", "What is overdue?"]),
        };
        var ask = Ask(question, language, new Reading(Intent.Due, new(2000, 5, 1), new(2000, 5, 31)));
        return Answer(ask, text, [Answered("II.3.1"), Answered("II.3.2", LineMark.Done), Answered("II.3.4")], suggestions) with
        {
            Also = new Also(
                [Answered("III.1.a.1"), Answered("III.1.a.2")],
                [Answered("II.1.1"), Answered("II.1.2"), Answered("II.1.3")],
                [],
                [Answered("I.1.a.1", LineMark.PassedNoStatus), Answered("II.2.1", LineMark.Late)]),
        };
    }

    /// <summary>Every line of a plan with many.</summary>
    public static Answer Long(Plan plan, Language language) => new(
        Ask("everything", language, new Reading(Intent.Search)), new TrackedPlan(plan, PlanState.Empty, new PlanKey("plan1")),
        [.. plan.Lines.Select(line => new AnswerLine(line, line.Timetable, line.Timetable?.Milestones is [var first, ..] ? first : null, LineMark.PassedNoStatus, null))],
        plan.Lines.Count(), null, [], "Everything there is.", []);

    private static Plan MakePlan()
    {
        IssueId coherent = new("I", "1", "a"), study = new("II", "1"), delivery = new("II", "2"), staff = new("II", "3"), partners = new("III", "1", "a");
        var studied = Timetable("L’étude devrait commencer en janvier 2000 et s’achever à la fin de 2000", Start(2000, 1), Due(2000, 12) with { Kind = MilestoneKind.Completion });
        var halfYear = Timetable("Premiers résultats premier semestre 2000", new Milestone(MilestoneKind.FirstResults, new(2000, 1, 1), new(2000, 6, 30)));
        return new Plan("GB.276/TC/2", "Plan de mise en œuvre des conclusions sur la coopération technique", Language.French, new(1999, 9, 28),
        [
            new Part("I", "Une coopération plus pertinente",
            [
                new Issue(coherent, "1 a)", "Des activités cohérentes et bien ciblées, qui servent les objectifs stratégiques et les deux questions transversales du développement et de la parité", "1. Un programme cohérent", "",
                [
                    Line(coherent, 1, "déclaration de politique générale, envoyée à tous les services", Timetable("Achevée en avril 2000", Due(2000, 3))),
                    Line(coherent, 2, "consultations régulières entre le siège et le terrain", new Timetable("Tous les ans ou au moins tous les deux ans", [], [new Cadence(CadenceKind.Every, new Period(1, PeriodUnit.Year), new Period(2, PeriodUnit.Year))], null, true, [])),
                ]),
            ]),
            new Part("II", "Qualité et visibilité",
            [
                new Issue(study, "1", "Prestation", null, "",
                [
                    Line(study, 1, "meilleure prestation dans les pays", studied, Pairing.Shared),
                    Line(study, 2, "représentation là où il n’y a pas de bureau", studied, Pairing.Shared),
                    Line(study, 3, "expertise technique sur place", studied, Pairing.Shared),
                ]),
                new Issue(delivery, "2", "Procédures", null, "",
                [
                    Line(delivery, 1, "corriger les lacunes des structures [voir ici](http://exemple.invalid) *vite*", Timetable("Début 2000", new Milestone(MilestoneKind.Due, new(2000, 1, 1), new(2000, 3, 31)))),
                ]),
                new Issue(staff, "3", "Ressources humaines", null, "",
                [
                    Line(staff, 1, "examiner ce qui retarde le recrutement du personnel engagé à l’extérieur pour les projets, et proposer aux services concernés des mesures simples, avec leur coût, leur calendrier et les personnes qui en répondent, afin que les postes soient pourvus en moins de six mois", Timetable("Mai 2000", Due(2000, 5))),
                    Line(staff, 2, "décider que les fonctionnaires du siège passent une partie de leur carrière sur le terrain", Timetable("Mai 2000", Due(2000, 5))),
                    Line(staff, 3, "recourir davantage aux compétences nationales", Rhythm("Selon les besoins", CadenceKind.AsNeeded)),
                    Line(staff, 4, "améliorer et organiser la formation à la gestion de projets", Timetable("Mai 2000", Due(2000, 5))),
                    Line(staff, 5, "rendre compte de l’avancement au conseil", null),
                ]),
            ]),
            new Part("III", "Partenariats",
            [
                new Issue(partners, "1 a)", "Nations Unies", "1. Partenaires", "",
                [
                    Line(partners, 1, "recenser les moyens de travailler ensemble", halfYear),
                    Line(partners, 2, "réunions de haut niveau avec les fonds et programmes", halfYear),
                ]),
            ]),
        ]);
    }
}
