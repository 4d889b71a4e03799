using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Timetables;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Reminders;

/// <summary>What is said in the thread of a reminder card is about that card's lines, though none is named.</summary>
internal sealed class ThreadTurn(ReminderStore store, PlanChoice choice, ReminderCards cards, Snoozes snoozes, ChangeTurn turn, Authority authority, AskTurn asks)
{
    /// <summary>Null: it is said elsewhere, or is nothing of the kind.</summary>
    /// <param name="mentioned">Finds the people the text names with a mention.</param>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, Func<Task<IReadOnlyList<Person>>> mentioned, CancellationToken cancellation)
    {
        if (message.Thread is not { } thread || ThreadAsk.Read(text) is not { } ask
            || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: { IsSubscribed: true } plan }
            || await store.SentAsAsync(plan.Header.Ref, message.Conversation, thread, cancellation) is not { Entry: { IsDigest: false } entry }
            || await cards.OfAsync(message, plan, entry, cancellation) is not { } card)
        {
            return null;
        }

        var said = ask is ThreadAsk.Why ? ThreadCard.Why(card.Seen, card.Day, ask.Language)
            : await authority.RefusalAsync(message, plan.Header, cancellation) is { } refusal ? ChangeCard.Word(refusal, ask.Language)
            : await AnswerAsync(ask, card, message, mentioned, cancellation);
        return asks.WithToday(said, plan.Header, message);
    }

    private async Task<CardMessage> AnswerAsync(
        ThreadAsk ask, ReminderCards.Card card, ChatMessage message, Func<Task<IReadOnlyList<Person>>> mentioned, CancellationToken cancellation)
    {
        var language = ask.Language;
        List<ReminderRow> open = ask is ThreadAsk.Unmute
            ? [.. card.Day.Rows.Where(row => card.View.AnswerTo(row)?.Kind == RowAnswerKind.Muted)]
            : [.. card.Day.Rows.Where(row => card.View.AnswerTo(row) is not { IsFinal: true, LeavesOpen: false })];
        if (open.Count == 0)
        {
            return ChangeCard.Word(RowWording.NothingOpen, language);
        }

        if (ask is ThreadAsk.Snooze { Span: var span })
        {
            return open is not [var only] ? ThreadCard.WhichToSnooze(card.Seen, card.Day, open, span, language)
                : await snoozes.PutOffAsync(card, only, span, message, cancellation) is { } until ? await PutOffAsync(card, only, until, message, language, cancellation)
                : ChangeCard.Word(ReminderWording.NotOn, language);
        }

        var people = ask is ThreadAsk.Owner { Who: not null } ? await mentioned() : [];
        var changes = open.Select(row => (Row: row, Change: ChangeOf(ask, row, card, message, people))).ToList();
        return changes.Exists(change => change.Change is null) ? ChangeCard.Word(ReminderWording.ExpectedNotUnderstood(CardText.Shorten((ask as ThreadAsk.Expected)?.When ?? "", 80)), language)
            : changes is [var (row, change)]
                ? await turn.PreviewAsync(message, card.Plan with { Tracked = card.Seen }, [.. row.Reminders.Select(reminder => reminder.Line)], change!, language, cancellation)
                : ThreadCard.Which(card.Seen, [.. changes.Select(one => (one.Row, one.Change!))], language);
    }

    private async Task<CardMessage> PutOffAsync(ReminderCards.Card card, ReminderRow row, DateOnly until, ChatMessage message, Language language, CancellationToken cancellation)
    {
        await cards.RefreshAsync(message, card.Plan, [.. row.Reminders.Select(reminder => reminder.Key.Line)], cancellation);
        return ThreadCard.PutOff(card.Seen, card.Day, row, until, language);
    }

    /// <summary>What the words mean of a row: its own date, not the whole line. Null: a day was said that cannot be read.</summary>
    private Change? ChangeOf(ThreadAsk ask, ReminderRow row, ReminderCards.Card card, ChatMessage message, IReadOnlyList<Person> mentioned)
    {
        IReadOnlyList<MilestoneKey> own = [.. row.Reminders.Select(reminder => reminder.Key.Milestone)];
        return ask switch
        {
            // Of what only begins, or has first results, "done" may mean that or all of it: that is asked.
            ThreadAsk.Done => row.First.Kind switch
            {
                null => new Change.Finished(),
                MilestoneKind.Due or MilestoneKind.Completion => new Change.Reached(own),
                _ => new Change.Done(),
            },
            ThreadAsk.Started => row.First.Kind == MilestoneKind.Start ? new Change.Reached(own) : new Change.UnderWay(),
            ThreadAsk.FirstResults => row.First.Kind == MilestoneKind.FirstResults ? new Change.Reached(own) : new Change.UnderWay(),
            ThreadAsk.StillGoing => new Change.UnderWay(),
            ThreadAsk.NothingNew => new Change.Noted(ReminderWording.NothingNew.In(card.Language)),
            ThreadAsk.NotDone { Because: var because } => new Change.NotDone(because),
            ThreadAsk.Expected { When: var when, Because: var because } =>
                ExpectedDay.Read(when, ask.Language, asks.TodayFor(card.Plan.Header, message), card.Plan.Tracked) is { } day ? RowTurn.Expected(row, day.Day, because ?? day.Because) : null,
            ThreadAsk.Owner { Who: null } => new Change.Assigned(message.By.Name, message.By.Id),
            ThreadAsk.Owner { Who: { } who } => WhoIsMeant.Owner(who, message.By, [.. mentioned.Select(person => new Candidate(person, []))]),
            ThreadAsk.Mute => new Change.Muted(),
            _ => new Change.Unmuted(),
        };
    }
}
