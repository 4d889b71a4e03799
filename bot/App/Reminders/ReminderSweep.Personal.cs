using TcAssistant.App.Plans;
using TcAssistant.Cards;
using TcAssistant.Reminders;

namespace TcAssistant.App.Reminders;

/// <summary>What differs where a subscription is one person's alone.</summary>
internal sealed partial class ReminderSweep
{
    /// <summary>What one person asked for is done with once it is settled; the ledger keeps what became of it.</summary>
    private async Task<DateTimeOffset?> AfterOwnAsync(SubscriptionPass turn, CancellationToken cancellation)
    {
        if (turn is { Subscription: { Open: null } own, Again: null } && own.IsDone())
        {
            await store.RemoveAsync(own, cancellation);
        }

        return turn.Subscription.Next(turn.Today);
    }

    private Digest DigestOf(TcAssistant.Tracking.TrackedPlan seen, StoredPlan plan, ChannelSubscription subscription, DateOnly day) =>
        subscription.For is { } own ? OwnDigest.Of(seen, subscription.Terms(), own.Person.Id, day) : Digest.Of(seen, settings.TermsOf(subscription, plan), day);

    /// <summary>The same to one person, or to whoever covers for them.</summary>
    private async Task<Ready> ReadyForOneAsync(SubscriptionPass turn, Personal own, LedgerEntry entry, CancellationToken cancellation)
    {
        if (turn.Plan.Header.IsSample)
        {
            return new(null, "Sample");
        }

        var (to, why) = await personal.RecipientAsync(turn.Plan, own, turn.Today, cancellation);
        if (to is null)
        {
            return new(null, why);
        }

        var card = entry.IsDigest || own.Asked is not null ? await personal.CardOfAsync(turn.Plan, turn.Subscription, entry, to, turn.Today, cancellation) : null;
        if (entry.Doubts is { Count: > 0 } doubts)
        {
            card = DoubtNotice.On(card, await store.DoubtfulAsync(turn, doubts, cancellation), turn.Subscription.Language);
        }

        if (card is null)
        {
            return new(null, nameof(Silence.NoLongerPlanned));
        }

        await personal.BeforeAsync(turn.Plan, own, to, cancellation);
        return new(null, Place: to.Way.IsPersonalChat ? to.Way.Place : null, Post: patience => personal.PostAsync(own, to, Dated(card, entry.Day), patience));
    }
}
