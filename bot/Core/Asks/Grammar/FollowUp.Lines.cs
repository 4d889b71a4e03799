using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>Which lines were answered, and what lies beside them.</summary>
internal static partial class FollowUp
{
    /// <summary>The one line that was answered, where it was not named; else null.</summary>
    private static string? OnlyLine(Reading before, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        Answered(before, today, plans) is [var line] ? line : null;

    /// <summary>One of the lines that were answered, counted from 1, or the last; null: there are not so many.</summary>
    private static string? LineAt(Reading before, int nth, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        Answered(before, today, plans) is var lines && lines.Count > 1 && nth <= lines.Count ? lines[nth == 0 ? ^1 : nth - 1] : null;

    private static List<string> Answered(Reading before, DateOnly today, IReadOnlyList<TrackedPlan> plans) => Answers.Selection.PlanOf(before, plans) is { } plan
        ? new Answers.Selection(before, plan, today).Lines().ConvertAll(static picked => picked.Line.Line.Id is var id ? new Place(id.Issue.Part, id.Issue.Number, id.Issue.Letter, id.Place).ToString() : "")
        : [];

    /// <summary>"And the one after?": the next due day, the next period, the next line.</summary>
    private static Reading? Beside(Reading before, int direction, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        if (before.Intent == Intent.Next)
        {
            var day = Answers.NextDays.Of(before, today, plans);
            return day is null ? before : direction > 0 ? before with { From = DaySpan.Moved(day.Value, 1) } : null;
        }

        if (PeriodOf(before) is { From: null, To: { } end } && direction > 0)
        {
            return before with { From = DaySpan.Moved(end, 1), To = null };
        }

        if (PeriodOf(before) is { From: not null, To: not null } period)
        {
            var moved = period.Next(direction);
            return before with { From = moved.From, To = moved.To };
        }

        return before.Issue is { } line && Place.Parse(line) is { Line: { } place } at && place + direction > 0
            ? before with { Issue = (at with { Line = place + direction }).ToString(), Intent = before.Status is null && before.Intent is not (Intent.Cadence or Intent.UnderWay or Intent.Overdue) ? before.Intent : Intent.Line, Status = null }
            : null;
    }
}
