namespace TcAssistant.Asks.Grammar;

/// <summary>From what the words of a question say to what it asks for.</summary>
internal static partial class Decision
{
    /// <summary>What the question says by itself; <see cref="Intent.Unknown"/> when it names limits but asks for nothing.</summary>
    public static Reading Of(Sketch sketch, DateOnly today)
    {
        var limits = Limits(sketch);
        // "What is late, by month": a workload lies ahead, and each late line says when it was due.
        if (sketch.Has(Cue.Workload) && !sketch.HasAny(Cue.Overdue, Cue.LateWord))
        {
            // "What is late, by month": each line says when it was due.
            return limits with { Intent = Intent.Workload, Quietest = sketch.Quietest };
        }

        if (sketch.Has(Cue.Count))
        {
            var counted = UntilNow(Ahead(Base(sketch, limits, today), sketch, today), sketch, today);
            counted = sketch.FirstResults && counted is { Intent: Intent.Due, Status: null } ? counted with { Status = Standing.FirstResults, OrStarting = false } : counted;
            if (counted.Intent == Intent.Unknown && (IsUnowned(sketch) || sketch.Has(Cue.HasOwner)))
            {
                // "How many lines have no owner?"
                counted = counted with { Intent = Intent.Status, Status = IsUnowned(sketch) ? Standing.NoOwner : Standing.HasOwner };
            }

            if (sketch.Has(Cue.PerPart) && counted.Intent == Intent.Unknown && !Limited(limits))
            {
                return limits with { Intent = Intent.Overview };
            }

            return counted with { Intent = Intent.Count, Of = counted.Intent != Intent.Unknown ? counted.Intent : sketch.Period is null ? Intent.Search : Intent.Due };
        }

        if (sketch.Has(Cue.NotHeld) && sketch.Missing == NotHeld.Contact && sketch.Has(Cue.Who))
        {
            // "Whom do I contact about these?"
            return Projected(sketch, limits, today, Intent.Owner);
        }

        if (sketch.Has(Cue.NotHeld) && (AboutLines(sketch) || limits.Text is not null && (sketch.Missing != NotHeld.Contact || sketch.HasAny(Cue.LineNoun, Cue.Them))))
        {
            return limits with { Intent = Intent.Line, Missing = sketch.Missing };
        }

        if (IsUnowned(sketch))
        {
            return Projected(sketch, limits, today, Intent.Owner) with { Status = Standing.NoOwner };
        }

        if (sketch.Has(Cue.HasOwner))
        {
            // Of one line it is asked who that is.
            return Projected(sketch, limits, today, Intent.Owner) with { Status = sketch.Places is [{ Line: not null }] || sketch.Has(Cue.Who) && !sketch.HasAny(Cue.LineNoun, Cue.What, Cue.Which) ? null : Standing.HasOwner };
        }

        if (sketch.EitherWay && sketch.Places is [{ Line: not null }] && sketch.Period is null && limits.Text is null)
        {
            return limits with { Intent = Intent.Status, Of = Intent.Search };
        }

        if (sketch.HasAny(Cue.Who, Cue.Owner))
        {
            return Projected(sketch, limits, today, Intent.Owner);
        }

        if (sketch.Places is [{ Line: not null }] && sketch.Period is null && limits.Text is null && sketch.Has(Cue.Or) && sketch.SaysSeveralStandings)
        {
            // "Is II.3.1 done, in progress, or what?"
            return limits with { Intent = Intent.Status, Of = Intent.Search };
        }

        var asked = Ahead(Base(sketch, limits, today), sketch, today);
        if (sketch.PeriodIsTarget && sketch.HasAny(Cue.Modal, Cue.ToDo, Cue.Done) && asked is { Intent: Intent.Due, OrStarting: false } && asked.From == asked.To)
        {
            // "What must be finished for 30 June?"
            asked = asked with { From = null };
        }

        asked = UntilNow(asked, sketch, today);
        asked = sketch.FirstResults && asked is { Intent: Intent.Due, Status: null, Text: null, Issue: null } ? asked with { Status = Standing.FirstResults, OrStarting = false } : asked;
        return sketch.Has(Cue.Status) && asked is { Intent: Intent.Due, OrStarting: false } && sketch.Period is not null
            ? asked with { Intent = Intent.Status, Of = Intent.Due }
            : asked;
    }

    /// <summary>"Still to come this year", "deadlines that remain until December": from today on, whatever the period.</summary>
    private static Reading Ahead(Reading asked, Sketch sketch, DateOnly today) =>
        asked is { Intent: Intent.Due } && (asked.From is null || asked.From < today) && (asked.To is null || asked.To >= today)
        && (sketch.Has(Cue.ToCome) || sketch.Extends && sketch.Has(Cue.Still) && asked is { From: null, To: not null }) ? asked with { From = today } : asked;

    /// <summary>"What fell due this year?", "¿qué venció?", "due so far": until today. Of one thing it is asked when it does; of a month that ends later what the plan has for it.</summary>
    private static Reading UntilNow(Reading asked, Sketch sketch, DateOnly today) =>
        asked is { Intent: Intent.Due or Intent.Starting, OrStarting: false } && !(asked.From > today) && !(asked.To <= today) && !sketch.HasAny(Cue.When, Cue.ToDo, Cue.Planned, Cue.ToCome)
        && (sketch.Period is not null || (asked.Issue ?? asked.Text) is null)
        && (sketch.SoFar || sketch.Happened && !sketch.Has(Cue.Modal) && !(asked.To?.DayNumber - asked.From?.DayNumber <= LongestMonth)) ? asked with { To = today } : asked;

