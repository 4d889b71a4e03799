namespace TcAssistant.Timetables;

/// <summary>Numbers and years that only name something: a decision, a paragraph, a room, a plan, a street.</summary>
internal sealed partial class PhraseReader
{
    /// <summary>Of a <see cref="WordClass.Named"/>: a text with a number and a day of its own ("Decree 2025-14 of 3 May 2025").</summary>
    private const int IsDocument = 1;

    /// <summary>Of a <see cref="WordClass.Named"/>: named after a day ("rue du 4 septembre").</summary>
    private const int IsStreet = 2;

    /// <summary>Of a <see cref="WordClass.Counted"/>: whatever number follows is its own, never a year ("room 2003").</summary>
    internal const int IsAlwaysNumbered = 3;

    /// <summary>Of a <see cref="WordClass.Counted"/>: numbered like a room, where the number has three figures or more ("office 2010").</summary>
    private const int IsOftenNumbered = 4;

    private const int LongestNumber = 12;

    private const int EndOfResearchProgramme = 2020;

    /// <summary>Letters of an abbreviation with a dot.</summary>
    private const int LongestShortForm = 4;

    /// <summary>What follows the words that name something and belongs to its name; null: they are no such words.</summary>
    private int? Reference(int at)
    {
        var word = this[at];
        if (!(word is { Class: WordClass.Named, Value: IsDocument or IsStreet } or { Class: WordClass.Counted, Value: IsAlwaysNumbered or IsOftenNumbered }
            || IsInitials(at) || (word.Class == WordClass.Named && Is(at + 1, WordClass.Number))))
        {
            return PlanWithName(at);
        }

        if (ReferenceEnd(at) is not { } end)
        {
            return null;
        }

        // Where the phrase says no more, the number may have been a date after all.
        _leftovers.AddRange(Enumerable.Range(at + 1, end - at - 1).Where(inside => this[inside] is { IsYear: true } or { Class: WordClass.Month }).Take(1));
        return Add(ElementKind.Word, at, end);
    }

    private int? ReferenceEnd(int at)
    {
        var number = NumberAt(at);
        var end = YearOf(at, DayOf(at, number ?? at + 1) ?? number ?? at + 1);
        return end == at + 1 ? null : end;
    }

    /// <summary>"12/2023", "9001:2015", "n° 2016-1691"; null: what follows is no number of a document.</summary>
    private int? NumberAt(int at)
    {
        var first = Is(at, WordClass.Counted) ? at + 1 : Skip(at + 1, WordClass.Counted);
        first = Is(first, WordClass.Dot) || (Is(first, WordClass.Colon) && IsOfReference(at)) ? first + 1 : first;
        if (!Is(first, WordClass.Number) || this[first].Digits == 0)
        {
            return null;
        }

        var end = first + 1;
        while (end < first + LongestNumber && this[end] is { Spaced: false, Class: WordClass.Slash or WordClass.Hyphen or WordClass.Colon or WordClass.Dot } && this[end + 1] is { Spaced: false, Class: WordClass.Number })
        {
            end += 2;
        }

        var (parts, isNumbered) = ((end - first + 1) / 2, this[at] is { Class: WordClass.Counted, Value: IsAlwaysNumbered or IsOftenNumbered } || first > at + 1 && Is(first - 1, WordClass.Counted));
        if (this[at] is { Class: WordClass.Counted, Value: IsOftenNumbered } && this[first].Digits < 3)
        {
            return null;
        }

        return parts switch
        {
            // "decision of" a day that is written in figures
            3 when (this[first + 4].IsYear || this[first].IsYear) && !IsOfReference(at) => null,
            // A year by itself is for others to judge, unless a number is announced.
            1 => isNumbered || IsOfYear(at, end) || (this[at].Value == IsDocument && Is(end, WordClass.Open) && this[end + 1].IsYear && Is(end + 2, WordClass.Close)) || (!this[first].IsYear && this[first].Digits >= 3) ? end : null,
            2 => isNumbered || this[at].Value == IsDocument || Is(first + 1, WordClass.Colon) || (IsPartOfStandard(first + 1) && IsInitials(at)) ? end : null,
            _ => end,
        };
    }

    /// <summary>"Ref. 2019-03-15": whatever the number looks like.</summary>
    private bool IsOfReference(int at) => at >= 0 && Is(at, WordClass.Counted)
        && (_phrase.Text.AsSpan(this[at].Start).StartsWith("ref") || (at > 0 && IsOfReference(Is(at - 1, WordClass.Dot) ? at - 2 : at - 1)));

    /// <summary>"of 3 May 2025": the day a document is of, or a street is named after.</summary>
    private int? DayOf(int at, int of)
    {
        var isStreet = this[at].Value == IsStreet;
        if (this[at] is not { Class: WordClass.Named, Value: IsDocument or IsStreet } || !(Is(of, WordClass.Of) || isStreet))
        {
            return null;
        }

        var next = Skip(of, WordClass.Of, WordClass.The);
        return _dates.Point(ref next) is { IsWholeMonths: false } day && (day.HasYear || isStreet) ? next : null;
    }

    /// <summary>"Act 45 of 2011"</summary>
    private bool IsOfYear(int at, int end) => this[at] is { Class: WordClass.Named, Value: IsDocument } && Is(end, WordClass.Of) && this[end + 1].IsYear;

