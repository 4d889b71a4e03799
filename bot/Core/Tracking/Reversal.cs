namespace TcAssistant.Tracking;

/// <summary>How a change is taken back: only what it changed, and only where nobody changed the same since.</summary>
public static class Reversal
{
    /// <summary>What is known of the line once the change is taken back; null: someone changed the same since.</summary>
    /// <param name="now">What is known today.</param>
    /// <param name="before">Before the change that is taken back; null: nothing was known.</param>
    /// <param name="after">After it.</param>
    public static LineState? Of(LineState now, LineState? before, LineState after)
    {
        before ??= LineState.None(after.Key);
        var taken = now;
        return Status(before, after, ref taken) && Owner(before, after, ref taken) && Milestones(before, after, ref taken) && Muted(before, after, ref taken) && Notes(before, after, ref taken)
            ? taken
            : null;
    }

    private static bool Status(LineState before, LineState after, ref LineState taken)
    {
        if ((before.Status, before.Reported) == (after.Status, after.Reported))
        {
            return true;
        }

        if ((taken.Status, taken.Reported) != (after.Status, after.Reported))
        {
            return false;
        }

        taken = taken with { Status = before.Status, Reported = before.Reported };
        return true;
    }

    private static bool Owner(LineState before, LineState after, ref LineState taken)
    {
        if ((before.Owner, before.OwnerId) == (after.Owner, after.OwnerId))
        {
            return true;
        }

        if ((taken.Owner, taken.OwnerId) != (after.Owner, after.OwnerId))
        {
            return false;
        }

        taken = taken with { Owner = before.Owner, OwnerId = before.OwnerId };
        return true;
    }

    private static bool Milestones(LineState before, LineState after, ref LineState taken)
    {
        foreach (var key in after.Milestones.Select(milestone => milestone.Key).Union(before.Milestones.Select(milestone => milestone.Key)))
        {
            var (was, became, stands) = (before.Of(key), after.Of(key), taken.Of(key));
            if (was == became)
            {
                continue;
            }

            if (stands != became)
            {
                return false;
            }

            taken = taken with { Milestones = [.. taken.Milestones.Where(milestone => milestone.Key != key), .. was is null ? [] : new[] { was }] };
        }

        return true;
    }

    private static bool Muted(LineState before, LineState after, ref LineState taken)
    {
        if (before.Muted == after.Muted)
        {
            return true;
        }

        if (taken.Muted != after.Muted)
        {
            return false;
        }

        taken = taken with { Muted = before.Muted };
        return true;
    }

    // A note that has left the newest ones since is only in the audit, where it stays.
    private static bool Notes(LineState before, LineState after, ref LineState taken)
    {
        var added = (after.Notes ?? []).Except(before.Notes ?? []).ToList();
        var left = (taken.Notes ?? []).Except(added).ToList();
        taken = taken with { Notes = left.Count == 0 ? null : left };
        return true;
    }

    private static MilestoneState? Of(this LineState state, Timetables.MilestoneKey key) => state.Milestones.FirstOrDefault(milestone => milestone.Key == key);
}
