using TcAssistant.Asks.Answers;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>The lines that are a person's own: those whose date has passed first, then by date, then those without one; what is done last.</summary>
/// <param name="Passed">How many of them have a date that has passed and was not reported as met.</param>
public sealed record OwnLines(IReadOnlyList<AnswerLine> Lines, int Passed)
{
    /// <summary>Lines of people who are away, which the person answers for meanwhile.</summary>
    public IReadOnlyList<CoveredLines> Covered { get; init; } = [];

    /// <param name="person">By the signed identity; a name is never enough.</param>
    public static OwnLines Of(TrackedPlan plan, string person, DateOnly today)
    {
        var own = TrackedLine.AllOf(plan).Where(line => line.State?.OwnerId == person)
            .Select(line => (Line: line, Passed: line.IsDone ? null : line.PassedOn(today), Next: NextOf(line))).ToList();
        return new OwnLines(
            [.. own.OrderBy(one => one.Line.IsDone).ThenBy(one => (one.Passed ?? one.Next)?.Last ?? DateOnly.MaxValue).ThenBy(one => one.Line.At)
                .Select(one => Answering.Line(one.Line, one.Passed ?? one.Next, today))],
            own.Count(one => one.Passed is not null))
        {
            Covered =
            [
                .. from away in plan.State.People.CoveredBy(person, today)
                   orderby away.Person.Name
                   select new CoveredLines(away.Person, away.Away!.To, [.. Of(plan with { State = plan.State with { People = People.Nobody } }, away.Person.Id, today).Lines.Where(line => line.Mark != LineMark.Done)]),
            ],
        };
    }

    /// <summary>The earliest open date, be it a start or a deadline.</summary>
    private static Dated? NextOf(TrackedLine line)
    {
        Dated? next = null;
        foreach (var date in line.Dates)
        {
            if (!date.Done && (next is null || date.Last < next.Value.Last))
            {
                next = date;
            }
        }

        return next;
    }
}

/// <summary>The open lines of somebody who is away.</summary>
/// <param name="Until">The last day of it.</param>
public sealed record CoveredLines(Person Owner, DateOnly Until, IReadOnlyList<AnswerLine> Lines);
