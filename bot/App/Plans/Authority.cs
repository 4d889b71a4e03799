using TcAssistant.App.Asks;
using TcAssistant.App.Teams;
using TcAssistant.Cards;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>What the sender of a message is to a plan: by the signed identity and by what we keep, never by what a card carries.</summary>
internal sealed class Authority(Membership membership, Administrators administrators, PlanClock clock)
{
    /// <param name="line">What is known of the line; null: the plan as a whole.</param>
    public async Task<Role> OfAsync(ChatMessage message, PlanHeader plan, LineState? line, CancellationToken cancellation) =>
        plan.IsSample
            ? Role.Steward
            : Rights.RoleOf(message.By, await membership.IsGuestAsync(message, cancellation), await administrators.IncludeAsync(message.By.Id, cancellation), plan.Stewardship, line);

    /// <summary>To one line: whoever covers for its owner today counts as the owner.</summary>
    public async Task<Role> OfAsync(ChatMessage message, StoredPlan plan, ActionLine line, CancellationToken cancellation) => plan.Header.IsSample
        ? Role.Steward
        : Rights.RoleOf(
            message.By, await membership.IsGuestAsync(message, cancellation), await administrators.IncludeAsync(message.By.Id, cancellation), plan.Header.Stewardship, plan.Tracked.StateOf(line), plan.Tracked.State.People, TodayOf(message, plan));

    /// <summary>What guests are told who want more than to ask; null: the sender is none.</summary>
    public async Task<Sentence?> RefusalAsync(ChatMessage message, PlanHeader plan, CancellationToken cancellation) =>
        await OfAsync(message, plan, null, cancellation) == Role.Guest ? StewardWording.GuestsAsk(plan.Steward.Name) : null;

    public async Task<bool> MayManageAsync(ChatMessage message, PlanHeader plan, CancellationToken cancellation) =>
        (await OfAsync(message, plan, null, cancellation)).MayManage();

    /// <summary>The first administrator who is in the conversation or its team; null: none, or the roster does not say.</summary>
    /// <param name="without">People who do not count.</param>
    public async Task<Person?> AdministratorInAsync(ChatMessage message, IReadOnlyList<string> without, CancellationToken cancellation)
    {
        foreach (var administrator in (await administrators.AllAsync(cancellation)).Except(without, StringComparer.OrdinalIgnoreCase))
        {
            if (await membership.PersonAsync(message, administrator, cancellation) is { } person)
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>Whether the sender asks only.</summary>
    public Task<bool> IsGuestAsync(ChatMessage message, CancellationToken cancellation) => membership.IsGuestAsync(message, cancellation);

    /// <summary>The change with whom it names as the roster has them. What a button says of a person is its presser's word, and others are to decide by it.</summary>
    public async Task<Change> IdentifiedAsync(ChatMessage message, Change change, CancellationToken cancellation)
    {
        if (change is not Change.Assigned { PersonId: { } id } assigned || message.Tenant == ChatMessage.LocalTenant)
        {
            return change;
        }

        var person = id == message.By.Id ? message.By : await membership.PersonAsync(message, id, cancellation);
        return person is null ? new Change.Assigned(assigned.Owner, null) : new Change.Assigned(person.Name, person.Id);
    }

    /// <summary>Who sees a card about a line in this conversation.</summary>
    public async Task<Audience> AudienceAsync(ChatMessage message, StoredPlan plan, ActionLine line, CancellationToken cancellation) => new(
        await OfAsync(message, plan, line, cancellation), !plan.Header.IsSample && await membership.HasGuestsAsync(message, cancellation))
    {
        Today = TodayOf(message, plan),
        ClockAt = on => TimeZoneInfo.ConvertTime(on, AskTurn.ZoneFor(plan.Header, message)).DateTime,
    };

    /// <summary>Whether persons go unnamed in this conversation, because guests read along.</summary>
    public async Task<bool> HidesPersonsAsync(ChatMessage message, PlanHeader plan, CancellationToken cancellation) =>
        !plan.IsSample && await membership.HasGuestsAsync(message, cancellation);

    /// <summary>The plan as it may be shown in this conversation. The roster is asked only where the plan knows something to hide.</summary>
    public async Task<TrackedPlan> SeenAsync(ChatMessage message, StoredPlan plan, CancellationToken cancellation) =>
        plan.Tracked.HoldsInternals && await membership.HasGuestsAsync(message, cancellation) ? plan.Tracked.ForGuests : plan.Tracked;

    private DateOnly TodayOf(ChatMessage message, StoredPlan plan) => clock.Today(AskTurn.ZoneFor(plan.Header, message));
}
