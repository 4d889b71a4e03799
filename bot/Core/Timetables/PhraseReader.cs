using TcAssistant.Languages;

namespace TcAssistant.Timetables;

/// <summary>
/// Reads a phrase from left to right in one language into <see cref="Element"/>s. Each symbol is looked at a bounded number of times,
/// so the work grows with the phrase. A word of time that no rule takes is kept as unread.
/// </summary>
internal sealed partial class PhraseReader
{
    private readonly FoldedText _phrase;
    private readonly Symbol[] _symbols;
    private readonly DateReader _dates;
    private readonly List<Element> _elements;
    private readonly List<int> _unread = [];
    private readonly List<int> _leftovers = [];
    private readonly Vocabulary _words;
    private readonly Anchor _anchor;

    private PhraseReader(FoldedText phrase, Vocabulary words, Anchor anchor)
    {
        _phrase = phrase;
        _words = words;
        _anchor = anchor;
        _symbols = Symbols.Of(phrase, words);
        _elements = new(_symbols.Length);
        _dates = new DateReader(_symbols, anchor, phrase.Text, words);
    }

    /// <summary>What a phrase says, before it is judged as a whole.</summary>
    /// <param name="Unread">Words of time that no rule took.</param>
    /// <param name="Leftovers">Words of time that matter only where the phrase names no date otherwise.</param>
    internal sealed record Result(
        FoldedText Phrase,
        Symbol[] Symbols,
        IReadOnlyList<Element> Elements,
        IReadOnlyList<int> Unread,
        IReadOnlyList<int> Leftovers);

    public static Result Read(FoldedText phrase, Vocabulary words, Anchor anchor)
    {
        var reader = new PhraseReader(phrase, words, anchor);
        for (var at = 0; reader._symbols[at].Class != WordClass.EndOfText;)
        {
            at = reader.Next(at);
        }

        reader.LendYears();
        return new Result(phrase, reader._symbols, reader._elements, reader._unread, reader._leftovers);
    }

    private ref readonly Symbol this[int at] => ref _symbols[Math.Clamp(at, 0, _symbols.Length - 1)];

    private bool Is(int at, WordClass wordClass) => this[at].Class == wordClass;

    private int Next(int at) => this[at].Class switch
    {
        WordClass.NewLine or WordClass.Semicolon or WordClass.Bullet => Add(ElementKind.Break, at),
        WordClass.Dot => Add(IsSentenceEnd(at) ? ElementKind.Break : ElementKind.Word, at),
        WordClass.Comma => Add(ElementKind.Comma, at),
        WordClass.Colon => Add(ElementKind.Colon, at),
        WordClass.Hyphen => Add(ElementKind.Dash, at),
        WordClass.Open => YearOfInstrument(at) ?? YearlyTermBehindDate(at) ?? Add(ElementKind.Open, at),
        WordClass.Close => Add(ElementKind.Close, at),
        WordClass.Start => Add(ElementKind.Start, at),
        WordClass.End => Add(this[at].Value == IsStateToo && !IsDateStart(Skip(at + 1, WordClass.Open, WordClass.Colon, WordClass.Hyphen)) ? ElementKind.Word : ElementKind.End, at),
        WordClass.First => this[at + 1] is { Class: WordClass.Of, Value: not 2 } && IsDateStart(at + 2) ? Unread(at, at + 1) : Add(ElementKind.FirstResults, at),
        WordClass.If when this[at].Value == IsVerbToo && !IsCondition(at) => Add(ElementKind.Word, at),
        WordClass.If => Condition(at, isWeak: this[at].Value == 1),
        WordClass.Stated when Is(at + 1, WordClass.Colon) && Is(at + 2, WordClass.Quoted) => AddCondition(at + 2, at + 2, at + 3),
        WordClass.Quoted => Add(ElementKind.Quoted, at),
        WordClass.Revised => MovedFrom(at) ?? (this[at].Value >= 2 ? Moved(at) : Add(ElementKind.Word, at)),
        WordClass.Soon => AddCondition(at, at, at + 1),
        WordClass.After => AfterEvent(at),
        WordClass.Continuous => (this[at].Value == 1 || (this[at + 1].IsYear && EndsInYear(at)) ? Dates(at + 1) : null) ?? AddCadence(at, at + 1, CadenceKind.Continuous),
        WordClass.Ongoing => AddCadence(at, at + 1, CadenceKind.Ongoing, isUnlessDated: this[at].Value == 1),
        WordClass.Regular => AddCadence(at, at + 1, CadenceKind.Regular),
        WordClass.AsNeeded => AddCadence(at, at + 1, CadenceKind.AsNeeded),
        WordClass.Rhythm or WordClass.RhythmAdj => Rhythm(at),
        WordClass.Every => Every(at),
        WordClass.Count => Times(at),
        WordClass.PerUnit => PerUnit(at),
        WordClass.Immediate when IsFirstTerm(at) => Term(at),
        WordClass.Immediate => Immediate(at),
        WordClass.Academic when IsEndSaidByDate(at) => Add(ElementKind.Word, at),
        WordClass.Doubt or WordClass.Academic => Unread(at, at + 1),
        WordClass.Vague => Term(at),
        WordClass.Number when IsReference(at) => Add(ElementKind.Word, at, at + 3),
        _ => PlusOfEvent(at) ?? TermBeforeYear(at) ?? TermByInitials(at) ?? Code(at) ?? NumberedThings(at) ?? DayOfInstrument(at) ?? Reference(at) ?? EdgeOfEvery(at) ?? StartNoun(at) ?? Dates(at) ?? Counted(at) ?? Duration(at) ?? Fallback(at),
    };

