using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using TcAssistant.App.Storage;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;

namespace TcAssistant.App.Teams;

/// <summary>The messages that this program has taken and not yet answered, each under the inbox row that keeps it.</summary>
internal sealed class MessagesTaken(Inbox inbox, BotFrameworkOptions bot)
{
    private readonly ConcurrentDictionary<(string Tenant, string Conversation, string Id), Incoming> _taken = new();

    public IEnumerable<Incoming> All => _taken.Values;

    /// <summary>Writes the inbox row of a message; null where it has no id by which its redelivery could be told.</summary>
    public async ValueTask<Taken?> TakeAsync(Activity activity, CancellationToken cancellation)
    {
        if (KeyOf(activity) is not { } key)
        {
            return null;
        }

        // The day of the row is decided here, once, and not from our clock where the message has a time.
        var incoming = activity.Timestamp is { } sentOn
            ? new Incoming(key.Tenant, key.Conversation, key.Id, sentOn)
            : await inbox.UndatedAsync(key.Tenant, key.Conversation, key.Id, cancellation);
        var taken = await inbox.TakeAsync(incoming, activity.ToJson(), cancellation);
        if (taken == Taken.Now)
        {
            _taken[key] = incoming;
        }

        return taken;
    }

    /// <summary>Takes over what another program left; false where that is not to be.</summary>
    public async Task<bool> TakeOverAsync(Unanswered left, CancellationToken cancellation)
    {
        var key = KeyOf(left.Incoming);
        if (!_taken.TryAdd(key, left.Incoming))
        {
            return false;
        }

        var ours = false;
        try
        {
            return ours = await inbox.TakeOverAsync(left, cancellation);
        }
        finally
        {
            if (!ours)
            {
                _taken.TryRemove(key, out _);
            }
        }
    }

    public bool IsTaken(Incoming incoming) => _taken.ContainsKey(KeyOf(incoming));

    public bool IsTaken(Activity activity, [NotNullWhen(true)] out Incoming? incoming)
    {
        incoming = null;
        return KeyOf(activity) is { } key && _taken.TryGetValue(key, out incoming);
    }

    /// <summary>It is answered, or left for another time: nobody here is at it any more.</summary>
    public void Leave(Activity activity)
    {
        if (KeyOf(activity) is { } key)
        {
            _taken.TryRemove(key, out _);
        }
    }

    public void Leave(Incoming incoming) => _taken.TryRemove(KeyOf(incoming), out _);

    private static (string, string, string) KeyOf(Incoming incoming) => (incoming.Tenant, incoming.Conversation, incoming.ActivityId);

    private (string Tenant, string Conversation, string Id)? KeyOf(Activity activity) =>
        activity is { Id: { Length: > 0 } id, Conversation.Id: { Length: > 0 } conversation }
        && (bot.AppId is null ? ChatMessage.LocalTenant : activity.TenantId) is { } tenant
            ? (tenant, conversation, id)
            : null;
}
