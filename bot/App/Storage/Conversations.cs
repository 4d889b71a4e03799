using System.Text.Json;
using Azure.Data.Tables;
using TcAssistant.Asks;
using TcAssistant.Wording;

namespace TcAssistant.App.Storage;

/// <summary>The conversations the bot is in, and what each person in them asked last.</summary>
public sealed class Conversations(Tables tables)
{
    private const int MostAttempts = 20;

    /// <summary>A question longer than this has no follow-up.</summary>
    private const int LongestAsk = 16_000;

    /// <summary>No conversation has such a key: in a name of one, <c>_</c> is written otherwise.</summary>
    private const string TenantRow = "tenant_";

    /// <summary>Between two programs' turns: the channel counts what is sent into a conversation over two seconds, and their clocks may differ by as much.</summary>
    private static readonly TimeSpan BetweenSenders = TimeSpan.FromSeconds(4);

    private const string SenderColumn = "Sender";
    private const string SenderUntilColumn = "SenderUntil";

    public async Task<Conversation?> FindAsync(string tenant, string id, CancellationToken cancellation = default) =>
        await tables.Conversations.FindAsync(Key.Of(tenant), Key.Of(id), cancellation) is { } row ? ConversationRow.Read(row) : null;

    public async Task<IReadOnlyList<Conversation>> ListAsync(string tenant, CancellationToken cancellation = default) =>
        [.. (await tables.Conversations.RangeAsync(Key.Of(tenant), "", Table.AfterAll, cancellation)).Where(ConversationRow.IsOne).Select(ConversationRow.Read)];

    /// <summary>The conversations of a team that are known.</summary>
    public async Task<IReadOnlyList<Conversation>> OfTeamAsync(string tenant, string team, CancellationToken cancellation = default) =>
        [.. (await tables.Conversations.RangeAsync(Key.Of(tenant), "", Table.AfterAll, TableClient.CreateQueryFilter($"Team eq {team}"), null, cancellation))
            .Where(ConversationRow.IsOne).Select(ConversationRow.Read)];

    public async Task<Team?> TeamAsync(string tenant, string id, CancellationToken cancellation = default) =>
        await tables.Conversations.FindAsync(Key.Of(tenant), TeamRow.KeyOf(id), cancellation) is { } row ? TeamRow.Read(row) : null;

    /// <summary>The teams that are known.</summary>
    public async Task<IReadOnlyList<Team>> TeamsAsync(string tenant, CancellationToken cancellation = default) =>
        [.. (await tables.Conversations.RangeAsync(Key.Of(tenant), TeamRow.First, TeamRow.First + Table.AfterAll, cancellation)).Select(TeamRow.Read)];

    public async Task<Contact?> ContactAsync(string tenant, string person, CancellationToken cancellation = default) =>
        await tables.Conversations.FindAsync(Key.Of(tenant), ContactRow.KeyOf(person), cancellation) is { } row ? ContactRow.Read(row) : null;

    /// <summary>Why nothing may be sent unasked in the whole tenant; null where it may.</summary>
    public async Task<Parked?> TenantParkedAsync(string tenant, CancellationToken cancellation = default) =>
        await tables.Conversations.FindAsync(Key.Of(tenant), TenantRow, cancellation) is { } row ? row.Parked() : null;

    /// <summary>Parks all that is sent unasked in a tenant; null revives it.</summary>
    public Task ParkTenantAsync(string tenant, Parked? parked, CancellationToken cancellation = default) => parked is null
        ? tables.Conversations.DeleteAsync(Key.Of(tenant), TenantRow, cancellation: cancellation)
        : tables.Conversations.PutAsync(Row.New(Key.Of(tenant), TenantRow).Put("Tenant", tenant).PutParked(parked), cancellation);

    /// <summary>
    /// A conversation that something is to be sent to unasked, by one program at a time: for a while it is this one's. So a program's own
    /// pacing of the conversation holds over all of them. One request, and another where it was not this program's; a lost turn costs pace and nothing else.
    /// </summary>
    internal async Task<(Conversation? Conversation, DateTimeOffset? BusyUntil)> ToSendAsync(
        string tenant, string id, string program, DateTimeOffset now, TimeSpan turn, CancellationToken cancellation)
    {
        while (await tables.Conversations.FindAsync(Key.Of(tenant), Key.Of(id), cancellation) is { } row)
        {
            var (sender, until, conversation) = (row.Text(SenderColumn), row.GetDateTimeOffset(SenderUntilColumn) ?? default, ConversationRow.Read(row));
            var free = sender is null || sender == program ? default : until + BetweenSenders;
            if (free > now)
            {
                return (conversation, free);
            }

            if (conversation.Parked is not null || until - now > turn / 2)
            {
                return (conversation, null);
            }

            row[SenderUntilColumn] = now + turn;
            if (await tables.Conversations.TryReplaceAsync(row.Put(SenderColumn, program), row.ETag, cancellation) is not null)
            {
                return (conversation, null);
            }
        }

        return default;
    }

