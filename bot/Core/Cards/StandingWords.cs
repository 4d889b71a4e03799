using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>How a line stands, in the words that cards mark it with: late only where a person said that it is not done.</summary>
public static class StandingWords
{
    /// <param name="timetable">The one that counts; null: the line has none.</param>
    public static Sentence Of(LineOnDay line, Timetable? timetable) => line.Standing switch
    {
        LineStanding.Done => line.SaidByDocument ? CardWording.DoneInDocument : CardWording.Done,
        LineStanding.NotDone => line.HasPassed ? CardWording.Late : ChangeWording.NotDone,
        LineStanding.UnderWay => CardWording.UnderWayReported,
        LineStanding.Passed => CardWording.Passed,
        _ => timetable?.Cadences.Any(cadence => cadence.Kind == CadenceKind.Ongoing) == true ? CardWording.UnderWayInDocument : CardWording.NoStatus,
    };
}
