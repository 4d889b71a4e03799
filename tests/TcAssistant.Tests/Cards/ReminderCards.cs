using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Tracking;

namespace TcAssistant.Tests.Cards;

/// <summary>Reminder cards of the sample after something was said of their rows, and with one of them open.</summary>
internal static class ReminderCards
{
    private static readonly Person Ana = new("ana", "Ana Costa");
    private static readonly DateTimeOffset Pressed = new(2000, 5, 31, 7, 12, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Sent = new(2000, 5, 31, 7, 0, 0, TimeSpan.Zero);

    private static TrackedPlan Sample => App.Sample.ShippedSample.French;

    /// <summary>What the lines themselves tell, without a history.</summary>
    public static ReminderView After => new() { AnswerTo = row => RowAnswer.Of(Reported, row, Sent, [], []), Local = Zurich };

    private static TrackedPlan Reported => With("II.3.1", state => state with { Status = ReportedStatus.Done, Reported = new(Ana, Pressed) });

    public static ReminderView Opened(ReminderDay card, string line) => After with { Open = RowOf(card, line) };

    /// <summary>One of each answer.</summary>
    public static CardMessage Answered(ReminderDay card, Language language)
    {
        RowAnswer[] answers =
        [
            new(RowAnswerKind.FirstResults, Ana, Pressed, "op1"),
            new(RowAnswerKind.Expected, Ana, Pressed, "op2", new(2000, 9, 30)),
            new(RowAnswerKind.Snoozed, Ana, Pressed, null, new(2000, 6, 26)),
            new(RowAnswerKind.Muted, null, Pressed, "op3"),
            new(RowAnswerKind.Reassigned, Ana, Pressed, "op4"),
        ];
        var rows = card.Rows.ToList();
        return ReminderCard.Render(With("III.1.d.4", state => state with { Owner = "Ben Abdi" }), card, language, new()
        {
            AnswerTo = row => answers[rows.IndexOf(row)],
            Local = Zurich,
            Aside = "II.3.1: Ana Costa was first",
        });
    }

    public static CardMessage Open(ReminderDay card, Language language) => ReminderCard.Render(Sample, card, language, new()
    {
        Open = RowOf(card, "III.1.d.4"),
        TaskUrl = "https://planner.example/task",
        TellsWhy = language == Language.French,
        IsChannel = language != Language.Spanish,
        LinkTo = line => $"https://plans.example/lines/plan/{line.Id}",
    });

    public static CardMessage WithOwners(ReminderDay card, Language language)
    {
        var plan = With("III.1.a.1", state => state with { Owner = "Ana [Costa](x) *O’Neil*", OwnerId = "ana" });
        plan = With(plan, "III.1.a.2", state => state with { Owner = "Ben Abdi", OwnerId = "ben" });
        return ReminderCard.Render(With(plan, "III.1.b.1", state => state with { Owner = "Statistics" }), card, language, new() { Mentioned = new HashSet<string> { "ana" } });
    }

    public static CardMessage DigestWithMuted(DateOnly day, Language language)
    {
        var plan = With("II.3.1", state => state with { Muted = new(Ana, Pressed) });
        plan = With(plan, "II.3.2", state => state with { Muted = new(Ana, Pressed) });
        return DigestCard.Render(plan.Plan, plan.Key, Digest.Of(plan, new(new(2000, 4, 17), new(2000, 4, 17)), day), language, "II.3.4 · Ana Costa");
    }

    public static CardMessage Which(ReminderDay card, Language language) => ThreadCard.Which(
        Sample,
        [.. card.Rows.Select(row => (row, (Change)new Change.Expected(null, new(2000, 9, 30), null) { OneOf = [.. row.Reminders.Select(reminder => reminder.Key.Milestone)] }))],
        language);

    public static ReminderRow RowOf(ReminderDay card, string line) => card.Rows.First(row => row.Reminders.Any(reminder => reminder.Line.Id.ToString() == line));

    public static TrackedPlan With(string line, Func<LineState, LineState> change) => With(Sample, line, change);

    public static TrackedPlan With(TrackedPlan plan, string line, Func<LineState, LineState> change)
    {
        var key = plan.Plan.Lines.Single(known => known.Id.ToString() == line).Key!.Value;
        var states = plan.State.Lines.ToDictionary();
        states[key] = change(states.GetValueOrDefault(key) ?? LineState.None(key));
        return plan with { State = new(states) };
    }

    private static DateTime Zurich(DateTimeOffset on) => on.UtcDateTime.AddHours(2);
}
