namespace TcAssistant.Timetables;

/// <summary>Years: those a date takes from the next one, and whether a figure of four is one at all.</summary>
internal sealed partial class PhraseReader
{
    /// <summary>How far from the plan's date a year by itself is still likely to be one.</summary>
    private const int YearsBefore = 15, YearsAfter = 60;

    /// <summary>
    /// A figure of four is surely a year only where words or marks that this grammar knows stand on both sides of it: the edge of a clause, a word of time, a
    /// kind of event. Beside any other word ("Room 2003", "Ley de 2011", "2019 budget") it may as well be that word's: it is read and people are asked to look.
    /// </summary>
    private bool IsDoubtfulYear(int at, int first, int next, DatePoint point, Bound bound)
    {
        if (!point.IsYears || bound == Bound.None && IsOfBudget(first, next))
        {
            return point.IsYears;
        }

        if (_anchor.Day is { } day && (point.Year < day.Year - YearsBefore || point.Year > day.Year + YearsAfter))
        {
            return true;
        }

        return this[first].IsYear && bound == Bound.None && (MayBeOfInstrument(first) || NamesBehind(next) || (!IsSaidToBeIn(at, first) && NamesBefore(at)));
    }

    /// <summary>"2000 teachers trained by December 2019": the clause names its date behind what is counted.</summary>
    private bool HasDeadlineAhead(int at)
    {
        for (var ahead = at + 1; ahead < at + LongestCode && !IsHardEnd(ahead); ahead++)
        {
            var date = this[ahead].Class is WordClass.Comma or WordClass.Colon or WordClass.Open or WordClass.Hyphen ? ahead + 1 : ahead;
            if ((date > ahead || this[ahead].Class is WordClass.By or WordClass.Before or WordClass.Latest or WordClass.Until or WordClass.In or WordClass.Edge or WordClass.EdgeNoun or WordClass.EdgeYear
                or WordClass.For or WordClass.Month or WordClass.Quarter or WordClass.Half or WordClass.Ordinal or WordClass.AtEnd) && IsDateStart(date))
            {
                return !IsCount(date, date);
            }
        }

        return false;
    }

    /// <summary>"December 2019: 2000 teachers trained", "by 2019, train 2000 teachers": the date stands before. Of two years by themselves, either may be it.</summary>
    private bool FollowsDate()
    {
        var date = _elements.Count - 1;
        while (date > 0 && date > _elements.Count - LongestNumber && _elements[date].Kind is ElementKind.Word or ElementKind.Comma or ElementKind.Colon or ElementKind.Dash)
        {
            date--;
        }

        return date >= 0 && _elements[date] is { Kind: ElementKind.Dates, IsYearless: false } named && (named.Bound is Bound.By or Bound.Before || !named.Dates[0].First.IsYears);
    }

    /// <summary>"Document 2014-05", "Decree 12/2005": a month in figures, or the number of what stands before it.</summary>
    private bool IsDoubtfulMonth(int at, int next, Bound bound) =>
        bound == Bound.None && next == at + 3 && Is(at, WordClass.Number) && this[at + 1].Class is WordClass.Hyphen or WordClass.Slash or WordClass.Dot && Is(at + 2, WordClass.Number) && NamesBefore(at);

    // "2019 budget": which budget it is, where a biennium is a stretch of time.
    private bool IsOfBudget(int first, int next)
    {
        var named = false;
        for (var inside = first; inside < next; inside++)
        {
            if (Is(inside, WordClass.Biennium))
            {
                return false;
            }

            named |= Is(inside, WordClass.Budget);
        }

        return named;
    }

