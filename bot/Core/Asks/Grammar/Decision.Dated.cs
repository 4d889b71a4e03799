namespace TcAssistant.Asks.Grammar;

/// <summary>What a question asks for that goes by dates: due, starting, overdue, next, under way, done.</summary>
internal static partial class Decision
{
    private static Reading? Dated(Sketch sketch, Reading limits, DateOnly today, bool open)
    {
        var status = open ? Standing.Open : null;
        if (sketch.HasAny(Cue.Overdue, Cue.LateWord) || sketch.Has(Cue.Open) && sketch.Has(Cue.Modal) && sketch.Has(Cue.Done) && sketch.HasAny(Cue.Past, Cue.Still) && sketch.Period is null)
        {
            // "Which should already be finished but aren't?"
            return Overdue(sketch, limits, today);
        }

        if (sketch.PeriodIsNow && sketch.Period == DaySpan.Day(today) && sketch.Has(Cue.Modal) && (sketch.Has(Cue.Done) || sketch.Ready) && !sketch.Has(Cue.When))
        {
            // "¿Qué debería estar listo a día de hoy?"
            return limits with { Intent = Intent.Overdue, From = null, To = null };
        }

        if (sketch.Has(Cue.NextOne) && sketch.Period is null or { From: not null, To: null })
        {
            return limits with { Intent = Intent.Next, Of = sketch.Has(Cue.Start) && !sketch.HasAny(Cue.Due, Cue.Deadline) ? Intent.Starting : null };
        }

        if (sketch.Has(Cue.FinalOne))
        {
            // "What was the last deadline?": of those that have passed.
            return limits with { Intent = Intent.Next, Status = "last", To = sketch.Has(Cue.Past) && sketch.Period is null ? today : limits.To };
        }

        if (sketch.Has(Cue.Immediate))
        {
            return limits with { Intent = Intent.Starting, Status = "immediate" };
        }

        if (sketch.Has(Cue.UnderWay) && sketch.Has(Cue.Start) && sketch.Has(Cue.Past) && sketch.Has(Cue.Or) && sketch.Period is null)
        {
            // "Launched already, or in progress."
            return limits with { Intent = Intent.UnderWay };
        }

        var starts = sketch.Has(Cue.Start);
        // "Prévues pour être terminées avant mai" are due.
        var due = sketch.HasAny(Cue.Due, Cue.Deadline) || sketch.Foresees && sketch.Has(Cue.Done) && sketch.Period is not null && sketch.Denied.Count == 0;
        if (starts && sketch.NamesStartDate && sketch.Period is not null && !sketch.HasAny(Cue.And, Cue.Or))
        {
            // "Whose start date falls in January", "con comienzo programado en enero": it is the start that falls.
            return limits with { Intent = Intent.Starting };
        }

        if (due && !starts && sketch.Has(Cue.UnderWay) && sketch.Has(Cue.And) && !sketch.FollowsUp)
        {
            // "Under way and due in 2000": both must hold.
            return limits with { Intent = Intent.UnderWay, Of = Intent.Due };
        }

        if (sketch.Has(Cue.When) && sketch.Period is null && (limits.Text ?? limits.Issue) is not null)
        {
            // "When is the manual due?" wants the lines about it that have such a date; without one of these words any line about it.
            return limits with { Intent = limits.Text is null ? Intent.Line : due && !starts ? Intent.Due : starts && !due ? Intent.Starting : Intent.Search };
        }

        if (sketch.Places is [{ Line: not null }] && sketch.Period is null && !starts && (sketch.Has(Cue.Deadline) || due && !sketch.AsksWhether || sketch.Has(Cue.Planned)) && !open)
        {
            // "II.3.1, the deadline?": the line says it, also that it has none.
            return limits with { Intent = Intent.Line };
        }

        if (sketch.Foresees && sketch.HasAny(Cue.LineNoun, Cue.All) && sketch.Period is null && (limits.Part ?? limits.Issue) is not null && limits.Text is null && !due && !starts)
        {
            // "The actions foreseen under point II.3": all that it has.
            return limits with { Intent = Intent.Line, Status = status };
        }

        if (sketch.Has(Cue.Planned) && (sketch.Has(Cue.PlanNoun) || sketch.Foresees) && sketch.Period is null && limits.Text is not null && !due && !starts)
        {
            // "Que prévoit le plan pour les femmes ?"
            return limits with { Intent = Intent.Search };
        }

        if (sketch.Dated && sketch.Period is null && !due && !starts)
        {
            // "Which of them have a date?"
            return limits with { Intent = Intent.Due, OrStarting = true, Status = status };
        }

        if (starts && !due && sketch.Has(Cue.Planned) && !sketch.HasAny(Cue.And, Cue.Or))
        {
            // "Démarrages prévus au premier trimestre", "upcoming starts".
            return limits with { Intent = Intent.Starting, From = sketch.Period is null && !sketch.Foresees ? Ahead(sketch, today) : limits.From };
        }

        if (sketch.Has(Cue.Planned) || due && starts)
        {
            // "Deliverables expected in May" are due then; "what is expected in May" may start as well.
            var either = !due || starts;
            return sketch.Period is null
                ? limits with { Intent = Intent.Due, From = Ahead(sketch, today), OrStarting = either, Status = status }
                : limits with { Intent = Intent.Due, From = sketch.Period is { From: null, To: { } until } && until >= today && !sketch.Foresees ? today : limits.From, OrStarting = either, Status = status };
        }

        if (starts)
        {
            return sketch.Has(Cue.Past) && sketch.Period is null && !sketch.Has(Cue.When)
                ? limits with { Intent = Intent.Starting, To = today }
                : (open || (sketch.Has(Cue.Modal) || sketch.StartsAhead) && !sketch.Has(Cue.When)) && sketch.Period is null && (limits.Issue ?? limits.Text) is null
                // "What still has to start?"
                ? limits with { Intent = Intent.Starting, From = Ahead(sketch, today) }
                : limits with { Intent = Intent.Starting };
        }

        if (due && sketch.Finished && sketch.Period is null && !sketch.HasAny(Cue.Deadline, Cue.Modal, Cue.When, Cue.Still, Cue.Open))
        {
            // "Quels livrables ont été livrés ?"
            return Done(sketch, limits, today);
        }

        if (due || sketch.Has(Cue.ToDo) || sketch.HasAny(Cue.When, Cue.DateNoun) && sketch.Period is null && limits.Part is not null)
        {
            return sketch.Has(Cue.ToDo) && !due && sketch.Period is null
                ? open ? null : limits with { Intent = Intent.Due, From = Ahead(sketch, today) }
                : limits with { Intent = Intent.Due, Status = status };
        }

        if (sketch.Has(Cue.UnderWay) || sketch.Has(Cue.Doing) && limits.Text is null)
        {
            // "Right now" is what under way means, no period of one day.
            var isNow = sketch.Period == DaySpan.Day(today);
            return limits with { Intent = Intent.UnderWay, From = isNow ? null : limits.From, To = isNow ? null : limits.To };
        }

        return sketch.Has(Cue.Done) && !sketch.Denied.Contains(Cue.Done) ? Done(sketch, limits, today) : null;
    }

