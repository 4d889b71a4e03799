using TcAssistant.Wording;

namespace TcAssistant.Timetables;

/// <summary>Judges what a reader found in a phrase as a whole: which date is of which kind, what belongs to which rhythm, what is left unread.</summary>
internal sealed partial class Meaning
{
    private readonly PhraseReader.Result _read;
    private readonly Anchor _anchor;
    private readonly IReadOnlyList<Element> _elements;
    private readonly List<Milestone> _milestones = [];
    private readonly List<Cadence> _cadences = [];
    private readonly List<Finding> _findings = [];
    private readonly HashSet<Element> _dropped = [];
    private readonly List<Element> _former = [];
    private readonly bool _hasRevised;
    private readonly bool _hasDates;
    private readonly bool _severalDates;
    private readonly HashSet<Milestone> _added = [];
    private readonly List<string> _conditions = [];
    private readonly Dictionary<int, MilestoneKind?> _kinds = [];
    private bool _isRead = true;

    private Meaning(PhraseReader.Result read, Anchor anchor)
    {
        _read = read;
        _anchor = anchor;
        _elements = read.Elements;
        _clauseOf = new int[_elements.Count];
        _dateBefore = new int[_elements.Count];
        _joinBefore = new int[_elements.Count];
        _isApartFromNext = new bool[_elements.Count];
        _hasRevised = read.Symbols.Any(symbol => symbol.Class == WordClass.Revised || symbol is { Class: WordClass.By, Value: 3 });
        DropBudgets();
        DropDatesNotInForce();
        FindClauses();
        FindThingsBeforeDates();
        var dates = _clauses.Sum(clause => clause.Dates);
        (_hasDates, _severalDates) = (dates > 0, dates > 1);
    }

    public static Timetable Of(PhraseReader.Result read, Anchor anchor)
    {
        var meaning = new Meaning(read, anchor);
        return meaning.Judge();
    }

    private Timetable Judge()
    {
        foreach (var unread in _read.Unread)
        {
            NotUnderstood(TimetableWording.NotRead(Words(unread)), unread);
        }

        for (var at = 0; at < _elements.Count; at++)
        {
            if (IsWhen(_elements[at]))
            {
                // In order, so that what is inherited is known and never looked for again.
                _ = KindOf(at);
            }

            if (!_dropped.Contains(_elements[at]))
            {
                Take(at);
            }
        }

        TakeLeftovers();
        return _isRead
            ? new Timetable(_read.Phrase.Original, _milestones, _cadences, _conditions.Count == 0 ? null : string.Join("; ", _conditions), true, _findings)
            : new Timetable(_read.Phrase.Original, [], [], null, false, _findings);
    }

    private void Take(int at)
    {
        var element = _elements[at];
        switch (element.Kind)
        {
            case ElementKind.Dates when element.IsYearless:
                TakeYearly(at);
                break;
            case ElementKind.Dates:
                TakeDates(at);
                break;
            case ElementKind.Duration:
                TakeDuration(at);
                break;
            case ElementKind.Immediate:
                TakeImmediate(at);
                break;
            case ElementKind.Cadence:
                TakeCadence(at);
                break;
            case ElementKind.Condition when !IsExplainedByDate(at):
                AddCondition(element);
                break;
            default:
                break;
        }
    }

    private bool IsDate(Element element) => element.Kind == ElementKind.Dates && !element.IsYearless && !_dropped.Contains(element);

    // --- Dates ----------------------------------------------------------------------------------------------------------

    private void TakeDates(int at)
    {
        var element = _elements[at];
        var kind = KindOf(at);
        var label = QuotedLabel(at) ?? (_severalDates ? LabelOf(at) : null);
        foreach (var date in element.Dates)
        {
            if (date.First.Days() is not { } first || date.Last.Days() is not { } last || first.From > last.To)
            {
                NotUnderstood(TimetableWording.NotRead(Words(element)), element.First);
                return;
            }

            Note(date.First.Notes | date.Last.Notes, element);
            TakeDate(at, date, first, last, kind, label);
        }
    }

