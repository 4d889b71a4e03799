namespace TcAssistant.Timetables;

/// <summary>Years that a date takes from the next one.</summary>
internal sealed partial class PhraseReader
{
    /// <summary>"Draft in April, final version in September 2025": a date without a year, not after the next one that has it, is of its year. Yearly dates keep none.</summary>
    private void LendYears()
    {
        (DatePoint First, bool Known) next = default;
        var (end, recurs) = (_elements.Count, false);
        for (var at = _elements.Count - 1; at >= 0; at--)
        {
            if (at == end - 1 || _elements[at].Kind == ElementKind.Break)
            {
                end = _elements[at].Kind == ElementKind.Break ? at : end;
                (next, recurs) = (default, Recurs(at));
            }

            if (_elements[at] is not { Kind: ElementKind.Dates, Dates: { Count: > 0 } dates })
            {
                continue;
            }

            if (!recurs && next.Known && dates is [{ Shape: Shape.Point, First: { HasYear: false } first }] && first.LastMonth <= next.First.FirstMonth)
            {
                dates = [dates[0] with { First = first with { Year = next.First.Year }, Last = dates[0].Last with { Year = next.First.Year } }];
                _elements[at] = _elements[at] with { Dates = dates, IsYearless = false };
            }

            next = (dates[0].First, dates[0].First is { HasYear: true, IsYears: false });
        }
    }

    private bool Recurs(int last)
    {
        for (var at = _elements[last].Kind == ElementKind.Break ? last - 1 : last; at >= 0 && _elements[at].Kind != ElementKind.Break; at--)
        {
            if (_elements[at].Kind == ElementKind.Cadence)
            {
                return true;
            }
        }

        return false;
    }
}
