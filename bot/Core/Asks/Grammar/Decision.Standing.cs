namespace TcAssistant.Asks.Grammar;

/// <summary>Which standing or rhythm a question limits its lines to.</summary>
internal static partial class Decision
{
    /// <summary>Whether lines are to stand in two ways of which an answer keeps to one.</summary>
    private static bool IsSeveral(Sketch sketch)
    {
        Span<bool> ways =
        [
            IsUnowned(sketch), Undated(sketch) is not null, sketch.Has(Cue.UnderWay), sketch.Has(Cue.Continuous) && !IsStartOnly(sketch), sketch.HasAny(Cue.Recurring, Cue.Regular, Cue.Every), sketch.Has(Cue.AsNeeded), sketch.Has(Cue.Conditional),
        ];
        return ways.Count(true) > (IsEitherRhythm(sketch) ? Rhythms(sketch).Count : 1);
    }

    /// <summary>"Continuous or recurring": the lines of either.</summary>
    private static bool IsEitherRhythm(Sketch sketch) => sketch.Has(Cue.Or) && !sketch.HasAny(Cue.And, Cue.Except) && sketch.Denied.Count == 0 && Rhythms(sketch).Count > 1;

    private static List<string> Rhythms(Sketch sketch)
    {
        var rhythms = new List<string>();
        rhythms.AddRange(sketch.Has(Cue.Continuous) ? [Standing.Continuous] : []);
        rhythms.AddRange(sketch.HasAny(Cue.Recurring, Cue.Regular) && !sketch.Has(Cue.Every) ? [Standing.Recurring] : []);
        rhythms.AddRange(sketch.Has(Cue.AsNeeded) ? [Standing.AsNeeded] : []);
        return rhythms;
    }

    private static bool IsUnowned(Sketch sketch) => sketch.Has(Cue.NoOwner) || sketch.Denied.Contains(Cue.Owner) || sketch.Denied.Contains(Cue.HasOwner);

    /// <summary>"A start date but no end", "only a start date".</summary>
    private static bool IsStartOnly(Sketch sketch) =>
        sketch.Has(Cue.Start) && !sketch.Denied.Contains(Cue.Start) && !sketch.LeavesOut && sketch.Period is null
        && (sketch.Has(Cue.Continuous) && (sketch.Endless || sketch.NamesStartDate) || sketch.Has(Cue.NoDate) && sketch.NamesStartDate || sketch.Denied.Contains(Cue.Due) && (sketch.NamesStartDate || !sketch.Has(Cue.Past))
            || sketch.NamesStartDate && sketch.Has(Cue.Only) && !sketch.HasAny(Cue.Due, Cue.Deadline));

    private static string? Undated(Sketch sketch) =>
        IsStartOnly(sketch) ? Standing.StartOnly
        // "Continuous, with no deadline": that goes without saying.
        : sketch.HasAny(Cue.Continuous, Cue.AsNeeded) && !sketch.HasAny(Cue.And, Cue.Or) && sketch.Denied.Count == 0 ? null
        : sketch.Has(Cue.NoDate) && sketch.Has(Cue.NoEntry) ? Standing.NoEntry
        : sketch.Has(Cue.NoDate) || sketch.Denied.Contains(Cue.DateNoun) ? Standing.NoDate
        : sketch.Has(Cue.NoDeadline) || sketch.Denied.Contains(Cue.Deadline) ? sketch.Has(Cue.Start) ? Standing.StartOnly : Standing.NoDeadline
        : sketch.Has(Cue.NoEntry) || sketch.Denied.Contains(Cue.Planned) || sketch.Denied.Contains(Cue.PlanNoun) ? Standing.NoEntry
        : null;

    private static string? Denied(Sketch sketch) =>
        sketch.Denied.Contains(Cue.Due) ? Standing.NotDue
        : sketch.Denied.Contains(Cue.Start) ? Standing.NotStarted
        : sketch.Denied.Contains(Cue.UnderWay) ? Standing.NotUnderWay
        : sketch.Denied.Contains(Cue.Conditional) ? Standing.NotConditional
        : IsNotOverdue(sketch) ? Standing.NotOverdue
        : null;

    private static bool IsNotOverdue(Sketch sketch) => sketch.Denied.Contains(Cue.Overdue) || sketch.Denied.Contains(Cue.LateWord);

    private static string? Rhythm(Sketch sketch) =>
        sketch.Denied.Contains(Cue.Continuous) ? Standing.NotContinuous
        : sketch.Denied.Contains(Cue.Recurring) || sketch.Denied.Contains(Cue.Regular) ? Standing.NotRecurring
        : sketch.Denied.Contains(Cue.AsNeeded) ? Standing.NotAsNeeded
        : IsEitherRhythm(sketch) ? string.Join(',', Rhythms(sketch))
        : sketch.Rhythms.Count > 1 && !sketch.Has(Cue.Or) ? Standing.Recurring
        : sketch.Has(Cue.Every) ? string.Join(',', sketch.Rhythms.Select(static months => months % 12 == 0 ? $"P{months / 12}Y" : $"P{months}M"))
        : sketch.Has(Cue.Continuous) ? Standing.Continuous
        : sketch.Has(Cue.AsNeeded) ? Standing.AsNeeded
        : sketch.Has(Cue.Recurring) ? Standing.Recurring
        : sketch.Has(Cue.Regular) ? Standing.Regular
        : sketch.Has(Cue.Cadence) ? ""
        : null;
}
