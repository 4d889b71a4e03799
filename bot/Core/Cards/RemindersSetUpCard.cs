using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What a conversation has asked to be reminded of, and what comes next.</summary>
public static class RemindersSetUpCard
{
    /// <summary>On its buttons that pause and resume: what they lead to takes this card's place.</summary>
    public const string InItsPlace = "inItsPlace";

    private const int Next = 3;
    private const int MostIds = 8;

    /// <param name="cards">The coming ones; the first three are named.</param>
    /// <param name="terms">All that holds, nothing left out.</param>
    /// <param name="policy">The lead times where nothing was ruled for a part or a line.</param>
    /// <param name="place">Whose public holidays are days off; null: none are.</param>
    /// <param name="isNew">Whether reminders came here in another way, or not at all, before.</param>
    /// <param name="isPaused">Whether none of them comes until they are resumed.</param>
    public static CardMessage On(Plan plan, PlanKey key, IReadOnlyList<ReminderDay> cards, ReminderTerms terms, ReminderPolicy policy, string? place, Language language, bool isNew = true, bool isPaused = false)
    {
        var title = (isPaused ? SetUpWording.SavedWhilePaused : isNew ? ReminderWording.RemindersOn : SetUpWording.Saved).In(language);
        ButtonData Data(string verb) => new(verb, Plan: key.Value);
        List<Element> body =
        [
            Texts.Heading(title, plan.Reference),
            Texts.Plain($"{SetUpWording.Covers(terms.Parts ?? []).In(language)} · {ReminderRuleCard.When(policy).In(language)}"),
            Texts.Plain(SetUpWording.At(terms.Hour!.Value, terms.Zone!, terms.Week!, place).In(language)) with { Spacing = Spacing.Small },
            Texts.Below($"{SetUpWording.Late(terms.Quiet!.Value.From, terms.Quiet.Value.To).In(language)} {Colon.Between(SetUpWording.InLanguage.In(language), SetUpWording.LanguageName(terms.Language!.Value).In(language), language)}."),
            Texts.Plain((isPaused ? SetUpWording.PausedHere : cards.Count == 0 ? SetUpWording.NoneComing : SetUpWording.TheNextOnes).In(language)) with { Separator = true },
            .. Coming(isPaused ? [] : cards.Take(Next), language),
            Texts.Small(ReminderWording.HowToStop.In(language)) with { Separator = true },
            .. Buttons.Rows(
            [
                Buttons.Press(SetUpWording.Change.In(language), Data(Verbs.ChangeReminders)),
                isPaused ? Buttons.Press(ReminderWording.Resume.In(language), Data(Verbs.ResumeReminders) with { Operation = InItsPlace }) : Buttons.Press(ReminderWording.Pause.In(language), Data(Verbs.PauseReminders) with { Operation = InItsPlace }),
            ],
                Spacing.Small),
        ];
        return Texts.Message(body, title, language);
    }

    /// <summary>What was said of pausing, and the way back.</summary>
    public static CardMessage Paused(PlanKey key, bool isPaused, Language language)
    {
        var words = (isPaused ? ReminderWording.PausedNow : ReminderWording.ResumedNow).In(language);
        var other = isPaused ? (Words: ReminderWording.Resume, Verb: Verbs.ResumeReminders) : (Words: ReminderWording.Pause, Verb: Verbs.PauseReminders);
        return Texts.Message([Texts.Plain(words), Buttons.Row(Buttons.Press(other.Words.In(language), new ButtonData(other.Verb, Plan: key.Value)), Spacing.Small)], words, language);
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
