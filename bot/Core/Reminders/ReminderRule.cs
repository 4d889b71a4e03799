using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Reminders;

/// <summary>What whoever manages a plan has ruled for its reminders: of the whole plan, a part or a line.</summary>
/// <param name="Part">A roman numeral; null with a line, or for the whole plan.</param>
/// <param name="By">Who ruled it.</param>
public sealed record ReminderRule(string? Part, LineKey? Line, PolicyOverride Policy, Person By, DateTimeOffset On)
{
    public RuleScope Scope => new(Part, Line);

    /// <summary>Whether it is the very same doing.</summary>
    public bool Is(ReminderRule other) => (Scope, By.Id, On) == (other.Scope, other.By.Id, other.On);
}

/// <summary>What a rule is for; both null: the whole plan.</summary>
public readonly record struct RuleScope(string? Part, LineKey? Line);

/// <summary>The rules of a plan, one a scope, in the order in which they were made.</summary>
public sealed record ReminderRules(IReadOnlyList<ReminderRule> All)
{
    public static ReminderRules None { get; } = new([]);

    /// <summary>No reminders at all.</summary>
    public static PolicyOverride Nothing { get; } = new([], [], false, false);

    public ReminderRule? Of(RuleScope scope) => All.FirstOrDefault(rule => rule.Scope == scope);

    /// <summary>These with others in the place of the rules for some scopes; where none is given, nothing is ruled any more.</summary>
    public ReminderRules With(IReadOnlyCollection<RuleScope> scopes, IReadOnlyList<ReminderRule> rules) => new([.. All.Where(rule => !scopes.Contains(rule.Scope)), .. rules]);

    /// <summary>How they count beside what the organisation and a conversation want.</summary>
    public PolicyLayers Layers(PolicyOverride? organisation, PolicyOverride? conversation) => new(organisation, Of(default)?.Policy)
    {
        Conversation = conversation,
        Parts = All.Where(rule => rule is { Part: not null, Line: null }).ToDictionary(rule => rule.Part!, rule => rule.Policy),
        Lines = All.Where(rule => rule.Line is not null).ToDictionary(rule => rule.Line!.Value, rule => rule.Policy),
    };
}
