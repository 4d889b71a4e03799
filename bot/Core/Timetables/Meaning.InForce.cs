namespace TcAssistant.Timetables;

/// <summary>Which of the dates a phrase names are to be met: not a budget's years, not a baseline's, not those that were changed since.</summary>
internal sealed partial class Meaning
{
    /// <summary>Of a <see cref="WordClass.By"/>: "new deadline".</summary>
    private const int NewDeadline = 3;

    /// <summary>Of a <see cref="WordClass.By"/>: "nouvelle échéance", which beside the initial one names when it is due, not by when.</summary>
    private const int NewDueDate = 4;

    // A biennium or budget named beside another date is no deadline.
    private void DropBudgets()
    {
        for (var at = 3; at < _elements.Count; at++)
        {
            if (IsCycleInBrackets(at))
            {
                _dropped.Add(_elements[at]);
            }
        }

        if (!Array.Exists(_read.Symbols, symbol => symbol.Class is WordClass.Budget or WordClass.Biennium or WordClass.For))
        {
            return;
        }

        var budgets = _elements.Where(IsBudget).ToList();
        if (budgets.Count > 0 && _elements.Any(element => element.Kind == ElementKind.Dates && !element.IsYearless && !IsBudget(element)))
        {
            _dropped.UnionWith(budgets);
        }
    }

    // "by June 2027 (43 C/5, 2026-2029)": the years of what stands beside them in the brackets.
    private bool IsCycleInBrackets(int at)
    {
        if (_elements[at] is not { Kind: ElementKind.Dates, Bound: Bound.None, Dates: [{ First.IsYears: true, Last.IsYears: true, Shape: Shape.Span }] }
            || _elements[at - 1].Kind != ElementKind.Comma || at + 1 >= _elements.Count || _elements[at + 1].Kind != ElementKind.Close)
        {
            return false;
        }

        var open = at - 2;
        while (open > 0 && _elements[open].Kind == ElementKind.Word)
        {
            open--;
        }

        return open > 0 && _elements[open].Kind == ElementKind.Open && IsDate(_elements[open - 1]);
    }

    private bool IsBudget(Element element) => element.Kind == ElementKind.Dates
        && element.Dates.All(date => date.First.Has(DateNote.BudgetYears)
            || (element.Bound == Bound.For && date.First is { IsYears: true, Months: > 12 } && element != _elements[0]));

    /// <summary>One pass: "baseline 2022; target 2027", "31 December 2025 (originally 2023)", "March 2024, postponed to June 2024".</summary>
    private void DropDatesNotInForce()
    {
        var (led, date, deadline, depth, moved) = (-1, -1, -1, 0, -1);
        for (var at = 0; at < _elements.Count; at++)
        {
            switch (_elements[at].Kind)
            {
                case ElementKind.Break:
                    Unled(led);
                    (led, date) = (-1, -1);
                    break;
                case ElementKind.Open or ElementKind.Close:
                    depth += _elements[at].Kind == ElementKind.Open ? 1 : -1;
                    break;
                case ElementKind.Dates when _elements[at].IsFormer || IsMovedFrom(at, moved):
                    Drop(at, WordClass.Former);
                    break;
                case ElementKind.Dates when !_elements[at].IsYearless:
                    moved = led >= 0 && LeadingClass(led) == WordClass.Revised ? at : -1;
                    Lead(led, at, date < 0 ? deadline : date);
                    (led, date, deadline) = (-1, at, IsDeadline(at) ? at : deadline);
                    if (IsYearOfThing(at))
                    {
                        Drop(at, WordClass.Baseline);
                    }

                    break;
                case ElementKind.Word when WordAt(at) is { Class: WordClass.Revised, Value: 1 } && date >= 0 && depth == 0 && IsBeforeDate(at):
                    // "adopted in 2024, revised 2026": done again, or put off?
                    led = Doubtful(at);
                    break;
                case ElementKind.Word when LeadingClass(at) is { } leading:
                    led = IsBehindDate(at, leading) ? led : leading == WordClass.Former && WordAt(at).Value == 1 && depth == 0 && !_hasRevised ? Doubtful(at) : at;
                    break;
                case ElementKind.Word or ElementKind.Comma when led >= 0 && EndsLead(led, at, depth):
                    Unled(led);
                    led = -1;
                    break;
                default:
                    break;
            }
        }

        Unled(led);
        if (_former.Count > 0 && !_elements.Any(IsDate))
        {
            NotUnderstood(Wording.TimetableWording.NotRead(Words(_former[0])), _former[0].First);
            return;
        }

        foreach (var former in _former)
        {
            _findings.Add(Wording.Finding.Warning(Words(former), Wording.TimetableWording.NotInForce(Words(former))));
        }
    }

