namespace TcAssistant.Asks.Grammar;

/// <summary>What a question asks for that leans on none before it.</summary>
internal static partial class Decision
{
    /// <summary>"Overdue or due in May", "lo vencido y lo de este mes", "retards et échéances de mai": two things, of which one would pass for both. "Due in March and overdue" must be both.</summary>
    public static bool AsksForTwo(Sketch sketch, Reading fresh, DateOnly today) =>
        fresh.Status == Standing.Conditional && Rhythm(sketch) is not null
        || fresh is { Intent: Intent.Overdue, AsOf: { } judged } && judged > today && sketch.Has(Cue.Deadline) && sketch.Has(Cue.And)
        || fresh is { Intent: Intent.Overdue, AsOf: null } && (fresh.From ?? fresh.To) is not null
        && (sketch.PeriodIsJoined || sketch.HasAny(Cue.Due, Cue.Deadline) && sketch.Has(Cue.Or) || sketch.Has(Cue.Deadline) && sketch.Has(Cue.And) && !(fresh.To < today));

    /// <summary>Whether it asks for all there is of deadlines, starts or lines.</summary>
    public static bool IsSweep(Reading reading) =>
        !Limited(reading) && reading is { Status: null, AsOf: null } && (reading.Of ?? reading.Intent) is Intent.Due or Intent.Starting or Intent.Search or Intent.Line;

    /// <summary>A question that follows none: limits alone ask for what lies within them.</summary>
    public static Reading? Alone(Sketch sketch, Reading fresh)
    {
        if (sketch.AfterUnclear && (sketch.Has(Cue.Them) || sketch.PointsBack) && !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun) && fresh.Issue is null)
        {
            // "Which of those are about standards?" after a question that was not understood, and nothing before it.
            return null;
        }

        if (sketch.OrdersRemoval && fresh is { Intent: Intent.Unknown or Intent.Search, Except: not null, Part: null, Issue: null, Text: null, From: null, To: null, Status: null })
        {
            // "Delete II.3.1": nothing was shown that it could be left out of.
            return null;
        }

        if (sketch.PointsBack && fresh is { Intent: Intent.Count, Of: Intent.Search } && !Limited(fresh))
        {
            // "How many does that make?", of nothing that was shown.
            return null;
        }

        if (sketch.Has(Cue.YouAre) && fresh is { Intent: Intent.Unknown, Issue: null, From: null, To: null })
        {
            // "You're a star": about us, whatever word is in it.
            return null;
        }

        if (sketch.Has(Cue.NotHeld) && fresh.Missing is null)
        {
            // "How much will all this cost?": of no line.
            return null;
        }

        if (sketch.Has(Cue.Mine) || sketch.Has(Cue.SamePeriod) && sketch.Period is null || sketch.Has(Cue.PerPart) && fresh.Intent != Intent.Overview && !(fresh.Intent is Intent.Due or Intent.Starting or Intent.Overdue && Limited(fresh)))
        {
            return null;
        }

        if (fresh is { Intent: Intent.Count, Of: Intent.Search, Issue: null, Text: null } && sketch.Has(Cue.IssueNoun) && !sketch.Has(Cue.LineNoun))
        {
            // "How many issues are there in part II?": lines were not asked for.
            return null;
        }

        if (sketch.PointsToOne && (fresh is { Intent: Intent.Unknown, Part: not null, Issue: null, Text: null } || !Limited(fresh)))
        {
            // "Celle de la partie III", "when does that end?", of nothing that was spoken of.
            return null;
        }

