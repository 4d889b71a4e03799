using TcAssistant.App.Asks;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Plans;

/// <summary>All lines of one owner for another: each is named first; the press is <see cref="OwnersTurn"/>'s, as one operation that can be taken back.</summary>
internal sealed class HandOverTurn(PlanChoice choice, Authority authority, AskTurn asks)
{
    /// <summary>Null: the text says nothing of the kind.</summary>
    /// <param name="mentioned">Finds the people the text names with a mention.</param>
    public async Task<CardMessage?> TypedAsync(ChatMessage message, string text, Func<Task<IReadOnlyList<Person>>> mentioned, CancellationToken cancellation)
    {
        if (!HandOverAsk.CouldBe(text) || await choice.FindAsync(message, cancellation) is not ChosenPlan.One { Plan: var plan }
            || HandOverAsk.Read(text, message.By, await mentioned()) is not { } ask)
        {
            return null;
        }

        if (await authority.RefusalAsync(message, plan.Header, cancellation) is { } refusal)
        {
            return ChangeCard.Word(refusal, ask.Language);
        }

        // Where guests read along only the asker sees whose lines these are.
        var isOpen = ReferenceEquals(await authority.SeenAsync(message, plan, cancellation), plan.Tracked);
        return asks.WithToday(Preview(ask, plan.Tracked, StewardTurn.Managers(plan.Header, ask.Language)) with { IsPrivate = !isOpen }, plan.Header, message);
    }

    private static CardMessage Preview(HandOverAsk ask, TrackedPlan plan, string managers)
    {
        var lines = ask.LinesOf(plan);
        var assignment = ask.Assignment(lines.Take(Assignment.MostLines));
        return lines.Count == 0 ? ChangeCard.Word(AbsenceWording.NoLinesOf(CardText.Shorten(ask.FromName, 60)), ask.Language)
            : ask.From is { } from && from.Id == assignment.PersonId ? ChangeCard.Word(AbsenceWording.SameOwner(CardText.Shorten(assignment.Owner, 60)), ask.Language)
            : HandOverCard.Preview(plan, ask.FromName, [.. lines.Take(Assignment.MostLines)], assignment, lines.Count - assignment.Lines.Count, managers, ask.Language);
    }
}
