namespace TcAssistant.Timetables;

/// <summary>Rhythms that are counted: "three times a year", "two meetings per year".</summary>
internal sealed partial class PhraseReader
{
    // "three times a year", "2 fois par an"
    private int? Counted(int at) => !Is(at, WordClass.Number) || this[at].IsYear ? null
        : Is(at + 1, WordClass.Times) ? TimesPer(at, this[at].Value, at + 2)
        : this[at + 1].Class is WordClass.Or or WordClass.To or WordClass.Hyphen && Is(at + 2, WordClass.Number) && Is(at + 3, WordClass.Times) ? TimesPerRange(at)
        : null;

    // "once or twice" in figures: "1 o 2 veces al año"
    private int? TimesPerRange(int at) =>
        this[at + 4].Class is WordClass.PerUnit or WordClass.Rhythm && PeriodCode.Unpack(this[at + 4].Value) is var period
        && Divided(period, this[at].Value) is { } longer && Divided(period, this[at + 2].Value) is { } shorter
            ? AddRange(at, at + 5, longer, shorter)
            : null;

    private int Times(int at) => TimesPer(at, this[at].Value, at + 1);

    private int TimesPer(int at, int times, int next)
    {
        if (this[next] is { Class: WordClass.PerUnit or WordClass.Rhythm } unit && Divided(PeriodCode.Unpack(unit.Value), times) is { } rhythm)
        {
            return AddCadence(at, next + 1, CadenceKind.Every, rhythm);
        }

        var every = Skip(next, WordClass.In, WordClass.To, WordClass.The);
        if (Is(every, WordClass.Every) && EveryPeriod(every, out var period, out var longest, out var behind) && Divided(period, times) is { } part)
        {
            return longest is { } max && times == 1 ? AddRange(at, behind, part, max) : AddCadence(at, behind, CadenceKind.Every, part);
        }

        if (this[every].Class is WordClass.Slash && UnitAt(every + 1) is { } slashed && Divided(slashed, times) is { } each)
        {
            return AddCadence(at, every + 2, CadenceKind.Every, each);
        }

        // "once the law is adopted": an event; "once" alone: nothing to track.
        return times == 1 ? IsEvent(next) ? Condition(at, isWeak: false) : Add(ElementKind.Word, at, next) : Unread(at, next);
    }

    // "1x/month", "2 fois/semestre"
    private Period? UnitAt(int at) => this[at] switch
    {
        { Class: WordClass.Unit } named => PeriodCode.Unpack(named.Value),
        { Class: WordClass.Quarter } when !IsLetter(at) => new Period(3, PeriodUnit.Month),
        { Class: WordClass.Half } when !IsLetter(at) => new Period(6, PeriodUnit.Month),
        _ => null,
    };

    /// <summary>"first Monday of the month", "dernier vendredi du mois": where it ends; null: no day of every month.</summary>
    private int? DayOfMonth(int at)
    {
        var of = at + 2;
        if (!Is(at, WordClass.Ordinal) || !Is(at + 1, WordClass.Weekday) || !Is(of, WordClass.Of))
        {
            return null;
        }

        var unit = Skip(of + 1, WordClass.The);
        return this[unit] is { Class: WordClass.Unit } month && PeriodCode.Unpack(month.Value) is { Unit: PeriodUnit.Month, Count: 1 }
            && (IsHardEnd(unit + 1) || this[unit + 1].Class is WordClass.Comma or WordClass.Close or WordClass.Open)
                ? unit + 1
                : null;
    }

    private static Period? Divided(Period period, int times) => (period, times) switch
    {
        (_, 1) => period,
        ({ Unit: PeriodUnit.Year }, > 1) when period.Count % times == 0 => new Period(period.Count / times, PeriodUnit.Year),
        ({ Unit: PeriodUnit.Year }, > 1) when period.Count * 12 % times == 0 => new Period(period.Count * 12 / times, PeriodUnit.Month),
        ({ Unit: PeriodUnit.Month }, > 1) when period.Count % times == 0 => new Period(period.Count / times, PeriodUnit.Month),
        ({ Unit: PeriodUnit.Month, Count: 1 }, 2) => new Period(2, PeriodUnit.Week),
        ({ Unit: PeriodUnit.Month, Count: 1 }, 4) => new Period(1, PeriodUnit.Week),
        _ => null,
    };

    // "two meetings per year", "one report a year": the count may stand a few words before.
    private int PerUnit(int at)
    {
        var times = 1;
        for (var before = at - 1; before >= 0 && before >= at - 4 && !IsHardEnd(before); before--)
        {
            if (this[before] is { Class: WordClass.Number, IsYear: false, Value: > 0 } count)
            {
                times = count.Value;
                break;
            }
        }

        return Divided(PeriodCode.Unpack(this[at].Value), times) is { } rhythm && times <= 12
            ? AddCadence(at, at + 1, CadenceKind.Every, rhythm)
            : AddCadence(at, at + 1, CadenceKind.Every, PeriodCode.Unpack(this[at].Value));
    }
}