    // "throughout the year 2025", "toute l'année 2025"
    private bool EndsInYear(int at)
    {
        var words = _phrase.Text.AsSpan(this[at].Start, this[at].End - this[at].Start);
        return words.EndsWith("year") || words.EndsWith("annee") || words.EndsWith("ano");
    }

    private int Add(ElementKind kind, int first, int? last = null)
    {
        _elements.Add(new Element(kind, first, last ?? first + 1));
        return last ?? first + 1;
    }

    private int Unread(int first, int last)
    {
        _unread.Add(first);
        return Add(ElementKind.Word, first, last);
    }

    private int Leftover(int at, int? last = null)
    {
        _leftovers.Add(at);
        return Add(ElementKind.Word, at, last);
    }

    private bool IsSentenceEnd(int at) => this[at + 1].Spaced || Is(at + 1, WordClass.EndOfText);

    private bool IsHardEnd(int at) => this[at].Class is WordClass.EndOfText or WordClass.NewLine or WordClass.Semicolon or WordClass.Bullet
        || (Is(at, WordClass.Dot) && IsSentenceEnd(at));

    private int Skip(int at, params ReadOnlySpan<WordClass> classes)
    {
        for (var skipped = 0; skipped < 4 && classes.Contains(this[at].Class); skipped++)
        {
            at++;
        }

        return at;
    }

    // --- Words that may or may not carry a date -----------------------------------------------------------------------

    private int Fallback(int at) => this[at] switch
    {
        { Class: WordClass.For } => Add(ElementKind.For, at),
        { Class: WordClass.Onward, Value: 1 } => AddCadence(at, at + 1, CadenceKind.Ongoing),
        { Class: WordClass.Onward, Value: 2 } => AddCadence(at, at + 1, CadenceKind.Continuous),
        { Class: WordClass.From } => IsEvent(at + 1) ? Condition(at, isWeak: !IsEventOfYear(at)) : Add(ElementKind.Word, at),
        { Class: WordClass.By } => IsNamedEvent(at + 1) || (this[at].Value == IsBeforeEnd && IsEvent(at + 1)) ? Circumstance(at) : Add(ElementKind.Word, at),
        { Class: WordClass.AtEnd } => Condition(at, isWeak: false),
        { Class: WordClass.Until, Value: 0 } or { Class: WordClass.Before } => IsEvent(at + 1) ? Condition(at, isWeak: false) : Leftover(at),
        { Class: WordClass.EdgeNoun, Value: 3 } when this[at + 1].Class is WordClass.Of or WordClass.The && IsEvent(at + 1) => Circumstance(at),
        { Class: WordClass.Biennium or WordClass.Fiscal or WordClass.EdgeYear } when IsEndSaidByDate(at) => Add(ElementKind.Word, at),
        { Class: WordClass.Biennium or WordClass.Fiscal } when at < _circumstanceEnd => Leftover(at),
        { Class: WordClass.Fiscal or WordClass.Biennium } when Is(at + 1, WordClass.Of) && Is(at + 2, WordClass.Text) => Add(ElementKind.Word, at), // "exercice de crise": no year of a budget
        { Class: WordClass.Month or WordClass.Season or WordClass.EdgeYear or WordClass.Fiscal or WordClass.Biennium } => Unread(at, at + 1),
        { Class: WordClass.SeasonOrNot } when IsSeason(at) => Unread(at, at + 1),
        { Class: WordClass.Quarter or WordClass.Half or WordClass.Third or WordClass.Sixth or WordClass.Fortnight } => LonePart(at),
        { Class: WordClass.Unit or WordClass.Weekday or WordClass.Times } => Leftover(at),
        { Class: WordClass.Relative } => RelativeWord(at),
        { Class: WordClass.Edge } => IsEdgeOfYears(at) ? Unread(at, at + 1) : Leftover(at),
        { Class: WordClass.EdgeNoun, Value: 3 } when IsHardEnd(at + 1) => Leftover(at),
        { Class: WordClass.Ordinal, Value: 1 or 99 } when this[at + 1].Class is WordClass.In or WordClass.By or WordClass.Colon && IsDateStart(at + 1) => Add(ElementKind.Word, at),
        { Class: WordClass.Ordinal } => FirstOfSeveral(at) is { } several ? Add(ElementKind.Word, at, several)
            : IsNoun(Skip(at + 1, WordClass.And, WordClass.Ordinal, WordClass.Comma)) ? Add(ElementKind.Word, at) : Unread(at, at + 1),
        { Class: WordClass.Number } => LoneNumber(at),
        { Class: WordClass.Text } => UnknownWord(at),
        _ => Add(ElementKind.Word, at),
    };

