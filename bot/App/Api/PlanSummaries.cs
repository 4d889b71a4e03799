using TcAssistant.App.Contract;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Languages;
using TcAssistant.Tracking;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.App.Api;

/// <summary>A plan in a few words, and which of them a conversation speaks about.</summary>
internal sealed class PlanSummaries(Conversations conversations, PlanChoice choice, ApiSettings settings, PlanClock clock)
{
    /// <param name="chosen">The plan that the conversation in question speaks about.</param>
    public PlanSummaryJson Of(Caller caller, SeenPlan plan, PlanRef? chosen = null)
    {
        var header = plan.Header;
        return new(
            header.Ref.Key.Value,
            header.Reference,
            header.Title,
            header.Language.Code(),
            header.Date,
            header.Edition,
            header.DayOf(header.ImportedOn),
            header.IsSample,
            plan.Role switch { Role.Steward => "steward", Role.Owner => "owner", Role.Member => "member", _ => "guest" },
            header.Ref.Scope.Kind switch
            {
                ScopeKind.Team => new("team", plan.Team?.Name),
                ScopeKind.Chat => new("chat", null),
                ScopeKind.Person => new("person", header.Ref.Scope.Id == caller.Person.Id ? caller.Person.Name : null),
                _ => new("organisation", settings.Organisation),
            },
            header.Ref == chosen);
    }

    /// <summary>The plan that a conversation speaks about; null: none, or the bot does not know the conversation.</summary>
    public async Task<PlanRef?> ChosenAsync(Caller caller, string conversation, CancellationToken cancellation) =>
        await conversations.FindAsync(caller.Tenant, conversation, cancellation) is { Kind: not ConversationKind.Personal } known
            ? await choice.SpeaksAboutAsync(MessageIn(known, caller, ""), cancellation)
            : null;

    /// <summary>The day that questions about a plan are answered on: the plan's.</summary>
    public DateOnly TodayFor(PlanHeader plan) => plan.IsSample ? SamplePlan.Today : plan.DayOf(clock.Now);

    /// <summary>What the caller does to a conversation, as if they had written there.</summary>
    public static ChatMessage MessageIn(Conversation place, Caller caller, string operation) => new(
        operation, caller.Person, caller.Tenant, place.Id, place.Kind, place.Team, "TcAssistant", place.Language, TimeZoneInfo.Utc, default)
    {
        Known = place,
    };
}