    private void TakeDate(int at, DateItem date, DayRange first, DayRange last, MilestoneKind? kind, string? label)
    {
        var element = _elements[at];
        switch (date.Shape)
        {
            case Shape.Open:
                var begins = date.First.Months > 12 ? FirstYear(date.First) : first;
                Add(MilestoneKind.Start, begins.From, begins.To, label);
                break;
            case Shape.Span:
                var (start, end) = date.First == date.Last ? (FirstYear(date.First), LastYear(date.Last)) : (first, last);
                Add(MilestoneKind.Start, start.From, start.To, label);
                if (!EndRhythms(at, end.To))
                {
                    Add(MilestoneKind.Completion, end.From, end.To, label);
                }

                break;
            case Shape.Window when kind == MilestoneKind.Start && element.Bound == Bound.None:
                Add(MilestoneKind.Start, first.From, first.To, label);
                Add(MilestoneKind.Completion, last.From, last.To, label);
                break;
            case Shape.Window:
                Add(kind ?? MilestoneKind.Due, element.Bound is Bound.By or Bound.Until ? null : first.From, last.To, label);
                break;
            default:
                TakePoint(at, first, kind, label);
                break;
        }
    }

    private void TakePoint(int at, DayRange day, MilestoneKind? kind, string? label)
    {
        switch (_elements[at].Bound)
        {
            case Bound.By:
                Add(kind ?? MilestoneKind.Due, null, day.To, label);
                break;
            case Bound.For:
                Add(kind ?? MilestoneKind.Due, _read.Symbols[_elements[at].First].Value == 1 ? null : day.From, day.To, label);
                break;
            case Bound.Before:
                Add(kind ?? MilestoneKind.Due, null, day.From.AddDays(-1), label);
                break;
            case Bound.Until:
                if (!EndRhythms(at, day.To))
                {
                    Add(kind is MilestoneKind.FirstResults ? MilestoneKind.FirstResults : MilestoneKind.Completion, null, day.To, label);
                }

                break;
            default:
                Add(kind ?? MilestoneKind.Due, day.From, day.To, label);
                break;
        }
    }

    private static DayRange FirstYear(DatePoint years) => (years with { LastMonth = years.FirstMonth + 11 }).Days()!.Value;

    private static DayRange LastYear(DatePoint years) => (years with { FirstMonth = years.LastMonth - 11 }).Days()!.Value;

    private void Add(MilestoneKind kind, DateOnly? from, DateOnly to, string? label)
    {
        var milestone = new Milestone(kind, from, to, label);
        if (_added.Add(milestone))
        {
            _milestones.Add(milestone);
        }
    }

    // --- Kinds ----------------------------------------------------------------------------------------------------------

    /// <summary>What the words around a date make of it; null where they say nothing.</summary>
    private MilestoneKind? KindOf(int at) => _kinds.TryGetValue(at, out var known) ? known
        : _kinds[at] = KindBeside(at) ?? KindBefore(at) ?? KindAfter(at) ?? KindInherited(at);

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

    // --- Lengths of time ------------------------------------------------------------------------------------------------

    private void TakeDuration(int at)
    {
        var element = _elements[at];
        var length = element.Length!;
        if (_hasDates && IsSaidByDates(at))
        {
            return;
        }

        if (_hasDates)
        {
            NotUnderstood(TimetableWording.NotRead(Words(element)), element.First);
            return;
        }

        if (_anchor.Day is not { } day)
        {
            NotUnderstood(TimetableWording.NoPlanDate(Words(element)), element.First);
            return;
        }

        if (length.WorkingDays)
        {
            _findings.Add(Finding.Warning(Words(element), TimetableWording.WorkingDays(Words(element))));
        }

        var last = Later(day, length.Max, length.WorkingDays);
        Add(KindOf(at) ?? MilestoneKind.Due, length.Min == length.Max ? null : Later(day, length.Min, length.WorkingDays), last, QuotedLabel(at));
    }

    // "24 months (2025-2026)", "January to December 2025 (12 months)": how long what the dates say lasts.
    private bool IsSaidByDates(int at) =>
        (at + 2 < _elements.Count && _elements[at + 1].Kind is ElementKind.Open or ElementKind.Colon && IsStretch(_elements[at + 2]))
        || (at > 1 && _elements[at - 1].Kind is ElementKind.Open or ElementKind.Comma && IsStretch(_elements[at - 2]));

    private bool IsStretch(Element element) => IsDate(element) && element.Dates is [{ Shape: Shape.Span or Shape.Window }];

