namespace TcAssistant.Timetables;

/// <summary>Lengths of time: "within 90 days", "6 to 12 months".</summary>
internal sealed partial class PhraseReader
{
    /// <summary>Of a <see cref="WordClass.Small"/>: "into", which behind a length of time leads to what it counts from.</summary>
    private const int LeadsIntoEvent = 4;

    private int? Duration(int at)
    {
        var next = at;
        var isOf = Is(at, WordClass.Of);
        var isWithin = false;
        while (next < at + 6 && this[next].Class is WordClass.Within or WordClass.In or WordClass.For or WordClass.The or WordClass.AtLeast or WordClass.Of or WordClass.By
            or WordClass.To or WordClass.Relative or WordClass.Latest or WordClass.Until or WordClass.From or WordClass.Around)
        {
            isWithin |= Is(next, WordClass.Within);
            next++;
        }

        if (LengthAt(next, isWithin, out var behind) is not { } length)
        {
            return null;
        }

        if (length.Min.Count < 0 || (isOf && !isWithin && at > 0) || IsDescription(next, behind) || IsServiceLevel(at))
        {
            return Add(ElementKind.Word, at, behind);
        }

        if (next == at && TermBehindLength(behind) is { } behindTerm)
        {
            _leftovers.Add(behind + 1);
            return Add(ElementKind.Word, at, behindTerm);
        }

        if (next == at && IsLengthOfThing(at, behind))
        {
            return Add(ElementKind.Word, at, behind);
        }

        // "three months from now"
        behind = Skip(behind, WordClass.Immediate);
        var of = behind;
        if (EventBehind(behind) is { } fromEvent)
        {
            return AddCondition(at, at, fromEvent);
        }

        if (IsCountedFromElsewhere(at, behind))
        {
            return Unread(at, behind);
        }

        behind = Skip(behind, WordClass.Relative);
        if (this[behind].Class is WordClass.Before or WordClass.After && this[Skip(behind + 1, WordClass.Of, WordClass.The)].Class is WordClass.Every or WordClass.Regular)
        {
            // "one month before each session"
            return Condition(at, isWeak: false);
        }

        if (this[behind].Class is WordClass.Of or WordClass.After or WordClass.In or WordClass.If or WordClass.To && IsEvent(behind + 1)
            && !(Is(behind, WordClass.In) && !isWithin && Is(of, WordClass.In) && !Is(behind + 1, WordClass.The)))
        {
            return Condition(at, isWeak: false);
        }

        _elements.Add(new Element(ElementKind.Duration, at, behind) { Length = length });
        return behind;
    }

    /// <summary>"2 weeks of training in June 2024": how long what is due then lasts.</summary>
    private bool IsLengthOfThing(int at, int behind) =>
        this[behind] is { Class: WordClass.Of, Value: 0 or 1 } && _phrase.Text.AsSpan(this[behind].Start, this[behind].End - this[behind].Start) is "of" or "de" or "d" && IsNoun(behind + 1)
        && (IsBehindDateOfClause() || HasDateFrom(behind + 1));

