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

/// <summary>How a conversation wants to be reminded: said in a sentence, or chosen on a card. All that is named is understood, or nothing is set up.</summary>
internal sealed class SetUpTurn(ReminderStore store, Wakes wakes, Authority authority, ReminderSettings settings, PlanClock clock)
{
    private const int LookAhead = 400;
    private const int MostAttempts = 8;

    /// <summary>A wish to be reminded, or to be reminded in another way.</summary>
    public async Task<CardMessage> TypedAsync(ReminderAsk ask, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        if (ask.NotUnderstood is { } left)
        {
            return ChangeCard.Word(SetUpWording.NotUnderstood(CardText.Shorten(left, 80)), ask.Language);
        }

        var known = await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation);
        return UnknownPart(ask.Terms, plan) is { } unknown ? ChangeCard.Word(unknown, ask.Language)
            : known is null && ask.Wish == ReminderWish.Change ? ChangeCard.Word(ReminderWording.NotOn, ask.Language)
            : known is not null && ask is { Wish: ReminderWish.Change, Terms.IsNone: true } ? FormOf(plan, known.Subscription, ask.Language)
            : await SetUpAsync(plan, message, ask.Terms, resumes: ask.Wish == ReminderWish.Here, ask.Language, cancellation);
    }

    /// <summary>How reminders come here as it stands; null: they do not.</summary>
    public async Task<CardMessage?> NowAsync(StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation) =>
        await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation) is { Subscription: var known } ? On(plan, known, language, isNew: false) : null;

    /// <summary>A press that opens the card, or keeps what was chosen on it.</summary>
    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (await authority.RefusalAsync(message, plan.Header, cancellation) is { } refusal)
        {
            return new(Words: refusal.In(language));
        }

        if (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation) is not { Subscription: var known })
        {
            return new(Words: ReminderWording.NotOn.In(language));
        }

        if (press.Verb == Verbs.ChangeReminders)
        {
            return new(Aside: FormOf(plan, known, language));
        }

        return press.SetUp?.Meant(plan.Tracked.Plan, settings.Holidays, language) switch
        {
            { Terms: { } terms } => new(InPlace: await SetUpAsync(plan, message, Changed(terms, known, plan), resumes: false, language, cancellation)) { ForAll = true },
            { Wrong: { } wrong } => new(InPlace: ReminderFormCard.Render(plan.Tracked.Plan, plan.Header.Ref.Key, press.SetUp!, settings.Holidays, language, wrong)),
            _ => new(InPlace: NoticeCard.StaleButton(language)),
        };
    }

    /// <summary>Lead times that were left as they were stay the plan's and the organisation's: only what was changed is a wish of the conversation.</summary>
    private ReminderTerms Changed(ReminderTerms terms, ChannelSubscription known, StoredPlan plan)
    {
        var usual = settings.TermsOf(known, plan).Policies.Usual;
        return terms with
        {
            BeforeDeadline = SameDays(terms.BeforeDeadline!, usual.BeforeDeadline) ? null : terms.BeforeDeadline,
            BeforeStart = SameDays(terms.BeforeStart!, usual.BeforeStart) ? null : terms.BeforeStart,
        };
    }

    private static bool SameDays(IReadOnlyList<int> one, IReadOnlyList<int> other) => one.Order().SequenceEqual(other.Distinct().Order());

    private async Task<CardMessage> SetUpAsync(StoredPlan plan, ChatMessage message, ReminderTerms terms, bool resumes, Language language, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation) is not { } kept)
            {
                var begun = Begun(plan, message, terms, language);

                // The wake-up first: too early is harmless, missing is not.
                await wakes.BeforeSubscribingAsync(plan.Header.Ref, clock.Now, cancellation);
                if (await store.TryAddAsync(begun, cancellation))
                {
                    return On(plan, begun, language, isNew: true);
                }

                continue;
            }

            var changed = kept.Subscription.With(terms) with { Paused = kept.Subscription.Paused && !resumes };
            if (terms.IsNone && changed.Paused == kept.Subscription.Paused)
            {
                return On(plan, changed, language, isNew: true);
            }

            // A new hour that has passed today is not a day that is left out.
            var today = changed.InstantOf(changed.LastDay(clock.Now));
            await wakes.AtAsync(plan.Header.Ref, clock.Now, kept.Subscription.Through < changed.LastDay(clock.Now) ? today : clock.Now, cancellation);
            if (await store.TryReplaceAsync(changed, kept.ETag, cancellation))
            {
                return On(plan, changed, language, isNew: false);
            }
        }

        throw new StorageException(StorageWording.Busy, "What this conversation asked for is being changed by others; nothing was changed.");
    }

    /// <summary>Without asking: the zone and language of whoever sets it up, nine o'clock, Monday to Friday.</summary>
    private ChannelSubscription Begun(StoredPlan plan, ChatMessage message, ReminderTerms terms, Language language)
    {
        var zone = message.Zone == TimeZoneInfo.Utc ? AskTurn.ZoneFor(plan.Header, message) : message.Zone;
        var wanted = new ChannelSubscription(plan.Header.Ref, message.Conversation, message.By, language, NameOf(zone), default, default, default).With(terms);
        var read = plan.Tracked.Known?.First ?? plan.Header.DayOf(plan.Header.ImportedOn);
        var since = wanted.LastDay(clock.Now).AddDays(1);

        // A clock that was set back may take a plan to be read after its reminders began.
        return wanted with { Since = since, Imported = read < since ? read : since, Through = since.AddDays(-1) };
    }

    private static Sentence? UnknownPart(ReminderTerms terms, StoredPlan plan)
    {
        List<string> known = [.. plan.Tracked.Plan.Parts.Select(part => part.Number)];
        return terms.Parts?.FirstOrDefault(part => !known.Contains(part)) is { } unknown ? SetUpWording.NoSuchPart(unknown, string.Join(", ", known)) : null;
    }

    private CardMessage On(StoredPlan plan, ChannelSubscription subscription, Language language, bool isNew)
    {
        var (terms, from) = (settings.TermsOf(subscription, plan), subscription.Through.AddDays(1));
        return RemindersSetUpCard.On(
            plan.Tracked.Plan,
            plan.Header.Ref.Key,
            ReminderDay.Of(Reminder.Between(plan.Tracked, terms with { Paused = false }, from, from.AddDays(LookAhead))),
            subscription.Whole(terms.Policies.Usual),
            terms.Policies.Usual,
            subscription.Holidays is { } place ? settings.Holidays.NameIn(place, language) : null,
            language,
            isNew,
            subscription.Paused);
    }

    private CardMessage FormOf(StoredPlan plan, ChannelSubscription subscription, Language language) => ReminderFormCard.Render(
        plan.Tracked.Plan,
        plan.Header.Ref.Key,
        SetUpFields.Of(plan.Tracked.Plan, subscription.Whole(settings.TermsOf(subscription, plan).Policies.Usual)),
        settings.Holidays,
        language);

    private static string NameOf(TimeZoneInfo zone) => TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var name) ? name : zone.Id;
}
