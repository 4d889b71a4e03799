using System.Globalization;
using TcAssistant.Plans;

namespace TcAssistant.Asks.Grammar;

/// <summary>Ranges of places: "II.3.1–II.3.4", "de II.3 a II.5", "questions 3 to 5 of part II", "III.1.a-c".</summary>
internal sealed partial class PlaceReader
{
    /// <summary>The places named here, those between two ends included, and the index after them; null when none is named. No place at all: a range of which nothing can be made.</summary>
    public (IReadOnlyList<Place> Places, int After)? Read(int at)
    {
        var between = Is(at, Cue.Between);
        if (Named(between ? SkipSmall(at + 1) : at) is not { } found)
        {
            return null;
        }

        if (found.Places is not [{ Number: not null } first] || Joint(found.After, between) is not { } next)
        {
            return between ? null : WithListed(found);
        }

        if (Named(next) is { Places: [{ Number: not null } last] } end && (end.Places[0].Part is not null || first.Part is null))
        {
            // "2 a to 2 c of part III": the part is said once.
            return (Through(first with { Part = first.Part ?? last.Part }, last), end.After);
        }

        // "II.3 au 15 juin" is judged on a day.
        if (Is(found.After, Cue.AsOf) || Tail(first, next) is not { } tail)
        {
            return between ? null : found;
        }

        var (part, after) = first.Part is null ? PartBehind(tail.After) : (first.Part, tail.After);
        return (Through(first with { Part = part }, tail.Place with { Part = part }), after);
    }

    /// <summary>"II.3 and 4", "II.2.4, 5 and 7": what is the same is written once. Only what the plan has, where nothing stands behind the number that it could count.</summary>
    private (IReadOnlyList<Place> Places, int After) WithListed((IReadOnlyList<Place> Places, int After) found)
    {
        var places = found.Places.ToList();
        var after = found.After;
        while (places is [{ Part: not null, Number: not null } first, ..])
        {
            var next = Is(after, Cue.And) || Is(after, Cue.Or) ? after + 1 : SignBefore(after) == ',' ? after : int.MaxValue;
            if (next >= pieces.Count || Tail(first, next) is not { } tail || tail.After != next + 1 || !lines().Any(tail.Place.Holds) || CountsSomething(tail.After))
            {
                break;
            }

            places.Add(tail.Place);
            after = tail.After;
        }

        return (places, after);
    }

    private bool CountsSomething(int at) => at < pieces.Count && SignBefore(at) is not (',' or '?')
        && !(Is(at, Cue.And) || Is(at, Cue.Or) || Is(at, Cue.In) || Is(at, Cue.Filler) || Is(at, Cue.Thanks) || Is(at, Cue.Due) || Is(at, Cue.Deadline) || Is(at, Cue.When) || Is(at, Cue.Who) || Is(at, Cue.Status) || Is(at, Cue.Start) || Is(at, Cue.Overdue) || Is(at, Cue.LateWord) || Is(at, Cue.Modal));

    /// <summary>"Lines 1 to 4 of II.3", also without the noun.</summary>
    private (IReadOnlyList<Place> Places, int After)? LinesOf(int at)
    {
        if (ListedLines(at) is { } listed)
        {
            return listed;
        }

        var start = Is(at, Cue.LineNoun) ? at + 1 : at;
        if (Number(start) is not { Letter: null } from || Joint(start + 1, between: false) is not { } next || Number(next) is not { Letter: null } to
            || SkipSmall(next + 1) == next + 1 || Named(SkipSmall(next + 1)) is not { Places: [{ Number: not null, Line: null } place] } found)
        {
            return null;
        }

        return (Through(place with { Line = int.Parse(from.Digits, CultureInfo.InvariantCulture) }, place with { Line = int.Parse(to.Digits, CultureInfo.InvariantCulture) }), found.After);
    }

