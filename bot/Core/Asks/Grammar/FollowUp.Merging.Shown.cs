namespace TcAssistant.Asks.Grammar;

/// <summary>What is asked of lines that were shown.</summary>
internal static partial class FollowUp
{
    private sealed partial class Merging
    {
        /// <summary>"The most recent one?", "the earliest of these", "both".</summary>
        private Verdict PicksByDate()
        {
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
                return CannotTell;
            }

            return Open;
        }

        /// <summary>"Without what starts", of what is due or starts.</summary>
        private Verdict DropsWhatStarts()
        {
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

            return Open;
        }

        /// <summary>"And in June?" after one line.</summary>
        private Verdict AsksAnewBehindALine()
        {
            if (fresh.Intent == Intent.Unknown && (fresh.From ?? fresh.To) is not null && !sketch.PeriodIsDay && !sketch.Has(Cue.Them)
                && PeriodOf(before) is null && Place.IsLine(before.Issue))
            {
                // A line is what was asked about, not a limit: a period after it asks anew.
                return Decision.Alone(sketch, fresh);
            }

            return Open;
        }

        /// <summary>"And after that one?" after the next deadline, or after lines picked by date.</summary>
        private Verdict AsksForTheOneAfter()
        {
            if (sketch.HasAny(Cue.OneAfter, Cue.OneBefore) && before.Intent == Intent.Next && !Decision.Limited(fresh))
            {
                // "And after that one?" after the next deadline.
                return Beside(before, sketch.Has(Cue.OneAfter) ? 1 : -1, today, plans);
            }

            if (sketch.Has(Cue.OneAfter) && !Decision.Limited(fresh) && Place.AreLines(before.Issue) && AfterPicked(before, wider, sketch, today, plans) is { } following)
            {
                return following;
            }

            return Open;
        }

        /// <summary>"When is it due?", "when are they due?"</summary>
        private Verdict AsksWhen()
        {
            if ((AsksWhenItIs && fresh.Intent != Intent.Next || sketch.PointsToOne) && !Decision.Limited(fresh) && !sketch.Has(Cue.Count) && !Place.IsLine(before.Issue) && OnlyLine(before, today, plans) is { } line)
            {
                // "When is it due?", "what does that line say?" after an answer that was one line.
                before = new Reading(Intent.Line, Issue: line, Plan: before.Plan);
            }
            else if (AsksWhenItIs && !sketch.PointsBack && !sketch.HasAny(Cue.OneAfter, Cue.OneBefore) && !Decision.Limited(fresh) && fresh is { Intent: Intent.Due or Intent.Starting, OrStarting: false, Status: null } && Base(before) is not (Intent.Line or Intent.Search))
            {
                // "When are they due?": the lines before, which say it; a workload is no line.
                return Base(before) == Intent.Workload ? null : before with { Intent = Base(before) == Intent.Starting && PeriodOf(before) is null ? fresh.Intent : Base(before), Of = null };
            }

            return Open;
        }

        /// <summary>"C'est en retard ?" after one line.</summary>
        private Verdict AsksHowTheOneStands()
        {
            if (sketch.AsksOfOne && before.Issue is { } one && Place.IsLine(one) && !Decision.Limited(fresh) && fresh.Intent is Intent.Overdue or Intent.UnderWay or Intent.Cadence or Intent.Due or Intent.Starting or Intent.Owner)
            {
                if (fresh.Intent == Intent.Owner)
                {
                    return new Reading(Intent.Owner, Issue: one, Plan: before.Plan) { Of = Intent.Line };
                }

                // "C'est en retard ?", "¿tiene fecha?" of one line: how it stands, or what is known of it.
                return new Reading(fresh.Intent is Intent.Overdue or Intent.UnderWay ? Intent.Status : Intent.Line, Issue: one, Plan: before.Plan) { Of = fresh.Intent is Intent.Overdue or Intent.UnderWay ? Intent.Line : null };
            }

            return Open;
        }

        /// <summary>"And after that, the next deadline?"</summary>
        private Verdict CountsFromTheEndBefore()
        {
            if (sketch.Has(Cue.OneAfter) && fresh is { Intent: Intent.Next, Status: null } && before.Intent != Intent.Next && before.To is { } last)
            {
                // "And after that, the next deadline?" counts from the end of what was asked about.
                return Kept(before, sketch, fresh) with { Intent = Intent.Next, From = DaySpan.Moved(last, 1), To = null, Of = null };
            }

            return Open;
        }

        /// <summary>"Late?": of the one line, else of the lines that were shown, else of the plan.</summary>
        private Verdict AsksABareStanding()
        {
            if (sketch.IsBareStanding && !sketch.Has(Cue.And))
            {
                return (Place.IsLine(before.Issue) ? before.Issue : OnlyLine(before, today, plans)) is { } it
                    ? new Reading(Intent.Status, Issue: it, Plan: before.Plan) { Of = Intent.Line }
                    : Decision.Alone(sketch, fresh) is { } alone && IsOfTheShown(sketch, alone, before) ? OfTheShownOrAll(sketch, before, alone, today, plans)
                    : Decision.Alone(sketch, fresh);
            }

            return Open;
        }

        /// <summary>"Which of them are continuous?": both what was asked before and this must hold.</summary>
        private Verdict NarrowsTheShown()
        {
            var narrows = PointsToShown || sketch.Has(Cue.Only) && fresh.Intent is Intent.UnderWay or Intent.Cadence;
            if (narrows && (Base(before) is Intent.Due or Intent.Starting && PeriodOf(before) is not null || Base(before) is Intent.Overdue or Intent.Next) && PeriodOf(fresh) is null
                && fresh.Intent is Intent.Starting or Intent.UnderWay or Intent.Cadence && fresh.Intent != Base(before))
            {
                // "Which of them are continuous?" after a period wants both; two periods at once cannot be kept, and all that start were not asked for.
                return fresh.Intent == Intent.Starting ? OfTheShown(before, fresh, today, plans) : Kept(before, sketch, fresh) with { Intent = fresh.Intent, Of = Base(before), OrStarting = before.OrStarting };
            }

            if (PointsToShown && !sketch.Has(Cue.And) && Base(before) == Intent.Starting && fresh is { Intent: Intent.Due, OrStarting: false, From: null, To: null })
            {
                // "Which of them also have a deadline?", of those that start.
                return OfTheShown(before, fresh, today, plans);
            }

            if (PointsToShown && !sketch.Has(Cue.And) && (Base(before) is Intent.Cadence or Intent.UnderWay || Base(before) == Intent.Status && before.Status is not null)
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

            return Open;
        }

        /// <summary>"And the one after?", "and the next one?"</summary>
        private Verdict GoesOneFurther()
        {
            if (sketch.HasAny(Cue.OneAfter, Cue.OneBefore) && !Decision.Limited(fresh))
            {
                return Beside(before, sketch.Has(Cue.OneAfter) ? 1 : -1, today, plans);
            }

            if ((before.Intent == Intent.Line && Place.IsLine(before.Issue) || before is { Intent: Intent.Due or Intent.Starting, From: not null, To: not null })
                && fresh is { Intent: Intent.Next, Status: null } && !Decision.Limited(fresh) && sketch.Has(Cue.And) && !sketch.HasAny(Cue.Due, Cue.Deadline, Cue.LineNoun) && !sketch.Earliest)
            {
                // "And the next one?" after one line, or after a month.
                return Beside(before, 1, today, plans);
            }

            if (IsNextAgain(sketch, fresh, before))
            {
                return Beside(before, 1, today, plans);
            }

            return Open;
        }
    }
}
