namespace TcAssistant.Timetables;

/// <summary>Rhythms with the days and ends that belong to them.</summary>
internal sealed partial class Meaning
{
    // Made with the first rhythm: most phrases have none.
    private Dictionary<int, int>? _cadenceOf;
    private HashSet<(CadenceKind Kind, Period? Min)>? _said;
    private Dictionary<Cadence, int>? _known;
    private readonly List<Clause> _clauses = [];

    private void TakeCadence(int at)
    {
        var element = _elements[at];
        _cadenceOf ??= [];
        _known ??= [];
        _said ??= [];
        var cadence = element.Cadence! with { Label = QuotedLabel(at) };
        if ((element.IsUnlessDated && ClauseAround(at).Dates > 0) || IsStateToReach(at))
        {
            return;
        }

        if (element.IsAdjective && (IsNameOfThing(at) || IsSaidAlready(cadence)))
        {
            return;
        }

        var alike = cadence with { By = null, Until = null };
        if (_known.TryGetValue(alike, out var known) && (cadence.By is null || _cadences[known].By is null || cadence.By == _cadences[known].By || IsKnownBy(cadence, out known)))
        {
            _cadences[known] = _cadences[known] with { By = _cadences[known].By ?? cadence.By };
            _cadenceOf[at] = known;
            return;
        }

        _known.TryAdd(alike, _cadences.Count);
        _known.TryAdd(cadence with { Until = null }, _cadences.Count);
        _cadenceOf[at] = _cadences.Count;
        _said.Add((cadence.Kind, cadence.Min));
        _cadences.Add(cadence with { Until = FollowsOn(at) ? null : ClauseAround(at).End });
    }

    // "by March 2024, the system is under way": what is to be so by then, as "the system is in place" would be.
    private bool IsStateToReach(int at)
    {
        var date = _places[at].DateBefore;
        return _elements[at].Cadence is { Kind: CadenceKind.Ongoing } && !_elements[at].IsAdjective && date >= ClauseAround(at).First && date + 1 < at
            && _elements[date].Bound is Bound.By or Bound.Before && _elements[at - 1].Kind == ElementKind.Word
            && _read.Symbols[_elements[at - 1].First].Class is WordClass.Text or WordClass.Thing or WordClass.Small or WordClass.Named or WordClass.Counted;
    }

    // "1999-2000 and then every two years", "2024-2025, annually thereafter": it begins where the dates before it end.
    private bool FollowsOn(int at) => _places[at].DateBefore >= ClauseAround(at).First
        && (_places[at].JoinBefore > _places[at].DateBefore && IsThen(_places[at].JoinBefore) || IsThenIn(_elements[at]) || at + 1 < ClauseAround(at).Last && IsThen(at + 1));

