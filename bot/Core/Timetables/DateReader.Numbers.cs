namespace TcAssistant.Timetables;

/// <summary>Dates that begin with a figure: days, numeric dates, 1Q20.</summary>
internal sealed partial class DateReader
{
    private DatePoint? NumberPoint(ref int at)
    {
        var number = this[at];
        if (number.IsYear)
        {
            return IsQuantity(at) ? null : YearFirst(ref at);
        }

        if (number.Quoted && number.Digits == 2 && !IsMonth(at + 1))
        {
            var year = Century(number.Value);
            at++;
            return DatePoint.OfYear(year).With(DateNote.ShortYear);
        }

        return NumericDate(ref at) ?? FirstMonths(ref at) ?? (IsOfName(at) ? null : LetteredPart(ref at) ?? DayPoint(ref at));
    }

    // "COP30, November 2025", "Phase 2, March 2025": the figure is part of a name.
    private bool IsOfName(int at) => at > 0 && this[at - 1].Class is WordClass.Named or WordClass.Thing or WordClass.Counted or WordClass.Text
        && (!this[at].Spaced || Is(at + 1, WordClass.Comma) || (this[at - 1] is { Class: WordClass.Counted, Value: 0 } && this[at].Value <= 12 && this[at + 1].Class is WordClass.Month or WordClass.MonthOrNot && folded[this[at - 1].End - 1] != 's'))
        || (at > 1 && !this[at].Spaced && this[at - 1] is { Class: WordClass.Dot, Spaced: false } && Is(at - 2, WordClass.Number))
        || IsOfCounted(at);

    // "Phase 1–December 2018", "Round 2 – 15 March 2020", "COVID-19 June 2021"
    private bool IsOfCounted(int at)
    {
        if (at > 0 && Is(at - 1, WordClass.Counted) && Is(at + 1, WordClass.Hyphen))
        {
            return (this[at + 1].Spaced && this[at + 2].Spaced) || (IsMonth(at + 2) && !IsTight(at + 3, WordClass.Hyphen));
        }

        return at > 1 && !this[at].Spaced && this[at - 1] is { Class: WordClass.Hyphen, Spaced: false } && Is(at - 2, WordClass.Text);
    }

    // 31/12/2000, 31.12.2000, 12/2000
    private DatePoint? NumericDate(ref int at)
    {
        if (!IsTight(at + 1, WordClass.Slash, WordClass.Dot, WordClass.Hyphen) || this[at + 2].Class is not (WordClass.Number or WordClass.Month))
        {
            return null;
        }

        var (first, second) = (this[at].Value, this[at + 2]);
        if (second.IsYear)
        {
            // "l/12/2024": a day that is no figure stands before.
            var isMonth = first is >= 1 and <= 12 && this[at].Digits is 1 or 2 && !(at > 1 && this[at - 1] is { Class: WordClass.Slash, Spaced: false } && !this[at].Spaced);
            return isMonth && Moved(ref at, at + 3) ? DatePoint.OfMonth(second.Value, first) : null;
        }

        if (!IsTight(at + 3, WordClass.Slash, WordClass.Dot, WordClass.Hyphen) || this[at + 4].Class != WordClass.Number)
        {
            return DayOfListedDate(ref at);
        }

        var last = this[at + 4];
        var year = last.IsYear ? last.Value : last.Digits == 2 ? Century(last.Value) : 0;
        if (year == 0 || last.Spaced)
        {
            return null;
        }

        var (day, month) = second.Class == WordClass.Month || second.Value <= 12 ? (first, second.Value) : (second.Value, first);
        if (day is < 1 or > 31 || month is < 1 or > 12)
        {
            return null;
        }

        var isEitherWay = second.Class == WordClass.Number && first <= 12 && second.Value <= 12 && first != second.Value
            && words.Language == Languages.Language.English;
        at += 5;
        var point = DatePoint.OfDay(year, month, day);
        return isEitherWay ? point.With(DateNote.DayFirst) : last.Digits == 2 ? point.With(DateNote.ShortYear) : point;
    }

