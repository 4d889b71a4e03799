using Microsoft.AspNetCore.Http;
using TcAssistant.BotFramework.Activities;

namespace TcAssistant.BotFramework.Authentication;

/// <summary>Every rule of the Bot Connector's authentication, and two of our own: the tenant is one of ours, the recipient is our bot.</summary>
internal sealed class ChannelAuthentication : IInboundAuthentication
{
    private readonly ChannelTokens _tokens;
    private readonly ServiceUrls _serviceUrls;
    private readonly HashSet<string> _tenants;
    private readonly string _botId;

    public ChannelAuthentication(BotFrameworkOptions options, ChannelTokens tokens, ServiceUrls serviceUrls)
    {
        _tokens = tokens;
        _serviceUrls = serviceUrls;
        _tenants = new HashSet<string>(options.TenantsLetIn, StringComparer.OrdinalIgnoreCase);
        _botId = "28:" + options.AppId;
    }

    public ValueTask<Admission> AdmitAsync(HttpContext http)
    {
        var header = http.Request.Headers.Authorization;
        if (header.Count != 1 || header[0] is not { Length: > 0 } value)
        {
            return Refused(header.Count > 1 ? "more than one Authorization header" : "no Authorization header");
        }

        return BearerToken(value) is { } token ? _tokens.VerifyAsync(token, http.RequestAborted) : Refused("the Authorization header is not \"Bearer\" and one token");
    }

    public Refusal? Refuse(Admission admission, Activity activity)
    {
        if (admission.Token is not { } token)
        {
            return Refusal.Unknown("no token");
        }

        if (activity.ChannelId != ChannelIds.Teams)
        {
            return Refusal.Forbidden("the activity is not of the channel msteams", activity.ChannelId);
        }

        if (!token.Endorsements.Contains(ChannelIds.Teams))
        {
            return Refusal.Forbidden("the key that signed is not endorsed for the channel msteams");
        }

        if (string.IsNullOrEmpty(token.ServiceUrl))
        {
            return Refusal.Forbidden("the token has no serviceurl claim");
        }

        if (!string.Equals(token.ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
        {
            return Refusal.Forbidden("the activity's serviceUrl is not the token's", activity.ServiceUrl);
        }

        if (_serviceUrls.Trusted(activity.ServiceUrl) is null)
        {
            return Refusal.Forbidden("the serviceUrl is not at a host we may answer to (Bot:AllowedServiceHosts)", activity.ServiceUrl);
        }

        if (activity.Recipient?.Id != _botId)
        {
            return Refusal.Forbidden("the recipient is not this bot", activity.Recipient?.Id);
        }

        return RefuseTenant(activity);
    }

    private Refusal? RefuseTenant(Activity activity)
    {
        var ofConversation = activity.Conversation?.TenantId;
        var ofChannelData = activity.ChannelData?.Tenant?.Id;
        if (string.IsNullOrEmpty(ofConversation) && string.IsNullOrEmpty(ofChannelData))
        {
            return Refusal.Forbidden("the activity names no tenant");
        }

        // Whose tenant it is stays out of the log: that is none of our admin's business.
        return IsForeign(ofConversation) ? Refusal.Forbidden("the conversation is of a tenant not let in (Bot:AllowedTenants)")
            : IsForeign(ofChannelData) ? Refusal.Forbidden("the channel data is of a tenant not let in (Bot:AllowedTenants)")
            : null;
    }

    private bool IsForeign(string? tenant) => !string.IsNullOrEmpty(tenant) && !_tenants.Contains(tenant);

    private static string? BearerToken(string header)
    {
        const string scheme = "Bearer ";
        return header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && header.Length > scheme.Length && !header.AsSpan(scheme.Length).ContainsAny(" ,\t")
            ? header[scheme.Length..]
            : null;
    }

    private static ValueTask<Admission> Refused(string reason) => ValueTask.FromResult(new Admission(null, Refusal.Unknown(reason)));
}
