using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Asks.Answers;

/// <summary>Two or three questions that go on from an answer, and work.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    public static IReadOnlyList<string> After(Ask ask, TrackedPlan plan, IReadOnlyList<AnswerLine> lines, DateOnly today)
    {
        var reading = ask.Reading;
        var next = new List<Sentence>();
        if (reading.Intent is Intent.Due or Intent.Starting && reading.To is { } to && reading.From is not null && to < DateOnly.MaxValue.AddYears(-1))
        {
            next.Add(AskWording.AndIn(to.AddDays(1)));
        }

        if (reading.Intent == Intent.Next && reading.Status is null && lines.Count > 0)
        {
            next.Add(AskWording.OneAfter);
        }

        var parts = lines.Select(line => line.Line.Id.Issue.Part).Distinct().ToList();
        if (parts.Count > 1 && reading.Part is null && reading.Intent is not (Intent.Workload or Intent.Next))
        {
            next.Add(AskWording.OnlyPart(parts[0]));
        }

        if (lines.Count is > 0 and < 20 && reading.Intent is not (Intent.Owner or Intent.Workload))
        {
            next.Add(lines.Count == 1 ? AskWording.WhoOwnsIt : AskWording.WhoOwnsThem);
        }

        if (next.Count < 2)
        {
            next.AddRange(General(plan, today).Take(2 - next.Count));
        }

        return [.. next.Select(question => question.In(ask.Language)).Distinct().Take(Most)];
    }

    /// <summary>Questions that can be asked at any time, of this plan.</summary>
    public static IReadOnlyList<string> Any(Ask ask, TrackedPlan? plan, DateOnly today) =>
        plan is not null && ask.FirstPart is { } first ? [.. General(plan, today).Select(question => question.In(ask.Language)).Prepend(first).Distinct().Take(Most)]
        : plan is null ? [AskWording.Overview.In(ask.Language), AskWording.Next.In(ask.Language)]
        : [.. General(plan, today).Select(question => question.In(ask.Language)).Take(Most)];

    private static IEnumerable<Sentence> General(TrackedPlan plan, DateOnly today)
    {
        var ahead = DateOnly.MaxValue;
        foreach (var line in TrackedLine.In(plan))
        {
            foreach (var date in line.Dates)
            {
                ahead = date.IsDue && date.Last >= today && date.Last < ahead ? date.Last : ahead;
            }
        }

        if (ahead != DateOnly.MaxValue)
        {
            yield return AskWording.DueIn(ahead);
            yield return AskWording.Next;
        }

        if (plan.Plan.Parts.Count > 0)
        {
            yield return AskWording.ShowPart(plan.Plan.Parts[0].Number);
        }

        yield return AskWording.Overview;
    }
}
