using TcAssistant.App.Contract;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.App.Api;

/// <summary>A place that a plan can be published in.</summary>
/// <param name="Team">Null: the caller alone.</param>
internal sealed record PublishingPlace(Scope Scope, Team? Team, string Name, IReadOnlyList<Conversation> Channels);

/// <summary>Where somebody can publish a plan: in the teams that the bot is in and they are a member of, and for themselves alone.</summary>
internal sealed class Places(Conversations conversations, Membership membership)
{
    public async Task<IResult> ListAsync(Caller caller, CancellationToken cancellation)
    {
        List<PublishingPlace> places = caller.IsGuest ? [] : [Own(caller)];
        foreach (var team in await conversations.TeamsAsync(caller.Tenant, cancellation))
        {
            if (await OpenAsync(caller, team, cancellation) is { } place)
            {
                places.Add(place);
            }
        }

        return Results.Json<IReadOnlyList<PlaceJson>>([.. places.Select(Json)], ContractJson.Readable.IReadOnlyListPlaceJson);
    }

    /// <summary>Null: there is no such place for the caller.</summary>
    public async Task<PublishingPlace?> FindAsync(Caller caller, string id, CancellationToken cancellation) =>
        caller.IsGuest ? null
        : id == caller.Person.Id ? Own(caller)
        : await conversations.TeamAsync(caller.Tenant, id, cancellation) is { } team ? await OpenAsync(caller, team, cancellation)
        : null;

    /// <summary>Whether the caller is in a place, but as a guest.</summary>
    public async Task<bool> IsGuestInAsync(Caller caller, string id, CancellationToken cancellation) =>
        caller.IsGuest
        || await conversations.TeamAsync(caller.Tenant, id, cancellation) is { ServiceUrl.Length: > 0 } team
            && await membership.OfAsync(caller.Tenant, team.ServiceUrl, team.Id, caller.Person.Id, cancellation) == RosterStanding.Guest;

    private static PublishingPlace Own(Caller caller) => new(new(caller.Tenant, ScopeKind.Person, caller.Person.Id), null, caller.Person.Name, []);

    /// <summary>Null: the bot is no longer in the team, or the caller is none of its members, as far as its roster tells.</summary>
    private async Task<PublishingPlace?> OpenAsync(Caller caller, Team team, CancellationToken cancellation)
    {
        if (caller.IsGuest || team is not { Parked: null, ServiceUrl.Length: > 0 }
            || await membership.OfAsync(caller.Tenant, team.ServiceUrl, team.Id, caller.Person.Id, cancellation) != RosterStanding.Member)
        {
            return null;
        }

        // General is there in every team, and has the team's own id, whether or not anybody has spoken there yet.
        var known = (await conversations.OfTeamAsync(caller.Tenant, team.Id, cancellation)).Where(place => place.Kind == ConversationKind.Channel).ToList();
        var general = new Conversation(caller.Tenant, team.Id, ConversationKind.Channel, team.ServiceUrl, "", team.Id, team.Id) { Language = team.Language };
        return new(
            new(caller.Tenant, ScopeKind.Team, team.Id), team, team.Name ?? "",
            [.. (known.Exists(place => place.Id == team.Id) ? known : [general, .. known]).Where(place => place is { Parked: null, ServiceUrl.Length: > 0 })]);
    }

    private static PlaceJson Json(PublishingPlace place) => new(
        place.Scope.Id,
        place.Team is null ? "person" : "team",
        place.Name.Length > 0 ? place.Name : null,
        [.. place.Channels.Select(channel => new ChannelJson(channel.Id, channel.ChannelName))]);
}