    /// <summary>"What must be done" is what lies ahead; "when must it be done?" asks for the day itself.</summary>
    private static DateOnly? Ahead(Sketch sketch, DateOnly today) => sketch.Has(Cue.When) ? null : today;

    /// <summary>"What must be done by June" asks for what is due; "what has been done" for what was reported.</summary>
    private static Reading Done(Sketch sketch, Reading limits, DateOnly today)
    {
        var ahead = sketch.Period is { } period && (period.To is null || period.To >= today);
        return sketch.Period is not null && (sketch.Has(Cue.Modal) || ahead && !sketch.Has(Cue.Past) && !sketch.SoFar)
            ? limits with { Intent = Intent.Due, Status = sketch.HasAny(Cue.Still) ? Standing.Open : null }
            : sketch.Has(Cue.Modal) && !sketch.Has(Cue.Past) && sketch.Period is null && limits.Issue is null
                ? limits with { Intent = Intent.Due, From = Ahead(sketch, today) }
                : limits with { Intent = Intent.Status, Status = limits.Issue is not null || sketch.Has(Cue.Them) && !sketch.Has(Cue.What) ? null : Standing.Done };
    }

    private static Reading Overdue(Sketch sketch, Reading limits, DateOnly today)
    {
        if (sketch.Period is not { } period)
        {
            return limits with { Intent = Intent.Overdue };
        }

        var day = period.From == period.To && period.To is not null;
        if (sketch.Has(Cue.Due) && period.From is not null && period.From != period.To && !sketch.PeriodIsDay)
        {
            // "Due in May and overdue": both must hold.
            return limits with { Intent = Intent.Overdue };
        }

        var judged = day || sketch.PeriodIsDay || period.From is null && period.To > today || period.From > today;
        return judged && period.To is not null
            ? limits with { Intent = Intent.Overdue, From = null, To = null, AsOf = day || period.From is null ? period.To : sketch.PeriodIsDay ? period.From : period.To }
            : limits with { Intent = Intent.Overdue };
    }
}
