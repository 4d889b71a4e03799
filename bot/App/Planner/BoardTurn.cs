using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Sync;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Planner;

/// <summary>What people say about a plan's Planner board, and what they press: choose one, see what would happen, start, decide.</summary>
internal sealed class BoardTurn(
    BoardStore store, BoardLook look, BoardStart start, BoardLoop loop, BoardAddresses addresses, PlanStore plans, PlanChoice choice, Conversations conversations, Authority authority, AskTurn asks, GraphSettings settings, PlanClock clock)
{
    private const int MostChanges = 500;

    /// <summary>Something typed about the board; null: the text is nothing of the kind, or there is no plan to speak of.</summary>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, CancellationToken cancellation)
    {
        if (BoardAsk.Read(text) is not { } ask || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan })
        {
            return null;
        }

        var state = await store.ReadAsync(plan.Header.Ref, cancellation);
        var said = ask.Wish switch
        {
            BoardWish.Changed => await ChangedAsync(plan, message, ask, cancellation),
            BoardWish.Where => Where(plan, state, ask.Language),
            _ when plan.Header.IsSample => ChangeCard.Word(BoardChatWording.SampleHasNoBoard, ask.Language),
            _ when !await authority.MayManageAsync(message, plan.Header, cancellation) => ChangeCard.Word(ChangeWording.MayBeDoneBy(StewardTurn.Managers(plan.Header, ask.Language)), ask.Language),
            BoardWish.Stop when state is null => ChangeCard.Word(BoardChatWording.NoBoard, ask.Language),
            BoardWish.Stop => await StopAsync(plan, state, ask.Language, cancellation),
            _ when state is not null => Where(plan, state, ask.Language),
            _ => await ChooseAsync(plan, message, ask.Language, cancellation),
        };
        return asks.WithToday(said, plan.Header, message);
    }

    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (press.Board is not { } data || plan.Header.IsSample)
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        if (!await authority.MayManageAsync(message, plan.Header, cancellation))
        {
            return new(Words: ChangeWording.MayBeDoneBy(StewardTurn.Managers(plan.Header, language)).In(language));
        }

        var state = await store.ReadAsync(plan.Header.Ref, cancellation);
        return (press.Verb, state) switch
        {
            (Verbs.PreviewBoard or Verbs.StartBoard, not null) => new(InPlace: Where(plan, state, language)),
            (Verbs.PreviewBoard, null) => new(InPlace: await PreviewAsync(plan, message, data, language, cancellation)),
            (Verbs.StartBoard, null) => await StartAsync(plan, message, data, language, cancellation),
            (Verbs.DecideBoard, not null) when press.Lines is [var line] && data.Field is { } field => await DecideAsync(plan, state, new(line), field, data, message, language, cancellation),
            (Verbs.DeletedTask, not null) when press.Lines is [var line] => await DeletedAsync(plan, state, new(line), data, message, language, cancellation),
            _ => new(InPlace: NoticeCard.StaleButton(language)),
        };
    }

    private async Task<CardMessage> ChooseAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (!settings.IsOn)
        {
            return NotAllowed(plan, message, language);
        }

        if (await GroupAsync(message, cancellation) is not { } group)
        {
            return ChangeCard.Word(BoardChatWording.OnlyInTeam, language);
        }

        var (boards, fault) = await look.OfGroupAsync(group, cancellation);
        return boards is not null ? BoardCard.Choose(plan.Tracked, boards, language)
            : fault is GraphFault.NotPermitted ? NotAllowed(plan, message, language)
            : ChangeCard.Word(fault is GraphFault.NoToken ? BoardWording.NoToken : BoardChatWording.NoAnswer, language);
    }

    /// <summary>What an administrator is to be told; and the tasks all the same, where Teams hands out files.</summary>
    private CardMessage NotAllowed(StoredPlan plan, ChatMessage message, Language language)
    {
        if (message.Kind != ConversationKind.Personal)
        {
            return BoardCard.NotAllowed(plan.Tracked, settings.ClientId, offersFile: false, language);
        }

        var workbook = TasksWorkbook.Of(plan.Tracked, asks.TodayFor(plan.Header, message), language);
        return BoardCard.NotAllowed(plan.Tracked, settings.ClientId, offersFile: true, language) with
        {
            Offer = new(
                $"{BoardCardWording.TasksFile.In(language)}.xlsx", BoardCardWording.TasksOf(plan.Header.Reference ?? plan.Header.Title, workbook.Count).In(language), workbook.Bytes.Length,
                new(FileWish.Tasks, plan.Header.Ref.Key.Value, language.Code())),
        };
    }

    private async Task<CardMessage> PreviewAsync(StoredPlan plan, ChatMessage message, BoardData data, Language language, CancellationToken cancellation) =>
        await GroupAsync(message, cancellation) is not { } group ? ChangeCard.Word(BoardChatWording.OnlyInTeam, language)
            : await start.LookAsync(plan, group, data, cancellation) switch
            {
                BoardStart.Possible possible => BoardCard.Preview(plan.Tracked, possible.Preview, data with { Title = possible.View.Title }, StewardTurn.Managers(plan.Header, language), language),
                BoardStart.Refused { Reason: ParkReason.PermissionRevoked } => NotAllowed(plan, message, language),
                BoardStart.Refused { Reason: { } reason } => BoardCard.Parked(plan.Tracked, null, reason, StewardTurn.Managers(plan.Header, language), language),
                _ => ChangeCard.Word(BoardChatWording.NoAnswer, language),
            };

    private async Task<PressOutcome> StartAsync(StoredPlan plan, ChatMessage message, BoardData data, Language language, CancellationToken cancellation)
    {
        if (await GroupAsync(message, cancellation) is not { } group)
        {
            return new(Words: BoardChatWording.OnlyInTeam.In(language));
        }

        switch (await start.LookAsync(plan, group, data, cancellation))
        {
            case BoardStart.Possible possible:
                var (board, why) = await start.BeginAsync(plan, group, possible, data, message, cancellation);
                if (board is null)
                {
                    return await store.ReadAsync(plan.Header.Ref, cancellation) is { } begun ? new(InPlace: Where(plan, begun, language)) : new(Words: why.In(language));
                }

                loop.Look();
                return new(InPlace: BoardCard.Progress(plan.Tracked, board.Title, 0, possible.Preview.Creates.Count, language)) { ForAll = true };
            case BoardStart.Refused { Reason: { } reason }:
                return new(InPlace: BoardCard.Parked(plan.Tracked, null, reason, StewardTurn.Managers(plan.Header, language), language));
            default:
                return new(Words: BoardChatWording.NoAnswer.In(language));
        }
    }

    private async Task<PressOutcome> DecideAsync(
        StoredPlan plan, BoardState state, LineKey line, TaskField field, BoardData data, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (!state.Links.TryGetValue(line, out var kept) || kept.Value.Task != data.Task || plan.Tracked.Plan.Lines.FirstOrDefault(one => one.Key == line) is not { } known
            || kept.Value.Link.Base.Fields.Where(one => one.Key.Field == field).Select(one => (Agreed?)one.Value).FirstOrDefault() is not { } agreed)
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        var (ours, theirs) = kept.Value.Asked.GetValueOrDefault(field) is [var shown, var shownTheirs] ? (shown, shownTheirs) : (agreed.Ours ?? "", agreed.Theirs ?? "");
        var conflict = new SyncChange.Conflict(line, known.Id.ToString(), kept.Value.Task, field, ours, theirs);
        if (data.Asked is { } asked && kept.Value.Asked.ContainsKey(field) && asked != conflict.Mark)
        {
            // The question was about other values than those that stand now; those were asked about by themselves.
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        var writes = new BoardWrites();
        writes.Links[line] = kept.Value.With(BoardSync.Decided(kept.Value.Link, field, data.Keeps));
        writes.Audit.Add(new(clock.Now, message.By, AuditKind.BoardDecided, line) { Detail = BoardNews.Decided(field, data.Keeps) });
        foreach (var (name, _) in state.Sayings.Where(saying => saying.Value.Value is { Kind: SayingKind.Conflict } open && open.Line == line && open.Field == field))
        {
            writes.Sayings[name] = null;
        }

        if (!await store.SaveAsync(state, writes, cancellation))
        {
            throw new StorageException(StorageWording.Busy, "The task is being changed by others; nothing was decided.");
        }

        loop.Look();
        return new(InPlace: BoardQuestionCard.Decided(plan.Tracked, conflict, data.Keeps, message.By.Name, asks.TodayFor(plan.Header, message), language)) { ForAll = true };
    }

    /// <summary>A new task, or none from now on.</summary>
    private async Task<PressOutcome> DeletedAsync(StoredPlan plan, BoardState state, LineKey line, BoardData data, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (!state.Links.TryGetValue(line, out var kept) || kept.Value.Task != data.Task || kept.Value.State != LinkState.AskedDeleted)
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        var writes = new BoardWrites();
        writes.Links[line] = data.Keeps ? null : kept.Value with { State = LinkState.LeftDeleted };
        writes.Audit.Add(new(clock.Now, message.By, AuditKind.BoardDecided, line) { Detail = BoardNews.Decided(null, data.Keeps) });
        if (!await store.SaveAsync(state, writes, cancellation))
        {
            throw new StorageException(StorageWording.Busy, "The task is being changed by others; nothing was decided.");
        }

        loop.Look();
        var shown = plan.Tracked.Plan.Lines.FirstOrDefault(one => one.Key == line)?.Id.ToString() ?? line.Value;
        return new(InPlace: ChangeCard.Word(data.Keeps ? BoardChatWording.MadeAgain(shown) : BoardChatWording.StaysWithout(shown), language)) { ForAll = true };
    }

    private async Task<CardMessage> StopAsync(StoredPlan plan, BoardState state, Language language, CancellationToken cancellation)
    {
        await store.StopAsync(plan.Header.Ref, cancellation);
        return BoardCard.Stopped(plan.Tracked, state.Board.Title, language);
    }

    private CardMessage Where(StoredPlan plan, BoardState? state, Language language) =>
        state is null ? ChangeCard.Word(BoardChatWording.NoBoard, language)
            : state.Board.Parked is { } reason ? BoardCard.Parked(plan.Tracked, state.Board.Title, reason, StewardTurn.Managers(plan.Header, language), language)
            : (state.Board.Card is not null || state.Board.DetailsRead is null) && state.Followed < state.Wanted(plan) ? BoardCard.Progress(plan.Tracked, state.Board.Title, state.Followed, state.Wanted(plan), language)
            : BoardCard.Ready(plan.Tracked, state.Board.Title, state.Followed, addresses.Of(state.Board), language);

    private async Task<CardMessage> ChangedAsync(StoredPlan plan, ChatMessage message, BoardAsk ask, CancellationToken cancellation)
    {
        var zone = AskTurn.ZoneFor(plan.Header, message);
        var from = asks.TodayFor(plan.Header, message).AddDays(-ask.Days);
        var entries = (await plans.HistoryAsync(plan.Header.Ref, null, MostChanges, cancellation)).Where(entry =>
            entry.Operation?.StartsWith(BoardApply.Operation, StringComparison.Ordinal) == true && DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(entry.On, zone).DateTime) >= from).ToList();
        var audience = plan.Tracked.Plan.Lines.FirstOrDefault() is { } line ? await authority.AudienceAsync(message, plan, line, cancellation) : new Audience(Role.Guest, HasGuests: true);
        return BoardCard.Changed(await authority.SeenAsync(message, plan, cancellation), entries, from, audience, ask.Language);
    }

    /// <summary>The Entra group of the team that the message comes from; null: it comes from none.</summary>
    private async Task<string?> GroupAsync(ChatMessage message, CancellationToken cancellation)
    {
        var known = message.Known ?? await conversations.FindAsync(message.Tenant, message.Conversation, cancellation);
        return (known?.Team ?? message.Team) is { } team ? (await conversations.TeamAsync(message.Tenant, team, cancellation))?.GroupId : null;
    }
}
