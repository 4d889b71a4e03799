using System.Text.Json;
using TcAssistant.App.Asks;
using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.Asks;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Cards;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Teams;

/// <summary>From a message to whoever answers it: the first of those whose words it has, in the order below; what is nobody's is a question.</summary>
internal sealed class TypedMessages(
    PressedButtons pressed,
    MentionedPeople mentions,
    PlanTurn plans,
    ThreadTurn threads,
    PersonalTurn personal,
    BoardTurn boards,
    RuleTurn rules,
    ReminderTurn reminders,
    AccountTurn accounts,
    AbsenceTurn absences,
    HandOverTurn handOvers,
    ChangeTurn changes,
    StewardTurn stewards,
    LineTurn lines,
    AskTurn asks)
{
    /// <summary>The card that answers what somebody typed, dropped into the chat, or pressed on a card of an older client.</summary>
    public async Task<CardMessage> AnswerAsync(TurnContext turn, ChatMessage message, CancellationToken cancellation)
    {
        var activity = turn.Activity;
        if (activity.Value is { ValueKind: JsonValueKind.Object } data && Press.Read(null, data) is { } press)
        {
            return await pressed.SubmittedAsync(press, message, cancellation);
        }

        if (DroppedFile.Of(activity) is { } file)
        {
            return await plans.DroppedAsync(message, file, cancellation);
        }

        var (text, people) = await mentions.OfAsync(turn, message, SlashCommand.InWords(PlainText.Of(activity)), cancellation);
        Task<IReadOnlyList<Person>> Mentioned() => Task.FromResult(people);
        if (string.IsNullOrWhiteSpace(text))
        {
            // Only mentioned: whoever calls wants to know what for.
            return await asks.AnswerAsync(message, AskWording.HelpWord.In(message.Language ?? Languages.Language.English), cancellation);
        }

        return Command.Read(text) is { } command
            ? await plans.CommandAsync(message, command, text, cancellation)
            : await threads.TypedAsync(message, PlainText.WithNames(text), Mentioned, cancellation)
                ?? await personal.TypedAsync(message, PlainText.WithNames(text), cancellation)
                ?? await boards.TypedAsync(message, text, cancellation)
                ?? await rules.TypedAsync(message, text, cancellation)
                ?? await reminders.TypedAsync(message, text, cancellation)
                ?? await accounts.TypedAsync(message, text, cancellation)
                ?? await absences.TypedAsync(message, PlainText.WithNames(text), Mentioned, cancellation)
                ?? await handOvers.TypedAsync(message, PlainText.WithNames(text), Mentioned, cancellation)
                ?? await changes.TypedAsync(message, PlainText.WithNames(text), Mentioned, cancellation)
                ?? await stewards.TypedAsync(message, PlainText.WithNames(text), Mentioned, cancellation)
                ?? await lines.TypedAsync(message, text, cancellation)
                ?? await asks.AnswerAsync(message, text, cancellation);
    }
}
