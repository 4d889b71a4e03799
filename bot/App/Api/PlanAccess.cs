using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Tracking;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.App.Api;

/// <summary>A plan that somebody may see, and what they are to it.</summary>
/// <param name="Team">Of a team's plan: what is known of the team.</param>
internal sealed record SeenPlan(PlanHeader Header, Role Role, Team? Team)
{
    /// <summary>Whether persons are named to them.</summary>
    public bool SeesPersons => Role > Role.Guest;
}

/// <summary>A plan that somebody may see, as they may see it.</summary>
internal sealed record OpenedPlan(SeenPlan Seen, StoredPlan Stored, TrackedPlan Tracked)
{
    public PlanHeader Header => Seen.Header;
}

/// <summary>
/// Which plans a person sees: the organisation's, their own, those of the teams and chats whose roster names them, and those that somebody brought
/// into a conversation they are in. A roster that does not answer shows nothing. What is not seen cannot be told from what does not exist.
/// </summary>
internal sealed class PlanAccess(PlanStore plans, Conversations conversations, Membership membership, Administrators administrators)
{
    /// <summary>Every plan the caller may see, the caller's own first.</summary>
    public async Task<IReadOnlyList<SeenPlan>> AllAsync(Caller caller, CancellationToken cancellation) =>
        await SeenAsync(caller, await plans.ListAllAsync(caller.Tenant, cancellation), cancellation);

    /// <summary>The plan with this key; null: there is none that the caller may see.</summary>
    public async Task<SeenPlan?> FindAsync(Caller caller, string key, CancellationToken cancellation)
    {
        var named = (await plans.ListAllAsync(caller.Tenant, cancellation)).Where(header => header.Ref.Key.Value == key);
        return await SeenAsync(caller, [.. named], cancellation) is [var seen, ..] ? seen : null;
    }

    /// <summary>The same, opened.</summary>
    public async Task<OpenedPlan?> OpenAsync(Caller caller, string key, CancellationToken cancellation) =>
        await FindAsync(caller, key, cancellation) is { } seen && await plans.LoadAsync(seen.Header.Ref, cancellation) is { } stored
            ? new(seen with { Header = stored.Header }, stored, seen.SeesPersons ? stored.Tracked : stored.Tracked.ForGuests)
            : null;

    private async Task<IReadOnlyList<SeenPlan>> SeenAsync(Caller caller, IReadOnlyList<PlanHeader> headers, CancellationToken cancellation)
    {
        var isAdministrator = await administrators.IncludeAsync(caller.Person.Id, cancellation);
        var brought = new Lazy<Task<IReadOnlyList<Conversation>>>(() => conversations.ListAsync(caller.Tenant, cancellation));
        var seen = new List<SeenPlan>();
        foreach (var scope in headers.GroupBy(header => header.Ref.Scope).OrderByDescending(scope => IsOwn(scope.Key, caller)))
        {
            var team = scope.Key.Kind == ScopeKind.Team ? await conversations.TeamAsync(caller.Tenant, scope.Key.Id, cancellation) : null;
            var standing = await StandingAsync(caller, scope.Key, team, cancellation);
            foreach (var header in scope)
            {
                var here = standing == RosterStanding.Member || header.IsSample ? standing : Better(standing, await BroughtAsync(caller, header.Ref, brought, cancellation));
                if (RoleOf(caller, header, here, isAdministrator) is { } role)
                {
                    seen.Add(new(header, role, team));
                }
            }
        }

        return seen;
    }

    /// <summary>Null: the plan is not seen.</summary>
    private static Role? RoleOf(Caller caller, PlanHeader header, RosterStanding standing, bool isAdministrator)
    {
        var isGuest = caller.IsGuest || standing == RosterStanding.Guest;
        var isKnownThere = standing is RosterStanding.Member or RosterStanding.Guest;
        return header.IsSample ? standing == RosterStanding.Member ? Role.Steward : null
            : caller.IsOperator || isAdministrator && !isGuest ? Role.Steward
            : isKnownThere ? Rights.RoleOf(caller.Person, isGuest, isAdministrator, header.Stewardship, line: null)
            : null;
    }

    /// <summary>What the caller is where a plan belongs.</summary>
    private async Task<RosterStanding> StandingAsync(Caller caller, Scope scope, Team? team, CancellationToken cancellation) => scope.Kind switch
    {
        ScopeKind.Organisation => RosterStanding.Member,
        ScopeKind.Person => IsOwn(scope, caller) ? RosterStanding.Member : RosterStanding.Absent,
        ScopeKind.Team => team is { ServiceUrl.Length: > 0 }
            ? await membership.OfAsync(caller.Tenant, team.ServiceUrl, team.Id, caller.Person.Id, cancellation)
            : RosterStanding.Unknown,
        _ => await conversations.FindAsync(caller.Tenant, scope.Id, cancellation) is { ServiceUrl.Length: > 0 } chat
            ? await membership.OfAsync(caller.Tenant, chat.ServiceUrl, chat.Id, caller.Person.Id, cancellation)
            : RosterStanding.Unknown,
    };

    /// <summary>The best that the caller is in the conversations which somebody has brought their own plan to.</summary>
    private async Task<RosterStanding> BroughtAsync(Caller caller, PlanRef plan, Lazy<Task<IReadOnlyList<Conversation>>> all, CancellationToken cancellation)
    {
        var best = RosterStanding.Unknown;
        if (plan.Scope.Kind != ScopeKind.Person)
        {
            return best;
        }

        foreach (var place in (await all.Value).Where(place => place.Plan == plan && place is { Kind: not ConversationKind.Personal, ServiceUrl.Length: > 0 } && place.PlanBy?.Id == plan.Scope.Id))
        {
            best = Better(best, await membership.OfAsync(caller.Tenant, place.ServiceUrl, place.Id, caller.Person.Id, cancellation));
        }

        return best;
    }

    private static RosterStanding Better(RosterStanding one, RosterStanding other) =>
        one == RosterStanding.Member || other == RosterStanding.Member ? RosterStanding.Member
        : one == RosterStanding.Guest || other == RosterStanding.Guest ? RosterStanding.Guest
        : RosterStanding.Unknown;

    private static bool IsOwn(Scope scope, Caller caller) => scope.Kind == ScopeKind.Person && scope.Id == caller.Person.Id;
}
