using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>What a question that leans on the one before asks for.</summary>
internal static partial class FollowUp
{
    /// <summary>The question before with what this one says in its place; null when that cannot be told.</summary>
    public static Reading? Merge(Reading before, Reading? wider, Sketch sketch, Reading fresh, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        if (sketch.HasAny(Cue.Mine, Cue.PerPart) || sketch.Has(Cue.SamePeriod) && sketch.Period is null && PeriodOf(before) is null)
        {
            return null;
        }

        if (sketch.Has(Cue.Others) && sketch.ThatPlace is null)
        {
            if (sketch.AfterUnclear || OthersOf(before, wider, sketch.PointsToOne, today, plans) is not { } others)
            {
                return null;
            }

            before = others;
        }

        if (AddsPart(sketch, fresh, before))
        {
            return before with { Part = string.Join(',', before.Part!.Split(',').Union(fresh.Part!.Split(','))) };
        }

        if (sketch.InOtherParts)
        {
            if ((before.Part ?? (before.Issue is { } within ? Place.Parse(within)?.Part : null)) is not { } part || part.Contains(',', StringComparison.Ordinal))
            {
                return null;
            }

            before = before with { Part = null, Issue = null, Except = Both(before.Except, part) };
        }

        if (wider is not null && PeriodOf(fresh) is not null && fresh is { Issue: null, Part: null, Text: null } && !sketch.HasAny(Cue.Them, Cue.Only) && !sketch.PointsBack && sketch.Nth is null && Place.AreLines(before.Issue) && !Place.AreLines(wider.Issue))
        {
            // "And in July?" after "the others", "which is due first?": of what was asked before lines were picked.
            before = wider;
        }

        if (sketch.LeftOutOfShown is { } places)
        {
            var shown = sketch.AfterUnclear ? [] : Answered(before, today, plans);
            return places.All(place => Math.Abs(place) <= shown.Count)
                ? before with { Except = Both(before.Except, string.Join("; ", places.Select(place => shown[place > 0 ? place - 1 : ^-place]))) }
                : null;
        }

        if (IsDuePast(sketch, fresh) && IsStatusOfOne(sketch, fresh, before))
        {
            fresh = fresh with { Intent = Intent.Status, Status = Standing.Done };
        }

        if (sketch.Nth is { } nth)
        {
            if (LineAt(before, nth, today, plans) is not { } chosen)
            {
                return null;
            }

            before = new Reading(Intent.Line, Issue: chosen, Plan: before.Plan);
            if (fresh.Text is { } said && Answered(before with { Text = said }, today, plans).Count == 0)
            {
                // "More information on the second": one line is meant, whatever else is said.
                fresh = fresh with { Text = null };
            }
        }

        if (fresh.Intent == Intent.Owner && sketch.Has(Cue.Them) && sketch.Period is null && fresh is { Issue: null, Text: null, Status: null })
        {
            // "Who should have done these?", "who has to deliver it?": those before, whatever the verb says.
            fresh = fresh with { From = null, To = null, Of = null, OrStarting = false };
        }

        if (sketch.Has(Cue.And) && sketch.Period is null && fresh is { Intent: Intent.Due, To: null } && fresh.From == today && before is { From: not null, To: { } until } && until >= today)
        {
            // "And what must be finished?" after this month: that it lies ahead was said by "must", not by a period.
            fresh = fresh with { From = null };
        }

        if ((sketch.HasAny(Cue.Only, Cue.Them) || sketch.PointsBack) && sketch.Period is null && fresh.From == today && fresh.To is null && before.To is { } end && end >= today)
        {
            // "Only what is not yet due", of a quarter: the rest of it.
            fresh = fresh with { From = before.From > today ? before.From : today, To = end };
        }

        if (before.From == today && before.To is null && PeriodOf(fresh) is null && fresh.Intent is not (Intent.Unknown or Intent.Count or Intent.Owner or Intent.Status))
        {
            // That it lies ahead was said by "coming up", not by a period.
            before = before with { From = null };
        }

        if (sketch.AfterUnclear && (sketch.Nth is not null || fresh is { Intent: Intent.Count, Of: Intent.Search } or { Intent: Intent.Count, Of: Intent.Status, Status: Standing.Open } && !Decision.Limited(fresh)))
        {
            // "How many are they?" after a question that was not understood: those are not known.
            return null;
        }

        if (sketch.AfterHalfClear && fresh is { Except: not null, From: null, To: null, Part: null, Issue: null, Text: null })
        {
            // "Without the evaluation lines" after a question that was not understood.
            return null;
        }

        if (sketch.AfterHalfClear && !Decision.Limited(fresh) && fresh is { Intent: Intent.Owner or Intent.Count or Intent.Status, Status: null }
            || sketch.AfterUnclear && sketch.PointsToOne && !(before.Issue is { } single && Place.Parse(single) is { Line: not null }) && Answered(before, today, plans).Count != 1)
        {
            // "Who is doing it?" after a question that was not understood: which one is not known.
            return null;
        }

        if (IsLatestOf(sketch, fresh, before))
        {
            return sketch.AfterUnclear ? null : Latest(Place.AreLines(before.Issue) && wider is not null ? wider : before, today, plans);
        }

        if (IsEarliestOf(sketch, fresh, before))
        {
            return sketch.AfterUnclear ? null : Earliest(before, today, plans);
        }

        if (fresh is { Intent: Intent.Next, Status: null } && sketch.OutOfShown && !Decision.Limited(fresh) && Base(before) is Intent.Due or Intent.Overdue && Picked(before, today, plans).TrueForAll(one => LastDay(one) < today))
        {
            // "The earliest of these", where nothing of them lies ahead.
            return sketch.AfterUnclear ? null : Earliest(before, today, plans);
        }

        if (sketch.PointsToSome > 0 && Answered(before, today, plans).Count != sketch.PointsToSome)
        {
            return null;
        }

        if (sketch.LeavesOut && sketch.Denied.Contains(Cue.Start) && before.OrStarting)
        {
            // "Without what starts", of what is due or starts.
            return Kept(before, sketch, fresh with { Status = null }) with { OrStarting = false };
        }

        if (before is { Intent: Intent.Due, OrStarting: true } && sketch.Period is null && (sketch.Has(Cue.Only) || sketch.PointsBack) && (sketch.HasAny(Cue.Due, Cue.Deadline, Cue.ToDo) || sketch.Has(Cue.Done) && sketch.Has(Cue.Modal)) && !sketch.HasAny(Cue.Start, Cue.Overdue, Cue.Still, Cue.Open))
        {
            // "Only what must be finished", of what is due or starts.
            return Kept(before, sketch, fresh with { From = null, To = null, Status = null }) with { OrStarting = false };
        }

        if (sketch.Has(Cue.SamePeriod) && sketch.Period is null)
        {
            // "What must be done that month" lies in that month, not ahead of today.
            fresh = fresh with { From = null, To = null };
        }

        if (fresh.Intent == Intent.Unknown && (fresh.From ?? fresh.To) is not null && !sketch.PeriodIsDay && !sketch.Has(Cue.Them)
            && before is { Issue: { } issue, From: null, To: null } && Place.Parse(issue) is { Line: not null })
        {
            // A line is what was asked about, not a limit: a period after it asks anew.
            return Decision.Alone(sketch, fresh);
        }

        var asksWhen = sketch.Has(Cue.When) || sketch.NamesTheDeadline;
        if (sketch.HasAny(Cue.OneAfter, Cue.OneBefore) && before.Intent == Intent.Next && !Decision.Limited(fresh))
        {
            // "And after that one?" after the next deadline.
            return Beside(before, sketch.Has(Cue.OneAfter) ? 1 : -1, today, plans);
        }

        if (sketch.Has(Cue.OneAfter) && !Decision.Limited(fresh) && Place.AreLines(before.Issue) && AfterPicked(before, wider, sketch, today, plans) is { } following)
        {
            return following;
        }

        if ((asksWhen && fresh.Intent != Intent.Next || sketch.PointsToOne) && !Decision.Limited(fresh) && !sketch.Has(Cue.Count) && (before.Issue is not { } named || Place.Parse(named) is not { Line: not null }) && OnlyLine(before, today, plans) is { } line)
        {
            // "When is it due?", "what does that line say?" after an answer that was one line.
            before = new Reading(Intent.Line, Issue: line, Plan: before.Plan);
        }
        else if (asksWhen && !sketch.PointsBack && !sketch.HasAny(Cue.OneAfter, Cue.OneBefore) && !Decision.Limited(fresh) && fresh is { Intent: Intent.Due or Intent.Starting, OrStarting: false, Status: null } && Base(before) is not (Intent.Line or Intent.Search))
        {
            // "When are they due?": the lines before, which say it; a workload is no line.
            return Base(before) == Intent.Workload ? null : before with { Intent = Base(before) == Intent.Starting && PeriodOf(before) is null ? fresh.Intent : Base(before), Of = null };
        }

        if (sketch.AsksOfOne && before is { Issue: { } one } && Place.Parse(one) is { Line: not null } && !Decision.Limited(fresh) && fresh.Intent is Intent.Overdue or Intent.UnderWay or Intent.Cadence or Intent.Due or Intent.Starting or Intent.Owner)
        {
            if (fresh.Intent == Intent.Owner)
            {
                return new Reading(Intent.Owner, Issue: one, Plan: before.Plan) { Of = Intent.Line };
            }

            // "C'est en retard ?", "¿tiene fecha?" of one line: how it stands, or what is known of it.
            return new Reading(fresh.Intent is Intent.Overdue or Intent.UnderWay ? Intent.Status : Intent.Line, Issue: one, Plan: before.Plan) { Of = fresh.Intent is Intent.Overdue or Intent.UnderWay ? Intent.Line : null };
        }

        if (sketch.Has(Cue.OneAfter) && fresh is { Intent: Intent.Next, Status: null } && before.Intent != Intent.Next && before.To is { } last)
        {
            // "And after that, the next deadline?" counts from the end of what was asked about.
            return Kept(before, sketch, fresh) with { Intent = Intent.Next, From = DaySpan.Moved(last, 1), To = null, Of = null };
        }

        if (sketch.IsBareStanding && !sketch.Has(Cue.And))
        {
            return (before.Issue is { } same && Place.Parse(same) is { Line: not null } ? same : OnlyLine(before, today, plans)) is { } it
                ? new Reading(Intent.Status, Issue: it, Plan: before.Plan) { Of = Intent.Line }
                : Decision.Alone(sketch, fresh) is { } alone && IsOfTheShown(sketch, alone, before) ? OfTheShown(before, alone, today, plans) ?? alone
                : Decision.Alone(sketch, fresh);
        }

        var pointing = sketch.PointsBack || sketch.Has(Cue.Them);
        var narrows = pointing || sketch.Has(Cue.Only) && fresh.Intent is Intent.UnderWay or Intent.Cadence;
        if (narrows && (Base(before) is Intent.Due or Intent.Starting && PeriodOf(before) is not null || Base(before) is Intent.Overdue or Intent.Next) && PeriodOf(fresh) is null
            && fresh.Intent is Intent.Starting or Intent.UnderWay or Intent.Cadence && fresh.Intent != Base(before))
        {
            // "Which of them are continuous?" after a period wants both; two periods at once cannot be kept, and all that start were not asked for.
            return fresh.Intent == Intent.Starting ? OfTheShown(before, fresh, today, plans) : Kept(before, sketch, fresh) with { Intent = fresh.Intent, Of = Base(before), OrStarting = before.OrStarting };
        }

        if (pointing && !sketch.Has(Cue.And) && Base(before) == Intent.Starting && fresh is { Intent: Intent.Due, OrStarting: false, From: null, To: null })
        {
            // "Which of them also have a deadline?", of those that start.
            return OfTheShown(before, fresh, today, plans);
        }

        if (pointing && !sketch.Has(Cue.And) && (Base(before) is Intent.Cadence or Intent.UnderWay || Base(before) == Intent.Status && before.Status is not null)
            && fresh is { Intent: Intent.Due or Intent.Starting or Intent.Overdue, Part: null, Issue: null, Text: null } && (PeriodOf(fresh) is not null || fresh.Intent is Intent.Starting or Intent.Overdue))
        {
            // "Of these, which began in January?", of those that are continuous: both must hold.
            return OfTheShown(before, fresh, today, plans);
        }

        if (fresh is { Intent: Intent.Status, Status: Standing.Open } && Base(before) == Intent.Cadence)
        {
            // "Excluding part III, which of those remain?": a rhythm and how a line stands have one place in a reading.
            return OfTheShown(before, fresh, today, plans);
        }

        if (sketch.HasAny(Cue.OneAfter, Cue.OneBefore) && !Decision.Limited(fresh))
        {
            return Beside(before, sketch.Has(Cue.OneAfter) ? 1 : -1, today, plans);
        }

        if ((before is { Intent: Intent.Line, Issue: { } read } && Place.Parse(read) is { Line: not null } || before is { Intent: Intent.Due or Intent.Starting, From: not null, To: not null })
            && fresh is { Intent: Intent.Next, Status: null } && !Decision.Limited(fresh) && sketch.Has(Cue.And) && !sketch.HasAny(Cue.Due, Cue.Deadline, Cue.LineNoun) && !sketch.Earliest)
        {
            // "And the next one?" after one line, or after a month.
            return Beside(before, 1, today, plans);
        }

        if (IsNextAgain(sketch, fresh, before))
        {
            return Beside(before, 1, today, plans);
        }

        var kept = Kept(before, sketch, fresh);
        if (fresh is { Intent: Intent.Count or Intent.Owner, Of: Intent.Overdue or Intent.Next, From: null, To: null } && Base(before) != fresh.Of)
        {
            // "And how many are overdue?" after a period: those of today.
            kept = kept with { From = null, To = null };
        }

        var merged = fresh.Intent switch
        {
            Intent.Unknown when before.Intent == Intent.Overdue && fresh.To is { } day && (sketch.PeriodIsDay || fresh.From == fresh.To) => kept with { From = null, To = null, AsOf = day },
            Intent.Unknown when before.Intent == Intent.Overdue && fresh.From > today => kept with { Intent = Intent.Due, AsOf = null },
            Intent.Unknown when before.Intent is Intent.Line or Intent.Search && before.Status is null && (fresh.From ?? fresh.To) is not null => kept with { Intent = Intent.Due },
            Intent.Unknown when before is { Intent: Intent.Status, Of: Intent.Search or Intent.Line or null, Status: null } && (fresh.From ?? fresh.To) is not null => kept with { Intent = Intent.Due, Of = null },
            Intent.Unknown when (sketch.PointsBack || sketch.Has(Cue.Show)) && before.Intent == Intent.Count => kept with { Intent = Base(before), Of = null },
            Intent.Unknown when sketch.DeniedPeriod is { } denied && Base(before) is Intent.Line or Intent.Search => kept with { Intent = Intent.Status, Status = Standing.NotDue, Of = null, Except = before.Except, From = denied.From, To = denied.To },
            Intent.Unknown when before.Intent == Intent.Workload && PeriodOf(fresh) is not null && sketch.HasAny(Cue.LineNoun, Cue.Show, Cue.Them) => kept with { Intent = Intent.Due, Quietest = false },
            Intent.Unknown when asksWhen && before.Intent is Intent.Owner or Intent.Status && PeriodOf(fresh) is null => kept with { Intent = Base(before) is Intent.Search or Intent.Owner or Intent.Status ? Intent.Line : Base(before), Of = null, Status = null },
            Intent.Unknown => kept,
            Intent.Status when fresh.Status == Standing.Open && Base(before) is Intent.Due or Intent.Starting or Intent.Overdue or Intent.UnderWay or Intent.Line or Intent.Search => kept with { Intent = Base(before), Of = null },
            Intent.Count when fresh is { Of: Intent.Status, Status: Standing.NoDate or Standing.NoEntry or Standing.NoDeadline or Standing.StartOnly, From: null, To: null } && PeriodOf(before) is not null && !sketch.Has(Cue.Them) => kept with { Intent = Intent.Count, From = null, To = null, Of = Intent.Status },
            Intent.Count when fresh is { Of: Intent.Status, Status: Standing.Open } && (fresh.Except is not null || Base(before) == Intent.Cadence) => kept with { Intent = Intent.Count, Of = Base(before), Status = before.Status },
            Intent.Count => kept with { Intent = Intent.Count, Of = fresh.Of is Intent.Search or null || fresh is { Of: Intent.Status, Status: Standing.Open } && Base(before) is not (Intent.Status or Intent.Cadence) ? Base(before) : fresh.Of },
            Intent.Owner when fresh is { Of: Intent.Status, Status: Standing.Open } && Base(before) is Intent.Due or Intent.Starting or Intent.Overdue or Intent.UnderWay or Intent.Line or Intent.Search => kept with { Intent = Intent.Owner, Of = Base(before), Status = before.Status },
            Intent.Owner => kept with { Intent = Intent.Owner, Of = AsksWhenToo(sketch, fresh) || fresh.Of is Intent.Search or null ? Base(before) : fresh.Of },
            Intent.Status when fresh is { Status: Standing.NoDate or Standing.NoEntry or Standing.NoDeadline or Standing.StartOnly, From: null, To: null } && PeriodOf(before) is not null && !sketch.Has(Cue.Them) => kept with { Intent = Intent.Status, From = null, To = null, Of = null },
            Intent.Status when fresh.Status == Standing.NotDue && PeriodOf(fresh) is { } left && Base(before) == Intent.Due && PeriodOf(before) is not null =>
                before with { Intent = Intent.Due, Of = null, Part = kept.Part, Issue = kept.Issue, Text = kept.Text, Except = Both(before.Except, Sketch.Written(left)) },
            Intent.Status when IsStatusOfOne(sketch, fresh, before) => kept with { Intent = Intent.Status, Status = null, Of = Base(before) },
            Intent.Status => kept with { Intent = Intent.Status, Of = fresh.Of is Intent.Search or null ? Base(before) : fresh.Of },
            Intent.Line when fresh.Missing is not null => kept with { Intent = Base(before) },
            Intent.Overdue when pointing && Base(before) == Intent.Due => kept with { Intent = Intent.Overdue, Of = null, OrStarting = false },
            Intent.Overdue or Intent.Next when fresh.From is null && fresh.To is null => kept with { Intent = fresh.Intent, From = null, To = null, Of = fresh.Of },
            _ => kept with { Intent = fresh.Intent, Of = null },
        };
        return Decision.Limited(fresh) || fresh.Intent != Intent.Unknown || sketch.PointsBack || sketch.Nth is not null || sketch.InOtherParts || sketch.PointsToOne && sketch.Has(Cue.About) || sketch.HasAny(Cue.When, Cue.Show, Cue.All, Cue.Everywhere, Cue.Others) ? merged : null;
    }

    /// <summary>"Part III aside, what remains?": of what was shown, since nothing else is said.</summary>
    private static bool LeavesOutOnly(Sketch sketch, Reading fresh) =>
        fresh is { Except: not null, From: null, To: null, Part: null, Issue: null, Text: null, Owner: null } and ({ Intent: Intent.Unknown or Intent.Search, Status: null } or { Intent: Intent.Status, Status: null or Standing.Open } or { Intent: Intent.Count, Of: Intent.Search or Intent.Status, Status: null or Standing.Open } or { Intent: Intent.Owner, Of: Intent.Search, Status: null })
        && !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun, Cue.Everywhere, Cue.Done, Cue.ToDo);
}
