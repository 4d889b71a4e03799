using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>A line's date in the few words that a row begins with.</summary>
internal static class When
{
    /// <summary>The date that brought the line into the answer, as it is in force; else what its timetable says.</summary>
    public static string Of(AnswerLine line, Language language) =>
        line.Milestone is { } milestone ? Of(InForce(milestone, line.State), language) : Of(line.Timetable, language);

    /// <summary>All that a timetable says.</summary>
    public static string Of(Timetable? timetable, Language language) => timetable?.Describe(language) ?? CardWording.NoDate.In(language);

    /// <summary>A line's dates as they are in force; where it has others than dates, all that its timetable says.</summary>
    public static string Of(Timetable? timetable, LineState? state, Language language) => timetable is { Milestones.Count: > 0, Cadences.Count: 0, Condition: null }
        ? string.Join(", ", timetable.Milestones.Select(milestone => Of(InForce(milestone, state), language)).Distinct())
        : Of(timetable, language);

    public static string Of(Milestone milestone, Language language) => milestone.Kind switch
    {
        MilestoneKind.Start when milestone.From is { } from =>
            $"{CardWording.Starts.In(language)} {Days.During(from, milestone.To, language)}",
        MilestoneKind.Start => $"{CardWording.Starts.In(language)} {Days.By(milestone.To, language)}",
        MilestoneKind.FirstResults => $"{CardWording.FirstResults.In(language)} {Days.By(milestone.To, language)}",
        _ => Days.By(milestone.To, language),
    };

    /// <summary>What someone responsible expects of the milestone that counts, if anything.</summary>
    public static DateOnly? Expected(AnswerLine line) =>
        line.Milestone is { } milestone ? StateOf(milestone, line.State)?.Expected : null;

    /// <summary>What took the place of the document's date, and what it rests on; null: the document's holds.</summary>
    public static DateInForce? Accepted(AnswerLine line) =>
        line.Milestone is { } milestone ? StateOf(milestone, line.State)?.InForce : null;

    private static Milestone InForce(Milestone milestone, LineState? state) =>
        StateOf(milestone, state)?.InForce is { } accepted ? milestone with { From = accepted.From, To = accepted.To } : milestone;

    private static MilestoneState? StateOf(Milestone milestone, LineState? state) =>
        milestone.Key is { } key ? state?.Milestones.FirstOrDefault(known => known.Key == key) : null;
}
