using TcAssistant.Languages;

namespace TcAssistant.Timetables;

/// <summary>Fiscal years, budgets and biennia, and the years counted from the plan's.</summary>
internal sealed partial class DateReader
{
    // FY 2024-25, fiscal year 2024, exercice financier 2024
    private DatePoint? FiscalPoint(ref int at)
    {
        if (!Is(at, WordClass.Fiscal))
        {
            return null;
        }

        var named = FiscalYearAt(SkipMarks(at + 1, WordClass.Of, WordClass.The, WordClass.Dot, WordClass.Hyphen), out var after);
        at = named is null ? at : after;
        return named;
    }

    private DatePoint? FiscalYearAt(int at, out int after)
    {
        if (PairAt(at, out var pair, out after))
        {
            return anchor.FiscalYearStart > 1 ? pair : pair.With(DateNote.FiscalYear);
        }

        var number = this[at];
        var year = number.IsYear ? number.Value : number is { Class: WordClass.Number, Digits: 2 } ? Century(number.Value) : 0;
        if (year == 0)
        {
            return null;
        }

        after = at + 1;
        // A fiscal year that is not the calendar year is named after the year it ends in.
        return anchor.FiscalYearStart > 1
            ? new DatePoint(year - 1, anchor.FiscalYearStart, anchor.FiscalYearStart + 11, Notes: DateNote.FiscalYear)
            : DatePoint.OfYear(year);
    }

    // "biennium 2002-03", "programme et budget pour 2002-03"
    private DatePoint? BudgetPoint(ref int at)
    {
        var next = at + 1;
        next = SkipMarks(next, WordClass.Of, WordClass.The, WordClass.For, WordClass.Open);
        if (this[next].Class is WordClass.Biennium or WordClass.Fiscal)
        {
            next = SkipMarks(next + 1, WordClass.Of, WordClass.The);
        }

        if (!this[next].IsYear || IsQuantity(next))
        {
            return null;
        }

        DatePoint point;
        if (PairAt(next, out var pair, out var after))
        {
            point = pair;
        }
        else if (MonthAfterYear(next) is null && !IsTight(next + 1, WordClass.Hyphen, WordClass.Slash))
        {
            point = DatePoint.OfYear(this[next].Value);
            after = next + 1;
        }
        else
        {
            return null;
        }

        at = after;
        return point.With(DateNote.BudgetYears);
    }

    // "2000-01 biennium"
    private DatePoint BudgetYears(DatePoint point, ref int at)
    {
        if (this[at].Class is WordClass.Biennium or WordClass.Budget)
        {
            at++;
            return point.With(DateNote.BudgetYears);
        }

        return point;
    }

    // "this year", "next year": the plan's date tells which.
    private DatePoint? RelativePoint(ref int at)
    {
        var next = at + 1;
        if (anchor.Day is not { } day || this[at].Value > 1 || !IsYearNoun(next) || Is(next, WordClass.Fiscal))
        {
            return null;
        }

        var year = day.Year + this[at].Value;
        at = next + 1;
        return DatePoint.OfYear(year).With(DateNote.PlanYear);
    }

    private DatePoint? RelativeAfter(ref int at)
    {
        if (anchor.Day is not { } day || this[at + 1] is not { Class: WordClass.Relative, Value: <= 1 } relative || words.Language == Language.English)
        {
            return null;
        }

        at += 2;
        return DatePoint.OfYear(day.Year + relative.Value).With(DateNote.PlanYear);
    }
}
