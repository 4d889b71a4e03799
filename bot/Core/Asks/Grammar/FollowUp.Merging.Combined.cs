namespace TcAssistant.Asks.Grammar;

/// <summary>What is asked, and how, where each limit of the question before stays that this one does not replace.</summary>
internal static partial class FollowUp
{
    private sealed partial class Merging
    {
        private Reading Combined()
        {
            var kept = Kept(before, sketch, fresh);
            if (fresh is { Intent: Intent.Count or Intent.Owner, Of: Intent.Overdue or Intent.Next, From: null, To: null } && Base(before) != fresh.Of)
            {
                // "And how many are overdue?" after a period: those of today.
                kept = kept with { From = null, To = null };
            }

            return fresh.Intent switch
            {
                Intent.Unknown => AskedAsBefore(kept),
                Intent.Status => AskedHowTheyStand(kept),
                Intent.Count => Counted(kept),
                Intent.Owner => AskedWho(kept),
                Intent.Line when fresh.Missing is not null => kept with { Intent = Base(before) },
                Intent.Overdue when PointsToShown && Base(before) == Intent.Due => kept with { Intent = Intent.Overdue, Of = null, OrStarting = false },
                Intent.Overdue or Intent.Next when fresh.From is null && fresh.To is null => kept with { Intent = fresh.Intent, From = null, To = null, Of = fresh.Of },
                _ => kept with { Intent = fresh.Intent, Of = null },
            };
        }

        /// <summary>Nothing is asked for by name: what was asked before, as the new limits allow.</summary>
        private Reading AskedAsBefore(Reading kept) =>
            before.Intent == Intent.Overdue && fresh.To is { } day && (sketch.PeriodIsDay || fresh.From == fresh.To)
                ? kept with { From = null, To = null, AsOf = day }
            : before.Intent == Intent.Overdue && (fresh.From > today || fresh is { From: { } from, To: { } to } && to > today && to.DayNumber - from.DayNumber < LongestQuarter)
                ? kept with { Intent = Intent.Due, AsOf = null }
            : before.Intent is Intent.Line or Intent.Search && before.Status is null && (fresh.From ?? fresh.To) is not null
                ? kept with { Intent = Intent.Due }
            : before is { Intent: Intent.Status, Of: Intent.Search or Intent.Line or null, Status: null } && (fresh.From ?? fresh.To) is not null
                ? kept with { Intent = Intent.Due, Of = null }
            : sketch.Has(Cue.Show) && Place.IsLine(before.Issue) && before.Intent is Intent.Overdue or Intent.UnderWay or Intent.Cadence
                ? kept with { Intent = Intent.Line, Of = null, Status = null }
            : (sketch.PointsBack || sketch.Has(Cue.Show)) && before.Intent == Intent.Count
                ? kept with { Intent = Base(before), Of = null }
            : sketch.DeniedPeriod is { } denied && Base(before) is Intent.Line or Intent.Search
                ? kept with { Intent = Intent.Status, Status = Standing.NotDue, Of = null, Except = before.Except, From = denied.From, To = denied.To }
            : before.Intent == Intent.Workload && PeriodOf(fresh) is not null && sketch.HasAny(Cue.LineNoun, Cue.Show, Cue.Them)
                ? kept with { Intent = Intent.Due, Quietest = false }
            : AsksWhenItIs && before.Intent is Intent.Owner or Intent.Status && PeriodOf(fresh) is null
                ? kept with { Intent = Base(before) is Intent.Search or Intent.Owner or Intent.Status ? Intent.Line : Base(before), Of = null, Status = null }
            : kept;

        /// <summary>"And this month?" after what is late: what falls due in it. "And this year?" is of what is late.</summary>
        private const int LongestQuarter = 92;

        private Reading AskedHowTheyStand(Reading kept) =>
            fresh.Status == Standing.Open && AskedForLines
                ? kept with { Intent = Base(before), Of = null }
            : NamesWhatIsMissing
                ? kept with { Intent = Intent.Status, From = null, To = null, Of = null }
            : fresh.Status == Standing.NotDue && PeriodOf(fresh) is { } left && Base(before) == Intent.Due && PeriodOf(before) is not null
                ? before with { Intent = Intent.Due, Of = null, Part = kept.Part, Issue = kept.Issue, Text = kept.Text, Except = Both(before.Except, Sketch.Written(left)) }
            : IsStatusOfOne(sketch, fresh, before)
                ? kept with { Intent = Intent.Status, Status = null, Of = Base(before) }
            : kept with { Intent = Intent.Status, Of = fresh.Of is Intent.Search or null ? Base(before) : fresh.Of };

        private Reading Counted(Reading kept) =>
            fresh.Of == Intent.Status && NamesWhatIsMissing
                ? kept with { Intent = Intent.Count, From = null, To = null, Of = Intent.Status }
            : fresh is { Of: Intent.Status, Status: Standing.Open } && (fresh.Except is not null || Base(before) == Intent.Cadence)
                ? kept with { Intent = Intent.Count, Of = Base(before), Status = before.Status }
            : kept with { Intent = Intent.Count, Of = fresh.Of is Intent.Search or null || fresh is { Of: Intent.Status, Status: Standing.Open } && Base(before) is not (Intent.Status or Intent.Cadence) ? Base(before) : fresh.Of };

        private Reading AskedWho(Reading kept) =>
            fresh is { Of: Intent.Status, Status: Standing.Open } && AskedForLines
                ? kept with { Intent = Intent.Owner, Of = Base(before), Status = before.Status }
            : kept with { Intent = Intent.Owner, Of = AsksWhenToo(sketch, fresh) || fresh.Of is Intent.Search or null ? Base(before) : fresh.Of };

        /// <summary>Ways to stand that no period limits.</summary>
        private bool NamesWhatIsMissing => fresh is { Status: Standing.NoDate or Standing.NoEntry or Standing.NoDeadline or Standing.StartOnly } && PeriodOf(fresh) is null && (PeriodOf(before) is not null || sketch.Has(Cue.And) && Base(before) is Intent.Due or Intent.Starting or Intent.Overdue) && !sketch.Has(Cue.Them) && !sketch.OutOfShown;

        private bool AskedForLines => Base(before) is Intent.Due or Intent.Starting or Intent.Overdue or Intent.UnderWay or Intent.Line or Intent.Search;
    }
}
