using Azure;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Cards;
using TcAssistant.Reminders;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.App.Reminders;

/// <summary>
/// Sends what is due, once, and accounts for all that was planned. Any number of programs may sweep at once: the ledger's rows decide who
/// sends. A card is claimed, then being sent, then settled; what was being sent when a program died is uncertain and never sent again.
/// </summary>
internal sealed partial class ReminderSweep(
    ReminderStore store, Wakes wakes, PlanStore plans, Conversations conversations, Installations installations, ConnectorClient connector, Membership membership, OwnerMentions mentions, PlanClock clock, TimeProvider time,
    ReminderSettings settings, ILogger<ReminderSweep> logger)
{
    /// <summary>A claim is taken over after this.</summary>
    private static readonly TimeSpan ClaimFor = TimeSpan.FromMinutes(2);

    /// <summary>Longer than any attempt to send may take.</summary>
    private static readonly TimeSpan SendingFor = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private const int DaysToADigest = 10;

    private static readonly TimeSpan TryAgain = TimeSpan.FromMinutes(1);

    /// <summary>One pass over all that is due. What fails is tried with the next one.</summary>
    public async Task PassAsync(CancellationToken cancellation)
    {
        await clock.StartAsync(cancellation);
        foreach (var wake in await wakes.DueAsync(clock.Now, cancellation))
        {
            try
            {
                await SeeToAsync(wake, cancellation);
            }
            catch (Exception failure) when (failure is RequestFailedException or StorageException or AggregateException)
            {
                Log.PlanFailed(logger, failure.GetType().Name, failure.StackTrace);
            }
        }
    }

    /// <summary>Writes every plan's next instant anew: the wake-ups are hints, and one may be missing.</summary>
    public async Task RecomputeAsync(CancellationToken cancellation)
    {
        await clock.StartAsync(cancellation);
        foreach (var plan in (await store.AllAsync(cancellation)).GroupBy(subscription => subscription.Plan))
        {
            await wakes.AtAsync(plan.Key, plan.Min(subscription => subscription.InstantOf(subscription.Through.AddDays(1))), cancellation);
        }
    }

    private async Task SeeToAsync(Wakes.Due wake, CancellationToken cancellation)
    {
        if (await plans.LoadAsync(wake.Plan, cancellation) is { } plan)
        {
            DateTimeOffset? next = null;
            foreach (var kept in await store.OfPlanAsync(wake.Plan, cancellation))
            {
                var again = await SeeToAsync(plan, kept, wake.From, cancellation);
                next = next is null || again < next ? again : next;
            }

            if (next is { } soonest)
            {
                await wakes.AtAsync(wake.Plan, soonest, cancellation);
            }
        }

        await wakes.SeenToAsync(wake, cancellation);
    }

    /// <summary>Brings one subscription up to now.</summary>
    /// <param name="from">What comes before this instant was not planned when it came.</param>
    /// <returns>When it wants to be looked at again: the next reminder, or the next week.</returns>
    private async Task<DateTimeOffset> SeeToAsync(StoredPlan plan, ReminderStore.Kept kept, DateTimeOffset from, CancellationToken cancellation)
    {
        var (subscription, now) = (kept.Subscription, clock.Now);
        var today = subscription.LastDay(now);
        var unsettled = false;
        foreach (var entry in await store.EntriesAsync(plan.Header.Ref, subscription.Conversation, today.AddDays(-settings.CatchUp - 1), today, cancellation))
        {
            unsettled |= entry.Entry.IsOpen && !await GoOnAsync(plan, subscription, entry, cancellation);
        }

        if (today > subscription.Through)
        {
            var through = subscription with { Through = today };
            var entries = Entries(plan, subscription, today, from);
            if (entries.Count == 0)
            {
                await store.TryReplaceAsync(through, kept.ETag, cancellation);
            }
            else
            {
                unsettled |= !await BeginAsync(plan, through, kept.ETag, entries, cancellation);
            }
        }

        var terms = subscription.Terms();
        var week = Enumerable.Range(1, DaysToADigest).Select(today.AddDays).First(day => terms.Days.OpensWeek(day) || day == today.AddDays(DaysToADigest));
        var next = subscription.InstantOf(Reminder.NextDay(plan.Tracked, terms, today) is { } day && day < week ? day : week);
        return unsettled && next > now + TryAgain ? now + TryAgain : next;
    }

    /// <summary>All that is planned and not accounted for: one card of the dates, and the digest where a week has begun.</summary>
    private List<LedgerEntry> Entries(StoredPlan plan, ChannelSubscription subscription, DateOnly today, DateTimeOffset from)
    {
        var entries = new List<LedgerEntry>();
        if (Due(plan, subscription, today, from) is { Count: > 0 } items)
        {
            entries.Add(Entry(subscription, today, items, items.TrueForAll(item => item.Why is not null)));
        }

        var days = subscription.Terms().Days;
        var opened = Enumerable.Range(0, settings.CatchUp + 1).Select(back => today.AddDays(-back)).FirstOrDefault(day => day > subscription.Through && days.OpensWeek(day) && subscription.InstantOf(day) >= from);
        if (opened != default && !Digest.Of(plan.Tracked, subscription.Terms(), opened).IsEmpty)
        {
            entries.Add(Entry(subscription, opened, [], subscription.Paused) with { IsDigest = true, Code = subscription.Paused ? nameof(Silence.Paused) : null });
        }

        return entries;
    }

    private LedgerEntry Entry(ChannelSubscription subscription, DateOnly day, IReadOnlyList<LedgerItem> items, bool silent) => new(
        subscription.Conversation, day, items, silent ? LedgerState.Suppressed : LedgerState.Claimed, Guid.NewGuid().ToString("n"), silent ? null : time.GetUtcNow() + ClaimFor, clock.Now);

    /// <summary>Days that were missed come with today's card; what is too old, or overtaken by a later reminder of the same date, is silent. What a
    /// change has put on a day that was over was not planned when that day came.</summary>
    private List<LedgerItem> Due(StoredPlan plan, ChannelSubscription subscription, DateOnly today, DateTimeOffset from)
    {
        var planned = Reminder.Between(plan.Tracked, subscription.Terms(), subscription.Through.AddDays(1), today).Where(reminder => subscription.InstantOf(reminder.Key.Day) >= from).ToList();
        var newest = planned.Where(reminder => reminder.Why is null).GroupBy(reminder => (reminder.Key.Line, reminder.Key.Milestone)).ToDictionary(date => date.Key, date => date.Max(reminder => reminder.Key.Day));
        return
        [
            .. planned.Select(reminder => LedgerItem.Of(reminder with
            {
                Why = reminder.Why
                    ?? (today.DayNumber - reminder.Key.Day.DayNumber > settings.CatchUp || newest[(reminder.Key.Line, reminder.Key.Milestone)] > reminder.Key.Day ? Silence.TooLate : null),
            })),
        ];
    }

    /// <returns>Whether all of it is settled.</returns>
    private async Task<bool> BeginAsync(StoredPlan plan, ChannelSubscription through, ETag expected, List<LedgerEntry> entries, CancellationToken cancellation)
    {
        // Clash: another program has it, or our own claim whose answer was lost, which is taken over once it is old.
        if (await store.TryClaimAsync(through, expected, entries, cancellation) is not { } written)
        {
            return false;
        }

        var settled = true;
        for (var at = 0; at < entries.Count; at++)
        {
            settled &= !entries[at].IsOpen || await SendAsync(plan, through, new(entries[at], written[at]), cancellation);
        }

        return settled;
    }

    /// <summary>Goes on with what another program, or an attempt before, has left.</summary>
    /// <returns>Whether it is settled.</returns>
    private async Task<bool> GoOnAsync(StoredPlan plan, ChannelSubscription subscription, ReminderStore.KeptEntry kept, CancellationToken cancellation)
    {
        if (kept.Entry.Until > time.GetUtcNow())
        {
            return false;
        }

        if (kept.Entry.State == LedgerState.Sending)
        {
            return await SettleAsync(plan, kept, LedgerState.Uncertain, "Died", null, cancellation);
        }

        if (subscription.LastDay(clock.Now).DayNumber - kept.Entry.Day.DayNumber > settings.CatchUp)
        {
            return await SettleAsync(plan, kept, LedgerState.Failed, kept.Entry.Code ?? "TooLate", null, cancellation);
        }

        return await SendAsync(plan, subscription, kept, cancellation);
    }

    private async Task<bool> SendAsync(StoredPlan plan, ChannelSubscription subscription, ReminderStore.KeptEntry kept, CancellationToken cancellation)
    {
        if (await conversations.FindAsync(plan.Header.Ref.Scope.Tenant, subscription.Conversation, cancellation) is not { Parked: null } place
            || await conversations.TenantParkedAsync(plan.Header.Ref.Scope.Tenant, cancellation) is not null)
        {
            return await SettleAsync(plan, kept, LedgerState.Suppressed, "Parked", null, cancellation);
        }

        if (await CardOfAsync(plan, subscription, kept.Entry, place, cancellation) is not { } card)
        {
            return await SettleAsync(plan, kept, LedgerState.Suppressed, nameof(Silence.NoLongerPlanned), null, cancellation);
        }

        var sending = kept.Entry with { State = LedgerState.Sending, Until = time.GetUtcNow() + SendingFor, On = clock.Now };
        if (await store.TryReplaceAsync(plan.Header.Ref, sending, kept.ETag, cancellation) is not { } written)
        {
            return false;
        }

        var outcome = await PostAsync(place, clock.IsSet ? TodayNotice.On(card, kept.Entry.Day) : card, cancellation);
        kept = new(sending, written);
        switch (outcome)
        {
            case Outcome.Sent sent:
                return await SettleAsync(plan, kept, LedgerState.Sent, null, sent.ActivityId ?? sent.Id, cancellation);
            case Outcome.Unknown:
                return await SettleAsync(plan, kept, LedgerState.Uncertain, "Unknown", null, cancellation);
            case Outcome.Throttled or Outcome.Unreachable:
                // Certainly not there: tried again until it is too late.
                var wait = outcome is Outcome.Throttled { RetryAfter: var after } ? after : TryAgain;
                await store.TryReplaceAsync(plan.Header.Ref, sending with { State = LedgerState.Claimed, Until = time.GetUtcNow() + wait, Code = outcome.GetType().Name }, written, cancellation);
                return false;
            default:
                if (LifeChange.After(outcome) is { Parks: not null } change)
                {
                    await installations.ParkAsync(place.Tenant, place.Id, change, cancellation);
                }

                Log.NotSent(logger, outcome.GetType().Name);
                return await SettleAsync(plan, kept, LedgerState.Failed, CodeOf(outcome), null, cancellation);
        }
    }

    private async Task<Outcome> PostAsync(Conversation place, CardMessage card, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            return place.Kind == ConversationKind.Channel
                ? await connector.PostToChannelAsync(place.ServiceUrl, place.Tenant, place.Channel ?? place.Id, Replies.Message(card), patience.Token)
                : await connector.SendAsync(place.ServiceUrl, place.Id, Replies.Message(card), patience.Token);
        }
        catch (OperationCanceledException)
        {
            return new Outcome.Unknown("Cut off");
        }
    }

    /// <summary>The message as the plan stands now; null: there is nothing left to say. Where guests read along it names nobody.</summary>
    private async Task<CardMessage?> CardOfAsync(StoredPlan plan, ChannelSubscription subscription, LedgerEntry entry, Conversation place, CancellationToken cancellation)
    {
        var seen = plan.Tracked.HoldsInternals && await membership.HasGuestsAsync(place, cancellation) ? plan.Tracked.ForGuests : plan.Tracked;
        if (entry.IsDigest)
        {
            return Digest.Of(seen, subscription.Terms(), entry.Day) is { IsEmpty: false } digest ? DigestCard.Render(seen.Plan, plan.Header.Ref.Key, digest, subscription.Language) : null;
        }

        return entry.CardOf(seen) is not { } card ? null : ReminderCard.Render(seen, card, subscription.Language, new ReminderView
        {
            AnswerTo = row => RowAnswer.Of(seen, row, subscription.InstantOf(entry.Day), [], subscription.Snoozes),
            Local = on => TimeZoneInfo.ConvertTime(on, subscription.ZoneInfo).DateTime,
            Mentioned = await mentions.OfAsync(seen, card, place.Tenant, place.Id, place.ServiceUrl, cancellation),
            IsChannel = place.Kind == ConversationKind.Channel,
        });
    }

    /// <summary>What is settled stays so even where this program is told to stop.</summary>
    private async Task<bool> SettleAsync(StoredPlan plan, ReminderStore.KeptEntry kept, LedgerState state, string? code, string? activity, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var settled = kept.Entry with { State = state, Until = null, Code = code, ActivityId = activity, On = clock.Now };
        return await store.TryReplaceAsync(plan.Header.Ref, settled, kept.ETag, CancellationToken.None) is not null;
    }

    private static string CodeOf(Outcome outcome) => outcome switch
    {
        Outcome.Gone gone => $"Gone {gone.What}",
        Outcome.Blocked blocked => $"Blocked {blocked.By}",
        Outcome.Refused refused => $"Refused {refused.Status}",
        _ => outcome.GetType().Name,
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The reminders of a plan were not seen to: {Error} at {StackTrace}")]
        public static partial void PlanFailed(ILogger logger, string error, string? stackTrace);

        [LoggerMessage(LogLevel.Warning, "A reminder card was not sent: {Outcome}")]
        public static partial void NotSent(ILogger logger, string outcome);
    }
}
