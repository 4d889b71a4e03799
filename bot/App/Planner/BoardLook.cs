using System.Text.Json;
using TcAssistant.Sync;

namespace TcAssistant.App.Planner;

/// <summary>What a board looks like, or why it cannot be seen.</summary>
internal abstract record Looked
{
    private Looked()
    {
    }

    /// <param name="Counts">Of each task's details, by its id.</param>
    /// <param name="LabelsETag">Of the board's details, which hold the labels' names.</param>
    public sealed record Seen(BoardView View, IReadOnlyDictionary<string, DetailCounts> Counts, string LabelsETag) : Looked;

    /// <summary>It cannot be worked with until somebody does something about it.</summary>
    public sealed record Parked(ParkReason Reason) : Looked;

    /// <summary>Planner does not answer; it is tried again.</summary>
    public sealed record Later : Looked;
}

/// <summary>Reads boards: everything a decision rests on, in as few requests as there are pages of tasks.</summary>
internal sealed class BoardLook(GraphDoor door, GraphSettings settings)
{
    private const int MostPages = 100;

    public PlannerRequests Requests { get; } = new(door.Client);

    /// <param name="group">The one it belonged to when it was chosen; null: it is not known.</param>
    public async Task<Looked> ReadAsync(string board, string? group, TimeZoneInfo zone, CancellationToken cancellation)
    {
        var calls = new List<GraphCall> { Requests.Plan(board), Requests.PlanDetails(board), Requests.Buckets(board), Requests.Tasks(board) };
        if (group is not null)
        {
            calls.Add(Requests.Members(group));
        }

        var answers = await door.SendAsync(calls, cancellation);
        if (answers.Take(4).FirstOrDefault(answer => !answer.IsDone) is { } refused)
        {
            return Why(refused.Fault);
        }

        var (plan, details) = (answers[0].Body!.Value, answers[1].Body!.Value);
        if (group is not null && PlannerReading.GroupOf(plan) != group)
        {
            return new Looked.Parked(ParkReason.BoardMoved);
        }

        if (await AllAsync(answers[2].Body!.Value, cancellation) is not { } buckets || await AllAsync(answers[3].Body!.Value, cancellation) is not { } tasks)
        {
            return new Looked.Later();
        }

        var read = tasks.Select(task => PlannerReading.Task(task, zone, settings.ClientId)).DistinctBy(task => task.Task.Id).ToList();

        // Names are a courtesy: reading them needs a permission of its own.
        IReadOnlyList<JsonElement> members = answers.ElementAtOrDefault(4) is { IsDone: true, Body: { } people } ? await AllAsync(people, cancellation) ?? [.. PlannerReading.Items(people)] : [];
        var view = new BoardView(
            board,
            PlannerReading.Title(plan) ?? "",
            [.. buckets.Select(PlannerReading.Bucket)],
            PlannerReading.Labels(details),
            members.Where(person => PlannerReading.Title(person) is not null).DistinctBy(PlannerReading.Id).ToDictionary(PlannerReading.Id, person => PlannerReading.Title(person)!),
            [.. read.Select(task => task.Task)]);
        return new Looked.Seen(view, read.ToDictionary(task => task.Task.Id, task => task.Counts), PlannerReading.ETag(details));
    }

    /// <summary>The basic boards of a group: id and title; null: why not.</summary>
    public async Task<(IReadOnlyList<(string Id, string Title)>? Boards, GraphFault Fault)> OfGroupAsync(string group, CancellationToken cancellation)
    {
        var answer = await door.SendAsync(Requests.Plans(group), cancellation);
        return answer.IsDone && await AllAsync(answer.Body!.Value, cancellation) is { } plans
            ? ([.. plans.Select(plan => (PlannerReading.Id(plan), PlannerReading.Title(plan) ?? ""))], GraphFault.None)
            : (null, answer.IsDone ? GraphFault.Unreachable : answer.Fault);
    }

    /// <summary>Details of tasks; those that are gone, or could not be read, are left out.</summary>
    public async Task<IReadOnlyDictionary<string, BoardTaskDetails>> DetailsAsync(IReadOnlyList<string> tasks, bool areNew, CancellationToken cancellation)
    {
        var answers = await door.SendAsync([.. tasks.Select(task => Requests.Details(task, areNew))], cancellation);
        return tasks.Zip(answers).Where(pair => pair.Second.IsDone).ToDictionary(pair => pair.First, pair => PlannerReading.Details(pair.Second.Body!.Value));
    }

    /// <summary>The same with the details of those of our tasks among some: they may carry a marker, and show whether anybody touched them.</summary>
    /// <param name="among">The tasks that matter.</param>
    public async Task<BoardView> WithMarkersAsync(BoardView view, IEnumerable<BoardTask> among, CancellationToken cancellation)
    {
        var ours = among.Where(task => task is { CreatedByUs: true, Details: null }).Select(task => task.Id).ToList();
        if (ours.Count == 0)
        {
            return view;
        }

        var details = await DetailsAsync(ours, areNew: false, cancellation);
        return view with { Tasks = [.. view.Tasks.Select(task => details.TryGetValue(task.Id, out var read) ? task with { Details = read } : task)] };
    }

    /// <summary>Tasks that the board does not list, one by one: there after all, gone or on another board, or (left out) nobody can say.</summary>
    public async Task<IReadOnlyDictionary<string, ReadTask?>> TasksAsync(string board, IReadOnlyList<string> tasks, TimeZoneInfo zone, CancellationToken cancellation)
    {
        var answers = await door.SendAsync([.. tasks.Select(Requests.Task)], cancellation);
        return tasks.Zip(answers).Where(pair => pair.Second.Fault is GraphFault.None or GraphFault.NotFound)
            .ToDictionary(pair => pair.First, pair => pair.Second.IsDone && PlannerReading.BoardOf(pair.Second.Body!.Value) == board ? PlannerReading.Task(pair.Second.Body!.Value, zone, settings.ClientId) : null);
    }

    /// <summary>All pages of a list; null: one of them is missing.</summary>
    private async Task<List<JsonElement>?> AllAsync(JsonElement first, CancellationToken cancellation)
    {
        var all = PlannerReading.Items(first).ToList();
        var next = PlannerReading.NextLink(first);
        for (var page = 1; next is not null; page++)
        {
            if (page == MostPages || Requests.Next(next) is not { } call || await door.SendAsync(call, cancellation) is not { IsDone: true, Body: { } body })
            {
                return null;
            }

            all.AddRange(PlannerReading.Items(body));
            next = PlannerReading.NextLink(body);
        }

        return all;
    }

    private static Looked Why(GraphFault fault) => fault switch
    {
        // A deleted board, one whose group was deleted, and one that became premium look alike.
        GraphFault.NotFound or GraphFault.Malformed => new Looked.Parked(ParkReason.BoardGone),
        GraphFault.NotPermitted => new Looked.Parked(ParkReason.PermissionRevoked),
        GraphFault.NoToken => new Looked.Parked(ParkReason.NoToken),
        _ => new Looked.Later(),
    };
}
