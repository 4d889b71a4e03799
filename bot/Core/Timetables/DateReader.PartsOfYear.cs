namespace TcAssistant.Timetables;

/// <summary>Parts of a year: quarters, halves, thirds, seasons, its first or last months.</summary>
internal sealed partial class DateReader
{
    /// <summary>"first six months of 2025", "les six premiers mois de 2025", "last two quarters of 2025".</summary>
    private DatePoint? FirstMonths(ref int at)
    {
        var (place, count) = (this[at], this[at + 1]) switch
        {
            ({ Class: WordClass.Ordinal, Value: 1 or 99 } ordinal, { Class: WordClass.Number, Value: >= 2 and <= 11 } number) => (ordinal.Value, number.Value),
            ({ Class: WordClass.Number, Value: >= 2 and <= 11 } number, { Class: WordClass.Ordinal, Value: 1 or 99 } ordinal) => (ordinal.Value, number.Value),
            _ => default,
        };
        if (this[at] is { Class: WordClass.Number, Value: >= 2 and <= 11 } named && this[at + 1] is { Class: WordClass.Edge, Value: 1 or 3 } edge && YearAt(at + 2, out var edgeYear, out var afterEdge))
        {
            // "premiers mois de" is one word of the list.
            at = afterEdge;
            return edge.Value == 1 ? new DatePoint(edgeYear, 1, named.Value) : new DatePoint(edgeYear, 13 - named.Value, 12);
        }

        var months = count * MonthsOf(at + 2);
        if (months is 0 or >= 12 || !YearAt(at + 3, out var year, out var after))
        {
            return null;
        }

        at = after;
        return place == 1 ? new DatePoint(year, 1, months) : new DatePoint(year, 13 - months, 12);
    }

    // Months, quarters: what a year is counted in.
    private int MonthsOf(int at) => this[at] switch
    {
        { Class: WordClass.Unit } unit when unit.Value == Months => 1,
        { Class: WordClass.Quarter } when !IsLetter(at) => 3,
        _ => 0,
    };

    /// <summary>Quarters, halves and thirds, with or without a year.</summary>
    private DatePoint? NamedPart(ref int at)
    {
        if (!YearlessPart(at, out var first, out var last, out var after))
        {
            return TermOfYear(ref at);
        }

        at = after;
        var slot = SkipMarks(after, WordClass.Of, WordClass.The, WordClass.Comma, WordClass.In, WordClass.Hyphen);
        if (this[slot].Class == WordClass.Fiscal || (this[slot].IsYear && PairAt(slot, out _, out _) && !IsSpanOfYears(slot)))
        {
            return PartOfFiscalYear(slot, ref at, first, last);
        }

        if (YearAt(after, out var year, out after) || MonthShortYear(at) is { } shortYear && Moved(ref year, shortYear) && Moved(ref after, at + 2))
        {
            at = after;
            return new DatePoint(year, first, last);
        }

        return this[at] is { Class: WordClass.Number, Digits: 2 } tight && (!tight.Spaced || (tight.Value is >= 20 and <= 60 && IsEndOfDate(at + 1))) && Moved(ref at, at + 1)
            ? new DatePoint(Century(tight.Value), first, last).With(DateNote.ShortYear)
            : new DatePoint(0, first, last);
    }

    private bool IsEndOfDate(int at) => this[at].Class is WordClass.EndOfText or WordClass.NewLine or WordClass.Semicolon or WordClass.Comma or WordClass.Close;

    // "Q2 2024-2026" ends in 2026; "Q2 2024-2025" is a quarter of a year that lies in both.
    private bool IsSpanOfYears(int at) => Is(at + 1, WordClass.Hyphen) && this[at + 2].IsYear && this[at + 2].Value != this[at].Value + 1;

    private DatePoint? PartOfFiscalYear(int slot, ref int at, int first, int last)
    {
        var next = slot;
        if (FiscalPoint(ref next) is not { } fiscalYear && (!PairAt(slot, out var pair, out next) || (fiscalYear = pair) is { HasYear: false }))
        {
            return new DatePoint(0, first, last);
        }

        if (fiscalYear.Months != 12)
        {
            // Quarters of a year that runs over two calendar years need the plan's fiscal year.
            return null;
        }

        at = next;
        var start = fiscalYear.FirstMonth - 1;
        return new DatePoint(fiscalYear.Year, start + first, start + last, Notes: fiscalYear.Notes);
    }

    // 1Q20, 2T 2020, 1H2020: figure, then letter
    private DatePoint? LetteredPart(ref int at) =>
        this[at].Digits == 1 && this[at + 1].Class is WordClass.Quarter or WordClass.Half or WordClass.HalfLetter
            && (!this[at + 1].Spaced || this[at + 1].End - this[at + 1].Start > 3)
            ? NamedPart(ref at)
            : null;