    // "in 2005", "en 2005", "during 2005", "meta a 2025"
    private bool IsSaidToBeIn(int at, int first)
    {
        for (var lead = at; lead < first; lead++)
        {
            if (this[lead] is { Class: WordClass.In, Value: not IsOver } or { Class: WordClass.To })
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesBefore(int at) => at > 0 && this[at - 1].Class is WordClass.Text or WordClass.Thing or WordClass.Named or WordClass.Counted
        or WordClass.Small or WordClass.Number or WordClass.RhythmAdj or WordClass.Academic or WordClass.Percent && !IsAim(at - 1)
        || (at > 0 && !this[at].Spaced && this[at - 1].IsWord)
        || (at > 1 && Is(at - 1, WordClass.Dot) && !this[at - 1].Spaced && Is(at - 2, WordClass.Text));

    private bool NamesBehind(int next) => this[next].End - this[next].Start > 1 && this[next].Class is WordClass.Text or WordClass.Thing or WordClass.Named or WordClass.Counted
        or WordClass.RhythmAdj or WordClass.Number && !IsAim(next);

    /// <summary>"Target 2027", "horizonte 2030": the last word asks for a year.</summary>
    private bool IsAim(int at)
    {
        var words = _phrase.Text.AsSpan(this[at].Start, this[at].End - this[at].Start);
        return _words.IsListed(WordClass.Aim, words[(words.LastIndexOfAny(' ', '\'', '-') + 1)..]);
    }

    /// <summary>"9001:2015", "45/2011", "2004/12": figures written as one with a year, of which no date could be made.</summary>
    private bool IsGlued(int first, int next) =>
        (first > 1 && !this[first].Spaced && IsJoint(first - 1) && this[first - 2].Class is WordClass.Number or WordClass.Small)
        || (IsJoint(next) && this[next + 1] is { Spaced: false, Class: WordClass.Number, Digits: > 0 } && !Is(next + 2, WordClass.Percent));

    private bool IsJoint(int at) => this[at] is { Spaced: false, Class: WordClass.Colon or WordClass.Slash or WordClass.Hyphen or WordClass.Dot or WordClass.Mark };

    // "yearly in Q4 until 2030": not a stretch that ends in the quarter's year.
    private bool IsYearlessUntilYear(DatePoint first, int at)
    {
        var next = Skip(at + 1, WordClass.And, WordClass.To, WordClass.By, WordClass.Until);
        return !first.HasYear && _dates.Point(ref next) is { IsYears: true };
    }

    // "starting 2000-01": a budget period in which it begins; "from 2019-2022" begins and ends.
    private bool IsShortPair(DatePoint years, int behind) => years.Months == 24 && behind > 0 && this[behind - 1] is { Class: WordClass.Number, Digits: 2 };

    /// <summary>"Draft in April, final version in September 2025": a date without a year, not after the next one that has it, is of its year. Yearly dates keep none.</summary>
    private void LendYears()
    {
        (DatePoint First, bool Known) next = default;
        var (end, recurs) = (_elements.Count, false);
        for (var at = _elements.Count - 1; at >= 0; at--)
        {
            if (at == end - 1 || _elements[at].Kind == ElementKind.Break)
            {
                end = _elements[at].Kind == ElementKind.Break ? at : end;
                (next, recurs) = (default, Recurs(at));
            }

            if (_elements[at] is not { Kind: ElementKind.Dates, Dates: { Count: > 0 } dates })
            {
                continue;
            }

            if (!recurs && next.Known && dates is [{ Shape: Shape.Point, First: { HasYear: false } first }] && first.LastMonth <= next.First.FirstMonth)
            {
                dates = [dates[0] with { First = first with { Year = next.First.Year }, Last = dates[0].Last with { Year = next.First.Year } }];
                _elements[at] = _elements[at] with { Dates = dates, IsYearless = false };
            }

            next = (dates[0].First, dates[0].First is { HasYear: true, IsYears: false });
        }
    }

    private bool Recurs(int last)
    {
        for (var at = _elements[last].Kind == ElementKind.Break ? last - 1 : last; at >= 0 && _elements[at].Kind != ElementKind.Break; at--)
        {
            if (_elements[at].Kind == ElementKind.Cadence)
            {
                return true;
            }
        }

        return false;
    }
}
