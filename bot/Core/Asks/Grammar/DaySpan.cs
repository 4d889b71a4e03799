namespace TcAssistant.Asks.Grammar;

/// <summary>Days from first to last, both included; null where there is no bound.</summary>
internal readonly record struct DaySpan(DateOnly? From, DateOnly? To)
{
    public static DaySpan Day(DateOnly day) => new(day, day);

    public static DaySpan Month(int year, int month) => Months(year, month, 1);

    public static DaySpan Months(int year, int month, int count)
    {
        var last = MonthsOn(new DateOnly(year, month, 1), count - 1);
        return new(new DateOnly(year, month, 1), new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
    }

    public static DaySpan Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public bool Holds(DateOnly day) => (From is null || day >= From) && (To is null || day <= To);

    /// <summary>The whole period moved by as much as it lasts: the month after a month, the year after a year.</summary>
    public DaySpan Next(int direction)
    {
        if (From is not { } from || To is not { } to)
        {
            return this;
        }

        var wholeMonths = from.Day == 1 && to.Day == DateTime.DaysInMonth(to.Year, to.Month);
        if (!wholeMonths)
        {
            var days = (to.DayNumber - from.DayNumber + 1) * direction;
            return new(Moved(from, days), Moved(to, days));
        }

        var months = (to.Year - from.Year) * 12 + to.Month - from.Month + 1;
        var first = MonthsOn(from, months * direction);
        return Months(first.Year, first.Month, months);
    }

    /// <summary>The same days of another year, where the other period is a whole year and this one part of one; else null.</summary>
    public DaySpan? InYearOf(DaySpan year)
    {
        if (From is not { } from || To is not { } to || from.Year != to.Year || year.From is not { Month: 1, Day: 1 } first || year.To is not { Month: 12, Day: 31 } last || first.Year != last.Year || this == Year(from.Year))
        {
            return null;
        }

        var years = first.Year - from.Year;
        return new(from.AddYears(years), to.Day == DateTime.DaysInMonth(to.Year, to.Month) ? Months(first.Year, to.Month, 1).To : to.AddYears(years));
    }

    /// <summary>A day so many days on, kept inside the calendar.</summary>
    public static DateOnly Moved(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>The first day of the month so many months on, kept inside the calendar.</summary>
    public static DateOnly MonthsOn(DateOnly day, int months)
    {
        var month = Math.Clamp(MonthNumber(day) + months, MonthNumber(DateOnly.MinValue), MonthNumber(DateOnly.MaxValue));
        return new DateOnly(month / 12, (month % 12) + 1, 1);
    }

    private static int MonthNumber(DateOnly day) => (day.Year * 12) + day.Month - 1;
}