        if (sketch.Has(Cue.Them) && !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun) && fresh is { Intent: Intent.Count, Of: Intent.Search, Issue: null, Text: null, Owner: null, From: null, To: null })
        {
            // "How many of them are in part I?", of nothing that was spoken of.
            return null;
        }

        if (fresh.Intent == Intent.Count && fresh.Of == Intent.Search && !Limited(fresh) && !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun, Cue.All))
        {
            return null;
        }

        if (sketch.Periods > 1 && fresh.OrStarting && sketch.HasAny(Cue.Due, Cue.Deadline) && sketch.Has(Cue.Start))
        {
            // "Starting in January and due in December": each has a period of its own.
            return null;
        }

        if (fresh is { Intent: Intent.Cadence, Of: null } && (fresh.From ?? fresh.To) is not null && sketch.HasAny(Cue.Start, Cue.Due, Cue.Deadline) || fresh is { Intent: Intent.Due or Intent.UnderWay } && sketch.Has(Cue.UnderWay) && sketch.Has(Cue.Deadline)
            || sketch.Periods > 1 && sketch.Places.Count > 1 && sketch.Has(Cue.And))
        {
            // "Which continuous lines start in January?", "due in April in part I and in May in part II": no answer keeps to both.
            return null;
        }

        if (IsSeveral(sketch) && (sketch.HasAny(Cue.And, Cue.Or, Cue.Except) || IsUnowned(sketch)))
        {
            // "No date but under way", "continuous or recurring": one of the two would pass for both.
            return null;
        }

        if (sketch.Has(Cue.When) && !Limited(fresh) && fresh is { Status: null, OrStarting: false } && (fresh.Of ?? fresh.Intent) is Intent.Due or Intent.Starting or Intent.Unknown
            && !sketch.HasAny(Cue.LineNoun, Cue.All, Cue.PlanNoun, Cue.Everywhere))
        {
            // "When is it due?" with nothing before it: every date there is was not asked for.
            return null;
        }

        if (fresh is { Intent: Intent.Status, Of: null, Status: null } && !Limited(fresh) && sketch is { AfterUnclear: false, PointsToOne: false, PointsBack: false } && !sketch.HasAny(Cue.Them, Cue.OneAfter, Cue.OneBefore, Cue.NotHeld, Cue.LineNoun, Cue.PlanNoun, Cue.All))
        {
            // "Where do we stand?", "progress?": of the whole plan.
            return fresh with { Intent = Intent.Overview };
        }

        var pointsBack = sketch.HasAny(Cue.Them, Cue.OneAfter, Cue.OneBefore) || fresh.Intent is Intent.Owner or Intent.Status && fresh.Of is null;
        if (pointsBack && !Limited(fresh) && fresh.Status is null && !sketch.HasAny(Cue.LineNoun, Cue.All, Cue.PlanNoun, Cue.Due, Cue.Deadline, Cue.Start, Cue.UnderWay, Cue.Overdue, Cue.LateWord, Cue.NextOne))
        {
            return null;
        }

        if (fresh.Intent != Intent.Unknown)
        {
            return fresh;
        }

        if (fresh.From is not null || fresh.To is not null)
        {
            return fresh with { Intent = Intent.Due };
        }

        if (sketch.DeniedPeriod is { } denied && fresh.Except == Sketch.Written(denied))
        {
            return fresh with { Intent = Intent.Status, Status = Standing.NotDue, From = denied.From, To = denied.To, Except = null };
        }

        if (fresh.Except?.Contains('/', StringComparison.Ordinal) == true)
        {
            return fresh with { Intent = Intent.Due };
        }

        if (fresh.Text is not null)
        {
            return fresh with { Intent = Intent.Search };
        }

        if (sketch.Has(Cue.Overview))
        {
            // "The contents of II.3" are its lines.
            return fresh with { Intent = fresh.Issue is null ? Intent.Overview : Intent.Line };
        }

        if ((fresh.Part ?? fresh.Issue) is not null)
        {
            return fresh with { Intent = Intent.Line };
        }

        if (fresh.Owner is not null)
        {
            return fresh with { Intent = Intent.Owner, Of = Intent.Search };
        }

        if (fresh.Except is not null || sketch.Has(Cue.All) && !sketch.HasAny(Cue.About, Cue.Greeting, Cue.Thanks, Cue.Farewell) || sketch.HasAny(Cue.Show) && sketch.Has(Cue.LineNoun))
        {
            return fresh with { Intent = Intent.Search };
        }

        return sketch.HasAny(Cue.Thanks, Cue.Farewell) && !sketch.Has(Cue.Help) ? null
            : sketch.HasAny(Cue.Help, Cue.Greeting) ? fresh with { Intent = Intent.Help }
            : (sketch.Has(Cue.PlanNoun) || sketch.Plan is not null) && !sketch.Has(Cue.About) ? fresh with { Intent = Intent.Overview }
            : null;
    }
}
