using TcAssistant.App.Plans;
using TcAssistant.Reminders;

namespace TcAssistant.App.Reminders;

/// <summary>What differs where a subscription is one person's alone.</summary>
internal sealed partial class ReminderSweep
{
    /// <summary>What one person asked for is done with once it is settled; the ledger keeps what became of it.</summary>
    private async Task<DateTimeOffset?> AfterOwnAsync(ChannelSubscription subscription, DateOnly today, bool unsettled, CancellationToken cancellation)
    {
        if (subscription.IsDone() && !unsettled)
        {
            await store.RemoveAsync(subscription, cancellation);
        }

        var (next, soon) = (subscription.Next(today), clock.Now + TryAgain);
        return unsettled && (next is null || next > soon) ? soon : next;
    }

    private static Digest DigestOf(TcAssistant.Tracking.TrackedPlan plan, ChannelSubscription subscription, DateOnly day) =>
        subscription.For is { } own ? OwnDigest.Of(plan, subscription.Terms(), own.Person.Id, day) : Digest.Of(plan, subscription.Terms(), day);

    /// <summary>The same to one person, or to whoever covers for them.</summary>
    private async Task<bool> SendOwnAsync(StoredPlan plan, ChannelSubscription subscription, Personal own, ReminderStore.KeptEntry kept, CancellationToken cancellation)
    {
        var today = subscription.LastDay(clock.Now);
        if (plan.Header.IsSample)
        {
            return await SettleAsync(plan, kept, LedgerState.Suppressed, "Sample", null, cancellation);
        }

        var (to, why) = await personal.RecipientAsync(plan, own, today, cancellation);
        if (to is null)
        {
            return await SettleAsync(plan, kept, LedgerState.Suppressed, why, null, cancellation);
        }

        if (personal.CardOf(plan, subscription, kept.Entry, to, today) is not { } card)
        {
            return await SettleAsync(plan, kept, LedgerState.Suppressed, nameof(Silence.NoLongerPlanned), null, cancellation);
        }

        await personal.BeforeAsync(plan, own, to, cancellation);
        return await DeliverAsync(plan, kept, to.Way.IsPersonalChat ? to.Way.Place : null, patience => personal.PostAsync(own, to, Dated(card, kept.Entry.Day), patience), cancellation);
    }
}