    private const int LongestMonth = 31;

    private static bool AboutLines(Sketch sketch) => sketch.Places.Count > 0 || sketch.Has(Cue.Them);

    /// <summary>Owner or status of the lines that the rest of the question picks.</summary>
    private static Reading Projected(Sketch sketch, Reading limits, DateOnly today, Intent intent)
    {
        var meant = Base(sketch, limits, today);
        meant = meant is { Intent: Intent.Status, Status: null } ? limits : meant;
        var of = meant.Intent is Intent.Unknown or Intent.Line
            ? Limited(limits) ? (limits.From ?? limits.To) is null ? Intent.Search : Intent.Due : (Intent?)null
            : meant.Intent;
        return meant with { Intent = intent, Of = of };
    }

    private static Reading Base(Sketch sketch, Reading limits, DateOnly today)
    {
        if (IsNotOverdue(sketch) && !sketch.FollowsUp && !sketch.AsksWhether && (sketch.HasAny(Cue.Due, Cue.Deadline) || sketch.Period is { To: not null }) && (limits.To is null || limits.To >= today))
        {
            // "Due this year and not overdue": with a date, and that still ahead.
            return limits with { Intent = Intent.Due, From = limits.From > today ? limits.From : today };
        }

        if (sketch.Has(Cue.AtRisk) && sketch.AsksWhether && (sketch.PointsToOne || sketch.Places is [{ Line: not null }]))
        {
            // "Is it on track?": how it stands.
            return limits with { Intent = Intent.Status, Of = Intent.Search };
        }

        if (sketch.Has(Cue.AtRisk) && !sketch.HasAny(Cue.Overdue, Cue.LateWord))
        {
            return limits with { Intent = Intent.Status, Status = Standing.AtRisk };
        }

        if (sketch.Has(Cue.Conditional) && sketch.Places is [{ Line: not null }])
        {
            // "I.2.b.2, on what condition?": its timetable says it.
            return limits with { Intent = Intent.Line, Text = null };
        }

        if (sketch.Has(Cue.Conditional))
        {
            return limits with { Intent = Intent.Search, Status = Standing.Conditional };
        }

        if (Undated(sketch) is { } undated)
        {
            if (undated is Standing.NoDeadline or Standing.NoDate && sketch.Period is not null)
            {
                // "No deadline in 2000": every line but those that are due then.
                return limits with { Intent = Intent.Status, Status = Standing.NotDue };
            }

            return limits with { Intent = Intent.Status, Status = undated };
        }

        if (sketch.LeavesOut && sketch.Denied.Contains(Cue.Start) && sketch.Has(Cue.Planned))
        {
            return limits with { Intent = Intent.Due, From = sketch.Period is null ? today : limits.From };
        }

        if (sketch.Denied.Contains(Cue.Due) && sketch.Has(Cue.Due) && sketch.Period is not null)
        {
            // "Due in 1999 and not ended": of what was due, what is not done.
            return limits with { Intent = Intent.Due, Status = Standing.Open };
        }

        if (sketch.Has(Cue.Start) && sketch.Has(Cue.Past) && sketch.Period is null && (sketch.Denied.Contains(Cue.Done) || sketch.Denied.Contains(Cue.Due)))
        {
            // "Started and not finished yet".
            return limits with { Intent = Intent.UnderWay };
        }

        if (sketch.LeavesOut && limits.To >= today && (sketch.Denied.Contains(Cue.Overdue) || sketch.Denied.Contains(Cue.LateWord)) && sketch.HasAny(Cue.Due, Cue.Deadline))
        {
            // "Due before May, not counting what is late already": what is due from today on.
            return limits with { Intent = Intent.Due, From = limits.From > today ? limits.From : today };
        }

        if (Denied(sketch) is { } denied)
        {
            // "Not yet due" is what is due from today on; only within a period is it everything else. "Never ends" is neither.
            return denied == Standing.NotDue && sketch.Period is null && !sketch.DeniesTheDay ? limits
                : denied == Standing.NotDue && sketch.Period is null ? limits with { Intent = Intent.Due, From = today }
                : denied == Standing.NotDue && sketch.Has(Cue.Start) ? limits with { Intent = Intent.Starting, Status = denied }
                : limits with { Intent = Intent.Status, Status = denied };
        }

        if (sketch.AsksWhether && limits.Text is not null && sketch.Period is null && (sketch.Has(Cue.Done) || sketch.Ready) && !sketch.HasAny(Cue.When, Cue.Still, Cue.Overdue, Cue.LateWord))
        {
            return limits with { Intent = Intent.Status, Of = Intent.Search };
        }

        if (Rhythm(sketch) is { } rhythm)
        {
            // "Due in May and continuous": both must hold.
            var both = sketch.Has(Cue.Due) && sketch.Has(Cue.And) && sketch.Period is not null && !sketch.FollowsUp;
            return limits with { Intent = Intent.Cadence, Status = rhythm.Length == 0 ? null : rhythm, Of = both ? Intent.Due : null };
        }

        var open = sketch.HasAny(Cue.Still, Cue.Open) || sketch.Denied.Contains(Cue.Done) || sketch.Denied.Contains(Cue.ToDo);
        return Dated(sketch, limits, today, open) is { } dated ? dated
            : open ? limits with { Intent = (limits.From ?? limits.To) is null ? Intent.Status : Intent.Due, Status = Standing.Open }
            : sketch.Has(Cue.Status) ? limits with { Intent = Intent.Status, Of = Limited(limits) ? (limits.From ?? limits.To) is null ? Intent.Search : Intent.Due : null }
            : limits;
    }
}
