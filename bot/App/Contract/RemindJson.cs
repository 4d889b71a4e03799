using TcAssistant.Reminders;

namespace TcAssistant.App.Contract;

/// <summary>What <c>remind --dry-run</c> prints.</summary>
internal sealed record RemindJson(string? Plan, DateOnly From, DateOnly To, IReadOnlyList<RemindCardJson> Cards, IReadOnlyList<SilentLineJson> Silent)
{
    /// <summary>Where it goes; null: nobody asked for it, or the plan is a file.</summary>
    public string? Conversation { get; init; }

    /// <summary>What people call that channel; null where it is not known.</summary>
    public string? Channel { get; init; }

    /// <summary>IANA name.</summary>
    public string? Zone { get; init; }

    /// <summary>Of the day, in that zone.</summary>
    public TimeOnly? Hour { get; init; }

    public bool Paused { get; init; }

    /// <summary>The days on which the digest of a week comes.</summary>
    public IReadOnlyList<DateOnly> Digests { get; init; } = [];

    public static RemindJson Of(Preview preview, string? plan) => new(
        plan,
        preview.From,
        preview.To,
        [.. preview.Cards.Select(card => new RemindCardJson(card.Day, [.. card.Groups.SelectMany(group => group.Rows.Select(row => Row(group, row)))]))],
        [.. preview.Silent.Select(line => new SilentLineJson(line.Line.Id.ToString(), Name(line.Why.ToString()), line.Next))])
    {
        Digests = preview.Digests,
    };

    private static RemindRowJson Row(ReminderGroup group, ReminderRow row) => new(
        [.. row.Reminders.Select(reminder => reminder.Line.Id.ToString())],
        Name(group.Kind.ToString()),
        row.First.Kind is { } kind ? Name(kind.ToString()) : null,
        row.First.Key.Occurrence.ToString(),
        row.First.Date,
        row.First.DaysLeft,
        row.First.CountedFrom);

    internal static string Name(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}

internal sealed record RemindCardJson(DateOnly Day, IReadOnlyList<RemindRowJson> Rows);

/// <param name="Group"><c>deadline</c>, <c>start</c>, <c>passed</c> or <c>checkIn</c>.</param>
/// <param name="Occurrence"><c>lead30</c>, <c>overdue1</c>, <c>checkin2</c> …</param>
internal sealed record RemindRowJson(
    IReadOnlyList<string> Lines, string Group, string? Milestone, string Occurrence, DateOnly Date, int DaysLeft, DateOnly? CountedFrom);

internal sealed record SilentLineJson(string Line, string Why, DateOnly? Next);
