using Microsoft.Extensions.Caching.Memory;
using TcAssistant.App.Storage;
using TcAssistant.BotFramework.Connector;

namespace TcAssistant.App.Teams;

/// <summary>
/// Who is a guest, and where guests listen in: asked of the channel's roster and remembered for ten minutes. A bot without an
/// identity has no roster to ask; there only someone of another organisation counts as a guest.
/// </summary>
internal sealed class Membership(ConnectorClient connector, TimeProvider time) : IDisposable
{
    private const int PageSize = 500;

    /// <summary>A larger conversation is taken to have guests.</summary>
    private const int MostPages = 10;
    private const int MostRemembered = 20_000;

    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    /// <summary>What was not answered is asked again soon.</summary>
    private static readonly TimeSpan Unanswered = TimeSpan.FromSeconds(30);

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MostRemembered, Clock = new CacheClock(time) });

    public void Dispose() => answers.Dispose();

    /// <summary>Whether the sender is a guest of the conversation, or of another organisation. Where the roster does not answer only the latter is known.</summary>
    public async Task<bool> IsGuestAsync(ChatMessage message, CancellationToken cancellation)
    {
        if (message.IsStranger || message.Tenant == ChatMessage.LocalTenant || message is not { ServiceUrl: { } serviceUrl, ChannelUser: { } user })
        {
            return message.IsStranger;
        }

        return await OnceAsync((message.Tenant, message.Conversation, user), whenUnknown: false, async () =>
            (await connector.MemberAsync(serviceUrl, message.Conversation, user, cancellation)).Value is { } member ? IsGuest(member, message.Tenant) : null);
    }

    /// <summary>Whether guests, or people of other organisations, read what is said there. What is not known counts as yes.</summary>
    public async Task<bool> HasGuestsAsync(ChatMessage message, CancellationToken cancellation)
    {
        if (message.Kind == ConversationKind.Personal)
        {
            return await IsGuestAsync(message, cancellation);
        }

        if (message.Tenant == ChatMessage.LocalTenant || message is not { ServiceUrl: { } serviceUrl })
        {
            return message.IsStranger;
        }

        return message.IsStranger || await OnceAsync((message.Tenant, message.Conversation, ""), whenUnknown: true, () => AnyGuestAsync(message, serviceUrl, cancellation));
    }

    private async Task<bool?> AnyGuestAsync(ChatMessage message, string serviceUrl, CancellationToken cancellation)
    {
        string? next = null;
        for (var page = 0; page < MostPages; page++)
        {
            if ((await connector.PagedMembersAsync(serviceUrl, message.Conversation, PageSize, next, cancellation)).Value is not { } members)
            {
                return null;
            }

            if (members.Members?.Any(member => IsGuest(member, message.Tenant)) is true)
            {
                return true;
            }

            next = members.ContinuationToken;
            if (string.IsNullOrEmpty(next))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsGuest(TeamsChannelAccount member, string tenant) =>
        member.UserRole is { } role && !role.Equals("user", StringComparison.OrdinalIgnoreCase)
        || (member.TenantId is { } home && !home.Equals(tenant, StringComparison.OrdinalIgnoreCase));

    private async Task<bool> OnceAsync((string Tenant, string Conversation, string User) of, bool whenUnknown, Func<Task<bool?>> ask)
    {
        if (answers.TryGetValue(of, out bool known))
        {
            return known;
        }

        var answer = await ask();
        return answers.Set(of, answer ?? whenUnknown, new MemoryCacheEntryOptions
        {
            Size = 1,
            AbsoluteExpirationRelativeToNow = answer is null ? Unanswered : Remembered,
        });
    }

    private sealed class CacheClock(TimeProvider time) : Microsoft.Extensions.Internal.ISystemClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();
    }
}
