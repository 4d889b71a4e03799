using TcAssistant.Asks.Grammar;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Asks.Answers;

/// <summary>What has to be said beside the lines.</summary>
internal static class Notes
{
    public static List<Sentence> Of(Ask ask, TrackedPlan plan, Selection selection, IReadOnlyList<AnswerLine> lines, DateOnly today)
    {
        var reading = ask.Reading;
        var notes = new List<Sentence>();
        notes.AddRange(Places(reading, plan));
        if (reading.Intent == Intent.Owner && reading.Status is null && NobodyIsResponsible(lines))
        {
            notes.Add(AnswerNotes.NoOwnersAtAll);
        }

        if (reading.Intent == Intent.UnderWay && lines.Count > 0)
        {
            notes.Add(AnswerNotes.UnderWayKinds(lines.Count(line => line.Mark == LineMark.UnderWayInDocument), lines.Count(line => line.Mark == LineMark.UnderWayReported)));
        }

        if (reading.Status == Standing.NoDate && lines.Count(line => line.Timetable is null) is > 0 and var blank && blank < lines.Count)
        {
            var ids = Headlines.Ids(lines.Where(line => line.Timetable is null));
            notes.Add(Headlines.Each(language => $"{Colon.Between(AnswerWording.NoEntry(blank).In(language), ids, language)}."));
        }

        if (lines.Count == 0 && (reading.Intent == Intent.Due || reading is { Intent: Intent.Count, Of: Intent.Due }) && !reading.OrStarting)
        {
            notes.AddRange(Nearest(reading, plan, selection));
        }

        return notes;
    }

    public static bool NobodyIsResponsible(IReadOnlyList<AnswerLine> lines) =>
        lines.Count > 0 && lines.All(static line => (line.State?.Owner ?? line.Line.Responsible) is null);

    /// <summary>The nearest due days before and after an empty period, within the same other limits.</summary>
    private static IEnumerable<Sentence> Nearest(Reading reading, TrackedPlan plan, Selection selection)
    {
        List<TrackedLine> before = [], after = [];
        DateOnly? last = null, first = null;
        foreach (var line in TrackedLine.In(plan))
        {
            foreach (var date in line.Dates)
            {
                if (!date.IsDue || !selection.Limits.Hold(line))
                {
                    continue;
                }

                if (date.Last < reading.From && (last is null || date.Last >= last))
                {
                    Keep(before, line, isNearer: date.Last != last);
                    last = date.Last;
                }

                if (date.Last > reading.To && (first is null || date.Last <= first))
                {
                    Keep(after, line, isNearer: date.Last != first);
                    first = date.Last;
                }
            }
        }

        if (last is { } day)
        {
            var what = What(before);
            yield return Headlines.Each(language => AnswerNotes.Before(PeriodWording.Day(day), what.In(language)).In(language));
        }

        if (first is { } next)
        {
            var what = What(after);
            yield return Headlines.Each(language => AnswerNotes.After(PeriodWording.Day(next), what.In(language)).In(language));
        }
    }

    /// <summary>The lines of the nearest day so far; a line with two dates that day is kept once.</summary>
    private static void Keep(List<TrackedLine> lines, TrackedLine line, bool isNearer)
    {
        if (isNearer)
        {
            lines.Clear();
        }

        if (lines.Count == 0 || lines[^1].At != line.At)
        {
            lines.Add(line);
        }
    }

    /// <summary>The only line due that day, or how many are.</summary>
    private static Sentence What(List<TrackedLine> lines)
    {
        var id = lines[0].Line.Id.ToString();
        return lines.Count == 1 ? new Sentence(id, id, id) : AnswerNotes.Lines(lines.Count);
    }

    private static IEnumerable<Sentence> Places(Reading reading, TrackedPlan plan)
    {
        foreach (var name in new[] { reading.Part, reading.Issue }.OfType<string>().SelectMany(list => list.Split(',')))
        {
            if (Place.Parse(name) is not { } place)
            {
                continue;
            }

            var parts = plan.Plan.Lines.Where(line => place.Holds(line.Id)).Select(line => line.Id.Issue.Part).Distinct().ToList();
            if (parts.Count == 0)
            {
                yield return AnswerNotes.NoSuchPlace(name);
                yield return AnswerNotes.PartsAre(string.Join(", ", plan.Plan.Parts.Select(part => $"{part.Number} ({Numbers(part)})")));
            }
            else if (parts.Count > 1)
            {
                yield return AnswerNotes.SeveralPlaces(name.Replace(".", " ", StringComparison.Ordinal), string.Join(", ", parts.Select(part => $"{part}.{name}")));
            }
        }
    }

    private static string Numbers(Part part)
    {
        var numbers = part.Issues.Select(issue => issue.Id.Number).Distinct().ToList();
        return numbers.Count == 1 ? numbers[0] : $"{numbers[0]}–{numbers[^1]}";
    }
}
