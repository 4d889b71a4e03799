using TcAssistant.App.Plans;
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

    /// <summary>We made the board a moment ago, and it is not known everywhere yet.</summary>
    NotYet,
    Done,
}

/// <summary>Keeps a plan and its board in step: reads both, lets <see cref="BoardSync"/> decide, carries it out and keeps what both sides then have.</summary>
internal sealed class BoardWork(
    BoardStore store, PlanStore plans, BoardLook look, BoardDecision decision, BoardPreparation preparation, BoardApply apply, BoardCreation creation, BoardMessages messages, PlanClock clock, TimeProvider time)
{
    /// <summary>How long a board is a program's alone.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    /// <summary>After a limit was met, so long no more tasks are made.</summary>
    private static readonly TimeSpan FullFor = TimeSpan.FromHours(1);

    /// <summary>A board that we made need not be known everywhere at once.</summary>
    private static readonly TimeSpan NewFor = TimeSpan.FromMinutes(5);

    /// <summary>Where so many lines are refused, it is not the lines.</summary>
    private const int MostRefusals = 100;

    private const int MostNamed = 10;

    private readonly string _program = Guid.NewGuid().ToString("n");

    public async Task<BoardPass> PassAsync(PlanRef plan, CancellationToken cancellation)
    {
        if (await store.ReadAsync(plan, cancellation) is not { } state || await plans.LoadAsync(plan, cancellation) is not { } stored)
        {
            await store.ForgetAsync(plan, cancellation);
            return BoardPass.NoBoard;
        }

        if (!await HoldAsync(state, Lease / 3, cancellation))
        {
            return BoardPass.Elsewhere;
        }

        var round = new BoardRound(state, stored, stored.Header.DayOf(clock.Now));
        var looked = await look.ReadAsync(state.Board.Board, state.Board.Group, round.Zone, cancellation);
        if (looked is Looked.Seen seen)
        {
            await StepAsync(round, seen, cancellation);
        }
        else if (looked is Looked.Parked { Reason: ParkReason.BoardGone } && state.Board.Made + NewFor > time.GetUtcNow())
        {
            return BoardPass.NotYet;
        }
        else if (looked is Looked.Parked { Reason: var reason })
        {
            round.Park(reason);
        }

        await KeepParkedAsync(round, looked is Looked.Seen, cancellation);
        await messages.SendAsync(round, cancellation);
        return round.Parked is not null ? BoardPass.Parked : looked is Looked.Later || !round.IsWhole ? BoardPass.Later : BoardPass.Done;
    }

    private async Task StepAsync(BoardRound round, Looked.Seen seen, CancellationToken cancellation)
    {
        round.View = seen.View;
        await decision.SeeAsync(round, seen, cancellation);
        if (!await creation.ResolveAsync(round, cancellation))
        {
            return;
        }

        var mayMake = await preparation.PrepareAsync(round, seen.LabelsETag, cancellation);
        var changes = await decision.DecideAsync(round, () => round.State.Tracking, cancellation);
        foreach (var park in changes.OfType<SyncChange.Park>())
        {
            round.Park(park.Reason);
        }

        var wanted = changes.Where(change => !round.Unsettled.Contains(change.Line)).ToList();
        round.Wanted = [.. wanted.Where(change => change.IsWritten).Select(change => change.Line)];
        var refused = round.State.Board.Refusals.Where(refusal => refusal.Until > time.GetUtcNow()).Select(refusal => refusal.Line).ToHashSet();
        wanted.RemoveAll(change => change.IsWritten && refused.Contains(change.Line));
        var makes = wanted.OfType<SyncChange.Create>().Where(make => !round.State.Makings.ContainsKey(make.Line)).ToList();
        if (!await apply.ApplyAsync(round, wanted, _ => KeepAsync(round, cancellation), cancellation) || !await creation.FollowAsync(round, cancellation))
        {
            round.IsWhole = false;
            return;
        }

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

    /// <summary>This program ends: another need not wait.</summary>
    public async Task ReleaseAsync(PlanRef plan, CancellationToken cancellation)
    {
        if (await store.ReadAsync(plan, cancellation) is { } state && state.Board.Holder == _program)
        {
            await store.SaveAsync(state, new() { Board = state.Board with { Holder = null, Until = null } }, cancellation);
        }
    }

    /// <param name="needed">How much of the lease must be left.</param>
    private async Task<bool> HoldAsync(BoardState state, TimeSpan needed, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (state.Board.Holder != _program && state.Board.Until > now)
        {
            return false;
        }

        // Held over several looks: a look at a board where nothing changed writes nothing.
        return state.Board.Holder == _program && state.Board.Until - now > needed
            || await store.SaveAsync(state, new() { Board = state.Board with { Holder = _program, Until = now + Lease } }, cancellation);
    }

    /// <summary>Still ours, and for longer than any request that is sent now may take? Renewed where its end is near.</summary>
    private async Task<bool> KeepAsync(BoardRound round, CancellationToken cancellation) =>
        await HoldAsync(round.State, BoardCreation.SentWithin + GraphDoor.Patience + (Lease / 6), cancellation) && round.State.Board.Holder == _program;

    /// <summary>Writes down whether the board waits, and why; told once for each reason.</summary>
    private async Task KeepParkedAsync(BoardRound round, bool isSeen, CancellationToken cancellation)
    {
        var (board, writes, now) = (round.State.Board, new BoardWrites(), time.GetUtcNow());
        var isFull = KeptBoard.IsFull(round.Parked);
        var staysFull = round.Parked is null && KeptBoard.IsFull(board.Parked) && board.FullUntil > now;
        var parked = round.Parked ?? (isSeen && !staysFull ? null : board.Parked);
        var refusals = Refusals(round, now);
        if (parked != board.Parked || isFull || round.ReadAll || !refusals.SequenceEqual(board.Refusals))
        {
            writes.Board = board with { Parked = parked, FullUntil = isFull ? now + FullFor : parked is null ? null : board.FullUntil, Refusals = refusals };
        }

        // Told once for each line and reason.
        var told = board.Refusals.Select(refusal => (refusal.Line, refusal.Reason)).ToHashSet();
        foreach (var many in refusals.Where(refusal => !told.Contains((refusal.Line, refusal.Reason))).GroupBy(refusal => refusal.Reason, refusal => refusal.Line))
        {
            var shown = round.Plan.Tracked.Plan.Lines.Where(line => line.Key is { } key && many.Contains(key)).Select(line => line.Id.ToString()).ToList();
            writes.Say(new(SayingKind.Refused, new("board"), string.Join(", ", shown.Take(MostNamed)) + (shown.Count > MostNamed ? $" + {shown.Count - MostNamed}" : "")) { Reason = many.Key, Day = round.Today });
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

    /// <summary>Lines that wait since Planner refused what was written of them; those that took it, or that need nothing more, are no longer among them.</summary>
    private static List<KeptRefusal> Refusals(BoardRound round, DateTimeOffset now)
    {
        var kept = round.State.Board.Refusals
            .Where(refusal => !round.Refused.ContainsKey(refusal.Line) && (round.Wanted is not { } wanted || round.Unsettled.Contains(refusal.Line) || (wanted.Contains(refusal.Line) && refusal.Until > now)));
        return [.. kept.Concat(round.Refused.Select(refused => new KeptRefusal(refused.Key, refused.Value, now + FullFor))).Take(MostRefusals)];
    }
}
