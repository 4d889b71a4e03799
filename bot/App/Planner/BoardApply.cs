using TcAssistant.App.Plans;
using TcAssistant.Cards;
using TcAssistant.Sync;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.App.Planner;

/// <summary>Carries out what was decided, except for the making of tasks: first what came back from the board, then what is written there.</summary>
internal sealed class BoardApply(BoardStore store, PlanStore plans, BoardLook look, GraphDoor door, PlanClock clock, TimeProvider time)
{
    /// <summary>Marks changes that came from a board in the audit.</summary>
    public const string Operation = BoardStore.Operation;

    /// <param name="keep">Asked before each batch whether the board is still ours.</param>
    /// <returns>False where somebody changed what was read, or the board is another's by now.</returns>
    public async Task<bool> ApplyAsync(BoardRound round, IReadOnlyList<SyncChange> changes, Func<int, Task<bool>> keep, CancellationToken cancellation)
    {
        foreach (var record in changes.OfType<SyncChange.Record>())
        {
            if (!round.Unsettled.Contains(record.Line) && !await RecordAsync(round, record, cancellation))
            {
                return false;
            }
        }

        var settled = changes.Where(change => !round.Unsettled.Contains(change.Line)).ToList();
        return await RememberAsync(round, settled, cancellation) && await WriteAsync(round, settled, keep, cancellation);
    }

    /// <summary>What is known of the line, its audit and what both sides agreed on, in one write.</summary>
    private async Task<bool> RecordAsync(BoardRound round, SyncChange.Record record, CancellationToken cancellation)
    {
        var (link, writes) = (round.Link(record.Line), new BoardWrites());
        writes.Links[record.Line] = link.With(record.After(link.Link));
        if (record.Change is Change.NotExpected)
        {
            // It was taken back before it was told.
            foreach (var (name, _) in round.State.Sayings.Where(saying => saying.Value.Value is { Kind: SayingKind.Moved } moved && moved.Line == record.Line && moved.InForce == record.InForce))
            {
                writes.Sayings[name] = null;
            }
        }
        else if (record is { InForce: { } inForce, Change: Change.Expected expected })
        {
            writes.Say(new(SayingKind.Moved, record.Line, record.Shown) { InForce = inForce, Expected = expected.On, Day = round.Today });
        }

        var (before, moment) = (round.Known(record.Line), new Moment(By(round, record.ById), clock.Now, round.Today));
        var outcome = await plans.ChangeWithAsync(
            round.Plan.Header.Ref, record.Line, record.Change, moment, Operation + Guid.NewGuid().ToString("n"), new(BoardStore.Beside(round.State, writes), before), cancellation);
        if (outcome.Result is not (ChangeResult.Done or ChangeResult.AlreadyDone))
        {
            // The line cannot take it just now: nothing is lost, it is decided again.
            round.IsWhole = false;
            if (outcome.Result is ChangeResult.ChangedSince)
            {
                // Somebody said something of it since it was read: the next look compares with that.
                round.Unsettled.Add(record.Line);
            }

            return outcome.Result is ChangeResult.NotClear or ChangeResult.NoSuchLine or ChangeResult.ChangedSince;
        }

        round.Record(record.Line, before, record.Change, moment);
        round.Plan = outcome.Plan ?? round.Plan;
        round.Seen.Remove(record.Line);
        await store.RefreshAsync(round.State, record.Line, cancellation);
        foreach (var (name, _) in writes.Sayings.Where(saying => saying.Value is null))
        {
            round.State.Sayings.Remove(name);
        }

        return true;
    }

    private static Person By(BoardRound round, string? id) => id is null ? new("planner", "Planner") : new(id, round.View.Members.GetValueOrDefault(id) ?? "Planner");

    /// <summary>What is only to be kept, or asked: no request to the board.</summary>
    private async Task<bool> RememberAsync(BoardRound round, IReadOnlyList<SyncChange> changes, CancellationToken cancellation)
    {
        var writes = new BoardWrites();
        foreach (var change in changes)
        {
            if (change is SyncChange.Link own)
            {
                writes.Links[own.Line] = KeptLink.Of(own.Linked());
                round.IsWhole = false;
            }
            else if (change is SyncChange.Remember or SyncChange.Conflict or SyncChange.AskWhich or SyncChange.AskDeleted or SyncChange.Found or SyncChange.Reinstate or SyncChange.Forget)
            {
                var link = writes.Links.GetValueOrDefault(change.Line) ?? round.Link(change.Line);
                var after = link.With(change.After(link.Link));
                writes.Links[change.Line] = change is SyncChange.Conflict conflict ? after.Asking(conflict) : after;
                if (change is SyncChange.Conflict or SyncChange.AskDeleted)
                {
                    writes.Audit.Add(new(clock.Now, By(round, null), AuditKind.BoardAsked, change.Line) { Detail = BoardNews.Asked((change as SyncChange.Conflict)?.Field) });
                }

                if (Saying(change, round.Today) is { } saying)
                {
                    writes.Say(saying);
                }
            }
        }

        // What was seen anew is kept as well, so that it need not be read again.
        foreach (var (line, seen) in round.Seen)
        {
            writes.Links.TryAdd(line, seen);
        }

        if (writes.IsEmpty)
        {
            return true;
        }

        round.Seen.Clear();
        return await store.SaveAsync(round.State, writes, cancellation);
    }

