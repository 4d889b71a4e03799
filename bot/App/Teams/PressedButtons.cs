using System.Text.Json;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Cards;
using TcAssistant.Wording;

namespace TcAssistant.App.Teams;

/// <summary>From a press on a card, in whichever form the client sends it, to what is shown for it.</summary>
internal sealed partial class PressedButtons(Presses presses, Speech speech, ILogger<PressedButtons> logger)
{
    /// <summary>The answer to a press: the card in its place, or words beside it; the card stays where the press failed.</summary>
    public async Task<InvokeResponse?> AnswerAsync(TurnContext turn, ChatMessage message, CancellationToken cancellation)
    {
        if (turn.Activity.Value is not { ValueKind: JsonValueKind.Object } value
            || !value.TryGetProperty("action", out var action) || action.ValueKind != JsonValueKind.Object)
        {
            return InvokeResponse.BadRequest;
        }

        var verb = action.TryGetProperty("verb", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        if (!action.TryGetProperty("data", out var data) || Press.Read(verb, data) is not { } press)
        {
            return Replies.NotOurs;
        }

        try
        {
            var outcome = await presses.CarryOutAsync(press, message, cancellation);
            if (outcome.Aside is { } aside)
            {
                await speech.SendAsync(turn, speech.WithToday(aside, message), cancellation);
            }

            if ((outcome.ForOthers ?? (outcome.ForAll ? outcome.InPlace : null)) is { } shown)
            {
                turn.AfterAnswer(end => speech.ReplaceAsync(turn, speech.WithToday(shown, message), end));
            }

            return outcome.InPlace is { } card ? Replies.InPlace(speech.WithToday(card, message)) : Replies.Aside(outcome.Words ?? outcome.Aside!.Summary);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.PressFailed(logger, turn.Activity.Id, failure);

            // The card stays, so that the press can be made again.
            var language = press.Language ?? Speech.LanguageOf(turn.Activity);
            return press.Verb == Verbs.Refresh
                ? Replies.StaysAsItIs
                : Replies.Aside($"{NoticeWording.ErrorTitle.In(language)} {NoticeWording.ErrorReference(turn.Activity.Id ?? "").In(language)}");
        }
    }

    /// <summary>A press of the kind before Action.Execute that comes as an invoke without a name: its value is the button's data.</summary>
    public async Task<InvokeResponse> AnswerAsOfOldAsync(TurnContext turn, ChatMessage message, CancellationToken cancellation)
    {
        if (turn.Activity.Value is not { ValueKind: JsonValueKind.Object } data)
        {
            return InvokeResponse.BadRequest;
        }

        if (Press.Read(null, data) is { } press)
        {
            await speech.SayAsync(turn, message, () => SubmittedAsync(press, message, cancellation), cancellation);
        }

        return InvokeResponse.Ok;
    }

    /// <summary>An older client's press comes as a message: what it leads to, or what a newer one would put in the card's place, is sent.</summary>
    public async Task<CardMessage> SubmittedAsync(Press press, ChatMessage message, CancellationToken cancellation)
    {
        var outcome = await presses.CarryOutAsync(press, message, cancellation);
        return outcome.Aside ?? outcome.InPlace ?? NoticeCard.Brief(outcome.Words ?? "", press.Language ?? message.Language ?? Languages.Language.English);
    }

    private static partial class Log
    {
        // The exception's own words may hold what people wrote, so only its kind is named; the activity's id leads to the rest.
        public static void PressFailed(ILogger logger, string? activity, Exception failure) =>
            PressFailed(logger, activity, failure.GetType().Name, failure.StackTrace);

        [LoggerMessage(LogLevel.Error, "Press {ActivityId} was not carried out: {Error} at {StackTrace}")]
        private static partial void PressFailed(ILogger logger, string? activityId, string error, string? stackTrace);
    }
}
