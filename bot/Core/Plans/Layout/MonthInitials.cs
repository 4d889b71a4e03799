using TcAssistant.Languages;

namespace TcAssistant.Plans.Layout;

/// <summary>Twelve columns side by side that are the months of a year: <c>J F M A M J J A S O N D</c>, <c>1 … 12</c>, <c>M1 … M12</c>.</summary>
internal static class MonthInitials
{
    private const int Months = 12;

    private static readonly string[] Initials = ["jfmamjjasond", "efmamjjasond"];

    private static readonly string[] Prefixes = ["", "m", "month", "mois", "mes"];

    /// <summary>The headings with such months written as numbers of two digits, before the year that stands above them if there is one.</summary>
    public static IReadOnlyList<(string Heading, string Above)> Spelled(IReadOnlyList<(string Heading, string Above)> headings)
    {
        var spelled = headings.ToArray();
        for (var at = 0; at + Months <= spelled.Length; at++)
        {
            if (AreMonths([.. headings.Skip(at).Take(Months).Select(heading => string.Concat(Letters.Words(heading.Heading)))]))
            {
                for (var month = 1; month <= Months; month++)
                {
                    var above = headings[at + month - 1].Above;
                    spelled[at + month - 1] = (MarkedPeriods.YearIn(above) is { } year ? $"{month:00}/{year}" : $"{month:00}", string.Empty);
                }

                at += Months - 1;
            }
        }

        return spelled;
    }

    /// <summary>A month without its year.</summary>
    public static bool Is(string heading) => heading.Length == 2 && heading.All(char.IsAsciiDigit);

    private static bool AreMonths(IReadOnlyList<string> words) =>
        (words.All(word => word.Length == 1) && Array.IndexOf(Initials, string.Concat(words)) >= 0)
        || Array.Exists(Prefixes, prefix => words.Index().All(word => word.Item == $"{prefix}{word.Index + 1}" || word.Item == $"{prefix}{word.Index + 1:00}"));
}
