using TcAssistant.App.Asks;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>Owners in bulk: a sheet of lines and owners is shown first, and carried out by whoever manages the plan.</summary>
internal sealed class OwnersTurn(PlanStore plans, PlanChoice choice, Conversations conversations, Membership membership, Authority authority, AskTurn asks)
{
    /// <summary>Rosters that are asked who is meant.</summary>
    private const int MostPlaces = 5;

    /// <summary>A list was dropped into the personal chat; nothing is changed yet.</summary>
    public async Task<CardMessage> ListedAsync(ChatMessage message, OwnerList list, Language language, CancellationToken cancellation)
    {
        var chosen = await choice.FindAsync(message, cancellation);
        if (chosen is not ChosenPlan.One { Plan: var plan })
        {
            return chosen is ChosenPlan.Several several
                ? NoticeCard.WhichPlan([.. several.Plans.Select(one => (one.Ref.Key, one.Reference ?? one.Title))], null, language)
                : NoticeCard.NoPlan(AskTurn.Kind(message.Kind), message.BotName, language);
        }

        if (await authority.RefusalAsync(message, plan.Header, cancellation) is { } refusal)
        {
            return ChangeCard.Word(refusal, language);
        }

        var read = list.Against(plan.Tracked, await CandidatesAsync(message, plan, cancellation), asks.TodayFor(plan.Header, message));
        return asks.WithToday(OwnersCard.Preview(plan.Tracked, read, StewardTurn.Managers(plan.Header, language), language), plan.Header, message);
    }

    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (press.Owners is not { } owners)
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        var role = await authority.OfAsync(message, plan.Header, null, cancellation);
        if (!owners.All(assignment => role.May(assignment.Change)))
        {
            return new(Words: ChangeWording.MayBeDoneBy(StewardTurn.Managers(plan.Header, language)).In(language));
        }

        var today = asks.TodayFor(plan.Header, message);
        var outcome = await plans.AssignAsync(plan.Header.Ref, owners, asks.MomentOf(message, plan.Header), message.Operation, cancellation);
        return outcome is { Result: ChangeResult.Done or ChangeResult.AlreadyDone, Plan: { } now }
            ? new(InPlace: OwnersCard.Done(now.Tracked, owners, message.By.Name, today, message.Operation, language)) { ForAll = true }
            : new(InPlace: NoticeCard.StaleButton(language));
    }

    /// <summary>The speaker, and the people of the teams and chats that speak about this plan.</summary>
    private async Task<IReadOnlyList<Candidate>> CandidatesAsync(ChatMessage message, StoredPlan plan, CancellationToken cancellation)
    {
        var people = new List<Candidate> { new(message.By, []) };
        var places = (await conversations.ListAsync(message.Tenant, cancellation))
            .Where(place => place.Plan == plan.Header.Ref && place is { Kind: not ConversationKind.Personal, Parked: null, ServiceUrl.Length: > 0 })
            .Select(place => (place.ServiceUrl, Roster: place.Team ?? place.Id))
            .Distinct()
            .Take(MostPlaces);
        foreach (var (serviceUrl, roster) in message.Tenant == ChatMessage.LocalTenant ? [] : places)
        {
            people.AddRange(await membership.PeopleAsync(message.Tenant, serviceUrl, roster, cancellation));
        }

        return [.. people.GroupBy(one => one.Person.Id).Select(same => same.Last())];
    }
}
