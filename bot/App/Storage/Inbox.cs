using System.Globalization;
using Azure.Data.Tables;

namespace TcAssistant.App.Storage;

/// <summary>An activity that came in.</summary>
/// <param name="SentOn">The activity's own time stamp, the same in every redelivery: it decides which day's inbox keeps it. Never our clock.</param>
public sealed record Incoming(string Tenant, string Conversation, string ActivityId, DateTimeOffset SentOn)
{
    /// <summary>The name of what is done because of it. Activity ids alone are told apart only within one conversation.</summary>
    public string Operation => $"{Conversation} {ActivityId}";
}

public enum Taken
{
    /// <summary>It is ours to answer.</summary>
    Now,

    /// <summary>It was delivered before and is not answered yet: whoever took it is at it, or has died.</summary>
    Before,

    /// <summary>It was delivered before and is answered.</summary>
    Answered,
}

/// <summary>An activity that nobody has answered yet.</summary>
/// <param name="Body">As it came in.</param>
/// <param name="Attempts">How often someone took it to answer it.</param>
public sealed record Unanswered(Incoming Incoming, string Body, DateTimeOffset TakenOn, int Attempts = 1);

/// <summary>
/// The activities that came in, one table a UTC day: inserting the row is what decides who answers, so that one that is delivered
/// twice is answered once, and what is to be answered survives a crash. The words are kept only until they are answered.
/// </summary>
public sealed class Inbox(Tables tables, TimeProvider time)
{
    private const int DaysKept = 2;

    /// <summary>This program among all that share the inbox.</summary>
    private readonly string _program = Guid.NewGuid().ToString("n");

    public async Task<Taken> TakeAsync(Incoming incoming, string body, CancellationToken cancellation = default)
    {
        var (table, taker) = (TableOf(incoming), NewTaker());
        var row = Write(incoming, answered: false).Put("Taker", taker).Put("Body", body);
        row["TakenOn"] = time.GetUtcNow();
        if (await table.TryAddAsync(row, cancellation) is not null)
        {
            return Taken.Now;
        }

        // Not a duplicate if it is the row of this very call: the first try went through and only its answer was lost.
        var stored = await table.FindAsync(row.PartitionKey, row.RowKey, cancellation);
        return stored?.Text("Taker") == taker ? Taken.Now
            : stored?.Flag("Answered") == true ? Taken.Answered
            : Taken.Before;
    }

    public Task MarkAnsweredAsync(Incoming incoming, CancellationToken cancellation = default) =>
        TableOf(incoming).PutAsync(Write(incoming, answered: true), cancellation);

    /// <summary>An activity without a time stamp, whose redelivery can only be told by its id: under the day it came first.</summary>
    public async Task<Incoming> UndatedAsync(string tenant, string conversation, string activityId, CancellationToken cancellation = default)
    {
        var today = new DateTimeOffset(time.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        var undated = new Incoming(tenant, conversation, activityId, today);
        var yesterday = undated with { SentOn = today.AddDays(-1) };
        var row = Write(yesterday, answered: false);
        return await TableOf(yesterday).FindAsync(row.PartitionKey, row.RowKey, cancellation) is null ? undated : yesterday;
    }

    /// <summary>Takes over what its taker left; false where another was faster, or the taker lives and has answered or goes on.</summary>
    public async Task<bool> TakeOverAsync(Unanswered left, CancellationToken cancellation = default)
    {
        var (table, key, taker) = (TableOf(left.Incoming), Write(left.Incoming, answered: false), NewTaker());
        if (await table.FindAsync(key.PartitionKey, key.RowKey, cancellation) is not { } row
            || row.Flag("Answered") || row.GetDateTimeOffset("TakenOn") != left.TakenOn)
        {
            return false;
        }

        row["Taker"] = taker;
        row["TakenOn"] = time.GetUtcNow();
        row["Attempts"] = left.Attempts + 1;
        return await table.TryReplaceAsync(row, row.ETag, cancellation) is not null
            || (await table.FindAsync(key.PartitionKey, key.RowKey, cancellation))?.Text("Taker") == taker;
    }

    /// <summary>Lets the others know that this program is still at it.</summary>
    public async Task GoOnAsync(Incoming incoming, CancellationToken cancellation = default)
    {
        var (table, key) = (TableOf(incoming), Write(incoming, answered: false));
        if (await table.FindAsync(key.PartitionKey, key.RowKey, cancellation) is { } row
            && !row.Flag("Answered") && row.Text("Taker")?.StartsWith(_program, StringComparison.Ordinal) == true)
        {
            row["TakenOn"] = time.GetUtcNow();
            await table.TryReplaceAsync(row, row.ETag, cancellation);
        }
    }

    /// <summary>What was taken before that instant and is not answered: its taker has died. The oldest day first.</summary>
    public async Task<IReadOnlyList<Unanswered>> UnansweredAsync(DateTimeOffset takenBefore, CancellationToken cancellation = default)
    {
        var left = new List<Unanswered>();
        foreach (var day in await tables.InboxDaysAsync(cancellation))
        {
            var filter = TableClient.CreateQueryFilter($"Answered eq false and TakenOn lt {takenBefore}");
            left.AddRange((await tables.Inbox(day).QueryAsync(filter, cancellation: cancellation)).Select(Read));
        }

        return left;
    }

    /// <summary>Deletes the inboxes of days long past in which nothing is unanswered. For a daily pass.</summary>
    /// <returns>The days whose inbox is gone.</returns>
    public async Task<IReadOnlyList<DateOnly>> DropOldAsync(CancellationToken cancellation = default)
    {
        var (dropped, oldest) = (new List<DateOnly>(), DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(-DaysKept));
        foreach (var day in (await tables.InboxDaysAsync(cancellation)).Where(day => day < oldest))
        {
            if (await tables.Inbox(day).QueryAsync("Answered eq false", most: 1, cancellation: cancellation) is [])
            {
                await tables.Inbox(day).DropAsync(cancellation);
                dropped.Add(day);
            }
        }

        return dropped;
    }

    // A take of this program, told from every other one, even of the same activity.
    private string NewTaker() => $"{_program}-{Guid.NewGuid():n}";

    private Table TableOf(Incoming incoming) => tables.Inbox(DateOnly.FromDateTime(incoming.SentOn.UtcDateTime));

    // The hour comes first, so that a search for what is unanswered can begin at the last hour in which nothing was.
    private static TableEntity Write(Incoming incoming, bool answered)
    {
        var row = Row.New(
                Key.Of(incoming.SentOn.UtcDateTime.ToString("HH", CultureInfo.InvariantCulture), incoming.Tenant, incoming.Conversation),
                Key.Of(incoming.ActivityId))
            .Put("Tenant", incoming.Tenant)
            .Put("Conversation", incoming.Conversation)
            .Put("ActivityId", incoming.ActivityId);
        row["SentOn"] = incoming.SentOn.ToUniversalTime();
        row["Answered"] = answered;
        return row;
    }

    private static Unanswered Read(TableEntity row) => new(
        new(row.Need("Tenant"), row.Need("Conversation"), row.Need("ActivityId"), row.GetDateTimeOffset("SentOn") ?? default),
        row.Text("Body") ?? "",
        row.GetDateTimeOffset("TakenOn") ?? default,
        row.GetInt32("Attempts") ?? 1);
}
