using System.Text.Json;
using TcAssistant.App.Asks;
using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.Asks;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Cards;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.App.Teams;

/// <summary>
/// From an activity to what answers it: the bot's whole surface in one switch. The only place that replies.
/// </summary>
internal sealed partial class TeamsBot(
    AskTurn asks,
    PlanTurn plans,
    ChangeTurn changes,
    StewardTurn stewards,
    LineTurn lines,
    ReminderTurn reminders,
    AccountTurn accounts,
    PersonalTurn personal,
    AbsenceTurn absences,
    HandOverTurn handOvers,
    RuleTurn rules,
    BoardTurn boards,
    FileOffers files,
    ThreadTurn threads,
    LineSearch search,
    MentionedPeople mentions,
    Presses presses,
    Welcome welcome,
    Speech speech,
    Installations installations,
    Inbox inbox,
    MessagesTaken taken,
    BotFrameworkOptions bot,
    PlanClock clock,
    TimeProvider time,
    ILogger<TeamsBot> logger)
{
    /// <summary>Takes note of a message before it is answered, so that it is answered whatever happens to this program, and once.</summary>
    public async ValueTask<Intake> TakeAsync(Activity activity, CancellationToken cancellation)
    {
        if (activity.Type != ActivityTypes.Message)
        {
            return Intake.NotKept;
        }

        // Where storage did not answer when the service started, plan time starts with the first message that finds it.
        await clock.StartAsync(cancellation);
        return await taken.TakeAsync(activity, cancellation) switch
        {
            null => Intake.NotKept,
            Taken.Now => Intake.Kept,
            _ => Intake.CameBefore,
        };
    }

    public async Task<InvokeResponse?> AnswerAsync(TurnContext turn, CancellationToken cancellation)
    {
        try
        {
            await clock.StartAsync(cancellation);
            return await SwitchAsync(turn, cancellation);
        }
        finally
        {
            // An edit has the id of its message, which may still be under way.
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                taken.Leave(turn.Activity);
            }
        }
    }

    /// <summary>Says that a message will not be answered any more.</summary>
    public async Task ApologiseAsync(TurnContext turn, CancellationToken cancellation)
    {
        if (ChatMessage.From(turn.Activity, bot.AppId is null, time.GetUtcNow()) is { } message)
        {
            await speech.SendAsync(turn, speech.WithToday(NoticeCard.Error(turn.Activity.Id ?? "", LanguageOf(turn.Activity)), message), cancellation);
        }
    }

    private async Task<InvokeResponse?> SwitchAsync(TurnContext turn, CancellationToken cancellation)
    {
        var (activity, arm) = (turn.Activity, Surface.ArmOf(turn.Activity));
        if (arm == Arm.Extension)
        {
            // Not noted: it may come from a conversation that we are no member of.
            return await search.ExtensionAsync(activity, () => ChatMessage.From(activity, bot.AppId is null, time.GetUtcNow()), cancellation);
        }

        if (await NotedAsync(turn, ChatMessage.From(activity, bot.AppId is null, time.GetUtcNow()), cancellation) is not { } message)
        {
            await SettleAsync(activity);
            return arm is Arm.Press or Arm.OldPress or Arm.File ? InvokeResponse.BadRequest : Unheard(arm);
        }

        switch (arm)
        {
            case Arm.Message:
                if (await speech.SayAsync(turn, message, () => MessageAsync(turn, message, cancellation), cancellation))
                {
                    await SettleAsync(activity);
                }

                return null;
            case Arm.Press:
                return await PressedAsync(turn, message, cancellation);
            case Arm.OldPress:
                return await PressedAsOfOldAsync(turn, message, cancellation);
            case Arm.BotAdded:
                if (await welcome.GreetAsync(message, cancellation) is { } greeting)
                {
                    await speech.SendAsync(turn, speech.WithToday(greeting, message), cancellation);
                }

                return null;
            case Arm.File:
                return files.Answered(turn, message);
            case Arm.Members:
                await stewards.LeftAsync(message, LifeChange.PeopleWhoLeft(activity), cancellation);
                await personal.LeftAsync(message, LifeChange.PeopleWhoLeft(activity), cancellation);
                return null;
            default:
                return Unheard(arm);
        }
    }

    /// <summary>Takes note of where the activity comes from and what happened there. People are answered even where that cannot be kept; news
    /// of a conversation that cannot be kept has failed, so that the channel delivers it again.</summary>
    private async Task<ChatMessage?> NotedAsync(TurnContext turn, ChatMessage? message, CancellationToken cancellation)
    {
        try
        {
            return await installations.NoteAsync(turn, message, cancellation);
        }
        catch (Exception failure) when (turn.Activity.Type is ActivityTypes.Message or ActivityTypes.Invoke && (Outage.Is(failure) || failure is StorageException))
        {
            Log.NotNoted(logger, turn.Activity.Id, failure.GetType().Name);
            return message;
        }
    }

    /// <summary>What an arm that does nothing answers: an invoke that we have nothing for is not implemented, all else is well.</summary>
    private static InvokeResponse? Unheard(Arm arm) => arm == Arm.SignInFailure ? InvokeResponse.Ok : null;

    private async Task<CardMessage> MessageAsync(TurnContext turn, ChatMessage message, CancellationToken cancellation)
    {
        var activity = turn.Activity;
        if (activity.Value is { ValueKind: JsonValueKind.Object } data && Press.Read(null, data) is { } press)
        {
            return await SubmittedAsync(press, message, cancellation);
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

    /// <summary>An older client's press comes as a message: what it leads to, or what a newer one would put in the card's place, is sent.</summary>
    private async Task<CardMessage> SubmittedAsync(Press press, ChatMessage message, CancellationToken cancellation)
    {
        var outcome = await presses.CarryOutAsync(press, message, cancellation);
        return outcome.Aside ?? outcome.InPlace ?? NoticeCard.Brief(outcome.Words ?? "", press.Language ?? message.Language ?? Languages.Language.English);
    }

    /// <summary>A press of the kind before Action.Execute that comes as an invoke without a name: its value is the button's data.</summary>
    private async Task<InvokeResponse> PressedAsOfOldAsync(TurnContext turn, ChatMessage message, CancellationToken cancellation)
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

    private async Task<InvokeResponse?> PressedAsync(TurnContext turn, ChatMessage message, CancellationToken cancellation)
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
            var language = press.Language ?? LanguageOf(turn.Activity);
            return press.Verb == Verbs.Refresh
                ? Replies.StaysAsItIs
                : Replies.Aside($"{NoticeWording.ErrorTitle.In(language)} {NoticeWording.ErrorReference(turn.Activity.Id ?? "").In(language)}");
        }
    }

    /// <summary>At once after the answer is sent: if this program dies between the two, another one answers a second time.</summary>
    private async Task SettleAsync(Activity activity)
    {
        if (!taken.IsTaken(activity, out var incoming))
        {
            return;
        }

        try
        {
            await inbox.MarkAnsweredAsync(incoming, CancellationToken.None);
        }
        catch (Exception failure) when (Outage.Is(failure))
        {
            Log.NotMarked(logger, activity.Id, failure.GetType().Name);
        }
    }

    private static Languages.Language LanguageOf(Activity activity) => Speech.LanguageOf(activity);

    private static partial class Log
    {
        // The exception's own words may hold what people wrote, so only its kind is named; the activity's id leads to the rest.
        public static void PressFailed(ILogger logger, string? activity, Exception failure) =>
            PressFailed(logger, activity, failure.GetType().Name, failure.StackTrace);

        [LoggerMessage(LogLevel.Error, "Press {ActivityId} was not carried out: {Error} at {StackTrace}")]
        private static partial void PressFailed(ILogger logger, string? activityId, string error, string? stackTrace);

        [LoggerMessage(LogLevel.Warning, "The answer to {ActivityId} was sent, but that could not be kept ({Error}): it may be given a second time")]
        public static partial void NotMarked(ILogger logger, string? activityId, string error);

        [LoggerMessage(LogLevel.Warning, "Where {ActivityId} came from, or what it said of it, could not be kept ({Error})")]
        public static partial void NotNoted(ILogger logger, string? activityId, string error);
    }
}
