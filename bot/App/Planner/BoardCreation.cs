using TcAssistant.Plans;
using TcAssistant.Sync;

namespace TcAssistant.App.Planner;

/// <summary>
/// Makes tasks, each once. Nothing guards their making, so it is written down before the request; where the answer is lost the board is looked through for the task,
/// and only once it would certainly be listed is it made again.
/// </summary>
internal sealed class BoardCreation(BoardStore store, BoardLook look, GraphDoor door, BoardMessages messages, TimeProvider time)
{
    /// <summary>What makes something is sent, and sent again where it was certainly not carried out, for so long and no longer.</summary>
    public static readonly TimeSpan SentWithin = TimeSpan.FromSeconds(30);

    /// <summary>After that long a task that is not listed was not made: the last attempt has ended, and reads are no longer behind.</summary>
    public static readonly TimeSpan Doubt = SentWithin + GraphDoor.Patience + TimeSpan.FromSeconds(30);

    /// <summary>Finds out what became of attempts whose answer was lost.</summary>
    /// <returns>False where somebody changed what was read.</returns>
    public async Task<bool> ResolveAsync(BoardRound round, CancellationToken cancellation)
    {
        var (state, writes) = (round.State, new BoardWrites());
        var known = state.Links.Values.Select(link => link.Value.Task).ToHashSet(StringComparer.Ordinal);
        var matches = new Dictionary<LineKey, CreatedMatch>();
        foreach (var (line, kept) in state.Makings)
        {
            Found(line, BoardMatch.Created(kept.Value.Task, line, kept.Value.Since, round.View.Tasks, known));
        }

        var open = state.Makings.Where(making => matches[making.Key].Keep is null).ToList();
        foreach (var (line, kept) in open)
        {
            var making = kept.Value;
            var isOnly = open.Count(other => other.Value.Value.Task.BucketId == making.Task.BucketId) == 1;
            Found(line, new(BoardMatch.Renamed(making.Task, line, making.Since, round.View.Tasks, known, isOnly), []));
        }

        foreach (var (line, kept) in state.Makings)
        {
            round.IsWhole = false;
            if (matches[line] is { Keep: { } task } match)
            {
                if (!await DeleteAsync(match.Spare, cancellation))
                {
                    // The next look finds the same.
                    round.Unsettled.Add(line);
                }
                else if (Before(round, line) is not null)
                {
                    // What somebody did to the task before it comes back first.
                    round.Following[line] = task;
                }
                else
                {
                    Follow(round, line, task, writes);
                    round.Unsettled.Add(line);
                }

                continue;
            }

            if (time.GetUtcNow() - kept.Value.Since >= Doubt)
            {
                writes.Makings[line] = null;
            }

            // Nothing more of the line is decided from this reading.
            round.Unsettled.Add(line);
        }

        return writes.IsEmpty || await store.SaveAsync(state, writes, cancellation);

        void Found(LineKey line, CreatedMatch match)
        {
            matches[line] = match;
            if (match.Keep is { } task)
            {
                known.Add(task.Id);
            }
        }
    }

    /// <summary>Lines that come again go on with the task that was found for their next time, unless somebody opened the one before it again: then that is the line's, and the other may go.</summary>
    /// <returns>False where somebody changed what was read.</returns>
    public async Task<bool> FollowAsync(BoardRound round, CancellationToken cancellation)
    {
        var writes = new BoardWrites();
        foreach (var (line, task) in round.Following.Where(found => !round.Unsettled.Contains(found.Key)))
        {
            var isOpenAgain = Before(round, line) is { IsActive: true };
            if (!isOpenAgain || !BoardMatch.IsUntouched(task, round.State.Makings[line].Value.Task, line))
            {
                Follow(round, line, task, writes);
            }
            else if (await DeleteAsync([task], cancellation))
            {
                writes.Makings[line] = null;
            }
        }

        return writes.IsEmpty || await store.SaveAsync(round.State, writes, cancellation);
    }

    /// <param name="keep">Asked before each batch whether the board is still ours.</param>
    public async Task MakeAsync(BoardRound round, IReadOnlyList<SyncChange.Create> makes, Func<int, Task<bool>> keep, CancellationToken cancellation)
    {
        var done = 0;
        foreach (var batch in makes.Chunk(GraphDoor.MostAtOnce))
        {
            if (!await keep(done) || !await MakeAsync(round, batch, cancellation))
            {
                round.IsWhole = false;
                return;
            }

            done += batch.Length;
            await messages.ProgressAsync(round, done, makes.Count, cancellation);
        }
    }

    /// <summary>The task that the line has while the one that follows it is being made; null: it has none.</summary>
    private static BoardTask? Before(BoardRound round, LineKey line) => round.State.Links.TryGetValue(line, out var link) ? round.View.Task(link.Value.Task) : null;

