using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Asks.Answers;

/// <summary>From a question as it was taken to what is said back.</summary>
internal static class Answering
{
    public static Answer Of(Ask ask, IReadOnlyList<TrackedPlan> plans, DateOnly today)
    {
        if (ask.Then is { } then)
        {
            return Of(ask with { Then = null }, plans, today) with { Ask = ask, Then = Of(then, plans, today) };
        }

        if (ask.Reading.Intent == Intent.Unknown)
        {
            return Misunderstood.Answer(ask, plans, today);
        }

        if (Selection.PlanOf(ask.Reading, plans) is not { } plan)
        {
            var which = plans.Count == 0 ? AnswerNotes.NoPlan : AnswerNotes.WhichPlan(string.Join(", ", plans.Select(Grammar.AskReader.NameOf)));
            return Said(ask, null, which.In(ask.Language), []);
        }

        return ask.Reading.Intent switch
        {
            Intent.Help => Misunderstood.Help(ask, plan, today),
            Intent.Overview => Overviews.Of(ask, plan, today),
            _ => Lines(ask, plan, today),
        };
    }

    public static Answer Said(Ask ask, TrackedPlan? plan, string headline, IReadOnlyList<string> suggestions, params IReadOnlyList<string> notes) =>
        new(ask, plan, [], 0, null, [], headline, suggestions) { Notes = notes };

    private static Answer Lines(Ask ask, TrackedPlan plan, DateOnly today)
    {
        var reading = ask.Reading;
        var selection = new Selection(reading, plan, today);
        var picked = selection.Lines();
        var lines = picked.ConvertAll(found => Line(found.Line, found.Date, reading.AsOf ?? today));
        var also = IsPeriodOfDue(reading) ? Near(selection, picked, today) : null;
        var months = reading.Intent == Intent.Workload ? Workload.Of(reading, today, picked) : [];
        var headline = Headlines.Of(ask, plan, lines, months, today).In(ask.Language);
        var notes = Notes.Of(ask, plan, selection, lines, today).ConvertAll(note => note.In(ask.Language));
        return new Answer(ask, plan, lines, lines.Count, also, months, headline, Suggestions.After(ask, plan, lines, today))
        {
            Notes = notes,
        };
    }

    private static bool IsPeriodOfDue(Reading reading) =>
        (reading.From ?? reading.To) is not null && reading.Status is null or Standing.Open && (reading.Intent == Intent.Due || reading.Intent == Intent.Count && reading.Of == Intent.Due);

    private static Also Near(Selection selection, List<Picked> picked, DateOnly today)
    {
        var near = selection.Near(picked);
        List<AnswerLine> Lines(List<TrackedLine> lines) => lines.ConvertAll(line => Line(line, null, today));
        return new Also(Lines(near.Covers), Lines(near.UnderWay), Lines(near.Starting), Lines(near.Passed));
    }

    internal static AnswerLine Line(TrackedLine line, Dated? date, DateOnly today) =>
        new(line.Line, line.Timetable, date?.Milestone, Mark(line, date, today), line.State);

    private static LineMark Mark(TrackedLine line, Dated? date, DateOnly today)
    {
        if (line.IsDone || date is { Done: true })
        {
            return line.State is { SaidByDocument: true } ? LineMark.DoneInDocument : LineMark.Done;
        }

        var passed = date is { } named ? named.IsDue && named.Last < today : line.PassedOn(today) is not null;
        return (passed, line.State?.Status) switch
        {
            (true, ReportedStatus.NotDone) => LineMark.Late,
            (true, null) => LineMark.PassedNoStatus,
            (_, ReportedStatus.UnderWay) => LineMark.UnderWayReported,
            _ => line.Timetable?.Cadences.Any(static cadence => cadence.Kind == CadenceKind.Ongoing) == true ? LineMark.UnderWayInDocument : LineMark.None,
        };
    }
}
