using TcAssistant.App.Storage;
using TcAssistant.App.Teams;

namespace TcAssistant.App.Plans;

/// <summary>The plan a conversation speaks about.</summary>
internal abstract record ChosenPlan
{
    private ChosenPlan()
    {
    }

    public sealed record One(StoredPlan Plan) : ChosenPlan;

    public sealed record Several(IReadOnlyList<PlanHeader> Plans) : ChosenPlan;

    public sealed record None : ChosenPlan;
}

/// <summary>
/// Finds the plan a conversation speaks about: the one it was told to use, else the only one it can see. A conversation sees
/// the plans of its own person, chat or team, and those of the whole organisation; never another's.
/// </summary>
internal sealed class PlanChoice(PlanStore plans, Conversations conversations)
{
    /// <summary>The plan to answer from. Costs two requests once the conversation has its plan.</summary>
    public async Task<ChosenPlan> FindAsync(ChatMessage message, CancellationToken cancellation)
    {
        var conversation = await conversations.FindAsync(message.Tenant, message.Conversation, cancellation);
        if (conversation?.Plan is { } told && await plans.LoadAsync(told, cancellation) is { } plan)
        {
            return new ChosenPlan.One(plan);
        }

        var seen = await SeenAsync(message, cancellation);
        return seen switch
        {
            [] => new ChosenPlan.None(),
            [var only] when await plans.LoadAsync(only.Ref, cancellation) is { } loaded => await SettleAsync(message, loaded, cancellation),
            [_] => new ChosenPlan.None(),
            _ => new ChosenPlan.Several(seen),
        };
    }

    /// <summary>The plan of this key, if it can be spoken about here: the one the conversation was told to use, or one that it sees.</summary>
    public async Task<StoredPlan?> ByKeyAsync(ChatMessage message, string key, CancellationToken cancellation)
    {
        var told = (await conversations.FindAsync(message.Tenant, message.Conversation, cancellation))?.Plan;
        var plan = told?.Key.Value == key ? told : (await SeenAsync(message, cancellation)).FirstOrDefault(header => header.Ref.Key.Value == key)?.Ref;
        return plan is null ? null : await plans.LoadAsync(plan, cancellation);
    }

    /// <summary>The plans that can be spoken about here, own ones first.</summary>
    public async Task<IReadOnlyList<PlanHeader>> SeenAsync(ChatMessage message, CancellationToken cancellation)
    {
        var own = await plans.ListAsync(ScopeOf(message), cancellation);
        var shared = await plans.ListAsync(Scope.Organisation(message.Tenant), cancellation);
        return [.. own, .. shared];
    }

    /// <summary>The plans this person may bring into a conversation: those seen there, and the person's own.</summary>
    public async Task<IReadOnlyList<PlanHeader>> UsableAsync(ChatMessage message, CancellationToken cancellation)
    {
        var seen = await SeenAsync(message, cancellation);
        var personal = message.Kind == ConversationKind.Personal
            ? []
            : await plans.ListAsync(new Scope(message.Tenant, ScopeKind.Person, message.By.Id), cancellation);
        return [.. seen, .. personal.Where(plan => !plan.IsSample)];
    }

    /// <summary>From now on the conversation speaks about this plan; null: about whichever it can see.</summary>
    public Task UseAsync(ChatMessage message, PlanRef? plan, CancellationToken cancellation) => conversations.ChangeAsync(
        message.Tenant,
        message.Conversation,
        known => (known ?? Unknown(message)) with { Plan = plan },
        cancellation);

    public static Scope ScopeOf(ChatMessage message) => message.Kind switch
    {
        ConversationKind.Channel => new Scope(message.Tenant, ScopeKind.Team, message.Team ?? message.Conversation),
        ConversationKind.Group => new Scope(message.Tenant, ScopeKind.Chat, message.Conversation),
        _ => new Scope(message.Tenant, ScopeKind.Person, message.By.Id),
    };

    private async Task<ChosenPlan> SettleAsync(ChatMessage message, StoredPlan plan, CancellationToken cancellation)
    {
        await UseAsync(message, plan.Header.Ref, cancellation);
        return new ChosenPlan.One(plan);
    }

    private static Conversation Unknown(ChatMessage message) =>
        new(message.Tenant, message.Conversation, message.Kind, "", "", message.Team);
}
