using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Reminders;
using TcAssistant.Wording;

namespace TcAssistant.App.Reminders;

/// <summary>
/// What became of the reminders of the conversation that asks, from its own part of the ledger, and what is to come, from the plan. No
/// wording reaches another conversation's part. Changes nothing.
/// </summary>
internal sealed class AccountTurn(ReminderStore store, PlanChoice choice, Authority authority, AskTurn asks, ReminderSettings settings)
{
    /// <summary>Null: the text asks for nothing of the kind, or there is no plan to speak of.</summary>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, CancellationToken cancellation)
    {
        if (AccountAsk.Read(text) is not { } ask || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan })
        {
            return null;
        }

        var said = plan.Header.IsSample ? ChangeCard.Word(ReminderWording.SampleNeverReminds, ask.Language) : ask switch
        {
            AccountAsk.OfLine { Place: var place } => await OfLineAsync(place, plan, message, ask, cancellation),
            AccountAsk.PastDates => PastDatesTurn.Ask(plan, ask.Language),
            _ => await OfAllAsync(plan, message, ask, cancellation),
        };
        return asks.WithToday(said, plan.Header, message);
    }

    private async Task<CardMessage> OfLineAsync(string place, StoredPlan plan, ChatMessage message, AccountAsk ask, CancellationToken cancellation)
    {
        var lines = TypedPlace.LinesAt(place, plan.Tracked, asks.TodayFor(plan.Header, message));
        if (lines.Count is 0 or > AccountCard.MostLines)
        {
            return ChangeCard.Word(lines.Count == 0 ? ChangeWording.UnknownPlace(CardText.Shorten(place, 60)) : LineWording.NameOneLine(CardText.Shorten(place, 60)), ask.Language);
        }

        var (kept, ledger) = await KeptAsync(plan, message, cancellation);
        var accounts = lines.Select(line => LineAccount.Of(plan.Tracked, line, kept is null ? null : settings.TermsOf(kept, plan), kept?.Through ?? default, ledger.Reminders)).ToList();
        var audience = await authority.AudienceAsync(message, plan, lines[0], cancellation);
        var asked = AskedOf(kept, audience);
        return accounts is [var account]
            ? AccountCard.OfLine(plan.Tracked, account, asked, audience.HasGuests ? null : plan.Tracked.StateOf(account.Line)?.Muted?.By.Name, ask.Language)
            : AccountCard.OfLines(plan.Tracked, accounts, asked, ask.Language);
    }

    private async Task<CardMessage> OfAllAsync(StoredPlan plan, ChatMessage message, AccountAsk ask, CancellationToken cancellation)
    {
        var (kept, ledger) = await KeptAsync(plan, message, cancellation);
        var account = ReminderAccount.Of(plan.Tracked, kept is null ? null : settings.TermsOf(kept, plan), kept?.Through ?? default, ledger.Reminders, ledger.Digests);
        var audience = await authority.AudienceAsync(message, plan, plan.Tracked.Plan.Lines.First(), cancellation);
        return kept is null && account.Planned == 0
            ? ChangeCard.Word(AccountWording.NotSubscribed, ask.Language)
            : AccountCard.OfAll(plan.Tracked, account, AskedOf(kept, audience), ask.Language);
    }

    private async Task<(ChannelSubscription? Kept, LedgerAccount Ledger)> KeptAsync(StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var kept = (await store.FindAsync(plan.Header.Ref, message.Conversation, cancellation))?.Subscription;
        var zone = kept?.ZoneInfo ?? AskTurn.ZoneFor(plan.Header, message);
        return (kept, LedgerAccount.Of(await store.EntriesAsync(plan.Header.Ref, message.Conversation, DateOnly.MinValue, DateOnly.MaxValue, cancellation), zone));
    }

    private static AccountCard.Asked? AskedOf(ChannelSubscription? kept, Audience audience) =>
        kept is null ? null : new(audience.HasGuests ? null : kept.SetUpBy.Name, kept.Since, kept.Hour, kept.Zone);
}
