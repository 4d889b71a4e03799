using TcAssistant.App.Plans;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Contract;

/// <summary>How a stored line stands, as the HTTP API says it.</summary>
/// <param name="Standing"><c>done</c>, <c>notDone</c>, <c>underWay</c>, <c>passed</c> or <c>open</c>.</param>
/// <param name="Words">The standing in words.</param>
internal sealed record LineStateJson(
    string Standing, string Words, bool Slipping, string? Owner, IReadOnlyList<DatedJson> Milestones, ReportedJson? Reported, CorrectionJson? Correction)
{
    /// <param name="tracked">As the reader may see it.</param>
    /// <param name="namesPersons">Whether whoever corrected the line is named.</param>
    public static LineStateJson Of(TrackedPlan tracked, ActionLine line, PlanHeader header, DateOnly today, bool namesPersons, Language language)
    {
        var (state, timetable, now) = (tracked.StateOf(line), tracked.TimetableOf(line), LineOnDay.Of(tracked, line, today));
        return new(
            now.Standing switch
            {
                LineStanding.Done => "done",
                LineStanding.NotDone => "notDone",
                LineStanding.UnderWay => "underWay",
                LineStanding.Passed => "passed",
                _ => "open",
            },
            StandingWords.Of(now, timetable).In(language),
            now.IsSlipping,
            state?.Owner ?? line.Responsible,
            [.. now.Dates.Select((date, at) => DatedJson.Of(date, timetable!.Milestones[at], state))],
            state is { Status: not null, Reported: { } report } ? new(report.By.Name, header.DayOf(report.On)) : null,
            state?.Correction is { } correction && correction.Phrase == line.Timetable?.Phrase
                ? new(correction.ReadAs, namesPersons ? correction.By : CardWording.SomeoneWhoManages.In(language), header.DayOf(correction.On))
                : null);
    }
}

/// <summary>A milestone with the dates in force.</summary>
/// <param name="Adopted">What the document says, where the date in force is another.</param>
/// <param name="Reference">What a date in force that is not the document's rests on.</param>
/// <param name="Expected">What someone responsible says.</param>
internal sealed record DatedJson(string? Key, string Kind, string? Label, DateOnly? From, DateOnly To, WindowJson? Adopted, string? Reference, bool Done, DateOnly? Expected)
{
    /// <param name="adopted">The same milestone as the timetable has it.</param>
    public static DatedJson Of(Dated date, Milestone adopted, LineState? state)
    {
        var inForce = adopted.Key is { } key ? state?.Milestones.FirstOrDefault(known => known.Key == key)?.InForce : null;
        var milestone = MilestoneJson.Of(date.Milestone);
        var moved = (adopted.From, adopted.To) != (milestone.From, milestone.To);
        return new(
            milestone.Key, milestone.Kind, milestone.Label, milestone.From, milestone.To,
            moved ? new(adopted.From, adopted.To) : null, inForce?.Reference, date.Done, date.Expected);
    }
}

internal sealed record WindowJson(DateOnly? From, DateOnly To);

internal sealed record ReportedJson(string By, DateOnly On);

/// <param name="ReadAs">Null: the line has no date.</param>
internal sealed record CorrectionJson(string? ReadAs, string By, DateOnly On);
