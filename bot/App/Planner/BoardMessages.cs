using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Timetables;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.App.Planner;

/// <summary>What people are told and asked about a board, in the conversation that asked for it. What is to be said is kept until it was.</summary>
internal sealed class BoardMessages(
    BoardStore store, Conversations conversations, ConnectorClient connector, LineLinks links, BoardAddresses addresses, PlanClock clock)
{
    /// <summary>The hour of the day, in the plan's zone, after which the day before is told of.</summary>
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>A question whose arrival nobody knows of is asked once more, and then not again.</summary>
    private const int MostAttempts = 2;

    public async Task SendAsync(BoardRound round, CancellationToken cancellation)
    {
        if (round.State.Sayings.Count == 0)
        {
            // Those of this round are read with the next; nearly always there are none.
            await store.RefreshAsync(round.State, cancellation);
        }

        if (round.State.Sayings.Count == 0 || await PlaceAsync(round, cancellation) is not { } place)
        {
            return;
        }

        var language = place.Language ?? round.State.Board.Language;
        foreach (var (name, kept) in round.State.Sayings.Where(saying => saying.Value.Value is var one && one.Kind != SayingKind.Moved && !(one.NotBefore > round.Today)).OrderBy(saying => saying.Value.Value.Day).ToList())
        {
            if (await SayAsync(round, place, [(name, kept.Value)], Card(round.Plan, round.State.Board, kept.Value, language), cancellation) is false)
            {
                return;
            }
        }

        await TellMovedAsync(round, place, language, cancellation);
    }

    /// <summary>How far the first tasks have come; a courtesy, so nothing depends on it.</summary>
    public async Task ProgressAsync(BoardRound round, int done, int all, CancellationToken cancellation)
    {
        if (round.State.Board.Card is { } card && await PlaceAsync(round, cancellation) is { } place)
        {
            var message = BoardCard.Progress(round.Plan.Tracked, round.State.Board.Title, done, all, place.Language ?? round.State.Board.Language);
            await connector.UpdateAsync(place.ServiceUrl, place.Id, card, Replies.Message(message, links), cancellation);
        }
    }

    /// <summary>The board is in step for the first time.</summary>
    public async Task ReadyAsync(BoardRound round, CancellationToken cancellation)
    {
        var board = round.State.Board;
        if (await PlaceAsync(round, cancellation) is { } place)
        {
            var message = BoardCard.Ready(round.Plan.Tracked, board.Title, round.State.Followed, addresses.Of(board), place.Language ?? board.Language);
            await connector.UpdateAsync(place.ServiceUrl, place.Id, board.Card!, Replies.Message(message, links), cancellation);
        }

        await store.SaveAsync(round.State, new() { Board = board with { Card = null } }, cancellation);
    }

    /// <summary>Dates that were moved on days before today, all in one message.</summary>
    private async Task TellMovedAsync(BoardRound round, Conversation place, Language language, CancellationToken cancellation)
    {
        var now = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.Now, round.Zone).DateTime);
        var due = round.State.Sayings.Where(saying => saying.Value.Value is { Kind: SayingKind.Moved } one && one.Day < round.Today && !(one.NotBefore > round.Today)).ToList();
        if (due.Count == 0 || now < Morning)
        {
            return;
        }

        // Who moved a date twice meant the second.
        var lines = round.Plan.Tracked.Plan.Lines.Select(line => line.Key).ToHashSet();
        var moved = due.OrderBy(saying => saying.Value.Value.Day).ThenBy(saying => saying.Key, StringComparer.Ordinal).Select(saying => saying.Value.Value)
            .Where(one => lines.Contains(one.Line)).GroupBy(one => (one.Line, one.InForce)).Select(many => many.Last())
            .Select(one => new MovedDate(one.Line, one.InForce!.Value, one.Expected!.Value)).ToList();
        await SayAsync(round, place, [.. due.Select(saying => (saying.Key, saying.Value.Value))], moved.Count == 0 ? null : BoardCard.Moved(round.Plan.Tracked, moved, language), cancellation);
    }

    /// <returns>False where nothing can be said there now; null where somebody changed what was read.</returns>
    private async Task<bool?> SayAsync(BoardRound round, Conversation place, IReadOnlyList<(string Name, KeptSaying Saying)> sayings, CardMessage? card, CancellationToken cancellation)
    {
        if (card is not null)
        {
            // Written down first: a program that ends here may have said it.
            var begun = new BoardWrites();
            foreach (var (name, saying) in sayings)
            {
                begun.Sayings[name] = saying.Attempts + 1 > MostAttempts ? null : saying with { Attempts = saying.Attempts + 1 };
            }

            if (!await store.SaveAsync(round.State, begun, cancellation))
            {
                return null;
            }

            if (sayings.All(saying => saying.Saying.Attempts >= MostAttempts))
            {
                return true;
            }

            var message = Replies.Message(clock is { IsSet: true, HasStarted: true } ? TodayNotice.On(card, round.Today) : card, links);
            var outcome = place.Kind == ConversationKind.Channel
                ? await connector.PostToChannelAsync(place.ServiceUrl, place.Tenant, place.Channel ?? place.Id, message, cancellation)
                : await connector.SendAsync(place.ServiceUrl, place.Id, message, cancellation);
            if (outcome is not (Outcome.Sent or Outcome.Unknown))
            {
                // Certainly not said: that was no attempt. Where Teams does not want it, it is not asked all day.
                DateOnly? notBefore = outcome is Outcome.Throttled or Outcome.Unreachable ? null : round.Today.AddDays(1);
                var again = new BoardWrites();
                foreach (var (name, saying) in sayings)
                {
                    again.Sayings[name] = saying with { NotBefore = notBefore };
                }

                await store.SaveAsync(round.State, again, cancellation);
                return outcome is Outcome.TooBig or Outcome.Refused;
            }

            if (outcome is Outcome.Unknown)
            {
                return true;
            }
        }

        var said = new BoardWrites();
        foreach (var (name, _) in sayings)
        {
            said.Sayings[name] = null;
        }

        return await store.SaveAsync(round.State, said, cancellation) ? true : null;
    }

    private static CardMessage? Card(StoredPlan plan, KeptBoard board, KeptSaying saying, Language language)
    {
        var (tracked, decides) = (plan.Tracked, StewardTurn.Managers(plan.Header, language));
        var line = tracked.Plan.Lines.FirstOrDefault(known => known.Key == saying.Line);
        return saying switch
        {
            { Kind: SayingKind.Parked, Reason: { } reason } => BoardCard.Parked(tracked, board.Title, reason, decides, language),
            { Kind: SayingKind.Refused, Reason: { } reason } => BoardCard.Refused(tracked, saying.Shown, reason, language),
            _ when line is null => null,
            { Kind: SayingKind.Conflict, Field: { } field, Task: { } task } => BoardQuestionCard.Conflict(tracked, new(saying.Line, saying.Shown, task, field, saying.Ours ?? "", saying.Theirs ?? ""), decides, language),
            { Kind: SayingKind.Deleted, Task: { } task } => BoardQuestionCard.Deleted(tracked, new(saying.Line, saying.Shown, task), decides, language),
            { Kind: SayingKind.Which } => BoardQuestionCard.Which(tracked, line, Open(tracked.TimetableOf(line), saying), language),
            _ => null,
        };
    }

    private static IReadOnlyList<Milestone> Open(Timetable? timetable, KeptSaying saying) =>
        [.. (timetable?.Milestones ?? []).Where(milestone => milestone.Key is { } key && saying.Open.Contains(key))];

    /// <summary>Null: nothing may be said there any more.</summary>
    private async Task<Conversation?> PlaceAsync(BoardRound round, CancellationToken cancellation) =>
        await conversations.FindAsync(round.Plan.Header.Ref.Scope.Tenant, round.State.Board.Conversation, cancellation) is { Parked: null, ServiceUrl.Length: > 0 } place ? place : null;
}
