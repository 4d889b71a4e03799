using System.Runtime.CompilerServices;
using Microsoft.Extensions.Caching.Memory;
using TcAssistant.App.Storage;
using TcAssistant.Asks;
using TcAssistant.BotFramework.Connector;
using TcAssistant.Tracking;

namespace TcAssistant.App.Teams;

/// <summary>
/// Who is a guest, and where guests listen in: asked of the channel's roster and remembered for ten minutes. A bot without an
/// identity has no roster to ask; there only someone of another organisation counts as a guest, once they have spoken.
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

    /// <summary>Somebody waits for the answer to a press; a roster that takes longer is not waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MostRemembered, Clock = new CacheClock(time) });

    public void Dispose() => answers.Dispose();

    /// <summary>Whether the sender is a guest of the conversation, of another organisation, or in it no longer: what was said there stays, with its buttons.
    /// Where the roster does not answer only the second is known.</summary>
    public async Task<bool> IsGuestAsync(ChatMessage message, CancellationToken cancellation)
    {
        if (message.IsStranger || message.Tenant == ChatMessage.LocalTenant || message is not { ServiceUrl: { } serviceUrl, ChannelUser: { } user })
        {
            return message.IsStranger;
        }

        return await OnceAsync((message.Tenant, message.Conversation, user), whenUnknown: false, async patience =>
        {
            var standing = await StandingAsync(message.Tenant, serviceUrl, message.Conversation, user, patience);
            if (standing == RosterStanding.Absent && message.Team is { } team && team != message.Conversation)
            {
                // Whom a channel does not name, its team may.
                standing = await StandingAsync(message.Tenant, serviceUrl, team, user, patience);
            }

            return standing switch
            {
                RosterStanding.Member => false,
                RosterStanding.Guest => true,
                RosterStanding.Absent when message.Kind != ConversationKind.Personal => true,
                _ => null,
            };
        }, cancellation);
    }

    /// <summary>Who has this id in the conversation, by the roster; null where it does not say.</summary>
    /// <param name="person">As the channel names them (<c>29:…</c>), or the object id.</param>
    public async Task<Person?> PersonAsync(ChatMessage message, string person, CancellationToken cancellation) => message.ServiceUrl is { } serviceUrl
        ? await InTimeAsync(async patience => PersonOf((await connector.MemberAsync(serviceUrl, message.Conversation, person, patience)).Value), cancellation)
        : null;

    private static Person? PersonOf(TeamsChannelAccount? member) =>
        member?.EntraId is { } id ? new Person(id, ChatMessage.NameOf(member.Name, id)) : null;

    /// <summary>Whether guests, or people of other organisations, read what is said there. What is not known counts as yes.</summary>
    public async Task<bool> HasGuestsAsync(ChatMessage message, CancellationToken cancellation)
    {
        if (message.Kind == ConversationKind.Personal)
        {
            return await IsGuestAsync(message, cancellation);
        }

        var place = (message.Tenant, message.Conversation, User: "");
        if (message.IsStranger)
        {
            return Remember(place, true, Remembered);
        }

        if (message.Tenant == ChatMessage.LocalTenant || message is not { ServiceUrl: { } serviceUrl })
        {
            return answers.TryGetValue(place, out bool known) && known;
        }

        return await OnceAsync(place, whenUnknown: true, patience => LookForGuestAsync(message.Tenant, message.Conversation, serviceUrl, patience), cancellation);
    }

    /// <summary>The same of a conversation to which something is sent unasked.</summary>
    public async Task<bool> HasGuestsAsync(Conversation place, CancellationToken cancellation) =>
        place.Tenant == ChatMessage.LocalTenant
            ? answers.TryGetValue((place.Tenant, place.Id, ""), out bool known) && known
            : await OnceAsync((place.Tenant, place.Id, ""), whenUnknown: true, patience => LookForGuestAsync(place.Tenant, place.Id, place.ServiceUrl, patience), cancellation);

    /// <summary>Whether a person of the house is in a conversation, so that they can be called there. What is not known counts as no.</summary>
    /// <param name="person">The object id.</param>
    public async Task<bool> IsMemberAsync(string tenant, string conversation, string serviceUrl, string person, CancellationToken cancellation) =>
        tenant == ChatMessage.LocalTenant || await OnceAsync((tenant, conversation, $"member {person}"), whenUnknown: false, async patience =>
            await connector.MemberAsync(serviceUrl, conversation, person, patience) is var asked && asked.Value is { } member
                ? string.Equals(member.EntraId, person, StringComparison.OrdinalIgnoreCase) && !IsGuest(member, tenant)
                : null, cancellation);

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

    /// <summary>Whether somebody is certainly no longer in a team or chat; what the roster does not answer counts as no.</summary>
    /// <param name="user">As the channel names them (<c>29:…</c>), or their object id.</param>
    public Task<bool> HasLeftAsync(string tenant, string serviceUrl, string roster, string user, CancellationToken cancellation) => tenant == ChatMessage.LocalTenant
        ? Task.FromResult(false)
        : OnceAsync((tenant, roster, $"left {user}"), whenUnknown: false, async patience => await StandingAsync(tenant, serviceUrl, roster, user, patience) switch
        {
            RosterStanding.Member => false,
            RosterStanding.Guest or RosterStanding.Absent => true,
            _ => null,
        }, cancellation);

    /// <summary>What somebody is in a team or chat.</summary>
    /// <param name="person">The object id.</param>
    public Task<RosterStanding> OfAsync(string tenant, string serviceUrl, string roster, string person, CancellationToken cancellation) => tenant == ChatMessage.LocalTenant
        ? Task.FromResult(RosterStanding.Member)
        : OnceAsync<RosterStanding>((tenant, roster, $"standing {person}"), RosterStanding.Unknown, async patience =>
            await StandingAsync(tenant, serviceUrl, roster, person, patience) is var standing && standing != RosterStanding.Unknown ? standing : null, cancellation);

    private async Task<RosterStanding> StandingAsync(string tenant, string serviceUrl, string roster, string user, CancellationToken cancellation) =>
        await connector.MemberAsync(serviceUrl, roster, user, cancellation) switch
        {
            { Value: { } member } => IsGuest(member, tenant) ? RosterStanding.Guest : RosterStanding.Member,
            { Failure: Outcome.Gone { What: GoneWhat.Member } } => RosterStanding.Absent,
            _ => RosterStanding.Unknown,
        };

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

    private async Task<T> OnceAsync<T>(
        (string Tenant, string Conversation, string User) of, T whenUnknown, Func<CancellationToken, Task<T?>> ask, CancellationToken cancellation)
        where T : struct
    {
        if (answers.TryGetValue(of, out T known))
        {
            return known;
        }

        var answer = await InTimeAsync(ask, cancellation);
        return Remember(of, answer ?? whenUnknown, answer is null ? Unanswered : Remembered);
    }

    /// <summary>What the roster says, or null where it does not say so in time.</summary>
    private static async Task<T?> InTimeAsync<T>(Func<CancellationToken, Task<T?>> ask, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            return await ask(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return default;
        }
    }

    private T Remember<T>((string Tenant, string Conversation, string User) of, T answer, TimeSpan howLong) =>
        answers.Set(of, answer, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = howLong });

    private sealed class CacheClock(TimeProvider time) : Microsoft.Extensions.Internal.ISystemClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();
    }
}

/// <summary>What the roster of a team or conversation says of somebody.</summary>
internal enum RosterStanding
{
    /// <summary>It does not answer.</summary>
    Unknown,

    Member,
    Guest,
    Absent,
}
