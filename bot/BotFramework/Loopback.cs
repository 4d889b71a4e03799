using System.Net;

namespace TcAssistant.BotFramework;

/// <summary>What counts as this machine.</summary>
internal static class Loopback
{
    /// <summary>An absolute http or https address whose host is <c>localhost</c> or a loopback IP, with no user name in it.</summary>
    public static bool IsLoopbackAddress(Uri uri) =>
        uri.IsAbsoluteUri && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 && IsLoopbackHost(uri.Host);

    /// <param name="host">A host without port; an IPv6 address may stand in brackets.</param>
    public static bool IsLoopbackHost(string? host)
    {
        if (string.IsNullOrEmpty(host))
        {
            return false;
        }

        // Names such as localhost.example.org belong to whoever registered them.
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IsLoopback(address));
    }

    public static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
}
