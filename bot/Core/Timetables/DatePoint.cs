namespace TcAssistant.Timetables;

/// <summary>A stretch of the calendar as a phrase names it, before its year is known for sure.</summary>
/// <param name="Year">The year its months count from; 0 while none is named.</param>
/// <param name="FirstMonth">1 = January of <paramref name="Year"/>; below 1 or above 12 runs into the neighbouring years.</param>
/// <param name="LastDay">0 = the last day of the last month.</param>
internal readonly record struct DatePoint(int Year, int FirstMonth, int LastMonth, int FirstDay = 1, int LastDay = 0, DateNote Notes = DateNote.None)
{
    public bool HasYear => Year != 0;

    public int Months => LastMonth - FirstMonth + 1;

    public bool IsWholeMonths => FirstDay == 1 && LastDay == 0;

    public bool IsYears => IsWholeMonths && Months >= 12;

    public bool Has(DateNote note) => (Notes & note) != 0;

    public DatePoint With(DateNote note) => this with { Notes = Notes | note };

    public static DatePoint OfYear(int year) => new(year, 1, 12);

    public static DatePoint OfMonth(int year, int month) => new(year, month, month);

    public static DatePoint OfDay(int year, int month, int day) => new(year, month, month, day, day);

    /// <summary>The early, middle or late part; null where the language has no such part of it.</summary>
    public DatePoint? Part(int edge) => this switch
    {
        { IsWholeMonths: false } => null,
        { Months: 12 } => edge switch
        {
            1 => this with { LastMonth = FirstMonth + 2 },
            2 => this with { FirstMonth = FirstMonth + 5, LastMonth = FirstMonth + 6 },
            _ => this with { FirstMonth = LastMonth },
        },
        { Months: 1 } => edge switch
        {
            1 => this with { LastDay = 10 },
            2 => this with { FirstDay = 11, LastDay = 20 },
            _ => this with { FirstDay = 21 },
        },
        { Months: > 12 } => edge switch
        {
            1 => this with { LastMonth = FirstMonth + 2 },
            2 => null,
            _ => this with { FirstMonth = LastMonth },
        },
        _ => edge switch
        {
            1 => this with { LastMonth = FirstMonth + (Months / 3) - 1 },
            2 => this with { FirstMonth = FirstMonth + (Months / 3), LastMonth = LastMonth - (Months / 3) },
            _ => this with { FirstMonth = LastMonth },
        },
    };

    /// <summary>First and last day; null when there is no such day, or no year.</summary>
    public DayRange? Days()
    {
        if (Year is < 1900 or > 2200)
        {
            return null;
        }

        if (Has(DateNote.IsoWeek))
        {
            return DayRange.OfIsoWeek(Year, FirstDay) is { } first && DayRange.OfIsoWeek(Year, LastDay) is { } last ? new DayRange(first.From, last.To) : null;
        }

        var (firstYear, firstMonth) = Normal(FirstMonth);
        var (lastYear, lastMonth) = Normal(LastMonth);
        var lastDay = LastDay == 0 ? DateTime.DaysInMonth(lastYear, lastMonth) : LastDay;
        if (FirstDay > DateTime.DaysInMonth(firstYear, firstMonth) || lastDay > DateTime.DaysInMonth(lastYear, lastMonth))
        {
            return null;
        }

        var from = new DateOnly(firstYear, firstMonth, FirstDay);
        var to = new DateOnly(lastYear, lastMonth, lastDay);
        if (Has(DateNote.WeekFrom))
        {
            to = to.AddDays(6);
        }

        return from <= to ? new DayRange(from, to) : null;
    }

    private (int Year, int Month) Normal(int month)
    {
        var sinceJanuary = month - 1;
        var years = (int)Math.Floor(sinceJanuary / 12.0);
        return (Year + years, sinceJanuary - (years * 12) + 1);
    }
}

/// <summary>What has to be remembered, or told, about how a date was read.</summary>
[Flags]
internal enum DateNote
{
    None = 0,
    Season = 1,
    TypingSlip = 2,
    ShortYear = 4,
    FiscalYear = 8,

    /// <summary>Stands beside "budget" or "biennium": no deadline where another date stands in the phrase.</summary>
    BudgetYears = 16,

    /// <summary>FirstDay and LastDay hold the numbers of ISO weeks.</summary>
    IsoWeek = 32,

    /// <summary>The week that begins on the day.</summary>
    WeekFrom = 64,

    /// <summary>The year came from the plan's date ("this year").</summary>
    PlanYear = 128,

    /// <summary>Written 05/06/2000: day first was assumed.</summary>
    DayFirst = 256,

    Around = 512,

    /// <summary>A figure of four beside a word whose number it could be.</summary>
    BareYear = 1024,
}

/// <summary>First and last day, both included.</summary>
internal readonly record struct DayRange(DateOnly From, DateOnly To)
{
    public static DayRange? OfIsoWeek(int year, int week)
    {
        var fourth = new DateOnly(year, 1, 4);
        var monday = fourth.AddDays(-(((int)fourth.DayOfWeek + 6) % 7)).AddDays((week - 1) * 7);
        return week is >= 1 and <= 53 && monday.AddDays(3).Year == year ? new DayRange(monday, monday.AddDays(6)) : null;
    }
}
