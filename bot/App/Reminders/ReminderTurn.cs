using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Reminders;

/// <summary>What people say about reminders, and what they press on them.</summary>
internal sealed class ReminderTurn(ReminderStore store, Wakes wakes, PlanChoice choice, Authority authority, AskTurn asks, PlanClock clock)
{
    private const int ComingDays = 7;
    private const int LookAhead = 400;
    private const int MostAttempts = 8;

    /// <summary>A typed wish about reminders; null: the text is none, or there is no plan to speak of.</summary>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, CancellationToken cancellation)
    {
        if (ReminderAsk.Read(text) is not { } ask || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan })
        {
            return null;
        }

        var said = plan.Header.IsSample ? ChangeCard.Word(ReminderWording.SampleNeverReminds, ask.Language)
            : await authority.OfAsync(message, plan.Header, null, cancellation) == Role.Guest ? ChangeCard.Word(StewardWording.GuestsAsk(plan.Header.Steward.Name), ask.Language)
            : await DoAsync(ask.Wish, plan, message, ask.Language, cancellation);
        return asks.WithToday(said, plan.Header, message);
    }

    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var language = message.Language ?? plan.Header.Language;
        if (press.Verb is Verbs.PauseReminders or Verbs.ResumeReminders)
        {
            return await authority.OfAsync(message, plan.Header, null, cancellation) == Role.Guest
                ? new(Words: StewardWording.GuestsAsk(plan.Header.Steward.Name).In(language))
                : new(Aside: await DoAsync(press.Verb == Verbs.PauseReminders ? ReminderWish.Pause : ReminderWish.Resume, plan, message, language, cancellation));
        }

        return new(InPlace: NoticeCard.StaleButton(language));
    }

    private Task<CardMessage> DoAsync(ReminderWish wish, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation) => wish switch
    {
        ReminderWish.Here => SubscribeAsync(plan, message, language, cancellation),
        ReminderWish.Stop => StopAsync(plan, message, language, cancellation),
        ReminderWish.Pause => PauseAsync(plan, message, true, language, cancellation),
        ReminderWish.Resume => PauseAsync(plan, message, false, language, cancellation),
        _ => ComingAsync(plan, message, language, cancellation),
    };

    private async Task<CardMessage> SubscribeAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation) is { Subscription: var known })
        {
            return known.Paused
                ? await PauseAsync(plan, message, false, language, cancellation)
                : On(plan, known, clock.Today(known.ZoneInfo), language);
        }

        var zone = AskTurn.ZoneFor(plan.Header, message);
        var read = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(plan.Header.ImportedOn, zone).Date);
        var subscription = new ChannelSubscription(plan.Header.Ref, message.Conversation, message.By, language, NameOf(zone), default, read, default);
        var since = subscription.LastDay(clock.Now).AddDays(1);
        subscription = subscription with { Since = since, Through = since.AddDays(-1) };

        // The wake-up first: too early is harmless, missing is not.
        await wakes.BeforeSubscribingAsync(plan.Header.Ref, clock.Now, cancellation);
        await store.TryAddAsync(subscription, cancellation);
        return On(plan, subscription, since, language);
    }

    private static CardMessage On(StoredPlan plan, ChannelSubscription subscription, DateOnly from, Language language) => RemindersSetUpCard.On(
        plan.Tracked.Plan,
        plan.Header.Ref.Key,
        ReminderDay.Of(Reminder.Between(plan.Tracked, subscription.Terms(), from, from.AddDays(LookAhead))),
        subscription.Hour,
        subscription.Zone,
        language);

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

            await wakes.AtAsync(plan.Header.Ref, clock.Now, cancellation);
            if (kept.Subscription.Paused == pause || await store.TryReplaceAsync(kept.Subscription with { Paused = pause }, kept.ETag, cancellation))
            {
                break;
            }
        }

        return ChangeCard.Word(pause ? ReminderWording.PausedNow : ReminderWording.ResumedNow, language);
    }

    private async Task<CardMessage> ComingAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation) is not { Subscription: var known })
        {
            return ChangeCard.Word(ReminderWording.NotOn, language);
        }

        var from = known.LastDay(clock.Now).AddDays(1);
        return RemindersSetUpCard.ComingUp(plan.Tracked.Plan, Preview.Of(plan.Tracked, known.Terms(), from, from.AddDays(ComingDays - 1)), language);
    }

    private static string NameOf(TimeZoneInfo zone) => TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var name) ? name : zone.Id;
}
