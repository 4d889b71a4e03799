using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>Answers to what was said in the thread of a reminder card.</summary>
public static class ThreadCard
{
    private const int MostRows = 12;

    /// <summary>Which of the card's lines is meant: a press on one says it of that one.</summary>
    /// <param name="changes">What is said, row by row: the same words mean each row's own date.</param>
    public static CardMessage Which(TrackedPlan plan, IReadOnlyList<(ReminderRow Row, Change Change)> changes, Language language) => Which(
        plan,
        [.. changes.Select(one => one.Row)],
        rows => rows is [var only]
            ? new ButtonData(Verbs.Change, Plan: plan.Key?.Value, Lines: KeysOf(only)) { Change = ChangeData.Of(changes.First(one => one.Row == only).Change) }
            : Shared(changes) is { } shared ? new ButtonData(Verbs.Change, Plan: plan.Key?.Value, Lines: [.. rows.SelectMany(KeysOf).Distinct()]) { Change = ChangeData.Of(shared) }
            : null,
        Said(changes) is { } said ? said.In(language) : null,
        language);

    /// <summary>Which of the card's reminders is to be put off.</summary>
    public static CardMessage WhichToSnooze(TrackedPlan plan, ReminderDay day, IReadOnlyList<ReminderRow> rows, SnoozeSpan span, Language language) => Which(
        plan, rows, meant => meant is [var only] ? Data(Verbs.SnoozeRow, plan, day, only, new(span.ToString())) : null, null, language);

    /// <summary>It was put off, and the way back.</summary>
    public static CardMessage PutOff(TrackedPlan plan, ReminderDay day, ReminderRow row, DateOnly until, Language language)
    {
        var words = RowWording.PutOff(IdsOf(row), until).In(language);
        return Texts.Message([Texts.Plain(words), Buttons.Row(Buttons.Press(NoticeWording.Undo.In(language), Data(Verbs.TakeBackRow, plan, day, row, new(ReminderRows.Row))), Spacing.Small)], words, language);
    }

    /// <summary>Why the card's lines are on it.</summary>
    public static CardMessage Why(TrackedPlan plan, ReminderDay day, Language language)
    {
        List<string> told = [.. day.Rows.Take(MostRows).Select(row => ReminderCard.Why(plan, day, row, language))];
        return Texts.Message([.. told.Select(Texts.Plain)], CardText.Shorten(told[0], 200), language);
    }

    private static CardMessage Which(TrackedPlan plan, IReadOnlyList<ReminderRow> rows, Func<IReadOnlyList<ReminderRow>, ButtonData?> dataOf, string? said, Language language)
    {
        var title = RowWording.WhichLine.In(language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference)];
        if (said is not null)
        {
            body.Add(Texts.Plain($"→ {CardText.Shorten(said, 200)}"));
        }

        foreach (var row in rows.Take(MostRows))
        {
            body.Add(Texts.Plain(CardWording.Quote(CardText.Shorten(row.First.Line.Text.TrimEnd(' ', ';', ','), 90))) with { Spacing = Spacing.Small });
            body.Add(Buttons.Row(Buttons.Press(IdsOf(row), dataOf([row])!), Spacing.None));
        }

        if (rows.Count <= MostRows && dataOf(rows) is { } all)
        {
            body.Add(Buttons.Row(Buttons.Press(RowWording.AllOfThem(rows.Sum(row => row.Reminders.Count)).In(language), all), Spacing.Medium));
        }

        return Texts.Message(body, title, language);
    }

    /// <summary>One change that says the same of all rows; null: there is none.</summary>
    private static Change? Shared(IReadOnlyList<(ReminderRow Row, Change Change)> changes) => changes[0].Change switch
    {
        Change.Reached when changes.All(one => one.Change is Change.Reached) => new Change.Reached([.. changes.SelectMany(one => ((Change.Reached)one.Change).Milestones).Distinct()]),
        Change.Expected expected when changes.All(one => one.Change is Change.Expected) =>
            new Change.Expected(null, expected.On, expected.Because) { OneOf = [.. changes.SelectMany(one => ((Change.Expected)one.Change).OneOf).Distinct()] },
        Change.Assigned or Change.Muted or Change.Unmuted or Change.Noted or Change.NotDone when changes.All(one => one.Change.GetType() == changes[0].Change.GetType()) => changes[0].Change,
        _ => null,
    };

    /// <summary>What is said of each row alike; null: of each something else.</summary>
    private static Sentence? Said(IReadOnlyList<(ReminderRow Row, Change Change)> changes) =>
        changes.Select(one => one.Change is Change.Reached or Change.Finished ? ChangeWording.Done : ChangeCard.Value([], one.Change)).Distinct().ToList() is [var only] ? only : null;

    private static ButtonData Data(string verb, TrackedPlan plan, ReminderDay day, ReminderRow row, ChangeData change) => new(verb, Plan: plan.Key?.Value, Lines: KeysOf(row))
    {
        Change = change with { Milestones = [.. row.Reminders.Select(reminder => reminder.Key.Milestone.Value)] },
        Day = day.Day,
    };

    private static List<string> KeysOf(ReminderRow row) => [.. row.Reminders.Select(reminder => reminder.Key.Line.Value)];

    private static string IdsOf(ReminderRow row) => CardText.Ids([.. row.Reminders.Select(reminder => reminder.Line)], 6);
}
