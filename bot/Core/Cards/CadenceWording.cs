using TcAssistant.Languages;
using TcAssistant.Timetables;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>A rhythm in words: <c>every 1 to 2 years, until 31 December 2029</c>.</summary>
internal static class CadenceWording
{
    private static readonly Sentence Continuous = new("continuous", "en continu", "de forma continua");

    private static readonly Sentence Ongoing = new("under way", "en cours", "en curso");

    private static readonly Sentence Regular = new("regularly", "régulièrement", "periódicamente");

    private static readonly Sentence AsNeeded = new("as needed", "selon les besoins", "según las necesidades");

    private static readonly Sentence Until = new("until", "jusqu’au", "hasta el");

    public static string Of(Cadence cadence, Language language)
    {
        var rhythm = cadence.Kind switch
        {
            CadenceKind.Continuous => Continuous.In(language),
            CadenceKind.Ongoing => Ongoing.In(language),
            CadenceKind.AsNeeded => AsNeeded.In(language),
            CadenceKind.Every when (cadence.Min ?? cadence.Max) is { } period => Every(period, cadence.Max ?? period, language),
            _ => Regular.In(language),
        };
        return cadence.Until is { } until ? $"{rhythm}, {Until.In(language)} {Days.Day(until, language)}" : rhythm;
    }

    private static string Every(Period shortest, Period longest, Language language)
    {
        var range = shortest == longest ? Length(longest, language)
            : shortest.Unit == longest.Unit ? $"{shortest.Count} {To(language)} {Length(longest, language)}"
            : $"{Length(shortest, language)} {To(language)} {Length(longest, language)}";
        return language switch
        {
            Language.French => $"{(shortest.Unit == PeriodUnit.Week ? "toutes" : "tous")} les {range}",
            Language.Spanish => $"cada {range}",
            _ => $"every {range}",
        };
    }

    /// <summary>"every year" drops the one; French keeps its plural: "tous les ans".</summary>
    private static string Length(Period period, Language language)
    {
        var many = period.Count > 1;
        var unit = (language, period.Unit) switch
        {
            (Language.French, PeriodUnit.Day) => "jours",
            (Language.French, PeriodUnit.Week) => "semaines",
            (Language.French, PeriodUnit.Month) => "mois",
            (Language.French, _) => "ans",
            (Language.Spanish, PeriodUnit.Day) => many ? "días" : "día",
            (Language.Spanish, PeriodUnit.Week) => many ? "semanas" : "semana",
            (Language.Spanish, PeriodUnit.Month) => many ? "meses" : "mes",
            (Language.Spanish, _) => many ? "años" : "año",
            (_, PeriodUnit.Day) => many ? "days" : "day",
            (_, PeriodUnit.Week) => many ? "weeks" : "week",
            (_, PeriodUnit.Month) => many ? "months" : "month",
            _ => many ? "years" : "year",
        };
        return many ? $"{period.Count} {unit}" : unit;
    }

    private static string To(Language language) => language switch
    {
        Language.French => "à",
        Language.Spanish => "a",
        _ => "to",
    };
}
