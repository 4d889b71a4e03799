using TcAssistant.BotFramework;

namespace TcAssistant.App.Teams;

/// <summary>Where Teams keeps the files of its chats: addresses elsewhere are not called, whatever a message says.</summary>
internal static class TeamsFiles
{
    /// <summary>The hosts, with everything below them.</summary>
    private static readonly string[] Hosts = ["sharepoint.com", "svc.ms", "sharepoint.us", "1drv.com", "onedrive.com"];

    /// <summary>Without an identity the bot talks to this machine only.</summary>
    public static bool MayBeCalled(Uri address, BotFrameworkOptions bot) => bot.AppId is null
        ? address.IsLoopback
        : address is { Scheme: "https", UserInfo: "", IsDefaultPort: true }
            && Hosts.Any(host => address.IdnHost.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));
}
