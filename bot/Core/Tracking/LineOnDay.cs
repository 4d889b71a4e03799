using TcAssistant.Plans;

namespace TcAssistant.Tracking;

/// <summary>How a line stands: by what people reported of it, and where nobody did by its dates alone.</summary>
public enum LineStanding
{
    /// <summary>Nobody has reported, and no date has passed.</summary>
    Open,

    /// <summary>Nobody has reported; a date has passed.</summary>
    Passed,

    UnderWay,

    /// <summary>A person said that it is not done.</summary>
    NotDone,

    Done,
}

/// <summary>A line on a day, with its dates in force.</summary>
/// <param name="Dates">In the order of the timetable that counts.</param>
/// <param name="HasPassed">A date to be met lies before the day and is open.</param>
public sealed record LineOnDay(LineStanding Standing, IReadOnlyList<Dated> Dates, bool HasPassed)
{
    /// <summary>That it is done is what the document says; nobody has reported it.</summary>
    public bool SaidByDocument { get; init; }

    /// <summary>An open date is expected later than the date in force.</summary>
    public bool IsSlipping => Dates.Any(date => !date.Done && date.Expected > date.Last);

    public static LineOnDay Of(TrackedPlan plan, ActionLine line, DateOnly day)
    {
        var state = plan.StateOf(line);
        var dates = Dated.Of(plan.TimetableOf(line), state);
        var hasPassed = dates.Any(date => date is { IsDue: true, Done: false } && date.Last < day);
        return new(StandingBy(state, dates, hasPassed), dates, hasPassed) { SaidByDocument = state?.SaidByDocument == true };
    }

    private static LineStanding StandingBy(LineState? state, Dated[] dates, bool hasPassed) => state?.Status switch
    {
        ReportedStatus.Done => LineStanding.Done,
        _ when state is not null && dates.Length > 0 && dates.All(date => date.Done) => LineStanding.Done,
        ReportedStatus.NotDone => LineStanding.NotDone,
        ReportedStatus.UnderWay => LineStanding.UnderWay,
        _ => hasPassed ? LineStanding.Passed : LineStanding.Open,
    };
}
