using TcAssistant.Timetables;

namespace TcAssistant.Tracking;

/// <summary>A line while a change is applied to it: each milestone is open or done for itself, and closing the line closes all of them.</summary>
internal sealed class OpenLine(LineState state, Timetable? timetable, DateOnly today)
{
    /// <summary>Notes kept with the line; older ones stand in the audit.</summary>
    public const int MostNotes = 20;

    /// <summary>How much of a note stands beside the line, in characters; the audit has all of it.</summary>
    public const int LongestNote = 2_000;

    private IReadOnlyList<Milestone> Milestones => timetable?.Milestones ?? [];

    private IReadOnlyList<Milestone> Open => [.. Milestones.Where(milestone => !IsDone(milestone))];

    public Applied Reach(IReadOnlyList<MilestoneKey> keys)
    {
        var met = Milestones.Where(milestone => milestone.Key is { } key && keys.Contains(key)).ToList();
        if (met.Count == 0)
        {
            return new Applied.HasNoDate();
        }

        var after = Mark(met, done: true);
        var left = Milestones.Where(milestone => !met.Contains(milestone) && !IsDone(milestone));
        var closes = Milestones.Any(IsLast) && !left.Any();
        return new Applied.Known(after with { Status = closes ? ReportedStatus.Done : ReportedStatus.UnderWay });
    }

    /// <summary>A line whose only open date is its last is finished by "done"; a start or first results are not the end of it.</summary>
    public Applied FinishIfPlain() => Open is [] || Open is [var only] && IsLast(only) ? Finish() : new Applied.AsksWhich(Open);

    public Applied Finish() => new Applied.Known(Mark(Milestones, done: true) with { Status = ReportedStatus.Done });

    public Applied Begin() =>
        new Applied.Known(Mark([.. Milestones.Where(milestone => milestone.Kind == MilestoneKind.Start)], done: true) with { Status = ReportedStatus.UnderWay });

    public Applied Reopen() => new Applied.Known(Mark([.. Milestones.Where(IsLast)], done: false) with { Status = ReportedStatus.NotDone });

    /// <param name="keys">Null: all that would close the line.</param>
    /// <param name="begun">Whether it is under way whatever else is met.</param>
    public Applied Reopen(IReadOnlyList<MilestoneKey>? keys, bool begun)
    {
        // Closing the line closed all of its dates; those that stay closed have to say so themselves now.
        var opened = Milestones.Where(milestone => keys is null ? IsLast(milestone) : milestone.Key is { } key && keys.Contains(key)).ToList();
        var after = Mark(opened, done: false);
        var met = Milestones.Any(milestone => !opened.Contains(milestone) && milestone.Key is { } key && after.Milestones.Any(known => known.Key == key && known.Done));
        return new Applied.Known(after with { Status = begun || met ? ReportedStatus.UnderWay : null });
    }

    /// <summary>The line's own among dates that several lines have; null: none of them is.</summary>
    public MilestoneKey? OwnOf(IReadOnlyList<MilestoneKey> keys) => Milestones.Select(milestone => milestone.Key).FirstOrDefault(key => key is { } own && keys.Contains(own));

    /// <summary>Changes one date: the one that is named, else the only one that is open.</summary>
    public Applied Date(MilestoneKey? named, Func<MilestoneState, MilestoneState> change)
    {
        var meant = named is null ? Open : [.. Milestones.Where(milestone => milestone.Key == named)];
        return meant switch
        {
            [{ Key: { } key }] => new Applied.Known(With(state, change(Said(key)))),
            [] or [_] => new Applied.HasNoDate(),
            _ => new Applied.AsksWhich(meant),
        };
    }

    public Applied LeaveAlone(IReadOnlyList<MilestoneKey> keys)
    {
        var meant = Milestones.Where(milestone => milestone.Key is { } key && keys.Contains(key)).ToList();
        return meant.Count == 0 ? new Applied.HasNoDate() : new Applied.Known(meant.Aggregate(state, (left, milestone) =>
        {
            var said = Said(milestone.Key!.Value);
            return With(left, said with { LeftAlone = said.InForce?.To ?? milestone.To });
        }));
    }

    /// <summary>A start or first results leave the line open.</summary>
    public static bool IsLast(Milestone milestone) => milestone.Kind is MilestoneKind.Completion or MilestoneKind.Due;

    private bool IsDone(Milestone milestone) =>
        state.Status == ReportedStatus.Done || milestone.Key is { } key && Said(key).Done;

    private MilestoneState Said(MilestoneKey key) =>
        state.Milestones.FirstOrDefault(known => known.Key == key) ?? MilestoneState.None(key);

    private LineState Mark(IReadOnlyList<Milestone> milestones, bool done)
    {
        var after = state;
        foreach (var key in milestones.Select(milestone => milestone.Key).OfType<MilestoneKey>())
        {
            var known = Said(key);
            after = With(after, known with { Done = done, DoneOn = done ? known.DoneOn ?? today : null });
        }

        return after;
    }

    private static LineState With(LineState state, MilestoneState milestone) =>
        state with { Milestones = [.. state.Milestones.Where(known => known.Key != milestone.Key), milestone] };
}
