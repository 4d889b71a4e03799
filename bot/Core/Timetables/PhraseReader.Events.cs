namespace TcAssistant.Timetables;

/// <summary>Events and conditions, and words that begin or end something.</summary>
internal sealed partial class PhraseReader
{
    private int _circumstanceEnd;

    // "now March 2025": the date in force.
    private int Immediate(int at) => this[at].Value == 1 && IsDateStart(at + 1) ? Add(ElementKind.Word, at) : this[at + 1].Class is WordClass.After or WordClass.Of || (Is(at + 1, WordClass.If))
        ? Condition(at, isWeak: false)
        : Add(ElementKind.Immediate, at);

    private int AfterEvent(int at)
    {
        if (this[at].Value == 1)
        {
            return IsEvent(at + 1) ? Circumstance(at) : Add(ElementKind.Word, at);
        }

        var next = Is(at + 1, WordClass.Hyphen) && !this[at + 1].Spaced ? at + 2 : at + 1;
        if (this[at].Value == 2 && !IsDateStart(next))
        {
            // "going beyond compliance"
            return Add(ElementKind.Word, at);
        }

        var isName = this[next].Class is WordClass.The or WordClass.Number && IsEvent(next);
        if (!isName && _dates.Point(ref next) is { } point && !(Is(at + 1, WordClass.Of) && point.Has(DateNote.BudgetYears)))
        {
            return Unread(at, next);
        }

        return Duration(at + 1) is { } behind ? behind : IsEvent(at + 1) ? Condition(at, isWeak: false) : Leftover(at);
    }

    /// <summary>"From adoption of the 2025 budget", "desde la publicación de la convocatoria 2025": the year says of which budget or call.</summary>
    private bool IsEventOfYear(int at)
    {
        if (at > 0 && !IsHardEnd(at - 1) && this[at - 1].Class is not (WordClass.Comma or WordClass.Colon or WordClass.Open or WordClass.Hyphen or WordClass.Start))
        {
            return false;
        }

        var (hasNoun, isOf) = (false, false);
        for (var next = at + 1; next < at + LongestName; next++)
        {
            if (this[next].IsYear)
            {
                return isOf && this[next + 1].Class is not (WordClass.Hyphen or WordClass.Slash);
            }

            if (this[next].Class is not (WordClass.Text or WordClass.Thing or WordClass.Named or WordClass.Counted or WordClass.Budget or WordClass.Biennium or WordClass.Fiscal or WordClass.RhythmAdj
                or WordClass.Of or WordClass.The or WordClass.Start or WordClass.End))
            {
                return false;
            }

            isOf |= hasNoun && Is(next, WordClass.Of);
            hasNoun |= this[next].Class is not (WordClass.Of or WordClass.The);
        }

        return false;
    }

    /// <summary>Of a <see cref="WordClass.End"/>: only where a date follows ("closed 14 Feb 2024"), not "a closed meeting".</summary>
    private const int IsStateToo = 1;

    /// <summary>Of a <see cref="WordClass.If"/>: also an ordinary verb ("evidence provided in May", "providing training").</summary>
    private const int IsVerbToo = 2;

    // It is a condition where it opens a clause and somebody or something follows: "June, provided funds are there", "provided the law passes".
    private bool IsCondition(int at) =>
        (at == 0 ? _phrase.Text[this[at].End - 1] != 'g' : IsHardEnd(at - 1) || this[at - 1].Class is WordClass.Comma or WordClass.Open or WordClass.Number or WordClass.Month)
        && this[at + 1].Class is WordClass.The or WordClass.Text or WordClass.Thing or WordClass.Named or WordClass.Small or WordClass.Budget or WordClass.Counted && !IsDateStart(at + 1);

    private int Circumstance(int at)
    {
        if (ReferenceBehind(at) is { } reference)
        {
            return Add(ElementKind.Word, at, reference);
        }

        // Only the first is ever quoted; looking for the end of each would cost a pass over the phrase every time.
        _elements.Add(new Element(ElementKind.Circumstance, at, _circumstanceEnd == 0 ? _circumstanceEnd = ConditionEnd(at) : at + 1));
        return at + 1;
    }

    private int Condition(int at, bool isWeak) => isWeak ? Circumstance(at) : AddCondition(at, at, ConditionEnd(at));

    private int AddCondition(int at, int first, int last)
    {
        _elements.Add(new Element(ElementKind.Condition, first, last));
        return Math.Max(last, at + 1);
    }