    // "moved to Q2 2024 from Q1 2024"
    private bool IsMovedFrom(int at, int moved) => moved >= 0 && _elements[at].Bound == Bound.From
        && (moved == at - 1 || (moved == at - 2 && _elements[at - 1].Kind == ElementKind.Open));

    // "target date: March 2024. Revised target date: June 2025"
    private bool IsDeadline(int at)
    {
        var before = at > 0 && _elements[at - 1].Kind == ElementKind.Colon ? at - 2 : at - 1;
        return before >= 0 && (_elements[before].Kind == ElementKind.End || WordAt(before).Class is WordClass.Planned or WordClass.Latest);
    }

    private Symbol WordAt(int at) => _read.Symbols[_elements[at].First];

    private WordClass? LeadingClass(int at) => WordAt(at) switch
    {
        { Class: WordClass.Baseline } when !IsThing(at + 1) && !IsOfSurvey(at) => WordClass.Baseline,
        { Class: WordClass.Counted, Value: 1 } when at > 0 && _elements[at - 1].Kind == ElementKind.Dates => WordClass.Baseline,
        { Class: WordClass.From or WordClass.Of } when IsFirstPercentage(at + 1, isFrom: WordAt(at).Class == WordClass.From) => WordClass.Baseline,
        { Class: WordClass.From or WordClass.Of } when IsFigureOfYear(at + 1) => WordClass.Baseline,
        { Class: WordClass.Former, Value: 2 } => IsShortly(at) ? WordClass.Former : null,
        { Class: WordClass.Former } => WordClass.Former,
        { Class: WordClass.Before } when at > 0 && _elements[at - 1].Kind == ElementKind.Open && at + 1 < _elements.Count && _elements[at + 1].Kind == ElementKind.Colon => WordClass.Former,
        { Class: WordClass.Revised, Value: 0 or 2 } => WordClass.Revised,
        { Class: WordClass.Revised, Value: 3 } => at + 1 < _elements.Count && _elements[at + 1].IsFormer ? WordClass.Revised : null,
        { Class: WordClass.Revised } when IsSaidOfDate(at) => WordClass.Revised,
        _ => null,
    };

    // "was March 2024", "initial: March 2024 … revised: …", "March 2024 (original)"
    private bool IsShortly(int at) => IsBeforeDate(at) || (at + 1 < _elements.Count && _elements[at + 1].Kind == ElementKind.Colon && IsBeforeDate(at + 1) && (_hasRevised || (at > 0 && _elements[at - 1].Kind == ElementKind.Open)))
        || (at > 0 && _elements[at - 1].Kind == ElementKind.Open && at + 1 < _elements.Count && _elements[at + 1].Kind == ElementKind.Close);

    /// <summary>"from 20 % (2022) to 40 % (2027)": the first of two figures, with a date of its own. "avance del 60% en 2025" is one figure, and its date is to be met.</summary>
    private bool IsFirstPercentage(int at, bool isFrom)
    {
        if (at + 1 >= _elements.Count || WordAt(at).Class != WordClass.Number || WordAt(at + 1).Class != WordClass.Percent)
        {
            return false;
        }

        var hasDate = false;
        for (var next = at + 2; next < _elements.Count && next < at + FarthestDate && _elements[next].Kind != ElementKind.Break; next++)
        {
            if (_elements[next].Kind == ElementKind.Word && WordAt(next).Class is WordClass.To or WordClass.Until && IsFigure(next + 1))
            {
                return hasDate;
            }

            hasDate |= _elements[next].Kind == ElementKind.Dates;
        }

        return isFrom && hasDate;
    }

    // "to 40 %", "à plus de 40 %", "a un 40%"
    private bool IsFigure(int at)
    {
        while (at < _elements.Count && _elements[at].Kind == ElementKind.Word && WordAt(at).Class is WordClass.Small or WordClass.AtLeast or WordClass.The or WordClass.Of or WordClass.Around)
        {
            at++;
        }

        return at < _elements.Count && _elements[at].Kind == ElementKind.Word && WordAt(at).Class == WordClass.Number;
    }

    // "from 1500 (2014) to 2000 (2018)"
    private bool IsFigureOfYear(int at) => at + 4 < _elements.Count && _elements[at].Kind == ElementKind.Word && WordAt(at).Class == WordClass.Number && _elements[at + 1].Kind == ElementKind.Open && IsDate(_elements[at + 2])
        && WordAt(at + 4).Class == WordClass.To;

