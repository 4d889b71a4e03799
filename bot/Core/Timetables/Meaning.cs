using TcAssistant.Wording;

namespace TcAssistant.Timetables;

/// <summary>Judges what a reader found in a phrase as a whole: which date is of which kind, what belongs to which rhythm, what is left unread.</summary>
internal sealed partial class Meaning
{
    /// <summary>How many elements may stand between "as soon as possible" and its deadline.</summary>
    private const int FarthestDeadline = 16;

    private readonly PhraseReader.Result _read;
    private readonly Anchor _anchor;
    private readonly IReadOnlyList<Element> _elements;
    private readonly Place[] _places;
    private readonly List<Milestone> _milestones = [];
    private readonly List<Cadence> _cadences = [];
    private readonly List<Finding> _findings = [];
    private readonly HashSet<Element> _dropped = [];
    private readonly List<Element> _former = [];
    private readonly bool _hasRevised;
    private readonly bool _hasDates;
    private readonly bool _severalDates;
    private readonly List<string> _conditions = [];
    private bool _isRead = true;

    private Meaning(PhraseReader.Result read, Anchor anchor)
    {
        _read = read;
        _anchor = anchor;
        _elements = read.Elements;
        _places = new Place[_elements.Count];
        _hasRevised = Array.Exists(read.Symbols, symbol => symbol is { Class: WordClass.Revised, Value: not 3 } or { Class: WordClass.By, Value: NewDeadline or NewDueDate });
        DropBudgets();
        DropDatesNotInForce();
        DropNumbers();
        FindClauses();
        FindThingsBeforeDates();
        var dates = 0;
        foreach (var clause in _clauses)
        {
            dates += clause.Dates;
        }

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
            case ElementKind.Condition when !IsExplainedByDate(at) && !IsSoonWithin(at):
                AddCondition(element);
                break;
            default:
                break;
        }
    }

    private bool IsDate(Element element) => element.Kind == ElementKind.Dates && !element.IsYearless && !_dropped.Contains(element);

    // "at the end of two years of promotion, November 2027": the date says when that is.
    private bool IsExplainedByDate(int at) => _read.Symbols[_elements[at].First].Class == WordClass.AtEnd
        && at + 2 < _elements.Count && _elements[at + 1].Kind is ElementKind.Comma or ElementKind.Open or ElementKind.Colon or ElementKind.Dash && IsDate(_elements[at + 2]);

    // "as soon as possible, and no later than June 2025": the deadline says all there is to say.
    private bool IsSoonWithin(int at)
    {
        if (_read.Symbols[_elements[at].First].Class != WordClass.Soon)
        {
            return false;
        }

        for (var next = at + 1; next < _elements.Count && next < at + FarthestDeadline && _elements[next].Kind != ElementKind.Break; next++)
        {
            if (IsDate(_elements[next]))
            {
                return _elements[next].Bound is Bound.By or Bound.Before;
            }
        }

        return false;
    }

    private void AddCondition(Element element)
    {
        var words = Words(element).Trim(' ', '\u00A0', '\u202F');
        _conditions.Add(words);
    }

    private void TakeLeftovers()
    {
        if (_milestones.Count > 0 && FirstOf(WordClass.Around) is { } around
            && !_findings.Exists(finding => finding.Message == TimetableWording.Around(finding.Where)))
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
        if (isTold && FirstOf(WordClass.Unset) is { } symbol)
        {
            var words = _read.Phrase.AsWritten(symbol.Start, symbol.End);
            _findings.Add(Finding.Warning(words, TimetableWording.StillToBeSet(words)));
        }
    }

    private Symbol? FirstOf(WordClass wordClass)
    {
        foreach (var symbol in _read.Symbols)
        {
            if (symbol.Class == wordClass)
            {
                return symbol;
            }
        }

        return null;
    }

    private void NotUnderstood(Sentence message, int symbol)
    {
        _isRead = false;
        _findings.Add(Finding.Warning(Words(symbol), message));
    }

    private void Note(DateNote notes, Element element)
    {
        if (notes == DateNote.None)
        {
            return;
        }

        var words = Words(element);
        Note(notes, DateNote.TypingSlip, TimetableWording.TypingSlip, words);
        Note(_anchor.Seasons is null ? notes : notes & ~DateNote.Season, DateNote.Season, TimetableWording.Season, words);
        Note(notes, DateNote.FiscalYear, TimetableWording.FiscalYear, words);
        Note(notes, DateNote.ShortYear, TimetableWording.ShortYear, words);
        Note(notes, DateNote.DayFirst, TimetableWording.DayFirst, words);
        Note(notes, DateNote.PlanYear, TimetableWording.PlanYear, words);
        Note(notes, DateNote.BareYear, TimetableWording.BareYear, words);
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