    // "15/03 and 15/09/2025": a day and month written like the whole date that follows, whose year it shares.
    private DatePoint? DayOfListedDate(ref int at)
    {
        var (day, mark, month) = (this[at].Value, this[at + 1].Class, this[at + 2].Value);
        var follows = at + 4;
        var isListed = mark is WordClass.Slash or WordClass.Dot && this[at + 3].Class is WordClass.And or WordClass.Comma or WordClass.Or or WordClass.To or WordClass.Hyphen
            && (this[at + 3].Class != WordClass.Hyphen || this[at + 3].Spaced)
            && this[follows].Class == WordClass.Number && IsTight(follows + 1, mark) && this[follows + 2].Class == WordClass.Number
            && (IsTight(follows + 3, mark) ? this[follows + 4].Class == WordClass.Number : this[follows + 3].Class is WordClass.And or WordClass.Comma or WordClass.Or);
        if (!isListed || month is < 1 or > 12 || day is < 1 or > 31)
        {
            return null;
        }

        at += 3;
        return new DatePoint(0, month, month, day, day);
    }

    // 15 March 2000, 1er mars, 10-12 March, 3 and 4 May
    private DatePoint? DayPoint(ref int at)
    {
        var first = DayAt(at);
        if (first == 0)
        {
            return null;
        }

        var next = at + 1;
        var last = first;
        for (var listed = 0; listed < 4; listed++)
        {
            var following = SkipMarks(next + (this[next].Class is WordClass.Hyphen or WordClass.To or WordClass.And or WordClass.Comma or WordClass.Slash or WordClass.Or or WordClass.Until ? 1 : 0), WordClass.The, WordClass.In);
            if (following == next || DayAt(following) is var day && (day <= last))
            {
                break;
            }

            last = day;
            next = following + 1;
        }

        if (this[next] is { Class: WordClass.Hyphen, Spaced: true } && this[next + 1].Spaced)
        {
            // "Phase 1 – December 2018"
            return null;
        }

        if (Is(next, WordClass.Comma) && at > 0 && this[at - 1].Class is not (WordClass.Weekday or WordClass.By or WordClass.Latest or WordClass.Before or WordClass.From
            or WordClass.Until or WordClass.In or WordClass.The or WordClass.Between or WordClass.Semicolon or WordClass.Colon or WordClass.Open or WordClass.NewLine or WordClass.Bullet))
        {
            // "Batch 2 of 3, May 2024", "pp. 12-19, May 2024"
            return null;
        }

        next = SkipMarks(next, WordClass.Of, WordClass.The, WordClass.Hyphen, WordClass.Comma);
        if (Is(next, WordClass.Unit))
        {
            next = SkipLead(next);
        }

        var month = MonthAt(next);
        var note = DateNote.None;
        if (month == 0 && Is(next, WordClass.Text))
        {
            month = SlipMonth(next);
            note = DateNote.TypingSlip;
        }

        if (month == 0)
        {
            return null;
        }

        var hasYear = YearAt(next + 1, out var year, out var after);
        at = hasYear ? after : next + 1;
        if (!hasYear && this[at] is { Class: WordClass.Number, Digits: 2 } spacedYear && this[at + 1].Class is not (WordClass.Hyphen or WordClass.Unit or WordClass.Text))
        {
            // 31 Dec 24
            at++;
            year = Century(spacedYear.Value);
            note |= DateNote.ShortYear;
        }
        else if (!hasYear && this[at] is { Class: WordClass.Hyphen, Spaced: false } && this[at + 1] is { Class: WordClass.Number, Digits: 2, Spaced: false } shortYear)
        {
            // 15-Mar-24
            at += 2;
            year = Century(shortYear.Value);
            note |= DateNote.ShortYear;
        }

        return new DatePoint(year, month, month, first, last, note);
    }

    private int DayAt(int at) => this[at] switch
    {
        { Class: WordClass.Number, Digits: <= 2, Value: >= 1 and <= 31, Quoted: false } day => day.Value,
        { Class: WordClass.Ordinal, Value: >= 1 and <= 31 } day => day.Value,
        _ => 0,
    };

    private bool IsTight(int at, params ReadOnlySpan<WordClass> marks) =>
        marks.Contains(this[at].Class) && !this[at].Spaced && !this[at + 1].Spaced;
}
