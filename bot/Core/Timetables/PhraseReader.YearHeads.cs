namespace TcAssistant.Timetables;

/// <summary>A year that stands before its dates.</summary>
internal sealed partial class PhraseReader
{
    private const int MostOfAYear = 12;

    /// <summary>"2024: May and September", "2024 Q3-Q4", "2024 (Q1-Q2)", "FY24 Q3": the dates that follow are of the year named first; null: none do, or another year is named among them.</summary>
    private int? YearWithItsDates(int at, int next)
    {
        var behind = next;
        if ((!this[next].IsYear && !Is(next, WordClass.Fiscal)) || YearAt(ref behind) is not { } year)
        {
            return null;
        }

        var (isHeading, isInBrackets) = (Is(behind, WordClass.Colon), Is(behind, WordClass.Open));
        next = isHeading || isInBrackets || this[behind].Class is WordClass.Comma || (Is(behind, WordClass.Hyphen) && this[behind + 1].Spaced) ? behind + 1 : behind;
        var items = new List<DateItem>();
        for (var item = next; items.Count < MostOfAYear;)
        {
            if (_dates.Point(ref item) is not { HasYear: false } point || (year.FirstMonth != 1 && !IsPartOfYear(point)))
            {
                return null;
            }

            var dated = Dated(point, Bound.None, isFrom: false, ref item);
            if (dated.Last.HasYear || dated.Shape == Shape.Open)
            {
                return null;
            }

            items.Add(new DateItem(Of(year, dated.First), Of(year, dated.Last), dated.Shape));
            next = item;
            item = Skip(item, WordClass.Comma, WordClass.And, WordClass.Slash);
            if (item == next || this[item].IsYear)
            {
                break;
            }
        }

        if (isInBrackets)
        {
            if (!Is(next, WordClass.Close))
            {
                return null;
            }

            next++;
        }

        // One part of a year right behind it is read as one date elsewhere, with whatever follows.
        var isOne = items is [{ Shape: Shape.Point }] && !isHeading && !isInBrackets && !Is(behind - 1, WordClass.Fiscal) && this[at].IsYear;
        var isEnd = IsHardEnd(next) || this[next].Class is WordClass.Close or WordClass.Open
            || (!isHeading && this[next].Class is WordClass.Colon or WordClass.Hyphen) || (Is(next, WordClass.Comma) && this[next + 1].IsYear);
        if (isOne || !isEnd)
        {
            return null;
        }

        _elements.Add(new Element(ElementKind.Dates, at, next) { Dates = items, Bound = Bound.None });
        return next;
    }

    private DatePoint? YearAt(ref int at)
    {
        if (this[at].IsYear)
        {
            return DatePoint.OfYear(this[at++].Value);
        }

        return _dates.Point(ref at) is { IsYears: true, Months: 12 } fiscal ? fiscal : null;
    }

    // Quarters and halves are counted from where a fiscal year begins; months are not.
    private static bool IsPartOfYear(DatePoint point) => point is { IsWholeMonths: true, Months: 3 or 4 or 6 };

    private static DatePoint Of(DatePoint year, DatePoint part) =>
        part with { Year = year.Year, FirstMonth = part.FirstMonth + year.FirstMonth - 1, LastMonth = part.LastMonth + year.FirstMonth - 1, Notes = part.Notes | year.Notes };
}