    /// <summary>"Lines 2, 3 and 5 of II.3", also without the noun.</summary>
    private (IReadOnlyList<Place> Places, int After)? ListedLines(int at)
    {
        var numbers = new List<int>();
        var next = Is(at, Cue.LineNoun) ? at + 1 : at;
        while (Number(next) is { Letter: null } number && (numbers.Count == 0 || Is(next - 1, Cue.And) || SignBefore(next) == ','))
        {
            numbers.Add(int.Parse(number.Digits, CultureInfo.InvariantCulture));
            next = Is(next + 1, Cue.And) ? next + 2 : next + 1;
        }

        return numbers.Count > 1 && SkipSmall(next) > next && Named(SkipSmall(next)) is { Places: [{ Number: not null, Line: null } place] } found
            ? ([.. numbers.Select(line => place with { Line = line })], found.After)
            : null;
    }

    /// <summary>"Issues 1 and 3 of part II".</summary>
    private (IReadOnlyList<Place> Places, int After)? ListedIssues(int at)
    {
        var named = new List<(string Digits, string? Letter)>();
        var next = SkipNumberSign(at + 1);
        while (pieces[at].Written.EndsWith('s') && Number(next) is { } number && !IsDateNext(next) && (named.Count == 0 || Is(next - 1, Cue.And) || SignBefore(next) == ','))
        {
            var letter = number.Letter ?? (Is(next + 1, Cue.And) ? null : Letter(next + 1));
            next += letter == number.Letter ? 1 : 2;
            named.Add((number.Digits, letter));
            next = Is(next, Cue.And) && Number(next + 1) is not null ? next + 1 : next;
        }

        if (named.Count < 2)
        {
            return null;
        }

        var (part, after) = PartBehind(next);
        return ([.. named.Select(issue => new Place(part, issue.Digits, issue.Letter))], after);
    }

    /// <summary>"The first three lines of II.3", "les deux dernières lignes de la partie II", "the last line of II.3".</summary>
    private (IReadOnlyList<Place> Places, int After)? EndLines(int at)
    {
        int? count = null;
        var (first, last, next) = (false, false, at);
        for (; next < at + 2 && !(first || last && count is not null); next++)
        {
            if (count is null && (Number(next) ?? NumberWord(next)) is { Letter: null } number)
            {
                count = int.Parse(number.Digits, CultureInfo.InvariantCulture);
            }
            else if (Ordinal(next) == 1)
            {
                first = true;
            }
            else if (Is(next, Cue.Last) || Is(next, Cue.FinalOne))
            {
                last = true;
            }
            else
            {
                break;
            }
        }

        if (first && count is null && (Number(next) ?? NumberWord(next)) is { Letter: null } behind)
        {
            (count, next) = (int.Parse(behind.Digits, CultureInfo.InvariantCulture), next + 1);
        }

        var firstOfPart = first && Is(next, Cue.LineNoun) && !pieces[next].Written.EndsWith('s') && Named(SkipSmall(next + 1)) is { Places: [{ Number: null }] };
        if (!(last || first && count is not null || firstOfPart) || !Is(next, Cue.LineNoun) || SkipSmall(next + 1) == next + 1 || Named(SkipSmall(next + 1)) is not { Places: [{ Line: null } place] } found)
        {
            return null;
        }

        var ids = lines().Where(place.Holds).ToList();
        var chosen = first ? ids.Take(count ?? 1) : ids.TakeLast(count ?? 1);
        return ids.Count == 0 ? null : ([.. chosen.Select(static id => Of(id.Issue) with { Line = id.Place })], found.After);
    }

    /// <summary>"The line after II.3.2", "celle d'avant II.3.2": its neighbour in the plan. No place at all where there is none.</summary>
    private (IReadOnlyList<Place> Places, int After)? Neighbour(int at)
    {
        var named = Is(at, Cue.LineNoun) && !pieces[at].Written.EndsWith('s');
        var direction = Is(at, Cue.OneAfter) || named && (Is(at + 1, Cue.After) || Is(at + 1, Cue.Next)) ? 1 : Is(at, Cue.OneBefore) || named && (Is(at + 1, Cue.Before) || Is(at + 1, Cue.Last)) ? -1 : 0;
        var next = SkipSmall(named ? at + 2 : at + 1);
        next = Is(next, Cue.To) ? SkipSmall(next + 1) : next;
        if (direction == 0 || Named(next) is not { Places: [{ Part: not null, Line: not null } place] } found)
        {
            return null;
        }

        var ids = lines().ToList();
        var meant = place.Among(ids);
        var index = ids.FindIndex(meant.Holds) + direction;
        Place? beside = index >= 0 && index < ids.Count && ids.Exists(meant.Holds) ? Of(ids[index].Issue) with { Line = ids[index].Place } : null;
        return (beside is not null && ids.Count(beside.Among(ids).Holds) == 1 ? [beside] : [], found.After);
    }

