using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>A question that leans on the one before: "and in June?", "only part III", "who owns it?". It keeps each limit it does not replace.</summary>
internal static partial class FollowUp
{
    /// <summary>Whether what was read needs or wants the question before.</summary>
    public static bool Applies(Sketch sketch, Reading fresh, Reading before)
    {
        if (sketch.HasAny(Cue.Overview, Cue.Help, Cue.Greeting, Cue.Thanks, Cue.Farewell, Cue.Mine) && !Decision.Limited(fresh) && fresh.Intent == Intent.Unknown)
        {
            return false;
        }

        if (sketch.Has(Cue.PerPart) && !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun))
        {
            // "How many per part?": of the lines before, which no answer counts so.
            return true;
        }

        if (sketch.Has(Cue.SameDay))
        {
            return sketch.Places.Count == 0;
        }

        var marked = sketch.HasAny(Cue.And, Cue.FollowUp, Cue.SamePeriod, Cue.Only, Cue.Them, Cue.Others, Cue.OneAfter, Cue.OneBefore, Cue.Or) && sketch.FollowsUp || sketch.FollowsUp && sketch.LeavesOut;
        if (marked)
        {
            return true;
        }

        if (fresh is { Intent: Intent.Workload } && !Decision.Limited(fresh) && sketch.IsBareWorkload)
        {
            // "By month", after the deadlines of a part.
            return Decision.Limited(before);
        }

        if (IsEarliestOf(sketch, fresh, before) || IsNextAgain(sketch, fresh, before) || IsLatestOf(sketch, fresh, before) || IsFirstOf(sketch, fresh, before))
        {
            return true;
        }

        if (sketch.PointsBack || sketch.Has(Cue.Everywhere) && (fresh.Intent == Intent.Unknown || fresh is { Intent: Intent.Count, Of: Intent.Search, Text: null } && !sketch.Has(Cue.LineNoun)) && (before.Part ?? before.Issue ?? before.Except) is not null)
        {
            return true;
        }

