namespace TcAssistant.Asks.Grammar;

/// <summary>Weeks, weekends and halves of a month.</summary>
internal sealed partial class PeriodReader
{
    /// <summary>"the first half of May", "deuxième quinzaine de mai", "first two weeks of May", "last week of June": by the rules for timetables.</summary>
    private (CalendarName Name, int After)? PartOfMonth(int at)
    {
        if (PartDays(at) is not { } part || MonthName(SkipToMonth(part.After)) is not { Name.Months: 1 } month)
        {
            return null;
        }

        return (Named(month.Name, part), month.After);
    }

    /// <summary>"the first half of next month", "la segunda quincena de este mes".</summary>
    private (DaySpan Span, int After)? PartOfRelativeMonth(int at)
    {
        if (PartDays(at) is not { } part || OneOf(SkipArticles(part.After)) is not { Unit: { } unit, Span: { From: { } first } } month || !Is(unit, Cue.MonthUnit))
        {
            return null;
        }

        return (Named(new(first.Year, first.Month, 1), part).In(first.Year), month.After);
    }

    private CalendarName Named(CalendarName month, (int First, int Last, int After) part)
    {
        var isLastWeek = part.First == 0;
        return month with
        {
            Months = 0,
            FirstDay = isLastWeek ? DateTime.DaysInMonth(month.Year ?? ChosenYear(month), month.Month) - 6 : part.First,
            LastDay = part.Last,
        };
    }

    // Which days of whatever month follows; 0 as the first: its last seven.
    private (int First, int Last, int After)? PartDays(int at)
    {
        var isLast = Is(at, Cue.Last) || Is(at, Cue.FinalOne);
        if ((NumberOf(at, Cue.Ordinal) ?? (isLast ? 0 : null)) is not { } place)
        {
            return null;
        }

        if (IsHalfOfMonth(at + 1))
        {
            return place switch
            {
                1 => (1, 15, at + 2),
                2 or 0 => (16, 0, at + 2),
                _ => null,
            };
        }

        var count = Count(at + 1);
        var unit = count is null ? at + 1 : at + 2;
        return NumberOf(unit, Cue.WeekUnit) != 0 ? null : (place, count) switch
        {
            (1, 2) => (1, 14, unit + 1),
            (1, 3) => (1, 21, unit + 1),
            (0, null) => (0, 0, unit + 1),
            ( >= 1 and <= 4, null) => (place * 7 - 6, place * 7, unit + 1),
            _ => null,
        };
    }

    private bool IsHalfOfMonth(int at) => Is(at, Cue.HalfUnit) || Is(at, Cue.Mid) || NumberOf(at, Cue.WeekUnit) == 2;

    private int SkipToMonth(int at)
    {
        at = SkipArticles(at);
        return Is(at, Cue.MonthUnit) ? SkipArticles(at + 1) : at;
    }

    /// <summary>"In the new year" is no day.</summary>
    private const int NewYear = 101;

    /// <summary>"By new year's eve" takes that day in: everything ends with it.</summary>
    private const int LastOfYear = 1231;

    /// <summary>The last day before "the new year", "Noël".</summary>
    private (DateOnly Day, int After)? Feast(int at)
    {
        at = SkipArticles(at);
        if (NumberOf(at, Cue.Feast) is not { } day || day == LastOfYear)
        {
            return null;
        }

        var feast = new DateOnly(Today.Year, day / 100, day % 100);
        return (DaySpan.Moved(feast <= Today && Today.Year < DateOnly.MaxValue.Year ? feast.AddYears(1) : feast, -1), at + 1);
    }

    /// <summary>"A week on Friday", "Friday week", "vendredi en huit": a week after that day comes.</summary>
    private (DaySpan Span, int After)? WeekAfter(int at)
    {
        var day = Is(at, Cue.WeekUnit) && at + 1 < pieces.Count && pieces[at + 1].Is(Form.WeekFrom) ? at + 2 : at;
        if (NumberOf(day, Cue.Weekday) is not { } weekday)
        {
            return null;
        }

        var behind = day == at ? Forms.Pieces(pieces, at + 1, Form.WeekLater) : 0;
        if (day == at && behind == 0)
        {
            return null;
        }

        var ahead = (weekday - Weekdays(Today) + 6) % 7 + 1;
        return (DaySpan.Day(DaySpan.Moved(Today, ahead + 7)), day + 1 + behind);
    }

    /// <summary>"the week of 29 May", "semaine du 29 mai": Monday to Sunday around the day.</summary>
    private (DaySpan Span, int After)? WeekOf(int at)
    {
        at = SkipArticles(at);
        if (NumberOf(at, Cue.WeekUnit) != 0)
        {
            return null;
        }

        var next = SkipArticles(at + 1);
        next = Is(next, Cue.Start) ? SkipArticles(next + 1) : next;
        if ((Day(next) ?? Numeric(next)) is not { Name: { Months: 0 } named } day || Resolve(named).From is not { } first)
        {
            return null;
        }

        var monday = DaySpan.Moved(first, 1 - Weekdays(first));
        return (new(monday, DaySpan.Moved(monday, 6)), day.After);
    }

