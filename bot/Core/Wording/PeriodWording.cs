using System.Globalization;

namespace TcAssistant.Wording;

/// <summary>Days and periods in words that cannot be misread.</summary>
public static class PeriodWording
{
    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] French = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    private static readonly string[] Spanish = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    /// <summary>"31 May 2000".</summary>
    public static Sentence Day(DateOnly day) => new(
        $"{Number(day.Day)} {English[day.Month - 1]} {Number(day.Year)}",
        $"{FrenchDay(day.Day)} {French[day.Month - 1]} {Number(day.Year)}",
        $"{Number(day.Day)} de {Spanish[day.Month - 1]} de {Number(day.Year)}");

    /// <summary>"May 2000".</summary>
    public static Sentence Month(DateOnly day) => new(
        $"{English[day.Month - 1]} {Number(day.Year)}",
        $"{French[day.Month - 1]} {Number(day.Year)}",
        $"{Spanish[day.Month - 1]} de {Number(day.Year)}");

    /// <summary>"in May 2000", "by 30 June 2000", "from 1 May to 31 July 2000"; empty without bounds.</summary>
    public static Sentence In(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => new("", "", ""),
        (null, { } last) => Day(last) is var end ? new($"by {end.English}", $"au plus tard le {end.French}", $"a más tardar el {end.Spanish}") : null!,
        ({ } first, null) => Day(first) is var start ? new($"from {start.English} on", $"à partir du {start.French}", $"a partir del {start.Spanish}") : null!,
        ({ } first, { } last) => Between(first, last),
    };

    private static Sentence Between(DateOnly first, DateOnly last)
    {
        if (first == last)
        {
            var day = Day(first);
            return new($"on {day.English}", $"le {day.French}", $"el {day.Spanish}");
        }

        if (first.Day != 1 || last.AddDays(last == DateOnly.MaxValue ? 0 : 1).Day != 1)
        {
            var (start, end) = (Day(first), Day(last));
            return new($"from {start.English} to {end.English}", $"du {start.French} au {end.French}", $"del {start.Spanish} al {end.Spanish}");
        }

        if (first.Year == last.Year && first.Month == last.Month)
        {
            var month = Month(first);
            return new($"in {month.English}", $"en {month.French}", $"en {month.Spanish}");
        }

        if (first.Month == 1 && last.Month == 12)
        {
            return first.Year == last.Year
                ? new($"in {Number(first.Year)}", $"en {Number(first.Year)}", $"en {Number(first.Year)}")
                : new($"from {Number(first.Year)} to {Number(last.Year)}", $"de {Number(first.Year)} à {Number(last.Year)}", $"de {Number(first.Year)} a {Number(last.Year)}");
        }

        return Months(first, last);
    }

    private static Sentence Months(DateOnly first, DateOnly last)
    {
        var end = Month(last);
        var sameYear = first.Year == last.Year;
        var englishStart = sameYear ? English[first.Month - 1] : Month(first).English;
        var frenchStart = sameYear ? French[first.Month - 1] : Month(first).French;
        var spanishStart = sameYear ? Spanish[first.Month - 1] : Month(first).Spanish;
        var of = frenchStart[0] is 'a' or 'o' ? "d'" : "de ";
        return new($"from {englishStart} to {end.English}", $"{of}{frenchStart} à {end.French}", $"de {spanishStart} a {end.Spanish}");
    }

    private static string FrenchDay(int day) => day == 1 ? "1er" : Number(day);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
