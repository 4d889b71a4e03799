using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Cards;
using TcAssistant.Languages;
using Conversation = TcAssistant.App.Storage.Conversation;

namespace TcAssistant.App.Api;

/// <summary>Tells a channel that a plan was published, and makes it speak about the plan: once for one publication, however often that is asked for.</summary>
internal sealed partial class Announcements(
    Tables tables, Conversations conversations, PlanChoice choice, Installations installations, ConnectorClient connector, AskTurn asks, ILogger<Announcements> logger)
{
    private const string ToldColumn = "Told";

    /// <summary>Somebody waits for the answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Whether the channel was told. Nobody knows of a message whose answer was lost: it counts as not told, and is not sent again.</summary>
    public async Task<bool> TellAsync(Caller caller, Conversation channel, StoredPlan plan, bool isNew, string operation, Language language, CancellationToken cancellation)
    {
        var row = Row.New(plan.Header.Ref.Partition, PlanRow.OperationOf($"{operation}.told"));
        if (await tables.Plans.TryAddAsync(row, cancellation) is null)
        {
            return await tables.Plans.FindAsync(row.PartitionKey, row.RowKey, cancellation) is { } before && before.Flag(ToldColumn);
        }

        var message = PlanSummaries.MessageIn(channel, caller, operation);
        await choice.UseAsync(message, plan.Header.Ref, (await choice.UsableAsync(message, cancellation)).Count > 1, cancellation);
        var isTold = await SendAsync(channel, asks.WithToday(PublishedCard.Render(plan.Tracked, plan.Header.Edition, caller.Person.Name, message.BotName, isNew, channel.Language ?? language), plan.Header, message));
        await tables.Plans.PutAsync(Row.New(row.PartitionKey, row.RowKey).PutFlag(ToldColumn, isTold), CancellationToken.None);
        return isTold;
    }

    // Not cut off where whoever asked hangs up: what was sent is to be known as sent.
    private async Task<bool> SendAsync(Conversation channel, CardMessage card)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            if (await conversations.TenantParkedAsync(channel.Tenant, patience.Token) is not null)
            {
                return false;
            }

            var outcome = await connector.PostToChannelAsync(channel.ServiceUrl, channel.Tenant, channel.Channel ?? channel.Id, Replies.Message(card), patience.Token);
            if (LifeChange.After(outcome) is { Parks: not null } change)
            {
                await installations.ParkAsync(channel.Tenant, channel.Id, change, patience.Token);
            }

            if (outcome is not Outcome.Sent)
            {
                Log.NotTold(logger, outcome.GetType().Name);
            }

            return outcome is Outcome.Sent;
        }
        catch (OperationCanceledException)
        {
            Log.NotTold(logger, "Cut off");
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A channel was not told of a plan that was published there: {Outcome}")]
        public static partial void NotTold(ILogger logger, string outcome);
    }
}
