using TcAssistant.BotFramework.Activities;

namespace TcAssistant.BotFramework.Connector;

/// <summary>The one door to the Bot Connector. Every call checks where it goes, carries our token, follows no redirect,
/// is repeated only where that cannot deliver twice, and says what became of it.</summary>
public sealed class ConnectorClient
{
    private const int SmallestPage = 50;
    private const int LargestPage = 500;
    private const string Targeted = "?isTargetedActivity=true";

    private readonly ConnectorCalls _calls;

    internal ConnectorClient(ConnectorCalls calls) => _calls = calls;

    /// <summary>Puts a message into a conversation, of our own accord. A thread's conversation id puts it into the thread.</summary>
    public Task<Outcome> SendAsync(string serviceUrl, string conversationId, Activity activity, CancellationToken cancellation) =>
        _calls.SendAsync(HttpMethod.Post, serviceUrl, Activities(conversationId), activity, activity, (Lane.Write(conversationId), Urgency.Proactive), cancellation);

    /// <summary>Answers a message; goes before what nobody waits for. Typing indicators are dropped where there is no room for them.</summary>
    /// <param name="replyToId">Null or empty: the message had no id.</param>
    public Task<Outcome> ReplyAsync(string serviceUrl, string conversationId, string? replyToId, Activity activity, CancellationToken cancellation)
    {
        var path = string.IsNullOrEmpty(replyToId) ? Activities(conversationId) : Activities(conversationId, replyToId);
        var urgency = activity.Type == ActivityTypes.Typing ? Urgency.NowOrNever : Urgency.Reply;
        return _calls.SendAsync(HttpMethod.Post, serviceUrl, path, activity, activity, (Lane.Write(conversationId), urgency), cancellation);
    }

    /// <summary>Replaces a message of ours by another, for everybody.</summary>
    public Task<Outcome> UpdateAsync(string serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellation) =>
        PutAsync(serviceUrl, conversationId, Activities(conversationId, activityId), activity with { Id = activityId }, cancellation);

    public Task<Outcome> DeleteAsync(string serviceUrl, string conversationId, string activityId, CancellationToken cancellation) =>
        DropAsync(serviceUrl, conversationId, Activities(conversationId, activityId), cancellation);

    /// <summary>Puts a message into a conversation that only its recipient sees. Where this is not offered it is <see cref="Outcome.Refused"/>,
    /// <see cref="Outcome.Blocked"/> or <see cref="Outcome.Gone"/>: then it has to be said in the personal conversation.</summary>
    /// <param name="userId">The one who sees it (<c>29:…</c>).</param>
    public Task<Outcome> SendTargetedAsync(string serviceUrl, string conversationId, string userId, Activity activity, CancellationToken cancellation) =>
        _calls.SendAsync(
            HttpMethod.Post, serviceUrl, Activities(conversationId) + Targeted, For(activity, userId), activity, (Lane.Write(conversationId), Urgency.Reply), cancellation);

    /// <summary>Starts a thread in a channel with this message. Every call starts another one.</summary>
    /// <returns><see cref="Outcome.Sent"/> with the thread's conversation id and the message's id.</returns>
    public Task<Outcome> PostToChannelAsync(string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancellation)
    {
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            TenantId = tenantId,
            ChannelData = new TeamsChannelData { Channel = new TeamsChannel { Id = channelId } },
            Activity = activity,
        };
        return _calls.SendAsync(HttpMethod.Post, serviceUrl, "v3/conversations", parameters, activity, (Lane.Write(channelId), Urgency.Proactive), cancellation);
    }

    /// <summary>Finds or makes the personal conversation with a person (<c>29:…</c>); says nothing in it. The same person gives the same conversation.</summary>
    public Task<Outcome> OpenPersonalAsync(string serviceUrl, string tenantId, string userId, CancellationToken cancellation)
    {
        var parameters = new ConversationParameters { IsGroup = false, TenantId = tenantId, Members = [new ChannelAccount { Id = userId }] };
        return _calls.SendAsync(HttpMethod.Post, serviceUrl, "v3/conversations", parameters, null, (Lane.Write(userId), Urgency.Reply), cancellation);
    }

    /// <param name="member">A <c>29:…</c> id, an Entra object id or a user principal name.</param>
    public Task<Fetched<TeamsChannelAccount>> MemberAsync(string serviceUrl, string conversationId, string member, CancellationToken cancellation) =>
        _calls.FetchAsync<TeamsChannelAccount>(serviceUrl, $"{Conversation(conversationId)}/members/{Uri.EscapeDataString(member)}", GoneWhat.Member, Lane.Read(conversationId), cancellation);

    /// <param name="continuationToken">Of the page before; null for the first.</param>
    public Task<Fetched<PagedMembers>> PagedMembersAsync(
        string serviceUrl, string conversationId, int pageSize, string? continuationToken, CancellationToken cancellation)
    {
        var query = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"?pageSize={Math.Clamp(pageSize, SmallestPage, LargestPage)}");
        if (continuationToken is not null)
        {
            query += "&continuationToken=" + Uri.EscapeDataString(continuationToken);
        }

        return _calls.FetchAsync<PagedMembers>(serviceUrl, $"{Conversation(conversationId)}/pagedmembers{query}", GoneWhat.Conversation, Lane.Read(conversationId), cancellation);
    }

    /// <param name="teamId">The team's <c>19:…</c> thread id.</param>
    public Task<Fetched<TeamsTeam>> TeamAsync(string serviceUrl, string teamId, CancellationToken cancellation) =>
        _calls.FetchAsync<TeamsTeam>(serviceUrl, $"v3/teams/{Uri.EscapeDataString(teamId)}", GoneWhat.Conversation, Lane.Read(teamId), cancellation);

    private Task<Outcome> PutAsync(string serviceUrl, string conversationId, string path, Activity activity, CancellationToken cancellation) =>
        _calls.SendAsync(HttpMethod.Put, serviceUrl, path, activity, activity, (Lane.Write(conversationId), Urgency.Reply), cancellation);

    private Task<Outcome> DropAsync(string serviceUrl, string conversationId, string path, CancellationToken cancellation) =>
        _calls.SendAsync<Activity>(HttpMethod.Delete, serviceUrl, path, null, null, (Lane.Write(conversationId), Urgency.Reply), cancellation);

    private static Activity For(Activity activity, string userId) => activity with { Recipient = new ChannelAccount { Id = userId } };

    private static string Conversation(string id) => "v3/conversations/" + Uri.EscapeDataString(id);

    private static string Activities(string conversationId) => Conversation(conversationId) + "/activities";

    private static string Activities(string conversationId, string activityId) => Activities(conversationId) + "/" + Uri.EscapeDataString(activityId);
}
