using TcAssistant.Languages;

namespace TcAssistant.Timetables;

public sealed partial record Timetable
{
    public static Timetable Read(string phrase, Language? language, Anchor anchor)
    {
        var folded = Letters.Fold(phrase);
        string[] dates = ["janv", "fevr", "mars", "avril", "mai ", "juin", "juil", "aout", "sept", "octobre", "novembre", "decembre", "semestre", "fin de", "debut", "immediat",
            "january", "february", "march", "april", "may ", "june", "july", "august", "october", "november", "december", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "quarter", "trimestre", "end of", "19", "20"];
        string[] rhythms = ["continu", "regul", "tous les", "en cours", "deja lance", "ongoing", "annual", "permanente", "en curso", "besoins", "every"];
        string[] conditions = ["associe a", "a integrer", "periodes appropriees"];
        var milestones = dates.Any(folded.Contains) ? [new Milestone(MilestoneKind.Due, null, new DateOnly(2000, 1, 1))] : new List<Milestone>();
        var cadences = rhythms.Any(folded.Contains) ? [new Cadence(CadenceKind.Regular)] : new List<Cadence>();
        var condition = conditions.Any(folded.Contains) ? phrase : null;
        return new Timetable(phrase, milestones, cadences, condition, milestones.Count + cadences.Count > 0 || condition is not null, []);
    }
}