        if (fresh is { Intent: Intent.Count, Of: Intent.Search, Text: null, Issue: null, From: null, To: null } && (fresh.Part ?? fresh.Except) is not null && !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun, Cue.All))
        {
            // "How many in part II?", "how many are not?" counts there what was asked for before.
            return true;
        }

        if (sketch.Extends && fresh is { Intent: Intent.Unknown, From: null, To: not null, Part: null, Issue: null, Text: null } && before is { From: not null, To: not null } && fresh.To > before.To && !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun))
        {
            // "Until the end of September, please."
            return true;
        }

        if (IsOfTheLines(sketch, fresh) || LeavesOutOnly(sketch, fresh) || MeansAllPlaces(sketch, fresh, before))
        {
            return true;
        }

        if (fresh is { Intent: Intent.Unknown, Part: null, Issue: null, Text: null } && PeriodOf(fresh) is not null && sketch.OpensAsQuestion && (before.Intent == Intent.Owner || Base(before) is Intent.Cadence or Intent.UnderWay or Intent.Status or Intent.Overdue or Intent.Search && (before.Part ?? before.Issue ?? before.Text) is null || before is { Intent: Intent.Due, Text: not null, From: null, To: null }))
        {
            // "What is there in June?" after what is continuous.
            return false;
        }

        var bare = !Decision.Limited(fresh) && !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun, Cue.All);
        if (fresh.Intent == Intent.Unknown)
        {
            // A bare place or topic is looked up for itself; a bare period or part narrows what was asked.
            var lookup = (fresh.Issue ?? fresh.Text) is not null && !(sketch.NarrowsToPart && fresh.Text is null && !Place.AreLines(fresh.Issue) && (before.Text is not null || PeriodOf(before) is not null)) || (sketch.HasAny(Cue.Show, Cue.All) || sketch.Has(Cue.About) && fresh.Part is not null) && !sketch.NamesOnes;
            return bare && sketch.Has(Cue.Show) && !sketch.HasAny(Cue.Help, Cue.Overview, Cue.NotHeld, Cue.About, Cue.What, Cue.DateNoun, Cue.FollowUp) || (Decision.Limited(fresh) && !lookup) || bare && sketch.Has(Cue.When);
        }

        if (bare && fresh.Missing is not null)
        {
            return true;
        }

        if (bare && fresh is { Intent: Intent.Due or Intent.Starting, From: null, To: null }
            && (sketch.Has(Cue.When) || !fresh.OrStarting && sketch.NamesTheDeadline && ((before.Issue ?? before.Text) is not null || sketch.IsBareDeadline && Decision.Limited(before))))
        {
            // "C'est pour quand ?", "what is the deadline?", "échéances ?" after lines that were picked.
            return true;
        }

        if (bare && AsksWhenToo(sketch, fresh))
        {
            // "Qui en est responsable et c'est pour quand ?"
            return true;
        }

        if (bare && sketch.IsBareStanding)
        {
            return true;
        }

        if (bare && IsStatusOfOne(sketch, fresh, before))
        {
            return true;
        }

        return bare && (fresh is { Intent: Intent.Status, Status: Standing.Open } or { Intent: Intent.Owner, Of: Intent.Status, Status: Standing.Open } || fresh is { Intent: Intent.Count, Of: Intent.Search } or { Intent: Intent.Count, Of: Intent.Status, Status: Standing.Open } || fresh.Intent is Intent.Owner or Intent.Status && fresh.Of is null && fresh.Status is null);
    }

    /// <summary>"¿Se acabó ya?", "started yet?" after one line: a question that is answered yes or no and names nothing is about that line.</summary>
    public static bool AsksOfTheLine(Sketch sketch, Reading fresh, Reading before, DateOnly today, IReadOnlyList<TrackedPlan> plans) =>
        !Decision.Limited(fresh) && !sketch.OpensAsQuestion && (Place.IsLine(before.Issue) || before is { Text: not null, From: null, To: null } && OnlyLine(before, today, plans) is not null)
        && fresh.Intent is Intent.Due or Intent.Starting or Intent.Overdue or Intent.UnderWay or Intent.Cadence or Intent.Status
        && !sketch.HasAny(Cue.What, Cue.Which, Cue.Who, Cue.Owner, Cue.Count, Cue.Show, Cue.When, Cue.All, Cue.LineNoun, Cue.PlanNoun, Cue.Everywhere, Cue.Deadline, Cue.NextOne, Cue.FinalOne, Cue.Workload, Cue.Them, Cue.Others, Cue.Or);

    /// <summary>Whether it leans on a question that was not understood: "without the evaluation lines", "who does it?". Another period, or "and for part II?", most likely goes with the one before that.</summary>
    public static bool HangsOnUnclear(Sketch sketch, Reading fresh, bool follows) =>
        sketch.AfterUnclear && (sketch.NamesTheDeadline && !Decision.Limited(fresh) || (follows ? (sketch.Period ?? sketch.DeniedPeriod) is null && fresh.Intent != Intent.Next && !sketch.Has(Cue.PlanNoun) && !(sketch.HasAny(Cue.And, Cue.FollowUp, Cue.Only) && fresh is { Part: not null, Issue: null, Text: null, Except: null }) : IsSweep(sketch.Period is null ? fresh with { From = null, To = null } : fresh) && !StandsAlone(sketch)));

    /// <summary>"Any of that late?", "¿alguno tiene fecha?", after a question with a limit: of the lines that were shown, since nothing says that the whole plan is meant.</summary>
    public static bool IsOfTheShown(Sketch sketch, Reading reading, Reading before) =>
        IsSweep(reading) && !StandsAlone(sketch) && (Decision.Limited(before) || before.Status is not null && Base(before) is Intent.Status or Intent.Cadence && reading.Intent is Intent.Due or Intent.Starting or Intent.Overdue or Intent.Owner);

    /// <summary>Whether it asks about all lines of the plan.</summary>
    private static bool IsSweep(Reading reading) =>
        !Decision.Limited(reading) && reading.AsOf is null && reading.Intent is Intent.Due or Intent.Starting or Intent.Overdue or Intent.UnderWay or Intent.Cadence or Intent.Status or Intent.Search or Intent.Count or Intent.Owner;

    /// <summary>"Sorry to bother you once more": that something still is says nothing of the plan's lines.</summary>
    public static bool SaysNoMoreThanStill(Sketch sketch, Reading fresh) =>
        fresh is { Intent: Intent.Status, Status: Standing.Open } && IsSweep(fresh) && !StandsAlone(sketch) && !sketch.HasAny(Cue.Open, Cue.ToDo, Cue.Done, Cue.Due, Cue.Not, Cue.Status) && sketch.Denied.Count == 0;

    /// <summary>Whether it says what it asks about: "what is overdue?", "the continuous ones".</summary>
    private static bool StandsAlone(Sketch sketch) =>
        sketch.OpensAsQuestion || sketch.HasAny(Cue.What, Cue.Which, Cue.LineNoun, Cue.PlanNoun, Cue.Everywhere, Cue.All, Cue.Show, Cue.Deadline, Cue.Workload, Cue.Overview, Cue.NextOne);

    /// <summary>"Display the items", "how many lines is that?": of what was spoken of, since nothing is said of them but that.</summary>
    private static bool IsOfTheLines(Sketch sketch, Reading fresh) =>
        !Decision.Limited(fresh) && fresh.Status is null && !sketch.HasAny(Cue.PlanNoun, Cue.Everywhere, Cue.About, Cue.OneAfter, Cue.OneBefore)
        && (sketch.Has(Cue.All) ? fresh is { Intent: Intent.Owner, Of: null } : sketch.Has(Cue.LineNoun) && IsOfLines(sketch, fresh) || sketch.Dated && !sketch.Has(Cue.LineNoun));

    private static bool IsOfLines(Sketch sketch, Reading fresh) =>
        (fresh is { Intent: Intent.Count, Of: Intent.Search } || sketch.NamesTheLines && fresh is { Intent: Intent.Unknown } or { Intent: Intent.Owner or Intent.Status, Of: null });

    /// <summary>"C'est fait ?", "done?" after lines that were named or searched for: how they stand, not what is done.</summary>
    private static bool IsStatusOfOne(Sketch sketch, Reading fresh, Reading before) =>
        (fresh is { Intent: Intent.Status, Status: Standing.Done } || IsDuePast(sketch, fresh)) && !sketch.HasAny(Cue.What, Cue.Count, Cue.Show, Cue.LineNoun)
        && before.Status is null && (before.Issue ?? before.Text) is not null;

    /// <summary>"Ça a déjà été rendu ?": what was due is said to be done.</summary>
    private static bool IsDuePast(Sketch sketch, Reading fresh) =>
        fresh is { Intent: Intent.Due, OrStarting: false, Status: null } && !Decision.Limited(fresh) && sketch.Has(Cue.Past) && !sketch.HasAny(Cue.When, Cue.Deadline, Cue.Modal);

    /// <summary>Who, and when: of the lines that were spoken of, whatever dates they have.</summary>
    private static bool AsksWhenToo(Sketch sketch, Reading fresh) =>
        sketch.Has(Cue.When) && fresh is { Intent: Intent.Owner, Of: Intent.Due or Intent.Starting or Intent.Search or null, From: null, To: null };

    /// <summary>"Non, tout", "dame todas" after what is late in a part: wherever it is.</summary>
    private static bool MeansAllPlaces(Sketch sketch, Reading fresh, Reading before) =>
        sketch.Has(Cue.All) && !Decision.Limited(fresh) && fresh is { Intent: Intent.Unknown or Intent.Search, Status: null } && !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun, Cue.Everywhere, Cue.Them)
        && (before.Part ?? before.Issue) is not null && !Place.AreLines(before.Issue) && Base(before) is not (Intent.Line or Intent.Search);

    /// <summary>Whether it was asked what is late: a month named after that has passed.</summary>
    public static bool IsOfOverdue(Reading before) => Base(before) == Intent.Overdue && before.AsOf is null;

    /// <summary>What was asked for, apart from how it was to be shown.</summary>
    private static Intent Base(Reading before) => before.Of ?? before.Intent;

    /// <summary>"Part III aside, what remains?": of what was shown, since nothing else is said.</summary>
    private static bool LeavesOutOnly(Sketch sketch, Reading fresh) =>
        fresh is { Except: not null, From: null, To: null, Part: null, Issue: null, Text: null, Owner: null } and ({ Intent: Intent.Unknown or Intent.Search, Status: null } or { Intent: Intent.Status, Status: null or Standing.Open } or { Intent: Intent.Count, Of: Intent.Search or Intent.Status, Status: null or Standing.Open } or { Intent: Intent.Owner, Of: Intent.Search, Status: null })
        && !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun, Cue.Everywhere, Cue.Done, Cue.ToDo);
}
