using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Cards;

namespace TcAssistant.App.Teams;

/// <summary>
/// From an activity to what answers it: the bot's whole surface in one switch.
/// </summary>
internal sealed partial class TeamsBot(
    TypedMessages typed,
    PressedButtons pressed,
    LineSearch search,
    FileOffers files,
    Welcome welcome,
    StewardTurn stewards,
    PersonalTurn personal,
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
            await speech.SendAsync(turn, speech.WithToday(NoticeCard.Error(turn.Activity.Id ?? "", Speech.LanguageOf(turn.Activity)), message), cancellation);
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
                if (await speech.SayAsync(turn, message, () => typed.AnswerAsync(turn, message, cancellation), cancellation))
                {
                    await SettleAsync(activity);
                }

                return null;
            case Arm.Press:
                return await pressed.AnswerAsync(turn, message, cancellation);
            case Arm.OldPress:
                return await pressed.AnswerAsOfOldAsync(turn, message, cancellation);
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

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The answer to {ActivityId} was sent, but that could not be kept ({Error}): it may be given a second time")]
        public static partial void NotMarked(ILogger logger, string? activityId, string error);

        [LoggerMessage(LogLevel.Warning, "Where {ActivityId} came from, or what it said of it, could not be kept ({Error})")]
        public static partial void NotNoted(ILogger logger, string? activityId, string error);
    }
}
