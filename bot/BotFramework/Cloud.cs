using Azure.Identity;

namespace TcAssistant.BotFramework;

/// <summary>Which Microsoft cloud the bot lives in; a row of <see cref="CloudEndpoints"/>.</summary>
public enum Cloud
{
    Public,

    /// <summary>The US government cloud for contractors and agencies.</summary>
    GccHigh,

    /// <summary>The US Department of Defense's.</summary>
    Dod,

    /// <summary>Run by 21Vianet. The hosts of its Teams are not published: Bot:AllowedServiceHosts must name them.</summary>
    China,

    /// <summary>Stand-ins on this machine: the same rules, every address on loopback.</summary>
    Local,
}

/// <summary>The addresses and names one cloud uses. This is the only place that has them.</summary>
internal sealed record CloudEndpoints
{
    /// <summary>Where the keys of the Bot Connector are announced.</summary>
    public required Uri Metadata { get; init; }

    /// <summary>Who signs the tokens that come in.</summary>
    public required string Issuer { get; init; }

    /// <summary>Who gives the tokens that go out.</summary>
    public required Uri TokenAuthority { get; init; }

    public required string Scope { get; init; }

    /// <summary>The hosts that a token may be sent to, whole names.</summary>
    public required IReadOnlyList<string> ServiceHosts { get; init; }

    /// <summary>Addresses are plain http or https on loopback instead of https at port 443.</summary>
    public bool IsLoopback { get; init; }

    public static CloudEndpoints Of(BotFrameworkOptions options) => options.Cloud switch
    {
        Cloud.Public => Public,
        Cloud.GccHigh => GccHigh,
        Cloud.Dod => GccHigh with { ServiceHosts = ["smba.infra.dod.teams.microsoft.us"] },
        Cloud.China => China,
        Cloud.Local => Local(options.LocalAuthority ?? new Uri("http://127.0.0.1/")),
        _ => throw new ArgumentOutOfRangeException(nameof(options)),
    };

    private static readonly CloudEndpoints Public = new()
    {
        Metadata = new Uri("https://login.botframework.com/v1/.well-known/openidconfiguration"),
        Issuer = "https://api.botframework.com",
        TokenAuthority = new Uri("https://login.microsoftonline.com/"),
        Scope = "https://api.botframework.com/.default",
        // The Government Community Cloud shares the public cloud's tenants and login, but has a host of its own.
        ServiceHosts = ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"],
    };

    private static readonly CloudEndpoints GccHigh = new()
    {
        Metadata = new Uri("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
        Issuer = "https://api.botframework.us",
        TokenAuthority = new Uri("https://login.microsoftonline.us/"),
        Scope = "https://api.botframework.us/.default",
        ServiceHosts = ["smba.infra.gov.teams.microsoft.us"],
    };

    private static readonly CloudEndpoints China = new()
    {
        Metadata = new Uri("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
        Issuer = "https://api.botframework.azure.cn",
        TokenAuthority = AzureAuthorityHosts.AzureChina,
        Scope = "https://api.botframework.azure.cn/.default",
        ServiceHosts = [],
    };

    private static CloudEndpoints Local(Uri authority) => Public with
    {
        Metadata = new Uri(authority, "/v1/.well-known/openidconfiguration"),
        TokenAuthority = authority,
        ServiceHosts = [],
        IsLoopback = true,
    };
}