    private static DateOnly Later(DateOnly day, Period period, bool workingDays)
    {
        if (!workingDays)
        {
            return period.Unit switch
            {
                PeriodUnit.Day => day.AddDays(period.Count),
                PeriodUnit.Week => day.AddDays(period.Count * 7),
                PeriodUnit.Month => day.AddMonths(period.Count),
                _ => day.AddYears(Math.Min(period.Count, 200)),
            };
        }

        for (var left = period.Count; left > 0;)
        {
            day = day.AddDays(1);
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    private void TakeImmediate(int at)
    {
        if (_anchor.Day is not { } day)
        {
            NotUnderstood(TimetableWording.NoPlanDate(Words(_elements[at])), _elements[at].First);
            return;
        }

        Add(MilestoneKind.Start, day, day, null);
    }

    // --- Conditions and what is left -----------------------------------------------------------------------------------

    // "at the end of two years of promotion, November 2027": the date says when that is.
    private bool IsExplainedByDate(int at) => _read.Symbols[_elements[at].First].Class == WordClass.AtEnd
        && at + 2 < _elements.Count && _elements[at + 1].Kind == ElementKind.Comma && IsDate(_elements[at + 2]);

    private void AddCondition(Element element)
    {
        var words = Words(element).Trim(' ', '\u00A0', '\u202F');
        _conditions.Add(words);
    }

    private void TakeLeftovers()
    {
        if (_milestones.Count > 0 && !_findings.Exists(finding => finding.Message == TimetableWording.Around(finding.Where))
            && _read.Symbols.FirstOrDefault(symbol => symbol.Class == WordClass.Around) is { Class: WordClass.Around } around)
        {
            var words = _read.Phrase.AsWritten(around.Start, around.End);
            _findings.Add(Finding.Warning(words, TimetableWording.Around(words)));
        }

        if (_milestones.Count > 0 || _cadences.Count > 0 || !_isRead)
        {
            NoteUnset(_milestones.Count > 0);
            return;
        }

        if (_conditions.Count == 0 && _elements.FirstOrDefault(element => element.Kind == ElementKind.Circumstance) is { } circumstance)
        {
            AddCondition(circumstance);
        }

        if (_conditions.Count > 0)
        {
            return;
        }

        foreach (var left in _read.Leftovers)
        {
            NotUnderstood(_read.Symbols[left].Class == WordClass.Vague
                ? TimetableWording.NoDateNamed(Words(left))
                : TimetableWording.NotRead(Words(left)), left);
        }

        NoteUnset(true);
    }

    private void NoteUnset(bool isTold)
    {
        foreach (var symbol in _read.Symbols.Where(symbol => isTold && symbol.Class == WordClass.Unset).Take(1))
        {
            var words = _read.Phrase.AsWritten(symbol.Start, symbol.End);
            _findings.Add(Finding.Warning(words, TimetableWording.StillToBeSet(words)));
        }
    }

    private void NotUnderstood(Sentence message, int symbol)
    {
        _isRead = false;
        _findings.Add(Finding.Warning(Words(symbol), message));
    }

    private void Note(DateNote notes, Element element)
    {
        var words = Words(element);
        Note(notes, DateNote.TypingSlip, TimetableWording.TypingSlip, words);
        Note(_anchor.Seasons is null ? notes : notes & ~DateNote.Season, DateNote.Season, TimetableWording.Season, words);
        Note(notes, DateNote.FiscalYear, TimetableWording.FiscalYear, words);
        Note(notes, DateNote.ShortYear, TimetableWording.ShortYear, words);
        Note(notes, DateNote.DayFirst, TimetableWording.DayFirst, words);
        Note(notes, DateNote.PlanYear, TimetableWording.PlanYear, words);
        Note(notes, DateNote.Around, TimetableWording.Around, words);
    }

    private void Note(DateNote notes, DateNote note, Func<string, Sentence> message, string words)
    {
        if ((notes & note) != 0)
        {
            _findings.Add(Finding.Warning(words, message(words)));
        }
    }

    private string Words(int symbol) => _read.Phrase.AsWritten(_read.Symbols[symbol].Start, _read.Symbols[symbol].End);

    private string Words(Element element) => Words(element.First, element.Last);

    private string Words(int first, int last) =>
        last <= first ? string.Empty : _read.Phrase.AsWritten(_read.Symbols[first].Start, _read.Symbols[last - 1].End);
}
