using TcAssistant.Tracking;

namespace TcAssistant.Asks.Grammar;

/// <summary>A question that leans on the one before: "and in June?", "only part III", "who owns it?". It keeps each limit it does not replace.</summary>
internal static class FollowUp
{
    /// <summary>Whether the words alone look like it, before their periods are read.</summary>
    public static bool Looks(List<Piece> pieces) => pieces.Exists(IsMarker) || BeginsAsOne(pieces) || !pieces.Exists(Asks);

    /// <summary>Whether what was read needs or wants the question before.</summary>
    public static bool Applies(Sketch sketch, Reading fresh)
    {
        if (sketch.HasAny(Cue.Overview, Cue.Help, Cue.Greeting, Cue.Mine) && !Decision.Limited(fresh) && fresh.Intent == Intent.Unknown)
        {
            return false;
        }

        var marked = sketch.HasAny(Cue.And, Cue.FollowUp, Cue.Only, Cue.Them, Cue.OneAfter, Cue.OneBefore, Cue.Or) && sketch.FollowsUp;
        if (marked)
        {
            return true;
        }

        var bare = !Decision.Limited(fresh) && !sketch.HasAny(Cue.LineNoun, Cue.PlanNoun, Cue.All);
        if (fresh.Intent == Intent.Unknown)
        {
            // A bare place or topic is looked up for itself; a bare period or part narrows what was asked.
            var lookup = (fresh.Issue ?? fresh.Text) is not null || sketch.HasAny(Cue.Show, Cue.All, Cue.About);
            return (Decision.Limited(fresh) && !lookup) || bare && sketch.Has(Cue.When);
        }

        return bare && (fresh is { Intent: Intent.Status, Status: Standing.Open } || fresh.Intent == Intent.Count && fresh.Of == Intent.Search || fresh.Intent is Intent.Owner or Intent.Status && fresh.Of is null && fresh.Status is null);
    }

    public static DaySpan? PeriodOf(Reading reading) => (reading.From ?? reading.To) is null ? null : new DaySpan(reading.From, reading.To);

    public static Reading? Merge(Reading before, Sketch sketch, Reading fresh, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        if (sketch.Has(Cue.Mine))
        {
            return null;
        }

        if (fresh.Intent == Intent.Unknown && (fresh.From ?? fresh.To) is not null && !sketch.PeriodIsDay && !sketch.Has(Cue.Them)
            && before is { Issue: { } issue, From: null, To: null } && Place.Parse(issue) is { Line: not null })
        {
            // A line is what was asked about, not a limit: a period after it asks anew.
            return Decision.Alone(sketch, fresh);
        }

        if (sketch.HasAny(Cue.OneAfter, Cue.OneBefore) && !Decision.Limited(fresh))
        {
            return Beside(before, sketch.Has(Cue.OneAfter) ? 1 : -1, today, plans);
        }

        if (before.Intent == Intent.Next && fresh.Intent == Intent.Next && before.Status is null && fresh.Status is null && !Decision.Limited(fresh) && sketch.Has(Cue.And))
        {
            return Beside(before, 1, today, plans);
        }

        var kept = Kept(before, fresh);
        var merged = fresh.Intent switch
        {
            Intent.Unknown when before.Intent == Intent.Overdue && fresh.To is { } day && (sketch.PeriodIsDay || fresh.From == fresh.To) => kept with { From = null, To = null, AsOf = day },
            Intent.Unknown when before.Intent is Intent.Line or Intent.Search && before.Status is null && (fresh.From ?? fresh.To) is not null => kept with { Intent = Intent.Due },
            Intent.Unknown => kept,
            Intent.Status when fresh.Status == Standing.Open && Base(before) is Intent.Due or Intent.Starting or Intent.Overdue or Intent.UnderWay or Intent.Line or Intent.Search => kept with { Intent = Base(before), Of = null },
            Intent.Count => kept with { Intent = Intent.Count, Of = fresh.Of is Intent.Search or null ? Base(before) : fresh.Of },
            Intent.Owner => kept with { Intent = Intent.Owner, Of = fresh.Of is Intent.Search or null ? Base(before) : fresh.Of },
            Intent.Status => kept with { Intent = Intent.Status, Of = fresh.Of is Intent.Search or null ? Base(before) : fresh.Of },
            Intent.Line when fresh.Missing is not null => kept with { Intent = Base(before) },
            Intent.Overdue or Intent.Next when fresh.From is null && fresh.To is null => kept with { Intent = fresh.Intent, From = null, To = null, Of = null },
            _ => kept with { Intent = fresh.Intent, Of = null },
        };
        return Decision.Limited(fresh) || fresh.Intent != Intent.Unknown || sketch.HasAny(Cue.When, Cue.Show, Cue.All) ? merged : null;
    }

