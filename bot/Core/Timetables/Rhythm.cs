using System.Globalization;

namespace TcAssistant.Timetables;

/// <summary>The days on which something comes round.</summary>
public static class Rhythm
{
    /// <summary>What a rhythm is counted from: the day of the year it names, before the line began; else the line's start; else the plan's date.</summary>
    public static DateOnly? Anchor(Timetable timetable, Cadence cadence, DateOnly? planDate)
    {
        var begins = timetable.Milestones.FirstOrDefault(milestone => milestone.Kind == MilestoneKind.Start) is { } start ? start.From ?? start.To : planDate;
        if (begins is not { } first || cadence.By is not ['-', '-', _, _, '-', _, _])
        {
            return begins;
        }

        var (month, day) = (int.Parse(cadence.By.AsSpan(2, 2), CultureInfo.InvariantCulture), int.Parse(cadence.By.AsSpan(5, 2), CultureInfo.InvariantCulture));
        var sameYear = InYear(first.Year, month, day);
        return sameYear < first ? sameYear : InYear(first.Year - 1, month, day);
    }

    /// <summary>The n-th return, each counted from the anchor, so that the 31st does not wear down to the 28th; null: beyond the calendar.</summary>
    public static DateOnly? Return(DateOnly anchor, Period period, int count)
    {
        try
        {
            return period.Unit switch
            {
                PeriodUnit.Year => anchor.AddYears(checked(period.Count * count)),
                PeriodUnit.Month => anchor.AddMonths(checked(period.Count * count)),
                PeriodUnit.Week => anchor.AddDays(checked(period.Count * count * 7)),
                _ => anchor.AddDays(checked(period.Count * count)),
            };
        }
        catch (Exception beyond) when (beyond is ArgumentOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether anything of the timetable comes round after a known time.</summary>
    public static bool Recurs(Timetable timetable) => timetable.Cadences.Any(cadence => cadence is { Kind: CadenceKind.Every, Min: not null });

    /// <summary>The first day after another on which anything of it comes round, a range by its longer period; null: none does.</summary>
    public static DateOnly? Next(Timetable timetable, DateOnly? planDate, DateOnly after)
    {
        DateOnly? next = null;
        foreach (var cadence in timetable.Cadences)
        {
            if (cadence is not { Kind: CadenceKind.Every, Min: { Count: > 0 } min } || Anchor(timetable, cadence, planDate) is not { } anchor)
            {
                continue;
            }

            var count = 1;
            while (Return(anchor, cadence.Max ?? min, count) is { } day && day <= (cadence.Until ?? DateOnly.MaxValue))
            {
                if (day > after)
                {
                    next = next < day ? next : day;
                    break;
                }

                count++;
            }
        }

        return next;
    }

    private static DateOnly InYear(int year, int month, int day) => new(Math.Max(year, 1), month, Math.Min(day, DateTime.DaysInMonth(Math.Max(year, 1), month)));
}
