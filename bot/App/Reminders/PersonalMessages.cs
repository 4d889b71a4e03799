using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Cards;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.App.Reminders;

/// <summary>How one person is written to alone.</summary>
/// <param name="Place">Their personal conversation, or one where others are as well.</param>
/// <param name="Targeted">Where others are: who alone sees it (<c>29:…</c>).</param>
internal sealed record WayToPerson(Conversation Place, string? Targeted)
{
    public bool IsPersonalChat => Targeted is null;
}

/// <summary>To whom a personal message goes.</summary>
/// <param name="Cover">Null: to the person it is for; else it comes to the cover.</param>
internal sealed record Recipient(Person Person, WayToPerson Way, OnBehalf? Cover);

/// <summary>Messages to one person: to whom they go while somebody is away, by which way, and what they say.</summary>
internal sealed class PersonalMessages(Conversations conversations, SharedPlans shared, Administrators administrators, ConnectorClient connector)
{
    /// <summary>How the sender of a message would be written to alone; null: not at all.</summary>
    public Task<WayToPerson?> WayToAsync(ChatMessage message, CancellationToken cancellation) =>
        WayToAsync(message.Tenant, message.By, message.Conversation, message.ChannelUser, cancellation);

    /// <summary>Who gets it on a day, or why nobody does.</summary>
    public async Task<(Recipient? To, string? Why)> RecipientAsync(StoredPlan plan, Personal own, DateOnly today, CancellationToken cancellation)
    {
        var people = plan.Tracked.State.People;
        var (acting, away) = (people.ActingFor(own.Person, today), people.AwayOn(own.Person.Id, today));
        if (away is not null && acting.Id == own.Person.Id && own.Asked is null)
        {
            // What they asked for themselves comes all the same.
            return (null, "Away");
        }

        var why = "Unreachable";
        foreach (var person in acting.Id == own.Person.Id || own.Asked is null ? (Person[])[acting] : [acting, own.Person])
        {
            var isCover = person.Id != own.Person.Id;
            if (!people.MayBeWrittenTo(person.Id))
            {
                why = "OptedOut";
            }
            else if (await WayToAsync(plan.Header.Ref.Scope.Tenant, person, own.AskedIn, isCover ? null : own.ChannelUser, cancellation) is { } way)
            {
                if (!await shared.MayReadAsync(plan.Header.Ref, person, own.AskedIn, way.Targeted ?? (isCover ? null : own.ChannelUser), cancellation))
                {
                    why = "NotShared";
                    continue;
                }

                return (new(person, way, isCover && away is not null ? new OnBehalf(own.Person.Name, away.To) : null), null);
            }
        }

        return (null, why);
    }

    /// <summary>The message as the plan stands now; null: there is nothing to say.</summary>
    public async Task<CardMessage?> CardOfAsync(StoredPlan plan, ChannelSubscription subscription, LedgerEntry entry, Recipient to, DateOnly today, CancellationToken cancellation)
    {
        var (own, language, tracked) = (subscription.For!, subscription.Language, plan.Tracked);
        if (own.Asked is { } asked)
        {
            var askedOn = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(asked.On, subscription.ZoneInfo).Date);
            var isAdministrator = await administrators.IncludeAsync(to.Person.Id, cancellation);
            return PersonalCard.Reminder(tracked, subscription.AsShown(), askedOn, today, line => AudienceOf(plan, line, to.Person, isAdministrator, today, subscription.ZoneInfo), to.Cover, language);
        }

        return OwnDigest.Of(tracked, subscription.Terms(), own.Person.Id, entry.Day) is { IsSilent: false } digest ? PersonalCard.Digest(tracked, digest, to.Cover, language) : null;
    }

    /// <summary>What they are sent in their personal chat they may answer there.</summary>
    public Task BeforeAsync(StoredPlan plan, Personal own, Recipient to, CancellationToken cancellation) =>
        to.Way.IsPersonalChat ? shared.RememberAsync(plan.Header.Ref, to.Person, own.AskedIn, cancellation) : Task.CompletedTask;

    /// <summary>Where the personal chat certainly does not take it, it comes where it was asked for.</summary>
    public async Task<Outcome> PostAsync(Personal own, Recipient to, CardMessage card, CancellationToken cancellation)
    {
        var (message, place) = (Replies.Message(card), to.Way.Place);
        if (to.Way.Targeted is { } user)
        {
            return await connector.SendTargetedAsync(place.ServiceUrl, place.Id, user, message, cancellation);
        }

        var outcome = await connector.SendAsync(place.ServiceUrl, place.Id, message, cancellation);
        return outcome is Outcome.Refused or Outcome.Blocked or Outcome.Gone && own.Person.Id == to.Person.Id && own.ChannelUser is { } alone
            && await PlaceAsync(place.Tenant, own.AskedIn, cancellation) is { Kind: not ConversationKind.Personal } asked
            && await connector.SendTargetedAsync(asked.ServiceUrl, asked.Id, alone, message, cancellation) is var other && other is not (Outcome.Refused or Outcome.Blocked or Outcome.Gone)
                ? other
                : outcome;
    }

    /// <summary>The personal chat where the bot has it, else the conversation where it was asked for.</summary>
    private async Task<WayToPerson?> WayToAsync(string tenant, Person person, string askedIn, string? user, CancellationToken cancellation)
    {
        if (await conversations.TenantParkedAsync(tenant, cancellation) is not null)
        {
            return null;
        }

        var contact = await conversations.ContactAsync(tenant, person.Id, cancellation);
        if (contact is { Conversation: { } personal, Parked: null } && await PlaceAsync(tenant, personal, cancellation) is { } chat)
        {
            return new(chat, null);
        }

        return await PlaceAsync(tenant, askedIn, cancellation) is not { } place ? null
            : place.Kind == ConversationKind.Personal ? place.SetUpBy?.Id == person.Id ? new(place, null) : null
            : (user ?? contact?.UserId) is { } targeted ? new(place, targeted)
            : null;
    }

    private async Task<Conversation?> PlaceAsync(string tenant, string id, CancellationToken cancellation) =>
        await conversations.FindAsync(tenant, id, cancellation) is { Parked: null, ServiceUrl.Length: > 0 } place ? place : null;

    private static Audience AudienceOf(StoredPlan plan, TcAssistant.Plans.ActionLine line, Person person, bool isAdministrator, DateOnly today, TimeZoneInfo zone) => new(
        Rights.RoleOf(person, isGuest: false, isAdministrator, plan.Header.Stewardship, plan.Tracked.StateOf(line), plan.Tracked.State.People, today), HasGuests: false)
    {
        Today = today,
        ClockAt = on => TimeZoneInfo.ConvertTime(on, zone).DateTime,
    };
}
