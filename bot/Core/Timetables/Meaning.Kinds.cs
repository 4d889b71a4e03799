namespace TcAssistant.Timetables;

/// <summary>What the words around a date make of it: a start, first results, a completion.</summary>
internal sealed partial class Meaning
{
    /// <summary>What the words around a date make of it; null where they say nothing.</summary>
    private MilestoneKind? KindOf(int at)
    {
        if (!_places[at].IsKindKnown)
        {
            (_places[at].Kind, _places[at].IsKindKnown) = (KindBeside(at) ?? KindBefore(at) ?? KindAfter(at) ?? KindBelow(at) ?? KindInherited(at), true);
        }

        return _places[at].Kind;
    }

    // "January 2000 (start)", "March 2000: launch"
    private MilestoneKind? KindBeside(int at) =>
        at + 2 < _elements.Count && _elements[at + 1].Kind is ElementKind.Open or ElementKind.Dash or ElementKind.Colon
        && !(at >= 2 && _elements[at - 1].Kind == ElementKind.Colon && KindAt(at - 2) is not null)
        && !(_elements[at + 1].Kind == ElementKind.Dash && IsKindOfNext(at + 2))
            ? KindAt(at + 2)
            : null;

    private bool IsKindOfNext(int at)
    {
        for (var next = at + 1; next < _elements.Count && _elements[next].Kind != ElementKind.Break; next++)
        {
            if (IsWhen(_elements[next]))
            {
                return true;
            }
        }

        return false;
    }

    private MilestoneKind? KindBefore(int at)
    {
        MilestoneKind? nearest = null;
        for (var before = at - 1; before >= 0 && _elements[before].Kind != ElementKind.Break && !IsWhen(_elements[before]); before--)
        {
            var kind = KindAt(before);
            nearest ??= kind;
            if (kind == MilestoneKind.FirstResults && nearest != MilestoneKind.Start)
            {
                return kind;
            }
        }

        return nearest;
    }

    private MilestoneKind? KindAfter(int at)
    {
        for (var after = at + 1; after < _elements.Count && _elements[after].Kind != ElementKind.Break && !IsWhen(_elements[after]); after++)
        {
            if (KindAt(after) is { } kind)
            {
                // "By X, meetings have started": a state to be reached. Words that lead to another date are that date's.
                return IsKindOfNext(after) || (kind == MilestoneKind.Start && _elements[at].Bound is Bound.By or Bound.Before or Bound.Until) ? null : kind;
            }
        }

        return null;
    }

    // "October 2001", and "First results" alone on the line below
    private MilestoneKind? KindBelow(int at)
    {
        var below = at + 1;
        while (at == 0 && below < _elements.Count && _elements[below].Kind is ElementKind.Break or ElementKind.Open)
        {
            below++;
        }

        return below > at + 1 && below < _elements.Count && _elements[below].Kind == ElementKind.FirstResults
            && (below + 1 == _elements.Count || _elements[below + 1].Kind is ElementKind.Break or ElementKind.Close)
                ? MilestoneKind.FirstResults
                : null;
    }

    // "Starts in March for X; November for Y": both start.
    private MilestoneKind? KindInherited(int at)
    {
        if (!IsLabelled(at))
        {
            return null;
        }

        for (var before = at - 1; before >= 0; before--)
        {
            if (IsWhen(_elements[before]))
            {
                return IsLabelled(before) ? KindOf(before) : null;
            }
        }

        return null;
    }

    private bool IsLabelled(int at) => at + 1 < _elements.Count && _elements[at + 1].Kind == ElementKind.For;

    private bool IsWhen(Element element) => IsDate(element) || element.Kind is ElementKind.Duration or ElementKind.Immediate;

    private MilestoneKind? KindAt(int at) => _elements[at].Kind switch
    {
        ElementKind.Start => MilestoneKind.Start,
        ElementKind.Cadence when _elements[at].IsUnlessDated => MilestoneKind.Start,
        ElementKind.End => MilestoneKind.Completion,
        ElementKind.FirstResults => MilestoneKind.FirstResults,
        _ => null,
    };
}
