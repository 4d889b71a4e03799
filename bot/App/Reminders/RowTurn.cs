using TcAssistant.App.Asks;
using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Reminders;

/// <summary>What people press on the rows of a reminder card: answers, everything under "More", and taking back.</summary>
internal sealed class RowTurn(
    ReminderStore store, ReminderCards cards, Snoozes snoozes, PlanStore plans, Authority authority, Membership membership, ChangeTurn changes, AskTurn asks, BoardAddresses tasks, PlanClock clock)
{
    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var language = message.Language ?? plan.Header.Language;
        if (press.Verb == Verbs.UnmuteLine)
        {
            return await UnmuteAsync(press, plan, message, language, cancellation);
        }

        if (press.Day is not { } day || await store.EntryAsync(plan.Header.Ref, message.Conversation, day, cancellation) is not { } kept
            || await cards.OfAsync(message, plan, kept.Entry, cancellation) is not { } card)
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        await SettleAsync(plan, kept, message.Pressed, cancellation);
        if (press is { Verb: Verbs.OpenRow, Lines: [] })
        {
            return new(InPlace: card.Message);
        }

        if (RowOf(press, card) is not { } row)
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        return press.Verb switch
        {
            Verbs.OpenRow or Verbs.WhyRow => new(InPlace: Shown(card, card.View with
            {
                Open = row,
                TellsWhy = press.Verb == Verbs.WhyRow,
                TaskUrl = row.First.Line.Key is { } line ? await tasks.OfTaskAsync(plan.Header.Ref, line, cancellation) : null,
            })),
            Verbs.SnoozeRow when press.Snooze is { } span => await SnoozePressedAsync(press, span, card, row, message, language, cancellation),
            Verbs.TakeBackRow => await TakeBackAsync(press, card, row, message, language, cancellation),
            Verbs.ReassignRow => await ReassignAsync(press, card, row, message, language, cancellation),
            Verbs.AnswerReminder => await AnswerAsync(press, card, row, message, language, cancellation),
            _ => new(InPlace: NoticeCard.StaleButton(language)),
        };
    }

    private async Task<PressOutcome> AnswerAsync(Press press, ReminderCards.Card card, ReminderRow row, ChatMessage message, Language language, CancellationToken cancellation)
    {
        var answer = card.View.AnswerTo(row);
        if (answer is { IsFinal: true } && answer.Operation != message.Operation && press.Operation != answer.Mark)
        {
            return AnsweredBefore(answer, card, row, message, language);
        }

        return Meant(press, row, card, message) is { } change
            ? await ChangeAsync(change, card, row, message, language, cancellation)
            : new(Words: ReminderWording.ExpectedNotUnderstood(CardText.Shorten(press.When ?? "", 80)).In(language));
    }

    /// <summary>Somebody was quicker. The others see that too, in case they have not yet; whoever pressed twice is told nothing.</summary>
    private static PressOutcome AnsweredBefore(RowAnswer answer, ReminderCards.Card card, ReminderRow row, ChatMessage message, Language language)
    {
        var first = RowWording.WasFirst(CardText.Ids(LinesOf(row), 6), answer.By?.Name).In(language);
        return IsElsewhere(message, card) ? new(Words: first)
            : answer.By?.Id == message.By.Id ? new(InPlace: card.Message) { ForAll = true }
            : new(InPlace: Shown(card, card.View with { Aside = first })) { ForOthers = card.Message };
    }

    private async Task<PressOutcome> ReassignAsync(Press press, ReminderCards.Card card, ReminderRow row, ChatMessage message, Language language, CancellationToken cancellation) =>
        press.Who is not { } typed ? new(Words: RowWording.NobodyNamed.In(language))
        : await ChangeAsync(WhoIsMeant.Owner(typed, message.By, await CandidatesAsync(card, message, cancellation)), card, row, message, language, cancellation);

    /// <summary>The people a typed name may mean: the speaker, those the plan knows, and those in the conversation.</summary>
    private async Task<IReadOnlyList<Candidate>> CandidatesAsync(ReminderCards.Card card, ChatMessage message, CancellationToken cancellation)
    {
        var header = card.Plan.Header;
        List<Candidate> people =
        [
            new(message.By, []), new(header.Steward, []), .. header.Deputies.People.Select(deputy => new Candidate(deputy, [])),
            .. from state in card.Plan.Tracked.State.Lines.Values where state is { OwnerId: not null, Owner: not null } select new Candidate(new Person(state.OwnerId!, state.Owner!), []),
        ];
        if (message.Tenant != ChatMessage.LocalTenant && message.ServiceUrl is { } serviceUrl)
        {
            people.AddRange(await membership.PeopleAsync(message.Tenant, serviceUrl, message.Conversation, cancellation));
        }

        return [.. people.GroupBy(one => one.Person.Id).Select(same => same.Last())];
    }

    private async Task<PressOutcome> ChangeAsync(Change change, ReminderCards.Card card, ReminderRow row, ChatMessage message, Language language, CancellationToken cancellation)
    {
        var (plan, lines) = (card.Plan, LinesOf(row));
        if (!await changes.MayAsync(message, plan, lines, change, cancellation))
        {
            var proposed = await changes.ProposedAsync(change, lines, plan, message, language, cancellation);
            return proposed.InPlace is { } asked ? new(Aside: asked) : proposed;
        }

        var outcome = await plans.ChangeAsync(plan.Header.Ref, [.. lines.Select(line => line.Key!.Value)], change, asks.MomentOf(message, plan.Header), message.Operation, cancellation);
        return outcome is { Result: ChangeResult.Done or ChangeResult.AlreadyDone, Plan: { } now }
            ? await AgainAsync(message, now, card, language, cancellation)
            : new(InPlace: NoticeCard.StaleButton(language));
    }

    private async Task<PressOutcome> SnoozePressedAsync(
        Press press, SnoozeSpan span, ReminderCards.Card card, ReminderRow row, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (await authority.RefusalAsync(message, card.Plan.Header, cancellation) is { } refusal)
        {
            return new(Words: refusal.In(language));
        }

        if (card.View.AnswerTo(row) is { IsFinal: true } answer && press.Operation != answer.Mark)
        {
            return AnsweredBefore(answer, card, row, message, language);
        }

        if (await snoozes.PutOffAsync(card, row, span, message, cancellation) is not { } until)
        {
            return new(Words: ReminderWording.NotOn.In(language));
        }

        if (!IsElsewhere(message, card))
        {
            return await AgainAsync(message, card.Plan, card, language, cancellation);
        }

        await cards.RefreshAsync(message, card.Plan, KeysOf(row), cancellation);
        return new(InPlace: ThreadCard.PutOff(card.Seen, card.Day, row, until, language)) { ForAll = true };
    }

    private async Task<PressOutcome> TakeBackAsync(Press press, ReminderCards.Card card, ReminderRow row, ChatMessage message, Language language, CancellationToken cancellation)
    {
        var plan = card.Plan;
        if (await authority.RefusalAsync(message, plan.Header, cancellation) is { } refusal)
        {
            return new(Words: refusal.In(language));
        }

        if (press.Operation is { } operation)
        {
            if (await changes.WhoTakesBackAsync(message, plan, operation, language, cancellation) is { Length: > 0 } decides)
            {
                return new(Words: ChangeWording.MayBeDoneBy(decides).In(language));
            }

            var outcome = await plans.UndoAsync(plan.Header.Ref, operation, asks.MomentOf(message, plan.Header), message.Operation, cancellation);
            if (outcome.Result == ChangeResult.ChangedSince)
            {
                return new(Words: ChangeWording.ChangedSince.In(language));
            }

            plan = outcome.Plan ?? plan;
        }
        else
        {
            await snoozes.TakeBackAsync(card, row, message, cancellation);
        }

        if (!IsElsewhere(message, card))
        {
            return await AgainAsync(message, plan, card, language, cancellation);
        }

        await cards.RefreshAsync(message, plan, KeysOf(row), cancellation);
        return new(InPlace: ChangeCard.Word(RowWording.TakenBack(CardText.Ids(LinesOf(row), 6)), language)) { ForAll = true };
    }

    /// <summary>Reminders of a line that the digest named as muted come again; the digest says so in its place.</summary>
    private async Task<PressOutcome> UnmuteAsync(Press press, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        var lines = plan.Tracked.Plan.Lines.Where(line => line.Key is { } key && press.Lines.Contains(key.Value)).ToList();
        if (lines.Count == 0 || lines.Count != press.Lines.Count || press.Day is not { } day
            || await store.DigestAsync(plan.Header.Ref, message.Conversation, day, cancellation) is null
            || await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation) is not { Subscription: var subscription })
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        var change = new Change.Unmuted();
        if (!await changes.MayAsync(message, plan, lines, change, cancellation))
        {
            var proposed = await changes.ProposedAsync(change, lines, plan, message, language, cancellation);
            return proposed.InPlace is { } asked ? new(Aside: asked) : proposed;
        }

        var outcome = await plans.ChangeAsync(plan.Header.Ref, [.. lines.Select(line => line.Key!.Value)], change, asks.MomentOf(message, plan.Header), message.Operation, cancellation);
        if (outcome is not { Result: ChangeResult.Done or ChangeResult.AlreadyDone, Plan: { } now })
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        var seen = await authority.SeenAsync(message, now, cancellation);
        var who = await authority.HidesPersonsAsync(message, plan.Header, cancellation) ? null : message.By.Name;
        var at = TimeZoneInfo.ConvertTime(clock.Now, subscription.ZoneInfo).DateTime;
        var said = $"{CardText.Ids(lines, 6)} · {RowWording.ComesAgain.In(subscription.Language)} · {RowWording.By(who, at, subscription.Language)}";
        return new(InPlace: DigestCard.Render(seen.Plan, plan.Header.Ref.Key, Digest.Of(seen, subscription.Terms(), day), subscription.Language, said)) { ForAll = true };
    }

    /// <summary>The card as it stands after what was pressed, for everybody.</summary>
    private async Task<PressOutcome> AgainAsync(ChatMessage message, StoredPlan plan, ReminderCards.Card card, Language language, CancellationToken cancellation) =>
        await cards.OfAsync(message, plan, card.Entry, cancellation) is { } now ? new(InPlace: now.Message) { ForAll = true } : new(InPlace: NoticeCard.StaleButton(language));

    /// <summary>Whoever presses has seen the card: what was uncertain is sent, and as which message is known now.</summary>
    private async Task SettleAsync(StoredPlan plan, ReminderStore.KeptEntry kept, string? pressed, CancellationToken cancellation)
    {
        if (kept.Entry.State == LedgerState.Uncertain)
        {
            await store.TryReplaceAsync(plan.Header.Ref, kept.Entry with { State = LedgerState.Sent, Code = "Pressed", ActivityId = pressed, On = clock.Now }, kept.ETag, cancellation);
        }
    }

    /// <summary>What an answer says: the change on the button, or "not yet" with what was typed. Null: a date was typed that cannot be read.</summary>
    private Change? Meant(Press press, ReminderRow row, ReminderCards.Card card, ChatMessage message)
    {
        if (press.Change is { } change)
        {
            return change;
        }

        if (press.When is not { } typed)
        {
            return new Change.NotDone(press.Because);
        }

        var read = ExpectedDay.Read(typed, LanguageDetection.Detect(typed) ?? message.Language ?? card.Language, asks.TodayFor(card.Plan.Header, message), card.Plan.Tracked);
        return read is null ? null : Expected(row, read.Day, press.Because ?? read.Because);
    }

    /// <summary>The row's own date, whichever line it is of.</summary>
    public static Change Expected(ReminderRow row, DateOnly day, string? because) =>
        new Change.Expected(row.Reminders is [var only] ? only.Key.Milestone : null, day, because) { OneOf = [.. row.Reminders.Select(reminder => reminder.Key.Milestone)], NotYet = true };

    private static ReminderRow? RowOf(Press press, ReminderCards.Card card) => press is { Lines: [var line, ..], Milestones: [var milestone, ..] }
        ? card.Day.Rows.FirstOrDefault(row => row.Is(new(line), milestone) && row.Reminders.Select(reminder => reminder.Key.Line.Value).SequenceEqual(press.Lines))
        : null;

    private static bool IsElsewhere(ChatMessage message, ReminderCards.Card card) => message.Pressed is { } pressed && card.Entry.MessageId is { } own && pressed != own;

    private static CardMessage Shown(ReminderCards.Card card, ReminderView view) => ReminderCard.Render(card.Seen, card.Day, card.Language, view);

    private static IReadOnlyList<ActionLine> LinesOf(ReminderRow row) => [.. row.Reminders.Select(reminder => reminder.Line)];

    private static IReadOnlyList<LineKey> KeysOf(ReminderRow row) => [.. row.Reminders.Select(reminder => reminder.Key.Line)];
}
