namespace TcAssistant.Timetables;

/// <summary>Lists of dates, and dates that a slash parts.</summary>
internal sealed partial class PhraseReader
{
    /// <summary>Has every day that a date without a year may name.</summary>
    private const int LeapYear = 2000;

    private const int LongestMonth = 31;

    private void AddListed(List<DateItem> items, Bound bound, bool isFrom, ref int at)
    {
        for (var listed = 0; listed < 24; listed++)
        {
            var next = Skip(at, WordClass.Comma, WordClass.And, WordClass.Or, WordClass.Slash);
            if (next == at || !this[next - 1].Class.Equals(WordClass.Comma) && next - at > 2)
            {
                return;
            }

            next = Skip(next, WordClass.In, WordClass.The);
            var first = next;
            if (EndsWhatStarted(first) || _dates.Point(ref next) is not { } point || IsName(first, next, point) || point.Has(DateNote.BudgetYears) || (next == first + 1 && IsCount(first, first)))
            {
                return;
            }

            items.Add(Dated(point, bound, isFrom, ref next));
            at = next;
        }
    }

    /// <summary>"March and September 2000" share the year that follows. False where a year is missing, or the dates are of unlike kinds.</summary>
    private static bool ShareYears(List<DateItem> items)
    {
        var year = 0;
        for (var at = items.Count - 1; at >= 0; at--)
        {
            var (first, last) = (items[at].First, items[at].Last);
            if (at > 0 && first.IsYears && !items[at - 1].First.IsYears && items[at - 1].First.HasYear)
            {
                return false;
            }

            year = last.HasYear ? last.Year : year;
            if (!last.HasYear && year != 0)
            {
                last = last with { Year = year };
            }

            if (!first.HasYear && year != 0)
            {
                first = first with { Year = year };
            }

            year = first.HasYear ? first.Year : year;
            items[at] = items[at] with { First = first, Last = last };
        }

        return items.TrueForAll(item => item.First.HasYear == items[0].First.HasYear && item.First.HasYear == item.Last.HasYear);
    }

    private bool IsIsoDate(int at) => this[at].IsYear && Is(at + 1, WordClass.Hyphen) && Is(at + 2, WordClass.Number);

    // "March / September 2025", "Q2/Q4 2024": two dates. "Q4 2024 / Q1 2025" touch, "Nov 2024/Jan 2025" almost: one window, and so is "January/December 2025".
    private static bool AreApart(DatePoint first, DatePoint last)
    {
        var year = last.HasYear ? last.Year : first.HasYear ? first.Year : LeapYear;
        var (one, other) = (first.HasYear ? first : first with { Year = year }, last.HasYear ? last : last with { Year = year });
        var isWholeStretch = !first.IsYears && one.Months == other.Months && one.FirstDay == 1 && other.Days()?.To.AddDays(1).Day == 1 && (one.FirstMonth - 1) % 6 == 0 && other.LastMonth % 6 == 0;
        return first.IsYears == last.IsYears && !isWholeStretch && one.Days() is { } begins && other.Days() is { } ends && ends.From > begins.To.AddDays(one.IsWholeMonths && other.IsWholeMonths ? LongestMonth + 1 : 1);
    }

    // "March/April/May 2025", "Q1/Q2/Q3 2025": months in a row are one window.
    private DatePoint LastOfMonths(DatePoint last, ref int at)
    {
        var next = at + 1;
        for (var month = 3; month <= 12 && Is(at, WordClass.Slash) && !last.HasYear && _dates.Point(ref next) is { IsWholeMonths: true } following && following.Months == last.Months && following.FirstMonth == last.LastMonth + 1; month++)
        {
            (last, at, next) = (following, next, next + 1);
        }

        return last;
    }
}
