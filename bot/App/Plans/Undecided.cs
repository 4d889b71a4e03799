using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Plans;

namespace TcAssistant.App.Plans;

/// <summary>The change that a person was shown last in a conversation, or asked others for, and that nobody has decided yet: "undo" is about it first.</summary>
internal sealed class Undecided(Tables tables)
{
    /// <summary>How long it is what somebody has in mind; its buttons work longer.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromHours(12);

    /// <param name="Operation">Put it forward.</param>
    /// <param name="Title">As the card shows it.</param>
    public sealed record Shown(string Operation, string Title);

    public Task KeepAsync(ChatMessage message, PlanKey plan, string title, CancellationToken cancellation)
    {
        var row = Row.New(Key.Of(message.Tenant, message.Conversation), RowOf(message))
            .Put(Row.OperationColumn, message.Operation)
            .Put("Plan", plan.Value)
            .Put("Title", title);
        row["AskedOn"] = message.SentOn.ToUniversalTime();
        return tables.Asks.PutAsync(row, cancellation);
    }

    /// <summary>Null: there is none.</summary>
    public async Task<Shown?> LastAsync(ChatMessage message, PlanKey plan, CancellationToken cancellation)
    {
        var row = await tables.Asks.FindAsync(Key.Of(message.Tenant, message.Conversation), RowOf(message), cancellation);
        return row is null || row.Text("Plan") != plan.Value || row.GetDateTimeOffset("AskedOn") < message.SentOn - Memory
            || row.Text(DecidedBy) is { } decided && decided != message.Operation
                ? null
                : new(row.Need(Row.OperationColumn), row.Text("Title") ?? "");
    }

    /// <summary>The person said what is to become of it.</summary>
    public async Task DecidedAsync(ChatMessage message, string operation, CancellationToken cancellation)
    {
        var row = await tables.Asks.FindAsync(Key.Of(message.Tenant, message.Conversation), RowOf(message), cancellation);
        if (row?.Text(Row.OperationColumn) == operation)
        {
            // Where somebody was shown something else meanwhile, that is what counts.
            await tables.Asks.TryReplaceAsync(row.Put(DecidedBy, message.Operation), row.ETag, cancellation);
        }
    }

    private const string DecidedBy = "DecidedBy";

    private static string RowOf(ChatMessage message) => Key.Of(message.By.Id, "change");
}
