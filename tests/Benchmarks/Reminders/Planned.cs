using System.Globalization;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;

namespace TcAssistant.Benchmarks.Reminders;

/// <summary>The oracle: on which days cards of deadlines come, worked out by the plainest means and by none of the product's. 30, 7 and 0 days before, on a
/// working day and never later; once on the first working day after.</summary>
internal static class Planned
{
    public static IReadOnlyList<DateOnly> Days(IEnumerable<DateOnly> deadlines, DateOnly first, DateOnly last) =>
    [
        .. deadlines.SelectMany(date => (DateOnly[])[Before(date.AddDays(-30)), Before(date.AddDays(-7)), Before(date), After(date.AddDays(1))])
            .Where(day => day >= first && day <= last).Distinct().Order(),
    ];

    /// <summary>On which Mondays a digest comes: while a deadline lies within two weeks or passed within four, for nobody ever says that one was met; of those before, on the first of each month.</summary>
    public static IReadOnlyList<DateOnly> Digests(IReadOnlyList<DateOnly> deadlines, DateOnly first, DateOnly last) =>
    [
        .. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Where(day => day.DayOfWeek == DayOfWeek.Monday && deadlines.Any(date => date < day.AddDays(14) && date >= day.AddDays(-28) || date < day && day.Day <= 7)),
    ];

    /// <summary>Until when a channel is told what may not have arrived.</summary>
    public static DateOnly ToldBy(DateOnly day) => After(day.AddDays(1));

    /// <summary>As the head of a card has it.</summary>
    public static string Heading(DateOnly day, bool isDigest) =>
        (isDigest ? "The week of " : day.ToString("dddd ", CultureInfo.InvariantCulture)) + day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A plan of one line a deadline.</summary>
    public static Plan Plan(string reference, IReadOnlyList<DateOnly> deadlines)
    {
        var issue = new IssueId("I", "1", "a");
        return new(reference, $"Plan {reference}", Language.English, new(1999, 9, 28),
        [
            new("I", "Part", [new(issue, "1 a)", "An issue", null, "Its context", [.. deadlines.Select((date, at) => new ActionLine(
                new(issue, at + 1), null, $"Do this by the day that was agreed {at + 1}", null, new("a date", [new(MilestoneKind.Due, null, date)], [], null, true, []), Pairing.Own, null, null, null,
                new(reference, "I", "1 a)", 1, at + 2, 2, null, at + 1)))])]),
        ]);
    }

    private static bool IsOff(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly Before(DateOnly day) => IsOff(day) ? Before(day.AddDays(-1)) : day;

    private static DateOnly After(DateOnly day) => IsOff(day) ? After(day.AddDays(1)) : day;
}
