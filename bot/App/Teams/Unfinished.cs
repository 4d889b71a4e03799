using System.Text;
using TcAssistant.App.Storage;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.BotFramework.Turns;

namespace TcAssistant.App.Teams;

/// <summary>
/// Finishes what a program that died left: messages taken more than a minute ago, answered by nobody. Every program looks; the
/// inbox row's ETag decides who answers. A message that is not answered at the third attempt is given up, with an apology.
/// </summary>
internal sealed partial class Unfinished(
    Inbox inbox, MessagesTaken taken, TeamsBot chat, TurnsUnderWay underWay, ConnectorClient connector, TimeProvider time, ILogger<Unfinished> logger)
    : BackgroundService
{
    private const int MostAttempts = 3;
    private static readonly TimeSpan LeftAfter = TimeSpan.FromMinutes(1);

    /// <summary>Well under <see cref="LeftAfter"/>: each pass also tells the others what this program is still at.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            await PassAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One pass. It returns when all that was left is taken over and being answered; what fails is tried with the next one.</summary>
    internal async Task PassAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var incoming in taken.All)
            {
                await inbox.GoOnAsync(incoming, cancellation);
            }

            foreach (var left in await inbox.UnansweredAsync(time.GetUtcNow() - LeftAfter, cancellation))
            {
                if (!taken.IsTaken(left.Incoming))
                {
                    await underWay.BeginAsync(left.Incoming.ActivityId, end => FinishAsync(left, end), cancellation);
                }
            }
        }
        catch (Exception failure) when (Outage.Is(failure) || failure is StorageException)
        {
            Log.Failed(logger, failure.GetType().Name, failure.StackTrace);
        }
    }

    private async Task FinishAsync(Unanswered left, CancellationToken end)
    {
        if (!await taken.TakeOverAsync(left, end))
        {
            return;
        }

        try
        {
            if (ActivityReading.Read(Encoding.UTF8.GetBytes(left.Body)).Activity is not { } activity)
            {
                Log.Unreadable(logger, left.Incoming.ActivityId);
                await inbox.MarkAnsweredAsync(left.Incoming, end);
                return;
            }

            // Whoever wanted the replies in the answer to the request has gone.
            activity.DeliveryMode = null;
            var turn = new TurnContext(activity, connector, time);
            if (left.Attempts < MostAttempts)
            {
                Log.TakenOver(logger, left.Incoming.ActivityId, left.Attempts + 1);
                await chat.AnswerAsync(turn, end);
                return;
            }

            // Marked first: should it be the apology that fails, it is not tried for ever.
            Log.GivenUp(logger, left.Incoming.ActivityId, left.Attempts);
            await inbox.MarkAnsweredAsync(left.Incoming, end);
            await chat.ApologiseAsync(turn, end);
        }
        finally
        {
            taken.Leave(left.Incoming);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The pass over unanswered messages was cut short: {Error} at {StackTrace}")]
        public static partial void Failed(ILogger logger, string error, string? stackTrace);

        [LoggerMessage(LogLevel.Information, "Message {ActivityId} was taken and not answered for a minute: taken over, attempt {Attempt}")]
        public static partial void TakenOver(ILogger logger, string activityId, int attempt);

        [LoggerMessage(LogLevel.Error, "Message {ActivityId} is given up after {Attempts} attempts")]
        public static partial void GivenUp(ILogger logger, string activityId, int attempts);

        [LoggerMessage(LogLevel.Error, "Message {ActivityId} cannot be read again from the inbox: given up")]
        public static partial void Unreadable(ILogger logger, string activityId);
    }
}
