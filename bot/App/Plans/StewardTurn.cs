using TcAssistant.App.Asks;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>Who manages a plan, as people say it in a chat: shown first, done by whoever manages it.</summary>
internal sealed class StewardTurn(PlanStore plans, PlanChoice choice, Authority authority, AskTurn asks)
{
    /// <summary>A typed change of who manages the plan, shown before it is made; null: the text is none.</summary>
    /// <param name="mentioned">Finds the people the text names with a mention.</param>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, Func<Task<IReadOnlyList<Person>>> mentioned, CancellationToken cancellation)
    {
        if (!StewardAsk.CouldBe(text) || StewardAsk.Read(text, await mentioned()) is not { } ask
            || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan })
        {
            return null;
        }

        return asks.WithToday(await PreviewAsync(message, plan, ask, cancellation), plan.Header, message);
    }

    public async Task<PressOutcome> PressedAsync(Press press, StoredPlan plan, ChatMessage message, Language language, CancellationToken cancellation)
    {
        if (press.Stewardship is not { } asked || plan.Header.IsSample)
        {
            return new(InPlace: NoticeCard.StaleButton(language));
        }

        if (!await authority.MayManageAsync(message, plan.Header, cancellation))
        {
            return new(Words: ChangeWording.MayBeDoneBy(Managers(plan.Header, language)).In(language));
        }

        var outcome = await plans.ManageAsync(plan.Header.Ref, asked.Change, asked.Person, asks.MomentOf(message, plan.Header), message.Operation, cancellation);
        return outcome.Result is ChangeResult.Done or ChangeResult.AlreadyDone
            ? new(InPlace: StewardCard.Done(plan.Tracked.Plan, asked.Change, asked.Person, message.By.Name, asks.TodayFor(plan.Header, message), language)) { ForAll = true }
            : new(InPlace: NoticeCard.StaleButton(language));
    }

    /// <summary>People left the team or chat: where one of them managed a plan of it, a deputy follows or else an administrator who is there, so that nothing stops.</summary>
    /// <param name="people">Entra object ids.</param>
    public async Task LeftAsync(ChatMessage message, IReadOnlyList<string> people, CancellationToken cancellation)
    {
        if (people.Count == 0)
        {
            return;
        }

        foreach (var plan in await plans.ListAsync(PlanChoice.ScopeOf(message), cancellation))
        {
            foreach (var person in people.Where(plan.Stewardship.Includes))
            {
                var moment = asks.MomentOf(message, plan);
                var otherwise = plan.Stewardship is { Deputies: [], Steward.Id: var steward } && steward == person ? await authority.AdministratorInAsync(message, people, cancellation) : null;
                await plans.LeftAsync(plan.Ref, person, otherwise, moment, $"{message.Operation}.{person}", cancellation);
            }
        }
    }

    /// <summary>The steward and the deputies, in words: who can do what someone may not.</summary>
    public static string Managers(PlanHeader plan, Language language) => ChangeWording.Steward(
        plan.Deputies.People is { Count: > 0 } deputies ? $"{plan.Steward.Name} ({string.Join(", ", deputies.Select(deputy => deputy.Name))})" : plan.Steward.Name).In(language);

    private async Task<CardMessage> PreviewAsync(ChatMessage message, StoredPlan plan, StewardAsk ask, CancellationToken cancellation)
    {
        var managers = Managers(plan.Header, ask.Language);
        if (await authority.RefusalAsync(message, plan.Header, cancellation) is { } refusal)
        {
            return ChangeCard.Word(refusal, ask.Language);
        }

        if (plan.Header.IsSample)
        {
            return ChangeCard.Word(StewardWording.AlreadySo, ask.Language);
        }

        return ask.Person is not { } person ? ChangeCard.Word(StewardWording.Mention, ask.Language)
            : plan.Header.Stewardship.After(ask.Change, person) is null ? ChangeCard.Word(StewardWording.AlreadySo, ask.Language)
            : StewardCard.Preview(plan.Tracked.Plan, plan.Header.Ref.Key, ask.Change, person, managers, ask.Language);
    }
}
