using TcAssistant.App.Asks;
using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;

namespace TcAssistant.App.Teams;

/// <summary>What a press leads to.</summary>
/// <param name="InPlace">Takes the pressed card's place.</param>
/// <param name="Aside">Is sent as a message of its own.</param>
/// <param name="Words">Said briefly to the person who pressed, beside the message.</param>
internal sealed record PressOutcome(CardMessage? InPlace = null, CardMessage? Aside = null, string? Words = null)
{
    /// <summary>Whether <see cref="InPlace"/> takes the card's place for everybody who sees it, not only for the person who pressed.</summary>
    public bool ForAll { get; init; }

    /// <summary>What takes the card's place for the others, where the person who pressed sees something else.</summary>
    public CardMessage? ForOthers { get; init; }
}

/// <summary>Carries out presses on our cards. What a button carries is not believed: it names things, and everything is looked up anew.</summary>
internal sealed class Presses(
    AskTurn asks, PlanTurn plans, ChangeTurn changes, StewardTurn stewards, LineTurn lines, OwnersTurn owners, ReminderTurn reminders, RowTurn rows, PastDatesTurn pastDates, PersonalTurn personal, SetUpTurn setUp, RuleTurn rules, AbsenceTurn absences, BoardTurn boards, Authority authority,
    PlanChoice choice, SharedPlans shared)
{
    /// <summary>What a press leads to is in the language of the card that was pressed, whatever the client of the person is set to.</summary>
    public Task<PressOutcome> CarryOutAsync(Press press, ChatMessage message, CancellationToken cancellation) =>
        MeantAsync(press, press.Language is null ? message : message with { Language = press.Language }, cancellation);

    private async Task<PressOutcome> MeantAsync(Press press, ChatMessage message, CancellationToken cancellation) => press switch
    {
        { Verb: Verbs.Ask, Question: { } question } => new(Aside: await asks.FollowUpAsync(message, question, press.Asked, cancellation)),
        { Verb: Verbs.Page, Question: { } question } => new(InPlace: await asks.TurnPageAsync(message, question, press.Asked, press.Page, cancellation)),
        { Verb: Verbs.TrySample } => new(Aside: await plans.TrySampleAsync(message, cancellation)),
        { Verb: Verbs.RemoveSample } => new(Aside: await plans.RemoveSampleAsync(message, cancellation)),
        { Verb: Verbs.UsePlan, Plan: { } plan } => new(Aside: await plans.UseAsync(message, plan, press.Question, cancellation)),
        { Plan: { } plan } => await AboutPlanAsync(press, plan, message, cancellation),
        _ => new(InPlace: NoticeCard.StaleButton(LanguageOf(message))),
    };

    private async Task<PressOutcome> AboutPlanAsync(Press press, string key, ChatMessage message, CancellationToken cancellation)
    {
        if ((await choice.SpokenOfAsync(message, key, cancellation) ?? await shared.FindAsync(message, key, cancellation)) is not { } plan)
        {
            return new(InPlace: NoticeCard.StaleButton(LanguageOf(message)));
        }

        var outcome = await AboutPlanAsync(press, plan, message, cancellation);
        return outcome with
        {
            InPlace = outcome.InPlace is { } shown ? asks.WithToday(shown, plan.Header, message) : null,
            ForOthers = outcome.ForOthers is { } others ? asks.WithToday(others, plan.Header, message) : null,
            Aside = outcome.Aside is { } aside ? asks.WithToday(aside, plan.Header, message) : null,
        };
    }

    private async Task<PressOutcome> AboutPlanAsync(Press press, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var language = message.Language ?? plan.Header.Language;
        if (press.Verb == Verbs.UseInChannel)
        {
            return new(Aside: PlanTurn.HowToUseInChannel(plan, message));
        }

        if (press.Verb == Verbs.Review)
        {
            return new(InPlace: PlanTurn.Review(plan, press.Page, language));
        }

        if (press.Verb is Verbs.Change or Verbs.Confirm or Verbs.NotNow or Verbs.UndoChange)
        {
            return await changes.PressedAsync(press, plan, message, cancellation);
        }

        if (press.Verb is Verbs.AnswerReminder or Verbs.OpenRow or Verbs.WhyRow or Verbs.SnoozeRow or Verbs.ReassignRow or Verbs.TakeBackRow or Verbs.UnmuteLine)
        {
            return await rows.PressedAsync(press, plan, message, cancellation);
        }

        if (press.Verb is Verbs.PauseReminders or Verbs.ResumeReminders)
        {
            return await reminders.PressedAsync(press, plan, message, cancellation);
        }

        if (press.Verb is Verbs.PastDates or Verbs.PastDone or Verbs.PastOpen or Verbs.PastLeft)
        {
            return await pastDates.PressedAsync(press, plan, message, cancellation);
        }

        if (press.Verb is Verbs.ForgetReminder or Verbs.RemindAgain or Verbs.StopOwnDigest or Verbs.NothingPersonal)
        {
            return await personal.PressedAsync(press, plan, message, cancellation);
        }

        if (press.Verb == Verbs.Away)
        {
            return await absences.PressedAsync(press, plan, message, language, cancellation);
        }

        if (press.Verb is Verbs.ChangeReminders or Verbs.SaveReminders)
        {
            return await setUp.PressedAsync(press, plan, message, language, cancellation);
        }

        if (press.Verb == Verbs.RuleReminders)
        {
            return await rules.PressedAsync(press, plan, message, language, cancellation);
        }

        if (press.Verb is Verbs.PreviewBoard or Verbs.StartBoard or Verbs.DecideBoard or Verbs.DeletedTask)
        {
            return await boards.PressedAsync(press, plan, message, language, cancellation);
        }

        if (press.Verb == Verbs.Manage)
        {
            return await stewards.PressedAsync(press, plan, message, language, cancellation);
        }

        if (press.Verb == Verbs.AssignAll)
        {
            return await owners.PressedAsync(press, plan, message, language, cancellation);
        }

        if (press is { Verb: Verbs.Refresh, Lines: [var shown] })
        {
            return new(InPlace: await asks.RefreshedAsync(message, plan, shown, press.Asked, cancellation) ?? NoticeCard.StaleButton(language));
        }

        if (press.Verb is Verbs.Which or Verbs.History or Verbs.Mine)
        {
            return await lines.PressedAsync(press, plan, message, cancellation);
        }

        var meant = LinesOf(plan, press.Lines);
        return meant.Count == 0 || meant.Count != press.Lines.Count || !await authority.MayManageAsync(message, plan.Header, cancellation)
            ? new(InPlace: NoticeCard.StaleButton(language))
            : await plans.CorrectAsync(press, plan, meant, message, language, cancellation);
    }

    private static List<ActionLine> LinesOf(StoredPlan plan, IReadOnlyList<string> keys) =>
        [.. plan.Tracked.Plan.Lines.Where(line => line.Key is { } key && keys.Contains(key.Value))];

    private static Language LanguageOf(ChatMessage message) => message.Language ?? Language.English;
}