    /// <summary>"this weekend", "next weekend", "le week-end": Saturday and Sunday of this week or the next.</summary>
    private (DaySpan Span, int After)? Weekend(int at)
    {
        if (at >= 0 && at < pieces.Count && pieces[at].Is(Form.IndefiniteArticle) || Is(at, Cue.Weekend) && at > 0 && pieces[at - 1].Is(Form.IndefiniteArticle))
        {
            // "Deadlines that fall on a weekend": on any of them.
            return null;
        }

        at = SkipArticles(at);
        var lead = Is(at, Cue.Next) ? 1 : Is(at, Cue.Last) ? -1 : 0;
        at = lead != 0 || Is(at, Cue.This) ? at + 1 : at;
        if (!Is(at, Cue.Weekend))
        {
            return null;
        }

        var after = at + 1;
        if (lead == 0 && (Is(after, Cue.Next) || Is(after, Cue.Last)))
        {
            lead = Is(after, Cue.Next) ? 1 : -1;
            after++;
        }

        var saturday = DaySpan.Moved(Today, 6 - Weekdays(Today) + 7 * lead);
        return (new(saturday, DaySpan.Moved(saturday, 1)), SkipThis(after));
    }

    /// <summary>One unit: "in a fortnight", "d'ici un mois", "dans la quinzaine", "in the next fortnight".</summary>
    private (DaySpan Span, int After)? Single(int at)
    {
        if (!IsUnitWord(at) || Is(at, Cue.QuarterUnit) && Is(at - 1, Cue.Ordinal))
        {
            return null;
        }

        if (Is(at - 1, Cue.Within) && pieces[at - 1].Ends(Form.NextAsLast) && UnitAround(at, 1) is { } following)
        {
            // "over the next quarter" is the calendar's.
            return (following, at + 1);
        }

        var isFortnight = NumberOf(at, Cue.WeekUnit) > 0;
        return isFortnight || IsOne(at - 1) ? (new(Today, Away(at, 1)), SkipNow(Direction(at + 1) > 0 ? at + 2 : at + 1)) : null;
    }

    /// <summary>"Échéances de la semaine", "vencimientos del mes", "activités du mois", "sur toute l'année", at the end of a question: the one that today is in.</summary>
    private (DaySpan Span, int After)? OfThisUnit(int at) =>
        IsUnitWord(at) && !Is(at, Cue.DayUnit) && NumberOf(at, Cue.WeekUnit) is 0 or null && pieces.Skip(at + 1).All(static piece => piece.Cue is Cue.Filler or Cue.Thanks or Cue.Greeting or Cue.Article || piece.Is(Form.Idle)) && at > 0 && pieces[at - 1].Cue is Cue.Article or Cue.Deadline or Cue.Due or Cue.Start or Cue.Planned && pieces[at - 1].Ends(Form.ArticleOfUnit)
            && (pieces.Take(at).Any(static piece => piece.Is(Cue.Due) || piece.Is(Cue.Deadline) || piece.Is(Cue.Start) || piece.Is(Cue.Planned) || piece.Cue is Cue.LineNoun or Cue.Workload or Cue.FinalOne) || IsWhole(at - 1)) && UnitAround(at, 0) is { } unit ? (unit, at + 1) : null;

    /// <summary>"Toute (l'année)", "sur (l'année)", "todo (el año)".</summary>
    private bool IsWhole(int article) => Is(article - 1, Cue.All) || article > 0 && pieces[article - 1].Is(Form.Concerning);

    private bool IsOne(int at) => at >= 0 && at < pieces.Count && pieces[at].Is(Cue.Article) && pieces[at].Is(Form.IndefiniteArticle);

    private (DaySpan Span, int After)? Weekday(int at)
    {
        var start = at;
        at = Is(at, Cue.Next) || Is(at, Cue.This) ? at + 1 : at;
        if (NumberOf(at, Cue.Weekday) is not { } weekday)
        {
            return null;
        }

        if (SkipIn(at + 1) is var week && (Is(week, Cue.WeekUnit) || Is(week + 1, Cue.WeekUnit)) && OneOf(week) is { Span: { From: { } monday, To: { } sunday }, Shift: var shift } of && shift != 0 && sunday.DayNumber - monday.DayNumber == 6)
        {
            // "Friday of next week", "el viernes de la semana que viene".
            return (DaySpan.Day(DaySpan.Moved(monday, weekday - 1)), of.After);
        }

        if (Is(at + 1, Shade.Following) && years.Near?.To is { } last)
        {
            // "And the following Sunday": behind the day that was asked about.
            return (DaySpan.Day(DaySpan.Moved(last, (weekday - Weekdays(last) + 6) % 7 + 1)), at + 2);
        }

        var ahead = (weekday - Weekdays(Today) + 7) % 7;
        // "Lundi prochain", on a Monday, is not today.
        var later = (Is(start, Cue.Next) || Is(at + 1, Cue.Next)) && ahead == 0 ? 7 : ahead;
        return (DaySpan.Day(DaySpan.Moved(Today, later)), Skip(at + 1, Cue.Next));
    }

    private static int Weekdays(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
