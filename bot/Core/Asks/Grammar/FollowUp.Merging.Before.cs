namespace TcAssistant.Asks.Grammar;

/// <summary>What of the question before is meant by the one that leans on it, and whether that is known.</summary>
internal static partial class FollowUp
{
    private sealed partial class Merging
    {
        /// <summary>"My lines", "per part", "that month" where none was named.</summary>
        private Verdict AsksWhatNobodyKnows()
        {
            if (sketch.HasAny(Cue.Mine, Cue.PerPart) || sketch.Has(Cue.SamePeriod) && sketch.Period is null && PeriodOf(before) is null)
            {
                return CannotTell;
            }

            return Open;
        }

        /// <summary>"And the others?": what was shown before it was narrowed.</summary>
        private Verdict MeansTheOthers()
        {
            if (sketch.Has(Cue.Others) && !sketch.PointsAtPlace)
            {
                if (sketch.AfterUnclear || OthersOf(before, wider, sketch.PointsToOne, today, plans) is not { } others)
                {
                    return CannotTell;
                }

                before = others;
            }

            return Open;
        }

        /// <summary>"And those of part III too".</summary>
        private Verdict AddsToTheParts()
        {
            if (AddsPart(sketch, fresh, before))
            {
                return before with { Part = string.Join(',', before.Part!.Split(',').Union(fresh.Part!.Split(','))) };
            }

            return Open;
        }

        /// <summary>"And in the other parts?"</summary>
        private Verdict MeansTheOtherParts()
        {
            if (sketch.InOtherParts)
            {
                if ((before.Part ?? (before.Issue is { } within ? Place.Parse(within)?.Part : null)) is not { } part || part.Contains(',', StringComparison.Ordinal))
                {
                    return CannotTell;
                }

                before = before with { Part = null, Issue = null, Except = Both(before.Except, part) };
            }

            return Open;
        }

        /// <summary>"Non, tout" after a part.</summary>
        private Verdict MeansThemWhereverTheyAre() => MeansAllPlaces(sketch, fresh, before) ? before with { Part = null, Issue = null } : Open;

        /// <summary>"And in July?", after lines were picked of what was asked before.</summary>
        private Verdict GoesBehindWhatWasPicked()
        {
            if (wider is not null && PeriodOf(fresh) is not null && fresh is { Issue: null, Part: null, Text: null } && !sketch.HasAny(Cue.Them, Cue.Only) && !sketch.PointsBack && sketch.Nth is null && Place.AreLines(before.Issue) && !Place.AreLines(wider.Issue))
            {
                // "And in July?" after "the others", "which is due first?": of what was asked before lines were picked.
                before = wider;
            }

            return Open;
        }

        /// <summary>"Without the first two".</summary>
        private Verdict LeavesOutOfTheShown()
        {
            if (sketch.LeftOutOfShown is { } places)
            {
                var shown = sketch.AfterUnclear ? [] : Answered(before, today, plans);
                return places.All(place => Math.Abs(place) <= shown.Count)
                    ? before with { Except = Both(before.Except, string.Join("; ", places.Select(place => shown[place > 0 ? place - 1 : ^-place]))) }
                    : null;
            }

            return Open;
        }

        /// <summary>"Ça a déjà été rendu ?": how it stands, not what is due.</summary>
        private Verdict AsksWhetherItIsDone()
        {
            if (IsDuePast(sketch, fresh) && IsStatusOfOne(sketch, fresh, before))
            {
                fresh = fresh with { Intent = Intent.Status, Status = Standing.Done };
            }

            return Open;
        }

        /// <summary>"Is it in part II?" of one line: the line says where it stands.</summary>
        private Verdict AsksWhereTheOneStands() =>
            sketch.PointsToOne && sketch.AsksWhether && fresh is { Intent: Intent.Unknown or Intent.Line, Part: not null, Issue: null, Text: null, From: null, To: null } && Place.IsLine(before.Issue)
                ? new Reading(Intent.Line, Issue: before.Issue, Plan: before.Plan)
                : Open;

        /// <summary>"The second one".</summary>
        private Verdict MeansOneOfTheShown()
        {
            if (sketch.Nth is { } nth)
            {
                var among = before;
                if ((fresh.Part ?? fresh.Issue) is not null)
                {
                    // "The second one in part II": of those that were shown.
                    var there = Answered(new Reading(Intent.Line, Part: fresh.Part, Issue: fresh.Issue, Plan: before.Plan), today, plans);
                    among = before with { Issue = string.Join(',', Answered(before, today, plans).Intersect(there)) };
                    fresh = fresh with { Part = null, Issue = null };
                }

                // "The busiest month?" – "And the second?": no line is meant.
                if (before.Intent == Intent.Workload || among.Issue == "" || LineAt(among, nth, today, plans) is not { } chosen)
                {
                    return CannotTell;
                }

                var also = sketch.AlsoNth.ConvertAll(other => LineAt(among, other, today, plans));
                if (also.Contains(null))
                {
                    return CannotTell;
                }

                before = new Reading(Intent.Line, Issue: string.Join(',', also.Prepend(chosen).Distinct()), Plan: before.Plan);
                if (fresh.Text is { } said && Answered(before with { Text = said }, today, plans).Count == 0)
                {
                    // "More information on the second": one line is meant, whatever else is said.
                    fresh = fresh with { Text = null };
                }
            }

            return Open;
        }

        /// <summary>"Must", "coming up" and "not yet" say that it lies ahead, and name no period.</summary>
        private Verdict TakesDaysThatOnlyVerbsSaid()
        {
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

            return Open;
        }

        /// <summary>"How many are they?" after a question that was not understood.</summary>
        private Verdict HangsOnWhatWasNotUnderstood()
        {
            if (sketch.AfterUnclear && (sketch.Nth is not null || fresh is { Intent: Intent.Count, Of: Intent.Search } or { Intent: Intent.Count, Of: Intent.Status, Status: Standing.Open } && !Decision.Limited(fresh)))
            {
                // "How many are they?" after a question that was not understood: those are not known.
                return CannotTell;
            }

            if (sketch.AfterHalfClear && fresh is { Except: not null, From: null, To: null, Part: null, Issue: null, Text: null })
            {
                // "Without the evaluation lines" after a question that was not understood.
                return CannotTell;
            }

            if (sketch.AfterHalfClear && !Decision.Limited(fresh) && fresh is { Intent: Intent.Owner or Intent.Count or Intent.Status, Status: null }
                || sketch.AfterUnclear && sketch.PointsToOne && !Place.IsLine(before.Issue) && Answered(before, today, plans).Count != 1)
            {
                // "Who is doing it?" after a question that was not understood: which one is not known.
                return CannotTell;
            }

            return Open;
        }

        /// <summary>"What must be done that month?"</summary>
        private Verdict MeansThePeriodSpokenOf()
        {
            if (sketch.Has(Cue.SamePeriod) && sketch.Period is null)
            {
                // "What must be done that month" lies in that month, not ahead of today.
                fresh = fresh with { From = null, To = null };
            }

            return Open;
        }
    }
}
