namespace TcAssistant.Timetables;

/// <summary>Rhythms: "every two years", "quarterly", "twice a year".</summary>
internal sealed partial class PhraseReader
{
    private static readonly Period Year = new(1, PeriodUnit.Year);

    private int AddCadence(int first, int last, CadenceKind kind, Period? min = null, Period? max = null, string? by = null, bool isAdjective = false, bool isUnlessDated = false)
    {
        _elements.Add(new Element(ElementKind.Cadence, first, last)
        {
            Cadence = new Cadence(kind, min, max, by),
            IsUnlessDated = isUnlessDated,
            IsAdjective = isAdjective || (kind is CadenceKind.Continuous or CadenceKind.Ongoing or CadenceKind.Regular && IsOneWord(first) && IsBesideNoun(first)),
        });
        return last;
    }

    private bool IsOneWord(int at) => !_phrase.Text.AsSpan(this[at].Start, this[at].End - this[at].Start).Contains(' ');

    private bool IsBesideNoun(int at) => _words.Language == Languages.Language.English
        ? this[at + 1].Class is WordClass.Text or WordClass.Thing or WordClass.Counted
        : at > 0 && this[at - 1].Class is WordClass.Text or WordClass.Thing or WordClass.Counted;

    // "annually or at least every two years", "quarterly to half-yearly"
    private int Rhythm(int at)
    {
        var min = PeriodCode.Unpack(this[at].Value);
        if (Is(at, WordClass.Rhythm) && Is(at + 1, WordClass.Of) && Is(at + 2, WordClass.Month) && !this[Skip(at + 3, WordClass.Of)].IsYear)
        {
            // "cada mes de junio"
            return AddCadence(at, at + 3, CadenceKind.Every, Year, by: ByOf(DatePoint.OfMonth(0, this[at + 2].Value)));
        }

        // "dos informes anuales": two a year, or two that come once a year.
        if (Is(at, WordClass.RhythmAdj) && _words.Language != Languages.Language.English && at > 1
            && this[at - 1].Class is WordClass.Text or WordClass.Thing && this[at - 2] is { Class: WordClass.Number, IsYear: false, Value: > 1 })
        {
            return Unread(at, at + 1);
        }

        var other = Skip(at + 1, WordClass.Or, WordClass.AtLeast, WordClass.To);
        var isRange = other > at + 1 && (Is(at + 1, WordClass.Or) || Is(at + 1, WordClass.To));
        if (isRange && this[other].Class is WordClass.Rhythm or WordClass.RhythmAdj)
        {
            return AddRange(at, other + 1, min, PeriodCode.Unpack(this[other].Value));
        }

        if (isRange && Is(other, WordClass.Every) && EveryPeriod(other, out var longer, out _, out var behind))
        {
            return AddRange(at, behind, min, longer);
        }

        return AddCadence(at, at + 1, CadenceKind.Every, min, isAdjective: Is(at, WordClass.RhythmAdj) || IsNounFollowing(at));
    }

    private bool IsNounFollowing(int at) => _words.Language == Languages.Language.English && IsOneWord(at) && this[at + 1].Class == WordClass.Thing;

    private int AddRange(int first, int last, Period one, Period other) => InDays(one) <= InDays(other)
        ? AddCadence(first, last, CadenceKind.Every, one, one == other ? null : other)
        : AddCadence(first, last, CadenceKind.Every, other, one);

    private static int InDays(Period period) => period.Count * period.Unit switch
    {
        PeriodUnit.Day => 1,
        PeriodUnit.Week => 7,
        PeriodUnit.Month => 30,
        _ => 365,
    };

    private int Every(int at)
    {
        if (EveryPeriod(at, out var min, out var max, out var behind))
        {
            return max is { } longest ? AddRange(at, behind, min, longest) : AddRange(at, AndAtLeast(behind, min, out var other), min, other);
        }

        // "every June", "each year-end", "every 31 March"
        var next = Skip(at + 1, WordClass.The);
        if (_dates.Point(ref next) is { HasYear: false } yearly)
        {
            return AddCadence(at, next, CadenceKind.Every, Year, by: ByOf(yearly));
        }

        if (this[at + 1].Class is WordClass.EdgeYear)
        {
            return AddCadence(at, at + 2, CadenceKind.Every, Year, by: ByOf(DatePoint.OfYear(0).Part(this[at + 1].Value)!.Value));
        }

        if (Is(at + 1, WordClass.Weekday))
        {
            return AddCadence(at, at + 2, CadenceKind.Every, new Period(1, PeriodUnit.Week));
        }

        if (DayOfMonth(at + 1) is { } day)
        {
            return AddCadence(at, day, CadenceKind.Every, new Period(1, PeriodUnit.Month));
        }

        var thing = Skip(at + 1, WordClass.Of, WordClass.The, WordClass.Relative);
        return this[thing].Class is WordClass.Thing or WordClass.Budget || (Is(thing, WordClass.Text) && Is(thing + 1, WordClass.Thing))
            ? AddCadence(at, thing + 1, CadenceKind.Regular)
            : Leftover(at); // "each cohort": how often that is cannot be told
    }

    private int AndAtLeast(int behind, Period min, out Period other)
    {
        other = min;
        var next = Skip(behind, WordClass.Comma, WordClass.Or, WordClass.AtLeast);
        if (next == behind || !(Is(behind, WordClass.Or) || Is(behind + 1, WordClass.Or)))
        {
            return behind;
        }

        if (Is(next, WordClass.Every) && EveryPeriod(next, out other, out _, out var after))
        {
            return after;
        }

        if (Is(next, WordClass.Rhythm))
        {
            other = PeriodCode.Unpack(this[next].Value);
            return next + 1;
        }

        other = min;
        return behind;
    }