    private int ConditionEnd(int at)
    {
        var isAtEnd = Is(at, WordClass.AtEnd);
        var depth = 0;
        var end = at + 1;
        for (; !IsHardEnd(end); end++)
        {
            var wordClass = this[end].Class;
            depth += wordClass switch { WordClass.Open => 1, WordClass.Close => -1, _ => 0 };
            var isNextThing = wordClass switch
            {
                WordClass.Close => depth < 0,
                WordClass.Open => true,
                WordClass.Comma => isAtEnd || IsNewStatement(end + 1),
                WordClass.And => isAtEnd || IsNewStatement(end + 1),
                WordClass.Then => end > at + 1,
                WordClass.By or WordClass.Latest => IsDateStart(end),
                WordClass.Hyphen => IsDashBeforeStatement(end),
                WordClass.Colon => true,
                _ => false,
            };
            if (isNextThing)
            {
                break;
            }
        }

        return end;
    }

    // "subject to funding – 2025-2026", "upon adoption – expected December 2024", "once adopted – annually": not the dash within "the plan 2023 - 2025".
    private bool IsDashBeforeStatement(int at)
    {
        var behind = Skip(at + 1, WordClass.Hyphen);
        return (this[at].Spaced || this[behind].Spaced) && !this[at - 1].IsYear && !Is(at - 1, WordClass.Month) && IsNewStatement(behind);
    }

    private bool IsNewStatement(int at) => this[at].Class is WordClass.Rhythm or WordClass.Continuous or WordClass.Ongoing or WordClass.Regular or WordClass.AsNeeded
        or WordClass.Every or WordClass.Then or WordClass.First or WordClass.Start or WordClass.End or WordClass.Until or WordClass.Immediate || IsDateStart(Skip(at, WordClass.Planned));

    /// <summary>
    /// "Début janvier 2000", "Start: March 2000", "inicio en mayo": the noun says that it begins (or ends) then, not early (or late) then.
    /// "début 2000" and "d'ici début mars" are left to the dates.
    /// </summary>
    private int? StartNoun(int at)
    {
        if (this[at] is not { Class: WordClass.EdgeNoun } noun || (at > 0 && this[at - 1].Class is WordClass.In or WordClass.The or WordClass.To or WordClass.Of or WordClass.Between))
        {
            return null;
        }

        var kind = noun.Value == 1 ? ElementKind.Start : ElementKind.End;
        var next = this[at + 1].Class;
        var saysWhen = next is WordClass.Colon or WordClass.Immediate or WordClass.By or WordClass.From or WordClass.Before or WordClass.Around
            || (next is WordClass.In && _words.Language != Languages.Language.English)
            || (next == WordClass.In && IsDateStart(at + 1))
            || (next is WordClass.Hyphen && this[at + 1].Spaced)
            || (next is WordClass.Open && IsDateStart(at + 2))
            || (next is WordClass.Close && at > 0 && Is(at - 1, WordClass.Open))
            || (noun.Value == 1 && next is WordClass.Month or WordClass.MonthOrNot or WordClass.Ordinal or WordClass.Number && !this[at + 1].IsYear && IsDateStart(at + 1) && IsMonthOrDay(at + 1))
            || (next is WordClass.Number && IsFullDay(at + 1))
            || EndsWhatStarted(at)
            || (noun.Value == 1 && _words.Language == Languages.Language.English && this[at + 1].IsYear)
            || (IsEvent(at + 1) && next is WordClass.Of or WordClass.The or WordClass.Text && HasDateAhead(at));
        return saysWhen ? Add(kind, at) : null;
    }

    // "start 05/2001, end 12/2002": a beginning was named in this clause, so this is the end of it.
    private bool EndsWhatStarted(int at)
    {
        if (this[at] is not { Class: WordClass.EdgeNoun, Value: 3 } || this[at + 1].Class is not (WordClass.Month or WordClass.MonthOrNot or WordClass.Number))
        {
            return false;
        }

        var clause = _elements.FindLastIndex(static element => element.Kind == ElementKind.Break) + 1;
        return _elements.FindIndex(clause, static element => element.Kind == ElementKind.Start) >= 0 && IsDateStart(at + 1) && (this[at + 1].IsYear || IsMonthOrDay(at + 1));
    }

    private bool IsMonthOrDay(int at)
    {
        var next = at;
        return _dates.Point(ref next) is { Months: 1 };
    }

    // "fin 31/12/2025": a day has no end.
    private bool IsFullDay(int at)
    {
        var next = at;
        return _dates.Point(ref next) is { HasYear: true, IsWholeMonths: false, Months: 1 } day && day.FirstDay == day.LastDay;
    }

    // "start of implementation: March 2000"
    private bool HasDateAhead(int at)
    {
        for (var ahead = at + 1; ahead < at + 12 && !IsHardEnd(ahead); ahead++)
        {
            if (this[ahead].IsYear)
            {
                return true;
            }
        }

        return false;
    }
}