    /// <summary>
    /// Reads a conversation, changes it and writes it back, again if others changed it meanwhile; writes nothing when nothing changes.
    /// One request in a conversation that is known and as it was.
    /// </summary>
    /// <param name="change">Gets what is stored, or null; must be pure, since it may be called again. Null: leave it as it is.</param>
    public Task<Conversation?> ChangeAsync(string tenant, string id, Func<Conversation?, Conversation?> change, CancellationToken cancellation = default) =>
        ChangeRowAsync(
            tenant,
            Key.Of(id),
            ConversationRow.Read,
            ConversationRow.Write,
            stored => change(stored) is var changed && (changed is null || (changed.Tenant, changed.Id) == (tenant, id))
                ? changed
                : throw new ArgumentException($"The conversation '{id}' cannot become another.", nameof(change)),
            cancellation);

    /// <summary>The same for a team.</summary>
    public Task<Team?> ChangeTeamAsync(string tenant, string id, Func<Team?, Team?> change, CancellationToken cancellation = default) =>
        ChangeRowAsync(tenant, TeamRow.KeyOf(id), TeamRow.Read, TeamRow.Write, change, cancellation);

    /// <summary>The same for a person.</summary>
    public Task<Contact?> ChangeContactAsync(string tenant, string person, Func<Contact?, Contact?> change, CancellationToken cancellation = default) =>
        ChangeRowAsync(tenant, ContactRow.KeyOf(person), ContactRow.Read, ContactRow.Write, change, cancellation);

    private async Task<T?> ChangeRowAsync<T>(
        string tenant, string key, Func<TableEntity, T> read, Func<T, TableEntity> write, Func<T?, T?> change, CancellationToken cancellation)
        where T : class
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var row = await tables.Conversations.FindAsync(Key.Of(tenant), key, cancellation);
            var stored = row is null ? null : read(row);
            var changed = change(stored);
            if (changed is null || changed.Equals(stored))
            {
                return stored;
            }

            var written = row is null
                ? await tables.Conversations.TryAddAsync(write(changed), cancellation)
                : await tables.Conversations.TryReplaceAsync(write(changed), row.ETag, cancellation);
            if (written is not null)
            {
                return changed;
            }
        }

        throw new StorageException(StorageWording.Busy, $"'{key}' is being changed by others; nothing was changed.");
    }

    /// <summary>
    /// Whether this operation is the one that is to welcome the conversation: true for exactly one, however many ask, and for that
    /// one each time it asks. False also for a conversation that is not known.
    /// </summary>
    public async Task<bool> ClaimWelcomeAsync(string tenant, string id, string operation, CancellationToken cancellation = default)
    {
        var conversation = await ChangeAsync(tenant, id, stored => stored is { WelcomedBy: null } ? stored with { WelcomedBy = operation } : stored, cancellation);
        return conversation?.WelcomedBy == operation;
    }

    /// <summary>The bot was taken out of the conversation: neither how to speak there nor what was asked in it is kept.</summary>
    public async Task ForgetAsync(string tenant, string id, CancellationToken cancellation = default)
    {
        await tables.Conversations.DeleteAsync(Key.Of(tenant), Key.Of(id), cancellation: cancellation);
        await tables.Asks.DeleteAllAsync(await tables.Asks.RangeAsync(Key.Of(tenant, id), "", Table.AfterAll, cancellation), cancellation);
    }

    public Task ForgetContactAsync(string tenant, string person, CancellationToken cancellation = default) =>
        tables.Conversations.DeleteAsync(Key.Of(tenant), ContactRow.KeyOf(person), cancellation: cancellation);

    /// <summary>Remembers what a person asked last, for a follow-up.</summary>
    public async Task RememberAskAsync(string tenant, string conversation, string person, Ask ask, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var row = Row.New(Key.Of(tenant, conversation), Key.Of(person)).PutJson("Ask", ask, StoredJson.Form.Ask);
        row["AskedOn"] = now.ToUniversalTime();
        if (row.Text("Ask")!.Length <= LongestAsk)
        {
            await tables.Asks.PutAsync(row, cancellation);
        }
    }

    /// <summary>What the person asked last in this conversation, unless that is older than <paramref name="oldest"/>.</summary>
    public async Task<Ask?> LastAskAsync(string tenant, string conversation, string person, DateTimeOffset oldest, CancellationToken cancellation = default)
    {
        var row = await tables.Asks.FindAsync(Key.Of(tenant, conversation), Key.Of(person), cancellation);
        if (row is null || row.GetDateTimeOffset("AskedOn") is not { } askedOn || askedOn < oldest)
        {
            return null;
        }

        try
        {
            return row.Json("Ask", StoredJson.Form.Ask);
        }
        catch (JsonException)
        {
            return null; // Asked before an update that takes questions otherwise: it simply has no follow-up.
        }
    }

    /// <summary>Deletes questions asked before that instant. For a daily pass.</summary>
    public async Task SweepAsksAsync(DateTimeOffset oldest, CancellationToken cancellation = default)
    {
        var old = await tables.Asks.QueryAsync(TableClient.CreateQueryFilter($"AskedOn lt {oldest}"), cancellation: cancellation);
        foreach (var conversation in old.GroupBy(row => row.PartitionKey))
        {
            await tables.Asks.DeleteAllAsync([.. conversation], cancellation);
        }
    }
}
