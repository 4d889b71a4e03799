using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Plans;
using TcAssistant.Sync;

namespace TcAssistant.App.Planner;

/// <param name="Preparations">What the board needs before.</param>
/// <param name="Parked">Why nothing would be done at all; null: it would.</param>
internal sealed record SyncPreview(IReadOnlyList<SyncChange> Changes, IReadOnlyList<Preparation> Preparations, ParkReason? Parked);

/// <summary>What is to be done between a plan and its board, from what both look like. Reads, and writes nothing.</summary>
internal sealed class BoardDecision(BoardLook look, LineLinks links, PlanClock clock, TimeProvider time)
{
    /// <summary>How far reads may be behind what we wrote.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan DetailsAnew = TimeSpan.FromHours(1);

    /// <summary>Reading details may ask for more to be read; twice is enough.</summary>
    private const int MostDecisions = 3;

    /// <summary>What a look would come to. Nothing is written, on the board or here.</summary>
    /// <returns>Null: Planner does not answer.</returns>
    public async Task<SyncPreview?> PreviewAsync(BoardState state, StoredPlan stored, DateOnly? day, CancellationToken cancellation)
    {
        var round = new BoardRound(state, stored, day ?? stored.Header.DayOf(clock.Now));
        switch (await look.ReadAsync(state.Board.Board, state.Board.Group, round.Zone, cancellation))
        {
            case Looked.Seen seen:
                round.View = seen.View;
                await SeeAsync(round, seen, cancellation);
                var needed = BoardSync.Prepare(stored.Tracked, state.Tracking, round.View, round.Today);
                var tracking = needed.Aggregate(state.Tracking, (known, one) => known.With(one, "new"));
                var changes = await DecideAsync(round, () => tracking, cancellation);
                return new([.. changes.Where(change => !round.Unsettled.Contains(change.Line))], needed, null);
            case Looked.Parked parked:
                return new([], [], parked.Reason);
            default:
                return null;
        }
    }

    /// <summary>Joins what the board shows with what is remembered, and reads what is needed beyond: details that changed, and tasks that are not listed.</summary>
    public async Task SeeAsync(BoardRound round, Looked.Seen seen, CancellationToken cancellation)
    {
        var (state, now) = (round.State, time.GetUtcNow());
        var anew = state.Board.DetailsRead is not { } last || now - last >= DetailsAnew;
        var tasks = seen.View.Tasks.ToDictionary(task => task.Id, StringComparer.Ordinal);
        var counts = new Dictionary<string, DetailCounts>(seen.Counts);
        var followed = state.Links.Values.Select(link => link.Value).Where(link => link.Link.IsFollowed || link.State == LinkState.AskedDeleted).ToList();
        var missing = new List<KeptLink>();
        foreach (var link in followed)
        {
            var isRecent = link.Written is { } written && now - written < Settling;
            if (isRecent && (!tasks.TryGetValue(link.Task, out var task) || task.Etag != link.ETag))
            {
                round.Unsettled.Add(link.Line);
            }
            else if (!tasks.ContainsKey(link.Task) && link.Link.IsFollowed)
            {
                missing.Add(link);
            }
        }

        if (missing.Count > 0)
        {
            var found = await look.TasksAsync(state.Board.Board, [.. missing.Select(link => link.Task)], round.Zone, cancellation);
            foreach (var link in missing)
            {
                if (!found.TryGetValue(link.Task, out var task))
                {
                    round.Unsettled.Add(link.Line);
                }
                else if (task is not null)
                {
                    (tasks[link.Task], counts[link.Task]) = (task.Task, task.Counts);
                }
            }
        }

        var open = followed.Where(link => tasks.ContainsKey(link.Task) && !round.Unsettled.Contains(link.Line)).ToList();
        var toRead = open.Where(link => anew || link.Details is not { } known || DetailCounts.Of(known) != counts[link.Task]).Select(link => link.Task).ToList();
        var details = toRead.Count == 0 ? new Dictionary<string, BoardTaskDetails>() : await look.DetailsAsync(toRead, areNew: false, cancellation);
        round.ReadNow.UnionWith(details.Keys);
        foreach (var link in open)
        {
            var known = details.GetValueOrDefault(link.Task) ?? (toRead.Contains(link.Task) ? null : link.Details);
            if (known is null)
            {
                round.Unsettled.Add(link.Line);
                continue;
            }

            Remember(round, link, tasks[link.Task].Etag, known);
            tasks[link.Task] = tasks[link.Task] with { Details = known };
        }

        if (anew && details.Count == toRead.Count)
        {
            state.Row = state.Row with { Value = state.Board with { DetailsRead = now } };
            round.ReadAll = true;
        }

        round.View = seen.View with { Tasks = [.. tasks.Values] };
        if (state.Makings.Count > 0 || BoardSync.LacksTasks(round.Plan.Tracked, state.Tracking))
        {
            // One of ours that is nobody's may be a line's: its marker tells.
            var taken = state.Links.Values.Select(link => link.Value.Task).ToHashSet(StringComparer.Ordinal);
            round.View = await look.WithMarkersAsync(round.View, round.View.Tasks.Where(task => !taken.Contains(task.Id) && task.IsActive), cancellation);
        }
    }

    public async Task<IReadOnlyList<SyncChange>> DecideAsync(BoardRound round, Func<BoardTracking> tracking, CancellationToken cancellation)
    {
        string? UrlOf(LineKey line) => links.To(round.Plan.Header.Ref.Key, line);
        for (var attempt = 1; ; attempt++)
        {
            var changes = BoardSync.Decide(round.Plan.Tracked, tracking(), round.View, round.Today, UrlOf);
            var unread = Unread(round, changes).Where(change => !round.Unsettled.Contains(change.Line)).ToList();
            if (unread.Count == 0 || attempt == MostDecisions)
            {
                unread.ForEach(change => round.Unsettled.Add(change.Line));
                return changes;
            }

            var details = await look.DetailsAsync([.. unread.Select(change => change.TaskId)], areNew: false, cancellation);
            round.ReadNow.UnionWith(details.Keys);
            foreach (var change in unread)
            {
                if (!details.TryGetValue(change.TaskId, out var read) || round.View.Task(change.TaskId) is not { } task)
                {
                    round.Unsettled.Add(change.Line);
                }
                else if (round.State.Links.TryGetValue(change.Line, out var link))
                {
                    Remember(round, link.Value, task.Etag, read);
                }
            }

            round.View = round.View with { Tasks = [.. round.View.Tasks.Select(task => details.TryGetValue(task.Id, out var read) ? task with { Details = read } : task)] };
        }
    }

    /// <summary>The details that are to be read before anything is done: those that were asked for, and those of a completed task that another is about to follow, since nobody looks at it again.</summary>
    private static IEnumerable<SyncChange.ReadDetails> Unread(BoardRound round, IReadOnlyList<SyncChange> changes) =>
        changes.OfType<SyncChange.ReadDetails>().Concat(
            from make in changes.OfType<SyncChange.Create>()
            where make.Follows is { } before && !round.ReadNow.Contains(before)
            select new SyncChange.ReadDetails(make.Line, make.Shown, make.Follows!));

    private static void Remember(BoardRound round, KeptLink link, string etag, BoardTaskDetails details)
    {
        if (link.ETag != etag || link.Details?.Etag != details.Etag)
        {
            round.Seen[link.Line] = link with { ETag = etag, Details = details };
        }
    }
}
