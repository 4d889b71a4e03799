namespace TcAssistant.Asks.Grammar;

/// <summary>What a question keeps of the limits of the one before.</summary>
internal static partial class FollowUp
{
    /// <summary>Everything the question before was limited to, with what this one says in its place.</summary>
    private static Reading Kept(Reading before, Sketch sketch, Reading fresh)
    {
        if (fresh.Intent is Intent.Owner or Intent.Status or Intent.Line && Place.IsLine(fresh.Issue))
        {
            // "And I.2.a.2, who owns it?": one line needs no limit of those before.
            return fresh with { Plan = before.Plan };
        }

        var everywhere = sketch.Has(Cue.Everywhere);
        var placed = everywhere || (fresh.Part ?? fresh.Issue) is not null;
        var inPart = fresh.Issue is null && fresh.Part is { } part && !part.Contains(',', StringComparison.Ordinal) ? Within(before.Issue, part) : null;
        // "And the guidelines, when must they be finished?": whatever month was spoken of.
        var dated = (fresh.From ?? fresh.To) is not null || fresh.Text is not null && sketch.Has(Cue.When);
        // "Which of them are about training?", of what was found by a topic: both. Another topic takes the place of the first, and of the lines that were picked for it.
        var both = fresh.Text is { } topic && before.Text is { } found && topic != found && (sketch.PointsBack || sketch.Has(Cue.Only)) && !found.Contains(';', StringComparison.Ordinal) ? $"{found} {topic}" : null;
        var another = both is null && fresh.Text is not null && before.Text is not null && fresh.Text != before.Text && Place.AreLines(before.Issue);
        // "And in the whole plan, what is due in May?", after a topic in no part of it: of all lines.
        var asksAnew = fresh.Intent is not (Intent.Unknown or Intent.Count or Intent.Owner) && (before.Part ?? before.Issue ?? before.Except) is null && !sketch.HasAny(Cue.Them) && !sketch.PointsBack;
        var other = fresh.Intent is not (Intent.Unknown or Intent.Count or Intent.Owner or Intent.Status);
        // "And without the UN?", after only those with the UN: the others.
        return before with
        {
            From = dated ? fresh.From ?? (sketch.Bounds ? before.From : !sketch.Extends || before.From > fresh.To ? null : sketch.HasAny(Cue.OneAfter, Cue.Onward) && before.To < fresh.To ? DaySpan.Moved(before.To.Value, 1) : before.From) : before.From,
            To = dated ? fresh.To ?? (sketch.Bounds ? before.To : null) : before.To,
            Part = inPart is not null || before.Part is not null && fresh.Except == before.Part ? null : placed ? fresh.Part : before.Part,
            Issue = inPart ?? (placed ? fresh.Issue : another ? null : before.Issue),
            Owner = fresh.Owner ?? before.Owner,
            Text = both ?? fresh.Text ?? (everywhere && asksAnew || fresh.Except is { } without && sketch.Has(Cue.And) && (PeriodOf(before) ?? (object?)before.Part) is not null && string.Equals(without, before.Text, StringComparison.OrdinalIgnoreCase) ? null : before.Text),
            Status = fresh.Status ?? (other || dated && before.Status == "immediate" ? null : before.Status),
            Except = fresh.Except is null || sketch.Has(Cue.And) || sketch.TakesAway && LeavesOutOnly(sketch, fresh) ? Both(Left(before.Except, periods: !dated, places: !everywhere, fresh.Part), fresh.Except) : fresh.Except,
            AsOf = fresh.AsOf ?? before.AsOf,
            OrStarting = other ? fresh.OrStarting : before.OrStarting,
            Quietest = other ? fresh.Quietest : before.Quietest,
            Missing = fresh.Missing,
        };
    }

    /// <summary>"And those of part III too", after those of another part.</summary>
    private static bool AddsPart(Sketch sketch, Reading fresh, Reading before) =>
        sketch.Adds && fresh is { Part: not null, Issue: null, Text: null, From: null, To: null, Except: null, Status: null } && before is { Part: not null, Issue: null }
        && (fresh.Intent is Intent.Unknown or Intent.Line or Intent.Search || fresh.Intent == before.Intent);

    /// <summary>"Except part I", then "and without II.3 either": both are left out. Without "and" the second takes the place of the first.</summary>
    private static string? Both(string? before, string? fresh) =>
        before is null || fresh is null ? fresh ?? before : string.Join("; ", before.Split("; ").Concat(fresh.Split("; ")).Distinct());

    /// <summary>What stays left out: not the periods when there is another period, not the places when the whole plan is meant, not a part that is asked for now.</summary>
    private static string? Left(string? except, bool periods, bool places, string? part)
    {
        var asked = part?.Split(',') ?? [];
        var left = except?.Split("; ").Where(limit => limit.Contains('/', StringComparison.Ordinal) ? periods : (places || Place.Parse(limit) is null) && !asked.Contains(limit)).ToList();
        return left is null or { Count: 0 } ? null : string.Join("; ", left);
    }

    /// <summary>"1 b", then "the one in part III": the issues of several parts, of which one part is meant. Null: their part was said.</summary>
    private static string? Within(string? issues, string part)
    {
        var places = issues?.Split(',').Select(Place.Parse).OfType<Place>().ToList();
        return places is not { Count: > 0 } || places.Exists(static place => place.Part is not null) ? null : string.Join(',', places.Select(place => place with { Part = part }));
    }
}