    private bool YearlessPart(int at, out int first, out int last, out int after)
    {
        (first, last, after) = (0, 0, at);
        var noun = at;
        var place = 0;
        var through = 0;
        if (this[at].Class is WordClass.Ordinal or WordClass.Text && this[at + 1].Class is WordClass.And or WordClass.Hyphen or WordClass.To or WordClass.Slash or WordClass.Or
            && SkipMarks(at + 2, WordClass.The) is var secondAt && PlaceAt(secondAt) > PlaceAt(at) && PlaceAt(at) > 0
            && this[secondAt + 1].Class is WordClass.Quarter or WordClass.Half or WordClass.Third or WordClass.Sixth && !IsLetter(secondAt + 1))
        {
            // "first and second quarters" are one window; "second and fourth" are two dates, read one after the other.
            place = PlaceAt(at);
            noun = secondAt + 1;
            var isPair = this[at + 1].Class is WordClass.And or WordClass.Or or WordClass.Slash && PlaceAt(secondAt) != 99 && PlaceAt(secondAt) > place + 1;
            through = isPair ? 0 : PlaceAt(secondAt);
            after = isPair ? at + 1 : secondAt + 2;
        }
        else if (this[at].Class is WordClass.Ordinal or WordClass.Number or WordClass.Text && (this[at + 1].Class is WordClass.Quarter or WordClass.Half or WordClass.HalfLetter or WordClass.Third or WordClass.Sixth || IsHalfOf(at + 1)))
        {
            noun = at + 1;
            place = PlaceAt(at);
            after = at + 2;
            var isLetter = IsLetter(noun);
            var isOrdinalOfYear = this[at] is { Class: WordClass.Ordinal, Digits: > 0 } && this[noun].Class != WordClass.HalfLetter && YearAt(after, out _, out _);
            if (isLetter && !isOrdinalOfYear && (this[noun].Spaced || this[at].Class != WordClass.Number))
            {
                return false;
            }
        }
        else if (this[at].Class is WordClass.Quarter or WordClass.Half or WordClass.HalfLetter or WordClass.Third or WordClass.Sixth
            && this[at + 1] is { IsYear: false } && PlaceAt(at + 1) is > 0 and <= 6
            && !(IsLetter(at) && this[at + 1].Class != WordClass.Number))
        {
            place = PlaceAt(at + 1);
            after = at + 2;
        }

        var (parts, months) = PartsOf(noun);
        if (place == 99)
        {
            place = parts;
        }

        if (place < 1 || place > parts)
        {
            return false;
        }

        (first, last) = (((place - 1) * months) + 1, place * months);
        if (noun == at && this[after].Class is WordClass.And or WordClass.Hyphen or WordClass.To or WordClass.Slash
            && this[after + 1] is { Class: WordClass.Number, Digits: 1 } second && second.Value > place && second.Value <= parts
            && this[after + 2].Class is not (WordClass.Quarter or WordClass.Half or WordClass.HalfLetter or WordClass.Month))
        {
            if (second.Value > place + 1 && this[after].Class is WordClass.And or WordClass.Slash)
            {
                // "quarters 1 and 3": not what lies between them.
                return false;
            }

            last = second.Value * months;
            after += 2;
        }

        if (through > place && through <= parts)
        {
            last = through * months;
        }

        return true;
    }

    private (int Parts, int Months) PartsOf(int noun) => this[noun].Class switch
    {
        WordClass.Quarter => (4, 3),
        WordClass.Half or WordClass.HalfLetter or WordClass.Edge => (2, 6),
        WordClass.Sixth => (6, 2),
        _ => (3, 4),
    };

    // "primera mitad de 2025", where "mitad de 2025" alone is its middle.
    private bool IsHalfOf(int at) => this[at] is { Class: WordClass.Edge, Value: 2 } edge && folded.AsSpan(edge.Start, edge.End - edge.Start).StartsWith("mitad");

    private bool IsLetter(int at) => this[at].End - this[at].Start == 1;

    private int PlaceAt(int at) => this[at] switch
    {
        { Class: WordClass.Ordinal or WordClass.Number, Digits: <= 2 } place => place.Value,
        { Class: WordClass.Text } roman => roman.Value,
        _ => 0,
    };

    private DatePoint? SeasonPoint(ref int at)
    {
        var season = this[at];
        var next = SkipMarks(at + 1, WordClass.Of, WordClass.The, WordClass.Comma);
        var north = anchor.Seasons != Hemisphere.Southern;
        var first = (season.Value, north) switch
        {
            (1, true) or (3, false) => 3,
            (2, true) or (4, false) => 6,
            (3, true) or (1, false) => 9,
            _ => 0,
        };
        if (PairAt(next, out _, out var afterPair) && first == 0)
        {
            // Winter 2024-25 begins in December 2024.
            var year = this[next].Value + 1;
            at = afterPair;
            return new DatePoint(year, first, first + 2, Notes: DateNote.Season);
        }

        if (YearAt(at + 1, out var named, out var after))
        {
            at = after;
            return new DatePoint(named, first, first + 2, Notes: DateNote.Season);
        }

        if (season.Class == WordClass.SeasonOrNot && !LeadsToSeasonOrYears(at + 1)
            && !(at > 0 && this[at - 1].Class is WordClass.By or WordClass.In or WordClass.Every or WordClass.Edge or WordClass.EdgeNoun or WordClass.Until))
        {
            return null;
        }

        at++;
        return new DatePoint(0, first, first + 2, Notes: DateNote.Season);
    }

    // "spring of each year", "spring/summer 2000": no spring of water.
    private bool LeadsToSeasonOrYears(int at)
    {
        var next = SkipMarks(at, WordClass.Of, WordClass.The, WordClass.Slash, WordClass.Hyphen, WordClass.And, WordClass.Or, WordClass.To, WordClass.Comma);
        return (next > at && this[next].Class is WordClass.Season or WordClass.SeasonOrNot)
            || (Is(next, WordClass.Every) && IsYearNoun(next + 1));
    }
}