    private bool IsNoun(int at) => this[at].Class is WordClass.Text or WordClass.Thing or WordClass.Named or WordClass.Counted or WordClass.Small
        or WordClass.Planned or WordClass.Budget or WordClass.Start or WordClass.End or WordClass.Rhythm or WordClass.RhythmAdj or WordClass.Regular;

    // "the first two hospitals", and "weekly in the first three months": how long a rhythm lasts
    private int? FirstOfSeveral(int at)
    {
        var noun = this[at + 1] is { Class: WordClass.Number, IsYear: false } ? at + 2 : at + 1;
        return Is(noun, WordClass.Unit) ? StatesRhythm() || this[Skip(noun + 1, WordClass.Comma, WordClass.Colon)].Class is WordClass.Rhythm or WordClass.RhythmAdj or WordClass.Every ? noun + 1 : null
            : noun > at + 1 && IsNoun(noun) ? noun : null;
    }

    // Whether the clause that is read has a rhythm shortly before.
    private bool StatesRhythm() => _elements.Count > 0
        && _elements.FindLastIndex(_elements.Count - 1, Math.Min(_elements.Count, LongestName), static element => element.Kind is ElementKind.Cadence or ElementKind.Break) is >= 0 and var last
        && _elements[last].Kind == ElementKind.Cadence;

    private bool IsEvent(int at)
    {
        at = Skip(at, WordClass.The, WordClass.Of, WordClass.In, WordClass.To, WordClass.Relative, WordClass.Ordinal);
        at = this[at].IsYear && this[at + 1].Class is WordClass.Thing or WordClass.Named ? at + 1 : at;
        return this[at].Class is WordClass.Text or WordClass.Thing or WordClass.Named or WordClass.Counted or WordClass.Small or WordClass.Budget
            or WordClass.End or WordClass.Start or WordClass.RhythmAdj or WordClass.EdgeNoun;
    }

    // "by the next session", "by COP 30": not "by the Office".
    private bool IsNamedEvent(int at)
    {
        at = Skip(at, WordClass.The, WordClass.Of, WordClass.Relative, WordClass.Ordinal);
        return this[at].Class is WordClass.Thing or WordClass.Named || (Is(at, WordClass.Number) && this[at + 1].Class is WordClass.Thing or WordClass.Named);
    }

    // "d'ici l'été", "cet été", "spring" by itself: "a été présenté" and "cours d'été" are none.
    private bool IsSeason(int at) => (at == 0 ? Is(1, WordClass.EndOfText) : Is(at - 1, WordClass.Relative) || (this[at].Quoted && _phrase.Text[this[at - 1].End - 1] == 'l'))
        || this[at + 1] is { Class: WordClass.Relative, Value: 1 };

    private int LonePart(int at)
    {
        // "half of the schools", "S" as an initial
        var isWord = this[at].End - this[at].Start > 1;
        return isWord && !(Is(at, WordClass.Half) && Is(at + 1, WordClass.Of)) ? Unread(at, at + 1) : Add(ElementKind.Word, at);
    }

    /// <summary>Of a <see cref="WordClass.Relative"/>: "last", "previous".</summary>
    private const int IsPast = 9;

    // "next session" waits for an event; "next year" without the plan's date cannot be told.
    private int RelativeWord(int at) => Is(at + 1, WordClass.Thing) && this[at].Value != IsPast ? Circumstance(at) : Is(at + 1, WordClass.Unit) ? Leftover(at) : Add(ElementKind.Word, at);

    /// <summary>The number of the last item of a list.</summary>
    private int _item;

