using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Plans;
using TcAssistant.Sync;

namespace TcAssistant.App.Planner;

/// <summary>What a look at a board came to.</summary>
internal enum BoardPass
{
    NoBoard,

    /// <summary>Another program keeps it in step.</summary>
    Elsewhere,

    /// <summary>Planner did not answer, or not everything could be written.</summary>
    Later,
    Parked,
    Done,
}

/// <summary>Keeps a plan and its board in step: reads both, lets <see cref="BoardSync"/> decide, carries it out and keeps what both sides then have.</summary>
internal sealed class BoardWork(
    BoardStore store, PlanStore plans, BoardLook look, BoardPreparation preparation, BoardApply apply, BoardCreation creation, BoardMessages messages, LineLinks links, PlanClock clock, TimeProvider time)
{
    /// <summary>How long a board is a program's alone.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    /// <summary>How far reads may be behind what we wrote.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan DetailsAnew = TimeSpan.FromHours(1);

    /// <summary>After a limit was met, so long no more tasks are made.</summary>
    private static readonly TimeSpan FullFor = TimeSpan.FromHours(1);

    /// <summary>Reading details may ask for more to be read; twice is enough.</summary>
    private const int MostDecisions = 3;

    private readonly string _program = Guid.NewGuid().ToString("n");

    public async Task<BoardPass> PassAsync(PlanRef plan, CancellationToken cancellation)
    {
        if (await store.ReadAsync(plan, cancellation) is not { } state || await plans.LoadAsync(plan, cancellation) is not { } stored)
        {
            await store.ForgetAsync(plan, cancellation);
            return BoardPass.NoBoard;
        }

        if (!await HoldAsync(state, cancellation))
        {
            return BoardPass.Elsewhere;
        }

        var round = new BoardRound(state, stored, stored.Header.DayOf(clock.Now));
        var looked = await look.ReadAsync(state.Board.Board, state.Board.Group, round.Zone, cancellation);
        if (looked is Looked.Seen seen)
        {
            await StepAsync(round, seen, cancellation);
        }
        else if (looked is Looked.Parked { Reason: var reason })
        {
            round.Park(reason);
        }

        await KeepParkedAsync(round, looked is Looked.Seen, cancellation);
        await messages.SendAsync(round, cancellation);
        return looked is Looked.Later || !round.IsWhole ? BoardPass.Later : round.Parked is null ? BoardPass.Done : BoardPass.Parked;
    }

    /// <summary>What a look would come to. Nothing is written, on the board or here.</summary>
    /// <returns>Null: Planner does not answer.</returns>
    public async Task<(IReadOnlyList<SyncChange> Changes, IReadOnlyList<Preparation> Preparations, ParkReason? Parked)?> PreviewAsync(BoardState state, StoredPlan stored, DateOnly? day, CancellationToken cancellation)
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
                return ([.. changes.Where(change => !round.Unsettled.Contains(change.Line))], needed, null);
            case Looked.Parked parked:
                return ([], [], parked.Reason);
            default:
                return null;
        }
    }

    private async Task StepAsync(BoardRound round, Looked.Seen seen, CancellationToken cancellation)
    {
        round.View = seen.View;
        await SeeAsync(round, seen, cancellation);
        if (!await creation.ResolveAsync(round, cancellation))
        {
            return;
        }

        var mayMake = await preparation.PrepareAsync(round, seen.LabelsETag, cancellation);
        var changes = await DecideAsync(round, () => round.State.Tracking, cancellation);
        foreach (var park in changes.OfType<SyncChange.Park>())
        {
            round.Park(park.Reason);
        }

        var wanted = changes.Where(change => !round.Unsettled.Contains(change.Line)).ToList();
        if (!await apply.ApplyAsync(round, wanted, _ => KeepAsync(round, cancellation), cancellation))
        {
            round.IsWhole = false;
            return;
        }

        var makes = wanted.OfType<SyncChange.Create>().Where(make => !round.State.Makings.ContainsKey(make.Line)).ToList();
        if (makes.Count > 0 && mayMake && !(round.State.Board.FullUntil > time.GetUtcNow()))
        {
            await creation.MakeAsync(round, makes, _ => KeepAsync(round, cancellation), cancellation);
        }
        else if (makes.Count > 0)
        {
            round.IsWhole = false;
        }
        else if (round.IsWhole && round.State.Board.Card is not null)
        {
            await messages.ReadyAsync(round, cancellation);
        }
    }

    /// <summary>Joins what the board shows with what is remembered, and reads what is needed beyond: details that changed, and tasks that are not listed.</summary>
    private async Task SeeAsync(BoardRound round, Looked.Seen seen, CancellationToken cancellation)
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
            var found = await look.TasksAsync([.. missing.Select(link => link.Task)], round.Zone, cancellation);
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
    }

    private async Task<IReadOnlyList<SyncChange>> DecideAsync(BoardRound round, Func<BoardTracking> tracking, CancellationToken cancellation)
    {
        string? UrlOf(LineKey line) => links.To(round.Plan.Header.Ref.Key, line);
        for (var attempt = 1; ; attempt++)
        {
            var changes = BoardSync.Decide(round.Plan.Tracked, tracking(), round.View, round.Today, UrlOf);
            var unread = changes.OfType<SyncChange.ReadDetails>().Where(change => !round.Unsettled.Contains(change.Line)).ToList();
            if (unread.Count == 0 || attempt == MostDecisions)
            {
                unread.ForEach(change => round.Unsettled.Add(change.Line));
                return changes;
            }

            var details = await look.DetailsAsync([.. unread.Select(change => change.TaskId)], areNew: false, cancellation);
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

    private static void Remember(BoardRound round, KeptLink link, string etag, BoardTaskDetails details)
    {
        if (link.ETag != etag || link.Details?.Etag != details.Etag)
        {
            round.Seen[link.Line] = link with { ETag = etag, Details = details };
        }
    }

    private async Task<bool> HoldAsync(BoardState state, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (state.Board.Holder != _program && state.Board.Until > now)
        {
            return false;
        }

        // Held over several looks: a look at a board where nothing changed writes nothing.
        return state.Board.Holder == _program && state.Board.Until - now > Lease / 3
            || await store.SaveAsync(state, new() { Board = state.Board with { Holder = _program, Until = now + Lease } }, cancellation);
    }

    /// <summary>Still ours? Renewed where its end is near.</summary>
    private async Task<bool> KeepAsync(BoardRound round, CancellationToken cancellation) =>
        await HoldAsync(round.State, cancellation) && round.State.Board.Holder == _program;

    /// <summary>Writes down whether the board waits, and why; told once for each reason.</summary>
    private async Task KeepParkedAsync(BoardRound round, bool isSeen, CancellationToken cancellation)
    {
        var (board, writes, now) = (round.State.Board, new BoardWrites(), time.GetUtcNow());
        var isFull = KeptBoard.IsFull(round.Parked);
        var staysFull = round.Parked is null && KeptBoard.IsFull(board.Parked) && board.FullUntil > now;
        var parked = round.Parked ?? (isSeen && !staysFull ? null : board.Parked);
        if (parked != board.Parked || isFull || round.ReadAll)
        {
            writes.Board = board with { Parked = parked, FullUntil = isFull ? now + FullFor : parked is null ? null : board.FullUntil };
        }

        if (parked is { } why && parked != board.Parked)
        {
            writes.Say(new(SayingKind.Parked, new("board"), board.Title) { Reason = why, Day = round.Today });
        }

        if (!writes.IsEmpty)
        {
            await store.SaveAsync(round.State, writes, cancellation);
        }
    }
}
