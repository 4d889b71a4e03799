using System.Text.Json;
using Azure.Data.Tables;
using TcAssistant.App.Plans;
using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.App.Storage;

public enum ConversationKind
{
    Personal,
    Group,
    Channel,
}

/// <summary>A conversation the bot is in.</summary>
/// <param name="Id">Without the thread's <c>;messageid=</c>: a channel is one conversation.</param>
/// <param name="Reference">What the protocol needs to speak there again, as it wrote it; not looked into here.</param>
/// <param name="Plan">The plan it speaks about; null until someone chose.</param>
/// <param name="Language">Of what the bot says there unasked; null until known.</param>
/// <param name="WelcomedBy">The operation that welcomed it; null: it has not been welcomed.</param>
public sealed record Conversation(
    string Tenant,
    string Id,
    ConversationKind Kind,
    string ServiceUrl,
    string Reference,
    string? Team = null,
    string? Channel = null,
    PlanRef? Plan = null,
    Language? Language = null,
    string? WelcomedBy = null);

/// <summary>The conversations the bot is in, and what each person in them asked last.</summary>
public sealed class Conversations(Tables tables)
{
    private const int MostAttempts = 20;

    /// <summary>A question longer than this has no follow-up.</summary>
    private const int LongestAsk = 16_000;

    public async Task<Conversation?> FindAsync(string tenant, string id, CancellationToken cancellation = default) =>
        await tables.Conversations.FindAsync(Key.Of(tenant), Key.Of(id), cancellation) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<Conversation>> ListAsync(string tenant, CancellationToken cancellation = default) =>
        [.. (await tables.Conversations.RangeAsync(Key.Of(tenant), "", Table.AfterAll, cancellation)).Select(Read)];

    /// <summary>
    /// Reads a conversation, changes it and writes it back, again if others changed it meanwhile; writes nothing when nothing changes.
    /// One request in a conversation that is known and as it was.
    /// </summary>
    /// <param name="change">Gets what is stored, or null; must be pure, since it may be called again. Null: leave it as it is.</param>
    public async Task<Conversation?> ChangeAsync(string tenant, string id, Func<Conversation?, Conversation?> change, CancellationToken cancellation = default)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var row = await tables.Conversations.FindAsync(Key.Of(tenant), Key.Of(id), cancellation);
            var stored = row is null ? null : Read(row);
            var changed = change(stored);
            if (changed is null || changed == stored)
            {
                return stored;
            }

            if ((changed.Tenant, changed.Id) != (tenant, id))
            {
                throw new ArgumentException($"The conversation '{id}' cannot become another.", nameof(change));
            }

            var written = row is null
                ? await tables.Conversations.TryAddAsync(Write(changed), cancellation)
                : await tables.Conversations.TryReplaceAsync(Write(changed), row.ETag, cancellation);
            if (written is not null)
            {
                return changed;
            }
        }

        throw new StorageException(StorageWording.Busy, $"The conversation '{id}' is being changed by others; nothing was changed.");
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

    /// <summary>The bot was taken out of the conversation.</summary>
    public Task ForgetAsync(string tenant, string id, CancellationToken cancellation = default) =>
        tables.Conversations.DeleteAsync(Key.Of(tenant), Key.Of(id), cancellation: cancellation);

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

    private static TableEntity Write(Conversation conversation) => Row.New(Key.Of(conversation.Tenant), Key.Of(conversation.Id))
        .Put("Tenant", conversation.Tenant)
        .Put("Id", conversation.Id)
        .Put("Kind", conversation.Kind.ToString())
        .Put("ServiceUrl", conversation.ServiceUrl)
        .Put("Reference", conversation.Reference)
        .Put("Team", conversation.Team)
        .Put("Channel", conversation.Channel)
        .Put("PlanTenant", conversation.Plan?.Scope.Tenant)
        .Put("PlanScopeKind", conversation.Plan?.Scope.Kind.ToString())
        .Put("PlanScopeId", conversation.Plan?.Scope.Id)
        .Put("PlanKey", conversation.Plan?.Key.Value)
        .Put("Language", conversation.Language?.Code())
        .Put("WelcomedBy", conversation.WelcomedBy);

    private static Conversation Read(TableEntity row) => new(
        row.Need("Tenant"),
        row.Need("Id"),
        Enum.Parse<ConversationKind>(row.Need("Kind")),
        row.Need("ServiceUrl"),
        row.Need("Reference"),
        row.Text("Team"),
        row.Text("Channel"),
        row.Text("PlanKey") is { } plan
            ? new(new(row.Need("PlanTenant"), Enum.Parse<ScopeKind>(row.Need("PlanScopeKind")), row.Need("PlanScopeId")), new(plan))
            : null,
        LanguageCodes.Parse(row.Text("Language")),
        row.Text("WelcomedBy"));
}
