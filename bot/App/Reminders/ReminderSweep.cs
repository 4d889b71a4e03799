using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Cards;
using TcAssistant.Reminders;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.App.Reminders;

/// <summary>
/// Sees to one plan: sends what is due, once, and accounts for all that was planned. Any number of programs may do so at once: the ledger's rows decide
/// who sends. A card is being sent, then settled; one whose turn comes later, or again, is claimed. What was being sent when a program died is uncertain
/// and never sent again.
/// </summary>
internal sealed partial class ReminderSweep(
    ReminderStore store, ReminderSender sender, PersonalMessages personal, Wakes wakes, PlanStore plans, Conversations conversations, Membership membership, OwnerMentions mentions, PlanClock clock,
    TimeProvider time, ReminderSettings settings)
{
    private const int DaysToADigest = 10;

    /// <summary>Names this program among those that send to a conversation.</summary>
    private readonly string _program = Guid.NewGuid().ToString("n");

    private (string Tenant, bool Parked, DateTimeOffset Until) _tenant;

    /// <summary>Brings every subscription of a plan up to the instant at which it wants to be looked at.</summary>
    public async Task SeeToAsync(Wake wake, CancellationToken cancellation)
    {
        // Plan time that runs faster than it can be seen to is lived through instant by instant.
        var now = clock.IsSet || wake.At > clock.Now ? wake.At : clock.Now;
        DateTimeOffset? next = null, again = null;
        Exception? failed = null;
        if (await plans.LoadRemindedAsync(wake.Plan, cancellation) is { } reminded)
        {
            foreach (var kept in reminded.Subscriptions)
            {
                var turn = new SubscriptionPass(reminded.Plan, kept, now);
                try
                {
                    var soon = await SeeToAsync(turn, wake.From, cancellation);
                    (next, again) = (Earlier(next, soon), Earlier(again, turn.Again));
                }
                catch (Exception failure) when (ReminderWork.ComesAgain(failure))
                {
                    // The others have theirs; this one comes again with the message.
                    failed = failure;
                }
            }
        }

        if (failed is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failed);
        }

        await (again is { } later ? wakes.AgainAsync(wake, later, cancellation) : wakes.SettledAsync(wake, next, cancellation));
    }

    /// <summary>Brings one subscription up to now.</summary>
    /// <param name="from">What comes before this instant was not planned when it came.</param>
    /// <returns>When it wants to be looked at again: the next reminder, or the next week; null: never, for what one person asked for has come.</returns>
    private async Task<DateTimeOffset?> SeeToAsync(SubscriptionPass turn, DateTimeOffset from, CancellationToken cancellation)
    {
        if (turn.Subscription.For is null && turn.Subscription.AwakeAt(turn.Now, turn.Subscription.DaysBy(settings.Holidays)) is { } awake)
        {
            return await HoldBackAsync(turn, from, awake, cancellation);
        }

        from = turn.Subscription.Held is { From: var held } && held < from ? held : from;
        if (turn.Subscription is { Open: null } asked && asked.IsQuiet(turn.Today, settings.CatchUp))
        {
            return asked.Next(turn.Today);
        }

        if (turn.Subscription.Open is { } first)
        {
            await GoOnAsync(turn, first, cancellation);
            if (turn.IsStale)
            {
                return null;
            }
        }

        if (turn.Today > turn.Subscription.Through)
        {
            await BeginAsync(turn, from, cancellation);
        }

        if (turn.Subscription.For is not null)
        {
            return await AfterOwnAsync(turn, cancellation);
        }

        var (terms, today) = (settings.TermsOf(turn.Subscription, turn.Plan), turn.Today);
        var week = Enumerable.Range(1, DaysToADigest).Select(today.AddDays).First(day => terms.Days.OpensWeek(day) || day == today.AddDays(DaysToADigest));
        var next = Reminder.NextDay(turn.Plan.Tracked, terms, today) is { } day && day < week ? day : week;
        if (turn.Subscription.Doubts.Count > 0)
        {
            next = terms.Days.After(today) is var working && working < next ? working : next;
        }

        return turn.Subscription.InstantOf(next);
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other ?? one : one;

    /// <summary>Nothing is posted in quiet hours: what was planned from an instant on waits, and comes with what is planned for then.</summary>
    private async Task<DateTimeOffset> HoldBackAsync(SubscriptionPass turn, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation)
    {
        var held = new HeldBack(turn.Subscription.Held is { From: var earlier } && earlier < from ? earlier : from, until);
        if (held != turn.Subscription.Held && !await store.TryReplaceAsync(turn.Subscription with { Held = held }, turn.Kept.ETag, cancellation))
        {
            turn.LookAgain(time.GetUtcNow() + settings.Patience);
        }

        return until;
    }

    /// <summary>Writes down what is planned, with how far that brings the subscription, and sends it. The first card is written down as being sent at once: whoever
    /// writes it sends it in the same breath.</summary>
    private async Task BeginAsync(SubscriptionPass turn, DateTimeOffset from, CancellationToken cancellation)
    {
        var entries = Entries(turn, from);
        var first = entries.FindIndex(entry => entry.IsOpen);
        Ready? ready = null;
        if (first >= 0)
        {
            ready = await ReadyAsync(turn, entries[first], cancellation);
            if (ready.BusyUntil is { } busy)
            {
                turn.LookAgain(busy);
                return;
            }

            entries[first] = ready.Post is null ? entries[first].Settled(LedgerState.Suppressed, ready.Why, null, turn.Now) : Sending(turn, entries[first]);
        }

        // Clash: another program has it, and may die with it.
        if (await store.ClaimAsync(turn, entries, cancellation) is not { } written)
        {
            turn.LookAgain(time.GetUtcNow() + settings.Patience);
            return;
        }

        for (var at = 0; at < entries.Count; at++)
        {
            if (entries[at].State == LedgerState.Sending)
            {
                await sender.SendAsync(turn, new(entries[at], written[at]), ready!.Place, ready.Post!, cancellation);
            }
            else if (entries[at].IsOpen)
            {
                await StartAsync(turn, new(entries[at], written[at]), cancellation);
            }
        }
    }

    /// <summary>Goes on with what another program, or an attempt before, has left.</summary>
    private async Task GoOnAsync(SubscriptionPass turn, DateOnly first, CancellationToken cancellation)
    {
        // A wake-up that comes twice, or a clock that is behind, looks from an earlier day than what others have begun.
        var last = turn.Today > turn.Subscription.Through ? turn.Today : turn.Subscription.Through;
        var left = await store.EntriesAsync(turn.Plan.Header.Ref, turn.Subscription.Conversation, first, last, cancellation);
        turn.Found([.. left.Select(kept => kept.Entry)]);
        foreach (var kept in left.Where(kept => kept.Entry.IsOpen))
        {
            if (kept.Entry.Until is { } until && until > time.GetUtcNow())
            {
                turn.LookAgain(until);
            }
            else if (kept.Entry.State == LedgerState.Sending)
            {
                await sender.SettleAsync(turn, kept, LedgerState.Uncertain, "Died", null);
            }
            else if (turn.Today.DayNumber - kept.Entry.Day.DayNumber > settings.CatchUp)
            {
                await sender.SettleAsync(turn, kept, LedgerState.Failed, kept.Entry.Code ?? nameof(Silence.TooLate), null);
            }
            else
            {
                await StartAsync(turn, kept, cancellation);
            }
        }

        // What others settled meanwhile.
        await store.ClearAsync(turn, cancellation);
    }

    /// <summary>Sends what is claimed.</summary>
    private async Task StartAsync(SubscriptionPass turn, ReminderStore.KeptEntry kept, CancellationToken cancellation)
    {
        var ready = await ReadyAsync(turn, kept.Entry, cancellation);
        if (ready.BusyUntil is { } busy)
        {
            turn.LookAgain(busy);
        }
        else if (ready.Post is null)
        {
            await sender.SettleAsync(turn, kept, LedgerState.Suppressed, ready.Why, null);
        }
        else
        {
            var sending = Sending(turn, kept.Entry);
            if (await store.TryReplaceAsync(turn.Plan.Header.Ref, sending, kept.ETag, cancellation) is { } written)
            {
                await sender.SendAsync(turn, new(sending, written), ready.Place, ready.Post, cancellation);
            }
            else
            {
                turn.LookAgain(time.GetUtcNow() + settings.Patience);
            }
        }
    }

    /// <summary>The card and where it goes; or who is sending there just now; or why there is none.</summary>
    private async Task<Ready> ReadyAsync(SubscriptionPass turn, LedgerEntry entry, CancellationToken cancellation)
    {
        if (turn.Subscription.For is { } own)
        {
            return await ReadyForOneAsync(turn, own, entry, cancellation);
        }

        var tenant = turn.Plan.Header.Ref.Scope.Tenant;
        var place = await conversations.ToSendAsync(tenant, turn.Subscription.Conversation, _program, time.GetUtcNow(), settings.Lease / 12, cancellation);
        if (place.BusyUntil is not null)
        {
            return new(place.BusyUntil);
        }

        if (place.Conversation is not { Parked: null } open || await TenantParkedAsync(tenant, cancellation))
        {
            return new(null, "Parked");
        }

        var card = await CardOfAsync(turn.Plan, turn.Subscription, entry, open, cancellation);
        if (entry.Doubts is { Count: > 0 } doubts)
        {
            card = DoubtNotice.On(card, await store.DoubtfulAsync(turn, doubts, cancellation), turn.Subscription.Language);
        }

        return card is null ? new(null, nameof(Silence.NoLongerPlanned)) : new(null, Place: open, Post: patience => sender.PostAsync(open, Dated(card, entry.Day), patience));
    }

    private CardMessage Dated(CardMessage card, DateOnly day) => clock.IsSet ? TodayNotice.On(card, day) : card;

    /// <param name="BusyUntil">Real time; another program is sending there until then.</param>
    /// <param name="Place">Parked where nothing may be said there any more; null: that somebody cannot be written to alone says nothing of the place.</param>
    /// <param name="Post">Null: there is nothing to send.</param>
    private sealed record Ready(DateTimeOffset? BusyUntil, string? Why = null, Conversation? Place = null, Func<CancellationToken, Task<Outcome>>? Post = null);

    private LedgerEntry Sending(SubscriptionPass turn, LedgerEntry entry) =>
        entry with { State = LedgerState.Sending, Attempt = Guid.NewGuid().ToString("n"), Until = time.GetUtcNow() + settings.Lease, On = turn.Now };

    private async ValueTask<bool> TenantParkedAsync(string tenant, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (_tenant is var known && known.Tenant == tenant && now < known.Until && known.Until - now <= settings.Patience)
        {
            return known.Parked;
        }

        var parked = await conversations.TenantParkedAsync(tenant, cancellation) is not null;
        _tenant = (tenant, parked, now + settings.Patience);
        return parked;
    }

    /// <summary>The message as the plan stands now; null: there is nothing left to say. Where guests read along it names nobody.</summary>
    private async Task<CardMessage?> CardOfAsync(StoredPlan plan, ChannelSubscription subscription, LedgerEntry entry, Conversation place, CancellationToken cancellation)
    {
        var seen = plan.Tracked.HoldsInternals && await membership.HasGuestsAsync(place, cancellation) ? plan.Tracked.ForGuests : plan.Tracked;
        if (entry.IsDigest)
        {
            return Digest.Of(seen, settings.TermsOf(subscription, plan), entry.Day) is { IsSilent: false } digest ? DigestCard.Render(seen.Plan, plan.Header.Ref.Key, digest, subscription.Language) : null;
        }

        return entry.CardOf(seen) is not { } card ? null : ReminderCard.Render(seen, card, subscription.Language, new ReminderView
        {
            AnswerTo = row => RowAnswer.Of(seen, row, subscription.InstantOf(entry.Day), [], subscription.Snoozes),
            Local = on => TimeZoneInfo.ConvertTime(on, subscription.ZoneInfo).DateTime,
            Mentioned = await mentions.OfAsync(plan.Header.Ref, seen, card, place.Tenant, place.Id, place.ServiceUrl, cancellation),
            Terms = settings.TermsOf(subscription, plan),
            IsChannel = place.Kind == ConversationKind.Channel,
        });
    }
}
