using TcAssistant.Wording;

namespace TcAssistant.Timetables;

/// <summary>Milestones: from the dates a phrase names, and from lengths of time counted from the plan's day.</summary>
internal sealed partial class Meaning
{
    private HashSet<Milestone>? _added;

    private void TakeDates(int at)
    {
        var element = _elements[at];
        var kind = KindOf(at);
        var label = QuotedLabel(at) ?? (_severalDates ? LabelOf(at) : null);
        foreach (var date in element.Dates)
        {
            if (date.First.Days() is not { } first || date.Last.Days() is not { } last || first.From > last.To)
            {
                NotUnderstood(TimetableWording.NotRead(Words(element)), element.First);
                return;
            }

            Note(date.First.Notes | date.Last.Notes, element);
            TakeDate(at, date, first, last, kind, label);
        }
    }

    private void TakeDate(int at, DateItem date, DayRange first, DayRange last, MilestoneKind? kind, string? label)
    {
        var element = _elements[at];
        switch (date.Shape)
        {
            case Shape.Open:
                var begins = date.First.Months > 12 ? FirstYear(date.First) : first;
                Add(MilestoneKind.Start, begins.From, begins.To, label);
                break;
            case Shape.Span:
                var (start, end) = date.First == date.Last ? (FirstYear(date.First), LastYear(date.Last)) : (first, last);
                Add(MilestoneKind.Start, start.From, start.To, label);
                if (!EndRhythms(at, end.To))
                {
                    Add(MilestoneKind.Completion, end.From, end.To, label);
                }

                break;
            case Shape.Window when kind == MilestoneKind.Start && element.Bound == Bound.None:
                Add(MilestoneKind.Start, first.From, first.To, label);
                Add(MilestoneKind.Completion, last.From, last.To, label);
                break;
            case Shape.Window:
                Add(kind ?? MilestoneKind.Due, element.Bound is Bound.By or Bound.Until ? null : first.From, last.To, label);
                break;
            default:
                TakePoint(at, first, kind, label);
                break;
        }
    }

    private void TakePoint(int at, DayRange day, MilestoneKind? kind, string? label)
    {
        switch (_places[at].IsWindow ? Bound.None : _elements[at].Bound)
        {
            case Bound.By:
                Add(kind ?? MilestoneKind.Due, null, day.To, label);
                break;
            case Bound.For:
                Add(kind ?? MilestoneKind.Due, _read.Symbols[_elements[at].First].Value == 1 ? null : day.From, day.To, label);
                break;
            case Bound.Before:
                Add(kind ?? MilestoneKind.Due, null, day.From.AddDays(-1), label);
                break;
            case Bound.Until:
                if (!EndRhythms(at, day.To))
                {
                    Add(kind is MilestoneKind.FirstResults ? MilestoneKind.FirstResults : MilestoneKind.Completion, null, day.To, label);
                }

                break;
            default:
                Add(kind ?? MilestoneKind.Due, day.From, day.To, label);
                break;
        }
    }

    // A set only where looking through them all would take long.
    private bool IsNew(Milestone milestone) =>
        _milestones.Count < 8 ? !_milestones.Contains(milestone) : (_added ??= [.. _milestones]).Add(milestone);

    private static DayRange FirstYear(DatePoint years) => (years with { LastMonth = years.FirstMonth + 11 }).Days()!.Value;

    private static DayRange LastYear(DatePoint years) => (years with { FirstMonth = years.LastMonth - 11 }).Days()!.Value;

    private void Add(MilestoneKind kind, DateOnly? from, DateOnly to, string? label)
    {
        var milestone = new Milestone(kind, from, to, label);
        if (IsNew(milestone))
        {
            _milestones.Add(milestone);
        }
    }

    private void TakeDuration(int at)
    {
        var element = _elements[at];
        var length = element.Length!;
        if (_hasDates && IsSaidByDates(at))
        {
            return;
        }

        if (_hasDates)
        {
            NotUnderstood(TimetableWording.NotRead(Words(element)), element.First);
            return;
        }

        if (_anchor.Day is not { } day)
        {
            NotUnderstood(TimetableWording.NoPlanDate(Words(element)), element.First);
            return;
        }

        if (length.WorkingDays)
        {
            _findings.Add(Finding.Warning(Words(element), TimetableWording.WorkingDays(Words(element))));
        }

        var last = Later(day, length.Max, length.WorkingDays);
        Add(KindOf(at) ?? MilestoneKind.Due, length.Min == length.Max ? null : Later(day, length.Min, length.WorkingDays), last, QuotedLabel(at));
    }

    // "24 months (2025-2026)", "January to December 2025 (12 months)": how long what the dates say lasts.
    private bool IsSaidByDates(int at) =>
        (at + 2 < _elements.Count && _elements[at + 1].Kind is ElementKind.Open or ElementKind.Colon && IsStretch(_elements[at + 2]))
        || (at > 1 && _elements[at - 1].Kind is ElementKind.Open or ElementKind.Comma && IsStretch(_elements[at - 2]));

    private bool IsStretch(Element element) => IsDate(element) && element.Dates is [{ Shape: Shape.Span or Shape.Window }];

    private static DateOnly Later(DateOnly day, Period period, bool workingDays)
    {
        if (!workingDays)
        {
            return period.Unit switch
            {
                PeriodUnit.Day => day.AddDays(period.Count),
                PeriodUnit.Week => day.AddDays(period.Count * 7),
                PeriodUnit.Month => day.AddMonths(period.Count),
                _ => day.AddYears(Math.Min(period.Count, 200)),
            };
        }

        for (var left = period.Count; left > 0;)
        {
            day = day.AddDays(1);
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    private void TakeImmediate(int at)
    {
        if (_anchor.Day is not { } day)
        {
            NotUnderstood(TimetableWording.NoPlanDate(Words(_elements[at])), _elements[at].First);
            return;
        }

        Add(MilestoneKind.Start, day, day, null);
    }
}