    /// <summary>Everything the question before was limited to, with what this one says in its place.</summary>
    private static Reading Kept(Reading before, Reading fresh)
    {
        var placed = (fresh.Part ?? fresh.Issue) is not null;
        var dated = (fresh.From ?? fresh.To) is not null;
        var other = fresh.Intent is not (Intent.Unknown or Intent.Count or Intent.Owner or Intent.Status);
        return before with
        {
            From = dated ? fresh.From : before.From,
            To = dated ? fresh.To : before.To,
            Part = placed ? fresh.Part : before.Part,
            Issue = placed ? fresh.Issue : before.Issue,
            Owner = fresh.Owner ?? before.Owner,
            Text = fresh.Text ?? before.Text,
            Status = fresh.Status ?? (other ? null : before.Status),
            Except = fresh.Except ?? (dated ? WithoutPeriods(before.Except) : before.Except),
            AsOf = fresh.AsOf ?? before.AsOf,
            OrStarting = other ? fresh.OrStarting : before.OrStarting,
            Missing = fresh.Missing,
        };
    }

    private static string? WithoutPeriods(string? except)
    {
        var left = except?.Split("; ").Where(limit => !limit.Contains('/', StringComparison.Ordinal)).ToList();
        return left is null or { Count: 0 } ? null : string.Join("; ", left);
    }

    /// <summary>What was asked for, apart from how it was to be shown.</summary>
    private static Intent Base(Reading before) => before.Of ?? before.Intent;

    /// <summary>"And the one after?": the next due day, the next period, the next line.</summary>
    private static Reading? Beside(Reading before, int direction, DateOnly today, IReadOnlyList<TrackedPlan> plans)
    {
        if (before.Intent == Intent.Next)
        {
            var day = Answers.NextDays.Of(before, today, plans);
            return day is null ? before : direction > 0 ? before with { From = DaySpan.Moved(day.Value, 1) } : null;
        }

        if (PeriodOf(before) is { From: not null, To: not null } period)
        {
            var moved = period.Next(direction);
            return before with { From = moved.From, To = moved.To };
        }

        return before.Issue is { } line && Place.Parse(line) is { Line: { } place } at && place + direction > 0
            ? before with { Issue = (at with { Line = place + direction }).ToString() }
            : null;
    }

    private static bool BeginsAsOne(List<Piece> pieces)
    {
        var first = pieces.Find(static piece => piece.Cue is not (Cue.Filler or Cue.Greeting or Cue.Article));
        return first is not null && first.Cue is Cue.And or Cue.Or or Cue.FollowUp or Cue.Only;
    }

    private static bool IsMarker(Piece piece) => piece.Cue is Cue.FollowUp or Cue.Only or Cue.Them or Cue.OneAfter or Cue.OneBefore;

    private static bool Asks(Piece piece) => piece.Cue is Cue.Due or Cue.Deadline or Cue.Start or Cue.Planned or Cue.UnderWay or Cue.Overdue or Cue.LateWord
        or Cue.NextOne or Cue.Done or Cue.ToDo or Cue.Status or Cue.Owner or Cue.Who or Cue.Count or Cue.Workload or Cue.Overview or Cue.Help or Cue.Conditional
        or Cue.NoDate or Cue.NoDeadline or Cue.NoEntry or Cue.NoOwner or Cue.NotHeld or Cue.Show or Cue.All or Cue.Continuous or Cue.Recurring or Cue.Regular
        or Cue.AsNeeded or Cue.Cadence or Cue.Every or Cue.Immediate or Cue.FinalOne or Cue.Still or Cue.Open;
}
