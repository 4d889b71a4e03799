namespace TcAssistant.Timetables;

/// <summary>Dates with the words that bound them, and ranges of dates.</summary>
internal sealed partial class PhraseReader
{
    private int? Dates(int at)
    {
        var (bound, next, around) = BoundAt(at);
        if (bound == Bound.None && !around && YearWithItsDates(at, next) is { } headed)
        {
            return headed;
        }

        var first = next;
        if (_dates.Point(ref next) is not { } point)
        {
            return null;
        }

        if (IsName(first, next, point))
        {
            return bound is Bound.Before or Bound.Until or Bound.From ? Condition(at, isWeak: bound == Bound.From) : NameOfThing(at, next, bound);
        }

        if ((IsQuantity(first) || IsFigureBeforeDate(first) || IsTelephone(first) || IsYearOfText(at, first)) && next == first + 1 && bound == Bound.None)
        {
            return NameOfThing(at, next, bound);
        }

        if (next == first + 1 && bound is Bound.None or Bound.For or Bound.By && IsCount(at, first))
        {
            return IsMoreThan(at, first) || HasDeadlineAhead(next) || FollowsDate() ? NameOfThing(at, next, Bound.None) : Unread(first, next);
        }

        if (next == first + 1 && this[first].IsYear && first > at && Is(first - 1, WordClass.AtLeast))
        {
            return HasDeadlineAhead(first) ? NameOfThing(at, next, Bound.None) : Unread(first, next);
        }

        if (next == at + 1 && IsTally(at, next))
        {
            return Unread(at, next);
        }

        // "2000 trainees by March 2001": a figure before a noun, with the date still to come, could be either.
        if (bound == Bound.None && next == at + 1 && this[at].IsYear && Is(next, WordClass.Text) && HasDateAhead(next))
        {
            return Unread(at, next);
        }

        if (YearsInRow(first, next) is { } row || (IsCompared(at) && (row = next) > at))
        {
            return Unread(at, row);
        }

        if (next == first + 1 && this[first].IsYear && IsGlued(first, next))
        {
            _named = first;
            return NameOfThing(at, next, Bound.None);
        }

        point = IsDoubtfulYear(at, first, next, point, bound) || IsDoubtfulMonth(at, next, bound) ? point.With(DateNote.BareYear) : point;
        var isFrom = bound == Bound.From || this[at] is { Class: WordClass.Of, Value: 1 };
        var items = new List<DateItem>(2) { Dated(point, bound, isFrom, ref next) };
        AddListed(items, bound, isFrom, ref next);
        if (!ShareYears(items) || (bound == Bound.Between && items[0] is { Shape: not Shape.Window, First: var only } && (only.IsWholeMonths || only.FirstDay == only.LastDay)))
        {
            return Unread(at, next);
        }

        next = Trailing(next, ref bound, items);
        _elements.Add(new Element(ElementKind.Dates, at, next) { Dates = items, Bound = bound, IsYearless = items.Exists(item => !item.First.HasYear) });
        if (around)
        {
            items[0] = items[0] with { First = items[0].First.With(DateNote.Around) };
        }

        return next;
    }

    /// <summary>The bound that the words before a date set: "by no later than", "au plus tard le", "from about".</summary>
    private (Bound Bound, int Next, bool Around) BoundAt(int at)
    {
        var bound = Bound.None;
        var around = false;
        for (var taken = 0; taken < 6; taken++, at++)
        {
            switch (this[at].Class)
            {
                case WordClass.By or WordClass.Latest:
                case WordClass.Within when this[at].Value == 1:
                    bound = bound == Bound.From ? bound : Bound.By;
                    break;
                case WordClass.Before:
                    bound = this[at + 1].Class is WordClass.The or WordClass.Of or WordClass.AtEnd or WordClass.EdgeNoun or WordClass.Edge or WordClass.EdgeYear
                        && IsLateEdge(Skip(at + 1, WordClass.The, WordClass.Of)) ? Bound.By : Bound.Before;
                    break;
                case WordClass.Until:
                    bound = Bound.Until;
                    break;
                case WordClass.From:
                    bound = Bound.From;
                    break;
                case WordClass.Between:
                    bound = Bound.Between;
                    break;
                case WordClass.For:
                    bound = bound == Bound.None ? Bound.For : bound;
                    break;
                case WordClass.To when this[at].Value == 1 && taken == 0 && at > 0 && this[at - 1].Class is WordClass.Ongoing or WordClass.Continuous or WordClass.Regular or WordClass.Rhythm:
                    bound = Bound.Until;
                    break;
                case WordClass.Around:
                    around = true;
                    break;
                case WordClass.Of when this[at].Value == 2 && (this[at + 1].IsYear || this[at + 1].Class is WordClass.Month or WordClass.MonthOrNumber or WordClass.The):
                    // "dès janvier", with or without its accent: "des janvier" is no French.
                    bound = Bound.From;
                    break;
                case WordClass.In or WordClass.To or WordClass.The or WordClass.Of or WordClass.AtLeast or WordClass.Within:
                    break;
                case WordClass.Colon or WordClass.Comma when taken > 0 && this[at - 1].Class is WordClass.By or WordClass.Around or WordClass.Latest or WordClass.From or WordClass.Until:
                    break;
                default:
                    return (bound, at, around);
            }
        }

        return (bound, at, around);
    }

