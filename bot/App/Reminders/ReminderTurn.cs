using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Wording;

namespace TcAssistant.App.Reminders;

/// <summary>What people say about reminders, and what they press on them.</summary>
internal sealed class ReminderTurn(
    ReminderStore store, Wakes wakes, PlanChoice choice, Authority authority, AskTurn asks, SetUpTurn setUp, RuleTurn rules, ReminderSettings settings, PlanClock clock)
{
    private const int ComingDays = 7;
    private const int MostAttempts = 8;

    /// <summary>A typed wish about reminders; null: the text is none, or there is no plan to speak of.</summary>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, CancellationToken cancellation)
    {
        if (ReminderAsk.Read(text, settings.Holidays) is not { } ask || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan })
        {
            return null;
        }

        var said = ask.Wish == ReminderWish.Places ? ReminderRuleCard.Places(settings.Holidays, ask.Language)
            : plan.Header.IsSample ? ChangeCard.Word(ReminderWording.SampleNeverReminds, ask.Language)
            : await authority.RefusalAsync(message, plan.Header, cancellation) is { } refusal ? ChangeCard.Word(refusal, ask.Language)
            : ask.Wish switch
            {
                ReminderWish.Here or ReminderWish.Change => await setUp.TypedAsync(ask, plan, message, cancellation),
                ReminderWish.Rules => await rules.AllAsync(plan, message, ask.Language, cancellation),
                _ => await DoAsync(ask.Wish, plan, message, ask.Language, cancellation),
            };
        return asks.WithToday(said, plan.Header, message);
    }

    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var language = message.Language ?? plan.Header.Language;
        if (press.Verb is Verbs.PauseReminders or Verbs.ResumeReminders)
        {
            if (await authority.RefusalAsync(message, plan.Header, cancellation) is { } refusal)
            {
                return new(Words: refusal.In(language));
            }

            var said = await DoAsync(press.Verb == Verbs.PauseReminders ? ReminderWish.Pause : ReminderWish.Resume, plan, message, language, cancellation);
            return press.Operation == RemindersSetUpCard.InItsPlace && await setUp.NowAsync(plan, message, language, cancellation) is { } now
                ? new(InPlace: now) { ForAll = true }
                : new(Aside: said);
        }

        return new(InPlace: NoticeCard.StaleButton(language));
    }

    private Task<CardMessage> DoAsync(ReminderWish wish, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation) => wish switch
    {
        ReminderWish.Stop => StopAsync(plan, message, language, cancellation),
        ReminderWish.Pause => PauseAsync(plan, message, true, language, cancellation),
        ReminderWish.Resume => PauseAsync(plan, message, false, language, cancellation),
        _ => ComingAsync(plan, message, language, cancellation),
    };

    private async Task<CardMessage> StopAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation) is not { Subscription: var known })
        {
            return ChangeCard.Word(ReminderWording.NotOn, language);
        }

        await store.RemoveAsync(known, cancellation);
        return ChangeCard.Word(ReminderWording.Stopped, language);
    }

    private async Task<CardMessage> PauseAsync(StoredPlan plan, ChatMessage message, bool pause, Language language, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation) is not { } kept)
            {
                return ChangeCard.Word(ReminderWording.NotOn, language);
            }

            await wakes.AtAsync(plan.Header.Ref, clock.Now, null, cancellation);
            if (kept.Subscription.Paused == pause || await store.TryReplaceAsync(kept.Subscription with { Paused = pause }, kept.ETag, cancellation))
            {
                break;
            }
        }

        return RemindersSetUpCard.Paused(plan.Header.Ref.Key, pause, language);
    }

    private async Task<CardMessage> ComingAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation) is not { Subscription: var known })
        {
            return ChangeCard.Word(ReminderWording.NotOn, language);
        }

        var from = known.LastDay(clock.Now).AddDays(1);
        return ComingCard.Render(plan.Tracked.Plan, Preview.Of(plan.Tracked, settings.TermsOf(known, plan), from, from.AddDays(ComingDays - 1)), known.Hour, known.Zone, language);
    }

}
