using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>The foot of what comes unasked: why it came, how to change it and how to stop it.</summary>
internal static class ReminderFooter
{
    private const int MostIds = 6;

    public static IEnumerable<Element> Of(ReminderDay day, Subscription? terms, PlanKey? plan, Language language)
    {
        var why = (terms is null ? ReminderWording.WhyThisCame : SetUpWording.WhyCard(ReminderRuleCard.When(terms.Policies.Usual))).In(language);
        var ruled = terms is null ? [] : day.Rows.SelectMany(row => row.Reminders).Select(reminder => reminder.Line).Where(terms.Policies.HasRuleFor).Distinct().ToList();
        return Rows(ruled.Count == 0 ? why : $"{why} {SetUpWording.RulesDiffer(CardText.Ids(ruled, MostIds)).In(language)}", plan, language);
    }

    public static IEnumerable<Element> OfDigest(PlanKey? plan, Language language) => Rows(SetUpWording.WhyDigest.In(language), plan, language);

    private static IEnumerable<Element> Rows(string why, PlanKey? plan, Language language) =>
    [
        Texts.Small(why) with { Separator = true },
        .. Buttons.Rows(
        [
            Buttons.Press(SetUpWording.Change.In(language), new ButtonData(Verbs.ChangeReminders, Plan: plan?.Value)),
            Buttons.Press(ReminderWording.Pause.In(language), new ButtonData(Verbs.PauseReminders, Plan: plan?.Value)),
        ],
            Spacing.Small),
    ];
}