    private bool IsThing(int at) => at < _elements.Count && _elements[at].Kind == ElementKind.Word && WordAt(at).Class is WordClass.Thing or WordClass.Text or WordClass.Named;

    private bool IsBeforeDate(int at) => at + 1 < _elements.Count && _elements[at + 1].Kind == ElementKind.Dates;

    // "revised target date", "(revised)", "revised: …"; a "revised strategy" is a thing to do.
    private bool IsSaidOfDate(int at) =>
        (at + 1 < _elements.Count && (_elements[at + 1].Kind is ElementKind.Colon or ElementKind.Close or ElementKind.End || WordAt(at + 1).Class is WordClass.Planned or WordClass.Latest or WordClass.By))
        || (at > 0 && (WordAt(at - 1).Class is WordClass.By or WordClass.Latest || _elements[at - 1].Kind == ElementKind.Open));

    // "2022 baseline", "2022 (baseline)", "June 2023 (original)", "June 2025 (revised)"
    private bool IsBehindDate(int at, WordClass leading)
    {
        var isInside = at > 1 && _elements[at - 1].Kind == ElementKind.Open && at + 1 < _elements.Count && _elements[at + 1].Kind == ElementKind.Close;
        var date = isInside ? at - 2 : at - 1;
        var isLeading = leading == WordClass.Revised && !isInside;
        if (date < 0 || isLeading || !IsDate(_elements[date]) || (!isInside && WordAt(at).Class != WordClass.Counted && at + 1 < _elements.Count && (IsDate(_elements[at + 1]) || leading == WordClass.Former)))
        {
            return false;
        }

        if (leading == WordClass.Revised)
        {
            if (WordAt(at).Value != 1)
            {
                // "31 March 2024 (extended)": until when is not said.
                Doubtful(at);
            }

            return true;
        }

        Drop(date, leading);
        return true;
    }

    // What leads to a date does so through words that say no other thing: "baseline: 30 % (2022)", "originally planned for 2023".
    private bool EndsLead(int led, int at, int depth) => LeadingClass(led) switch
    {
        WordClass.Former => depth == 0 && IsThing(at),
        _ => _elements[at].Kind == ElementKind.Comma || IsThing(at) || WordAt(at).Class is WordClass.Counted or WordClass.Number,
    } && !(LeadingClass(led) == WordClass.Baseline && WordAt(at).Class is WordClass.Number);

    private void Lead(int led, int at, int before)
    {
        var revised = RevisedDeadline(at);
        if (revised == NewDueDate && _former.Count > 0)
        {
            _places[at].IsWindow = true;
        }

        switch (led < 0 ? revised > 0 ? WordClass.Revised : default : LeadingClass(led))
        {
            case WordClass.Baseline when _elements[at].Bound is Bound.None or Bound.For or Bound.From:
                Drop(at, WordClass.Baseline);
                break;
            case WordClass.Former:
                Drop(at, WordClass.Former);
                break;
            case WordClass.Revised when _elements[at].Bound == Bound.From || _elements[at].Dates.Any(date => date.Shape == Shape.Span):
                // "extended from March to June": what is from when, and what until when?
                Doubtful(at);
                break;
            case WordClass.Revised when before >= 0 && !(before > 0 && _elements[before - 1].Kind == ElementKind.Start):
                Drop(before, WordClass.Former);
                break;
            default:
                break;
        }
    }

    private int RevisedDeadline(int at)
    {
        var element = _elements[at];
        for (var symbol = element.First; symbol < element.Last && symbol < element.First + 3; symbol++)
        {
            if (_read.Symbols[symbol] is { Class: WordClass.By, Value: NewDeadline or NewDueDate } word)
            {
                return word.Value;
            }
        }

        return at > 1 && _elements[at - 1].Kind == ElementKind.Colon && WordAt(at - 2) is { Class: WordClass.By, Value: NewDeadline or NewDueDate } before ? before.Value : 0;
    }

    // Words of a change that lead to no date leave a doubt.
    private void Unled(int led)
    {
        if (led >= 0 && LeadingClass(led) is WordClass.Former or WordClass.Revised && !(WordAt(led) is { Class: WordClass.Revised, Value: 1 }))
        {
            Doubtful(led);
        }
    }

    private int Doubtful(int at)
    {
        NotUnderstood(Wording.TimetableWording.NotRead(Words(_elements[at])), _elements[at].First);
        return -1;
    }

    private void Drop(int at, WordClass why)
    {
        _dropped.Add(_elements[at]);
        if (why == WordClass.Former)
        {
            _former.Add(_elements[at]);
        }
    }
}
