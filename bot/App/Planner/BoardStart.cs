using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Cards;
using TcAssistant.Plans;
using TcAssistant.Sync;

namespace TcAssistant.App.Planner;

/// <summary>Whether a plan can be tracked on a board, what that would do, and the beginning of it. Only boards of the asking team's own group can be named.</summary>
internal sealed class BoardStart(BoardStore store, BoardLook look, GraphDoor door, PlanClock clock)
{
    private const int LongestTitle = 100;

    /// <summary>What a look at a board that might be chosen comes to.</summary>
    public abstract record Choice;

    public sealed record Possible(BoardView View, BoardTracking Tracking, BoardPreview Preview) : Choice;

    /// <param name="Reason">Null: Planner does not answer just now.</param>
    public sealed record Refused(ParkReason? Reason) : Choice;

    public async Task<Choice> LookAsync(StoredPlan plan, string group, BoardData chosen, CancellationToken cancellation)
    {
        var zone = new BoardRound(new(new(new(plan.Header.Ref, "", "", group, "", new("", ""), plan.Header.Language, chosen.Scope), default)), plan, default).Zone;
        if (chosen.Board is null or BoardData.New)
        {
            return Of(plan, chosen, new(BoardData.New, TitleOf(plan), [], new Dictionary<int, string>(), new Dictionary<string, string>(), []));
        }

        var (boards, fault) = await look.OfGroupAsync(group, cancellation);
        if (boards is null)
        {
            return new Refused(fault is GraphFault.NotPermitted ? ParkReason.PermissionRevoked : fault is GraphFault.NotFound ? ParkReason.BoardGone : null);
        }

        if (!boards.Any(board => board.Id == chosen.Board))
        {
            // Only basic boards are listed.
            return new Refused(ParkReason.PremiumBoard);
        }

        switch (await look.ReadAsync(chosen.Board, group, zone, cancellation))
        {
            case Looked.Seen seen:
                // Tasks of ours carry their marker in their details.
                var ours = seen.View.Tasks.Where(task => task.CreatedByUs && seen.Counts[task.Id].References > 0).Select(task => task.Id).ToList();
                var details = await look.DetailsAsync(ours, areNew: false, cancellation);
                return Of(plan, chosen, seen.View with { Tasks = [.. seen.View.Tasks.Select(task => details.TryGetValue(task.Id, out var read) ? task with { Details = read } : task)] });
            case Looked.Parked parked:
                return new Refused(parked.Reason);
            default:
                return new Refused(null);
        }
    }

    /// <summary>From now on the board follows the plan. Null: Planner did not make the board, or the plan has one by now.</summary>
    public async Task<KeptBoard?> BeginAsync(StoredPlan plan, string group, Possible possible, BoardData chosen, ChatMessage message, CancellationToken cancellation)
    {
        if ((possible.View.Id == BoardData.New ? await MakeAsync(group, possible.View.Title, cancellation) : possible.View.Id) is not { } id)
        {
            return null;
        }

        var tracking = possible.Preview.Start(possible.Tracking, chosen.Matches ?? MatchChoice.Link, chosen.Assigns);
        var board = new KeptBoard(plan.Header.Ref, id, possible.View.Title, group, message.Conversation, message.By, plan.Header.Language, chosen.Scope) { Card = message.Pressed }.As(tracking);
        return await store.TryStartAsync(board, [.. tracking.Links.Values.Select(KeptLink.Of)], cancellation) ? board : null;
    }

    private Possible Of(StoredPlan plan, BoardData chosen, BoardView view)
    {
        var tracking = new BoardTracking(view.Id, plan.Header.Language, chosen.Scope, new Dictionary<LineKey, BoardLink>())
        {
            BucketsByPart = BoardSync.NeedsBucketsByPart(plan.Tracked, chosen.Scope, view),
        };
        return new(view, tracking, BoardPreview.Of(plan.Tracked, tracking, view, plan.Header.DayOf(clock.Now)));
    }

    /// <summary>A board whose making was not heard of is looked for among those that were not there before.</summary>
    private async Task<string?> MakeAsync(string group, string title, CancellationToken cancellation)
    {
        var (before, _) = await look.OfGroupAsync(group, cancellation);
        if (before is null)
        {
            return null;
        }

        var made = await door.SendAsync(look.Requests.AddPlan(group, title), cancellation);
        if (made is { IsDone: true, Body: { } body })
        {
            return PlannerReading.Id(body);
        }

        var known = before.Select(board => board.Id).ToHashSet();
        return made.Fault == GraphFault.Unknown && await look.OfGroupAsync(group, cancellation) is { Boards: { } after }
            ? after.FirstOrDefault(board => board.Title == title && !known.Contains(board.Id)).Id
            : null;
    }

    private static string TitleOf(StoredPlan plan) => TaskText.Line(plan.Header.Title, LongestTitle);
}
