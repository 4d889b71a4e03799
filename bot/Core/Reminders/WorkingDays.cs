namespace TcAssistant.Reminders;

/// <summary>The days on which people work: a week's, less the public holidays.</summary>
public sealed class WorkingDays
{
    /// <summary>Nowhere is there a longer row of days off; beyond it the day itself is taken.</summary>
    private const int LongestRest = 31;

    private readonly HashSet<DayOfWeek> _week;
    private readonly IReadOnlySet<DateOnly> _holidays;

    /// <param name="week">The days of the week on which people work; at least one.</param>
    public WorkingDays(IEnumerable<DayOfWeek> week, IReadOnlySet<DateOnly>? holidays = null)
    {
        _week = [.. week];
        _holidays = holidays ?? new HashSet<DateOnly>();
        if (_week.Count == 0)
        {
            throw new ArgumentException("A week needs a working day.", nameof(week));
        }
    }

    /// <summary>Monday to Friday.</summary>
    public static IReadOnlyList<DayOfWeek> Usual { get; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public static WorkingDays MondayToFriday { get; } = new(Usual);

    /// <summary>The same week with these public holidays.</summary>
    public WorkingDays With(IReadOnlySet<DateOnly> holidays) => new(_week, holidays);

    public bool Includes(DateOnly day) => _week.Contains(day.DayOfWeek) && !_holidays.Contains(day);

    /// <summary>The day, or the last working day before it.</summary>
    public DateOnly OnOrBefore(DateOnly day) => Nearest(day, -1);

    /// <summary>The day, or the first working day after it.</summary>
    public DateOnly OnOrAfter(DateOnly day) => Nearest(day, 1);

    /// <summary>The first working day after the day.</summary>
    public DateOnly After(DateOnly day) => day == DateOnly.MaxValue ? day : OnOrAfter(day.AddDays(1));

    /// <summary>Whether the day is the first working day of its week, which begins on Monday.</summary>
    public bool OpensWeek(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return OnOrAfter(monday) == day;
    }

    private DateOnly Nearest(DateOnly day, int step)
    {
        for (var (at, tried) = (day, 0); tried <= LongestRest; tried++)
        {
            if (Includes(at))
            {
                return at;
            }

            if (at == (step < 0 ? DateOnly.MinValue : DateOnly.MaxValue))
            {
                break;
            }

            at = at.AddDays(step);
        }

        return day;
    }
}
