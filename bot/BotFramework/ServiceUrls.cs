namespace TcAssistant.BotFramework;

/// <summary>Which service urls may be spoken to: asked when one comes in, when one is stored, and again by the outbound door.
/// A token sent to another host would let its owner speak as the bot.</summary>
public sealed class ServiceUrls
{
    private readonly bool _loopbackOnly;
    private readonly HashSet<string> _hosts;
    private readonly IReadOnlyList<string> _cloudHosts;

    public ServiceUrls(BotFrameworkOptions options)
    {
        var cloud = CloudEndpoints.Of(options);
        _loopbackOnly = cloud.IsLoopback || options.AppId is null;
        _cloudHosts = cloud.ServiceHosts;
        _hosts = new HashSet<string>([.. cloud.ServiceHosts, .. options.AllowedServiceHosts], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The cloud's other host, where it has exactly two; null where there is none to try.</summary>
    internal string? Other(string host)
    {
        var others = _cloudHosts.Where(known => !known.Equals(host, StringComparison.OrdinalIgnoreCase)).ToList();
        return others.Count == 1 && others.Count < _cloudHosts.Count ? others[0] : null;
    }

    /// <summary>The address, ending in <c>/</c>, if it may be spoken to; null if it may not.</summary>
    public Uri? Trusted(string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            return null;
        }

        var trusted = _loopbackOnly ? Loopback.IsLoopbackAddress(uri) : uri is { Scheme: "https", IsDefaultPort: true } && _hosts.Contains(uri.IdnHost);
        return !trusted ? null : uri.AbsolutePath.EndsWith('/') ? uri : new Uri(uri.AbsoluteUri + "/");
    }
}
