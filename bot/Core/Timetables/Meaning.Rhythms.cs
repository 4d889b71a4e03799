namespace TcAssistant.Timetables;

/// <summary>Rhythms with the days and ends that belong to them, and what each date is about.</summary>
internal sealed partial class Meaning
{
    private readonly Dictionary<int, int> _cadenceOf = [];

    private void TakeCadence(int at)
    {
        var element = _elements[at];
        var cadence = element.Cadence! with { Label = QuotedLabel(at) };
        if (element.IsUnlessDated && HasDateInClause(at))
        {
            return;
        }

        if (element.IsAdjective && (IsNameOfThing(at) || IsSaidAlready(cadence)))
        {
            return;
        }

        var known = _cadences.FindIndex(other => other.Kind == cadence.Kind && other.Min == cadence.Min && other.Max == cadence.Max && other.Label == cadence.Label
            && (cadence.By is null || other.By is null || cadence.By == other.By));
        if (known >= 0)
        {
            _cadences[known] = _cadences[known] with { By = _cadences[known].By ?? cadence.By };
            _cadenceOf[at] = known;
            return;
        }

        _cadenceOf[at] = _cadences.Count;
        _cadences.Add(cadence with { Until = UntilIn(at) });
    }

    private bool HasDateInClause(int at)
    {
        var (first, last) = ClauseAround(at);
        return _elements.Skip(first).Take(last - first).Any(IsDate);
    }

    private bool IsSaidAlready(Cadence cadence) => _cadences.Exists(other => other.Kind == cadence.Kind && other.Min == cadence.Min);

    // "annual report: March 2000", "for the annual reports"
    private bool IsNameOfThing(int at)
    {
        var (first, last) = ClauseAround(at);
        var isAboutDate = false;
        for (var beside = first; beside < last; beside++)
        {
            if (IsDate(_elements[beside]))
            {
                if (_elements[beside].Bound is Bound.From or Bound.Until || _elements[beside].Dates[^1].Shape is Shape.Open or Shape.Span)
                {
                    return false;
                }

                isAboutDate = true;
            }
        }

        return isAboutDate && ((at > first && _elements[at - 1].Kind is ElementKind.Word or ElementKind.For) || (at + 1 < last && _elements[at + 1].Kind == ElementKind.Word));
    }

