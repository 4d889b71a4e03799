namespace TcAssistant.Asks.Grammar;

/// <summary>What can be told only when the whole question was gone through.</summary>
internal sealed partial class Sketch
{
    /// <summary>Topics of one name each that are joined: "or" wants the lines of any; "and" those that speak of all, or of any where none speaks of all; a list of three or more those of any.</summary>
    /// <param name="isSpokenOf">Whether some line speaks of it.</param>
    public void SettleTopics(Func<string, bool> isSpokenOf)
    {
        if (YearsOfName is { } year)
        {
            var named = new[] { $"{year}-{(year + 1) % 100:00}", $"{year}-{year + 1}" };
            (Array.Exists(named, name => isSpokenOf(name)) ? Topic : Unread).Add(Array.Find(named, name => isSpokenOf(name)) ?? named[0]);
        }

        var inner = joints.Where(joint => joint.At > 0 && joint.At < Topic.Count).ToList();
        var ends = inner.Select(static joint => joint.At).Append(Topic.Count).Distinct().ToList();
        var names = ends.ConvertAll(end => string.Join(' ', Topic.Take(end).Skip(ends.TakeWhile(other => other < end).LastOrDefault())));
        if (inner.Count == 0 || !names.TrueForAll(name => Topics.Topic.Of(name).Terms.Count == 1 && (isSpokenOf(name) || inner.TrueForAll(static joint => joint.Either))) || names.Count == 2 && !inner.Exists(static joint => joint.Either) && isSpokenOf(string.Join(' ', Topic)))
        {
            return;
        }

        Topic.Clear();
        Topic.Add(string.Join("; ", names));
    }

    /// <summary>"The second quarter of 2000 without May": May of that year, since no other lies in it.</summary>
    public void SettleExcepted()
    {
        if (Period is not { From: { } from, To: { } to })
        {
            return;
        }

        for (var at = 0; at < Excepted.Count; at++)
        {
            if (Excepted[at].Split('/') is [var first, var last] && DateOnly.TryParseExact(first, "yyyy-MM-dd", out var start) && DateOnly.TryParseExact(last, "yyyy-MM-dd", out var end)
                && (end < from || start > to) && new DaySpan(start, end).InYearOf(DaySpan.Year(end < from ? to.Year : from.Year)) is { } moved && moved.From <= to && moved.To >= from)
            {
                Excepted[at] = Written(moved);
            }
        }
    }

    /// <summary>"II.3.4 in part II" is that line; "II.3.4 in part I" is nowhere. Places that are listed stand side by side.</summary>
    /// <param name="within">Which of the places stands behind "in" or "of"; null: none does.</param>
    public void SettlePlaces(Place? within)
    {
        if (within is null || Places is not [_, _])
        {
            return;
        }

        var other = Places[0] == within ? Places[1] : Places[0];
        if (within.Contains(other) || within == other)
        {
            Places.Remove(within);
        }
        else
        {
            Unread.Add(within.ToString());
        }
    }

    /// <summary>A weak topic is one where nothing else is named.</summary>
    public void SettleWeak()
    {
        if (Topic.Count == 0 && Places.Count == 0 && Period is null && Owners.Count == 0 && Unread.Count == 0 && !FollowsUp
            && !HasAny(Cue.Status, Cue.Start, Cue.UnderWay, Cue.Overdue, Cue.LateWord, Cue.Done, Cue.Continuous, Cue.Recurring, Cue.Regular, Cue.AsNeeded, Cue.Every, Cue.Cadence, Cue.Conditional, Cue.NoDate, Cue.NoDeadline, Cue.NoEntry, Cue.NoOwner, Cue.HasOwner, Cue.Overview, Cue.Help, Cue.NextOne, Cue.FinalOne, Cue.Workload, Cue.Open, Cue.Still, Cue.PlanNoun))
        {
            Topic.AddRange(WeakTopic);
        }
    }

    /// <summary>Beside a topic, a doubtful word belongs to it.</summary>
    public void SettleDoubtful()
    {
        if (Doubtful.Count == 0 || Topic.Count == 0 && !HasAny(Cue.When, Cue.About))
        {
            return;
        }

        if (workloads == Doubtful.Count)
        {
            cues.Remove(Cue.Workload);
        }

        for (var last = Doubtful.Count - 1; last >= 0; last--)
        {
            Topic.Insert(Doubtful[last].At, Doubtful[last].Word);
        }
    }
}
