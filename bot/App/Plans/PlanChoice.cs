using TcAssistant.App.Storage;
using TcAssistant.App.Teams;

namespace TcAssistant.App.Plans;

/// <summary>The plan a conversation speaks about.</summary>
internal abstract record ChosenPlan
{
    private ChosenPlan()
    {
    }

    /// <summary>Whether the plan it spoke about has been removed, which people are to be told once.</summary>
    public bool IsOtherGone { get; init; }

    /// <param name="IsNamed">Whether answers name the plan, for there are others.</param>
    public sealed record One(StoredPlan Plan, bool IsNamed = false) : ChosenPlan;

    public sealed record Several(IReadOnlyList<PlanHeader> Plans) : ChosenPlan;

    public sealed record None : ChosenPlan;
}

/// <summary>
/// Finds the plan a conversation speaks about: the one it was told to use, else its team's, else the only one it can see. A
/// conversation sees the plans of its own person, chat or team, and those of the whole organisation; never another's. What was
/// chosen in General holds for the channels of the team that have no choice of their own.
/// </summary>
internal sealed class PlanChoice(PlanStore plans, Conversations conversations, Installations installations)
{
    /// <summary>The plan to answer from. Costs two requests once the conversation has its plan.</summary>
    public async Task<ChosenPlan> FindAsync(ChatMessage message, CancellationToken cancellation)
    {
        var known = message.Known ?? await conversations.FindAsync(message.Tenant, message.Conversation, cancellation);
        message = message with { Known = known };
        var told = known?.Plan is { } stored && MayBeSpokenOf(stored, message) ? stored : null;
        if (told is not null && await plans.LoadAsync(told, cancellation) is { } plan)
        {
            return new ChosenPlan.One(plan, known!.NamesPlan);
        }

        var isGone = told is not null;
        if (await OfTeamAsync(message, cancellation) is { } ofTeam)
        {
            return await SettleAsync(message, ofTeam, isGone, cancellation);
        }

        var seen = await SeenAsync(message, cancellation);
        return seen switch
        {
            [] => new ChosenPlan.None { IsOtherGone = isGone },
            [var only] when await plans.LoadAsync(only.Ref, cancellation) is { } loaded => await SettleAsync(message, new(loaded), isGone, cancellation),
            [_] => new ChosenPlan.None { IsOtherGone = isGone },
            _ => new ChosenPlan.Several(seen) { IsOtherGone = isGone },
        };
    }

    /// <summary>The plans that can be spoken about here, own ones first.</summary>
    public async Task<IReadOnlyList<PlanHeader>> SeenAsync(ChatMessage message, CancellationToken cancellation)
    {
        var own = await plans.ListAsync(ScopeOf(message), cancellation);
        var shared = await plans.ListAsync(Scope.Organisation(message.Tenant), cancellation);
        return [.. own, .. shared];
    }

    /// <summary>
    /// The plan with this key, where it can be spoken about here: one that is seen, or the one in use, which its owner may have
    /// brought here. Null for any other.
    /// </summary>
    public async Task<StoredPlan?> SpokenOfAsync(ChatMessage message, string key, CancellationToken cancellation)
    {
        var known = message.Known ?? await conversations.FindAsync(message.Tenant, message.Conversation, cancellation);
        if (known?.Plan is { } told && told.Key.Value == key && MayBeSpokenOf(told, message with { Known = known }))
        {
            return await plans.LoadAsync(told, cancellation);
        }

        var seen = await SeenAsync(message, cancellation);
        return seen.FirstOrDefault(plan => plan.Ref.Key.Value == key) is { } header ? await plans.LoadAsync(header.Ref, cancellation) : null;
    }

    /// <summary>The plans this person may bring into a conversation: those seen there, and the person's own.</summary>
    public async Task<IReadOnlyList<PlanHeader>> UsableAsync(ChatMessage message, CancellationToken cancellation)
    {
        var seen = await SeenAsync(message, cancellation);

        // Somebody of another organisation has no plans here, whatever object id their account has.
        var personal = message.Kind == ConversationKind.Personal || message.IsStranger
            ? []
            : await plans.ListAsync(new Scope(message.Tenant, ScopeKind.Person, message.By.Id), cancellation);
        return [.. seen, .. personal.Where(plan => !plan.IsSample)];
    }

    /// <summary>The plans to search from where somebody writes: the one spoken about there, else those the person may use. Writes nothing,
    /// for the conversation may be one that the bot is no member of; there, somebody of another organisation finds nothing.</summary>
    public async Task<IReadOnlyList<StoredPlan>> ReadableAsync(ChatMessage message, int most, CancellationToken cancellation)
    {
        var known = await conversations.FindAsync(message.Tenant, message.Conversation, cancellation);
        if (known is null && message.IsStranger)
        {
            return [];
        }

        message = message with { Known = known };
        if (known?.Plan is { } told && MayBeSpokenOf(told, message) && await plans.LoadAsync(told, cancellation) is { } spokenOf)
        {
            return [spokenOf];
        }

        var found = new List<StoredPlan>();
        foreach (var plan in (await UsableAsync(message, cancellation)).Take(most))
        {
            if (await plans.LoadAsync(plan.Ref, cancellation) is { } loaded)
            {
                found.Add(loaded);
            }
        }

        return found;
    }

    /// <summary>The plan with this key, where the writer may read it: the one spoken about in the conversation, or one the writer may use. Writes nothing.</summary>
    public async Task<StoredPlan?> ReadableAsync(ChatMessage message, string key, CancellationToken cancellation)
    {
        var known = await conversations.FindAsync(message.Tenant, message.Conversation, cancellation);
        if (known is null && message.IsStranger)
        {
            return null;
        }

        message = message with { Known = known };
        var plan = known?.Plan is { } told && told.Key.Value == key && MayBeSpokenOf(told, message)
            ? told
            : (await UsableAsync(message, cancellation)).FirstOrDefault(usable => usable.Ref.Key.Value == key)?.Ref;
        return plan is null ? null : await plans.LoadAsync(plan, cancellation);
    }

