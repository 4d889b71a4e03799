using System.Globalization;
using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>Days and periods in words that cannot be misread: the month is always named, the year always there.</summary>
public static class Days
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] SpanishMonths =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly string[] EnglishWeekdays =
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] FrenchWeekdays =
        ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly string[] SpanishWeekdays =
        ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    /// <summary><c>31 May 2000</c>, <c>1er mai 2000</c>, <c>31 de mayo de 2000</c>.</summary>
    public static string Day(DateOnly day, Language language) => language switch
    {
        Language.Spanish => $"{Number(day, language)} de {MonthName(day.Month, language)} de {Year(day)}",
        _ => $"{Number(day, language)} {MonthName(day.Month, language)} {Year(day)}",
    };

    /// <summary><c>Wednesday 31 May 2000</c>.</summary>
    public static string WithWeekday(DateOnly day, Language language) => $"{Weekday(day, language)} {Day(day, language)}";

    /// <summary>The last day something is due: <c>by 31 May 2000</c>, <c>d'ici au 31 mai 2000</c>, <c>a más tardar el 31 de mayo de 2000</c>.</summary>
    public static string By(DateOnly day, Language language) => language switch
    {
        Language.French => $"d’ici au {Day(day, language)}",
        Language.Spanish => $"a más tardar el {Day(day, language)}",
        _ => $"by {Day(day, language)}",
    };

    /// <summary><c>on 31 May 2000</c>, <c>le 31 mai 2000</c>, <c>el 31 de mayo de 2000</c>.</summary>
    public static string On(DateOnly day, Language language) => language switch
    {
        Language.French => $"le {Day(day, language)}",
        Language.Spanish => $"el {Day(day, language)}",
        _ => $"on {Day(day, language)}",
    };

    /// <summary><c>May 2000</c>, <c>mai 2000</c>, <c>mayo de 2000</c>.</summary>
    public static string Month(DateOnly month, Language language) => language switch
    {
        Language.Spanish => $"{MonthName(month.Month, language)} de {Year(month)}",
        _ => $"{MonthName(month.Month, language)} {Year(month)}",
    };

    /// <summary>The month's name without its year, lower case where the language writes it so.</summary>
    /// <param name="month">1 to 12.</param>
    public static string MonthName(int month, Language language) => Pick(language, EnglishMonths, FrenchMonths, SpanishMonths)[month - 1];

    public static string Weekday(DateOnly day, Language language) => Weekday(day.DayOfWeek, language);

    public static string Weekday(DayOfWeek day, Language language) => Pick(language, EnglishWeekdays, FrenchWeekdays, SpanishWeekdays)[(int)day];

    /// <summary>
    /// Both ends, as short as stays clear: <c>31 May 2000</c>, <c>1–31 May 2000</c>, <c>1 January – 30 June 2000</c>;
    /// <c>du 1er au 31 mai 2000</c>; <c>del 1 al 31 de mayo de 2000</c>.
    /// </summary>
    public static string Range(DateOnly from, DateOnly to, Language language)
    {
        if (from == to)
        {
            return Day(from, language);
        }

        var (start, end) = (Start(from, to, language), Day(to, language));
        return language switch
        {
            Language.French => $"du {start} au {end}",
            Language.Spanish => $"del {start} al {end}",
            _ => from.Year == to.Year && from.Month == to.Month ? $"{start}–{end}" : $"{start} – {end}",
        };
    }

    /// <summary>The period as a place in time, by its calendar name where it has one: <c>in May 2000</c>,
    /// <c>au deuxième trimestre 2000</c>, <c>en 2000</c>, <c>el 3 de mayo de 2000</c>, <c>between 3 and 9 May 2000</c>.</summary>
    public static string During(DateOnly from, DateOnly to, Language language)
    {
        if (from == to)
        {
            return On(from, language);
        }

        if (CalendarMonths(from, to) is not { } months)
        {
            return Between(from, to, language);
        }

        return months switch
        {
            1 when language == Language.French => $"en {Month(from, language)}",
            1 => $"{(language == Language.Spanish ? "en" : "in")} {Month(from, language)}",
            12 => $"{(language == Language.English ? "in" : "en")} {Year(from)}",
            3 => InPart(from, (from.Month - 1) / 3, quarter: true, language),
            _ => InPart(from, (from.Month - 1) / 6, quarter: false, language),
        };
    }

    /// <summary>1, 3, 6 or 12 where the range is a whole month, quarter, half or year of the calendar; else null.</summary>
    private static int? CalendarMonths(DateOnly from, DateOnly to)
    {
        if (from.Day != 1 || from.Year != to.Year || to.Day != DateTime.DaysInMonth(to.Year, to.Month))
        {
            return null;
        }

        var months = to.Month - from.Month + 1;
        return months is 1 or 3 or 6 or 12 && (from.Month - 1) % months == 0 ? months : null;
    }

    private static string InPart(DateOnly day, int index, bool quarter, Language language)
    {
        var ordinal = Pick(
            language,
            ["first", "second", "third", "fourth"],
            ["premier", "deuxième", "troisième", "quatrième"],
            ["primer", "segundo", "tercer", "cuarto"])[index];
        return language switch
        {
            Language.French => $"au {ordinal} {(quarter ? "trimestre" : "semestre")} {Year(day)}",
            Language.Spanish => $"en el {ordinal} {(quarter ? "trimestre" : "semestre")} de {Year(day)}",
            _ => $"in the {ordinal} {(quarter ? "quarter" : "half")} of {Year(day)}",
        };
    }

    private static string Between(DateOnly from, DateOnly to, Language language)
    {
        var (start, end) = (Start(from, to, language), Day(to, language));
        return language switch
        {
            Language.French => $"entre le {start} et le {end}",
            Language.Spanish => $"entre el {start} y el {end}",
            _ => $"between {start} and {end}",
        };
    }

    /// <summary>A range's first day without what its last day says as well.</summary>
    private static string Start(DateOnly from, DateOnly to, Language language) =>
        from.Year != to.Year ? Day(from, language)
        : from.Month != to.Month ? DayAndMonth(from, language)
        : Number(from, language);

    private static string DayAndMonth(DateOnly day, Language language) => language == Language.Spanish
        ? $"{Number(day, language)} de {MonthName(day.Month, language)}"
        : $"{Number(day, language)} {MonthName(day.Month, language)}";

    // French says "1er mai" but "2 mai"; the other two count plainly.
    private static string Number(DateOnly day, Language language) =>
        language == Language.French && day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static string[] Pick(Language language, string[] english, string[] french, string[] spanish) => language switch
    {
        Language.French => french,
        Language.Spanish => spanish,
        _ => english,
    };
}