    private bool IsLateEdge(int at) => this[at] is { Class: WordClass.AtEnd } or { Class: WordClass.EdgeNoun or WordClass.Edge or WordClass.EdgeYear, Value: 3 };

    private int NameOfThing(int at, int last, Bound bound)
    {
        if (bound == Bound.By)
        {
            return Circumstance(at);
        }

        _leftovers.Add(last - 1);
        return Add(ElementKind.Word, at, last);
    }

    private DateItem Dated(DatePoint first, Bound bound, bool isFrom, ref int at)
    {
        var behind = at;
        if (this[at].Class is WordClass.Hyphen or WordClass.To || (Is(at, WordClass.Until) && !IsYearlessUntilYear(first, at) && bound != Bound.By) || (bound == Bound.Between && Is(at, WordClass.And)))
        {
            var next = Skip(at + 1, WordClass.And, WordClass.To, WordClass.By, WordClass.Until);
            if (_dates.Point(ref next) is { } last)
            {
                at = next;
                var isSpan = bound != Bound.Between && (isFrom || (first.HasYear && last.HasYear && !IsDayEvent(first, last)) || Is(behind, WordClass.Until));
                return new DateItem(first, last, isSpan ? Shape.Span : Shape.Window);
            }

            if (this[next].Class is WordClass.Ongoing or WordClass.Continuous || IsPresent(next)
                || (Is(at, WordClass.Hyphen) && (IsHardEnd(at + 1) || Is(at + 1, WordClass.Close))))
            {
                at = IsPresent(next) ? next + 1 : at + 1;
                return new DateItem(first, first, Shape.Open);
            }
        }

        if (this[at].Class is WordClass.Slash or WordClass.Or)
        {
            var next = at + 1;
            if (_dates.Point(ref next) is { } last)
            {
                if (Is(at, WordClass.Slash) && !IsIsoDate(at + 1) && AreApart(first, last))
                {
                    return new DateItem(first, first, bound == Bound.From ? Shape.Open : Shape.Point);
                }

                at = next;
                last = LastOfMonths(last, ref at);
                // 2025-01-01/2025-12-31 is an interval; March/April is some time in them.
                return new DateItem(first, last, first is { IsWholeMonths: false, HasYear: true } && !last.IsWholeMonths ? Shape.Span : Shape.Window);
            }
        }

        if (isFrom && !first.IsWholeMonths && first.FirstDay != first.LastDay)
        {
            return new DateItem(first, first, Shape.Window);
        }

        if (first is { IsYears: true, Months: > 12 } || (isFrom && first.Months > 12))
        {
            return new DateItem(first, first, bound is Bound.By or Bound.Before or Bound.Until ? Shape.Point
                : bound == Bound.From && (first.Has(DateNote.BudgetYears) || IsShortPair(first, at)) ? Shape.Open : Shape.Span);
        }

        return new DateItem(first, first, bound == Bound.From ? Shape.Open : Shape.Point);
    }

    // "2019 to the present", "2019-hoy"
    private bool IsPresent(int at) => Is(at, WordClass.Onward) || (this[at] is { Class: WordClass.Relative, Value: 0 } && !Is(at + 1, WordClass.Unit));

    private static bool IsDayEvent(DatePoint first, DatePoint last) =>
        !first.IsWholeMonths && !last.IsWholeMonths && first.Year == last.Year && last.FirstMonth - first.FirstMonth <= 1 && first.FirstDay == first.LastDay
        && (last.FirstMonth == first.FirstMonth);

    // "March 2000 at the latest", "2000 onwards", "from January 2000 on"
    private int Trailing(int at, ref Bound bound, List<DateItem> items)
    {
        var next = Skip(at, WordClass.Comma);
        if (Is(next, WordClass.Open) && this[next + 1].Class is WordClass.Latest && Is(next + 2, WordClass.Close))
        {
            bound = Bound.By;
            return next + 3;
        }

        if ((this[next].Class is WordClass.Latest or WordClass.By || this[next] is { Class: WordClass.Within, Value: 1 }) && !IsDateStart(next + 1) && (Is(next, WordClass.Latest) || !IsNoun(Skip(next + 1, WordClass.The, WordClass.Of))))
        {
            bound = Bound.By;
            return next + 1;
        }

        if (this[next] is { Class: WordClass.Soon, Value: 1 } && !IsDateStart(next + 1))
        {
            // "June 2026 at the earliest": not before.
            bound = Bound.From;
            items[^1] = items[^1] with { Shape = Shape.Open };
            return next + 1;
        }

        if (Is(next, WordClass.Onward) || Is(at, WordClass.Plus))
        {
            bound = Bound.From;
            items[^1] = items[^1] with { Last = items[^1].First, Shape = Shape.Open };

            // "and continuously" says more than that it goes on.
            return this[next] is { Class: WordClass.Onward, Value: 2 } ? next : next + 1;
        }

        return bound == Bound.From && this[at] is { Class: WordClass.In, Value: 2 } && !IsDateStart(at + 1) ? at + 1 : at;
    }

    private bool IsDateStart(int at)
    {
        var next = BoundAt(at).Next;
        return _dates.Point(ref next) is not null;
    }
}