    private static void Follow(BoardRound round, LineKey line, BoardTask task, BoardWrites writes)
    {
        writes.Links[line] = KeptLink.Of(round.State.Makings[line].Value.Linked(task.Id));
        writes.Makings[line] = null;

        // What was seen is of the task before it: kept, it would bring that one back.
        round.Seen.Remove(line);
    }

    /// <returns>False where some may go with the next look. What we are not permitted to delete stays.</returns>
    private async Task<bool> DeleteAsync(IReadOnlyList<BoardTask> spare, CancellationToken cancellation)
    {
        var answers = await door.SendAsync([.. spare.Select(task => look.Requests.Delete(task.Id, task.Etag))], cancellation);
        return !answers.Any(answer => answer.Fault is GraphFault.Changed or GraphFault.Throttled or GraphFault.Unknown or GraphFault.Unreachable or GraphFault.NoToken);
    }

    private async Task<bool> MakeAsync(BoardRound round, SyncChange.Create[] batch, CancellationToken cancellation)
    {
        var (state, intents, since) = (round.State, new BoardWrites(), time.GetUtcNow());
        foreach (var make in batch)
        {
            intents.Makings[make.Line] = KeptMaking.Of(make, since);
        }

        if (!await store.SaveAsync(state, intents, cancellation))
        {
            return false;
        }

        var answers = await door.SendAsync([.. batch.Select(make => look.Requests.AddTask(state.Board.Board, make.Task, round.Zone) with { Until = since + SentWithin })], cancellation);
        var (made, known) = (new List<(SyncChange.Create Make, ReadTask Task)>(), new BoardWrites());
        round.Judge([.. batch.Zip(answers, (make, answer) => (make.Line, answer))], isMaking: true);
        foreach (var (make, answer) in batch.Zip(answers))
        {
            if (answer is { IsDone: true, Body: { } body })
            {
                var task = PlannerReading.Task(body, round.Zone, null);
                made.Add((make, task));
                known.Links[make.Line] = KeptLink.Of(make.Linked(task.Task.Id, withDetails: false)) with { ETag = task.Task.Etag, Written = time.GetUtcNow() };
            }

            if (answer.Fault != GraphFault.Unknown)
            {
                // Made, or certainly not.
                known.Makings[make.Line] = null;
            }
        }

        if (!await store.SaveAsync(state, known, cancellation))
        {
            return false;
        }

        return await DetailAsync(round, made, cancellation) && round.Parked is null;
    }

    /// <summary>Where the details that went along were ignored, they are written now: into details that are still empty, and no others.</summary>
    private async Task<bool> DetailAsync(BoardRound round, List<(SyncChange.Create Make, ReadTask Task)> made, CancellationToken cancellation)
    {
        var (state, writes) = (round.State, new BoardWrites());
        var read = await look.DetailsAsync([.. made.Select(one => one.Task.Task.Id)], areNew: true, cancellation);
        var (calls, open) = (new List<GraphCall>(), new List<SyncChange.Create>());
        foreach (var (make, task) in made)
        {
            if (!read.TryGetValue(task.Task.Id, out var details))
            {
                round.IsWhole = false;
            }
            else if (details is { Description: "", Checklist.Count: 0, References.Count: 0 })
            {
                calls.Add(look.Requests.ChangeDetails(task.Task.Id, details.Etag, new() { Description = make.Task.Description, Checklist = make.Task.Checklist.ToDictionary(), Reference = make.Task.Reference }));
                open.Add(make);
            }
            else if (DetailCounts.Of(details) == task.Counts && IsAsSent(details, make.Task))
            {
                writes.Links[make.Line] = state.Links[make.Line].Value.With(make.Linked(task.Task.Id, withDetails: true)) with { Details = details };
            }
        }

        var answers = await door.SendAsync(calls, cancellation);
        round.Judge([.. open.Zip(answers, (make, answer) => (make.Line, answer))], isMaking: false);
        foreach (var (make, answer) in open.Zip(answers))
        {
            if (answer is { IsDone: true })
            {
                var link = state.Links[make.Line].Value;
                writes.Links[make.Line] = link.With(make.Linked(link.Task, withDetails: true)) with { Details = answer.Body is { } body ? PlannerReading.Details(body) : null, Written = time.GetUtcNow() };
            }
        }

        return writes.IsEmpty || await store.SaveAsync(state, writes, cancellation);
    }

    private static bool IsAsSent(BoardTaskDetails details, NewTask task) =>
        TaskText.Normal(details.Description) == TaskText.Normal(task.Description) && details.Checklist.Count == task.Checklist.Count && details.References.Count == (task.Reference is null ? 0 : 1);
}
