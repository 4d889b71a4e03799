namespace TcAssistant.Asks.Grammar;

/// <summary>A period as it is named, perhaps without its year ("May", "the second quarter", "31 May").</summary>
/// <param name="Year">Null until it is known.</param>
/// <param name="Months">How many months it lasts; 0 for a single day or part of a month.</param>
/// <param name="FirstDay">For part of a month: its first day; 0 = the whole month.</param>
/// <param name="LastDay">0 = the month's last.</param>
internal readonly record struct CalendarName(int? Year, int Month, int Months, int FirstDay = 0, int LastDay = 0)
{
    public DaySpan In(int year)
    {
        year = Math.Clamp(Year ?? year, 1, 9990);
        if (Months > 0)
        {
            return DaySpan.Months(year, Month, Months);
        }

        var days = DateTime.DaysInMonth(year, Month);
        return new(
            new DateOnly(year, Month, Math.Clamp(FirstDay, 1, days)),
            new DateOnly(year, Month, LastDay == 0 ? days : Math.Clamp(LastDay, 1, days)));
    }

    /// <summary>Whether the day exists in the month at all (30 February does not).</summary>
    public bool Exists => Month is >= 1 and <= 12 && FirstDay <= DateTime.DaysInMonth(Year ?? 2000, Month);
}
