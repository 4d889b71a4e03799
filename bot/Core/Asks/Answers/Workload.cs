using TcAssistant.Asks.Grammar;
using TcAssistant.Timetables;

namespace TcAssistant.Asks.Answers;

/// <summary>Due lines a month: twelve months from the month of the question on, or the months of the period asked for, at most twelve.</summary>
internal static class Workload
{
    private const int MostMonths = 12;

    public static DaySpan Period(Reading reading, DateOnly today)
    {
        var from = reading.From ?? today;
        return DaySpan.Months(from.Year, from.Month, Months(reading, from));
    }

    private static int Months(Reading reading, DateOnly from) =>
        reading.To is { } to && to >= from ? Math.Min(MostMonths, (12 * (to.Year - from.Year)) + to.Month - from.Month + 1) : MostMonths;

    public static IReadOnlyList<MonthLoad> Of(Reading reading, DateOnly today, IReadOnlyList<Picked> lines)
    {
        var first = Period(reading, today).From!.Value;
        return [.. Enumerable.Range(0, Months(reading, first)).Select(month => Month(first.AddMonths(month), lines))];
    }

    /// <summary>The months that the answer names: those with the most lines due or, where the quietest is meant, with the fewest.</summary>
    public static IReadOnlyList<MonthLoad> Named(Reading reading, IReadOnlyList<MonthLoad> months)
    {
        var count = reading.Quietest ? months.Min(static month => month.Count) : months.Max(static month => month.Count);
        return [.. months.Where(month => month.Count == count)];
    }

    private static MonthLoad Month(DateOnly first, IReadOnlyList<Picked> lines)
    {
        var month = DaySpan.Month(first.Year, first.Month);
        return new MonthLoad(first, lines.Count(picked => picked.Line.DueIn(month) is not null));
    }
}

/// <summary>Rhythms compared: "annual" is every year, also where a line allows one to two years.</summary>
internal static class Rhythms
{
    public static bool Within(string period, Cadence cadence)
    {
        var wanted = Days(period);
        var shortest = cadence.Min is { } min ? Days(min.ToString()) : 0;
        var longest = cadence.Max is { } max ? Days(max.ToString()) : shortest;
        return wanted > 0 && wanted >= Math.Min(shortest, longest) && wanted <= Math.Max(shortest, longest);
    }

    private static int Days(string period)
    {
        if (period.Length < 3 || !int.TryParse(period.AsSpan(1, period.Length - 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count))
        {
            return 0;
        }

        return count * period[^1] switch { 'D' => 1, 'W' => 7, 'M' => 30, 'Y' => 360, _ => 0 };
    }
}