    private bool IsBehindDateOfClause()
    {
        for (var before = _elements.Count - 1; before >= 0 && before >= _elements.Count - LongestName && _elements[before].Kind != ElementKind.Break; before--)
        {
            if (_elements[before].Kind == ElementKind.Dates)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasDateFrom(int at)
    {
        for (var ahead = at; ahead < at + LongestName && !IsHardEnd(ahead); ahead++)
        {
            if (IsDateStart(ahead))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"12 months (from contract signature)", "3 months, after adoption", "3 months once approved", "6 months into the project": where the words of the event end; null: none follows.</summary>
    private int? EventBehind(int behind)
    {
        var lead = this[behind].Class is WordClass.Open or WordClass.Comma or WordClass.Hyphen ? behind + 1 : behind;
        var noun = Is(lead + 1, WordClass.Hyphen) && !this[lead + 1].Spaced ? lead + 2 : lead + 1;
        var isCounted = this[lead] switch
        {
            { Class: WordClass.From } => IsEvent(noun) && !IsDateStart(lead),
            { Class: WordClass.Before } => !IsDateStart(lead) && !IsHardEnd(noun) && this[noun].Class is not (WordClass.Comma or WordClass.Close),
            { Class: WordClass.After } => !IsDateStart(noun) || IsEvent(noun),
            { Class: WordClass.Count, Value: 1 } or { Class: WordClass.Small, Value: LeadsIntoEvent } or { Class: WordClass.Of, Value: 2 } => IsEvent(noun),
            _ => false,
        };
        if (!isCounted)
        {
            return null;
        }

        var end = ConditionEnd(lead);
        return Is(behind, WordClass.Open) && Is(end, WordClass.Close) ? end + 1 : end;
    }

    /// <summary>"M+3 after contract award", "J+30 après notification": counted in months or days from an event; null: from none.</summary>
    private int? PlusOfEvent(int at) => Is(at, WordClass.Text) && IsLetter(at) && Is(at + 1, WordClass.Plus) && Is(at + 2, WordClass.Number) && EventBehind(at + 3) is { } end
        ? AddCondition(at, at, end)
        : null;

    /// <summary>"15 days later", "15 days before", "T0 + 6 months": counted from what these words do not say.</summary>
    private bool IsCountedFromElsewhere(int at, int behind) =>
        (this[behind].Class is WordClass.Before or WordClass.Former or WordClass.Then && (IsHardEnd(behind + 1) || this[behind + 1].Class is WordClass.Comma or WordClass.Close))
        || Is(behind, WordClass.Vague) || this[behind] is { Class: WordClass.Latest, Value: 1 }
        || (at > 0 && Is(at - 1, WordClass.Plus));

    private TimeLength? LengthAt(int at, bool isWithin, out int behind)
    {
        behind = at;
        if (isWithin && this[at] is { Class: WordClass.PerUnit } single)
        {
            behind = at + 1;
            return new TimeLength(PeriodCode.Unpack(single.Value), PeriodCode.Unpack(single.Value), false);
        }

        var count = CountAt(at);
        var isFromNow = this[at] is { Class: WordClass.Number, Digits: 1, Value: 0 } && this[at + 1].Class is WordClass.Hyphen or WordClass.To;
        if (count <= 0 && !isFromNow)
        {
            return null;
        }

        var max = count;
        var next = at + 1;
        if (Is(next, WordClass.Open) && Is(next + 1, WordClass.Number) && Is(next + 2, WordClass.Close))
        {
            max = this[next + 1].Value;
            next += 3;
        }
        else if (this[next].Class is WordClass.Hyphen or WordClass.To or WordClass.Or && this[next + 1] is { Class: WordClass.Number, IsYear: false } second)
        {
            max = second.Value;
            next += 2;
        }

        next = Skip(next, WordClass.Hyphen, WordClass.Relative, WordClass.The);
        var unit = this[next] switch
        {
            { Class: WordClass.Unit } named => PeriodCode.Unpack(named.Value),
            { Class: WordClass.WorkingDay } => new Period(1, PeriodUnit.Day),
            { Class: WordClass.Quarter } when !IsLetter(next) => new Period(3, PeriodUnit.Month),
            { Class: WordClass.Half } when !IsLetter(next) && IsSemester(next) => new Period(6, PeriodUnit.Month),
            { Class: WordClass.Hour } => new Period(-1, PeriodUnit.Day),
            _ => default,
        };
        if (unit.Count == 0 || count > 2000 || max > 2000)
        {
            return null;
        }

        behind = next + 1;
        return unit.Count < 0
            ? new TimeLength(unit, unit, false)
            : new TimeLength(unit with { Count = count * unit.Count }, unit with { Count = max * unit.Count }, Is(next, WordClass.WorkingDay));
    }

    // "sept" before a unit is the French seven.
    private int CountAt(int at) => this[at] switch
    {
        { Class: WordClass.Number, IsYear: false } number => number.Value,
        { Class: WordClass.MonthOrNumber } => 7,
        _ => 0,
    };

    private bool IsLetter(int at) => this[at].End - this[at].Start == 1;

    private bool IsSemester(int at) => _phrase.Text.AsSpan(this[at].Start, this[at].End - this[at].Start).StartsWith("sem");

    // "a five-year strategy", "3-day workshop": how long the thing is, not when.
    private bool IsDescription(int at, int behind) =>
        Is(at + 1, WordClass.Hyphen) && !this[at + 1].Spaced && this[behind].Class is WordClass.Text or WordClass.Thing or WordClass.Named or WordClass.Counted
        || (this[behind].Class is WordClass.Thing && !this[behind].Class.Equals(WordClass.Of));

    private bool IsServiceLevel(int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - 8 && !IsHardEnd(before); before--)
        {
            if (Is(before, WordClass.Less))
            {
                return true;
            }
        }

        return Is(at, WordClass.Less);
    }
}
