using TcAssistant.Asks.Grammar;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Asks.Answers;

/// <summary>The plan in figures: lines, parts, what kind of dates they have.</summary>
internal static class Overviews
{
    public static Answer Of(Ask ask, TrackedPlan plan, DateOnly today)
    {
        var language = ask.Language;
        var limits = new Limits(ask.Reading, plan);
        var lines = TrackedLine.AllOf(plan).Where(limits.Hold).ToList();
        if (lines.Count == 0)
        {
            // "Overview of part IX": that there is none is said as of any other place.
            return Answering.Of(ask with { Reading = ask.Reading with { Intent = Intent.Line } }, [plan], today);
        }

        var kept = lines.Select(static line => line.Line.Id).ToHashSet();
        var parts = plan.Plan.Parts.Where(part => part.Issues.Any(issue => issue.Lines.Any(line => kept.Contains(line.Id)))).ToList();
        var dated = lines.Count(line => line.Dates.Any(date => date.IsDue));
        var starts = lines.Count(line => line.Dates.Length > 0 && !line.Dates.Any(date => date.IsDue));
        var blank = lines.Count(line => line.Timetable is null);
        var headline = AnswerNotes.PlanHas(AskReader.NameOf(plan), lines.Count, parts.Count).In(language)
            + (language == Languages.Language.French ? " : " : ": ")
            + AnswerNotes.Figures(dated, starts, lines.Count - dated - starts - blank, blank).In(language);
        var notes = parts.ConvertAll(part => AnswerNotes.PartHas(part.Number, part.Title, part.Issues.Sum(issue => issue.Lines.Count(line => kept.Contains(line.Id)))).In(language));
        return Answering.Said(ask, plan, headline, Suggestions.Any(ask, plan, today), notes);
    }
}
