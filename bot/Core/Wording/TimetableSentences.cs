using System.Globalization;
using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>A timetable said in words that read back as the same timetable.</summary>
public static class TimetableSentences
{
    public static Sentence NotRead { get; } = new("could not be read", "n’a pas pu être lu", "no se pudo leer");

    public static Sentence Nothing { get; } = new("no date", "aucune date", "sin fecha");

    public static Sentence Starts(string when) => new($"starts {when}", $"démarre {when}", $"comienza {when}");

    public static Sentence FirstResults(string when) => new($"first results {when}", $"premiers résultats {when}", $"primeros resultados {when}");

    /// <summary>What the document wants; whether it came about is said elsewhere.</summary>
    public static Sentence Completed(string when) => new($"to be completed {when}", $"à achever {when}", $"por finalizar {when}");

    public static Sentence Due(string when) => new($"due {when}", $"prévu {when}", $"previsto {when}");

    public static Sentence Continuous { get; } = new("continuously", "de manière continue", "de manera continua");

    public static Sentence UnderWay { get; } = new("under way", "en cours", "en curso");

    public static Sentence Regular { get; } = new("regularly", "régulièrement", "regularmente");

    public static Sentence AsNeeded { get; } = new("as needed", "selon les besoins", "según sea necesario");

    /// <summary>What is said of, then what is said: <c>“annual reports”: starts in March 2000</c>.</summary>
    public static Sentence About(string label, Sentence what) =>
        new($"“{label}”: {what.English}", $"«\u00A0{label}\u00A0»\u00A0: {what.French}", $"«{label}»: {what.Spanish}");

    /// <summary>The document's own words for what it depends on.</summary>
    public static Sentence Condition(string words) =>
        new($"in the document's words: “{words}”", $"selon les termes du document\u00A0: «\u00A0{words}\u00A0»", $"en palabras del documento: «{words}»");

    public static Sentence Until(DateOnly day) => new(
        $"until {Days.Day(day, Language.English)}",
        $"jusqu’au {Days.Day(day, Language.French)}",
        $"hasta el {Days.Day(day, Language.Spanish)}");

    /// <summary>A day of every year, month and day.</summary>
    public static Sentence ByEachYear(int month, int day) => new(
        $"by {day} {Days.MonthName(month, Language.English)}",
        $"au plus tard le {(day == 1 ? "1er" : Number(day))} {Days.MonthName(month, Language.French)}",
        $"a más tardar el {day} de {Days.MonthName(month, Language.Spanish)}");

    public static Sentence EveryDay(int count) => Every(count, ("day", "days"), ("les jours", "jours"), ("día", "días"));

    public static Sentence EveryWeek(int count) => Every(count, ("week", "weeks"), ("les semaines", "semaines"), ("semana", "semanas"), feminine: true);

    public static Sentence EveryMonth(int count) => Every(count, ("month", "months"), ("les mois", "mois"), ("mes", "meses"));

    public static Sentence EveryYear(int count) => Every(count, ("year", "years"), ("les ans", "ans"), ("año", "años"));

    /// <summary>"every 6 to 12 months": both lengths in one unit.</summary>
    public static Sentence EveryDays(int min, int max) => EveryRange(min, max, "days", "jours", "días");

    public static Sentence EveryWeeks(int min, int max) => EveryRange(min, max, "weeks", "semaines", "semanas", feminine: true);

    public static Sentence EveryMonths(int min, int max) => EveryRange(min, max, "months", "mois", "meses");

    public static Sentence EveryYears(int min, int max) => EveryRange(min, max, "years", "ans", "años");

    /// <summary>Two lengths in unlike units: "every month or every 2 years".</summary>
    public static Sentence Or(Sentence one, Sentence other) => new(
        $"{one.English} or {other.English}", $"{one.French} ou {other.French}", $"{one.Spanish} o {other.Spanish}");

    private static Sentence Every(int count, (string One, string Many) english, (string One, string Many) french, (string One, string Many) spanish, bool feminine = false) =>
        count == 1
            ? new($"every {english.One}", $"{All(feminine)} {french.One}", $"cada {spanish.One}")
            : new($"every {count} {english.Many}", $"{All(feminine)} les {count} {french.Many}", $"cada {count} {spanish.Many}");

    private static Sentence EveryRange(int min, int max, string english, string french, string spanish, bool feminine = false) =>
        new($"every {min} to {max} {english}", $"{All(feminine)} les {min} à {max} {french}", $"cada {min} a {max} {spanish}");

    private static string All(bool feminine) => feminine ? "toutes" : "tous";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