    private int LoneNumber(int at)
    {
        var number = this[at];
        if (number.IsYear && !_dates.IsQuantity(at))
        {
            return Unread(at, at + 1);
        }

        // "Phase 1 December 2018": its first day, or the month of the first phase?
        if (at > 0 && this[at - 1] is { Class: WordClass.Counted, Value: 0 } && number is { Digits: 1 or 2, Value: <= 12 } && this[at + 1].Class is WordClass.Month or WordClass.MonthOrNot)
        {
            return Unread(at, at + 1);
        }

        if (IsBulletNumber(at))
        {
            (_named, _item) = (at, number.Value);
            return Add(ElementKind.Word, at);
        }

        // "M1", "Y3": a month or year of the project, where nothing else says when.
        if (at > 0 && !number.Spaced && number.Digits <= 2 && this[at - 1].Class == WordClass.Text && IsLetterOfTime(this[at - 1]))
        {
            return Leftover(at);
        }

        // Hours are a level of service, days before a noun a length of it; neither is a deadline.
        var before = this[at - 1].Class;
        var isNamed = number.IsYear || IsNoun(at + 1) || this[at + 1].Class is WordClass.Percent or WordClass.Hour or WordClass.Weekday or WordClass.PerUnit
            || (this[at + 1].Class is WordClass.To or WordClass.In && this[at + 2].IsYear)
            || (at > 0 && before is WordClass.Text or WordClass.Counted or WordClass.Thing or WordClass.Named or WordClass.Mark or WordClass.Open or WordClass.Small)
            || (IsJoint(at + 1) && this[at + 2] is { Spaced: false, IsYear: true }) || IsPartOfCode(at) || IsYearOfPlan(at) || number.Digits == 0 || IsFigureToReach(at)
            || (at > 1 && this[at - 1] is { Class: WordClass.Dot, Spaced: false } && !number.Spaced && this[at - 2].Class is WordClass.Text or WordClass.Number or WordClass.Counted);
        if (isNamed || Continues(at))
        {
            _named = at;
            return Add(ElementKind.Word, at);
        }

        return IsDecimal(at) ? Add(ElementKind.Word, at, at + 3) : Unread(at, at + 1);
    }

    // "Year 1 (2025)", "Month 3: March 2025"
    private bool IsYearOfPlan(int at) => at > 0 && Is(at - 1, WordClass.Unit) && this[at].Digits <= 2 && this[at + 1].Class is WordClass.Open or WordClass.Colon && IsDateStart(at + 2);

    // "40 schools by 2025, 80 by 2027", "10 in 2025 and 20 in 2026"
    private bool IsFigureToReach(int at) => this[at + 1].Class switch
    {
        WordClass.By or WordClass.Latest or WordClass.Before or WordClass.Until or WordClass.For => IsDateStart(at + 1),
        // "target: 10 (2026)", "2026: 10"
        WordClass.Open => this[at + 2].IsYear && Is(at + 3, WordClass.Close),
        WordClass.EndOfText or WordClass.Semicolon or WordClass.Comma => at > 2 && Is(at - 1, WordClass.Colon) && (this[at - 2].IsYear || (Is(at - 2, WordClass.Close) && this[at - 3].IsYear)),
        WordClass.In => this[at + 2].IsYear || (this[at].Value > 31 && IsDateStart(at + 1)),
        _ => false,
    };

    // "Resolution 2023/45", "Decree No. 2025-123": the number of a document.
    private bool IsReference(int at)
    {
        var second = this[at + 2];
        if (at == 0 || this[at - 1].Class is not (WordClass.Named or WordClass.Counted or WordClass.Thing) || this[at + 1].Class is not (WordClass.Slash or WordClass.Hyphen)
            || second is not { Class: WordClass.Number, Spaced: false, IsYear: false } || this[at + 3].Class is WordClass.Slash or WordClass.Hyphen or WordClass.Dot && !this[at + 4].Spaced)
        {
            return false;
        }

        return this[at].IsYear
            ? second.Digits >= 3 || (Is(at + 1, WordClass.Slash) && second.Value != (this[at].Value + 1) % 100)
            : Is(at + 1, WordClass.Slash) && !Is(at + 3, WordClass.Unit) && this[at].Value > 31;
    }

    private bool IsLetterOfTime(Symbol letter) => letter.End - letter.Start == 1 && _phrase.Text[letter.Start] is 'm' or 'y';

    private bool IsDecimal(int at) =>
        this[at + 1].Class is WordClass.Dot or WordClass.Comma && Is(at + 2, WordClass.Number) && !this[at + 2].Spaced && !this[at + 2].IsYear
        && this[at + 3].Class is not (WordClass.Unit or WordClass.Dot or WordClass.Slash);

    // "1) June 2024 2) December 2024": the second counts on from the first.
    private bool IsBulletNumber(int at) =>
        (this[at + 1].Class is WordClass.Close or WordClass.Dot
            && (at == 0 || this[at - 1].Class is WordClass.NewLine or WordClass.Semicolon or WordClass.Open or WordClass.Comma or WordClass.And || this[at].Value == _item + 1 && _item > 0))
        || (Is(at + 1, WordClass.Colon) && this[at].Digits is 1 or 2 && (at == 0 || this[at - 1].Class is WordClass.NewLine or WordClass.Semicolon) && IsDateStart(at + 2));
}