    private bool IsThenIn(Element element)
    {
        for (var at = element.First; at < element.Last; at++)
        {
            if (_read.Symbols[at].Class == WordClass.Then)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsThen(int at) => _read.Symbols[_elements[at].First].Class == WordClass.Then;

    // The same rhythm on another day of the year stands for itself.
    private bool IsKnownBy(Cadence cadence, out int known) => _known!.TryGetValue(cadence with { Until = null }, out known);

    private bool IsSaidAlready(Cadence cadence) => _said!.Contains((cadence.Kind, cadence.Min));

    // "annual report: March 2000", "for the annual reports"
    private bool IsNameOfThing(int at)
    {
        var clause = ClauseAround(at);

        // "first version in June and annual update", "annual updates, final report in June": each a statement of its own.
        return clause.Dates > 0 && !clause.HasLastingDate && !IsApartFromDate(at) && !_places[at].IsApartFromNext
            && ((at > clause.First && _elements[at - 1].Kind is ElementKind.Word or ElementKind.For) || (at + 1 < clause.Last && _elements[at + 1].Kind == ElementKind.Word));
    }

    private bool IsApartFromDate(int at) => _places[at].DateBefore >= ClauseAround(at).First && _places[at].JoinBefore > _places[at].DateBefore;

    private static DateOnly? EndOfRhythm(Element element)
    {
        var date = element.Dates[^1];
        return element.Bound == Bound.Until && date.Shape is Shape.Point or Shape.Window || date.Shape == Shape.Span ? date.Last.Days()?.To : null;
    }

    /// <summary>Whether an end belongs to a rhythm of the same clause, which then carries it.</summary>
    private bool EndRhythms(int at, DateOnly end)
    {
        var clause = ClauseAround(at);
        return (clause.StatesRhythm ??= StatesRhythm(clause)) && end != default;
    }

    private bool StatesRhythm(Clause clause)
    {
        for (var at = clause.First; at < clause.Last; at++)
        {
            if (_elements[at].Kind == ElementKind.Cadence && !FollowsOn(at) && !(_elements[at].IsAdjective && IsNameOfThing(at)))
            {
                return true;
            }
        }

        return false;
    }

    // "annually by 31 March", "every year in March and September", "twice a year (June and December)"
    private void TakeYearly(int at)
    {
        var rhythm = ClauseAround(at).Rhythm;
        var element = _elements[at];
        if (rhythm < 0 || element.Bound is Bound.From or Bound.Until || element.Dates.Any(date => date.First.HasYear || date.First.Days() is not null))
        {
            NotUnderstood(Wording.TimetableWording.NotRead(Words(element)), element.First);
            return;
        }

        if (_cadenceOf?.ContainsKey(rhythm) != true)
        {
            TakeCadence(rhythm);
            _dropped.Add(_elements[rhythm]);
        }

        if (!_cadenceOf!.TryGetValue(rhythm, out var known))
        {
            NotUnderstood(Wording.TimetableWording.NotRead(Words(element)), element.First);
            return;
        }

        var cadence = _cadences[known];
        if (cadence.Min is not { Unit: PeriodUnit.Year })
        {
            _cadences[known] = TurnOfYear(element, cadence) is { } turn
                ? cadence with { Label = element.Dates.Count == 1 ? cadence.Label : Words(element), By = turn }
                : cadence with { Label = Words(element) };
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

    /// <summary>
    /// "twice a year, in June and December", "quarterly (March, June, September, December)", "every six months, by 31 December": the day of the year that the rhythm is
    /// counted from, of several the one latest in its month, so that the others are not before theirs; null: the dates are not the turns of it.
    /// </summary>
    private static string? TurnOfYear(Element element, Cadence cadence)
    {
        var dates = element.Dates;
        if (cadence is not { Min: { Unit: PeriodUnit.Month, Count: > 1 } min, Max: null } || (dates.Count == 1 ? element.Bound != Bound.By || 12 % min.Count != 0 : min.Count * dates.Count != 12))
        {
            return null;
        }

        var latest = dates[0].Last;
        for (var at = 0; at < dates.Count; at++)
        {
            var last = dates[at].Last;
            if (dates[at].Shape != Shape.Point || (at > 0 && last.LastMonth - dates[at - 1].Last.LastMonth != min.Count))
            {
                return null;
            }

            latest = string.CompareOrdinal(PhraseReader.ByOf(last), 5, PhraseReader.ByOf(latest), 5, 2) >= 0 ? last : latest;
        }

        return PhraseReader.ByOf(latest);
    }

    private Clause ClauseAround(int at) => _clauses[_places[at].Clause];

    /// <summary>One pass that finds the clauses, and for each element the date and the joining word before it.</summary>
    private void FindClauses()
    {
        var (clause, date, join) = (new Clause(0), -1, -1);
        for (var at = 0; at < _elements.Count; at++)
        {
            var element = _elements[at];
            (_places[at].Clause, _places[at].DateBefore, _places[at].JoinBefore) = (_clauses.Count, date, join);
            if (IsDate(element))
            {
                date = at;
                clause.Dates++;
                clause.HasLastingDate |= element.Bound is Bound.From or Bound.Until || element.Dates[^1].Shape is Shape.Open or Shape.Span;
                clause.End ??= EndOfRhythm(element);
            }
            else if (clause.Rhythm < 0 && element is { Kind: ElementKind.Cadence, Cadence.Kind: CadenceKind.Every })
            {
                clause.Rhythm = at;
            }

            join = _read.Symbols[element.First].Class is WordClass.And or WordClass.Then or WordClass.Comma ? at : join;
            if (element.Kind == ElementKind.Break)
            {
                // The break closes its clause; asked about itself, it stands in the one before.
                clause.Last = at;
                _clauses.Add(clause);
                clause = new Clause(at + 1);
            }
        }

        clause.Last = _elements.Count;
        _clauses.Add(clause);
    }

    /// <summary>"annual reports, final report by June 2023": another thing stands between a rhythm and the date that follows, which is that thing's.</summary>
    private void FindThingsBeforeDates()
    {
        var (hasDate, hasThing, isApart) = (false, false, false);
        for (var at = _elements.Count - 1; at >= 0; at--)
        {
            var element = _elements[at];
            var symbol = _read.Symbols[element.First];
            _places[at].IsApartFromNext = isApart;
            if (element.Kind is ElementKind.Dates or ElementKind.Break)
            {
                var isListed = at > 0 && _elements[at - 1].Kind == ElementKind.Colon;
                (hasDate, hasThing, isApart) = (IsDate(element) && !isListed, false, false);
            }
            else if (hasDate && (symbol.Class is WordClass.Thing or WordClass.Ordinal || element.Kind == ElementKind.FirstResults))
            {
                hasThing = true;
                isApart |= symbol.Value == 1 && at > 0 && _read.Symbols[_elements[at - 1].First].Class is WordClass.And or WordClass.Then;
            }
            else if (hasThing && (element.Kind == ElementKind.Comma || symbol.Class == WordClass.Then))
            {
                isApart = true;
            }
        }
    }
}
