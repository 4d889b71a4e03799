using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>Reads one full day in words: "28 septembre 1999", "September 28, 1999", "1er de julio de 2021", "2021-07-01".</summary>
internal static class DayText
{
    private static readonly string[][] Months =
    [
        ["january", "janvier", "enero"], ["february", "fevrier", "febrero"], ["march", "mars", "marzo"], ["april", "avril", "abril"],
        ["may", "mai", "mayo"], ["june", "juin", "junio"], ["july", "juillet", "julio"], ["august", "aout", "agosto"],
        ["september", "septembre", "septiembre", "setiembre"], ["october", "octobre", "octubre"], ["november", "novembre", "noviembre"], ["december", "decembre", "diciembre"],
    ];

    /// <summary>The first day a text names in full; null when it names none.</summary>
    public static DateOnly? First(string text) => Find(text)?.Day;

    /// <summary>The first day a text names in full, with the words before and after it.</summary>
    public static (DateOnly Day, IReadOnlyList<string> Before, IReadOnlyList<string> After)? Find(string text)
    {
        var words = Letters.Words(text).Where(word => word is not ("de" or "del" or "of" or "the")).ToList();
        for (var at = 0; at + 2 < words.Count; at++)
        {
            var day = (Number(words[at]), Month(words[at + 1])) is ({ } first, { } month) ? Day(Number(words[at + 2]), month, first)
                : (Month(words[at]), Number(words[at + 1])) is ({ } leading, { } second) ? Day(Number(words[at + 2]), leading, second)
                : words[at].Length == 4 && words[at + 1].Length == 2 ? Day(Number(words[at]), Number(words[at + 1]), Number(words[at + 2]))
                : null;
            if (day is { } found)
            {
                return (found, words[..at], words[(at + 3)..]);
            }
        }

        return null;
    }

    private static DateOnly? Day(int? year, int? month, int? day) =>
        year is >= 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;

    private static int? Month(string word)
    {
        var at = Array.FindIndex(Months, names => Array.IndexOf(names, word) >= 0);
        return at < 0 ? null : at + 1;
    }

    /// <summary><c>28</c>, <c>1er</c>, <c>2nd</c>, <c>1999</c>.</summary>
    private static int? Number(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and <= 4 && word[digits..] is "" or "er" or "st" or "nd" or "rd" or "th" or "o" or "e"
            ? int.Parse(word.AsSpan(0, digits), provider: System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }
}
