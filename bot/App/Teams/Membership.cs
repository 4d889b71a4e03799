using System.Runtime.CompilerServices;
using Microsoft.Extensions.Caching.Memory;
using TcAssistant.App.Storage;
using TcAssistant.Asks;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Tracking;

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

        return message.IsStranger || await AnyGuestAsync(message.Tenant, message.Conversation, serviceUrl, cancellation);
    }

    /// <summary>The same of a conversation to which something is sent unasked.</summary>
    public async Task<bool> HasGuestsAsync(Conversation place, CancellationToken cancellation) =>
        place.Tenant != ChatMessage.LocalTenant && await AnyGuestAsync(place.Tenant, place.Id, place.ServiceUrl, cancellation);

    /// <summary>Whether a person of the house is in a conversation, so that they can be called there. What is not known counts as no.</summary>
    /// <param name="person">The object id.</param>
    public async Task<bool> IsMemberAsync(string tenant, string conversation, string serviceUrl, string person, CancellationToken cancellation) =>
        tenant == ChatMessage.LocalTenant || await OnceAsync((tenant, conversation, $"member {person}"), whenUnknown: false, async () =>
            await connector.MemberAsync(serviceUrl, conversation, person, cancellation) is var asked && asked.Value is { } member
                ? string.Equals(member.EntraId, person, StringComparison.OrdinalIgnoreCase) && !IsGuest(member, tenant)
                : null);

    private Task<bool> AnyGuestAsync(string tenant, string conversation, string serviceUrl, CancellationToken cancellation) =>
        OnceAsync((tenant, conversation, ""), whenUnknown: true, () => LookForGuestAsync(tenant, conversation, serviceUrl, cancellation));

    private async Task<bool?> LookForGuestAsync(string tenant, string conversation, string serviceUrl, CancellationToken cancellation)
    {
        PagedMembers? last = null;
        await foreach (var page in PagesAsync(serviceUrl, conversation, cancellation))
        {
            if (page is null)
            {
                return null;
            }

            if (page.Members?.Any(member => IsGuest(member, tenant)) is true)
            {
                return true;
            }

            last = page;
        }

        return !string.IsNullOrEmpty(last?.ContinuationToken);
    }

    /// <summary>The people of a team or chat who have an account here; guests left out. Where the roster does not answer it is as far as it came.</summary>
    public async Task<IReadOnlyList<Candidate>> PeopleAsync(string tenant, string serviceUrl, string conversation, CancellationToken cancellation)
    {
        var people = new List<Candidate>();
        await foreach (var page in PagesAsync(serviceUrl, conversation, cancellation))
        {
            people.AddRange(
                from member in page?.Members ?? []
                where !IsGuest(member, tenant) && member is { EntraId: not null, Name: not null }
                select new Candidate(new Person(member.EntraId!, member.Name!), [.. ((string?[])[member.Email, member.UserPrincipalName]).OfType<string>()]));
        }

        return people;
    }

    /// <summary>The roster page by page, at most <see cref="MostPages"/> of them; null where a page was not answered.</summary>
    private async IAsyncEnumerable<PagedMembers?> PagesAsync(string serviceUrl, string conversation, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string? next = null;
        for (var page = 0; page < MostPages; page++)
        {
            var members = (await connector.PagedMembersAsync(serviceUrl, conversation, PageSize, next, cancellation)).Value;
            yield return members;
            next = members?.ContinuationToken;
            if (string.IsNullOrEmpty(next))
            {
                yield break;
            }
        }
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
