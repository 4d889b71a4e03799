using System.Globalization;
using System.Net;

namespace TcAssistant.App.Planner;

/// <summary>How Microsoft Graph is spoken to.</summary>
internal enum GraphAuth
{
    /// <summary>Nobody has set it up: all that needs Planner says so.</summary>
    Off,
    ManagedIdentity,
    ClientSecret,

    /// <summary>A stand-in on this machine.</summary>
    None,
}

/// <summary>The settings <c>Graph:*</c> and <c>Planner:Tick</c>.</summary>
/// <param name="BaseUrl">Ends in <c>/v1.0</c>: the batches' addresses are counted from there.</param>
/// <param name="Tick">How often boards are read; zero: this program reads none.</param>
internal sealed record GraphSettings(GraphAuth Auth, Uri BaseUrl, TimeSpan Tick)
{
    // A token goes to these only: to any other host the client library would send requests without one.
    private static readonly string[] Hosts = ["graph.microsoft.com", "graph.microsoft.us", "dod-graph.microsoft.us", "graph.microsoft.de"];

    public string? TenantId { get; init; }

    /// <summary>The app registration's id, or the managed identity's client id.</summary>
    public string? ClientId { get; init; }

    public string? ClientSecret { get; init; }

    public bool IsOn => Auth != GraphAuth.Off;

    /// <summary>The board page of the stand-in; null: boards are where Planner shows them.</summary>
    public bool IsLocal => Auth == GraphAuth.None;

    /// <exception cref="FormatException">A value is wrong; the message names the setting.</exception>
    public static GraphSettings From(IConfiguration settings)
    {
        var graph = settings.GetSection("Graph");
        var auth = graph["Auth"] is not { Length: > 0 } name ? GraphAuth.Off
            : Enum.TryParse<GraphAuth>(name, ignoreCase: true, out var known) && Enum.IsDefined(known) && known != GraphAuth.Off && !char.IsDigit(name[0]) ? known
            : throw new FormatException($"Graph:Auth must be ManagedIdentity or ClientSecret or None, not {name}.");
        var text = graph["BaseUrl"] is { Length: > 0 } given ? given : "https://graph.microsoft.com/v1.0";
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.AbsolutePath != "/v1.0" || address.Query.Length > 0)
        {
            throw new FormatException($"Graph:BaseUrl must be an address whose path is exactly /v1.0, such as https://graph.microsoft.com/v1.0, not {text}.");
        }

        var read = new GraphSettings(auth, address, TickOf(settings))
        {
            TenantId = NullIfBlank(graph["TenantId"]),
            ClientId = NullIfBlank(graph["ClientId"]),
            ClientSecret = NullIfBlank(graph["ClientSecret"]),
        };
        return read.Fault() is { } fault ? throw new FormatException(fault) : read;
    }

    private string? Fault() => Auth switch
    {
        GraphAuth.None when !IsLoopback(BaseUrl) => $"Graph:Auth None is for a stand-in on this machine: Graph:BaseUrl must be a loopback address, not {BaseUrl}.",
        GraphAuth.ManagedIdentity or GraphAuth.ClientSecret when BaseUrl.Scheme != Uri.UriSchemeHttps || !Hosts.Contains(BaseUrl.Host) => $"Graph:BaseUrl must be one of Microsoft Graph's own addresses over https ({string.Join(", ", Hosts)}), not {BaseUrl}.",
        GraphAuth.ClientSecret when TenantId is null || ClientId is null || ClientSecret is null => "Graph:Auth ClientSecret needs Graph:TenantId, Graph:ClientId and Graph:ClientSecret.",
        GraphAuth.ManagedIdentity or GraphAuth.None when ClientSecret is not null => "Graph:ClientSecret is for Graph:Auth ClientSecret only: remove it.",
        _ => null,
    };

    private static TimeSpan TickOf(IConfiguration settings) => settings["Planner:Tick"] is not { Length: > 0 } text ? TimeSpan.FromMinutes(5)
        : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.Zero ? span
        : throw new FormatException($"The setting Planner:Tick is no span of time such as 00:05:00: {text}");

    private static bool IsLoopback(Uri address) =>
        string.Equals(address.Host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Without the secret.</summary>
    public override string ToString() => $"{Auth} {BaseUrl}";
}