    private static KeptSaying? Saying(SyncChange change, DateOnly today) => change switch
    {
        SyncChange.Conflict conflict => new(SayingKind.Conflict, conflict.Line, conflict.Shown) { Task = conflict.TaskId, Field = conflict.Field, Ours = conflict.Ours, Theirs = conflict.Theirs, Day = today },
        SyncChange.AskDeleted deleted => new(SayingKind.Deleted, deleted.Line, deleted.Shown) { Task = deleted.TaskId, Day = today },
        SyncChange.AskWhich which => new(SayingKind.Which, which.Line, which.Shown) { Open = [.. which.Open.Select(milestone => milestone.Key).OfType<MilestoneKey>()], Day = today },
        _ => null,
    };

    /// <summary>What is written on the board, twenty requests at a time; what it settles is kept after each.</summary>
    private async Task<bool> WriteAsync(BoardRound round, IReadOnlyList<SyncChange> changes, Func<int, Task<bool>> keep, CancellationToken cancellation)
    {
        var writings = changes.SelectMany(change => Writings(round, change)).ToList();
        foreach (var (at, batch) in writings.Chunk(GraphDoor.MostAtOnce).Index())
        {
            if (!await keep(at) || !await SendingAsync(round, batch, cancellation))
            {
                return false;
            }

            var answers = await door.SendAsync([.. batch.Select(writing => writing.Call)], cancellation);
            var writes = new BoardWrites();
            round.Judge([.. batch.Zip(answers, (writing, answer) => (writing.Change.Line, answer))], isMaking: false);
            foreach (var (writing, answer) in batch.Zip(answers))
            {
                if (!answer.IsDone)
                {
                    // Somebody was quicker, or it is not known what became of it: looked at again, and decided anew. Details are not read again by themselves.
                    if (!writing.IsTask && answer.Fault is GraphFault.Changed or GraphFault.Unknown)
                    {
                        var stale = writes.Links.GetValueOrDefault(writing.Change.Line) ?? round.State.Links[writing.Change.Line].Value;
                        writes.Links[writing.Change.Line] = stale with { Details = null };
                    }

                    continue;
                }

                var link = writes.Links.GetValueOrDefault(writing.Change.Line) ?? round.State.Links[writing.Change.Line].Value;
                writes.Links[writing.Change.Line] = Wrote(link.With(--writing.Left.Open == 0 ? writing.Change.After(link.Link) : link.Link), writing.IsTask, answer, round.Zone);
            }

            if (!writes.IsEmpty && !await store.SaveAsync(round.State, writes, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is about to be sent is written down first, so that it is known again whatever becomes of the answer or of us.</summary>
    private async Task<bool> SendingAsync(BoardRound round, IReadOnlyList<Writing> batch, CancellationToken cancellation)
    {
        var writes = new BoardWrites();
        foreach (var writing in batch)
        {
            var link = writes.Links.GetValueOrDefault(writing.Change.Line) ?? round.State.Links[writing.Change.Line].Value;
            writes.Links[writing.Change.Line] = link.With(link.Link.Sending(writing.Change));
        }

        return await store.SaveAsync(round.State, writes, cancellation);
    }

    private KeptLink Wrote(KeptLink link, bool isTask, GraphAnswer answer, TimeZoneInfo zone) => link with
    {
        Written = time.GetUtcNow(),
        ETag = isTask ? answer.Body is { } task ? PlannerReading.ETag(task) : null : link.ETag,
        Details = isTask ? link.Details : answer.Body is { } details ? PlannerReading.Details(details) : null,
    };

    private List<Writing> Writings(BoardRound round, SyncChange change)
    {
        switch (change)
        {
            case SyncChange.PatchTask patch:
                return [new(change, true, look.Requests.ChangeTask(patch.TaskId, patch.Etag, patch.Patch, round.Zone), new(1))];
            case SyncChange.PatchDetails patch:
                return [new(change, false, look.Requests.ChangeDetails(patch.TaskId, patch.Etag, patch.Patch), new(1))];
            case SyncChange.CloseDropped close:
                var left = new Left((close.Patch.IsEmpty ? 0 : 1) + (close.Details is null ? 0 : 1));
                var both = new List<Writing>();
                if (close.Details is { } note)
                {
                    both.Add(new(change, false, look.Requests.ChangeDetails(close.TaskId, close.DetailsEtag, note), left));
                }

                if (!close.Patch.IsEmpty)
                {
                    both.Add(new(change, true, look.Requests.ChangeTask(close.TaskId, close.Etag, close.Patch, round.Zone), left));
                }

                return both;
            default:
                return [];
        }
    }

    /// <summary>How many writings of one change are still to be done: it is settled with the last.</summary>
    private sealed class Left(int open)
    {
        public int Open { get; set; } = open;
    }

    private sealed record Writing(SyncChange Change, bool IsTask, GraphCall Call, Left Left);
}
