using System.Net;
using TcAssistant.BotFramework;

namespace TcAssistant.App.Teams;

/// <summary>The settings <c>Bot:*</c>, and the rule that a bot without an identity listens on this machine only.</summary>
internal static class BotSettings
{
    /// <exception cref="FormatException">One sentence a fault.</exception>
    public static BotFrameworkOptions From(IConfiguration settings)
    {
        var bot = settings.GetSection("Bot");
        var options = new BotFrameworkOptions
        {
            AppId = bot["AppId"],
            TenantId = bot["TenantId"],
            AuthType = Named<BotAuthType>(bot, "AuthType") ?? BotAuthType.UserAssignedMsi,
            ClientSecret = bot["ClientSecret"],
            CertificatePath = bot["CertificatePath"],
            Cloud = Named<Cloud>(bot, "Cloud") ?? Cloud.Public,
            LocalAuthority = bot["LocalAuthority"] is { Length: > 0 } authority ? Address("Bot:LocalAuthority", authority) : null,
            AllowedServiceHosts = List(bot, "AllowedServiceHosts"),
            AllowedTenants = List(bot, "AllowedTenants"),
        };
        var faults = options.Faults().Concat(AddressFaults(options, Addresses(settings))).ToList();
        return faults.Count == 0 ? options : throw new FormatException(string.Join(' ', faults));
    }

    /// <summary>Who administers the service: Entra object ids of people and groups, <c>Bot:Admins</c>.</summary>
    public static IReadOnlyList<string> Admins(IConfiguration settings) => [.. List(settings.GetSection("Bot"), "Admins")];

    /// <summary>Every address that the settings can make the service listen on, each with the setting's name; the last kind wins over the first.</summary>
    private static IEnumerable<(string Setting, string Url)> Addresses(IConfiguration settings) =>
    [
        .. from url in (settings["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) select ("Urls", url),
        .. from endpoint in settings.GetSection("Kestrel:Endpoints").GetChildren()
           where endpoint["Url"] is { Length: > 0 }
           select ($"{endpoint.Path}:Url", endpoint["Url"]!),
    ];

    private static IEnumerable<string> AddressFaults(BotFrameworkOptions options, IEnumerable<(string Setting, string Url)> addresses)
    {
        if (options.AppId is not null && options.Cloud != Cloud.Local)
        {
            return [];
        }

        return from address in addresses
               where !IsLoopback(address.Url)
               select $"{address.Setting} names {address.Url}: without Bot:AppId, and with Bot:Cloud Local, the service listens on loopback addresses only, such as http://127.0.0.1:3978.";
    }

    // "http://+:80" and "http://*:80" are no URIs and mean every address.
    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (string.Equals(uri.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            || IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static Uri Address(string name, string text) => Uri.TryCreate(text, UriKind.Absolute, out var address)
        ? address
        : throw new FormatException($"{name} must be an address such as http://127.0.0.1:4000, not {text}.");

    private static T? Named<T>(IConfiguration bot, string name)
        where T : struct, Enum => bot[name] is not { Length: > 0 } text
            ? null
            : Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)
                ? value
                : throw new FormatException($"Bot:{name} must be {string.Join(" or ", Enum.GetNames<T>())}, not {text}.");

    /// <summary>A list as one text with commas, or as numbered settings.</summary>
    private static string[] List(IConfiguration bot, string name) => bot[name] is { Length: > 0 } text
        ? text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : [.. bot.GetSection(name).GetChildren().Select(child => child.Value).OfType<string>()];
}