    private DateOnly? UntilIn(int at)
    {
        var (first, last) = ClauseAround(at);
        for (var beside = first; beside < last; beside++)
        {
            var element = _elements[beside];
            if (IsDate(element) && EndOfRhythm(element) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    private static DateOnly? EndOfRhythm(Element element)
    {
        var date = element.Dates[^1];
        return element.Bound == Bound.Until && date.Shape is Shape.Point or Shape.Window || date.Shape == Shape.Span ? date.Last.Days()?.To : null;
    }

    /// <summary>Whether an end belongs to a rhythm of the same clause, which then carries it.</summary>
    private bool EndRhythms(int at, DateOnly end)
    {
        var (first, last) = ClauseAround(at);
        for (var beside = first; beside < last; beside++)
        {
            if (_elements[beside].Kind == ElementKind.Cadence && !(_elements[beside].IsAdjective && IsNameOfThing(beside)))
            {
                return end != default;
            }
        }

        return false;
    }

    // "annually by 31 March", "every year in March and September", "twice a year (June and December)"
    private void TakeYearly(int at)
    {
        var (first, last) = ClauseAround(at);
        var rhythm = -1;
        for (var beside = first; beside < last && rhythm < 0; beside++)
        {
            rhythm = _elements[beside] is { Kind: ElementKind.Cadence, Cadence.Kind: CadenceKind.Every } ? beside : -1;
        }

        var element = _elements[at];
        if (rhythm < 0 || element.Bound is Bound.From or Bound.Until || element.Dates.Any(date => date.First.HasYear || date.First.Days() is not null))
        {
            NotUnderstood(Wording.TimetableWording.NotRead(Words(element)), element.First);
            return;
        }

        if (!_cadenceOf.ContainsKey(rhythm))
        {
            TakeCadence(rhythm);
            _dropped.Add(_elements[rhythm]);
        }

        if (!_cadenceOf.TryGetValue(rhythm, out var known))
        {
            NotUnderstood(Wording.TimetableWording.NotRead(Words(element)), element.First);
            return;
        }

        var cadence = _cadences[known];
        if (cadence.Min is not { Unit: PeriodUnit.Year })
        {
            _cadences[known] = cadence with { Label = Words(element) };
            return;
        }

        foreach (var date in element.Dates)
        {
            var by = element.Bound == Bound.Before ? PhraseReader.DayBefore(date.First) : PhraseReader.ByOf(date.Last);
            if (_cadences[known].By is null)
            {
                _cadences[known] = _cadences[known] with { By = by };
            }
            else
            {
                _cadences.Add(cadence with { By = by });
            }
        }

        Note(element.Dates.Aggregate(DateNote.None, (notes, date) => notes | date.Last.Notes), element);
    }

    private (int First, int Last) ClauseAround(int at)
    {
        var first = at;
        while (first > 0 && _elements[first - 1].Kind != ElementKind.Break)
        {
            first--;
        }

        var last = at + 1;
        while (last < _elements.Count && _elements[last].Kind != ElementKind.Break)
        {
            last++;
        }

        return (first, last);
    }

    // --- Labels ---------------------------------------------------------------------------------------------------------

    /// <summary>A label that stands in quotation marks before a colon holds for its whole clause.</summary>
    private string? QuotedLabel(int at)
    {
        var first = ClauseAround(at).First;
        return _elements[first].Kind == ElementKind.Quoted ? Words(_elements[first]).Trim(' ', '\u00A0', '\u202F') : null;
    }

    /// <summary>What a date is about, in the document's words, where the phrase has several dates and says so.</summary>
    private string? LabelOf(int at)
    {
        if (IsLabelled(at))
        {
            return Label(at + 2, EndOfWords(at + 2));
        }

        var before = StartOfWords(at);
        if (at > before && _elements[at - 1].Kind is ElementKind.Colon or ElementKind.Dash)
        {
            return Label(before, at - 1);
        }

        if (at + 1 < _elements.Count && _elements[at + 1].Kind == ElementKind.Open)
        {
            return Label(at + 2, EndOfWords(at + 2));
        }

        var (first, last) = ClauseAround(at);
        var isAlone = _elements.Skip(first).Take(last - first).Count(IsDate) == 1;
        if (!isAlone)
        {
            return null;
        }

        return Label(before, at) ?? (at + 1 < last && _elements[at + 1].Kind is ElementKind.Colon or ElementKind.Dash or ElementKind.Comma or ElementKind.Word
            ? Label(at + (_elements[at + 1].Kind == ElementKind.Word ? 1 : 2), EndOfWords(at + 2))
            : null);
    }

    private int StartOfWords(int at)
    {
        while (at > 0 && _elements[at - 1].Kind is not (ElementKind.Break or ElementKind.Dates or ElementKind.Close or ElementKind.Duration))
        {
            at--;
        }

        return at;
    }

    private int EndOfWords(int at)
    {
        while (at < _elements.Count && _elements[at].Kind is not (ElementKind.Break or ElementKind.Dates or ElementKind.Close or ElementKind.Duration))
        {
            at++;
        }

        return at;
    }

    private string? Label(int first, int last)
    {
        while (first < last && IsTrimmed(_elements[first]))
        {
            first++;
        }

        while (last > first && IsTrimmed(_elements[last - 1]))
        {
            last--;
        }

        if (first >= last || !_elements.Skip(first).Take(last - first).Any(element => (element.Kind is ElementKind.Word && SaysSomething(_read.Symbols[element.First].Class))
            || (element.Kind is ElementKind.FirstResults && _read.Symbols[element.First].Value == 0) || element.Kind is ElementKind.Cadence))
        {
            return null;
        }

        var words = Words(_elements[first].First, _elements[last - 1].Last).Trim(' ', '"', '“', '”', '«', '»', '\u00A0');
        return words.Length is > 0 and <= 100 && !words.Contains('\n', StringComparison.Ordinal) ? words : null;
    }

    private static bool SaysSomething(WordClass word) => word is WordClass.Text or WordClass.Counted or WordClass.Thing or WordClass.Named or WordClass.Budget
        or WordClass.Number or WordClass.Percent or WordClass.Small;

    private bool IsTrimmed(Element element) => element.Kind is ElementKind.Comma or ElementKind.Colon or ElementKind.Dash or ElementKind.Open or ElementKind.Close
        || (element.Kind == ElementKind.Word && _read.Symbols[element.First].Class is WordClass.The or WordClass.And or WordClass.In or WordClass.Of or WordClass.Then or WordClass.Planned or WordClass.Mark or WordClass.Dot or WordClass.Slash);
}