    /// <summary>The plan that the conversation speaks about, as it would be found if somebody asked there; null: none, or one of several. Writes nothing.</summary>
    public async Task<PlanRef?> SpeaksAboutAsync(ChatMessage message, CancellationToken cancellation) =>
        message.Known?.Plan is { } told && MayBeSpokenOf(told, message) ? told
        : TeamOf(message) is { } id && await conversations.TeamAsync(message.Tenant, id, cancellation) is { Plan: { Scope.Kind: not ScopeKind.Person } ofTeam } && MayBeSpokenOf(ofTeam, message) ? ofTeam
        : await SeenAsync(message, cancellation) is [var only] ? only.Ref : null;

    /// <summary>From now on the conversation speaks about this plan, for a person said so; null: about whichever it can see.</summary>
    /// <param name="isOneOfSeveral">Whether there were others to choose from.</param>
    /// <returns>The message in the conversation as it is now.</returns>
    public async Task<ChatMessage> UseAsync(ChatMessage message, PlanRef? plan, bool isOneOfSeveral, CancellationToken cancellation)
    {
        if (plan is not null && TeamOf(message) is { } team && team == message.Conversation && plan.Scope.Kind != ScopeKind.Person)
        {
            await ChooseForTeamAsync(message.Tenant, team, plan, isOneOfSeveral, cancellation);
        }

        if (plan is not null && message.Known is { ServiceUrl.Length: > 0 } here)
        {
            await installations.MetAsync(message, here.ServiceUrl, cancellation);
        }

        return await KeepAsync(message, plan, known => known with { PlanBy = plan is null ? null : message.By, NamesPlan = plan is not null && isOneOfSeveral }, cancellation);
    }

    public static Scope ScopeOf(ChatMessage message) => message.Kind switch
    {
        ConversationKind.Channel => new Scope(message.Tenant, ScopeKind.Team, TeamOf(message) ?? message.Conversation),
        ConversationKind.Group => new Scope(message.Tenant, ScopeKind.Chat, message.Conversation),
        _ => new Scope(message.Tenant, ScopeKind.Person, message.By.Id),
    };

    /// <summary>Whether what was stored as a conversation's choice is still its to speak about: of its own scope, the organisation's,
    /// or a person's own plan brought into this very conversation by that person.</summary>
    private static bool MayBeSpokenOf(PlanRef plan, ChatMessage message) =>
        plan.Scope.Tenant == message.Tenant
        && (plan.Scope == ScopeOf(message)
            || plan.Scope.Kind == ScopeKind.Organisation
            || (plan.Scope.Kind == ScopeKind.Person
                && message.Kind != ConversationKind.Personal
                && (message.Known?.PlanBy is not { } by || by.Id == plan.Scope.Id)));

    private static string? TeamOf(ChatMessage message) => message.Kind == ConversationKind.Channel ? message.Known?.Team ?? message.Team : null;

    private async Task<ChosenPlan.One?> OfTeamAsync(ChatMessage message, CancellationToken cancellation)
    {
        if (TeamOf(message) is not { } id
            || await conversations.TeamAsync(message.Tenant, id, cancellation) is not { Plan: { } plan } team
            || plan.Scope.Kind == ScopeKind.Person
            || !MayBeSpokenOf(plan, message))
        {
            return null;
        }

        if (await plans.LoadAsync(plan, cancellation) is { } stored)
        {
            return new(stored, team.NamesPlan);
        }

        await conversations.ChangeTeamAsync(message.Tenant, id, known => known?.Plan == plan ? known with { Plan = null, NamesPlan = false } : known, cancellation);
        return null;
    }

    /// <summary>Channels that merely took what there was follow the team's new choice.</summary>
    private async Task ChooseForTeamAsync(string tenant, string team, PlanRef plan, bool isOneOfSeveral, CancellationToken cancellation)
    {
        await conversations.ChangeTeamAsync(tenant, team, known => (known ?? new Team(tenant, team)) with { Plan = plan, NamesPlan = isOneOfSeveral }, cancellation);
        foreach (var channel in await conversations.OfTeamAsync(tenant, team, cancellation))
        {
            if (channel is { Plan: { Scope.Kind: not ScopeKind.Person }, PlanBy: null })
            {
                await conversations.ChangeAsync(
                    tenant, channel.Id, known => known is { PlanBy: null } ? known with { Plan = null, NamesPlan = false } : known, cancellation);
            }
        }
    }

    /// <summary>Keeps what nobody chose, so that the next turn need not look for it; but not where people are first to be told what is gone.</summary>
    private async Task<ChosenPlan> SettleAsync(ChatMessage message, ChosenPlan.One found, bool isOtherGone, CancellationToken cancellation)
    {
        if (!isOtherGone)
        {
            await KeepAsync(message, found.Plan.Header.Ref, known => known with { PlanBy = null, NamesPlan = found.IsNamed }, cancellation);
        }

        return found with { IsOtherGone = isOtherGone };
    }

    private async Task<ChatMessage> KeepAsync(ChatMessage message, PlanRef? plan, Func<Conversation, Conversation> change, CancellationToken cancellation)
    {
        var kept = await conversations.ChangeAsync(
            message.Tenant, message.Conversation, known => change((known ?? Unknown(message)) with { Plan = plan }), cancellation);
        return message with { Known = kept };
    }

    private static Conversation Unknown(ChatMessage message) =>
        new(message.Tenant, message.Conversation, message.Kind, "", "", message.Team);
}
