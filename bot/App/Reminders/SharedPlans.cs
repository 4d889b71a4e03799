using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Tracking;

namespace TcAssistant.App.Reminders;

/// <summary>
/// Plans of a team or chat that one of its people is written to about in their personal chat, where the plan is not spoken of: they can
/// answer what they were sent for as long as the plan is theirs to read.
/// </summary>
internal sealed class SharedPlans(Conversations conversations, Membership membership, PlanStore plans)
{
    private const int MostKept = 20;

    /// <summary>Whether a plan that was spoken of in a conversation is still this person's to read.</summary>
    /// <param name="askedIn">Where the person was told of it, or asked.</param>
    /// <param name="user">The person as the channel names them; null: not known.</param>
    public async Task<bool> MayReadAsync(PlanRef plan, Person person, string askedIn, string? user, CancellationToken cancellation)
    {
        var tenant = plan.Scope.Tenant;
        if (plan.Scope.Kind == ScopeKind.Organisation || plan.Scope.Kind == ScopeKind.Person && plan.Scope.Id == person.Id)
        {
            return true;
        }

        if (await conversations.FindAsync(tenant, askedIn, cancellation) is not { } place)
        {
            // Nothing is known of the place any more, so nobody can tell who is still in it.
            return false;
        }

        if (place.Kind == ConversationKind.Personal)
        {
            return place.Plan == plan;
        }

        var isSpokenOf = place.Plan == plan || plan.Scope.Kind == ScopeKind.Team && place.Team == plan.Scope.Id || plan.Scope.Kind == ScopeKind.Chat && place.Id == plan.Scope.Id;
        return isSpokenOf && (place.ServiceUrl.Length == 0 || !await membership.HasLeftAsync(tenant, place.ServiceUrl, place.Team ?? place.Id, user ?? person.Id, cancellation));
    }

    /// <summary>Remembers that a person is written to about a plan, before they are.</summary>
    public Task RememberAsync(PlanRef plan, Person person, string askedIn, CancellationToken cancellation) => conversations.ChangeContactAsync(
        plan.Scope.Tenant,
        person.Id,
        known => known is null ? null : known with { Plans = With(known.Plans, new(plan, askedIn)) },
        cancellation);

    /// <summary>The plan that a press in a personal chat is about, where the person was sent something of it and may still read it; else null.</summary>
    public async Task<StoredPlan?> FindAsync(ChatMessage message, string key, CancellationToken cancellation)
    {
        if (message.Kind != ConversationKind.Personal || await conversations.ContactAsync(message.Tenant, message.By.Id, cancellation) is not { } contact)
        {
            return null;
        }

        return Read(message.Tenant, contact.Plans).LastOrDefault(told => told.Plan.Key.Value == key) is { } shared
            && await MayReadAsync(shared.Plan, message.By, shared.AskedIn, message.ChannelUser, cancellation)
                ? await plans.LoadAsync(shared.Plan, cancellation)
                : null;
    }

    /// <summary>Where a plan that is spoken of here is from: in a personal chat the conversation that the person was told of it for.</summary>
    public async Task<string> AskedInAsync(ChatMessage message, PlanRef plan, CancellationToken cancellation) =>
        message.Kind == ConversationKind.Personal && message.Known?.Plan != plan && await conversations.ContactAsync(message.Tenant, message.By.Id, cancellation) is { } contact
            ? Read(message.Tenant, contact.Plans).LastOrDefault(told => told.Plan == plan)?.AskedIn ?? message.Conversation
            : message.Conversation;

    private static string With(string kept, Shared added)
    {
        var line = $"{added.Plan.Key.Value}\t{added.Plan.Scope.Kind}\t{added.Plan.Scope.Id}\t{added.AskedIn}";
        var lines = kept.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Contains(line) ? kept : string.Join('\n', lines.Append(line).TakeLast(MostKept));
    }

    private static IEnumerable<Shared> Read(string tenant, string kept)
    {
        foreach (var line in kept.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split('\t') is [var key, var kind, var scope, var askedIn] && Enum.TryParse<ScopeKind>(kind, out var parsed))
            {
                yield return new(new(new(tenant, parsed, scope), new(key)), askedIn);
            }
        }
    }

    private sealed record Shared(PlanRef Plan, string AskedIn);
}