    /// <summary>"UNSCR 1325 (2000)", "Act 45 of 2011"</summary>
    private int YearOf(int at, int end) =>
        end > at + 1 && IsOfYear(at, end) ? end + 2
        : end > at + 1 && Is(end - 1, WordClass.Number) && Is(end, WordClass.Open) && this[end + 1].IsYear && Is(end + 2, WordClass.Close) ? end + 3 : end;

    /// <summary>"WHA75.8", "UNSCR 1325": initials with a number of three figures or more.</summary>
    private bool IsInitials(int at)
    {
        var isPart = this[at + 1].IsYear && IsPartOfStandard(at + 2);
        if (this[at] is not { Class: WordClass.Text or WordClass.In } word || this[at + 1] is not { Class: WordClass.Number, Digits: >= 3 } || isPart != this[at + 1].IsYear || (Is(at, WordClass.In) && !isPart) || word.End - word.Start is < 2 or > 8)
        {
            return false;
        }

        for (var letter = word.Start; letter < word.End; letter++)
        {
            if (!char.IsUpper(_phrase.Original[_phrase.Origin(letter)]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"EN 1998-1": the part of a standard, of one figure where a month would have two.</summary>
    private bool IsPartOfStandard(int at) => this[at] is { Class: WordClass.Hyphen, Spaced: false } && this[at + 1] is { Class: WordClass.Number, Digits: 1, Spaced: false } && this[at + 2].Class is not (WordClass.Hyphen or WordClass.Slash);

    /// <summary>"224 EX/5", "rec. 4": what stands in brackets beside a date.</summary>
    private bool IsPartOfCode(int at) => at > 1 && this[at - 2].IsWord
        && (this[at - 1] is { Class: WordClass.Slash, Spaced: false } && !this[at].Spaced
            || (this[at - 1] is { Class: WordClass.Hyphen, Spaced: false } && !this[at].Spaced && Is(at - 2, WordClass.Text) && this[at - 2].End - this[at - 2].Start >= 3)
            || (Is(at - 1, WordClass.Dot) && !this[at - 1].Spaced && this[at - 2].End - this[at - 2].Start <= LongestShortForm && this[at].Digits <= 3));

    /// <summary>"500 households, 2030 latrines": a figure in a list of them, before what it counts.</summary>
    private bool IsQuantity(int at) => at > 2 && this[at].IsYear && Is(at + 1, WordClass.Text)
        && this[at - 1].Class is WordClass.Comma or WordClass.And && Is(at - 2, WordClass.Text) && this[at - 3] is { Class: WordClass.Number, IsYear: false, Digits: > 0 };

    /// <summary>"Replaces the 2019 policy": which policy it is.</summary>
    private bool IsYearOfText(int at, int year) => year > at && year <= at + 2 && this[year].IsYear && Is(year + 1, WordClass.Text)
        && this[at].Class is WordClass.The or WordClass.Of && _words.Language == Languages.Language.English
        && _phrase.Text.AsSpan(this[year - 1].Start, this[year - 1].End - this[year - 1].Start).EndsWith("the");

    /// <summary>"Plan Sénégal émergent 2035": a plan with a name of its own, and the year in it.</summary>
    private int? PlanWithName(int at)
    {
        if (!Is(at, WordClass.Named) || !Is(at + 1, WordClass.Text) || !char.IsUpper(_phrase.Original[_phrase.Origin(this[at + 1].Start)]))
        {
            return null;
        }

        var next = Skip(at + 2, WordClass.Text, WordClass.Of, WordClass.The);
        if (!this[next].IsYear || this[next + 1].Class is WordClass.Slash or WordClass.Hyphen)
        {
            return null;
        }

        _leftovers.Add(next);
        return Add(ElementKind.Word, at, next + 1);
    }

    // "Agenda 2030", "the 2018 elections": the year belongs to a name.
    private bool IsName(int first, int next, DatePoint point)
    {
        if (!point.IsYears || point.Has(DateNote.BudgetYears) || Is(first, WordClass.Unit))
        {
            return false;
        }

        return (first > 0 && this[first - 1] is { Class: WordClass.Named, Value: not IsStreet } && !IsHorizon(first - 1, next))
            || (Is(next, WordClass.Named) && next == first + 1 && _phrase.Text.AsSpan(this[next].Start).StartsWith("agenda"))
            || (this[next].Class is WordClass.Named or WordClass.Thing && first > 0 && this[first - 1].Class is WordClass.The or WordClass.Of or WordClass.For or WordClass.If or WordClass.After or WordClass.Before or WordClass.By or WordClass.Small);
    }

    /// <summary>"Horizon 2030": by when. The programme of research that ended in 2020 is no date, nor is a programme of that name.</summary>
    private bool IsHorizon(int at, int behind)
    {
        var start = at > 0 && _phrase.Text.AsSpan(this[at - 1].Start, this[at - 1].End - this[at - 1].Start) is "con" or "time" or "a" ? at - 1 : at;
        return _phrase.Text.AsSpan(this[at].Start).StartsWith("horizon") && this[at + 1].Value != EndOfResearchProgramme
            && (start == 0 || IsHardEnd(start - 1) || this[start - 1].Class is WordClass.Open or WordClass.Colon)
            && (IsHardEnd(behind) || this[behind].Class is WordClass.Comma or WordClass.Close or WordClass.Open or WordClass.Colon or WordClass.For);
    }
}
