using TcAssistant.App.Asks;
using TcAssistant.App.Reminders;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>What people say of lines in a chat: shown before it is done, done by whoever may, taken back by whoever did it.</summary>
internal sealed class ChangeTurn(PlanStore plans, PlanChoice choice, Authority authority, ReminderCards reminders, Undecided undecided, AskTurn asks)
{
    /// <summary>A typed change, shown before it is done; null: the text is none.</summary>
    /// <param name="mentioned">Finds the people the text names with a mention.</param>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, Func<Task<IReadOnlyList<Person>>> mentioned, CancellationToken cancellation)
    {
        var undo = Command.IsUndo(text);
        if (!undo && !ChangeAsk.CouldBe(text) || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan })
        {
            return null;
        }

        var said = undo
            ? await UndoLastAsync(message, plan, LanguageDetection.OfCommand(text) ?? message.Language ?? plan.Header.Language, cancellation)
            : ChangeAsk.Read(text, asks.TodayFor(plan.Header, message), plan.Tracked, message.By, await mentioned()) is not { } ask ? null
            : await authority.RefusalAsync(message, plan.Header, cancellation) is { } refusal ? ChangeCard.Word(refusal, ask.Language)
            : await PreviewAsync(message, await SeenAsync(message, plan, cancellation), ask, cancellation);
        return said is null ? null : asks.WithToday(said, plan.Header, message);
    }

    /// <summary>A press that changes something, takes it back or lets it be.</summary>
    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var language = message.Language ?? plan.Header.Language;
        switch (press)
        {
            case { Verb: Verbs.NotNow }:
                await undecided.DecidedAsync(message, press.Operation ?? "", cancellation);
                return new(InPlace: ChangeCard.Word(ChangeWording.NothingChanged, language));
            case { Verb: Verbs.UndoChange, Operation: { } operation }:
                return await UndoPressedAsync(message, plan, operation, language, cancellation);
            case { Verb: Verbs.Change or Verbs.Confirm, Change: { } change }:
                return await ChangeAsync(press, change, plan, message, language, cancellation);
            default:
                return new(InPlace: NoticeCard.StaleButton(language));
        }
    }

    private async Task<CardMessage> PreviewAsync(ChatMessage message, StoredPlan plan, ChangeAsk ask, CancellationToken cancellation)
    {
        var language = ask.Language;
        return ask switch
        {
            { Lines: [] } => ChangeCard.Word(ChangeWording.UnknownPlace(CardText.Shorten(ask.Place, 60)), language),
            { HasSeveralMeanings: true } => ChangeCard.Word(ChangeWording.SeveralPlaces(CardText.Shorten(ask.Place, 60), IssuesOf(ask.Lines)), language),
            { Lines.Count: > Press.MostLines } => ChangeCard.Word(ChangeWording.TooMany(ask.Lines.Count, Press.MostLines), language),
            { Wanted: null } => ChangeCard.Word(ChangeWording.DateNotUnderstood, language),
            { Wanted: { } change } => await PreviewAsync(message, plan, ask.Lines, change, language, cancellation),
        };
    }

    /// <summary>What a change will do, or what has to be asked first.</summary>
    public async Task<CardMessage> PreviewAsync(
        ChatMessage message, StoredPlan plan, IReadOnlyList<ActionLine> lines, Change change, Language language, CancellationToken cancellation)
    {
        var shown = ChangeCard.Preview(plan.Tracked, lines, change, WhoDecides(plan, lines, change, language), message.Operation, language);
        foreach (var line in lines)
        {
            var state = plan.Tracked.StateOf(line) ?? LineState.None(line.Key!.Value);
            switch (change.ApplyTo(state, plan.Tracked.TimetableOf(line), message.By, default, default))
            {
                case Applied.AsksWhich asks when change is Change.Done && lines.Count == 1:
                    shown = ChangeCard.Which(plan.Tracked, line, asks.Open, language, message.Operation);
                    break;
                case Applied.AsksWhich:
                    return ChangeCard.Word(ChangeWording.SeveralDates(line.Id.ToString()), language);
                case Applied.HasNoDate:
                    return ChangeCard.Word(ChangeWording.NoDateToMove, language);
            }
        }

        await undecided.KeepAsync(message, plan.Header.Ref.Key, shown.Summary, cancellation);
        return shown;
    }

    private async Task<PressOutcome> ChangeAsync(
        Press press, Change change, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        var lines = plan.Tracked.Plan.Lines.Where(line => line.Key is { } key && press.Lines.Contains(key.Value)).ToList();
        if (lines.Count == 0 || lines.Count != press.Lines.Count)
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        if (press.Operation is { } putForward && await plans.IsWithdrawnAsync(plan.Header.Ref, putForward, cancellation))
        {
            return new(InPlace: ChangeCard.Word(ChangeWording.WasWithdrawn, language)) { ForAll = true };
        }

        if (!await MayAsync(message, plan, lines, change, cancellation))
        {
            return press.Verb == Verbs.Change
                ? await ProposedAsync(change, lines, plan, message, language, cancellation)
                : new(Words: ChangeWording.MayBeDoneBy(WhoDecides(await SeenAsync(message, plan, cancellation), lines, change, language)).In(language));
        }

        var outcome = await plans.ChangeAsync(
            plan.Header.Ref, [.. lines.Select(line => line.Key!.Value)], change, asks.MomentOf(message, plan.Header) with { PutForward = press.Operation }, message.Operation, cancellation);
        if (outcome is { Result: ChangeResult.Done, Plan: { } after })
        {
            await reminders.RefreshAsync(message, after, [.. lines.Select(line => line.Key!.Value)], cancellation);
        }

        return outcome switch
        {
            { Result: ChangeResult.Done or ChangeResult.AlreadyDone, Plan: { } now } => new(
                InPlace: ChangeCard.Done(await authority.SeenAsync(message, now, cancellation), lines, change, message.By.Name, asks.TodayFor(plan.Header, message), message.Operation, language))
            { ForAll = true },
            { Result: ChangeResult.Withdrawn } => new(InPlace: ChangeCard.Word(ChangeWording.WasWithdrawn, language)) { ForAll = true },
            { Result: ChangeResult.NotClear, Unclear: [var (line, asked), ..] } when asked is Applied.AsksWhich which =>
                new(InPlace: ChangeCard.Which(await authority.SeenAsync(message, plan, cancellation), line, which.Open, language)),
            _ => new(InPlace: NoticeCard.StaleButton(language)),
        };
    }

    /// <summary>A change that is another's to decide: asked for where the sender may do that, else who may is told.</summary>
    public async Task<PressOutcome> ProposedAsync(
        Change change, IReadOnlyList<ActionLine> lines, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation) =>
        (await authority.OfAsync(message, plan.Header, null, cancellation)).MayPropose()
            ? await ProposeAsync(await authority.IdentifiedAsync(message, change, cancellation), lines, plan, message, language, cancellation)
            : new(Words: ChangeWording.MayBeDoneBy(WhoDecides(await SeenAsync(message, plan, cancellation), lines, change, language)).In(language));

    /// <summary>Who may not decide asks: kept in the line's history, and put where whoever decides can confirm it.</summary>
    private async Task<PressOutcome> ProposeAsync(
        Change change, IReadOnlyList<ActionLine> lines, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        var outcome = await plans.ProposeAsync(
            plan.Header.Ref, [.. lines.Select(line => line.Key!.Value)], change, asks.MomentOf(message, plan.Header), message.Operation, cancellation);
        if (outcome.Result is not (ChangeResult.Done or ChangeResult.AlreadyDone))
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        var seen = await SeenAsync(message, plan, cancellation);
        var asked = ChangeCard.Proposed(seen.Tracked, lines, change, message.By.Name, WhoDecides(seen, lines, change, language), message.Operation, language);
        await undecided.KeepAsync(message, plan.Header.Ref.Key, asked.Summary, cancellation);
        return new(InPlace: asked) { ForAll = true };
    }

    private async Task<PressOutcome> UndoPressedAsync(ChatMessage message, StoredPlan plan, string operation, Language language, CancellationToken cancellation) =>
        await WhoTakesBackAsync(message, plan, operation, language, cancellation) switch
        {
            null => new(InPlace: NoticeCard.StaleButton(language)),
            { Length: > 0 } decides => new(Words: ChangeWording.MayBeDoneBy(decides).In(language)),
            _ => new(InPlace: await UndoAsync(message, plan, operation, language, cancellation)) { ForAll = true },
        };

    /// <summary>Whoever did it takes it back, or whoever manages the plan; who did it stands in the audit, not on the button.</summary>
    /// <returns>Who may, in words; empty: the sender; null: nothing of the kind was done.</returns>
    public async Task<string?> WhoTakesBackAsync(ChatMessage message, StoredPlan plan, string operation, Language language, CancellationToken cancellation)
    {
        // Whoever did it takes it back, or whoever manages the plan; who did it stands in the audit, not on the button.
        var done = (await plans.HistoryAsync(plan.Header.Ref, most: 200, cancellation: cancellation)).FirstOrDefault(entry => entry.Operation == operation);
        if (done is null || done.By.Id == message.By.Id || await authority.MayManageAsync(message, plan.Header, cancellation))
        {
            return done is null ? null : "";
        }

        var steward = ChangeWording.Steward(plan.Header.Steward.Name).In(language);
        var isNamed = ReferenceEquals(plan.Tracked, await authority.SeenAsync(message, plan, cancellation));
        return isNamed ? ChangeWording.OwnerOr(done.By.Name, steward).In(language) : steward;
    }

    /// <summary>"Undo", and no more: what is not decided yet is withdrawn; else what the sender changed last in this conversation is taken back.</summary>
    private async Task<CardMessage> UndoLastAsync(ChatMessage message, StoredPlan plan, Language language, CancellationToken cancellation)
    {
        if (await undecided.LastAsync(message, plan.Header.Ref.Key, cancellation) is { } shown)
        {
            var withdrawn = await plans.WithdrawAsync(plan.Header.Ref, shown.Operation, cancellation);
            await undecided.DecidedAsync(message, shown.Operation, cancellation);
            if (withdrawn)
            {
                return ChangeCard.Word(ChangeWording.Withdrawn(CardText.Shorten(shown.Title, 300)), language);
            }
        }

        return await UndoAsync(message, plan, null, language, cancellation);
    }

    private async Task<CardMessage> UndoAsync(ChatMessage message, StoredPlan plan, string? operation, Language language, CancellationToken cancellation)
    {
        var outcome = await plans.UndoAsync(plan.Header.Ref, operation, asks.MomentOf(message, plan.Header), message.Operation, cancellation);
        if (outcome is { Result: ChangeResult.Done, Plan: { } after })
        {
            await reminders.RefreshAsync(message, after, outcome.Lines, cancellation);
        }

        if (outcome is { Result: ChangeResult.Done or ChangeResult.AlreadyDone, Lines.Count: > 0 })
        {
            var now = outcome.Plan ?? await plans.LoadAsync(plan.Header.Ref, cancellation) ?? plan;
            var lines = LinesOf(now, outcome.Lines);
            return outcome.TakenBack is [{ Kind: AuditKind.TimetableCorrected }, ..]
                ? Corrections.AsItIsReadNow(await SeenAsync(message, now, cancellation), lines, language)
                : ChangeCard.Undone(now.Tracked.Plan, lines, outcome.TakenBack, await authority.AudienceAsync(message, now, lines[0], cancellation), language);
        }

        return ChangeCard.Word(
            outcome.Result switch
            {
                ChangeResult.Done or ChangeResult.AlreadyDone => RuleWording.Undone,
                ChangeResult.ChangedSince => ChangeWording.ChangedSince,
                _ => ChangeWording.NothingToUndo,
            },
            language);
    }

    /// <summary>The plan as it may be shown in this conversation.</summary>
    private async Task<StoredPlan> SeenAsync(ChatMessage message, StoredPlan plan, CancellationToken cancellation) =>
        plan with { Tracked = await authority.SeenAsync(message, plan, cancellation) };

    private static IReadOnlyList<ActionLine> LinesOf(StoredPlan plan, IReadOnlyList<LineKey> keys) =>
        [.. plan.Tracked.Plan.Lines.Where(line => line.Key is { } key && keys.Contains(key))];

    /// <summary>Whether the sender may make the change on every one of the lines.</summary>
    public async Task<bool> MayAsync(ChatMessage message, StoredPlan plan, IReadOnlyList<ActionLine> lines, Change change, CancellationToken cancellation)
    {
        foreach (var line in lines)
        {
            if (!(await authority.OfAsync(message, plan, line, cancellation)).May(change))
            {
                return false;
            }
        }

        return true;
    }

    private static string WhoDecides(StoredPlan plan, IReadOnlyList<ActionLine> lines, Change change, Language language)
    {
        var steward = StewardTurn.Managers(plan.Header, language);
        var owners = lines.Select(line => plan.Tracked.StateOf(line)).Where(state => state?.OwnerId is not null).Select(state => state!.Owner).Distinct().ToList();
        return Role.Owner.May(change) && owners is [{ } owner] ? ChangeWording.OwnerOr(owner, steward).In(language) : steward;
    }

    private static string IssuesOf(IReadOnlyList<ActionLine> lines) => string.Join(", ", lines.Select(line => line.Id.Issue.ToString()).Distinct());
}
