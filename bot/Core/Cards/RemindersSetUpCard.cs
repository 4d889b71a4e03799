using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What a conversation has asked to be reminded of, and what comes next.</summary>
public static class RemindersSetUpCard
{
    private const int Next = 3;
    private const int MostIds = 8;

    /// <param name="cards">The coming ones; the first three are named.</param>
    /// <param name="zone">As people know it, such as <c>Europe/Zurich</c>.</param>
    public static CardMessage On(Plan plan, PlanKey key, IReadOnlyList<ReminderDay> cards, TimeOnly hour, string zone, Language language)
    {
        var title = ReminderWording.RemindersOn.In(language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Reference),
            Texts.Plain(ReminderWording.WhenTheyCome(hour, zone).In(language)),
            .. Coming(cards.Take(Next), language),
            Texts.Small(ReminderWording.HowToStop.In(language)) with { Separator = true },
            Buttons.Row(Buttons.Press(ReminderWording.Pause.In(language), new ButtonData(Verbs.PauseReminders, Plan: key.Value)), Spacing.Small),
        ];
        return Texts.Message(body, title, language);
    }

    /// <summary>Cards in short: the day, and which lines under which heading.</summary>
    internal static IEnumerable<Element> Coming(IEnumerable<ReminderDay> cards, Language language)
    {
        foreach (var card in cards)
        {
            yield return new RichTextBlock([new TextRun(Days.WithWeekday(card.Day, language)) { Weight = TextWeight.Bolder }]) { Spacing = Spacing.Small };
            foreach (var group in card.Groups)
            {
                var ids = CardText.Ids([.. group.Rows.SelectMany(row => row.Reminders).Select(reminder => reminder.Line)], MostIds);
                yield return Texts.Below($"{PreviewText.Heading(group).In(language)} · {ids}");
            }
        }
    }
}
