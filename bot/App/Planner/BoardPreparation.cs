using TcAssistant.Sync;

namespace TcAssistant.App.Planner;

/// <summary>Makes buckets and names labels before tasks are made.</summary>
internal sealed class BoardPreparation(BoardStore store, BoardLook look, GraphDoor door, TimeProvider time)
{
    /// <returns>Whether tasks may be made: everything they need is there.</returns>
    public async Task<bool> PrepareAsync(BoardRound round, string labelsETag, CancellationToken cancellation)
    {
        var state = round.State;
        var needed = BoardSync.Prepare(round.Plan.Tracked, state.Tracking, round.View, round.Today);
        if (needed.Count == 0)
        {
            return true;
        }

        return await NameAsync(round, [.. needed.OfType<Preparation.Label>()], labelsETag, cancellation)
            && await MakeAsync(round, [.. needed.OfType<Preparation.Bucket>()], cancellation);
    }

    private async Task<bool> NameAsync(BoardRound round, IReadOnlyList<Preparation.Label> labels, string etag, CancellationToken cancellation)
    {
        var unnamed = labels.Where(label => !label.IsThere).Select(label => KeyValuePair.Create(label.Category, label.Name)).ToList();
        if (unnamed.Count > 0)
        {
            var answer = await door.SendAsync(look.Requests.NameLabels(round.State.Board.Board, etag, unnamed), cancellation);
            round.Park(answer);
            if (!answer.IsDone)
            {
                return false;
            }
        }

        return labels.Count == 0 || await KeepAsync(round, labels.Aggregate(round.State.Tracking, (tracking, label) => tracking.With(label, "")), null, cancellation);
    }

    /// <summary>Nothing guards the making of a bucket: it is written down that it may happen, and one of the same name is taken for it.</summary>
    private async Task<bool> MakeAsync(BoardRound round, IReadOnlyList<Preparation.Bucket> buckets, CancellationToken cancellation)
    {
        var state = round.State;
        if (state.Board.Doubt is { } since && time.GetUtcNow() - since < BoardCreation.Doubt && buckets.Any(bucket => Find(round, bucket) is null))
        {
            round.IsWhole = false;
            return false;
        }

        var tracking = state.Tracking;
        var open = new List<Preparation.Bucket>();
        foreach (var bucket in buckets)
        {
            if (Find(round, bucket) is { } known)
            {
                tracking = tracking.With(bucket, known.Id);
            }
            else
            {
                open.Add(bucket);
            }
        }

        if (open.Count == 0)
        {
            return await KeepAsync(round, tracking, null, cancellation);
        }

        var now = time.GetUtcNow();
        if (!await KeepAsync(round, tracking, now, cancellation))
        {
            return false;
        }

        var answers = await door.SendAsync([.. open.Select(bucket => look.Requests.AddBucket(state.Board.Board, bucket.Name) with { Until = now + BoardCreation.SentWithin })], cancellation);
        foreach (var (bucket, answer) in open.Zip(answers))
        {
            round.Park(answer);
            if (answer is { IsDone: true, Body: { } made })
            {
                tracking = tracking.With(bucket, PlannerReading.Id(made));
                round.View = round.View with { Buckets = [.. round.View.Buckets, PlannerReading.Bucket(made)] };
            }
        }

        var isUnknown = answers.Any(answer => answer.Fault == GraphFault.Unknown);
        return await KeepAsync(round, tracking, isUnknown ? state.Board.Doubt : null, cancellation) && answers.All(answer => answer.IsDone);
    }

    private static BoardBucket? Find(BoardRound round, Preparation.Bucket bucket)
    {
        var taken = round.State.Board.Buckets.Values.ToHashSet();
        return round.View.Buckets.FirstOrDefault(known => bucket.Existing is { } id ? known.Id == id : known.Name == bucket.Name && !taken.Contains(known.Id));
    }

    private Task<bool> KeepAsync(BoardRound round, BoardTracking tracking, DateTimeOffset? doubt, CancellationToken cancellation) =>
        store.SaveAsync(round.State, new() { Board = round.State.Board.As(tracking) with { Doubt = doubt } }, cancellation);
}
