using TcAssistant.App.Asks;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>Who is away and who covers: shown first, kept by the person's own press or that of whoever manages the plan.</summary>
internal sealed class AbsenceTurn(PlanStore plans, PlanChoice choice, Authority authority, AskTurn asks)
{
    /// <summary>Null: the text says nothing of the kind.</summary>
    /// <param name="mentioned">Finds the people the text names with a mention.</param>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, Func<Task<IReadOnlyList<Person>>> mentioned, CancellationToken cancellation)
    {
        if (!AbsenceAsk.CouldBe(text) || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan }
            || AbsenceAsk.Read(text, asks.TodayFor(plan.Header, message), plan.Tracked, message.By, await mentioned()) is not { Who: { } who } ask)
        {
            return null;
        }

        return asks.WithToday(await AnswerAsync(ask, who, plan, message, cancellation), plan.Header, message);
    }

    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (press.Absence is not var (person, absence))
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        if (!await MayAsync(message, plan, person, cancellation))
        {
            return new(Words: AbsenceWording.OnlyOneself(CardText.Shorten(person.Name, 80), StewardTurn.Managers(plan.Header, language)).In(language));
        }

        var today = asks.TodayFor(plan.Header, message);
        if (absence.To < today)
        {
            return new(InPlace: ChangeCard.Word(AbsenceWording.DaysAreOver, language));
        }

        // The card names the person as whoever wrote the sentence saw them; the presser's own name is the signed one.
        person = person.Id == message.By.Id ? message.By : person;
        await plans.AwayAsync(plan.Header.Ref, person, absence, asks.MomentOf(message, plan.Header), message.Operation, cancellation);
        return new(InPlace: AbsenceCard.Kept(plan.Tracked, person, absence, message.By.Name, today, language)) { ForAll = true };
    }

    private async Task<CardMessage> AnswerAsync(AbsenceAsk ask, Person who, StoredPlan plan, ChatMessage message, CancellationToken cancellation)
    {
        var (language, name) = (ask.Language, CardText.Shorten(who.Name, 80));
        if (await authority.RefusalAsync(message, plan.Header, cancellation) is { } refusal)
        {
            return ChangeCard.Word(refusal, language);
        }

        var (today, managers) = (asks.TodayFor(plan.Header, message), StewardTurn.Managers(plan.Header, language));
        if (ask.IsBack)
        {
            return ChangeCard.Word(await BackAsync(who, plan, message, today, cancellation) switch
            {
                null => AbsenceWording.OnlyOneself(name, managers),
                true => AbsenceWording.Back(name),
                false => AbsenceWording.NotAway(name),
            }, language);
        }

        return ask switch
        {
            { UnknownCover: { } unknown } => ChangeCard.Word(AbsenceWording.MentionCover(CardText.Shorten(unknown, 60)), language),
            { From: null } or { To: null } => ChangeCard.Word(AbsenceWording.DaysNotUnderstood, language),
            { Cover: { } cover } when cover.Id == who.Id => ChangeCard.Word(AbsenceWording.NotOneself, language),
            { From: { } from, To: { } to } => to < today || from > to
                ? ChangeCard.Word(AbsenceWording.DaysAreOver, language)
                : AbsenceCard.Preview(
                    plan.Tracked,
                    who,
                    new Absence(from, to, ask.Cover),
                    plan.Tracked.State.People.Of(who).Away is { } before && before.To >= today ? before : null,
                    plan.Tracked.State.Lines.Values.Count(line => line.OwnerId == who.Id),
                    ChangeWording.OwnerOr(name, managers).In(language),
                    language),
        };
    }

    /// <returns>Whether the person was away; null: it is not the speaker's to say.</returns>
    private async Task<bool?> BackAsync(Person who, StoredPlan plan, ChatMessage message, DateOnly today, CancellationToken cancellation) =>
        !await MayAsync(message, plan, who, cancellation)
            ? null
            : (await plans.AwayAsync(plan.Header.Ref, who, null, asks.MomentOf(message, plan.Header), message.Operation, cancellation)).Result is ChangeResult.Done or ChangeResult.AlreadyDone;

    /// <summary>Of oneself; of others whoever manages the plan.</summary>
    private async Task<bool> MayAsync(ChatMessage message, StoredPlan plan, Person who, CancellationToken cancellation) =>
        await authority.OfAsync(message, plan.Header, null, cancellation) is var role && (role.MayManage() || role >= Role.Member && who.Id == message.By.Id);
}
