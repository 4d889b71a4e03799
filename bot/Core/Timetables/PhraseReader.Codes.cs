namespace TcAssistant.Timetables;

/// <summary>Figures that look like a year and are none: those in codes, and those that count something.</summary>
internal sealed partial class PhraseReader
{
    private const int LongestCode = 16;

    private int _named = -2;

    private const int ShortestPlural = 4;

    /// <summary>Of a <see cref="WordClass.In"/>: "over", which may also mean "more than".</summary>
    private const int IsOver = 3;

    /// <summary>Of a <see cref="WordClass.By"/>: "up to", before a day or before an amount.</summary>
    private const int IsUpTo = 2;

    /// <summary>Of a <see cref="WordClass.By"/>: "before the end of", which an event may follow.</summary>
    private const int IsBeforeEnd = 5;

    /// <summary>Of a <see cref="WordClass.Small"/>: "more than", "plus de".</summary>
    private const int LeadsToAmount = 1;

    /// <summary>Of a <see cref="WordClass.Small"/>: "number of", whose figure is no year.</summary>
    private const int IsNumberOf = 3;

    /// <summary>"JIU/REP/2002/5", "C-2005", "SR-2019-04": capitals and figures written as one.</summary>
    private int? Code(int at)
    {
        var isYearFirst = this[at].IsYear && this[at + 1].Class is WordClass.Slash or WordClass.Hyphen && !this[at + 1].Spaced;
        if (!isYearFirst && !(this[at].Class is WordClass.Text or WordClass.Counted or WordClass.Named && IsCapitals(at)))
        {
            return null;
        }

        var (end, marks, letters, years) = (at + 1, 0, isYearFirst ? 0 : 1, isYearFirst ? 1 : 0);
        while (end < at + LongestCode && CodePart(end) is { } part)
        {
            marks += part > end ? 1 : 0;
            letters += Is(part, WordClass.Number) ? 0 : 1;
            years += this[part].IsYear || (Is(part, WordClass.Number) && part > end && marks > 1) ? 1 : 0;
            end = part + 1;
        }

        // "2025-Q3" and "2025/26" are dates, "2019/SR/04" is none.
        if (letters == 0 || years == 0 || (isYearFirst && (marks < 2 || !Is(at + 2, WordClass.Text))))
        {
            return null;
        }

        _leftovers.AddRange(Enumerable.Range(at, end - at).Where(inside => this[inside].IsYear).Take(1));
        return Add(ElementKind.Word, at, end);
    }

    // The next figure or capitals of a code, with or without a mark before; null: it ends.
    private int? CodePart(int at)
    {
        var part = this[at] is { Spaced: false, Class: WordClass.Slash or WordClass.Hyphen or WordClass.Dot or WordClass.Colon } ? at + 1 : at;
        return !this[part].Spaced && (Is(part, WordClass.Number) || (this[part].Class is WordClass.Text or WordClass.Counted && IsCapitals(part))) ? part : null;
    }

    private bool IsCapitals(int at)
    {
        var word = this[at];
        for (var letter = word.Start; letter < word.End; letter++)
        {
            if (!char.IsUpper(_phrase.Original[_phrase.Origin(letter)]))
            {
                return false;
            }
        }

        return word.End - word.Start <= 8;
    }

    /// <summary>"Connect 2025 households", "a 2030 funcionarios": a year by itself, with no word of time before it and what it counts behind.</summary>
    private bool IsCount(int at, int figure)
    {
        if (!this[figure].IsYear || (at > 0 && this[at - 1].Class is WordClass.By or WordClass.Unit or WordClass.Edge or WordClass.Fiscal))
        {
            return false;
        }

        for (var lead = at; lead < figure; lead++)
        {
            if (this[lead] is not ({ Class: WordClass.The or WordClass.Of or WordClass.To or WordClass.For or WordClass.Around or WordClass.AtLeast } or { Class: WordClass.In, Value: IsOver } or { Class: WordClass.By, Value: IsUpTo }))
            {
                return false;
            }
        }

        return IsCounted(figure + 1) || (_words.Language == Languages.Language.English && IsAdjective(figure + 1) && IsCounted(figure + 2));
    }

    /// <summary>"at least 2000 by 2018", "2000 in 2018", "from 1500 (2014) to 2000 (2018)": a date of its own follows the figure, which is therefore none.</summary>
    private bool IsFigureBeforeDate(int at)
    {
        if (!this[at].IsYear || IsYearInBrackets(at + 1))
        {
            return this[at].IsYear;
        }

        // Beside a name it is read with a warning; what a figure is measured against has its own year.
        if (NamesBefore(at) || (at > 0 && this[at - 1].Class is WordClass.In or WordClass.Of or WordClass.Comma or WordClass.Baseline))
        {
            return false;
        }

        var (bound, next, _) = BoundAt(at + 1);
        return (this[at + 1].Class is WordClass.By or WordClass.Before && bound is Bound.By or Bound.Before || this[at + 1] is { Class: WordClass.For, Value: 1 } or { Class: WordClass.In, Value: 0 })
            && _dates.Point(ref next) is { HasYear: true };
    }

    /// <summary>"> 2016": after it, and how long after is not said.</summary>
    private bool IsCompared(int at) => at > 0 && Is(at - 1, WordClass.Mark) && _phrase.Text[this[at - 1].Start] is '<' or '>';

    /// <summary>"2016/2017/2018": no two of them are a pair; null: not so many.</summary>
    private int? YearsInRow(int at, int next)
    {
        var end = at + 1;
        while (end < at + LongestCode && this[end] is { Class: WordClass.Slash, Spaced: false } && this[end + 1] is { IsYear: true, Spaced: false })
        {
            end += 2;
        }

        return this[at].IsYear && next == at + 1 && end > at + 3 ? end : null;
    }