    /// <summary>Behind "to", a dash, or the "and" of "between": where the other end begins.</summary>
    private int? Joint(int at, bool between) =>
        at >= pieces.Count ? null
        : SignBefore(at) == '-' ? at
        : IsTo(at) || Is(at, Cue.AsOf) || between && Is(at, Cue.And) ? SkipSmall(at + 1)
        : null;

    /// <summary>The other end where only what differs is written: "II.3.1-4", "III.1.a–c", "issues 3 to 5".</summary>
    private (Place Place, int After)? Tail(Place first, int at)
    {
        if (Number(at) is { Letter: null } number && !IsDateNext(at) && SignBefore(at + 1) is not ('/' or '-'))
        {
            if (first.Line is not null && SignBefore(at + 1) == '.' && Number(at + 1) is { Letter: null } line)
            {
                return (first with { Number = number.Digits, Letter = null, Line = int.Parse(line.Digits, CultureInfo.InvariantCulture) }, at + 2);
            }

            return first.Line is not null ? (first with { Line = int.Parse(number.Digits, CultureInfo.InvariantCulture) }, at + 1)
                : first.Letter is null ? (first with { Number = number.Digits }, at + 1) : null;
        }

        return first is { Letter: not null, Line: null } && Word(at) is { Length: 1 } letter && char.IsAsciiLetter(letter[0]) ? (first with { Letter = letter }, at + 1) : null;
    }

    /// <summary>Both ends and what lies between them: by their numbers where they differ in one of them only, else as the plan has it. Empty when neither can be told.</summary>
    private List<Place> Through(Place first, Place last)
    {
        if (first.Line is { } line && last.Line is { } lastLine && first with { Line = null } == last with { Line = null })
        {
            return Existing(Math.Min(line, lastLine), Math.Max(line, lastLine), number => first with { Line = number });
        }

        if (first is { Line: null, Letter: null } && last is { Line: null, Letter: null } && first.Part == last.Part)
        {
            var (one, other) = (int.Parse(first.Number!, CultureInfo.InvariantCulture), int.Parse(last.Number!, CultureInfo.InvariantCulture));
            return Existing(Math.Min(one, other), Math.Max(one, other), number => first with { Number = number.ToString(CultureInfo.InvariantCulture) });
        }

        return first is { Line: null, Letter: [var letter] } && last is { Line: null, Letter: [var lastLetter] } && first with { Letter = null } == last with { Letter = null }
            ? Existing(Math.Min(letter, lastLetter), Math.Max(letter, lastLetter), code => first with { Letter = ((char)code).ToString() })
            : InPlan(first, last);
    }

    /// <summary>The ends in any case, so that a missing one is told; between them what there is.</summary>
    private List<Place> Existing(int from, int to, Func<int, Place> named)
    {
        var ids = lines().ToList();
        return [.. Enumerable.Range(from, to - from + 1).Where(number => number == from || number == to || ids.Count == 0 || ids.Exists(named(number).Holds)).Select(named)];
    }

    /// <summary>From issue to issue: whole issues where all their lines lie between, else the lines.</summary>
    private List<Place> InPlan(Place first, Place last)
    {
        var ids = lines().ToList();
        var (one, other) = (ids.FindIndex(first.Holds), ids.FindLastIndex(last.Holds));
        if (first.Part is null || last.Part is null || one < 0 || other < one)
        {
            return [];
        }

        var places = new List<Place>();
        foreach (var issue in ids.GetRange(one, other - one + 1).GroupBy(static id => id.Issue))
        {
            var whole = issue.Count() == ids.Count(id => id.Issue == issue.Key);
            places.AddRange(whole ? [Of(issue.Key)] : issue.Select(static id => Of(id.Issue) with { Line = id.Place }));
        }

        return places;
    }

    private static Place Of(IssueId issue) => new(issue.Part, issue.Number, issue.Letter);
}