    /// <summary>"every two years", "every 2-3 months", "every other week", "chaque trimestre".</summary>
    private bool EveryPeriod(int at, out Period min, out Period? max, out int behind)
    {
        min = default;
        max = null;
        behind = at;
        var next = Skip(at + 1, WordClass.The, WordClass.Of);
        var count = 1;
        if (this[next].Class is WordClass.Other or WordClass.Ordinal && this[next + 1].Class is WordClass.Unit)
        {
            count = Is(next, WordClass.Other) ? 2 : this[next].Value;
            next++;
        }
        else if (CountAt(next) > 0)
        {
            count = CountAt(next);
            next++;
            if (this[next].Class is WordClass.Hyphen or WordClass.To or WordClass.Or && Is(next + 1, WordClass.Number))
            {
                max = new Period(this[next + 1].Value, PeriodUnit.Day);
                next += 2;
            }
            else if (Is(next, WordClass.Open) && Is(next + 1, WordClass.Number) && Is(next + 2, WordClass.Close))
            {
                next += 3;
            }

            next = Skip(next, WordClass.Hyphen);
        }

        var unit = this[next] switch
        {
            { Class: WordClass.Unit } when this[next + 1].Class == WordClass.Of && Is(next + 2, WordClass.Month) => default,
            { Class: WordClass.Unit } named => PeriodCode.Unpack(named.Value),
            { Class: WordClass.Quarter } when !IsLetter(next) => new Period(3, PeriodUnit.Month),
            { Class: WordClass.Half } when !IsLetter(next) => new Period(6, PeriodUnit.Month),
            { Class: WordClass.Third } => new Period(4, PeriodUnit.Month),
            { Class: WordClass.Biennium } => new Period(2, PeriodUnit.Year),
            { Class: WordClass.Fiscal } => Year,
            { Class: WordClass.WorkingDay } => new Period(1, PeriodUnit.Day),
            _ => default,
        };
        if (unit.Count == 0 || count is 0 or > 400 || (max is { Count: var most } && (most <= count || most > 400)))
        {
            return false;
        }

        min = unit with { Count = unit.Count * count };
        max = max is { } range ? unit with { Count = unit.Count * range.Count } : null;
        behind = next + 1;
        return true;
    }

    // "end of each year", "by the end of every quarter", "d'ici la fin de chaque année"
    private int? EdgeOfEvery(int at)
    {
        var next = at;
        var edge = 0;
        for (; next < at + 6 && this[next].Class is WordClass.By or WordClass.Before or WordClass.In or WordClass.The or WordClass.To or WordClass.Of or WordClass.Latest
            or WordClass.AtEnd or WordClass.Edge or WordClass.EdgeNoun or WordClass.For or WordClass.Until; next++)
        {
            edge = this[next].Class switch
            {
                WordClass.AtEnd => 3,
                WordClass.Edge or WordClass.EdgeNoun => this[next].Value,
                _ => edge,
            };
        }

        if (edge == 0 && DayOfMonth(next) is { } day)
        {
            return AddCadence(at, day, CadenceKind.Every, new Period(1, PeriodUnit.Month));
        }

        // "the 15th of each month", "last Friday of every month"
        if (edge == 0 && this[next].Class is WordClass.Ordinal or WordClass.Number && (this[next].Value is >= 1 and <= 31 || Is(next + 1, WordClass.Weekday)))
        {
            var every = Skip(next + 1, WordClass.Weekday, WordClass.Of, WordClass.The, WordClass.Unit);
            return every > next + 1 && Is(every, WordClass.Every) && EveryPeriod(every, out var monthly, out _, out var behindDay) && monthly.Unit == PeriodUnit.Month
                ? AddCadence(at, behindDay, CadenceKind.Every, monthly)
                : Is(next + 1, WordClass.Every) && EveryPeriod(next + 1, out monthly, out _, out behindDay) && monthly is { Unit: PeriodUnit.Month, Count: 1 }
                    ? AddCadence(at, behindDay, CadenceKind.Every, monthly)
                    : null;
        }

        if (edge == 0)
        {
            return null;
        }

        var (period, behind) = this[next].Class switch
        {
            WordClass.Every when EveryPeriod(next, out var min, out _, out var after) => (min, after),
            WordClass.Rhythm => (PeriodCode.Unpack(this[next].Value), next + 1),
            _ => (default, next),
        };
        if (period.Count == 0)
        {
            return null;
        }

        return AddCadence(at, behind, CadenceKind.Every, period, by: period == Year ? ByOf(DatePoint.OfYear(0).Part(edge)!.Value) : null);
    }

    /// <summary>The yearly day that a date without a year ends on. February ends on the 28th, which every year has.</summary>
    internal static string ByOf(DatePoint yearly)
    {
        var month = ((yearly.LastMonth - 1) % 12) + 1;
        var day = yearly.LastDay == 0 ? DateTime.DaysInMonth(2001, month) : yearly.LastDay;
        return $"--{month:00}-{day:00}";
    }

    internal static string DayBefore(DatePoint yearly)
    {
        var day = new DateOnly(2001, ((yearly.FirstMonth + 11) % 12) + 1, Math.Min(yearly.FirstDay, 28)).AddDays(yearly.FirstDay - Math.Min(yearly.FirstDay, 28) - 1);
        return $"--{day.Month:00}-{day.Day:00}";
    }
}