    /// <summary>"Number of households: 2025", "Total des bénéficiaires : 2030"</summary>
    private bool IsTally(int at, int behind)
    {
        if (at == 0 || !Is(at - 1, WordClass.Colon) || !this[at].IsYear || !(IsHardEnd(behind) || this[behind].Class is WordClass.Comma or WordClass.Open))
        {
            return false;
        }

        for (var before = at - 2; before >= 0 && before > at - 12 && !IsHardEnd(before); before--)
        {
            if (this[before] is { Class: WordClass.Small, Value: IsNumberOf })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"022 799 2019", "+41 22 799 2024": the last figures of a telephone number.</summary>
    private bool IsTelephone(int at) => at > 0 && this[at].IsYear && char.IsAsciiDigit(_phrase.Text[this[at - 1].Start])
        && this[at - 1] is { Class: WordClass.Small } or { Class: WordClass.Number, Digits: >= 3, IsYear: false };

    /// <summary>"2 of 3 workshops", "pp. 12-19": the second figure goes with the first.</summary>
    private bool Continues(int at) => (at > 1 && _named == at - 2 && this[at - 1].Class is WordClass.Of or WordClass.Within or WordClass.Hyphen or WordClass.To)
        || (Is(at + 1, WordClass.Of) && this[at + 2] is { Class: WordClass.Number, IsYear: false, Digits: > 0 } && IsNoun(at + 3));

    /// <summary>"Phases 1-3, March 2024", "lots 1 et 2 – mars 2024": the numbers are of the phases.</summary>
    private int? NumberedThings(int at)
    {
        var end = at + 2;
        if (!Is(at, WordClass.Counted) || this[at + 1] is not { Class: WordClass.Number, Digits: 1 or 2 })
        {
            return null;
        }

        if (this[at + 1].Digits == 1 && this[end] is { Class: WordClass.Hyphen, Spaced: false } && this[end + 1] is { IsYear: true, Spaced: false })
        {
            // "Phase 2-2023": the phase, or February?
            return Unread(at, end + 2);
        }

        if (this[at].End - this[at].Start >= ShortestPlural && IsPlural(_phrase.Text.AsSpan(this[at].Start, this[at].End - this[at].Start)) && this[end].Class is WordClass.Hyphen or WordClass.To or WordClass.And
            && this[end + 1] is { Class: WordClass.Number, Digits: 1 or 2 } && IsDayOfMonth(end + 1))
        {
            // "Lines 3-7 May 2024": days, or lines of the month?
            return Unread(at, end + 2);
        }

        while (end < at + LongestCode && this[end].Class is WordClass.Hyphen or WordClass.To or WordClass.And or WordClass.Comma && this[end + 1] is { Class: WordClass.Number, Digits: 1 or 2 } && !IsDayOfMonth(end + 1))
        {
            end += 2;
        }

        return end > at + 2 && !IsDayOfMonth(end - 1) && this[end].Class is not (WordClass.Slash or WordClass.Percent or WordClass.Unit or WordClass.Dot) ? Add(ElementKind.Word, at, end) : null;
    }

    private bool IsDayOfMonth(int at) => this[Skip(at + 1, WordClass.Of, WordClass.The)].Class is WordClass.Month or WordClass.MonthOrNot or WordClass.MonthOrNumber;

    /// <summary>"over 2000 teachers", "plus de 2000 enseignants": surely no year.</summary>
    private bool IsMoreThan(int at, int figure) =>
        (figure > at && this[figure - 1] is { Class: WordClass.AtLeast or WordClass.Around } or { Class: WordClass.In, Value: IsOver } or { Class: WordClass.By, Value: IsUpTo })
        || (at > 0 && this[at - 1] is { Class: WordClass.Small, Value: LeadsToAmount });

    private bool IsAdjective(int at) => Is(at, WordClass.Text) && IsSmallLetters(at) && this[at].End - this[at].Start >= 3;

    private bool IsCounted(int at)
    {
        if (!(Is(at, WordClass.Text) || this[at] is { Class: WordClass.Small, Value: LeadsToAmount + 1 }))
        {
            return false;
        }

        var word = _phrase.Text.AsSpan(this[at].Start, this[at].End - this[at].Start);
        return _words.IsListed(WordClass.CountedThing, word)
            || (word.Length >= ShortestPlural && IsSmallLetters(at) && IsPlural(word) && !_words.IsListed(WordClass.DatedThing, word));
    }

    private bool IsPlural(ReadOnlySpan<char> word) =>
        (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) || (_words.Language == Languages.Language.French && (word.EndsWith("aux") || word.EndsWith("eux")));

    // Capitals throughout are how a cell is written, one at the beginning makes a name.
    private bool IsSmallLetters(int at)
    {
        if (this[at].End - this[at].Start < 2)
        {
            return false;
        }

        var (first, second) = (_phrase.Original[_phrase.Origin(this[at].Start)], _phrase.Original[_phrase.Origin(this[at].Start + 1)]);
        return char.IsLower(first) || char.IsUpper(second);
    }

    /// <summary>"in line with resolution 56/201": names a text, and is no condition.</summary>
    private int? ReferenceBehind(int at)
    {
        for (var behind = at + 1; behind < at + 8; behind++)
        {
            if (this[behind] is { Class: WordClass.Named, Value: IsDocument } or { Class: WordClass.Counted, Value: IsAlwaysNumbered } && ReferenceEnd(behind) is { } end)
            {
                return end;
            }

            if (this[behind].Class is not (WordClass.The or WordClass.Of or WordClass.Text or WordClass.Thing or WordClass.Named))
            {
                return null;
            }
        }

        return null;
    }
}
