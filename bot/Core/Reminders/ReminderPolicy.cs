using TcAssistant.Plans;

namespace TcAssistant.Reminders;

/// <summary>When reminders of a line come.</summary>
/// <param name="BeforeDeadline">Days before a date that is to be met; 0 is the day itself.</param>
/// <param name="BeforeStart">Days before something begins.</param>
/// <param name="OnceAfter">Whether one comes on the first working day after a date that was not met.</param>
/// <param name="CheckIns">Whether lines with a rhythm are asked after.</param>
public sealed record ReminderPolicy(IReadOnlyList<int> BeforeDeadline, IReadOnlyList<int> BeforeStart, bool OnceAfter, bool CheckIns)
{
    /// <summary>The longest lead, in days; a longer one would fall into another plan's lifetime.</summary>
    public const int LongestLead = 366;

    /// <summary>Without anybody choosing: 30, 7 and 0 days before a deadline, 7 and 0 before a start, once after.</summary>
    public static ReminderPolicy Default { get; } = new([30, 7, 0], [7, 0], true, true);

    /// <summary>This policy with what a narrower one says instead.</summary>
    public ReminderPolicy With(PolicyOverride? narrower) => narrower is null ? this : new(
        narrower.BeforeDeadline ?? BeforeDeadline,
        narrower.BeforeStart ?? BeforeStart,
        narrower.OnceAfter ?? OnceAfter,
        narrower.CheckIns ?? CheckIns);
}

/// <summary>What is different for an organisation, a plan, a part or a line. Null: as the wider one says. An empty list: none at all.</summary>
public sealed record PolicyOverride(
    IReadOnlyList<int>? BeforeDeadline = null, IReadOnlyList<int>? BeforeStart = null, bool? OnceAfter = null, bool? CheckIns = null);

/// <summary>The policies of a plan, the narrower before the wider: line, part, the conversation's own wish, plan, organisation.</summary>
public sealed record PolicyLayers(PolicyOverride? Organisation = null, PolicyOverride? Plan = null)
{
    public static PolicyLayers None { get; } = new();

    /// <summary>What the conversation asked for: in place of what holds for the plan as a whole, not of what was ruled for a part or a line by name.</summary>
    public PolicyOverride? Conversation { get; init; }

    /// <summary>By the part's roman numeral.</summary>
    public IReadOnlyDictionary<string, PolicyOverride> Parts { get; init; } = new Dictionary<string, PolicyOverride>();

    public IReadOnlyDictionary<LineKey, PolicyOverride> Lines { get; init; } = new Dictionary<LineKey, PolicyOverride>();

    /// <summary>What holds where nothing was ruled for a part or a line.</summary>
    public ReminderPolicy Usual => ReminderPolicy.Default.With(Organisation).With(Plan).With(Conversation);

    /// <summary>Whether something was ruled for the line or its part.</summary>
    public bool HasRuleFor(ActionLine line) => Parts.ContainsKey(line.Id.Issue.Part) || line.Key is { } key && Lines.ContainsKey(key);

    /// <summary>What holds for a line.</summary>
    public ReminderPolicy For(ActionLine line) => Usual
        .With(Parts.GetValueOrDefault(line.Id.Issue.Part))
        .With(line.Key is { } key ? Lines.GetValueOrDefault(key) : null);
}
