using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Cards;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Wording;

namespace TcAssistant.App.Planner;

/// <summary>Whether a plan can be tracked on a board, what that would do, and the beginning of it. Only boards of the asking team's own group can be named.</summary>
internal sealed class BoardStart(BoardStore store, BoardLook look, GraphDoor door, PlanClock clock, TimeProvider time)
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
            return new Refused(fault switch
            {
                GraphFault.NotPermitted => ParkReason.PermissionRevoked,
                GraphFault.NotFound => ParkReason.BoardGone,
                GraphFault.NoToken => ParkReason.NoToken,
                _ => null,
            });
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
                return Of(plan, chosen, await look.WithMarkersAsync(seen.View, seen.View.Tasks, cancellation));
            case Looked.Parked parked:
                return new Refused(parked.Reason);
            default:
                return new Refused(null);
        }
    }

    /// <summary>From now on the board follows the plan.</summary>
    /// <returns>The board, or (null) why there is none.</returns>
    public async Task<(KeptBoard? Board, Sentence Why)> BeginAsync(StoredPlan plan, string group, Possible possible, BoardData chosen, ChatMessage message, CancellationToken cancellation)
    {
        var isNew = possible.View.Id == BoardData.New;
        var (id, why) = isNew ? await MakeAsync(plan.Header.Ref, group, possible.View.Title, cancellation) : (possible.View.Id, BoardChatWording.NoAnswer);
        if (id is null)
        {
            return (null, why);
        }

        var tracking = possible.Preview.Start(possible.Tracking, chosen.Matches ?? MatchChoice.Link, chosen.Assigns);
        var board = new KeptBoard(plan.Header.Ref, id, possible.View.Title, group, message.Conversation, message.By, plan.Header.Language, chosen.Scope) { Card = message.Pressed, Made = isNew ? time.GetUtcNow() : null }.As(tracking);
        return (await store.TryStartAsync(board, [.. tracking.Links.Values.Select(KeptLink.Of)], cancellation) ? board : null, why);
    }

    private Possible Of(StoredPlan plan, BoardData chosen, BoardView view)
    {
        var tracking = new BoardTracking(view.Id, plan.Header.Language, chosen.Scope, new Dictionary<LineKey, BoardLink>())
        {
            BucketsByPart = BoardSync.NeedsBucketsByPart(plan.Tracked, chosen.Scope, view),
        };
        return new(view, tracking, BoardPreview.Of(plan.Tracked, tracking, view, plan.Header.DayOf(clock.Now)));
    }

    /// <summary>Makes a board once: it is written down before, and one whose making was not heard of is looked for among those that were not there before.</summary>
    private async Task<(string? Id, Sentence Why)> MakeAsync(PlanRef plan, string group, string title, CancellationToken cancellation)
    {
        var (boards, _) = await look.OfGroupAsync(group, cancellation);
        if (boards is null)
        {
            return (null, BoardChatWording.NoAnswer);
        }

        var known = await store.NewBoardAsync(plan, cancellation);
        if (known is { Value: var begun } && begun.Group == group)
        {
            if (boards.FirstOrDefault(board => board.Title == begun.Title && !begun.Before.Contains(board.Id)).Id is { } found)
            {
                return (found, BoardChatWording.NoAnswer);
            }

            if (time.GetUtcNow() - begun.Since < BoardCreation.Doubt)
            {
                return (null, BoardChatWording.MakingUnknown);
            }
        }

        var now = time.GetUtcNow();
        if (!await store.TryMakeAsync(plan, new(group, title, [.. boards.Select(board => board.Id)], now), known, cancellation))
        {
            return (null, BoardChatWording.MakingUnknown);
        }

        if (await store.ReadAsync(plan, cancellation) is not null)
        {
            // Somebody else started in the meantime.
            await store.NotMadeAsync(plan, cancellation);
            return (null, BoardChatWording.NoAnswer);
        }

        var made = await door.SendAsync(look.Requests.AddPlan(group, title) with { Until = now + BoardCreation.SentWithin }, cancellation);
        if (made is { IsDone: true, Body: { } body })
        {
            return (PlannerReading.Id(body), BoardChatWording.NoAnswer);
        }

        if (made.Fault == GraphFault.Unknown)
        {
            return (null, BoardChatWording.MakingUnknown);
        }

        await store.NotMadeAsync(plan, cancellation);
        return (null, made.Fault switch
        {
            GraphFault.Limit => BoardChatWording.NoMoreBoards,
            GraphFault.Malformed => BoardChatWording.BoardRefused,
            GraphFault.NotPermitted => BoardWording.PermissionRevoked,
            GraphFault.NoToken => BoardWording.NoToken,
            _ => BoardChatWording.NoAnswer,
        });
    }

    private static string TitleOf(StoredPlan plan) => TaskText.Line(plan.Header.Title, LongestTitle);
}
